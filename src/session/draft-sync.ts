/**
 * Drafts in several tabs: what is typed in one is followed by the others, and what two wrote at once is brought together. Used by tabs.ts.
 */
import { safeParse } from 'valibot';
import { mergeDrafts } from './draft-merge.js';
import { Draft, isEmptyDraft } from './draft.js';
import type { OtherTabs, SharedDrafts } from './drafts.js';
import type { DraftMessage } from './tab-messages.js';

const MOST_WELCOMED = 200;

export function createDraftSync(share: (others: OtherTabs) => SharedDrafts, post: (message: { key: string; draft: Draft }) => void) {
  /** Drafts of which this tab wrote the latest version. */
  const written = new Set<string>();
  /** Drafts of which it put one to the disk. */
  const stored = new Set<string>();
  const welcomed = new Set<string>();
  let isAlone = true;

  const hear = (key: string, draft: Draft): void => {
    const mine = drafts.get(key);
    const next = mergeDrafts(mine, draft);
    if (next === mine) return;
    if (next === draft) written.delete(key);
    // What was emptied leaves nothing on the disk that could tell: a row of this tab may have come there afterwards.
    drafts.take(key, next, next !== draft || (isEmptyDraft(next) && stored.has(key)));
  };

  const drafts = share({
    isAlone: () => isAlone,
    tell(key, draft) {
      written.add(key);
      if (isEmptyDraft(draft)) stored.delete(key);
      else stored.add(key);
      post({ key, draft });
    },
    found: hear,
    merge(draft, stored) {
      const row = safeParse(Draft, stored);
      return row.success ? mergeDrafts(draft, row.output) : draft;
    },
  });

  return {
    /** There is another tab. */
    meet(): void { isAlone = false; },
    hear: ({ key, draft }: DraftMessage): void => hear(key, draft),
    /** A tab that has just come may have read the disk before the last words were on it. */
    welcome(tab: string): void {
      if (welcomed.has(tab) || welcomed.size >= MOST_WELCOMED) return;
      welcomed.add(tab);
      for (const key of written) post({ key, draft: drafts.get(key) });
    },
  };
}
