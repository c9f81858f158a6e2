// The workspace's clock: a jump, as after a machine's sleep, comes to the same as ticking.
import { expect } from '@open-wc/testing';
import { openDB } from 'idb';
import { simulatedClock } from '../../../src/testing/simulated-clock.js';
import type { LocalTransport, PolicyChange } from '../../../src/transports/local/index.js';
import { command, NOW, whatsappText, workbench } from './helpers.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;

/** Everything stored that an agent could notice, with ids numbered as they appear: two runs make other ids. */
async function storeOf(databaseName: string): Promise<string[]> {
  const db = await openDB(databaseName);
  const lines: string[] = [];
  const numbers = new Map<string, string>();
  const plain = (text: string): string => text.replace(/[0-9a-f]{8}-[0-9a-f-]{27}/g, (id) => {
    const number = numbers.get(id) ?? `#${numbers.size}`;
    numbers.set(id, number);
    return number;
  });
  for (const name of ['contact', 'conversation', 'message', 'event', 'agent', 'dues']) {
    const rows: Record<string, unknown>[] = await db.getAll(name);
    const inOrder = rows.toSorted((a, b) => (String(a.order ?? '') < String(b.order ?? '') ? -1 : 1));
    for (const { version: _, ...row } of 'order' in (rows[0] ?? {}) ? inOrder : rows) lines.push(plain(`${name} ${JSON.stringify(row)}`));
  }
  db.close();
  return lines;
}

describe('localTransport: time', () => {
  const benches = [workbench(), workbench()] as const;
  afterEach(() => Promise.all(benches.map(({ clean }) => clean())));

  /** Two agents, ten contacts who wait, one who sleeps, and promises to write later; then `pass` lets time go by. */
  const play = async (
    { databaseName, make }: typeof benches[0], channels: PolicyChange['channels'], pass: (june: LocalTransport) => Promise<void>,
  ): Promise<string[]> => {
    const clock = simulatedClock(NOW);
    const june = make({ agent: 'june', clock });
    await june.open();
    await make({ agent: 'ben', clock }).open();
    await june.setPolicy({ ...(channels ? { channels } : {}) });
    const ids: string[] = [];
    for (let n = 0; n < 12; n += 1) {
      const from = `4477009001${String(n).padStart(2, '0')}`;
      const { conversationIds: [id = ''] } = await june.receive('whatsapp', whatsappText(`m${n}`, 'Hello', june.now(), from, `Contact ${n}`));
      ids.push(id);
      await june.advance(MINUTE / 2);
    }
    const [asleep = '', answered = '', promised = '', withdrawn = '', leased = ''] = ids;
    await june.commands.acquireLease?.(command('acquireLease', { conversationId: leased }));
    await june.commands.snooze?.(command('snooze', { conversationId: asleep, until: june.now() + 2 * HOUR }));
    await june.commands.send(command('send', { conversationId: answered, text: 'Hi' }));
    await june.commands.send(command('send', { conversationId: promised, text: 'Later', sendAt: june.now() + 90 * MINUTE }));
    await june.commands.send(command('send', { conversationId: withdrawn, text: 'Maybe', sendAt: june.now() + 3 * HOUR, cancelOnReply: true }));
    await pass(june);
    return storeOf(databaseName);
  };

  const ticking = (span: number, step: number) => async (june: LocalTransport): Promise<void> => {
    for (let gone = 0; gone < span; gone += step) await june.advance(step);
  };

  const PUSH = {
    routing: 'push', leaseTtlMs: null, firstReplyTimeoutMs: 50 * MINUTE, replyTimeoutMs: 3 * HOUR, snoozeFollowUpMs: 10 * MINUTE,
    inactivityMs: 5 * HOUR,
  } as const;
  const PULL = { routing: 'pull', leaseTtlMs: 2 * HOUR, inactivityMs: 7 * HOUR } as const;
  const SLOW = { ...PUSH, firstReplyTimeoutMs: 20 * HOUR, replyTimeoutMs: 30 * HOUR, inactivityMs: 7 * DAY } as const;

  for (const { title, channels, span, step } of [
    { title: '10 hours of routing, by minutes', channels: PUSH, span: 10 * HOUR, step: MINUTE },
    { title: '10 hours of a picking list, by minutes', channels: PULL, span: 10 * HOUR, step: MINUTE },
    { title: '8 days of routing, by half hours', channels: SLOW, span: 8 * DAY, step: 30 * MINUTE },
  ]) {
    it(`a jump leaves what ticking leaves: ${title}`, async () => {
      const ticked = await play(benches[0], channels, ticking(span, step));
      const jumped = await play(benches[1], channels, (june) => june.advance(span));
      expect(jumped).to.deep.equal(ticked);
      // Time did something: nothing was compared with nothing.
      expect(ticked.filter((line) => /"type":"(ended|reassigned|unsnoozed|lease-expired)"/.test(line))).to.have.length.above(5);
    }).timeout(60_000);
  }

  it('a command after a long sleep finds all timers seen to, however many there are', async () => {
    const clock = simulatedClock(NOW);
    const [bench] = benches;
    const june = bench.make({ agent: 'june', clock });
    await june.open();
    await june.setPolicy({ channels: { inactivityMs: HOUR } });
    for (let n = 0; n < 105; n += 1) {
      await june.receive('whatsapp', whatsappText(`m${n}`, 'Hello', NOW + n, `44770${String(n).padStart(6, '0')}`));
    }
    await clock.jump(2 * HOUR);
    await june.commands.createLabel?.(command('createLabel', { labelId: 'l', name: 'New' }));
    const open = (await storeOf(bench.databaseName)).filter((line) => line.startsWith('conversation') && !line.includes('"lifecycle":"ended"'));
    expect(open).to.deep.equal([]);
  }).timeout(30_000);
});
