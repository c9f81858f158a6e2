// G9: the heap after a hundred thousand changes, and after a million.
import { heapOf } from '../lab.mjs';

const SIZE = 2_000;
const EARLY = 100_000;
const LATE = 1_000_000;
const PORTION = 400;
/** So often an agent goes on to the next conversation: 50 times before the first look, so that what is kept for coming back is there by then. */
const TURN_EVERY = 2_000;
const MOST_GROWTH = 1.2;

export const g09 = {
  g: 'G9', promise: 'Memory is bounded', promised: 'heap at 1,000,000 changes ≤ 1.2 × heap at 100,000',
  async measure({ lab, scale }) {
    const [early, late] = [EARLY * scale, LATE * scale];
    const { browser, context, page, errors } = await lab.look('/heap');
    const devtools = await context.newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    await page.evaluate(async (size) => {
      const { crowd, createInbox, show } = window.lab;
      window.people = crowd({ size });
      window.inbox = createInbox({ transport: window.people.transport });
      show(window.inbox);
      // All are known from the beginning: what grows then is not what there is.
      for (let turn = 0; turn < size / 50 + 1; turn++) await window.inbox.loadMore(window.inbox.list({}));
    }, SIZE);
    /** Changes, and an agent who goes from one conversation to the next and answers, looks for numbers and searches. */
    const happen = (from, to) => page.evaluate(async ({ first, last, portion, every, size }) => {
      const { inbox, people } = window;
      const stops = [];
      for (let count = first, turn = Math.floor(first / every); count < last;) {
        count += people.storm(portion);
        await new Promise((done) => { requestAnimationFrame(done); });
        if (count >= turn * every) {
          turn++;
          for (const stop of stops.splice(0)) stop();
          inbox.select(`c${(turn * 37) % size}`);
          stops.push(inbox.$count({ search: `order ${turn}` }).listen(() => {}), inbox.$presence(`c${turn % size}`).listen(() => {}));
          inbox.list({ search: `order ${turn}` });
          void inbox.do('send', { conversationId: `c${(turn * 37) % size}`, text: `Answer ${turn}` }).done;
          inbox.drafts.set(`c${turn % size}`, 'reply', { text: 'typed' });
          inbox.drafts.clear(`c${turn % size}`, 'reply');
        }
      }
      for (const stop of stops) stop();
    }, { first: from, last: to, portion: PORTION, every: TURN_EVERY * scale, size: SIZE });
    const heap = async () => {
      await page.evaluate(() => new Promise((done) => { setTimeout(done, 1_500); }));
      return heapOf(devtools);
    };
    await happen(0, early);
    const before = await heap();
    await happen(early, late);
    const after = await heap();
    await browser.close();
    const growth = after / before;
    return {
      figure: `${growth.toFixed(2)} ×: ${(before / 1e6).toFixed(1)} MB, then ${(after / 1e6).toFixed(1)} MB, at ${early.toLocaleString('en')} and ${late.toLocaleString('en')} changes over ${SIZE.toLocaleString('en')} conversations`,
      kept: growth <= MOST_GROWTH && errors.length === 0, broken: errors,
    };
  },
};
