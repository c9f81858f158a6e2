/**
 * What `createInbox({ cache })` keeps in the browser: a transport in front of the given one that remembers what was read and what the stream
 * brought, with the cursor that belongs to it, and answers from there what is still so. Used by inbox.ts, fetched only where it is asked for.
 */
import type { Change, ChangeBatch, EntityName } from '../model/changes.js';
import type { Clock } from '../model/clock.js';
import type { Conversation } from '../model/conversation.js';
import { compareActivity, matchesQuery, type ConversationQuery } from '../model/view.js';
import { createEntities } from '../stores/entities.js';
import { toTransportError, TransportError } from '../transport/errors.js';
import type { Cursor, PageCursor, Reads, Session, TimelinePage, Transport } from '../transport/transport.js';
import { cacheName, nameOfAccount, rememberAccount } from './cache-name.js';
import { openSession } from './open-session.js';
import { inTime } from './pause.js';
import { checkChange } from './receiver.js';
import { openDB, type SmallDatabase } from './small-idb.js';

/** What stands in the given transport's place. */
export type Cached = Pick<Transport, 'open' | 'subscribe' | 'read' | 'close'>;

interface ListPage {
  next: PageCursor | null;
  /** The last one that was read; what stands behind it is not known. Null = all was read. */
  floor: Conversation | null;
}
interface ThreadPage { before: PageCursor | null }
interface Meta {
  readonly version: 1;
  readonly session: Session;
  readonly cursor: Cursor | undefined;
  readonly lists: readonly (readonly [string, ListPage])[];
  readonly threads: readonly (readonly [string, ThreadPage])[];
}

const KINDS = ['conversation', 'contact', 'message', 'event'] as const satisfies readonly EntityName[];
const META = 'meta';
const WRITE_AFTER_MS = 250;
/** An answer that comes sooner is better than what is kept. */
const NETWORK_FIRST_MS = 1_000;
const DISK_MS = 2_000;
const MOST_LISTS = 12;
const MOST_THREADS = 30;
/** Beyond these, the threads that were not read for longest go, and all conversations are read again. */
const MOST_ENTRIES = 4_000;
const MOST_CONVERSATIONS = 2_000;

export function cacheOf({ transport, account, clock }: {
  readonly transport: Transport;
  /** Who is signed in, when the host knows it without asking the backend. */
  readonly account: string | undefined;
  /** The machine's own. */
  readonly clock: Clock;
}): Cached {
  const where = `${transport.name}: cache`;
  const mirror = createEntities();
  const lists = new Map<string, ListPage>();
  const threads = new Map<string, ThreadPage>();
  const dirty = new Set<string>();
  /** Conversations and contacts of which is only known that they changed: until they were read, nothing is written. */
  const owed = new Set<string>();
  /** Grows when all is thrown away: what was asked before belongs to another time. */
  let times = 0;
  let db: SmallDatabase | undefined;
  let name: string | undefined;
  let session: Session | undefined;
  let cursor: Cursor | undefined;
  let sink: ((batch: ChangeBatch) => void) | undefined;
  let stop: (() => void) | undefined;
  let letGo: (() => void) | undefined;
  let callOff: (() => void) | undefined;
  let writing = Promise.resolve();
  /** Nothing came from the backend yet: what is kept is shown. */
  let isOffline = false;
  let isStarted = false;
  /** The stream went on from where the kept rows stand, and they are followed. */
  let isWhole = false;
  /** Changes were lost: nothing is written until all was read anew. */
  let hasGap = false;
  /** The lock is held, and the disk holds what the mirror held. */
  let mayWrite = false;
  let isFull = false;
  let isClosed = false;

  const giveUp = (error: unknown): void => {
    console.warn('inbox-elements: nothing is kept for the next time; all else goes on.', error);
    mayWrite = false;
    db?.close();
    db = undefined;
  };

  mirror.listen(({ entity, id }) => {
    if (!(KINDS as readonly string[]).includes(entity)) return;
    dirty.add(`${entity}:${id}`);
    schedule();
  });

  const valueOf = (key: string): unknown => {
    const at = key.indexOf(':');
    return mirror.get(key.slice(0, at) as EntityName, key.slice(at + 1));
  };

  const schedule = (): void => {
    if (!mayWrite || hasGap || owed.size > 0 || isClosed) return;
    callOff ??= clock.setTimeout(() => { void write(); }, WRITE_AFTER_MS);
  };

  /** Effects and cursor in one transaction: a browser that dies leaves both or neither. */
  const write = (isLast = false): Promise<void> => {
    callOff?.();
    callOff = undefined;
    return writing = writing.then(async () => {
      if (!(mayWrite || isLast) || !db || hasGap || owed.size > 0 || !session) return;
      trim();
      const keys = isFull ? [...dirty] : KINDS.flatMap((kind) => [...mirror.values(kind)].map(({ id }) => `${kind}:${id}`));
      const rows = keys.map((key) => [key, valueOf(key)] as const);
      const meta: Meta = { version: 1, session, cursor, lists: [...lists], threads: [...threads] };
      dirty.clear();
      try {
        const transaction = db.transaction('rows', 'readwrite');
        const work: Promise<unknown>[] = [];
        if (!isFull) {
          const known = new Set(keys);
          for (const key of await transaction.store.getAllKeys()) if (!known.has(key)) work.push(transaction.store.delete(key));
        }
        for (const [key, value] of rows) work.push(value ? transaction.store.put(value, key) : transaction.store.delete(key));
        work.push(transaction.store.put(meta, META));
        await Promise.all([...work, transaction.done]);
        isFull = true;
      } catch (error) {
        giveUp(error);
      }
    });
  };

  const trim = (): void => {
    const count = (kind: EntityName): number => [...mirror.values(kind)].length;
    let entries = count('message') + count('event');
    for (const [id] of threads) {
      if (threads.size <= 1 || (threads.size <= MOST_THREADS && entries <= MOST_ENTRIES)) break;
      entries -= [...mirror.timeline(id)].length;
      threads.delete(id);
      mirror.forgetTimeline(id);
    }
    for (const [key] of lists) if (lists.size > MOST_LISTS) lists.delete(key);
    if (count('conversation') > MOST_CONVERSATIONS) wipe();
  };

  const wipe = (): void => {
    isWhole = false;
    times += 1;
    owed.clear();
    lists.clear();
    threads.clear();
    mirror.snapshot([], KINDS);
    schedule();
  };

  const admit = (changes: readonly unknown[]): Change[] => changes.flatMap((raw) => {
    try {
      return checkChange(raw, where) ?? [];
    } catch {
      return [];
    }
  });
  const upserts = (entity: EntityName, values: readonly unknown[]): unknown[] => values.map((value) => ({ type: 'upsert', entity, value }));
  const take = (changes: readonly unknown[]): void => {
    mirror.apply(admit(changes));
    schedule();
  };

  const identity = ({ workspace, me }: Session): string => cacheName(workspace.id, me.id);

  /** Everything in one transaction, so that rows and cursor belong together. What does not fit is passed over. */
  const load = async (from: string, isWanted: () => boolean): Promise<void> => {
    name = from;
    const made = await openDB(from, 1, { upgrade: (empty) => { empty.createObjectStore('rows'); }, blocking: () => made.close() });
    if (!isWanted()) return made.close();
    db = made;
    const { store } = made.transaction('rows');
    const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
    const rows = new Map(keys.map((key, index) => [key, values[index]]));
    const meta = rows.get(META) as Meta | undefined;
    if (meta?.version !== 1) return;
    const facts = await openSession({ name: where, open: async () => meta.session } as unknown as Transport, clock, new AbortController().signal);
    if (!isWanted() || identity(meta.session) !== from) return;
    mirror.apply(facts.changes);
    rows.delete(META);
    const fitting = admit([...rows].map(([key, value]) => ({ type: 'upsert', entity: key.slice(0, key.indexOf(':')), value })));
    mirror.apply(fitting);
    dirty.clear();
    if (fitting.length < rows.size) console.warn(`inbox-elements: ${rows.size - fitting.length} kept rows were passed over.`);
    session = meta.session;
    // With rows missing, what is kept is still good to look at, but not whole.
    cursor = fitting.length < rows.size ? undefined : meta.cursor;
    for (const [key, page] of meta.lists) lists.set(key, page);
    for (const [key, page] of meta.threads) threads.set(key, page);
  };

  const loadSafely = async (from: string | undefined): Promise<void> => {
    if (from === undefined) return;
    let isWanted = true;
    try {
      await inTime(load(from, () => isWanted), clock, DISK_MS);
    } catch (error) {
      isWanted = false;
      [session, cursor] = [undefined, undefined];
      wipe();
      giveUp(error);
    }
  };

  const keepsUp = ({ capabilities }: Session): boolean => capabilities.replay && capabilities.ordered;

  const open: Cached['open'] = async (options) => {
    if (!isStarted && account !== undefined && name === undefined) await loadSafely(nameOfAccount(transport.name, account));
    const kept = session;
    let told: Session;
    try {
      const asked = transport.open(options);
      told = await (kept && !isStarted ? inTime(asked, clock, NETWORK_FIRST_MS) : asked);
    } catch (thrown) {
      if (!kept || isStarted || !['offline', 'timeout', 'server'].includes(toTransportError(thrown).code)) throw thrown;
      isStarted = isOffline = true;
      const { cursor: _, ...facts } = kept;
      return { ...facts, serverTime: clock.now(), ...(cursor === undefined ? {} : { cursor }) };
    }
    if (kept && identity(told) !== identity(kept)) {
      // Whatever the host called this account: it is another one's.
      if (isStarted) throw new TransportError('auth', 'Another agent is signed in.');
      db?.close();
      [name, session, cursor] = [undefined, undefined, undefined];
      wipe();
    }
    if (name === undefined) await loadSafely(identity(told));
    if (account !== undefined) rememberAccount(transport.name, account, identity(told));
    const isFirst = !isStarted;
    isStarted = true;
    session = told;
    mirror.apply(admit(upserts('channel', told.channels)));
    if (isFirst) {
      if (cursor === undefined || !keepsUp(told)) {
        wipe();
        cursor = told.cursor;
      }
      return cursor === undefined ? told : { ...told, cursor };
    }
    wipe();
    hasGap = false;
    if (isOffline) {
      isOffline = false;
      if (sink) {
        follow(told.cursor);
        sink({ changes: [{ type: 'link', up: true, code: null, retryAt: null }] });
      }
    }
    schedule();
    return told;
  };

  const hear = (batch: ChangeBatch): void => {
    for (const change of admit(batch.changes)) {
      if (change.type === 'resync' || (change.type === 'stale' && (change.id === null || !['conversation', 'contact'].includes(change.entity)))) {
        hasGap = true;
        isWhole = false;
      } else if (change.type === 'stale') {
        if (change.entity === 'conversation' || transport.read.contact) owed.add(`${change.entity}:${change.id}`);
      } else if (change.type === 'upsert' && (change.entity === 'message' || change.entity === 'event')) {
        // Of a thread that was not read, it would stand alone.
        if (threads.has(change.value.conversationId)) mirror.apply([change]);
      } else {
        for (const { entity, id } of mirror.apply([change])) if (entity === 'conversation') owed.add(`${entity}:${id}`);
        if (change.type === 'upsert' && change.entity === 'conversation' && !mirror.get('contact', change.value.contactId)) {
          owed.add(`conversation:${change.value.id}`);
        }
      }
    }
    cursor = batch.cursor ?? cursor;
    schedule();
    sink?.(batch);
  };

  const follow = (from: Cursor | undefined): void => {
    stop?.();
    // Another tab has moved on: what is kept here stands elsewhere.
    if (from !== cursor) wipe();
    isWhole = lists.size + threads.size > 0;
    cursor = from;
    stop = transport.subscribe(hear, from === undefined ? {} : { cursor: from });
    if (letGo || !name) return;
    // One tab writes; who comes after it writes all anew first.
    const end = new AbortController();
    letGo = () => end.abort();
    navigator.locks?.request(name, { signal: end.signal }, () => new Promise<void>((resolve) => {
      letGo = resolve;
      if (isClosed) return resolve();
      mayWrite = true;
      isFull = false;
      schedule();
    })).catch(() => {});
  };

  const subscribe: Cached['subscribe'] = (to, { cursor: from } = {}) => {
    sink = to;
    if (isOffline) to({ changes: [{ type: 'link', up: false, code: 'offline', retryAt: null }, { type: 'resync', reason: 'reconnect' }] });
    else follow(from);
    return () => {
      if (sink !== to) return;
      sink = undefined;
      stop?.();
      stop = undefined;
      isWhole = false;
      const free = letGo;
      letGo = undefined;
      const last = mayWrite ? write(true) : Promise.resolve();
      // Who follows from now on writes.
      mayWrite = false;
      void last.then(free);
    };
  };

  const keyOf = (query: ConversationQuery): string => JSON.stringify(Object.entries(query).filter(([, value]) => value !== undefined).sort());
  const offline = (): never => { throw new TransportError('offline', 'It is not kept.'); };

  const keptList = (query: ConversationQuery) => {
    const page = lists.get(keyOf(query));
    if (!page) return undefined;
    const items = [...mirror.values('conversation')].filter((conversation) => {
      const contact = mirror.get('contact', conversation.contactId);
      return contact && (!page.floor || compareActivity(conversation, page.floor) <= 0) && matchesQuery(query, {
        conversation, contact, channel: mirror.get('channel', conversation.channelId), meId: session?.me.id ?? '', now: clock.now(),
      });
    }).sort(compareActivity);
    return { items, contacts: items.flatMap(({ contactId }) => mirror.get('contact', contactId) ?? []), next: page.next };
  };

  const keptThread = (id: string): TimelinePage | undefined => {
    const page = threads.get(id);
    if (!page) return undefined;
    const entries = [...mirror.timeline(id)].sort(({ value: a }, { value: b }) => (a.order < b.order ? -1 : 1));
    return {
      messages: entries.flatMap((entry) => (entry.entity === 'message' ? [entry.value] : [])),
      events: entries.flatMap((entry) => (entry.entity === 'event' ? [entry.value] : [])),
      before: page.before, after: null,
    };
  };

  /** From here what is still so; from the backend all else; without it what there is. */
  const ask = async <T>(kept: () => T | undefined, work: () => Promise<T>): Promise<T> => {
    const here = isWhole && !hasGap ? kept() : undefined;
    if (here) return here;
    return isOffline ? kept() ?? offline() : work();
  };

  /** What was owed was read, or is gone. */
  const paid = async <T>(key: string, answer: Promise<T>): Promise<T> => {
    const asked = times;
    try {
      const told = await answer;
      if (asked === times) owed.delete(key);
      return told;
    } catch (thrown) {
      if (toTransportError(thrown).code === 'notFound' && owed.delete(key)) {
        const at = key.indexOf(':');
        take([{ type: 'remove', entity: key.slice(0, at), id: key.slice(at + 1) }]);
      }
      throw thrown;
    }
  };

  const read: Reads = {
    ...Object.fromEntries((['contacts', 'counts', 'outcome'] as const).flatMap((key) => {
      const work = transport.read[key] as ((...args: unknown[]) => unknown) | undefined;
      return work ? [[key, (...args: unknown[]) => work.apply(transport.read, args)]] : [];
    })),
    ...(transport.read.contact ? { contact: async (id, options) => {
      const value = await paid(`contact:${id}`, (transport.read.contact as NonNullable<Reads['contact']>)(id, options));
      if (mirror.get('contact', id)) take(upserts('contact', [value]));
      return value;
    } } satisfies Partial<Reads> : {}),
    conversations: (query, page, options) => ask(
      () => (page.cursor === undefined ? keptList(query) : undefined),
      async () => {
        const asked = times;
        const told = await transport.read.conversations(query, page, options);
        if (query.search || hasGap || asked !== times) return told;
        take([...upserts('contact', told.contacts), ...upserts('conversation', told.items)]);
        const known = lists.get(keyOf(query));
        const last = mirror.get('conversation', told.items.at(-1)?.id ?? '') ?? null;
        if (page.cursor === undefined || (known && known.next === page.cursor)) {
          lists.delete(keyOf(query));
          lists.set(keyOf(query), { next: told.next, floor: told.next === null ? null : last ?? known?.floor ?? null });
        }
        return told;
      },
    ),
    conversation: (id, options) => (isOffline ? ask(() => {
      const conversation = mirror.get('conversation', id);
      const contact = conversation && mirror.get('contact', conversation.contactId);
      return contact && { conversation, contact };
    }, offline) : paid(`conversation:${id}`, transport.read.conversation(id, options)).then((told) => {
      take([...upserts('contact', [told.contact]), ...upserts('conversation', [told.conversation])]);
      return told;
    })),
    messages: (id, request, options) => ask(
      () => ('cursor' in request || 'around' in request ? undefined : keptThread(id)),
      async () => {
        const isNewest = !('cursor' in request) && !('around' in request);
        const asked = times;
        const told = await transport.read.messages(id, request, options);
        const known = threads.get(id);
        if (hasGap || asked !== times) return told;
        if (!isNewest && !(known && 'cursor' in request && request.cursor === known.before)) return told;
        // Above what is kept there may be a hole now.
        if (isNewest) mirror.forgetTimeline(id);
        threads.delete(id);
        threads.set(id, { before: told.before });
        take([...upserts('message', told.messages), ...upserts('event', told.events)]);
        return told;
      },
    ),
  };

  return {
    open, subscribe, read,
    async close() {
      if (mayWrite) await write();
      await writing;
      isClosed = true;
      callOff?.();
      stop?.();
      letGo?.();
      db?.close();
      await transport.close();
    },
  };
}
