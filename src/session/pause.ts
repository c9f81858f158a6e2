/** How long to wait before something that failed is tried again. Used by inbox.ts, outbox and reader. */
import type { TransportError } from '../transport/errors.js';

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
