/**
 * What a browser keeps on disk, with what `session/small-idb.ts` gives the session: transactions that commit whole or not at all, a
 * little later. A tab that dies takes along what it had not handed over. Used by simulated-browser.ts.
 */
import type { Clock } from '../../src/model/clock.js';
import { copy } from './copy.js';

type Rows = Map<string, unknown>;
export type DiskCall = 'open' | 'get' | 'put' | 'delete' | 'getAll' | 'getAllKeys';

/** How long the disk takes for anything. */
const DISK_MS = 1;
/** Where the tabs agree who leads. Its failures harm no text and are not told, so that it has a switch of its own. */
const FENCE = 'inbox-elements/tabs';

export interface Disk {
  /** Rows of a store over all databases: `database/store/key`. */
  rows(store: string): readonly (readonly [database: string, key: string, value: unknown])[];
  has(store: string, key: string): boolean;
  /** Keys that were ever written, as `store/key`. */
  readonly written: ReadonlySet<string>;
  /** Throws what a browser throws at such a call; null = works. */
  failure: ((call: DiskCall, count: number) => Error | null) | null;
  /** Whether the database in which the tabs agree who leads fails. */
  isFenceBroken: boolean;
  /** Calls so far. */
  readonly calls: number;
  /** One tab's way to it. */
  connect(owner: DiskOwner): { openDB(name: string, version: number, options: { upgrade(db: unknown): void }): Promise<unknown> };
  /** The tab is gone: of what was on its way, `survives` decides what arrives. */
  abandon(owner: DiskOwner, survives: () => boolean): void;
}

export interface DiskOwner {
  gate<T>(promise: Promise<T>): Promise<T>;
}

interface Transaction {
  readonly owner: DiskOwner;
  readonly stores: Map<string, Rows>;
  readonly writes: (() => void)[];
  finish(commits: boolean): void;
}

export function createDisk(clock: Clock): Disk {
  const databases = new Map<string, Map<string, Rows>>();
  const running = new Set<Transaction>();
  const written = new Set<string>();
  const queues = new Map<string, Promise<void>>();
  let calls = 0;

  const call = (name: DiskCall, database: string): void => {
    if (database === FENCE) {
      if (disk.isFenceBroken) throw new DOMException('The disk said no.', 'UnknownError');
      return;
    }
    calls += 1;
    const error = disk.failure?.(name, calls);
    if (error) throw error;
  };

  /** One transaction of a store at a time, in the order in which they were asked for. */
  const begin = (owner: DiskOwner, database: string, scope: string | readonly string[]) => {
    const stores = databases.get(database) as Map<string, Rows>;
    const keys = [scope].flat().map((store) => `${database}/${store}`);
    const turn = Promise.all(keys.map((key) => queues.get(key)));
    let settle!: (error?: Error) => void;
    let release!: () => void;
    const released = new Promise<void>((resolve) => { release = resolve; });
    let callOff: (() => void) | undefined;
    const done = new Promise<void>((resolve, reject) => { settle = (error) => (error ? reject(error) : resolve()); });
    done.catch(() => {});
    for (const key of keys) queues.set(key, turn.then(() => released));
    const transaction: Transaction = {
      owner, stores, writes: [],
      finish(commits) {
        callOff?.();
        running.delete(transaction);
        if (commits) for (const write of transaction.writes) write();
        queueMicrotask(() => { release(); settle(); });
      },
    };
    const abort = (error: Error): void => {
      callOff?.();
      running.delete(transaction);
      queueMicrotask(() => { release(); settle(error); });
    };
    running.add(transaction);
    const request = <T>(store: string, name: DiskCall, work: (rows: Rows) => T): Promise<T> => owner.gate(turn.then(() => {
      if (!running.has(transaction)) return new Promise<T>(() => {});
      callOff?.();
      callOff = clock.setTimeout(() => transaction.finish(true), DISK_MS);
      try {
        call(name, database);
        return work(stores.get(store) as Rows);
      } catch (error) {
        abort(error as Error);
        throw error;
      }
    }));
    const finished = owner.gate(done);
    // As there: who does not wait for the end is not told of its failure.
    finished.catch(() => {});
    const objectStore = (store: string) => ({
      get: (id: string) => request(store, 'get', (rows) => copy(rows.get(id))),
      put: (value: unknown, id: string) => {
        const kept = copy(value);
        return request(store, 'put', (rows) => { transaction.writes.push(() => {
          rows.set(id, kept);
          written.add(`${store}/${id}`);
        }); });
      },
      delete: (id: string) => request(store, 'delete', (rows) => { transaction.writes.push(() => rows.delete(id)); }),
      getAllKeys: () => request(store, 'getAllKeys', (rows) => [...rows.keys()].sort()),
      getAll: () => request(store, 'getAll', (rows) => [...rows.keys()].sort().map((id) => copy(rows.get(id)))),
    });
    return { done: finished, objectStore, store: objectStore([scope].flat()[0] ?? '') };
  };

  const disk: Disk = {
    failure: null, isFenceBroken: false, written,
    get calls() { return calls; },
    rows: (store) => [...databases].flatMap(([database, stores]) => [...stores.get(store) ?? []].map(([key, value]) => [database, key, value] as const)),
    has: (store, key) => [...databases.values()].some((stores) => stores.get(store)?.has(key)),
    abandon(owner, survives) {
      for (const transaction of [...running]) if (transaction.owner === owner) transaction.finish(survives());
    },
    connect: (owner) => ({
      openDB: (name, _version, { upgrade }) => owner.gate((async () => {
        await Promise.resolve();
        call('open', name);
        if (!databases.has(name)) {
          const stores = new Map<string, Rows>();
          databases.set(name, stores);
          upgrade({ createObjectStore: (store: string) => { stores.set(store, new Map()); } });
        }
        const whole = async <T>(store: string, work: (inside: ReturnType<typeof begin>['store']) => Promise<T>): Promise<T> => {
          const transaction = begin(owner, name, store);
          const result = await work(transaction.store);
          await transaction.done;
          return result;
        };
        return {
          put: (store: string, value: unknown, key: string) => whole(store, (inside) => inside.put(value, key)),
          delete: (store: string, key: string) => whole(store, (inside) => inside.delete(key)),
          transaction: (scope: string | readonly string[]) => begin(owner, name, scope),
          close() {},
        };
      })()),
    }),
  };
  return disk;
}
