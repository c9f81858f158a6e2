// chat-thread as agents and assistive technology meet it: head, messages, events, delivery, states.
import { elementUpdated, expect, nextFrame, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ChatThread } from '../../src/elements/chat-thread.js';
import { EVENT_TYPES } from '../../src/model/timeline-event.js';
import type { DeliveryState, Message } from '../../src/model/message.js';
import { TransportError } from '../../src/transport/errors.js';
import { aChannel, aConversation, DAY, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { findByRole, findByText, getByRole, getByText, nameOf, queryAllByRole, queryAllByText, queryByRole, until } from '../helpers/query.js';
import { ana, amira, endWorlds, happened, isOpen, makeWorld, openThread, said, wrote } from './chat-thread.world.js';

/** A second of sound as a WAV file, as loud as `level` says along its length. */
function aWave(level: (share: number) => number): Blob {
  const rate = 8_000;
  const head = new DataView(new ArrayBuffer(44));
  const text = (at: number, words: string): void => [...words].forEach((letter, index) => head.setUint8(at + index, letter.charCodeAt(0)));
  text(0, 'RIFF'); text(8, 'WAVEfmt '); text(36, 'data');
  head.setUint32(4, 36 + rate * 2, true); head.setUint32(16, 16, true); head.setUint16(20, 1, true); head.setUint16(22, 1, true);
  head.setUint32(24, rate, true); head.setUint32(28, rate * 2, true); head.setUint16(32, 2, true); head.setUint16(34, 16, true); head.setUint32(40, rate * 2, true);
  const samples = Int16Array.from({ length: rate }, (_, index) => Math.sin(index / 3) * level(index / rate) * 32_000);
  return new Blob([head.buffer, samples], { type: 'audio/wav' });
}

/** Rests the pointer on a message; what is told of it then. */
async function calloutOn(thread: ChatThread, article: HTMLElement): Promise<string> {
  const ground = article.querySelector('.bubble, .media') ?? article;
  ground.dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
  const id = await until(() => {
    expect(article.getAttribute('aria-describedby')).to.match(/^callout/);
    return article.getAttribute('aria-describedby') ?? '';
  });
  return (thread.renderRoot as ShadowRoot).getElementById(id)?.textContent ?? '';
}
const delivered = (state: DeliveryState, more: object = {}) => ({ delivery: { state, times: { sent: NOON - 5 * MINUTE }, ...more } });

describe('chat-thread', () => {
  afterEach(endWorlds);

  describe('states', () => {
    it('without an inbox it is quiet', async () => {
      const thread = document.createElement('chat-thread');
      document.body.append(thread);
      await elementUpdated(thread);
      getByText(thread, 'No inbox here yet');
      await expect(thread).to.be.accessible();
      thread.remove();
    });

    it('R162 nothing is shown until a conversation is selected', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      const thread = await openThread(world, { id: 'c' });
      thread.conversationId = undefined;
      await elementUpdated(thread);
      getByText(thread, 'No conversation is open');
      expect(queryAllByText(thread, 'Hello')).to.have.length(0);
      await expect(thread).to.be.accessible();
    });

    it('R102 the selected conversation opens', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      const thread = await openThread(world);
      thread.conversationId = undefined;
      world.inbox.select('c');
      await findByText(thread, 'Hello');
      getByRole(thread, 'heading', { name: 'Amira Haddad' });
    });

    it('while messages load it says so', async () => {
      const world = makeWorld();
      world.transport.holdRead('messages');
      const thread = document.createElement('chat-thread');
      Object.assign(thread, { inbox: world.inbox, conversationId: 'c' });
      document.body.append(thread);
      await isOpen(world.inbox);
      await elementUpdated(thread);
      expect(queryAllByRole(thread, 'status').map((status) => status.ariaBusy)).to.include('true');
      await expect(thread).to.be.accessible();
      thread.remove();
      world.transport.release();
    });

    it('messages that did not load can be asked for again', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      world.transport.failRead('messages', new TransportError('offline', 'gone'));
      const thread = await openThread(world);
      expect(getByRole(thread, 'alert').textContent).to.include('The messages did not load').and.to.include('No connection.');
      await expect(thread).to.be.accessible();
      world.transport.failRead('messages', null);
      getByRole(thread, 'button', { name: 'Try now' }).click();
      await findByText(thread, 'Hello');
    });

    it('a session that did not open is told and can be tried again', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      world.transport.failRead('open', new TransportError('auth', 'expired'));
      const thread = document.createElement('chat-thread');
      Object.assign(thread, { inbox: world.inbox, conversationId: 'c' });
      document.body.append(thread);
      await findByText(thread, /Your session has ended/);
      world.transport.failRead('open', null);
      getByRole(thread, 'button', { name: 'Try now' }).click();
      await findByText(thread, 'Hello');
      thread.remove();
    });

    it('a conversation without messages says what to do', async () => {
      const thread = await openThread(makeWorld());
      await findByText(thread, 'No messages yet');
    });

    it('properties that were set before the element was defined work', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      const late = document.createElement('late-thread') as ChatThread;
      Object.assign(late, { inbox: world.inbox, conversationId: 'c', back: true });
      document.body.append(late);
      customElements.define('late-thread', class extends ChatThread {});
      await findByText(late, 'Hello');
      getByRole(late, 'button', { name: 'Back to the list' });
      late.remove();
    });
  });

  describe('head', () => {
    it('R043 tells how long ago the agent wrote, and this grows by itself', async () => {
      const world = makeWorld({ messages: [said('Hello')] }, { lastOutboundAt: NOON - 15 * MINUTE, creditedAgentId: 'me' });
      const thread = await openThread(world);
      await findByText(thread, /You replied 15\s?m/);
      await world.clock.advance(2 * MINUTE);
      await findByText(thread, /You replied 17\s?m/);
    });

    it('R044 tells how long the conversation has been open, and this grows by itself', async () => {
      const world = makeWorld({ messages: [said('Hello')] }, { createdAt: NOON - 2 * DAY - 20 * HOUR });
      const thread = await openThread(world);
      await findByText(thread, /Open 2\s?d 20\s?h/);
      await world.clock.advance(HOUR);
      await findByText(thread, /Open 2\s?d 21\s?h/);
    });

    it('names the channel and who has the conversation', async () => {
      const thread = await openThread(makeWorld({ messages: [said('Hello')] }, { assignee: { kind: 'agent', id: 'ana' } }));
      await findByText(thread, 'Assigned to Ana Ruiz');
      const head = getByRole(thread, 'banner');
      expect(getByText(thread, 'Assigned to Ana Ruiz').parentElement?.textContent).to.match(/^WhatsApp/);
      getByRole(head, 'img', { name: 'WhatsApp' });
    });

    it('R078 tags stand in the head, are added, offered and taken away there', async () => {
      const other = aConversation({ id: 'e', contactId: 'amira', tags: ['urgent'] });
      const world = makeWorld({ messages: [said('Hello')], conversations: [aConversation({ id: 'c', contactId: 'amira', unread: 0, tags: ['vip'] }), other] });
      world.inbox.list({});
      const thread = await openThread(world);
      const tagsNow = (): readonly string[] | undefined => world.transport.conversations.get('c')?.tags;
      (await findByRole(thread, 'button', { name: '#vip' })).click();
      const field = await findByRole(thread, 'textbox', { name: 'Add a tag' });
      await until(() => expect(thread.shadowRoot?.activeElement === field).to.equal(true));
      await sendKeys({ type: '#Refund ' });
      await sendKeys({ press: 'Enter' });
      await until(() => expect(tagsNow()).to.deep.equal(['vip', 'Refund']));
      await sendKeys({ type: 'refund' });
      await sendKeys({ press: 'Enter' });
      (await findByRole(thread, 'button', { name: 'urgent' })).click();
      await until(() => expect(tagsNow()).to.deep.equal(['vip', 'Refund', 'urgent']));
      getByRole(thread, 'button', { name: 'Remove vip' }).click();
      await until(() => expect(tagsNow()).to.deep.equal(['Refund', 'urgent']));
      await expect(thread).to.be.accessible();
      await sendKeys({ press: 'Escape' });
      await until(() => expect(thread.shadowRoot?.activeElement?.textContent).to.equal('#Refund #urgent'));
    });

    it('a tag keeps its # in front, whichever way the line runs', async () => {
      const thread = await openThread(makeWorld({ messages: [said('Hello')] }, { tags: ['vip'] }));
      thread.dir = 'rtl';
      const tag = await findByText(thread, '#vip');
      const lefts = [...tag.childNodes].filter(({ nodeType, textContent }) => nodeType === Node.TEXT_NODE && textContent !== '').map((node) => {
        const range = document.createRange();
        range.selectNode(node);
        return range.getBoundingClientRect().left;
      });
      expect(lefts).to.have.length(2);
      expect(lefts[0]).to.be.lessThan(lefts[1] ?? 0);
    });

    it('R078 where the channel has no tags there is no editor', async () => {
      const channel = aChannel({ capabilities: { receipts: [], attachments: {}, tags: false } });
      const thread = await openThread(makeWorld({ channels: [channel], messages: [said('Hello')] }));
      await findByText(thread, 'Hello');
      expect(queryAllByRole(thread, 'button', { name: 'Add a tag' })).to.have.length(0);
    });

    it('back tells the host', async () => {
      const thread = await openThread(makeWorld({ messages: [said('Hello')] }));
      expect(queryByRole(thread, 'button', { name: 'Back to the list' })).to.equal(null);
      thread.back = true;
      await elementUpdated(thread);
      let heard = 0;
      document.addEventListener('inbox-thread-back', () => heard++, { once: true });
      getByRole(thread, 'button', { name: 'Back to the list' }).click();
      expect(heard).to.equal(1);
    });

    it('R062 ends a conversation, with undo', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      const thread = await openThread(world);
      (await findByRole(thread, 'button', { name: 'End' })).click();
      (await findByRole(thread, 'button', { name: 'Undo' })).click();
      expect(world.inbox.entities.get('conversation', 'c')?.lifecycle).to.equal('open');
      (await findByRole(thread, 'button', { name: 'End' })).click();
      await world.clock.advance(10_000);
      await waitUntil(() => world.transport.received.some(({ name }) => name === 'end'));
      await until(() => expect(queryByRole(thread, 'button', { name: 'End' })).to.equal(null));
    });

    it('the menu does what it says, and says why it cannot', async () => {
      const world = makeWorld({ messages: [said('Hello')] }, {
        denied: { release: { reason: 'Tom is waiting, so it moves on' } },
      });
      const thread = await openThread(world);
      (await findByRole(thread, 'button', { name: 'More actions' })).click();
      const release = await findByRole(thread, 'menuitem', { name: /Release/ });
      expect(release.getAttribute('aria-disabled')).to.equal('true');
      expect(release.textContent).to.include('Tom is waiting');
      getByRole(thread, 'menuitem', { name: 'Assign to me' }).click();
      await waitUntil(() => world.transport.received.some(({ name }) => name === 'assign'));
      (await findByRole(thread, 'button', { name: 'More actions' })).click();
      (await findByRole(thread, 'menuitem', { name: 'Mark as pending' })).click();
      await waitUntil(() => world.transport.received.some(({ name, args }) => name === 'setStatus' && (args as { status: string }).status === 'pending'));
    });

    it('R066 the actions of a host take the place of ours', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      const thread = await openThread(world);
      const own = document.createElement('conversation-actions');
      Object.assign(own, { slot: 'actions', inbox: world.inbox, conversationId: 'c', actions: ['transfer'] });
      thread.append(own);
      await until(() => expect(queryByRole(thread, 'button', { name: 'End' })).to.equal(null));
      (await findByRole(thread, 'button', { name: 'More actions' })).click();
      await findByRole(thread, 'menuitem', { name: 'Transfer…' });
      expect(queryAllByRole(thread, 'menuitem')).to.have.length(1);
    });

    it('asks before it blocks', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      const thread = await openThread(world);
      (await findByRole(thread, 'button', { name: 'More actions' })).click();
      (await findByRole(thread, 'menuitem', { name: 'Block Amira Haddad…' })).click();
      const dialog = await findByRole(thread, 'dialog');
      expect(world.transport.received).to.have.length(0);
      getByRole(dialog, 'button', { name: 'Block' }).click();
      await waitUntil(() => world.inbox.entities.get('contact', 'amira')?.blocked);
    });

    it('leaves out what the backend does not know', async () => {
      const world = makeWorld({ messages: [said('Hello')], commands: ['send', 'setStatus', 'markRead', 'addNote'] });
      const thread = await openThread(world);
      await findByText(thread, 'Hello');
      (await findByRole(thread, 'button', { name: 'More actions' })).click();
      await findByRole(thread, 'menuitem', { name: 'Mark as pending' });
      expect(queryAllByRole(thread, 'menuitem').map(nameOf)).to.deep.equal(['Mark as pending', 'Mark as closed']);
      expect(queryByRole(thread, 'button', { name: 'End' })).to.equal(null);
    });
  });

  describe('messages', () => {
    it('R060 those of other agents are there, with their names', async () => {
      const thread = await openThread(makeWorld({ messages: [said('Hello'), wrote('Good day', { author: { kind: 'agent', id: 'ana', name: null } })] }));
      const article = (await findByText(thread, 'Good day')).closest('article') as HTMLElement;
      expect(nameOf(article)).to.match(/^Ana Ruiz, /);
    });

    it('R061 the avatar tells who handled the conversation', async () => {
      const thread = await openThread(makeWorld({ messages: [wrote('Good day', { author: { kind: 'agent', id: 'ana', name: null } })] }));
      const article = (await findByText(thread, 'Good day')).closest('article') as HTMLElement;
      expect(article.querySelector<HTMLElement>('.portrait')?.dataset['tip']).to.equal('Ana Ruiz');
    });

    it('R074 on a mobile-app conversation the mobile icon stands at the contact\'s avatar', async () => {
      const mobile = aChannel({ id: 'app', kind: 'mobile-app', name: 'Shop app' });
      const thread = await openThread(makeWorld({ channels: [mobile], messages: [said('Hello')] }, { channelId: 'app' }));
      const article = (await findByText(thread, 'Hello')).closest('article') as HTMLElement;
      expect(article.querySelector('.portrait [data-kind="mobile-app"]')).to.not.equal(null);
    });

    it('one author within five minutes has one byline; a pause, a note or a day begins anew', async () => {
      const thread = await openThread(makeWorld({ messages: [
        said('one', { at: NOON - DAY }), said('two', { at: NOON - 20 * MINUTE }), said('three', { at: NOON - 16 * MINUTE }),
        said('four', { at: NOON - 10 * MINUTE }), wrote('five', { at: NOON - 9 * MINUTE }), wrote('six', { at: NOON - 8 * MINUTE, visibility: 'note', delivery: null }),
      ] }));
      await findByText(thread, 'six');
      const bylines = [...thread.renderRoot.querySelectorAll('article')].map((article) => article.querySelector('.byline') !== null);
      expect(bylines).to.deep.equal([true, true, false, true, true, true]);
      expect([...thread.renderRoot.querySelectorAll('.row .day')].map((day) => day.textContent)).to.deep.equal(['Yesterday', 'Today']);
    });

    it('R112 a private note is told from a reply', async () => {
      const thread = await openThread(makeWorld({ messages: [wrote('secret', { visibility: 'note', delivery: null })] }));
      const article = (await findByText(thread, 'secret')).closest('article') as HTMLElement;
      expect(nameOf(article)).to.match(/^Private note by You/);
      getByText(article, 'Private note');
      expect(queryAllByRole(article, 'img')).to.have.length(0);
    });

    it('a stranger\'s text is text, its links are safe, each paragraph finds its own direction', async () => {
      const thread = await openThread(makeWorld({ messages: [said('<img src=x onerror=alert(1)> https://kiln.example/a\nمرحبا')] }));
      const article = (await findByText(thread, 'مرحبا')).closest('article') as HTMLElement;
      expect(article.querySelector('.content img')).to.equal(null);
      const link = getByRole(article, 'link') as HTMLAnchorElement;
      expect(link.href).to.equal('https://kiln.example/a');
      expect(link.rel).to.include('noopener').and.to.include('noreferrer');
      expect([...article.querySelectorAll('p')].map((p) => getComputedStyle(p).direction)).to.deep.equal(['ltr', 'rtl']);
    });

    it('a very long message is folded in the DOM', async () => {
      const text = `${'word '.repeat(2000)}END`;
      const thread = await openThread(makeWorld({ messages: [said(text)] }));
      const more = await findByRole(thread, 'button', { name: 'Show all of it' });
      const article = more.closest('article') as HTMLElement;
      expect(article.querySelector('.content')?.textContent?.length).to.be.below(4100);
      more.click();
      await until(() => expect(article.textContent).to.include('END'));
      getByRole(article, 'button', { name: 'Show less' });
    });

    it('deleted, edited, empty and unknown messages say so', async () => {
      const thread = await openThread(makeWorld({ messages: [
        said('was here', { deletedAt: NOON }), said('now so', { editedAt: NOON }), said('', {}), said('', { unsupported: 'poll' }),
      ] }));
      await findByText(thread, 'This message was deleted');
      expect(queryAllByText(thread, 'was here')).to.have.length(0);
      getByText(thread, 'edited');
      getByText(thread, 'This message has no text');
      getByText(thread, /cannot be shown here.*poll/);
    });

    it('quotes lead to what they quote', async () => {
      const first = said('The very first');
      const thread = await openThread(makeWorld({ messages: [
        first, ...Array.from({ length: 30 }, (_, index) => said(`m${index}`)), said('That one', { quote: { messageId: first.id, authorName: null, text: '' } }),
      ] }));
      const quote = await findByRole(thread, 'button', { name: /The very first/ });
      quote.click();
      await until(() => expect((thread.shadowRoot?.activeElement as HTMLElement | null)?.textContent).to.include('The very first'));
    });

    it('pictures, files, places, contact cards and reactions have names', async () => {
      const thread = await openThread(makeWorld({ messages: [
        said('', { attachments: [{ id: 'p', kind: 'image', url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=', width: 400, height: 300 }] }),
        said('', { attachments: [{ id: 'f', kind: 'file', name: 'invoice\u202egpj.exe', bytes: 1_200_000 }] }),
        said('', { location: { latitude: 48.85, longitude: 2.35, name: 'Studio', address: null } }),
        said('', { contacts: [{ name: 'Léa Fontaine', phones: ['+33 6 12'], emails: [] }] }),
        said('Nice', { reactions: [{ emoji: '👍', author: { kind: 'agent', id: 'me', name: null } }] }),
        said('', { attachments: [{ id: 'v', kind: 'voice', durationMs: 42_000 }] }),
      ] }), { height: 1400 });
      await findByRole(thread, 'button', { name: 'Open Photo' });
      const file = getByRole(thread, 'button', { name: /^Download invoice/ });
      expect(nameOf(file)).to.not.include('\u202e');
      expect(file.textContent).to.include('1.2 MB').and.to.include('can run programs');
      expect((getByRole(thread, 'link', { name: 'Open the map' }) as HTMLAnchorElement).protocol).to.equal('https:');
      getByRole(thread, 'group', { name: 'Contact card' });
      getByRole(thread, 'img', { name: '👍, 1 reaction' });
      getByRole(thread, 'group', { name: 'Voice message' });
      getByText(thread, '0:42');
      await expect(thread).to.be.accessible();
    });

    it('a picture with a known size takes its room before it has loaded', async () => {
      const thread = await openThread(makeWorld({ messages: [said('', { attachments: [{ id: 'p', kind: 'image', url: 'https://nowhere.invalid/x.png', width: 400, height: 200 }] })] }));
      const picture = await findByRole(thread, 'button', { name: 'Open Photo' });
      const { width, height } = picture.getBoundingClientRect();
      expect(width / height).to.be.closeTo(2, 0.05);
      expect(height).to.be.above(100);
    });

    it('opens a picture large, and closes it by Escape', async () => {
      const thread = await openThread(makeWorld({ messages: [said('', { attachments: [
        { id: 'p', kind: 'image', url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' }, { id: 'q', kind: 'image', url: 'data:image/gif;base64,R0lGODlhAQABAAAAACw=' },
      ] })] }));
      const picture = await findByRole(thread, 'button', { name: 'Open Photo 1 of 2' });
      picture.focus();
      picture.click();
      const dialog = await findByRole(thread, 'dialog', { name: 'Photo 1 of 2' });
      await sendKeys({ press: 'ArrowRight' });
      await until(() => expect(nameOf(dialog)).to.equal('Photo 2 of 2'));
      await sendKeys({ press: 'Escape' });
      await until(() => expect(dialog.isConnected).to.equal(false));
      expect(thread.shadowRoot?.activeElement).to.equal(picture);
    });
  });

  describe('delivery', () => {
    const show = async (...messages: ReturnType<typeof wrote>[]) => openThread(makeWorld({ messages }));

    it('R171 only what was sent to the contact has a status', async () => {
      const thread = await show(said('in'), wrote('out', delivered('sent')), wrote('note', { visibility: 'note', delivery: null }));
      await findByText(thread, 'out');
      const ticks = [...thread.renderRoot.querySelectorAll('article')].map((article) => article.querySelector('[part="status"]') !== null);
      expect(ticks).to.deep.equal([false, true, false]);
    });

    const drawn = new Set<string>();
    for (const [row, state, name] of [
      ['R172', 'sent', 'Sent'], ['R173', 'delivered', 'Delivered'], ['R174', 'read', 'Read'], ['R175', 'failed', 'Not sent'],
    ] as const) {
      it(`${row} ${state} has an icon of its own and a text`, async () => {
        const thread = await show(wrote('out', delivered(state)));
        const tick = await findByRole(thread, 'img', { name });
        const shape = tick.querySelector('path')?.getAttribute('d') ?? '';
        expect(shape).to.not.equal('');
        expect(drawn.has(shape), 'the shape is not that of another state').to.equal(false);
        drawn.add(shape);
      });
    }

    it('R177 a message that never had a status shows none', async () => {
      const thread = await show(wrote('out', { delivery: null }));
      await findByText(thread, 'out');
      expect(thread.renderRoot.querySelector('[part="status"]')).to.equal(null);
    });

    it('R178 a channel that tells no reading never shows one, and the callout says so', async () => {
      const sms = aChannel({ id: 'sms', kind: 'sms', name: 'SMS', capabilities: { receipts: ['sent', 'delivered'], attachments: {} } });
      const thread = await openThread(makeWorld({ channels: [sms], messages: [wrote('out', delivered('read'))] }, { channelId: 'sms' }));
      const article = (await findByText(thread, 'out')).closest('article') as HTMLElement;
      expect(queryAllByRole(article, 'img', { name: 'Read' })).to.have.length(0);
      const told = await calloutOn(thread, article);
      expect(told).to.include('SMS does not tell whether it was read').and.not.to.match(/Read\d/);
    });

    it('R168 R169 R176 a callout tells sender and the time of each status, also by keyboard', async () => {
      const thread = await show(wrote('out', { delivery: { state: 'read', times: { sent: NOON - 5 * MINUTE, delivered: NOON - 4 * MINUTE, read: NOON - 3 * MINUTE } } }));
      await findByText(thread, 'out');
      getByRole(thread, 'button', { name: 'More actions' }).focus();
      await sendKeys({ press: 'Tab' });
      const tip = await findByRole(thread, 'tooltip');
      expect(tip.textContent).to.include('June Kim').and.to.match(/Sent.*11:55.*Delivered.*11:56.*Read.*11:57/s);
      expect(thread.shadowRoot?.activeElement?.getAttribute('aria-describedby')).to.equal(tip.id);
      await sendKeys({ press: 'Escape' });
      await until(() => expect(queryByRole(thread, 'tooltip')).to.equal(null));
    });

    it('R168 a finger that rests on a message asks the same', async () => {
      const thread = await show(wrote('out', delivered('sent')));
      const bubble = await findByText(thread, 'out');
      const touch = (type: string): boolean => bubble.dispatchEvent(new PointerEvent(type, { bubbles: true, composed: true, pointerType: 'touch' }));
      touch('pointerdown');
      touch('pointerup');
      await nextFrame();
      touch('pointerdown');
      const tip = await findByRole(thread, 'tooltip');
      expect(tip.textContent).to.include('June Kim').and.to.include('Sent');
      touch('pointerup');
    });

    for (const dir of ['ltr', 'rtl']) {
      it(`a callout stands beside a short message and covers no other, ${dir}`, async () => {
        const thread = await openThread(makeWorld({ messages: ['one', 'two', 'three', 'four'].flatMap((text) => [said(text), wrote(`${text} back`)]) }));
        (thread.parentElement as HTMLElement).dir = dir;
        for (const text of ['three', 'two back']) {
          const article = (await findByText(thread, text)).closest('article') as HTMLElement;
          await calloutOn(thread, article);
          const tip = (await findByRole(thread, 'tooltip')).getBoundingClientRect();
          expect(tip.width).to.be.greaterThan(50);
          for (const bubble of thread.renderRoot.querySelectorAll('.bubble')) {
            const { left, right, top, bottom } = bubble.getBoundingClientRect();
            const covered = left < tip.right && right > tip.left && top < tip.bottom && bottom > tip.top;
            expect(covered, bubble.textContent ?? '').to.equal(false);
          }
        }
      });
    }

    it('R173 the callout follows the message while it is open', async () => {
      const world = makeWorld({ messages: [wrote('out', delivered('sent'))] });
      const thread = await openThread(world);
      expect(await calloutOn(thread, (await findByText(thread, 'out')).closest('article') as HTMLElement)).to.not.include('Delivered');
      const message = [...world.inbox.entities.values('message')][0] as Message;
      world.transport.push({ type: 'upsert', entity: 'message', value: { ...message, delivery: { state: 'delivered', times: { delivered: NOON }, error: null } } });
      await until(() => expect(getByRole(thread, 'tooltip').textContent).to.include('Delivered'));
    });

    it('R170 the sender tells by what way it was sent', async () => {
      const thread = await show(
        wrote('by bot', { author: { kind: 'bot', id: null, name: 'Helper bot' } }), wrote('by rule', { author: { kind: 'automation', id: null, name: null } }),
        wrote('by cast', { author: { kind: 'broadcast', id: null, name: 'Autumn sale' } }), wrote('by api', { author: { kind: 'api', id: null, name: null } }),
      );
      await findByText(thread, 'by api');
      const told: string[] = [];
      for (const article of thread.renderRoot.querySelectorAll('article')) told.push((await calloutOn(thread, article)).split('\n')[0]?.trim() ?? '');
      expect(told).to.deep.equal([
        'Helper bot · Bot · via WhatsApp', 'Automation · via WhatsApp', 'Autumn sale · Broadcast · via WhatsApp', 'API · via WhatsApp',
      ]);
    });

    it('R179 a failure shows the platform\'s words and code, as text', async () => {
      const thread = await show(wrote('out', delivered('failed', { error: { code: '131053', text: '<b>refused</b>' } })));
      const line = await findByText(thread, /131053/);
      expect(line.textContent).to.include('<b>refused</b>');
      expect(await calloutOn(thread, line.closest('article') as HTMLElement)).to.include('<b>refused</b> (131053)');
    });

    it('R175 what the platform refused is sent again as a new message', async () => {
      const world = makeWorld({ messages: [wrote('out', delivered('failed', { error: { code: '1', text: 'no' } }))] });
      const thread = await openThread(world);
      (await findByRole(thread, 'button', { name: 'Retry' })).click();
      await waitUntil(() => world.transport.received.some(({ name }) => name === 'send'));
      const failedId = [...world.transport.messages.keys()][0] ?? '';
      expect(world.transport.received.find(({ name }) => name === 'send')?.args).to.include({ text: 'out', retryOf: failedId });
      // It tells that it has gone again, and leads there: nobody sends it a third time by mistake.
      const link = await findByRole(thread, 'button', { name: 'Sent again' });
      expect(queryByRole(thread, 'button', { name: 'Retry' })).to.equal(null);
      expect(world.inbox.can('send', { conversationId: 'c' }, { text: 'out', retryOf: failedId })).to.include({ allowed: false, reason: 'alreadyRetried' });
      link.click();
      await until(() => expect(thread.shadowRoot?.activeElement?.classList.contains('found')).to.equal(true));
      expect(thread.shadowRoot?.activeElement?.getAttribute('aria-posinset')).to.equal('2');
    });

    it('a message that did not leave can be retried under its own key, or discarded', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      const thread = await openThread(world);
      world.transport.fail('send', new TransportError('invalid', 'no'));
      const { commandId } = world.inbox.do('send', { conversationId: 'c', text: 'On its way' });
      (await findByRole(thread, 'button', { name: 'Retry' })).click();
      await waitUntil(() => world.transport.received.filter((command) => command.commandId === commandId).length === 2);
      await until(() => expect(queryByRole(thread, 'button', { name: 'Retry' })).to.equal(null));
      world.transport.fail('send', new TransportError('invalid', 'no'));
      world.inbox.do('send', { conversationId: 'c', text: 'Never' });
      (await findByRole(thread, 'button', { name: 'Discard' })).click();
      await until(() => expect(queryAllByText(thread, 'Never')).to.have.length(0));
    });

    it('an uncertain message leaves the choice to the agent', async () => {
      const world = makeWorld({ messages: [said('Hello')], idempotentSend: false });
      const thread = await openThread(world);
      world.transport.fail('send', new TransportError('timeout', 'lost', { ambiguous: true }));
      world.inbox.do('send', { conversationId: 'c', text: 'Maybe' });
      await findByText(thread, /It is not known whether this was sent/);
      getByRole(thread, 'button', { name: 'Check' });
      getByRole(thread, 'button', { name: 'Send again' }).click();
      await findByRole(thread, 'img', { name: 'Sent' });
      expect(world.transport.received.filter(({ name }) => name === 'send')).to.have.length(2);
    });

    it('the bubble of a message stays the same element from queued to sent', async () => {
      const world = makeWorld({ messages: [said('Hello')] });
      const thread = await openThread(world);
      world.transport.hold('send');
      world.inbox.do('send', { conversationId: 'c', text: 'On its way' });
      const article = (await findByText(thread, 'On its way')).closest('article');
      await findByRole(thread, 'img', { name: 'Sending' });
      world.transport.release();
      await findByRole(thread, 'img', { name: 'Sent' });
      expect(getByText(thread, 'On its way').closest('article')).to.equal(article);
    });
  });

  describe('events', () => {
    const line = async (type: string, part: Parameters<typeof happened>[1] = {}): Promise<string> => {
      const thread = await openThread(makeWorld({ events: [happened(type, part)], messages: [said('Hello')] }));
      return until(() => {
        const words = thread.renderRoot.querySelector('[part="event"]')?.textContent?.replace(/[\s\u2068\u2069]+/g, ' ').trim() ?? '';
        expect(words).to.not.equal('');
        return words;
      });
    };
    const by = (kind: 'automation' | 'bot' | 'broadcast' | 'api') => ({ actor: { kind, id: null, name: null } });

    it('R167 events and messages are one timeline in the backend\'s order', async () => {
      const [first, second, third] = [said('first'), happened('closed'), said('third')];
      const thread = await openThread(makeWorld({ messages: [first, third], events: [second] }));
      await findByText(thread, 'third');
      expect([...thread.renderRoot.querySelectorAll('article')].map((article) => article.getAttribute('part'))).to.deep.equal(['message', 'event', 'message']);
    });

    it('R180 who marked it done is kept', async () => expect(await line('closed')).to.match(/^Ana Ruiz closed this conversation/));
    it('R181 assigned by a person, a rule, a bot, or by nobody', async () => {
      expect(await line('assigned', { data: { agentId: 'me', agentName: 'June Kim' } })).to.match(/^Ana Ruiz assigned this conversation to June Kim/);
      expect(await line('assigned', { data: { agentName: 'June Kim' }, ...by('automation') })).to.match(/^Automation assigned/);
      expect(await line('assigned', { data: { agentName: 'June Kim' }, ...by('bot') })).to.match(/^Bot assigned/);
      expect(await line('assign-failed')).to.match(/^Nobody could take/);
    });
    it('R182 closed by a rule names the rule', async () => expect(await line('closed', by('automation'))).to.match(/^Automation closed/));
    it('R183 pending by a person, a rule, a bot', async () => {
      expect(await line('pending')).to.match(/^Ana Ruiz marked/);
      expect(await line('pending', by('automation'))).to.match(/^Automation marked/);
      expect(await line('pending', by('bot'))).to.match(/^Bot marked/);
    });
    it('R184 snoozed until, and back', async () => {
      expect(await line('snoozed', { data: { until: NOON + DAY } })).to.match(/^Ana Ruiz snoozed this conversation until Sat/);
      expect(await line('unsnoozed')).to.match(/^Back from snooze/);
    });
    it('R185 a broadcast', async () => expect(await line('broadcast-sent')).to.match(/^A broadcast was sent/));
    it('R186 a survey starts, by whom', async () => {
      expect(await line('survey-started')).to.match(/^Satisfaction survey started/).and.not.to.include('·');
      expect(await line('survey-started', by('automation'))).to.include('Automation');
      expect(await line('survey-started', by('broadcast'))).to.include('Broadcast');
    });
    it('R187 a survey is cancelled, by whom', async () => {
      expect(await line('survey-canceled')).to.match(/^Satisfaction survey cancelled/);
      expect(await line('survey-canceled', by('automation'))).to.include('Automation');
      expect(await line('survey-canceled', by('broadcast'))).to.include('Broadcast');
      expect(await line('survey-canceled', by('api'))).to.include('API');
    });
    it('R188 a survey\'s end', async () => {
      expect(await line('survey-completed')).to.match(/^Satisfaction survey answered/);
      expect(await line('survey-failed')).to.match(/^Satisfaction survey failed/);
    });
    it('R189 R190 the bot off and on, by whom', async () => {
      for (const [type, words] of [['bot-off', 'paused the bot'], ['bot-on', 'let the bot answer again']] as const) {
        expect(await line(type)).to.include(`Ana Ruiz ${words}`);
        expect(await line(type, by('automation'))).to.include(`Automation ${words}`);
        expect(await line(type, by('bot'))).to.include(`Bot ${words}`);
      }
    });
    it('R191 an event of the channel', async () => expect(await line('channel')).to.match(/^Something happened on the channel/));
    it('R192 a page change shows its address as a safe link', async () => {
      const thread = await openThread(makeWorld({ events: [happened('page-changed', { data: { url: 'https://shop.example/cups' } })] }));
      expect((await findByRole(thread, 'link') as HTMLAnchorElement).href).to.equal('https://shop.example/cups');
      expect(await line('page-changed', { data: { url: 'javascript:alert(1)' } })).to.include('javascript:alert(1)');
    });
    it('R193 an unknown type is a neutral line, and no known one is', async () => {
      expect(await line('brand-new-thing')).to.include('cannot show (brand-new-thing)');
      const thread = await openThread(makeWorld({ events: EVENT_TYPES.map((type) => happened(type)) }), { height: 2000 });
      await findByText(thread, /Satisfaction survey started/);
      expect(thread.renderRoot.querySelectorAll('[part="event"]')).to.have.length(EVENT_TYPES.length);
      expect(thread.renderRoot.textContent).to.not.include('cannot show');
    });
  });

  describe('answering one message', () => {
    const mute = aChannel({ capabilities: { receipts: [], attachments: {}, quotes: false } });
    const point = async (thread: ChatThread, text: string): Promise<void> => {
      (await findByText(thread, text)).dispatchEvent(new PointerEvent('pointerover', { bubbles: true, composed: true, pointerType: 'mouse' }));
    };

    it('puts it before the composer, by a button on hover and with the focus', async () => {
      const world = makeWorld({ messages: [said('Where is it?')] });
      const thread = await openThread(world);
      await point(thread, 'Where is it?');
      (await findByRole(thread, 'button', { name: 'Reply to Amira Haddad' })).click();
      const [message] = [...world.transport.messages.values()];
      expect(world.inbox.drafts.get('c', 'reply').quoteId).to.equal(message?.id);
      await until(() => expect(document.activeElement === thread).to.equal(true));
    });

    it('R112 a private note is answered by a note, also where replies are written', async () => {
      const world = makeWorld({ messages: [said('Hello'), wrote('Between us', { visibility: 'note', delivery: null, author: { kind: 'agent', id: 'ana', name: null } })] });
      const thread = await openThread(world);
      await point(thread, 'Between us');
      (await findByRole(thread, 'button', { name: 'Reply to Ana Ruiz' })).click();
      expect(world.inbox.drafts.get('c', 'reply').quoteId).to.equal(null);
      expect(world.inbox.drafts.get('c', 'note').quoteId).to.not.equal(null);
      await until(() => expect(thread.renderRoot.querySelector('message-composer')?.mode).to.equal('note'));
    });

    it('R112 a quoted note says that it is one', async () => {
      const note = wrote('Between us', { visibility: 'note', delivery: null, author: { kind: 'agent', id: 'ana', name: null } });
      const thread = await openThread(makeWorld({ messages: [note, wrote('Right', { visibility: 'note', delivery: null, quote: { messageId: note.id, authorName: null, text: '' } })] }));
      await findByText(thread, 'Right');
      await findByRole(thread, 'button', { name: /^Private note by Ana Ruiz ?Between us$/ });
    });

    it('is not offered where the channel shows no quotes, and the host may do it himself', async () => {
      const plain = await openThread(makeWorld({ channels: [mute], messages: [said('Hello')] }));
      await point(plain, 'Hello');
      await findByRole(plain, 'tooltip');
      expect(queryAllByRole(plain, 'button', { name: /Reply to/ })).to.have.length(0);

      const world = makeWorld({ messages: [said('Hi')] });
      const thread = await openThread(world);
      thread.addEventListener('inbox-message-reply', (event) => event.preventDefault());
      await point(thread, 'Hi');
      (await findByRole(thread, 'button', { name: 'Reply to Amira Haddad' })).click();
      expect(world.inbox.drafts.get('c', 'reply').quoteId).to.equal(null);
    });
  });

  it('a voice note is drawn as loud as it is; one that cannot be looked into is a plain line', async () => {
    const world = makeWorld({ messages: [
      said('', { attachments: [{ id: 'v', kind: 'voice', durationMs: 1_000 }] }), said('', { attachments: [{ id: 'w', kind: 'voice', durationMs: 1_000 }] }),
    ] });
    const { media } = world.transport;
    if (media) media.load = async ({ id }) => (id === 'v' ? aWave((share) => (share < 0.5 ? 0.05 : 0.9)) : new Blob(['no sound'], { type: 'audio/ogg' }));
    const thread = await openThread(world);
    const heights = (index: number): number[] => [...thread.renderRoot.querySelectorAll('[part="voice"]')[index]
      ?.querySelector('path.bar')?.getAttribute('d')?.matchAll(/v(\d+)/g) ?? []].map(([, height]) => Number(height));
    await until(() => expect(Math.max(...heights(0))).to.be.above(14));
    expect(Math.max(...heights(0).slice(0, 18))).to.be.below(6);
    expect(Math.min(...heights(0).slice(22))).to.be.above(14);
    expect(new Set(heights(1)).size).to.equal(1);
  });

  it('code between fences is shown as it is, with no links and in one direction', async () => {
    const thread = await openThread(makeWorld({ messages: [said('Look:\n```js\nconst url = "https://a.example";\n```\nThat fails.')] }));
    const code = await until(() => {
      const found = thread.renderRoot.querySelector('pre');
      expect(found?.textContent).to.equal('const url = "https://a.example";');
      return found;
    });
    expect([code?.dir, code?.childElementCount]).to.deep.equal(['ltr', 0]);
    getByText(thread, 'That fails.');
  });

  it('tells who types in a strip that is always there', async () => {
    const world = makeWorld({ messages: [said('Hello')] });
    const thread = await openThread(world);
    await findByText(thread, 'Hello');
    const strip = thread.renderRoot.querySelector<HTMLElement>('[part="typing"]') as HTMLElement;
    const { height } = strip.getBoundingClientRect();
    world.transport.push({ type: 'presence', conversationId: 'c', who: { kind: 'contact', id: 'amira', name: null }, doing: 'typing', until: NOON + MINUTE });
    await findByText(thread, 'Amira Haddad is typing');
    expect(strip.getBoundingClientRect().height).to.equal(height);
    await world.clock.advance(2 * MINUTE);
    await until(() => expect(strip.textContent?.trim()).to.equal(''));
  });

  it('reads as a feed of articles: label, place, one tab stop, arrow keys', async () => {
    const thread = await openThread(makeWorld({ messages: [said('one'), wrote('two'), said('three')] }));
    await findByText(thread, 'three');
    const feed = getByRole(thread, 'feed', { name: 'Messages' });
    const articles = queryAllByRole(feed, 'article');
    expect(articles.map((article) => article.getAttribute('aria-posinset'))).to.deep.equal(['1', '2', '3']);
    expect(articles.map((article) => article.tabIndex)).to.deep.equal([-1, -1, 0]);
    articles[2]?.focus();
    await sendKeys({ press: 'ArrowUp' });
    await until(() => expect(thread.shadowRoot?.activeElement).to.equal(articles[1]));
    await expect(thread).to.be.accessible();
  });

  it('says to screen readers what arrives', async () => {
    const world = makeWorld({ messages: [said('Hello')] });
    const thread = await openThread(world);
    await findByText(thread, 'Hello');
    world.transport.push({ type: 'upsert', entity: 'message', value: said('Are you there?') });
    await until(() => expect(queryAllByRole(thread, 'status').map(({ textContent }) => textContent)).to.include('Amira Haddad: Are you there?'));
  });

  it('names who is known to nobody, and never breaks on it', async () => {
    const thread = await openThread(makeWorld({ contacts: [amira], agents: [ana], messages: [wrote('x', { author: { kind: 'agent', id: 'gone', name: null } })] }));
    const article = (await findByText(thread, 'x')).closest('article') as HTMLElement;
    expect(nameOf(article)).to.match(/^A colleague, /);
  });
});
