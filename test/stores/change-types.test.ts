/** Every type of change, on every entity: what a snapshot and the change come to is what a fresh snapshot shows. A type without a case does not compile. */
import { expect, waitUntil } from '@open-wc/testing';
import { createInbox, type Inbox } from '../../src/inbox.js';
import { ENTITIES, type Change, type ChangeBatch, type Entity, type EntityName } from '../../src/model/changes.js';
import { parse } from '../../src/model/parse.js';
import { createEntities } from '../../src/stores/entities.js';
import { aChannel, aContact, aConversation, aMessage, anAgent, anEvent, NOON } from '../helpers/build.js';
import { memoryAdapter, wire } from '../testing/memory-adapter.js';
import { memoryBackend } from '../testing/memory-backend.js';

/** Each entity as it was, and what then changed in it. */
const BEFORE: { readonly [N in EntityName]: readonly [before: object, change: object] } = {
  conversation: [aConversation({ id: 'x', revision: 1 }), { tags: ['new'], unread: 3 }],
  message: [aMessage({ id: 'x', text: 'before' }), { text: 'after' }],
  event: [anEvent({ id: 'x' }), { data: { changed: true } }],
  contact: [aContact({ id: 'x', name: 'Ada' }), { name: 'Ada Byron' }],
  agent: [anAgent({ id: 'x', name: 'June' }), { name: 'June Kim' }],
  team: [{ id: 'x', name: 'Shop' }, { name: 'Shops' }],
  channel: [aChannel({ id: 'x', name: 'One' }), { name: 'Two' }],
  workspace: [{ id: 'x', name: 'One' }, { name: 'Two' }],
  savedReply: [{ id: 'x', title: 'Hours', content: 'Nine to five.' }, { content: 'Ten to six.' }],
  template: [{ id: 'x', channelId: 'whatsapp', name: 'hello', language: 'en', body: 'Hello' }, { body: 'Hello again' }],
  view: [{ id: 'x', name: 'Mine', query: { assignee: 'me' } }, { query: { assignee: 'none' } }],
};

const names = Object.keys(ENTITIES) as EntityName[];
const valueOf = <N extends EntityName>(entity: N, part: object = {}): Entity<N> =>
  parse(ENTITIES[entity] as never, { ...BEFORE[entity][0], ...part }, entity) as Entity<N>;
const upsert = (entity: EntityName, part?: object): Change => ({ type: 'upsert', entity, value: valueOf(entity, part) }) as Change;

/** A stream that brings only what it is given: the backend changes, and what it says of it is the case's. */
async function quiet() {
  const backend = memoryBackend({
    now: () => NOON, me: anAgent({ id: 'me' }), channels: [aChannel()], contacts: [aContact({ id: 'contact' })],
    conversations: [aConversation({ id: 'c', contactId: 'contact' })], messages: [aMessage({ id: 'm', conversationId: 'c' })],
  });
  const sinks = new Set<(batch: ChangeBatch) => void>();
  const inbox = createInbox({ transport: { ...memoryAdapter(backend, wire(backend)), subscribe: (sink) => {
    sinks.add(sink);
    return () => { sinks.delete(sink); };
  } } });
  await waitUntil(() => inbox.$session.get().status === 'open' && sinks.size > 0);
  const stop = inbox.thread('c').$version.listen(() => {});
  inbox.list({}).$version.listen(() => {});
  await waitUntil(() => inbox.thread('c').$state.get().status === 'ready' && inbox.list({}).$state.get().status === 'ready');
  return { backend, inbox, push: (...changes: Change[]) => { for (const sink of sinks) sink({ changes }); }, end: async () => { stop(); await inbox.dispose(); } };
}
const tag = (backend: ReturnType<typeof memoryBackend>, ...tags: string[]): readonly Change[] =>
  backend.execute({ name: 'setTags', commandId: `tag-${tags.join()}`, at: NOON, args: { conversationId: 'c', tags, leaseToken: null } }).changes;
const isFresh = (inbox: Inbox, { conversations, messages }: ReturnType<typeof memoryBackend>): void => {
  expect(inbox.entities.get('conversation', 'c')).to.deep.equal(conversations.get('c'));
  expect(inbox.thread('c').entries.map(({ id }) => id)).to.deep.equal([...messages.keys()]);
};
const untilFresh = (inbox: Inbox, backend: ReturnType<typeof memoryBackend>): Promise<void> => waitUntil(() => {
  try {
    isFresh(inbox, backend);
    return true;
  } catch {
    return false;
  }
}, 'the inbox differs from a fresh snapshot', { timeout: 5_000 });

type Quiet = Awaited<ReturnType<typeof quiet>>;
const reads = async ({ backend, inbox, push }: Quiet, change: Change): Promise<void> => {
  tag(backend, 'unsaid');
  backend.inbound('c', 'not streamed');
  push(change, { type: 'stale', entity: 'message', id: null });
  await untilFresh(inbox, backend);
};

/** What each type does to what is shown. */
const CASES: { readonly [T in Change['type']]: (bench: Quiet) => Promise<void> } = {
  async upsert({ backend, inbox, push }) {
    tag(backend, 'said');
    push({ type: 'upsert', entity: 'conversation', value: backend.conversationOf('c') });
    await untilFresh(inbox, backend);
  },
  async patch({ backend, inbox, push }) {
    push(...tag(backend, 'patched'));
    await untilFresh(inbox, backend);
  },
  async remove({ backend, inbox, push }) {
    (backend.messages as Map<string, unknown>).delete('m');
    push({ type: 'remove', entity: 'message', id: 'm' });
    await untilFresh(inbox, backend);
  },
  stale: (bench) => reads(bench, { type: 'stale', entity: 'conversation', id: 'c' }),
  resync: (bench) => reads(bench, { type: 'resync', reason: 'gap' }),
  async link({ inbox, push }) {
    push({ type: 'link', up: false, code: 'offline', retryAt: null });
    await waitUntil(() => inbox.$connection.get().state === 'offline');
    push({ type: 'link', up: true, code: null, retryAt: null });
    await waitUntil(() => inbox.$connection.get().state === 'online');
  },
  async presence({ inbox, push, backend }) {
    let shown = 0;
    const stop = inbox.$presence('c').listen((presence) => { shown = Object.values(presence as object).flat().length; });
    push({ type: 'presence', conversationId: 'c', who: { kind: 'contact', id: 'contact', name: null }, doing: 'typing', until: inbox.clock.now() + 5_000 });
    await waitUntil(() => shown > 0);
    stop();
    isFresh(inbox, backend);
  },
};

describe('every type of change', () => {
  for (const entity of names) {
    it(`G4 ${entity}: upsert, patch and remove, also twice and late, come to what a fresh snapshot shows`, () => {
      const [, change] = BEFORE[entity];
      const fresh = createEntities();
      fresh.snapshot([upsert(entity, change)], [entity]);
      const patch = { type: 'patch', entity, id: 'x', value: change, revision: null } as Change;
      for (const changes of [[upsert(entity, change)], [patch], [patch, patch], [upsert(entity, change), patch]]) {
        const entities = createEntities();
        entities.snapshot([upsert(entity)], [entity]);
        entities.apply(changes);
        expect(entities.get(entity, 'x')).to.deep.equal(fresh.get(entity, 'x'));
        entities.apply([{ type: 'remove', entity, id: 'x' }, { type: 'remove', entity, id: 'x' }]);
        expect(entities.get(entity, 'x')).to.equal(undefined);
      }
    });
  }

  for (const [type, run] of Object.entries(CASES)) {
    it(`G4 ${type}: an inbox that hears it shows what a fresh one would`, async () => {
      const bench = await quiet();
      try {
        await run(bench);
      } finally {
        await bench.end();
      }
    });
  }
});
