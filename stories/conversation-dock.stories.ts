// conversation-dock in its states.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ConversationDock } from '../src/elements/conversation-dock.js';
import { register } from '../src/elements/register.js';
import type { Inbox } from '../src/inbox.js';
import type { Channel, ChannelInput } from '../src/model/channel.js';
import { aChannel, aContact, aConversation, anAgent, MINUTE } from '../test/helpers/build.js';
import { memoryTransport } from '../test/helpers/memory-transport.js';
import { getByRole, getByText, until } from '../test/helpers/query.js';
import { createInbox, START, world } from './world.js';

register({ 'conversation-dock': ConversationDock });

const base = aChannel();
const pushed = (id: string, kind: Channel['kind'], name: string, policy: Partial<ChannelInput['policy']> = {}, presence = false): Channel =>
  aChannel({ id, kind, name, capabilities: { ...base.capabilities, presence }, policy: { ...base.policy, routing: 'push', ...policy } });
const channels = [
  pushed('whatsapp', 'whatsapp', 'WhatsApp'), pushed('instagram', 'instagram', 'Instagram'), pushed('chat', 'web-chat', 'Web chat', {}, true),
  pushed('app', 'mobile-app', 'Mobile app', { slotPool: 'mobile-app', fixedSlots: 2, firstReplyTimeoutMs: 5 * MINUTE }),
];
/** Name, channel, minutes since it came, unread, minutes since I replied. */
const TALKS = [
  ['Priya Raman', 'app', 40, 0, 32], ['Léa Fontaine', 'whatsapp', 30, 0, 9], ['陳美玲', 'instagram', 6, 1, null],
  ['Tom Bauer', 'app', 4.2, 1, null], ['Amira Haddad', 'whatsapp', 2, 2, null], ['Jonas Weber', 'chat', 1, 1, null],
] as const;

function show(talks: readonly (typeof TALKS)[number][], prepare: (inbox: Inbox) => void = () => {}) {
  const now = START;
  const transport = memoryTransport({
    me: anAgent({ id: 'me', name: 'June Kim' }), agents: [anAgent({ id: 'ana', name: 'Ana Ruiz' })], channels, now: world().now,
    contacts: talks.map(([name, channel]) => aContact({ id: name, name, online: channel === 'chat' ? true : null })),
    conversations: talks.map(([name, channelId, minutes, unread, replied]) => aConversation({
      id: name, contactId: name, channelId, unread, assignee: { kind: 'agent', id: 'me' }, assignedAt: now - minutes * MINUTE,
      lastActivityAt: now - minutes * MINUTE,
      ...(replied === null ? {} : {
        awaitingSince: null, firstReplyAt: now - replied * MINUTE, lastOutboundAt: now - replied * MINUTE, creditedAgentId: 'me',
      }),
    })),
    workspace: { id: `story-${Math.random()}`, policy: { mode: 'push' } },
  });
  const inbox = createInbox({ transport });
  prepare(inbox);
  const dock = document.createElement('conversation-dock');
  dock.inbox = inbox;
  return { dock, transport };
}

const meta: Meta = { title: 'Elements/conversation-dock', component: 'conversation-dock' };
export default meta;

export const Tabs: StoryObj = {
  render: () => show(TALKS, (inbox) => inbox.select('Amira Haddad')).dock,
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'tab', { name: /Amira Haddad/ })); },
};

export const Empty: StoryObj = {
  render: () => show([]).dock,
  play: async ({ canvasElement }) => { await until(() => getByText(canvasElement, /New ones appear here/)); },
};

let tabs: ReturnType<typeof show>;
export const TakenAway: StoryObj = {
  render: () => {
    tabs = show(TALKS);
    tabs.dock.style.marginBlockStart = '96px';
    return tabs.dock;
  },
  play: async ({ canvasElement }) => {
    await until(() => getByRole(canvasElement, 'tab', { name: /Tom Bauer/ }));
    tabs.transport.push({
      type: 'patch', entity: 'conversation', id: 'Tom Bauer', revision: null,
      value: { assignee: { kind: 'agent', id: 'ana' }, assignedAt: START, lapsedIds: ['me'] },
    });
    await until(() => getByText(canvasElement, /Tom Bauer moved to Ana Ruiz/));
  },
};
