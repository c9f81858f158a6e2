/** Reads pages into the entities and tells each list and thread how far it has come. Used by inbox.ts. */
import { parse } from '../model/parse.js';
import { Contact } from '../model/contact.js';
import { Conversation } from '../model/conversation.js';
import type { Change } from '../model/changes.js';
import { Message } from '../model/message.js';
import { TimelineEvent } from '../model/timeline-event.js';
import type { ConversationQuery } from '../model/view.js';
import { createConversationList, type ConversationList } from '../stores/conversation-list.js';
import type { Entities } from '../stores/entities.js';
import { createThread, type Thread } from '../stores/thread.js';
import { toTransportError } from '../transport/errors.js';
import type { PageCursor, TimelinePage, TimelineRequest, Transport } from '../transport/transport.js';

/** Rows and entries fetched at once. */
const LIST_PAGE = 50;
const THREAD_PAGE = 50;
/** Lists and threads kept ready for coming back; the longest unused goes first. */
const MOST_LISTS = 12;
const MOST_THREADS = 20;

export interface Reader {
  list(query: ConversationQuery): ConversationList;
  thread(conversationId: string): Thread;
  loadMore(list: ConversationList): Promise<void>;
  loadOlder(thread: Thread): Promise<void>;
  loadNewer(thread: Thread): Promise<void>;
  /** Shows the entries around one message; the newer ones follow page by page. */
  loadAround(thread: Thread, messageId: string): Promise<void>;
  /** Reads again what has failed. */
  retry(store: ConversationList | Thread): Promise<void>;
  conversation(id: string): Promise<void>;
  contact(id: string): Promise<void>;
  /** Reads everything that is shown anew: after a resync, a thaw, a reconnection without replay. */
  refresh(): Promise<void>;
  dispose(): void;
}

interface Context {
  readonly transport: Transport;
  readonly entities: Entities;
  meId(): string;
  now(): number;
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

export function createReader({ transport, entities, meId, now, ready }: Context): Reader {
  const lists: Keyed<ConversationList> = new Map();
  const threads: Keyed<Thread> = new Map();
  const cursors = new WeakMap<object, { next?: PageCursor | null; before?: PageCursor | null; after?: PageCursor | null }>();
  const flights = new WeakMap<object, Promise<void>>();
  const abort = new AbortController();
  const { signal } = abort;

  /** One request at a time for each list or thread; a second caller shares the first one's answer. */
  const single = (owner: object, work: () => Promise<void>): Promise<void> => {
    const flying = flights.get(owner);
    if (flying) return flying;
    const flight = work().finally(() => flights.delete(owner));
    flights.set(owner, flight);
    return flight;
  };

  const fail = (store: ConversationList | Thread, thrown: unknown): void => {
    if (signal.aborted) return;
    const { code, message } = toTransportError(thrown);
    store.setState({ status: 'error', error: { code, message } });
  };

  const loadList = (list: ConversationList, fresh: boolean): Promise<void> => single(list, async () => {
    const cursor = fresh ? undefined : cursors.get(list)?.next;
    if (cursor === null) return;
    try {
      await ready;
      const page = await transport.read.conversations(list.query, { limit: LIST_PAGE, ...(cursor ? { cursor } : {}) }, { signal });
      const where = `${transport.name}: read.conversations`;
      const items = page.items.map((item) => parse(Conversation, item, where));
      const changes: Change[] = page.contacts.map((value) => ({ type: 'upsert', entity: 'contact', value: parse(Contact, value, where) }));
      for (const value of items) changes.push({ type: 'upsert', entity: 'conversation', value });
      if (list.query.search) list.admit(items.map(({ id }) => id));
      entities.apply(changes);
      cursors.set(list, { next: page.next });
      list.setFloor(page.next === null ? null : items.at(-1) ?? null);
      list.setState({
        status: 'ready', stale: false, error: null, more: page.next !== null,
        total: page.total ?? (page.next === null ? list.ids.length : list.$state.get().total),
      });
    } catch (thrown) {
      fail(list, thrown);
    }
  });

  const applyTimeline = (page: TimelinePage): { first: string | null; last: string | null } => {
    const where = `${transport.name}: read.messages`;
    const messages = page.messages.map((value) => parse(Message, value, where));
    const events = page.events.map((value) => parse(TimelineEvent, value, where));
    entities.apply([
      ...messages.map((value): Change => ({ type: 'upsert', entity: 'message', value })),
      ...events.map((value): Change => ({ type: 'upsert', entity: 'event', value })),
    ]);
    const orders = [...messages, ...events].map(({ order }) => order).sort();
    return { first: orders[0] ?? null, last: orders.at(-1) ?? null };
  };

  const loadThread = (thread: Thread, side: 'newest' | 'before' | 'after' | { around: string }): Promise<void> => single(thread, async () => {
    const known = cursors.get(thread) ?? {};
    const request: TimelineRequest | null = side === 'newest' ? { limit: THREAD_PAGE }
      : typeof side === 'object' ? { limit: THREAD_PAGE, around: side.around }
        : known[side] ? { limit: THREAD_PAGE, cursor: known[side] } : null;
    if (!request) return;
    try {
      await ready;
      const [page] = await Promise.all([
        transport.read.messages(thread.conversationId, request, { signal }),
        entities.get('conversation', thread.conversationId) ? undefined : readConversation(thread.conversationId),
      ]);
      // A jump leaves the place that was loaded: entries from there would stand beside the new ones with a hole between.
      if (typeof side === 'object') dropTimeline(thread.conversationId);
      if (side !== 'before' && page.after === null) thread.setCeiling(null);
      const { last } = applyTimeline(page);
      if (side !== 'before' && page.after !== null) thread.setCeiling(last);
      const next = {
        before: side === 'after' ? known.before ?? null : page.before,
        after: side === 'before' ? known.after ?? null : page.after,
      };
      cursors.set(thread, next);
      thread.setState({ status: 'ready', stale: false, error: null, before: next.before !== null, after: next.after !== null });
    } catch (thrown) {
      fail(thread, thrown);
    }
  });

  const dropTimeline = (conversationId: string): void => {
    entities.forget('message', (message) => message.conversationId === conversationId);
    entities.forget('event', (event) => event.conversationId === conversationId);
  };

  const readConversation = async (id: string): Promise<void> => {
    await ready;
    const { conversation, contact } = await transport.read.conversation(id, { signal });
    const where = `${transport.name}: read.conversation`;
    entities.apply([
      { type: 'upsert', entity: 'contact', value: parse(Contact, contact, where) },
      { type: 'upsert', entity: 'conversation', value: parse(Conversation, conversation, where) },
    ]);
  };

  return {
    list(query) {
      const key = JSON.stringify(Object.entries(query).filter(([, value]) => value !== undefined).sort(([a], [b]) => (a < b ? -1 : 1)));
      return recent(lists, key, MOST_LISTS, () => {
        const list = createConversationList(query, { entities, meId, now });
        void loadList(list, true);
        return list;
      }, (old) => {
        if (old.$version.lc || old.$state.lc) return false;
        old.dispose();
        return true;
      });
    },
    thread(conversationId) {
      return recent(threads, conversationId, MOST_THREADS, () => {
        const thread = createThread(conversationId, entities);
        void loadThread(thread, 'newest');
        return thread;
      }, (old) => {
        if (old.$version.lc || old.$state.lc) return false;
        old.dispose();
        dropTimeline(old.conversationId);
        return true;
      });
    },
    loadMore: (list) => loadList(list, false),
    loadOlder: (thread) => loadThread(thread, 'before'),
    loadNewer: (thread) => loadThread(thread, 'after'),
    loadAround: (thread, around) => loadThread(thread, { around }),
    retry(store) {
      store.setState({ status: 'loading', error: null });
      return 'conversationId' in store ? loadThread(store, 'newest') : loadList(store, true);
    },
    conversation: readConversation,
    async contact(id) {
      await ready;
      const value = await transport.read.contact?.(id, { signal });
      if (value) entities.apply([{ type: 'upsert', entity: 'contact', value: parse(Contact, value, `${transport.name}: read.contact`) }]);
    },
    async refresh() {
      const shownLists = [...lists].filter(([, list]) => list.$version.lc || list.$state.lc);
      const shownThreads = [...threads].filter(([, thread]) => thread.$version.lc || thread.$state.lc);
      // What nobody looks at is thrown away instead of read: it is read anew when somebody comes.
      for (const [key, list] of lists) if (!shownLists.some(([shown]) => shown === key)) { list.dispose(); lists.delete(key); }
      for (const [key, thread] of threads) {
        if (shownThreads.some(([shown]) => shown === key)) continue;
        thread.dispose();
        dropTimeline(thread.conversationId);
        threads.delete(key);
      }
      for (const [, list] of shownLists) list.setState({ stale: true });
      for (const [, thread] of shownThreads) thread.setState({ stale: true });
      await Promise.all([
        ...shownLists.map(([, list]) => loadList(list, true)),
        ...shownThreads.map(([, thread]) => loadThread(thread, 'newest')),
      ]);
    },
    dispose() {
      abort.abort();
      for (const list of lists.values()) list.dispose();
      for (const thread of threads.values()) thread.dispose();
    },
  };
}
