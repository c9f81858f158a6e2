// The list that an agent works from: view, search, filters, tabs, and a row for each conversation.
import { html, LitElement, nothing, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { guard } from 'lit/directives/guard.js';
import type { ReadableAtom } from 'nanostores';
import type { Inbox, Notice } from '../inbox.js';
import type { MessageKey } from '../locales/messages.js';
import type { Workspace } from '../model/workspace.js';
import type { ConversationList } from '../stores/conversation-list.js';
import type { ListFilters } from '../stores/list-filters.js';
import { RovingFocus } from '../ui/controllers/roving-focus.js';
import { systemClock, TickController } from '../ui/controllers/tick-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { number } from '../ui/format.js';
import type { Localize, Params } from '../ui/localize.js';
import { safeName } from '../ui/safe-text.js';
import { watch } from '../ui/watch.js';
import { InboxConversationSelectEvent } from './events.js';
import { InboxSource } from './inbox-source.js';
import { empty } from './inbox-list/empty.js';
import type { Density, RowFacts } from './inbox-list/facts.js';
import { filterSections, toggled } from './inbox-list/filters.js';
import { filterChips, searchRow, tabBar, viewButton, viewCount } from './inbox-list/header.js';
import { ListRows, totalOf, type RowGroup } from './inbox-list/list-rows.js';
import { OptionPicker, type PickerSection } from './inbox-list/option-picker.js';
import { errorState, moreFailed, skeletonRow, skeletons } from './inbox-list/states.js';
import { StoresController } from './inbox-list/stores-controller.js';
import { countQuery, shownOf, tabQuery, viewsOf, type ListView, type Shown, type TabId } from './inbox-list/views.js';
import { styles } from './inbox-list.styles.js';
import { Localized } from './localized.js';
import { toast } from './toast.js';

/** How long a quick close can be undone. */
const UNDO_MS = 8_000;
const SEARCH_PAUSE_MS = 200;

/**
 * The conversations of a view, newest first, in a virtual list that stays small however many there are. Tabs by status or the boxes New
 * and Answered stand above it, as the workspace's policy says.
 *
 * @slot header-end - At the end of the first line, e.g. an availability control.
 * @slot hidden - Shown instead of the list to an agent without the skill that the workspace asks for.
 * @csspart view - The button that opens the view selector.
 * @csspart count - The indicator of a view.
 * @csspart search - The search field.
 * @csspart filter - The button that opens the filter.
 * @csspart chip - A filter that is on.
 * @csspart tabs - The bar of tabs or boxes.
 * @csspart tab - One of them.
 * @csspart group - A stretch of rows under one head.
 * @csspart group-name - Its head.
 * @csspart item - A row.
 * @csspart item-button - What opens its conversation.
 * @csspart avatar - The picture in a row.
 * @csspart channel-icon - The channel's badge on it.
 * @csspart name - The contact's name in a row.
 * @csspart time - How long ago the last message came.
 * @csspart preview - The second line of a row.
 * @csspart indicators - The marks at its end.
 * @csspart unread - The count of unread messages.
 * @csspart dismiss - The quick close of a row.
 * @csspart menu - A popover: view selector or filter.
 * @csspart loading - The placeholder rows.
 * @csspart empty - What is said when there is nothing.
 * @csspart error - What is said when loading failed.
 * @csspart toast - What can be undone.
 * @cssprop [--inbox-accent] - The host's own accent colour.
 * @cssprop [--inbox-font-size=14px] - Size of the text; everything scales with it.
 * @fires inbox-conversation-select - A row was picked; cancelable.
 * @example <inbox-list density="compact"></inbox-list>
 */
export class InboxList extends LitElement {
  static override styles: CSSResultGroup = styles;

  /** The inbox to show; by default the one of the provider around it. */
  @property({ attribute: false }) inbox: Inbox | undefined;

  /** The id of an `inbox-provider` elsewhere on the page. */
  @property() for: string | undefined;

  /** Height of the rows: `comfortable` (two lines of preview), `cosy` or `compact`. */
  @property() density: Density = 'cosy';

  /** Leaves the undo toasts to something else, such as the workspace around it. */
  @property({ type: Boolean, attribute: 'no-toasts' }) noToasts = false;

  readonly #source = new InboxSource(this);
  readonly #localized = new Localized(this);
  readonly #rows = new ListRows(this);
  readonly #tabs = new RovingFocus(this, {
    axis: 'inline', items: () => [...(this.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])],
    onMove: (tab) => this.#filter({ tab: tab.dataset['tab'] ?? null }),
  });
  readonly #views = new OptionPicker(this, {
    name: 'views', sections: () => this.#viewSections(), onPick: (viewId) => this.#filter({ viewId, tab: null, search: '' }),
    words: () => ({ label: this.#t('list.views'), find: this.#t('list.views.find'), none: this.#t('list.views.none') }),
  });
  readonly #filters = new OptionPicker(this, {
    name: 'filters', multiple: true, sections: () => this.#filterSections(), onPick: (id) => this.#toggle(id),
    words: () => ({ label: this.#t('list.filter'), find: this.#t('list.filter.find'), none: this.#t('list.filter.none') }),
  });
  #inbox: Inbox | undefined;
  #shown: Shown | undefined;
  #groups: readonly RowGroup[] = [];
  #facts: RowFacts | undefined;
  readonly #known = new Map<string, readonly unknown[]>();
  /** What stands in the search field and is not searched for yet. */
  #typed: string | undefined;
  #pause: ReturnType<typeof setTimeout> | undefined;
  /** The lists that were shown last. */
  #place: readonly ConversationList[] = [];
  #probe: Element | undefined;
  #scale = 1;
  readonly #sizes = new ResizeObserver(([entry]) => {
    const scale = (entry?.contentRect.height ?? 0) / 100;
    if (scale <= 0 || scale === this.#scale) return;
    this.#scale = scale;
    this.requestUpdate();
  });

  constructor() {
    super();
    new StoresController(this, () => this.#stores());
    new TooltipController(this);
    new TickController(this, () => (this.#notices().length > 0 ? 1000 : undefined), () => this.#inbox?.clock ?? systemClock);
    this.addEventListener('keydown', this.#onKeydown);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#search();
    this.#sizes.disconnect();
    this.#probe = undefined;
  }

  protected override willUpdate(): void {
    const inbox = this.#source.inbox;
    this.#inbox = inbox;
    if (inbox?.$session.get().status !== 'open') {
      this.#shown = undefined;
      this.#groups = [];
    } else if (this.#isNew('shown', [
      inbox, inbox.$filters.get(), this.#words, ...(['agent', 'team', 'view', 'workspace'] as const).map((kind) => inbox.entities.$version(kind).get()),
    ]) || !this.#shown) {
      this.#shown = shownOf(this.#workspace(inbox)?.policy.mode ?? 'status', this.#allViews(inbox), inbox.$filters.get());
      this.#groups = this.#shown.groups.map(({ key, head, query }): RowGroup => ({
        key, list: inbox.list(query), head: head && this.#t(head),
        spoken: (count) => this.#t(key === 'new' ? 'list.awaiting' : 'list.rows', { count }),
      }));
    }
    this.#rows.set(inbox, this.#groups, this.density, this.#scale);
  }

  protected override updated(_changed: PropertyValues): void {
    const probe = this.shadowRoot?.querySelector('.probe') ?? undefined;
    if (probe !== this.#probe) {
      this.#sizes.disconnect();
      if (probe) this.#sizes.observe(probe);
      this.#probe = probe;
    }
    const place = this.#groups.map(({ list }) => list);
    if (place.length === this.#place.length && place.every((list, index) => list === this.#place[index])) return;
    if (this.#place.length > 0) this.#rows.toTop();
    this.#place = place;
  }

  /** Puts the focus into the search field. */
  focusSearch(): void {
    this.shadowRoot?.querySelector<HTMLInputElement>('.search input')?.focus();
  }

  protected override render(): unknown {
    const inbox = this.#inbox;
    if (!inbox) {
      return html`<div class="state late"><h3>${this.#t('workspace.noInbox.title')}</h3><p>${this.#t('workspace.noInbox.text')}</p></div>`;
    }
    const { status, error } = inbox.$session.get();
    if (status === 'failed') return errorState(this.#words, error?.code ?? 'server', () => void inbox.reopen());
    if (status === 'closed') return nothing;
    if (!this.#shown) return html`<div class="frame" aria-busy="true">${skeletons(this.#words)}</div>`;
    const skill = this.#missingSkill(inbox);
    if (skill !== undefined) {
      return html`<slot name="hidden"><div class="state" part="empty"><h3>${this.#t('list.hidden.title')}</h3>
        <p>${this.#t('list.hidden.text', { skill: safeName(skill) })}</p></div></slot>`;
    }
    return html`<section class="frame" data-density=${this.density} aria-label=${this.#t('list.label')}>
      <div class="probe" aria-hidden="true"></div>
      ${guard(this.#headerKeys(inbox, this.#shown), () => this.#renderHeader(inbox, this.#shown as Shown))}
      ${this.#renderPanel(inbox, this.#shown)}
      <div class="toasts" role="status">${this.#notices().map((notice) => this.#renderToast(inbox, notice))}</div>
      ${this.#views.render()}${this.#filters.render()}
    </section>`;
  }

  /** All that the header shows; messages come much more often than any of it changes. */
  #headerKeys(inbox: Inbox, shown: Shown): unknown[] {
    return [
      shown, this.#words, this.#typed, this.#views.isOpen, this.#filters.isOpen, inbox.entities.$version('channel').get(), this.#total(),
      inbox.$count(countQuery(shown.query)).get(), ...shown.tabs.map((tab) => this.#counted(inbox, tab)),
    ];
  }

  #renderHeader(inbox: Inbox, { view, query, tabs, tab }: Shown): TemplateResult {
    const chosen = this.#filterSections().flatMap(({ options }) => options.filter(({ selected }) => selected));
    const search = inbox.$filters.get().search.trim();
    const total = this.#total();
    return html`<header class="top">
      ${viewButton(this.#words, {
        name: this.#nameOf(view), counted: inbox.$count(countQuery(query)).get(), isOpen: this.#views.isOpen, onClick: this.#views.toggle,
      })}
      <slot name="header-end"></slot>
    </header>
    ${searchRow(this.#words, {
      text: this.#typed ?? inbox.$filters.get().search, filters: chosen.length, isFilterOpen: this.#filters.isOpen,
      onInput: this.#onInput, onKeydown: this.#onSearchKeydown, onClear: this.#onClearSearch, onFilter: this.#filters.toggle,
    })}
    ${chosen.length > 0 ? filterChips(this.#words, chosen, ({ id }) => this.#onRemoveChip(id), this.#onClearFilters) : nothing}
    ${tabs.length > 0 ? tabBar(this.#words, {
      tabs, selected: tab, counted: (id) => this.#counted(inbox, id), onKeydown: this.#tabs.onKeydown, onSelect: (id) => this.#filter({ tab: id }),
    }) : nothing}
    ${search ? html`<h3 class="results" role="status">${this.#t('list.results')}${total === undefined ? nothing
      : html` <span class="figure">${number(total, this.#words)}</span>`}</h3>` : nothing}`;
  }

  #renderPanel(inbox: Inbox, { tab }: Shown): TemplateResult {
    return html`<div
      class=${`scroller${this.#groups.some(({ head }) => head) ? '' : ' flat'}${this.#rows.count === 0 && this.#isLoading ? ' still' : ''}`}
      id="panel"
      tabindex="-1"
      role=${tab ? 'tabpanel' : nothing}
      aria-labelledby=${tab ? `tab-${tab}` : nothing}
      aria-busy=${this.#isLoading ? 'true' : 'false'}
      @click=${this.#onClick}
      @focusin=${this.#onFocusin}
    >${this.#renderRows(inbox)}</div>`;
  }

  #renderRows(inbox: Inbox): unknown {
    const failed = this.#groups.find(({ list }) => list.$state.get().status === 'error')?.list;
    const retry = (): void => { if (failed) void inbox.retryRead(failed); };
    if (this.#rows.count === 0) {
      if (failed) return errorState(this.#words, failed.$state.get().error?.code ?? 'server', retry);
      return this.#isLoading ? skeletons(this.#words)
        : empty({ inbox, words: this.#words, shown: this.#shown as Shown, filter: (change) => this.#filter(change) });
    }
    return html`${this.#rows.render(this.#rowFacts(inbox), { selectedId: inbox.$selectedId.get(), drafts: inbox.drafts.$lines.get() })}${
      failed ? moreFailed(this.#words, retry) : this.#groups.some(({ list }) => list.$state.get().more) || this.#isLoading ? skeletonRow : nothing}`;
  }

  #renderToast(inbox: Inbox, notice: Notice): TemplateResult {
    const conversation = inbox.entities.get('conversation', notice.command?.conversationId ?? '');
    const name = safeName(inbox.entities.get('contact', conversation?.contactId ?? '')?.name ?? '') || this.#t('common.unknownContact');
    const text = notice.kind === 'undo' ? this.#t('list.dismissed', { name })
      : this.#t('list.dismissFailed', { name, reason: this.#words.t(`error.${notice.error?.code ?? 'server'}`) });
    return toast({
      notice, text, now: inbox.clock.now(), t: this.#localized.t,
      onUndo: ({ id }) => {
        inbox.cancel(id);
        this.#rows.focusId(conversation?.id);
      },
      onDismiss: ({ id }) => {
        inbox.dismissNotice(id);
        this.#rows.focusId();
      },
    });
  }

  get #words(): Localize {
    return this.#localized.place;
  }

  #t(key: MessageKey, params?: Params): string {
    return this.#localized.t(key, params);
  }

  #workspace(inbox: Inbox): Workspace | undefined {
    return inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '');
  }

  /** The skill that the workspace asks for and the agent lacks (R001). */
  #missingSkill(inbox: Inbox): string | undefined {
    const skill = this.#workspace(inbox)?.policy.requiredSkill;
    const me = inbox.entities.get('agent', inbox.$session.get().meId ?? '');
    return skill && !me?.skills.includes(skill) ? skill : undefined;
  }

  #allViews(inbox: Inbox): ListView[] {
    const me = inbox.entities.get('agent', inbox.$session.get().meId ?? '');
    const teams = [...inbox.entities.values('team')].filter(({ id }) => me?.teamIds.includes(id));
    return viewsOf(teams, inbox.entities.values('view'));
  }

  #nameOf({ name }: ListView): string {
    return 'key' in name ? this.#t(name.key) : safeName(name.text);
  }

  #viewSections(): PickerSection[] {
    const inbox = this.#inbox;
    if (!inbox) return [];
    const views = this.#allViews(inbox).map((view) => {
      const $count = inbox.$count(countQuery(view.query));
      return {
        group: view.group, id: view.id, label: this.#nameOf(view), selected: view.id === this.#shown?.view.id,
        strong: Boolean($count.get()?.unreadContacts), end: watch($count, (told) => viewCount(told, this.#words)),
      };
    });
    return [
      { options: views.filter(({ group }) => group === 'own') },
      { head: this.#t('list.views.teams'), options: views.filter(({ group }) => group === 'teams') },
      { head: this.#t('list.views.saved'), options: views.filter(({ group }) => group === 'saved') },
    ];
  }

  #filterSections(): PickerSection[] {
    const inbox = this.#inbox;
    if (!inbox || !this.#shown) return [];
    const isSearch = inbox.$filters.get().search.trim() !== '';
    return filterSections(inbox, this.#words, inbox.$filters.get().criteria, isSearch ? {} : this.#shown.view.query);
  }

  /** The same object as long as nothing changed that all rows show. */
  #rowFacts(inbox: Inbox): RowFacts {
    const { entities } = inbox;
    const rowAvatar = this.#workspace(inbox)?.policy.rowAvatar ?? 'contact';
    const mixed = this.#shown?.tab === 'all' || this.#groups[0]?.key === 'all';
    const keys = [inbox, this.#words, this.density, rowAvatar, mixed, entities.$version('agent').get(), entities.$version('channel').get()];
    if (this.#isNew('facts', keys) || !this.#facts) {
      this.#facts = { inbox, words: this.#words, meId: inbox.$session.get().meId ?? '', density: this.density, rowAvatar, mixed };
    }
    return this.#facts;
  }

  #stores(): ReadableAtom<unknown>[] {
    const inbox = this.#inbox;
    if (!inbox) return [];
    const { entities } = inbox;
    const stores: ReadableAtom<unknown>[] = [
      inbox.$session, inbox.$filters, inbox.$selectedId, inbox.$notices, inbox.drafts.$lines,
      ...(['agent', 'team', 'channel', 'workspace', 'view'] as const).map((kind) => entities.$version(kind)),
      ...this.#groups.flatMap(({ list }) => [list.$version, list.$state]),
    ];
    if (this.#shown) {
      const { query, tabs } = this.#shown;
      stores.push(inbox.$count(countQuery(query)), ...tabs.filter(isCounted).map((tab) => inbox.$count(tabQuery(tab, query))));
    }
    return stores;
  }

  /** Whether something of what `what` was made of has changed since it was asked last. */
  #isNew(what: string, keys: readonly unknown[]): boolean {
    const known = this.#known.get(what);
    this.#known.set(what, keys);
    return !known || keys.length !== known.length || keys.some((key, index) => key !== known[index]);
  }

  get #isLoading(): boolean {
    return this.#groups.some(({ list }) => list.$state.get().status === 'loading');
  }

  /** Conversations that are shown; undefined while nobody knows. */
  #total(): number | undefined {
    const totals = this.#groups.map(({ list }) => totalOf(list));
    return totals.includes(undefined) ? undefined : totals.reduce((sum: number, total) => sum + (total ?? 0), 0);
  }

  /** The open tab's figure is that of its list, which is never behind; the others are counted. */
  #counted(inbox: Inbox, tab: TabId): number | undefined {
    if (!this.#shown || !isCounted(tab)) return undefined;
    const total = tab === this.#shown.tab ? this.#total() : undefined;
    return total ?? inbox.$count(tabQuery(tab, this.#shown.query)).get()?.conversations;
  }

  #notices(): readonly Notice[] {
    return this.noToasts ? [] : this.#inbox?.$notices.get().filter(({ command }) => command?.name === 'dismiss') ?? [];
  }

  #filter(change: Partial<ListFilters>): void {
    if (change.search !== undefined) this.#typed = undefined;
    this.#inbox?.filter(change);
  }

  #toggle(optionId: string): void {
    const criteria = this.#inbox?.$filters.get().criteria;
    if (criteria) this.#filter({ criteria: toggled(criteria, optionId) });
  }

  /** Looks for what was typed. */
  #search(): void {
    clearTimeout(this.#pause);
    this.#pause = undefined;
    if (this.#typed !== undefined) this.#filter({ search: this.#typed });
  }

  #select(conversationId: string): void {
    if (this.dispatchEvent(new InboxConversationSelectEvent(conversationId))) this.#inbox?.select(conversationId);
  }

  #dismiss(conversationId: string): void {
    const inbox = this.#inbox;
    const { lease } = inbox?.entities.get('conversation', conversationId) ?? {};
    const leaseToken = lease && lease.holderId === inbox?.$session.get().meId ? lease.token : null;
    inbox?.do('dismiss', { conversationId, leaseToken }, { holdMs: UNDO_MS });
  }

  readonly #onClick = (event: Event): void => {
    const hit = this.#rows.hit(event);
    if (!hit) return;
    if (!hit.isDismiss) this.#select(hit.id);
    else if (!hit.isDisabled) this.#dismiss(hit.id);
  };

  readonly #onFocusin = (event: Event): void => this.#rows.onFocusin(event);

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey || event.getModifierState('AltGraph')) return;
    const target = event.composedPath()[0];
    if (target instanceof HTMLInputElement) return;
    if (event.key === '/') this.focusSearch();
    else if (!this.#rows.onKeydown(event)) return;
    event.preventDefault();
  };

  readonly #onInput = (event: Event): void => {
    this.#typed = (event.target as HTMLInputElement).value;
    clearTimeout(this.#pause);
    this.#pause = setTimeout(() => this.#search(), SEARCH_PAUSE_MS);
    this.requestUpdate();
  };

  readonly #onSearchKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    if (event.key === 'Escape' && (event.target as HTMLInputElement).value !== '') this.#onClearSearch();
    else if (event.key === 'ArrowDown' || event.key === 'Enter') {
      this.#search();
      this.#rows.focusRow(0);
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };

  readonly #onClearSearch = (): void => {
    this.#typed = '';
    this.#search();
    this.focusSearch();
  };

  readonly #onClearFilters = (): void => {
    this.#filter({ criteria: {} });
    this.#focusFilter();
  };

  #onRemoveChip(optionId: string): void {
    this.#toggle(optionId);
    this.#focusFilter();
  }

  /** The chip under the focus has gone. */
  #focusFilter(): void {
    this.shadowRoot?.querySelector<HTMLElement>('.filter')?.focus();
  }
}

/** Tabs whose figure tells how much there is to do. */
const isCounted = (tab: TabId): boolean => tab !== 'closed' && tab !== 'all';
