/**
 * The shape of a platform's data, and what the platforms have in common. Used by the `*-data.ts` files of this folder.
 */
import type { ChannelCapabilities, ChannelKind, ChannelPolicy } from '../model/channel.js';

const SECOND_MS = 1000;
const MINUTE_MS = 60 * SECOND_MS;
export const HOUR_MS = 60 * MINUTE_MS;
export const DAY_MS = 24 * HOUR_MS;
export const FIVE_MINUTES_MS = 5 * MINUTE_MS;
/** Platforms write "MB" and mean 1024 × 1024 bytes or 1000 × 1000; the smaller reading never gets a file refused. */
export const MB = 1_000_000;
export const KB = 1000;

/** Slots of all third-party platforms are one pool, those of web chat another (R048, R084). */
export const THIRD_PARTY_POOL = 'messaging';

/** What is known of a platform without a single message: what it can do and the rules that it, or we, set. */
export interface ChannelData {
  readonly kind: ChannelKind;
  /** The platform's own name; never translated. */
  readonly name: string;
  readonly beta: boolean;
  readonly capabilities: ChannelCapabilities;
  readonly policy: ChannelPolicy;
}

const PLAIN: Omit<ChannelCapabilities, 'receipts' | 'textLimit' | 'attachments'> = {
  attachmentCount: 1,
  links: true,
  offers: false,
  mirroring: false,
  cobrowse: false,
  transfer: true,
  presence: false,
  asynchronous: true,
  reactions: false,
  quotes: false,
  edits: false,
  deletions: false,
  typing: false,
  templates: false,
  savedReplies: true,
  emoji: true,
  tags: true,
  block: true,
  startConversation: false,
  contactDetails: true,
};

/** Capabilities of which only the remarkable ones are told. */
export const capabilities = (
  told: Pick<ChannelCapabilities, 'receipts' | 'textLimit' | 'attachments'> & Partial<ChannelCapabilities>,
): ChannelCapabilities => ({ ...PLAIN, ...told });

/**
 * Agents pick third-party conversations from a list: a lease of 12 hours (R020), the end after 7 silent days (R022).
 */
const PULL: ChannelPolicy = {
  replyWindow: { humanMs: null, automationMs: null },
  windowWarningMs: 2 * HOUR_MS,
  routing: 'pull',
  slotPool: THIRD_PARTY_POOL,
  fixedSlots: null,
  firstReplyTimeoutMs: null,
  replyTimeoutMs: null,
  inactivityMs: 7 * DAY_MS,
  leaseTtlMs: 12 * HOUR_MS,
  snoozeFollowUpMs: 0,
  snoozePausesInactivity: false,
  unsnoozeAssign: 'first-available',
  initialLifecycle: 'open',
  closeKeepsAssignee: true,
};

/** The policy of a channel whose agents pick, of which only the differences are told. */
export const policy = (told: Partial<ChannelPolicy> = {}): ChannelPolicy => ({ ...PULL, ...told });

/**
 * The same policy with routing instead of picking: each conversation has its agent, so no lease, and nothing ends by
 * itself (R064).
 */
export const pushPolicy = (pull: ChannelPolicy): ChannelPolicy =>
  ({ ...pull, routing: 'push', inactivityMs: null, leaseTtlMs: null });
