// inbox-list in its states: every kind of row, three densities, boxes instead of tabs, loading, empty, failed.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { InboxList } from '../src/elements/inbox-list.js';
import { register } from '../src/elements/register.js';
import type { Inbox } from '../src/inbox.js';
import type { ConversationInput } from '../src/model/conversation.js';
import { TransportError } from '../src/transport/errors.js';
import {
  aChannel, aContact, aConversation, anAgent, aPreview, DAY, HOUR, MINUTE,
} from '../test/helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../test/helpers/memory-transport.js';
import { findByRole, getByRole, getByText, until } from '../test/helpers/query.js';
import { createInbox, START, world } from './world.js';

register({ 'inbox-list': InboxList });

const now = START;
const me = anAgent({ id: 'me', name: 'June Kim' });
const agents = [anAgent({ id: 'ana', name: 'Ana Ruiz' }), anAgent({ id: 'marco', name: 'Marco Bianchi' })];
const week = { replyWindow: { humanMs: 7 * DAY, automationMs: DAY } };
const channels = [
  aChannel(),
  aChannel({ id: 'instagram', kind: 'instagram', name: 'Instagram', policy: week }),
  aChannel({ id: 'messenger', kind: 'messenger', name: 'Messenger', policy: week }),
  aChannel({ id: 'sms', kind: 'sms', name: 'SMS', policy: { replyWindow: { humanMs: null, automationMs: null } } }),
];

type Talk = readonly [name: string, channelId: string, ago: number, text: string, part?: Partial<ConversationInput>];

const asks = ([name, channelId, ago, text, part = {}]: Talk, index: number) => ({
  contact: aContact({ id: `p${index}`, name }),
  conversation: aConversation({
    id: `c${index}`, contactId: `p${index}`, channelId, lastActivityAt: now - ago, lastInboundAt: now - ago,
    awaitingSince: now - ago, lastMessage: aPreview({ at: now - ago, text }), ...part,
  }),
});

/** What makes a conversation one that the brand spoke last in. */
const answered = (ago: number, text: string, id = 'me', part: Partial<ConversationInput> = {}): Partial<ConversationInput> => ({
  awaitingSince: null, firstReplyAt: now - ago, unread: 0, lastInboundAt: now - ago - MINUTE,
  lastMessage: aPreview({ at: now - ago, text, direction: 'outbound', author: { kind: 'agent', id, name: null } }), ...part,
});

const media = (kind: 'image' | 'voice', count: number, durationMs: number | null) =>
  aPreview({ text: '', media: { kind, count, name: null, durationMs, thumbnailUrl: null } });

const TALKS: readonly Talk[] = [
  ['Amira Haddad', 'whatsapp', 2 * MINUTE, 'Could they go to my office instead?', { unread: 2 }],
  ['陳美玲', 'instagram', 6 * MINUTE, '請問星期五之前可以送到銅鑼灣嗎?'],
  ['Jonas Weber', 'sms', 14 * MINUTE, '', {
    unread: 0, lease: { holderId: 'ana', token: 1, acquiredAt: now - HOUR, expiresAt: now + 11 * HOUR },
  }],
  ['Mateus Oliveira', 'instagram', 41 * MINUTE, '@kiln.co tem em azul?', { type: 'comment' }],
  ['Nadia Rahal', 'messenger', 50 * MINUTE, '', { lastMessage: media('image', 3, null) }],
  ['Léa Fontaine', 'whatsapp', 23 * HOUR, '', { lastMessage: media('voice', 1, 18_000) }],
  ['Priya Raman', 'sms', 32 * MINUTE, '', answered(32 * MINUTE, 'It ships tonight, tracking will follow')],
  ['مريم الشامي', 'sms', HOUR, '', answered(HOUR, 'تم تحديث عنوان التوصيل، شكراً', 'ana')],
  ['Tom Bauer', 'messenger', 2 * HOUR, '', answered(2 * HOUR, 'Enviei o reembolso agora', 'me', { failed: true })],
  ['田中 由紀', 'whatsapp', 3 * DAY, '', answered(3 * DAY, 'ありがとうございます。', 'marco', {
    lifecycle: 'snoozed', snooze: { until: now + 2 * DAY, byId: 'me', at: now },
  })],
  ['Олена Коваль', 'whatsapp', 4 * DAY, '', answered(4 * DAY, 'Дякуємо, замовлення вже в дорозі', 'marco')],
];

interface Shown {
  readonly data?: MemoryData;
  readonly density?: InboxList['density'];
  readonly transport?: (transport: MemoryTransport) => void;
  readonly inbox?: (inbox: Inbox) => void;
}

function show({ data = {}, density = 'cosy', transport: prepare, inbox: then }: Shown = {}): HTMLElement {
  const made = TALKS.map(asks);
  const transport = memoryTransport({
    me, agents, channels, now: world().now, contacts: made.map(({ contact }) => contact),
    conversations: made.map(({ conversation }) => conversation),
    templates: [{
      id: 't', channelId: 'whatsapp', name: 'order_ready', language: 'en', category: 'utility', body: 'Hello {{first name}}, your order is ready.', variables: ['first name'],
    }],
    ...data,
    workspace: { labels: [{ id: 'vip', name: 'VIP', color: 'violet' }], tags: ['refund', 'shipping'], ...data.workspace },
  });
  prepare?.(transport);
  const inbox = createInbox({ transport });
  then?.(inbox);
  const frame = document.createElement('div');
  frame.style.cssText = 'inline-size: 360px; block-size: 720px';
  const list = document.createElement('inbox-list');
  Object.assign(list, { inbox, density });
  frame.append(list);
  return frame;
}

const hasRow = (name: string) => async ({ canvasElement }: { canvasElement: HTMLElement }): Promise<void> => {
  await until(() => getByText(canvasElement, name));
};

const meta: Meta = { title: 'Elements/inbox-list', component: 'inbox-list', parameters: { layout: 'fullscreen' } };
export default meta;

export const Data: StoryObj = {
  render: () => show({ inbox: (inbox) => inbox.select('c0') }),
  play: hasRow('Amira Haddad'),
};

export const Comfortable: StoryObj = { render: () => show({ density: 'comfortable' }), play: hasRow('Amira Haddad') };

export const Compact: StoryObj = { render: () => show({ density: 'compact' }), play: hasRow('Amira Haddad') };

/** Boxes instead of tabs, and the brand's picture where it spoke last. */
export const PullMode: StoryObj = {
  render: () => show({ data: { workspace: { policy: { mode: 'pull', rowAvatar: 'last-speaker' } } } }),
  play: async ({ canvasElement }) => {
    (await findByRole(canvasElement, 'tab', { name: /^Answered/ })).click();
    await until(() => getByText(canvasElement, 'Priya Raman'));
  },
};

export const Filtered: StoryObj = {
  render: () => show({ inbox: (inbox) => inbox.filter({ criteria: { channelKinds: ['whatsapp', 'instagram'], unread: true } }) }),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'group', { name: 'Filters' })); },
};

export const Views: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await findByRole(canvasElement, 'button', { name: /^Views/ })).click();
    await findByRole(canvasElement, 'option', { name: /^Mine/ });
  },
};

/** Rows are chosen, and one list holds all that can be done with them. */
export const Selecting: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await findByRole(canvasElement, 'button', { name: 'Select conversations' })).click();
    (await findByRole(canvasElement, 'checkbox', { name: /^Amira/ })).click();
    (await findByRole(canvasElement, 'button', { name: /^Select all/ })).click();
    (await findByRole(canvasElement, 'button', { name: 'Actions' })).click();
    await findByRole(canvasElement, 'option', { name: 'Mark as closed' });
  },
};

export const Shortcuts: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    const row = await findByRole(canvasElement, 'button', { name: /^Amira Haddad/ });
    row.dispatchEvent(new KeyboardEvent('keydown', { key: '?', bubbles: true, composed: true }));
    await findByRole(canvasElement, 'dialog', { name: 'Keyboard shortcuts' });
  },
};

export const NewConversation: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await findByRole(canvasElement, 'button', { name: 'New conversation' })).click();
    await findByRole(canvasElement, 'dialog', { name: 'New conversation' });
  },
};

export const Loading: StoryObj = {
  render: () => show({ transport: (transport) => transport.holdRead('conversations') }),
  play: hasRow('Loading'),
};

export const Empty: StoryObj = {
  render: () => show({ data: { conversations: [] } }),
  play: hasRow('Nothing waits for you'),
};

export const Failed: StoryObj = {
  render: () => show({ transport: (transport) => transport.failRead('conversations', new TransportError('timeout', 'too slow')) }),
  play: hasRow('The list did not load'),
};
