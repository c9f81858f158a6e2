/** A clock that tests turn by hand: eight days pass in a moment, always in the same order. */
import type { Clock } from '../model/clock.js';

export interface SimulatedClock extends Clock {
  /** Goes forward by `ms`, runs on the way what is due, and lets promises settle after each timer. */
  advance(ms: number): Promise<void>;
  /** Jumps without running anything on the way, as sleep or a change of the system clock does; what is due then runs. */
  jump(ms: number): Promise<void>;
  /** Timers that wait. */
  readonly pending: number;
}

interface Timer {
  readonly at: number;
  readonly serial: number;
  readonly run: () => void;
}

/** Promise jobs queued by one timer are done before the next one runs. */
const settle = async (): Promise<void> => {
  for (let turn = 0; turn < 20; turn++) await Promise.resolve();
};

/** @param start the first moment, in milliseconds since 1970. */
export function simulatedClock(start: number): SimulatedClock {
  let now = start;
  let serial = 0;
  const timers = new Set<Timer>();

  const runDue = async (until: number, moveClock: boolean): Promise<void> => {
    for (;;) {
      let next: Timer | undefined;
      for (const timer of timers) {
        if (timer.at <= until && (!next || timer.at < next.at || (timer.at === next.at && timer.serial < next.serial))) next = timer;
      }
      if (!next) return;
      timers.delete(next);
      if (moveClock) now = Math.max(now, next.at);
      next.run();
      await settle();
    }
  };

  return {
    now: () => now,
    setTimeout(run, ms) {
      const timer: Timer = { at: now + Math.max(0, ms), serial: serial++, run };
      timers.add(timer);
      return () => { timers.delete(timer); };
    },
    async advance(ms) {
      await settle();
      const end = now + ms;
      await runDue(end, true);
      now = end;
      await settle();
    },
    async jump(ms) {
      now += ms;
      await runDue(now, false);
    },
    get pending() { return timers.size; },
  };
}
