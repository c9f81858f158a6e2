// Which conversations a view, a tab and the filters ask for. Pure; used by inbox-list.
import type { Lifecycle } from '../../model/conversation.js';
import type { ConversationQuery, View } from '../../model/view.js';
import type { MessageKey } from '../../locales/messages.js';
import type { Inbox } from '../../inbox.js';
import type { ListCriteria, ListFilters } from '../../stores/list-filters.js';
import type { Localize } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';

export type Mode = 'status' | 'pull' | 'push';
export type TabId = 'open' | 'assigned' | 'closed' | 'all' | 'new' | 'answered';

export interface ListView {
  readonly id: string;
  /** A built-in view is named by our words, the others by their owner. */
  readonly name: { readonly key: MessageKey } | { readonly text: string };
  readonly query: ConversationQuery;
  readonly group: 'own' | 'teams' | 'saved';
}

/** Everything that is neither resting nor ended. */
const ACTIVE: Lifecycle[] = ['open', 'pending', 'snoozed', 'released'];

type BuiltInId = 'mine' | 'unassigned' | 'all' | 'snoozed' | 'waiting' | 'pending' | 'closed' | 'archive';

const BUILT_IN: readonly (readonly [id: BuiltInId, query: ConversationQuery])[] = [
  ['mine', { assignee: 'me' }],
  ['unassigned', { assignee: 'none' }],
  ['all', {}],
  ['snoozed', { lifecycles: ['snoozed'] }],
  ['waiting', { lifecycles: ['released'] }],
  ['pending', { lifecycles: ['pending'] }],
  ['closed', { lifecycles: ['closed'] }],
  ['archive', { lifecycles: ['ended'] }],
];

/** All views in the order of the selector: our own, one a team of the agent's, saved ones. */
export function viewsOf(teams: readonly { readonly id: string; readonly name: string }[], saved: Iterable<View>): ListView[] {
  const told = [...saved];
  const toldQuery = (id: string) => told.find((view) => view.kind === 'built-in' && view.id === id)?.query;
  return [
    ...BUILT_IN.map(([id, query]): ListView => ({
      id, name: { key: `list.view.${id}` }, group: 'own', query: toldQuery(id) ?? query,
    })),
    ...teams.map(({ id, name }): ListView => ({ id: `team:${id}`, name: { text: name }, group: 'teams', query: { assigneeIds: [id] } })),
    ...told.filter((view) => view.kind === 'saved' || !BUILT_IN.some(([id]) => id === view.id))
      .map(({ id, name, query }): ListView => ({ id: `saved:${id}`, name: { text: name }, group: 'saved', query })),
  ];
}

/** All views of the agent who works here. */
export function viewsIn({ entities, $session }: Inbox): ListView[] {
  const me = entities.get('agent', $session.get().meId ?? '');
  return viewsOf([...entities.values('team')].filter(({ id }) => me?.teamIds.includes(id)), entities.values('view'));
}

export const nameOf = ({ name }: ListView, words: Localize): string => ('key' in name ? words.t(name.key) : safeName(name.text));

export const modeOf = ({ entities, $session }: Inbox): Mode =>
  entities.get('workspace', $session.get().workspaceId ?? '')?.policy.mode ?? 'status';

/** In push mode routing fills an agent's own list; else there is one for all. */
export const defaultViewId = (mode: Mode): string => (mode === 'push' ? 'mine' : 'all');

/** What a view's indicator counts: what is still going on, unless the view is about something else. */
export const countQuery = (query: ConversationQuery): ConversationQuery => (query.lifecycles ? query : { ...query, lifecycles: ACTIVE });

const ASSIGNEE: ReadonlySet<string> = new Set(['assignee', 'assigneeIds']);

/** A filter narrows its view: what a view fixes, a filter may only choose from. */
export function narrowed(view: ConversationQuery, criteria: ListCriteria): ConversationQuery {
  const query: ConversationQuery = { ...view };
  const fixesAssignee = isAssigned(view);
  for (const [name, value] of Object.entries(criteria) as [keyof ListCriteria, unknown][]) {
    if (value === undefined || (fixesAssignee && ASSIGNEE.has(name))) continue;
    const fixed = view[name];
    if (Array.isArray(fixed) && fixed.length > 0 && Array.isArray(value)) {
      const both = value.filter((entry) => (fixed as unknown[]).includes(entry));
      if (both.length > 0) Object.assign(query, { [name]: both });
    } else Object.assign(query, { [name]: value });
  }
  return query;
}

const isAssigned = (query: ConversationQuery): boolean => query.assignee !== undefined || Boolean(query.assigneeIds?.length);

/** The tabs that can make a difference: a view about one lifecycle has none, one about an assignee has no "Assigned". */
export function tabsOf(mode: Mode, query: ConversationQuery): readonly TabId[] {
  if (query.lifecycles || query.box) return [];
  if (mode === 'pull') return ['new', 'answered'];
  return isAssigned(query) ? ['open', 'closed', 'all'] : ['open', 'assigned', 'closed', 'all'];
}

export function tabQuery(tab: TabId, query: ConversationQuery): ConversationQuery {
  if (tab === 'new' || tab === 'answered') return { ...query, box: tab };
  if (tab === 'all') return query;
  if (tab === 'closed') return { ...query, lifecycles: ['closed'] };
  if (isAssigned(query)) return { ...query, lifecycles: ACTIVE };
  return { ...query, lifecycles: ACTIVE, assignee: tab === 'open' ? 'none' : 'anyone' };
}

/** Lifecycles in which a conversation can lie in New. */
const PICKABLE: Lifecycle[] = ['open', 'pending', 'released'];

/** One stretch of the list; its head is absent where there is only one. */
export interface Group {
  readonly key: 'new' | 'answered' | 'all' | 'processed';
  readonly head: MessageKey | null;
  readonly query: ConversationQuery;
}

export interface Shown {
  readonly view: ListView;
  /** The view with the filters on; what tabs divide and the view's indicator counts. */
  readonly query: ConversationQuery;
  readonly tabs: readonly TabId[];
  readonly tab: TabId | null;
  readonly groups: readonly Group[];
}

/**
 * What stands in the list. A search looks everywhere, with the filters but without view and tab (R165).
 * @param searchPhone digits of the number that the search means in the workspace's own country
 */
export function shownOf(mode: Mode, views: readonly ListView[], filters: ListFilters, searchPhone?: string): Shown {
  const wanted = filters.viewId ?? defaultViewId(mode);
  const view = views.find(({ id }) => id === wanted) ?? views.find(({ id }) => id === defaultViewId(mode)) ?? (views[0] as ListView);
  const query = narrowed(view.query, filters.criteria);
  const search = filters.search.trim();
  if (search) {
    const everywhere = { ...narrowed({}, filters.criteria), search, ...(searchPhone ? { searchPhone } : {}) };
    return { view, query, tabs: [], tab: null, groups: [{ key: 'all', head: null, query: everywhere }] };
  }
  const tabs = tabsOf(mode, query);
  const tab = tabs.find((id) => id === filters.tab) ?? tabs[0] ?? null;
  const shown = tab ? tabQuery(tab, query) : query;
  const groups: Group[] = tab === 'open' || tab === 'assigned'
    ? [
      { key: 'new', head: 'list.group.new', query: { ...shown, awaitingReply: true } },
      { key: 'answered', head: 'list.group.answered', query: { ...shown, awaitingReply: false } },
    ]
    : [{ key: 'all', head: null, query: shown }];
  // What a colleague has taken from New is not to be picked, but seen (X16).
  if (tab === 'new') {
    groups.push({
      key: 'processed', head: 'list.group.processed', query: { ...query, lifecycles: PICKABLE, awaitingReply: true, beingProcessed: true },
    });
  }
  return { view, query, tabs, tab, groups };
}
