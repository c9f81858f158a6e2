// G8: an agent types while 1,000 changes a second come, over 50,000 conversations.
import { composerOf } from '../lab.mjs';

const SIZE = 50_000;
const SECONDS = 60;
const RATE = 1_000;
const EVERY_MS = 50;
const KEY_EVERY_MS = 90;

export const g08 = {
  g: 'G8', promise: 'Storms leave it usable', promised: '1,000 changes/s for 60 s: typing p95 ≤ 50 ms, no task > 200 ms; 50,000 conversations: first rows ≤ 1 s',
  async measure({ lab, scale }) {
    const seconds = Math.max(3, Math.round(SECONDS * scale));
    const { browser, page, errors } = await lab.look('/storm');
    const firstRows = await page.evaluate(async (size) => {
      const { crowd, createInbox, show } = window.lab;
      window.people = crowd({ size });
      const began = performance.now();
      window.inbox = createInbox({ transport: window.people.transport });
      const provider = show(window.inbox);
      const hasRows = () => (provider.querySelector('inbox-workspace').shadowRoot?.querySelector('inbox-list')?.shadowRoot?.querySelectorAll('[part~=item]').length ?? 0) > 5;
      await new Promise((done) => {
        const look = () => (hasRows() ? requestAnimationFrame(() => setTimeout(done)) : requestAnimationFrame(look));
        look();
      });
      return performance.now() - began;
    }, SIZE);
    await page.evaluate(() => window.inbox.select('c0'));
    const field = await composerOf(page);
    await field.focus();
    await page.keyboard.type('warm up ', { delay: KEY_EVERY_MS });
    // Whoever measures the storm does not wait for what opening the page left to do.
    await page.evaluate(() => new Promise((done) => { requestIdleCallback(done, { timeout: 5_000 }); }));
    await page.evaluate(({ rate, every, seconds: lasts }) => {
      const { people } = window;
      const storm = { keys: [], tasks: [], sent: 0, isOver: false };
      window.storm = storm;
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'keydown' && !storm.isOver) storm.keys.push(duration);
      }).observe({ type: 'event', durationThreshold: 16 });
      new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) storm.tasks.push(duration); }).observe({ type: 'longtask' });
      const began = performance.now();
      const blow = () => {
        const due = Math.min(lasts, (performance.now() - began) / 1_000) * rate - storm.sent;
        if (due >= 1) storm.sent += people.storm(Math.round(due));
        people.write();
        if (performance.now() - began < lasts * 1_000) setTimeout(blow, every);
        else storm.isOver = true;
      };
      blow();
    }, { rate: RATE, every: EVERY_MS, seconds });
    let typed = 0;
    while (!await page.evaluate(() => window.storm.isOver)) {
      await page.keyboard.type('the order ', { delay: KEY_EVERY_MS });
      typed += 10;
    }
    const text = await field.inputValue().catch(() => field.textContent());
    const { keys, tasks, sent } = await page.evaluate(() => ({ keys: window.storm.keys, tasks: window.storm.tasks, sent: window.storm.sent }));
    await browser.close();
    // The browser reports what took longer than 16 ms.
    const all = [...Array.from({ length: Math.max(0, typed - keys.length) }, () => 16), ...keys].sort((a, b) => a - b);
    const p95 = all[Math.floor(all.length * 0.95)] ?? 0;
    const longest = Math.max(0, ...tasks);
    const isWhole = text === `warm up ${'the order '.repeat(typed / 10)}`;
    return {
      figure: `${Math.round(sent / seconds).toLocaleString('en')} changes/s for ${seconds} s: typing p95 ${p95 <= 16 ? '≤ 16' : Math.round(p95)} ms of ${typed} keys, longest task ${Math.round(longest)} ms; first rows after ${Math.round(firstRows)} ms`,
      kept: p95 <= 50 && longest <= 200 && firstRows <= 1_000 && isWhole && errors.length === 0,
      counted: isWhole && errors.length === 0 && sent >= RATE * seconds,
      broken: [...errors, ...(isWhole ? [] : [`typed was something else than "${text}"`])],
    };
  },
};
