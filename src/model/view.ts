/** A view: a named query over conversations; and what a query means. The same function filters in the backend and in the list. */
import { array, boolean, number, object, optional, picklist, string, type InferInput, type InferOutput } from 'valibot';
import { ChannelKind, type Channel } from './channel.js';
import type { Contact } from './contact.js';
import { boxesOf, isAwaitingReply, isLeasedByOther, Lifecycle, type Conversation } from './conversation.js';
import { fold } from './fold.js';
import { Id } from './scalars.js';

/** All criteria that are present must hold (AND); the entries of one criterion are alternatives (OR). */
export const ConversationQuery = object({
  lifecycles: optional(array(Lifecycle)),
  /** `me`, `none`, `anyone`, or ids of agents and teams. */
  assignee: optional(picklist(['me', 'none', 'anyone'])),
  assigneeIds: optional(array(Id)),
  box: optional(picklist(['new', 'answered'])),
  /** Leased by a colleague: it has left the box New, and stays visible with who has it (X16). */
  beingProcessed: optional(boolean()),
  channelIds: optional(array(Id)),
  channelKinds: optional(array(ChannelKind)),
  types: optional(array(picklist(['message', 'comment', 'post']))),
  labels: optional(array(Id)),
  tags: optional(array(string())),
  contactId: optional(Id),
  unread: optional(boolean()),
  /** True: only those that await our reply; false: only the others. */
  awaitingReply: optional(boolean()),
  /** Name, phone with country code, user ID or platform id; also message text where the backend can. */
  search: optional(string()),
  /** Digits, with country code, of the number that `search` means in the workspace's own country (X13): it may as well be this. */
  searchPhone: optional(string()),
});
export type ConversationQuery = InferOutput<typeof ConversationQuery>;
export type ConversationQueryInput = InferInput<typeof ConversationQuery>;

export const View = object({
  id: Id,
  name: string(),
  query: ConversationQuery,
  /** `built-in` views have a localised name by id; `saved` ones are an agent's own. */
  kind: optional(picklist(['built-in', 'saved']), 'saved'),
});
export type View = InferOutput<typeof View>;

/** What a view's indicator tells (X09): three different numbers, each named. */
export const ViewCount = object({
  conversations: optional(number(), 0),
  /** Distinct contacts in the view (R156). */
  contacts: optional(number(), 0),
  /** Distinct contacts with unread messages: the indicator is red when there is one. */
  unreadContacts: optional(number(), 0),
  /** Conversations awaiting our reply (R014). */
  awaitingReply: optional(number(), 0),
});
export type ViewCount = InferOutput<typeof ViewCount>;

export interface QueryFacts {
  readonly conversation: Conversation;
  readonly contact: Contact | undefined;
  readonly channel: Channel | undefined;
  readonly meId: string;
  readonly now: number;
}

/** Whether a conversation belongs to a query's result. Message text is not looked at: only a backend can. */
export function matchesQuery(query: ConversationQuery, facts: QueryFacts): boolean {
  const { conversation, contact, channel, meId, now } = facts;
  const { assignee } = conversation;
  return (!query.lifecycles || query.lifecycles.includes(conversation.lifecycle))
    && (query.assignee !== 'me' || (assignee?.kind === 'agent' && assignee.id === meId))
    && (query.assignee !== 'none' || assignee === null)
    && (query.assignee !== 'anyone' || assignee !== null)
    && (!query.assigneeIds?.length || (assignee !== null && query.assigneeIds.includes(assignee.id)))
    && (!query.channelIds?.length || query.channelIds.includes(conversation.channelId))
    && (!query.channelKinds?.length || (channel !== undefined && query.channelKinds.includes(channel.kind)))
    && (!query.types?.length || query.types.includes(conversation.type))
    && (!query.labels?.length || query.labels.some((id) => contact?.labels.includes(id) ?? false))
    && (!query.tags?.length || query.tags.some((tag) => conversation.tags.includes(tag)))
    && (!query.contactId || conversation.contactId === query.contactId)
    && (!query.unread || conversation.unread > 0)
    && (query.awaitingReply === undefined || query.awaitingReply === isAwaitingReply(conversation))
    && (query.beingProcessed === undefined || isLeasedByOther(conversation, meId, now) === query.beingProcessed)
    && (!query.box || boxesOf(conversation, meId, now).includes(query.box))
    && (!query.search?.trim() || (contact !== undefined && matchesSearch(query.search, contact, query.searchPhone)));
}

/** Newest activity first; ties by id, so that the order is total and stable. */
export const compareActivity = (a: Conversation, b: Conversation): number =>
  b.lastActivityAt - a.lastActivityAt || (a.id < b.id ? -1 : a.id > b.id ? 1 : 0);


/** Digits of a phone number with its country code (`+33 6…`, `0033 6…`, `336…`); null when it is not one. */
export function phoneDigits(text: string): string | null {
  const trimmed = text.trim();
  if (!/^(\+|00)?[\d\s().\-/]{4,}$/.test(trimmed)) return null;
  const digits = trimmed.replace(/\D/g, '');
  return trimmed.startsWith('00') ? digits.slice(2) : digits;
}

/** A national number: it starts with one 0, which no country code does. It never matches by itself; the UI hints (R150). */
export const isNationalPhone = (text: string): boolean => /^\s*0(?!0)[\d\s().\-/]{5,}$/.test(text);

/**
 * Whether a contact is meant by what an agent typed: part of a name, the start of a phone number with country code, or an id.
 * @param phone digits of the number that it means in the workspace's own country
 */
export function matchesSearch(search: string, contact: Contact, phone?: string): boolean {
  const text = search.trim();
  const folded = fold(text);
  if (fold(contact.name).includes(folded) || fold(contact.platformName ?? '').includes(folded)) return true;
  if (fold(contact.userId ?? '') === folded) return true;
  const digits = isNationalPhone(text) ? null : phoneDigits(text);
  return contact.identities.some(({ kind, value }) => kind === 'phone'
    ? [digits, phone].some((start) => start && value.replace(/\D/g, '').startsWith(start))
    : fold(value).replace(/^@/, '').includes(folded.replace(/^@/, '')));
}
