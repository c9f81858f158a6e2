/** Reads pages into the entities and tells each list and thread how far it has come. Used by inbox.ts. */
import { parse } from '../model/parse.js';
import { Contact } from '../model/contact.js';
import { Conversation } from '../model/conversation.js';
import type { Change } from '../model/changes.js';
import type { Clock } from '../model/clock.js';
import { Message } from '../model/message.js';
import { TimelineEvent } from '../model/timeline-event.js';
import type { ConversationQuery } from '../model/view.js';
import { createConversationList, type ConversationList } from '../stores/conversation-list.js';
import type { Entities } from '../stores/entities.js';
import { createThread, type Thread } from '../stores/thread.js';
import { isTransient, toTransportError } from '../transport/errors.js';
import type { PageCursor, TimelineRequest, Transport } from '../transport/transport.js';
import { inTime, pauseAfter } from './pause.js';

/** Rows and entries fetched at once. */
const LIST_PAGE = 50;
const THREAD_PAGE = 50;
/** A recovery reads no more pages of one list or thread than this; what lies further is paged in again. */
const MOST_PAGES = 20;
/** Lists and threads kept ready for coming back; the longest unused goes first. */
const MOST_LISTS = 12;
const MOST_THREADS = 20;
/** Conversations that changes named, read at once. */
const MOST_READS = 6;
/** A conversation that changes while it is read is read again so often at most. */
const MOST_TRIES = 5;
/** The longest pause before what failed to load is tried again. */
const RETRY_CAP_MS = 30_000;

export interface Reader {
  list(query: ConversationQuery): ConversationList;
  thread(conversationId: string): Thread;
  loadMore(list: ConversationList): Promise<void>;
  loadOlder(thread: Thread): Promise<void>;
  loadNewer(thread: Thread): Promise<void>;
  /** Shows the entries around one message; the newer ones follow page by page. */
  loadAround(thread: Thread, messageId: string): Promise<void>;
  /** Something has changed for the better (the link is back): what failed to load is read again at once. */
  wake(): void;
  /** Reads again what has failed. */
  retry(store: ConversationList | Thread): Promise<void>;
  conversation(id: string): Promise<void>;
  contact(id: string): Promise<void>;
  /** Whether a conversation's timeline is loaded; what happens in others need not be kept. */
  has(conversationId: string): boolean;
  /** Reads everything that is shown anew, for a snapshot: after a resync, a thaw, a reconnection without replay. */
  renew(): Promise<Renewed>;
  dispose(): void;
}

/** What was read anew: `show` tells the lists and threads, once `changes` are in the entities. */
export interface Renewed {
  readonly changes: readonly Change[];
  show(): void;
}

interface Context {
  readonly transport: Transport;
  readonly entities: Entities;
  readonly clock: Clock;
  meId(): string;
  /** Whether the transport is open; reads wait for it. */
  ready: Promise<void>;
}

type Keyed<T> = Map<string, T>;

/** Gets or makes an entry and marks it as just used; the longest unused that nobody looks at goes. */
function recent<T>(map: Keyed<T>, key: string, most: number, make: () => T, retire: (old: T) => boolean): T {
  const known = map.get(key);
  const value = known ?? make();
  map.delete(key);
  map.set(key, value);
  if (map.size > most) {
    for (const [oldKey, old] of map) {
      if (map.size <= most) break;
      if (old !== value && retire(old)) map.delete(oldKey);
    }
  }
  return value;
}

export function createReader({ transport, entities, clock, meId, ready }: Context): Reader {
  const lists: Keyed<ConversationList> = new Map();
  const threads: Keyed<Thread> = new Map();
  const cursors = new WeakMap<object, { next?: PageCursor | null; before?: PageCursor | null; after?: PageCursor | null }>();
  const flights = new WeakMap<object, { readonly kind: string; readonly done: Promise<void> }>();
  /** What failed to load, and how it is read again; by itself only what may pass. */
  const failed = new Map<object, { readonly again: () => Promise<void>; readonly passes: boolean }>();
  const abort = new AbortController();
  const { signal } = abort;
  let tries = 0;
  let callOff: (() => void) | undefined;

  /** One request at a time for each list or thread: a second one of the same kind shares the answer, another kind waits its turn. */
  const single = (owner: object, kind: string, work: () => Promise<void>): Promise<void> => {
    const flying = flights.get(owner);
    if (flying?.kind === kind) return flying.done;
    const done: Promise<void> = (flying?.done ?? Promise.resolve()).then(work).finally(() => {
      if (flights.get(owner)?.done === done) flights.delete(owner);
    });
    flights.set(owner, { kind, done });
    return done;
  };

  const fail = (store: ConversationList | Thread, thrown: unknown, again: () => Promise<void>): void => {
    if (signal.aborted) return;
    const error = toTransportError(thrown);
    const passes = isTransient(error);
    failed.set(store, { again, passes });
    if (passes) callOff ??= clock.setTimeout(retryAll, pauseAfter(error, tries++, RETRY_CAP_MS));
    store.setState({ status: 'error', error: { code: error.code, message: error.message } });
  };

  /** Quietly: until it works, the agent sees that it failed and what he can do. */
  const retryAll = (): void => {
    callOff?.();
    callOff = undefined;
    for (const { again, passes } of [...failed.values()]) if (passes) void again();
  };

  const works = (store: object): void => {
    failed.delete(store);
    if (failed.size === 0) tries = 0;
  };

  const readList = async (query: ConversationQuery, cursor: PageCursor | null | undefined) => {
    const page = await inTime(transport.read.conversations(query, { limit: LIST_PAGE, ...(cursor ? { cursor } : {}) }, { signal }), clock);
    const where = `${transport.name}: read.conversations`;
    const items = page.items.map((item) => parse(Conversation, item, where));
    const changes: Change[] = page.contacts.map((value) => ({ type: 'upsert', entity: 'contact', value: parse(Contact, value, where) }));
    for (const value of items) changes.push({ type: 'upsert', entity: 'conversation', value });
    return { items, changes, next: page.next, total: page.total };
  };
  type ListPage = Awaited<ReturnType<typeof readList>>;

  const showList = (list: ConversationList, { items, next, total }: ListPage): void => {
    works(list);
    cursors.set(list, { next });
    list.setFloor(next === null ? null : items.at(-1) ?? null);
    list.setState({
      status: 'ready', stale: false, error: null, more: next !== null,
      total: total ?? (next === null ? list.ids.length : list.$state.get().total),
    });
  };

  const loadList = (list: ConversationList, kind: 'first' | 'more'): Promise<void> => single(list, kind, async () => {
    const cursor = kind === 'first' ? undefined : cursors.get(list)?.next;
    if (cursor === null) return;
    try {
      await ready;
      const page = await readList(list.query, cursor);
      if (list.query.search) list.admit(page.items.map(({ id }) => id));
      entities.apply(page.changes);
      showList(list, page);
    } catch (thrown) {
      fail(list, thrown, () => loadList(list, kind));
    }
  });

  const readTimeline = async (conversationId: string, request: TimelineRequest) => {
    const page = await inTime(transport.read.messages(conversationId, request, { signal }), clock);
    const where = `${transport.name}: read.messages`;
    const changes: (Change & { value: { id: string; order: string } })[] = [
      ...page.messages.map((value) => ({ type: 'upsert' as const, entity: 'message' as const, value: parse(Message, value, where) })),
      ...page.events.map((value) => ({ type: 'upsert' as const, entity: 'event' as const, value: parse(TimelineEvent, value, where) })),
    ];
    const orders = changes.map(({ value }) => value.order).sort();
    return { changes, before: page.before, after: page.after, first: orders[0] ?? null, last: orders.at(-1) ?? null };
  };

  const showThread = (thread: Thread, before: PageCursor | null, after: PageCursor | null): void => {
    works(thread);
    cursors.set(thread, { before, after });
    thread.setState({ status: 'ready', stale: false, error: null, before: before !== null, after: after !== null });
  };

  const loadThread = (thread: Thread, side: 'newest' | 'before' | 'after' | { around: string }): Promise<void> => {
    const kind = typeof side === 'string' ? side : `around ${side.around}`;
    return single(thread, kind, async () => {
      const known = cursors.get(thread) ?? {};
      const request: TimelineRequest | null = side === 'newest' ? { limit: THREAD_PAGE }
        : typeof side === 'object' ? { limit: THREAD_PAGE, around: side.around }
          : known[side] ? { limit: THREAD_PAGE, cursor: known[side] } : null;
      if (!request) return;
      try {
        await ready;
        const [page, itself] = await Promise.all([
          readTimeline(thread.conversationId, request),
          entities.get('conversation', thread.conversationId) ? [] : readConversation(thread.conversationId),
        ]);
        // A jump leaves the place that was loaded: entries from there would stand beside the new ones with a hole between.
        if (typeof side === 'object') entities.forgetTimeline(thread.conversationId);
        if (side !== 'before' && page.after === null) thread.setCeiling(null);
        entities.apply([...itself, ...page.changes]);
        if (side !== 'before' && page.after !== null) thread.setCeiling(page.last);
        showThread(thread, side === 'after' ? known.before ?? null : page.before, side === 'before' ? known.after ?? null : page.after);
      } catch (thrown) {
        fail(thread, thrown, () => loadThread(thread, side));
      }
    });
  };

  const retire = (store: ConversationList | Thread): void => {
    failed.delete(store);
    store.dispose();
  };

  const readConversation = async (id: string): Promise<Change[]> => {
    const read = await inTime(transport.read.conversation(id, { signal }), clock);
    const where = `${transport.name}: read.conversation`;
    return [
      { type: 'upsert', entity: 'contact', value: parse(Contact, read.contact, where) },
      { type: 'upsert', entity: 'conversation', value: parse(Conversation, read.conversation, where) },
    ];
  };

  /**
   * However many changes name conversations that nobody has read yet: few are read at once, each once. What is asked for while it is read
   * is read once more, for the answer may be older than the question.
   */
  const reading = new Map<string, { done: Promise<void>; again?: Promise<void>; isAsked: boolean }>();
  const waiting: (() => void)[] = [];
  let busy = 0;

  const conversation = (id: string): Promise<void> => {
    const flying = reading.get(id);
    if (flying) return flying.isAsked ? flying.again ??= flying.done.catch(() => {}).then(() => conversation(id)) : flying.done;
    const turn = { done: Promise.resolve(), isAsked: false };
    reading.set(id, turn);
    turn.done = readInTurn(id, turn).finally(() => reading.delete(id));
    return turn.done;
  };

  const readInTurn = async (id: string, turn: { isAsked: boolean }): Promise<void> => {
    await ready;
    if (busy >= MOST_READS) await new Promise<void>((resolve) => { waiting.push(resolve); });
    busy++;
    turn.isAsked = true;
    try {
      // What came meanwhile may be newer than the answer, which is then passed over, and with it what was to be read anew.
      for (let tries = 0; tries < MOST_TRIES; tries++) {
        const changes = await readConversation(id);
        entities.apply(changes);
        const read = changes.find((change) => change.type === 'upsert' && change.entity === 'conversation');
        const told = read?.type === 'upsert' && read.entity === 'conversation' ? read.value.revision : null;
        if (told === null || told >= (entities.get('conversation', id)?.revision ?? 0)) break;
      }
    } finally {
      busy--;
      waiting.shift()?.();
    }
  };

  /** As much of a list as is loaded, read anew. */
  const listAnew = async (list: ConversationList): Promise<Renewed> => {
    const { length } = list.ids;
    const changes: Change[] = [];
    const hits: string[] = [];
    let page = await readList(list.query, undefined);
    for (let pages = 1; ; pages++) {
      changes.push(...page.changes);
      hits.push(...page.items.map(({ id }) => id));
      if (page.next === null || hits.length >= length || pages === MOST_PAGES) break;
      page = await readList(list.query, page.next);
    }
    return { changes, show: () => {
      if (list.query.search) list.admit(hits);
      showList(list, page);
    } };
  };

  /** As much of a timeline as is loaded, read anew from its end; a conversation that is gone takes its thread with it. */
  const threadAnew = async (thread: Thread): Promise<Renewed> => {
    const first = thread.entries[0]?.order;
    try {
      const changes: Change[] = await readConversation(thread.conversationId);
      let page = await readTimeline(thread.conversationId, { limit: THREAD_PAGE });
      for (let pages = 1; ; pages++) {
        changes.push(...page.changes);
        if (page.before === null || first === undefined || (page.first ?? '') <= first || pages === MOST_PAGES) break;
        page = await readTimeline(thread.conversationId, { limit: THREAD_PAGE, cursor: page.before });
      }
      return { changes, show: () => {
        thread.setCeiling(null);
        showThread(thread, page.before, null);
      } };
    } catch (thrown) {
      if (toTransportError(thrown).code !== 'notFound') throw thrown;
      return { changes: [], show: () => fail(thread, thrown, () => loadThread(thread, 'newest')) };
    }
  };

  return {
    list(query) {
      const key = JSON.stringify(Object.entries(query).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
      return recent(lists, key, MOST_LISTS, () => {
        const list = createConversationList(query, { entities, meId, now: clock.now });
        void loadList(list, 'first');
        return list;
      }, (old) => {
        if (old.$version.lc || old.$state.lc) return false;
        retire(old);
        return true;
      });
    },
    thread(conversationId) {
      return recent(threads, conversationId, MOST_THREADS, () => {
        // What came before anybody looked is read with the rest: alone it would stand with a hole beside it.
        entities.forgetTimeline(conversationId);
        const thread = createThread(conversationId, entities);
        void loadThread(thread, 'newest');
        return thread;
      }, (old) => {
        if (old.$version.lc || old.$state.lc) return false;
        retire(old);
        entities.forgetTimeline(old.conversationId);
        return true;
      });
    },
    loadMore: (list) => loadList(list, 'more'),
    loadOlder: (thread) => loadThread(thread, 'before'),
    loadNewer: (thread) => loadThread(thread, 'after'),
    loadAround: (thread, around) => loadThread(thread, { around }),
    wake() {
      tries = 0;
      retryAll();
    },
    retry(store) {
      store.setState({ status: 'loading', error: null });
      return failed.get(store)?.again() ?? ('conversationId' in store ? loadThread(store, 'newest') : loadList(store, 'first'));
    },
    conversation,
    async contact(id) {
      await ready;
      const value = await transport.read.contact?.(id, { signal });
      if (value) entities.apply([{ type: 'upsert', entity: 'contact', value: parse(Contact, value, `${transport.name}: read.contact`) }]);
    },
    has: (conversationId) => threads.has(conversationId),
    async renew() {
      const isShown = (store: ConversationList | Thread): boolean => store.$version.lc > 0 || store.$state.lc > 0;
      // What nobody looks at is thrown away instead of read: it is read anew when somebody comes.
      for (const [key, list] of lists) {
        if (isShown(list)) list.setState({ stale: true });
        else { retire(list); lists.delete(key); }
      }
      for (const [key, thread] of threads) {
        if (isShown(thread)) thread.setState({ stale: true });
        else { retire(thread); threads.delete(key); }
      }
      const renewed = await Promise.all([...[...lists.values()].map(listAnew), ...[...threads.values()].map(threadAnew)]);
      return { changes: renewed.flatMap(({ changes }) => changes), show: () => { for (const { show } of renewed) show(); } };
    },
    dispose() {
      abort.abort();
      callOff?.();
      for (const list of lists.values()) list.dispose();
      for (const thread of threads.values()) thread.dispose();
    },
  };
}
