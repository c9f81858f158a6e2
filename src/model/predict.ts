/** What a command will most likely change: the overlay that an agent sees until the backend has answered. Pure. */
import type { Agent } from './agent.js';
import type { Change } from './changes.js';
import type { Channel } from './channel.js';
import type { Command, CommandName, CommandPayload } from './commands.js';
import type { Contact } from './contact.js';
import type { Conversation } from './conversation.js';
import type { Message } from './message.js';
import { PENDING_ORDER, pendingId } from './pending.js';
import { previewOf } from './preview.js';
import { fillTemplate, type Template } from './template.js';

/** What is known of the command's target; an unknown entity is not predicted. */
export interface PredictionFacts {
  readonly me: Agent;
  readonly conversation?: Conversation | undefined;
  readonly contact?: Contact | undefined;
  readonly template?: Template | undefined;
  readonly channel?: Channel | undefined;
}

type Rules = { [N in CommandName]?: (args: CommandPayload<N>, facts: PredictionFacts, command: Command) => readonly Change[] };

const patch = (conversation: Conversation | undefined, value: Partial<Conversation>): Change[] => conversation
  ? [{ type: 'patch', entity: 'conversation', id: conversation.id, value, revision: null }] : [];
const patchContact = (contact: Contact | undefined, value: Partial<Contact>): Change[] => contact
  ? [{ type: 'patch', entity: 'contact', id: contact.id, value, revision: null }] : [];

function pendingMessage(command: Command, facts: PredictionFacts, args: CommandPayload<'send'> | CommandPayload<'addNote'>): Message {
  const isNote = command.name === 'addNote';
  const sendAt = 'sendAt' in args ? args.sendAt : null;
  const template = 'template' in args ? args.template : null;
  return {
    id: pendingId(command.commandId), conversationId: args.conversationId, commandId: command.commandId,
    order: PENDING_ORDER + command.commandId, direction: 'outbound', visibility: isNote ? 'note' : 'public',
    author: { kind: 'agent', id: facts.me.id, name: facts.me.name }, at: command.at,
    text: template && facts.template ? fillTemplate(facts.template, template.variables) : args.text,
    attachments: args.attachments, location: null, contacts: [], context: null, reactions: [], unsupported: null,
    quote: args.quoteId ? { messageId: args.quoteId, authorName: null, text: '' } : null,
    template: facts.template?.name ?? null, editedAt: null, deletedAt: null, sendAt,
    delivery: isNote ? null : { state: sendAt ? 'scheduled' : 'queued', times: {}, error: null },
    externalId: null, revision: null,
  };
}

/** What closing does besides: where bots answer resting conversations, this one may again. */
const closing = (channel: Channel | undefined): Partial<Conversation> => ({
  lease: null,
  ...(channel?.policy.initialLifecycle === 'closed' ? { bot: 'active' } : {}),
  ...(channel?.policy.closeKeepsAssignee === false ? { assignee: null } : {}),
});

/** A resting or released conversation that somebody gets is worked on again. */
const takenUp = (conversation: Conversation | undefined): Partial<Conversation> =>
  (conversation?.lifecycle === 'closed' || conversation?.lifecycle === 'released' ? { lifecycle: 'open' } : {});

const ending = (endReason: 'agent' | 'dismissed', { me }: PredictionFacts, at: number): Partial<Conversation> => ({
  lifecycle: 'ended', endReason, endedById: me.id, endedAt: at, lease: null, snooze: null, unread: 0,
});

const RULES: Rules = {
  send(args, facts, command) {
    const message = pendingMessage(command, facts, args);
    const said: Change[] = [{ type: 'upsert', entity: 'message', value: message }];
    if (args.retryOf) said.push({ type: 'patch', entity: 'message', id: args.retryOf, value: { retriedAs: message.id }, revision: null });
    if (args.sendAt) return said;
    const { conversation } = facts;
    return [...said, ...patch(conversation, {
      lastMessage: previewOf(message), lastActivityAt: command.at, lastOutboundAt: command.at, awaitingSince: null,
      firstReplyAt: conversation?.firstReplyAt ?? command.at, creditedAgentId: facts.me.id, failed: false, resurfaced: null, unread: 0,
      ...(conversation?.lifecycle === 'released' || (conversation?.lifecycle === 'closed' && conversation.bot === 'active')
        ? { lifecycle: 'open' as const } : {}),
      bot: 'paused',
    })];
  },
  addNote: (args, facts, command) => {
    const message = pendingMessage(command, facts, args);
    return [
      { type: 'upsert', entity: 'message', value: message },
      ...patch(facts.conversation, { lastMessage: previewOf(message), lastActivityAt: command.at }),
    ];
  },
  setStatus: ({ status }, { conversation, channel }) => patch(conversation, {
    lifecycle: status, snooze: null, resurfaced: null, ...(status === 'closed' ? closing(channel) : { bot: 'paused' }),
  }),
  markRead: (_args, { conversation }) => patch(conversation, { unread: 0 }),
  assign: ({ assignee }, { conversation }) => patch(conversation, {
    assignee, bot: 'paused', ...(assignee === null ? {} : takenUp(conversation)),
    lease: assignee === null || conversation?.lease?.holderId === assignee.id ? conversation?.lease ?? null : null,
  }),
  transfer: ({ assignee }, { conversation }) => patch(conversation, { assignee, lease: null, bot: 'paused', ...takenUp(conversation) }),
  snooze: ({ until }, { conversation, me }, { at }) => patch(conversation, {
    lifecycle: 'snoozed', snooze: { until, byId: me.id, at }, lease: null, resurfaced: null,
  }),
  unsnooze: (_args, { conversation }) => patch(conversation, { lifecycle: 'open', snooze: null, resurfaced: null }),
  end: (_args, facts, { at }) => patch(facts.conversation, ending('agent', facts, at)),
  dismiss: (_args, facts, { at }) => patch(facts.conversation, ending('dismissed', facts, at)),
  // A contact who waits is handed on at once: to whom, only the backend knows.
  release: (_args, { conversation }) => patch(conversation, {
    assignee: null, lease: null, snooze: null,
    ...(conversation?.awaitingSince == null ? { lifecycle: 'released' } : conversation.lifecycle === 'snoozed' ? { lifecycle: 'open' } : {}),
  }),
  setTags: ({ tags }, { conversation }) => patch(conversation, { tags }),
  setBot: ({ bot }, { conversation }) => patch(conversation, { bot }),
  releaseLease: (_args, { conversation }) => patch(conversation, { lease: null }),
  updateContact: ({ name, labels, fields }, { contact }) => patchContact(contact, {
    ...(name === undefined ? {} : { name }),
    ...(labels === undefined ? {} : { labels }),
    ...(fields === undefined || !contact ? {} : {
      fields: Object.fromEntries(Object.entries({ ...contact.fields, ...fields }).filter((entry): entry is [string, string] => entry[1] != null)),
    }),
  }),
  blockContact: (_args, { contact }) => patchContact(contact, { blocked: true }),
  unblockContact: (_args, { contact }) => patchContact(contact, { blocked: false }),
  setAvailability: ({ pool, availability }, { me }) => [{
    type: 'patch', entity: 'agent', id: me.id, value: { availability: { ...me.availability, [pool]: availability } }, revision: null,
  }],
  setChannelOff: ({ channelId, off }, { me }) => [{
    type: 'patch', entity: 'agent', id: me.id, revision: null,
    value: { offChannelIds: off ? [...me.offChannelIds, channelId] : me.offChannelIds.filter((id) => id !== channelId) },
  }],
  saveReply: ({ reply }) => [{ type: 'upsert', entity: 'savedReply', value: reply }],
  deleteReply: ({ replyId }) => [{ type: 'remove', entity: 'savedReply', id: replyId }],
  saveView: ({ view }) => [{ type: 'upsert', entity: 'view', value: view }],
  deleteView: ({ viewId }) => [{ type: 'remove', entity: 'view', id: viewId }],
};

/** The changes that `command` will most likely bring; none for a command whose outcome only the backend can know. */
export function predict(command: Command, facts: PredictionFacts): readonly Change[] {
  const rule = RULES[command.name] as ((args: unknown, facts: PredictionFacts, command: Command) => readonly Change[]) | undefined;
  return rule?.(command.args, facts, command) ?? [];
}
