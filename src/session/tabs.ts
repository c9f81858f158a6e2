/**
 * One stream for all tabs of a browser, workspace and agent: the leader subscribes and tells the others what comes. Whoever missed
 * something reads anew. Without a shared stream (each tab follows by itself) it only tells who leads. Used by inbox.ts, fetched by itself.
 */
import type { WritableAtom } from 'nanostores';
import type { ChangeBatch } from '../model/changes.js';
import type { Clock } from '../model/clock.js';
import { parse } from '../model/parse.js';
import type { LinkFacts } from '../stores/connection.js';
import type { Transport } from '../transport/transport.js';
import type { OtherTabs, SharedDrafts } from './drafts.js';
import { createDraftSync } from './draft-sync.js';
import { createLeadership } from './leadership.js';
import { tabLock, type OutboxInside } from './outbox.js';
import { createOutboxFence, type OutboxFence } from './outbox-fence.js';
import { createReigns } from './reigns.js';
import { TabMessage, type Position } from './tab-messages.js';

export interface Tabs {
  /** The stream flows here, or after a moment: another tab may be slow to answer. */
  readonly joined: Promise<void>;
  /** Undefined when a row of the outbox may leave at once; else whether it may. */
  readonly before: OutboxFence['before'];
  /** Messages that were not understood, or came from a leader whose time is over. */
  readonly refused: number;
  dispose(): void;
}

export interface TabsOptions {
  readonly transport: Transport;
  readonly workspaceId: string;
  readonly agentId: string;
  readonly tabId: string;
  /** The machine's own. */
  readonly clock: Clock;
  /** Whether the stream is shared; without it the tabs only agree on who leads. */
  readonly isShared: boolean;
  /** Where the stream stood when the session was opened. */
  readonly cursor: string | undefined;
  readonly replay: boolean;
  readonly $leading: WritableAtom<boolean>;
  receive(changes: ChangeBatch['changes']): void;
  recover(): void;
  setLink(link: Partial<LinkFacts>): void;
  readonly outbox: OutboxInside;
  shareDrafts(others: OtherTabs): SharedDrafts;
}

/** Reading does not wait longer for a leader that does not answer; what was missed then is read anew. */
const JOIN_MS = 1_000;
/** Whose end is waited for, at most. */
const MOST_WATCHED = 200;

export function joinTabs(options: TabsOptions): Tabs {
  const { transport, workspaceId, agentId, tabId, clock, isShared, replay, $leading, setLink, recover } = options;
  const scope = [isShared ? transport.streamKey ?? '' : '', transport.name, workspaceId, agentId].map(encodeURIComponent).join('/');
  const name = `inbox-elements/${isShared ? 'stream' : 'lead'}/1/${scope}`;
  const channel = new BroadcastChannel(name);
  const reigns = createReigns(name, (run, ms) => clock.setTimeout(run, ms));
  const watched = new Map<string, AbortController>();
  let position: Position = { epoch: 0, seq: 0 };
  let base = position;
  let leader: string | null = null;
  let cursor = options.cursor;
  let link: Pick<LinkFacts, 'up' | 'code' | 'retryAt'> | null = null;
  let unsubscribe: (() => void) | undefined;
  let waiting: ChangeBatch[] = [];
  let heard = Promise.resolve();
  let refused = 0;
  let disposed = false;
  let isLate = false;

  let join!: () => void;
  const joined = new Promise<void>((resolve) => { join = resolve; });
  const stopWaiting = clock.setTimeout(() => {
    isLate = true;
    join();
  }, JOIN_MS);

  const post = (message: object): void => {
    if (!disposed) channel.postMessage({ protocol: 1, from: tabId, ...message });
  };
  const here = (asks: boolean): void => post({ type: 'here', asks });
  const announce = (): void => post({ type: 'lead', ...position, base, cursor, link });

  const drafts = createDraftSync(options.shareDrafts, (draft) => post({ type: 'draft', ...draft }));

  const subscribe = (): void => {
    unsubscribe?.();
    unsubscribe = transport.subscribe((batch) => {
      // What this tab was told while it slept may be another tab's to tell by now.
      if (waiting.length > 0 || leadership.isInDoubt()) {
        waiting.push(batch);
        void leadership.check().then(flush);
      } else tell(batch);
    }, cursor === undefined ? {} : { cursor });
  };

  const flush = (): void => {
    if (!leadership.leads) waiting = [];
    if (leadership.isInDoubt()) {
      void leadership.check().then(flush);
      return;
    }
    const all = waiting;
    waiting = [];
    for (const batch of all) tell(batch);
  };

  const tell = (batch: ChangeBatch): void => {
    position = { ...position, seq: position.seq + 1 };
    cursor = batch.cursor ?? cursor;
    const { changes } = batch;
    const told = changes.findLast((change) => (change as typeof change | null)?.type === 'link');
    if (told?.type === 'link') link = { up: told.up, code: told.up ? null : told.code ?? 'offline', retryAt: told.retryAt ?? null };
    const message = { type: 'batch', ...position, base, cursor };
    try {
      post({ ...message, changes });
    } catch {
      // What cannot be copied cannot be told.
      post({ ...message, changes: [{ type: 'resync', reason: 'unknown' }] });
    }
    options.receive(changes);
  };

  /** Waits for a tab's end: what it has not sent is sent here. */
  const watch = (other: string): void => {
    if (!leadership.leads || watched.has(other) || watched.size >= MOST_WATCHED) return;
    const end = new AbortController();
    watched.set(other, end);
    navigator.locks.request(tabLock(other), { signal: end.signal }, () => {}).then(() => {
      watched.delete(other);
      if (leadership.leads) void fence.adopt(undefined, other);
    }, () => {});
  };
  const stopWatching = (): void => {
    for (const end of watched.values()) end.abort();
    watched.clear();
  };

  const leadership = createLeadership({
    name, clock, reigns,
    seen: () => position.epoch,
    lead(epoch, taken) {
      const isFirst = position.epoch === 0;
      base = position;
      position = { epoch, seq: 0 };
      $leading.set(true);
      announce();
      if (isShared) {
        link = { up: true, code: null, retryAt: null };
        setLink(isFirst ? { up: true } : link);
        subscribe();
        if ((isLate || !isFirst) && (!replay || cursor === undefined)) recover();
      }
      void fence.adopt(taken ? leader ?? undefined : undefined);
      leader = null;
      join();
    },
    deposed() {
      unsubscribe?.();
      unsubscribe = undefined;
      waiting = [];
      $leading.set(false);
      stopWatching();
      fence.deposed();
    },
    alone() {
      $leading.set(true);
      if (isShared && !unsubscribe) {
        setLink({ up: true });
        unsubscribe = transport.subscribe(({ changes }) => options.receive(changes), cursor === undefined ? {} : { cursor });
      }
      join();
    },
    ask: () => here(true),
  });

  const fence = createOutboxFence(options.outbox, () => (leadership.isInDoubt() ? leadership.check() : undefined));

  const hear = async (data: unknown): Promise<void> => {
    const message = parse(TabMessage, data, name);
    if (message.from === tabId) throw new Error('An echo.');
    drafts.meet();
    if (message.type === 'draft') return drafts.hear(message);
    if (message.type === 'here') {
      drafts.welcome(message.from);
      if (leadership.isInDoubt()) await leadership.check();
      if (!leadership.leads) return;
      watch(message.from);
      if (message.asks) announce();
      return;
    }
    const { epoch, seq } = message;
    if (epoch < position.epoch || (leadership.leads && epoch === position.epoch)) throw new Error('A leader whose time is over.');
    if (epoch > position.epoch) {
      // Nobody leads by saying so.
      const newest = await reigns.read();
      if (newest !== null && newest < epoch) throw new Error('A reign that never began.');
      if (leadership.leads) await leadership.check();
    }
    if (disposed || leadership.leads) return;
    leadership.heard();
    leader = message.from;
    const isNew = epoch > position.epoch;
    const before = isNew ? message.base : position;
    const isBatch = message.type === 'batch';
    if (!isNew && isBatch && seq <= position.seq) return;
    // Who has heard nothing before stands where his session was opened.
    // A stream that cannot go on from where the last leader stood has a gap there, for all tabs.
    const isWhole = position.epoch === 0 ? !isBatch && cursor !== undefined && cursor === message.cursor
      : (!isNew || (replay && message.cursor != null)) && before.epoch === position.epoch && before.seq === position.seq
        && seq === (isNew ? 0 : position.seq) + (isBatch ? 1 : 0);
    position = { epoch, seq };
    cursor = message.cursor ?? cursor;
    if (isNew) here(false);
    if (!isShared) return;
    if (message.type === 'lead' && message.link && JSON.stringify(message.link) !== JSON.stringify(link)) setLink(link = message.link);
    if (!isWhole) recover();
    if (message.type === 'batch') {
      // Its link is among the changes.
      if (isNew) link = null;
      options.receive(message.changes as ChangeBatch['changes']);
    }
    join();
  };

  channel.addEventListener('message', ({ data }) => {
    heard = heard.then(() => hear(data)).catch(() => { refused += 1; });
  });
  here(true);
  if (!isShared) join();

  return {
    joined,
    before: fence.before,
    get refused() { return refused; },
    dispose() {
      disposed = true;
      stopWaiting();
      join();
      stopWatching();
      unsubscribe?.();
      leadership.dispose();
      channel.close();
      reigns.close();
    },
  };
}
