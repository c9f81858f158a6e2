/**
 * The change log: cursors, reading on from one, who may see what, and forgetting what is old. Used by embedded.ts, stream.ts, reads.ts,
 * backend.ts, host.ts and simulator-start.ts.
 */
import type { Change } from '../../model/changes.js';
import type { Message } from '../../model/message.js';
import type { LogRow, StateRow, Transaction } from './database.js';

/** So long a tab may sleep and still go on without reading everything anew. */
export const KEEP_MS = 24 * 60 * 60_000;
/** So many rows are kept whatever their age. */
export const KEEP_ROWS = 10_000;
/** An answered command is remembered so long, so that a late repetition gets its answer and happens once. */
export const KEEP_COMMANDS_MS = 7 * 24 * 60 * 60_000;

export interface Position { readonly epoch: string; readonly seq: number }

export const cursorOf = ({ epoch, seq }: Position): string => `${epoch}:${seq}`;

/** The place a cursor names; null when it is none of ours. */
export function positionOf(cursor: string): Position | null {
  const match = /^([0-9a-f-]{1,40}):(\d{1,15})$/.exec(cursor);
  return match ? { epoch: match[1] ?? '', seq: Number(match[2]) } : null;
}

/** Why the stream cannot go on from `position`; null when it can. */
export function lost(position: Position, state: StateRow): 'epoch' | 'too-old' | 'gap' | null {
  if (position.epoch !== state.epoch) return 'epoch';
  if (position.seq > state.seq) return 'gap';
  return position.seq + 1 < state.firstSeq ? 'too-old' : null;
}

/** Who looks, and whether the workspace keeps notes to their authors. */
export interface Viewer { readonly meId: string; readonly notesOfAuthor: boolean }

/** The viewer under the policy as it is in this very transaction. */
export async function viewerIn(tx: Transaction, meId: string): Promise<Viewer> {
  const workspaces = await tx.objectStore('workspace').getAll();
  return { meId, notesOfAuthor: workspaces.some(({ policy }) => policy?.noteVisibility === 'author') };
}

/** A note that is not for the viewer: it names others, or notes are their authors' alone. */
export function isHidden({ visibility, visibleTo, author }: Message, { meId, notesOfAuthor }: Viewer): boolean {
  if (visibleTo?.length && !visibleTo.includes(meId)) return true;
  return notesOfAuthor && visibility === 'note' && author?.id !== meId;
}

/** Who may see what: notes kept to their author, also as a row's preview, and events meant for some agents only. */
export function visible(changes: readonly Change[], to: Viewer): Change[] {
  return changes.flatMap((change): Change[] => {
    if (change.type !== 'upsert') return [change];
    if (change.entity === 'event') {
      const { visibleTo } = change.value;
      return visibleTo.length === 0 || visibleTo.includes(to.meId) ? [change] : [];
    }
    if (change.entity === 'message') return isHidden(change.value, to) ? [] : [change];
    if (!to.notesOfAuthor || change.entity !== 'conversation') return [change];
    const { lastMessage } = change.value;
    if (lastMessage?.visibility !== 'note' || lastMessage.author.id === to.meId) return [change];
    return [{ ...change, value: { ...change.value, lastMessage: { ...lastMessage, text: '', media: null } } }];
  });
}

const ROWS_AT_ONCE = 500;

/** Log rows behind `position`, oldest first, at most 500. */
export async function rowsAfter(tx: Transaction, { seq }: Position): Promise<LogRow[]> {
  return tx.objectStore('log').getAll(IDBKeyRange.lowerBound(seq, true), ROWS_AT_ONCE);
}

/** Forgets log rows and answers that nobody may ask for any more. */
export async function prune(tx: Transaction, now: number): Promise<void> {
  const state = await tx.objectStore('state').get('state');
  if (!state) return;
  const commands = tx.objectStore('commands');
  const answered = await commands.index('at').getAllKeys(IDBKeyRange.upperBound(now - KEEP_COMMANDS_MS));
  for (const key of answered) await commands.delete(key);
  const old = await tx.objectStore('log').index('at').getAllKeys(IDBKeyRange.upperBound(now - KEEP_MS));
  const last = Math.min(state.seq - KEEP_ROWS, Math.max(0, ...old.slice(-1)));
  if (last < state.firstSeq) return;
  await tx.objectStore('log').delete(IDBKeyRange.upperBound(last));
  await tx.objectStore('state').put({ ...state, firstSeq: last + 1 });
}
