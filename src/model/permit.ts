/** The one function that decides what may be done. The engine calls it before it acts, `inbox.can()` calls the same one. */
import { availabilityIn, type Agent } from './agent.js';
import type { Channel, ChannelCapabilities } from './channel.js';
import type { BuiltInCommandName, CommandName } from './commands.js';
import type { Contact } from './contact.js';
import { isLeasedByOther, type Conversation } from './conversation.js';
import type { Message } from './message.js';
import { replyWindow } from './reply-window.js';

/** Why something may not be done; each has a sentence in every language (`reason.*`). */
export const REASONS = [
  'loading', 'unsupported', 'channelUnsupported', 'channelDisconnected', 'ended', 'leased', 'leaseLost', 'notLeased', 'windowClosed',
  'blocked', 'notBlocked', 'alreadySo', 'notSnoozed', 'snoozeInPast', 'snoozed', 'resting', 'textTooLong', 'attachmentTooLarge',
  'attachmentKind', 'tooManyAttachments', 'linksForbidden', 'emptyMessage', 'notMine', 'templateRequired', 'sendInPast',
  'sendAfterWindow', 'deleted', 'denied', 'noSlotPool', 'nothingUnread', 'notScheduled', 'unknownTarget',
  'alreadyRetried',
] as const;
export type Reason = (typeof REASONS)[number];

export type Permit =
  | { readonly allowed: true }
  | {
    readonly allowed: false;
    readonly reason: Reason;
    /** When time will change it, server time. */
    readonly until?: number;
    /** Fills the placeholders of the sentence: names, limits. */
    readonly detail?: Readonly<Record<string, string | number>>;
    /** The backend's own words, when `reason` is `denied`: a stranger's text. */
    readonly text?: string;
  };

/** The entities as they stand, as far as they are known, plus capabilities and policies. */
export interface Facts {
  readonly me: Agent;
  readonly conversation?: Conversation | undefined;
  readonly contact?: Contact | undefined;
  readonly channel?: Channel | undefined;
  readonly message?: Message | undefined;
  /** The agent that an assignment or transfer goes to, when it goes to one. */
  readonly target?: Agent | undefined;
  /** Commands that the transport has. */
  readonly commands: ReadonlySet<string>;
}

const YES: Permit = { allowed: true };
const no = (reason: Reason, more: Omit<Extract<Permit, { allowed: false }>, 'allowed' | 'reason'> = {}): Permit =>
  ({ allowed: false, reason, ...more });

/** Channel capability that a command needs. */
const NEEDS: Partial<Record<BuiltInCommandName, keyof ChannelCapabilities>> = {
  transfer: 'transfer', react: 'reactions', editMessage: 'edits', deleteMessage: 'deletions', setTags: 'tags',
  blockContact: 'block', unblockContact: 'block', startConversation: 'startConversation', typing: 'typing',
};

/** Commands that change a conversation's course, which only the lease's holder may give (R019). */
const LEASE_GUARDED: ReadonlySet<string> = new Set(['send', 'setStatus', 'end', 'dismiss', 'release', 'snooze', 'assign', 'transfer', 'setBot']);

/** Commands that still make sense on an ended conversation; those about its contact or the workspace among them. */
const AFTER_END: ReadonlySet<string> = new Set([
  'addNote', 'markRead', 'setTags', 'viewing', 'releaseLease', 'cancelScheduled', 'updateContact', 'blockContact', 'unblockContact',
  'refreshProfile', 'createLabel', 'startConversation', 'setAvailability', 'setChannelOff', 'saveReply', 'deleteReply', 'saveView',
  'deleteView', 'bulk',
]);

type Args = Readonly<Record<string, unknown>>;

/**
 * Whether `name` may be done now. Without `args` it answers for the command as such (may one send at all?); with them also for
 * what is asked (may one send this?).
 */
export function permit(name: CommandName, facts: Facts, now: number, args?: Args): Permit {
  if (!facts.commands.has(name)) return no('unsupported');
  const { conversation, contact, channel } = facts;
  const told = conversation?.denied[name] ?? contact?.denied[name];
  if (told && (told.until === null || told.until > now)) {
    return no('denied', { text: told.reason, ...(told.until === null ? {} : { until: told.until }) });
  }
  const need = NEEDS[name as BuiltInCommandName];
  if (need && channel && !channel.capabilities[need]) return no('channelUnsupported', { detail: { channel: channel.name } });
  if (conversation) {
    const general = permitOnConversation(name, conversation, facts, now, args);
    if (!general.allowed) return general;
  }
  return SPECIFIC[name as BuiltInCommandName]?.(facts, now, args) ?? YES;
}

function permitOnConversation(name: string, conversation: Conversation, { me }: Facts, now: number, args?: Args): Permit {
  if (conversation.lifecycle === 'ended' && !AFTER_END.has(name)) return no('ended');
  if (LEASE_GUARDED.has(name)) {
    const { lease } = conversation;
    if (lease && isLeasedByOther(conversation, me.id, now)) {
      return no('leased', { detail: { agentId: lease.holderId }, ...(lease.expiresAt === null ? {} : { until: lease.expiresAt }) });
    }
    const token = args?.leaseToken;
    // A lease that ran out is lost, whether or not its timer has been seen to yet.
    const isGone = lease?.token !== token || (lease?.expiresAt != null && lease.expiresAt <= now);
    if (typeof token === 'number' && isGone) return no('leaseLost');
  }
  return YES;
}

type Rule = (facts: Facts, now: number, args?: Args) => Permit | undefined;

const when = (refused: boolean | undefined, reason: Reason, detail?: Record<string, string | number>): Permit | undefined =>
  refused ? no(reason, detail ? { detail } : {}) : undefined;

const SPECIFIC: Partial<Record<BuiltInCommandName, Rule>> = {
  send: permitSend,
  addNote: ({ channel }, _now, args) => (args ? permitContent(channel, args, true) : undefined),
  setStatus: ({ conversation }, _now, args) => when(args && conversation?.lifecycle === args.status, 'alreadySo'),
  markRead: ({ conversation }) => when(conversation?.unread === 0, 'nothingUnread'),
  assign: (facts, now, args) => permitTarget(facts, now, args),
  transfer: (facts, now, args) => permitTarget(facts, now, args),
  snooze: ({ conversation }, now, args) => when(conversation?.lifecycle === 'closed', 'resting')
    ?? when(typeof args?.until === 'number' && args.until <= now, 'snoozeInPast'),
  unsnooze: ({ conversation }) => when(conversation?.lifecycle !== 'snoozed', 'notSnoozed'),
  release: ({ conversation }) => when(conversation?.lifecycle === 'released', 'alreadySo') ?? when(conversation?.lifecycle === 'closed', 'resting'),
  setBot: ({ conversation }, _now, args) => when(args && conversation?.bot === args.bot, 'alreadySo'),
  acquireLease: ({ conversation, me }, now) => (conversation && isLeasedByOther(conversation, me.id, now)
    ? no('leased', { detail: { agentId: conversation.lease?.holderId ?? '' }, ...(conversation.lease?.expiresAt ? { until: conversation.lease.expiresAt } : {}) })
    : undefined),
  releaseLease: ({ conversation, me }) => when(conversation?.lease?.holderId !== me.id, 'notLeased'),
  takeLease: ({ conversation, me }, now) => when(conversation && !isLeasedByOther(conversation, me.id, now), 'notLeased'),
  requestLease: ({ conversation, me }, now) => when(conversation && !isLeasedByOther(conversation, me.id, now), 'notLeased'),
  blockContact: ({ contact }) => when(contact?.blocked, 'alreadySo'),
  unblockContact: ({ contact }) => when(contact && !contact.blocked, 'notBlocked'),
  reschedule: ({ message }, now, args) => when(message && message.delivery?.state !== 'scheduled', 'notScheduled')
    ?? when(typeof args?.sendAt === 'number' && args.sendAt <= now, 'sendInPast'),
  cancelScheduled: ({ message }) => when(message && message.delivery?.state !== 'scheduled', 'notScheduled'),
  react: ({ message }) => when(message !== undefined && message.deletedAt !== null, 'deleted'),
  editMessage: permitOwnMessage,
  deleteMessage: permitOwnMessage,
  setAvailability: ({ me }, _now, args) => when(typeof args?.pool === 'string' && !(args.pool in me.slots), 'noSlotPool'),
  startConversation: ({ channel }) => when(channel && !channel.connected, 'channelDisconnected', { channel: channel?.name ?? '' }),
};

function permitOwnMessage({ me, message }: Facts): Permit | undefined {
  if (!message) return undefined;
  return when(message.deletedAt !== null, 'deleted') ?? when(message.author.id !== me.id, 'notMine');
}

function permitTarget({ conversation }: Facts, _now: number, args?: Args): Permit | undefined {
  const to = args?.assignee as { kind: string; id: string } | null | undefined;
  if (to === undefined) return undefined;
  const has = conversation?.assignee ?? null;
  // Assigning a resting conversation to who kept it takes it up again.
  const rests = conversation?.lifecycle === 'closed' || conversation?.lifecycle === 'released';
  if (to !== null && rests) return undefined;
  return when(to === null ? has === null : has?.kind === to.kind && has.id === to.id, 'alreadySo');
}

function permitSend({ conversation, contact, channel, message }: Facts, now: number, args?: Args): Permit | undefined {
  if (contact?.blocked) return no('blocked');
  // `message` is then the one that is sent again.
  if (args?.retryOf != null && message && (message.retriedAs != null || message.delivery?.state !== 'failed')) return no('alreadyRetried');
  if (!channel) return no('loading');
  if (!channel.connected) return no('channelDisconnected', { detail: { channel: channel.name } });
  const template = args?.template as object | null | undefined;
  if (template && !channel.capabilities.templates) return no('channelUnsupported', { detail: { channel: channel.name } });
  if (conversation && !template) {
    const window = replyWindow(conversation, channel, now);
    if (window.state === 'closed') return no(channel.capabilities.templates ? 'templateRequired' : 'windowClosed', { detail: { channel: channel.name } });
    if (typeof args?.sendAt === 'number') {
      if (args.sendAt <= now) return no('sendInPast');
      if (window.state !== 'none' && args.sendAt >= window.closesAt) return no('sendAfterWindow');
    }
  }
  return args && !template ? permitContent(channel, args, false) : undefined;
}

const LINK = /\bhttps?:\/\/|\bwww\./i;

function permitContent(channel: Channel | undefined, args: Args, isNote: boolean): Permit | undefined {
  const text = typeof args.text === 'string' ? args.text : '';
  const attachments = (args.attachments ?? []) as readonly { kind: string; bytes?: number | null }[];
  if (!text.trim() && attachments.length === 0) return no('emptyMessage');
  if (isNote || !channel) return undefined;
  const { capabilities } = channel;
  if (capabilities.textLimit !== null && text.length > capabilities.textLimit) {
    return no('textTooLong', { detail: { limit: capabilities.textLimit, over: text.length - capabilities.textLimit } });
  }
  if (!capabilities.links && LINK.test(text)) return no('linksForbidden', { detail: { channel: channel.name } });
  if (attachments.length > capabilities.attachmentCount) return no('tooManyAttachments', { detail: { limit: capabilities.attachmentCount } });
  for (const { kind, bytes } of attachments) {
    const limit = capabilities.attachments[kind];
    if (limit === undefined) return no('attachmentKind', { detail: { channel: channel.name, kind } });
    if (bytes && bytes > limit) return no('attachmentTooLarge', { detail: { channel: channel.name, limit, bytes } });
  }
  return undefined;
}

/** Whether a transfer goes to somebody who can take it now; else the button says "Transfer anyway" (R071). */
export const canTakeNow = (target: Agent, channel: Channel): boolean =>
  availabilityIn(target, channel.policy.slotPool) === 'available' && !target.offChannelIds.includes(channel.id);
