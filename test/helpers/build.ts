/** Makes entities for tests: whole and valid, with what the test cares about put over. */
import { parse } from '../../src/model/parse.js';
import { Agent, type AgentInput } from '../../src/model/agent.js';
import { Channel, type ChannelInput } from '../../src/model/channel.js';
import { Contact, type ContactInput } from '../../src/model/contact.js';
import { Conversation, type ConversationInput, type Preview } from '../../src/model/conversation.js';
import { Message, type MessageInput } from '../../src/model/message.js';
import { TimelineEvent, type TimelineEventInput } from '../../src/model/timeline-event.js';

/** Friday 20 November 2026, 12:00 UTC: "now" of most tests. */
export const NOON = Date.UTC(2026, 10, 20, 12);
export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

let serial = 0;
const next = (kind: string): string => `${kind}-${++serial}`;
/** An order key that sorts behind all made before. */
export const nextOrder = (): string => String(++serial).padStart(10, '0');

export const anAgent = (part: Partial<AgentInput> = {}): Agent => parse(Agent, {
  id: next('agent'), name: 'Ana Ruiz', teamIds: ['shop'], availability: { messaging: 'available' },
  slots: { messaging: { active: 2, max: 5 } }, ...part,
}, 'test agent');

export const aChannel = (part: Partial<ChannelInput> = {}): Channel => parse(Channel, {
  id: 'whatsapp', kind: 'whatsapp', name: 'WhatsApp', account: '+33 1 23 45 67 89',
  capabilities: {
    receipts: ['sent', 'delivered', 'read'], textLimit: 4096, templates: true, quotes: true, reactions: true, typing: true,
    attachments: { image: 5_000_000, video: 16_000_000, audio: 16_000_000, voice: 16_000_000, file: 100_000_000 }, attachmentCount: 10,
    startConversation: true,
  },
  policy: { replyWindow: { humanMs: DAY, automationMs: DAY }, inactivityMs: 7 * DAY, leaseTtlMs: 12 * HOUR },
  ...part,
}, 'test channel');

export const aContact = (part: Partial<ContactInput> = {}): Contact => parse(Contact, {
  id: next('contact'), name: 'Amira Haddad', platformName: 'amira.h', userId: 'U-48213',
  identities: [{ channelKind: 'whatsapp', kind: 'phone', value: '+33612489031' }], ...part,
}, 'test contact');

export const aPreview = (part: Partial<Preview> = {}): Preview => ({
  messageId: next('message'), direction: 'inbound', visibility: 'public', author: { kind: 'contact', id: null, name: null }, at: NOON - 2 * MINUTE,
  text: 'Could they go to my office instead?', media: null, delivery: null, ...part,
});

export const aConversation = (part: Partial<ConversationInput> = {}): Conversation => {
  const at = part.lastActivityAt ?? NOON - 2 * MINUTE;
  return parse(Conversation, {
    id: next('conversation'), channelId: 'whatsapp', contactId: 'contact', lifecycle: 'open', createdAt: at - DAY, lastActivityAt: at,
    lastMessage: aPreview({ at }), lastInboundAt: at, awaitingSince: at, unread: 1, ...part,
  }, 'test conversation');
};

export const aMessage = (part: Partial<MessageInput> = {}): Message => {
  const inbound = (part.direction ?? 'inbound') === 'inbound';
  return parse(Message, {
    id: next('message'), conversationId: 'conversation', order: nextOrder(), direction: 'inbound', at: NOON - 2 * MINUTE,
    author: inbound ? { kind: 'contact', id: null, name: 'Amira Haddad' } : { kind: 'agent', id: 'me', name: 'June Kim' },
    text: 'Could they go to my office instead?',
    delivery: inbound || part.visibility === 'note' ? null : { state: 'sent', times: { sent: NOON - MINUTE } }, ...part,
  }, 'test message');
};

export const anEvent = (part: Partial<TimelineEventInput> = {}): TimelineEvent => parse(TimelineEvent, {
  id: next('event'), conversationId: 'conversation', order: nextOrder(), at: NOON - HOUR, type: 'snoozed',
  actor: { kind: 'agent', id: 'ana', name: 'Ana Ruiz' }, data: {}, ...part,
}, 'test event');
