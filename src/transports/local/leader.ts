/** One tab leads a workspace: it runs the timers and the simulator. Another takes over when it closes. Used by embedded.ts. */
import type { Clock } from '../../model/clock.js';
import type { Backend } from './backend.js';
import type { Host } from './host.js';
import type { Wakes } from './stream.js';

/** A leader whose tab the browser froze keeps its lock; so late a timer is run by any tab that still lives. */
const GRACE_MS = 5_000;
const MINUTE_MS = 60_000;
const PRUNE_EVERY_MS = 60 * MINUTE_MS;

/** Waits for the workspace's lock and holds it until the returned function is called. Without Web Locks every tab leads. */
function lead(lockName: string, onLead: () => void): () => void {
  const locks = (navigator as { readonly locks?: LockManager }).locks;
  if (!locks) {
    onLead();
    return () => {};
  }
  const waiting = new AbortController();
  let letGo = (): void => waiting.abort();
  locks.request(lockName, { signal: waiting.signal }, () => new Promise<void>((resolve) => {
    letGo = resolve;
    onLead();
  })).catch((error: unknown) => {
    // A page that may not use locks leads for itself: each step is a transaction of its own and safe to repeat.
    if (!waiting.signal.aborted && error instanceof DOMException && error.name === 'SecurityError') onLead();
  });
  return () => letGo();
}

/** Keeps time for a workspace until the returned function is called. `onLead` starts what only one tab may do; its answer ends it. */
export function keepTime(options: {
  readonly host: Host;
  readonly backend: () => Promise<Backend>;
  readonly wakes: Wakes;
  readonly clock: Clock;
  readonly lockName: string;
  /** Settles when the workspace is set up. */
  readonly ready: () => Promise<unknown>;
  readonly onLead: () => () => void;
}): () => void {
  const { host, backend, wakes, clock, lockName, ready, onLead } = options;
  let grace = GRACE_MS;
  let ended = false;
  let isRunning = false;
  let again = false;
  let callOff = (): void => {};
  let stopLeading = (): void => {};
  let prunedAt = Number.NEGATIVE_INFINITY;

  async function look(): Promise<void> {
    if (ended) return;
    if (isRunning) { again = true; return; }
    isRunning = true;
    callOff();
    let wait = MINUTE_MS;
    try {
      await ready();
      const next = await host.nextDue();
      if (next !== null && next + grace <= 0) {
        await (await backend()).runDues();
        again = true;
      } else if (next !== null) wait = Math.min(wait, next + grace);
      if (grace === 0 && clock.now() - prunedAt >= PRUNE_EVERY_MS) {
        prunedAt = clock.now();
        await host.prune();
      }
    } catch (error) {
      // Storage may recover; whoever reads or writes is told by his own error.
      if (!ended) console.warn('inbox-elements: the timers of the local backend wait for its storage.', error);
    } finally {
      isRunning = false;
      if (!ended) callOff = clock.setTimeout(() => { void look(); }, again ? 0 : wait);
      again = false;
    }
  }

  const offWake = wakes.onWake(() => { void look(); });
  let letGo = (): void => {};
  letGo = lead(lockName, () => {
    ready().then(() => {
      if (ended) return;
      grace = 0;
      stopLeading = onLead();
      void look();
    }, () => {
      // Set-up failed and whoever asked was told; the others may have more luck.
      letGo();
    });
  });
  void look();
  return () => {
    ended = true;
    callOff();
    offWake();
    letGo();
    stopLeading();
  };
}
