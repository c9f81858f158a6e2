/**
 * One schedule: an agent with some tabs, a bad wire, a backend and a clock. Commands of fast-check act on it; at the end everything is
 * healed and the oracle judges. Used by schedules.test.mjs, the soak run and the rows.
 */
import type { Command } from '../../src/model/commands.js';
import { createOracle, differingKeys, simulatedClock, type Fault, type Oracle, type SimulatedClock } from '../../src/testing/index.js';
import type { Transport, TransportCapabilities } from '../../src/transport/transport.js';
import { aChannel, aContact, aConversation, aMessage, anAgent, HOUR, MINUTE, NOON } from '../helpers/build.js';
import { memoryAdapter, wire } from '../testing/memory-adapter.js';
import { memoryBackend, type MemoryBackend } from '../testing/memory-backend.js';
import { createBrowser, resetIds, type Browser, type Realm, type Tab } from './simulated-browser.js';

export interface ScheduleSettings {
  readonly seed: number;
  readonly idempotentSend: boolean;
  readonly ordered: boolean;
  readonly replay: boolean;
  /** Whether each tab subscribes by itself instead of one for all; in every fourth schedule unless it is said. */
  readonly apart?: boolean;
  readonly rates?: Partial<Record<Fault, number>>;
}

const isApart = ({ apart, seed }: ScheduleSettings): boolean => apart ?? seed % 4 === 0;

export const CONVERSATIONS = ['c0', 'c1', 'c2'] as const;
/** Tabs that one schedule may open, the last one included that looks at the end. */
export const MOST_TABS = 6;
/** What was typed so long before a tab died has to be there (G1). */
const SAFE_MS = 250;
/** So many texts are kept beside a draft. */
const MOST_OTHERS = 3;
/** Longer than any pause, deadline or retry that the session takes. */
const SETTLE_MS = 70_000;

/** A text that stood in a field. */
interface TypedText {
  readonly text: string;
  readonly at: number;
  readonly tab: Tab;
  /** An agent who saw it put something else in its place, or sent it. */
  isReplaced: boolean;
  /** Its tab died before it had to be safe. */
  mayBeLost: boolean;
}

export interface World {
  readonly clock: SimulatedClock;
  readonly backend: MemoryBackend;
  readonly browser: Browser;
  readonly oracle: Oracle;
  readonly settings: ScheduleSettings;
  /** Promises that were broken on the way. */
  readonly broken: string[];
  readonly arrivals: Map<string, number>;
  /** What was typed, by conversation. */
  readonly typed: Map<string, TypedText[]>;
  openTab(options?: { readonly skewMs?: number; readonly wrap?: (transport: Transport) => Transport }): Tab | null;
  type(tab: Tab, conversationId: string, text: string): void;
  send(tab: Tab, conversationId: string, text: string, holdMs?: number): void;
  /** Sends what lies in the field, and empties it. */
  sendDraft(tab: Tab, conversationId: string): void;
  cancel(tab: Tab): void;
  /** What an agent does with what lies before him: tries failed ones again, asks for uncertain ones. All else comes by itself. */
  retry(tab: Tab): void;
  kill(tab: Tab): void;
  close(tab: Tab): Promise<void>;
}

const linesOf = (text: string): string[] => text.split('\n');

const CHANNEL = aChannel();
const AGENT = anAgent({ id: 'me', name: 'June Kim' });
const CONTACTS = CONVERSATIONS.map((_, index) => aContact({ id: `contact-${index}` }));

export function makeWorld(realms: readonly Realm[], settings: ScheduleSettings): World {
  resetIds();
  const clock = simulatedClock(NOON);
  const backend = memoryBackend({
    now: clock.now, me: AGENT, channels: [CHANNEL], contacts: CONTACTS,
    conversations: CONVERSATIONS.map((id, index) => aConversation({ id, contactId: `contact-${index}`, lastActivityAt: NOON - index * MINUTE, lastInboundAt: NOON - HOUR })),
    messages: CONVERSATIONS.map((id, index) => aMessage({ id: `first-${index}`, conversationId: id, order: `0${index}` })),
  });
  const backup = backend.backup();
  const line = wire(backend, false);
  const oracle = createOracle();
  const broken: string[] = [];
  const arrivals = new Map<string, number>();
  const typed: World['typed'] = new Map();
  const { idempotentSend, ordered, replay } = settings;
  const capabilities: TransportCapabilities = { idempotentSend, ordered, replay, messageSearch: false };

  const execute = (command: Command) => {
    if (command.name === 'send') {
      arrivals.set(command.commandId, (arrivals.get(command.commandId) ?? 0) + 1);
      if (!browser.disk.written.has(`outbox/${command.commandId}`)) broken.push(`"${(command.args as { text: string }).text}" left before it was safe in storage`);
    }
    return idempotentSend ? backend.execute(command) : backend.perform(command);
  };
  const makeTransport = (): Transport => ({
    ...memoryAdapter(backend, line, { capabilities, execute }), ...(isApart(settings) ? {} : { streamKey: 'memory' }),
  });
  const browser = createBrowser({
    clock, realms, seed: settings.seed, makeTransport,
    ...(settings.rates ? { rates: settings.rates } : {}), onRestore: () => backend.restore(backup),
  });

  const world: World = {
    clock, backend, browser, oracle, settings, broken, arrivals, typed,
    openTab({ skewMs = 0, wrap = (transport: Transport): Transport => transport } = {}) {
      if (browser.tabs.length >= MOST_TABS - 1) return null;
      return look(browser.open({ skewMs, transport: wrap(makeTransport()) }));
    },
    type(tab, conversationId, text) {
      const shown = tab.inbox.drafts.get(conversationId, 'reply').text;
      const texts = typed.get(conversationId) ?? [];
      for (const one of texts) if (linesOf(shown).includes(one.text)) one.isReplaced = true;
      texts.push({ text, at: clock.now(), tab, isReplaced: text === '', mayBeLost: false });
      typed.set(conversationId, texts);
      tab.inbox.drafts.set(conversationId, 'reply', { text });
    },
    send(tab, conversationId, text, holdMs) {
      const { commandId, done } = tab.inbox.do('send', { conversationId, text }, holdMs === undefined ? {} : { holdMs });
      const isIn = tab.inbox.$outbox.get().some((row) => row.commandId === commandId);
      if (!isIn) return;
      oracle.intend({ commandId, conversationId, text, tab: tab.index });
      void done;
    },
    sendDraft(tab, conversationId) {
      const { text } = tab.inbox.drafts.get(conversationId, 'reply');
      if (!text) return;
      world.send(tab, conversationId, text);
      world.type(tab, conversationId, '');
      tab.inbox.drafts.clear(conversationId, 'reply');
    },
    cancel(tab) {
      const row = tab.inbox.$outbox.get().findLast(({ name }) => name === 'send');
      if (!row || !tab.inbox.cancel(row.commandId)) return;
      const intention = oracle.of(row.commandId);
      // What may have gone was taken from the list by an agent who was told so.
      if (intention && row.state !== 'uncertain' && row.state !== 'failed') intention.cancelled = true;
      else if (intention) intention.dismissed = true;
    },
    retry(tab) {
      for (const row of tab.inbox.$outbox.get()) {
        if (row.state === 'failed') tab.inbox.sendNow(row.commandId);
        else if (row.state === 'uncertain') void tab.inbox.check(row.commandId);
      }
    },
    kill(tab) {
      noteAccepted();
      for (const one of [...typed.values()].flat()) if (one.tab === tab && one.at > clock.now() - SAFE_MS) one.mayBeLost = true;
      tab.kill();
      // The power went before the disk heard that it was taken back: either is right.
      for (const intention of oracle.intentions) {
        if (!intention.cancelled || !browser.disk.has('outbox', intention.commandId)) continue;
        intention.cancelled = false;
        intention.dismissed = true;
      }
    },
    async close(tab) {
      const closing = tab.close();
      await clock.advance(20);
      await Promise.race([closing, Promise.resolve()]);
    },
  };

  const look = (tab: Tab): Tab => {
    tab.inbox.$outbox.listen((rows) => {
      for (const { commandId, state } of rows) {
        const intention = state === 'failed' || state === 'uncertain' ? oracle.of(commandId) : undefined;
        if (intention) intention.overtaken = true;
      }
    });
    const list = tab.inbox.list({});
    list.$version.listen(() => {});
    const thread = tab.inbox.thread('c0');
    thread.$version.listen(() => {});
    return tab;
  };

  /** What is on disk may not get lost from now on. */
  const noteAccepted = (): void => {
    for (const intention of oracle.intentions) if (browser.disk.written.has(`outbox/${intention.commandId}`)) intention.accepted = true;
  };
  watchers.set(world, { noteAccepted, look });
  return world;
}

/** What judging needs and commands have no business with. */
const watchers = new WeakMap<World, { noteAccepted(): void; look(tab: Tab): Tab }>();

/** Called after each step: what is on disk now counts as accepted. */
export const observe = (world: World): void => watchers.get(world)?.noteAccepted();

/** Heals everything, looks with a fresh tab and tells which promises are broken. */
export async function judge(world: World): Promise<readonly string[]> {
  const { clock, browser, oracle, backend, typed, broken, settings, arrivals } = world;
  observe(world);
  for (const tab of browser.tabs) {
    tab.wire.heal();
    tab.thaw();
    tab.setOnline(true);
  }
  const alive = (): Tab[] => browser.tabs.filter(({ state }) => state === 'alive');
  await clock.advance(SETTLE_MS);
  const last = watchers.get(world)?.look(browser.open()) as Tab;
  last.wire.heal();
  const isDone = (): boolean => alive().every(({ inbox }) => inbox.$session.get().status === 'open' && inbox.$outbox.get().length === 0
    && inbox.$connection.get().state === 'online' && inbox.list({}).$state.get().status === 'ready' && inbox.thread('c0').$state.get().status === 'ready');
  for (let turn = 0; turn < 3 && !(turn > 0 && isDone()); turn++) {
    for (const tab of alive()) world.retry(tab);
    await clock.advance(SETTLE_MS);
  }

  const rows = alive().flatMap(({ inbox }) => inbox.$outbox.get());
  const messages = [...backend.messages.values()].filter(({ direction }) => direction === 'outbound').sort((a, b) => (a.order < b.order ? -1 : 1));
  const all = [...broken, ...oracle.judge({ messages, shown: new Set(rows.map(({ commandId }) => commandId)), arrivals, idempotent: settings.idempotentSend })];

  for (const row of rows) {
    if (row.state === 'queued' || row.state === 'sending') all.push(`a row is still ${row.state} on a healthy wire`);
    if (row.state === 'uncertain' && backend.outcome(row.commandId)) all.push('a row is uncertain though the backend can tell that it happened');
  }
  for (const tab of alive()) {
    all.push(...tab.complaints.map((told) => `tab ${tab.index} complained: ${told}`));
    const busy = new Set(rows.map(({ args }) => (args as { conversationId?: string }).conversationId));
    for (const truth of backend.conversations.values()) {
      const shown = tab.inbox.entities.get('conversation', truth.id);
      const keys = busy.has(truth.id) ? [] : differingKeys(shown ?? {}, truth);
      if (keys.length > 0) all.push(`tab ${tab.index} shows ${truth.id} with another ${keys.join(', ')} than the backend`);
    }
    const thread = tab.inbox.thread('c0');
    const ids = thread.entries.map(({ id }) => id).filter((id) => !id.startsWith('pending:'));
    const truth = backend.page('c0', { limit: 50 }).messages.map(({ id }) => id);
    if (ids.join() !== truth.join()) all.push(`tab ${tab.index} shows ${ids.join(' ')} in the thread, the backend has ${truth.join(' ')}`);
    const { state } = tab.inbox.$connection.get();
    if (state !== 'online') all.push(`tab ${tab.index} says that it is ${state} on a healthy wire`);
  }
  for (const [conversationId, texts] of typed) {
    const writers = new Set(texts.map(({ tab }) => tab));
    // Where each tab follows by itself, they hear of each other a moment after they began.
    if (writers.size > 1 && isApart(settings)) continue;
    const { text: shown, others } = last.inbox.drafts.get(conversationId, 'reply');
    const saved = [shown, ...others].flatMap(linesOf);
    // Of more than four texts, three are kept beside the latest.
    if (others.length < MOST_OTHERS) {
      for (const { text, isReplaced, mayBeLost } of texts) {
        if (!isReplaced && !mayBeLost && !saved.includes(text)) all.push(`the draft of ${conversationId} is "${saved.join('", "')}", typed was "${text}"`);
      }
    }
    // A tab that was killed told nobody that it had sent what others have before them.
    const hasDied = writers.size > 1 && browser.tabs.some(({ state }) => state === 'killed');
    for (const { commandId, text, conversationId: id } of messages) {
      if (id === conversationId && !hasDied && !oracle.of(commandId ?? '')?.dismissed && saved.includes(text)) all.push(`"${text}" was sent and lies in the draft too`);
    }
  }
  return all;
}
