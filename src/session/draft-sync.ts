/**
 * Drafts in several tabs: what is typed in one is followed by the others. Where two wrote at once, the later text stands and the other is
 * kept beside it, so that nothing is lost. Used by tabs.ts.
 */
import { isEmptyDraft, type Draft, type SharedDrafts } from './drafts.js';
import type { DraftMessage } from './tab-messages.js';

/** So many other texts are kept beside one draft. */
const MOST_OTHERS = 3;
const MOST_WELCOMED = 200;

/** The later draft, with what only the earlier one has; the later one itself when that is nothing. The same in both tabs. */
export function mergeDrafts(a: Draft, b: Draft): Draft {
  const [late, early] = a.updatedAt > b.updatedAt ? [a, b] : [b, a];
  const texts = [...early.others, early.text].filter((text) => text.trim() !== '' && !late.text.includes(text.trim()) && !late.others.includes(text));
  const files = early.files.filter(({ id }) => late.files.every((file) => file.id !== id));
  if (texts.length === 0 && files.length === 0 && (late.quoteId ?? early.quoteId) === late.quoteId && (late.later ?? early.later) === late.later) return late;
  return {
    ...late, others: [...new Set([...late.others, ...texts])].slice(-MOST_OTHERS), files: [...late.files, ...files],
    quoteId: late.quoteId ?? early.quoteId, later: late.later ?? early.later, updatedAt: late.updatedAt + 1,
  };
}

export function createDraftSync(share: (tell: (key: string, draft: Draft) => void) => SharedDrafts, post: (message: { key: string; seen: number; draft: Draft }) => void) {
  /** By draft: the last version that all tabs know, and what it was written upon when this tab wrote it. */
  const known = new Map<string, number>();
  const written = new Map<string, number>();
  const welcomed = new Set<string>();
  const knownOf = (key: string): number => known.get(key) ?? drafts.storedAt(key);

  const drafts = share((key, draft) => {
    const seen = knownOf(key);
    known.set(key, draft.updatedAt);
    written.set(key, seen);
    post({ key, seen, draft });
  });

  return {
    hear({ key, seen, draft }: DraftMessage): void {
      const mine = drafts.get(key);
      const base = knownOf(key);
      known.set(key, draft.updatedAt);
      if (draft.updatedAt === mine.updatedAt && draft.text === mine.text) return;
      const isTyped = mine.updatedAt !== base;
      // What this tab did not write is known to whoever wrote it.
      const isFollowed = isEmptyDraft(mine) || (!isTyped && (seen === base || (!written.has(key) && draft.updatedAt > mine.updatedAt)));
      const next = isFollowed ? draft : mergeDrafts(mine, draft);
      if (next === mine) return;
      if (next === draft) written.delete(key);
      drafts.take(key, next, next !== draft);
    },
    /** A tab that has just come may have read the disk before the last words were on it. */
    welcome(tab: string): void {
      if (welcomed.has(tab) || welcomed.size >= MOST_WELCOMED) return;
      welcomed.add(tab);
      for (const [key, seen] of written) post({ key, seen, draft: drafts.get(key) });
    },
  };
}
