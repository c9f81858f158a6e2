/**
 * The backend's time on this machine, however wrong its clock is: what the quickest of the last answers said. Used by inbox.ts, for every
 * deadline that an agent sees.
 */
import type { Clock } from '../model/clock.js';

export interface ServerTime extends Clock {
  /** An answer told the backend's time; both moments by the machine's clock. */
  heard(serverTime: number, sentAt: number, receivedAt: number): void;
}

const MOST_ANSWERS = 8;
/** By so much the date and the ticks differ only when somebody set the date, or when the ticks stood while the machine slept. */
const SET_MS = 2_000;

/** @param onSet is told when the clock was set or the machine slept: what time it is has to be asked anew. */
export function createServerTime(clock: Clock, onSet: () => void): ServerTime {
  let answers: { readonly offset: number; readonly trip: number }[] = [];
  let offset = 0;
  const gap = (): number => clock.now() - (clock.ticks?.() ?? clock.now());
  let knownGap = gap();

  const look = (): void => {
    const jump = gap() - knownGap;
    knownGap += jump;
    if (Math.abs(jump) < SET_MS) return;
    // Time never runs back. Forwards it may well have run, while the machine slept.
    if (jump < 0) offset -= jump;
    answers = [];
    clock.setTimeout(onSet, 0);
  };

  return {
    now() {
      look();
      return clock.now() + offset;
    },
    setTimeout: (run, ms) => clock.setTimeout(run, ms),
    heard(serverTime, sentAt, receivedAt) {
      look();
      const trip = Math.max(0, receivedAt - sentAt);
      answers = [...answers, { trip, offset: serverTime + trip / 2 - receivedAt }].slice(-MOST_ANSWERS);
      const best = answers.reduce((quickest, answer) => (answer.trip <= quickest.trip ? answer : quickest));
      // A clock that agrees with the answer is as good as the answer.
      offset = Math.abs(best.offset) <= best.trip / 2 ? 0 : best.offset;
    },
  };
}
