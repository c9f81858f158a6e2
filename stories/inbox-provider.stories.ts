// inbox-provider: it shows nothing itself; here is what it gives to others.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { html } from 'lit';
import '../src/define/contact-pane.js';
import '../src/define/inbox-list.js';
import '../src/define/inbox-provider.js';
import { aContact, aConversation } from '../test/helpers/build.js';
import { memoryTransport } from '../test/helpers/memory-transport.js';
import { findByRole, findByText } from '../test/helpers/query.js';
import { createInbox, world } from './world.js';

const anInbox = () => {
  const inbox = createInbox({
    transport: memoryTransport({
      now: world().now, workspace: { id: 'story-provider' }, contacts: [aContact({ id: 'amira', fields: { membership: 'diamond' } })],
      conversations: [aConversation({ id: 'c', contactId: 'amira' })],
    }),
  });
  inbox.select('c');
  return inbox;
};

const meta: Meta = { title: 'Elements/inbox-provider', component: 'inbox-provider' };
export default meta;

export const OneInboxForTwoElements: StoryObj = {
  render: () => html`<inbox-provider .inbox=${anInbox()}>
    <div style="display: flex; gap: 16px; block-size: 560px">
      <inbox-list style="flex: 0 0 340px"></inbox-list>
      <contact-pane style="flex: 0 0 320px"></contact-pane>
    </div>
  </inbox-provider>`,
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'heading', { name: 'Channels' }); },
};

export const French: StoryObj = {
  render: () => html`<inbox-provider .inbox=${anInbox()} locale="fr"><contact-pane style="inline-size: 320px; block-size: 560px"></contact-pane></inbox-provider>`,
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'heading', { name: 'Canaux' }); },
};

export const Arabic: StoryObj = {
  render: () => html`<inbox-provider .inbox=${anInbox()} locale="ar"><contact-pane style="inline-size: 320px; block-size: 560px"></contact-pane></inbox-provider>`,
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'heading', { name: 'القنوات' }); },
};

export const UnknownTransport: StoryObj = {
  render: () => html`<inbox-provider transport="htpp"><contact-pane style="inline-size: 320px; block-size: 300px"></contact-pane></inbox-provider>`,
  play: async ({ canvasElement }) => {
    await findByRole(canvasElement, 'button', { name: 'Try now' });
    await findByText(canvasElement, 'The contact did not load');
  },
};
