// Each tool of the toolbar, set on one page and looked for on it: so none of them can stop acting unseen.
import type { Meta, StoryObj } from '@storybook/web-components-vite';
import '../src/define/inbox-workspace.js';
import type { InboxWorkspace } from '../src/elements/inbox-workspace.js';
import { aContact, aConversation, aMessage, anAgent, HOUR, MINUTE } from '../test/helpers/build.js';
import { memoryTransport } from '../test/helpers/memory-transport.js';
import { findByRole, findByText, getByRole, until } from '../test/helpers/query.js';
import { createInbox, PLAIN, START, world, worldOf } from './world.js';

let serial = 0;
const show = (): HTMLElement => {
  const inbox = createInbox({ transport: memoryTransport({
    me: anAgent({ id: 'me', name: 'June Kim' }), now: world().now, contacts: [aContact({ id: 'amira' }), aContact({ id: 'jonas', name: 'Jonas Weber' })],
    conversations: [
      aConversation({ id: 'c', contactId: 'amira', lastInboundAt: START - 2 * HOUR, lastActivityAt: START - 2 * HOUR, assignee: { kind: 'agent', id: 'me' } }),
      aConversation({ id: 'd', contactId: 'jonas', lastActivityAt: START - 3 * HOUR }),
    ],
    messages: [aMessage({ conversationId: 'c', text: 'Could they go to my office instead?', at: START - 2 * HOUR })],
    workspace: { id: `story-toolbar-${++serial}` },
  }) });
  inbox.select('c');
  const frame = document.createElement('div');
  frame.style.blockSize = '680px';
  frame.append(Object.assign(document.createElement('inbox-workspace') as InboxWorkspace, { inbox }));
  return frame;
};

const meta: Meta = { title: 'Inbox/Toolbar', tags: ['!autodocs'], parameters: { layout: 'fullscreen' }, render: show };
export default meta;

const workspaceIn = (canvas: HTMLElement): InboxWorkspace => canvas.querySelector<InboxWorkspace>('inbox-workspace') as InboxWorkspace;
function equal(found: unknown, wanted: unknown): void {
  if (found !== wanted) throw new Error(`It is ${String(found)}, not ${String(wanted)}.`);
}

export const Theme: StoryObj = {
  globals: { theme: 'graphite' },
  play: async ({ canvasElement }) => {
    await findByRole(canvasElement, 'feed');
    equal(worldOf(canvasElement).frame.className, 'inbox-theme-graphite');
    if (!getComputedStyle(workspaceIn(canvasElement)).getPropertyValue('--inbox-accent')) throw new Error('The theme sets no accent.');
  },
};

export const Scheme: StoryObj = {
  globals: { scheme: 'dark' },
  play: async ({ canvasElement }) => {
    await findByRole(canvasElement, 'feed');
    equal(getComputedStyle(workspaceIn(canvasElement)).colorScheme, 'dark');
  },
};

export const Density: StoryObj = {
  globals: { density: 'compact' },
  play: async ({ canvasElement }) => {
    await findByRole(canvasElement, 'feed');
    equal(workspaceIn(canvasElement).density, 'compact');
  },
};

export const Direction: StoryObj = {
  globals: { direction: 'rtl' },
  play: async ({ canvasElement }) => {
    await findByRole(canvasElement, 'feed');
    await until(() => equal(getComputedStyle(workspaceIn(canvasElement)).direction, 'rtl'));
  },
};

export const Language: StoryObj = {
  globals: { locale: 'fr' },
  play: async ({ canvasElement }) => { await findByRole(canvasElement, 'button', { name: 'Envoyer' }); },
};

export const Network: StoryObj = {
  globals: { network: 'failing' },
  play: async ({ canvasElement }) => { await findByText(canvasElement, 'The inbox did not open', { timeoutMs: 10_000 }); },
};

export const Clock: StoryObj = {
  globals: { clock: '1day' },
  play: async ({ canvasElement }) => { await findByText(canvasElement, /^Replies closed/, { timeoutMs: 10_000 }); },
};

/** A half-typed answer stays while the toolbar changes all around it. */
export const Live: StoryObj = {
  play: async ({ canvasElement }) => {
    const field = await until(() => getByRole(canvasElement, 'textbox', { name: 'Reply' }) as HTMLTextAreaElement);
    field.focus();
    document.execCommand('insertText', false, 'Of course');
    const made = worldOf(canvasElement);
    made.apply({ ...PLAIN, network: 'offline', locale: 'ar', scheme: 'dark', density: 'compact', clock: '5min' });
    await until(() => equal(getComputedStyle(workspaceIn(canvasElement)).direction, 'rtl'));
    await until(() => getByRole(canvasElement, 'textbox', { name: 'رد' }));
    equal(field.value, 'Of course');
    if (!field.isConnected) throw new Error('The field was made anew.');
    await until(() => { if (made.now() < START + 5 * MINUTE) throw new Error('The clock stands.'); });
    made.apply(PLAIN);
    await until(() => equal(getComputedStyle(workspaceIn(canvasElement)).direction, 'ltr'));
    equal(field.value, 'Of course');
  },
};
