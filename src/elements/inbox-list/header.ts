// Above the rows: view selector, search, filter, tabs. Pure; used by inbox-list.
import { html, nothing, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import type { ViewCount } from '../../model/view.js';
import { count, number } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { chevronDownIcon, listChecksIcon, listFilterIcon, plusIcon, searchIcon, xIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import type { Shown, TabId } from './views.js';

/** As high as the head that is drawn once the first rows have been painted. */
export const headerRoom = ({ tabs }: Shown): TemplateResult => html`<div class="top"></div><div class="tools-room"></div>${
  tabs.length > 0 ? html`<div class="tabs"></div>` : nothing}`;

/** A view's indicator: contacts, red when one of them has unread messages (R156 to R158). */
export function viewCount(told: ViewCount | null | undefined, words: Localize): TemplateResult | typeof nothing {
  if (!told) return nothing;
  const { contacts, unreadContacts } = told;
  const unread = unreadContacts > 0 ? words.t('list.viewUnread', { count: unreadContacts }) : words.t('list.viewNoUnread');
  return html`<span class=${unreadContacts > 0 ? 'count danger' : 'count soft'} part="count">
    <span aria-hidden="true">${count(contacts, 999, words)}</span>
    <span class="visually-hidden">${words.t('list.viewCount', { count: contacts })}, ${unread}</span>
  </span>`;
}

export interface ViewButton {
  readonly name: string;
  readonly counted: ViewCount | null | undefined;
  readonly isOpen: boolean;
  readonly onClick: (event: Event) => void;
}

export const viewButton = (words: Localize, { name, counted, isOpen, onClick }: ViewButton): TemplateResult => html`<button
    class="view"
    part="view"
    type="button"
    aria-haspopup="dialog"
    aria-expanded=${isOpen ? 'true' : 'false'}
    @click=${onClick}
  >
    <span class="visually-hidden">${words.t('list.views')}:</span>
    <span class=${counted?.unreadContacts ? 'view-name strong' : 'view-name'} dir="auto">${name}</span>
    ${viewCount(counted, words)}${icon(chevronDownIcon, 16)}
  </button>`;

export interface SearchRow {
  readonly text: string;
  readonly filters: number;
  readonly isFilterOpen: boolean;
  readonly isSelecting: boolean;
  /** Words in messages are found too. */
  readonly inMessages: boolean;
  /** The key that leads here; undefined: none does. */
  readonly key: string | undefined;
  readonly onInput: (event: Event) => void;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onClear: () => void;
  readonly onFilter: (event: Event) => void;
  readonly onSelect: () => void;
  /** Absent where nobody can begin a conversation. */
  readonly onNew: (() => void) | undefined;
}

export function searchRow(words: Localize, row: SearchRow): TemplateResult {
  const { text, filters, isFilterOpen, isSelecting, inMessages, key, onInput, onKeydown, onClear, onFilter, onSelect, onNew } = row;
  const label = words.t('list.filter');
  const name = filters > 0 ? `${label}, ${words.t('list.filter.active', { count: filters })}` : label;
  return html`<div class="tools">
    <label class="field search" part="search">
      ${icon(searchIcon, 16)}
      <input
        type="search"
        enterkeyhint="search"
        autocomplete="off"
        spellcheck="false"
        aria-label=${words.t('common.search')}
        aria-keyshortcuts=${key ?? nothing}
        placeholder=${words.t(inMessages ? 'list.search.messages' : 'list.search')}
        .value=${live(text)}
        @input=${onInput}
        @keydown=${onKeydown}
      />
      ${text === '' ? nothing : html`<button
        class="clear" type="button" aria-label=${words.t('list.search.clear')} @click=${onClear}>${icon(xIcon, 14)}</button>`}
    </label>
    <button
      class="icon-button filter"
      part="filter"
      type="button"
      aria-haspopup="dialog"
      aria-expanded=${isFilterOpen ? 'true' : 'false'}
      aria-label=${name}
      data-tip=${name}
      @click=${onFilter}
    >${icon(listFilterIcon, 16)}${filters > 0 ? html`<span class="dot" aria-hidden="true"></span>` : nothing}</button>
    <button
      class="icon-button select"
      part="select"
      type="button"
      aria-pressed=${isSelecting ? 'true' : 'false'}
      aria-label=${words.t('list.select')}
      data-tip=${words.t('list.select')}
      @click=${onSelect}
    >${icon(listChecksIcon, 16)}</button>
    ${onNew ? html`<button
      class="icon-button"
      part="new"
      type="button"
      aria-haspopup="dialog"
      aria-label=${words.t('list.new')}
      data-tip=${words.t('list.new')}
      @click=${onNew}
    >${icon(plusIcon, 16)}</button>` : nothing}
  </div>`;
}

export interface Tabs {
  readonly tabs: readonly TabId[];
  readonly selected: TabId | null;
  /** Conversations in a tab; undefined until counted. */
  readonly counted: (tab: TabId) => number | undefined;
  readonly onKeydown: (event: KeyboardEvent) => void;
  readonly onSelect: (tab: TabId) => void;
}

/** Tabs of the status mode, or the boxes of the pull mode. */
export const tabBar = (words: Localize, { tabs, selected, counted, onKeydown, onSelect }: Tabs): TemplateResult => html`<div
    class="tabs" part="tabs" role="tablist" aria-label=${words.t('list.label')} @keydown=${onKeydown}>
    ${tabs.map((tab) => {
      const total = counted(tab);
      const isBox = tab === 'new' || tab === 'answered';
      return html`<button
        type="button"
        role="tab"
        part="tab"
        id="tab-${tab}"
        aria-controls="panel"
        aria-selected=${tab === selected ? 'true' : 'false'}
        data-tab=${tab}
        @click=${() => onSelect(tab)}
      >${words.t(isBox ? `list.box.${tab}` : `list.tab.${tab}`)}${total === undefined || tab === 'all' || tab === 'closed' ? nothing
        : html` <span class="figure">${number(total, words)}</span>`}</button>`;
    })}
  </div>`;
