/** What an agent left in the browser is erased when he asks for it, and nobody else's. */
import { expect, waitUntil } from '@open-wc/testing';
import { createInbox } from '../../src/inbox.js';
import { openStorage } from '../../src/session/storage.js';
import { aChannel, aContact, aConversation, anAgent, NOON } from '../helpers/build.js';
import { memoryAdapter, wire } from '../testing/memory-adapter.js';
import { memoryBackend } from '../testing/memory-backend.js';

const start = async (agentId: string) => {
  const backend = memoryBackend({
    now: () => NOON, me: anAgent({ id: agentId }), channels: [aChannel()], contacts: [aContact({ id: 'contact' })],
    conversations: [aConversation({ id: 'c', contactId: 'contact' })], messages: [],
  });
  const line = wire(backend);
  const inbox = createInbox({ transport: memoryAdapter(backend, line) });
  inbox.list({}).$version.listen(() => {});
  await waitUntil(() => inbox.list({}).$state.get().status === 'ready');
  return { backend, inbox, line };
};
const left = async (agentId: string) => {
  const storage = await openStorage('memory', agentId);
  const all = [...await storage.entries('outbox'), ...await storage.entries('drafts')];
  storage.close();
  return all.length;
};

describe('inbox.forget()', () => {
  it('G16 ends the inbox and erases drafts and unsent messages of this agent, and of no other', async () => {
    const [mine, theirs] = [`me-${crypto.randomUUID()}`, `tom-${crypto.randomUUID()}`];
    const [me, tom] = [await start(mine), await start(theirs)];
    for (const { inbox, line } of [me, tom]) {
      line.faults.offline(true);
      inbox.drafts.set('c', 'reply', { text: 'half a sentence' });
      void inbox.do('send', { conversationId: 'c', text: 'not sent yet' });
    }
    await waitUntil(async () => await left(mine) === 2 && await left(theirs) === 2, 'nothing was stored', { timeout: 5_000 });
    await me.inbox.forget();
    expect(me.inbox.$session.get().status).to.equal('closed');
    expect(await left(mine)).to.equal(0);
    expect(await left(theirs)).to.equal(2);
    tom.line.faults.offline(false);
    await tom.inbox.forget();
    const again = await start(mine);
    expect(again.inbox.drafts.get('c', 'reply').text).to.equal('');
    expect(again.inbox.$outbox.get()).to.deep.equal([]);
    await again.inbox.dispose();
  });

  it('an inbox that never opened is only let go', async () => {
    const { backend, line } = await start(`me-${crypto.randomUUID()}`);
    line.faults.offline(true);
    const inbox = createInbox({ transport: memoryAdapter(backend, line) });
    await inbox.forget();
    expect(inbox.$session.get().status).to.equal('closed');
  });
});
