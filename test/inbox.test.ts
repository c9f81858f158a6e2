/** createInbox(): what an agent does shows at once, is what the backend said in the end, and is undone when refused. */
import { expect, waitUntil } from '@open-wc/testing';
import { createInbox, type Inbox } from '../src/inbox.js';
import { TransportError } from '../src/transport/errors.js';
import { aContact, aConversation, aMessage, anAgent, anEvent, HOUR, MINUTE, NOON } from './helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from './helpers/memory-transport.js';
import { simulatedClock, type SimulatedClock } from '../src/testing/simulated-clock.js';

let made: Inbox[] = [];
let serial = 0;

async function open(data: MemoryData = {}): Promise<{ inbox: Inbox; transport: MemoryTransport; clock: SimulatedClock }> {
  const clock = simulatedClock(NOON);
  const transport = memoryTransport({
    now: clock.now, workspace: { id: `inbox-test-${Date.now()}-${++serial}` },
    contacts: [aContact({ id: 'contact' })],
    conversations: [aConversation({ id: 'c' })],
    messages: [aMessage({ id: 'm', conversationId: 'c' })],
    ...data,
  });
  const inbox = createInbox({ transport, clock });
  made.push(inbox);
  const all = inbox.list({});
  await waitUntil(() => all.$state.get().status === 'ready', 'session opens and conversations are read');
  return { inbox, transport, clock };
}

const settled = (inbox: Inbox) => waitUntil(() => inbox.$outbox.get().length === 0, 'outbox is empty');

describe('createInbox', () => {
  afterEach(async () => {
    await Promise.all(made.map((inbox) => inbox.dispose()));
    made = [];
  });

  it('a reply shows at once, keeps its key, and becomes what the backend made of it', async () => {
    const { inbox, transport } = await open();
    const thread = inbox.thread('c');
    await waitUntil(() => thread.$state.get().status === 'ready', 'thread is read');
    transport.hold('send');
    const intent = inbox.do('send', { conversationId: 'c', text: 'On its way' });
    const shown = thread.entries.at(-1);
    expect(shown?.key).to.equal(intent.commandId);
    expect(inbox.entities.get('message', shown?.id ?? '')?.text).to.equal('On its way');
    expect(inbox.entities.get('conversation', 'c')?.awaitingSince).to.equal(null);
    await waitUntil(() => transport.received.length === 1, 'command left');
    transport.release();
    expect(await intent.done).to.deep.include({ ok: true });
    const [confirmed] = thread.entries.slice(-1);
    expect(confirmed?.key).to.equal(intent.commandId);
    expect(inbox.entities.get('message', confirmed?.id ?? '')?.delivery?.state).to.equal('sent');
    expect(thread.entries).to.have.length(2);
  });

  it('R029 answering moves a conversation out of New at once, and back when the send is refused', async () => {
    const { inbox, transport } = await open();
    const fresh = inbox.list({ box: 'new' });
    const answered = inbox.list({ box: 'answered' });
    await waitUntil(() => fresh.$state.get().status === 'ready' && answered.$state.get().status === 'ready', 'lists are read');
    expect(fresh.ids).to.deep.equal(['c']);
    transport.fail('send', new TransportError('invalid', 'refused', { platformCode: '131026' }));
    const intent = inbox.do('send', { conversationId: 'c', text: 'Hello' });
    expect(fresh.ids).to.deep.equal([]);
    expect(answered.ids).to.deep.equal(['c']);
    expect(await intent.done).to.deep.include({ ok: false });
    expect(fresh.ids).to.deep.equal(['c']);
    expect(answered.ids).to.deep.equal([]);
    expect(inbox.entities.get('conversation', 'c')?.failed).to.equal(true);
  });

  it('R112 a private note is asked for as a note and never as a message', async () => {
    const { inbox, transport } = await open();
    await inbox.do('addNote', { conversationId: 'c', text: 'Between us' }).done;
    expect(transport.received.map(({ name }) => name)).to.deep.equal(['addNote']);
  });

  it('an undo takes the command back before it leaves, and everything is as it was', async () => {
    const { inbox, transport, clock } = await open();
    const intent = inbox.do('dismiss', { conversationId: 'c' }, { holdMs: 8_000 });
    expect(inbox.entities.get('conversation', 'c')?.lifecycle).to.equal('ended');
    expect(inbox.$notices.get().map(({ kind }) => kind)).to.deep.equal(['undo']);
    await clock.advance(7_000);
    expect(inbox.cancel(intent.commandId)).to.equal(true);
    expect(inbox.entities.get('conversation', 'c')?.lifecycle).to.equal('open');
    await clock.advance(60_000);
    expect(transport.received).to.deep.equal([]);
    expect(inbox.$notices.get()).to.deep.equal([]);
  });

  it('a refused command rolls back and tells why, once', async () => {
    const { inbox, transport } = await open();
    transport.fail('end', new TransportError('conflict', 'Ana took it over'));
    expect(await inbox.do('end', { conversationId: 'c' }).done).to.deep.include({ ok: false });
    expect(inbox.entities.get('conversation', 'c')?.lifecycle).to.equal('open');
    expect(inbox.$notices.get().map(({ error }) => error?.message)).to.deep.equal(['Ana took it over']);
  });

  it('can() and do() answer alike: what is refused never reaches the transport', async () => {
    const lease = { holderId: 'ana', token: 1, acquiredAt: NOON, expiresAt: NOON + 12 * HOUR };
    const { inbox, transport } = await open({ agents: [anAgent({ id: 'ana' })], conversations: [aConversation({ id: 'c', lease })] });
    const answer = inbox.can('end', { conversationId: 'c' });
    expect(answer).to.deep.equal({ allowed: false, reason: 'leased', until: NOON + 12 * HOUR, detail: { agentId: 'ana' } });
    expect(await inbox.do('end', { conversationId: 'c' }).done).to.deep.equal({ ok: false, refused: answer });
    expect(transport.received).to.deep.equal([]);
  });

  it('what is done under a lease carries its token, so that a holder who lost it is refused', async () => {
    const lease = { holderId: 'me', token: 7, acquiredAt: NOON, expiresAt: null };
    const { inbox, transport } = await open({ conversations: [aConversation({ id: 'c', lease })] });
    await inbox.do('send', { conversationId: 'c', text: 'Hello' }).done;
    expect(transport.received[0]?.args).to.deep.include({ leaseToken: 7 });
  });

  it('a command that the transport lacks is not to be had', async () => {
    const { inbox } = await open({ commands: ['send', 'setStatus', 'markRead'] });
    expect(inbox.can('snooze', { conversationId: 'c' })).to.deep.include({ allowed: false, reason: 'unsupported' });
  });

  it('R017 a conversation that the stream brings appears without another read', async () => {
    const { inbox, transport } = await open();
    const list = inbox.list({ lifecycles: ['open'] });
    await waitUntil(() => list.$state.get().status === 'ready', 'list is read');
    const reads = transport.reads.filter((read) => read.startsWith('conversations')).length;
    transport.push(
      { type: 'upsert', entity: 'contact', value: aContact({ id: 'new-contact' }) },
      { type: 'upsert', entity: 'conversation', value: aConversation({ id: 'new', contactId: 'new-contact', lastActivityAt: NOON + MINUTE }) },
    );
    await waitUntil(() => list.ids[0] === 'new', 'row arrives');
    expect(transport.reads.filter((read) => read.startsWith('conversations'))).to.have.length(reads);
  });

  it('a change that does not fit is passed over and harms no other', async () => {
    const { inbox, transport } = await open();
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (...words) => errors.push(words.join(' '));
    try {
      transport.push({ type: 'upsert', entity: 'conversation', value: { id: 7 } } as never, { type: 'from-the-future' } as never,
        { type: 'patch', entity: 'conversation', id: 'c', value: { unread: 4 }, revision: null });
      await waitUntil(() => inbox.entities.get('conversation', 'c')?.unread === 4, 'the sound one is applied');
    } finally {
      console.error = error;
    }
    expect(errors).to.have.length(1);
    expect(String(errors[0])).to.contain('memory: change');
  });

  it('reads anew what a resync made doubtful, and keeps drafts and unsent commands', async () => {
    const { inbox, transport, clock } = await open();
    const stop = inbox.list({}).$version.listen(() => {});
    const states: string[] = [];
    const stopStates = inbox.$connection.listen(({ state }) => { states.push(state); });
    inbox.drafts.set('c', 'reply', { text: 'half' });
    transport.hold('send');
    void inbox.do('send', { conversationId: 'c', text: 'unsent' });
    await waitUntil(() => transport.received.length === 1, 'command left');
    transport.push({ type: 'resync', reason: 'gap' });
    await waitUntil(() => states.length === 2, 'shown as stale, then fresh again');
    expect(states).to.deep.equal(['stale', 'online']);
    expect(transport.reads.filter((read) => read.startsWith('conversations'))).to.have.length(2);
    expect(inbox.drafts.get('c', 'reply').text).to.equal('half');
    expect(inbox.$outbox.get()).to.have.length(1);
    transport.release();
    await settled(inbox);
    await clock.advance(0);
    stop();
    stopStates();
  });

  it('G5 what was closed or removed during a gap is so afterwards, and what streams in meanwhile is not lost', async () => {
    const { inbox, transport } = await open({ conversations: [aConversation({ id: 'c' }), aConversation({ id: 'removed' })] });
    const list = inbox.list({ lifecycles: ['open'] });
    const thread = inbox.thread('c');
    const stops = [list.$version.listen(() => {}), thread.$version.listen(() => {})];
    await waitUntil(() => list.ids.length === 2 && thread.$state.get().status === 'ready', 'both are read');
    (transport.conversations as Map<string, unknown>).delete('removed');
    (transport.messages as Map<string, unknown>).delete('m');
    transport.holdRead('messages');
    transport.push({ type: 'resync', reason: 'epoch' });
    await waitUntil(() => transport.reads.filter((read) => read === 'messages c').length === 2, 'recovery reads');
    transport.push({ type: 'upsert', entity: 'message', value: aMessage({ id: 'meanwhile', conversationId: 'c' }) });
    transport.release();
    await waitUntil(() => inbox.$connection.get().state === 'online' && thread.entries.some(({ id }) => id === 'meanwhile'), 'recovered');
    expect(list.ids).to.deep.equal(['c']);
    expect(thread.entries.map(({ id }) => id)).to.deep.equal(['meanwhile']);
    for (const stop of stops) stop();
  });

  it('a recovery that fails is tried until it works; until then the inbox says that it is stale', async () => {
    const { inbox, transport, clock } = await open();
    transport.failRead('open', new TransportError('server'));
    transport.push({ type: 'resync', reason: 'gap' });
    await waitUntil(() => transport.reads.filter((read) => read === 'open').length === 2, 'first try');
    await clock.advance(0);
    expect(inbox.$connection.get().state).to.equal('stale');
    transport.failRead('open', null);
    await clock.advance(30_000);
    await waitUntil(() => inbox.$connection.get().state === 'online', 'recovered');
  });

  it('G7 a recovery that waits after many failures begins at once when the network is back', async () => {
    const { inbox, transport, clock } = await open();
    transport.failRead('open', new TransportError('server'));
    transport.push({ type: 'resync', reason: 'gap' });
    const tries = (): number => transport.reads.filter((read) => read === 'open').length;
    await waitUntil(() => tries() === 2, 'first try');
    while (tries() < 9) await clock.advance(1_000);
    transport.failRead('open', null);
    const before = clock.now();
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => inbox.$connection.get().state === 'online', 'recovered');
    expect(clock.now()).to.equal(before);
  });

  it('G5 what is known to be old and could not be read anew is tried again until it is', async () => {
    const { inbox, transport, clock } = await open();
    const stop = inbox.list({}).$version.listen(() => {});
    transport.failRead('conversation', new TransportError('timeout'));
    transport.push({ type: 'stale', entity: 'conversation', id: 'c' });
    await waitUntil(() => transport.reads.includes('conversation c'), 'read anew');
    transport.failRead('conversation', null);
    await clock.advance(60_000);
    await waitUntil(() => transport.reads.filter((read) => read === 'open').length === 2 && inbox.$connection.get().state === 'online', 'recovered');
    stop();
  });

  it('messages of a timeline that nobody has opened are not kept, and stand in it when it is opened', async () => {
    const { inbox, transport } = await open();
    transport.push({ type: 'upsert', entity: 'message', value: aMessage({ id: 'unseen', conversationId: 'c' }) },
      { type: 'patch', entity: 'conversation', id: 'c', value: { unread: 2 }, revision: null });
    await waitUntil(() => inbox.entities.get('conversation', 'c')?.unread === 2, 'applied');
    expect([...inbox.entities.values('message')]).to.deep.equal([]);
    const thread = inbox.thread('c');
    await waitUntil(() => thread.$state.get().status === 'ready', 'read');
    expect(thread.entries.map(({ id }) => id)).to.deep.equal(['m', 'unseen']);
  });

  it('of events in conversations that nobody has opened, only the last ones stay', async () => {
    const { inbox, transport } = await open();
    transport.push(...Array.from({ length: 260 }, (_, index) => (
      { type: 'upsert' as const, entity: 'event' as const, value: anEvent({ id: `e${index}`, conversationId: 'c' }) })));
    await waitUntil(() => inbox.entities.get('event', 'e259') !== undefined, 'applied');
    const kept = [...inbox.entities.values('event')].map(({ id }) => id);
    expect(kept).to.have.length(200);
    expect(kept).to.include('e259').and.not.include('e59');
  });

  it('a patch that does not fit is refused, and none gives an entity another name', async () => {
    const { inbox, transport } = await open();
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (...words) => errors.push(words);
    try {
      const patch = (value: object) => ({ type: 'patch', entity: 'conversation', id: 'c', value, revision: null }) as never;
      transport.push(patch({ lifecycle: 42 }), patch({ tags: null }), patch({ id: 'other', unread: 6 }));
      await waitUntil(() => inbox.entities.get('conversation', 'c')?.unread === 6, 'the sound one is applied');
    } finally {
      console.error = error;
    }
    expect(errors).to.have.length(2);
    expect(inbox.entities.get('conversation', 'other')).to.equal(undefined);
    expect(inbox.entities.get('conversation', 'c')).to.deep.include({ lifecycle: 'open', tags: [] });
  });

  it('sending an uncertain message again never loses it: refused, it stays where it was', async () => {
    const { inbox, transport } = await open({ idempotentSend: false });
    transport.fail('send', new TransportError('timeout', 'no answer', { ambiguous: true }));
    const intent = inbox.do('send', { conversationId: 'c', text: 'precious' });
    await waitUntil(() => inbox.$outbox.get()[0]?.state === 'uncertain', 'uncertain');
    transport.push({ type: 'patch', entity: 'contact', id: 'contact', value: { blocked: true }, revision: null });
    await waitUntil(() => inbox.entities.get('contact', 'contact')?.blocked, 'blocked meanwhile');
    expect(await inbox.resend(intent.commandId)?.done).to.deep.include({ ok: false });
    expect(inbox.$outbox.get().map(({ state }) => state)).to.deep.equal(['uncertain']);
    transport.push({ type: 'patch', entity: 'contact', id: 'contact', value: { blocked: false }, revision: null });
    await waitUntil(() => inbox.entities.get('contact', 'contact')?.blocked === false, 'unblocked');
    expect(await inbox.resend(intent.commandId)?.done).to.deep.include({ ok: true });
    expect(inbox.$outbox.get()).to.deep.equal([]);
  });

  it('a count is asked for when the first one begins to look', async () => {
    const { inbox, clock } = await open();
    let counted = 0;
    const stop = inbox.$count({ lifecycles: ['open'] }).subscribe((count) => { counted = count?.conversations ?? 0; });
    await clock.advance(400);
    await waitUntil(() => counted === 1, 'counted');
    stop();
  });

  it('a session that does not open says so, and opens on another try', async () => {
    const transport = memoryTransport({ workspace: { id: `inbox-test-fail-${Date.now()}` } });
    transport.failRead('open', new TransportError('offline', 'no network'));
    const inbox = createInbox({ transport, clock: simulatedClock(NOON) });
    made.push(inbox);
    await waitUntil(() => inbox.$session.get().status === 'failed', 'fails');
    expect(inbox.$session.get().error).to.deep.equal({ code: 'offline', message: 'no network' });
    expect(inbox.$connection.get().state).to.equal('offline');
    transport.failRead('open', null);
    await inbox.reopen();
    expect(inbox.$session.get().status).to.equal('open');
    expect(inbox.$connection.get().state).to.equal('online');
  });

  it('G7 a session that did not open for want of a network opens when the network is back', async () => {
    const transport = memoryTransport({ workspace: { id: `inbox-test-back-${Date.now()}` } });
    transport.failRead('open', new TransportError('offline', 'no network'));
    const inbox = createInbox({ transport, clock: simulatedClock(NOON) });
    made.push(inbox);
    await waitUntil(() => inbox.$session.get().status === 'failed', 'fails');
    transport.failRead('open', null);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => inbox.$session.get().status === 'open', 'opens by itself');
  });

  it('G8 however many changes name conversations that nobody has read, six are read at once, each once', async () => {
    const { inbox, transport } = await open({
      contacts: Array.from({ length: 100 }, (_, index) => aContact({ id: `contact-${index}` })),
      conversations: Array.from({ length: 100 }, (_, index) => aConversation({ id: `c${index}`, contactId: `contact-${index}`, lastActivityAt: NOON - index * MINUTE })),
    });
    const { length } = transport.reads;
    const read = (): string[] => transport.reads.slice(length).filter((one) => one.startsWith('conversation '));
    transport.holdRead('conversation');
    for (let turn = 0; turn < 3; turn++) {
      for (let index = 60; index < 100; index++) transport.push({ type: 'patch', entity: 'conversation', id: `c${index}`, value: { unread: turn }, revision: null });
    }
    await waitUntil(() => read().length === 6, 'six are read');
    transport.release();
    await waitUntil(() => inbox.entities.get('conversation', 'c99') !== undefined, 'all are read in the end');
    // What was named again while it was read is read once more.
    expect(read().length).to.be.within(40, 52);
    expect(new Set(read()).size).to.equal(40);
  });

  it('G19 changes and entities that this version does not know are counted and passed over, what comes with them is taken', async () => {
    const { inbox, transport } = await open();
    transport.push(
      { type: 'reaction-burst', all: [{ deep: true }] } as never, { type: 'upsert', entity: 'macro', value: { id: 'm1' } } as never,
      { type: 'patch', entity: 'conversation', id: 'c', value: { unread: 7 }, revision: null },
    );
    await waitUntil(() => inbox.entities.get('conversation', 'c')?.unread === 7, 'what is known is taken');
    expect(inbox.unknownChanges).to.equal(2);
  });

  it('G7 a list, a thread and further rows that failed to load come by themselves, and until then are told as failed', async () => {
    const { inbox, transport, clock } = await open({
      conversations: Array.from({ length: 60 }, (_, index) => aConversation({ id: `c${index}`, contactId: 'contact', lastActivityAt: NOON - index * MINUTE })),
    });
    const all = inbox.list({});
    transport.failRead('conversations', new TransportError('offline', 'No network.'));
    transport.failRead('messages', new TransportError('server', 'It is restarting (503).'));
    await inbox.loadMore(all);
    const answered = inbox.list({ box: 'answered' });
    const thread = inbox.thread('c0');
    await waitUntil(() => [all, answered, thread].every((store) => store.$state.get().status === 'error'), 'none could be read');
    await clock.advance(60_000);
    expect(answered.$state.get().status, 'tried in vain').to.equal('error');
    expect(all.ids).to.have.length(50);
    transport.failRead('conversations', null);
    transport.failRead('messages', null);
    await clock.advance(31_000);
    await waitUntil(() => [all, answered, thread].every((store) => store.$state.get().status === 'ready'), 'all are read');
    expect(all.ids, 'further rows, not the first ones again').to.have.length(60);
  });

  it('G7 what failed to load comes at once when the link is back', async () => {
    const { inbox, transport } = await open();
    transport.failRead('messages', new TransportError('offline', 'No network.'));
    const thread = inbox.thread('c');
    await waitUntil(() => thread.$state.get().status === 'error', 'it could not be read');
    transport.failRead('messages', null);
    transport.push({ type: 'link', up: false, code: 'offline', retryAt: null }, { type: 'link', up: true, code: null, retryAt: null });
    await waitUntil(() => thread.$state.get().status === 'ready', 'it is read without a timer');
  });

  it('what a backend refuses for good is not asked for again', async () => {
    const { inbox, transport, clock } = await open();
    transport.failRead('messages', new TransportError('forbidden', 'Not for you.'));
    const thread = inbox.thread('c');
    await waitUntil(() => thread.$state.get().status === 'error', 'it could not be read');
    const { length } = transport.reads;
    await clock.advance(120_000);
    expect(transport.reads).to.have.length(length);
  });

  it('G7 a session that did not open opens by itself, and until then says that it failed', async () => {
    const clock = simulatedClock(NOON);
    const transport = memoryTransport({ now: clock.now });
    transport.failRead('open', new TransportError('server', 'It is restarting (503).'));
    const inbox = createInbox({ transport, clock });
    made.push(inbox);
    await waitUntil(() => inbox.$session.get().status === 'failed', 'it did not open');
    const told: string[] = [];
    inbox.$session.listen(({ status }) => told.push(status));
    await clock.advance(20_000);
    expect(inbox.$session.get().status).to.equal('failed');
    transport.failRead('open', null);
    await clock.advance(31_000);
    await waitUntil(() => inbox.$session.get().status === 'open', 'it opens by itself');
    expect(new Set(told)).to.deep.equal(new Set(['failed', 'open']));
  });

  it('G7 a page that was frozen reads anew what it shows when it goes on', async () => {
    const { inbox, transport } = await open();
    inbox.list({}).$version.listen(() => {});
    const { length } = transport.reads;
    document.dispatchEvent(new Event('resume'));
    expect(inbox.$connection.get().state).to.equal('stale');
    await waitUntil(() => inbox.$connection.get().state === 'online', 'all is as it was');
    expect(transport.reads.slice(length).some((read) => read.startsWith('conversations'))).to.equal(true);
  });

  it('a draft and an unsent message outlive the inbox; another agent finds neither (G16)', async () => {
    const workspace = { id: `inbox-test-lives-${Date.now()}` };
    const first = await open({ workspace });
    first.transport.hold('send');
    first.inbox.drafts.set('c', 'reply', { text: 'half a sentence' });
    void first.inbox.do('send', { conversationId: 'c', text: 'not yet out' });
    await waitUntil(() => first.transport.received.length === 1, 'command left');
    await first.inbox.dispose();

    const other = await open({ workspace, me: anAgent({ id: 'somebody-else' }) });
    await other.clock.advance(1_000);
    expect(other.inbox.drafts.get('c', 'reply').text).to.equal('');
    expect(other.transport.received).to.deep.equal([]);

    const again = await open({ workspace });
    await waitUntil(() => again.inbox.drafts.get('c', 'reply').text === 'half a sentence', 'draft is back');
    await waitUntil(() => again.transport.received.length === 1, 'message is sent');
    expect(again.transport.received[0]?.commandId).to.equal(first.transport.received[0]?.commandId);
  });

  it('dispose() in the middle of opening is no failure of storage', async () => {
    const errors: unknown[] = [];
    const { error } = console;
    console.error = (...words) => errors.push(words);
    try {
      for (let wait = 0; wait < 8; wait++) {
        const inbox = createInbox({ transport: memoryTransport({ workspace: { id: `inbox-test-short-${Date.now()}` } }), clock: simulatedClock(NOON) });
        for (let turn = 0; turn < wait * 3; turn++) await Promise.resolve();
        await inbox.dispose();
        expect(inbox.$notices.get()).to.deep.equal([]);
      }
      const { inbox } = await open();
      await inbox.dispose();
    } finally {
      console.error = error;
    }
    expect(errors).to.deep.equal([]);
  });

  it('dispose() lets go of everything', async () => {
    const { inbox, transport, clock } = await open();
    inbox.do('dismiss', { conversationId: 'c' }, { holdMs: 8_000 });
    await inbox.dispose();
    expect(clock.pending).to.equal(0);
    expect(inbox.$session.get().status).to.equal('closed');
    expect(inbox.$connection.get().state).to.equal('closed');
    // Other test pages of this origin hold locks too: only this page's count.
    const own = await navigator.locks.request('probe', async () => {
      const { held = [] } = await navigator.locks.query();
      const me = held.find(({ name }) => name === 'probe')?.clientId;
      return held.filter(({ name, clientId }) => clientId === me && name?.startsWith('inbox-elements/'));
    });
    expect(own).to.deep.equal([]);
    transport.push({ type: 'patch', entity: 'conversation', id: 'c', value: { unread: 99 }, revision: null });
    expect(inbox.entities.get('conversation', 'c')?.unread).to.not.equal(99);
  });
});
