// One thread and one composer for every platform: only what the channel can do makes a difference.
import { expect, waitUntil } from '@open-wc/testing';
import { channelData } from '../../src/channels/index.js';
import { CHANNEL_KINDS, type ChannelKind } from '../../src/model/channel.js';
import type { MessageComposer } from '../../src/elements/message-composer.js';
import { aChannel } from '../helpers/build.js';
import { findByRole, getByRole, queryAllByRole } from '../helpers/query.js';
import { endWorlds, makeWorld, openThread, said, type World } from './chat-thread.world.js';

const open = async (kind: ChannelKind): Promise<{ world: World; thread: HTMLElement; composer: MessageComposer }> => {
  const world = makeWorld({
    channels: [aChannel({ ...channelData[kind], id: kind })], messages: [said('Is it still there?')],
    savedReplies: [{ id: 'r', title: 'Stock', content: 'Yes, it is.' }],
  }, { channelId: kind });
  const thread = await openThread(world);
  const composer = thread.shadowRoot?.querySelector('message-composer') as MessageComposer;
  await findByRole(composer, 'textbox');
  return { world, thread, composer };
};

const write = async (composer: MessageComposer, text: string): Promise<void> => {
  composer.insertText(text);
  await composer.updateComplete;
  (getByRole(composer, 'button', { name: 'Send' }) as HTMLElement).click();
};

describe('every channel', () => {
  afterEach(endWorlds);

  for (const kind of CHANNEL_KINDS) {
    it(`R036 a ${kind} conversation is read and answered in the same thread as all others`, async () => {
      const { world, thread, composer } = await open(kind);
      expect(queryAllByRole(getByRole(thread, 'banner'), 'img', { name: channelData[kind].name })).to.have.length(1);
      await write(composer, 'It is.');
      await waitUntil(() => world.transport.received.some(({ name, args }) => name === 'send' && (args as { text: string }).text === 'It is.'));
    });
  }

  it('R075 saved replies work on the mobile app', async () => {
    const { composer } = await open('mobile-app');
    (getByRole(composer, 'button', { name: 'Saved replies' }) as HTMLElement).click();
    ((await findByRole(composer, 'option', { name: /Stock/ })) as HTMLElement).click();
    const field = getByRole(composer, 'textbox') as HTMLTextAreaElement;
    await waitUntil(() => field.value === 'Yes, it is.');
  });

  it('R077 emoji are sent on the mobile app as they were typed', async () => {
    const { world, composer } = await open('mobile-app');
    await write(composer, 'Merci 👩🏽‍🚀🎉');
    await waitUntil(() => world.transport.received.some(({ name, args }) => name === 'send' && (args as { text: string }).text === 'Merci 👩🏽‍🚀🎉'));
  });
});
