/** What a platform's webhook does: the contact's messages above all, which find, reopen or begin a conversation. */
import { previewOf } from '../model/preview.js';
import type { Contact } from '../model/contact.js';
import type { Conversation } from '../model/conversation.js';
import type { Inbound, InboundContact } from '../model/inbound.js';
import type { Author, Message } from '../model/message.js';
import { NONE, SYSTEM, type Decision } from './decision.js';
import { isByAccount } from './needs.js';
import { amend, answered, cancelScheduled, deleteMessage, newMessage, quoteOf, react } from './messages.js';
import { TYPING_TTL_MS } from './presence.js';
import { report, reportUpTo } from './receipts.js';
import { canServe, handOn, isWaiting } from './routing.js';
import { slotHolder, slotsFor } from './slots.js';
import { resurface } from './snooze.js';

type InboundOf<T extends Inbound['type']> = Extract<Inbound, { type: T }>;

/**
 * WhatsApp, the most patient platform, retries a webhook for 7 days. An older stamp is a replay or a sample, not a
 * late delivery.
 */
export const OLDEST_WEBHOOK_MS = 7 * 24 * 60 * 60_000;

/** When it was said: the platform's time unless that cannot be. Our own waiting times count from its arrival. */
export const momentOf = (at: number, now: number): number => (at > now || now - at > OLDEST_WEBHOOK_MS ? now : at);

export function receiveMessage(decision: Decision, inbound: InboundOf<'message'>): void {
  // Platforms deliver a webhook more than once.
  if (decision.slice.message?.externalId === inbound.externalId) return;
  // The brand is nobody's contact: what it says to nobody we know of opens nothing.
  if (isByAccount(inbound) && !decision.slice.conversation) return;
  knowContact(decision, inbound.contact, inbound.echo);
  const { contact, slice } = decision;
  const known = slice.conversation;
  if (contact.blocked && !known) return;
  // An echo is ours, and a blocked contact opens nothing: their words join the history.
  const joins = known && (known.lifecycle !== 'ended' || inbound.echo || contact.blocked);
  if (!joins) begin(decision, inbound, known ?? null);
  const at = momentOf(inbound.at, decision.now);
  const message = newMessage(decision, inbound.echo ? { kind: 'api', id: null, name: null } : asContact(contact));
  const { text, attachments, location, contacts: shared, context, unsupported } = inbound.content;
  message.at = at;
  message.text = text;
  message.attachments = copyOf(attachments);
  message.location = location;
  message.contacts = copyOf(shared);
  message.context = context;
  message.unsupported = unsupported;
  message.externalId = inbound.externalId;
  message.quote = quoteOf(slice.quoted);
  if (inbound.echo) message.delivery = { state: 'sent', times: { sent: at }, error: null };
  else message.direction = 'inbound';
  decision.putMessage(message);
  if (inbound.echo) {
    if (decision.conversation.lifecycle === 'ended') decision.set({ lastMessage: previewOf(message) });
    else answered(decision, message);
  } else if (contact.blocked) {
    decision.set({ lastInboundAt: Math.max(decision.conversation.lastInboundAt ?? 0, at) });
  } else {
    asked(decision, message, joins ? known : undefined);
  }
}

const copyOf = <T>(list: readonly T[]): T[] => (list.length === 0 ? NONE : [...list]);

/** What the contact's message does: it waits for an answer, and the conversation comes back from wherever it rested. */
function asked(decision: Decision, message: Message, known: Conversation | undefined): void {
  const { draft, now, channel } = decision;
  draft.lastMessage = previewOf(message);
  draft.lastActivityAt = now;
  draft.pausedMs = 0;
  draft.unread += 1;
  draft.lastInboundAt = Math.max(draft.lastInboundAt ?? 0, message.at);
  draft.awaitingSince ??= now;
  for (const scheduled of decision.slice.messages ?? []) {
    if (scheduled.cancelOnReply && scheduled.delivery?.state === 'scheduled') cancelScheduled(decision, scheduled);
  }
  switch (draft.lifecycle) {
    case 'snoozed':
      resurface(decision, 'reply', message.author);
      return;
    case 'released':
      draft.lifecycle = 'open';
      decision.event('opened', { reason: 'reply' }, message.author);
      handOn(decision, 'reply');
      return;
    case 'closed':
      // While it rests the bot may answer; without one a person has to (R128).
      if (draft.bot === 'active') return;
      draft.lifecycle = 'open';
      decision.event('opened', { reason: 'reply' }, message.author);
      comeBack(decision);
      return;
    default:
      if (isWaiting(draft, channel)) handOn(decision, known ? 'reply' : 'new');
  }
}

/** A reopened conversation goes back to the agent who kept it, where he has room; else to the next. */
function comeBack(decision: Decision): void {
  const { conversation, channel, slice } = decision;
  if (channel.policy.routing === 'pull') return;
  const keeper = conversation.assignee?.kind === 'agent' ? decision.agent(conversation.assignee.id) : undefined;
  if (keeper && canServe(keeper, channel, null)) {
    const { active, max } = slotsFor(keeper, channel);
    if (active - (slotHolder(slice.conversation, channel) === keeper.id ? 1 : 0) < max) {
      decision.set({ assignedAt: decision.now });
      return;
    }
  }
  handOn(decision, 'reopened');
}

/**
 * A new conversation; one that follows an ended one knows it, and takes over neither its lease nor its assignee
 * (R032, R033).
 */
function begin(decision: Decision, inbound: InboundOf<'message'>, previous: Conversation | null): void {
  const { channel, contact } = decision;
  const isResting = channel.policy.initialLifecycle === 'closed' && !inbound.echo;
  decision.open(newConversation(decision, {
    contactId: contact.id, type: inbound.conversationType, context: inbound.content.context, threadId: inbound.threadId,
    lifecycle: isResting ? 'closed' : 'open', bot: isResting ? 'active' : 'paused',
    previousId: previous?.lifecycle === 'ended' ? previous.id : null,
  }));
}

export function newConversation(
  decision: Decision, value: Partial<Conversation> & Pick<Conversation, 'contactId'>,
): Conversation {
  const { channel, env, now } = decision;
  return {
    id: env.newId(), channelId: channel.id, type: 'message', context: null, threadId: null, lifecycle: 'open',
    assignee: null,
    assignedAt: null, teamId: channel.policy.teamId ?? null, waitingSince: null, lease: null, lastLeaseToken: 0,
    bot: 'paused',
    snooze: null, resurfaced: null, endReason: null, endedById: null, endedAt: null, previousId: null, createdAt: now,
    lastActivityAt: now, lastMessage: null, lastInboundAt: null, lastOutboundAt: null, awaitingSince: null,
    firstReplyAt: null,
    firstResponseMs: null, pausedMs: 0, creditedAgentId: null, handledByIds: [], lapsedIds: [], unread: 0,
    failed: false, tags: [],
    denied: {}, revision: null, ...value,
  };
}

const asContact = (contact: Contact): Author => ({ kind: 'contact', id: contact.id, name: contact.name });

/** The contact as the platform now tells him; an agent's name for him is never touched. */
function knowContact(
  decision: Decision, { externalId, name, avatarUrl, identities }: InboundContact, echo: boolean,
): void {
  const { contact } = decision.slice;
  if (!contact) {
    decision.setContact(newContact(decision, {
      name: name ?? externalId, platformName: name, avatarUrl, identities: [...identities],
    }));
    return;
  }
  const told = { platformName: name ?? contact.platformName, avatarUrl: avatarUrl ?? contact.avatarUrl };
  if (echo || (told.platformName === contact.platformName && told.avatarUrl === contact.avatarUrl)) return;
  const wasNameless = contact.platformName === null && contact.name === externalId;
  decision.setContact({
    ...contact, ...told,
    ...(wasNameless && name !== null ? { name } : {}),
  });
}

export function newContact(decision: Decision, value: Partial<Contact> & Pick<Contact, 'name'>): Contact {
  return {
    id: decision.env.newId(), platformName: null, avatarUrl: null, userId: null, identities: [], labels: [], fields: {},
    blocked: false, online: null, lastSeenAt: null, language: null, denied: {}, revision: null, ...value,
  };
}

/** Everything else that a webhook may tell. What is about a message or contact that we do not know changes nothing. */
export function receiveOther(decision: Decision, inbound: Exclude<Inbound, { type: 'message' }>): void {
  const { slice, now } = decision;
  if (!slice.conversation) return;
  if (inbound.type === 'watermark') {
    reportUpTo(decision, inbound.state, inbound.upTo, momentOf(inbound.at, now));
    return;
  }
  if (inbound.type === 'typing') {
    decision.put({
      type: 'presence', conversationId: slice.conversation.id, who: asContact(decision.contact), doing: 'typing',
      until: inbound.on ? now + TYPING_TTL_MS : now,
    });
    return;
  }
  if (inbound.type === 'event') {
    decision.event(inbound.eventType, inbound.data, slice.contact ? asContact(slice.contact) : SYSTEM);
    return;
  }
  const { message } = slice;
  if (!message) return;
  switch (inbound.type) {
    case 'status': report(decision, message, inbound.state, momentOf(inbound.at, now), inbound.error); return;
    case 'reaction': react(decision, inbound.emoji, asContact(decision.contact)); return;
    case 'edit': amend(decision, { ...message, text: inbound.text, editedAt: now }); return;
    case 'delete': deleteMessage(decision);
  }
}
