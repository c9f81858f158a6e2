// chat-thread in its states.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import { ChatThread } from '../src/elements/chat-thread.js';
import { ConversationActions } from '../src/elements/conversation-actions.js';
import { MessageComposer } from '../src/elements/message-composer.js';
import { register } from '../src/elements/register.js';
import { StatusBadge } from '../src/elements/status-badge.js';
import type { ConversationInput } from '../src/model/conversation.js';
import type { MessageInput } from '../src/model/message.js';
import { EVENT_TYPES } from '../src/model/timeline-event.js';
import { TransportError } from '../src/transport/errors.js';
import { aContact, aConversation, aMessage, anAgent, anEvent, DAY, HOUR, MINUTE } from '../test/helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../test/helpers/memory-transport.js';
import { getByRole, getByText, until } from '../test/helpers/query.js';
import { createInbox, START, world } from './world.js';

register({ 'chat-thread': ChatThread, 'conversation-actions': ConversationActions, 'message-composer': MessageComposer, 'status-badge': StatusBadge });

const now = START;
const me = anAgent({ id: 'me', name: 'June Kim' });
const ana = anAgent({ id: 'ana', name: 'Ana Ruiz' });
const contact = aContact({ id: 'amira', name: 'Amira Haddad', fields: { membership: 'diamond' } });

const said = (text: string, ago: number, part: Partial<MessageInput> = {}) =>
  aMessage({ conversationId: 'c', text, at: now - ago, author: { kind: 'contact', id: 'amira', name: null }, ...part });
const wrote = (text: string, ago: number, part: Partial<MessageInput> = {}) => aMessage({
  conversationId: 'c', text, at: now - ago, direction: 'outbound', author: { kind: 'agent', id: 'me', name: null },
  delivery: { state: 'read', times: { sent: now - ago, read: now - ago + MINUTE } }, ...part,
});

const cup = (width: number, height: number, ground: string) => `data:image/svg+xml,${encodeURIComponent(
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 64 48" width="${width}" height="${height}"><path fill="${ground}" d="M0 0h64v48H0z"/>`
  + '<circle cx="30" cy="25" r="17" fill="#f3ede4"/><circle cx="30" cy="25" r="12" fill="#6b3f22"/><path d="M46 20q10 5 0 11" stroke="#f3ede4" stroke-width="4" fill="none"/></svg>',
)}`;
const picture = (id: string, ground: string) => ({ id, kind: 'image' as const, url: cup(640, 480, ground), width: 640, height: 480 });

const dialogue = [
  said('The parcel came, thank you.', 3 * DAY),
  said('', 3 * DAY - MINUTE, { attachments: [picture('a', '#8c4a35'), picture('b', '#b99b7f'), picture('c', '#56616b')] }),
  said('The glaze is chipped on two of the six cups.', 3 * DAY - 2 * MINUTE),
  wrote('Diamond member. Replace without a return.', 4 * HOUR, { visibility: 'note', delivery: null, author: { kind: 'agent', id: 'ana', name: null } }),
  wrote('Sorry, Amira. Two new cups leave our studio tonight.', 20 * MINUTE),
  wrote('Is your address still 14 rue des Capucins?', 19 * MINUTE, { delivery: { state: 'delivered', times: {} } }),
  wrote('Track it here: https://kiln.example/t/20417', 18 * MINUTE, { delivery: { state: 'failed', times: {}, error: { code: '131053', text: 'WhatsApp refused the link preview' } } }),
  said('', 3 * MINUTE, { attachments: [{ id: 'v', kind: 'voice', durationMs: 42_000 }] }),
  said('Merci ! Could they go to my office instead?', 2 * MINUTE),
];

function show(data: MemoryData = {}, conversation: Partial<ConversationInput> = {}, prepare: (transport: MemoryTransport) => void = () => {}) {
  const transport = memoryTransport({
    me, agents: [ana], contacts: [contact], now: world().now, messages: dialogue,
    events: [anEvent({ conversationId: 'c', at: now - 3 * DAY + HOUR, order: dialogue[2]?.order ?? '', data: { until: now + DAY } })],
    conversations: [aConversation({
      id: 'c', contactId: 'amira', unread: 2, assignee: { kind: 'agent', id: 'me' }, createdAt: now - 3 * DAY, lastInboundAt: now - 2 * MINUTE,
      lastOutboundAt: now - 18 * MINUTE, creditedAgentId: 'me', ...conversation,
    })],
    ...data,
  });
  prepare(transport);
  const frame = document.createElement('div');
  frame.style.blockSize = '640px';
  const thread = document.createElement('chat-thread') as ChatThread;
  Object.assign(thread, { inbox: createInbox({ transport }), conversationId: 'c' });
  frame.append(thread);
  return frame;
}

const meta: Meta = {
  title: 'Elements/chat-thread',
  component: 'chat-thread',
  parameters: { layout: 'fullscreen' },
};
export default meta;

export const Data: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => { await until(() => getByText(canvasElement, 'Merci ! Could they go to my office instead?')); },
};

export const Loading: StoryObj = { render: () => show({}, {}, (transport) => transport.holdRead('messages')) };

export const Empty: StoryObj = {
  render: () => show({ messages: [], events: [] }, { unread: 0 }),
  play: async ({ canvasElement }) => { await until(() => getByText(canvasElement, 'No messages yet')); },
};

export const NothingSelected: StoryObj = {
  render: () => html`<chat-thread .inbox=${createInbox({ transport: memoryTransport({ me }) })}></chat-thread>`,
  play: async ({ canvasElement }) => { await until(() => getByText(canvasElement, 'No conversation is open')); },
};

export const Failed: StoryObj = {
  render: () => show({}, {}, (transport) => transport.failRead('messages', new TransportError('offline', 'no connection'))),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: 'Try now' })); },
};

export const Media: StoryObj = {
  render: () => show({
    events: [],
    messages: [
      said('👍🎉', 30 * MINUTE), said('', 29 * MINUTE, { attachments: [picture('d', '#8c4a35')] }),
      wrote('The invoice, as you asked.', 20 * MINUTE, { attachments: [{ id: 'f', kind: 'file', name: 'invoice-2291.pdf', bytes: 340_000 }] }),
      said('', 10 * MINUTE, { location: { latitude: 45.7676, longitude: 4.8344, name: 'Studio Lyon', address: '14 rue des Capucins' } }),
      said('', 9 * MINUTE, { contacts: [{ name: 'Léa Fontaine', phones: ['+33 6 12 00 11 22'], emails: ['lea@kiln.example'], organization: 'Kiln' }] }),
      said('That one', 8 * MINUTE, { quote: { messageId: null, authorName: 'June Kim', text: 'Is your address still 14 rue des Capucins?' } }),
      said('Do you ship to Spain?', 7 * MINUTE, { context: { kind: 'post', id: 'p', text: 'Our autumn glaze is here.', url: 'https://kiln.example/p/1' } }),
      said('Gone', 6 * MINUTE, { deletedAt: now }), said('', 5 * MINUTE, { unsupported: 'poll' }),
      said('مرحبا، هل يمكن إرسالها إلى مكتبي؟', 4 * MINUTE, { reactions: [{ emoji: '👍', author: { kind: 'agent', id: 'me', name: null } }] }),
    ],
  }, { unread: 0 }),
};

const sentFile = (name: string, ago: number, mime: string | null = null) => said('', ago, { attachments: [{ id: name, kind: 'file', name, mime, bytes: 34_000 }] });

export const LinksAndFiles: StoryObj = {
  render: () => show({
    events: [],
    messages: [
      said('Is this you? https://kiln.example@evil.example/login', 30 * MINUTE),
      sentFile('invoice-2291.pdf', 20 * MINUTE, 'application/pdf'), sentFile('setup.EXE', 19 * MINUTE), sentFile('photo.jpg.SCR', 18 * MINUTE),
      sentFile('letter.PDF', 17 * MINUTE, 'image/png'),
    ],
  }, { unread: 0 }),
  play: async ({ canvasElement }) => {
    await until(() => getByText(canvasElement, /leads to evil\.example/));
    await until(() => getByText(canvasElement, /SCR can run programs/));
  },
};

export const Events: StoryObj = {
  render: () => show({ messages: [], events: [...EVENT_TYPES, 'something-new'].map((type, index) =>
    anEvent({ conversationId: 'c', type, at: now - (60 - index) * MINUTE, data: { agentName: 'Marco Bianchi', until: now + DAY, url: 'https://kiln.example/cups' } })) }, { unread: 0 }),
};

export const Ended: StoryObj = { render: () => show({}, { lifecycle: 'ended', endedById: 'me', unread: 0 }) };

export const Locked: StoryObj = {
  render: () => show({}, { lease: { holderId: 'ana', token: 1, acquiredAt: now - 20 * MINUTE, expiresAt: now + 4 * HOUR } }),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: 'Take over' })); },
};

export const BackFromSnooze: StoryObj = {
  render: () => show({}, { resurfaced: 'timeout', awaitingSince: null, unread: 0 }),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: 'Send reminder' })); },
};

const state = (text: string, delivery: MessageInput['delivery'], ago: number, part: Partial<MessageInput> = {}) => wrote(text, ago, { delivery: delivery ?? null, ...part });

export const Delivery: StoryObj = {
  render: () => show({
    events: [],
    messages: [
      state('Queued', { state: 'queued' }, 60 * MINUTE), state('Sent', { state: 'sent' }, 50 * MINUTE), state('Delivered', { state: 'delivered' }, 40 * MINUTE),
      state('Read', { state: 'read' }, 30 * MINUTE),
      state('Refused', { state: 'failed', error: { code: '131026', text: 'The number cannot receive messages' } }, 20 * MINUTE),
      state('Refused, and sent again', { state: 'failed', error: { code: '131026', text: 'The number cannot receive messages' } }, 15 * MINUTE, { retriedAs: 'again' }),
      state('Refused, and sent again', { state: 'sent' }, 14 * MINUTE, { id: 'again' }),
      state('Later', { state: 'scheduled' }, 5 * MINUTE, { sendAt: now + DAY }), state('Withdrawn', { state: 'cancelled' }, 4 * MINUTE),
    ],
  }, { unread: 0 }),
};

/** Points at a message, as a mouse does. */
async function pointAt(canvas: Element, text: string): Promise<void> {
  const bubble = await until(() => getByText(canvas, text));
  bubble.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
  await until(() => getByRole(canvas, 'tooltip'));
}

export const Callout: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => { await pointAt(canvasElement, 'Sorry, Amira. Two new cups leave our studio tonight.'); },
};

export const CalloutOfAFailure: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => { await pointAt(canvasElement, 'Merci ! Could they go to my office instead?'); },
};

export const EarlierConversations: StoryObj = {
  render: () => show({
    messages: [
      ...dialogue.slice(-3), said('Where can I find my invoice?', 41 * DAY, { conversationId: 'p' }),
      wrote('It is in your account, under Orders.', 41 * DAY - HOUR, { conversationId: 'p', author: { kind: 'agent', id: 'ana', name: null } }),
      said('Found it, thank you!', 41 * DAY - 2 * HOUR, { conversationId: 'p' }),
    ],
    events: [],
    conversations: [
      aConversation({ id: 'c', contactId: 'amira', unread: 0, previousId: 'p', createdAt: now - 3 * DAY, lastInboundAt: now - 2 * MINUTE, tags: ['refund', 'vip'] }),
      aConversation({ id: 'p', contactId: 'amira', unread: 0, lifecycle: 'ended', endedById: 'ana', endedAt: now - 40 * DAY, createdAt: now - 41 * DAY, lastActivityAt: now - 40 * DAY }),
    ],
  }),
  play: async ({ canvasElement }) => {
    (await until(() => getByRole(canvasElement, 'button', { name: 'Earlier conversations' }))).click();
    await until(() => getByText(canvasElement, 'Found it, thank you!'));
  },
};

export const LongAndOdd: StoryObj = {
  render: () => show({
    agents: [ana], contacts: [aContact({ id: 'amira', name: 'Amira Maximiliane Haddad-Vandenberghe of the Very Long Names and Sons' })], events: [],
    messages: [
      said('Look:\n```js\nconst cups = await order.items("cups", { glaze: "celadon", size: 320, chipped: true, photographed: true });\n```\nThat fails.', 50 * MINUTE),
      said('Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft_0123456789_0123456789', 40 * MINUTE),
      said('a '.repeat(2_400), 30 * MINUTE), said('🎉', 20 * MINUTE), said('👩‍👩‍👧‍👦👍🏽🇫🇷', 19 * MINUTE),
      said('Hello مرحبا\nمرحبا hello\nשלום', 10 * MINUTE, { reactions: [{ emoji: '👍', author: { kind: 'agent', id: 'me', name: null } }, { emoji: '👍', author: { kind: 'agent', id: 'ana', name: null } }] }),
    ],
  }, { unread: 0, tags: ['refund', 'a-very-long-tag-that-nobody-should-ever-give'] }),
};

export const Away: StoryObj = {
  render: () => show({ messages: Array.from({ length: 60 }, (_, index) => (index % 3 ? said : wrote)(`Message ${index}`, (60 - index) * 2 * HOUR)), events: [] }, { unread: 20 }),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: '20 new messages' })); },
};

export const RightToLeft: StoryObj = { render: () => html`<div dir="rtl">${show()}</div>` };

export const Narrow: StoryObj = { render: () => { const frame = show(); frame.style.inlineSize = '360px'; return frame; } };

export const Dark: StoryObj = { render: () => { const frame = show(); frame.style.colorScheme = 'dark'; return frame; } };
