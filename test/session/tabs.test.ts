/** Tabs over the browser's real locks, channels and storage; each inbox of this page counts as a tab. */
import { expect, waitUntil } from '@open-wc/testing';
import fc from 'fast-check';
import { atom } from 'nanostores';
import type { ChangeBatch } from '../../src/model/changes.js';
import { systemClock } from '../../src/model/clock.js';
import type { OutboxInside } from '../../src/session/outbox.js';
import { createReigns } from '../../src/session/reigns.js';
import { joinTabs, type Tabs } from '../../src/session/tabs.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { Transport } from '../../src/transport/transport.js';
import { aChannel, aContact, aConversation, anAgent } from '../helpers/build.js';
import { memoryAdapter, wire } from '../testing/memory-adapter.js';
import { memoryBackend } from '../testing/memory-backend.js';

const EDGE = { timeout: 10_000 };
let ended: (() => unknown)[] = [];
let worlds = 0;

/** A backend of its own for each test, so that no other page of the run leads here. */
function office() {
  const key = `office-${performance.timeOrigin}-${++worlds}`;
  const now = Date.now();
  const backend = memoryBackend({
    now: () => Date.now(), me: anAgent({ id: 'me' }), channels: [aChannel()], contacts: [aContact({ id: 'contact' })], messages: [],
    conversations: [aConversation({ id: 'c0', contactId: 'contact', lastActivityAt: now, lastInboundAt: now })],
  });
  const transport = (): Transport => ({ ...memoryAdapter(backend, wire(backend)), streamKey: key });
  const open = (): Inbox => {
    const inbox = createInbox({ transport: transport() });
    inbox.list({}).$version.listen(() => {});
    ended.push(() => inbox.dispose());
    return inbox;
  };
  /** A follower whose leader is this test, in its first reign. */
  const follow = async () => {
    const heard: unknown[] = [];
    const state = { recoveries: 0 };
    const name = `inbox-elements/stream/1/${[key, 'memory', 'w', 'me'].map(encodeURIComponent).join('/')}`;
    await new Promise<void>((held) => {
      void navigator.locks.request(name, () => new Promise<void>((letGo) => {
        held();
        ended.push(letGo);
      }));
    });
    const reigns = createReigns(name, (run, ms) => systemClock.setTimeout(run, ms));
    await reigns.raise(0);
    reigns.close();
    const tabs: Tabs = joinTabs({
      transport: transport(), workspaceId: 'w', agentId: 'me', tabId: 'follower', clock: systemClock, isShared: true, cursor: undefined, replay: true,
      $leading: atom(false), receive: (changes: ChangeBatch['changes']) => heard.push(...changes), recover: () => { state.recoveries += 1; },
      setLink() {}, outbox: NO_OUTBOX, shareDrafts: () => ({ get: () => { throw new Error('no draft is asked for'); }, take() {} }),
    });
    ended.push(() => tabs.dispose());
    const channel = new BroadcastChannel(name);
    ended.push(() => channel.close());
    return { tabs, heard, state, channel };
  };
  return { backend, open, follow };
}
const isHeard = ({ backend }: ReturnType<typeof office>, inbox: Inbox) => () =>
  inbox.entities.get('conversation', 'c0')?.lastInboundAt === backend.conversations.get('c0')?.lastInboundAt;

/** An outbox in which nothing lies. */
const NO_OUTBOX: OutboxInside = {
  rows: new Map(), tabId: 'follower', canCheck: false, set: (row) => row, drop() {}, check: async () => false, lostRows: async () => [],
  takeOver: async () => {}, storage: () => undefined, storageFailed: (error) => { throw error; },
};

describe('tabs', () => {
  afterEach(async () => {
    for (const end of ended) await end();
    ended = [];
  });

  it('G6 one of three subscribes, all hear; when it goes another goes on, and nothing is missed', async () => {
    const world = office();
    const inboxes = [world.open(), world.open(), world.open()];
    await waitUntil(() => inboxes.every(({ $connection }) => $connection.get().state === 'online'), 'online', EDGE);
    await waitUntil(() => inboxes.filter(({ $leading }) => $leading.get()).length === 1, 'one leads', EDGE);
    expect(world.backend.listeners).to.equal(1);
    world.backend.inbound('c0', 'to all');
    await waitUntil(() => inboxes.every((inbox) => isHeard(world, inbox)()), 'heard', EDGE);

    const leader = inboxes.find(({ $leading }) => $leading.get());
    const rest = inboxes.filter((inbox) => inbox !== leader);
    await leader?.dispose();
    world.backend.inbound('c0', 'to the others');
    await waitUntil(() => rest.filter(({ $leading }) => $leading.get()).length === 1 && world.backend.listeners === 1, 'another leads', EDGE);
    await waitUntil(() => rest.every((inbox) => isHeard(world, inbox)()), 'heard again', EDGE);
  });

  it('G6 what a tab that ended had not sent is sent by the one that leads', async () => {
    const world = office();
    const [first, second] = [world.open(), world.open()];
    await waitUntil(() => [first, second].every((inbox) => inbox.can('send', { conversationId: 'c0' }).allowed), 'open', EDGE);
    await waitUntil(() => [first, second].some(({ $leading }) => $leading.get()), 'one leads', EDGE);
    const [leader, other] = first.$leading.get() ? [first, second] : [second, first];
    other.do('send', { conversationId: 'c0', text: 'left behind' }, { holdMs: 1_500 });
    await waitUntil(() => other.drafts.$saved.get() && other.$outbox.get().length === 1);
    await other.dispose();
    await waitUntil(() => leader.$outbox.get().length === 1, 'taken over', EDGE);
    await waitUntil(() => [...world.backend.messages.values()].filter(({ text }) => text === 'left behind').length === 1, 'sent', EDGE);
  });

  it('without BroadcastChannel each tab subscribes by itself, and speaks for itself', async () => {
    const real = globalThis.BroadcastChannel;
    Reflect.deleteProperty(globalThis, 'BroadcastChannel');
    try {
      const world = office();
      const inboxes = [world.open(), world.open()];
      await waitUntil(() => inboxes.every(({ $connection }) => $connection.get().state === 'online'), 'online', EDGE);
      expect(world.backend.listeners).to.equal(2);
      expect(inboxes.map(({ $leading }) => $leading.get())).to.deep.equal([true, true]);
    } finally {
      globalThis.BroadcastChannel = real;
    }
  });

  it('messages from elsewhere on the channel are refused and counted, whatever they are; honest changes still come', async () => {
    const { tabs, heard, channel, state } = await office().follow();
    const lead = { protocol: 1, from: 'leader', type: 'batch', epoch: 1, seq: 1, base: { epoch: 0, seq: 0 }, cursor: null, changes: [] };
    channel.postMessage({ ...lead, type: 'lead', seq: 0 });
    await tabs.joined;
    await waitUntil(() => state.recoveries === 1, 'who has no cursor reads anew', EDGE);
    const hostile: unknown[] = [
      null, 1, 'text', [], {}, { type: 'batch' }, { ...lead, protocol: 2 }, { ...lead, epoch: -1 }, { ...lead, epoch: 0 }, { ...lead, epoch: 1e300 }, { ...lead, seq: Number.NaN },
      { ...lead, changes: 'all' }, { ...lead, from: 'x'.repeat(10_000) }, JSON.parse('{"__proto__":{"type":"lead"}}'), { ...lead, epoch: 9_000_000 },
    ];
    for (const message of hostile) channel.postMessage(message);
    await waitUntil(() => tabs.refused === hostile.length, 'refused', EDGE);
    expect(heard).to.deep.equal([]);
    expect(({} as { type?: string }).type).to.equal(undefined);
    await fc.assert(fc.asyncProperty(fc.anything(), async (message) => {
      const before = tabs.refused;
      try {
        channel.postMessage(message);
      } catch {
        return;
      }
      await waitUntil(() => tabs.refused === before + 1, 'refused', EDGE);
    }), { numRuns: 30 });
    expect(heard).to.deep.equal([]);
    const change = { type: 'remove', entity: 'message', id: 'm' };
    channel.postMessage({ ...lead, changes: [change] });
    await waitUntil(() => heard.length === 1, 'heard', EDGE);
    expect(heard).to.deep.equal([change]);
    expect(state.recoveries).to.equal(1);
    channel.postMessage({ ...lead, seq: 3 });
    await waitUntil(() => state.recoveries === 2, 'a batch is missing', EDGE);
  });
});
