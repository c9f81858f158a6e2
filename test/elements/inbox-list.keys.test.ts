// The list from the keyboard: its shortcuts, what keeps them from firing, how a host changes them, and a new conversation.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import type { InboxList } from '../../src/elements/inbox-list.js';
import { keymapOf, SHORTCUTS } from '../../src/elements/inbox-list/shortcuts.js';
import { TransportError } from '../../src/transport/errors.js';
import { aChannel, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { findByRole, findByText, getByRole, getByText, queryAllByRole, queryByRole } from '../helpers/query.js';
import { typeText } from '../helpers/type-text.js';
import { answered, lease, letGo, makeInbox, mount, opener, shownNames, talk } from './inbox-list.world.js';

const people = (count: number) => Array.from({ length: count }, (_, index) => talk(`P${index}`, { lastActivityAt: NOON - index * MINUTE }));
const focused = (list: InboxList): Element | null | undefined => list.shadowRoot?.activeElement;
const stands = (list: InboxList, name: string): Promise<void> => waitUntil(() => focused(list) === opener(list, name), `the focus is on ${name}`);
const template = { id: 'hello', channelId: 'whatsapp', name: 'Hello', language: 'en', body: 'Hello {{name}}, your order {{order}} is ready.', variables: ['name', 'order'] };

describe('inbox-list, keyboard', () => {
  afterEach(async () => {
    await letGo();
  });

  it('j and k walk the rows, / goes to the search, ? opens the sheet of keys', async () => {
    const { list } = await mount(people(3));
    opener(list, 'P0').focus();
    await sendKeys({ press: 'j' });
    await stands(list, 'P1');
    await sendKeys({ press: 'j' });
    await stands(list, 'P2');
    await sendKeys({ press: 'k' });
    await stands(list, 'P1');
    await sendKeys({ press: '?' });
    const sheet = await findByRole(list, 'dialog', { name: 'Keyboard shortcuts' });
    const keys = [...sheet.querySelectorAll('kbd')].map(({ textContent }) => textContent);
    for (const key of Object.values(SHORTCUTS)) expect(keys).to.include(key);
    await expect(list).to.be.accessible();
    await sendKeys({ press: 'j' });
    await sendKeys({ press: 'Escape' });
    await stands(list, 'P1');
    await sendKeys({ press: '/' });
    await waitUntil(() => focused(list) === getByRole(list, 'searchbox'), 'the search has the focus');
    expect(getByRole(list, 'searchbox').getAttribute('aria-keyshortcuts')).to.equal('/');
  });

  it('j and k go from the head of the list to the row that had the focus last', async () => {
    const { list } = await mount(people(3));
    const filter = getByRole(list, 'button', { name: /filter/i });
    filter.focus();
    await sendKeys({ press: 'j' });
    await stands(list, 'P0');
    await sendKeys({ press: 'j' });
    await stands(list, 'P1');
    filter.focus();
    await sendKeys({ press: 'k' });
    await stands(list, 'P1');
  });

  it('e ends the conversation under the focus, which goes on to the next, and it can be undone', async () => {
    const { list, transport, clock } = await mount(people(3));
    opener(list, 'P0').focus();
    await sendKeys({ press: 'e' });
    await shownNames(list, 'P1', 'P2');
    await stands(list, 'P1');
    (await findByRole(list, 'button', { name: 'Undo' })).click();
    await shownNames(list, 'P0', 'P1', 'P2');
    await stands(list, 'P0');
    await sendKeys({ press: 'e' });
    await shownNames(list, 'P1', 'P2');
    await clock.advance(8_100);
    await waitUntil(() => transport.received.length === 1, 'it has left');
    expect(transport.received.map(({ name }) => name)).to.deep.equal(['end']);
  });

  it('s opens the snooze at its row, and the focus comes back to the list', async () => {
    const { list, transport } = await mount(people(2), { workspace: { timeZone: 'Europe/Paris' } });
    opener(list, 'P0').focus();
    await sendKeys({ press: 's' });
    (await findByRole(list, 'menuitem', { name: /^Tomorrow morning/ })).focus();
    await expect(list).to.be.accessible();
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => transport.conversations.get('c-P0')?.lifecycle === 'snoozed', 'it sleeps');
    await waitUntil(() => focused(list)?.closest('.row'), 'the focus is in the list');
  });

  it('a opens who to assign to, and Escape leaves everything as it was', async () => {
    const { list, transport } = await mount(people(2));
    opener(list, 'P1').focus();
    await sendKeys({ press: 'a' });
    await findByRole(list, 'dialog', { name: 'Assign P1' });
    await findByRole(list, 'option', { name: /^Ana Ruiz/ });
    await expect(list).to.be.accessible();
    await sendKeys({ press: 'Escape' });
    await stands(list, 'P1');
    await sendKeys({ press: 'a' });
    await sendKeys({ type: 'Ana' });
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => transport.conversations.get('c-P1')?.assignee?.id === 'ana', 'Ana has it');
  });

  it('a key that may not do what it stands for says why', async () => {
    const { list, transport } = await mount([talk('Jonas', { lease: lease('ana', NOON + 6 * HOUR) })]);
    opener(list, 'Jonas').focus();
    await sendKeys({ press: 'e' });
    await findByText(list, /^Only Ana Ruiz can do this until/);
    expect(transport.received).to.deep.equal([]);
  });

  it('while typing, with a modifier, in a composition, outside of the list or over an open dialog no key does anything', async () => {
    const { list, transport, clock } = await mount(people(2));
    const search = getByRole(list, 'searchbox') as HTMLInputElement;
    search.focus();
    await sendKeys({ type: 'xe' });
    expect(search.value).to.equal('xe');
    await sendKeys({ press: 'Escape' });
    opener(list, 'P0').focus();
    // WebKit cannot make up such a key.
    const knowsAltGraph = new KeyboardEvent('keydown', { modifierAltGraph: true }).getModifierState('AltGraph');
    const press = (init: KeyboardEventInit): boolean =>
      opener(list, 'P0').dispatchEvent(new KeyboardEvent('keydown', { bubbles: true, composed: true, cancelable: true, ...init }));
    for (const init of [
      { key: 'e', ctrlKey: true }, { key: 'e', metaKey: true }, { key: 'e', altKey: true }, { key: 'E', shiftKey: true },
      { key: 'e', isComposing: true }, ...knowsAltGraph ? [{ key: 'e', modifierAltGraph: true }] : [],
    ]) expect(press(init), JSON.stringify(init)).to.equal(true);
    const outside = await fixture<HTMLInputElement>(html`<input aria-label="outside" />`);
    outside.focus();
    await sendKeys({ press: 'e' });
    await clock.advance(9_000);
    await nextFrame();
    expect(transport.received).to.deep.equal([]);
    expect(queryAllByRole(list, 'checkbox')).to.deep.equal([]);
  });

  it('a host remaps keys and switches them off', async () => {
    const { list } = await mount(people(3));
    list.shortcuts = { next: 'n', previous: null, select: 'F2' };
    opener(list, 'P0').focus();
    await sendKeys({ press: 'n' });
    await stands(list, 'P1');
    await sendKeys({ press: 'k' });
    await sendKeys({ press: 'j' });
    await stands(list, 'P1');
    await sendKeys({ press: 'F2' });
    await findByText(list, '1 selected');
    await sendKeys({ press: 'Escape' });
    list.shortcuts = false;
    await sendKeys({ press: 'n' });
    await sendKeys({ press: '/' });
    await sendKeys({ press: 'x' });
    await nextFrame();
    expect(focused(list)).to.equal(opener(list, 'P1'));
    expect(getByRole(list, 'searchbox').hasAttribute('aria-keyshortcuts')).to.equal(false);
    await sendKeys({ press: 'ArrowDown' });
    await stands(list, 'P2');
  });

  it('two actions on one key, or a key that is the list\'s own, are refused with an error, and the keys stay as they were', async () => {
    const { list } = await mount(people(2));
    const told: unknown[] = [];
    const { error } = console;
    console.error = (text: unknown) => { told.push(text); };
    try {
      list.shortcuts = { end: 'x' };
      list.shortcuts = { end: 'Enter' };
    } finally {
      console.error = error;
    }
    expect(told).to.deep.equal([
      'inbox-list: the key "x" cannot stand for both "select" and "end".',
      'inbox-list: the key "Enter" is needed by the list, a field or the browser, not free for "end".',
    ]);
    opener(list, 'P0').focus();
    await sendKeys({ press: 'x' });
    await findByText(list, '1 selected');
  });

  it('keys that list, fields or browser need, and actions that are none, are refused by name; upper and lower case are one key', () => {
    const needed = ['Tab', ' ', 'Escape', 'ArrowUp', 'Home', 'PageDown', 'Backspace', 'F1', 'F5', 'F6', 'F11', 'F12', 'Control', 'AltGraph', 'Dead', 'Process', 'CapsLock', 'ctrl+e', 'jj'];
    for (const key of needed) expect(() => keymapOf({ end: key }), key).to.throw(RangeError, `the key "${key}" is needed by the list, a field or the browser, not free for "end"`);
    expect(() => keymapOf({ end: 'X' })).to.throw(RangeError, 'the key "x" cannot stand for both "select" and "end"');
    expect(() => keymapOf({ next: 'k', previous: 'q' , end: 'k' })).to.throw(RangeError, 'the key "k" cannot stand for both "next" and "end"');
    for (const name of ['archive', 'toString']) expect(() => keymapOf({ [name]: 'q' }), name).to.throw(RangeError, `"${name}" is none of its shortcuts`);
    expect([...keymapOf({ next: 'k', previous: 'J', end: 'F2', snooze: null, assign: 'é', search: 'Delete' })]).to.deep.equal([
      ['k', 'next'], ['j', 'previous'], ['x', 'select'], ['F2', 'end'], ['é', 'assign'], ['Delete', 'search'], ['?', 'help'],
    ]);
  });

  it('on keyboards of other scripts the letters count by their place', async () => {
    const { list } = await mount(people(3));
    opener(list, 'P0').focus();
    const press = (key: string, code: string, init: KeyboardEventInit = {}): boolean =>
      (focused(list) as Element).dispatchEvent(new KeyboardEvent('keydown', { key, code, bubbles: true, composed: true, cancelable: true, ...init }));
    press('о', 'KeyJ');
    await stands(list, 'P1');
    press('ت', 'KeyJ');
    await stands(list, 'P2');
    press('ל', 'KeyK');
    await stands(list, 'P1');
    expect(press('у', 'KeyE', { isComposing: true })).to.equal(true);
    press('؟', 'Slash', { shiftKey: true });
    await findByRole(list, 'dialog', { name: 'Keyboard shortcuts' });
  });

  it('the sheet also tells the keys of messages and composer, and those that a host changed', async () => {
    const { list } = await mount(people(1));
    list.shortcuts = { end: 'd', snooze: null };
    opener(list, 'P0').focus();
    await sendKeys({ press: '?' });
    const sheet = await findByRole(list, 'dialog', { name: 'Keyboard shortcuts' });
    expect(queryAllByRole(sheet, 'heading').map(({ textContent }) => textContent)).to.deep.equal(['Keyboard shortcuts', 'In the list', 'In the messages', 'While writing']);
    const lines = [...sheet.querySelectorAll('dt')].map((dt) => `${dt.textContent?.replace(/\s+/g, ' ').trim()}: ${dt.nextElementSibling?.textContent}`);
    expect(lines).to.include.members([
      'd: End the conversation', 'Enter: Send; where set so, with Ctrl or ⌘ only', 'Shift Enter: New line', '/: Saved replies', ':: Emoji',
      'Shift Tab: To reply and private note; arrows switch', 'Home End: First and last message',
    ]);
    expect(lines.join()).to.not.contain('Snooze').and.not.match(/\be: /);
    await expect(list).to.be.accessible();
  });

  it('a whole day\'s work goes without a pointer: search, open, end, choose many, act', async () => {
    const { list, inbox, transport, clock } = await mount([...people(4), talk('Zoé', answered(NOON - HOUR))]);
    opener(list, 'P0').focus();
    await sendKeys({ press: '/' });
    await sendKeys({ type: 'zoe' });
    await sendKeys({ press: 'ArrowDown' });
    await shownNames(list, 'Zoé');
    await stands(list, 'Zoé');
    await sendKeys({ press: 'Enter' });
    expect(inbox.$selectedId.get()).to.equal('c-Zoé');
    await sendKeys({ press: '/' });
    await sendKeys({ press: 'Escape' });
    await waitUntil(() => queryAllByRole(list, 'listitem').length === 5, 'all are back');
    await sendKeys({ press: 'ArrowDown' });
    await stands(list, 'P0');
    await sendKeys({ press: 'x' });
    await findByText(list, '1 selected');
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'x' });
    await findByText(list, '2 selected');
    await sendKeys({ press: 'a' });
    await findByRole(list, 'combobox', { name: 'Find an action' });
    await sendKeys({ type: 'closed' });
    await sendKeys({ press: 'Enter' });
    await findByRole(list, 'button', { name: 'Undo' });
    await clock.advance(8_100);
    await findByText(list, '2 done');
    expect(['c-P0', 'c-P1'].map((id) => transport.conversations.get(id)?.lifecycle)).to.deep.equal(['closed', 'closed']);
    await waitUntil(() => focused(list) === getByRole(list, 'button', { name: 'Close' }), 'what can be done next has the focus');
    await sendKeys({ press: 'Enter' });
    await waitUntil(() => focused(list)?.closest('.row'), 'the focus is back in the list');
  });
});

describe('inbox-list, a new conversation', () => {
  afterEach(async () => {
    await letGo();
  });
  const start = (list: InboxList): HTMLElement => getByRole(list, 'button', { name: 'New conversation' });
  const fill = async (label: string, text: string, list: InboxList): Promise<void> => {
    (getByRole(list, 'textbox', { name: label }) as HTMLInputElement).focus();
    await typeText(text);
  };

  it('R133 it can be begun only where a connected channel takes one, WhatsApp', async () => {
    const sms = aChannel({ id: 'sms', kind: 'sms', name: 'SMS', capabilities: { receipts: [], attachments: {}, startConversation: false } });
    const { list, transport } = await mount(people(1), { channels: [sms, aChannel({ connected: false })] });
    expect(queryByRole(list, 'button', { name: 'New conversation' })).to.equal(null);
    transport.push({ type: 'upsert', entity: 'channel', value: aChannel({ connected: true }) });
    await findByRole(list, 'button', { name: 'New conversation' });
  });

  it('R133 it needs a number with its country code and a template', async () => {
    const { list, transport } = await mount(people(1), { templates: [template] as never });
    start(list).click();
    const dialog = await findByRole(list, 'dialog', { name: 'New conversation' });
    const go = getByRole(dialog, 'button', { name: 'Start' });
    expect(go.dataset['tip']).to.equal('Enter a phone number first.');
    await fill('Phone number', '06 12 48 90 31', list);
    await findByText(dialog, 'Add the country code, for example +33 6 12 34 56 78.');
    await expect(list).to.be.accessible();
    const phone = getByRole(list, 'textbox', { name: 'Phone number' }) as HTMLInputElement;
    phone.select();
    await typeText('0033 6 12 48 90 31');
    await fill('Name', 'Noor', list);
    expect(go.dataset['tip']).to.equal('Fill in every variable first.');
    expect(go.getAttribute('aria-disabled')).to.equal('true');
    for (const name of template.variables) {
      const field = getByRole(list, 'textbox', { name: new RegExp(name) }) as HTMLInputElement;
      field.focus();
      field.select();
      await typeText(name === 'name' ? 'Noor' : '2291');
    }
    getByText(dialog, 'Hello Noor, your order 2291 is ready.');
    await waitUntil(() => !go.hasAttribute('aria-disabled'), 'it may go');
    go.click();
    await waitUntil(() => transport.received.length === 1, 'it has left');
    expect(transport.received[0]).to.deep.include({ name: 'startConversation', args: {
      channelId: 'whatsapp', phone: '+33612489031', name: 'Noor', template: { id: 'hello', variables: { name: 'Noor', order: '2291' } },
    } });
    await waitUntil(() => !queryByRole(list, 'dialog', { name: 'New conversation' }), 'the dialog closes');
  });

  it('X13 a national number is read in the workspace\'s country', async () => {
    const { list, transport } = await mount(people(1), {
      templates: [{ ...template, variables: [], body: 'Hello.' }] as never, workspace: { policy: { defaultCountry: 'FR' } },
    });
    start(list).click();
    await findByRole(list, 'dialog', { name: 'New conversation' });
    await fill('Phone number', '06 12 48 90 31', list);
    const go = getByRole(list, 'button', { name: 'Start' });
    await waitUntil(() => !go.hasAttribute('aria-disabled'), 'it is a number', { timeout: 8000 });
    go.click();
    await waitUntil(() => transport.received.length === 1, 'it has left');
    expect(transport.received.map(({ args }) => (args as { phone?: string }).phone)).to.deep.equal(['+33612489031']);
  });

  it('one that the backend refuses is told of', async () => {
    const { list, transport } = await mount(people(1), { templates: [{ ...template, variables: [], body: 'Hello.' }] as never });
    transport.fail('startConversation', new TransportError('forbidden', 'no'));
    start(list).click();
    await findByRole(list, 'dialog', { name: 'New conversation' });
    await fill('Phone number', '+33 6 12 48 90 31', list);
    const go = getByRole(list, 'button', { name: 'Start' });
    await waitUntil(() => !go.hasAttribute('aria-disabled'), 'it may go');
    go.click();
    await findByText(list, 'That did not work. You may not do this. Everything is as it was.');
  });

  it('without the command there is no button', async () => {
    const { inbox } = makeInbox(people(1), { commands: ['send', 'setStatus', 'markRead'] });
    const list = await fixture<InboxList>(html`<inbox-list .inbox=${inbox}></inbox-list>`);
    await findByRole(list, 'button', { name: 'Select conversations' });
    expect(queryByRole(list, 'button', { name: 'New conversation' })).to.equal(null);
  });
});
