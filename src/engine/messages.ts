/** What the brand says: messages, notes, scheduled ones, templates, edits, deletions, reactions. */
import type { CommandPayload } from '../model/commands.js';
import type { Author, Message } from '../model/message.js';
import { permit } from '../model/permit.js';
import { previewOf } from '../model/predict.js';
import { fillTemplate } from '../model/template.js';
import { setBot } from './bot.js';
import { asAuthor, type Decision } from './decision.js';
import { ENGINE_COMMANDS } from './known-commands.js';
import { refuse } from './refusal.js';
import { isWaiting } from './routing.js';

type Said = Pick<Message, 'author'> & Partial<Message>;

/** A message with nothing in it but what `said` gives. */
export function newMessage(decision: Decision, said: Said): Message {
  // Written over in place: spread behind a literal takes the slow way through every property.
  return Object.assign<Omit<Message, 'author'>, Said>({
    id: decision.env.newId(), conversationId: decision.conversation.id, commandId: null,
    order: decision.env.nextOrder(),
    direction: 'outbound', visibility: 'public', at: decision.now, text: '', attachments: [], location: null,
    contacts: [],
    quote: null, context: null, template: null, reactions: [], unsupported: null, editedAt: null, deletedAt: null,
    sendAt: null,
    delivery: null, externalId: null, revision: null,
  }, said);
}

export const quoteOf = (quoted: Message | undefined): Message['quote'] => (quoted
  ? { messageId: quoted.id, authorName: quoted.author.name, text: quoted.text } : null);

/** Sends, or lays down to be sent later. `queued` means: handed to whoever calls the platform. */
export function send(decision: Decision, args: CommandPayload<'send'>, commandId: string): void {
  const { me, slice, now } = decision;
  const filled = args.template ? templateText(decision, args.template) : null;
  const message = newMessage(decision, {
    commandId, author: asAuthor(me), text: filled?.text ?? args.text, attachments: args.attachments,
    quote: quoteOf(slice.quoted),
    template: filled?.name ?? null, sendAt: args.sendAt, ...(args.cancelOnReply ? { cancelOnReply: true } : {}),
    delivery: args.sendAt === null
      ? { state: 'queued', times: { queued: now }, error: null } : { state: 'scheduled', times: {}, error: null },
  });
  decision.putMessage(message);
  if (args.sendAt === null) answered(decision, message);
}

export function templateText(
  decision: Decision, { id, variables }: NonNullable<CommandPayload<'send'>['template']>,
): { text: string; name: string } {
  const { template } = decision.slice;
  if (template?.id !== id || template.channelId !== decision.channel.id) return refuse('unknownTarget');
  return { text: fillTemplate(template, variables), name: template.name };
}

/** What a public message of the brand does to its conversation: nobody waits for us any more. */
export function answered(decision: Decision, message: Message): void {
  const { conversation, channel, now } = decision;
  const agentId = message.author.kind === 'agent' ? message.author.id : null;
  const { awaitingSince, firstReplyAt, lifecycle } = conversation;
  decision.set({
    lastMessage: previewOf(message), lastActivityAt: now, lastOutboundAt: now, pausedMs: 0,
    awaitingSince: null, unread: 0, failed: false, resurfaced: null, lapsedIds: [],
    firstReplyAt: firstReplyAt ?? now, lifecycle: lifecycle === 'released' ? 'open' : lifecycle,
  });
  if (firstReplyAt === null && awaitingSince !== null) decision.set({ firstResponseMs: now - awaitingSince });
  if (agentId === null) return;
  // Where the bot was answering, a person has stepped in.
  if (conversation.bot === 'active') {
    if (conversation.lifecycle === 'closed') decision.set({ lifecycle: 'open' });
    setBot(decision, 'paused', message.author);
  }
  decision.set({
    creditedAgentId: agentId,
    handledByIds: conversation.handledByIds.includes(agentId)
      ? conversation.handledByIds : [...conversation.handledByIds, agentId],
  });
  // Where conversations are pushed, whoever answers one that nobody holds has taken it.
  if (isWaiting(decision.conversation, channel)) {
    decision.set({ assignee: { kind: 'agent', id: agentId }, assignedAt: now, waitingSince: null });
    decision.event('assigned', { agentId, agentName: message.author.name, reason: 'answered' }, message.author);
  }
}

/** A note never goes to the contact, and nothing that counts answers looks at it. */
export function addNote(decision: Decision, args: CommandPayload<'addNote'>, commandId: string): void {
  const { me, now, workspace, slice } = decision;
  const isPrivate = workspace.policy.noteVisibility === 'author';
  const note = newMessage(decision, {
    commandId, visibility: 'note', author: asAuthor(me), text: args.text, attachments: args.attachments,
    quote: quoteOf(slice.quoted),
    ...(args.mentionIds.length > 0 ? { mentionIds: args.mentionIds } : {}),
    ...(isPrivate ? { visibleTo: [me.id] } : {}),
  });
  decision.putMessage(note);
  // What only its author may read stands in nobody's list.
  if (!isPrivate) decision.set({ lastMessage: previewOf(note), lastActivityAt: now });
}

export function reschedule(decision: Decision, sendAt: number): void {
  decision.putMessage({ ...aboutMessage(decision), sendAt });
}

export function cancelScheduled(decision: Decision, message = aboutMessage(decision)): void {
  decision.putMessage({
    ...message,
    delivery: { state: 'cancelled', times: { ...message.delivery?.times, cancelled: decision.now }, error: null },
  });
}

/** The moment of a scheduled message: sent now if that is still allowed, else failed with the reason for all to see. */
export function sendScheduled(decision: Decision): void {
  const message = aboutMessage(decision);
  const { conversation, contact, channel, now } = decision;
  if (conversation.lifecycle === 'ended') {
    cancelScheduled(decision, message);
    return;
  }
  // A colleague's lease keeps nobody's promise to write from being kept; a template is not bound to the window.
  const facts = {
    me: authorAgent(message.author), conversation: { ...conversation, lease: null }, contact, channel,
    commands: ENGINE_COMMANDS,
  };
  const asked = message.template === null ? undefined : { template: { id: message.template } };
  const free = permit('send', facts, now, asked);
  if (!free.allowed) {
    const error = { code: free.reason, text: free.text ?? '', retryable: false };
    decision.putMessage({ ...message, delivery: { state: 'failed', times: { failed: now }, error } });
    decision.set({ failed: true });
    return;
  }
  const sent: Message = {
    ...message, at: now, order: decision.env.nextOrder(),
    delivery: { state: 'queued', times: { queued: now }, error: null },
  };
  decision.putMessage(sent);
  answered(decision, sent);
}

export function editMessage(decision: Decision, text: string): void {
  const message = aboutMessage(decision);
  amend(decision, { ...message, text, editedAt: decision.now });
}

/** Only the place of a deleted message stays. */
export function deleteMessage(decision: Decision): void {
  const message = aboutMessage(decision);
  amend(decision, {
    ...message, text: '', attachments: [], location: null, contacts: [], quote: null, deletedAt: decision.now,
    ...(message.delivery?.state === 'scheduled' ? { delivery: { ...message.delivery, state: 'cancelled' } } : {}),
  });
}

/** One reaction of each author; null takes it back. */
export function react(decision: Decision, emoji: string | null, author: Author = decision.actor): void {
  const message = aboutMessage(decision);
  const others = message.reactions.filter(({ author: other }) => other.kind !== author.kind || other.id !== author.id);
  decision.putMessage({ ...message, reactions: emoji === null ? others : [...others, { emoji, author }] });
}

/** Writes a message that was changed, and its preview where the list shows it. */
export function amend(decision: Decision, message: Message): void {
  decision.putMessage(message);
  if (decision.conversation.lastMessage?.messageId === message.id) decision.set({ lastMessage: previewOf(message) });
}

export function aboutMessage({ slice }: Decision): Message {
  const { message, conversation } = slice;
  return message && message.conversationId === conversation?.id ? message : refuse('unknownTarget');
}

/** Reads only up to a message: what came behind it is still unread. */
export function markRead(decision: Decision, upTo: string | null): void {
  const behind = (decision.slice.messages ?? []).filter(({ direction, order }) =>
    direction === 'inbound' && upTo !== null && order > upTo);
  decision.set({ unread: behind.length });
}

/** permit() asks who acts; for a scheduled message that is its author, who may be away by now. */
const authorAgent = (author: Author) => ({
  id: author.id ?? '', name: author.name ?? '', avatarUrl: null, teamIds: [], skills: [], availability: {},
  offChannelIds: [],
  slots: {}, routedAt: null, online: false,
});

