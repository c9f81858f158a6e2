/** A timeline event: something that happened to a conversation and is no message. */
import { array, nullish, number, object, optional, string, unknown, record, type InferInput, type InferOutput } from 'valibot';
import { Author } from './message.js';
import { Id, Timestamp } from './scalars.js';

/** Event types that have words of their own. The set is open: any other type renders a neutral line (R193). */
export const EVENT_TYPES = [
  'assigned', 'unassigned', 'assign-failed', 'transferred', 'opened', 'pending', 'closed', 'released', 'ended',
  'snoozed', 'unsnoozed', 'reassigned', 'lease-acquired', 'lease-expired', 'lease-taken', 'lease-requested',
  'bot-off', 'bot-on', 'broadcast-sent',
  'survey-started', 'survey-canceled', 'survey-completed', 'survey-failed', 'channel', 'page-changed',
  'tags-changed', 'contact-blocked', 'contact-unblocked',
] as const;
export type EventType = (typeof EVENT_TYPES)[number];

export const TimelineEvent = object({
  id: Id,
  conversationId: Id,
  /** As on a message: the adapter's total-order key. */
  order: string(),
  at: Timestamp,
  type: string(),
  /** Who caused it; kind automation, bot, broadcast and api say "by …" in the line. */
  actor: Author,
  /** What the line tells besides: names and times by key, e.g. `until`, `agentName`, `comment`, `reason`, `url`. */
  data: optional(record(string(), unknown()), {}),
  /** Agents who alone may see it; empty = all. */
  visibleTo: optional(array(Id), []),
  revision: nullish(number(), null),
});
export type TimelineEvent = InferOutput<typeof TimelineEvent>;
export type TimelineEventInput = InferInput<typeof TimelineEvent>;
