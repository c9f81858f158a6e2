import { expect, waitUntil } from '@open-wc/testing';
import { CHANNEL_KINDS, type ChannelKind } from '../../../src/model/channel.js';
import { simulatedClock } from '../../../src/testing/simulated-clock.js';
import type { LocalTransport } from '../../../src/transports/local/index.js';
import { messagePayload, receiptPayload, typingPayload, type Place } from '../../../src/transports/local/platform-payloads.js';
import { command, NOW, whatsappText, workbench } from './helpers.js';

const thread = async (transport: LocalTransport, id: string) => (await transport.read.messages(id, { limit: 50 })).messages;

describe('webhooks of the local backend', () => {
  const bench = workbench();
  afterEach(() => bench.clean());

  it('a message opens a conversation, the next one joins it, and a repeated one changes nothing', async () => {
    const transport = bench.make();
    const first = await transport.receive('whatsapp', whatsappText('wamid.1', 'Hello', transport.now()));
    const second = await transport.receive('whatsapp', whatsappText('wamid.2', 'Again', transport.now()));
    const repeated = await transport.receive('whatsapp', whatsappText('wamid.2', 'Again', transport.now()));
    expect(second.conversationIds).to.deep.equal(first.conversationIds);
    expect(repeated.messageIds).to.deep.equal([]);
    expect(repeated.ignored).to.deep.equal(['message']);
    const { conversation, contact } = await transport.read.conversation(first.conversationIds[0] ?? '');
    expect(conversation.unread).to.equal(2);
    expect(contact.name).to.equal('Edith Ward');
  });

  it('a payload that does not fit is refused with path and reason, and nothing of it is stored', async () => {
    const transport = bench.make();
    const payload = whatsappText('wamid.1', 'Hello', transport.now());
    const twice = { ...payload, entry: [...payload.entry, { id: '2', changes: [{ field: 'messages', value: {
      messaging_product: 'whatsapp', metadata: { phone_number_id: '1' }, messages: [{ from: 1, type: 'text' }],
    } }] }] };
    let message = '';
    try { await transport.receive('whatsapp', twice); } catch (error) { ({ message } = error as Error); expect(error).to.include({ code: 'invalid' }); }
    expect(message).to.contain('entry.1.changes.0.value');
    expect((await transport.read.conversations({}, { limit: 5 })).items).to.have.length(0);
  });

  it('one payload with several messages is one transaction', async () => {
    const transport = bench.make();
    const { cursor = '' } = await transport.open();
    const payload = whatsappText('wamid.1', 'One', transport.now());
    const value = payload.entry[0]?.changes[0]?.value;
    value?.messages.push({ ...value.messages[0]!, id: 'wamid.2', text: { body: 'Two' } });
    const { messageIds } = await transport.receive('whatsapp', payload);
    expect(messageIds).to.have.length(2);
    expect((await transport.open()).cursor).to.equal(cursor.replace(/\d+$/, (seq) => String(Number(seq) + 1)));
  });

  it('a person known by phone number on one channel is the same contact on another', async () => {
    const transport = bench.make();
    const one = await transport.receive('whatsapp', whatsappText('wamid.1', 'Hello', transport.now(), '447700900999'));
    const two = await transport.receive('sms', { MessageSid: 'SM1', From: '+447700900999', To: '+447700900101', Body: 'By text', NumMedia: '0' });
    const [a, b] = await Promise.all([...one.conversationIds, ...two.conversationIds].map((id) => transport.read.conversation(id)));
    expect(a?.contact.id).to.equal(b?.contact.id);
    expect(a?.conversation.id).not.to.equal(b?.conversation.id);
  });

  it('the same message id on two channels is two messages, and each channel reports on its own', async () => {
    const transport = bench.make();
    const app = (events: unknown[]) => ({ appId: 'shop', events });
    const written = (text: string) => app([{ type: 'message', id: '1', contact: { id: 'mia', name: 'Mia' }, text }]);
    const web = await transport.receive('web-chat', written('From the page'));
    const phone = await transport.receive('mobile-app', written('From the phone'));
    expect(phone.ignored).to.deep.equal([]);
    expect(phone.messageIds).to.have.length(1);
    expect((await transport.receive('mobile-app', written('From the phone'))).ignored).to.deep.equal(['message']);
    await transport.receive('mobile-app', app([{ type: 'delete', messageId: '1' }]));
    await transport.receive('web-chat', app([{ type: 'edit', messageId: '1', text: 'From the web' }]));
    expect((await thread(transport, web.conversationIds[0] ?? ''))[0]).to.include({ text: 'From the web', deletedAt: null });
    expect((await thread(transport, phone.conversationIds[0] ?? ''))[0]?.deletedAt).not.to.equal(null);
  });

  it('what a page says in public joins the conversation that it answers, and opens none with the page itself', async () => {
    const transport = bench.make();
    const page = { id: '20531316728', name: 'Shop' };
    const comment = (from: { id: string; name: string }, id: string, parent: string, message: string) => ({
      object: 'page', entry: [{ id: page.id, time: 1, changes: [{ field: 'feed', value: {
        item: 'comment', verb: 'add', from, post_id: `${page.id}_9`, comment_id: id, parent_id: parent, message,
        created_time: Math.floor(transport.now() / 1000),
      } }] }],
    });
    const own = await transport.receive('facebook', comment(page, '9_1', `${page.id}_9`, 'Ask us anything'));
    expect(own.ignored).to.deep.equal(['message']);
    const asked = await transport.receive('facebook', comment({ id: '7', name: 'Mia' }, '9_2', `${page.id}_9`, 'When?'));
    const answer = await transport.receive('facebook', comment(page, '9_3', '9_2', 'On Friday'));
    expect(answer.conversationIds).to.deep.equal(asked.conversationIds);
    const [conversation, ...others] = (await transport.read.conversations({}, { limit: 5 })).items;
    expect(others).to.deep.equal([]);
    expect(conversation?.awaitingSince).to.equal(null);
    const next = await transport.receive('facebook', comment(page, '9_4', `${page.id}_9`, 'Thank you all'));
    expect(next.ignored).to.deep.equal(['message']);
  });

  it('a reply after the end opens a new conversation that knows the old one', async () => {
    const transport = bench.make();
    const { conversationIds: [first = ''] } = await transport.receive('whatsapp', whatsappText('wamid.1', 'Hello', transport.now()));
    await transport.commands.end?.(command('end', { conversationId: first }));
    const { conversationIds: [second = ''] } = await transport.receive('whatsapp', whatsappText('wamid.2', 'One more thing', transport.now()));
    expect(second).not.to.equal(first);
    expect((await transport.read.conversation(second)).conversation.previousId).to.equal(first);
  });

  it('a receipt for a message that was never sent is told as ignored', async () => {
    const transport = bench.make();
    await transport.open();
    const place: Place = { kind: 'whatsapp', account: '1', person: '447700900999', name: 'E', threadId: null, postId: null };
    const { ignored } = await transport.receive('whatsapp', receiptPayload(place, 'wamid.unknown', 'read', transport.now()));
    expect(ignored).to.deep.equal(['status']);
  });

  for (const kind of CHANNEL_KINDS) {
    it(`${kind}: what a simulated contact posts is a payload of the platform, and comes to the right conversation`, async () => {
      const transport = bench.make();
      const { channels } = await transport.open();
      const receipts = channels.find((channel) => channel.kind === kind)?.capabilities.receipts ?? [];
      const isComment = kind === 'facebook';
      const place: Place = {
        kind, account: kind === 'sms' ? '+447700900101' : '1001', person: kind === 'sms' ? '+447700900999' : '447700900999', name: 'Edith Ward',
        threadId: isComment ? 'top' : null, postId: isComment ? '1001_7' : null,
      };
      const { conversationIds: [conversationId = ''] } = await transport.receive(kind, messagePayload(place, 'in-1', 'Is it warm?', transport.now()));
      await transport.commands.send(command('send', { conversationId, text: 'Very.' }));
      const sent = (await thread(transport, conversationId)).at(-1);
      for (const state of receipts) {
        const payload = receiptPayload(place, sent?.externalId ?? '', state, transport.now());
        if (payload) await transport.receive(kind, payload);
      }
      const last = (await thread(transport, conversationId)).at(-1);
      expect(last?.delivery?.state, 'the furthest receipt that the platform has').to.equal(receipts.at(-1) ?? 'sent');
      const typing = typingPayload(place, transport.now());
      if (typing) expect((await transport.receive(kind, typing)).ignored).to.deep.equal([]);
      const again = await transport.receive(kind, messagePayload(place, 'in-2', 'Then one, please.', transport.now()));
      expect(again.conversationIds).to.deep.equal([conversationId]);
      expect((await thread(transport, conversationId)).map(({ text }) => text)).to.deep.equal(['Is it warm?', 'Very.', 'Then one, please.']);
    });
  }
});

describe('simulated contacts', () => {
  const bench = workbench();
  afterEach(() => bench.clean());

  const answerable = async (transport: LocalTransport, kind: ChannelKind): Promise<string> => {
    const { items } = await transport.read.conversations({ channelKinds: [kind], lifecycles: ['open'], unread: true }, { limit: 20 });
    return items.find(({ lease }) => !lease)?.id ?? '';
  };

  it('a reply turns from sent to delivered to read, then the contact answers, in his language, by webhooks alone', async () => {
    const transport = bench.make({ demo: true, simulator: { speed: 40, seed: 3 } });
    transport.subscribe(() => {});
    const id = await answerable(transport, 'whatsapp');
    await transport.commands.send(command('send', { conversationId: id, text: 'Shall I send it today?' }));
    const last = async (text: string) => (await thread(transport, id)).find((message) => message.text === text);
    expect((await last('Shall I send it today?'))?.delivery?.state).to.equal('sent');
    await waitUntil(async () => (await last('Shall I send it today?'))?.delivery?.state === 'read', undefined, { timeout: 5_000 });
    const times = (await last('Shall I send it today?'))?.delivery?.times ?? {};
    expect(Object.keys(times)).to.include.members(['sent', 'delivered', 'read']);
    await waitUntil(async () => (await thread(transport, id)).at(-1)?.direction === 'inbound', undefined, { timeout: 5_000 });
    const answer = (await thread(transport, id)).at(-1);
    // Whoever takes over makes the same id, and a platform's id counts once.
    expect(answer?.externalId).to.equal(`simulated.${(await last('Shall I send it today?'))?.id}`);
  });

  it('switched off, nothing comes beyond sent', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ demo: true, clock, simulator: { on: false } });
    let isUp = false;
    transport.subscribe(() => { isUp = true; });
    await waitUntil(() => isUp);
    const id = await answerable(transport, 'whatsapp');
    await transport.commands.send(command('send', { conversationId: id, text: 'Hello?' }));
    await clock.advance(60_000);
    expect(transport.simulator.on).to.equal(false);
    expect((await thread(transport, id)).at(-1)?.delivery?.state).to.equal('sent');
    await transport.simulator.start({ speed: 50 });
    expect(transport.simulator).to.include({ on: true, speed: 50 });
  });

  it('one tab leads; when it closes, another takes over and answers what was left, once', async () => {
    const a = bench.make({ demo: true, simulator: { speed: 20, seed: 3 } });
    const b = bench.make({ demo: true, agent: 'ana', simulator: {} });
    a.subscribe(() => {});
    const held = async () => ((await navigator.locks.query()).held ?? []).filter(({ name }) => name?.startsWith(bench.databaseName)).length;
    await waitUntil(async () => await held() === 1);
    b.subscribe(() => {});
    await waitUntil(async () => ((await navigator.locks.query()).pending ?? []).some(({ name }) => name?.startsWith(bench.databaseName)));
    const id = await answerable(b, 'whatsapp');
    const sending = b.commands.send(command('send', { conversationId: id, text: 'Shall I?' }));
    await a.close();
    await sending;
    await waitUntil(async () => (await thread(b, id)).some(({ externalId }) => externalId?.startsWith('simulated.')), undefined, { timeout: 8_000 });
    expect((await thread(b, id)).filter(({ externalId }) => externalId?.startsWith('simulated.'))).to.have.length(1);
  });
});

describe('timers of the local backend', () => {
  const bench = workbench();
  afterEach(() => bench.clean());

  it('R020 a lease runs out after twelve hours, also when no tab was open meanwhile', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ clock });
    const { conversationIds: [conversationId = ''] } = await transport.receive('whatsapp', whatsappText('wamid.1', 'Hello', NOW));
    await transport.commands.acquireLease?.(command('acquireLease', { conversationId }));
    const lease = async (from: LocalTransport) => (await from.read.conversation(conversationId)).conversation.lease;
    expect((await lease(transport))?.holderId).to.equal('me');
    await transport.close();
    await clock.jump(12 * 3_600_000 - 1);
    const later = bench.make({ clock });
    await later.open();
    later.subscribe(() => {});
    await waitUntil(async () => (await lease(later)) !== null);
    await later.advance(1);
    await waitUntil(async () => (await lease(later)) === null);
    const { events } = await later.read.messages(conversationId, { limit: 20 });
    expect(events.some(({ type, at }) => type === 'lease-expired' && at === NOW + 12 * 3_600_000)).to.equal(true);
  });

  it('R022 eight days later an unanswered conversation has ended by itself, as of its seventh day', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ clock });
    const { conversationIds: [conversationId = ''] } = await transport.receive('whatsapp', whatsappText('wamid.1', 'Hello', NOW));
    await transport.advance(8 * 86_400_000);
    const { conversation } = await transport.read.conversation(conversationId);
    expect(conversation).to.include({ lifecycle: 'ended', endReason: 'inactivity', endedAt: NOW + 7 * 86_400_000 });
  });

  it('a command first lets run out what was due before it', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ clock });
    const { conversationIds: [conversationId = ''] } = await transport.receive('whatsapp', whatsappText('wamid.1', 'Hello', NOW));
    await clock.jump(8 * 86_400_000);
    await transport.commands.setTags?.(command('setTags', { conversationId, tags: ['late'] }));
    expect((await transport.read.conversation(conversationId)).conversation).to.include({ lifecycle: 'ended', endedAt: NOW + 7 * 86_400_000 });
  });

  it('X19 a slot that comes free goes to whoever has waited longest', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ clock });
    const { me } = await transport.open();
    const max = me.slots?.['mobile-app']?.max ?? 0;
    const ids: string[] = [];
    for (let person = 0; person < 4; person += 1) {
      await clock.advance(1_000);
      const place: Place = { kind: 'mobile-app', account: 'app', person: `p${person}`, name: `Person ${person}`, threadId: null, postId: null };
      ids.push((await transport.receive('mobile-app', messagePayload(place, `in-${person}`, 'Hello', clock.now()))).conversationIds[0] ?? '');
    }
    const assignee = async (index: number) => (await transport.read.conversation(ids[index] ?? '')).conversation.assignee?.id ?? null;
    expect(max).to.be.at.least(2);
    expect(await Promise.all([0, 1, 2, 3].map(assignee))).to.deep.equal(['me', 'me', null, null]);
    await transport.commands.end?.(command('end', { conversationId: ids[0] ?? '' }));
    expect(await Promise.all([1, 2, 3].map(assignee))).to.deep.equal(['me', 'me', null]);
  });

  it('the leading tab runs a timer at its moment, without being asked', async () => {
    const clock = simulatedClock(NOW);
    const transport = bench.make({ clock });
    let isUp = false;
    transport.subscribe(() => { isUp = true; });
    await waitUntil(() => isUp);
    const { conversationIds: [conversationId = ''] } = await transport.receive('whatsapp', whatsappText('wamid.1', 'Hello', NOW));
    await transport.commands.snooze?.(command('snooze', { conversationId, until: NOW + 30_000 }));
    const lifecycle = async () => (await transport.read.conversation(conversationId)).conversation.lifecycle;
    expect(await lifecycle()).to.equal('snoozed');
    await waitUntil(async () => {
      // Timers are set by promises of the database, which a simulated clock cannot wait for.
      await clock.advance(5_000);
      return await lifecycle() === 'open';
    }, undefined, { timeout: 5_000 });
    expect(clock.now()).to.be.at.least(NOW + 30_000);
  });
});
