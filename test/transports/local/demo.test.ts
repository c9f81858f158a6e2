import { expect, waitUntil } from '@open-wc/testing';
import { CHANNEL_KINDS } from '../../../src/model/channel.js';
import { fromInput } from './entities.js';
import { command, NOW, workbench } from './helpers.js';
import type { ConversationQuery } from '../../../src/model/view.js';
import { simulatedClock } from '../../../src/testing/simulated-clock.js';
import { demoWorkspace } from '../../../src/transports/local/demo/workspace.js';
import { restStories } from '../../../src/transports/local/demo/stories.js';
import { drawMedia } from '../../../src/transports/local/demo/media.js';

describe('the demo workspace', () => {
  const rest = restStories();
  const seed = demoWorkspace('default', NOW, rest);
  const { conversations, messages, agents, channels, contacts, events } = fromInput(seed);
  const find = (name: string) => {
    const contact = contacts.find((one) => one.name === name);
    return conversations.filter(({ contactId }) => contactId === contact?.id);
  };

  it('has eight agents or more in three teams, nine channels of all kinds, and sixty conversations or more', () => {
    expect(agents.length).to.be.at.least(8);
    expect(seed.rows.team).to.have.length(3);
    expect(channels).to.have.length(9);
    expect(new Set(channels.map(({ kind }) => kind))).to.deep.equal(new Set(CHANNEL_KINDS));
    expect(conversations.length).to.be.at.least(60);
  });

  it('has one long thread and many short ones', () => {
    const counts = conversations.map(({ id }) => messages.filter(({ conversationId }) => conversationId === id).length);
    expect(Math.max(...counts)).to.be.at.least(120);
    expect(counts.filter((count) => count <= 5).length).to.be.at.least(40);
    expect(Math.min(...counts)).to.be.at.least(1);
  });

  it('speaks Arabic, Hebrew, Japanese, Chinese and six other languages, and has emoji', () => {
    const languages = new Set(contacts.map(({ language }) => language));
    for (const language of ['ar', 'he', 'ja', 'zh-Hant', 'fr', 'de', 'es', 'pt', 'uk', 'en']) expect(languages).to.include(language);
    expect(messages.some(({ text }) => /\p{Script=Arabic}/u.test(text))).to.equal(true);
    expect(messages.some(({ text }) => /\p{Script=Hebrew}/u.test(text))).to.equal(true);
    expect(messages.some(({ text }) => /\p{Script=Hiragana}/u.test(text))).to.equal(true);
    expect(messages.some(({ text }) => /\p{Extended_Pictographic}/u.test(text))).to.equal(true);
  });

  it('shows every lifecycle, a lease, a note, a comment, a failed message with its code and an expired window', () => {
    expect(new Set(conversations.map(({ lifecycle }) => lifecycle)).size).to.equal(6);
    expect(conversations.some(({ lease }) => lease?.holderId === 'ana' && (lease.expiresAt ?? 0) > NOW)).to.equal(true);
    expect(messages.some(({ visibility }) => visibility === 'note')).to.equal(true);
    expect(conversations.some(({ type }) => type === 'comment')).to.equal(true);
    expect(messages.some(({ delivery }) => delivery?.state === 'failed' && delivery.error?.code === '131026')).to.equal(true);
    const whatsapp = channels.find(({ kind }) => kind === 'whatsapp');
    const day = 24 * 60 * 60_000;
    const open = conversations.filter(({ channelId, lifecycle }) => channelId.startsWith('whatsapp') && lifecycle === 'open');
    expect(whatsapp?.policy.replyWindow.humanMs).to.equal(day);
    expect(open.some(({ lastInboundAt }) => NOW - (lastInboundAt ?? 0) > day)).to.equal(true);
    expect(open.some(({ lastInboundAt }) => NOW - (lastInboundAt ?? 0) < day && NOW - (lastInboundAt ?? 0) > day - 60 * 60_000)).to.equal(true);
    expect(contacts.some(({ fields }) => fields.membership === 'diamond' && fields['order num'] === '023425124')).to.equal(true);
  });

  it('links a conversation to the ended one before it', () => {
    const [now, before] = find('Nour Belkacem').filter(({ channelId }) => channelId.startsWith('whatsapp'));
    expect(before?.lifecycle).to.equal('ended');
    expect(now?.previousId).to.equal(before?.id);
  });

  it('is the same for the same moment and seed', () => {
    expect(demoWorkspace('default', NOW, rest)).to.deep.equal(seed);
    expect(demoWorkspace('default', NOW, rest, { seed: 2 })).not.to.deep.equal(seed);
  });

  it('has nothing in the future and keeps each thread in the order of its times', () => {
    for (const { at } of [...messages, ...events]) expect(at).to.be.at.most(NOW);
    for (const { id } of conversations) {
      const thread = messages.filter(({ conversationId }) => conversationId === id).sort((a, b) => (a.order < b.order ? -1 : 1));
      for (const [index, message] of thread.entries()) expect(message.at).to.be.at.least(thread[index - 1]?.at ?? 0);
    }
  });

  it('gives no agent more than his slots, and no timer that has run out already', () => {
    for (const { slots } of agents) for (const { active, max } of Object.values(slots)) expect(active).to.be.at.most(max);
    for (const { at, conversationId, kind } of seed.dues) expect(at, `${conversationId} ${kind}`).to.be.greaterThan(NOW);
  });

  it('grows to as many conversations as asked for', () => {
    const many = fromInput(demoWorkspace('default', NOW, rest, { conversations: 300 }));
    expect(many.conversations).to.have.length(300);
    expect(new Set(many.conversations.map(({ id }) => id)).size).to.equal(300);
  });

  it('draws every file that a message has', async () => {
    for (const file of messages.flatMap(({ attachments }) => attachments)) {
      const blob = drawMedia(file.id.replace('demo:', ''));
      expect(blob?.type, file.id).to.equal(file.mime);
      if (file.kind !== 'image') expect(blob?.size, file.id).to.equal(file.bytes);
    }
    expect(drawMedia('photo/__proto__/x')).to.equal(null);
    const image = new Image();
    image.src = URL.createObjectURL(drawMedia('photo/cat/rust') ?? new Blob());
    await image.decode();
    expect(image.naturalWidth).to.equal(640);
    URL.revokeObjectURL(image.src);
  });

  it('begins with what the first list shows, as it will stay', () => {
    const first = fromInput(demoWorkspace('default', NOW, null));
    const byId = (list: readonly { readonly id: string }[]) => new Map(list.map((one) => [one.id, one]));
    for (const name of ['contacts', 'messages', 'events', 'agents'] as const) {
      const whole = byId(fromInput(seed)[name]);
      for (const row of first[name]) expect(row, name).to.deep.equal(whole.get(row.id));
    }
    const known = byId(first.contacts);
    const isFree = ({ assignee, lifecycle }: (typeof conversations)[number]) => !assignee && lifecycle !== 'closed' && lifecycle !== 'ended';
    expect(first.conversations.filter(({ contactId }) => known.has(contactId))).to.deep.equal(conversations.filter(isFree));
    expect(first.messages.length).to.be.lessThan(40);
  });

  it('has the right numbers from the beginning, and all the rest when it is asked for, planted once', async () => {
    const bench = workbench();
    const clock = simulatedClock(NOW);
    const [a, b] = [bench.make({ demo: true, clock }), bench.make({ demo: true, clock, agent: 'ana' })];
    const queries = [
      {}, { unread: true }, { assignee: 'me' }, { assignee: 'anyone' }, { assigneeIds: ['orders'] }, { channelKinds: ['whatsapp', 'x'] },
      { types: ['comment'] }, { box: 'new' }, { box: 'answered' }, { beingProcessed: true }, { awaitingReply: true },
      ...['open', 'pending', 'snoozed', 'released', 'closed', 'ended'].map((lifecycle) => ({ lifecycles: [lifecycle] })),
    ] as ConversationQuery[];
    const { put } = IDBObjectStore.prototype;
    let planted = 0;
    IDBObjectStore.prototype.put = function count(value: unknown, ...more) {
      if (this.name === 'workspace') planted += 1;
      return put.call(this, value, ...more);
    };
    try {
      const counts = await a.read.counts?.(queries);
      const free = { lifecycles: ['open', 'pending', 'snoozed', 'released'], assignee: 'none' } as ConversationQuery;
      const { items } = await b.read.conversations(free, { limit: 50 });
      const thread = await a.read.messages(items[0]?.id ?? '', { limit: 50 });
      expect(planted).to.equal(0);
      const [all, found] = await Promise.all([
        a.read.conversations({}, { limit: 500 }), b.read.conversations({ search: 'Mormor' }, { limit: 5 }),
      ]);
      expect(planted).to.equal(2);
      expect(all.items).to.have.length(conversations.length);
      expect(all.contacts).to.have.length(contacts.length);
      expect(found.items).to.have.length(1);
      expect((await a.read.messages(found.items[0]?.id ?? '', { limit: 500 })).messages.length).to.be.at.least(120);
      expect(await a.read.counts?.(queries)).to.deep.equal(counts);
      expect(await b.read.conversations(free, { limit: 50 })).to.deep.equal({ ...await b.read.conversations(free, { limit: 50 }), items });
      expect(await a.read.messages(items[0]?.id ?? '', { limit: 50 })).to.deep.equal(thread);
    } finally {
      IDBObjectStore.prototype.put = put;
      await bench.clean();
    }
  });

  it('is whole before anything of it is changed', async () => {
    const bench = workbench();
    const transport = bench.make({ demo: true, clock: simulatedClock(NOW) });
    const { items } = await transport.read.conversations({ assignee: 'none', lifecycles: ['open'] }, { limit: 50 });
    const [first] = items;
    await transport.commands.send(command('send', { conversationId: first?.id ?? '', text: 'Gladly.' }));
    const { messages: thread } = await transport.read.messages(first?.id ?? '', { limit: 50 });
    expect(thread.at(-1)?.text).to.equal('Gladly.');
    expect((await transport.read.conversations({}, { limit: 500 })).contacts).to.have.length(contacts.length);
    expect((await transport.read.messages(first?.id ?? '', { limit: 50 })).messages.map(({ id }) => id)).to.deep.equal(thread.map(({ id }) => id));
    await bench.clean();
  });

  it('is planted once when two tabs race for it', async () => {
    const bench = workbench();
    const clock = simulatedClock(NOW);
    const [a, b] = [bench.make({ demo: true, clock }), bench.make({ demo: true, clock, agent: 'ana' })];
    const { put } = IDBObjectStore.prototype;
    let planted = 0;
    IDBObjectStore.prototype.put = function count(value: unknown, ...rest) {
      if (this.name === 'workspace') planted += 1;
      return put.call(this, value, ...rest);
    };
    const shown = await Promise.all([a.open(), b.open()]);
    expect(shown.map(({ me }) => me.id)).to.deep.equal(['june', 'ana']);
    await Promise.all([a.agents(), b.agents()]).finally(() => { IDBObjectStore.prototype.put = put; });
    expect(planted).to.equal(1);
    const sessions = await Promise.all([a.open(), b.open()]);
    expect(sessions[0]?.cursor).to.equal(sessions[1]?.cursor);
    expect((await a.read.conversations({}, { limit: 500 })).items).to.have.length(conversations.length);
    await bench.clean();
  });

  it('shows its first page before there is a database, and keeps just what it showed', async () => {
    const bench = workbench();
    const clock = simulatedClock(NOW);
    const transport = bench.make({ demo: true, clock });
    const isKept = async () => (await indexedDB.databases()).some(({ name }) => name === bench.databaseName);
    const query = { assignee: 'none', lifecycles: ['open'] } as ConversationQuery;
    const ask = async () => ({
      session: await transport.open(), page: await transport.read.conversations(query, { limit: 5 }),
      counts: await transport.read.counts([query, {}]),
      threads: await Promise.all(['c001', 'c002', 'c005'].map((id) => transport.read.messages(id, { limit: 50 }))),
    });
    const before = await ask();
    expect(before.page.items).to.have.length(5);
    expect(await isKept()).to.equal(false);
    await transport.agents();
    expect(await isKept()).to.equal(true);
    expect(await ask()).to.deep.equal(before);
    const next = await transport.read.conversations(query, { limit: 5, cursor: before.page.next ?? '' });
    expect(next.items[0]?.id).not.to.be.oneOf(before.page.items.map(({ id }) => id));
    await bench.clean();
  });

  it('tells an agent whose first page another tab overtook to read anew', async () => {
    const bench = workbench();
    const [a, b] = [bench.make({ demo: true }), bench.make({ demo: true, agent: 'ana' })];
    const { cursor } = await b.open();
    await a.open();
    await a.agents();
    const told: string[] = [];
    b.subscribe(({ changes }) => { for (const change of changes) if (change.type === 'resync') told.push(change.reason); }, cursor ? { cursor } : {});
    await b.agents();
    await waitUntil(() => told.length > 0);
    expect(told).to.deep.equal(['epoch']);
    await bench.clean();
  });

  it('brings its stream by itself, though nobody asks for more', async () => {
    const bench = workbench();
    const clock = simulatedClock(NOW);
    const transport = bench.make({ demo: true, clock });
    const { cursor } = await transport.open();
    const heard: unknown[] = [];
    const undo = transport.subscribe((batch) => heard.push(batch), cursor ? { cursor } : {});
    expect(heard).to.deep.equal([]);
    clock.advance(1_500);
    await waitUntil(() => heard.length > 0);
    undo();
    await bench.clean();
  });
});
