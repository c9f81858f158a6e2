// contact-pane in its states.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/contact-pane.js';
import type { ContactPane } from '../src/elements/contact-pane.js';
import { TransportError } from '../src/transport/errors.js';
import { aChannel, aContact, aConversation, anAgent, aPreview, DAY, NOON } from '../test/helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../test/helpers/memory-transport.js';
import { findByRole, findByText, getByLabel, getByRole, queryAllByRole, until } from '../test/helpers/query.js';
import { createInbox, world } from './world.js';

let serial = 0;
const data = (): MemoryData => ({
  now: world().now,
  workspace: {
    id: `story-pane-${++serial}`,
    labels: [
      { id: 'vip', name: 'VIP', color: 'violet' }, { id: 'damaged', name: 'Damaged item', color: 'red' },
      { id: 'lyon', name: 'Lyon store', color: 'green' }, { id: 'pickup', name: 'Lyon pick-up', color: 'blue' },
    ],
    fields: ['membership', 'order num', 'language', 'delivery day', 'delivery note'],
  },
  channels: [aChannel(), aChannel({
    id: 'instagram', kind: 'instagram', name: 'Instagram', capabilities: { receipts: [], textLimit: 1000, attachments: {}, contactDetails: false },
  })],
  agents: [anAgent({ id: 'marco', name: 'Marco Bianchi' })],
  contacts: [
    aContact({
      id: 'amira', labels: ['vip', 'damaged', 'lyon'],
      fields: { membership: 'diamond', 'order num': '023425124', language: 'French, English', 'delivery note': '' },
      identities: [
        { channelKind: 'whatsapp', kind: 'phone', value: '+33612489031' },
        { channelKind: 'instagram', kind: 'username', value: '@amira.ceramique' },
      ],
    }),
    aContact({
      id: 'mei', name: '陳美玲', platformName: 'meiling.pots', userId: null, fields: { language: '粵語' },
      identities: [
        { channelKind: 'instagram', kind: 'username', value: '@meiling.pots' },
        { channelKind: null, kind: 'email', value: 'm.chan@example.hk', verified: false },
      ],
    }),
  ],
  conversations: [
    aConversation({ id: 'c', contactId: 'amira' }),
    aConversation({ id: 'ig', contactId: 'mei', channelId: 'instagram' }),
    aConversation({
      id: 'p1', contactId: 'amira', channelId: 'instagram', lifecycle: 'ended', endReason: 'agent', endedById: 'marco',
      endedAt: NOON - 49 * DAY, lastActivityAt: NOON - 49 * DAY, lastMessage: aPreview({ text: 'Gift wrapping for two bowls' }),
    }),
    aConversation({
      id: 'p2', contactId: 'amira', lifecycle: 'ended', endReason: 'inactivity', endedAt: NOON - 240 * DAY,
      lastActivityAt: NOON - 240 * DAY, lastMessage: aPreview({ text: 'Facture du 14 mars' }),
    }),
  ],
});

function show(conversationId: string | null = 'c', prepare: (transport: MemoryTransport) => void = () => {}): HTMLElement {
  const transport = memoryTransport(data());
  prepare(transport);
  const inbox = createInbox({ transport });
  inbox.select(conversationId);
  const frame = document.createElement('div');
  frame.style.cssText = 'inline-size: 320px; block-size: min(720px, 100vh)';
  frame.append(Object.assign(document.createElement('contact-pane') as ContactPane, { inbox }));
  return frame;
}

const meta: Meta = { title: 'Elements/contact-pane', component: 'contact-pane', parameters: { layout: 'fullscreen' } };
export default meta;

export const Data: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'button', { name: /Gift wrapping for two bowls/ }); },
};

export const Changed: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    const field = await until(() => getByLabel(canvasElement, /^order num/) as HTMLInputElement);
    field.value = '023425125';
    field.dispatchEvent(new Event('input'));
    await findByText(canvasElement, '1 change');
  },
};

export const NotSaved: StoryObj = {
  render: () => show('c', (transport) => transport.fail('updateContact', new TransportError('forbidden'))),
  play: async ({ canvasElement }) => {
    const field = await until(() => getByLabel(canvasElement, /^order num/) as HTMLInputElement);
    field.value = '023425125';
    field.dispatchEvent(new Event('input'));
    (await findByRole(canvasElement, 'button', { name: 'Save' })).click();
    await findByText(canvasElement, /^Not saved: You may not do this/);
  },
};

export const EditName: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await findByRole(canvasElement, 'button', { name: /^Edit/ })).click();
    await findByRole(canvasElement, 'textbox', { name: /ame/ });
  },
};

export const NewDetail: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await findByRole(canvasElement, 'button', { name: 'Add a detail' })).click();
    await until(() => { if (queryAllByRole(canvasElement, 'option').length < 1) throw new Error('no suggestions'); });
  },
};

export const Blocked: StoryObj = {
  render: () => show('c', (transport) => transport.push({ type: 'upsert', entity: 'contact', value: aContact({ id: 'amira', blocked: true }) })),
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'button', { name: /^Unblock/ }); },
};

export const WithYourOwnSection: StoryObj = {
  render: () => {
    const frame = show('ig');
    const own = document.createElement('section');
    own.innerHTML = '<h3 style="font: 600 13px/20px inherit; margin: 0 0 4px">Orders</h3><p style="margin: 0">2291, 4 cups, on its way</p>';
    frame.querySelector('contact-pane')?.append(own);
    return frame;
  },
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'heading', { name: 'Orders' }); },
};

export const Labels: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await findByRole(canvasElement, 'button', { name: 'Add a label' })).click();
    const box = await findByRole(canvasElement, 'combobox') as HTMLInputElement;
    box.focus();
    box.value = 'lyo';
    box.dispatchEvent(new Event('input'));
    await until(() => { if (queryAllByRole(canvasElement, 'option').length < 2) throw new Error('no suggestions'); });
  },
};

export const Instagram: StoryObj = {
  render: () => show('ig'),
  play: async ({ canvasElement }) => { await findByText(canvasElement, 'Not verified'); },
};

export const Block: StoryObj = {
  render: () => show(),
  play: async ({ canvasElement }) => {
    (await findByRole(canvasElement, 'button', { name: 'Block Amira…' })).click();
    await until(() => getByRole(canvasElement, 'dialog'));
  },
};

export const Loading: StoryObj = {
  render: () => show('c', (transport) => { transport.holdRead('conversation'); transport.holdRead('messages'); }),
};

export const Empty: StoryObj = {
  render: () => show(null),
  play: async ({ canvasElement }) => { await findByText(canvasElement, 'No contact to show'); },
};

export const Failed: StoryObj = {
  render: () => show('c', (transport) => {
    transport.failRead('conversation', new TransportError('server'));
    transport.failRead('messages', new TransportError('server'));
  }),
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'button', { name: 'Try now' }); },
};

export const NoInbox: StoryObj = { render: () => html`<div style="block-size: 400px"><contact-pane></contact-pane></div>` };
