// What an empty list says, and what to do next: fetched when one is empty. A search that found nobody tells where it looked and what stands
// in its way. Used by inbox-list.
import { css, html, nothing, svg, type CSSResult, type TemplateResult } from 'lit';
import '../../locales/en-more.js';
import type { Inbox } from '../../inbox.js';
import { isNationalPhone } from '../../model/view.js';
import type { ListFilters } from '../../stores/list-filters.js';
import type { Localize } from '../../ui/localize.js';
import { watch } from '../../ui/watch.js';
import { countQuery, type Shown } from './views.js';

export const emptyStyles: readonly CSSResult[] = [css`
  .tray {
    inline-size: calc(72 * var(--_px));
    block-size: calc(48 * var(--_px));
    margin-block-end: calc(8 * var(--_px));
    color: var(--_control);
  }
  .tray .box {
    fill: var(--_fill);
  }
  .tray .check {
    color: var(--_success-mark);
    stroke: currentColor;
    stroke-width: 2.5;
  }
`];

export interface EmptyFacts {
  readonly inbox: Inbox;
  readonly words: Localize;
  readonly shown: Shown;
  readonly filter: (change: Partial<ListFilters>) => void;
}

interface Action {
  readonly label: string;
  readonly run: () => void;
}

interface StateWords {
  readonly title: string;
  readonly text?: string | undefined;
  readonly actions?: readonly (Action | undefined)[];
}

/** A tray: with a check when the work is done, bare when nothing matches. */
const tray = (isDone: boolean): TemplateResult => html`<svg class="tray" viewBox="0 0 96 64" aria-hidden="true" fill="none"
  stroke="currentColor" stroke-width="1.5" stroke-linejoin="round" stroke-linecap="round">
  <path class="box" d="M20 8h56l14 26v20a6 6 0 0 1-6 6H12a6 6 0 0 1-6-6V34z"></path>
  <path d="M6 34h24c2 0 3 1.200 3.600 3 1.600 5 6.400 8 14.400 8s12.800-3 14.400-8c.600-1.800 1.600-3 3.600-3h24"></path>
  ${isDone ? svg`<path class="check" d="M38 22l7.500 7.500L60 15"></path>` : nothing}
</svg>`;

/** @param isDone nothing is left to do; else nothing was found. */
const emptyState = ({ title, text, actions = [] }: StateWords, isDone: boolean): TemplateResult =>
  html`<div class="state" part="empty" role="status">${tray(isDone)}
    <h3>${title}</h3>
    ${text ? html`<p>${text}</p>` : nothing}
    ${actions.map((action) => (action ? html`<button class="button small" type="button" @click=${action.run}>${action.label}</button>` : nothing))}
  </div>`;

export function empty({ inbox, words, shown, filter }: EmptyFacts): TemplateResult | unknown {
  const { search, criteria } = inbox.$filters.get();
  const { t } = words;
  const filters = Object.keys(criteria).length;
  const query = search.trim();
  if (query) {
    const isNational = isNationalPhone(query) && shown.groups.every((group) => group.query.searchPhone === undefined);
    const looked = t(inbox.$session.get().capabilities?.messageSearch ? 'list.miss.withMessages' : 'list.miss.contacts');
    const inTheWay = filters > 0 ? ` ${t('list.miss.filters')}` : '';
    return emptyState({
      title: t('list.empty.search', { query }), text: isNational ? t('list.empty.national') : looked + inTheWay,
      actions: [
        filters > 0 ? { label: t('list.miss.without'), run: () => filter({ criteria: {} }) } : undefined,
        { label: t('list.search.clear'), run: () => filter({ search: '' }) },
      ],
    }, false);
  }
  if (filters > 0) {
    return emptyState({
      title: t('list.empty.filtered.title'), text: t('list.empty.filtered.text'),
      actions: [{ label: t('common.clear'), run: () => filter({ criteria: {} }) }],
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
      actions: [{ label: t('list.empty.openUnassigned'), run: () => filter({ viewId: 'unassigned', tab: null }) }],
    }, true);
  });
}
