/** G3: what a backend without idempotent sends sees after lost answers, and when the agent is told. */
import { oneTab, times, type Row } from './row.js';

export const g03: Row = {
  g: 'G3', promise: 'Nothing is sent again by itself where twins cannot be told apart', promised: '0 automatic resends; uncertain shown within 30 s',
  async measure(context) {
    const messages = times(500, context);
    let resends = 0;
    let slowest = 0;
    for (let seed = 0; seed < messages; seed++) {
      const { world, tab } = await oneTab(context, { seed, idempotentSend: false }, {}, 50);
      // Nobody can look up what became of it: the answer is lost, and so is the look-up's.
      tab.wire.strike(seed % 2 ? 'loseAnswer' : 'drop');
      const began = world.clock.now();
      let shownAt = Infinity;
      tab.inbox.$outbox.listen((rows) => {
        if (shownAt === Infinity && rows.some(({ state }) => state === 'uncertain')) shownAt = world.clock.now();
      });
      world.send(tab, 'c0', `message ${seed}`);
      await world.clock.advance(40_000);
      slowest = Math.max(slowest, shownAt - began);
      tab.dispatch('online');
      tab.wire.strike('restart');
      await world.clock.advance(24 * 3_600_000 / 100);
      for (const count of world.arrivals.values()) resends += count - 1;
    }
    return { figure: `${resends} resends of ${messages}; shown after ${(slowest / 1000).toFixed(1)} s at most`, kept: resends === 0 && slowest <= 30_000 };
  },
};
