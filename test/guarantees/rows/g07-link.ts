/** G7, the session's part: how soon the agent is told, and how soon it begins again. */
import { oneTab, times, type Row } from './row.js';

const STEP_MS = 20;

export const g07: Row = {
  g: 'G7', promise: 'A dead link is noticed, and left behind', promised: 'told ≤ 2 s after `offline`; begins again ≤ 1 s after `online`',
  async measure(context) {
    const runs = times(200, context);
    let told = 0;
    let begun = 0;
    for (let seed = 0; seed < runs; seed++) {
      const { world, tab } = await oneTab(context, { seed, replay: false });
      const off = world.clock.now();
      tab.setOnline(false);
      while (tab.inbox.$connection.get().state !== 'offline' && world.clock.now() - off < 60_000) await world.clock.advance(STEP_MS);
      told = Math.max(told, world.clock.now() - off);
      // A message and a re-reading wait, each after several tries that failed.
      world.send(tab, 'c0', 'as soon as I can');
      for (let turn = 0; turn < 8; turn++) {
        tab.wire.strike('restart');
        await world.clock.advance(3_000);
      }
      // And the backend is ill when it comes back.
      for (let count = 0; count < 8; count++) tab.wire.strike('serverError');
      await world.clock.advance(20_000);
      tab.wire.heal();
      const on = world.clock.now();
      tab.setOnline(true);
      while ((tab.inbox.$connection.get().state !== 'online' || tab.inbox.$outbox.get().length > 0) && world.clock.now() - on < 60_000) await world.clock.advance(STEP_MS);
      begun = Math.max(begun, world.clock.now() - on);
    }
    return { figure: `told after ${told} ms, all done again after ${begun} ms at most, in ${runs} runs`, kept: told <= 2_000 && begun <= 1_000 };
  },
};
