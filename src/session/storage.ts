/** What an inbox keeps in the browser: unsent commands and drafts, apart for each workspace and agent. Used by outbox and drafts. */
import { openDB, type SmallDatabase } from './small-idb.js';

export type StoreName = 'outbox' | 'drafts';

type Row = readonly [key: string, value: unknown];

export interface SessionStorage {
  /**
   * @param emptied for a new row: the draft that goes in the same transaction, if any, so that words are never in two places, and never in
   * none. It then survives the end of the machine too, not only that of the browser.
   */
  put(store: StoreName, key: string, value: unknown, emptied?: string | null): Promise<void>;
  /** Reads a row and writes what `change` makes of it in one transaction; undefined leaves it, null removes it. Answers what was written. */
  update(store: StoreName, key: string, change: (value: unknown) => unknown): Promise<unknown>;
  /** Reads all rows and writes those that `change` answers, in one transaction. */
  updateAll(store: StoreName, change: (rows: readonly Row[]) => readonly Row[]): Promise<void>;
  remove(store: StoreName, key: string): Promise<void>;
  entries(store: StoreName): Promise<[key: string, value: unknown][]>;
  close(): void;
}

/** Storage that does not outlive the page: text is kept and sending works, but the agent is told (G18). */
export function memoryStorage(): SessionStorage {
  const stores = { outbox: new Map<string, unknown>(), drafts: new Map<string, unknown>() };
  return {
    async put(store, key, value, emptied) {
      stores[store].set(key, structuredClone(value));
      if (emptied) stores.drafts.delete(emptied);
    },
    async update(store, key, change) {
      const next = change(stores[store].get(key));
      if (next === null) stores[store].delete(key);
      else if (next !== undefined) stores[store].set(key, structuredClone(next));
      return next;
    },
    async updateAll(store, change) {
      for (const [key, value] of change([...stores[store]])) stores[store].set(key, structuredClone(value));
    },
    remove: async (store, key) => { stores[store].delete(key); },
    entries: async (store) => [...stores[store]],
    close() {},
  };
}

const OPEN_TIMEOUT_MS = 3_000;

let isAskedToKeep = false;
/** Once a page: a browser whose disk is full then clears other things first. What it answers changes nothing. */
async function askToKeep(): Promise<void> {
  if (isAskedToKeep) return;
  isAskedToKeep = true;
  try {
    if (!await navigator.storage.persisted()) await navigator.storage.persist();
  } catch { /* Not here, or not allowed. */ }
}

/** One database an agent of a workspace, so that agents and workspaces never mix (G16). @throws when the browser gives no storage. */
export async function openStorage(workspaceId: string, agentId: string): Promise<SessionStorage> {
  const name = `inbox-elements/${encodeURIComponent(workspaceId)}/${encodeURIComponent(agentId)}`;
  let db: SmallDatabase | undefined;
  let late = false;
  const opening = openDB(name, 1, {
    upgrade(upgraded) {
      upgraded.createObjectStore('outbox');
      upgraded.createObjectStore('drafts');
    },
    // Another version of the page wants to upgrade: it may.
    blocking: () => db?.close(),
  });
  opening.then((opened) => { if (late) opened.close(); }, () => {});
  let timer: ReturnType<typeof setTimeout> | undefined;
  // Some browsers never answer in partitioned or broken storage.
  const timeout = new Promise<never>((_, reject) => {
    timer = setTimeout(() => {
      late = true;
      reject(new Error(`IndexedDB "${name}" did not open within ${OPEN_TIMEOUT_MS} ms`));
    }, OPEN_TIMEOUT_MS);
  });
  try {
    db = await Promise.race([opening, timeout]);
  } finally {
    clearTimeout(timer);
  }
  const opened = db;
  return {
    async put(store, key, value, emptied) {
      if (emptied === undefined) {
        await opened.put(store, value, key);
        if (store === 'drafts') void askToKeep();
        return;
      }
      // What is about to leave is on the disk itself, not on its way there.
      const transaction = opened.transaction(['outbox', 'drafts'], 'readwrite', { durability: 'strict' });
      const put = transaction.objectStore(store).put(value, key);
      await Promise.all([put, emptied === null ? undefined : transaction.objectStore('drafts').delete(emptied), transaction.done]);
    },
    async update(store, key, change) {
      const transaction = opened.transaction(store, 'readwrite');
      const next = change(await transaction.store.get(key));
      if (next === null) await transaction.store.delete(key);
      else if (next !== undefined) await transaction.store.put(next, key);
      await transaction.done;
      return next;
    },
    async updateAll(store, change) {
      const transaction = opened.transaction(store, 'readwrite');
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      await Promise.all(change(keys.map((key, index) => [key, values[index]])).map(([key, value]) => transaction.store.put(value, key)));
      await transaction.done;
    },
    remove: async (store, key) => { await opened.delete(store, key); },
    async entries(store) {
      const transaction = opened.transaction(store);
      const [keys, values] = await Promise.all([transaction.store.getAllKeys(), transaction.store.getAll()]);
      return keys.map((key, index) => [key, values[index]]);
    },
    close: () => opened.close(),
  };
}
