import { expect } from '@open-wc/testing';
import type { TimelinePage } from '../../../src/transport/transport.js';
import { command, whatsappText, workbench } from './helpers.js';

describe('reads of the local backend', () => {
  const bench = workbench();
  const transport = bench.make({ demo: true });
  after(() => bench.clean());

  const longest = async (): Promise<string> => (await transport.read.conversations({ search: 'Freya' }, { limit: 1 })).items[0]?.id ?? '';
  const entries = ({ messages, events }: TimelinePage): string[] => [...messages, ...events].map(({ order }) => order).sort();

  it('a page brings the contacts of its rows, and the total', async () => {
    const page = await transport.read.conversations({ lifecycles: ['open'] }, { limit: 5 });
    expect(page.items).to.have.length(5);
    for (const { contactId } of page.items) expect(page.contacts.some(({ id }) => id === contactId)).to.equal(true);
    const all = await transport.read.conversations({ lifecycles: ['open'] }, { limit: 500 });
    expect(page.total).to.equal(all.items.length);
    expect(all.next).to.equal(null);
  });

  it('pages through all of a filtered list, each conversation once, newest first', async () => {
    const ids: string[] = [];
    const times: number[] = [];
    for (let cursor: string | undefined; ;) {
      const page = await transport.read.conversations({ channelKinds: ['whatsapp'] }, { limit: 4, ...(cursor ? { cursor } : {}) });
      ids.push(...page.items.map(({ id }) => id));
      times.push(...page.items.map(({ lastActivityAt }) => lastActivityAt));
      if (!page.next) break;
      cursor = page.next;
    }
    expect(new Set(ids).size).to.equal(ids.length);
    expect(ids).to.have.length((await transport.read.conversations({ channelKinds: ['whatsapp'] }, { limit: 500 })).items.length);
    expect(times).to.deep.equal([...times].sort((a, b) => b - a));
  });

  it('finds by name without accents, by phone with country code, by user ID, and by what was written', async () => {
    const found = async (search: string): Promise<string[]> =>
      (await transport.read.conversations({ search }, { limit: 20 })).contacts.map(({ name }) => name);
    expect(await found('chloe')).to.deep.equal(['Chloé Martin']);
    expect(await found('+33 6 39 98 12 40')).to.deep.equal(['Nour Belkacem']);
    expect(await found('0033639981240')).to.deep.equal(['Nour Belkacem']);
    expect(await found('U-48420')).to.deep.equal(['Grace Okafor']);
    expect(await found('in a lighthouse')).to.deep.equal(['Tom Bauer']);
    expect(await found('no such words anywhere')).to.deep.equal([]);
  });

  it('reads a thread to both ends from any message', async () => {
    const id = await longest();
    const all = entries(await transport.read.messages(id, { limit: 1_000 }));
    expect(all.length).to.be.at.least(120);
    const newest = await transport.read.messages(id, { limit: 30 });
    expect(newest.after).to.equal(null);
    expect(entries(newest)).to.deep.equal(all.slice(-30));
    const older = await transport.read.messages(id, { limit: 30, cursor: newest.before ?? '' });
    expect(entries(older)).to.deep.equal(all.slice(-60, -30));
    const middle = newest.messages[0]?.id ?? '';
    const around = await transport.read.messages(id, { limit: 10, around: middle });
    expect(around.messages.some((message) => message.id === middle)).to.equal(true);
    expect(around.before).to.be.a('string');
    const next = await transport.read.messages(id, { limit: 1_000, cursor: around.after ?? '' });
    expect([...entries(around), ...entries(next)]).to.deep.equal(all.slice(-(entries(around).length + entries(next).length)));
    expect(next.after).to.equal(null);
  });

  it('counts conversations, contacts, unread contacts and those that wait, by one look', async () => {
    const queries = [{}, { lifecycles: ['open' as const] }, { assignee: 'me' as const }, { labels: ['vip'] }];
    const counts = await transport.read.counts?.(queries) ?? [];
    const { items } = await transport.read.conversations({}, { limit: 500 });
    expect(counts[0]?.conversations).to.equal(items.length);
    expect(counts[0]?.contacts).to.equal(new Set(items.map(({ contactId }) => contactId)).size);
    expect(counts[0]?.contacts).to.be.below(items.length);
    expect(counts[1]?.conversations).to.equal(items.filter(({ lifecycle }) => lifecycle === 'open').length);
    expect(counts[1]?.unreadContacts).to.equal(new Set(items.filter(({ unread }) => (unread ?? 0) > 0).map(({ contactId }) => contactId)).size);
    expect(counts[2]?.conversations).to.equal(items.filter(({ assignee }) => assignee?.id === 'june').length);
    expect(counts[3]?.conversations).to.be.greaterThan(0);
  });

  it('an aborted read says so', async () => {
    let code: string | undefined;
    try { await transport.read.conversations({}, { limit: 5 }, { signal: AbortSignal.abort() }); } catch (error) { ({ code } = error as { code?: string }); }
    expect(code).to.equal('aborted');
  });

  it('a page cursor of something else is invalid', async () => {
    let code: string | undefined;
    try { await transport.read.conversations({}, { limit: 5, cursor: 'elsewhere' }); } catch (error) { ({ code } = error as { code?: string }); }
    expect(code).to.equal('invalid');
  });

  it('contacts are paged and searched', async () => {
    const first = await transport.read.contacts?.('', { limit: 10 });
    const second = await transport.read.contacts?.('', { limit: 10, cursor: first?.next ?? '' });
    expect(first?.items.some(({ id }) => second?.items.some((other) => other.id === id))).to.equal(false);
    expect((await transport.read.contacts?.('belkacem', { limit: 10 }))?.items.map(({ name }) => name)).to.deep.equal(['Nour Belkacem']);
  });
});

describe('files of the local backend', () => {
  const bench = workbench();
  after(() => bench.clean());

  it('an uploaded file is there again in another tab, with its size, and the progress ends at one', async () => {
    const [a, b] = [bench.make(), bench.make()];
    const canvas = Object.assign(document.createElement('canvas'), { width: 30, height: 20 });
    const blob = await new Promise<Blob | null>((resolve) => { canvas.toBlob(resolve); }) ?? new Blob();
    const steps: number[] = [];
    const attachment = await a.media?.upload(blob, { name: 'dot.png', commandId: 'x', onProgress: (fraction) => { steps.push(fraction); } });
    expect(attachment).to.include({ kind: 'image', name: 'dot.png', mime: 'image/png', width: 30, height: 20, bytes: blob.size, url: null });
    expect(steps.at(-1)).to.equal(1);
    const loaded = attachment && await b.media?.load(attachment);
    expect(loaded).to.be.instanceOf(Blob);
    expect([...new Uint8Array(await (loaded as Blob).arrayBuffer())]).to.deep.equal([...new Uint8Array(await blob.arrayBuffer())]);
  });

  it('sends it with a message', async () => {
    const transport = bench.make();
    const { conversationIds: [conversationId = ''] } = await transport.receive('whatsapp', whatsappText('wamid.1', 'Hello', Date.now()));
    const attachment = await transport.media?.upload(new File(['%PDF-1.4'], 'a.pdf', { type: 'application/pdf' }), { name: 'a.pdf', commandId: 'x' });
    if (!attachment) throw new Error('no attachment');
    await transport.commands.send(command('send', { conversationId, attachments: [attachment] }));
    const { conversation } = await transport.read.conversation(conversationId);
    expect(conversation.lastMessage?.media).to.include({ kind: 'file', name: 'a.pdf' });
  });

  it('an aborted upload stores nothing, and an unknown file is notFound', async () => {
    const transport = bench.make();
    const codes: (string | undefined)[] = [];
    const note = (error: unknown): void => { codes.push((error as { code?: string }).code); };
    await transport.media?.upload(new Blob(['x']), { name: 'x', commandId: 'x', signal: AbortSignal.abort() }).catch(note);
    const none = { kind: 'file', url: null, thumbnailUrl: null, name: null, mime: null, bytes: null, width: null, height: null, durationMs: null, alt: null } as const;
    await transport.media?.load({ ...none, id: 'nowhere' }).catch(note);
    expect(codes).to.deep.equal(['aborted', 'notFound']);
  });

  it('the demo\'s own files are drawn without any network', async () => {
    const transport = bench.make();
    const none = { url: null, thumbnailUrl: null, name: null, mime: null, bytes: null, width: null, height: null, durationMs: null, alt: null } as const;
    const loaded = await transport.media?.load({ ...none, kind: 'voice', id: 'demo:voice/3' });
    expect(loaded).to.be.instanceOf(Blob);
    expect((loaded as Blob).size).to.equal(44 + 3 * 16_000);
  });
});
