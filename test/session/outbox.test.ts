/** Commands on their way: order, retries, ambiguity, undo, and tabs that die. */
import { expect } from '@open-wc/testing';
import { parse } from '../../src/model/parse.js';
import { CommandArgs, type Command } from '../../src/model/commands.js';
import { createOutbox, type OutboxEvents } from '../../src/session/outbox.js';
import { memoryStorage } from '../../src/session/storage.js';
import { simulatedClock } from '../../src/testing/simulated-clock.js';
import { TransportError } from '../../src/transport/errors.js';
import { NOON } from '../helpers/build.js';
import { memoryTransport } from '../helpers/memory-transport.js';

let serial = 0;
const send = (conversationId: string, text: string): Command<'send'> => ({
  name: 'send', commandId: `k${String(++serial).padStart(4, '0')}`, at: NOON, args: parse(CommandArgs.send, { conversationId, text }, 'test'),
});

async function setUp(options: { idempotentSend?: boolean; random?: () => number; lost?: readonly object[] } = {}) {
  const clock = simulatedClock(NOON);
  const transport = memoryTransport({ now: clock.now });
  const storage = memoryStorage();
  for (const row of options.lost ?? []) await storage.put('outbox', (row as { commandId?: string }).commandId ?? 'broken', row);
  const log: string[] = [];
  const events: OutboxEvents = {
    changed: () => {}, storageFailed: (error) => log.push(`storage ${error}`), refused: (error) => log.push(`refused ${error}`),
    done: (row) => log.push(`done ${(row.args as { text?: string }).text}`),
    gone: (row, error) => log.push(`gone ${(row.args as { text?: string }).text} ${error?.code ?? 'cancelled'}`),
  };
  const outbox = createOutbox({ transport, clock, tabId: 'tab', idempotent: () => options.idempotentSend ?? true, random: options.random ?? (() => 1), events });
  const texts = () => transport.received.map(({ args }) => (args as { text?: string }).text);
  await outbox.attach(storage);
  return { clock, transport, storage, outbox, log, texts };
}

describe('outbox', () => {
  it('keeps the order within a conversation and lets conversations go on in parallel', async () => {
    const { clock, transport, outbox, texts } = await setUp();
    transport.hold('send');
    for (const command of [send('a', 'a1'), send('a', 'a2'), send('b', 'b1')]) void outbox.add(command, {});
    await clock.advance(0);
    expect(texts()).to.deep.equal(['a1', 'b1']);
    transport.release();
    await clock.advance(0);
    expect(texts()).to.deep.equal(['a1', 'b1', 'a2']);
    expect(outbox.$rows.get()).to.deep.equal([]);
  });

  it('a row is in storage before its first byte leaves', async () => {
    const { clock, transport, storage, outbox } = await setUp();
    transport.hold('send');
    const command = send('a', 'durable');
    void outbox.add(command, {});
    await clock.advance(0);
    const rows = await storage.entries('outbox');
    expect(transport.received).to.have.length(1);
    expect(rows.map(([key]) => key)).to.deep.equal([command.commandId]);
    transport.release();
    await clock.advance(0);
    expect(await storage.entries('outbox')).to.deep.equal([]);
  });

  it('tries again after a passing failure, ever later, under the same commandId, and later messages wait', async () => {
    const { clock, transport, outbox, texts } = await setUp();
    transport.fail('send', new TransportError('server'));
    void outbox.add(send('a', 'first'), {});
    void outbox.add(send('a', 'second'), {});
    await clock.advance(999);
    expect(texts()).to.deep.equal(['first']);
    await clock.advance(1);
    expect(texts()).to.deep.equal(['first', 'first', 'second']);
    expect(transport.received[0]?.commandId).to.equal(transport.received[1]?.commandId);
  });

  it('waits as long as the backend asks for, and no longer than a quarter of an hour', async () => {
    const { clock, transport, outbox } = await setUp();
    transport.fail('send', new TransportError('rateLimited', 'slow down', { retryAfter: 60 * 60_000 }));
    void outbox.add(send('a', 'x'), {});
    await clock.advance(15 * 60_000 - 1);
    expect(transport.received).to.have.length(1);
    await clock.advance(1);
    expect(transport.received).to.have.length(2);
  });

  it('G3 never sends again by itself what may have happened, when the backend cannot tell twins apart', async () => {
    const { clock, transport, outbox } = await setUp({ idempotentSend: false });
    transport.fail('send', new TransportError('timeout', 'no answer', { ambiguous: true }));
    const command = send('a', 'maybe');
    void outbox.add(command, {});
    await clock.advance(24 * 60 * 60_000);
    expect(transport.received).to.have.length(1);
    expect(outbox.$rows.get()[0]?.state).to.equal('uncertain');
  });

  it('G2 what may have arrived cannot be taken back, and goes out under the same commandId', async () => {
    const { clock, transport, outbox } = await setUp();
    transport.fail('send', new TransportError('timeout', 'no answer', { ambiguous: true }));
    const command = send('a', 'maybe there');
    void outbox.add(command, {});
    await clock.advance(0);
    expect(outbox.$rows.get()[0]?.state).to.equal('queued');
    expect(outbox.cancel(command.commandId)).to.equal(false);
    await clock.advance(2_000);
    expect(transport.received.map(({ commandId }) => commandId)).to.deep.equal([command.commandId, command.commandId]);
    transport.fail('send', new TransportError('rateLimited'));
    const refused = send('a', 'never arrived');
    void outbox.add(refused, {});
    await clock.advance(0);
    expect(outbox.cancel(refused.commandId)).to.equal(true);
  });

  for (const retryAfter of [0, -5, Number.NaN]) {
    it(`a pause of ${retryAfter} is no pause: it backs off as usual`, async () => {
      const { clock, transport, outbox } = await setUp();
      transport.fail('send', new TransportError('rateLimited', 'slow down', { retryAfter }));
      void outbox.add(send('a', 'x'), {});
      await clock.advance(999);
      expect(transport.received).to.have.length(1);
      await clock.advance(1);
      expect(transport.received).to.have.length(2);
    });
  }

  it('G3 what an earlier page left uncertain is looked up before the agent is asked', async () => {
    const { transport, outbox, storage } = await setUp({ idempotentSend: false });
    const row = { commandId: 'k-left', name: 'send', args: send('a', 'left').args, at: NOON, queue: 'conversation:a', state: 'sending', owner: 'gone' };
    await storage.put('outbox', row.commandId, row);
    const asked: string[] = [];
    Object.assign(transport.read, { outcome: async (commandId: string) => {
      asked.push(commandId);
      return { changes: [] };
    } });
    await outbox.attach(storage);
    await Promise.resolve();
    await Promise.resolve();
    expect(asked).to.deep.equal(['k-left']);
    expect(outbox.$rows.get()).to.deep.equal([]);
    expect(transport.received).to.deep.equal([]);
  });

  it('a refused message stays with its reason and can be tried again; the next one is not held up', async () => {
    const { clock, transport, outbox, texts } = await setUp();
    transport.fail('send', new TransportError('invalid', 'WhatsApp refused the number', { platformCode: '131026' }));
    const command = send('a', 'refused');
    const outcome = outbox.add(command, {});
    void outbox.add(send('a', 'next'), {});
    await clock.advance(0);
    expect(await outcome).to.deep.include({ ok: false });
    expect(outbox.$rows.get()).to.have.length(1);
    expect(outbox.$rows.get()[0]).to.deep.include({ state: 'failed', error: { code: 'invalid', message: 'WhatsApp refused the number', platformCode: '131026' } });
    expect(texts()).to.deep.equal(['refused', 'next']);
    outbox.sendNow(command.commandId);
    await clock.advance(0);
    expect(texts()).to.deep.equal(['refused', 'next', 'refused']);
    expect(outbox.$rows.get()).to.deep.equal([]);
  });

  it('another refused command is rolled back and reported', async () => {
    const { clock, transport, outbox, log } = await setUp();
    transport.fail('end', new TransportError('conflict'));
    const outcome = outbox.add({ name: 'end', commandId: 'kend', at: NOON, args: { conversationId: 'a', leaseToken: null } }, {});
    await clock.advance(0);
    expect(await outcome).to.deep.include({ ok: false });
    expect(outbox.$rows.get()).to.deep.equal([]);
    expect(log).to.deep.equal(['gone undefined conflict']);
  });

  it('a held row can be taken back until its moment, and leaves then', async () => {
    const { clock, transport, outbox, log } = await setUp();
    const [first, second] = [send('a', 'undone'), send('a', 'kept')];
    void outbox.add(first, { notBefore: NOON + 5_000 });
    void outbox.add(second, { notBefore: NOON + 5_000 });
    await clock.advance(4_999);
    expect(transport.received).to.have.length(0);
    expect(outbox.cancel(first.commandId)).to.equal(true);
    await clock.advance(1);
    expect(log).to.deep.equal(['gone undone cancelled', 'done kept']);
    expect(outbox.cancel(second.commandId)).to.equal(false);
  });

  const orphan = (text: string, part: object = {}) => {
    const { commandId, name, args, at } = send('a', text);
    return { commandId, name, args, at, queue: 'conversation:a', state: 'queued', owner: 'dead tab', ...part };
  };

  it('takes over the rows of a tab that died; what was on its way is uncertain without idempotent sends', async () => {
    for (const [idempotentSend, received, state] of [[true, 1, undefined], [false, 0, 'uncertain']] as const) {
      const { clock, transport, outbox } = await setUp({ idempotentSend, lost: [orphan('orphan', { state: 'sending' })] });
      await clock.advance(0);
      expect(transport.received).to.have.length(received);
      expect(outbox.$rows.get()[0]?.state).to.equal(state);
    }
  });

  it('G2 of two tabs that start together only one takes over a row', async () => {
    const { clock, transport, storage } = await setUp();
    const row = orphan('once');
    await storage.put('outbox', row.commandId, row);
    const made = ['left', 'right'].map((tabId) => createOutbox({
      transport, clock, tabId, idempotent: () => false,
      events: { changed: () => {}, done: () => {}, gone: () => {}, storageFailed: () => {}, refused: () => {} },
    }));
    await Promise.all(made.map((outbox) => outbox.attach(storage)));
    await clock.advance(0);
    expect(transport.received).to.have.length(1);
  });

  it('what lay for more than a day is not sent by itself, until the agent says so', async () => {
    const day = 24 * 60 * 60_000;
    const { clock, transport, outbox } = await setUp({ lost: [orphan('old', { at: NOON - day }), orphan('was leaving', { at: NOON - day, state: 'sending' })] });
    await clock.advance(0);
    expect(outbox.$rows.get().map(({ state }) => state)).to.deep.equal(['failed', 'uncertain']);
    expect(transport.received).to.deep.equal([]);
    outbox.sendNow(outbox.$rows.get()[0]?.commandId ?? '');
    await clock.advance(0);
    expect(transport.received).to.have.length(1);
  });

  it('nothing leaves before the storage is there, and a new message stands behind what an earlier page left', async () => {
    const clock = simulatedClock(NOON);
    const transport = memoryTransport({ now: clock.now });
    const storage = memoryStorage();
    const row = orphan('earlier');
    await storage.put('outbox', row.commandId, row);
    const outbox = createOutbox({
      transport, clock, tabId: 'tab', idempotent: () => true,
      events: { changed: () => {}, done: () => {}, gone: () => {}, storageFailed: () => {}, refused: () => {} },
    });
    void outbox.add(send('a', 'later'), {});
    await clock.advance(60_000);
    expect(transport.received).to.deep.equal([]);
    await outbox.attach(storage);
    await clock.advance(0);
    expect(transport.received.map(({ args }) => (args as { text: string }).text)).to.deep.equal(['earlier', 'later']);
  });

  it('an uncertain message stays so when the backend knows nothing of it, and cannot be sent again as it is', async () => {
    const { clock, transport, outbox } = await setUp({ idempotentSend: false });
    Object.assign(transport.read, { outcome: async () => null });
    transport.fail('send', new TransportError('timeout', 'no answer', { ambiguous: true }));
    const command = send('a', 'maybe');
    void outbox.add(command, {});
    await clock.advance(1_000);
    expect(await outbox.check(command.commandId)).to.equal(false);
    outbox.sendNow(command.commandId);
    await clock.advance(60_000);
    expect(transport.received).to.have.length(1);
    expect(outbox.$rows.get()[0]?.state).to.equal('uncertain');
  });

  it('a backend that answers nothing has answered: the intention settles', async () => {
    const { clock, transport, outbox } = await setUp();
    Object.assign(transport.commands, { send: async () => undefined });
    const outcome = outbox.add(send('a', 'x'), {});
    await clock.advance(0);
    expect(await outcome).to.deep.equal({ ok: true, result: { changes: [] } });
    expect(outbox.$rows.get()).to.deep.equal([]);
  });

  it('a stored row that does not fit is reported and harms no other', async () => {
    const { clock, transport, log } = await setUp({ lost: [{ nonsense: true }, orphan('sound')] });
    await clock.advance(0);
    expect(transport.received).to.have.length(1);
    expect(log[0]).to.match(/refused InvalidDataError: stored command broken at commandId/);
  });

  it('the newest of one pool does not push out that of another', async () => {
    const { clock, transport, outbox } = await setUp();
    const set = (commandId: string, pool: string): Command => ({ name: 'setAvailability', commandId, at: NOON, args: { pool, availability: 'available' } });
    transport.hold('setAvailability');
    for (const command of [set('m1', 'a'), set('m2', 'b'), set('m3', 'c'), set('m4', 'b')]) void outbox.add(command, {});
    await clock.advance(0);
    transport.release();
    await clock.advance(0);
    expect(transport.received.map(({ commandId }) => commandId)).to.deep.equal(['m1', 'm3', 'm4']);
  });

  it('of availability and read marks only the newest counts', async () => {
    const { clock, transport, outbox } = await setUp();
    const mark = (commandId: string, upTo: string): Command => ({ name: 'markRead', commandId, at: NOON, args: { conversationId: 'a', upTo } });
    transport.hold('markRead');
    void outbox.add(mark('m1', '1'), {});
    await clock.advance(500);
    void outbox.add(mark('m2', '2'), {});
    void outbox.add(mark('m3', '3'), {});
    await clock.advance(500);
    transport.release();
    await clock.advance(0);
    expect(transport.received.map(({ commandId }) => commandId)).to.deep.equal(['m1', 'm3']);
  });

  it('gathers read marks for half a second from the first one, and keeps no message waiting meanwhile', async () => {
    const { clock, transport, outbox } = await setUp();
    const mark = (commandId: string, upTo: string): Command => ({ name: 'markRead', commandId, at: NOON, args: { conversationId: 'a', upTo } });
    const ids = () => transport.received.map(({ commandId }) => commandId);
    void outbox.add(mark('m1', '1'), {});
    await clock.advance(300);
    void outbox.add(mark('m2', '2'), {});
    void outbox.add(send('a', 'hello'), {});
    await clock.advance(199);
    expect(transport.received.map(({ name }) => name)).to.deep.equal(['send']);
    await clock.advance(1);
    expect(ids()).to.have.length(2);
    expect(ids()[1]).to.equal('m2');
  });

  it('G2 a transport that never answers holds up nothing: it is asked again with the same id', async () => {
    const { clock, transport, outbox, texts } = await setUp({ random: () => 0 });
    transport.hold('send');
    const command = send('a', 'a1');
    void outbox.add(command, {});
    await clock.advance(29_000);
    expect(outbox.$rows.get()[0]?.state).to.equal('sending');
    await clock.advance(2_000);
    expect(texts()).to.deep.equal(['a1', 'a1']);
    expect(new Set(transport.received.map(({ commandId }) => commandId)).size).to.equal(1);
    transport.release();
    await clock.advance(0);
    expect(outbox.$rows.get()).to.deep.equal([]);
  });

  it('G3 where twins cannot be told apart a missing answer is uncertain within 30 s, and certain when it comes late', async () => {
    const { clock, transport, outbox, texts, log } = await setUp({ idempotentSend: false });
    transport.hold('send');
    void outbox.add(send('a', 'a1'), {});
    await clock.advance(30_000);
    expect(outbox.$rows.get()[0]?.state).to.equal('uncertain');
    await clock.advance(120_000);
    expect(texts()).to.deep.equal(['a1']);
    transport.release();
    await clock.advance(0);
    expect(log).to.deep.equal(['done a1']);
  });

  it('uploads files first, and the message then holds what the backend made of them', async () => {
    const { clock, transport, outbox } = await setUp();
    void outbox.add(send('a', 'see'), { files: [{ id: 'f', name: 'a.png', kind: 'image', mime: 'image/png', blob: new Blob(['x'], { type: 'image/png' }) }] });
    await clock.advance(0);
    const args = transport.received[0]?.args as { attachments: { name: string }[] } | undefined;
    expect(args?.attachments.map(({ name }) => name)).to.deep.equal(['a.png']);
  });

  const photo = { id: 'f', name: 'a.png', kind: 'image', mime: 'image/png', blob: new Blob(['x'], { type: 'image/png' }) } as const;

  it('an upload that broke off is tried again: of its message nothing can have arrived', async () => {
    const { clock, transport, outbox } = await setUp({ idempotentSend: false });
    const { upload } = transport.media!;
    transport.media!.upload = () => Promise.reject(new TransportError('timeout', 'no answer', { ambiguous: true }));
    const command = send('a', 'see');
    void outbox.add(command, { files: [photo] });
    await clock.advance(0);
    expect(outbox.$rows.get()[0]).to.include({ state: 'queued', left: false });
    transport.media!.upload = upload;
    await clock.advance(2_000);
    expect(transport.received.map(({ commandId }) => commandId)).to.deep.equal([command.commandId]);
    expect(outbox.$rows.get()).to.have.length(0);
  });

  it('an upload that ended with its tab goes on in the next one, also where twins cannot be told apart', async () => {
    const { clock, transport } = await setUp({ idempotentSend: false, lost: [orphan('see', { state: 'sending', files: [photo] })] });
    await clock.advance(0);
    expect(transport.received.map(({ args }) => (args as { attachments: { name: string }[] }).attachments[0]?.name)).to.deep.equal(['a.png']);
  });
});
