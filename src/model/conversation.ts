/** A conversation: orthogonal axes (lifecycle, assignee, lease, bot, snooze), never one status; and what is derived of them. */
import {
  array, boolean, nullish, number, object, optional, picklist, record, string, variant, literal, type InferInput, type InferOutput,
} from 'valibot';
import { Author, Context, DeliveryState } from './message.js';
import { Denial, Id, orNull, Timestamp } from './scalars.js';

export const LIFECYCLES = ['open', 'pending', 'snoozed', 'released', 'closed', 'ended'] as const;
export const Lifecycle = picklist(LIFECYCLES);
/** `closed` rests (the next inbound message goes on here), `ended` is for good (it opens a new one). */
export type Lifecycle = InferOutput<typeof Lifecycle>;

export const Assignee = variant('kind', [
  object({ kind: literal('agent'), id: Id }),
  object({ kind: literal('team'), id: Id }),
]);
export type Assignee = InferOutput<typeof Assignee>;

/** "Being processed": only the holder may close, until it expires. `token` fences off a holder who lost it. */
export const Lease = object({ holderId: Id, token: number(), acquiredAt: Timestamp, expiresAt: orNull(Timestamp) });
export type Lease = InferOutput<typeof Lease>;

/** What a row shows of the last message. `media` counts attachments of the first one's kind. */
export const Preview = object({
  messageId: Id,
  direction: picklist(['inbound', 'outbound']),
  visibility: optional(picklist(['public', 'note']), 'public'),
  author: Author,
  at: Timestamp,
  /** At most 200 graphemes. */
  text: optional(string(), ''),
  media: orNull(object({
    kind: picklist(['image', 'video', 'audio', 'voice', 'file', 'sticker', 'location', 'contact']),
    count: optional(number(), 1), name: orNull(string()), durationMs: orNull(number()), thumbnailUrl: orNull(string()),
  })),
  delivery: orNull(DeliveryState),
});
export type Preview = InferOutput<typeof Preview>;

export const Conversation = object({
  id: Id,
  channelId: Id,
  contactId: Id,
  type: optional(picklist(['message', 'comment', 'post']), 'message'),
  context: orNull(Context),
  /** The platform's thread (a post's comments); null = the contact's own conversation on the channel. */
  threadId: orNull(string()),
  lifecycle: Lifecycle,
  assignee: orNull(Assignee),
  /** When the assignee got it; the reply timers count from here. */
  assignedAt: orNull(Timestamp),
  /** Team in which routing passes it on, also while one of its members holds it. */
  teamId: orNull(Id),
  /** Since when it waits for an agent whom routing did not find yet; the oldest is served first (X19). */
  waitingSince: orNull(Timestamp),
  lease: orNull(Lease),
  /** The newest lease token that was ever handed out here: a token never comes twice. */
  lastLeaseToken: optional(number(), 0),
  bot: optional(picklist(['active', 'paused']), 'paused'),
  snooze: orNull(object({ until: Timestamp, byId: orNull(Id), at: Timestamp })),
  /** Why it last came back from a snooze; cleared by the next message of the brand. */
  resurfaced: orNull(picklist(['reply', 'timeout'])),
  endReason: orNull(picklist(['agent', 'dismissed', 'inactivity'])),
  endedById: orNull(Id),
  endedAt: orNull(Timestamp),
  /** The ended conversation that this one follows. */
  previousId: orNull(Id),
  createdAt: Timestamp,
  /** Sorts lists; the time of the last message, or of the creation. */
  lastActivityAt: Timestamp,
  lastMessage: orNull(Preview),
  lastInboundAt: orNull(Timestamp),
  lastOutboundAt: orNull(Timestamp),
  /** When the oldest of the contact's unanswered messages came; null = nobody waits for us. */
  awaitingSince: orNull(Timestamp),
  firstReplyAt: orNull(Timestamp),
  /** How long the contact waited for the first reply; null while there is none, or when we wrote first. */
  firstResponseMs: orNull(number()),
  /** For how long snoozing has stopped the inactivity clock since the last message (X08). */
  pausedMs: optional(number(), 0),
  /** Author of the last public message of an agent: who is credited at the definitive end (R097). */
  creditedAgentId: orNull(Id),
  handledByIds: optional(array(Id), []),
  /** Agents who let it lapse, newest last (X19). */
  lapsedIds: optional(array(Id), []),
  /** Unread messages of the contact. */
  unread: optional(number(), 0),
  /** Whether a message of ours failed and nothing was sent since. */
  failed: optional(boolean(), false),
  tags: optional(array(string()), []),
  /** When the reply window closes, where the backend knows better than the channel's policy. */
  replyClosesAt: optional(nullish(Timestamp)),
  /** Commands that the backend refuses now, with its reason; it wins over our own rules. */
  denied: optional(record(string(), Denial), {}),
  revision: nullish(number(), null),
});
export type Conversation = InferOutput<typeof Conversation>;
export type ConversationInput = InferInput<typeof Conversation>;

/** A person waits for our answer. A resting conversation that the bot answers does not count (X06), nor an ended one. */
export const isAwaitingReply = (conversation: Conversation): boolean =>
  conversation.awaitingSince !== null
  && conversation.lifecycle !== 'ended'
  && !(conversation.lifecycle === 'closed' && conversation.bot === 'active');

/** Whether somebody else holds a lease that has not run out. */
export const isLeasedByOther = (conversation: Conversation, meId: string, now: number): boolean =>
  conversation.lease !== null
  && conversation.lease.holderId !== meId
  && (conversation.lease.expiresAt === null || conversation.lease.expiresAt > now);

export type Box = 'new' | 'answered';

/** The boxes a conversation lies in for one agent: both when an answered one awaits a reply, none when ended or resting. */
export function boxesOf(conversation: Conversation, meId: string, now: number): readonly Box[] {
  if (conversation.lifecycle === 'ended' || conversation.lifecycle === 'closed') return [];
  const boxes: Box[] = [];
  if (isAwaitingReply(conversation) && conversation.lifecycle !== 'snoozed' && !isLeasedByOther(conversation, meId, now)) {
    boxes.push('new');
  }
  if (conversation.firstReplyAt !== null) boxes.push('answered');
  return boxes;
}
