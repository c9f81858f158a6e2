/** A channel: one connected account on a messaging platform, with what it can do and the policy it runs under. */
import {
  array, boolean, nullish, number, object, optional, picklist, pipe, finite, record, string, type InferInput, type InferOutput,
} from 'valibot';
import { Duration, Id, orNull } from './scalars.js';

/** Messaging platforms. `facebook` is the page (posts, comments), `messenger` its direct messages. */
export const CHANNEL_KINDS = [
  'whatsapp', 'messenger', 'instagram', 'facebook', 'x', 'sms', 'mobile-app', 'web-chat',
] as const;
export const ChannelKind = picklist(CHANNEL_KINDS);
export type ChannelKind = InferOutput<typeof ChannelKind>;

export const RECEIPTS = ['sent', 'delivered', 'read'] as const;
export const Receipt = picklist(RECEIPTS);
/** A delivery state that a platform can report for a sent message. */
export type Receipt = InferOutput<typeof Receipt>;

export const ATTACHMENT_KINDS = ['image', 'video', 'audio', 'voice', 'file', 'sticker'] as const;
export const AttachmentKind = picklist(ATTACHMENT_KINDS);
export type AttachmentKind = InferOutput<typeof AttachmentKind>;

/** What a channel can do. A thing that is false or null is absent from the UI, or disabled with the reason. */
export const ChannelCapabilities = object({
  /** Receipts that can ever arrive; a message never waits for one that is not here. */
  receipts: array(Receipt),
  /** Most UTF-16 code units of one text; null = no documented limit. */
  textLimit: orNull(pipe(number(), finite())),
  /** Most bytes by attachment kind; a kind that is absent cannot be sent. */
  attachments: record(string(), number()),
  /** Most attachments in one message. */
  attachmentCount: optional(number(), 1),
  links: optional(boolean(), true),
  offers: optional(boolean(), false),
  mirroring: optional(boolean(), false),
  cobrowse: optional(boolean(), false),
  transfer: optional(boolean(), true),
  /** Whether the contact's online state is known (web chat), which is when a dot is shown at all. */
  presence: optional(boolean(), false),
  /** Whether the contact reads later than it is written to, so that the agent is told he may be away. */
  asynchronous: optional(boolean(), true),
  reactions: optional(boolean(), false),
  quotes: optional(boolean(), false),
  edits: optional(boolean(), false),
  deletions: optional(boolean(), false),
  /** Whether the contact sees that the agent types. */
  typing: optional(boolean(), false),
  templates: optional(boolean(), false),
  savedReplies: optional(boolean(), true),
  emoji: optional(boolean(), true),
  tags: optional(boolean(), true),
  block: optional(boolean(), true),
  /** Whether the agent may write first, to somebody who has never written. */
  startConversation: optional(boolean(), false),
  /** Whether e-mail and phone of the contact may be asked for; false shows the notice of R114. */
  contactDetails: optional(boolean(), true),
});
export type ChannelCapabilities = InferOutput<typeof ChannelCapabilities>;

/** The rules a channel runs under. Durations in milliseconds; null = never. */
export const ChannelPolicy = object({
  /** How long after the contact's last message a person, or automation, may answer freely. */
  replyWindow: object({ humanMs: orNull(Duration), automationMs: orNull(Duration) }),
  /** How long before the window closes the warning shows. */
  windowWarningMs: optional(Duration, 2 * 60 * 60_000),
  /** `pull`: agents pick; `push`: routing gives each conversation to one agent. */
  routing: optional(picklist(['pull', 'push']), 'pull'),
  /** Slots with the same name are one pool. */
  slotPool: optional(string(), 'messaging'),
  /** Slots of this channel's pool that the platform fixes for every agent; null = the agent's own figure. */
  fixedSlots: orNull(number()),
  /** Skills that an agent needs for routing to give him a conversation of this channel. */
  requiredSkills: optional(array(string())),
  /** Team in which new conversations are routed; absent or null = all agents. */
  teamId: optional(nullish(Id)),
  firstReplyTimeoutMs: orNull(Duration),
  replyTimeoutMs: orNull(Duration),
  inactivityMs: orNull(Duration),
  leaseTtlMs: orNull(Duration),
  snoozeFollowUpMs: optional(Duration, 0),
  snoozePausesInactivity: optional(boolean(), false),
  unsnoozeAssign: optional(picklist(['first-available', 'snoozer']), 'first-available'),
  initialLifecycle: optional(picklist(['open', 'closed']), 'open'),
  /** Whether marking a conversation closed keeps its assignee. */
  closeKeepsAssignee: optional(boolean(), true),
});
export type ChannelPolicy = InferOutput<typeof ChannelPolicy>;

export const Channel = object({
  id: Id,
  kind: ChannelKind,
  name: string(),
  /** The account as a contact sees it: a number, a page name, a handle. */
  account: optional(string(), ''),
  beta: optional(boolean(), false),
  connected: optional(boolean(), true),
  capabilities: ChannelCapabilities,
  policy: ChannelPolicy,
});
export type Channel = InferOutput<typeof Channel>;
export type ChannelInput = InferInput<typeof Channel>;
