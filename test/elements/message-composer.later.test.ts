// Undo, "Send later", and changing what is scheduled.
import { aTimeout, elementUpdated, expect, waitUntil } from '@open-wc/testing';
import type { Commands } from '../../src/model/commands.js';
import type { MessageComposer } from '../../src/elements/message-composer.js';
import { timesLater } from '../../src/elements/message-composer/send-later.js';
import { TransportError } from '../../src/transport/errors.js';
import { DAY, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { itIn } from '../helpers/engine.js';
import { findByRole, findByText, getByRole, getByText, queryByRole, queryAllByText, until } from '../helpers/query.js';
import { endWorlds, openThread, wrote, type World } from './chat-thread.world.js';
import { draftOf, fieldOf, file, isAccessible, press, sendOf, sent, start, type } from './message-composer.world.js';

const held = ({ inbox }: World) => inbox.$outbox.get().filter(({ state }) => state === 'held');
const scheduled = (world: World) => sent(world) as unknown as Commands['send'][];
const queryComposer = (thread: HTMLElement): MessageComposer => {
  const found = thread.shadowRoot?.querySelector<MessageComposer>('message-composer') ?? thread.querySelector<MessageComposer>('message-composer');
  if (!found) throw new Error('no composer yet');
  return found;
};
const commands = (world: World): string[] => world.transport.received.map(({ name }) => name).filter((name) => !['typing', 'viewing', 'markRead'].includes(name));

describe('message-composer: undo', () => {
  afterEach(endWorlds);

  it('a reply is held as long as the workspace says, then leaves', async () => {
    const { world, composer } = await start({ workspace: { policy: { undoSendSeconds: 5 } } });
    await type(composer, 'Done');
    sendOf(composer).click();
    await waitUntil(() => held(world).length === 1);
    expect(fieldOf(composer).value).to.equal('');
    world.clock.advance(4_900);
    await aTimeout(0);
    expect(sent(world)).to.have.length(0);
    world.clock.advance(200);
    await waitUntil(() => sent(world).length === 1);
  });

  it('undo-seconds on the element wins; notes leave at once', async () => {
    const { world, composer } = await start({ workspace: { policy: { undoSendSeconds: 5 } } });
    composer.setAttribute('undo-seconds', '0');
    await type(composer, 'Done');
    sendOf(composer).click();
    await waitUntil(() => sent(world).length === 1);
    composer.setAttribute('undo-seconds', '8');
    composer.mode = 'note';
    await elementUpdated(composer);
    await type(composer, 'Internal');
    sendOf(composer).click();
    await waitUntil(() => sent(world, 'addNote').length === 1);
    expect(held(world)).to.have.length(0);
  });

  it('what is taken back lies in the field again, with its files, before what was written since', async () => {
    const { world, composer } = await start();
    composer.undoSeconds = 5;
    world.inbox.drafts.set('c', 'reply', { text: 'First', files: [{ id: 'f', name: 'a.pdf', kind: 'file', mime: 'application/pdf', blob: file('a.pdf', 'application/pdf') }] });
    await elementUpdated(composer);
    sendOf(composer).click();
    await waitUntil(() => held(world).length === 1);
    await type(composer, 'Second');
    world.inbox.cancel(held(world)[0]!.commandId);
    await until(() => expect(fieldOf(composer).value).to.equal('First\nSecond'));
    await findByText(composer, 'a.pdf');
    expect(held(world)).to.have.length(0);
    world.clock.advance(10_000);
    await aTimeout(0);
    expect(sent(world)).to.have.length(0);
  });

  itIn(['chromium', 'firefox'], 'Ctrl+Z in the empty field takes it back', async () => {
    const { world, composer } = await start();
    composer.undoSeconds = 5;
    await type(composer, 'Too fast');
    sendOf(composer).click();
    await waitUntil(() => held(world).length === 1);
    composer.focus();
    await press('Control', 'z');
    await until(() => expect(fieldOf(composer).value).to.equal('Too fast'));
    expect(held(world)).to.have.length(0);
  });

  it('Undo stands under the field with the seconds that are left, and the words come back with the focus', async () => {
    const { world, composer } = await start();
    composer.undoSeconds = 5;
    await type(composer, 'Too fast');
    sendOf(composer).click();
    await findByText(composer, /Sending in 5 s/);
    await isAccessible(composer);
    await world.clock.advance(2_000);
    await findByText(composer, /Sending in 3 s/);
    getByRole(composer, 'button', { name: 'Undo' }).click();
    await until(() => expect(fieldOf(composer).value).to.equal('Too fast'));
    expect(composer.shadowRoot?.activeElement).to.equal(fieldOf(composer));
    expect(queryByRole(composer, 'button', { name: 'Undo' })).to.equal(null);
    await world.clock.advance(9_000);
    expect(sent(world)).to.have.length(0);
  });

  it('check: where the window closes before the time to undo is over, it leaves at once', async () => {
    const { world, composer } = await start({}, { lastInboundAt: NOON - DAY + 3_000 });
    composer.undoSeconds = 5;
    await type(composer, 'In time');
    sendOf(composer).click();
    await waitUntil(() => sent(world).length === 1);
  });

  const withFile = { text: 'With a file', files: [{ id: 'f', name: 'a.pdf', kind: 'file' as const, mime: 'application/pdf', blob: file('a.pdf', 'application/pdf') }] };

  it('while its file goes up a message shows how far, and Cancel brings words and file back', async () => {
    const { world } = await start();
    let wasAborted = false;
    world.transport.media!.upload = (_file, { signal, onProgress }) => new Promise((_resolve, reject) => {
      onProgress?.(0.4);
      signal?.addEventListener('abort', () => { wasAborted = true; reject(new TransportError('aborted', 'called off')); });
    });
    const thread = await openThread(world);
    const composer = await until(() => queryComposer(thread));
    world.inbox.drafts.set('c', 'reply', withFile);
    await elementUpdated(composer);
    sendOf(composer).click();
    await until(() => expect(getByRole(thread, 'progressbar').ariaValueNow).to.equal('40'));
    getByRole(thread, 'button', { name: 'Cancel' }).click();
    await until(() => expect(fieldOf(composer).value).to.equal('With a file'));
    await findByText(composer, 'a.pdf');
    expect(wasAborted).to.equal(true);
    expect(queryByRole(thread, 'progressbar')).to.equal(null);
    expect(sent(world)).to.have.length(0);
  });

  it('a file that the backend refused is told, and Retry sends the message with it', async () => {
    const { world } = await start();
    const { upload } = world.transport.media!;
    world.transport.media!.upload = () => Promise.reject(new TransportError('invalid', 'no'));
    const thread = await openThread(world);
    const composer = await until(() => queryComposer(thread));
    world.inbox.drafts.set('c', 'reply', withFile);
    await elementUpdated(composer);
    sendOf(composer).click();
    const again = await findByRole(thread, 'button', { name: 'Retry' });
    expect(sent(world)).to.have.length(0);
    world.transport.media!.upload = upload;
    again.click();
    await waitUntil(() => sent(world).length === 1);
    expect((sent(world)[0] as unknown as Commands['send']).attachments?.map(({ name }) => name)).to.deep.equal(['a.pdf']);
    await until(() => expect(queryByRole(thread, 'button', { name: 'Retry' })).to.equal(null));
  });

  it('an upload can be called off, and nothing is sent', async () => {
    const { world, composer } = await start();
    let begun = false;
    let aborted = false;
    world.transport.media!.upload = (_file, { signal }) => new Promise((_resolve, reject) => {
      begun = true;
      signal?.addEventListener('abort', () => { aborted = true; reject(new TransportError('aborted', 'called off')); });
    });
    world.inbox.drafts.set('c', 'reply', { text: 'With a file', files: [{ id: 'f', name: 'a.pdf', kind: 'file', mime: 'application/pdf', blob: file('a.pdf', 'application/pdf') }] });
    await elementUpdated(composer);
    sendOf(composer).click();
    await waitUntil(() => begun);
    expect(world.inbox.cancel(world.inbox.$outbox.get()[0]!.commandId)).to.equal(true);
    await waitUntil(() => aborted);
    await until(() => expect(fieldOf(composer).value).to.equal('With a file'));
    expect(draftOf(world).files).to.have.length(1);
    expect(sent(world)).to.have.length(0);
    expect(world.inbox.$outbox.get()).to.have.length(0);
  });
});

describe('message-composer: send later', () => {
  afterEach(endWorlds);

  async function openMenu(conversation = {}, data: Parameters<typeof start>[0] = {}) {
    const { world, composer } = await start(data, { lastInboundAt: NOON - MINUTE, ...conversation });
    await type(composer, 'Your cups left this morning.');
    getByRole(composer, 'button', { name: 'More ways to send' }).click();
    await findByRole(composer, 'menu', { name: 'Send later' });
    return { world, composer };
  }

  it('offers times, and sends at the one that is picked', async () => {
    const { world, composer } = await openMenu();
    await isAccessible(composer);
    getByRole(composer, 'menuitem', { name: /In 1 hour/ }).click();
    await waitUntil(() => scheduled(world).length === 1);
    expect(scheduled(world)[0]).to.include({ text: 'Your cups left this morning.', sendAt: NOON + HOUR, cancelOnReply: false });
    expect(fieldOf(composer).value).to.equal('');
  });

  it('an answer of the contact withdraws it, if the agent wishes', async () => {
    const { world, composer } = await openMenu();
    getByRole(composer, 'menuitemcheckbox', { name: 'Not if Amira Haddad writes before' }).click();
    await until(() => expect(getByRole(composer, 'menuitemcheckbox').getAttribute('aria-checked')).to.equal('true'));
    getByRole(composer, 'menuitem', { name: /Tomorrow morning/ }).click();
    await waitUntil(() => scheduled(world).length === 1);
    expect(scheduled(world)[0]).to.include({ cancelOnReply: true });
  });

  it('check: a time after the window has closed cannot be picked, and says why', async () => {
    const { world, composer } = await openMenu({ lastInboundAt: NOON - DAY + 2 * HOUR });
    const late = getByRole(composer, 'menuitem', { name: /Tomorrow morning.*Replies close before/ });
    expect(late.getAttribute('aria-disabled')).to.equal('true');
    late.click();
    await elementUpdated(composer);
    expect(sent(world)).to.have.length(0);
  });

  it('any day and time, on the workspace\'s clock', async () => {
    const { world, composer } = await openMenu();
    getByRole(composer, 'menuitem', { name: 'Pick a date and time…' }).click();
    await findByRole(composer, 'grid');
    await isAccessible(composer);
    const time = composer.renderRoot.querySelector<HTMLInputElement>('input[type="time"]')!;
    time.value = '08:15';
    time.dispatchEvent(new Event('input', { bubbles: true }));
    const go = await until(() => getByRole(composer, 'button', { name: /^Send .*8:15/ }));
    go.click();
    await waitUntil(() => scheduled(world).length === 1);
    expect(new Date(scheduled(world)[0]!.sendAt!).toISOString()).to.match(/T08:15:00/);
  });

  it('is absent where the backend cannot schedule, and in notes', async () => {
    const { composer } = await start({ commands: ['send', 'addNote', 'setStatus', 'markRead'] });
    expect(queryByRole(composer, 'button', { name: 'More ways to send' })).to.equal(null);
    await endWorlds();
    const { composer: other } = await start();
    getByRole(other, 'button', { name: 'More ways to send' });
    other.mode = 'note';
    await elementUpdated(other);
    expect(queryByRole(other, 'button', { name: 'More ways to send' })).to.equal(null);
  });

  it('an evening that is near is not offered, and Monday is the next one', () => {
    const at = Date.UTC(2026, 10, 20, 12);
    expect(timesLater(at, 'UTC').map(({ key }) => key)).to.deep.equal(['later.hour', 'later.evening', 'later.tomorrow', 'later.monday']);
    expect(timesLater(at, 'UTC').map(({ at: time }) => new Date(time).toISOString().slice(0, 16))).to.deep.equal(
      ['2026-11-20T13:00', '2026-11-20T18:00', '2026-11-21T09:00', '2026-11-23T09:00']);
    expect(timesLater(at + 6 * HOUR, 'UTC').map(({ key }) => key)).to.deep.equal(['later.hour', 'later.tomorrow', 'later.monday']);
    expect(new Date(timesLater(at, 'Asia/Tokyo')[1]!.at).toISOString()).to.match(/2026-11-21T00:00/);
  });

  describe('changed', () => {
    const message = () => wrote('See you tomorrow.', { id: 'later', sendAt: NOON + HOUR, cancelOnReply: true, delivery: { state: 'scheduled', times: {}, error: null } });

    it('stands in the thread, and its words come into the composer', async () => {
      const { world } = await start({ messages: [message()] });
      const thread = await openThread(world);
      (await findByRole(thread, 'button', { name: 'Edit' })).click();
      await until(() => expect(draftOf(world).text).to.equal('See you tomorrow.'));
      expect(draftOf(world).later).to.deep.equal({ messageId: 'later', sendAt: NOON + HOUR, cancelOnReply: true });
    });

    it('gives way to the new words at the same time, and nothing is sent twice', async () => {
      const { world, composer } = await start({ messages: [message()] });
      await openThread(world);
      world.inbox.drafts.set('c', 'reply', { text: 'See you on Monday.', later: { messageId: 'later', sendAt: NOON + HOUR, cancelOnReply: true } });
      await findByText(composer, /You are changing the message that leaves/);
      await isAccessible(composer);
      getByRole(composer, 'button', { name: 'Save' }).click();
      await waitUntil(() => scheduled(world).length === 1);
      expect(commands(world)).to.deep.equal(['cancelScheduled', 'send']);
      expect(scheduled(world)[0]).to.include({ text: 'See you on Monday.', sendAt: NOON + HOUR, cancelOnReply: true });
      await until(() => expect(fieldOf(composer).value).to.equal(''));
    });

    it('that has left meanwhile is told, and the words stay', async () => {
      const { world, composer } = await start({ messages: [message()] });
      world.transport.fail('cancelScheduled', new TransportError('invalid', 'it has left'));
      world.inbox.drafts.set('c', 'reply', { text: 'Changed', later: { messageId: 'later', sendAt: NOON + HOUR, cancelOnReply: false } });
      await findByText(composer, /You are changing/);
      getByRole(composer, 'button', { name: 'Save' }).click();
      await until(() => expect(draftOf(world).text).to.equal('Changed'));
      await until(() => expect(queryAllByText(composer, /You are changing/)).to.have.length(0));
      expect(sent(world)).to.have.length(0);
    });

    it('can be left as it was', async () => {
      const { world, composer } = await start({ messages: [message()] });
      world.inbox.drafts.set('c', 'reply', { text: 'Changed', later: { messageId: 'later', sendAt: NOON + HOUR, cancelOnReply: false } });
      await findByText(composer, /You are changing/);
      getByText(composer, 'Leave it as it was').click();
      await until(() => expect(fieldOf(composer).value).to.equal(''));
      expect(commands(world)).to.deep.equal([]);
    });
  });
});
