/** How long an answer is waited for, and how long to wait before what failed is tried again. Used by inbox.ts, outbox, reader, open-session and cache. */
import type { Clock } from '../model/clock.js';
import { TransportError } from '../transport/errors.js';

/** A transport has deadlines of its own; one that never answers must not hold up a queue, or a list, for ever (G3). */
const ANSWER_MS = 30_000;

const BASE_MS = 500;
const RETRY_AFTER_CAP_MS = 15 * 60_000;
const MOST_DOUBLINGS = 20;

/**
 * Full jitter that doubles up to `capMs`; a server's own wish is followed up to a quarter of an hour.
 * @param tries how often it was tried before.
 */
export function pauseAfter({ retryAfter }: TransportError, tries: number, capMs: number, random: () => number = Math.random): number {
  // A wish that is none (0, or a date that was read as NaN) would make it try without end.
  return retryAfter !== undefined && retryAfter > 0
    ? Math.min(retryAfter, RETRY_AFTER_CAP_MS)
    : random() * Math.min(capMs, BASE_MS * 2 ** Math.min(tries, MOST_DOUBLINGS));
}

/** The answer, or `timeout` when none comes: it may have happened all the same. */
export function inTime<T>(answer: Promise<T>, clock: Clock, ms = ANSWER_MS): Promise<T> {
  return new Promise((resolve, reject) => {
    const callOff = clock.setTimeout(() => reject(new TransportError('timeout', 'No answer came.', { ambiguous: true })), ms);
    answer.then(resolve, reject).finally(callOff);
  });
}
