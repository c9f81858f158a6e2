// The bars under a thread's head and who else is there, as agents and assistive technology meet them.
import { expect, nextFrame, waitUntil } from '@open-wc/testing';
import { StatusBadge } from '../../src/elements/status-badge.js';
import { provides } from '../../src/elements/inbox-source.js';
import { register } from '../../src/elements/register.js';
import { en } from '../../src/locales/en.js';
import { loadMessages } from '../../src/locales/index.js';
import { OPENED_AFTER_MS } from '../../src/session/viewing.js';
import { TransportError } from '../../src/transport/errors.js';
import { createLocalize, type MessageTable } from '../../src/ui/localize.js';
import { aChannel, anAgent, DAY, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { findByRole, findByText, getByRole, getByText, queryAllByText, queryAllByRole, queryByRole } from '../helpers/query.js';
import { amira, ana, endWorlds, happened, makeWorld, openThread, said, wrote, type World } from './chat-thread.world.js';

register({ 'status-badge': StatusBadge });

const ben = anAgent({ id: 'ben', name: 'Ben Adler' });
const bySystem = { kind: 'automation' as const, id: null, name: null };
const lease = (holderId: string, more: object = {}) => ({ holderId, token: 3, acquiredAt: NOON - HOUR, expiresAt: NOON + 6 * HOUR, ...more });
const commands = ({ transport }: World): string[] => transport.received.map(({ name }) => name).filter((name) => name !== 'viewing' && name !== 'markRead');
/** Some frames, after which the browser has told what is in view. */
const seen = async (): Promise<void> => { await nextFrame(); await nextFrame(); await nextFrame(); };
const opened = async (world: World): Promise<void> => {
  await waitUntil(async () => {
    await world.clock.advance(OPENED_AFTER_MS);
    return world.transport.received.some(({ name }) => name === 'viewing');
  });
};
const answered = { lastOutboundAt: NOON - MINUTE, awaitingSince: null };

describe('chat-thread: banners', () => {
  afterEach(endWorlds);

  it('R194 warns while the contact waits and the reply window is about to close, and not before', async () => {
    const world = makeWorld({ messages: [said('Hello?')] }, { lastInboundAt: NOON - 22 * HOUR + MINUTE, awaitingSince: NOON - 22 * HOUR });
    const thread = await openThread(world);
    expect(queryAllByText(thread, /takes free replies/)).to.have.length(0);
    await world.clock.advance(2 * MINUTE);
    await findByText(thread, /^WhatsApp takes free replies for 1\D+59\D+ more\.$/);
    await expect(thread).to.be.accessible();
    world.transport.push({ type: 'patch', entity: 'conversation', id: 'c', revision: null, value: { awaitingSince: null, lastOutboundAt: NOON } });
    await waitUntil(() => queryAllByText(thread, /takes free replies/).length === 0);
  });

  it('R051 says that the contact may be away, as long as he has not read', async () => {
    const world = makeWorld({ messages: [said('Hello'), wrote('Hi')] }, answered);
    const thread = await openThread(world);
    await findByText(thread, 'Amira may not be online. WhatsApp keeps your message.');
    await expect(thread).to.be.accessible();
    world.transport.push({ type: 'patch', entity: 'conversation', id: 'c', revision: null, value: { awaitingSince: NOON, lastInboundAt: NOON } });
    await waitUntil(() => queryAllByText(thread, /may not be online/).length === 0);
  });

  it('R051 says nothing where the contact writes live', async () => {
    const { capabilities, policy } = aChannel();
    const world = makeWorld({ messages: [wrote('Hi')], channels: [aChannel({ capabilities: { ...capabilities, asynchronous: false }, policy })] }, answered);
    const thread = await openThread(world);
    await findByText(thread, 'Hi');
    expect(queryAllByText(thread, /may not be online/)).to.have.length(0);
  });

  it('R018 R019 tells who holds it and until when; he can be asked, or it is taken over', async () => {
    const world = makeWorld({ messages: [said('Hello')] }, { lease: lease('ana') });
    const thread = await openThread(world);
    await findByText(thread, /Locked by Ana Ruiz until .*6:00/);
    // The composer says why nothing can be written, and keeps what was.
    getByText(thread, /Only Ana Ruiz can do this until/);
    (await findByRole(thread, 'button', { name: 'Ask Ana' })).click();
    await waitUntil(() => commands(world).includes('requestLease'));
    world.transport.push({ type: 'upsert', entity: 'event', value: happened('lease-requested', { at: NOON, data: { agentId: 'me', agentName: 'June Kim', holderId: 'ana' } }) });
    await findByText(thread, /You asked/);
    expect(queryByRole(thread, 'button', { name: 'Ask Ana' })).to.equal(null);
    getByRole(thread, 'button', { name: 'Take over' }).click();
    await waitUntil(() => commands(world).includes('takeLease'));
    expect(commands(world)).to.deep.equal(['requestLease', 'takeLease']);
  });

  it('a lock goes when its time is over', async () => {
    const world = makeWorld({ messages: [said('Hello')] }, { lease: lease('ana', { expiresAt: NOON + MINUTE }) });
    const thread = await openThread(world);
    await findByText(thread, /Locked by Ana Ruiz/);
    await world.clock.advance(MINUTE);
    await waitUntil(() => queryAllByText(thread, /Locked by/).length === 0);
  });

  it('tells that a colleague took it over', async () => {
    const world = makeWorld({
      messages: [said('Hello')],
      events: [happened('lease-taken', { data: { agentId: 'ana', agentName: 'Ana Ruiz', fromId: 'me', fromName: 'June Kim' } })],
    }, { lease: lease('ana') });
    await findByText(await openThread(world), 'Ana Ruiz took this over from you.');
  });

  it('a colleague who asks is given it, or not', async () => {
    const world = makeWorld({
      agents: [ana, ben], messages: [said('Hello')],
      events: [happened('lease-requested', { data: { agentId: 'ben', agentName: 'Ben Adler', holderId: 'me' } })],
    }, { lease: lease('me') });
    const thread = await openThread(world);
    await findByText(thread, 'Ben Adler asks to take over');
    (await findByRole(thread, 'button', { name: 'Keep' })).click();
    await waitUntil(() => queryAllByText(thread, 'Ben Adler asks to take over').length === 0);
    world.transport.push({ type: 'upsert', entity: 'event', value: happened('lease-requested', { at: NOON, data: { agentId: 'ana', agentName: 'Ana Ruiz', holderId: 'me' } }) });
    await findByText(thread, 'Ana Ruiz asks to take over');
    getByRole(thread, 'button', { name: 'Hand over' }).click();
    await waitUntil(() => commands(world).includes('assign'));
    expect(world.transport.received.find(({ name }) => name === 'assign')?.args).to.deep.include({ assignee: { kind: 'agent', id: 'ana' } });
  });

  it('R058 after a snooze without an answer: a reminder, or the end', async () => {
    const world = makeWorld({ messages: [wrote('Hi')] }, { ...answered, resurfaced: 'timeout' });
    const thread = await openThread(world);
    await findByText(thread, 'Back from snooze, no answer yet.');
    await expect(thread).to.be.accessible();
    (await findByRole(thread, 'button', { name: 'Send reminder' })).click();
    const field = await findByRole(thread, 'textbox');
    await waitUntil(() => (field as HTMLTextAreaElement).value === 'Hello Amira, did you see my last message?');
    expect((field.getRootNode() as ShadowRoot).activeElement).to.equal(field);
    const ends = [...thread.renderRoot.querySelectorAll<HTMLElement>('.banner button')].find(({ textContent }) => textContent === 'End');
    ends?.click();
    await waitUntil(() => world.inbox.$outbox.get().some(({ name, state }) => name === 'end' && state === 'held'));
  });

  it('while a colleague has it, nothing else is offered', async () => {
    const world = makeWorld({ messages: [wrote('Hi')] }, { ...answered, resurfaced: 'timeout', lease: lease('ana') });
    const thread = await openThread(world);
    await findByText(thread, /Locked by Ana Ruiz/);
    expect(queryByRole(thread, 'button', { name: 'Send reminder' })).to.equal(null);
  });

  it('a reminder leaves what was begun alone', async () => {
    const world = makeWorld({ messages: [wrote('Hi')] }, { ...answered, resurfaced: 'timeout' });
    const thread = await openThread(world);
    world.inbox.drafts.set('c', 'reply', { text: 'Dear' });
    (await findByRole(thread, 'button', { name: 'Send reminder' })).click();
    expect(world.inbox.drafts.get('c', 'reply').text).to.equal('Dear');
  });

  it('R059 tells who snoozed, and until when; it can be woken', async () => {
    const world = makeWorld({ messages: [said('Hello')] }, { lifecycle: 'snoozed', snooze: { until: NOON + DAY, byId: 'ana', at: NOON } });
    const thread = await openThread(world);
    await findByText(thread, /Snoozed by Ana Ruiz until/);
    getByRole(thread, 'button', { name: 'Unsnooze' }).click();
    await waitUntil(() => commands(world).includes('unsnooze'));
  });

  it('R092 says why it went to somebody else', async () => {
    const { capabilities, policy } = aChannel();
    const world = makeWorld({
      messages: [said('Hello')], channels: [aChannel({ capabilities, policy: { ...policy, routing: 'push', firstReplyTimeoutMs: 5 * MINUTE } })],
      events: [happened('reassigned', { actor: bySystem, data: { agentId: 'ana', agentName: 'Ana Ruiz', fromId: 'me', reason: 'first-reply-timeout' } })],
    }, { assignee: { kind: 'agent', id: 'ana' } });
    await findByText(await openThread(world), /Moved to Ana Ruiz: not answered in 5\s?m/);
  });

  it('R056 says that a snoozed conversation came back to somebody else', async () => {
    const world = makeWorld({
      messages: [said('Hello')],
      events: [happened('reassigned', { actor: bySystem, data: { agentId: 'ana', agentName: 'Ana Ruiz', fromId: 'me', reason: 'snooze' } })],
    }, { assignee: { kind: 'agent', id: 'ana' } });
    await findByText(await openThread(world), 'Back from snooze and moved to Ana Ruiz');
  });

  it('says that it waits for somebody, and can be taken', async () => {
    const world = makeWorld({ messages: [said('Hello')] }, { waitingSince: NOON - 4 * MINUTE });
    const thread = await openThread(world);
    await findByText(thread, /Nobody is available\. It waits since .*11:56/);
    getByRole(thread, 'button', { name: 'Assign to me' }).click();
    await waitUntil(() => world.transport.conversations.get('c')?.assignee?.id === 'me');
  });

  it('what was refused under a lost lease is kept, and goes under the next one', async () => {
    const world = makeWorld({ messages: [said('Hello')] }, { lease: lease('me') });
    world.transport.fail('send', new TransportError('conflict', 'send: leaseLost', { platformCode: 'leaseLost' }));
    const thread = await openThread(world);
    world.inbox.do('send', { conversationId: 'c', text: 'On its way' });
    await findByRole(thread, 'button', { name: 'Retry' });
    getByText(thread, 'On its way');
    expect(queryAllByText(thread, /Your lock ran out and a colleague may have it/)).not.to.have.length(0);
    world.transport.push({ type: 'patch', entity: 'conversation', id: 'c', revision: null, value: { lease: lease('me', { token: 4 }) } });
    await waitUntil(() => world.inbox.entities.get('conversation', 'c')?.lease?.token === 4);
    getByRole(thread, 'button', { name: 'Retry' }).click();
    await waitUntil(() => commands(world).filter((name) => name === 'send').length === 2);
    const tokens = world.transport.received.filter(({ name }) => name === 'send').map(({ args }) => (args as { leaseToken: number }).leaseToken);
    expect(tokens).to.deep.equal([3, 4]);
    await waitUntil(() => world.inbox.$outbox.get().length === 0);
  });
});

describe('chat-thread: who is there', () => {
  afterEach(endWorlds);

  it('R018 a conversation that stands in view is taken and told, and told when it goes', async () => {
    const world = makeWorld({ messages: [said('Hello')] });
    const thread = await openThread(world);
    await opened(world);
    await waitUntil(() => commands(world).includes('acquireLease'));
    const told = () => world.transport.received.filter(({ name }) => name === 'viewing').map(({ args }) => (args as { on: boolean }).on);
    expect(told()).to.deep.equal([true]);
    thread.remove();
    expect(told()).to.deep.equal([true, false]);
  });

  it('lease="manual" leaves the lease to the host', async () => {
    const world = makeWorld({ messages: [said('Hello')] });
    const thread = await openThread(world);
    thread.lease = 'manual';
    await thread.updateComplete;
    await opened(world);
    await world.clock.advance(MINUTE);
    expect(commands(world)).not.to.include('acquireLease');
  });

  it('a thread that nobody sees is open before nobody', async () => {
    const world = makeWorld({ messages: [said('Hello')] });
    const thread = await openThread(world);
    thread.style.display = 'none';
    await seen();
    await world.clock.advance(MINUTE);
    expect(world.transport.received.filter(({ name }) => name === 'viewing' || name === 'acquireLease')).to.deep.equal([]);
  });

  it('shows colleagues who look at it, not the agent himself', async () => {
    const world = makeWorld({ agents: [ana, ben], messages: [said('Hello')] });
    const thread = await openThread(world);
    const looks = (id: string, name: string) => world.transport.push({
      type: 'presence', conversationId: 'c', doing: 'viewing', until: NOON + MINUTE, who: { kind: 'agent', id, name },
    });
    looks('me', 'June Kim');
    looks('ana', 'Ana Ruiz');
    await findByRole(thread, 'img', { name: 'Ana Ruiz is looking at this' });
    looks('ben', 'Ben Adler');
    await findByRole(thread, 'img', { name: 'Ana Ruiz and Ben Adler are looking at this' });
    await expect(thread).to.be.accessible();
    await world.clock.advance(MINUTE);
    await waitUntil(() => queryByRole(thread, 'img', { name: /looking/ }) === null);
  });

  it('R042 X14 shows whether the contact is online only where the channel can tell', async () => {
    const { capabilities, policy } = aChannel();
    const present = aChannel({ capabilities: { ...capabilities, presence: true }, policy });
    const live = await openThread(makeWorld({ channels: [present], contacts: [{ ...amira, online: true }], messages: [said('Hello')] }));
    await findByRole(live, 'img', { name: 'Online' });
    const blind = await openThread(makeWorld({ contacts: [{ ...amira, online: true }], messages: [said('Hello')] }));
    await findByText(blind, 'Hello');
    expect(queryByRole(blind, 'img', { name: 'Online' })).to.equal(null);
  });

  it('R038 marks a beta channel', async () => {
    const thread = await openThread(makeWorld({ channels: [aChannel({ beta: true })], messages: [said('Hello')] }));
    await findByText(thread, 'Beta');
  });

  it('the beta badge stands off the name, and beside one that is too long for the head', async () => {
    const long = { ...amira, name: 'Amira Haddad of the very long and winding name that no head of a thread has room for' };
    const thread = await openThread(makeWorld({ contacts: [long], channels: [aChannel({ beta: true })], messages: [said('Hello')] }), { width: 420 });
    const badge = (await findByText(thread, 'Beta')).getBoundingClientRect();
    const head = getByRole(thread, 'heading', { name: /Amira/ });
    expect(badge.left - (head.querySelector('bdi') as Element).getBoundingClientRect().right).to.be.at.least(4);
    expect(badge.right).to.be.at.most(head.getBoundingClientRect().right);
  });

  it('what the agent did himself is told under his name where "you" would want another verb', async () => {
    const messages = await loadMessages('fr');
    const open = async (locale: string): Promise<string> => {
      const world = makeWorld({ events: [happened('lease-acquired', { actor: { kind: 'agent', id: 'me', name: null } })], messages: [said('Hello')] });
      provides({ localize: createLocalize<string>({ locale, messages: locale === 'fr' ? messages : undefined, fallback: en as MessageTable }) }, world.inbox);
      return (await findByText(await openThread(world), /(started to reply|a commencé à répondre)/)).textContent ?? '';
    };
    expect(await open('en-GB')).to.match(/You\s+started to reply/);
    expect(await open('fr')).to.match(/June Kim\s+a commencé à répondre/);
  });

  it('an ended conversation says in the head by whom and how long ago', async () => {
    const ended = { lifecycle: 'ended' as const, endedById: 'me', endedAt: NOON };
    const world = makeWorld({ messages: [said('Hello')] }, ended);
    const thread = await openThread(world);
    await findByText(thread, 'Ended by you just now');
    await world.clock.advance(14 * MINUTE);
    await findByText(thread, /^Ended by you 14.m.ago$/);
    const other = await openThread(makeWorld({ messages: [said('Hello')] }, { ...ended, endedById: 'ana' }));
    await findByText(other, 'Ended by Ana Ruiz just now');
  });

  it('R074 the channel stands at the contact\'s picture', async () => {
    const { capabilities, policy } = aChannel();
    const world = makeWorld({ channels: [aChannel({ kind: 'mobile-app', name: 'Mobile app', capabilities, policy })], messages: [said('Hello')] });
    const thread = await openThread(world);
    await waitUntil(() => queryAllByRole(thread, 'img', { name: 'Mobile app' }).some((badge) => badge.closest('[part="header"] .avatar')));
  });
});
