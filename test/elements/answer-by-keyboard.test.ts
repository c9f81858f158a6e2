// A whole answer from the keyboard alone, in the workspace as an agent has it before him.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/inbox-workspace.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { Commands } from '../../src/model/commands.js';
import { aContact, aConversation, aMessage, MINUTE } from '../helpers/build.js';
import { itIn } from '../helpers/engine.js';
import { memoryTransport, type MemoryTransport } from '../helpers/memory-transport.js';
import { findByRole, findByText, getByRole, queryAllByRole, queryByRole, until } from '../helpers/query.js';

function focused(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}

/** Presses Tab, or Shift+Tab, until what `find` finds has the focus; nobody has more patience than this. */
async function tabTo(find: () => Element | null, { back = false } = {}): Promise<HTMLElement> {
  for (let presses = 0; presses < 60; presses++) {
    const wanted = find();
    if (wanted && focused() === wanted) return wanted as HTMLElement;
    if (back) await sendKeys({ down: 'Shift' });
    await sendKeys({ press: 'Tab' });
    if (back) await sendKeys({ up: 'Shift' });
  }
  throw new Error(`60 times Tab did not lead there; the focus is on ${focused()?.outerHTML.slice(0, 120)}`);
}

async function press(modifier: string, key: string): Promise<void> {
  await sendKeys({ down: modifier });
  await sendKeys({ press: key });
  await sendKeys({ up: modifier });
}

describe('an answer by keyboard', function () {
  // Every step waits for the browser as a person would.
  this.timeout(60_000);
  let transport: MemoryTransport;
  let inbox: Inbox;

  afterEach(() => inbox.dispose());

  itIn(['chromium', 'firefox'], 'find a contact, open, saved reply with a field, image, send, undo, send later, note, snooze, next conversation', async () => {
    transport = memoryTransport({
      workspace: { id: `keyboard-${Date.now()}`, policy: { undoSendSeconds: 60 } }, now: Date.now,
      contacts: [aContact({ id: 'amira', name: 'Amira Haddad', fields: { membership: 'diamond' } }), aContact({ id: 'jonas', name: 'Jonas Weber', platformName: 'Jonas', userId: 'U-2', identities: [] })],
      conversations: [
        aConversation({ id: 'c1', contactId: 'amira', lastInboundAt: Date.now() - MINUTE, lastActivityAt: Date.now() - MINUTE }),
        aConversation({ id: 'c2', contactId: 'jonas', lastInboundAt: Date.now() - 2 * MINUTE, lastActivityAt: Date.now() - 2 * MINUTE }),
      ],
      messages: [aMessage({ conversationId: 'c1', text: 'Do I pay shipping?' })],
      savedReplies: [{ id: 'r', title: 'Shipping is free', content: 'As a {{membership}} member you pay no shipping.' }],
    });
    inbox = createInbox({ transport });
    const box = await fixture<HTMLElement>(html`<div><inbox-workspace .inbox=${inbox}></inbox-workspace></div>`);
    box.style.cssText = 'inline-size: 1280px; block-size: 760px';
    const workspace = box.firstElementChild as HTMLElement;
    const done = (name: string) => transport.received.filter((command) => command.name === name).map(({ args }) => args as Commands['send']);
    await findByText(workspace, 'Jonas Weber');
    const search = () => [...queryAllByRole(workspace, 'searchbox'), ...queryAllByRole(workspace, 'textbox', { name: /phone or ID/ })][0] ?? null;

    // Find a contact and open the conversation.
    await tabTo(() => search());
    await sendKeys({ type: 'Amira' });
    await until(() => expect(queryAllByRole(workspace, 'button', { name: /^Jonas Weber/ })).to.have.length(0));
    await sendKeys({ press: 'ArrowDown' });
    await until(() => expect(focused()?.textContent).to.contain('Amira'));
    await sendKeys({ press: 'Enter' });
    const field = (): HTMLTextAreaElement => getByRole(workspace, 'textbox', { name: 'Reply' }) as HTMLTextAreaElement;
    await until(() => expect(inbox.$selectedId.get()).to.equal('c1'));
    await until(field);

    // A saved reply with a field.
    await tabTo(() => field());
    await sendKeys({ type: '/ship' });
    await findByRole(workspace, 'option', { name: /Shipping is free/ });
    await sendKeys({ press: 'Enter' });
    await until(() => expect(field().value).to.equal('As a {{membership}} member you pay no shipping.'));

    // An image: pasting is what a keyboard has; browsers let no test open their file window.
    const data = new DataTransfer();
    data.items.add(new File([new Uint8Array(20)], 'label.png', { type: 'image/png' }));
    const pasted = new ClipboardEvent('paste', { bubbles: true, cancelable: true, composed: true });
    Object.defineProperty(pasted, 'clipboardData', { value: data });
    field().dispatchEvent(pasted);
    await findByText(workspace, 'label.png');

    // Send, and take it back while it is held.
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => inbox.$outbox.get().some(({ name, state }) => name === 'send' && state === 'held'));
    await until(() => expect(field().value).to.equal(''));
    expect(focused()).to.equal(field());
    await press('Control', 'z');
    await until(() => expect(field().value).to.equal('As a diamond member you pay no shipping.'));
    await findByText(workspace, 'label.png');
    expect(done('send')).to.have.length(0);

    // Send it later.
    await tabTo(() => queryByRole(workspace, 'button', { name: 'More ways to send' }));
    await sendKeys({ press: 'Enter' });
    await until(() => expect(focused()?.textContent).to.contain('In 1 hour'));
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'ArrowUp' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => done('send').length === 1);
    expect(done('send')[0]?.text).to.equal('As a diamond member you pay no shipping.');
    expect(done('send')[0]?.attachments).to.have.length(1);
    expect(done('send')[0]?.sendAt).to.be.greaterThan(Date.now());
    await findByText(workspace, /Will be sent/);

    // A note.
    await until(() => expect(focused()).to.equal(field()));
    await tabTo(() => queryByRole(workspace, 'tab', { name: 'Reply' }), { back: true });
    await sendKeys({ press: 'ArrowRight' });
    await tabTo(() => queryByRole(workspace, 'textbox', { name: 'Private note' }));
    await sendKeys({ type: 'Asked about shipping' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => done('addNote').length === 1);
    expect(done('addNote')[0]?.text).to.equal('Asked about shipping');

    // Snooze from the menu in the thread's head.
    await tabTo(() => queryByRole(workspace, 'button', { name: 'More actions' }), { back: true });
    await sendKeys({ press: 'Enter' });
    const snooze = await findByRole(workspace, 'menuitem', { name: /Snooze/ });
    for (let presses = 0; presses < 12 && focused() !== snooze; presses++) await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => expect(focused()?.textContent).to.contain('3 hours'));
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => done('snooze').length === 1);

    // The next conversation.
    await tabTo(() => search(), { back: true });
    await sendKeys({ press: 'Escape' });
    await findByRole(workspace, 'button', { name: /^Jonas Weber/ });
    await sendKeys({ press: 'ArrowDown' });
    for (let presses = 0; presses < 4 && !focused()?.textContent?.includes('Jonas'); presses++) await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => expect(inbox.$selectedId.get()).to.equal('c2'));
    await until(() => expect(field().value).to.equal(''));
  });
});
