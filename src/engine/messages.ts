/** What the brand says: messages, notes, scheduled ones, templates, edits, deletions, reactions. */
import type { CommandPayload } from '../model/commands.js';
import type { Author, Message } from '../model/message.js';
import { permit } from '../model/permit.js';
import { previewOf } from '../model/preview.js';
import { fillTemplate } from '../model/template.js';
import { setBot } from './bot.js';
import { NONE, type Decision } from './decision.js';
import { ENGINE_COMMANDS } from './known-commands.js';
import { refuse } from './refusal.js';
import { isWaiting } from './routing.js';

/** A message of `author`, now, with nothing in it yet. */
export function newMessage(decision: Decision, author: Author): Message {
  return {
    id: decision.env.newId(), conversationId: decision.conversation.id, commandId: null,
    order: decision.env.nextOrder(), direction: 'outbound', visibility: 'public', author, at: decision.now, text: '',
    attachments: NONE, location: null, contacts: NONE, quote: null, context: null, template: null, reactions: NONE,
    unsupported: null, editedAt: null, deletedAt: null, sendAt: null, delivery: null, retriedAs: null, externalId: null, revision: null,
  };
}

export const quoteOf = (quoted: Message | undefined): Message['quote'] => (quoted
  ? { messageId: quoted.id, authorName: quoted.author.name, text: quoted.text } : null);

/** Handed to whoever calls the platform. */
export const queued = (at: number): NonNullable<Message['delivery']> =>
  ({ state: 'queued', times: { queued: at }, error: null });

/** Sends, or lays down to be sent later. `queued` means: handed to whoever calls the platform. */
export function send(decision: Decision, args: CommandPayload<'send'>, commandId: string): void {
  const { actor, slice, now } = decision;
  const filled = args.template ? templateText(decision, args.template) : null;
  const message = newMessage(decision, actor);
  message.commandId = commandId;
  message.text = filled?.text ?? args.text;
  message.attachments = args.attachments;
  // A private note is quoted in notes alone: the contact would read it.
  message.quote = quoteOf(slice.quoted?.visibility === 'note' ? undefined : slice.quoted);
  message.template = filled?.name ?? null;
  message.sendAt = args.sendAt;
  if (args.cancelOnReply) message.cancelOnReply = true;
  message.delivery = args.sendAt === null ? queued(now) : { state: 'scheduled', times: {}, error: null };
  decision.putMessage(message);
  // The one that failed names its successor, so that nobody sends it a third time.
  if (args.retryOf != null) decision.putMessage({ ...aboutMessage(decision), retriedAs: message.id });
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
  const { draft, channel, now } = decision;
  const agentId = message.author.kind === 'agent' ? message.author.id : null;
  if (draft.firstReplyAt === null) {
    draft.firstReplyAt = now;
    if (draft.awaitingSince !== null) draft.firstResponseMs = now - draft.awaitingSince;
  }
    if (draft.lifecycle === 'released') draft.lifecycle = 'open';
  draft.lastMessage = previewOf(message);
  draft.lastActivityAt = now;
  draft.lastOutboundAt = now;
  draft.pausedMs = 0;
  draft.awaitingSince = null;
  draft.unread = 0;
  draft.failed = false;
  draft.resurfaced = null;
  draft.lapsedIds = NONE;
  if (agentId === null) return;
  // Where the bot was answering, a person has stepped in.
  if (draft.bot === 'active') {
    if (draft.lifecycle === 'closed') draft.lifecycle = 'open';
    setBot(decision, 'paused', message.author);
  }
  draft.creditedAgentId = agentId;
  if (!draft.handledByIds.includes(agentId)) draft.handledByIds = [...draft.handledByIds, agentId];
  // Where conversations are pushed, whoever answers one that nobody holds has taken it.
  if (isWaiting(draft, channel)) {
    draft.assignee = { kind: 'agent', id: agentId };
    draft.assignedAt = now;
    draft.waitingSince = null;
    decision.event('assigned', { agentId, agentName: message.author.name, reason: 'answered' }, message.author);
  }
}

/** A note never goes to the contact, and nothing that counts answers looks at it. */
export function addNote(decision: Decision, args: CommandPayload<'addNote'>, commandId: string): void {
  const { actor, me, now, workspace, slice } = decision;
  const isPrivate = workspace.policy.noteVisibility === 'author';
  const note = newMessage(decision, actor);
  note.commandId = commandId;
  note.visibility = 'note';
  note.text = args.text;
  note.attachments = args.attachments;
  note.quote = quoteOf(slice.quoted);
  if (args.mentionIds.length > 0) note.mentionIds = args.mentionIds;
  if (isPrivate) note.visibleTo = [me.id];
  decision.putMessage(note);
  // What only its author may read stands in nobody's list.
  if (isPrivate) return;
  const { draft } = decision;
  draft.lastMessage = previewOf(note);
  draft.lastActivityAt = now;
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
    delivery: queued(now),
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
  if (decision.conversation.lastMessage?.messageId === message.id) decision.draft.lastMessage = previewOf(message);
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

