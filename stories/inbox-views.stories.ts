// inbox-views beside the list that it governs, and alone.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import { InboxList } from '../src/elements/inbox-list.js';
import { InboxViews } from '../src/elements/inbox-views.js';
import { register } from '../src/elements/register.js';
import { aContact, aConversation, anAgent, aPreview, HOUR, MINUTE } from '../test/helpers/build.js';
import { memoryTransport } from '../test/helpers/memory-transport.js';
import { findByRole, getByRole, getByText, until } from '../test/helpers/query.js';
import { createInbox, START, world } from './world.js';

register({ 'inbox-list': InboxList, 'inbox-views': InboxViews });

const now = START;
const me = anAgent({ id: 'me', name: 'June Kim' });
const TALKS = [
  ['Amira Haddad', 2 * MINUTE, 2, null], ['Jonas Weber', 14 * MINUTE, 0, 'me'], ['Léa Fontaine', HOUR, 1, null], ['陳美玲', 2 * HOUR, 0, 'me'],
] as const;

function show(withList: boolean): HTMLElement {
  const transport = memoryTransport({
    me, now: world().now, views: [{ id: 'unread', name: 'Unread on WhatsApp', query: { unread: true, channelKinds: ['whatsapp'] }, kind: 'saved' }],
    contacts: TALKS.map(([name], index) => aContact({ id: `p${index}`, name })),
    conversations: TALKS.map(([, ago, unread, agentId], index) => aConversation({
      id: `c${index}`, contactId: `p${index}`, lastActivityAt: now - ago, unread, lastMessage: aPreview({ at: now - ago, text: 'Good morning' }),
      assignee: agentId ? { kind: 'agent', id: agentId } : null,
    })),
  });
  const inbox = createInbox({ transport });
  const frame = document.createElement('div');
  frame.style.cssText = 'display: grid; grid-template-columns: 240px 360px; block-size: 640px';
  for (const tag of withList ? ['inbox-views', 'inbox-list'] : ['inbox-views']) {
    const element = document.createElement(tag);
    Object.assign(element, { inbox });
    frame.append(element);
  }
  return frame;
}

const meta: Meta = { title: 'Elements/inbox-views', component: 'inbox-views', parameters: { layout: 'fullscreen' } };
export default meta;

export const BesideAList: StoryObj = {
  render: () => show(true),
  play: async ({ canvasElement }) => {
    const views = canvasElement.querySelector('inbox-views') as InboxViews;
    (await until(() => getByRole(views, 'button', { name: /^Mine/ }))).click();
    await until(() => getByText(canvasElement, 'Jonas Weber'));
  },
};

export const Alone: StoryObj = {
  render: () => show(false),
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'button', { name: /^Archive/ }); },
};
