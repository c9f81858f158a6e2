/**
 * The few things of IndexedDB that a session needs, with promises. Our own (0.4 kB gzip), because the first page would fetch three times as
 * much of the library that the embedded backend uses. Used by storage.ts and reigns.ts.
 */

interface SmallStore {
  get(key: string): Promise<unknown>;
  put(value: unknown, key: string): Promise<unknown>;
  delete(key: string): Promise<void>;
  getAllKeys(): Promise<string[]>;
  getAll(): Promise<unknown[]>;
}

interface SmallTransaction {
  /** The first of its stores. */
  readonly store: SmallStore;
  objectStore(name: string): SmallStore;
  /** Rejects when nothing of it was kept. Who does not wait for it is not told. */
  readonly done: Promise<void>;
}

export interface SmallDatabase {
  transaction(stores: string | readonly string[], mode?: IDBTransactionMode, options?: IDBTransactionOptions): SmallTransaction;
  /** One change in a transaction of its own. */
  put(store: string, value: unknown, key: string): Promise<void>;
  delete(store: string, key: string): Promise<void>;
  close(): void;
}

const answered = <T>(request: IDBRequest<T>): Promise<T> => new Promise((resolve, reject) => {
  request.onsuccess = () => resolve(request.result);
  request.onerror = () => reject(request.error);
});

const smallStore = (store: IDBObjectStore): SmallStore => ({
  get: (key) => answered<unknown>(store.get(key)),
  put: (value, key) => answered(store.put(value, key)),
  delete: (key) => answered(store.delete(key)),
  getAllKeys: () => answered(store.getAllKeys()) as Promise<string[]>,
  getAll: () => answered<unknown[]>(store.getAll()),
});

/** @param blocking another page waits for this connection to end: it is to be closed. @throws when the browser gives no storage. */
export async function openDB(name: string, version: number, { upgrade, blocking }: {
  readonly upgrade: (db: IDBDatabase) => void;
  readonly blocking: () => void;
}): Promise<SmallDatabase> {
  const opening = indexedDB.open(name, version);
  opening.onupgradeneeded = () => upgrade(opening.result);
  const db = await answered(opening);
  db.onversionchange = blocking;
  const transaction: SmallDatabase['transaction'] = (stores, mode, options) => {
    const begun = db.transaction(stores as string | string[], mode, options);
    const objectStore = (store: string): SmallStore => smallStore(begun.objectStore(store));
    const done = new Promise<void>((resolve, reject) => {
      begun.oncomplete = () => resolve();
      begun.onabort = () => reject(begun.error ?? new DOMException('The transaction was called off.', 'AbortError'));
    });
    done.catch(() => {});
    return { store: objectStore([stores].flat()[0] as string), objectStore, done };
  };
  const alone = async (store: string, change: (inside: SmallStore) => Promise<unknown>): Promise<void> => {
    const { store: inside, done } = transaction(store, 'readwrite');
    await Promise.all([change(inside), done]);
  };
  return {
    transaction,
    put: (store, value, key) => alone(store, (inside) => inside.put(value, key)),
    delete: (store, key) => alone(store, (inside) => inside.delete(key)),
    close: () => db.close(),
  };
}
