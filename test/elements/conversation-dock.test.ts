// conversation-dock as agents and assistive technology meet it: what comes, what waits, what is taken away.
import { expect, fixture, html, waitUntil } from '@open-wc/testing';
import { sendKeys } from '@web/test-runner-commands';
import { ConversationDock } from '../../src/elements/conversation-dock.js';
import type { InboxConversationSelectEvent } from '../../src/elements/events.js';
import { register } from '../../src/elements/register.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { Channel, ChannelInput } from '../../src/model/channel.js';
import type { ConversationInput } from '../../src/model/conversation.js';
import { simulatedClock, type SimulatedClock } from '../../src/testing/simulated-clock.js';
import { TransportError } from '../../src/transport/errors.js';
import { aChannel, aContact, aConversation, anAgent, anEvent, MINUTE, NOON } from '../helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../helpers/memory-transport.js';
import { findByRole, findByText, getByLabel, getByRole, nameOf, queryAllByRole, queryByRole, until } from '../helpers/query.js';

register({ 'conversation-dock': ConversationDock });

const base = aChannel();
const pushed = (id: string, kind: Channel['kind'], name: string, policy: Partial<ChannelInput['policy']> = {}, presence = false): Channel =>
  aChannel({ id, kind, name, capabilities: { ...base.capabilities, presence }, policy: { ...base.policy, routing: 'push', ...policy } });
const channels = [
  pushed('whatsapp', 'whatsapp', 'WhatsApp'), pushed('chat', 'web-chat', 'Web chat', { slotPool: 'chat' }, true),
  pushed('app', 'mobile-app', 'Mobile app', { slotPool: 'mobile-app', fixedSlots: 2, firstReplyTimeoutMs: 5 * MINUTE, replyTimeoutMs: 720 * MINUTE }),
];
const ME = { kind: 'agent', id: 'me' } as const;
const ANA = { kind: 'agent', id: 'ana' } as const;
let serial = 0;
let made: Inbox[] = [];

interface Talk { readonly contact: ReturnType<typeof aContact>; readonly conversation: ReturnType<typeof aConversation> }

/** A conversation that came to me `minutes` ago and waits since then. */
function talk(name: string, minutes: number, part: Partial<ConversationInput> = {}, online: boolean | null = null): Talk {
  const at = NOON - minutes * MINUTE;
  return {
    contact: aContact({ id: `p-${name}`, name, online }),
    conversation: aConversation({ id: name, contactId: `p-${name}`, assignee: ME, assignedAt: at, lastActivityAt: at, ...part }),
  };
}
const comes = ({ contact, conversation }: Talk) => [
  { type: 'upsert', entity: 'contact', value: contact } as const, { type: 'upsert', entity: 'conversation', value: conversation } as const,
];
const patch = (id: string, value: Partial<ReturnType<typeof aConversation>>) =>
  ({ type: 'patch', entity: 'conversation', id, value, revision: null }) as const;

interface Mounted { readonly dock: ConversationDock; readonly inbox: Inbox; readonly transport: MemoryTransport; readonly clock: SimulatedClock }

async function mount(talks: readonly Talk[], data: MemoryData = {}, width = 1200): Promise<Mounted> {
  const clock = simulatedClock(NOON);
  const transport = memoryTransport({
    me: anAgent({ id: 'me', name: 'June Kim' }), agents: [anAgent({ id: 'ana', name: 'Ana Ruiz' })], channels, now: clock.now,
    contacts: talks.map(({ contact }) => contact), conversations: talks.map(({ conversation }) => conversation), ...data,
    workspace: { id: `dock-${Date.now()}-${++serial}`, ...data.workspace },
  });
  const inbox = createInbox({ transport, clock });
  made.push(inbox);
  const frame = await fixture<HTMLElement>(html`<div><conversation-dock .inbox=${inbox}></conversation-dock></div>`);
  frame.style.inlineSize = `${width}px`;
  frame.style.paddingBlockStart = '200px';
  const dock = frame.firstElementChild as ConversationDock;
  await waitUntil(() => inbox.$session.get().status !== 'opening');
  if (talks.length > 0) await until(() => { if (tabsOf(dock).length === 0) throw new Error('no tab'); });
  return { dock, inbox, transport, clock };
}

const tabsOf = (dock: ConversationDock): HTMLElement[] => queryAllByRole(dock, 'tab');
const names = (dock: ConversationDock): string[] => tabsOf(dock).map((tab) => tab.querySelector('[part=name]')?.textContent ?? '');
const tabOf = (dock: ConversationDock, name: string): HTMLElement => getByRole(dock, 'tab', { name: new RegExp(name) });
/** What a screen reader was told last. */
const told = (dock: ConversationDock): string => dock.shadowRoot?.querySelector('.visually-hidden[role=status]')?.textContent ?? '';
const toast = (dock: ConversationDock): string => dock.shadowRoot?.querySelector('[part=toast] span')?.textContent ?? '';

describe('conversation-dock', () => {
  afterEach(async () => {
    for (const inbox of made) await inbox.dispose();
    made = [];
  });

  it('R039 a conversation that is pushed comes as the last tab and is announced', async () => {
    const { dock, transport } = await mount([talk('Amira', 2)]);
    transport.push(...comes(talk('Tom', 0, { channelId: 'app' })));
    await waitUntil(() => names(dock).join() === 'Amira,Tom');
    await waitUntil(() => told(dock) === 'Tom on Mobile app was assigned to you');
    await expect(dock).to.be.accessible();
  });

  it('says nothing of the tabs that stood there from the start', async () => {
    const { dock } = await mount([talk('Amira', 2), talk('Tom', 1)]);
    await dock.updateComplete;
    expect(told(dock)).to.equal('');
    expect(names(dock)).to.deep.equal(['Amira', 'Tom']);
  });

  it('R040 shows conversations of the agent alone, never of a colleague', async () => {
    const { dock, transport } = await mount([talk('Amira', 2), talk('Jonas', 1, { assignee: ANA })]);
    transport.push(...comes(talk('Priya', 0, { assignee: ANA })), ...comes(talk('Tom', 0)));
    await waitUntil(() => names(dock).length > 1);
    expect(names(dock)).to.deep.equal(['Amira', 'Tom']);
  });

  it('R041 names the channel by the icon in the tab', async () => {
    const { dock } = await mount([talk('Amira', 2)]);
    expect(nameOf(getByRole(tabOf(dock, 'Amira'), 'img'))).to.equal('WhatsApp');
  });

  it('R072 R073 a conversation of the mobile app has the mobile icon', async () => {
    const { dock } = await mount([talk('Amira', 2), talk('Tom', 1, { channelId: 'app' })]);
    const icon = getByLabel(tabOf(dock, 'Tom'), 'Mobile app');
    const other = getByLabel(tabOf(dock, 'Amira'), 'WhatsApp');
    expect(icon.dataset['kind']).to.equal('mobile-app');
    expect(icon.querySelector('path')?.getAttribute('d')).to.not.equal(other.querySelector('path')?.getAttribute('d'));
  });

  it('R042 X14 a dot tells who is there on web chat, and no other channel has one', async () => {
    const { dock, transport } = await mount([talk('Amira', 3, {}, true), talk('Jonas', 2, { channelId: 'chat' }, true)]);
    expect(tabOf(dock, 'Amira').querySelector('[part=presence]')).to.equal(null);
    const dot = getByLabel(tabOf(dock, 'Jonas'), 'Online');
    transport.push({ type: 'patch', entity: 'contact', id: 'p-Jonas', value: { online: false }, revision: null });
    await waitUntil(() => nameOf(dot) === 'Offline');
  });

  it('tells unread messages and how long somebody has waited, and goes on with the time', async () => {
    const { dock, clock } = await mount([
      talk('Amira', 2, { unread: 2 }), talk('Léa', 1, {
        awaitingSince: null, unread: 0, firstReplyAt: NOON, lastOutboundAt: NOON - 9 * MINUTE, creditedAgentId: 'me',
      }),
    ]);
    expect(nameOf(tabOf(dock, 'Amira'))).to.match(/WhatsApp.*Amira.*2 unread messages.*Waiting 2\sm/);
    expect(nameOf(tabOf(dock, 'Léa'))).to.match(/You replied 9\sm ago/);
    await clock.advance(MINUTE);
    await waitUntil(() => /Waiting 3\sm/.test(nameOf(tabOf(dock, 'Amira'))));
  });

  it('R092 counts down to the moment at which the conversation goes to another agent', async () => {
    const { dock, clock } = await mount([talk('Tom', 4, { channelId: 'app', awaitingSince: NOON - 4 * MINUTE })]);
    expect(nameOf(tabOf(dock, 'Tom'))).to.include('Reassigned in 1:00');
    await clock.advance(12_000);
    await waitUntil(() => nameOf(tabOf(dock, 'Tom')).includes('Reassigned in 0:48'));
    await expect(dock).to.be.accessible();
  });

  it('R092 says once why the tab went: not answered in time', async () => {
    const { dock, transport, clock } = await mount([talk('Tom', 4, { channelId: 'app' }), talk('Amira', 2)]);
    transport.push(
      patch('Tom', { assignee: ANA, assignedAt: NOON + 1000, lapsedIds: ['me'] }),
      { type: 'upsert', entity: 'event', value: anEvent({
        conversationId: 'Tom', type: 'reassigned', at: NOON + 1000, actor: { kind: 'automation', id: null, name: null },
        data: { agentId: 'ana', agentName: 'Ana Ruiz', fromId: 'me', reason: 'first-reply-timeout' },
      }) },
    );
    await waitUntil(() => names(dock).join() === 'Amira');
    expect(toast(dock)).to.match(/^Tom moved to Ana Ruiz: not answered in 5\sm$/);
    await waitUntil(() => told(dock) === toast(dock));
    await expect(dock).to.be.accessible();
    await clock.advance(9_000);
    await waitUntil(() => toast(dock) === '');
  });

  it('says who transferred a conversation away, and nothing when the agent did it', async () => {
    const { dock, inbox, transport } = await mount([talk('Tom', 4), talk('Amira', 2)]);
    inbox.do('transfer', { conversationId: 'Amira', assignee: ANA });
    await waitUntil(() => names(dock).join() === 'Tom');
    expect(toast(dock)).to.equal('');
    transport.push(patch('Tom', { assignee: ANA, assignedAt: NOON }), { type: 'upsert', entity: 'event', value: anEvent({
      conversationId: 'Tom', type: 'transferred', at: NOON, actor: { kind: 'agent', id: 'ana', name: 'Ana Ruiz' }, data: { agentId: 'ana', agentName: 'Ana Ruiz' },
    }) });
    await waitUntil(() => toast(dock) === 'Ana Ruiz transferred Tom to Ana Ruiz');
  });

  it('opens a conversation on a click, unless the page prevents it', async () => {
    const { dock, inbox } = await mount([talk('Amira', 2), talk('Tom', 1)]);
    tabOf(dock, 'Tom').click();
    expect(inbox.$selectedId.get()).to.equal('Tom');
    await dock.updateComplete;
    expect(tabOf(dock, 'Tom').getAttribute('aria-selected')).to.equal('true');
    dock.addEventListener('inbox-conversation-select', (event) => event.preventDefault(), { once: true });
    tabOf(dock, 'Amira').click();
    expect(inbox.$selectedId.get()).to.equal('Tom');
  });

  it('is one stop for Tab; arrows move, Enter opens', async () => {
    const { dock, inbox } = await mount([talk('Amira', 3), talk('Tom', 2), talk('Léa', 1)]);
    const picked: string[] = [];
    dock.addEventListener('inbox-conversation-select', (event: InboxConversationSelectEvent) => picked.push(event.conversationId));
    await waitUntil(() => tabsOf(dock).length === 3);
    expect(tabsOf(dock).map(({ tabIndex }) => tabIndex)).to.deep.equal([0, -1, -1]);
    tabOf(dock, 'Amira').focus();
    await sendKeys({ press: 'ArrowRight' });
    expect(inbox.$selectedId.get()).to.equal(null);
    await sendKeys({ press: 'Enter' });
    expect(inbox.$selectedId.get()).to.equal('Tom');
    expect(picked).to.deep.equal(['Tom']);
  });

  it('keeps the focus in the dock when the focused tab is taken away', async () => {
    const { dock, transport } = await mount([talk('Amira', 3), talk('Tom', 2)]);
    tabOf(dock, 'Tom').focus();
    transport.push(patch('Tom', { assignee: ANA }));
    await waitUntil(() => names(dock).length === 1);
    await waitUntil(() => dock.shadowRoot?.activeElement === tabOf(dock, 'Amira'));
  });

  it('hides what does not fit behind a button that tells how many and their unread messages', async () => {
    const many = ['A', 'B', 'C', 'D', 'E', 'F'].map((name, index) => talk(name, 20 - index, { unread: 1 }));
    const { dock, inbox } = await mount(many, {}, 820);
    await waitUntil(() => tabsOf(dock).length === 3);
    const more = getByRole(dock, 'button', { name: /3 more conversations.*3 unread messages/ });
    more.click();
    const menu = await findByRole(dock, 'menu');
    await expect(dock).to.be.accessible();
    getByRole(menu, 'menuitem', { name: /F.*Waiting/ }).click();
    await waitUntil(() => names(dock).join() === 'A,B,F');
    expect(inbox.$selectedId.get()).to.equal('F');
    await waitUntil(() => dock.shadowRoot?.activeElement === tabOf(dock, 'F'));
  });

  it('shows a tab that is about to go before those that can wait', async () => {
    const many = [...['A', 'B', 'C', 'D'].map((name, index) => talk(name, 20 - index)), talk('Tom', 4, { channelId: 'app' })];
    const { dock } = await mount(many, {}, 820);
    await waitUntil(() => names(dock).join() === 'A,B,Tom');
  });

  it('R037 is not there for an agent whose profile lacks the skill', async () => {
    const { dock, inbox, transport } = await mount([], { workspace: { policy: { requiredSkill: 'third-party' } } });
    transport.push(...comes(talk('Amira', 1)));
    await waitUntil(() => inbox.entities.get('conversation', 'Amira') !== undefined);
    await dock.updateComplete;
    expect(queryByRole(dock, 'region')).to.equal(null);
    expect(tabsOf(dock)).to.have.length(0);
  });

  it('says what to expect while nothing is assigned', async () => {
    const { dock, transport } = await mount([]);
    await findByText(dock, /New ones appear here/);
    transport.push({ type: 'patch', entity: 'agent', id: 'me', value: { availability: {} }, revision: null });
    await findByText(dock, /You are not available, so nothing new comes/);
    await expect(dock).to.be.accessible();
  });

  it('waits while the list is read, and offers another try when that failed', async () => {
    const transport = memoryTransport({ channels, workspace: { id: `dock-failed-${Date.now()}` } });
    transport.failRead('conversations', new TransportError('server', 'down'));
    const inbox = createInbox({ transport });
    made.push(inbox);
    const dock = await fixture<ConversationDock>(html`<conversation-dock .inbox=${inbox}></conversation-dock>`);
    expect(dock.shadowRoot?.querySelector('[aria-busy=true]')).to.not.equal(null);
    await findByText(dock, /Your conversations did not load. The server had a problem./);
    await expect(dock).to.be.accessible();
    transport.failRead('conversations', null);
    getByRole(dock, 'button', { name: 'Try now' }).click();
    await findByText(dock, /New ones appear here/);
  });

  it('shows names of strangers as text', async () => {
    const { dock } = await mount([talk('<img src=x onerror=alert(1)>', 1)]);
    expect(names(dock)).to.deep.equal(['<img src=x onerror=alert(1)>']);
    expect(dock.shadowRoot?.querySelector('img')).to.equal(null);
  });
});
