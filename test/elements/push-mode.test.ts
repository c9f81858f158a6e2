// A workspace that pushes: the dock below the panes, the availability pill in the list's head.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { define } from '../../src/define.js';
import type { InboxWorkspace } from '../../src/elements/inbox-workspace.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import { aContact, aConversation, anAgent, NOON } from '../helpers/build.js';
import { memoryTransport } from '../helpers/memory-transport.js';
import { findByRole, getByRole, queryAllByRole } from '../helpers/query.js';

define();

let inbox: Inbox;

async function mount(mode: 'push' | 'status'): Promise<InboxWorkspace> {
  const transport = memoryTransport({
    me: anAgent({ id: 'me', name: 'June Kim' }), now: () => NOON, contacts: [aContact({ id: 'amira', name: 'Amira Haddad' })],
    conversations: [aConversation({ id: 'c', contactId: 'amira', assignee: { kind: 'agent', id: 'me' } })],
    workspace: { id: `push-${mode}-${Date.now()}`, policy: { mode } },
  });
  inbox = createInbox({ transport });
  const frame = await fixture<HTMLElement>(html`<div><inbox-workspace .inbox=${inbox}></inbox-workspace></div>`);
  frame.style.blockSize = '600px';
  return frame.firstElementChild as InboxWorkspace;
}

describe('a workspace that pushes', () => {
  afterEach(() => inbox.dispose());

  it('R039 has the agent\'s tabs at the block end, below list and thread, and a tab opens its conversation', async () => {
    const workspace = await mount('push');
    const tab = await findByRole(workspace, 'tab', { name: /Amira Haddad.*Waiting/ });
    const box = workspace.getBoundingClientRect();
    await waitUntil(() => Math.abs((tab.closest('[part=dock]')?.getBoundingClientRect().bottom ?? 0) - box.bottom) < 1);
    tab.click();
    expect(inbox.$selectedId.get()).to.equal('c');
    await waitUntil(() => queryAllByRole(workspace, 'heading', { name: 'Amira Haddad' }).length > 0, 'the thread opens');
  });

  it('has no dock in another mode, and the pill in each', async () => {
    const workspace = await mount('status');
    await findByRole(workspace, 'button', { name: /Your availability: Available 2\/5/ });
    expect(queryAllByRole(workspace, 'tab', { name: /Waiting/ })).to.have.length(0);
    await inbox.dispose();
    const other = await mount('push');
    await findByRole(other, 'button', { name: /Your availability: Available 2\/5/ });
    getByRole(other, 'tablist', { name: 'Your conversations' });
  });
});
