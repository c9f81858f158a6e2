// What opening a conversation tells colleagues, and when it takes the lease.
import { expect, waitUntil } from '@open-wc/testing';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { ChannelInput } from '../../src/model/channel.js';
import type { ConversationInput } from '../../src/model/conversation.js';
import { OPENED_AFTER_MS, VIEWING_EVERY_MS } from '../../src/session/viewing.js';
import { simulatedClock, type SimulatedClock } from '../../src/testing/simulated-clock.js';
import { TransportError } from '../../src/transport/errors.js';
import { aChannel, aContact, aConversation, anAgent, DAY, HOUR, NOON } from '../helpers/build.js';
import { memoryTransport, type MemoryTransport } from '../helpers/memory-transport.js';

const ana = anAgent({ id: 'ana' });
const policy = { replyWindow: { humanMs: DAY, automationMs: DAY }, leaseTtlMs: 12 * HOUR };
const heldBy = (holderId: string) => ({ holderId, token: 1, acquiredAt: NOON, expiresAt: NOON + 12 * HOUR });

describe('viewing', () => {
  let inbox: Inbox;
  let transport: MemoryTransport;
  let clock: SimulatedClock;
  let serial = 0;

  const start = async (conversation: Partial<ConversationInput> = {}, channel: Partial<ChannelInput> = { policy }): Promise<void> => {
    clock = simulatedClock(NOON);
    transport = memoryTransport({
      agents: [ana], now: clock.now, contacts: [aContact({ id: 'amira' })], channels: [aChannel(channel)],
      conversations: [aConversation({ id: 'c', contactId: 'amira', ...conversation })], workspace: { id: `viewing-${Date.now()}-${++serial}` },
    });
    inbox = createInbox({ transport, clock });
    await waitUntil(() => inbox.$session.get().status === 'open');
    inbox.thread('c');
    await waitUntil(() => inbox.entities.get('conversation', 'c') !== undefined);
  };
  const came = (): string[] => transport.received.map(({ name, args }) => (name === 'viewing' ? `viewing ${(args as { on: boolean }).on}` : name));
  const stand = async (ms = OPENED_AFTER_MS): Promise<void> => { await clock.advance(ms); };

  afterEach(() => inbox.dispose());

  it('R018 opening a conversation that agents pick takes its lease, once', async () => {
    await start();
    inbox.attend('c');
    await stand();
    await waitUntil(() => came().includes('acquireLease'));
    transport.push({ type: 'patch', entity: 'conversation', id: 'c', value: { lease: heldBy('me') }, revision: null });
    await stand(3 * VIEWING_EVERY_MS);
    // Put back by hand: it stays open, and is not taken again.
    transport.push({ type: 'patch', entity: 'conversation', id: 'c', value: { lease: null }, revision: null });
    await stand(VIEWING_EVERY_MS);
    expect(came().filter((name) => name === 'acquireLease')).to.have.length(1);
  });

  it('a conversation that is passed by is neither taken nor told', async () => {
    await start();
    const leave = inbox.attend('c');
    await stand(OPENED_AFTER_MS - 1);
    leave();
    await stand(VIEWING_EVERY_MS);
    expect(came()).to.deep.equal([]);
  });

  it('colleagues are told again and again, and when it is over', async () => {
    await start({}, { policy: { ...policy, leaseTtlMs: null } });
    const leave = inbox.attend('c');
    await stand();
    await stand(VIEWING_EVERY_MS);
    expect(came()).to.deep.equal(['viewing true', 'viewing true']);
    leave();
    leave();
    await stand(VIEWING_EVERY_MS);
    expect(came()).to.deep.equal(['viewing true', 'viewing true', 'viewing false']);
  });

  it('two elements that show one conversation are one viewer', async () => {
    await start({}, { policy: { ...policy, leaseTtlMs: null } });
    const first = inbox.attend('c');
    const second = inbox.attend('c');
    await stand();
    first();
    expect(came()).to.deep.equal(['viewing true']);
    second();
    expect(came()).to.deep.equal(['viewing true', 'viewing false']);
  });

  const untaken: [string, Partial<ConversationInput>, (Partial<ChannelInput> | undefined)?, { lease: boolean }?][] = [
    ['where conversations are pushed', {}, { policy: { ...policy, routing: 'push' } }],
    ['where the channel has no lease', {}, { policy: { ...policy, leaseTtlMs: null } }],
    ['when a colleague was given it', { assignee: { kind: 'agent', id: 'ana' } }],
    ['when it rests', { lifecycle: 'closed' }],
    ['when it is snoozed', { lifecycle: 'snoozed', snooze: { until: NOON + HOUR, at: NOON } }],
    ['when it has ended', { lifecycle: 'ended' }],
    ['when the host does it', {}, undefined, { lease: false }],
  ];
  for (const [title, conversation, channel, options] of untaken) {
    it(`no lease is taken ${title}`, async () => {
      await start(conversation, channel);
      inbox.attend('c', options);
      await stand();
      expect(came()).to.deep.equal(['viewing true']);
    });
  }

  it('what a colleague has is taken when he lets go', async () => {
    await start({ lease: heldBy('ana') });
    inbox.attend('c');
    await stand();
    expect(came()).to.deep.equal(['viewing true']);
    transport.push({ type: 'patch', entity: 'conversation', id: 'c', value: { lease: null }, revision: null });
    await waitUntil(() => came().includes('acquireLease'));
  });

  it('that a colleague was faster is no failure to tell', async () => {
    await start();
    transport.fail('acquireLease', new TransportError('conflict', 'ana was faster'));
    inbox.attend('c');
    await stand();
    await waitUntil(() => came().includes('acquireLease') && inbox.$outbox.get().length === 0);
    expect(inbox.$notices.get()).to.deep.equal([]);
  });
});
