// Every state on every channel, made from the platforms' data and the model's own enums: rows, messages, composers, badges.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html, type TemplateResult } from 'lit';
import { channelData } from '../src/channels/index.js';
import '../src/define/chat-thread.js';
import '../src/define/inbox-list.js';
import '../src/define/message-composer.js';
import '../src/define/status-badge.js';
import { badgeLook } from '../src/elements/status-badge/looks.js';
import { CHANNEL_KINDS, Channel, RECEIPTS, type ChannelKind } from '../src/model/channel.js';
import { Conversation, type ConversationInput } from '../src/model/conversation.js';
import { Message, type MessageInput } from '../src/model/message.js';
import { parse } from '../src/model/parse.js';
import { replyWindow, type ReplyWindow } from '../src/model/reply-window.js';
import { EVENT_TYPES } from '../src/model/timeline-event.js';
import { aContact, aConversation, aMessage, anAgent, anEvent, aPreview, DAY, HOUR, MINUTE } from '../test/helpers/build.js';
import { memoryTransport } from '../test/helpers/memory-transport.js';
import { queryAllByRole, until } from '../test/helpers/query.js';
import { axesOf, withValue } from './axes.js';
import { createInbox, START, world } from './world.js';

const me = anAgent({ id: 'me', name: 'June Kim' });
const ana = anAgent({ id: 'ana', name: 'Ana Ruiz' });
const channelOf = (kind: ChannelKind): Channel => parse(Channel, { id: kind, ...channelData[kind] }, 'channel');

/** A delivery state that a channel never tells is none of its states. */
const reaches = (channel: Channel, value: string): boolean =>
  !(RECEIPTS as readonly string[]).includes(value) || (channel.capabilities.receipts as readonly string[]).includes(value);

/** States that the enums do not name: they follow from times and persons. */
type Part = Partial<ConversationInput>;
const derived = (channel: Channel): readonly (readonly [name: string, part: Part])[] => {
  const { humanMs } = channel.policy.replyWindow;
  const windows: Readonly<Record<Exclude<ReplyWindow['state'], 'none'>, number>> = humanMs === null ? {} as never : {
    open: MINUTE, warning: humanMs - channel.policy.windowWarningMs / 2, closed: humanMs + HOUR,
  };
  const lease = (holderId: string) => ({ holderId, token: 1, acquiredAt: START - HOUR, expiresAt: START + 4 * HOUR });
  return [
    ...Object.entries(windows).map(([state, ago]) => [`reply window ${state}`, { lastInboundAt: START - ago, awaitingSince: START - ago }] as const),
    ['lease mine', { lease: lease('me') }], ['lease being-processed', { lease: lease('ana') }],
    ['unread 1', { unread: 1 }], ['unread 120', { unread: 120 }], ['failed', { failed: true, awaitingSince: null }],
  ];
};

/** What must stand beside a value for it to be possible. */
const BESIDE: Readonly<Record<string, Part>> = {
  'lifecycle snoozed': { snooze: { until: START + DAY, byId: 'me', at: START - HOUR } },
  'lifecycle ended': { endedAt: START - MINUTE, endedById: 'me' },
  'lastMessage.direction outbound': { awaitingSince: null, lastMessage: aPreview({ direction: 'outbound', author: { kind: 'agent', id: 'me', name: null } }) },
};
const outbound = { awaitingSince: null, lastMessage: aPreview({ direction: 'outbound', author: { kind: 'agent', id: 'me', name: null }, text: 'It ships tonight.' }) };
const SPARE = {
  assignee: { id: 'me' }, context: { id: 'p', text: 'Our autumn glaze is here.', url: null },
  lastMessage: aPreview(),
};
const withMedia = aPreview({ text: '', media: { kind: 'image', count: 1, name: 'invoice.pdf', durationMs: 18_000, thumbnailUrl: null } });

/** The conversations of one channel, one for each state; the contact bears the state's name. */
function rows(channel: Channel): { name: string; conversation: Conversation }[] {
  const states = axesOf(Conversation).flatMap(({ path, values }) => values.map((value) => ({ path, value, name: `${path.join('.')} ${value}` })))
    .filter(({ path, value }) => path.join('.') !== 'lastMessage.delivery' || reaches(channel, value));
  const made = states.map(({ path, value, name }) => {
    const base: Part = path.join('.') === 'lastMessage.delivery' ? outbound : { ...BESIDE[name] };
    return { name, part: withValue(path[1] === 'media' ? { ...base, lastMessage: withMedia } : base, path, value, SPARE) };
  });
  return [...made, ...derived(channel).map(([name, part]) => ({ name, part }))].map(({ name, part }, index) => ({
    name,
    conversation: aConversation({
      id: `${channel.id}-${index}`, contactId: `${channel.id}-${index}`, channelId: channel.id, unread: 0, lastActivityAt: START - (index + 1) * MINUTE,
      lastInboundAt: START - MINUTE, ...part,
    }),
  }));
}

const column = (kind: ChannelKind, width: number, height: number, content: unknown): TemplateResult => html`
  <section aria-label=${channelData[kind].name} data-kind=${kind} style="inline-size: ${width}px; flex: none">
    <h2 style="margin: 0; padding: 12px; font: 600 14px/20px system-ui">${channelData[kind].name}</h2>
    <div style="block-size: ${height}px; display: flex; flex-direction: column">${content}</div>
  </section>`;
const columns = (one: (kind: ChannelKind) => TemplateResult): TemplateResult => html`
  <div style="display: flex; gap: 16px; padding: 0 16px; overflow-x: auto" tabindex="0" role="group" aria-label="Channels">${CHANNEL_KINDS.map(one)}</div>`;

/** All that stands in a column, also in shadow trees. */
const textOf = (root: ParentNode): string => [...root.querySelectorAll('*')]
  .map((element) => (element.childElementCount === 0 ? `${element.textContent}\n` : '') + (element.shadowRoot ? textOf(element.shadowRoot) : '')).join('');

/** Waits until each channel's column shows all that was made for it. */
async function shows(canvas: HTMLElement, names: (channel: Channel) => readonly string[], missingOf?: (root: HTMLElement, names: readonly string[]) => string[]): Promise<void> {
  for (const kind of CHANNEL_KINDS) {
    const wanted = names(channelOf(kind));
    await until(() => {
      const root = canvas.querySelector<HTMLElement>(`[data-kind="${kind}"]`);
      if (!root) throw new Error(`There is no column for ${kind}.`);
      const text = missingOf ? '' : textOf(root);
      const missing = missingOf?.(root, wanted) ?? wanted.filter((name) => !text.includes(name));
      if (missing.length > 0) throw new Error(`${kind} lacks ${missing.join(', ')}.`);
    }, 10_000);
  }
}

// Eight inboxes stand on one page here, each with landmarks of the same names, which no host would do.
const meta: Meta = {
  title: 'Inbox/State matrix', tags: ['!autodocs'], parameters: { layout: 'fullscreen', a11y: { config: { rules: [{ id: 'landmark-unique', enabled: false }] } } },
};
export default meta;

const ROW_PX = 72;

export const Rows: StoryObj = {
  render: () => columns((kind) => {
    const channel = channelOf(kind);
    const made = rows(channel);
    const inbox = createInbox({ transport: memoryTransport({
      me, agents: [ana], channels: [channel], now: world().now, contacts: made.map(({ name, conversation }) => aContact({ id: conversation.contactId, name })),
      conversations: made.map(({ conversation }) => conversation), workspace: { id: `matrix-rows-${kind}` },
    }) });
    inbox.filter({ viewId: 'all', tab: 'all' });
    return column(kind, 340, made.length * ROW_PX + 200, html`<inbox-list .inbox=${inbox} style="flex: 1; min-block-size: 0"></inbox-list>`);
  }),
  play: async ({ canvasElement }) => {
    await shows(canvasElement, (channel) => rows(channel).map(({ name }) => name));
  },
};

/** What a channel can say, state by state; each message says its state. */
function messages(channel: Channel): MessageInput[] {
  const { capabilities } = channel;
  const conversationId = channel.id;
  let minute = 400;
  const at = () => START - (minute -= 2) * MINUTE;
  const spare = {
    author: { id: 'me', name: null }, context: { id: 'p', text: 'Our autumn glaze is here.', url: null }, reactions: [{ emoji: '👍', author: { id: 'me', name: null } }],
    attachments: [{ id: 'a', name: 'invoice-2291.pdf', bytes: 48_000, width: 64, height: 48, durationMs: 18_000 }],
  };
  const enums = axesOf(Message).flatMap(({ path, values }) => values.map((value) => ({ path, value, name: `${path.join('.')} ${value}` })))
    .filter(({ path, value }) => path[0] !== 'delivery' || reaches(channel, value))
    .filter(({ path, value }) => path[0] !== 'attachments' || value in capabilities.attachments)
    .filter(({ path }) => path[0] !== 'reactions' || capabilities.reactions)
    .map(({ path, value, name }): MessageInput => {
      const isOurs = path[0] === 'delivery' || (path.join() === 'author,kind' && value !== 'contact') || value === 'outbound' || value === 'note';
      const base = aMessage({
        id: `${channel.id} ${name}`, conversationId, text: name, at: at(), direction: isOurs ? 'outbound' : 'inbound',
        ...(value === 'note' ? { delivery: null } : {}), ...(value === 'failed' ? { delivery: { state: 'failed', error: { code: '131026', text: '' } } } : {}),
        ...(value === 'scheduled' ? { sendAt: START + DAY } : {}),
      });
      const nobody = path[0] === 'author' && value !== 'agent' ? { ...base, author: { ...base.author, id: null, name: null } } : base;
      return withValue(nobody, path, value, spare);
    });
  const quote = { messageId: null, authorName: 'Amira Haddad', text: 'Which cups?' };
  const can: Partial<MessageInput>[] = [
    ...(capabilities.quotes ? [{ text: 'a quote', quote }] : []), ...(capabilities.edits ? [{ text: 'edited', editedAt: START }] : []),
    ...(capabilities.deletions ? [{ text: 'deleted', deletedAt: START }] : []), { text: '', unsupported: 'poll' },
    { text: 'a place', location: { latitude: 45.76, longitude: 4.83, name: 'Studio Lyon', address: '14 rue des Capucins' } },
  ];
  return [...enums, ...can.map((part) => aMessage({ conversationId, at: at(), ...part }))];
}
const told = (channel: Channel): string[] => messages(channel).flatMap(({ text, deletedAt }) => (text && !deletedAt ? [text] : []));

export const Messages: StoryObj = {
  render: () => columns((kind) => {
    const channel = channelOf(kind);
    const all = messages(channel);
    const events = [...EVENT_TYPES].map((type, index) => anEvent({
      conversationId: kind, type, at: START - (100 - index) * MINUTE, data: { agentName: 'Marco Bianchi', until: START + DAY, url: 'https://kiln.example/cups' },
    }));
    const inbox = createInbox({ transport: memoryTransport({
      me, agents: [ana], channels: [channel], now: world().now, contacts: [aContact({ id: kind, name: `Amira on ${channel.name}` })],
      conversations: [aConversation({ id: kind, contactId: kind, channelId: kind, unread: 0, lastInboundAt: START - MINUTE, lastActivityAt: START - MINUTE })],
      messages: all.map((message) => parse(Message, message, 'message')), events, workspace: { id: `matrix-messages-${kind}` },
    }) });
    return column(kind, 420, 6_600, html`<chat-thread .inbox=${inbox} conversation-id=${kind} style="flex: 1; min-block-size: 0"></chat-thread>`);
  }),
  play: async ({ canvasElement }) => {
    await shows(canvasElement, told);
  },
};

const WINDOWS = ['none', 'open', 'warning', 'closed'] as const satisfies readonly ReplyWindow['state'][];
/** Conversations of a channel by the state of their reply window, as its policy has it. */
const windows = (channel: Channel): ReadonlyMap<ReplyWindow['state'], Conversation> => {
  const { humanMs } = channel.policy.replyWindow;
  const agos = humanMs === null ? [MINUTE] : [MINUTE, humanMs - channel.policy.windowWarningMs / 2, humanMs + HOUR];
  const all = agos.map((ago, index) => aConversation({ id: `${channel.id}-${index}`, contactId: channel.id, channelId: channel.id, lastInboundAt: START - ago }));
  const byState = new Map(all.map((one) => [replyWindow(one, channel, START).state, one] as const));
  return new Map(WINDOWS.flatMap((state) => { const one = byState.get(state); return one ? [[state, one] as const] : []; }));
};

export const Composers: StoryObj = {
  render: () => columns((kind) => {
    const channel = channelOf(kind);
    const states = windows(channel);
    const inbox = createInbox({ transport: memoryTransport({
      me, channels: [channel], now: world().now, contacts: [aContact({ id: kind, name: 'Amira Haddad' })], conversations: [...states.values()],
      templates: [{ id: 't', channelId: kind, name: 'back_in_touch', language: 'en', category: 'utility', body: 'Hello {{first name}}, we have an answer for you.', variables: ['first name'] }],
      workspace: { id: `matrix-composers-${kind}` },
    }) });
    inbox.list({});
    return column(kind, 420, 1_000, [...states].map(([state, { id }]) => html`
      <h3 style="margin: 0; padding: 8px 12px; font: 13px/20px system-ui">reply window ${state}</h3>
      <message-composer .inbox=${inbox} conversation-id=${id} style="max-block-size: 300px"></message-composer>`));
  }),
  play: async ({ canvasElement }) => {
    await shows(canvasElement, (channel) => [...windows(channel).keys()].map((state) => `reply window ${state}`));
    await until(() => {
      const ready = queryAllByRole(canvasElement, 'group', { name: 'Write a message' }).length;
      const wanted = CHANNEL_KINDS.reduce((sum, kind) => sum + windows(channelOf(kind)).size, 0);
      if (ready < wanted) throw new Error(`${ready} of ${wanted} composers`);
    }, 10_000);
  },
};

/** The badges of a channel: what its conversations and messages can be. */
const badges = (channel: Channel): readonly (readonly [kind: string, value: string])[] => badgeLook.kinds
  .flatMap((kind) => (badgeLook.known(kind) ?? []).map((value) => [kind, value] as const))
  .filter(([kind, value]) => (kind !== 'delivery' || reaches(channel, value)) && (kind !== 'channel' || value === channel.kind));

export const Badges: StoryObj = {
  render: () => columns((kind) => column(kind, 220, 1_100, html`<div style="display: grid; gap: 10px; padding: 0 12px; justify-items: start">
    ${badges(channelOf(kind)).map(([name, value]) => html`<status-badge kind=${name} value=${value} name=${name === 'lease' ? 'Ana' : ''}></status-badge>`)}
    ${channelData[kind].beta ? html`<status-badge kind="beta"></status-badge>` : ''}</div>`)),
  play: async ({ canvasElement }) => {
    await shows(canvasElement, (channel) => badges(channel).map((pair) => pair.join(' ')), (root, pairs) => pairs.filter((pair) => {
      const [kind = '', value = ''] = pair.split(' ');
      return !root.querySelector(`status-badge[kind="${kind}"][value="${value}"]`)?.shadowRoot?.querySelector('.badge:not([data-kind="unknown"])');
    }));
  },
};
