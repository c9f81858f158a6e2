import { expect, fixture, html, oneEvent } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import '../../src/define/contact-pane.js';
import type { ContactPane } from '../../src/elements/contact-pane.js';
import type { InboxConversationSelectEvent } from '../../src/elements/events.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { CommandName } from '../../src/model/commands.js';
import { TransportError } from '../../src/transport/errors.js';
import { aChannel, aContact, aConversation, anAgent, aPreview, DAY, NOON } from '../helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../helpers/memory-transport.js';
import { findByRole, findByText, getByLabel, getByRole, getByText, queryAllByRole, queryAllByText, queryByRole, until } from '../helpers/query.js';

const amira = aContact({
  id: 'amira', labels: ['vip', 'damaged', 'lyon'], fields: { membership: 'diamond', 'order num': '023425124' },
  identities: [
    { channelKind: 'whatsapp', kind: 'phone', value: '+33612489031' },
    { channelKind: 'instagram', kind: 'username', value: '@amira.ceramique' },
  ],
});
const mei = aContact({
  id: 'mei', name: '陳美玲', platformName: 'meiling.pots', userId: null, fields: {},
  identities: [{ channelKind: null, kind: 'email', value: 'm.chan@example.hk', verified: false }],
});
const instagram = aChannel({
  id: 'instagram', kind: 'instagram', name: 'Instagram',
  capabilities: { receipts: [], textLimit: 1000, attachments: {}, contactDetails: false },
});

let serial = 0;
/** Each test has a workspace of its own, so that no unsent command of another is found in the browser's storage. */
const data = (more: MemoryData = {}): MemoryData => ({
  channels: [aChannel(), instagram],
  contacts: [amira, mei, aContact({ id: 'other', fields: { 'delivery note': 'ring twice' } })],
  agents: [anAgent({ id: 'marco', name: 'Marco Bianchi' })],
  workspace: {
    id: `contact-pane-${++serial}`,
    labels: [
      { id: 'vip', name: 'VIP', color: 'violet' }, { id: 'damaged', name: 'Damaged item', color: 'red' },
      { id: 'lyon', name: 'Lyon store', color: 'green' }, { id: 'pickup', name: 'Lyon pick-up', color: 'blue' },
    ],
    fields: ['membership', 'order num', 'delivery day'],
  },
  conversations: [
    aConversation({ id: 'c1', contactId: 'amira' }),
    aConversation({ id: 'c2', contactId: 'mei', channelId: 'instagram' }),
    aConversation({ id: 'c3', contactId: 'other' }),
    aConversation({
      id: 'old', contactId: 'amira', lifecycle: 'ended', endReason: 'agent', endedById: 'marco', endedAt: NOON - 49 * DAY,
      lastActivityAt: NOON - 49 * DAY, lastMessage: aPreview({ text: 'Gift wrapping for two bowls' }),
    }),
  ],
  ...more,
});

describe('contact-pane', () => {
  let transport: MemoryTransport;
  let inbox: Inbox;

  const start = async (more: MemoryData = {}, conversationId: string | null = 'c1'): Promise<ContactPane> => {
    transport = memoryTransport(data(more));
    inbox = createInbox({ transport });
    inbox.select(conversationId);
    const pane = await fixture<ContactPane>(html`<contact-pane .inbox=${inbox}></contact-pane>`);
    pane.style.blockSize = '740px';
    return pane;
  };
  const shown = (pane: ContactPane): Promise<HTMLElement> => findByRole(pane, 'heading', { name: 'Channels' });
  const type = async (input: HTMLElement, text: string): Promise<void> => {
    (input as HTMLInputElement).select();
    input.focus();
    await sendKeys({ type: text });
  };
  const sent = (name: CommandName) => transport.received.filter((command) => command.name === name).map(({ args }) => args);

  afterEach(() => inbox.dispose());

  it('says that no contact is chosen', async () => {
    const pane = await start({}, null);
    await findByRole(pane, 'heading', { name: 'No contact to show' });
    await expect(pane).to.be.accessible();
  });

  it('is busy while the contact loads, then shows it', async () => {
    transport = memoryTransport(data());
    transport.holdRead('conversation');
    inbox = createInbox({ transport });
    inbox.select('c1');
    const pane = await fixture<ContactPane>(html`<contact-pane .inbox=${inbox}></contact-pane>`);
    await until(() => expect(pane.shadowRoot?.querySelector('[aria-busy="true"]')).not.to.equal(null));
    await expect(pane).to.be.accessible();
    transport.release();
    await shown(pane);
  });

  it('says what went wrong and tries again', async () => {
    transport = memoryTransport(data());
    transport.failRead('messages', new TransportError('server'));
    transport.failRead('conversation', new TransportError('server'));
    inbox = createInbox({ transport });
    inbox.select('c1');
    const pane = await fixture<ContactPane>(html`<contact-pane .inbox=${inbox}></contact-pane>`);
    const retry = await findByRole(pane, 'button', { name: 'Try now' });
    getByText(pane, 'The server had a problem.');
    await expect(pane).to.be.accessible();
    transport.failRead('messages', null);
    transport.failRead('conversation', null);
    retry.click();
    await shown(pane);
  });

  it('R198 shows who writes, in sections with headings', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'region', { name: 'Contact' });
    expect(queryAllByRole(pane, 'heading').map((one) => one.textContent))
      .to.deep.equal(['Amira Haddad', 'Channels', 'Labels', 'Details', 'Previous conversations']);
    await expect(pane).to.be.accessible();
  });

  it('R149 shows phone, name and user ID, each with a button that copies it', async () => {
    const pane = await start();
    await shown(pane);
    // What writes numbers as people read them is fetched.
    await findByText(pane, '+33 6 12 48 90 31');
    for (const value of ['Amira Haddad', '+33 6 12 48 90 31', '@amira.ceramique', 'U-48213']) {
      getByText(pane, value);
      getByRole(pane, 'button', { name: `Copy ${value}` });
    }
    const copied: string[] = [];
    Object.defineProperty(navigator, 'clipboard', {
      configurable: true, value: { writeText: async (text: string) => { copied.push(text); } },
    });
    try {
      getByRole(pane, 'button', { name: 'Copy U-48213' }).click();
      await findByRole(pane, 'button', { name: 'Copied' });
      expect(copied).to.deep.equal(['U-48213']);
    } finally {
      delete (navigator as { clipboard?: unknown }).clipboard;
    }
  });

  it('R116 the name can be edited and is saved with Enter', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'button', { name: 'Edit the name' }).click();
    const input = await findByRole(pane, 'textbox', { name: 'Name' });
    await until(() => expect(pane.shadowRoot?.activeElement).to.equal(input));
    await sendKeys({ type: 'Amira Roux' });
    await until(() => getByText(pane, 'Changed. WhatsApp keeps amira.h'));
    await sendKeys({ press: 'Enter' });
    await findByRole(pane, 'heading', { name: 'Amira Roux' });
    await until(() => expect(sent('updateContact')).to.deep.equal([{ contactId: 'amira', name: 'Amira Roux' }]));
    expect(pane.shadowRoot?.activeElement).to.equal(getByRole(pane, 'button', { name: 'Edit the name' }));
  });

  it('gives the name back on Escape', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'button', { name: 'Edit the name' }).click();
    await type(await findByRole(pane, 'textbox', { name: 'Name' }), 'Somebody else');
    await sendKeys({ press: 'Escape' });
    await findByRole(pane, 'heading', { name: 'Amira Haddad' });
    expect(sent('updateContact')).to.deep.equal([]);
  });

  it('R117 the platform\'s name is pulled anew and the given name is left alone', async () => {
    const pane = await start();
    await shown(pane);
    getByText(pane, 'amira.h on WhatsApp');
    transport.hold('refreshProfile');
    getByRole(pane, 'button', { name: 'Refresh from the platform' }).click();
    await until(() => expect(sent('refreshProfile')).to.deep.equal([{ contactId: 'amira' }]));
    transport.push({ type: 'patch', entity: 'contact', id: 'amira', value: { platformName: 'amira.roux' }, revision: null });
    transport.release();
    await until(() => getByText(pane, 'amira.roux on WhatsApp, refreshed just now'));
    getByRole(pane, 'heading', { name: 'Amira Haddad' });
  });

  it('has no refresh where the backend cannot do it', async () => {
    const pane = await start({ commands: ['send', 'setStatus', 'markRead', 'updateContact'] });
    await shown(pane);
    expect(queryByRole(pane, 'button', { name: 'Refresh from the platform' })).to.equal(null);
    expect(queryByRole(pane, 'button', { name: /^Block/ })).to.equal(null);
  });

  it('R118 of the default information only the name can be edited', async () => {
    const pane = await start();
    await shown(pane);
    const editable = queryAllByRole(pane, 'textbox').map((input) => (input as HTMLInputElement).labels?.[0]?.textContent?.trim());
    expect(editable).to.deep.equal(['membership', 'order num']);
  });

  it('R119 marks what was changed, saves it at once, and takes it back when the backend refuses', async () => {
    const pane = await start();
    await shown(pane);
    expect(queryByRole(pane, 'button', { name: 'Save' })).to.equal(null);
    await type(getByLabel(pane, /^membership/), 'gold');
    await until(() => getByText(pane, '1 change'));
    getByRole(pane, 'img', { name: 'Not saved yet' });
    transport.hold('updateContact');
    getByRole(pane, 'button', { name: 'Save' }).click();
    await until(() => expect(queryByRole(pane, 'button', { name: 'Save' })).to.equal(null));
    expect(inbox.entities.get('contact', 'amira')?.fields['membership']).to.equal('gold');
    transport.fail('updateContact', new TransportError('forbidden'));
    transport.release();
    const alert = await findByRole(pane, 'alert');
    expect(alert.textContent).to.contain('Not saved: You may not do this.');
    expect(inbox.entities.get('contact', 'amira')?.fields['membership']).to.equal('diamond');
    expect((getByLabel(pane, /^membership/) as HTMLInputElement).value).to.equal('gold');
    expect(inbox.$notices.get()).to.deep.equal([]);
    await expect(pane).to.be.accessible();
    getByRole(pane, 'button', { name: 'Try again' }).click();
    await until(() => expect(inbox.entities.get('contact', 'amira')?.fields['membership']).to.equal('gold'));
  });

  it('keeps what was typed when the element is replaced by another one', async () => {
    const pane = await start();
    await shown(pane);
    await type(getByLabel(pane, /^membership/), 'gold');
    pane.remove();
    const other = await fixture<ContactPane>(html`<contact-pane .inbox=${inbox}></contact-pane>`);
    await until(() => expect((getByLabel(other, /^membership/) as HTMLInputElement).value).to.equal('gold'));
    getByText(other, '1 change');
  });

  it('changes of another contact that were not saved are told, and saved or discarded from here', async () => {
    const pane = await start();
    await shown(pane);
    await type(getByLabel(pane, /^membership/), 'gold');
    inbox.select('c2');
    await until(() => getByText(pane, '陳美玲'));
    await findByText(pane, 'Amira Haddad has 1 unsaved change');
    await expect(pane).to.be.accessible();
    getByRole(pane, 'button', { name: 'Save' }).click();
    await until(() => expect(sent('updateContact')).to.deep.equal([{ contactId: 'amira', fields: { membership: 'gold' } }]));
    await until(() => expect(queryAllByText(pane, /unsaved/)).to.have.length(0));
    inbox.select('c1');
    await until(() => expect((getByLabel(pane, /^membership/) as HTMLInputElement).value).to.equal('gold'));
    await type(getByLabel(pane, /^membership/), 'silver');
    inbox.select('c2');
    await findByText(pane, 'Amira Haddad has 1 unsaved change');
    getByRole(pane, 'button', { name: 'Discard' }).click();
    await until(() => expect(queryAllByText(pane, /unsaved/)).to.have.length(0));
    inbox.select('c1');
    await until(() => expect((getByLabel(pane, /^membership/) as HTMLInputElement).value).to.equal('gold'));
  });

  it('the browser asks before the page goes with changes that were not saved', async () => {
    const pane = await start();
    await shown(pane);
    const asked = (): boolean => !window.dispatchEvent(new Event('beforeunload', { cancelable: true }));
    expect(asked()).to.equal(false);
    await type(getByLabel(pane, /^membership/), 'gold');
    await until(() => getByText(pane, '1 change'));
    expect(asked()).to.equal(true);
    pane.remove();
    expect(asked()).to.equal(false);
  });

  it('phone numbers are shown as people read them, copied as they are, and one that is none is marked', async () => {
    const pane = await start({ contacts: [aContact({
      id: 'amira', identities: [
        { channelKind: 'whatsapp', kind: 'phone', value: '+33612489031' }, { channelKind: 'sms', kind: 'phone', value: '+33123' },
      ],
    })] });
    await findByText(pane, '+33 6 12 48 90 31');
    await findByText(pane, '+33123');
    expect(queryAllByText(pane, 'Not a valid number')).to.have.length(1);
    let copied = '';
    const { clipboard } = navigator;
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: { writeText: async (text: string) => { copied = text; } } });
    getByRole(pane, 'button', { name: 'Copy +33 6 12 48 90 31' }).click();
    await until(() => expect(copied).to.equal('+33612489031'));
    Object.defineProperty(navigator, 'clipboard', { configurable: true, value: clipboard });
  });

  it('discards all changes', async () => {
    const pane = await start();
    await shown(pane);
    await type(getByLabel(pane, /^membership/), 'gold');
    (await findByRole(pane, 'button', { name: 'Discard' })).click();
    await until(() => expect((getByLabel(pane, /^membership/) as HTMLInputElement).value).to.equal('diamond'));
  });

  it('R120 R122 a new detail keeps its value as the string that was typed', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'button', { name: 'Add a detail' }).click();
    await findByRole(pane, 'combobox', { name: 'Name of the detail' });
    await until(() => expect(pane.shadowRoot?.activeElement?.getAttribute('role')).to.equal('combobox'));
    await sendKeys({ type: 'invoice' });
    await sendKeys({ press: 'Enter' });
    await until(() => expect(pane.shadowRoot?.activeElement?.getAttribute('aria-label')).to.equal('Value'));
    await sendKeys({ type: '0123' });
    await sendKeys({ press: 'Enter' });
    await until(() => expect(sent('updateContact')).to.deep.equal([{ contactId: 'amira', fields: { invoice: '0123' } }]));
    await until(() => expect((getByLabel(pane, 'invoice') as HTMLInputElement).value).to.equal('0123'));
  });

  it('R120 the value of a detail is changed in place', async () => {
    const pane = await start();
    await shown(pane);
    await type(getByLabel(pane, /^order num/), '023425125');
    await sendKeys({ press: 'Enter' });
    await until(() => expect(sent('updateContact')).to.deep.equal([{ contactId: 'amira', fields: { 'order num': '023425125' } }]));
  });

  it('removes a detail whose value was emptied', async () => {
    const pane = await start();
    await shown(pane);
    const input = getByLabel(pane, /^order num/) as HTMLInputElement;
    input.focus();
    input.select();
    await sendKeys({ press: 'Backspace' });
    await sendKeys({ press: 'Enter' });
    await until(() => expect(sent('updateContact')).to.deep.equal([{ contactId: 'amira', fields: { 'order num': null } }]));
  });

  it('R121 offers the names of details that other contacts have', async () => {
    const pane = await start();
    inbox.list({});
    await shown(pane);
    getByRole(pane, 'button', { name: 'Add a detail' }).click();
    await until(() => expect(pane.shadowRoot?.activeElement?.getAttribute('role')).to.equal('combobox'));
    await sendKeys({ type: 'del' });
    await until(() => expect(queryAllByRole(pane, 'option').map((option) => option.textContent))
      .to.deep.equal(['delivery day', 'delivery note', 'New detail “del”']));
    // It fades in, and axe measures the contrast of what it sees.
    for (const animation of getByRole(pane, 'listbox').getAnimations()) animation.finish();
    await expect(pane).to.be.accessible();
    await sendKeys({ press: 'ArrowDown' });
    await sendKeys({ press: 'Enter' });
    await until(() => expect(getByRole(pane, 'combobox')).to.have.property('value', 'delivery day'));
  });

  it('refuses a second detail of the same name', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'button', { name: 'Add a detail' }).click();
    await until(() => expect(pane.shadowRoot?.activeElement?.getAttribute('role')).to.equal('combobox'));
    await sendKeys({ type: ' Membership ' });
    await until(() => getByText(pane, 'This contact has “Membership” already.'));
  });

  it('R123 R124 an existing label is picked from the list', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'button', { name: 'Add a label' }).click();
    await until(() => expect(pane.shadowRoot?.activeElement?.getAttribute('role')).to.equal('combobox'));
    await sendKeys({ type: 'lyon p' });
    await until(() => expect(queryAllByRole(pane, 'option').map((option) => option.textContent))
      .to.deep.equal(['Lyon pick-up', 'New label “lyon p”']));
    await sendKeys({ press: 'Enter' });
    await findByRole(pane, 'button', { name: 'Remove Lyon pick-up' });
    expect(inbox.entities.get('contact', 'amira')?.labels).to.deep.equal(['vip', 'damaged', 'lyon', 'pickup']);
  });

  it('R124 a label that differs only in case and spaces is not made again', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'button', { name: 'Add a label' }).click();
    await until(() => expect(pane.shadowRoot?.activeElement?.getAttribute('role')).to.equal('combobox'));
    const box = getByRole(pane, 'combobox') as HTMLInputElement;
    box.value = '  LYON   pick-UP ';
    box.dispatchEvent(new Event('input'));
    await until(() => expect(queryAllByRole(pane, 'option').map((option) => option.textContent)).to.deep.equal(['Lyon pick-up']));
  });

  it('R124 a new label is made and given', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'button', { name: 'Add a label' }).click();
    await until(() => expect(pane.shadowRoot?.activeElement?.getAttribute('role')).to.equal('combobox'));
    await sendKeys({ type: 'Wholesale' });
    await sendKeys({ press: 'Enter' });
    await findByRole(pane, 'button', { name: 'Remove Wholesale' });
    const [made] = sent('createLabel') as { labelId: string; name: string }[];
    expect(made?.name).to.equal('Wholesale');
    await until(() => expect(inbox.entities.get('contact', 'amira')?.labels).to.include(made?.labelId));
  });

  it('R125 the x of a label removes it, and the focus goes to the next one', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'button', { name: 'Remove Damaged item' }).click();
    await until(() => expect(queryByRole(pane, 'button', { name: 'Remove Damaged item' })).to.equal(null));
    await until(() => expect(pane.shadowRoot?.activeElement).to.equal(getByRole(pane, 'button', { name: 'Remove Lyon store' })));
    expect(inbox.entities.get('contact', 'amira')?.labels).to.deep.equal(['vip', 'lyon']);
  });

  it('tells when a label could not be saved, and shows the old ones', async () => {
    const pane = await start();
    await shown(pane);
    transport.fail('updateContact', new TransportError('forbidden'));
    getByRole(pane, 'button', { name: 'Remove VIP' }).click();
    await until(() => getByText(pane, 'The labels were not saved. You may not do this.'));
    getByRole(pane, 'button', { name: 'Remove VIP' });
  });

  it('R114 on Instagram it says that contact details are not shared, and marks what is not verified', async () => {
    const pane = await start({}, 'c2');
    await shown(pane);
    getByText(pane, /^Instagram does not share e-mail or phone/);
    getByText(pane, 'Not verified');
    getByRole(pane, 'button', { name: 'Add a detail' }).click();
    await until(() => expect(queryAllByRole(pane, 'option').map((option) => option.textContent))
      .to.include.members(['e-mail (asked)', 'phone (asked)']));
    inbox.select('c1');
    await findByRole(pane, 'heading', { name: 'Amira Haddad' });
    expect(queryAllByText(pane, /^Instagram does not share/)).to.deep.equal([]);
  });

  it('lists the previous conversations and opens one', async () => {
    const pane = await start();
    await shown(pane);
    const row = await findByRole(pane, 'button', { name: /Gift wrapping for two bowls/ });
    expect(row.textContent).to.match(/Ended by Marco Bianchi, /);
    setTimeout(() => row.click());
    const event = await oneEvent(pane, 'inbox-conversation-select') as InboxConversationSelectEvent;
    expect(event.conversationId).to.equal('old');
    expect(inbox.$selectedId.get()).to.equal('old');
  });

  it('leaves the selection alone when the host cancels', async () => {
    const pane = await start();
    await shown(pane);
    pane.addEventListener('inbox-conversation-select', (event) => event.preventDefault());
    (await findByRole(pane, 'button', { name: /Gift wrapping/ })).click();
    expect(inbox.$selectedId.get()).to.equal('c1');
  });

  it('sections of the host stand among its own', async () => {
    const pane = await start();
    await shown(pane);
    const own = document.createElement('section');
    own.append(Object.assign(document.createElement('h3'), { textContent: 'Orders' }));
    pane.append(own);
    const heading = await findByRole(pane, 'heading', { name: 'Orders' });
    expect(heading.getBoundingClientRect().height).to.be.greaterThan(0);
    expect(heading.getBoundingClientRect().top).to.be.greaterThan(getByRole(pane, 'heading', { name: 'Details' }).getBoundingClientRect().top);
  });

  it('asks before it blocks, and can unblock', async () => {
    const pane = await start();
    await shown(pane);
    getByRole(pane, 'button', { name: 'Block Amira…' }).click();
    await findByRole(pane, 'dialog');
    getByRole(pane, 'button', { name: 'Cancel' }).click();
    expect(sent('blockContact')).to.deep.equal([]);
    getByRole(pane, 'button', { name: 'Block Amira…' }).click();
    (await findByRole(pane, 'button', { name: 'Block' })).click();
    await until(() => getByText(pane, 'Blocked'));
    getByRole(pane, 'button', { name: 'Unblock Amira' }).click();
    await until(() => expect(inbox.entities.get('contact', 'amira')?.blocked).to.equal(false));
  });

  it('says why a contact cannot be changed', async () => {
    const denied = { ...amira, denied: { updateContact: { reason: 'The CRM owns this contact.', until: null } } };
    const pane = await start({ contacts: [denied] });
    await shown(pane);
    const edit = getByRole(pane, 'button', { name: 'Edit the name' });
    expect(edit.getAttribute('aria-disabled')).to.equal('true');
    expect(edit.dataset['tip']).to.equal('Refused: The CRM owns this contact.');
    edit.click();
    expect(queryByRole(pane, 'textbox', { name: 'Name' })).to.equal(null);
    expect((getByLabel(pane, /^membership/) as HTMLInputElement).readOnly).to.equal(true);
  });

  it('shows a stranger\'s text as text', async () => {
    const evil = '<img src=x onerror=alert(1)>';
    const pane = await start({ contacts: [{ ...amira, name: evil, platformName: evil, fields: { [evil]: evil, ['__proto__']: 'x' } }] });
    await shown(pane);
    getByRole(pane, 'heading', { name: evil });
    expect(pane.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
