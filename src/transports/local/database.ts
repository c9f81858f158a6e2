/** The database of one workspace: its stores, and errors of the browser's storage as sentences. Used by everything in this folder. */
import { openDB, type DBSchema, type IDBPDatabase, type IDBPTransaction, type StoreNames } from 'idb';
import type { Change, Entity, EntityName } from '../../model/changes.js';
import { ENTITIES } from '../../model/changes.js';
import { InvalidDataError, parse } from '../../model/parse.js';
import type { Due } from '../../engine/outcome.js';
import { TransportError } from '../../transport/errors.js';

/** One transaction's changes, as every tab reads them. */
export interface LogRow {
  readonly seq: number;
  readonly at: number;
  readonly changes: readonly Change[];
  /** The agent who alone may see it (his own views); null = all. */
  readonly agentId: string | null;
}

/** A command that was executed: the same id with the same body gets the same answer. */
export interface CommandRow {
  readonly commandId: string;
  readonly agentId: string;
  readonly body: string;
  readonly changes: readonly Change[];
  readonly items: readonly { readonly id: string; readonly error?: { readonly reason: string } }[] | null;
  /** Conversations of a bulk command that are still to come; absent when it is done. */
  readonly rest?: readonly string[];
  readonly at: number;
}

/** Which contact stands behind a platform's id. */
export interface LinkRow {
  readonly key: string;
  readonly contactId: string;
  /** Null on what only identifies the person (a phone number), not the account. */
  readonly channelId: string | null;
  readonly externalId: string;
}

export interface MediaRow {
  readonly id: string;
  readonly mime: string;
  /** Bytes and no Blob: WebKit loses Blobs kept by private windows. */
  readonly bytes: ArrayBuffer;
}

export interface DueRow extends Due { readonly key: string }

/** Counters and choices of the workspace; exactly one row. */
export interface StateRow {
  readonly key: 'state';
  /** Another history: an old cursor means nothing any more. */
  readonly epoch: string;
  readonly seq: number;
  /** Oldest log row that is still kept. */
  readonly firstSeq: number;
  readonly order: number;
  /** By how much the simulated clock runs ahead, in milliseconds. */
  readonly offset: number;
  readonly simulator: SimulatorState;
  /** Who works here when nobody says who. */
  readonly firstAgentId: string;
  /** Whether agents come into being by name, as in a workspace without a demo. */
  readonly openAgents: boolean;
  /** When a seed was planted of which a part is still to come; absent otherwise. */
  readonly partialAt?: number;
}
export interface SimulatorState { readonly on: boolean; readonly speed: number; readonly seed: number }

type EntityStores = { [N in EntityName]: { key: string; value: Entity<N>; indexes: Record<string, IDBValidKey> } };
interface Rest {
  log: { key: number; value: LogRow; indexes: { at: number } };
  commands: { key: string; value: CommandRow; indexes: { at: number } };
  dues: { key: string; value: DueRow; indexes: { at: number; conversationId: string } };
  links: { key: string; value: LinkRow; indexes: { contactId: string } };
  owners: { key: string; value: { readonly key: string; readonly agentId: string } };
  media: { key: string; value: MediaRow };
  state: { key: string; value: StateRow };
}
export type LocalSchema = DBSchema & EntityStores & Rest;
export type StoreName = EntityName | keyof Rest;
export type Transaction = IDBPTransaction<LocalSchema, StoreNames<LocalSchema>[], 'readwrite'>;

export const ENTITY_NAMES = Object.keys(ENTITIES) as EntityName[];
const ALL = [...ENTITY_NAMES, 'log', 'commands', 'dues', 'links', 'owners', 'media', 'state'] as const satisfies StoreName[];

/** Indexes by store: name = key path, or its parts joined by `+`. */
const INDEXES: Readonly<Partial<Record<StoreName, readonly string[]>>> = {
  conversation: ['lastActivityAt+id', 'contactId+channelId', 'waitingSince'],
  message: ['conversationId+order', 'externalId'],
  event: ['conversationId+order'],
  log: ['at'], commands: ['at'], dues: ['at', 'conversationId'], links: ['contactId'],
};
const KEYS: Readonly<Partial<Record<StoreName, string>>> = {
  log: 'seq', commands: 'commandId', dues: 'key', links: 'key', owners: 'key', state: 'key',
};

const upgrade = (db: IDBPDatabase<LocalSchema>): void => {
  for (const name of ALL) {
    const store = db.createObjectStore(name as 'conversation', { keyPath: KEYS[name] ?? 'id' });
    for (const index of INDEXES[name] ?? []) {
      const path = index.split('+');
      store.createIndex(index, path.length > 1 ? path : index);
    }
  }
};

/** A failure of the browser's storage as what happened, what was kept and what to do; anything else as it is. */
export function storageError(thrown: unknown, writing: boolean): unknown {
  if (thrown instanceof TransportError || !(thrown instanceof DOMException)) return thrown;
  const kept = writing ? 'Nothing of this step was saved; everything saved before is kept.' : 'Nothing was lost.';
  const said = thrown.name === 'QuotaExceededError'
    ? `The browser's storage is full. ${kept} Free some space on this device, then try again.`
    : thrown.name === 'SecurityError' || thrown.name === 'InvalidStateError' || thrown.name === 'UnknownError'
      ? `The browser refuses to keep data for this page. ${kept} Allow storage for this site or leave the private window, then reload.`
      : `The browser's storage failed (${thrown.name}). ${kept} Try again; if it stays so, reload the page.`;
  return new TransportError('server', said, { cause: thrown, platformCode: thrown.name });
}

/** The connection to one database. Opens on first use, and again after the browser took it away. */
export class Database {
  readonly #name: string;
  #open: Promise<IDBPDatabase<LocalSchema>> | undefined;
  #closed = false;

  constructor(name: string) { this.#name = name; }

  async #connection(): Promise<IDBPDatabase<LocalSchema>> {
    if (this.#closed) throw new TransportError('aborted', 'The local backend is closed.');
    const forget = (): void => { this.#open = undefined; };
    this.#open ??= openDB<LocalSchema>(this.#name, 1, {
      upgrade,
      blocking: () => { void this.#open?.then((db) => db.close()); forget(); },
      terminated: forget,
    });
    try {
      return await this.#open;
    } catch (error) {
      forget();
      throw error;
    }
  }

  async #transact<T>(mode: IDBTransactionMode, run: (tx: Transaction) => Promise<T>): Promise<T> {
    const writing = mode === 'readwrite';
    try {
      const db = await this.#connection();
      let tx: Transaction;
      try {
        tx = db.transaction(ALL as unknown as StoreNames<LocalSchema>[], mode) as unknown as Transaction;
      } catch (error) {
        // The connection was closed by the browser between two calls.
        if (!(error instanceof DOMException) || error.name !== 'InvalidStateError' || this.#closed) throw error;
        this.#open = undefined;
        tx = (await this.#connection()).transaction(ALL as unknown as StoreNames<LocalSchema>[], mode) as unknown as Transaction;
      }
      // An aborted transaction rejects twice: here and in the request that waits.
      const done = tx.done.catch((error: unknown) => { throw tx.error ?? error; });
      done.catch(() => {});
      try {
        const result = await run(tx);
        await done;
        return result;
      } catch (error) {
        try { tx.abort(); } catch { /* it is over already */ }
        throw error instanceof DOMException && error.name === 'AbortError' ? tx.error ?? error : error;
      }
    } catch (error) {
      throw storageError(error, writing);
    }
  }

  /** Runs `run` in one transaction that may write; it must await nothing but the transaction. All or nothing. */
  write<T>(run: (tx: Transaction) => Promise<T>): Promise<T> { return this.#transact('readwrite', run); }

  /** Runs `run` in one transaction that only reads. */
  read<T>(run: (tx: Transaction) => Promise<T>): Promise<T> { return this.#transact('readonly', run); }

  /** Empties every store, in the transaction of the caller. */
  static async clear(tx: Transaction): Promise<void> {
    await Promise.all(ALL.map((name) => tx.objectStore(name as 'conversation').clear()));
  }

  async close(): Promise<void> {
    this.#closed = true;
    const open = this.#open;
    this.#open = undefined;
    try { (await open)?.close(); } catch { /* it never opened */ }
  }
}

/** A stored row as the model's type; null, and told to the console, when it does not fit: one bad row must not hide the others. */
export function fitting<const N extends EntityName>(entity: N, row: unknown): Entity<N> | null {
  try {
    return parse(ENTITIES[entity], row, `stored ${entity}`) as Entity<N>;
  } catch (error) {
    if (!(error instanceof InvalidDataError)) throw error;
    console.error(`inbox-elements: ${error.message}. The row is left out.`);
    return null;
  }
}
