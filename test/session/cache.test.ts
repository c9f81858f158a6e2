/** What is kept for the next time: shown at once, followed from where it stands, and never anybody else's. */
import { expect, waitUntil } from '@open-wc/testing';
import { createInbox, type Inbox } from '../../src/inbox.js';
import { cacheName } from '../../src/session/cache-name.js';
import { openDB } from '../../src/session/small-idb.js';
import type { Transport } from '../../src/transport/transport.js';
import { names, show } from '../elements/inbox-list.world.js';
import { aChannel, aContact, aConversation, aMessage, anAgent } from '../helpers/build.js';
import { memoryAdapter, wire } from '../testing/memory-adapter.js';
import { memoryBackend } from '../testing/memory-backend.js';

const SOON = { timeout: 6_000 };
let ended: (() => unknown)[] = [];

/** A backend, and browsers' pages that work on it. */
function office(agentId = `me-${crypto.randomUUID()}`) {
  const now = Date.now();
  const backend = memoryBackend({
    now: () => Date.now(), me: anAgent({ id: agentId }), channels: [aChannel()],
    contacts: [aContact({ id: 'contact', name: 'Amira Haddad' }), aContact({ id: 'other', name: 'Priya' })],
    conversations: [
      aConversation({ id: 'c', contactId: 'contact', lastActivityAt: now, lastInboundAt: now }),
      aConversation({ id: 'd', contactId: 'other', lastActivityAt: now - 1_000, lastInboundAt: now - 1_000 }),
    ],
    messages: [aMessage({ id: 'm', conversationId: 'c', order: 'm00000001', text: 'Where is my parcel?' })],
  });
  const name = cacheName('memory', agentId);
  const page = (account: string | boolean = agentId, change: (transport: Transport) => Transport = (transport) => transport) => {
    const line = wire(backend);
    const adapter = memoryAdapter(backend, line);
    const asked: string[] = [];
    const count = <F extends (...args: never[]) => unknown>(what: string, work: F): F =>
      ((...args: Parameters<F>) => { asked.push(what); return work(...args); }) as F;
    const transport = change({ ...adapter, read: {
      ...adapter.read, conversations: count('conversations', adapter.read.conversations), messages: count('messages', adapter.read.messages),
      conversation: count('conversation', adapter.read.conversation),
    } });
    const open = (): Inbox => {
      const inbox = createInbox({ transport, cache: account });
      ended.push(() => inbox.dispose());
      return inbox;
    };
    return { line, asked, open };
  };
  return { backend, agentId, name, page };
}

const listed = async (inbox: Inbox) => {
  const list = inbox.list({});
  list.$version.listen(() => {});
  await waitUntil(() => list.$state.get().status === 'ready', 'the list was not read', SOON);
  return list;
};
const opened = async (inbox: Inbox) => {
  const thread = inbox.thread('c');
  thread.$version.listen(() => {});
  await waitUntil(() => thread.$state.get().status === 'ready', 'the thread was not read', SOON);
  return thread;
};
const texts = (inbox: Inbox) => inbox.thread('c').entries.map(({ id }) => inbox.entities.get('message', id)?.text);

async function rowsOf(name: string): Promise<Map<string, unknown>> {
  const db = await openDB(name, 1, { upgrade: (made) => { made.createObjectStore('rows'); }, blocking: () => db.close() });
  const { store } = db.transaction('rows');
  const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
  db.close();
  return new Map(keys.map((key, index) => [key, values[index]]));
}
const cursorOf = async (name: string) => ((await rowsOf(name)).get('meta') as { cursor?: string } | undefined)?.cursor;
const textOf = (row: unknown) => (row as { text?: string } | undefined)?.text;

/** This page writes: the lock is its own. */
const writes = (name: string) => waitUntil(async () => (await rowsOf(name)).size > 0, 'nothing was written', SOON);

/** A page that has read the list and a thread, and is gone. */
async function visit({ page, name }: ReturnType<typeof office>, account?: string | boolean) {
  const inbox = page(account).open();
  await listed(inbox);
  await opened(inbox);
  await writes(name);
  await inbox.dispose();
}

describe('createInbox({ cache })', () => {
  afterEach(async () => {
    await Promise.all(ended.map((end) => end()));
    ended = [];
  });

  it('after a reload only what came since is asked for', async () => {
    const world = office();
    await visit(world, true);
    world.backend.inbound('c', 'And my invoice?');
    const { asked, open } = world.page(true);
    const inbox = open();
    expect((await listed(inbox)).ids).to.deep.equal(['c', 'd']);
    await opened(inbox);
    await waitUntil(() => texts(inbox).length === 2, 'the new message did not come', SOON);
    expect(texts(inbox)).to.deep.equal(['Where is my parcel?', 'And my invoice?']);
    expect(inbox.entities.get('conversation', 'c')?.lastMessage?.text).to.equal('And my invoice?');
    expect(asked).to.deep.equal([]);
  });

  it('what the backend no longer remembers is read anew', async () => {
    const world = office();
    await visit(world, true);
    world.backend.inbound('c', 'And my invoice?');
    world.backend.forgetLog();
    const { asked, open } = world.page(true);
    const inbox = open();
    await listed(inbox);
    await opened(inbox);
    await waitUntil(() => texts(inbox).length === 2 && inbox.$connection.get().state === 'online', 'no snapshot', SOON);
    expect(asked).to.include.members(['conversations', 'messages']);
  });

  it('a page that opens without a network shows list and thread as they were, says so, and catches up', async () => {
    const world = office();
    await visit(world);
    world.backend.inbound('c', 'And my invoice?');
    const { line, open } = world.page();
    line.faults.offline(true);
    const inbox = open();
    expect((await listed(inbox)).ids).to.deep.equal(['c', 'd']);
    await opened(inbox);
    expect(texts(inbox)).to.deep.equal(['Where is my parcel?']);
    await waitUntil(() => inbox.$connection.get().state === 'offline', 'it does not say that it is offline', SOON);
    const sent = inbox.do('send', { conversationId: 'c', text: 'It left today.' });
    await waitUntil(() => texts(inbox).length === 2, 'what was written is not shown', SOON);
    line.faults.offline(false);
    window.dispatchEvent(new Event('online'));
    expect(await sent.done).to.deep.include({ ok: true });
    await waitUntil(() => texts(inbox).length === 3 && inbox.$connection.get().state === 'online', 'it does not catch up', SOON);
    // What came later comes by the stream.
    world.backend.inbound('c', 'Thanks');
    await waitUntil(() => texts(inbox).at(-1) === 'Thanks', 'nothing streams', SOON);
  });

  it('the list on the page shows what is kept without a network', async () => {
    const world = office();
    const mount = async (inbox: Inbox) => {
      const list = await show(inbox);
      await waitUntil(() => names(list).includes('Amira Haddad'), `no row: ${JSON.stringify([names(list), inbox.$session.get(), [...inbox.entities.values('conversation')].length, list.shadowRoot?.textContent])}`, SOON);
    };
    const before = world.page().open();
    await mount(before);
    await writes(world.name);
    await before.dispose();
    const { line, open } = world.page();
    line.faults.offline(true);
    const inbox = open();
    await mount(inbox);
    expect(inbox.$connection.get().state).not.to.equal('online');
  });

  it('a browser that dies in between never keeps a cursor without its effects', async () => {
    const world = office();
    const inbox = world.page(true).open();
    await listed(inbox);
    await opened(inbox);
    await waitUntil(async () => (await rowsOf(world.name)).has('message:m'), 'nothing was written', SOON);
    const before = await cursorOf(world.name);
    const put = IDBObjectStore.prototype.put;
    let failed = 0;
    IDBObjectStore.prototype.put = function fail(this: IDBObjectStore, value: unknown, key?: IDBValidKey) {
      if (this.name !== 'rows' || key === 'meta') return put.call(this, value, key);
      failed++;
      throw new DOMException('The disk is full.', 'QuotaExceededError');
    };
    try {
      world.backend.inbound('c', 'And my invoice?');
      await waitUntil(() => failed > 0, 'nothing was tried', SOON);
      await waitUntil(() => texts(inbox).length === 2, 'the inbox stopped', SOON);
      await inbox.dispose();
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await cursorOf(world.name)).to.equal(before);
    const again = world.page(true).open();
    await listed(again);
    await opened(again);
    await waitUntil(() => texts(again).length === 2, 'a message is lost', SOON);
  });

  it('G16 another agent sees nothing of it, whatever the page calls the account', async () => {
    const mine = office();
    await visit(mine, 'shared');
    const tom = office();
    const { asked, open } = tom.page('shared');
    const inbox = open();
    await listed(inbox);
    expect(inbox.$session.get().meId).to.equal(tom.agentId);
    expect(asked).to.deep.equal(['conversations']);
    const other = mine.page(`other-${crypto.randomUUID()}`);
    other.line.faults.offline(true);
    const shut = other.open();
    await waitUntil(() => shut.$session.get().status === 'failed', 'it opened', SOON);
    expect([...shut.entities.values('conversation')]).to.deep.equal([]);
  });

  it('a kept inbox that turns out to be of another agent shows nothing new, and says that access is denied', async () => {
    const mine = office();
    const account = `account-${crypto.randomUUID()}`;
    await visit(mine, account);
    const tom = office();
    const { line, open } = tom.page(account);
    line.faults.offline(true);
    const inbox = open();
    await listed(inbox);
    line.faults.offline(false);
    window.dispatchEvent(new Event('online'));
    await waitUntil(() => inbox.$connection.get().state === 'denied', 'it goes on', SOON);
  });

  it('forget() erases it', async () => {
    const world = office();
    const inbox = world.page().open();
    await listed(inbox);
    await writes(world.name);
    await inbox.forget();
    expect(Object.values(localStorage)).not.to.include(world.name);
    expect([...(await rowsOf(world.name)).keys()]).to.deep.equal([]);
  });

  it('a row that does not fit is passed over, and the rest is read anew', async () => {
    const world = office();
    await visit(world, true);
    const db = await openDB(world.name, 1, { upgrade() {}, blocking: () => db.close() });
    await db.put('rows', { id: 'd', lifecycle: 'of a later version' }, 'conversation:d');
    await db.put('rows', {}, 'hologram:1');
    db.close();
    const inbox = world.page(true).open();
    expect((await listed(inbox)).ids).to.deep.equal(['c', 'd']);
    expect(inbox.$session.get().durable).to.equal(true);
  });

  it('G18 a browser that gives no storage costs only what would be kept', async () => {
    const world = office();
    const open = indexedDB.open.bind(indexedDB);
    indexedDB.open = (name, version) => {
      if (name.startsWith('inbox-elements-cache/')) throw new DOMException('Not here.', 'SecurityError');
      return open(name, version);
    };
    try {
      const inbox = world.page().open();
      expect((await listed(inbox)).ids).to.deep.equal(['c', 'd']);
      world.backend.inbound('d', 'Hello');
      await waitUntil(() => inbox.entities.get('conversation', 'd')?.unread, 'nothing streams', SOON);
    } finally {
      Reflect.deleteProperty(indexedDB, 'open');
    }
  });

  it('the tab that follows writes; another one reads from the backend and loses nothing', async () => {
    const world = office();
    const first = world.page(true).open();
    await listed(first);
    await opened(first);
    await waitUntil(async () => (await rowsOf(world.name)).has('message:m'), 'nothing was written', SOON);
    const second = world.page(true).open();
    await listed(second);
    await opened(second);
    world.backend.inbound('c', 'And my invoice?');
    await waitUntil(() => texts(first).length === 2 && texts(second).length === 2, 'a tab hears nothing', SOON);
    await first.dispose();
    world.backend.inbound('c', 'Hello?');
    await waitUntil(() => texts(second).length === 3, 'the tab that stayed hears nothing', SOON);
    await second.dispose();
    const rows = await rowsOf(world.name);
    expect([...rows.values()].map(textOf).filter(Boolean)).to.have.members(['Where is my parcel?', 'And my invoice?', 'Hello?']);
  });
});
