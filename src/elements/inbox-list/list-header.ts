// What stands above the rows, with its state: which popover is open, what was typed and not yet searched for. What an
// agent chooses goes to the inbox. Used by inbox-list.
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { guard } from 'lit/directives/guard.js';
import type { ReadableAtom } from 'nanostores';
import type { Inbox } from '../../inbox.js';
import type { ViewCount } from '../../model/view.js';
import type { ListFilters } from '../../stores/list-filters.js';
import { addStyles } from '../../ui/add-styles.js';
import { RovingFocus } from '../../ui/controllers/roving-focus.js';
import { number } from '../../ui/format.js';
import type { Localize } from '../../ui/localize.js';
import { Part } from '../../ui/part.js';
import { watch } from '../../ui/watch.js';
import { searchRow, tabBar, viewButton, viewCount } from './header.js';
import type { OptionPicker, PickerSection } from './option-picker.js';
import type { ViewTools } from './view-tools.js';
import { countQuery, nameOf, tabQuery, type ListView, type Shown, type TabId } from './views.js';

export interface HeaderContext {
  readonly inbox: Inbox;
  readonly words: Localize;
  readonly views: readonly ListView[];
  readonly shown: Shown;
  /** Conversations that the list holds in all; undefined while nobody knows. */
  readonly total: number | undefined;
  readonly isSelecting: boolean;
  /** The key that leads into the search field. */
  readonly searchKey: string | undefined;
  /** A piece that an agent asked for did not come. */
  readonly hasFailed: boolean;
  readonly onRetry: () => void;
  readonly onSelect: () => void;
  readonly onNew: () => void;
}

type Numbered = Pick<HeaderContext, 'inbox' | 'shown'>;
interface Numbers extends Numbered {
  readonly view: ReadableAtom<ViewCount | null>;
  readonly tabs: ReadonlyMap<TabId, ReadableAtom<ViewCount | null>>;
}

const SEARCH_PAUSE_MS = 200;
const pickers = new Part(() => import('./pickers.js'));

/** Tabs whose figure tells how much there is to do. */
const isCounted = (tab: TabId): boolean => tab !== 'closed' && tab !== 'all';

export class ListHeader implements ReactiveController {
  readonly #host: LitElement;
  readonly #find: () => HeaderContext | undefined;
  readonly #toRows: () => void;
  readonly #tabs: RovingFocus;
  #views: OptionPicker | undefined;
  #filters: OptionPicker | undefined;
  #tools: ViewTools | undefined;
  #known: Numbers | undefined;
  #typed: string | undefined;
  #isLeaving = false;
  #pause: ReturnType<typeof setTimeout> | undefined;

  /**
   * @param find what the host knows now; undefined while its inbox is not open
   * @param toRows moves the focus from the search field to what was found
   */
  constructor(host: LitElement, find: () => HeaderContext | undefined, toRows: () => void) {
    this.#host = host;
    this.#find = find;
    this.#toRows = toRows;
    this.#tabs = new RovingFocus(host, {
      axis: 'inline',
      items: () => [...(host.shadowRoot?.querySelector('.tabs')?.children ?? [])] as HTMLElement[],
      onMove: (tab) => this.#filter({ tab: tab.dataset['tab'] ?? null }),
    });
    host.addController(this);
  }

  hostUpdate(): void {
    if (!pickers.value || this.#views) return;
    const { OptionPicker, pickerStyles, ViewTools } = pickers.value;
    addStyles(this.#host, [pickerStyles]);
    const tools = this.#tools = new ViewTools(this.#host, () => {
      const context = this.#find();
      return context && { inbox: context.inbox, words: context.words, view: context.shown.view };
    }, () => this.#views?.close());
    this.#views = new OptionPicker(this.#host, {
      name: 'views',
      sections: () => this.#viewSections(),
      onPick: (viewId) => this.#filter({ viewId, tab: null, search: '' }),
      footer: () => tools.renderFooter(),
      words: (t) => ({ label: t('list.views'), find: t('list.views.find'), none: t('list.views.none') }),
    }, () => this.#find()?.words);
    this.#filters = new OptionPicker(this.#host, {
      name: 'filters',
      multiple: true,
      sections: () => this.#filterSections(),
      onPick: (id) => this.#toggle(id),
      words: (t) => ({ label: t('list.filter'), find: t('list.filter.find'), none: t('list.filter.none') }),
    }, () => this.#find()?.words);
  }

  /** Whoever leaves the search for its results gets there when they have come. */
  hostUpdated(): void {
    if (!this.#isLeaving || this.#find()?.total === undefined) return;
    this.#isLeaving = false;
    if (this.#host.shadowRoot?.activeElement?.matches('.search input')) this.#toRows();
  }

  /** What was typed last is searched for all the same. */
  hostDisconnected(): void {
    this.#search();
  }

  focusSearch(): void {
    this.#host.shadowRoot?.querySelector<HTMLInputElement>('.search input')?.focus();
  }

  /** Numbers that the header shows. */
  stores(of: Numbered): readonly ReadableAtom<unknown>[] {
    const { view, tabs } = this.#numbers(of);
    return [view, ...tabs.values()];
  }

  /** Found once for what is shown: rows are drawn much more often than another view is chosen. */
  #numbers({ inbox, shown }: Numbered): Numbers {
    if (this.#known?.inbox !== inbox || this.#known.shown !== shown) {
      const { query, tabs } = shown;
      this.#known = {
        inbox, shown, view: inbox.$count(countQuery(query)),
        tabs: new Map(tabs.filter(isCounted).map((tab) => [tab, inbox.$count(tabQuery(tab, query))])),
      };
    }
    return this.#known;
  }

  /** Messages come much more often than anything here changes. */
  render(context: HeaderContext): unknown {
    const { inbox, words, shown, total } = context;
    return guard([
      shown, words, total, context.isSelecting, context.searchKey, context.hasFailed, this.#typed, this.#views?.isOpen, this.#filters?.isOpen, pickers.value, pickers.hasFailed,
      inbox.entities.$version('channel').get(), this.#numbers(context).view.get(),
      ...shown.tabs.map((tab) => this.#counted(context, tab)),
    ], () => this.#render(context));
  }

  renderPopovers(): TemplateResult {
    return html`${this.#views?.render()}${this.#filters?.render()}${this.#tools?.renderDialog()}`;
  }

  #render(context: HeaderContext): TemplateResult {
    const { inbox, words, shown, total } = context;
    const { view, tabs, tab } = shown;
    const { search, criteria } = inbox.$filters.get();
    if (Object.keys(criteria).length > 0 && !pickers.value && !pickers.hasFailed) void this.#load();
    const chosen = this.#filterSections().flatMap(({ options }) => options.filter(({ selected }) => selected));
    return html`<header class="top">
        ${viewButton(words, {
          name: nameOf(view, words), counted: this.#numbers(context).view.get(), isOpen: this.#views?.isOpen ?? false,
          onClick: (event) => void this.#open(event, () => this.#views),
        })}
        <slot name="header-end"></slot>
      </header>
      ${searchRow(words, {
        text: this.#typed ?? search, filters: chosen.length, isFilterOpen: this.#filters?.isOpen ?? false,
        onInput: this.#onInput, onKeydown: this.#onKeydown, onClear: this.#onClear,
        onFilter: (event) => void this.#open(event, () => this.#filters),
        inMessages: inbox.$session.get().capabilities?.messageSearch ?? false,
        isSelecting: context.isSelecting, key: context.searchKey, onSelect: context.onSelect,
        onNew: canStart(inbox) ? context.onNew : undefined,
      })}
      ${pickers.hasFailed || context.hasFailed ? html`<p class="results" role="alert">${words.t('error.offline')}
        <button class="link" type="button" @click=${() => { if (context.hasFailed) context.onRetry(); else void this.#load(); }}>${words.t('common.tryAgain')}</button></p>` : nothing}
      ${chosen.length > 0 ? pickers.value?.filterChips(words, chosen, ({ id }) => this.#onRemove(id), this.#onRemoveAll) : nothing}
      ${tabs.length > 0 ? tabBar(words, {
        tabs, selected: tab, counted: (id) => this.#counted(context, id),
        onKeydown: this.#tabs.onKeydown, onSelect: (id) => this.#filter({ tab: id }),
      }) : nothing}
      ${search.trim() ? html`<h3 class="results"><span role="status">${words.t('list.results')}${total === undefined ? nothing
        : html` <span class="figure">${number(total, words)}</span>`}</span></h3>` : nothing}`;
  }

  #viewSections(): PickerSection[] {
    const context = this.#find();
    if (!context) return [];
    const { inbox, words, views, shown } = context;
    const options = views.map((view) => {
      const $count = inbox.$count(countQuery(view.query));
      return {
        group: view.group, id: view.id, label: nameOf(view, words), selected: view.id === shown.view.id,
        strong: Boolean($count.get()?.unreadContacts), end: watch($count, (told) => viewCount(told, words)),
      };
    });
    return [
      { options: options.filter(({ group }) => group === 'own') },
      { head: words.t('list.views.teams'), options: options.filter(({ group }) => group === 'teams') },
      { head: words.t('list.views.saved'), options: options.filter(({ group }) => group === 'saved') },
    ];
  }

  #filterSections(): PickerSection[] {
    const context = this.#find();
    if (!context || !pickers.value) return [];
    const { inbox, words, shown } = context;
    const { criteria, search } = inbox.$filters.get();
    return pickers.value.filterSections(inbox, words, criteria, search.trim() ? {} : shown.view.query);
  }

  /** The open tab's figure is that of its list, which is never behind; the others are counted. */
  #counted(context: HeaderContext, tab: TabId): number | undefined {
    if (!isCounted(tab)) return undefined;
    return (tab === context.shown.tab ? context.total : undefined) ?? this.#numbers(context).tabs.get(tab)?.get()?.conversations;
  }

  async #load(): Promise<void> {
    await pickers.load();
    this.#host.requestUpdate();
    await this.#host.updateComplete;
  }

  async #open(event: Event, picker: () => OptionPicker | undefined): Promise<void> {
    const anchor = event.currentTarget as HTMLElement;
    if (!pickers.value) await this.#load();
    await picker()?.toggle(anchor);
  }

  #filter(change: Partial<ListFilters>): void {
    if (change.search !== undefined) this.#typed = undefined;
    this.#find()?.inbox.filter(change);
  }

  #toggle(optionId: string): void {
    const criteria = this.#find()?.inbox.$filters.get().criteria;
    if (criteria && pickers.value) this.#filter({ criteria: pickers.value.toggled(criteria, optionId) });
  }

  #search(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    if (this.#typed !== undefined) this.#filter({ search: this.#typed });
  }

  readonly #onInput = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    this.#isLeaving = false;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#search(), SEARCH_PAUSE_MS);
    this.#host.requestUpdate();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && (event.target as HTMLInputElement).value !== '') this.#onClear();
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      this.#isLeaving = true;
      this.#search();
      this.#host.requestUpdate();
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onClear = (): void => {
    this.#typed = '';
    this.#search();
    this.focusSearch();
  };

  #onRemove(optionId: string): void {
    this.#toggle(optionId);
    this.#focusFilter();
  }

  readonly #onRemoveAll = (): void => {
    this.#filter({ criteria: {} });
    this.#focusFilter();
  };

  /** The chip under the focus has gone. */
  #focusFilter(): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>('.filter')?.focus();
  }
}

/** Whether there is a channel on which an agent may write first (R133). */
const canStart = ({ entities, can }: Inbox): boolean =>
  [...entities.values('channel')].some(({ id }) => can('startConversation', { channelId: id }).allowed);
