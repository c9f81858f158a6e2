/** All that can be asked of a backend: name → arguments (schema and type together) and how it is delivered. */
import {
  array, boolean, nullish, number, object, optional, picklist, record, string, unknown, type GenericSchema, type InferInput, type InferOutput,
} from 'valibot';
import { Assignee } from './conversation.js';
import { Attachment } from './message.js';
import { SavedReply } from './saved-reply.js';
import { Id, orNull, strings, Timestamp } from './scalars.js';
import { ConversationQuery, View } from './view.js';

/**
 * How a command reaches the backend. `once`: durable, through the outbox, in order per target. `latest`: only the newest of a
 * target counts. `volatile`: never stored, never retried.
 */
export type CommandDelivery = 'once' | 'latest' | 'volatile';
export type CommandTarget = 'conversation' | 'contact' | 'agent' | 'workspace';

const conversationId = Id;
const contactId = Id;

/** A message as a person composes it. */
const content = {
  conversationId,
  text: optional(string(), ''),
  attachments: optional(array(Attachment), []),
  quoteId: orNull(Id),
};

/** What a command that acts on a lease carries, so that a holder who lost it is refused; null = holds none. */
const leaseToken = orNull(number());

export const CommandArgs = {
  send: object({
    ...content,
    template: orNull(object({ id: Id, variables: optional(strings, {}) })),
    /** Send at this moment instead of now; `cancelOnReply` withdraws it when the contact writes before. */
    sendAt: orNull(Timestamp),
    cancelOnReply: optional(boolean(), false),
    /** The failed message whose words go again; a backend marks it, and refuses a second time (`alreadyRetried`). */
    retryOf: optional(nullish(Id)),
    leaseToken,
  }),
  addNote: object({ ...content, mentionIds: optional(array(Id), []) }),
  reschedule: object({ conversationId, messageId: Id, sendAt: Timestamp }),
  cancelScheduled: object({ conversationId, messageId: Id }),
  react: object({ conversationId, messageId: Id, emoji: nullish(string(), null) }),
  editMessage: object({ conversationId, messageId: Id, text: string() }),
  deleteMessage: object({ conversationId, messageId: Id }),
  setStatus: object({ conversationId, status: picklist(['open', 'pending', 'closed']), leaseToken }),
  markRead: object({ conversationId, upTo: orNull(string()) }),
  assign: object({ conversationId, assignee: orNull(Assignee) }),
  transfer: object({ conversationId, assignee: Assignee, comment: optional(string(), '') }),
  snooze: object({ conversationId, until: Timestamp }),
  unsnooze: object({ conversationId }),
  end: object({ conversationId, leaseToken }),
  dismiss: object({ conversationId, leaseToken }),
  release: object({ conversationId, leaseToken }),
  setTags: object({ conversationId, tags: array(string()) }),
  setBot: object({ conversationId, bot: picklist(['active', 'paused']) }),
  acquireLease: object({ conversationId }),
  releaseLease: object({ conversationId, leaseToken }),
  takeLease: object({ conversationId }),
  requestLease: object({ conversationId }),
  updateContact: object({
    contactId,
    name: optional(string()),
    labels: optional(array(Id)),
    /** Custom fields to set; null removes one. */
    fields: optional(record(string(), nullish(string(), null))),
  }),
  blockContact: object({ contactId }),
  unblockContact: object({ contactId }),
  refreshProfile: object({ contactId }),
  createLabel: object({ labelId: Id, name: string(), color: optional(string(), 'gray') }),
  startConversation: object({
    channelId: Id, phone: string(), name: optional(string(), ''),
    template: object({ id: Id, variables: optional(strings, {}) }),
  }),
  setAvailability: object({ pool: string(), availability: picklist(['available', 'unavailable']) }),
  setChannelOff: object({ channelId: Id, off: boolean() }),
  saveReply: object({ reply: SavedReply }),
  deleteReply: object({ replyId: Id }),
  saveView: object({ view: View }),
  deleteView: object({ viewId: Id }),
  /**
   * One command on every conversation that `query` finds: ids need not be shipped. With `ids`, on those of them alone. Each conversation
   * is decided by itself; the answer's `items` tell how each went.
   */
  bulk: object({
    query: ConversationQuery,
    ids: optional(array(Id)),
    exceptIds: optional(array(Id), []),
    /** Conversations with later activity are left out: whoever asked has not seen what came since. */
    seenAt: optional(Timestamp),
    action: picklist(['setStatus', 'assign', 'snooze', 'end', 'markRead', 'setTags', 'addLabel']),
    args: optional(record(string(), unknown()), {}),
  }),
  typing: object({ conversationId, on: boolean(), visibility: optional(picklist(['public', 'note']), 'public') }),
  viewing: object({ conversationId, on: boolean() }),
} as const satisfies Record<string, GenericSchema>;

type BuiltInCommands = { [K in keyof typeof CommandArgs]: InferInput<(typeof CommandArgs)[K]> };

/**
 * Arguments of every command by name. Open to declaration merging, so that an adapter can add namespaced ones:
 * `declare module 'inbox-elements' { interface Commands { 'chatwoot.macro': { macroId: string } } }`.
 */
// eslint-disable-next-line typescript/no-empty-object-type
export interface Commands extends BuiltInCommands {}
export type CommandName = keyof Commands & string;
export type BuiltInCommandName = keyof typeof CommandArgs;
/** Arguments after the schema filled in the defaults: what a transport receives. */
export type CommandPayload<N extends CommandName> =
  N extends BuiltInCommandName ? InferOutput<(typeof CommandArgs)[N]> : Commands[N];

/** One intention of one agent: data, so that it can be queued, stored, sent to another tab, put on the wire and replayed. */
export interface Command<N extends CommandName = CommandName> {
  readonly name: N;
  readonly args: CommandPayload<N>;
  /** UUIDv7, made once per intent and kept through every retry. */
  readonly commandId: string;
  /** When the agent meant it, server time. */
  readonly at: number;
}

const once = (target: CommandTarget) => ({ delivery: 'once', target }) as const;

/** How each command travels and whose order it keeps. A command of an extension is `once` on the workspace. */
export const COMMAND_TRAITS: Readonly<Record<BuiltInCommandName, { delivery: CommandDelivery; target: CommandTarget }>> = {
  send: once('conversation'), addNote: once('conversation'), reschedule: once('conversation'), cancelScheduled: once('conversation'),
  react: once('conversation'), editMessage: once('conversation'), deleteMessage: once('conversation'),
  setStatus: once('conversation'), assign: once('conversation'), transfer: once('conversation'), snooze: once('conversation'),
  unsnooze: once('conversation'), end: once('conversation'), dismiss: once('conversation'), release: once('conversation'),
  setTags: once('conversation'), setBot: once('conversation'),
  // Opening a conversation is no intention that should outlive the page.
  acquireLease: { delivery: 'latest', target: 'conversation' },
  releaseLease: once('conversation'), takeLease: once('conversation'), requestLease: once('conversation'),
  updateContact: once('contact'), blockContact: once('contact'), unblockContact: once('contact'), refreshProfile: once('contact'),
  createLabel: once('workspace'), startConversation: once('workspace'), saveReply: once('workspace'), deleteReply: once('workspace'),
  saveView: once('workspace'), deleteView: once('workspace'), bulk: once('workspace'),
  markRead: { delivery: 'latest', target: 'conversation' },
  setAvailability: { delivery: 'latest', target: 'agent' },
  setChannelOff: { delivery: 'latest', target: 'agent' },
  typing: { delivery: 'volatile', target: 'conversation' },
  viewing: { delivery: 'volatile', target: 'conversation' },
};

export const isBuiltInCommand = (name: string): name is BuiltInCommandName => Object.hasOwn(CommandArgs, name);

/** `once`, target `workspace` for commands of an extension. */
export const commandTraits = (name: string): { delivery: CommandDelivery; target: CommandTarget } =>
  isBuiltInCommand(name) ? COMMAND_TRAITS[name] : once('workspace');

/** Whose queue the command stands in: `conversation:c1`. Commands of one queue keep their order. */
export function commandQueue(command: Command): string {
  const { target } = commandTraits(command.name);
  const args = command.args as { conversationId?: string; contactId?: string };
  return `${target}:${(target === 'conversation' ? args.conversationId : target === 'contact' ? args.contactId : '') ?? ''}`;
}

/** Of the waiting commands with the same key only the newest counts, where a command is delivered as `latest`. */
export function latestKey(command: Command): string {
  const { pool, channelId } = command.args as { pool?: string; channelId?: string };
  return [command.name, commandQueue(command), pool, channelId].join('/');
}
