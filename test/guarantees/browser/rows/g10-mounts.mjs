// G10 in a real browser: a list, a thread and a composer that come and go a thousand times.
import { heapOf, WAIT } from '../lab.mjs';

const MOUNTS = 1_000;
/**
 * Until the engine has compiled what it will, so that its code is not taken for what was left: between 300 and 600 mounts the heap grows
 * once, by half a megabyte, and then by some 10 KB in 300.
 */
const WARM_UP = 1_200;

export const g10 = {
  g: 'G10', promise: 'Elements leave nothing behind', promised: '1,000 mounts of list, thread and composer: ≤ 256 KB, nodes + 0, listeners + 0',
  async measure({ lab, scale }) {
    const mounts = Math.max(10, Math.round(MOUNTS * scale));
    const { browser, context, page, errors } = await lab.look('/mounts');
    await page.evaluate(() => {
      const { office, createInbox } = window.lab;
      window.inbox = createInbox({ transport: office({ conversations: 30, messages: 30 }).transport });
      window.inbox.select('c0');
    });
    await page.waitForFunction(() => window.inbox.$session.get().status === 'open', undefined, WAIT);
    const mount = (times) => page.evaluate(async (count) => {
      const { show } = window.lab;
      for (let turn = 0; turn < count; turn++) {
        const provider = show(window.inbox, '<inbox-list></inbox-list><chat-thread conversation-id="c0"></chat-thread><message-composer conversation-id="c0"></message-composer>');
        const isThere = () => provider.querySelector('inbox-list').shadowRoot?.querySelector('[part~=item]')
          && provider.querySelector('chat-thread').shadowRoot?.querySelector('[part~=message], article') && provider.querySelector('message-composer').shadowRoot?.querySelector('textarea, [role=textbox]');
        await new Promise((done) => {
          const look = () => (isThere() ? requestAnimationFrame(done) : requestAnimationFrame(look));
          look();
        });
        provider.remove();
        await new Promise((done) => { requestAnimationFrame(done); });
      }
    }, times);
    const devtools = await context.newCDPSession(page);
    await devtools.send('HeapProfiler.enable');
    const measure = async () => {
      // Stores and providers look for a while whether somebody comes back.
      await page.evaluate(() => new Promise((done) => { setTimeout(done, 4_000); }));
      const heap = await heapOf(devtools);
      const { nodes, jsEventListeners } = await devtools.send('Memory.getDOMCounters');
      return { nodes, listeners: jsEventListeners, heap };
    };
    await mount(Math.min(WARM_UP, mounts));
    const before = await measure();
    await mount(mounts);
    const after = await measure();
    await browser.close();
    const grown = { heap: (after.heap - before.heap) / 1024, nodes: after.nodes - before.nodes, listeners: after.listeners - before.listeners };
    return {
      figure: `${Math.round(grown.heap)} KB, nodes ${grown.nodes > 0 ? '+' : ''}${grown.nodes}, listeners ${grown.listeners > 0 ? '+' : ''}${grown.listeners}, after ${mounts} mounts`,
      kept: grown.heap <= 256 && grown.nodes <= 0 && grown.listeners <= 0 && errors.length === 0,
      broken: errors,
    };
  },
};
