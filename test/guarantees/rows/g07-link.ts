/** G7, the session's part: how soon the agent is told, and how soon it begins again. */
import { createRecovery } from '../../../src/session/recovery.js';
import { simulatedClock } from '../../../src/testing/index.js';
import { TransportError } from '../../../src/transport/errors.js';
import { oneTab, times, type Row } from './row.js';

const STEP_MS = 20;
const CLIENTS = 500;
/** So long a backend is gone; the first tries, when all have lost it at once, are not counted. */
const OUTAGE_S = 150;
const FIRST_S = 30;

/** How often in its worst second a backend that is gone is asked, in means of a second. */
async function peakOfMany(): Promise<number> {
  const clock = simulatedClock(0);
  const asked = Array.from({ length: OUTAGE_S + 1 }, () => 0);
  const all = Array.from({ length: CLIENTS }, () => createRecovery({
    clock, onBegin() {}, onEnd() {}, setLink() {},
    async attempt() {
      const second = Math.floor(clock.now() / 1_000);
      asked[second] = (asked[second] ?? 0) + 1;
      throw new TransportError('offline');
    },
  }));
  for (const { recover } of all) void recover();
  await clock.advance(OUTAGE_S * 1_000);
  for (const { dispose } of all) dispose();
  const counted = asked.slice(FIRST_S, OUTAGE_S);
  return Math.max(...counted) / (counted.reduce((sum, one) => sum + one, 0) / counted.length);
}

export const g07: Row = {
  g: 'G7', promise: 'A dead link is noticed, and left behind', promised: 'told ≤ 2 s after `offline`; begins again ≤ 1 s after `online`; 500 clients that try again peak at ≤ 2 × the mean',
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
    const peak = await peakOfMany();
    return {
      figure: `told after ${told} ms, all done again after ${begun} ms at most, in ${runs} runs; ${CLIENTS} clients: ${peak.toFixed(1)} × the mean in the worst second of ${OUTAGE_S - FIRST_S}`,
      kept: told <= 2_000 && begun <= 1_000 && peak <= 2,
    };
  },
};
