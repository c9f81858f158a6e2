// inbox-workspace by width, and with a connection that is not well.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/inbox-workspace.js';
import type { InboxWorkspace } from '../src/elements/inbox-workspace.js';
import type { Inbox } from '../src/inbox.js';
import { TransportError } from '../src/transport/errors.js';
import { aContact, aConversation, aMessage, HOUR, MINUTE } from '../test/helpers/build.js';
import { memoryTransport, type MemoryTransport } from '../test/helpers/memory-transport.js';
import { findByRole, findByText } from '../test/helpers/query.js';
import { createInbox, START, world } from './world.js';

const NAMES = ['Amira Haddad', '陳美玲', 'Jonas Weber', 'Léa Fontaine', 'Priya Raman', 'مريم الشامي', 'Mateus Oliveira', '田中 由紀'];
let serial = 0;

function show({ width = 1280, selected = 'c0', prepare = () => {}, after = () => {} }: {
  width?: number; selected?: string | null; prepare?: (transport: MemoryTransport) => void; after?: (inbox: Inbox, transport: MemoryTransport) => void;
} = {}): HTMLElement {
  const now = START;
  const transport = memoryTransport({
    workspace: { id: `story-workspace-${++serial}` }, now: world().now,
    contacts: NAMES.map((name, i) => aContact({ id: `p${i}`, name, fields: { membership: 'diamond' } })),
    conversations: NAMES.map((_, i) => aConversation({ id: `c${i}`, contactId: `p${i}`, lastActivityAt: now - i * HOUR, unread: i % 3 })),
    messages: [
      aMessage({ conversationId: 'c0', text: 'The glaze is chipped on two of the six cups.', at: now - 30 * MINUTE }),
      aMessage({ conversationId: 'c0', text: 'Sorry, Amira. Two new cups leave our studio tonight.', direction: 'outbound', at: now - 20 * MINUTE }),
      aMessage({ conversationId: 'c0', text: 'Merci ! Could they go to my office instead?', at: now - 2 * MINUTE }),
    ],
  });
  prepare(transport);
  const inbox = createInbox({ transport });
  inbox.select(selected);
  const frame = document.createElement('div');
  frame.style.cssText = `inline-size: ${width}px; max-inline-size: 100%; block-size: 680px`;
  frame.append(Object.assign(document.createElement('inbox-workspace') as InboxWorkspace, { inbox }));
  after(inbox, transport);
  return frame;
}

const meta: Meta = { title: 'Elements/inbox-workspace', component: 'inbox-workspace', parameters: { layout: 'fullscreen' } };
export default meta;

export const ThreePanes: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'feed'); },
};

export const TwoPanes: StoryObj = {
  render: () => show({ width: 900 }),
  play: async ({ canvasElement }) => {
    (await findByRole(canvasElement, 'button', { name: 'Show the contact' })).click();
    await findByRole(canvasElement, 'heading', { name: 'Channels' });
  },
};

export const OnePane: StoryObj = {
  render: () => show({ width: 390 }),
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'button', { name: 'Back to the list' }); },
};

export const NothingOpen: StoryObj = {
  render: () => show({ selected: null }),
  play: async ({ canvasElement }) => { await findByText(canvasElement, 'No conversation is open'); },
};

export const ConnectionLost: StoryObj = {
  render: () => show({
    after: (inbox, transport) => {
      const stop = inbox.list({}).$state.subscribe(({ status }) => {
        if (status === 'ready') transport.push({ type: 'link', up: false, code: 'offline', retryAt: START + 60_000 });
      });
      setTimeout(stop, 3000);
    },
  }),
  play: async ({ canvasElement }) => { await findByText(canvasElement, /^Connection lost/); },
};

export const NotOpened: StoryObj = {
  render: () => show({ prepare: (transport) => transport.failRead('open', new TransportError('auth')) }),
  play: async ({ canvasElement }) => { await findByText(canvasElement, 'The inbox did not open'); },
};

export const Undo: StoryObj = {
  render: () => show({
    after: (inbox) => {
      const stop = inbox.list({}).$state.subscribe(({ status }) => {
        if (status === 'ready') setTimeout(() => inbox.do('dismiss', { conversationId: 'c2' }, { holdMs: 60_000 }));
      });
      setTimeout(stop, 3000);
    },
  }),
  play: async ({ canvasElement }) => { await findByText(canvasElement, 'Ended Jonas Weber'); },
};

export const Loading: StoryObj = { render: () => show({ prepare: (transport) => transport.holdRead('open') }) };
export const NoInbox: StoryObj = { render: () => html`<div style="block-size: 500px"><inbox-workspace></inbox-workspace></div>` };
