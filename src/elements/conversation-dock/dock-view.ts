// The tabs of conversation-dock. A file of its own, fetched when a dock is first shown: most workspaces have none. Used by
// conversation-dock.ts.
import '../../locales/en-more.js';
import { html, nothing, type CSSResult, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { ReadableAtom } from 'nanostores';
import type { Inbox } from '../../inbox.js';
import { availabilityIn } from '../../model/agent.js';
import type { Conversation } from '../../model/conversation.js';
import type { ConversationQuery } from '../../model/view.js';
import type { ConversationList } from '../../stores/conversation-list.js';
import { PopoverController } from '../../ui/controllers/popover-controller.js';
import { RovingFocus } from '../../ui/controllers/roving-focus.js';
import { systemClock, TickController } from '../../ui/controllers/tick-controller.js';
import { number } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { chevronUpIcon, xIcon } from '../../ui/icons.js';
import { InboxConversationSelectEvent } from '../events.js';
import { StoresController } from '../inbox-list/stores-controller.js';
import type { Localized } from '../localized.js';
import { isHiddenFrom } from '../required-skill.js';
import { DockNews } from './dock-news.js';
import { shared, styles } from './dock-view.styles.js';
import { byArrival, factsOf, tabLine, type TabLine } from './facts.js';
import { errorState, loadingState } from './states.js';
import { tabContent, unreadCount } from './tab.js';

/** Mine, and worked on. */
const MINE: ConversationQuery = { assignee: 'me', lifecycles: ['open', 'pending'] };
/** Design pixels: a tab with its gap, the least it may shrink to in a narrow dock, and the rest of the strip. */
const TAB = 232;
const NARROW_TAB = 152;
const NARROW = 560;
const MORE = 104;

export interface DockViewOptions {
  readonly inbox: () => Inbox | undefined;
  readonly words: Localized;
  readonly announce: (text: string) => void;
}

export class DockView implements ReactiveController {
  static readonly styles: CSSResult[] = styles;
  static readonly shared: CSSResult[] = shared;
  readonly #host: LitElement;
  readonly #inbox: () => Inbox | undefined;
  readonly #localized: Localized;
  readonly #announce: (text: string) => void;
  readonly #menu: PopoverController;
  readonly #tabs: RovingFocus;
  readonly #resize = new ResizeObserver(() => this.#measure());
  #fits = 5;
  #list: ConversationList | undefined;
  #mine: readonly Conversation[] = [];
  #lines: readonly TabLine[] = [];
  readonly #news = new DockNews();
  #hadFocus = false;

  constructor(host: LitElement, { inbox, words, announce }: DockViewOptions) {
    this.#host = host;
    this.#inbox = inbox;
    this.#localized = words;
    this.#announce = announce;
    this.#menu = new PopoverController(host, { menu: true, side: 'block-start', align: 'end' });
    this.#tabs = new RovingFocus(host, {
      axis: 'inline', items: () => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])],
    });
    new StoresController(host, () => this.#stores());
    new TickController(host, () => this.#lasts(), () => inbox()?.clock ?? systemClock);
    host.addController(this);
  }

  hostConnected(): void {
    this.#measure();
    this.#resize.observe(this.#host);
  }

  hostDisconnected(): void {
    this.#resize.disconnect();
    this.#news.forget();
  }

  hostUpdate(): void {
    const inbox = this.#inbox();
    const isOpen = inbox?.$session.get().status === 'open';
    this.#list = isOpen ? inbox.list(MINE) : undefined;
    this.#mine = isOpen && this.#list
      ? this.#list.ids.flatMap((id) => inbox.entities.get('conversation', id) ?? []).sort(byArrival) : [];
    this.#hadFocus = this.#host.shadowRoot?.activeElement?.matches('.tab, .more') ?? false;
    if (inbox && this.#list?.$state.get().status === 'ready') {
      for (const text of this.#news.look(inbox, this.#mine, this.#localized.place)) this.#announce(text);
    }
    this.#news.age(inbox?.clock.now() ?? 0);
    this.#lines = inbox ? this.#mine.map((conversation) => tabLine(factsOf(inbox, conversation), inbox, this.#localized.place)) : [];
  }

  hostUpdated(): void {
    const inbox = this.#inbox();
    const list = this.#list;
    const load = list?.$state.get();
    // All of the agent's own are shown, and they are few.
    if (inbox && list && load?.status === 'ready' && load.more) void inbox.loadMore(list);
    if (this.#hadFocus && !this.#host.shadowRoot?.activeElement) {
      const tabs = [...(this.#host.shadowRoot?.querySelectorAll<HTMLElement>('[role=tab]') ?? [])];
      this.#tabs.focus(tabs.find((tab) => tab.ariaSelected === 'true') ?? tabs.at(-1));
    }
  }

  render(): TemplateResult | typeof nothing {
    const inbox = this.#inbox();
    const session = inbox?.$session.get();
    if (!inbox || !session || session.status === 'closed') return nothing;
    if (session.status === 'failed') return errorState(this.#localized, session.error, () => void inbox.reopen());
    const me = inbox.entities.get('agent', session.meId ?? '');
    if (me && isHiddenFrom(me, inbox)) return nothing;
    const load = this.#list?.$state.get();
    if (this.#mine.length === 0) {
      if (load?.status === 'error') {
        const list = this.#list;
        return errorState(this.#localized, load.error, () => { if (list) void inbox.retryRead(list); });
      }
      if (load?.status !== 'ready') return loadingState(this.#localized);
    }
    return html`<section class="dock" part="dock" aria-label=${this.#localized.t('dock.label')}>
      ${this.#mine.length > 0 ? this.#renderStrip(inbox) : this.#renderEmpty(inbox)}
    </section>${this.#renderFarewells()}`;
  }

  #renderStrip(inbox: Inbox): TemplateResult {
    const { t } = this.#localized;
    const { shown, hidden } = this.#share(inbox);
    return html`<div class="strip" role="tablist" aria-label=${t('dock.label')} @keydown=${this.#tabs.onKeydown}>
        ${repeat(shown, ({ id }) => id, (conversation) => this.#renderTab(inbox, conversation))}
      </div>
      ${hidden.length > 0 ? this.#renderMore(inbox, hidden) : nothing}`;
  }

  #renderTab(inbox: Inbox, conversation: Conversation): TemplateResult {
    return html`<button
      class="tab"
      type="button"
      role="tab"
      part="tab"
      aria-selected=${inbox.$selectedId.get() === conversation.id}
      @click=${() => this.#select(conversation.id)}
    >${this.#renderContent(inbox, conversation)}</button>`;
  }

  #renderMore(inbox: Inbox, hidden: readonly Conversation[]): TemplateResult {
    const { t, place } = this.#localized;
    const unread = hidden.reduce((sum, conversation) => sum + conversation.unread, 0);
    return html`<button
        class="more"
        type="button"
        part="more"
        aria-haspopup="menu"
        aria-expanded=${this.#menu.isOpen}
        @click=${this.#menu.toggle}
      >
        <span aria-hidden="true" dir="ltr">+${number(hidden.length, place)}</span>
        <span class="visually-hidden">${t('dock.more', { count: hidden.length })}</span>
        ${unread > 0 ? unreadCount(unread, 'danger', place) : nothing}
        ${icon(chevronUpIcon, 16)}
      </button>
      <div
        class="menu"
        part="menu"
        popover="auto"
        role="menu"
        aria-label=${t('dock.more', { count: hidden.length })}
        ${ref(this.#menu.popover)}
      >${this.#menu.isOpen
        ? repeat(hidden, ({ id }) => id, (conversation) => html`<button
            class="item"
            type="button"
            role="menuitem"
            @click=${() => { this.#menu.close(); this.#select(conversation.id, true); }}
          >${this.#renderContent(inbox, conversation)}</button>`)
        : nothing}</div>`;
  }

  #renderContent(inbox: Inbox, conversation: Conversation): TemplateResult {
    const line = this.#lines[this.#mine.indexOf(conversation)] as TabLine;
    return tabContent(factsOf(inbox, conversation), line, this.#localized.place);
  }

  #renderEmpty(inbox: Inbox): TemplateResult {
    const me = inbox.entities.get('agent', inbox.$session.get().meId ?? '');
    const takesAny = me && Object.keys(me.availability).some((pool) => availabilityIn(me, pool) !== 'unavailable');
    return html`<p class="note meta" part="empty">${this.#localized.t(takesAny ? 'dock.empty' : 'dock.empty.unavailable')}</p>`;
  }

  #renderFarewells(): TemplateResult | typeof nothing {
    const { farewells } = this.#news;
    if (farewells.length === 0) return nothing;
    const close = this.#localized.t('common.close');
    return html`<div class="farewells">${repeat(farewells, ({ id }) => id, ({ id, text }) => html`<div class="toast" part="toast">
      <span dir="auto">${text(this.#localized.place)}</span>
      <button class="icon-button small" type="button" aria-label=${close} @click=${() => this.#dismiss(id)}>${icon(xIcon, 16)}</button>
    </div>`)}</div>`;
  }

  /** As many tabs as fit, in order of arrival; the chosen one and those that are about to go are the last to be hidden. */
  #share({ $selectedId }: Inbox): { shown: readonly Conversation[]; hidden: readonly Conversation[] } {
    const rank = (conversation: Conversation, index: number): number =>
      (conversation.id === $selectedId.get() ? 0 : this.#lines[index]?.urgent ? 1 : 2);
    const ranks = new Map(this.#mine.map((conversation, index) => [conversation, rank(conversation, index)]));
    const first = new Set([...this.#mine].sort((a, b) => (ranks.get(a) ?? 0) - (ranks.get(b) ?? 0)).slice(0, this.#fits));
    return {
      shown: this.#mine.filter((conversation) => first.has(conversation)),
      hidden: this.#mine.filter((conversation) => !first.has(conversation)),
    };
  }

  #stores(): ReadableAtom<unknown>[] {
    const inbox = this.#inbox();
    if (!inbox) return [];
    const { entities, $session, $selectedId } = inbox;
    const stores: ReadableAtom<unknown>[] = [
      $session, $selectedId, entities.$version('channel'), entities.$version('workspace'),
      entities.$entity('agent', $session.get().meId ?? ''),
    ];
    if ($session.get().status !== 'open') return stores;
    const list = inbox.list(MINE);
    stores.push(list.$version, list.$state);
    for (const id of list.ids) {
      const contactId = entities.get('conversation', id)?.contactId;
      stores.push(entities.$entity('conversation', id));
      if (contactId !== undefined) stores.push(entities.$entity('contact', contactId));
    }
    return stores;
  }

  #lasts(): number | undefined {
    const lasts = Math.min(...this.#lines.map((line) => line.lasts), this.#news.farewells.length > 0 ? 1000 : Infinity);
    return Number.isFinite(lasts) ? lasts : undefined;
  }

  #measure(): void {
    const { width } = this.#host.getBoundingClientRect();
    if (width === 0) return;
    const room = width / (Number.parseFloat(getComputedStyle(this.#host).fontSize) / 14);
    const fits = Math.max(1, Math.floor((room - MORE) / (room < NARROW ? NARROW_TAB : TAB)));
    if (fits !== this.#fits) this.#host.requestUpdate();
    this.#fits = fits;
  }

  #select(id: string, moveFocus = false): void {
    if (!this.#host.dispatchEvent(new InboxConversationSelectEvent(id))) return;
    this.#inbox()?.select(id);
    if (moveFocus) {
      void this.#host.updateComplete.then(() => {
        this.#tabs.focus(this.#host.shadowRoot?.querySelector<HTMLElement>('[role=tab][aria-selected=true]') ?? undefined);
      });
    }
  }

  #dismiss(id: string): void {
    this.#news.dismiss(id);
    this.#host.requestUpdate();
  }
}
