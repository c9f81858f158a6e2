/**
 * What an agent narrowed his list to: view, tab, criteria, search. It outlives the element that shows it and goes with the session
 * (R013); what shall stay is saved as a view. Used by `inbox-list`.
 */
import { atom, type ReadableAtom } from 'nanostores';
import type { ConversationQuery } from '../model/view.js';

/** What the filter can set; all that are set must hold, the entries of one are alternatives. */
export type ListCriteria = Pick<
  ConversationQuery, 'channelKinds' | 'channelIds' | 'types' | 'assignee' | 'assigneeIds' | 'labels' | 'tags' | 'unread'
>;

export interface ListFilters {
  /** Id of a view; null = the first one of the workspace's mode. */
  readonly viewId: string | null;
  /** `open`, `assigned`, `closed`, `all`, or in pull mode `new`, `answered`; null = the first one. */
  readonly tab: string | null;
  readonly criteria: ListCriteria;
  /** What was typed; it is looked for in all conversations, whatever the view. */
  readonly search: string;
}

export interface ListFiltersStore {
  readonly $filters: ReadableAtom<ListFilters>;
  /** Replaces what is given; the rest stays. */
  filter(change: Partial<ListFilters>): void;
}

const NO_FILTERS: ListFilters = { viewId: null, tab: null, criteria: {}, search: '' };

export function createListFilters(): ListFiltersStore {
  const $filters = atom(NO_FILTERS);
  return { $filters, filter: (change) => $filters.set({ ...$filters.get(), ...change }) };
}
