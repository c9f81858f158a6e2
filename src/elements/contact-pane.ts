// The person at the other end: who he is, how he is known, what is noted about him, what was talked about before.
import { html, LitElement, type nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Inbox } from '../inbox.js';
import { addStyles } from '../ui/add-styles.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { Part } from '../ui/part.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { styles } from './contact-pane.styles.js';
import type { ContactView } from './contact-pane/contact-view.js';
import { errorState, loadingState, quietState } from './contact-pane/states.js';
import { failureText } from './failure-text.js';
import { InboxSource } from './inbox-source.js';
import { Localized } from './localized.js';

const view = new Part(async () => (await import('./contact-pane/contact-view.js')).ContactView);
/** The thread and its composer come first; whoever only passes through conversations does not fetch it. */
const VIEW_AFTER_MS = 300;
/** Fetched by then in any case, so that hardly anybody waits for it. */
const VIEW_AHEAD_MS = 3_000;

/**
 * The contact of the chosen conversation. Names and details are edited in place and saved with Save or Enter; Escape undoes.
 *
 * @slot - Sections of the host's own, after ours.
 * @fires inbox-conversation-select - A previous conversation was picked; can be cancelled.
 * @csspart avatar - The contact's picture or initials.
 * @csspart name - The name that agents see.
 * @csspart section - One of the groups: channels, labels, details, previous conversations.
 * @csspart identities - All ways in which the contact is known.
 * @csspart identity - One way in which the contact is known.
 * @csspart label - One label.
 * @csspart field - One detail: its name and value.
 * @csspart previous - One previous conversation.
 * @csspart footer - Where changes are saved.
 * @example <contact-pane contact-id="c-1"></contact-pane>
 */
export class ContactPane extends LitElement {
  static override styles = [tokens, reset, ...styles];

  /** The inbox to show; without it the one of the provider around. */
  @property({ attribute: false }) inbox: Inbox | undefined;

  /** The id of a provider elsewhere on the page. */
  @property() for: string | undefined;

  /** Whose conversation it is about; without it the one that is chosen in the inbox. */
  @property({ attribute: 'conversation-id' }) conversationId: string | undefined;

  /** The contact itself, where there is no conversation. */
  @property({ attribute: 'contact-id' }) contactId: string | undefined;

  readonly #source = new InboxSource(this);
  readonly #words = new Localized(this);
  readonly #announcer = new LiveAnnouncer(this);
  readonly #session = new StoreController(this, () => this.#source.inbox?.$session);
  readonly #selected = new StoreController(this, () => this.#source.inbox?.$selectedId);
  readonly #conversation = new StoreController(this, () => this.#source.inbox?.entities.$entity('conversation', this.#openId));
  readonly #contact = new StoreController(this, () => this.#source.inbox?.entities.$entity('contact', this.#id));
  #view: ContactView | undefined;
  #viewTimer: ReturnType<typeof setTimeout> | undefined;
  #viewAfter = 0;
  #shownId = '';

  constructor() {
    super();
    new TooltipController(this);
    new StoreController(this, () => this.#thread()?.$state);
    new StoreController(this, () => this.#previous()?.$state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#viewTimer);
    this.#viewAfter = 0;
  }

  protected override willUpdate(): void {
    if (this.#view || this.#session.value?.status !== 'open') return;
    const after = this.#contact.value ? VIEW_AFTER_MS : VIEW_AHEAD_MS;
    if (view.value) this.#show(view.value);
    else if (!view.hasFailed && after !== this.#viewAfter) {
      clearTimeout(this.#viewTimer);
      this.#viewAfter = after;
      this.#viewTimer = setTimeout(this.#onLoad, after);
    }
  }

  protected override updated(): void {
    if (this.#shownId === this.#id) return;
    this.#shownId = this.#id;
    this.#view?.changed();
    const scroller = this.renderRoot.querySelector('.scroll');
    if (scroller) scroller.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    return html`<section class="pane" aria-label=${this.#words.t('contact.label')}>${this.#renderState()}</section>`;
  }

  #renderState(): TemplateResult | typeof nothing {
    const session = this.#session.value;
    if (!session) return quietState(this.#words, 'noInbox');
    const contact = this.#contact.value;
    if (contact && this.#view) return this.#view.render();
    if (contact && view.hasFailed) return this.#renderError({ code: 'offline', message: '' }, this.#onLoad);
    const failed = session.status === 'failed' ? session.error : this.#thread()?.$state.get().error ?? this.#previous()?.$state.get().error;
    if (failed && !contact) return this.#renderError(failed, this.#onRetry);
    return this.#openId || this.contactId ? loadingState(this.#words) : quietState(this.#words, 'empty');
  }

  #renderError(error: { readonly code: string; readonly message: string }, onRetry: () => void): TemplateResult {
    return errorState(this.#words, failureText(error, this.#words.place), onRetry);
  }

  #show(View: typeof ContactView): void {
    this.#view = new View(this, {
      inbox: () => this.#source.inbox, contact: () => this.#contact.value,
      channel: () => this.#source.inbox?.entities.get('channel', this.#conversation.value?.channelId ?? ''),
      openId: () => this.#openId, words: this.#words, announce: (text) => this.#announcer.announce(text),
    });
    addStyles(this, View.styles, View.shared);
  }

  get #openId(): string {
    if (this.conversationId) return this.conversationId;
    return this.contactId ? '' : this.#selected.value ?? '';
  }

  get #id(): string {
    return this.#conversation.value?.contactId ?? this.contactId ?? '';
  }

  /** Reads the conversation when nobody else has: the pane may stand alone. */
  #thread() {
    const { inbox } = this.#source;
    const id = this.#openId;
    return inbox && id && !this.#conversation.value ? inbox.thread(id) : undefined;
  }

  /** The contact comes with his conversations, where nobody else reads him. */
  #previous() {
    const { inbox } = this.#source;
    return inbox && this.#id && !this.#contact.value ? inbox.list({ contactId: this.#id }) : undefined;
  }

  readonly #onLoad = async (): Promise<void> => {
    const loading = view.load();
    this.requestUpdate();
    await loading;
    this.requestUpdate();
  };

  readonly #onRetry = (): void => {
    const { inbox } = this.#source;
    const store = this.#thread() ?? this.#previous();
    if (inbox && (store === undefined || inbox.$session.get().status === 'failed')) void inbox.reopen();
    else if (store) void inbox?.retryRead(store);
  };
}
