/** G10, the session's part: what a thousand inboxes leave behind. */
import { oneTab, times, type Row } from './row.js';

/** Stores look for so long whether a listener comes back. */
const STORE_REST_MS = 1_100;

export const g10: Row = {
  g: 'G10', promise: 'A session leaves nothing behind', promised: '0 listeners, timers, subscriptions and locks after 1,000 inboxes',
  async measure(context) {
    const count = times(1_000, context);
    const left = { listeners: 0, timers: 0, subscriptions: 0, locks: 0, channels: 0 };
    for (let seed = 0; seed < count; seed++) {
      const { world, tab } = await oneTab(context, { seed });
      world.type(tab, 'c0', 'typed');
      world.send(tab, 'c1', 'sent');
      const stop = tab.inbox.attend('c0');
      tab.inbox.do('send', { conversationId: 'c2', text: 'held' }, { holdMs: 5_000 });
      await world.clock.advance(700);
      stop();
      await Promise.all([tab.close(), world.clock.advance(STORE_REST_MS)]);
      left.listeners += tab.listeners;
      left.timers += world.clock.pending;
      left.subscriptions += world.backend.listeners;
      left.locks += world.browser.locks.size;
      left.channels += world.browser.channels;
    }
    const sum = Object.values(left).reduce((total, one) => total + one, 0);
    return { figure: `${Object.entries(left).map(([name, number]) => `${number} ${name}`).join(', ')}, after ${count}`, kept: sum === 0 };
  },
};
