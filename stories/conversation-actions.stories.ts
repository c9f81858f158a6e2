// conversation-actions in its states, and what opens from it.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { ConversationActions } from '../src/elements/conversation-actions.js';
import { register } from '../src/elements/register.js';
import type { ConversationInput } from '../src/model/conversation.js';
import { aChannel, aContact, aConversation, anAgent, HOUR, MINUTE } from '../test/helpers/build.js';
import { memoryTransport } from '../test/helpers/memory-transport.js';
import { getByRole, getByText, until } from '../test/helpers/query.js';
import { createInbox, START, world } from './world.js';

register({ 'conversation-actions': ConversationActions });

const now = START;
const me = anAgent({ id: 'me', name: 'June Kim' });
const agents = [
  anAgent({ id: 'ana', name: 'Ana Ruiz', slots: { messaging: { active: 1, max: 5 } } }),
  anAgent({ id: 'marco', name: 'Marco Bianchi', slots: { messaging: { active: 5, max: 5 } } }),
  anAgent({ id: 'leo', name: 'Léo Tran', availability: {} }), anAgent({ id: 'zoe', name: 'Zoé Petit', teamIds: ['lyon'] }),
];
const plain = aChannel();
const channels = [
  aChannel({ policy: { ...plain.policy, routing: 'push' } }),
  aChannel({ id: 'app', kind: 'mobile-app', name: 'Mobile app', capabilities: { ...plain.capabilities, transfer: false } }),
];

function show(conversation: Partial<ConversationInput> = {}) {
  const inbox = createInbox({ transport: memoryTransport({
    me, agents, channels, contacts: [aContact({ id: 'amira' })], now: world().now, teams: [{ id: 'shop', name: 'Shop team' }, { id: 'lyon', name: 'Lyon studio' }],
    conversations: [aConversation({ id: 'c', contactId: 'amira', lastInboundAt: now - 2 * MINUTE, assignee: { kind: 'agent', id: 'me' }, ...conversation })],
    workspace: { id: `story-${Math.random()}`, timeZone: 'Europe/Paris' },
  }) });
  inbox.list({});
  const frame = document.createElement('div');
  frame.style.cssText = 'display: flex; justify-content: flex-end; block-size: 560px; align-items: flex-start';
  const element = document.createElement('conversation-actions') as ConversationActions;
  Object.assign(element, { inbox, conversationId: 'c' });
  frame.append(element);
  return frame;
}

async function openMenu(root: HTMLElement): Promise<HTMLElement> {
  (await until(() => getByRole(root, 'button', { name: 'More actions' }))).click();
  return until(() => getByRole(root, 'menu'));
}
async function choose(root: HTMLElement, name: RegExp): Promise<void> {
  const menu = await openMenu(root);
  (await until(() => getByRole(menu, 'menuitem', { name }))).click();
}

const meta: Meta = { title: 'Elements/conversation-actions', component: 'conversation-actions' };
export default meta;

export const Open: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: 'End' })); },
};

export const Menu: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => { await openMenu(canvasElement); },
};

export const MenuOfMobileApp: StoryObj = {
  name: 'Menu of a mobile-app conversation',
  render: () => show({ channelId: 'app' }),
  play: async ({ canvasElement }) => {
    await openMenu(canvasElement);
    await until(() => getByRole(canvasElement, 'menuitem', { name: /Not available on Mobile app/ }));
  },
};

export const Locked: StoryObj = {
  name: 'Locked by a colleague',
  render: () => show({ assignee: null, lease: { holderId: 'ana', token: 1, acquiredAt: now - HOUR, expiresAt: now + 11 * HOUR } }),
  play: async ({ canvasElement }) => {
    await openMenu(canvasElement);
    await until(() => getByText(canvasElement, /Only Ana Ruiz can do this until/));
  },
};

export const Transfer: StoryObj = {
  name: 'Transfer anyway',
  render: () => show(),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, /^Transfer/);
    (await until(() => getByRole(canvasElement, 'option', { name: /^Marco/ }))).click();
    await until(() => getByRole(canvasElement, 'button', { name: 'Transfer anyway' }));
  },
};

export const Assign: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, /^Assign to…/);
    await until(() => getByRole(canvasElement, 'dialog', { name: 'Assign Amira Haddad' }));
  },
};

export const Snooze: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, /^Snooze/);
    await until(() => getByRole(canvasElement, 'menuitem', { name: /^3 hours/ }));
  },
};

export const SnoozePicker: StoryObj = {
  name: 'Pick a date and time',
  render: () => show(),
  play: async ({ canvasElement }) => {
    await choose(canvasElement, /^Snooze/);
    (await until(() => getByRole(canvasElement, 'menuitem', { name: /^Pick/ }))).click();
    await until(() => getByRole(canvasElement, 'grid'));
  },
};

export const Closed: StoryObj = {
  render: () => show({ lifecycle: 'closed' }),
  play: async ({ canvasElement }) => { await until(() => getByRole(canvasElement, 'button', { name: 'Reopen' })); },
};
