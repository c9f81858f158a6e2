import { expect, fixture, html, nextFrame } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/inbox-workspace.js';
import type { InboxWorkspace } from '../../src/elements/inbox-workspace.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import { TransportError } from '../../src/transport/errors.js';
import { aContact, aConversation, aMessage, MINUTE, NOON } from '../helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../helpers/memory-transport.js';
import { findByRole, findByText, getByRole, getByText, queryAllByRole, queryAllByText, queryByRole, until } from '../helpers/query.js';

let serial = 0;
const data = (more: MemoryData = {}): MemoryData => ({
  workspace: { id: `workspace-${++serial}` }, now: () => Date.now(),
  contacts: [aContact({ id: 'amira' }), aContact({ id: 'jonas', name: 'Jonas Weber' })],
  conversations: [
    aConversation({ id: 'c1', contactId: 'amira', lastActivityAt: NOON }),
    aConversation({ id: 'c2', contactId: 'jonas', lastActivityAt: NOON - MINUTE }),
  ],
  messages: [aMessage({ conversationId: 'c1', text: 'Could they go to my office?' })],
  ...more,
});

describe('inbox-workspace', () => {
  let transport: MemoryTransport;
  let inbox: Inbox;

  const start = async (width: number, more: MemoryData = {}): Promise<InboxWorkspace> => {
    transport = memoryTransport(data(more));
    inbox = createInbox({ transport });
    const box = await fixture<HTMLElement>(html`<div><inbox-workspace .inbox=${inbox}></inbox-workspace></div>`);
    box.style.cssText = `inline-size: ${width}px; block-size: 700px`;
    const workspace = box.querySelector('inbox-workspace') as InboxWorkspace;
    await until(() => getByText(workspace, 'Amira Haddad'));
    return workspace;
  };
  const shows = (workspace: InboxWorkspace) => ({
    list: queryByRole(workspace, 'searchbox') !== null || queryAllByRole(workspace, 'textbox', { name: /phone or ID/ }).length > 0,
    thread: queryByRole(workspace, 'feed') !== null || queryAllByText(workspace, 'No conversation is open').length > 0,
    contact: queryByRole(workspace, 'region', { name: 'Contact' }) !== null,
  });

  afterEach(() => inbox.dispose());

  it('R152 stands in three panes where there is room', async () => {
    const workspace = await start(1280);
    inbox.select('c1');
    await findByRole(workspace, 'feed');
    expect(shows(workspace)).to.deep.equal({ list: true, thread: true, contact: true });
    expect(queryByRole(workspace, 'button', { name: 'Show the contact' })).to.equal(null);
    await expect(workspace).to.be.accessible();
  });

  it('R115 the contact stands at the inline end', async () => {
    const workspace = await start(1280);
    inbox.select('c1');
    const contact = await findByRole(workspace, 'region', { name: 'Contact' });
    const right = () => Math.round(workspace.getBoundingClientRect().right - contact.getBoundingClientRect().right);
    expect(right()).to.equal(0);
    workspace.dir = 'rtl';
    expect(Math.round(contact.getBoundingClientRect().left - workspace.getBoundingClientRect().left)).to.equal(0);
  });

  it('R162 asks to pick a conversation before it shows one', async () => {
    const workspace = await start(1280);
    await findByText(workspace, 'No conversation is open');
    expect(queryByRole(workspace, 'feed')).to.equal(null);
    await findByText(workspace, 'No contact to show');
  });

  it('between 720 and 1100 px the contact is behind a button', async () => {
    const workspace = await start(900);
    inbox.select('c1');
    await findByRole(workspace, 'feed');
    expect(shows(workspace)).to.deep.equal({ list: true, thread: true, contact: false });
    const show = await findByRole(workspace, 'button', { name: 'Show the contact' });
    expect(show.getAttribute('aria-expanded')).to.equal('false');
    show.click();
    await findByRole(workspace, 'region', { name: 'Contact' });
    await findByRole(workspace, 'heading', { name: 'Channels' });
    // It slides in; axe measures the contrast of what it sees.
    const pane = workspace.shadowRoot?.querySelector('[data-pane=contact]') as Element;
    await until(() => expect(getComputedStyle(pane).opacity).to.equal('1'));
    await expect(workspace).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await until(() => expect(queryByRole(workspace, 'region', { name: 'Contact' })).to.equal(null));
    expect(workspace.shadowRoot?.activeElement).to.equal(getByRole(workspace, 'button', { name: 'Show the contact' }));
  });

  it('below 720 px it shows one pane, with a way back', async () => {
    const workspace = await start(390);
    await until(() => expect(shows(workspace)).to.deep.equal({ list: true, thread: false, contact: false }));
    inbox.select('c1');
    await findByRole(workspace, 'feed');
    expect(shows(workspace)).to.deep.equal({ list: false, thread: true, contact: false });
    await expect(workspace).to.be.accessible();
    (await findByRole(workspace, 'button', { name: 'Show the contact' })).click();
    await findByRole(workspace, 'heading', { name: 'Channels' });
    expect(shows(workspace)).to.deep.equal({ list: false, thread: false, contact: true });
    (await findByRole(workspace, 'button', { name: 'Back' })).click();
    await findByRole(workspace, 'feed');
    (await findByRole(workspace, 'button', { name: 'Back to the list' })).click();
    await until(() => expect(shows(workspace)).to.deep.equal({ list: true, thread: false, contact: false }));
    expect(inbox.$selectedId.get()).to.equal(null);
  });

  it('keeps the focus inside when the pane that had it gives way', async () => {
    const workspace = await start(390);
    await until(() => expect(shows(workspace).thread).to.equal(false));
    const row = getByRole(workspace, 'button', { name: /^Jonas Weber/ });
    row.focus();
    row.click();
    await findByRole(workspace, 'button', { name: 'Back to the list' });
    await until(() => expect(workspace.shadowRoot?.activeElement).to.have.nested.property('dataset.pane', 'thread'));
  });

  it('follows its own width, not the window\'s', async () => {
    const workspace = await start(1280);
    inbox.select('c1');
    await findByRole(workspace, 'region', { name: 'Contact' });
    (workspace.parentElement as HTMLElement).style.inlineSize = '600px';
    await until(() => expect(shows(workspace)).to.deep.equal({ list: false, thread: true, contact: false }));
    (workspace.parentElement as HTMLElement).style.inlineSize = '1280px';
    await until(() => expect(shows(workspace)).to.deep.equal({ list: true, thread: true, contact: true }));
  });

  it('fills its parent and never grows with what is in it', async () => {
    const workspace = await start(1280);
    expect(workspace.getBoundingClientRect().height).to.equal(700);
    (workspace.parentElement as HTMLElement).style.blockSize = 'auto';
    expect(workspace.getBoundingClientRect().height).to.equal(360);
  });

  it('gives slotted panes the inbox that came by property', async () => {
    transport = memoryTransport(data());
    inbox = createInbox({ transport });
    inbox.select('c1');
    const workspace = await fixture<InboxWorkspace>(html`<inbox-workspace .inbox=${inbox} style="inline-size: 1280px">
      <section slot="contact"><contact-pane></contact-pane></section></inbox-workspace>`);
    const pane = await findByRole(workspace.querySelector('section') as Element, 'heading', { name: 'Amira Haddad' });
    expect(pane.isConnected).to.equal(true);
    expect(queryAllByRole(workspace, 'region', { name: 'Contact' })).to.have.length(1);
  });

  it('offers to undo what is held, and counts down', async () => {
    const workspace = await start(1280);
    inbox.do('dismiss', { conversationId: 'c2' }, { holdMs: 8000 });
    await findByText(workspace, 'Ended Jonas Weber');
    expect(workspace.shadowRoot?.querySelector('.seconds')?.textContent).to.match(/^[78] s$/);
    getByRole(workspace, 'button', { name: 'Undo' }).click();
    await until(() => expect(queryAllByText(workspace, 'Ended Jonas Weber')).to.deep.equal([]));
    expect(inbox.entities.get('conversation', 'c2')?.lifecycle).to.equal('open');
    expect(transport.received.map(({ name }) => name)).not.to.include('dismiss');
  });

  it('tells what failed, what was kept, and lets go of it', async () => {
    const workspace = await start(1280);
    transport.fail('setStatus', new TransportError('conflict'));
    inbox.do('setStatus', { conversationId: 'c2', status: 'pending' });
    await findByText(workspace, 'Jonas Weber: that did not work. A colleague changed it meanwhile. Everything is as it was.');
    const toast = getByText(workspace, /^Jonas Weber: that/).closest('.toast') as HTMLElement;
    getByRole(toast, 'button', { name: 'Close' }).click();
    await until(() => expect(queryAllByText(workspace, /that did not work/)).to.deep.equal([]));
  });

  it('in a narrow place, the line about the connection and a long toast wrap whole', async () => {
    const long = 'Konstantinos Papadopoulos-Chatzigeorgiou of the Northern Weavers and Dyers';
    const workspace = await start(358, { contacts: [aContact({ id: 'amira' }), aContact({ id: 'jonas', name: long })] });
    inbox.do('dismiss', { conversationId: 'c2' }, { holdMs: 8000 });
    const text = await findByText(workspace, new RegExp(`^Ended ${long}`));
    const toast = (text.closest('.toast') as HTMLElement).getBoundingClientRect();
    const [words, undo] = [text.getBoundingClientRect(), getByRole(workspace, 'button', { name: 'Undo' }).getBoundingClientRect()];
    expect(words.height, 'more than a line').to.be.above(30);
    expect([words.top - toast.top >= 5, toast.bottom - words.bottom >= 5, undo.left >= words.right, toast.right <= workspace.getBoundingClientRect().right])
      .to.deep.equal([true, true, true, true]);
    transport.push({ type: 'link', up: false, code: 'offline', retryAt: Date.now() + 9_500 });
    const lost = await findByText(workspace, /^Connection lost/);
    const mark = (lost.previousElementSibling as HTMLElement).getBoundingClientRect();
    expect(mark.width).to.be.at.least(14);
    expect(mark.right).to.be.at.most(lost.getBoundingClientRect().left);
  });

  it('tells that the connection is lost and when it tries again, and that it is back', async () => {
    const workspace = await start(1280);
    transport.push({ type: 'link', up: false, code: 'offline', retryAt: Date.now() + 9_500 });
    await findByText(workspace, /^Connection lost. Trying again in \d+ s.$/);
    await expect(workspace).to.be.accessible();
    transport.push({ type: 'link', up: true, code: null, retryAt: null });
    await until(() => expect(queryAllByText(workspace, /^Connection lost/)).to.deep.equal([]));
    await findByText(workspace, 'Connected again');
  });

  for (const width of [1280, 900, 360]) {
    it(`says once and for all panes why the inbox did not open, and opens it, ${width} px`, async () => {
      transport = memoryTransport(data());
      transport.failRead('open', new TransportError('server'));
      inbox = createInbox({ transport });
      const workspace = await fixture<InboxWorkspace>(html`<inbox-workspace .inbox=${inbox} style="inline-size: ${width}px; block-size: 700px"></inbox-workspace>`);
      const told = await findByRole(workspace, 'alert');
      expect(getByRole(told, 'heading').textContent).to.equal('The inbox did not open');
      getByText(told, 'Your drafts are kept. The server had a problem.');
      expect(Math.round(told.getBoundingClientRect().width)).to.equal(width);
      await nextFrame();
      await nextFrame();
      expect(queryAllByRole(workspace, 'alert')).to.deep.equal([told]);
      expect(queryAllByRole(workspace, 'button').map(({ textContent }) => textContent.trim())).to.deep.equal(['Try now']);
      await expect(workspace).to.be.accessible();
      transport.failRead('open', null);
      const again = getByRole(told, 'button', { name: 'Try now' });
      again.focus();
      again.click();
      await findByText(workspace, 'Amira Haddad');
      expect(queryAllByText(workspace, /did not open/)).to.deep.equal([]);
      expect(workspace.shadowRoot?.activeElement).to.have.nested.property('dataset.pane', 'list');
      await findByText(workspace, 'Connected again');
    });
  }

  it('what says that the inbox did not open stands still while it is tried again', async () => {
    transport = memoryTransport(data());
    transport.failRead('open', new TransportError('server'));
    inbox = createInbox({ transport });
    const workspace = await fixture<InboxWorkspace>(html`<inbox-workspace .inbox=${inbox} style="inline-size: 1280px; block-size: 700px"></inbox-workspace>`);
    const told = await findByRole(workspace, 'alert');
    const seen: string[] = [];
    const watcher = new MutationObserver((records) => seen.push(...records.filter(({ type }) => type !== 'attributes').map(({ target }) => target.nodeName)));
    watcher.observe(workspace.shadowRoot?.querySelector('.panes') as Element, { childList: true, characterData: true, subtree: true });
    transport.holdRead('open');
    getByRole(told, 'button', { name: 'Try now' }).click();
    await until(() => expect(inbox.$session.get().status).to.equal('opening'));
    await workspace.updateComplete;
    expect(getByRole(workspace, 'alert')).to.equal(told);
    expect(told.getAttribute('aria-busy')).to.equal('true');
    transport.release();
    await until(() => expect(inbox.$session.get().status).to.equal('failed'));
    await workspace.updateComplete;
    expect(told.getAttribute('aria-busy')).to.equal('false');
    expect([getByRole(workspace, 'alert'), seen]).to.deep.equal([told, []]);
    watcher.disconnect();
    // Another inbox has troubles of its own.
    const other = createInbox({ transport: memoryTransport(data()) });
    workspace.inbox = other;
    await findByText(workspace, 'Amira Haddad');
    expect(queryByRole(workspace, 'alert')).to.equal(null);
    await other.dispose();
  });

  it('waits quietly without an inbox', async () => {
    inbox = createInbox({ transport: memoryTransport() });
    const workspace = await fixture<InboxWorkspace>(html`<inbox-workspace></inbox-workspace>`);
    getByText(workspace, 'No inbox here yet');
    await expect(workspace).to.be.accessible();
  });

  it('hands the density on to the list', async () => {
    const workspace = await start(1280);
    workspace.density = 'compact';
    await workspace.updateComplete;
    expect(workspace.shadowRoot?.querySelector('inbox-list')).to.have.property('density', 'compact');
    expect(workspace.getAttribute('density')).to.equal('compact');
  });
});
