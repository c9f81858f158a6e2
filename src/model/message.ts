/** A message: what a contact, a person of the brand, a bot or the system said in a conversation. */
import {
  array, boolean, nullish, number, object, optional, picklist, record, string, type InferInput, type InferOutput,
} from 'valibot';
import { AttachmentKind } from './channel.js';
import { Id, orNull, Timestamp } from './scalars.js';

/** A file that lies with the backend. Bytes never travel in a message or a command. */
export const Attachment = object({
  id: Id,
  kind: AttachmentKind,
  /** Where to load it; null = ask `transport.media.load`. */
  url: orNull(string()),
  thumbnailUrl: orNull(string()),
  name: orNull(string()),
  mime: orNull(string()),
  bytes: orNull(number()),
  width: orNull(number()),
  height: orNull(number()),
  durationMs: orNull(number()),
  /** What a screen reader says; from the platform, when it has one. */
  alt: orNull(string()),
});
export type Attachment = InferOutput<typeof Attachment>;

export const AUTHOR_KINDS = ['contact', 'agent', 'bot', 'automation', 'broadcast', 'api', 'system'] as const;
/** Who wrote a message or caused an event. */
export const Author = object({ kind: picklist(AUTHOR_KINDS), id: orNull(Id), name: orNull(string()) });
export type Author = InferOutput<typeof Author>;

export const DELIVERY_STATES = [
  'scheduled', 'queued', 'sending', 'sent', 'delivered', 'read', 'failed', 'uncertain', 'cancelled',
] as const;
export const DeliveryState = picklist(DELIVERY_STATES);
export type DeliveryState = InferOutput<typeof DeliveryState>;

export const DeliveryError = object({
  /** The platform's own code, shown as it is. */
  code: string(),
  /** The platform's own words: a stranger's text. */
  text: optional(string(), ''),
  retryable: optional(boolean(), false),
});
export type DeliveryError = InferOutput<typeof DeliveryError>;

export const Delivery = object({
  state: DeliveryState,
  /** When each state was reached, as far as the platform told. */
  times: optional(record(string(), Timestamp), {}),
  error: orNull(DeliveryError),
});
export type Delivery = InferOutput<typeof Delivery>;

export const SharedContact = object({
  name: string(),
  phones: optional(array(string()), []),
  emails: optional(array(string()), []),
  organization: orNull(string()),
});
export const Location = object({
  latitude: number(), longitude: number(), name: orNull(string()), address: orNull(string()),
});
export const Quote = object({ messageId: orNull(Id), authorName: orNull(string()), text: optional(string(), '') });
export const Reaction = object({ emoji: string(), author: Author });
/** The post or page that a comment, a mention or an ad reply belongs to. */
export const Context = object({
  kind: picklist(['post', 'comment', 'story', 'ad', 'page', 'mention']),
  id: orNull(string()),
  text: orNull(string()),
  url: orNull(string()),
});
export type Context = InferOutput<typeof Context>;

export const Message = object({
  id: Id,
  conversationId: Id,
  /** The command that made it; keys the bubble in the UI for ever. */
  commandId: orNull(Id),
  /** The adapter's total-order key: compared by code unit, never by a clock. */
  order: string(),
  direction: picklist(['inbound', 'outbound']),
  visibility: optional(picklist(['public', 'note']), 'public'),
  author: Author,
  at: Timestamp,
  text: optional(string(), ''),
  attachments: optional(array(Attachment), []),
  location: orNull(Location),
  contacts: optional(array(SharedContact), []),
  quote: orNull(Quote),
  context: orNull(Context),
  /** The template it was made from, by name. */
  template: orNull(string()),
  reactions: optional(array(Reaction), []),
  /** What the platform sent and we cannot show, by its own type name. */
  unsupported: orNull(string()),
  editedAt: orNull(Timestamp),
  deletedAt: orNull(Timestamp),
  /** When a message that was scheduled is due. */
  sendAt: orNull(Timestamp),
  /** Withdraws a scheduled message when the contact writes before it is due. */
  cancelOnReply: optional(boolean()),
  /** Agents who alone may see a note (X11); absent or empty = the team. */
  visibleTo: optional(array(Id)),
  /** Agents whom a note mentions. */
  mentionIds: optional(array(Id)),
  /** Null on inbound messages and notes. */
  delivery: orNull(Delivery),
  /** The message that was sent in its place after it had failed: it is not to be sent once more. */
  retriedAs: optional(nullish(Id)),
  /** The platform's own id. */
  externalId: orNull(string()),
  revision: nullish(number(), null),
});
export type Message = InferOutput<typeof Message>;
export type MessageInput = InferInput<typeof Message>;

const RANK: Readonly<Record<DeliveryState, number>> = {
  scheduled: 0, queued: 1, sending: 2, uncertain: 3, sent: 4, failed: 5, delivered: 6, read: 7, cancelled: 8,
};

/** Joins two reports on one message: a provider's states never move backwards, may skip, and times are kept. */
export function laterDelivery(known: Delivery | null, told: Delivery): Delivery {
  if (!known) return told;
  const winner = RANK[told.state] >= RANK[known.state] ? told : known;
  return { ...winner, times: { ...told.times, ...known.times } };
}
