// The ready-made inbox: list, thread and contact beside each other, as many as the width allows; what happened, below; how the
// connection is, above.
import { ContextProvider } from '@lit/context';
import { LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { repeat } from 'lit/directives/repeat.js';
import { html } from 'lit/static-html.js';
import type { Inbox, Notice, SessionState } from '../inbox.js';
import { addStyles } from '../ui/add-styles.js';
import { inboxContext } from '../ui/context.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { systemClock, TickController } from '../ui/controllers/tick-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { icon } from '../ui/icon.js';
import { arrowLeftIcon, cloudOffIcon, panelRightIcon, refreshCwIcon, xIcon } from '../ui/icons.js';
import { Part } from '../ui/part.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { failureText } from './failure-text.js';
import { InboxSource } from './inbox-source.js';
import { styles } from './inbox-workspace.styles.js';
import type { BannerState } from './inbox-workspace/banner.js';
import { Localized } from './localized.js';
import { tagsOf } from './tags.js';

type Panes = 'one' | 'two' | 'three';
type Pane = 'list' | 'thread' | 'contact';

/** A session that has not opened yet, and why. */
interface Failed {
  readonly inbox: Inbox;
  readonly error: SessionState['error'];
}

/** Widths of the element, in px, from which two and three panes stand side by side. */
const TWO_PANES = 720;
const THREE_PANES = 1100;
const MOST_TOASTS = 3;

const news = new Part(() => import('./inbox-workspace/news.js'));
/** Fetched by then in any case: who is offline could not fetch what tells him so. */
const NEWS_AHEAD_MS = 3_000;
/** A held message tells of itself where it stands, in the thread. */
const TOLD_ELSEWHERE: ReadonlySet<string> = new Set(['send', 'addNote']);

/**
 * The whole inbox in one element. It fills the height of its parent. Below 720 px of its own width it shows one pane with a way back,
 * up to 1100 px two with the contact behind a button, above that three; with larger text these widths are as much larger.
 *
 * @slot list - Takes the place of the list.
 * @slot thread - Takes the place of the thread. It calls `toggleContact()` to show the contact.
 * @slot contact - Takes the place of the contact pane.
 * @slot dock - Takes the place of the tabs below, which a workspace that pushes conversations has.
 * @csspart frame - All of it.
 * @csspart banner - The line about the connection.
 * @csspart error - What is said when the inbox did not open.
 * @csspart list-pane - The ground of the list.
 * @csspart thread-pane - The ground of the thread.
 * @csspart contact-pane - The ground of the contact.
 * @csspart toast - One message about what happened, with Undo where that is possible.
 * @csspart undo - What takes it back.
 * @cssprop [--inbox-list-width=360px] - Width of the list beside another pane.
 * @cssprop [--inbox-contact-width=320px] - Width of the contact pane.
 * @example <inbox-provider transport="local" demo><inbox-workspace></inbox-workspace></inbox-provider>
 */
export class InboxWorkspace extends LitElement {
  static override styles = [tokens, reset, ...styles];

  /** The inbox to show; without it the one of the provider around. */
  @property({ attribute: false }) inbox: Inbox | undefined;

  /** The id of a provider elsewhere on the page. */
  @property() for: string | undefined;

  /** How close the rows of the list stand: `comfortable`, `cosy` or `compact`. */
  @property({ reflect: true }) density: 'comfortable' | 'cosy' | 'compact' = 'cosy';

  @state() private panes: Panes = 'three';
  @state() private contactOpen = false;

  readonly #source = new InboxSource(this);
  readonly #words = new Localized(this);
  readonly #announcer = new LiveAnnouncer(this);
  /** Slotted panes find the inbox here, also when it came by property. */
  readonly #provider = new ContextProvider(this, { context: inboxContext<Inbox>() });
  readonly #session = new StoreController(this, () => this.#source.inbox?.$session);
  readonly #connection = new StoreController(this, () => this.#source.inbox?.$connection);
  readonly #notices = new StoreController(this, () => this.#source.inbox?.$notices);
  readonly #selected = new StoreController(this, () => this.#source.inbox?.$selectedId);
  readonly #resize = new ResizeObserver(() => this.#measure());
  #failed: Failed | undefined;
  /** The button that had the focus goes: the list takes it. */
  #toList = false;
  #banner: BannerState | undefined;
  #wasDown = false;
  #isDressed = false;
  #newsTimer: ReturnType<typeof setTimeout> | undefined;
  #shown: Pane = 'list';

  constructor() {
    super();
    new TooltipController(this);
    new StoreController(this, () => this.#source.inbox?.entities.$version('workspace'));
    new TickController(this, () => (this.#counts() ? 1000 : undefined), () => this.#source.inbox?.clock ?? systemClock);
    this.addEventListener('inbox-thread-back', () => this.#source.inbox?.select(null));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#measure();
    this.#resize.observe(this);
    this.#newsTimer = setTimeout(this.#loadNews, NEWS_AHEAD_MS);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#resize.disconnect();
    clearTimeout(this.#newsTimer);
  }

  /** Shows or hides the contact where it does not stand beside the thread anyway. */
  toggleContact(open: boolean = !this.contactOpen): void {
    this.contactOpen = open;
  }

  protected override willUpdate(): void {
    const { inbox } = this.#source;
    this.#provider.setValue(inbox as Inbox);
    const session = this.#session.value;
    const connection = this.#connection.value;
    const part = news.value;
    if (part && !this.#isDressed) {
      this.#isDressed = true;
      addStyles(this, part.styles, part.shared);
    } else if (!part && inbox && (this.#toasts.length > 0 || (session?.status === 'open' && connection?.state !== 'online'))) void this.#loadNews();
    // A retry is no news: what is said stays until it worked.
    const wasFailed = this.#failed !== undefined;
    if (inbox && session?.status === 'failed') this.#failed = { inbox, error: session.error };
    else if (session?.status !== 'opening' || this.#failed?.inbox !== inbox) this.#failed = undefined;
    if (wasFailed && !this.#failed) this.#toList = Boolean(this.shadowRoot?.activeElement?.closest('.failed'));
    this.#banner = part && session && connection && inbox
      ? part.bannerState(session, connection, this.#words.place, inbox.clock.now(), this.#wasDown) : undefined;
    const down = (this.#banner ?? this.#failed) !== undefined;
    if (this.#wasDown && !down && connection?.state === 'online') this.#announcer.announce(this.#words.t('connection.back'));
    this.#wasDown = down;
    if (this.#selected.value === null && this.panes === 'one') this.contactOpen = false;
  }

  protected override updated(_changed: PropertyValues): void {
    if (this.#toList) {
      this.#toList = false;
      this.renderRoot.querySelector<HTMLElement>('[data-pane=list]')?.focus({ preventScroll: true });
    }
    const shown = this.#shownPane();
    if (shown === this.#shown) return;
    const hidden = this.#shown;
    this.#shown = shown;
    if (this.panes === 'one') this.#moveFocus(hidden, shown);
  }

  protected override render(): TemplateResult {
    const { inbox } = this.#source;
    const { t } = this.#words;
    const shown = this.#shownPane();
    return html`<div class="frame" part="frame" data-panes=${this.panes}>
      <div class="region" role="status">${this.#renderBanner()}</div>
      <div class="panes">
        ${this.#failed ? this.#renderFailed(this.#failed) : inbox
          ? html`${this.#renderList(shown)}${this.#renderThread(shown)}${this.#renderContact()}`
          : html`<div class="waiting"><div class="state">
              <h2>${t('workspace.noInbox.title')}</h2>
              <p>${t('workspace.noInbox.text')}</p>
            </div></div>`}
        ${this.#renderToasts()}
      </div>
      ${this.#renderDock()}
    </div>`;
  }

  /** One message for all panes: each would say the same. */
  #renderFailed({ inbox, error }: Failed): TemplateResult {
    const { t, place } = this.#words;
    return html`<div class="state failed" part="error" role="alert" aria-busy=${inbox.$session.get().status === 'opening'}>
      ${icon(cloudOffIcon, 24)}
      <h2>${t('workspace.error.title')}</h2>
      <p>${t('list.error.text', { reason: failureText(error, place) })}</p>
      <button class="button" type="button" @click=${this.#onRetry}>${icon(refreshCwIcon, 14)}${t('common.tryNow')}</button>
    </div>`;
  }

  #renderList(shown: Pane): TemplateResult {
    const tags = tagsOf(this);
    return html`<div class="pane list" part="list-pane" tabindex="-1" data-pane="list" ?data-shown=${shown === 'list'}>
      <slot name="list">
        <${tags['inbox-list']} no-toasts density=${this.density} .inbox=${this.#source.inbox}>
          <${tags['agent-availability']} slot="header-end" .inbox=${this.#source.inbox}></${tags['agent-availability']}>
        </${tags['inbox-list']}>
      </slot>
    </div>`;
  }

  #renderThread(shown: Pane): TemplateResult {
    const tags = tagsOf(this);
    return html`<div class="pane thread" part="thread-pane" tabindex="-1" data-pane="thread" ?data-shown=${shown === 'thread'}>
      <slot name="thread">
        <${tags['chat-thread']} ?back=${this.panes === 'one'} .inbox=${this.#source.inbox}>
          ${this.panes === 'three' ? nothing : this.#renderToggle()}
        </${tags['chat-thread']}>
      </slot>
    </div>`;
  }

  #renderToggle(): TemplateResult {
    const label = this.#words.t(this.contactOpen ? 'workspace.hideContact' : 'workspace.showContact');
    return html`<button
      class="icon-button"
      type="button"
      slot="contact-toggle"
      aria-label=${label}
      aria-expanded=${this.contactOpen}
      data-tip=${label}
      @click=${this.#onToggle}
    >${icon(panelRightIcon)}</button>`;
  }

  #renderContact(): TemplateResult | typeof nothing {
    const beside = this.panes === 'three';
    if (!beside && !this.contactOpen) return nothing;
    const tags = tagsOf(this);
    return html`<div
      class="pane contact"
      part="contact-pane"
      tabindex="-1"
      data-pane="contact"
      data-shown
      @keydown=${beside ? nothing : this.#onContactKey}
    >
      ${beside ? nothing : this.#renderContactHead()}
      <slot name="contact"><${tags['contact-pane']} .inbox=${this.#source.inbox}></${tags['contact-pane']}></slot>
    </div>`;
  }

  #renderContactHead(): TemplateResult {
    const { t } = this.#words;
    const back = this.panes === 'one';
    const button = html`<button
      class="icon-button"
      type="button"
      aria-label=${back ? t('common.back') : t('workspace.hideContact')}
      @click=${this.#onToggle}
    >${icon(back ? arrowLeftIcon : xIcon, 20)}</button>`;
    return html`<div class="pane-head">
      ${back ? button : nothing}
      <h2>${t('workspace.contact')}</h2>
      ${back ? nothing : button}
    </div>`;
  }

  #renderBanner(): TemplateResult | typeof nothing {
    const banner = this.#banner;
    if (!banner) return nothing;
    const tags = tagsOf(this);
    return html`<div class="banner ${banner.tone}" part="banner">
      <${tags['status-badge']} kind="connection" value=${banner.state} icon-only aria-hidden="true"></${tags['status-badge']}>
      <span class="text">${banner.text}</span>
      ${banner.retry
        ? html`<button class="button small" type="button" @click=${this.#onRetry}>${this.#words.t('common.tryNow')}</button>`
        : nothing}
    </div>`;
  }

  /** Where routing pushes conversations, each agent has his own below the panes. */
  #renderDock(): TemplateResult | typeof nothing {
    const { inbox } = this.#source;
    const workspace = inbox?.entities.get('workspace', this.#session.value?.workspaceId ?? '');
    if (workspace?.policy.mode !== 'push') return nothing;
    const tags = tagsOf(this);
    return html`<slot name="dock"><${tags['conversation-dock']} .inbox=${inbox}></${tags['conversation-dock']}></slot>`;
  }

  #renderToasts(): TemplateResult {
    const { inbox } = this.#source;
    const part = news.value;
    return html`<div class="toasts" role="status">
      ${inbox && part
        ? repeat(this.#toasts.slice(-MOST_TOASTS), ({ id }) => id, (notice) => part.toast({
          notice,
          text: part.noticeText(notice, inbox, this.#words.place),
          now: inbox.clock.now(),
          t: this.#words.t,
          onUndo: this.#onUndo,
          onDismiss: this.#onDismiss,
        }))
        : nothing}
    </div>`;
  }

  /** What fills the element where there is room for one pane only. */
  #shownPane(): Pane {
    if (!this.#selected.value) return 'list';
    return this.contactOpen ? 'contact' : 'thread';
  }

  #counts(): boolean {
    return Boolean(this.#banner?.ticks) || this.#toasts.some(({ until }) => until !== null);
  }

  /** Notices that a toast has to show. */
  get #toasts(): readonly Notice[] {
    return (this.#notices.value ?? []).filter(({ kind, command }) => kind !== 'undo' || !TOLD_ELSEWHERE.has(command?.name ?? ''));
  }

  readonly #loadNews = async (): Promise<void> => {
    if (!news.value && await news.load()) this.requestUpdate();
  };

  #measure(): void {
    // Panes grow with the text: at twice the size half as much fits.
    const width = this.getBoundingClientRect().width / Math.max(1, parseFloat(getComputedStyle(this).fontSize) / 14);
    if (width > 0) this.panes = width < TWO_PANES ? 'one' : width < THREE_PANES ? 'two' : 'three';
  }

  /** The pane that had the focus is gone: the next one takes it, so that the keyboard goes on where the eyes are. */
  #moveFocus(hidden: Pane, shown: Pane): void {
    const { activeElement } = document;
    const inside = this.shadowRoot?.activeElement ?? this.contains(activeElement);
    if (!inside && activeElement !== document.body && activeElement !== null) return;
    if (hidden === shown) return;
    this.renderRoot.querySelector<HTMLElement>(`[data-pane='${shown}']`)?.focus({ preventScroll: true });
  }

  readonly #onToggle = (): void => {
    const opens = !this.contactOpen;
    this.contactOpen = opens;
    void this.updateComplete.then(() => {
      const target = opens ? '.contact' : '[slot="contact-toggle"]';
      this.renderRoot.querySelector<HTMLElement>(target)?.focus({ preventScroll: true });
    });
  };

  readonly #onContactKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || event.defaultPrevented) return;
    event.preventDefault();
    this.#onToggle();
  };

  readonly #onRetry = async (): Promise<void> => {
    const { inbox } = this.#source;
    await inbox?.reopen();
    // What stands there already is not read out again by itself.
    if (inbox?.$session.get().status === 'failed') this.#announcer.announce(this.#words.t('workspace.error.title'));
  };

  readonly #onUndo = (notice: Notice): void => {
    this.#source.inbox?.cancel(notice.id);
  };

  readonly #onDismiss = (notice: Notice): void => {
    this.#source.inbox?.dismissNotice(notice.id);
  };
}
