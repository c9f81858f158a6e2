// What is asked once before a message leaves.
import { aTimeout, elementUpdated, expect, waitUntil } from '@open-wc/testing';
import type { MessageComposer } from '../../src/elements/message-composer.js';
import { aChannel, anAgent, DAY, MINUTE, NOON } from '../helpers/build.js';
import { findByRole, findByText, getByRole, getByText, queryAllByRole, until } from '../helpers/query.js';
import { ana, endWorlds, makeWorld, openThread, said } from './chat-thread.world.js';
import { draftOf, fieldOf, file, drop, isAccessible, sendOf, sent, start, type } from './message-composer.world.js';

describe('message-composer: before it leaves', () => {
  afterEach(endWorlds);

  it('check: a colleague answered after the agent began', async () => {
    const { world, composer } = await start();
    await type(composer, 'It is on its way');
    world.clock.advance(2 * MINUTE);
    const conversation = world.inbox.entities.get('conversation', 'c')!;
    const at = NOON + MINUTE;
    world.transport.push({ type: 'upsert', entity: 'conversation', value: {
      ...conversation, lastOutboundAt: at, lastMessage: { messageId: 'x', direction: 'outbound', visibility: 'public', author: { kind: 'agent', id: 'ana', name: null }, at, text: 'I am on it', media: null, delivery: 'sent' },
    } });
    await until(() => expect(world.inbox.entities.get('conversation', 'c')?.lastOutboundAt).to.equal(at));
    sendOf(composer).click();
    await findByText(composer, /Ana Ruiz answered .* after you began/);
    expect(sent(world)).to.have.length(0);
    await isAccessible(composer);
    getByRole(composer, 'button', { name: 'Send anyway' }).click();
    await waitUntil(() => sent(world).length === 1);
  });

  it('check: my own answer, a note or a bot\'s is none of a colleague', async () => {
    const { world, composer } = await start();
    for (const author of [{ kind: 'agent', id: 'me', name: null }, { kind: 'bot', id: null, name: 'Bot' }] as const) {
      await type(composer, 'Hello');
      world.clock.advance(MINUTE);
      const at = world.clock.now();
      world.transport.push({ type: 'patch', entity: 'conversation', id: 'c', revision: null, value: {
        lastOutboundAt: at, lastMessage: { messageId: `x${at}`, direction: 'outbound', visibility: 'public', author, at, text: 'Hi', media: null, delivery: 'sent' },
      } });
      await until(() => expect(world.inbox.entities.get('conversation', 'c')?.lastOutboundAt).to.equal(at));
      const before = sent(world).length;
      sendOf(composer).click();
      await waitUntil(() => sent(world).length === before + 1);
      world.clock.advance(MINUTE);
    }
  });

  it('check: a reply that names a colleague is asked about, and can become a note', async () => {
    const { world, composer } = await start({ agents: [ana, anAgent({ id: 'bo', name: 'Bo Lind' })] });
    await type(composer, '@Ana can you look at this?');
    sendOf(composer).click();
    await findByText(composer, /This names Ana Ruiz, a colleague, and Amira Haddad would read it/);
    expect(sent(world)).to.have.length(0);
    getByText(composer, 'Make it a note').click();
    await until(() => expect(getByRole(composer, 'tab', { name: 'Private note' }).getAttribute('aria-selected')).to.equal('true'));
    await until(() => expect(fieldOf(composer).value).to.equal('@Ana can you look at this?'));
    expect(draftOf(world).text).to.equal('');
    sendOf(composer).click();
    await waitUntil(() => sent(world, 'addNote').length === 1);
    expect(sent(world)).to.have.length(0);
  });

  it('check: a note that greets the contact is asked about, and can become a reply with its files', async () => {
    const { world, composer } = await start();
    composer.mode = 'note';
    await elementUpdated(composer);
    await type(composer, 'Hi Amira, the mugs are back.');
    drop(composer, file('mug.jpg', 'image/jpeg'));
    await findByText(composer, 'mug.jpg');
    sendOf(composer).click();
    await findByText(composer, /This greets Amira Haddad/);
    expect(sent(world, 'addNote')).to.have.length(0);
    getByText(composer, 'Make it a reply').click();
    await until(() => expect(fieldOf(composer).value).to.equal('Hi Amira, the mugs are back.'));
    expect(draftOf(world).files).to.have.length(1);
    expect(draftOf(world, 'note').text).to.equal('');
    sendOf(composer).click();
    await waitUntil(() => sent(world).length === 1);
  });

  it('check: a note about the contact, and a reply that holds an address, are not asked about', async () => {
    const { world, composer } = await start();
    await type(composer, 'Write to ana@example.org please');
    sendOf(composer).click();
    await waitUntil(() => sent(world).length === 1);
    composer.mode = 'note';
    await elementUpdated(composer);
    await type(composer, 'Amira called twice');
    sendOf(composer).click();
    await waitUntil(() => sent(world, 'addNote').length === 1);
  });

  it('check: what was asked goes with the next key, and is asked once', async () => {
    const { world, composer } = await start();
    await type(composer, 'Ask @Ana');
    sendOf(composer).click();
    await findByText(composer, /This names Ana Ruiz/);
    await type(composer, ' please');
    await until(() => expect(queryAllByRole(composer, 'alert')).to.have.length(0));
    sendOf(composer).click();
    await waitUntil(() => sent(world).length === 1);
    expect(sent(world)[0]?.text).to.equal('Ask @Ana please');
  });

  it('check: a key that is held down and a double click answer no question', async () => {
    const { world, composer } = await start({ agents: [ana] });
    await type(composer, '@Ana look');
    for (const repeat of [false, true, true]) {
      fieldOf(composer).dispatchEvent(new KeyboardEvent('keydown', { key: 'Enter', repeat, bubbles: true, cancelable: true, composed: true }));
    }
    await findByText(composer, /This names Ana Ruiz/);
    sendOf(composer).dispatchEvent(new MouseEvent('click', { detail: 2, bubbles: true, composed: true }));
    await elementUpdated(composer);
    expect(sent(world)).to.have.length(0);
    sendOf(composer).click();
    await waitUntil(() => sent(world).length === 1);
  });

  it('R080 check: a link on a channel that forbids it never leaves', async () => {
    const none = aChannel({ name: 'WhatsApp', capabilities: { receipts: ['sent'], attachments: {}, links: false } });
    const { world, composer } = await start({ channels: [none] });
    await type(composer, 'See https://example.org');
    sendOf(composer).click();
    await findByText(composer, /links/i);
    await aTimeout(0);
    expect(sent(world)).to.have.length(0);
    expect(fieldOf(composer).value).to.equal('See https://example.org');
  });

  it('X12 a link that the contact wrote can be opened where the agent may send none', async () => {
    const none = aChannel({ name: 'WhatsApp', capabilities: { receipts: ['sent'], attachments: {}, links: false } });
    const world = makeWorld({ channels: [none], messages: [said('Is it https://kiln.co/a ?')] });
    const thread = await openThread(world);
    const link = await findByRole(thread, 'link', { name: /kiln\.co/ }) as HTMLAnchorElement;
    expect(link.href).to.equal('https://kiln.co/a');
    const composer = thread.renderRoot.querySelector('message-composer') as MessageComposer;
    await type(composer, 'Yes: https://kiln.co/a');
    sendOf(composer).click();
    await findByText(composer, /links/i);
    expect(sent(world)).to.have.length(0);
  });

  it('check: a window that closed while the agent wrote stops the message and keeps the words', async () => {
    const { world, composer } = await start({}, { lastInboundAt: NOON - DAY + MINUTE });
    await type(composer, 'Just too late');
    world.clock.advance(2 * MINUTE);
    await until(() => expect(queryAllByRole(composer, 'textbox', { name: 'Reply' })).to.have.length(0));
    expect(draftOf(world).text).to.equal('Just too late');
    expect(sent(world)).to.have.length(0);
  });
});
