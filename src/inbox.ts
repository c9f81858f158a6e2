/** `createInbox()`: owns everything that lives (session, stores, outbox, drafts, timers) and wires it. Elements only borrow it. */
import { atom, type ReadableAtom } from 'nanostores';
import { v7 } from 'uuid';
import { ENTITIES, type Change, type EntityName, type Presence } from './model/changes.js';
import { systemClock, type Clock } from './model/clock.js';
import { CommandArgs, commandTraits, isBuiltInCommand, type Command, type CommandName, type Commands } from './model/commands.js';
import type { Attachment } from './model/message.js';
import { parse } from './model/parse.js';
import { permit, type Permit } from './model/permit.js';
import type { ConversationQuery, ViewCount } from './model/view.js';
import { createDrafts, type Drafts, type PendingFile } from './session/drafts.js';
import { createMediaCache } from './session/media.js';
import { giveBack } from './session/give-back.js';
import { createNotices, type Notice } from './session/notices.js';
import { openSession, type OpenedSession } from './session/open-session.js';
import { createOutbox, tabLock, type IntentOutcome, type OutboxRow } from './session/outbox.js';
import { loadOverlays, overlays } from './session/overlays.js';
import { pauseAfter } from './session/pause.js';
import { createReader } from './session/reader.js';
import { checkChange, createReceiver } from './session/receiver.js';
import { createRecovery } from './session/recovery.js';
import { memoryStorage, openStorage } from './session/storage.js';
import { createServerTime } from './session/server-time.js';
import type { Tabs } from './session/tabs.js';
import { createViewing } from './session/viewing.js';
import { withCache } from './session/with-cache.js';
import { connectionOf, NO_LINK, type Connection, type LinkFacts } from './stores/connection.js';
import type { ConversationList } from './stores/conversation-list.js';
import { countLoaded, createCounts } from './stores/counts.js';
import { createEntities, type Entities } from './stores/entities.js';
import { createListFilters, type ListFilters } from './stores/list-filters.js';
import { createPresence } from './stores/presence.js';
import type { Thread } from './stores/thread.js';
import { isTransient, toTransportError } from './transport/errors.js';
import type { Transport, TransportCapabilities } from './transport/transport.js';

export interface InboxOptions {
  readonly transport: Transport;
  /** Time for everything; the machine's own by default. */
  readonly clock?: Clock;
  /**
   * Keeps what was read and what came in this browser, so that a reload asks only for what has changed since. `true`: shown once the backend
   * has told who works here. An id of the account that is signed in: shown also when the backend does not answer. `forget()` erases it.
   */
  readonly cache?: boolean | string;
}

/** Who works here, once the transport has told. */
export interface SessionState {
  readonly status: 'opening' | 'open' | 'failed' | 'closed';
  readonly error: { readonly code: string; readonly message: string } | null;
  readonly meId: string | null;
  readonly workspaceId: string | null;
  readonly capabilities: TransportCapabilities | null;
  /** False when the browser gives no storage: drafts and unsent messages live only as long as the page (G18). */
  readonly durable: boolean;
}

/** What a command is about; ids only, the inbox knows the rest. */
export interface CommandTargetIds {
  readonly conversationId?: string | undefined;
  readonly contactId?: string | undefined;
  readonly channelId?: string | undefined;
  readonly messageId?: string | undefined;
}

export interface DoOptions {
  /** Keep it back for so long, so that it can still be undone. */
  readonly holdMs?: number;
  /** Files to upload first; they become attachments. */
  readonly files?: readonly PendingFile[];
}

/** One intention on its way. */
export interface Intent {
  readonly commandId: string;
  /** Never rejects. */
  readonly done: Promise<IntentOutcome | { readonly ok: false; readonly refused: Extract<Permit, { allowed: false }> }>;
}

export interface Inbox {
  readonly transport: Transport;
  /** Server time, and timers. */
  readonly clock: Clock;
  readonly $session: ReadableAtom<SessionState>;
  readonly $connection: ReadableAtom<Connection>;
  readonly $notices: ReadableAtom<readonly Notice[]>;
  readonly entities: Pick<Entities, 'get' | 'values' | '$entity' | '$version' | 'listen'>;
  readonly drafts: Omit<Drafts, 'attach' | 'dispose' | 'emptied' | 'share'>;
  /** Commands that have not been answered: pending, held, failed, uncertain. */
  readonly $outbox: ReadableAtom<readonly OutboxRow[]>;
  /**
   * Whether this tab speaks for all tabs of this browser, workspace and agent: it alone makes sounds, shows desktop notifications and
   * the like. It changes when tabs come and go; false until it is known, true where a browser cannot tell.
   */
  readonly $leading: ReadableAtom<boolean>;
  /** The conversation that list, thread and pane share as the chosen one. */
  readonly $selectedId: ReadableAtom<string | null>;
  select(conversationId: string | null): void;
  /**
   * Says that the agent has a conversation open before him: colleagues see it, and where agents pick, its lease is taken unless
   * `lease` is false. The returned function says that he has no longer. chat-thread does this by itself.
   */
  attend(conversationId: string, options?: { readonly lease?: boolean }): () => void;
  /** What the list is narrowed to: view, tab, criteria, search. Forgotten with the inbox. */
  readonly $filters: ReadableAtom<ListFilters>;
  filter(change: Partial<ListFilters>): void;
  /** The list of a query; the same object for the same query. It loads by itself. */
  list(query: ConversationQuery): ConversationList;
  loadMore(list: ConversationList): Promise<void>;
  thread(conversationId: string): Thread;
  loadOlder(thread: Thread): Promise<void>;
  loadNewer(thread: Thread): Promise<void>;
  loadAround(thread: Thread, messageId: string): Promise<void>;
  /** Reads again what failed to load. */
  retryRead(store: ConversationList | Thread): Promise<void>;
  /** Contacts, unread contacts and conversations of a query; null until counted. */
  $count(query: ConversationQuery): ReadableAtom<ViewCount | null>;
  $presence(conversationId: string): ReadableAtom<readonly Presence[]>;
  /** Whether a command may be done now; with `args` also whether just this may be done. */
  can(name: CommandName, target?: CommandTargetIds, args?: Readonly<Record<string, unknown>>): Permit;
  do<N extends CommandName>(name: N, args: Commands[N], options?: DoOptions): Intent;
  /** Takes back a command that has not left: undo. A message's words lie in its draft again. False when it is too late. */
  cancel(commandId: string): boolean;
  /** Sends a held command now, or tries a failed one again. */
  sendNow(commandId: string): void;
  /** Asks the backend what became of an uncertain one; false when it cannot tell. */
  check(commandId: string): Promise<boolean>;
  /** Sends an uncertain message once more as a new one, at the agent's own risk. */
  resend(commandId: string): Intent | null;
  /** How many changes came whose type or entity this version does not know: they were passed over, and what followed was taken. */
  readonly unknownChanges: number;
  dismissNotice(id: string): void;
  /** An address for an attachment that a page can show. @throws TransportError */
  mediaUrl(attachment: Attachment): Promise<string>;
  /** Opens the session again after it failed. */
  reopen(): Promise<void>;
  /** Lets go of everything; elements that still hold it show it as closed. */
  dispose(): Promise<void>;
  /**
   * The same, and erases from this browser what the agent typed and has not sent, e.g. when he logs out of a machine that others use. Other
   * tabs of the same agent keep what they show: end them first. @throws when the browser gives no storage.
   */
  forget(): Promise<void>;
}

const OPENING: SessionState = { status: 'opening', error: null, meId: null, workspaceId: null, capabilities: null, durable: true };
/** Counts are asked for at most so often, however many changes come. */
const COUNT_INTERVAL_MS = 400;
const MOST_NEWS = 200;
const OVERLAYS_AFTER_MS = 3_000;
/** Where the stream is not shared, who leads is not needed for what is seen first. */
const TABS_AFTER_MS = 3_000;
/** The longest pause before a session that could not be opened is tried again. */
const OPEN_CAP_MS = 30_000;
/** What a recovery reads whole; what it does not find is gone. */
const SNAPSHOT_KINDS = Object.keys(ENTITIES) as EntityName[];

export function createInbox({ transport: told, clock: givenClock = systemClock, cache }: InboxOptions): Inbox {
  const transport = cache ? withCache(told, cache, givenClock) : told;
  const abort = new AbortController();
  const clock = createServerTime(givenClock, () => back());
  const entities = createEntities();
  const presence = createPresence(clock);
  const counts = createCounts(() => recount());
  const media = createMediaCache(transport);
  const $session = atom<SessionState>(OPENING);
  const canTellTabs = typeof BroadcastChannel === 'function' && 'locks' in navigator;
  const isShared = canTellTabs && transport.streamKey !== undefined;
  const $leading = atom(!canTellTabs);
  const $selectedId = atom<string | null>(null);
  const notices = createNotices(clock);
  const $connection = atom<Connection>(connectionOf(NO_LINK));
  const commandNames: ReadonlySet<string> = new Set(Object.keys(transport.commands));
  const tabId = v7();
  let link: LinkFacts = { ...NO_LINK, browserOnline: navigator.onLine };
  let tabs: Tabs | undefined;
  let stopJoining: (() => void) | undefined, unsubscribe: (() => void) | undefined;
  let releaseLock: (() => void) | undefined;
  let countTimer: (() => void) | undefined;
  let storage = memoryStorage();

  const meId = (): string => $session.get().meId ?? '';
  const setLink = (change: Partial<LinkFacts>): void => {
    link = { ...link, ...change };
    const next = connectionOf(link);
    const known = $connection.get();
    if (known.state !== next.state || known.retryAt !== next.retryAt) $connection.set(next);
  };

  let opened!: () => void;
  const ready = new Promise<void>((resolve) => { opened = resolve; });
  const reader = createReader({ transport, entities, clock, meId, ready });

  const storageFailed = (error: unknown): void => {
    // Whoever lets go in the middle of opening closes the database under it: nothing has failed.
    if (abort.signal.aborted) return;
    console.error('inbox-elements: the browser\'s storage failed; text is kept in this page only.', error);
    if ($session.get().durable) {
      $session.set({ ...$session.get(), durable: false });
      notices.add('storage', { error: { code: 'storage', message: String(error) }, until: null });
    }
  };

  const refused = (error: unknown): void =>
    console.error('inbox-elements: something did not fit its schema and was passed over; all else was taken.', error);

  const drafts = createDrafts(clock, { storageFailed, refused });

  const targetOf = (args: unknown): CommandTargetIds => args as CommandTargetIds;
  const conversationIdOf = (row: OutboxRow): string | null => targetOf(row.args).conversationId ?? null;

  const lay = (row: OutboxRow): void => {
    const overlay = overlays()?.overlayOf(row, entities, meId);
    if (overlay && !abort.signal.aborted) entities.setOverlay(overlay);
  };
  // Who writes will send, and who is offline by then could not fetch what shows it.
  const stopWaiting = overlays() ? undefined : clock.setTimeout(() => void loadOverlays(), OVERLAYS_AFTER_MS);
  drafts.$lines.listen(() => void loadOverlays());

  const outbox = createOutbox({
    transport, clock, tabId, idempotent: () => $session.get().capabilities?.idempotentSend ?? false, before: (row) => tabs?.before(row),
    events: {
      changed(row) {
        if (overlays()) return lay(row);
        void loadOverlays().then(() => { for (const one of outbox.$rows.get()) lay(one); });
      },
      done(row, { changes }) {
        apply(checked(changes));
        entities.dropOverlay(row.commandId);
      },
      gone(row, error) {
        entities.dropOverlay(row.commandId);
        recount();
        // Nobody asked for a lease by hand: that a colleague was faster shows by itself.
        if (error && row.name !== 'acquireLease') {
          notices.add('failed', {
            command: { name: row.name, commandId: row.commandId, conversationId: conversationIdOf(row) },
            error: { code: error.code, message: error.message },
          });
        }
      },
      emptied: ({ name, args }) => (name === 'send' || name === 'addNote'
        ? drafts.emptied(targetOf(args).conversationId ?? '', name === 'send' ? 'reply' : 'note') : null),
      storageFailed, refused,
    },
  });

  /** An answer is as much from outside as the stream is. */
  const checked = (changes: readonly unknown[]): Change[] => changes.flatMap((change) => {
    try {
      return checkChange(change, `${transport.name}: answer to a command`) ?? [];
    } catch (error) {
      refused(error);
      return [];
    }
  });

  const recount = (): void => {
    if (countTimer) return;
    countTimer = clock.setTimeout(() => {
      countTimer = undefined;
      void count();
    }, COUNT_INTERVAL_MS);
  };

  const count = async (): Promise<void> => {
    const watched = counts.watched();
    if (watched.length === 0 || $session.get().status !== 'open') return;
    try {
      const told = await transport.read.counts?.(watched.map(({ query }) => query), { signal: abort.signal });
      watched.forEach(({ query, $count }, index) => {
        $count.set(told?.[index] ?? countLoaded(query, { entities, meId, now: clock.now }));
      });
    } catch {
      // Old numbers stay until the next change asks again: a count is not worth a message.
    }
  };

  const apply = (changes: readonly Change[]): void => {
    const { ordered } = $session.get().capabilities ?? { ordered: false };
    const kept = changes.filter(isOfInterest);
    for (const { entity, id } of entities.apply(kept, { unordered: !ordered })) void readAnew(entity, id);
    for (const change of kept) {
      if (change.type === 'presence') presence.apply(change);
      else if (change.type === 'link') setLink({ up: change.up, code: change.up ? null : change.code ?? 'offline', retryAt: change.retryAt });
      else if (change.type === 'stale') void readAnew(change.entity, change.id);
      else if (change.type === 'resync') void recover();
      else if (change.type === 'upsert' && change.entity === 'conversation' && !entities.get('contact', change.value.contactId)) {
        void readAnew('conversation', change.value.id);
      }
    }
    if (kept.some((change) => change.type === 'link' && change.up)) {
      outbox.wake();
      reader.wake();
      wakeRecovery();
    }
    forgetOldNews();
    recount();
  };

  /** Messages of a timeline that nobody has opened are read when somebody does; kept before, they would leave a hole. */
  const isOfInterest = (change: Change): boolean => {
    if (change.type === 'upsert' && change.entity === 'message') return reader.has(change.value.conversationId);
    if (change.type === 'upsert' && change.entity === 'event' && !reader.has(change.value.conversationId)) news.push(change.value.id);
    if (change.type !== 'patch' || (change.entity !== 'message' && change.entity !== 'event')) return true;
    return entities.get(change.entity, change.id) !== undefined;
  };

  /** The last events of unopened conversations stay for a while: they tell why one came or went. */
  const news: string[] = [];
  const forgetOldNews = (): void => {
    while (news.length > MOST_NEWS) {
      const oldest = entities.get('event', news.shift() ?? '');
      if (oldest && !reader.has(oldest.conversationId)) entities.apply([{ type: 'remove', entity: 'event', id: oldest.id }]);
    }
  };

  const readAnew = async (entity: EntityName, id: string | null): Promise<void> => {
    try {
      if (id !== null && entity === 'conversation') await reader.conversation(id);
      else if (id !== null && entity === 'contact') await reader.contact(id);
      else await recover();
    } catch (thrown) {
      const { code } = toTransportError(thrown);
      if (code === 'notFound' && id !== null) entities.apply([{ type: 'remove', entity, id }]);
      // What was to be read anew is known to be old: that is tried until it works.
      else if (!abort.signal.aborted) void recover();
    }
  };

  const receiver = createReceiver({ clock, apply, where: `${transport.name}: change`, onRefused: refused });

  const { recover, wake: wakeRecovery, dispose: endRecovery } = createRecovery({
    clock, setLink,
    async attempt() {
      const session = await openSession(transport, givenClock, abort.signal);
      const renewed = await reader.renew();
      if (abort.signal.aborted) return;
      entities.snapshot([...session.changes, ...renewed.changes], SNAPSHOT_KINDS);
      adopt(session);
      renewed.show();
    },
    onBegin: receiver.hold,
    onEnd() {
      receiver.resume();
      outbox.wake();
      recount();
    },
  });

  /** Whoever was away, or whose clock was set, sees what is so now. */
  const back = (): void => {
    if ($session.get().status === 'open') void recover();
  };

  const adopt = ({ serverTime, sentAt, receivedAt, meId: id, workspaceId, capabilities }: OpenedSession): void => {
    clock.heard(serverTime, sentAt, receivedAt);
    $session.set({ ...$session.get(), status: 'open', error: null, meId: id, workspaceId, capabilities });
  };

  let opens = 0;
  let endPause: (() => void) | undefined;
  let opening: Promise<void> | undefined;
  const open = (): Promise<void> => (opening ??= openOnce());
  const openAnew = async (): Promise<void> => {
    await open();
    if ($session.get().status === 'open') await recover();
  };

  const openOnce = async (): Promise<void> => {
    try {
      const session = await openSession(transport, givenClock, abort.signal);
      if (abort.signal.aborted) return;
      entities.apply(session.changes);
      adopt(session);
      const { cursor } = session;
      setLink({ opened: true, code: null, retryAt: null });
      // Words are safe before another tab has answered.
      draftsKept ??= keepDrafts();
      // Subscribed before anything is read, so that nothing falls between a page and the stream.
      if (isShared) await join(cursor);
      if (abort.signal.aborted) return;
      if (!isShared || !tabs) {
        unsubscribe?.();
        setLink({ up: true });
        unsubscribe = transport.subscribe((batch) => receiver.receive(batch.changes), cursor === undefined ? {} : { cursor });
      }
      opened();
      opening = undefined;
      await keepOutbox();
      if (!isShared) stopJoining ??= clock.setTimeout(() => { void join(undefined); }, TABS_AFTER_MS);
      await count();
    } catch (thrown) {
      opening = undefined;
      if (abort.signal.aborted) return;
      const error = toTransportError(thrown);
      const { code, message } = error;
      const wait = pauseAfter(error, opens++, OPEN_CAP_MS);
      setLink({ code, retryAt: isTransient(error) ? clock.now() + wait : null });
      endPause?.();
      // Quietly: until it works, the agent sees that it failed and what he can do.
      if (isTransient(error)) endPause = clock.setTimeout(() => { if ($session.get().status === 'failed') void openAnew(); }, wait);
      $session.set({ ...$session.get(), status: 'failed', error: { code, message } });
    }
  };

  /** Without the file, or where the browser forbids what it needs, this tab does everything by itself. */
  const join = async (cursor: string | undefined): Promise<void> => {
    if (tabs || !canTellTabs) return;
    try {
      const { joinTabs } = await import('./session/tabs.js');
      if (abort.signal.aborted) return;
      const { workspaceId, meId: agentId, capabilities } = $session.get();
      tabs = joinTabs({
        transport, tabId, clock: givenClock, isShared, cursor, $leading, setLink, workspaceId: workspaceId ?? '', agentId: agentId ?? '',
        // Without order only the adapter that lost something knows of the hole, and it ends with its tab.
        replay: (capabilities?.replay && capabilities.ordered) ?? false, receive: receiver.receive, recover: () => { void recover(); },
        outbox: outbox.inside, shareDrafts: drafts.share,
      });
      await tabs.joined;
    } catch (error) {
      console.warn('inbox-elements: this tab does without the others.', error);
      $leading.set(true);
    }
  };

  let draftsKept: Promise<void> | undefined;
  const keepDrafts = async (): Promise<void> => {
    const { workspaceId, meId: agentId } = $session.get();
    try {
      storage = await openStorage(workspaceId ?? '', agentId ?? '');
    } catch (error) {
      storageFailed(error);
    }
    await drafts.attach(storage).catch(storageFailed);
  };

  let outboxKept: Promise<void> | undefined;
  const keepOutbox = (): Promise<void> => (outboxKept ??= (async () => {
    await draftsKept;
    await outbox.attach(storage).catch(storageFailed);
  })());

  // As long as this is held, other tabs leave this one's unsent commands alone.
  navigator.locks?.request(tabLock(tabId), { signal: abort.signal }, () => (abort.signal.aborted
    ? undefined
    : new Promise<void>((resolve) => { releaseLock = resolve; }))).catch(() => {});

  const listen = (target: EventTarget, type: string, hear: (event: Event) => void): void =>
    target.addEventListener(type, hear, { signal: abort.signal });
  listen(window, 'online', () => { setLink({ browserOnline: true }); outbox.wake(); reader.wake(); wakeRecovery(); void inbox.reopen(); });
  // A frozen page, or one that comes out of the history, has heard nothing for a while.
  listen(document, 'resume', back);
  listen(window, 'pageshow', (event) => { if ((event as PageTransitionEvent).persisted) back(); });
  listen(window, 'offline', () => setLink({ browserOnline: false }));
  for (const type of ['pagehide', 'blur'] as const) listen(window, type, () => { void drafts.flush(); });
  listen(document, 'visibilitychange', () => { if (document.visibilityState === 'hidden') void drafts.flush(); });

  /** What I do under a lease carries its token: should I lose it before the command arrives, the backend refuses (fencing). */
  const withLease = (args: object): object => {
    const { conversationId } = targetOf(args);
    const lease = conversationId === undefined ? null : entities.get('conversation', conversationId)?.lease;
    return lease && lease.holderId === meId() ? { ...args, leaseToken: lease.token } : args;
  };

  const can = (name: CommandName, target: CommandTargetIds = {}, args?: Readonly<Record<string, unknown>>): Permit => {
    const me = entities.get('agent', meId());
    if (!me) return { allowed: false, reason: 'loading' };
    const conversation = target.conversationId === undefined ? undefined : entities.get('conversation', target.conversationId);
    if (target.conversationId !== undefined && !conversation) return { allowed: false, reason: 'loading' };
    const contactId = target.contactId ?? conversation?.contactId;
    const channelId = target.channelId ?? conversation?.channelId;
    const assignee = args?.assignee as { kind: string; id: string } | null | undefined;
    return permit(name, {
      me, conversation, commands: commandNames,
      contact: contactId === undefined ? undefined : entities.get('contact', contactId),
      channel: channelId === undefined ? undefined : entities.get('channel', channelId),
      message: entities.get('message', target.messageId ?? (args?.retryOf as string | null | undefined) ?? ''),
      target: assignee?.kind === 'agent' ? entities.get('agent', assignee.id) : undefined,
    }, clock.now(), args);
  };

  const viewing = createViewing({
    clock, entities, meId, can,
    run(name, args) {
      const { commandId, done } = inbox.do(name, args);
      return { done: done.then(({ ok }) => ok), callOff: () => { outbox.cancel(commandId); } };
    },
  });

  const inbox: Inbox = {
    transport: told, clock, $session, $connection, $notices: notices.$notices, entities, drafts, $leading, $selectedId, ...createListFilters(),
    $outbox: outbox.$rows,
    select: (conversationId) => $selectedId.set(conversationId),
    list: reader.list,
    loadMore: reader.loadMore,
    thread: reader.thread,
    loadOlder: reader.loadOlder,
    loadNewer: reader.loadNewer,
    loadAround: reader.loadAround,
    retryRead: (store) => ($session.get().status === 'failed' ? inbox.reopen() : reader.retry(store)),
    $count: counts.$count,
    $presence: presence.$presence,
    can,
    do(name, args, { holdMs, files } = {}) {
      const commandId = v7();
      const payload = isBuiltInCommand(name) ? parse(CommandArgs[name], withLease(args), `command ${name}`) : args;
      const command = { name, args: payload, commandId, at: clock.now() } as Command;
      // Files are not attachments yet, but they make a message that has no text.
      const asked = files?.length
        ? { ...payload as object, attachments: [...(payload as { attachments?: [] }).attachments ?? [], ...files.map(({ kind, blob }) => ({ kind, bytes: blob.size }))] }
        : payload;
      const allowed = can(name, targetOf(payload), asked as Record<string, unknown>);
      if (!allowed.allowed) return { commandId, done: Promise.resolve({ ok: false, refused: allowed }) };
      if (commandTraits(name).delivery === 'volatile') {
        const handler = transport.commands[name] as ((command: Command) => Promise<unknown>) | undefined;
        handler?.(command).catch(() => {});
        return { commandId, done: Promise.resolve({ ok: true, result: { changes: [] } }) };
      }
      const done = outbox.add(command, { ...(files ? { files } : {}), notBefore: holdMs ? clock.now() + holdMs : null });
      if (holdMs) {
        notices.add('undo', {
          id: commandId, until: clock.now() + holdMs,
          command: { name, commandId, conversationId: targetOf(payload).conversationId ?? null },
        });
      }
      return { commandId, done };
    },
    cancel(commandId) {
      const row = outbox.$rows.get().find((other) => other.commandId === commandId);
      const gone = outbox.cancel(commandId);
      if (gone) notices.dismiss(commandId);
      if (gone && row) {
        giveBack(row, drafts);
        // They were safe in the row that goes: they are not to wait for a pause in typing.
        void drafts.flush();
      }
      return gone;
    },
    sendNow(commandId) {
      notices.dismiss(commandId);
      outbox.sendNow(commandId);
    },
    check: outbox.check,
    resend(commandId) {
      const row = outbox.$rows.get().find((other) => other.commandId === commandId);
      if (row?.state !== 'uncertain') return null;
      // The new one first: were it refused, the agent's words would be gone with the old one.
      const { leaseToken: _, ...args } = row.args as Commands['send'];
      const intent = inbox.do(row.name as 'send', args, { files: row.files });
      if (outbox.$rows.get().some((other) => other.commandId === intent.commandId)) outbox.cancel(commandId);
      return intent;
    },
    attend: viewing.attend,
    get unknownChanges() { return receiver.unknown; },
    dismissNotice: notices.dismiss,
    mediaUrl: media.url,
    async reopen() {
      if ($session.get().status !== 'failed') return;
      $session.set({ ...$session.get(), status: 'opening', error: null });
      setLink({ code: null });
      await openAnew();
    },
    async dispose() {
      if (abort.signal.aborted) return;
      await drafts.flush();
      abort.abort();
      unsubscribe?.();
      tabs?.dispose();
      stopJoining?.();
      countTimer?.();
      stopWaiting?.();
      endPause?.();
      endRecovery();
      notices.dispose();
      receiver.dispose();
      viewing.dispose();
      reader.dispose();
      const kept = outbox.dispose();
      drafts.dispose();
      presence.dispose();
      media.dispose();
      setLink({ closed: true });
      $session.set({ ...$session.get(), status: 'closed' });
      // Whoever takes over what was not sent finds all of it.
      const closing = transport.close();
      await Promise.all([kept, draftsKept && keepOutbox()]);
      releaseLock?.();
      storage.close();
      await closing;
    },
    async forget() {
      await inbox.dispose();
      const { workspaceId, meId: agentId } = $session.get();
      if (workspaceId !== null && agentId !== null) await (await import('./session/forget.js')).forget(workspaceId, agentId);
    },
  };

  void open();
  return inbox;
}

export type { Notice } from './session/notices.js';
export type { Draft, DraftMode, PendingFile } from './session/drafts.js';
export type { IntentOutcome, OutboxRow } from './session/outbox.js';
