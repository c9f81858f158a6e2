// What an empty list says, and what to do next. Pure; used by inbox-list.
import type { TemplateResult } from 'lit';
import type { Inbox } from '../../inbox.js';
import { isNationalPhone } from '../../model/view.js';
import type { ListFilters } from '../../stores/list-filters.js';
import type { Localize } from '../../ui/localize.js';
import { watch } from '../../ui/watch.js';
import { emptyState } from './states.js';
import { countQuery, type Shown } from './views.js';

export interface EmptyFacts {
  readonly inbox: Inbox;
  readonly words: Localize;
  readonly shown: Shown;
  readonly filter: (change: Partial<ListFilters>) => void;
}

export function empty({ inbox, words, shown, filter }: EmptyFacts): TemplateResult | unknown {
  const { search, criteria } = inbox.$filters.get();
  const { t } = words;
  const query = search.trim();
  if (query) {
    return emptyState({
      title: t('list.empty.search', { query }), text: isNationalPhone(query) ? t('list.empty.national') : undefined,
      action: { label: t('list.search.clear'), run: () => filter({ search: '' }) },
    }, false);
  }
  if (Object.keys(criteria).length > 0) {
    return emptyState({
      title: t('list.empty.filtered.title'), text: t('list.empty.filtered.text'),
      action: { label: t('common.clear'), run: () => filter({ criteria: {} }) },
    }, false);
  }
  const isWork = shown.tab === 'open' || shown.tab === 'new' || (shown.tab === null && shown.view.id === 'unassigned');
  if (!isWork) return emptyState({ title: t('list.empty.plain') }, false);
  const done = { title: t('list.empty.title'), text: t('list.empty.text') };
  if (shown.view.id !== 'mine') return emptyState(done, true);
  return watch(inbox.$count(countQuery({ assignee: 'none' })), (told) => {
    const count = told?.conversations ?? 0;
    return count === 0 ? emptyState(done, true) : emptyState({
      title: done.title, text: `${done.text} ${t('list.empty.unassigned', { count })}`,
      action: { label: t('list.empty.openUnassigned'), run: () => filter({ viewId: 'unassigned', tab: null }) },
    }, true);
  });
}
