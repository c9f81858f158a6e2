/** Time as a dependency: everything that waits or dates takes one, so that tests can turn it by hand. */
export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Runs once after `ms`; the returned function calls it off. */
  setTimeout(run: () => void, ms: number): () => void;
  /** Milliseconds since any moment, which nobody can set. Beside it a date that was set is noticed; without it, it is not. */
  ticks?(): number;
}

/** Longest delay a browser's timer takes without firing at once (2^31 - 1 ms). */
const MAX_TIMEOUT_MS = 2_147_483_647;

/** The machine's own clock. A longer wait than a browser's timer can take is waited for in pieces. */
export const systemClock: Clock = {
  now: () => Date.now(),
  ticks: () => performance.now(),
  setTimeout(run, ms) {
    let timer = 0 as unknown as ReturnType<typeof setTimeout>;
    const wait = (left: number): void => {
      timer = left > MAX_TIMEOUT_MS
        ? setTimeout(() => wait(left - MAX_TIMEOUT_MS), MAX_TIMEOUT_MS)
        : setTimeout(run, Math.max(0, left));
    };
    wait(ms);
    return () => clearTimeout(timer);
  },
};
