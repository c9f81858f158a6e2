// The list that an agent works from: view, search, filters, tabs, and a row for each conversation.
import { html, LitElement, nothing, type CSSResult, type CSSResultGroup, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { classMap } from 'lit/directives/class-map.js';
import type { ReadableAtom } from 'nanostores';
import type { Inbox, Notice } from '../inbox.js';
import type { MessageKey } from '../locales/messages.js';
import type { Workspace } from '../model/workspace.js';
import type { ConversationList } from '../stores/conversation-list.js';
import { addStyles } from '../ui/add-styles.js';
import { AfterPaint } from '../ui/controllers/after-paint.js';
import { systemClock, TickController } from '../ui/controllers/tick-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import type { Localize, Params } from '../ui/localize.js';
import { Part } from '../ui/part.js';
import { safeName } from '../ui/safe-text.js';
import { whenIdle } from '../ui/when-idle.js';
import { InboxConversationSelectEvent } from './events.js';
import { InboxSource } from './inbox-source.js';
import type { ListExtras } from './inbox-list/extras.js';
import type { Density, RowFacts } from './inbox-list/facts.js';
import { headerRoom } from './inbox-list/header.js';
import { ListHeader, type HeaderContext } from './inbox-list/list-header.js';
import { ListRows, totalOf, type RowGroup } from './inbox-list/list-rows.js';
import { RowNode } from './inbox-list/row-node.js';
import { errorState, moreFailed, skeletonRow, skeletons } from './inbox-list/states.js';
import { isForList, keymapOf, shortcutOf, type Keymap, type ShortcutAction, type Shortcuts } from './inbox-list/shortcuts.js';
import { StoresController } from './inbox-list/stores-controller.js';
import { modeOf, shownOf, viewsIn, type ListView, type Shown } from './inbox-list/views.js';
import type { RenderRow } from './inbox-list/render-row.js';
import { styles } from './inbox-list.styles.js';
import { Localized } from './localized.js';

export type { RenderRow, RowContext } from './inbox-list/render-row.js';

/** How long a quick close can be undone. */
const UNDO_MS = 8_000;
/** What can be taken back for a while, and what else is begun here, of whose failure is told. */
const UNDONE: ReadonlySet<string | undefined> = new Set(['dismiss', 'end']);
const BEGUN: ReadonlySet<string | undefined> = new Set(['snooze', 'assign', 'startConversation', 'saveView', 'deleteView']);
const extras = new Part(() => import('./inbox-list/extras.js'));
const whenEmpty = new Part(() => import('./inbox-list/empty.js'));
const news = new Part(() => import('./inbox-list/news.js'));
const hits = new Part(() => import('./inbox-list/hits.js'));
const national = new Part(() => import('./inbox-list/national.js'));

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
 * @csspart select - The button that begins select mode.
 * @csspart new - The button that begins a conversation, where that is possible.
 * @csspart chips - The filters that are on.
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
 * @csspart prefix - Who speaks there, where it is not the contact.
 * @csspart brand - The mark that the brand spoke last.
 * @csspart thumbnail - The picture that was sent.
 * @csspart mention - A link or a mention there.
 * @csspart hit - What was searched for, in a name or a preview.
 * @csspart indicators - The marks at its end.
 * @csspart state - The one state that matters most: locked, failed, snoozed, closing.
 * @csspart label - The contact's first label.
 * @csspart unread - The count of unread messages.
 * @csspart dismiss - The quick close of a row.
 * @csspart select-bar - What select mode adds above the rows.
 * @csspart job - What is being done with the selected conversations.
 * @csspart news - What lets in the rows that wait while the list is in use.
 * @csspart menu - A popover: view selector, filter, actions.
 * @csspart dialog - A new conversation, the sheet of shortcuts, who to assign to.
 * @csspart loading - The placeholder rows.
 * @csspart empty - What is said when there is nothing.
 * @csspart error - What is said when loading failed.
 * @csspart toast - What can be undone.
 * @csspart undo - What takes it back.
 * @cssprop [--inbox-accent] - The host's own accent colour.
 * @cssprop [--inbox-font-size=14px] - Size of the text; everything scales with it.
 * @fires inbox-conversation-select - A row was picked; cancelable.
 * @fires inbox-list-export - Conversations were exported as a file; cancel it to keep the browser from saving it.
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

  /**
   * Keys by what they do (`next`, `previous`, `select`, `end`, `snooze`, `assign`, `search`, `help`), named as `KeyboardEvent.key` does;
   * null takes one away, what is left out stays, false switches all of them off. They work only while the focus is in the list.
   * Two that share a key are refused with an error in the console.
   */
  @property({ attribute: false })
  get shortcuts(): Shortcuts | false {
    return this.#shortcuts;
  }

  set shortcuts(shortcuts: Shortcuts | false) {
    try {
      this.#keys = keymapOf(shortcuts);
      this.#shortcuts = shortcuts;
    } catch (error) {
      console.error((error as Error).message);
    }
  }

  /** Draws the content of a row instead of ours. A new function draws all rows anew: keep one. */
  @property({ attribute: false }) renderRow: RenderRow | undefined;

  readonly #source = new InboxSource(this);
  readonly #localized = new Localized(this);
  #shortcuts: Shortcuts | false = {};
  #keys: Keymap = keymapOf({});
  #extras: ListExtras | undefined;
  readonly #rest = new AfterPaint(this, () => this.#isUsual());
  readonly #rows = new ListRows(this, this.#rest);
  readonly #header = new ListHeader(this, () => this.#headerContext(), () => this.#rows.focusRow(0));
  #inbox: Inbox | undefined;
  #views: readonly ListView[] = [];
  #shown: Shown | undefined;
  #groups: readonly RowGroup[] = [];
  #facts: RowFacts | undefined;
  readonly #known = new Map<string, readonly unknown[]>();
  /** The lists that were shown last. */
  #place: readonly ConversationList[] = [];
  #probe: Element | undefined;
  #scale = 1;
  #isReordering = false;
  readonly #sizes = new ResizeObserver(([entry]) => {
    const scale = (entry?.contentRect.height ?? 0) / 100;
    if (scale <= 0 || scale === this.#scale) return;
    this.#scale = scale;
    this.requestUpdate();
  });

  constructor() {
    super();
    new StoresController(this, () => this.#stores());
    new StoresController(this, () => this.#groups.map(({ list }) => list.$version), this.#onOrder);
    new TooltipController(this);
    const everySecond = (): number | undefined => (this.#notices().length > 0 ? 1000 : undefined);
    new TickController(this, everySecond, () => this.#inbox?.clock ?? systemClock);
    this.addEventListener('keydown', this.#onKeydown);
  }

  /** Once it is defined, what the first rows would wait for is made while the page waits for something else. */
  protected static override finalize(): void {
    super.finalize();
    whenIdle(() => {
      for (const { styleSheet } of this.elementStyles as CSSResult[]) void styleSheet;
      new RowNode();
    });
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    // A list that nobody looked at may have been put away meanwhile.
    this.#known.clear();
    this.#sizes.disconnect();
    this.#probe = undefined;
  }

  /** An update that was asked for before the list was taken out would follow the inbox for ever; the next one comes with the page. */
  protected override shouldUpdate(): boolean {
    return this.isConnected;
  }

  protected override willUpdate(): void {
    const inbox = this.#source.inbox;
    this.#inbox = inbox;
    if (inbox?.$session.get().status !== 'open') {
      this.#shown = undefined;
      this.#groups = [];
    } else if (this.#isNew('shown', this.#shownKeys(inbox)) || !this.#shown) {
      this.#views = viewsIn(inbox);
      this.#shown = shownOf(modeOf(inbox), this.#views, inbox.$filters.get(), this.#searchPhone(inbox));
      // Who may not see the list does not read it either.
      const groups = this.#missingSkill(inbox) === undefined ? this.#shown.groups : [];
      this.#groups = groups.map(({ key, head, query }): RowGroup => ({
        key, list: inbox.list(query), head: head && this.#t(head),
        spoken: (count) => this.#t(key === 'new' ? 'list.awaiting' : 'list.rows', { count }),
      }));
    }
    this.#rows.set(inbox, this.#groups, this.density, this.#scale);
    if (this.#shown) this.#rest.look();
  }

  /** Rows are there, and what stands above them is as high as ever. */
  #isUsual(): boolean {
    const { search, criteria } = (this.#inbox as Inbox).$filters.get();
    return this.#rows.count > 0 && search.trim() === '' && Object.keys(criteria).length === 0;
  }

  protected override async getUpdateComplete(): Promise<boolean> {
    const isDone = await super.getUpdateComplete();
    await this.#rest.come;
    return isDone && super.getUpdateComplete();
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
    if (this.#rest.come) void this.updateComplete.then(() => this.#header.focusSearch());
    else this.#header.focusSearch();
  }

  protected override render(): unknown {
    const inbox = this.#inbox;
    if (!inbox) {
      return html`<div class="state late"><h3>${this.#t('workspace.noInbox.title')}</h3>
        <p>${this.#t('workspace.noInbox.text')}</p></div>`;
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
      ${this.#rest.isDue ? this.#header.render(this.#headerContext() as HeaderContext) : headerRoom(this.#shown)}
      ${this.#extras?.select.renderBar()}
      ${this.#renderPanel(inbox, this.#shown)}
      <div class="toasts" role="status">${this.#renderNews(inbox)}</div>
      ${this.#rest.isDue ? this.#header.renderPopovers() : nothing}${this.#extras?.render()}
    </section>`;
  }

  #renderPanel(inbox: Inbox, { tab }: Shown): TemplateResult {
    return html`<div
      class=${classMap({
        scroller: true, flat: !this.#groups.some(({ head }) => head), still: this.#rows.count === 0 && this.#isLoading,
      })}
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
        : this.#renderEmpty(inbox);
    }
    const hasMore = this.#isLoading || this.#groups.some(({ list }) => list.$state.get().more);
    return html`${this.#rows.render(this.#rowFacts(inbox), {
      selectedId: inbox.$selectedId.get(), drafts: inbox.drafts.$lines.get(), checked: this.#extras?.select.checked,
    })}${failed ? moreFailed(this.#words, retry) : hasMore ? skeletonRow : nothing}`;
  }

  #renderEmpty(inbox: Inbox): unknown {
    const { value } = whenEmpty;
    if (value) addStyles(this, value.emptyStyles);
    if (value) return value.empty({ inbox, words: this.#words, shown: this.#shown as Shown, filter: inbox.filter });
    if (!whenEmpty.hasFailed) void whenEmpty.load().then(() => this.requestUpdate());
    return html`<p class="state" role="status">${whenEmpty.hasFailed ? this.#t('list.empty.plain') : nothing}</p>`;
  }

  /** Fetched beforehand: who dismisses wants to take it back within seconds. */
  #renderNews(inbox: Inbox): unknown {
    const notices = this.#notices();
    const { value } = news;
    if (!value) {
      if (notices.length > 0 || (this.#rest.isDue && !this.noToasts && !news.hasFailed)) {
        void news.load().then((loaded) => loaded && this.#notices().length > 0 && this.requestUpdate());
      }
      return nothing;
    }
    if (notices.length > 0) addStyles(this, value.newsStyles, value.sharedNewsStyles);
    return notices.map((notice) => value.newsToast(notice, {
      inbox, words: this.#words, isUndone: UNDONE.has(notice.command?.name), toRow: (id) => this.#rows.focusId(id),
    }));
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

  /** What was typed as a phone number of the workspace's own country, with its code; undefined when it is none, or not read yet. */
  #searchPhone(inbox: Inbox): string | undefined {
    const text = inbox.$filters.get().search.trim();
    const country = this.#workspace(inbox)?.policy.defaultCountry;
    if (!country || !/^(?!00)\d[\d\s().\-/]{3,}$/.test(text)) return undefined;
    if (!national.value && !national.hasFailed) void national.load().then(() => this.requestUpdate());
    return national.value?.internationalDigits(text, country);
  }

  /** All that decides which lists stand here. */
  #shownKeys(inbox: Inbox): unknown[] {
    const versions = (['agent', 'team', 'view', 'workspace'] as const).map((kind) => inbox.entities.$version(kind).get());
    return [inbox, inbox.$filters.get(), this.#words, this.#searchPhone(inbox), ...versions];
  }

  #headerContext(): HeaderContext | undefined {
    const inbox = this.#inbox;
    return inbox && this.#shown
      ? {
        inbox, words: this.#words, views: this.#views, shown: this.#shown, total: this.#total(), hasFailed: extras.hasFailed,
        isSelecting: this.#extras?.select.isOn ?? false, searchKey: [...this.#keys].find(([, action]) => action === 'search')?.[0],
        onSelect: this.#onSelect, onNew: this.#onNew, onRetry: () => void this.#more(),
      } : undefined;
  }

  /** The same object as long as nothing changed that all rows show. */
  #rowFacts(inbox: Inbox): RowFacts {
    const { entities } = inbox;
    const rowAvatar = this.#workspace(inbox)?.policy.rowAvatar ?? 'contact';
    const mixed = this.#shown?.tab === 'all' || this.#groups[0]?.key === 'all';
    const needle = inbox.$filters.get().search.trim();
    const isBrief = !this.#rest.isDue;
    if (needle && !hits.value && !hits.hasFailed) void hits.load().then(() => this.requestUpdate());
    const versions = (['agent', 'channel', 'workspace'] as const).map((kind) => entities.$version(kind).get());
    if (this.#isNew('facts', [inbox, this.#words, this.density, rowAvatar, mixed, needle, hits.value, isBrief, this.renderRow, ...versions]) || !this.#facts) {
      const meId = inbox.$session.get().meId ?? '';
      this.#facts = { inbox, words: this.#words, meId, density: this.density, rowAvatar, mixed, mark: hits.value?.marker(needle), isBrief, renderRow: this.renderRow };
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
      ...this.#groups.map(({ list }) => list.$state),
    ];
    if (this.#shown && this.#rest.isDue) stores.push(...this.#header.stores({ inbox, shown: this.#shown }));
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
    const totals = this.#groups.filter(({ key }) => key !== 'processed').map(({ list }) => totalOf(list));
    return totals.includes(undefined) ? undefined : totals.reduce((sum: number, total) => sum + (total ?? 0), 0);
  }

  #notices(): readonly Notice[] {
    return this.noToasts ? [] : this.#inbox?.$notices.get().filter(({ kind, command }) =>
      UNDONE.has(command?.name) || (kind === 'failed' && BEGUN.has(command?.name))) ?? [];
  }

  /** What the list rarely needs, fetched with its first use; undefined when it did not come, which the header says. */
  async #more(): Promise<ListExtras | undefined> {
    const loaded = await extras.load();
    if (loaded) {
      this.#extras ??= new loaded.ListExtras(this, {
        find: () => (this.#inbox && this.#shown
          ? { inbox: this.#inbox, words: this.#words, shown: this.#shown, groups: this.#groups } : undefined),
        keys: () => this.#keys, toRow: (id) => this.#rows.focusId(id),
      });
    }
    this.requestUpdate();
    return this.#extras;
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

  /** Rows change places much more often than anything else changes here. */
  readonly #onOrder = (): void => {
    if (this.isUpdatePending || this.#isReordering) return;
    if (!this.#rows.isOnlyOrder) return this.requestUpdate();
    this.#isReordering = true;
    queueMicrotask(() => {
      this.#isReordering = false;
      if (this.isUpdatePending || !this.isConnected) return;
      if (this.#rows.isOnlyOrder) this.#rows.reorder();
      else this.requestUpdate();
    });
  };

  readonly #onClick = (event: Event): void => {
    const hit = this.#rows.hit(event);
    if (!hit) return;
    if (this.#extras?.select.isOn) this.#extras.select.choose(hit.id, (event as MouseEvent).shiftKey);
    else if (!hit.isDismiss) this.#select(hit.id);
    else if (!hit.isDisabled) this.#dismiss(hit.id);
  };

  readonly #onFocusin = (event: Event): void => this.#rows.onFocusin(event);

  readonly #onSelect = async (): Promise<void> => (await this.#more())?.select.toggle();

  readonly #onNew = async (): Promise<void> => (await this.#more())?.start();

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (!isForList(event)) return;
    const action = shortcutOf(event, this.#keys);
    const arrow = action === 'next' ? 'ArrowDown' : action === 'previous' ? 'ArrowUp' : event.key;
    if (action === 'search') this.focusSearch();
    else if (event.key === 'Escape' ? !this.#extras?.leave() : !this.#rows.onKeydown(event, arrow) && !this.#run(action, event)) return;
    event.preventDefault();
  };

  /** True when the key stands for something here. */
  #run(action: ShortcutAction | undefined, event: KeyboardEvent): boolean {
    const row = (event.composedPath()[0] as Element).closest<HTMLElement>('.row');
    const id = row?.dataset['id'];
    const anchor = row?.querySelector<HTMLElement>('.open');
    if (action === 'next' || action === 'previous') {
      // From the list's head into its rows.
      this.#rows.focusId();
      return this.#rows.count > 0;
    }
    if (!action || (action !== 'help' && !id && !this.#extras?.select.isOn)) return false;
    void this.#more().then((more) => more?.run(action, id && anchor ? { id, anchor } : undefined, event.shiftKey));
    return true;
  }
}
