// Notifications as an agent who looks elsewhere gets them: sound, desktop notification, number in the title; and the switches for them.
// The browser's own Notification and AudioContext are stood in for; page and tabs are real.
import { expect, fixture, html, nextFrame, waitUntil } from '@open-wc/testing';
import '../../src/define/agent-availability.js';
import '../../src/define/inbox-provider.js';
import type { AgentAvailability } from '../../src/elements/agent-availability.js';
import type { InboxProvider } from '../../src/elements/inbox-provider.js';
import { notifierOf } from '../../src/elements/inbox-provider/notifier.js';
import { settingsKey } from '../../src/elements/inbox-provider/notifier-settings.js';
import type { InboxNotificationShowEvent } from '../../src/elements/notification-show-event.js';
import { createInbox, type Inbox } from '../../src/inbox.js';
import type { AgentInput } from '../../src/model/agent.js';
import type { Conversation, ConversationInput, Preview } from '../../src/model/conversation.js';
import { simulatedClock, type SimulatedClock } from '../../src/testing/simulated-clock.js';
import { aContact, aConversation, anAgent, aPreview, MINUTE, NOON } from '../helpers/build.js';
import { memoryTransport, type MemoryData, type MemoryTransport } from '../helpers/memory-transport.js';
import { findByRole, findByText, getByRole, nameOf, queryByRole, until } from '../helpers/query.js';

/** What the page asked of the browser. */
let shown: FakeNotification[] = [];
let asked = 0;
let sounds = 0;
let answer: NotificationPermission = 'granted';

class FakeNotification extends EventTarget {
  static permission: NotificationPermission = 'default';
  static async requestPermission(): Promise<NotificationPermission> {
    asked += 1;
    FakeNotification.permission = answer;
    return answer;
  }

  readonly title: string;
  readonly options: NotificationOptions;
  isClosed = false;
  onclick: (() => void) | null = null;
  onclose: (() => void) | null = null;

  constructor(title: string, options: NotificationOptions) {
    super();
    if (FakeNotification.permission !== 'granted') throw new TypeError('not allowed');
    this.title = title;
    this.options = options;
    shown.push(this);
  }

  close(): void {
    this.isClosed = true;
    this.onclose?.();
  }
}

class FakeAudio {
  static allowed = true;
  state: AudioContextState = FakeAudio.allowed ? 'running' : 'suspended';
  readonly currentTime = 0;
  readonly destination = {};
  createOscillator() { return { frequency: { value: 0 }, connect: (next: unknown) => next, start: () => { sounds += 1; }, stop() {}, onended: null }; }
  createGain() { return { gain: { setValueAtTime() {}, linearRampToValueAtTime() {}, exponentialRampToValueAtTime() {} }, connect: (next: unknown) => next }; }
  resume() { return new Promise(() => {}); }
  async close() {}
}
/** Two tones make one sound. */
const heard = (): number => sounds / 2;

function look(state: DocumentVisibilityState): void {
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  document.dispatchEvent(new Event('visibilitychange'));
}

/** Looks elsewhere; the browser takes a moment to let go of what tells the other tabs that the agent is here. */
async function hide(): Promise<void> {
  look('hidden');
  await waitUntil(async () => !(await navigator.locks.query()).held?.some(({ name }) => name?.includes('/notifications/')), 'nobody looks');
}

let made: Inbox[] = [];
let serial = 0;

interface World {
  readonly provider: InboxProvider;
  readonly inbox: Inbox;
  readonly transport: MemoryTransport;
  readonly clock: SimulatedClock;
  readonly pill: AgentAvailability;
  /** A message of the contact in a conversation. */
  say(id: string, text: string, part?: Partial<ConversationInput>, preview?: Partial<Preview>): void;
  /** Lets pass what is waited for before it is told. */
  pass(ms?: number): Promise<void>;
}

const talk = (id: string, part: Partial<ConversationInput> = {}): Conversation =>
  aConversation({ id, contactId: `p-${id}`, assignee: { kind: 'agent', id: 'me' }, unread: 0, lastActivityAt: NOON - 10 * MINUTE, ...part });

async function mount({ me = {}, data = {}, on = true, ids = ['a', 'b', 'c', 'd', 'e'] }: {
  me?: Partial<AgentInput>; data?: MemoryData; on?: boolean; ids?: string[];
} = {}): Promise<World> {
  const clock = simulatedClock(NOON);
  const transport = memoryTransport({
    me: anAgent({ id: 'me', name: 'June Kim', ...me }), now: clock.now,
    contacts: ids.map((id) => aContact({ id: `p-${id}`, name: `Person ${id.toUpperCase()}` })), conversations: ids.map((id) => talk(id)),
    ...data, workspace: { id: `notify-${Date.now()}-${++serial}`, ...data.workspace },
  });
  const inbox = createInbox({ transport, clock });
  made.push(inbox);
  const provider = await fixture<InboxProvider>(html`<inbox-provider .inbox=${inbox} locale="en"><agent-availability></agent-availability></inbox-provider>`);
  await waitUntil(async () => {
    await clock.advance(500);
    return inbox.$session.get().status === 'open' && inbox.$leading.get();
  }, 'open, and the leading tab', { timeout: 6_000 });
  inbox.list({});
  await waitUntil(() => [...inbox.entities.values('conversation')].length >= (data.conversations ?? ids).length, 'read');
  if (on) await provider.switchNotifications(true);
  const pass = async (ms = 600): Promise<void> => {
    await clock.advance(300);
    await clock.advance(ms);
    // Who looks is asked of the browser, which answers in order.
    await navigator.locks.query();
    await nextFrame();
  };
  let count = 0;
  return {
    provider, inbox, transport, clock, pass, pill: provider.firstElementChild as AgentAvailability,
    say(id, text, part = {}, preview = {}) {
      const at = clock.now();
      const known = inbox.entities.get('conversation', id) ?? talk(id);
      transport.push({
        type: 'upsert', entity: 'conversation',
        value: { ...known, ...part, unread: known.unread + 1, lastInboundAt: at, lastActivityAt: at, awaitingSince: at, lastMessage: aPreview({ messageId: `m-${id}-${++count}`, at, text, ...preview }) } as Conversation,
      });
    },
  };
}

const titles = (): string[] => shown.map(({ title, options }) => `${title}: ${options.body}`);

describe('notifications', () => {
  const known = { Notification: window.Notification, AudioContext: window.AudioContext };
  let hostTitle = '';

  beforeEach(() => {
    Object.assign(window, { Notification: FakeNotification, AudioContext: FakeAudio });
    FakeNotification.permission = 'default';
    FakeAudio.allowed = true;
    answer = 'granted';
    shown = [];
    asked = sounds = 0;
    hostTitle = document.title = 'Acme CRM';
    look('visible');
  });

  afterEach(async () => {
    await Promise.all(made.splice(0).map((inbox) => inbox.dispose()));
    Object.assign(window, known);
    delete (document as unknown as { visibilityState?: unknown }).visibilityState;
    expect(document.title, 'the title is put back').to.equal(hostTitle);
  });

  it('tell of a message for me in a hidden page: one sound, one notification, a number in the title', async () => {
    const { say, pass } = await mount();
    await hide();
    say('a', 'Where is my order?');
    await pass();
    expect(titles()).to.deep.equal(['Person A: Where is my order?']);
    expect(heard()).to.equal(1);
    expect(shown[0]?.options.silent, 'the sound is ours').to.equal(true);
    expect(document.title).to.equal('(1) Acme CRM');
    look('visible');
    expect(document.title).to.equal('Acme CRM');
    expect(shown[0]?.isClosed).to.equal(true);
  });

  it('say nothing while the page is looked at, nor unless they were switched on, and never ask at load', async () => {
    const first = await mount();
    first.say('a', 'seen');
    await first.pass();
    const second = await mount({ on: false });
    await hide();
    asked = 0;
    second.say('a', 'not wanted');
    await second.pass();
    expect([shown.length, heard(), asked, document.title]).to.deep.equal([0, 0, 0, 'Acme CRM']);
  });

  it('make one sound of a burst, and one notification of each conversation', async () => {
    const { say, pass } = await mount();
    await hide();
    for (let index = 0; index < 20; index++) {
      say('a', `message ${index}`);
      await pass();
    }
    expect(heard()).to.be.within(1, 2);
    expect(new Set(shown.map(({ options }) => options.tag)).size).to.equal(1);
    expect(document.title).to.equal('(1) Acme CRM');
    const [sound, notifications] = [heard(), shown.length];
    for (let index = 0; index < 20; index++) say('b', `at once ${index}`);
    await pass(60_000);
    expect(shown.length - notifications).to.equal(1);
    expect(heard() - sound).to.be.at.most(1);
    expect(titles().at(-1)).to.equal('Person B: at once 19');
    expect(document.title).to.equal('(2) Acme CRM');
  });

  it('gather many conversations into one', async () => {
    const { say, pass } = await mount();
    await hide();
    for (const id of ['a', 'b', 'c', 'd', 'e']) say(id, 'hello');
    await pass();
    expect(titles()).to.deep.equal(['New messages in 5 conversations: ']);
    expect(document.title).to.equal('(5) Acme CRM');
  });

  it('are for me only: mine, or nobody’s where agents pick', async () => {
    const { say, pass } = await mount({ data: { workspace: { policy: { mode: 'pull' } } } });
    await hide();
    say('a', 'of Ana', { assignee: { kind: 'agent', id: 'ana' } });
    say('b', 'held by Ana', { assignee: null, lease: { holderId: 'ana', token: 1, acquiredAt: NOON, expiresAt: null } });
    say('c', 'the bot answers', { bot: 'active' });
    say('d', 'of another team', { assignee: { kind: 'team', id: 'other' } });
    say('e', 'anyone', { assignee: null });
    await pass();
    expect(titles()).to.deep.equal(['Person E: anyone']);
  });

  it('leave out what is not a message of the contact’s, and old ones that are read later', async () => {
    const { say, pass, transport } = await mount();
    await hide();
    say('a', 'sent by us', {}, { direction: 'outbound' });
    say('b', 'a note', {}, { visibility: 'note' });
    transport.push({ type: 'upsert', entity: 'conversation', value: talk('old', { contactId: 'p-a', lastMessage: aPreview({ at: NOON - MINUTE }) }) });
    await pass();
    expect(titles()).to.deep.equal([]);
  });

  it('G13 show names and words of strangers as text that turns nothing around', async () => {
    const { say, pass, transport } = await mount({ ids: ['a', 'b'] });
    transport.push({ type: 'upsert', entity: 'contact', value: aContact({ id: 'p-a', name: 'Ana\u202eexe <b>x</b>' }) });
    await pass();
    await hide();
    say('a', '<img src=x onerror=alert(1)>\u202edrow\n\nnext line');
    say('b', '', {}, { media: { kind: 'file', count: 1, name: 'photo\u202egpj.exe', durationMs: null, thumbnailUrl: 'https://evil.example/x.png' } });
    await pass();
    expect(titles()).to.deep.equal(['Ana\ufffdexe <b>x</b>: <img src=x onerror=alert(1)>drow next line', 'Person B: photo\ufffdgpj.exe']);
    for (const { options } of shown) expect(Object.keys(options).sort()).to.deep.equal(['body', 'dir', 'lang', 'silent', 'tag']);
  });

  it('lead to the conversation when they are pressed', async () => {
    const { say, pass, inbox } = await mount();
    await hide();
    say('b', 'Hello');
    await pass();
    let focused = 0;
    const { focus } = window;
    window.focus = () => { focused += 1; };
    try {
      shown[0]?.onclick?.();
    } finally {
      window.focus = focus;
    }
    expect([focused, inbox.$selectedId.get(), shown[0]?.isClosed]).to.deep.equal([1, 'b', true]);
  });

  it('go when a colleague answers or the message is read elsewhere', async () => {
    const { say, pass, transport } = await mount();
    await hide();
    say('a', 'one');
    say('b', 'two');
    await pass();
    expect(document.title).to.equal('(2) Acme CRM');
    transport.push({ type: 'patch', entity: 'conversation', id: 'a', value: { unread: 0 }, revision: null });
    await pass();
    expect([document.title, shown[0]?.isClosed, shown[1]?.isClosed]).to.deep.equal(['(1) Acme CRM', true, false]);
    say('b', 'answered', {}, { direction: 'outbound' });
    await pass();
    expect([document.title, shown[1]?.isClosed]).to.deep.equal(['Acme CRM', true]);
  });

  it('G6 come from the leading tab alone, and from none while another tab is looked at', async () => {
    const world = await mount();
    const { say, pass, inbox } = world;
    await hide();
    const leads = inbox.$leading.get.bind(inbox.$leading);
    inbox.$leading.get = () => false;
    say('a', 'led by another tab');
    await pass();
    expect([shown.length, heard(), document.title]).to.deep.equal([0, 0, '(1) Acme CRM']);
    inbox.$leading.get = leads;
    const key = settingsKey(inbox.$session.get().workspaceId ?? '', 'me');
    let leave!: () => void;
    await new Promise<void>((taken) => { void navigator.locks.request(key, { mode: 'shared' }, () => { taken(); return new Promise<void>((resolve) => { leave = resolve; }); }); });
    say('b', 'seen in the other tab');
    await pass();
    expect(shown).to.have.length(0);
    leave();
    say('c', 'seen nowhere');
    await waitUntil(async () => { await pass(); return shown.length > 0; }, 'told');
    expect(titles()).to.deep.equal(['Person C: seen nowhere']);
  });

  it('are silent while I am not available, without sound when that is off, and sound by the browser where the page may not', async () => {
    const away = await mount({ me: { availability: { messaging: 'unavailable' } } });
    await hide();
    away.say('a', 'quiet');
    await away.pass();
    expect([shown.length, heard(), shown[0]?.options.silent]).to.deep.equal([1, 0, true]);
    look('visible');
    const mute = await mount();
    await notifierOf(mute.inbox, mute.provider).set({ sound: false });
    await hide();
    mute.say('a', 'mute');
    await mute.pass();
    expect([shown.length, heard(), shown[1]?.options.silent]).to.deep.equal([2, 0, true]);
    look('visible');
    FakeAudio.allowed = false;
    const forbidden = await mount();
    await hide();
    forbidden.say('a', 'not before a press');
    await forbidden.pass();
    await waitUntil(() => shown.length === 3, 'told all the same');
    expect([heard(), shown[2]?.options.silent]).to.deep.equal([0, false]);
  });

  it('a host hears of each, and may keep it to itself', async () => {
    const { provider, say, pass } = await mount();
    const events: string[] = [];
    const hear = (event: InboxNotificationShowEvent): void => {
      events.push(`${event.conversationId} ${event.title}: ${event.text}`);
      event.preventDefault();
    };
    provider.addEventListener('inbox-notification-show', hear);
    await hide();
    say('a', 'Hello');
    await pass();
    expect(events).to.deep.equal(['a Person A: Hello']);
    expect([shown.length, heard(), document.title]).to.deep.equal([0, 0, '(1) Acme CRM']);
  });

  it('a host switches them off for good, and the switch goes with them', async () => {
    const { provider, pill, say, pass } = await mount();
    provider.notifications = 'off';
    await provider.updateComplete;
    await hide();
    say('a', 'Hello');
    await pass();
    expect([shown.length, heard(), document.title]).to.deep.equal([0, 0, 'Acme CRM']);
    look('visible');
    (await findByRole(pill, 'button', { name: /availability/ })).click();
    await findByRole(pill, 'menu');
    expect(queryByRole(pill, 'menuitemcheckbox', { name: /Notifications/ })).to.equal(null);
  });

  it('never fight over the title: a new one of the host’s stays, and one with a number of its own is left alone', async () => {
    const { say, pass } = await mount();
    await hide();
    say('a', 'one');
    await pass();
    expect(document.title).to.equal('(1) Acme CRM');
    document.title = 'Acme, orders';
    await pass();
    expect(document.title).to.equal('Acme, orders');
    say('b', 'two');
    await pass();
    expect(document.title).to.equal('(2) Acme, orders');
    document.title = '(7) Acme';
    say('c', 'three');
    await pass();
    expect(document.title).to.equal('(7) Acme');
    look('visible');
    expect(document.title).to.equal('(7) Acme');
    hostTitle = '(7) Acme';
  });

  it('the switch in the menu asks the browser, is remembered for this agent, and says when the browser forbids', async () => {
    const { pill, inbox } = await mount({ on: false });
    (await findByRole(pill, 'button', { name: /availability/ })).click();
    const item = await findByRole(pill, 'menuitemcheckbox', { name: /Notifications/ });
    expect([item.getAttribute('aria-checked'), asked]).to.deep.equal(['false', 0]);
    expect(queryByRole(pill, 'menuitemcheckbox', { name: /Sound/ })).to.equal(null);
    item.click();
    await until(() => expect(item.getAttribute('aria-checked')).to.equal('true'));
    expect(asked).to.equal(1);
    await expect(pill).to.be.accessible();
    const sound = await findByRole(pill, 'menuitemcheckbox', { name: 'Sound' });
    sound.click();
    await until(() => expect(sound.getAttribute('aria-checked')).to.equal('false'));
    const { workspaceId } = inbox.$session.get();
    expect(JSON.parse(localStorage.getItem(`inbox-elements/notifications/${workspaceId}/me`) ?? '')).to.deep.equal({ on: true, sound: false });
    expect(localStorage.getItem(`inbox-elements/notifications/${workspaceId}/ana`)).to.equal(null);

    answer = 'denied';
    FakeNotification.permission = 'default';
    const other = await mount({ on: false });
    (await findByRole(other.pill, 'button', { name: /availability/ })).click();
    (await findByRole(other.pill, 'menuitemcheckbox', { name: /Notifications/ })).click();
    await findByText(other.pill, /^Blocked for this site\. Allow them in the browser/);
    expect(getByRole(other.pill, 'menuitemcheckbox', { name: /Notifications/ }).getAttribute('aria-checked')).to.equal('true');
    await hide();
    other.say('a', 'Hello');
    await other.pass();
    expect([shown.length, heard(), document.title], 'sound and title tell').to.deep.equal([0, 1, '(1) Acme CRM']);
  });

  it('without Notification, AudioContext, storage or locks nothing breaks, and the title tells', async () => {
    Object.assign(window, { Notification: undefined, AudioContext: undefined });
    const { setItem } = Storage.prototype;
    Storage.prototype.setItem = () => { throw new DOMException('full', 'QuotaExceededError'); };
    try {
      const { pill, say, pass } = await mount();
      (await findByRole(pill, 'button', { name: /availability/ })).click();
      const item = await findByRole(pill, 'menuitemcheckbox', { name: /Notifications/ });
      expect(nameOf(item)).to.contain('This browser shows none here');
      await hide();
      say('a', 'Hello');
      await pass();
      expect(document.title).to.equal('(1) Acme CRM');
    } finally {
      Storage.prototype.setItem = setItem;
    }
  });

  it('leave with the inbox: its title, its notifications, its lock', async () => {
    const { say, pass, inbox } = await mount();
    await hide();
    say('a', 'Hello');
    await pass();
    await inbox.dispose();
    expect([document.title, shown[0]?.isClosed]).to.deep.equal(['Acme CRM', true]);
    look('visible');
    await nextFrame();
    const { held } = await navigator.locks.query();
    expect(held?.filter(({ name }) => name?.includes(inbox.$session.get().workspaceId ?? '?'))).to.deep.equal([]);
  });
});
