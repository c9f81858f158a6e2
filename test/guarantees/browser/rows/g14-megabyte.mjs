// G14: messages of a megabyte in the page, of the shapes that are hardest to lay out.
import { composerOf, WAIT } from '../lab.mjs';

const LENGTH = 1_000_000;
const SHAPES = { letters: 'a', emoji: '👩‍👩‍👧‍👦', links: 'https://a.example/ ', lines: '\n', marks: 'Z͑ͫ̓ͪ', arabic: 'مرحبا ', brackets: '((((', addresses: 'x@' };

export const g14 = {
  g: 'G14', promise: 'A message of a megabyte stops nothing', promised: 'first paint ≤ 100 ms; folded in the DOM itself',
  async measure({ lab }) {
    const { browser, page, errors } = await lab.look('/megabyte');
    await page.evaluate(() => {
      const { office, pushable, createInbox, show } = window.lab;
      const { transport, push } = pushable(office({ messages: 30 }).transport);
      Object.assign(window, { push, inbox: createInbox({ transport }) });
      show(window.inbox);
      window.inbox.select('c0');
    });
    await composerOf(page);
    await page.locator('chat-thread').getByRole('article').last().waitFor(WAIT);
    let slowest = 0;
    let slowestShape = '';
    let longest = 0;
    for (const [shape, seed] of Object.entries(SHAPES)) {
      const { ms, length } = await page.evaluate(async ({ unit, name, size }) => {
        const text = unit.repeat(Math.ceil(size / unit.length)).slice(0, size);
        const value = window.lab.aMessage({ id: `big-${name}`, conversationId: 'c0', order: `1${performance.now()}`, at: Date.now(), text });
        const find = () => {
          const all = (root) => [...root.querySelectorAll('*')].flatMap((element) => [element, ...element.shadowRoot ? all(element.shadowRoot) : []]);
          return all(document).find((element) => element.matches(`article[data-key*="big-${name}"], [data-key*="big-${name}"]`));
        };
        await new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
        const before = performance.now();
        window.push([{ type: 'upsert', entity: 'message', value }]);
        let found;
        while (!(found = find())) await new Promise((done) => { requestAnimationFrame(done); });
        // Layout and paint of the frame in which it stands are done when the next task runs.
        found.getBoundingClientRect();
        await new Promise((done) => { requestAnimationFrame(() => setTimeout(done)); });
        return { ms: performance.now() - before, length: found.textContent.length };
      }, { unit: seed, name: shape, size: LENGTH });
      if (ms > slowest) [slowest, slowestShape] = [ms, shape];
      longest = Math.max(longest, length);
    }
    await browser.close();
    const isFolded = longest < 10_000;
    return {
      figure: `${Math.round(slowest)} ms at most (${slowestShape}), ${Object.keys(SHAPES).length} shapes; ${longest.toLocaleString('en')} characters in the DOM at most`,
      kept: slowest <= 100 && isFolded && errors.length === 0, counted: isFolded && errors.length === 0, broken: errors,
    };
  },
};
