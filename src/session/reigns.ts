/**
 * The fence between two tabs that both believe that they lead: a number on disk that each new leader raises, so that an older one can
 * tell that it is old. Used by leadership.ts and tabs.ts.
 */
import { openDB } from './small-idb.js';

interface Reign {
  /** Grows with each leader. */
  readonly epoch: number;
  /** When the lead was last taken from a tab that was silent, by the machine's clock. */
  readonly takenAt: number;
}

/** What lies on the disk is from outside: what is no number counts as never. */
const readReign = (stored: unknown): Reign => {
  const { epoch, takenAt } = (stored ?? {}) as Partial<Record<keyof Reign, unknown>>;
  return { epoch: Number.isSafeInteger(epoch) ? epoch as number : 0, takenAt: Number.isFinite(takenAt) ? takenAt as number : 0 };
};

export interface Reigns {
  /** The epoch of the newest leader; null when the disk does not tell. */
  read(): Promise<number | null>;
  /** Begins a new epoch, above `seen` and above all others. */
  raise(seen: number): Promise<number>;
  /** Whether the lead may be taken from a silent tab now; of several that ask only one may, once in `everyMs`. */
  mayTake(now: number, everyMs: number): Promise<boolean>;
  close(): void;
}

const DATABASE = 'inbox-elements/tabs';
const OPEN_TIMEOUT_MS = 2_000;

/** Opens with its first use. Where the browser gives no storage the tabs do without the fence, and only have their lock. */
export function createReigns(name: string, wait: (run: () => void, ms: number) => () => void): Reigns {
  const open = () => {
    const opening = openDB(DATABASE, 1, {
      upgrade: (upgraded) => { upgraded.createObjectStore('reigns'); },
      blocking: () => { opening.then((db) => db.close(), () => {}); database = undefined; },
    });
    return opening;
  };
  let database: ReturnType<typeof open> | undefined;

  /** Some browsers never answer in partitioned or broken storage. */
  const inTime = <T>(work: Promise<T>): Promise<T> => new Promise((resolve, reject) => {
    const callOff = wait(() => reject(new Error(`IndexedDB "${DATABASE}" does not answer`)), OPEN_TIMEOUT_MS);
    work.then(resolve, reject).finally(callOff);
  });

  const change = async (next: (reign: Reign) => Reign | null): Promise<Reign | null> => {
    const transaction = (await (database ??= open())).transaction('reigns', 'readwrite');
    const changed = next(readReign(await transaction.store.get(name)));
    if (changed) await transaction.store.put(changed, name);
    await transaction.done;
    return changed;
  };

  return {
    async read() {
      try {
        let epoch = 0;
        await inTime(change((reign) => { epoch = reign.epoch; return null; }));
        return epoch;
      } catch {
        return null;
      }
    },
    async raise(seen) {
      try {
        return (await inTime(change(({ epoch, takenAt }) => ({ epoch: Math.max(epoch, seen) + 1, takenAt }))))?.epoch ?? seen + 1;
      } catch {
        return seen + 1;
      }
    },
    async mayTake(now, everyMs) {
      try {
        // A clock that was set back must not forbid it for ever.
        return await inTime(change((reign) => (Math.abs(now - reign.takenAt) < everyMs ? null : { ...reign, takenAt: now }))) !== null;
      } catch {
        return true;
      }
    },
    close() {
      database?.then((db) => db.close(), () => {});
      database = undefined;
    },
  };
}
