import { expect, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import type { Change, ChangeBatch } from '../../../src/model/changes.js';
import { simulatedClock } from '../../../src/testing/simulated-clock.js';
import type { LocalTransport } from '../../../src/transports/local/index.js';
import { command, NOW, whatsappText, workbench } from './helpers.js';

/** Gathers what a transport streams. */
function listen(transport: LocalTransport, cursor?: string) {
  const batches: ChangeBatch[] = [];
  const stop = transport.subscribe((batch) => { batches.push(batch); }, cursor === undefined ? {} : { cursor });
  const changes = (): Change[] => batches.flatMap((batch) => [...batch.changes]);
  return {
    batches, changes, stop,
    texts: () => changes().flatMap((change) => (change.type === 'upsert' && change.entity === 'message' ? change.value.text : [])),
    /** What the changes add up to. */
    state() {
      const entities = new Map<string, unknown>();
      for (const change of changes()) {
        if (change.type === 'upsert') entities.set(`${change.entity}|${change.value.id}`, change.value);
        if (change.type === 'remove') entities.delete(`${change.entity}|${change.id}`);
      }
      return entities;
    },
    resyncs: () => changes().flatMap((change) => (change.type === 'resync' ? change.reason : [])),
  };
}

describe('the stream of the local backend', () => {
  const bench = workbench();
  afterEach(() => bench.clean());

  it('brings another agent\'s work in order, and names the place after each batch', async () => {
    const [a, b] = [bench.make(), bench.make({ agent: 'bo' })];
    const { cursor } = await b.open();
    const heard = listen(b, cursor);
    const { conversationIds: [conversationId = ''] } = await a.receive('whatsapp', whatsappText('wamid.1', 'One', Date.now()));
    await a.commands.send(command('send', { conversationId, text: 'Two' }));
    await a.commands.addNote?.(command('addNote', { conversationId, text: 'Three' }));
    await waitUntil(() => heard.texts().includes('Three'));
    expect(heard.texts()).to.deep.equal(['One', 'Two', 'Three']);
    expect(heard.batches.every((batch) => typeof batch.cursor === 'string')).to.equal(true);
    expect(heard.batches.at(-1)?.cursor).to.equal((await b.open()).cursor);
  });

  it('G16 an agent\'s own views are streamed to him alone', async () => {
    const [a, b] = [bench.make(), bench.make({ agent: 'bo' })];
    const [mine, theirs] = [listen(a), listen(b)];
    await waitUntil(() => mine.batches.length > 0 && theirs.batches.length > 0);
    await a.commands.saveView?.(command('saveView', { view: { id: 'v', name: 'Mine', query: {} } }));
    await a.receive('whatsapp', whatsappText('wamid.1', 'Later', Date.now()));
    await waitUntil(() => mine.texts().includes('Later') && theirs.texts().includes('Later'));
    expect(mine.state().has('view|v')).to.equal(true);
    expect(theirs.state().has('view|v')).to.equal(false);
  });

  it('goes on from a cursor without missing or repeating anything', async () => {
    const transport = bench.make();
    const first = listen(transport);
    const { conversationIds: [conversationId = ''] } = await transport.receive('whatsapp', whatsappText('wamid.1', 'One', Date.now()));
    await waitUntil(() => first.texts().includes('One'));
    first.stop();
    const cursor = first.batches.at(-1)?.cursor;
    await transport.commands.send(command('send', { conversationId, text: 'Two' }));
    const second = listen(transport, cursor);
    await waitUntil(() => second.texts().includes('Two'));
    expect(second.texts()).to.deep.equal(['Two']);
  });

  it('G4 snapshot and changes add up to a fresh snapshot', async () => {
    const [june, ana] = [bench.make({ demo: true }), bench.make({ demo: true, agent: 'ana' })];
    const { cursor } = await ana.open();
    const snapshot = (await ana.read.conversations({}, { limit: 500 })).items;
    const heard = listen(ana, cursor);
    const open = snapshot.filter(({ lifecycle, lease }) => lifecycle === 'open' && !lease).map(({ id }) => id);
    await june.commands.setStatus(command('setStatus', { conversationId: open[0] ?? '', status: 'pending' }));
    await june.commands.snooze?.(command('snooze', { conversationId: open[1] ?? '', until: june.now() + 3_600_000 }));
    await june.commands.end?.(command('end', { conversationId: open[2] ?? '' }));
    await june.commands.setTags?.(command('setTags', { conversationId: open[3] ?? '', tags: ['new'] }));
    await june.receive('whatsapp', whatsappText('wamid.1', 'A new one', june.now()));
    const last = (await june.open()).cursor;
    await waitUntil(() => heard.batches.at(-1)?.cursor === last);
    const summed = new Map<string, unknown>(snapshot.map((conversation) => [conversation.id, conversation]));
    for (const [key, value] of heard.state()) if (key.startsWith('conversation|')) summed.set(key.slice(13), value);
    const fresh = (await ana.read.conversations({}, { limit: 500 })).items;
    expect(summed.size).to.equal(fresh.length);
    for (const conversation of fresh) expect(summed.get(conversation.id)).to.deep.equal(conversation);
  });

  it('G5 a cursor of another history, of the future or older than the log gets a resync, and goes on from there', async () => {
    const transport = bench.make();
    const { cursor = '' } = await transport.open();
    const [epoch = '', seq = ''] = cursor.split(':');
    for (const [stale, reason] of [[`ffff:${seq}`, 'epoch'], [`${epoch}:999`, 'gap'], [`${epoch}:0`, 'too-old'], ['nonsense', 'unknown']] as const) {
      const heard = listen(transport, stale);
      await waitUntil(() => heard.resyncs().length > 0);
      expect(heard.resyncs()).to.deep.equal([reason]);
      expect(heard.batches.at(-1)?.cursor).to.equal(cursor);
      heard.stop();
    }
  });

  it('keeps the log for a day and ten thousand rows, and forgets what is older than both', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ clock });
    const { cursor = '' } = await transport.open();
    const epoch = cursor.split(':')[0] ?? '';
    const db = await openDB(bench.databaseName);
    const tx = db.transaction(['log', 'state'], 'readwrite');
    const state = await tx.objectStore('state').get('state');
    for (let seq = state.seq + 1; seq <= 10_050; seq += 1) {
      void tx.objectStore('log').put({ seq, at: seq <= 40 ? NOW - 25 * 3_600_000 : NOW, changes: [], agentId: null });
    }
    await tx.objectStore('state').put({ ...state, seq: 10_050 });
    await tx.done;
    const heard = listen(transport, `${epoch}:10050`);
    await waitUntil(async () => (await db.get('state', 'state')).firstSeq === 41);
    expect(await db.count('log')).to.equal(10_010);
    db.close();
    heard.stop();
    const late = listen(transport, `${epoch}:39`);
    await waitUntil(() => late.resyncs().length > 0);
    expect(late.resyncs()).to.deep.equal(['too-old']);
  });

  it('a message between tabs that does not fit is refused, said so, and harms nothing', async () => {
    const transport = bench.make();
    const heard = listen(transport);
    await waitUntil(() => heard.batches.length > 0);
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => { said.push(words[0]); };
    const channel = new BroadcastChannel(bench.databaseName);
    try {
      channel.postMessage({ type: 'volatile', change: { type: 'presence', conversationId: 7 } });
      channel.postMessage('nonsense');
      channel.postMessage({ type: 'volatile', change: { type: 'remove', entity: 'conversation', id: 'c1' } });
      await waitUntil(() => said.length === 3);
      expect(heard.changes().some(({ type }) => type === 'remove')).to.equal(false);
      await transport.receive('whatsapp', whatsappText('wamid.1', 'Still here', Date.now()));
      await waitUntil(() => heard.texts().includes('Still here'));
    } finally {
      console.error = error;
      channel.close();
    }
    expect(String(said[0])).to.contain('message from another tab');
  });

  it('a change is found without a wake-up call', async () => {
    const transport = bench.make();
    const heard = listen(transport);
    await waitUntil(() => heard.batches.length > 0);
    const db = await openDB(bench.databaseName);
    const tx = db.transaction(['log', 'state'], 'readwrite');
    const state = await tx.objectStore('state').get('state');
    await tx.objectStore('log').put({
      seq: state.seq + 1, at: Date.now(), agentId: null,
      changes: [{ type: 'remove', entity: 'savedReply', id: 'gone' }],
    });
    await tx.objectStore('state').put({ ...state, seq: state.seq + 1 });
    await tx.done;
    db.close();
    await waitUntil(() => heard.changes().some((change) => change.type === 'remove'), undefined, { timeout: 5_000 });
  });

  it('reset in one tab tells the others to read all anew', async () => {
    const [a, b] = [bench.make({ demo: true }), bench.make({ demo: true, agent: 'ana' })];
    await b.open();
    await Promise.all([a.agents(), b.agents()]);
    const heard = listen(b);
    await waitUntil(() => heard.batches.length > 0);
    const { items: [first] } = await a.read.conversations({ lifecycles: ['open'] }, { limit: 1 });
    await a.commands.setStatus(command('setStatus', { conversationId: first?.id ?? '', status: 'pending' }));
    await a.reset();
    await waitUntil(() => heard.resyncs().includes('epoch'));
    expect((await b.read.conversation(first?.id ?? '')).conversation.lifecycle).to.equal('open');
  });

  it('reset of a workspace where agents come by name leaves everybody his place', async () => {
    const [a, b] = [bench.make(), bench.make({ agent: 'bo' })];
    expect((await a.open()).me.id).to.equal('me');
    expect((await b.open()).me.id).to.equal('bo');
    await a.reset();
    const { conversationIds: [conversationId = ''] } = await a.receive('whatsapp', whatsappText('wamid.1', 'Hello', a.now()));
    await a.commands.send(command('send', { conversationId, text: 'Here again' }));
    expect((await a.open()).me.id).to.equal('me');
    expect((await b.open()).me.id).to.equal('bo');
  });

  it('a clock that was set makes subscribers read anew, and every tab tells the new time', async () => {
    const clock = simulatedClock(NOW);
    const [a, b] = [bench.make({ clock }), bench.make({ clock, agent: 'bo' })];
    await b.open();
    const heard = listen(b);
    await waitUntil(() => heard.batches.length > 0);
    await a.advance(86_400_000);
    await waitUntil(() => heard.resyncs().length > 0);
    expect((await b.open()).serverTime).to.equal(NOW + 86_400_000);
    expect(b.now()).to.equal(NOW + 86_400_000);
  });

  it('close() leaves no lock, and nothing is streamed or answered any more', async () => {
    const transport = bench.make();
    const heard = listen(transport);
    await waitUntil(async () => ((await navigator.locks.query()).held ?? []).some(({ name }) => name?.startsWith(bench.databaseName)));
    await transport.close();
    await waitUntil(async () => !((await navigator.locks.query()).held ?? []).some(({ name }) => name?.startsWith(bench.databaseName)));
    const count = heard.batches.length;
    const other = bench.make();
    await other.receive('whatsapp', whatsappText('wamid.1', 'Anybody?', Date.now()));
    expect(heard.batches).to.have.length(count);
    let code: string | undefined;
    try { await transport.open(); } catch (error) { ({ code } = error as { code?: string }); }
    expect(code).to.equal('aborted');
  });

  it('leaves no timer behind when it is closed', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ clock, demo: true });
    const heard = listen(transport);
    await waitUntil(() => heard.batches.length > 0 && clock.pending > 0);
    await transport.close();
    expect(clock.pending).to.equal(0);
  });
});
