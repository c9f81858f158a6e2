// message-composer as agents meet it: modes, drafts, sending, files, saved replies, fields, templates, reasons.
import { elementUpdated, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import fc from 'fast-check';
import type { InboxBeforeSendEvent } from '../../src/elements/events.js';
import type { MessageComposer } from '../../src/elements/message-composer.js';
import { fieldParts, filledText, missingFields } from '../../src/elements/message-composer/fields.js';
import { findReplies } from '../../src/elements/message-composer/reply-picker.js';
import { aChannel, DAY, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { engine, itIn } from '../helpers/engine.js';
import { findByRole, findByText, getByRole, getByText, queryAllByRole, queryByRole, until } from '../helpers/query.js';
import { amira, endWorlds, makeWorld, openThread, said, scrollerOf } from './chat-thread.world.js';
import { draftOf, drop, fieldOf, file, isAccessible, paste, press, sendOf, sent, start, type } from './message-composer.world.js';

describe('message-composer', () => {
  afterEach(endWorlds);

  it('shows nothing until there is an inbox and a conversation', async () => {
    const composer = document.createElement('message-composer');
    document.body.append(composer);
    await elementUpdated(composer);
    expect(queryByRole(composer, 'textbox')).to.equal(null);
    await isAccessible(composer);
    composer.remove();
  });

  describe('sending', () => {
    it('R109 R113 sends by Enter and by the button, and the field is free at once', async () => {
      const { world, composer } = await start();
      await type(composer, 'On its way');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => sent(world).length === 1);
      expect(sent(world)[0]?.text).to.equal('On its way');
      await until(() => expect(fieldOf(composer).value).to.equal(''));
      await type(composer, 'Second');
      sendOf(composer).click();
      await waitUntil(() => sent(world).length === 2);
      expect(draftOf(world).text).to.equal('');
    });

    // WebKit's driver has no modifier keys.
    itIn(['chromium', 'firefox'], 'Shift+Enter makes a new line; with send-on="mod-enter" Enter does, and Ctrl+Enter sends', async () => {
      const { world, composer } = await start();
      await type(composer, 'a');
      await press('Shift', 'Enter');
      await type(composer, 'b');
      expect(fieldOf(composer).value).to.equal('a\nb');
      composer.setAttribute('send-on', 'mod-enter');
      await elementUpdated(composer);
      await sendKeys({ press: 'Enter' });
      expect(fieldOf(composer).value).to.equal('a\nb\n');
      expect(sent(world)).to.have.length(0);
      await press('Control', 'Enter');
      await waitUntil(() => sent(world).length === 1);
    });

    it('an Enter that belongs to an input method never sends', async () => {
      const { world, composer } = await start();
      await type(composer, 'にほん');
      const field = fieldOf(composer);
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', isComposing: true, bubbles: true, cancelable: true }));
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true, data: '日本' }));
      const safari = new KeyboardEvent('keydown', { key: 'Enter', bubbles: true, cancelable: true, keyCode: 229 });
      field.dispatchEvent(safari);
      expect(safari.defaultPrevented).to.equal(false);
      expect(sent(world)).to.have.length(0);
    });

    it('a render does not touch the field while an input method composes', async () => {
      const { world, composer } = await start();
      const field = fieldOf(composer);
      field.dispatchEvent(new CompositionEvent('compositionstart', { bubbles: true }));
      field.value = 'に';
      world.inbox.drafts.set('c', 'reply', { text: 'from elsewhere' });
      await elementUpdated(composer);
      expect(field.value).to.equal('に');
      field.dispatchEvent(new CompositionEvent('compositionend', { bubbles: true }));
      expect(draftOf(world).text).to.equal('に');
    });

    it('the host hears it before, and may stop it', async () => {
      const { world, composer } = await start();
      const heard: InboxBeforeSendEvent[] = [];
      const stop = (event: InboxBeforeSendEvent): void => { heard.push(event); event.preventDefault(); };
      document.addEventListener('inbox-before-send', stop);
      await type(composer, 'Hello {{membership}} member');
      sendOf(composer).click();
      document.removeEventListener('inbox-before-send', stop);
      expect(heard.map(({ conversationId, mode, text }) => [conversationId, mode, text])).to.deep.equal([['c', 'reply', 'Hello diamond member']]);
      expect(sent(world)).to.have.length(0);
      expect(fieldOf(composer).value).to.equal('Hello {{membership}} member');
    });

    it('says why nothing can be sent, on the button itself', async () => {
      const { composer } = await start();
      expect(sendOf(composer).getAttribute('aria-disabled')).to.equal('true');
      expect(sendOf(composer).dataset['tip']).to.equal('Write something first.');
      await type(composer, 'x');
      expect(sendOf(composer).getAttribute('aria-disabled')).to.equal(null);
    });

    it('a text that is too long for the channel is counted and not sent', async () => {
      const sms = aChannel({ id: 'sms', kind: 'sms', name: 'SMS', capabilities: { receipts: ['sent'], textLimit: 5, attachments: {} } });
      const { world, composer } = await start({ channels: [sms] }, { channelId: 'sms' });
      await type(composer, '1234567');
      await findByText(composer, /2 characters too many/);
      await sendKeys({ press: 'Enter' });
      expect(sent(world)).to.have.length(0);
    });

    it('R080 a link on a channel that forbids it is told and not sent', async () => {
      const app = aChannel({ id: 'app', kind: 'mobile-app', name: 'Shop app', capabilities: { receipts: ['sent'], links: false, attachments: {} } });
      const { world, composer } = await start({ channels: [app] }, { channelId: 'app' });
      await type(composer, 'see https://kiln.example');
      await findByText(composer, 'Shop app does not allow links.');
      await sendKeys({ press: 'Enter' });
      expect(sent(world)).to.have.length(0);
      expect(sendOf(composer).dataset['tip']).to.equal('Shop app does not allow links.');
    });

    it('tells the other side that the agent types, and that he stopped', async () => {
      const { world, composer } = await start();
      await type(composer, 'abc');
      const notices = () => world.transport.received.filter(({ name }) => name === 'typing').map(({ args }) => (args as { on: boolean }).on);
      expect(notices()).to.deep.equal([true]);
      await world.clock.advance(10_000);
      expect(notices()).to.deep.equal([true, false]);
    });
  });

  describe('modes', () => {
    it('R110 begins with Reply on each conversation', async () => {
      const { composer } = await start();
      expect(getByRole(composer, 'tab', { name: 'Reply' }).ariaSelected).to.equal('true');
      getByRole(composer, 'tab', { name: 'Private note' }).click();
      await elementUpdated(composer);
      expect(getByRole(composer, 'tab', { name: 'Private note' }).ariaSelected).to.equal('true');
      composer.conversationId = 'd';
      await elementUpdated(composer);
      expect(getByRole(composer, 'tab', { name: 'Reply' }).ariaSelected).to.equal('true');
      composer.conversationId = 'c';
      await elementUpdated(composer);
      expect(getByRole(composer, 'tab', { name: 'Reply' }).ariaSelected).to.equal('true');
    });

    it('R111 a private note looks and reads differently', async () => {
      const { composer } = await start();
      const box = getByRole(composer, 'group', { name: 'Write a message' });
      const before = getComputedStyle(box).backgroundColor;
      getByRole(composer, 'tab', { name: 'Reply' }).focus();
      await sendKeys({ press: 'ArrowRight' });
      await elementUpdated(composer);
      getByRole(composer, 'textbox', { name: 'Private note' });
      getByText(composer, 'Only your team sees this');
      getByRole(composer, 'button', { name: 'Add note' });
      expect(getComputedStyle(box).backgroundColor).to.not.equal(before);
      await isAccessible(composer);
    });

    it('R112 a note is never sent to the contact, and works when replies are closed', async () => {
      const { world, composer } = await start({}, { lastInboundAt: NOON - 2 * DAY });
      getByRole(composer, 'tab', { name: 'Private note' }).click();
      await elementUpdated(composer);
      await type(composer, 'Careful');
      await sendKeys({ press: 'Enter' });
      await waitUntil(() => sent(world, 'addNote').length === 1);
      expect(sent(world)).to.have.length(0);
    });

    it('R166 each conversation and mode keeps a draft of its own, with the caret', async () => {
      const { world, composer } = await start();
      await type(composer, 'reply text');
      fieldOf(composer).setSelectionRange(3, 3);
      getByRole(composer, 'tab', { name: 'Private note' }).click();
      await elementUpdated(composer);
      expect(fieldOf(composer).value).to.equal('');
      await type(composer, 'note text');
      composer.conversationId = 'd';
      await elementUpdated(composer);
      expect(fieldOf(composer).value).to.equal('');
      composer.conversationId = 'c';
      await elementUpdated(composer);
      expect(fieldOf(composer).value).to.equal('reply text');
      expect(fieldOf(composer).selectionStart).to.equal(3);
      expect(draftOf(world, 'note').text).to.equal('note text');
    });
  });

  describe('re-mounting', () => {
    it('a reload brings back text, caret and files', async () => {
      const workspace = { id: `reload-${Date.now()}` };
      const { world, composer } = await start({ workspace });
      await type(composer, 'A sentence');
      fieldOf(composer).setSelectionRange(2, 5);
      fieldOf(composer).dispatchEvent(new Event('keyup'));
      // The tests' WebKit can keep no file in its storage.
      const canKeepFiles = engine !== 'webkit';
      if (canKeepFiles) {
        drop(composer, file('a.pdf', 'application/pdf'));
        await findByText(composer, 'a.pdf');
      }
      await waitUntil(async () => { await world.inbox.drafts.flush(); return world.inbox.drafts.$saved.get(); }, 'the draft is stored');
      composer.remove();
      await world.inbox.dispose();
      const { composer: next } = await start({ workspace });
      await until(() => expect(fieldOf(next).value).to.equal('A sentence'));
      if (canKeepFiles) await findByText(next, 'a.pdf');
      expect([fieldOf(next).selectionStart, fieldOf(next).selectionEnd]).to.deep.equal([2, 5]);
    });

    it('text, caret, mode and focus survive a move', async () => {
      const { composer } = await start();
      getByRole(composer, 'tab', { name: 'Private note' }).click();
      await elementUpdated(composer);
      await type(composer, 'half a thought');
      fieldOf(composer).setSelectionRange(4, 6);
      fieldOf(composer).dispatchEvent(new Event('keyup'));
      const frame = composer.parentElement as HTMLElement;
      const other = document.createElement('div');
      frame.append(other);
      other.append(composer);
      await elementUpdated(composer);
      const field = getByRole(composer, 'textbox', { name: 'Private note' }) as HTMLTextAreaElement;
      expect([field.value, field.selectionStart, field.selectionEnd]).to.deep.equal(['half a thought', 4, 6]);
      expect(composer.shadowRoot?.activeElement).to.equal(field);
    });

    it('a new element in its place goes on with it', async () => {
      const { world, composer } = await start();
      await type(composer, 'half a thought');
      fieldOf(composer).setSelectionRange(4, 4);
      fieldOf(composer).dispatchEvent(new Event('keyup'));
      const frame = composer.parentElement as HTMLElement;
      composer.remove();
      const other = document.createElement('message-composer');
      Object.assign(other, { inbox: world.inbox, conversationId: 'c' });
      frame.append(other);
      await elementUpdated(other);
      expect([fieldOf(other).value, fieldOf(other).selectionStart]).to.deep.equal(['half a thought', 4]);
      expect(other.shadowRoot?.activeElement).to.equal(fieldOf(other));
    });

    it('does not take the focus from where the agent has put it since', async () => {
      const { world, composer } = await start();
      await type(composer, 'half');
      const frame = composer.parentElement as HTMLElement;
      composer.remove();
      const input = document.createElement('input');
      const other = document.createElement('message-composer');
      Object.assign(other, { inbox: world.inbox, conversationId: 'c' });
      frame.append(input, other);
      input.focus();
      await elementUpdated(other);
      expect(document.activeElement).to.equal(input);
    });
  });

  describe('files', () => {
    it('R079 R109 files become chips and go with the message', async () => {
      const { world, composer } = await start();
      drop(composer, file('glaze.jpg', 'image/jpeg'));
      await findByText(composer, 'glaze.jpg');
      drop(composer, file('invoice.pdf', 'application/pdf'));
      await findByText(composer, 'invoice.pdf');
      expect(draftOf(world).files.map(({ kind }) => kind)).to.deep.equal(['image', 'file']);
      await isAccessible(composer);
      sendOf(composer).click();
      await waitUntil(() => sent(world).length === 1);
      expect((sent(world)[0] as unknown as { attachments: unknown[] }).attachments).to.have.length(2);
      await until(() => expect(queryByRole(composer, 'list')).to.equal(null));
    });

    it('R079 a pasted file becomes a chip', async () => {
      const { composer } = await start();
      const data = new DataTransfer();
      data.items.add(file('invoice.pdf', 'application/pdf'));
      expect(paste(composer, data)).to.equal(false);
      await findByText(composer, 'invoice.pdf');
    });

    it('a file can be taken out again', async () => {
      const { world, composer } = await start();
      drop(composer, file('glaze.jpg', 'image/jpeg'));
      (await findByRole(composer, 'button', { name: 'Remove glaze.jpg' })).click();
      await elementUpdated(composer);
      expect(draftOf(world).files).to.have.length(0);
      expect(composer.shadowRoot?.activeElement).to.equal(fieldOf(composer));
    });

    it('what the channel does not take is refused before any upload, with the reason', async () => {
      const small = aChannel({ capabilities: { receipts: ['sent'], attachments: { image: 20 }, attachmentCount: 2 } });
      const { world, composer } = await start({ channels: [small] });
      drop(composer, file('big.jpg', 'image/jpeg', 100), file('tour.mov', 'video/quicktime'), file('none.jpg', 'image/jpeg', 0));
      expect((await findByText(composer, /big\.jpg/)).closest('li')?.textContent).to.match(/too large; WhatsApp takes up to 20\s*byte/);
      expect(getByText(composer, 'tour.mov').closest('li')?.textContent).to.include('WhatsApp does not take this kind of file.');
      expect(getByText(composer, 'none.jpg').closest('li')?.textContent).to.include('The file is empty.');
      expect(draftOf(world).files).to.have.length(0);
      drop(composer, file('1.jpg', 'image/jpeg'), file('2.jpg', 'image/jpeg'), file('3.jpg', 'image/jpeg'));
      await until(() => expect(draftOf(world).files).to.have.length(2));
      getByText(composer, /3\.jpg/);
      await isAccessible(composer);
    });

    it('a channel without files says so on the button', async () => {
      const none = aChannel({ capabilities: { receipts: ['sent'], attachments: {} } });
      const { composer } = await start({ channels: [none] });
      const attach = getByRole(composer, 'button', { name: 'Attach files' });
      expect([attach.getAttribute('aria-disabled'), attach.dataset['tip']]).to.deep.equal(['true', 'Not available on WhatsApp.']);
    });

    it('text that comes with a picture of itself is pasted as text', async () => {
      const { world, composer } = await start();
      const data = new DataTransfer();
      data.items.add(file('word.png', 'image/png'));
      data.setData('text/plain', 'from the word processor');
      expect(paste(composer, data)).to.equal(true);
      expect(draftOf(world).files).to.have.length(0);
    });
  });

  describe('saved replies and fields', () => {
    const savedReplies = [
      { id: 'a', title: 'Delay', content: 'Shipping is late.' }, { id: 'b', title: 'Shipping time', content: 'Two days, {{first name}}.' },
      { id: 'c', title: 'Membership', content: 'You are a {{membership}} member with {{coupon}}.' },
    ];

    it('R138 R143 a button opens them, and picking one puts its text into the field unsent', async () => {
      const { world, composer } = await start({ savedReplies });
      await type(composer, 'Hello. ');
      getByRole(composer, 'button', { name: 'Saved replies' }).click();
      const search = await findByRole(composer, 'combobox', { name: 'Search saved replies' });
      await until(() => expect(composer.shadowRoot?.activeElement).to.equal(search));
      await isAccessible(composer);
      await sendKeys({ type: 'time' });
      await sendKeys({ press: 'Enter' });
      await until(() => expect(fieldOf(composer).value).to.equal('Hello. Two days, {{first name}}.'));
      expect(sent(world)).to.have.length(0);
      expect(draftOf(world).text).to.equal('Hello. Two days, {{first name}}.');
    });

    itIn(['chromium', 'firefox'], 'R143 undo takes a saved reply back', async () => {
      const { composer } = await start({ savedReplies });
      await type(composer, 'Hello. /shipp');
      await findByRole(composer, 'option', { name: /Shipping time/ });
      await sendKeys({ press: 'Enter' });
      await until(() => expect(fieldOf(composer).value).to.equal('Hello. Two days, {{first name}}.'));
      await press('Control', 'z');
      await until(() => expect(fieldOf(composer).value).to.equal('Hello. /shipp'));
    });

    it('R140 R141 "/" finds them by title first, the keyboard picks, Escape leaves the text', async () => {
      const { composer } = await start({ savedReplies });
      await type(composer, '/shipp');
      const options = await until(() => {
        const found = queryAllByRole(composer, 'option');
        expect(found).to.have.length(2);
        return found;
      });
      expect(options.map((option) => option.querySelector('.strong')?.textContent)).to.deep.equal(['Shipping time', 'Delay']);
      expect(fieldOf(composer).getAttribute('aria-activedescendant')).to.equal(options[0]?.id);
      await sendKeys({ press: 'ArrowDown' });
      await sendKeys({ press: 'Enter' });
      await until(() => expect(fieldOf(composer).value).to.equal('Shipping is late.'));
      await type(composer, ' /mem');
      await findByRole(composer, 'option');
      await sendKeys({ press: 'Escape' });
      await until(() => expect(queryByRole(composer, 'option')).to.equal(null));
      expect(fieldOf(composer).value).to.equal('Shipping is late. /mem');
    });

    it('R144 R145 {{membership}} leaves as "diamond", and the preview shows it before', async () => {
      const { world, composer } = await start();
      await type(composer, 'As a {{membership}} member, {{First Name}}');
      await findByText(composer, 'diamond');
      sendOf(composer).click();
      await waitUntil(() => sent(world).length === 1);
      expect(sent(world)[0]?.text).to.equal('As a diamond member, Amira');
    });

    it('R145 a field without a value stops the first try, is named, and never leaves as braces', async () => {
      const { world, composer } = await start();
      await type(composer, 'Use {{coupon}} today');
      sendOf(composer).click();
      await findByText(composer, 'coupon has no value');
      expect(sent(world)).to.have.length(0);
      getByRole(composer, 'button', { name: 'Add a value' }).click();
      const field = fieldOf(composer);
      expect(field.value.slice(field.selectionStart, field.selectionEnd)).to.equal('{{coupon}}');
      getByRole(composer, 'button', { name: 'Send without it' }).click();
      await waitUntil(() => sent(world).length === 1);
      expect(sent(world)[0]?.text).to.equal('Use  today');
    });

    it('a text in pieces is the text, and what is filled in holds no field that has none', () => {
      const text = fc.array(fc.oneof(fc.string(), fc.constantFrom('{{a}}', '{{ b }}', '{{', '}}', '{{}}', '{{{a}}}')), { maxLength: 12 }).map((parts) => parts.join(''));
      fc.assert(fc.property(text, (whole) => {
        const parts = fieldParts(whole, (name) => (name === 'a' ? 'value' : undefined));
        expect(parts.map((part) => part.text).join('')).to.equal(whole);
        expect(missingFields(parts)).to.not.include('a');
expect(filledText(parts)).to.equal(parts.map((part) => (part.kind === 'text' ? part.text : part.name === 'a' ? 'value' : '')).join(''));
      }));
    });

    it('a title that begins so comes before one that has it inside, and that before contents', () => {
      const replies = [{ id: '1', title: 'x', content: 'ship' }, { id: '2', title: 'Worship', content: '' }, { id: '3', title: 'Shipping', content: '' }];
      expect(findReplies(replies, 'SHIP').map(({ id }) => id)).to.deep.equal(['3', '2', '1']);
    });

    it('a channel that takes none says so', async () => {
      const none = aChannel({ capabilities: { receipts: ['sent'], attachments: {}, savedReplies: false } });
      const { composer } = await start({ channels: [none], savedReplies });
      expect(getByRole(composer, 'button', { name: 'Saved replies' }).dataset['tip']).to.equal('Not available on WhatsApp.');
      await type(composer, '/ship');
      expect(queryByRole(composer, 'option')).to.equal(null);
    });
  });

  describe('the reply window', () => {
    it('R103 counts down at the bottom left', async () => {
      const { world, composer } = await start({}, { lastInboundAt: NOON - 20 * HOUR - 48 * MINUTE });
      const line = await findByText(composer, /^Replies close in 3\s?h 12\s?m$/);
      const box = getByRole(composer, 'group', { name: 'Write a message' }).getBoundingClientRect();
      expect(line.getBoundingClientRect().top).to.be.at.least(box.bottom - 1);
      expect(line.getBoundingClientRect().left).to.be.below(box.left + box.width / 2);
      await world.clock.advance(2 * MINUTE);
      await findByText(composer, /^Replies close in 3\s?h 10\s?m$/);
    });

    it('R194 warns when little is left', async () => {
      const { composer } = await start({}, { lastInboundAt: NOON - 23 * HOUR });
      const line = (await findByText(composer, /^Replies close in/)).closest('[part="window"]') as HTMLElement;
      expect(line.dataset['state']).to.equal('warning');
    });

    it('a channel without a window shows none', async () => {
      const open = aChannel({ policy: { replyWindow: { humanMs: null, automationMs: null } } });
      const { composer } = await start({ channels: [open] });
      expect(composer.renderRoot.querySelector('[part="window"]')).to.equal(null);
    });

    const templates = [
      { id: 't', channelId: 'whatsapp', name: 'order_ready', language: 'fr', category: 'utility' as const, body: 'Bonjour {{1}}, commande {{order num}}', variables: ['1', 'order num'] },
      { id: 'u', channelId: 'other', name: 'not_here', language: 'fr', category: 'utility' as const, body: 'x', variables: [] },
    ];

    it('R108 X15 closed, only a template can be sent: variables, preview, then it leaves; notes still work', async () => {
      const { world, composer } = await start({ templates }, { lastInboundAt: NOON - 26 * HOUR });
      expect(queryByRole(composer, 'textbox', { name: 'Reply' })).to.equal(null);
      await findByText(composer, /^Replies closed/);
      expect(queryAllByRole(composer, 'radio')).to.have.length(1);
      const send = getByRole(composer, 'button', { name: 'Send template' });
      expect(send.dataset['tip']).to.equal('Fill in every variable first.');
      await isAccessible(composer);
      const variable = getByRole(composer, 'textbox', { name: 'Value for 1' }) as HTMLInputElement;
      variable.focus();
      await sendKeys({ type: 'Amira' });
      await findByText(composer, 'Bonjour Amira, commande 023425124');
      getByRole(composer, 'button', { name: 'Send template' }).click();
      await waitUntil(() => sent(world).length === 1);
      expect((sent(world)[0] as unknown as { template: unknown }).template).to.deep.equal({ id: 't', variables: { 1: 'Amira', 'order num': '023425124' } });
      getByRole(composer, 'tab', { name: 'Private note' }).click();
      await elementUpdated(composer);
      expect(fieldOf(composer).isConnected).to.equal(true);
    });

    it('R108 a long template in a narrow thread leaves its button whole and in view', async () => {
      const body = 'Bonjour {{1}}, votre commande est prête et vous attend. '.repeat(14);
      const name = 'order_ready_for_collection_in_the_shop_of_the_customers_choice';
      const world = makeWorld({ templates: [{ ...templates[0]!, name, body }] }, { lastInboundAt: NOON - 26 * HOUR });
      const thread = await openThread(world, { width: 340, height: 560 });
      const send = await findByRole(thread, 'button', { name: 'Send template' });
      await nextFrame();
      const [button, pane] = [send.getBoundingClientRect(), thread.getBoundingClientRect()];
      const box = (send.closest('.templates') as HTMLElement);
      expect(box.scrollWidth).to.equal(box.clientWidth);
      const seen = box.getBoundingClientRect();
      expect([button.left >= pane.left, button.right <= pane.right, button.bottom <= seen.bottom + 0.5, button.bottom <= pane.bottom])
        .to.deep.equal([true, true, true, true]);
    });

    it('R108 the field closes at the very moment, and an answer of the contact opens it again', async () => {
      const { world, composer } = await start({ templates }, { lastInboundAt: NOON - DAY + MINUTE });
      await type(composer, 'half');
      await world.clock.advance(MINUTE);
      await findByRole(composer, 'button', { name: 'Send template' });
      world.transport.push({ type: 'patch', entity: 'conversation', id: 'c', value: { lastInboundAt: world.clock.now() }, revision: null });
      const field = await findByRole(composer, 'textbox', { name: 'Reply' }) as HTMLTextAreaElement;
      expect(field.value).to.equal('half');
    });

    it('closed on a channel without templates, the reason stands in the field\'s place', async () => {
      const messenger = aChannel({ id: 'm', kind: 'messenger', name: 'Messenger', capabilities: { receipts: ['sent'], attachments: {}, templates: false }, policy: { replyWindow: { humanMs: DAY, automationMs: DAY } } });
      const { composer } = await start({ channels: [messenger] }, { channelId: 'm', lastInboundAt: NOON - 2 * DAY });
      await findByText(composer, /Messenger no longer takes replies here/);
      await isAccessible(composer);
    });
  });

  describe('where one may not write', () => {
    it('R076 a blocked contact, and the draft is kept', async () => {
      const { world, composer } = await start();
      await type(composer, 'half');
      world.transport.push({ type: 'upsert', entity: 'contact', value: { ...amira, blocked: true } });
      await findByText(composer, /This contact is blocked.*What you wrote is kept/);
      world.transport.push({ type: 'upsert', entity: 'contact', value: amira });
      expect((await findByRole(composer, 'textbox') as HTMLTextAreaElement).value).to.equal('half');
    });

    it('an ended conversation', async () => {
      const { composer } = await start({}, { lifecycle: 'ended' });
      await findByText(composer, /This conversation has ended/);
    });

    it('a conversation that a colleague is processing, with his name', async () => {
      const { composer } = await start({}, { lease: { holderId: 'ana', token: 1, acquiredAt: NOON, expiresAt: NOON + HOUR } });
      await findByText(composer, /Only Ana Ruiz can do this until/);
    });
  });

  it('buttons of the host stand at both ends of the row', async () => {
    const { composer } = await start();
    for (const slot of ['actions-start', 'actions-end']) {
      const button = Object.assign(document.createElement('button'), { slot, textContent: slot });
      composer.append(button);
    }
    await elementUpdated(composer);
    const [first, attach, last, send] = [getByRole(composer, 'button', { name: 'actions-start' }), getByRole(composer, 'button', { name: 'Attach files' }),
      getByRole(composer, 'button', { name: 'actions-end' }), sendOf(composer)].map((button) => button.getBoundingClientRect().left) as [number, number, number, number];
    expect([first, attach, last, send]).to.deep.equal([first, attach, last, send].sort((a, b) => a - b));
  });

  it('insertText writes at the caret', async () => {
    const { world, composer } = await start();
    await type(composer, 'ab');
    fieldOf(composer).setSelectionRange(1, 1);
    composer.insertText('–');
    expect(draftOf(world).text).to.equal('a–b');
  });

  it('the field grows with its text to 40 % of the thread, then scrolls', async () => {
    const world = makeWorld({ messages: [said('Hello')] });
    const thread = await openThread(world, { height: 600 });
    const composer = thread.renderRoot.querySelector('message-composer') as MessageComposer;
    await findByRole(composer, 'textbox');
    const grow = composer.renderRoot.querySelector('.grow') as HTMLElement;
    const one = grow.getBoundingClientRect().height;
    world.inbox.drafts.set('c', 'reply', { text: 'a\nb\nc' });
    await elementUpdated(composer);
    expect(grow.getBoundingClientRect().height).to.be.closeTo(one + 44, 2);
    world.inbox.drafts.set('c', 'reply', { text: 'a\n'.repeat(80) });
    await elementUpdated(composer);
    expect(grow.getBoundingClientRect().height).to.be.closeTo(240, 2);
    expect(grow.scrollHeight).to.be.above(1000);
    expect(scrollerOf(thread).clientHeight).to.be.above(100);
  });
});
