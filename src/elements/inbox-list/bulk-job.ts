// What is being done with many conversations, from the moment at which it can still be undone to how each of them went. It belongs to the
// inbox, so that a list made anew shows it too. Used by select-mode.ts; shown by job-card.ts.
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import { v7 } from 'uuid';
import type { Inbox } from '../../inbox.js';
import type { Commands } from '../../model/commands.js';
import type { Reason } from '../../model/permit.js';
import type { Localize } from '../../ui/localize.js';
import { reasonText } from '../../ui/reason.js';
import { failureText } from '../failure-text.js';
import { exportConversations, type Exported, type ExportTarget } from './export.js';
import type { SelectionState } from './selection.js';

/** So long it can be undone: nothing has left until then. */
const HOLD_MS = 8_000;

export interface JobItem {
  readonly id: string;
  readonly error?: { readonly reason: string };
}

/** A sentence that is put into words when it is shown: the language may have changed since. */
export type Said = (words: Localize) => string;

export interface Job {
  readonly id: string;
  readonly kind: 'bulk' | 'export';
  /** What is done. */
  readonly label: Said;
  /** To how many, as far as is known. */
  readonly count: number | undefined;
  readonly state: 'held' | 'running' | 'done' | 'failed';
  /** While it is held: when it leaves, server time. */
  readonly until: number;
  /** From 0 to 1; null = unknown. */
  readonly progress: number | null;
  readonly items: readonly JobItem[];
  /** Why it failed as a whole. */
  readonly error: Said;
  readonly undo: () => void;
}

const UNSAID: Said = () => '';
const jobs = new WeakMap<Inbox, WritableAtom<readonly Job[]>>();

function storeOf(inbox: Inbox): WritableAtom<readonly Job[]> {
  let $jobs = jobs.get(inbox);
  if (!$jobs) jobs.set(inbox, $jobs = atom<readonly Job[]>([]));
  return $jobs;
}

/** Oldest first. */
export const $jobsOf = (inbox: Inbox): ReadableAtom<readonly Job[]> => storeOf(inbox);

export function dismissJob(inbox: Inbox, id: string): void {
  const $jobs = storeOf(inbox);
  $jobs.set($jobs.get().filter((job) => job.id !== id));
}

/** What goes on stays; what has ended makes room. The answer changes what is told of the new one, as long as it is shown. */
function begin(inbox: Inbox, job: Job): (change: Partial<Job>) => void {
  const $jobs = storeOf(inbox);
  $jobs.set([...$jobs.get().filter(({ state }) => state === 'held' || state === 'running'), job]);
  return (change) => $jobs.set($jobs.get().map((other) => (other.id === job.id ? { ...other, ...change } : other)));
}

export interface BulkRun {
  readonly label: Said;
  readonly count: number | undefined;
  readonly args: Commands['bulk'];
  /** What was chosen, to stand there again after an undo. */
  readonly chosen: SelectionState;
  readonly onUndone: (chosen: SelectionState) => void;
}

/** Holds the command back for some seconds, then follows it to its end. */
export function runBulk(inbox: Inbox, { label, count, args, chosen, onUndone }: BulkRun): void {
  const until = inbox.clock.now() + HOLD_MS;
  const { commandId, done } = inbox.do('bulk', args, { holdMs: HOLD_MS });
  // It tells of itself here.
  inbox.dismissNotice(commandId);
  const undo = (): void => {
    if (!inbox.cancel(commandId)) return;
    dismissJob(inbox, commandId);
    onUndone(chosen);
  };
  const tell = begin(inbox, { id: commandId, kind: 'bulk', label, count, state: 'held', until, progress: null, items: [], error: UNSAID, undo });
  const stop = inbox.$outbox.listen((rows) => {
    const row = rows.find((other) => other.commandId === commandId);
    if (row?.state === 'sending') tell({ state: 'running', progress: row.progress });
  });
  void done.then((outcome) => {
    stop();
    if (outcome.ok) return tell({ state: 'done', items: outcome.result.items ?? [] });
    if ('cancelled' in outcome) return;
    for (const notice of inbox.$notices.get()) if (notice.command?.commandId === commandId) inbox.dismissNotice(notice.id);
    const now = inbox.clock.now();
    tell({
      state: 'failed',
      error: (place) => ('refused' in outcome ? reasonText(outcome.refused, place, { now }) : failureText(outcome.error, place)),
    });
  });
}

export interface ExportRun {
  readonly label: Said;
  readonly count: number | undefined;
  readonly target: ExportTarget;
  readonly onFile: (exported: Exported) => void;
}

export async function runExport(inbox: Inbox, words: Localize, { label, count, target, onFile }: ExportRun): Promise<void> {
  const id = v7();
  const abort = new AbortController();
  const undo = (): void => {
    abort.abort();
    dismissJob(inbox, id);
  };
  const tell = begin(inbox, { id, kind: 'export', label, count, state: 'running', until: 0, progress: 0, items: [], error: UNSAID, undo });
  try {
    const exported = await exportConversations(inbox, words, target, {
      signal: abort.signal,
      onProgress: (read, total = count) => tell({ progress: total ? Math.min(1, read / total) : null }),
    });
    onFile(exported);
    tell({ state: 'done', items: [...Array.from({ length: exported.count }, () => ({ id: '' })), ...exported.refused] });
  } catch (thrown) {
    const { code = 'server', message = '' } = thrown as { code?: string; message?: string };
    if (!abort.signal.aborted) tell({ state: 'failed', error: (place) => failureText({ code, message }, place) });
  }
}

/** Something that an agent asked for could not begin: he is told why. */
export function refuse(inbox: Inbox, label: Said, error: Said): void {
  begin(inbox, { id: v7(), kind: 'bulk', label, count: undefined, state: 'failed', until: 0, progress: null, items: [], error, undo: () => {} });
}

export interface Refused {
  readonly why: string;
  readonly ids: readonly string[];
}

/** Those that were refused, by the sentence that says why. */
export function refusals(inbox: Inbox, words: Localize, items: readonly JobItem[]): readonly Refused[] {
  const byWhy = new Map<string, string[]>();
  for (const { id, error } of items) {
    if (!error) continue;
    const why = sentence(inbox, words, id, error.reason);
    byWhy.set(why, [...byWhy.get(why) ?? [], id]);
  }
  return [...byWhy].map(([why, ids]) => ({ why, ids }));
}

function sentence(inbox: Inbox, words: Localize, id: string, reason: string): string {
  const { entities } = inbox;
  const conversation = entities.get('conversation', id);
  const channel = entities.get('channel', conversation?.channelId ?? '');
  const { lease } = conversation ?? {};
  const detail = { channel: channel?.name ?? '', ...(lease ? { agentId: lease.holderId } : {}) };
  const said = reasonText({
    allowed: false, reason: reason as Reason, detail, ...(lease?.expiresAt != null ? { until: lease.expiresAt } : {}),
  }, words, { now: inbox.clock.now(), agentName: (agentId) => entities.get('agent', agentId)?.name });
  // A reason that is none of ours is a failure's code, or a backend's own.
  return said === `reason.${reason}` ? failureText({ code: reason, message: reason }, words) : said;
}
