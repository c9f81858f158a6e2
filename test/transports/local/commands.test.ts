import { expect, waitUntil } from '@open-wc/testing';
import { openDB } from 'idb';
import type { Change } from '../../../src/model/changes.js';
import { simulatedClock } from '../../../src/testing/simulated-clock.js';
import type { LocalTransport } from '../../../src/transports/local/index.js';
import { command, NOW, whatsappText, workbench } from './helpers.js';

const refusal = async (promise: Promise<unknown>): Promise<{ code?: string; platformCode?: string; message: string }> => {
  try {
    await promise;
  } catch (error) {
    return error as { code?: string; message: string };
  }
  throw new Error('it was not refused');
};

const messagesOf = async (transport: LocalTransport, id: string) => (await transport.read.messages(id, { limit: 100 })).messages;

describe('commands of the local backend', () => {
  const bench = workbench();
  afterEach(() => bench.clean());

  /** A conversation that a contact has just begun. */
  const begun = async (transport: LocalTransport, at = transport.now()): Promise<string> => {
    const { conversationIds } = await transport.receive('whatsapp', whatsappText('wamid.1', 'Hello?', at));
    return conversationIds[0] ?? '';
  };

  it('a reply is stored with its command id, is sent at once, and is there after a reload', async () => {
    const first = bench.make();
    const conversationId = await begun(first);
    const sent = command('send', { conversationId, text: 'Hi!' });
    const { changes } = await first.commands.send(sent);
    const made = changes.find((change) => change.type === 'upsert' && change.entity === 'message');
    expect(made?.type === 'upsert' && made.entity === 'message' && made.value.delivery?.state).to.equal('sent');
    await first.close();
    const again = await messagesOf(bench.make(), conversationId);
    expect(again.map(({ text }) => text)).to.deep.equal(['Hello?', 'Hi!']);
    expect(again[1]?.commandId).to.equal(sent.commandId);
  });

  it('G2 the same command id is executed once, also from two tabs at once, and gets the same answer', async () => {
    const [a, b] = [bench.make(), bench.make()];
    const conversationId = await begun(a);
    const sent = command('send', { conversationId, text: 'Once' });
    const answers = await Promise.all([a.commands.send(sent), b.commands.send(sent), a.commands.send(sent)]);
    expect(answers[1]).to.deep.equal(answers[0]);
    expect(answers[2]).to.deep.equal(answers[0]);
    expect((await messagesOf(a, conversationId)).filter(({ text }) => text === 'Once')).to.have.length(1);
    expect(await a.read.outcome?.(sent.commandId)).to.deep.equal(answers[0]);
    expect(await a.read.outcome?.('unknown')).to.equal(null);
  });

  it('the same command id with another body is a conflict and changes nothing', async () => {
    const transport = bench.make();
    const conversationId = await begun(transport);
    const sent = command('send', { conversationId, text: 'One' });
    await transport.commands.send(sent);
    const { code } = await refusal(transport.commands.send(command('send', { conversationId, text: 'Two' }, sent.commandId)));
    expect(code).to.equal('conflict');
    expect(await messagesOf(transport, conversationId)).to.have.length(2);
  });

  it('a refused command says why, stores nothing and may be tried again with the same id', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ clock });
    const conversationId = await begun(transport);
    await transport.advance(24 * 60 * 60_000);
    const sent = command('send', { conversationId, text: 'Too late' });
    const { code, platformCode } = await refusal(transport.commands.send(sent));
    expect(code).to.equal('windowClosed');
    expect(platformCode).to.equal('templateRequired');
    expect(await messagesOf(transport, conversationId)).to.have.length(1);
    await transport.receive('whatsapp', whatsappText('wamid.2', 'Are you there?', transport.now()));
    await transport.commands.send(sent);
    expect(await messagesOf(transport, conversationId)).to.have.length(3);
  });

  it('arguments that do not fit are invalid, with the path', async () => {
    const transport = bench.make();
    const bad = { name: 'send', commandId: 'x', at: 0, args: { conversationId: 7 } } as never;
    const { code, message } = await refusal(transport.commands.send(bad));
    expect(code).to.equal('invalid');
    expect(message).to.contain('conversationId');
  });

  it('what is not there is notFound', async () => {
    const transport = bench.make();
    expect((await refusal(transport.commands.send(command('send', { conversationId: 'nowhere', text: 'Hi' })))).code).to.equal('notFound');
    expect((await refusal(transport.read.messages('nowhere', { limit: 5 }))).code).to.equal('notFound');
    expect((await refusal(transport.read.contact?.('nowhere') ?? Promise.resolve())).code).to.equal('notFound');
  });

  it('a bulk command answers for each conversation and leaves out the excepted', async () => {
    const transport = bench.make({ demo: true });
    const { items } = await transport.read.conversations({ lifecycles: ['pending'] }, { limit: 50 });
    const [first, second] = items;
    const answer = await transport.commands.bulk?.(command('bulk', {
      query: { lifecycles: ['pending'] }, exceptIds: [second?.id ?? ''], action: 'setStatus', args: { status: 'open' },
    }));
    expect(answer?.items).to.deep.equal([{ id: first?.id }]);
    expect((await transport.read.conversation(first?.id ?? '')).conversation.lifecycle).to.equal('open');
    expect((await transport.read.conversation(second?.id ?? '')).conversation.lifecycle).to.equal('pending');
  });

  it('a bulk command takes those it is told, and leaves out what came after it was asked for', async () => {
    const transport = bench.make({ demo: true });
    const { items: [first, second, third] } = await transport.read.conversations({ lifecycles: ['open'] }, { limit: 3 });
    const ids = [first?.id ?? '', third?.id ?? ''];
    const answer = await transport.commands.bulk?.(command('bulk', {
      query: {}, ids, exceptIds: [], seenAt: third?.lastActivityAt ?? 0, action: 'addLabel', args: { labelId: 'fresh' },
    }));
    expect(answer?.items).to.deep.equal([{ id: third?.id }]);
    const { contact } = await transport.read.conversation(second?.id ?? '');
    expect(contact.labels).not.to.include('fresh');
    expect((await transport.read.conversation(third?.id ?? '')).contact.labels).to.include('fresh');
  });

  it('a bulk command goes on portion by portion, tells how far it is, and after a break goes on where it stopped', async () => {
    const transport = bench.make();
    for (let index = 0; index < 120; index++) await transport.receive('whatsapp', whatsappText(`wamid.${index}`, 'Hello?', NOW, `3361200${1000 + index}`));
    const { total } = await transport.read.conversations({}, { limit: 1 });
    expect(total).to.equal(120);
    const all = command('bulk', { query: { lifecycles: ['open'] }, exceptIds: [], action: 'setStatus', args: { status: 'closed' } });
    const told: number[] = [];
    const leave = new AbortController();
    const broken = await refusal(transport.commands.bulk?.(all, {
      signal: leave.signal,
      onProgress: (fraction) => { told.push(fraction); leave.abort(); },
    }) ?? Promise.resolve());
    expect(broken.code).to.equal('aborted');
    expect(told).to.deep.equal([50 / 120]);
    expect(await transport.read.outcome?.(all.commandId), 'it is not done').to.equal(null);
    expect((await transport.read.conversations({ lifecycles: ['open'] }, { limit: 1 })).total).to.equal(70);
    const answer = await transport.commands.bulk?.(all, { onProgress: (fraction) => { told.push(fraction); } });
    expect(told).to.deep.equal([50 / 120, 100 / 120]);
    expect(new Set(answer?.items?.map(({ id }) => id)).size).to.equal(120);
    expect((await transport.read.conversations({ lifecycles: ['open'] }, { limit: 1 })).total).to.equal(0);
    expect(await transport.read.outcome?.(all.commandId)).to.deep.equal(answer);
  });

  it('a bulk command finds by words in messages what the list finds by them, and tells why one was refused', async () => {
    const transport = bench.make();
    const begin = async (id: string, text: string): Promise<string> =>
      (await transport.receive('whatsapp', whatsappText(`wamid.${id}`, text, NOW, `3361200${id}`))).conversationIds[0] ?? '';
    const [first, second] = [await begin('2001', 'Where is my teapot?'), await begin('2002', 'A teapot, please')];
    await begin('2003', 'Nothing of the kind');
    await transport.commands.setStatus(command('setStatus', { conversationId: second, status: 'closed' }));
    const answer = await transport.commands.bulk?.(command('bulk', {
      query: { search: 'teapot' }, exceptIds: [], action: 'setStatus', args: { status: 'closed' },
    }));
    const items = [...answer?.items ?? []].sort((a, b) => Number(b.id === first) - Number(a.id === first));
    expect(items).to.deep.equal([{ id: first }, { id: second, error: { reason: 'alreadySo' } }]);
  });

  it('G16 a view that one agent saved is nobody else\'s', async () => {
    const [june, ana] = [bench.make({ demo: true }), bench.make({ demo: true, agent: 'ana' })];
    await june.commands.saveView?.(command('saveView', { view: { id: 'mine', name: 'Mine', query: {} } }));
    expect((await june.open()).views?.some(({ id }) => id === 'mine')).to.equal(true);
    expect((await ana.open()).views?.some(({ id }) => id === 'mine')).to.equal(false);
    expect((await refusal(ana.commands.deleteView?.(command('deleteView', { viewId: 'mine' })) ?? Promise.resolve())).code).to.equal('forbidden');
  });

  it('what runs out in the step that saves a view is told to everybody', async () => {
    const clock = simulatedClock(NOW);
    const [a, b] = [bench.make({ clock }), bench.make({ clock, agent: 'bo' })];
    const conversationId = await begun(a);
    await a.commands.send(command('send', { conversationId, text: 'Later', sendAt: NOW + 60_000 }));
    const { cursor = '' } = await b.open();
    await clock.advance(60_000);
    await a.commands.saveView?.(command('saveView', { view: { id: 'v', name: 'Mine', query: {} } }));
    const heard: Change[] = [];
    b.subscribe(({ changes }) => { heard.push(...changes); }, { cursor });
    const last = (await b.open()).cursor;
    await waitUntil(() => heard.some((change) =>
      change.type === 'upsert' && change.entity === 'message' && change.value.text === 'Later' && change.value.delivery?.state === 'sent'));
    expect(last).not.to.equal(cursor);
    expect(heard.some((change) => change.type === 'upsert' && change.entity === 'view')).to.equal(false);
  });

  it('X11 a colleague\'s note stands in no answer of a command once notes are their authors\' alone', async () => {
    const [a, b] = [bench.make(), bench.make({ agent: 'bo' })];
    const conversationId = await begun(a);
    await a.commands.addNote?.(command('addNote', { conversationId, text: 'Careful with her' }));
    await a.setPolicy({ workspace: { noteVisibility: 'author' } });
    const tagged = command('setTags', { conversationId, tags: ['vip'] });
    const answers = [await b.commands.setTags?.(tagged), await b.commands.setTags?.(tagged), await b.read.outcome?.(tagged.commandId)];
    for (const answer of answers) {
      expect(answer?.changes.some((change) => change.type === 'upsert' && change.entity === 'conversation')).to.equal(true);
      expect(JSON.stringify(answer)).not.to.contain('Careful');
    }
    const receipt = await b.receive('whatsapp', whatsappText('wamid.2', 'Hello again', b.now()));
    expect(JSON.stringify(receipt)).not.to.contain('Careful');
    const own = await a.commands.addNote?.(command('addNote', { conversationId, text: 'Mine' }));
    expect(JSON.stringify(own)).to.contain('Mine');
  });

  it('X11 a note for its author alone is neither read, found nor streamed by others, also when later notes are the team\'s', async () => {
    const [a, b] = [bench.make(), bench.make({ agent: 'bo' })];
    const conversationId = await begun(a);
    const { cursor = '' } = await b.open();
    await a.setPolicy({ workspace: { noteVisibility: 'author' } });
    await a.commands.addNote?.(command('addNote', { conversationId, text: 'Between me and myself' }));
    await a.setPolicy({ workspace: { noteVisibility: 'team' } });
    await a.commands.addNote?.(command('addNote', { conversationId, text: 'For all' }));
    const heard: Change[] = [];
    b.subscribe(({ changes }) => { heard.push(...changes); }, { cursor });
    await waitUntil(() => JSON.stringify(heard).includes('For all'));
    expect(JSON.stringify(heard)).not.to.contain('Between me');
    const texts = async (transport: LocalTransport) => (await messagesOf(transport, conversationId)).map(({ text }) => text);
    expect(await texts(b)).to.deep.equal(['Hello?', 'For all']);
    expect(await texts(a)).to.deep.equal(['Hello?', 'Between me and myself', 'For all']);
    const found = async (transport: LocalTransport) => (await transport.read.conversations({ search: 'between me' }, { limit: 5 })).items.length;
    expect([await found(a), await found(b)]).to.deep.equal([1, 0]);
  });

  it('a private note never goes to the platform', async () => {
    const transport = bench.make();
    const conversationId = await begun(transport);
    await transport.commands.addNote?.(command('addNote', { conversationId, text: 'Between us' }));
    const note = (await messagesOf(transport, conversationId)).at(-1);
    expect(note?.visibility).to.equal('note');
    expect(note?.delivery).to.equal(null);
    expect(note?.externalId).to.equal(null);
  });

  it('G15 a stored row that does not fit is left out, said so, and hides nothing else', async () => {
    const transport = bench.make({ demo: true });
    const before = (await transport.read.conversations({}, { limit: 500 })).items.length;
    const db = await openDB(bench.databaseName);
    await db.put('conversation', { id: 'broken', lastActivityAt: Date.now(), contactId: 7 });
    db.close();
    const said: unknown[] = [];
    const { error } = console;
    console.error = (...words: unknown[]) => { said.push(words[0]); };
    try {
      expect((await transport.read.conversations({}, { limit: 500 })).items).to.have.length(before);
    } finally {
      console.error = error;
    }
    expect(String(said[0])).to.match(/stored conversation at \w+: expected/);
  });

  it('agents of an empty workspace come by name, those of the demo do not', async () => {
    const { me } = await bench.make({ agent: 'sam' }).open();
    expect(me.name).to.equal('Sam');
    await bench.clean();
    expect((await refusal(bench.make({ demo: true, agent: 'nobody' }).open())).code).to.equal('auth');
  });

  it('G16 workspaces never mix', async () => {
    const one = bench.make();
    await begun(one);
    const other = workbench();
    expect((await other.make({ workspace: 'other' }).read.conversations({}, { limit: 5 })).items).to.have.length(0);
    await other.clean();
  });

  it('G18 blocked storage is an error that says what was kept and what to do', async () => {
    const { open } = indexedDB;
    const transport = bench.make();
    indexedDB.open = () => { throw new DOMException('no', 'SecurityError'); };
    try {
      const { code, message } = await refusal(transport.open());
      expect(code).to.equal('server');
      expect(message).to.contain('refuses to keep data').and.to.contain('Allow storage');
    } finally {
      indexedDB.open = open;
    }
    // Allowed again, the next call works.
    expect((await transport.open()).me.id).to.equal('me');
  });

  it('G18 full storage loses only that step', async () => {
    const transport = bench.make();
    const conversationId = await begun(transport);
    const { put } = IDBObjectStore.prototype;
    IDBObjectStore.prototype.put = () => { throw new DOMException('full', 'QuotaExceededError'); };
    const sent = command('send', { conversationId, text: 'Kept?' });
    try {
      const { code, message } = await refusal(transport.commands.send(sent));
      expect(code).to.equal('server');
      expect(message).to.contain('storage is full').and.to.contain('Nothing of this step was saved');
    } finally {
      IDBObjectStore.prototype.put = put;
    }
    expect(await messagesOf(transport, conversationId)).to.have.length(1);
    await transport.commands.send(sent);
    expect(await messagesOf(transport, conversationId)).to.have.length(2);
  });

  it('a scheduled message goes out at its moment', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ clock });
    const conversationId = await begun(transport);
    await transport.commands.send(command('send', { conversationId, text: 'Later', sendAt: NOW + 60 * 60_000 }));
    expect((await messagesOf(transport, conversationId)).at(-1)?.delivery?.state).to.equal('scheduled');
    await transport.advance(60 * 60_000);
    expect((await messagesOf(transport, conversationId)).at(-1)?.delivery?.state).to.equal('sent');
  });

  it('typing reaches the colleagues who listen and is stored nowhere', async () => {
    const [june, ana] = [bench.make({ demo: true }), bench.make({ demo: true, agent: 'ana' })];
    const conversationId = (await june.read.conversations({ channelKinds: ['messenger'], lifecycles: ['open'] }, { limit: 1 })).items[0]?.id ?? '';
    const heard: Change[] = [];
    const own: Change[] = [];
    let isUp = false;
    ana.subscribe(({ changes }) => { isUp = true; heard.push(...changes); });
    june.subscribe(({ changes }) => { own.push(...changes); });
    await waitUntil(() => isUp);
    const { cursor } = await june.open();
    await june.commands.typing?.(command('typing', { conversationId, on: true }));
    await waitUntil(() => heard.some((change) => change.type === 'presence' && change.who.id === 'june' && change.doing === 'typing'));
    expect((await june.open()).cursor).to.equal(cursor);
    expect(own.some(({ type }) => type === 'presence')).to.equal(false);
  });
});
