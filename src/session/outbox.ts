/**
 * The outbox: every durable command on its way to the backend. A row is in storage before its first byte leaves; rows of one queue
 * keep their order, queues go on in parallel. Used by inbox.ts, shown by the thread and the toasts.
 */
import { array, boolean, literal, nullish, number, object, optional, picklist, string, union, unknown, type InferOutput } from 'valibot';
import { atom, type ReadableAtom } from 'nanostores';
import type { Clock } from '../model/clock.js';
import { CommandArgs, commandQueue, commandTraits, isBuiltInCommand, latestKey, type Command, type CommandName } from '../model/commands.js';
import type { Attachment } from '../model/message.js';
import { InvalidDataError, parse } from '../model/parse.js';
import { isTransient, toTransportError, TransportError } from '../transport/errors.js';
import type { CommandResult, Transport } from '../transport/transport.js';
import { PendingFile } from './drafts.js';
import { inTime, pauseAfter } from './pause.js';
import type { SessionStorage } from './storage.js';

export const OutboxRow = object({
  commandId: string(), name: string(), args: unknown(), at: number(), queue: string(),
  /** `failed` and `uncertain` wait for the agent; only messages are kept in them. */
  state: picklist(['held', 'queued', 'sending', 'failed', 'uncertain']),
  /** Earliest moment to send: a held row can still be undone. */
  notBefore: nullish(number(), null),
  attempts: optional(number(), 0),
  /** An attempt went without an answer: it may have arrived, so it can no longer be taken back. */
  left: optional(boolean(), false),
  /** When the agent last said that it should go; for a day it is then tried again by itself. */
  askedAt: nullish(number(), null),
  error: nullish(object({ code: string(), message: string(), platformCode: nullish(string(), null) }), null),
  /** Files to upload first; the attachments made of them replace these in `args.attachments`. */
  files: optional(array(PendingFile), []),
  /** From 0 to 1, while files go up or a bulk command goes on. */
  progress: nullish(number(), null),
  /** The tab that sends it. */
  owner: string(),
  version: optional(union([literal(1)]), 1),
});
export type OutboxRow = InferOutput<typeof OutboxRow>;

/** How an intention ended. It never rejects, so that nobody has to catch what he does not care about. */
export type IntentOutcome =
  | { readonly ok: true; readonly result: CommandResult }
  | { readonly ok: false; readonly error: TransportError }
  | { readonly ok: false; readonly cancelled: true };

export interface OutboxEvents {
  /** The row's effect on what is shown has to be computed anew. */
  changed(row: OutboxRow): void;
  done(row: OutboxRow, result: CommandResult): void;
  /** The row is gone without effect: cancelled, refused, or given up. */
  gone(row: OutboxRow, error: TransportError | null): void;
  storageFailed(error: unknown): void;
  /** The draft that a new row was made of, when that is empty now; it leaves storage with the same step. */
  emptied?(row: OutboxRow): string | null;
  /** A stored row does not fit its schema; it is left where it lies. */
  refused(error: unknown): void;
}

/** What outbox-fence.ts works on. */
export interface OutboxInside {
  readonly rows: ReadonlyMap<string, OutboxRow>;
  readonly tabId: string;
  /** Whether the backend can tell what became of a command. */
  readonly canCheck: boolean;
  set(row: OutboxRow): OutboxRow;
  /** `isOthers`: another tab has it now, and it stays on the disk. */
  drop(row: OutboxRow, outcome: IntentOutcome, isOthers?: boolean): void;
  check(commandId: string): Promise<boolean>;
  lostRows(from: SessionStorage, frozenTab?: string, endedTab?: string): Promise<OutboxRow[]>;
  takeOver(commandIds: readonly string[]): Promise<void>;
  storage(): SessionStorage | undefined;
  storageFailed(error: unknown): void;
}

export interface Outbox {
  readonly $rows: ReadableAtom<readonly OutboxRow[]>;
  add(command: Command, options: { readonly files?: readonly PendingFile[]; readonly notBefore?: number | null }): Promise<IntentOutcome>;
  /** Takes a row back that has not left. False when it is too late. */
  cancel(commandId: string): boolean;
  /** Sends a held row now, or tries a failed one again under the same commandId. */
  sendNow(commandId: string): void;
  /** Looks for the outcome of an uncertain row; true when the backend knows it. */
  check(commandId: string): Promise<boolean>;
  attach(storage: SessionStorage): Promise<void>;
  /** For outbox-fence.ts. */
  readonly inside: OutboxInside;
  /** Something has changed for the better (online, resumed): tries at once. */
  wake(): void;
  /** Done when everything that it was writing is in storage. */
  dispose(): Promise<unknown>;
}

/** The longest pause before another try. */
const RETRY_CAP_MS = 60_000;
/** What is read is told half a second later: messages that come one upon the other, and opening a thread, cost one command. */
const READ_GATHER_MS = 500;
/** Without Web Locks, a row that has lain so long counts as left behind. */
const LOST_AFTER_MS = 60_000;
/** After a day nothing is sent by itself any more. */
const GIVE_UP_MS = 24 * 60 * 60_000;
/** Commands whose failed rows stay visible, because an agent's words are in them. */
export const KEPT: ReadonlySet<string> = new Set(['send', 'addNote']);
/** Nothing of such a row is on its way. */
const WAITING: ReadonlySet<OutboxRow['state']> = new Set(['held', 'queued']);

/** While its files still go up, nothing of the message itself has left. */
const hasGone = ({ files }: OutboxRow): boolean => files.length === 0;

export function createOutbox(options: {
  readonly transport: Transport;
  readonly clock: Clock;
  readonly tabId: string;
  readonly idempotent: () => boolean;
  readonly random?: () => number;
  /** Undefined when a row may leave at once; else whether it may: another tab may have taken it over. */
  readonly before?: (row: OutboxRow) => Promise<boolean> | undefined;
  readonly events: OutboxEvents;
}): Outbox {
  const { transport, clock, tabId, idempotent, events, before, random = Math.random } = options;
  const rows = new Map<string, OutboxRow>();
  const waiters = new Map<string, (outcome: IntentOutcome) => void>();
  const flights = new Map<string, AbortController>();
  const $rows = atom<readonly OutboxRow[]>([]);
  let storage: SessionStorage | undefined;
  let callOff: (() => void) | undefined;
  let disposed = false;
  let writing: Promise<unknown> = Promise.resolve();

  const retell = (): void => $rows.set([...rows.values()].sort((a, b) => (a.commandId < b.commandId ? -1 : 1)));
  const isDurable = ({ name }: OutboxRow): boolean => commandTraits(name).delivery === 'once';

  const keep = async (row: OutboxRow, emptied?: string | null): Promise<void> => {
    if (!storage || !isDurable(row)) return;
    const put = storage.put('outbox', row.commandId, row, emptied).catch(events.storageFailed);
    writing = Promise.all([writing, put]);
    await put;
  };

  const set = (row: OutboxRow): OutboxRow => {
    rows.set(row.commandId, row);
    retell();
    events.changed(row);
    return row;
  };

  const drop = (row: OutboxRow, outcome: IntentOutcome, isOthers = false): void => {
    rows.delete(row.commandId);
    flights.delete(row.commandId);
    if (!isOthers && storage && isDurable(row)) storage.remove('outbox', row.commandId).catch(events.storageFailed);
    try {
      if (outcome.ok) events.done(row, outcome.result);
      else events.gone(row, 'error' in outcome ? outcome.error : null);
    } finally {
      retell();
      settle(row.commandId, outcome);
    }
  };

  const settle = (commandId: string, outcome: IntentOutcome): void => {
    waiters.get(commandId)?.(outcome);
    waiters.delete(commandId);
  };

  const isTooOld = (row: OutboxRow): boolean => clock.now() - (row.askedAt ?? row.at) >= GIVE_UP_MS;

  /** The rows that may leave now: of each queue the first that still wants to go, unless it is on its way or has to wait. */
  const run = (): void => {
    // Nothing leaves before it is safe, and before what an earlier page left behind stands in its queue.
    if (disposed || !storage) return;
    callOff?.();
    callOff = undefined;
    const seen = new Set<string>();
    let next = Infinity;
    for (const row of $rows.get()) {
      if (row.owner !== tabId || row.state === 'failed' || row.state === 'uncertain' || seen.has(row.queue)) continue;
      const waits = row.notBefore !== null && row.notBefore > clock.now();
      if (waits) next = Math.min(next, row.notBefore ?? 0);
      // What only counts in its latest state keeps nobody waiting.
      if (waits && !isDurable(row)) continue;
      seen.add(row.queue);
      if (waits || row.state === 'sending') continue;
      if (isTooOld(row)) void giveUp(row, new TransportError('timeout', 'It waited for more than a day.'));
      else void send(row);
    }
    if (next < Infinity) callOff = clock.setTimeout(run, next - clock.now());
  };

  const upload = async (row: OutboxRow, signal: AbortSignal): Promise<OutboxRow> => {
    if (row.files.length === 0) return row;
    const { media } = transport;
    if (!media) throw new TransportError('unsupported', 'this backend takes no files');
    const done: Attachment[] = [];
    let current = row;
    for (const [index, file] of row.files.entries()) {
      done.push(await media.upload(file.blob, {
        name: file.name, commandId: `${row.commandId}.${index}`, signal,
        onProgress: (fraction) => {
          if (rows.has(row.commandId)) current = set({ ...current, progress: (index + fraction) / row.files.length });
        },
      }));
      if (signal.aborted) throw new TransportError('aborted', 'The upload was called off.');
    }
    const args = row.args as { attachments?: readonly Attachment[] };
    const uploaded = set({ ...row, files: [], progress: null, state: 'sending', args: { ...args, attachments: [...args.attachments ?? [], ...done] } });
    await keep(uploaded);
    return uploaded;
  };

  async function send(queued: OutboxRow): Promise<void> {
    const abort = new AbortController();
    flights.set(queued.commandId, abort);
    let row = set({ ...queued, state: 'sending', notBefore: null, attempts: queued.attempts + 1 });
    try {
      const mayLeave = before?.(row);
      if (mayLeave && (!(await mayLeave) || disposed || !rows.has(row.commandId))) return;
      await keep(row);
      row = await upload(row, abort.signal);
      if (await before?.(row) === false) return;
      const handler = transport.commands[row.name as CommandName];
      if (!handler) throw new TransportError('unsupported', `${transport.name} has no command ${row.name}`);
      const command = { name: row.name, args: row.args, commandId: row.commandId, at: row.at } as Command;
      const onProgress = (progress: number): void => {
        const now = rows.get(row.commandId);
        if (now) set({ ...now, progress });
      };
      const answering: Promise<CommandResult | undefined> = handler(command as never, { signal: abort.signal, onProgress });
      const arrived = (answer: CommandResult | undefined): void => {
        if (!disposed) drop(row, { ok: true, result: Array.isArray(answer?.changes) ? answer : { changes: [] } });
      };
      // Whoever was told that nobody knows is told when it is known after all.
      answering.then((late) => { if (rows.get(row.commandId)?.state === 'uncertain') arrived(late); }, () => {});
      // What tells how far it is has not been forgotten.
      arrived(await (row.name === 'bulk' ? answering : inTime(answering, clock)));
    } catch (thrown) {
      if (!disposed) await failed(rows.get(row.commandId) ?? row, toTransportError(thrown));
    } finally {
      if (!disposed) run();
    }
  }

  const failed = async (row: OutboxRow, error: TransportError): Promise<void> => {
    flights.delete(row.commandId);
    if (!rows.has(row.commandId)) return;
    const mayHaveArrived = error.ambiguous && hasGone(row);
    if (mayHaveArrived && !idempotent() && isDurable(row)) {
      set({ ...row, state: 'uncertain', error: describe(error) });
      await keep(rows.get(row.commandId) ?? row);
      await check(row.commandId);
      return;
    }
    if (isTransient(error) && !isTooOld(row)) {
      const wait = pauseAfter(error, row.attempts, RETRY_CAP_MS, random);
      await keep(set({ ...row, state: 'queued', left: row.left || mayHaveArrived, notBefore: clock.now() + wait, error: describe(error) }));
      return;
    }
    await giveUp(row, error);
  };

  /** What nobody tries again by itself: an agent's words stay and wait for him, all else is rolled back. */
  const giveUp = async (row: OutboxRow, error: TransportError): Promise<void> => {
    if (!KEPT.has(row.name)) {
      drop(row, { ok: false, error });
      return;
    }
    await keep(set({ ...row, state: 'failed', error: describe(error) }));
    settle(row.commandId, { ok: false, error });
  };

  const describe = ({ code, message, platformCode }: TransportError): OutboxRow['error'] =>
    ({ code, message, platformCode: platformCode ?? null });

  const check = async (commandId: string): Promise<boolean> => {
    const row = rows.get(commandId);
    if (!row || !transport.read.outcome) return false;
    try {
      const result = await transport.read.outcome(commandId);
      if (disposed || !result || rows.get(commandId)?.state !== 'uncertain') return false;
      drop(row, { ok: true, result });
      run();
      return true;
    } catch {
      return false;
    }
  };

  const takeOver = async (commandIds: readonly string[]): Promise<void> => {
    // As each stands when its turn comes: what leaves meanwhile must not be stored as if it waited.
    for (const commandId of commandIds) {
      const row = rows.get(commandId);
      if (row) await keep(row);
    }
    run();
    // What an earlier page left behind is looked up before the agent is asked.
    for (const { commandId, state } of [...rows.values()]) if (state === 'uncertain') void check(commandId);
  };

  return {
    $rows,
    async add(command, { files = [], notBefore = null }) {
      const row: OutboxRow = {
        commandId: command.commandId, name: command.name, args: command.args, at: command.at, queue: commandQueue(command),
        state: notBefore === null ? 'queued' : 'held', notBefore, attempts: 0, left: false, askedAt: null, error: null, files: [...files], progress: null,
        owner: tabId, version: 1,
      };
      if (row.name === 'markRead') row.notBefore = clock.now() + READ_GATHER_MS;
      if (!isDurable(row)) {
        const key = latestKey(command);
        for (const other of rows.values()) {
          if (other.state === 'sending' || latestKey(other as unknown as Command) !== key) continue;
          if (row.notBefore !== null) row.notBefore = other.notBefore;
          drop(other, { ok: false, cancelled: true });
        }
      }
      const outcome = new Promise<IntentOutcome>((resolve) => { waiters.set(row.commandId, resolve); });
      set(row);
      // Whoever sends a draft empties it right afterwards.
      await Promise.resolve();
      const now = rows.get(row.commandId);
      if (now) await keep(now, events.emptied?.(now) ?? null);
      run();
      return outcome;
    },
    cancel(commandId) {
      const row = rows.get(commandId);
      if (!row || (row.state === 'sending' && hasGone(row)) || (row.state === 'queued' && row.left)) return false;
      flights.get(commandId)?.abort();
      drop(row, { ok: false, cancelled: true });
      run();
      return true;
    },
    sendNow(commandId) {
      const row = rows.get(commandId);
      // What may have happened is never sent again under the agent's feet: see resend() of the inbox.
      if (!row || row.state === 'sending' || row.state === 'uncertain') return;
      set({ ...row, state: 'queued', notBefore: null, attempts: 0, askedAt: clock.now(), error: null, owner: tabId });
      run();
    },
    check,
    inside: {
      rows, tabId, set, drop, check, lostRows, takeOver,
      canCheck: transport.read.outcome !== undefined, storage: () => storage, storageFailed: events.storageFailed,
    },
    async attach(next) {
      const attaching = (async () => {
        try {
          if (!disposed) for (const row of await lostRows(next)) if (!rows.has(row.commandId)) set(row);
        } finally {
          storage = next;
          await takeOver([...rows.keys()]);
        }
      })();
      writing = Promise.all([writing, attaching.catch(() => {})]);
      await attaching;
    },
    wake() {
      for (const row of [...rows.values()]) if (row.state === 'queued' && row.error && row.error.code !== 'rateLimited') set({ ...row, notBefore: null });
      run();
    },
    dispose() {
      disposed = true;
      callOff?.();
      for (const abort of flights.values()) abort.abort();
      return writing;
    },
  };

  /**
   * Rows whose tab is gone, as that of `endedTab` is, or that wait in `frozenTab`. All at once: of two tabs that start together one has a whole queue, or its order
   * would be lost.
   */
  async function lostRows(from: SessionStorage, frozenTab?: string, endedTab?: string): Promise<OutboxRow[]> {
    const held = (await navigator.locks?.query())?.held?.map(({ name }) => name);
    const isLost = (row: OutboxRow): boolean => row.owner !== tabId
      // Where nobody can tell whether a tab lives, what lies still for a while is taken over, and never sent by itself.
      && (row.owner === endedTab || (held ? !held.includes(tabLock(row.owner)) : clock.now() - row.at > LOST_AFTER_MS));
    const lost: OutboxRow[] = [];
    await from.updateAll('outbox', (stored) => {
      const all = stored.flatMap(([key, raw]) => {
        try {
          const row = parse(OutboxRow, raw, `stored command ${key}`);
          return { ...row, args: isBuiltInCommand(row.name) ? parse(CommandArgs[row.name], row.args, `stored command ${key}`) : row.args };
        } catch (error) {
          if (!(error instanceof InvalidDataError)) throw error;
          events.refused(error);
          return [];
        }
      });
      // What waits behind one that is on its way in the frozen tab keeps its place.
      const busy = new Set(all.flatMap(({ owner, state, queue }) => (owner === frozenTab && state === 'sending' ? queue : [])));
      const taken = all.filter((row) => isLost(row) || (row.owner === frozenTab && WAITING.has(row.state) && !busy.has(row.queue)))
        .map((row) => ({ ...row, owner: tabId }));
      for (const row of taken) lost.push({ ...row, progress: null, ...stateAfterLoss(row, held !== undefined) });
      return taken.map((row) => [row.commandId, row]);
    });
    return lost;
  }

  /** One that was on its way when its tab died may have happened; one that is old, or whose tab may live, waits for the agent. */
  function stateAfterLoss(row: OutboxRow, isCertain: boolean): Pick<OutboxRow, 'state' | 'notBefore'> & Partial<Pick<OutboxRow, 'left'>> {
    const isOut = row.state === 'sending' && hasGone(row);
    if (isOut && (isTooOld(row) || !isCertain || !idempotent())) return { state: 'uncertain', notBefore: null };
    if (row.state === 'sending' || row.state === 'queued') return { state: isCertain ? 'queued' : 'failed', notBefore: null, left: row.left || isOut };
    return { state: row.state, notBefore: row.notBefore };
  }
}

/** The Web Lock that a tab holds as long as it lives. */
export const tabLock = (tabId: string): string => `inbox-elements/tab/${tabId}`;
