/** Answers an inbox's questions from the database. Used by embedded.ts. */
import type { Channel } from '../../model/channel.js';
import type { Entity, EntityName } from '../../model/changes.js';
import type { Contact } from '../../model/contact.js';
import { isAwaitingReply, type Conversation } from '../../model/conversation.js';
import type { Message } from '../../model/message.js';
import type { TimelineEvent } from '../../model/timeline-event.js';
import { ConversationQuery, matchesQuery, matchesSearch, type ViewCount } from '../../model/view.js';
import { parse } from '../../model/parse.js';
import { TransportError } from '../../transport/errors.js';
import type { PageRequest, ReadOptions, Reads } from '../../transport/transport.js';
import { fitting, type Database, type Transaction } from './database.js';
import { isHidden, viewerIn, visible, type Viewer } from './log.js';

/** Who asks. */
export interface Asker { readonly meId: string }

/** Up to so many conversations the exact total of a filtered list is worth a scan. */
const TOTAL_UP_TO = 5_000;
/** Most messages that one search looks at, and for how long: the newest come first, so what is missed is old. */
const SEARCHED_MESSAGES = 20_000;
const SEARCH_MS = 150;
const CHUNK = 1_000;

const LAST = '\uffff';

/** Upper bound of a page: `${lastActivityAt}:${id}`, as the page before ended. */
function pageBound(cursor: string | undefined): [number, string] | null {
  if (cursor === undefined) return null;
  const at = cursor.indexOf(':');
  const activity = Number(cursor.slice(0, at));
  if (at < 1 || !Number.isFinite(activity)) throw new TransportError('invalid', 'The page cursor is none of this backend.');
  return [activity, cursor.slice(at + 1)];
}

const get = async <const N extends EntityName>(tx: Transaction, entity: N, id: string): Promise<Entity<N> | null> => {
  const row: unknown = await tx.objectStore(entity).get(id);
  return row === undefined ? null : fitting(entity, row) as Entity<N> | null;
};

/** Entities read once in a transaction. */
function cached<const N extends EntityName>(tx: Transaction, entity: N): (id: string) => Promise<Entity<N> | null> {
  const known = new Map<string, Entity<N> | null>();
  return async (id) => {
    const hit = known.get(id);
    if (hit !== undefined) return hit;
    const found = await get(tx, entity, id);
    known.set(id, found);
    return found;
  };
}

/** Ids of conversations in whose newest messages the words stand. */
async function searchText(tx: Transaction, search: string, viewer: Viewer): Promise<Set<string>> {
  const wanted = search.trim().toLowerCase();
  const found = new Set<string>();
  const until = performance.now() + SEARCH_MS;
  let looked = 0;
  let cursor = await tx.objectStore('message').openCursor(null, 'prev');
  while (cursor && looked < SEARCHED_MESSAGES && performance.now() < until) {
    const message = cursor.value as Message;
    if (typeof message.text === 'string' && !isHidden(message, viewer) && !message.deletedAt && message.text.toLowerCase().includes(wanted)) {
      found.add(message.conversationId);
    }
    looked += 1;
    cursor = await cursor.continue();
  }
  return found;
}

type Matches = (conversation: Conversation) => boolean;

/** Decides for each query whether a conversation belongs to it. Everything that it needs is loaded once, before. */
export async function matchers(tx: Transaction, queries: readonly ConversationQuery[], viewer: Viewer, now: number): Promise<readonly Matches[]> {
  const channels = new Map<string, Channel>((await tx.objectStore('channel').getAll()).map((channel) => [channel.id, channel]));
  const contacts = new Map<string, Contact>();
  if (queries.some(({ search, labels }) => search?.trim() || labels?.length)) {
    for (const contact of await tx.objectStore('contact').getAll()) contacts.set(contact.id, contact);
  }
  return Promise.all(queries.map(async ({ search, searchPhone, ...rest }): Promise<Matches> => {
    const text = search?.trim() ? await searchText(tx, search, viewer) : null;
    return (conversation) => {
      const contact = contacts.get(conversation.contactId);
      const facts = { conversation, contact, channel: channels.get(conversation.channelId), meId: viewer.meId, now };
      return matchesQuery(rest, facts)
        && (text === null || text.has(conversation.id) || (contact !== undefined && matchesSearch(search ?? '', contact, searchPhone)));
    };
  }));
}

/**
 * Every conversation, in portions, so that memory stays bounded. Rows are counted unchecked, for the check costs more than the count;
 * one that makes `run` fail counts for nothing, and is named when a page comes to it.
 */
export async function eachConversation(tx: Transaction, run: (conversation: Conversation) => void): Promise<void> {
  const store = tx.objectStore('conversation');
  for (let from: string | null = null; ;) {
    const rows: Conversation[] = await store.getAll(from === null ? null : IDBKeyRange.lowerBound(from, true), CHUNK);
    for (const row of rows) {
      try { run(row); } catch { /* it does not fit */ }
    }
    if (rows.length < CHUNK) return;
    from = rows.at(-1)?.id ?? LAST;
  }
}

/** Thrown in the middle of a read that needs what is still to come. */
const PARTIAL = Symbol('partial');

export function createReads(options: {
  readonly database: Database;
  readonly asker: () => Promise<Asker>;
  readonly now: () => number;
  /** Whether a part of the workspace is still to come; `whole` brings it. */
  readonly isPartial: () => boolean;
  readonly whole: () => Promise<void>;
}): Required<Reads> {
  const { database, asker, now, isPartial, whole } = options;

  /** To be called where something may be lacking that is still to come. */
  const needAll = (): void => {
    if (isPartial()) throw PARTIAL;
  };
  /** Conversations have nothing yet by which these find them. */
  const check = (query: ConversationQuery): void => {
    if (query.search?.trim() || query.labels?.length || query.tags?.length) needAll();
  };

  const read = async <T>(signal: AbortSignal | undefined, run: (tx: Transaction, who: Viewer) => Promise<T>): Promise<T> => {
    const goOn = (): void => {
      if (signal?.aborted) throw new TransportError('aborted', 'The read was called off.', { cause: signal.reason });
    };
    goOn();
    const { meId } = await asker();
    const attempt = (): Promise<T> => database.read(async (tx) => run(tx, await viewerIn(tx, meId)));
    const result = await attempt().catch(async (error: unknown) => {
      if (error !== PARTIAL) throw error;
      await whole();
      return attempt();
    });
    goOn();
    return result;
  };

  /** What an agent may see of a conversation: not the words of a note that is its author's alone. */
  const shown = (conversation: Conversation, who: Viewer): Conversation => {
    const [change] = visible([{ type: 'upsert', entity: 'conversation', value: conversation }], who);
    return change?.type === 'upsert' && change.entity === 'conversation' ? change.value : conversation;
  };

  /** One side of a timeline: messages and events nearest to `order`, merged and cut to `limit`. */
  async function side(tx: Transaction, conversationId: string, limit: number, bound: { order: string; direction: 'next' | 'prev'; inclusive: boolean }, who: Viewer) {
    const { order, direction, inclusive } = bound;
    const range = direction === 'prev'
      ? IDBKeyRange.bound([conversationId, ''], [conversationId, order], false, !inclusive)
      : IDBKeyRange.bound([conversationId, order], [conversationId, LAST], !inclusive, false);
    const entries: { order: string; message?: Message; event?: TimelineEvent }[] = [];
    for (const entity of ['message', 'event'] as const) {
      let cursor = await tx.objectStore(entity).index('conversationId+order').openCursor(range, direction);
      for (let count = 0; cursor && count <= limit;) {
        const value = fitting(entity, cursor.value);
        if (value && visible([{ type: 'upsert', entity, value } as never], who).length > 0) {
          entries.push({ order: value.order, [entity]: value });
          count += 1;
        }
        cursor = await cursor.continue();
      }
    }
    entries.sort((a, b) => (a.order < b.order ? -1 : 1) * (direction === 'next' ? 1 : -1));
    const page = entries.slice(0, limit);
    if (direction === 'prev') page.reverse();
    return { page, more: entries.length > limit };
  }

  return {
    conversations: (raw, page, { signal } = {}) => read(signal, async (tx, who) => {
      const query = parse(ConversationQuery, raw, 'query');
      check(query);
      const limit = Math.max(1, page.limit);
      const [matches = () => false] = await matchers(tx, [query], who, now());
      const bound = pageBound(page.cursor);
      const items: Conversation[] = [];
      let more = false;
      const index = tx.objectStore('conversation').index('lastActivityAt+id');
      let cursor = await index.openCursor(bound && IDBKeyRange.upperBound(bound, true), 'prev');
      while (cursor) {
        const conversation = fitting('conversation', cursor.value);
        if (conversation && matches(conversation)) {
          if (items.length === limit) { more = true; break; }
          items.push(shown(conversation, who));
        }
        cursor = await cursor.continue();
      }
      const contactOf = cached(tx, 'contact');
      const contacts = new Map<string, Contact>();
      for (const { contactId } of items) {
        const contact = await contactOf(contactId);
        if (contact) contacts.set(contactId, contact);
        else needAll();
      }
      const count = await tx.objectStore('conversation').count();
      let total: number | undefined;
      if (Object.keys(query).length === 0) total = count;
      else if (!more && !bound) total = items.length;
      else if (count <= TOTAL_UP_TO) {
        total = 0;
        await eachConversation(tx, (conversation) => { if (matches(conversation)) total = (total ?? 0) + 1; });
      }
      const last = items.at(-1);
      return {
        items, contacts: [...contacts.values()], next: more && last ? `${last.lastActivityAt}:${last.id}` : null,
        ...(total === undefined ? {} : { total }),
      };
    }),

    conversation: (id, { signal } = {}) => read(signal, async (tx, who) => {
      const conversation = await get(tx, 'conversation', id);
      const contact = conversation && await get(tx, 'contact', conversation.contactId);
      if (!contact) needAll();
      if (!conversation || !contact) throw new TransportError('notFound', `There is no conversation "${id}".`);
      return { conversation: shown(conversation, who), contact };
    }),

    messages: (conversationId, request, { signal } = {}) => read(signal, async (tx, who) => {
      if (await tx.objectStore('conversation').count(conversationId) === 0) {
        throw new TransportError('notFound', `There is no conversation "${conversationId}".`);
      }
      const limit = Math.max(1, request.limit);
      let before: { page: Awaited<ReturnType<typeof side>>['page']; more: boolean } = { page: [], more: false };
      let after = before;
      if ('around' in request) {
        const middle = await get(tx, 'message', request.around);
        if (!middle) needAll();
        if (middle?.conversationId !== conversationId) throw new TransportError('notFound', `There is no message "${request.around}".`);
        const half = Math.ceil(limit / 2);
        before = await side(tx, conversationId, half, { order: middle.order, direction: 'prev', inclusive: true }, who);
        after = await side(tx, conversationId, Math.max(1, limit - half), { order: middle.order, direction: 'next', inclusive: false }, who);
      } else if ('cursor' in request) {
        const match = /^([<>])(.+)$/.exec(request.cursor);
        if (!match?.[2]) throw new TransportError('invalid', 'The page cursor is none of this backend.');
        const direction = match[1] === '<' ? 'prev' : 'next';
        const found = await side(tx, conversationId, limit, { order: match[2], direction, inclusive: false }, who);
        if (direction === 'prev') {
          before = found;
          after = { page: [], more: true };
        } else {
          after = found;
          before = { page: [], more: true };
        }
      } else before = await side(tx, conversationId, limit, { order: LAST, direction: 'prev', inclusive: true }, who);
      const page = [...before.page, ...after.page];
      if (page.length === 0) needAll();
      const first = page[0];
      const last = page.at(-1);
      return {
        messages: page.flatMap(({ message }) => message ?? []), events: page.flatMap(({ event }) => event ?? []),
        before: before.more && first ? `<${first.order}` : null,
        after: after.more && last ? `>${last.order}` : null,
      };
    }),

    contact: (id, { signal } = {}) => read(signal, async (tx) => {
      const contact = await get(tx, 'contact', id);
      if (!contact) needAll();
      if (!contact) throw new TransportError('notFound', `There is no contact "${id}".`);
      return contact;
    }),

    contacts: (search: string, page: PageRequest, { signal }: ReadOptions = {}) => read(signal, async (tx) => {
      needAll();
      const items: Contact[] = [];
      let next: string | null = null;
      let cursor = await tx.objectStore('contact').openCursor(page.cursor === undefined ? null : IDBKeyRange.lowerBound(page.cursor, true));
      while (cursor) {
        const contact = fitting('contact', cursor.value);
        if (contact && (!search.trim() || matchesSearch(search, contact))) {
          if (items.length === page.limit) { next = items.at(-1)?.id ?? null; break; }
          items.push(contact);
        }
        cursor = await cursor.continue();
      }
      return { items, next };
    }),

    counts: (raw, { signal } = {}) => read(signal, async (tx, who) => {
      const queries = raw.map((query) => parse(ConversationQuery, query, 'query'));
      queries.forEach(check);
      const each = await matchers(tx, queries, who, now());
      const totals = queries.map(() => ({ conversations: 0, awaitingReply: 0, contacts: new Set<string>(), unread: new Set<string>() }));
      await eachConversation(tx, (conversation) => {
        for (const [index, matches] of each.entries()) {
          const total = totals[index];
          if (!total || !matches(conversation)) continue;
          total.conversations += 1;
          total.contacts.add(conversation.contactId);
          if (conversation.unread > 0) total.unread.add(conversation.contactId);
          if (isAwaitingReply(conversation)) total.awaitingReply += 1;
        }
      });
      return totals.map(({ conversations, awaitingReply, contacts, unread }): ViewCount => ({
        conversations, awaitingReply, contacts: contacts.size, unreadContacts: unread.size,
      }));
    }),

    outcome: (commandId, { signal } = {}) => read(signal, async (tx, who) => {
      const row = await tx.objectStore('commands').get(commandId);
      if (!row || row.agentId !== who.meId || row.rest) return null;
      return { changes: visible(row.changes, who), ...(row.items ? { items: row.items } : {}) };
    }),
  };
}
