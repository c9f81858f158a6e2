// Saved replies: written, changed and deleted in a window.
import { elementUpdated, expect, waitUntil } from '@open-wc/testing';
import type { CommandName } from '../../src/model/commands.js';
import { createInbox } from '../../src/inbox.js';
import { localTransport } from '../../src/transports/local/index.js';
import { TransportError } from '../../src/transport/errors.js';
import type { MessageComposer } from '../../src/elements/message-composer.js';
import { findByRole, findByText, getByRole, queryByRole, until } from '../helpers/query.js';
import { typeText } from '../helpers/type-text.js';
import { endWorlds, type World } from './chat-thread.world.js';
import { fieldOf, isAccessible, start } from './message-composer.world.js';

const savedReplies = [{ id: 'a', title: 'Shipping delay', content: 'I am sorry.' }, { id: 'b', title: 'Opening hours', content: 'Nine to five.' }];
const replies = ({ inbox }: World) => [...inbox.entities.values('savedReply')];

async function openList(data: Parameters<typeof start>[0] = { savedReplies }) {
  const { world, composer } = await start(data);
  getByRole(composer, 'button', { name: 'Saved replies' }).click();
  await findByRole(composer, 'combobox', { name: 'Search saved replies' });
  return { world, composer };
}

async function write(composer: MessageComposer, label: 'Title' | 'Content', text: string): Promise<HTMLInputElement> {
  const field = getByRole(composer, 'textbox', { name: label }) as HTMLInputElement;
  field.focus();
  field.select();
  await typeText(text);
  await elementUpdated(composer);
  return field;
}

describe('message-composer: saved replies', () => {
  afterEach(endWorlds);

  it('R138 R139 R140 R141 "New saved reply" opens a window, and what is written there can be picked at once', async () => {
    const { world, composer } = await openList();
    getByRole(composer, 'button', { name: 'New saved reply' }).click();
    const dialog = await findByRole(composer, 'dialog', { name: 'New saved reply' });
    await until(() => expect(composer.shadowRoot?.activeElement).to.equal(getByRole(dialog, 'textbox', { name: 'Title' })));
    await isAccessible(composer);
    getByRole(dialog, 'button', { name: 'Save' }).click();
    await elementUpdated(composer);
    expect(world.transport.received.some(({ name }) => name === 'saveReply')).to.equal(false);
    await write(composer, 'Title', 'Returns');
    await write(composer, 'Content', 'Send it back within 30 days.');
    getByRole(dialog, 'button', { name: 'Save' }).click();
    await until(() => expect(queryByRole(composer, 'dialog')).to.equal(null));
    expect(replies(world).find(({ title }) => title === 'Returns')?.content).to.equal('Send it back within 30 days.');
    getByRole(composer, 'button', { name: 'Saved replies' }).click();
    (await findByRole(composer, 'option', { name: /Returns/ })).click();
    await until(() => expect(fieldOf(composer).value).to.equal('Send it back within 30 days.'));
  });

  it('R142 a field is put in at the caret from a list, and the preview shows its value', async () => {
    const { composer } = await openList();
    getByRole(composer, 'button', { name: 'New saved reply' }).click();
    const dialog = await findByRole(composer, 'dialog');
    const content = await write(composer, 'Content', 'As a  member');
    content.setSelectionRange(5, 5);
    getByRole(dialog, 'button', { name: 'Insert a field' }).click();
    (await findByRole(composer, 'menuitem', { name: /membership/ })).click();
    await until(() => expect(content.value).to.equal('As a {{membership}} member'));
    expect((await findByRole(composer, 'group', { name: 'Will be sent as:' })).textContent).to.include('As a diamond member');
  });

  it('R138 one is changed', async () => {
    const { world, composer } = await openList();
    (await findByRole(composer, 'button', { name: 'Edit saved reply' })).click();
    const dialog = await findByRole(composer, 'dialog', { name: 'Edit saved reply' });
    expect((getByRole(dialog, 'textbox', { name: 'Title' }) as HTMLInputElement).value).to.equal('Opening hours');
    await write(composer, 'Content', 'Ten to six.');
    getByRole(dialog, 'button', { name: 'Save' }).click();
    await until(() => expect(queryByRole(composer, 'dialog')).to.equal(null));
    expect(replies(world).find(({ id }) => id === 'b')).to.deep.equal({ id: 'b', title: 'Opening hours', content: 'Ten to six.' });
    expect(replies(world)).to.have.length(2);
  });

  it('opens at the start of the field, whichever way the text runs', async () => {
    const { composer } = await start({ savedReplies: [{ id: 'a', title: 'Hello', content: 'Hello' }] });
    for (const [dir, side] of [['ltr', 'left'], ['rtl', 'right']] as const) {
      composer.dir = dir;
      (await findByRole(composer, 'button', { name: 'Saved replies' })).click();
      const list = (await findByRole(composer, 'listbox')).closest('[popover]')!;
      const box = getByRole(composer, 'group', { name: 'Write a message' });
      await until(() => expect(list.getBoundingClientRect()[side]).to.be.closeTo(box.getBoundingClientRect()[side], 2));
      getByRole(composer, 'button', { name: 'Saved replies' }).click();
      await until(() => expect(queryByRole(composer, 'listbox')).to.equal(null));
    }
  });

  it('one is deleted after a question', async () => {
    const { world, composer } = await openList();
    (await findByRole(composer, 'button', { name: 'Edit saved reply' })).click();
    const dialog = await findByRole(composer, 'dialog');
    getByRole(dialog, 'button', { name: 'Delete' }).click();
    await findByText(composer, 'It goes for the whole team.');
    expect(replies(world)).to.have.length(2);
    await isAccessible(composer);
    dialog.querySelector<HTMLElement>('[data-sure]')!.click();
    await until(() => expect(replies(world).map(({ id }) => id)).to.deep.equal(['a']));
    await until(() => expect(queryByRole(composer, 'dialog')).to.equal(null));
  });

  it('when saving fails the window stays, says why and keeps what was typed', async () => {
    const { world, composer } = await openList();
    getByRole(composer, 'button', { name: 'New saved reply' }).click();
    await findByRole(composer, 'dialog');
    await write(composer, 'Title', 'Returns');
    await write(composer, 'Content', 'Within 30 days.');
    world.transport.fail('saveReply', new TransportError('invalid', 'A title like this exists.'));
    getByRole(composer, 'button', { name: 'Save' }).click();
    await findByText(composer, /Not saved/);
    expect((getByRole(composer, 'textbox', { name: 'Title' }) as HTMLInputElement).value).to.equal('Returns');
    expect(replies(world)).to.have.length(2);
  });

  it('what was typed into a window that was closed by Escape is there when it opens again', async () => {
    const { composer } = await openList();
    getByRole(composer, 'button', { name: 'New saved reply' }).click();
    const dialog = await findByRole(composer, 'dialog') as HTMLDialogElement;
    await write(composer, 'Title', 'Half');
    dialog.close();
    await until(() => expect(queryByRole(composer, 'dialog')).to.equal(null));
    getByRole(composer, 'button', { name: 'Saved replies' }).click();
    (await findByRole(composer, 'button', { name: 'New saved reply' })).click();
    await findByRole(composer, 'dialog');
    expect((getByRole(composer, 'textbox', { name: 'Title' }) as HTMLInputElement).value).to.equal('Half');
  });

  it('a backend without them has no buttons for them; without any reply the first is written', async () => {
    const commands: CommandName[] = ['send', 'setStatus', 'markRead'];
    const { composer } = await start({ commands });
    expect(queryByRole(composer, 'button', { name: 'Saved replies' })).to.equal(null);
    const { composer: listed } = await openList({ commands, savedReplies });
    expect(queryByRole(listed, 'button', { name: 'New saved reply' })).to.equal(null);
    const { composer: empty } = await openList({});
    await findByText(empty, 'No saved replies yet');
    getByRole(empty, 'button', { name: 'New saved reply' });
  });

  it('a stranger\'s field name is shown as text', async () => {
    const { composer } = await start({ savedReplies, workspace: { fields: ['<img src=x onerror=alert(1)>'] } });
    getByRole(composer, 'button', { name: 'Saved replies' }).click();
    (await findByRole(composer, 'button', { name: 'New saved reply' })).click();
    const dialog = await findByRole(composer, 'dialog');
    getByRole(dialog, 'button', { name: 'Insert a field' }).click();
    await findByRole(composer, 'menuitem', { name: /<img src=x/ });
    expect(composer.renderRoot.querySelector('img')).to.equal(null);
  });

  it('R138 the embedded backend keeps what was written, changed and deleted', async () => {
    const databaseName = `replies-${Date.now()}`;
    const open = async () => {
      const inbox = createInbox({ transport: localTransport({ databaseName, simulator: false, demo: false }) });
      await waitUntil(() => inbox.$session.get().status === 'open', 'it opens', { timeout: 8_000 });
      return inbox;
    };
    const inbox = await open();
    expect((await inbox.do('saveReply', { reply: { id: 'r', title: 'Hours', content: 'Nine to five.' } }).done).ok).to.equal(true);
    expect((await inbox.do('saveReply', { reply: { id: 's', title: 'Returns', content: '30 days.' } }).done).ok).to.equal(true);
    expect((await inbox.do('saveReply', { reply: { id: 'r', title: 'Hours', content: 'Ten to six.' } }).done).ok).to.equal(true);
    expect((await inbox.do('deleteReply', { replyId: 's' }).done).ok).to.equal(true);
    await inbox.dispose();
    const again = await open();
    expect([...again.entities.values('savedReply')]).to.deep.equal([{ id: 'r', title: 'Hours', content: 'Ten to six.' }]);
    await again.dispose();
    indexedDB.deleteDatabase(databaseName);
  });
});
