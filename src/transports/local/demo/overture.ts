/**
 * The demo before there is a database: answers an inbox's first questions from the seed, so that rows and a thread stand without the backend.
 * Fetched by ../index.ts where a demo is new here; what is told here is planted just so once the backend has come. Hands on the seed, so that
 * both are one file.
 */
import { ENTITIES, type Entity, type EntityName } from '../../../model/changes.js';
import { isAwaitingReply, type Conversation } from '../../../model/conversation.js';
import { parse } from '../../../model/parse.js';
import { ConversationQuery, matchesQuery, type ViewCount } from '../../../model/view.js';
import type { ConversationPage, PageRequest, Session, TimelinePage, TimelineRequest } from '../../../transport/transport.js';
import { demoWorkspace, type Seed } from './workspace.js';

export { demoWorkspace };

/** Each answers undefined where the seed is not enough. */
export interface Overture {
  /** What was told, to be planted. */
  readonly planting: { readonly seed: Seed; readonly now: number; readonly epoch: string };
  session(now: number): Session | undefined;
  conversations(query: ConversationQuery, page: PageRequest, now: number): ConversationPage | undefined;
  counts(queries: readonly ConversationQuery[], now: number): readonly ViewCount[] | undefined;
  messages(conversationId: string, request: TimelineRequest): TimelinePage | undefined;
}

/** Conversations have nothing yet by which these find them. */
const isTooMuch = ({ search, labels, tags }: ConversationQuery): boolean =>
  Boolean(search?.trim() || labels?.length || tags?.length);

export function demoOverture(workspaceId: string, meId: string, now: number): Overture {
  const seed = demoWorkspace(workspaceId, now, null);
  const epoch = [...crypto.getRandomValues(new Uint8Array(4))].map((byte) => byte.toString(16).padStart(2, '0')).join('');
  // In the order in which a database gives them out.
  const all = <const N extends EntityName>(entity: N): Entity<N>[] =>
    (seed.rows[entity] ?? []).map((row) => parse(ENTITIES[entity], row, `first ${entity}`) as Entity<N>).sort((a, b) => (a.id < b.id ? -1 : 1));
  // As the backend pages: newest activity first, ties by id backwards.
  const conversations = all('conversation').sort((a, b) => b.lastActivityAt - a.lastActivityAt || (a.id < b.id ? 1 : -1));
  const channels = all('channel');
  const contacts = new Map(all('contact').map((contact) => [contact.id, contact]));
  const messages = all('message');
  const events = all('event');
  const matching = (raw: ConversationQuery, at: number): Conversation[] => {
    const query = parse(ConversationQuery, raw, 'query');
    return conversations.filter((conversation) => matchesQuery(query, {
      conversation, contact: undefined, channel: channels.find(({ id }) => id === conversation.channelId), meId, now: at,
    }));
  };

  return {
    planting: { seed, now, epoch },
    session(serverTime) {
      const agents = all('agent');
      const me = agents.find(({ id }) => id === meId);
      const [workspace] = all('workspace');
      return me && workspace && {
        me, workspace, agents, channels, teams: all('team'), savedReplies: all('savedReply'), templates: all('template'), views: all('view'),
        serverTime, cursor: `${epoch}:1`, capabilities: { idempotentSend: true, ordered: true, replay: true, messageSearch: true },
      };
    },
    conversations(query, { limit, cursor }, at) {
      if (cursor !== undefined || isTooMuch(query)) return undefined;
      const found = matching(query, at);
      const items = found.slice(0, Math.max(1, limit));
      const known = new Set(items.flatMap(({ contactId }) => contacts.get(contactId) ?? []));
      const last = items.at(-1);
      if (items.some(({ contactId }) => !contacts.has(contactId))) return undefined;
      return {
        items, contacts: [...known], total: found.length, next: last && found.length > items.length ? `${last.lastActivityAt}:${last.id}` : null,
      };
    },
    counts: (queries, at) => (queries.some(isTooMuch) ? undefined : queries.map((query) => {
      const found = matching(query, at);
      const people = (some: readonly Conversation[]): number => new Set(some.map(({ contactId }) => contactId)).size;
      return {
        conversations: found.length, awaitingReply: found.filter(isAwaitingReply).length,
        contacts: people(found), unreadContacts: people(found.filter(({ unread }) => unread > 0)),
      };
    })),
    messages(conversationId, request) {
      const isHere = (entry: { readonly conversationId: string }): boolean => entry.conversationId === conversationId;
      const page = { messages: messages.filter(isHere), events: events.filter(isHere), before: null, after: null };
      const size = page.messages.length + page.events.length;
      return size === 0 || size > request.limit || 'cursor' in request || 'around' in request ? undefined : page;
    },
  };
}
