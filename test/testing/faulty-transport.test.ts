/** faultyTransport: a seed decides everything, each fault does what it says, and nothing is lost for good once the wire heals. */
import { expect } from '@open-wc/testing';
import type { Change } from '../../src/model/changes.js';
import { CommandArgs } from '../../src/model/commands.js';
import { parse } from '../../src/model/parse.js';
import {
  createReplica, DEFAULT_RATES, differingKeys, faultyTransport, REQUEST_FAULTS, simulatedClock, STREAM_FAULTS, type Fault,
} from '../../src/testing/index.js';
import type { TransportCapabilities } from '../../src/transport/transport.js';
import { NOON } from '../helpers/build.js';
import { memoryAdapter, wire, MEMORY_CAPABILITIES } from './memory-adapter.js';
import { office } from './office.js';

const QUIET = Object.fromEntries(Object.keys(DEFAULT_RATES).map((fault) => [fault, 0])) as Record<Fault, number>;

function setUp(seed: number, rates?: Partial<Record<Fault, number>>, capabilities: TransportCapabilities = MEMORY_CAPABILITIES) {
  const clock = simulatedClock(NOON);
  const backend = office(clock.now);
  const inner = memoryAdapter(backend, wire(backend), { capabilities });
  const backup = backend.backup();
  const transport = faultyTransport(inner, { seed, clock, ...(rates ? { rates } : {}), onRestore: () => backend.restore(backup) });
  const send = (commandId: string, text = 'Hello') => {
    const outcome = { settled: false, error: null as { code?: string; ambiguous?: boolean; retryAfter?: number } | null };
    transport.commands.send({ name: 'send', commandId, at: clock.now(), args: parse(CommandArgs.send, { conversationId: 'c0', text }, 'test') })
      .catch((error: unknown) => { outcome.error = error as { code?: string }; })
      .finally(() => { outcome.settled = true; });
    return outcome;
  };
  const sent = (commandId: string): boolean => [...backend.messages.values()].some((message) => message.commandId === commandId);
  return { clock, backend, transport, send, sent };
}

describe('faultyTransport', () => {
  it('makes the same trouble for the same seed, and other trouble for another', async () => {
    const run = async (seed: number): Promise<string> => {
      const { clock, transport, send } = setUp(seed);
      void transport.open().catch(() => {});
      await clock.advance(20_000);
      transport.subscribe(() => {});
      for (let turn = 0; turn < 60; turn++) {
        send(`command-${turn}`);
        await clock.advance(900);
      }
      return JSON.stringify(transport.struck);
    };
    expect(await run(7)).to.equal(await run(7));
    expect(await run(7)).not.to.equal(await run(8));
  });

  const promised: Readonly<Record<string, { happens: boolean | null; code: string | null; ambiguous: boolean }>> = {
    drop: { happens: false, code: 'timeout', ambiguous: true },
    loseAnswer: { happens: true, code: 'timeout', ambiguous: true },
    duplicate: { happens: true, code: null, ambiguous: false },
    delay: { happens: true, code: null, ambiguous: false },
    slow: { happens: true, code: null, ambiguous: false },
    serverError: { happens: null, code: 'server', ambiguous: true },
    unauthorized: { happens: false, code: 'auth', ambiguous: false },
    rateLimited: { happens: false, code: 'rateLimited', ambiguous: false },
    cutJson: { happens: true, code: 'server', ambiguous: true },
    htmlBody: { happens: false, code: 'server', ambiguous: true },
    clockSkew: { happens: true, code: null, ambiguous: false },
  };

  for (const fault of REQUEST_FAULTS) {
    it(`${fault}: a command ${promised[fault]?.happens ? 'happens' : 'does not happen, or may'}, and the client hears ${promised[fault]?.code ?? 'the answer'}`, async () => {
      const { clock, transport, send, sent } = setUp(1, QUIET);
      void transport.open();
      await clock.advance(0);
      transport.strike(fault);
      const outcome = send('one');
      await clock.advance(15_000);
      const { happens, code, ambiguous } = promised[fault] ?? { happens: null, code: null, ambiguous: false };
      expect(outcome.settled).to.equal(true);
      if (happens !== null) expect(sent('one')).to.equal(happens);
      expect(outcome.error?.code ?? null).to.equal(code);
      expect(outcome.error?.ambiguous ?? false).to.equal(ambiguous);
      if (fault === 'rateLimited') expect(outcome.error?.retryAfter).to.be.within(500, 5_000);
      expect(Math.abs(transport.clientClock.now() - clock.now()) > 0).to.equal(fault === 'clockSkew');
      expect(transport.struck.map((one) => one.fault)).to.deep.equal([fault]);
    });
  }

  for (const capabilities of [MEMORY_CAPABILITIES, { ...MEMORY_CAPABILITIES, replay: false }, { ...MEMORY_CAPABILITIES, replay: false, ordered: false }]) {
    for (const fault of STREAM_FAULTS) {
      it(`${fault}: whoever follows the contract has everything within 50 s (${capabilities.replay ? 'replay' : capabilities.ordered ? 'no replay' : 'neither order nor replay'})`, async () => {
        const { clock, backend, transport } = setUp(3, QUIET, capabilities);
        const session = await transport.open();
        const replica = createReplica(capabilities);
        const read = (): void => {
          for (const value of backend.conversations.values()) replica.put('conversation', value);
          for (const value of backend.messages.values()) replica.put('message', value);
        };
        read();
        transport.subscribe(({ changes }) => { if (replica.apply(changes as Change[]) === 'read-anew') read(); }, session.cursor === undefined ? {} : { cursor: session.cursor });
        await clock.advance(0);
        transport.strike(fault);
        for (const text of ['one', 'two', 'three', 'four', 'five']) {
          backend.inbound('c0', text);
          await clock.advance(200);
        }
        await clock.advance(50_000);
        for (const value of backend.conversations.values()) expect(differingKeys(replica.get('conversation', value.id) ?? {}, value), value.id).to.deep.equal([]);
        for (const value of backend.messages.values()) expect(replica.get('message', value.id)?.text, value.id).to.equal(value.text);
        expect(transport.struck[0]?.fault).to.equal(fault);
      });
    }
  }

  it('nothing is lost for good: after any trouble a healed wire brings everything, for 60 seeds', async () => {
    for (let seed = 0; seed < 60; seed++) {
      const { clock, backend, transport } = setUp(seed, { dropBatch: 0.2, reorder: 0.2, gap: 0.1, restart: 0.1, halfOpen: 0.05, restoredBackup: 0.02 });
      const replica = createReplica({ ordered: true });
      const read = (): void => { for (const value of backend.conversations.values()) replica.put('conversation', value); };
      read();
      void transport.open().catch(() => {});
      await clock.advance(20_000);
      transport.subscribe(({ changes }) => { if (replica.apply(changes as Change[]) === 'read-anew') read(); }, { cursor: backend.cursor });
      for (let turn = 0; turn < 30; turn++) {
        backend.inbound(`c${turn % 3}`, `Message ${turn}`);
        await clock.advance(700);
      }
      transport.heal();
      await clock.advance(60_000);
      for (const value of backend.conversations.values()) expect(differingKeys(replica.get('conversation', value.id) ?? {}, value), `seed ${seed}, ${value.id}`).to.deep.equal([]);
    }
  });

  it('leaves no timer behind when it is closed', async () => {
    const { clock, transport, send } = setUp(5, { slow: 1 });
    void transport.open();
    await clock.advance(10);
    send('one');
    transport.subscribe(() => {});
    transport.strike('halfOpen');
    await transport.close();
    expect(clock.pending).to.equal(0);
  });
});
