// The person at the other end: who he is, how he is known, what is noted about him, what was talked about before.
import { html, LitElement, nothing, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import type { Inbox } from '../inbox.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { icon } from '../ui/icon.js';
import { circleAlertIcon, infoIcon } from '../ui/icons.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { styles } from './contact-pane.styles.js';
import { Block } from './contact-pane/block.js';
import { Details } from './contact-pane/details.js';
import { countChanges, save } from './contact-pane/edits.js';
import { ContactFacts } from './contact-pane/facts.js';
import { copy, identities } from './contact-pane/identities.js';
import { Labels } from './contact-pane/labels.js';
import { previous } from './contact-pane/previous.js';
import { errorState, loadingState, quietState } from './contact-pane/states.js';
import { Who } from './contact-pane/who.js';
import { InboxConversationSelectEvent } from './events.js';
import { failureText } from './failure-text.js';
import { InboxSource } from './inbox-source.js';
import { Localized } from './localized.js';

const COPIED_MS = 1_600;

/**
 * The contact of the chosen conversation. Names and details are edited in place and saved with Save or Enter; Escape undoes.
 *
 * @slot - Sections of the host's own, after ours.
 * @fires {InboxConversationSelectEvent} inbox-conversation-select - A previous conversation was picked; can be cancelled.
 * @csspart avatar - The contact's picture or initials.
 * @csspart name - The name that agents see.
 * @csspart section - One of the groups: channels, labels, details, previous conversations.
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

  @state() private copied: string | null = null;

  readonly #source = new InboxSource(this);
  readonly #words = new Localized(this);
  readonly #announcer = new LiveAnnouncer(this);
  readonly #session = new StoreController(this, () => this.#source.inbox?.$session);
  readonly #selected = new StoreController(this, () => this.#source.inbox?.$selectedId);
  readonly #conversation = new StoreController(this, () => this.#source.inbox?.entities.$entity('conversation', this.#openId));
  readonly #contact = new StoreController(this, () => this.#source.inbox?.entities.$entity('contact', this.#id));
  readonly #who: Who;
  readonly #labels: Labels;
  readonly #details: Details;
  readonly #block: Block;
  #shownId = '';
  #copyTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    const inbox = () => this.#source.inbox;
    const facts = () => this.#facts();
    this.#who = new Who(this, {
      facts, copied: () => this.copied, onCopy: this.#onCopy, onSave: this.#onSave, announce: (text) => this.#announcer.announce(text),
    });
    this.#labels = new Labels(this, facts);
    this.#details = new Details(this, facts, this.#onSave);
    this.#block = new Block(this, facts);
    new TooltipController(this);
    for (const entity of ['workspace', 'channel'] as const) new StoreController(this, () => inbox()?.entities.$version(entity));
    new StoreController(this, () => this.#facts()?.$edits);
    new StoreController(this, () => this.#thread()?.$state);
    new StoreController(this, () => this.#previous()?.$version);
    new StoreController(this, () => this.#previous()?.$state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#copyTimer);
    this.copied = null;
  }

  protected override updated(): void {
    if (this.#shownId === this.#id) return;
    this.#shownId = this.#id;
    this.#block.close();
    const scroller = this.renderRoot.querySelector('.scroll');
    if (scroller) scroller.scrollTop = 0;
  }

  protected override render(): TemplateResult {
    return html`<section class="pane" aria-label=${this.#words.t('contact.label')}>${this.#renderState()}</section>`;
  }

  #renderState(): TemplateResult {
    const session = this.#session.value;
    if (!session) return quietState(this.#words, 'noInbox');
    const facts = this.#facts();
    if (facts) return this.#renderContact(facts);
    const failed = session.status === 'failed' ? session.error : this.#thread()?.$state.get().error ?? this.#previous()?.$state.get().error;
    if (failed) return errorState(this.#words, failureText(failed, this.#words.place), this.#onRetry);
    return this.#openId || this.contactId ? loadingState(this.#words) : quietState(this.#words, 'empty');
  }

  #renderContact(facts: ContactFacts): TemplateResult {
    const { inbox, contact, words: { t } } = facts;
    const list = this.#previous();
    return html`<div class="scroll">
        ${this.#who.render(facts)}
        ${facts.isSilent ? this.#renderNotice(facts) : nothing}
        <section part="section">
          <div class="head"><h3>${t('contact.channels')}</h3></div>
          ${identities(contact, { t, copied: this.copied, onCopy: this.#onCopy })}
        </section>
        ${this.#labels.render(facts)}
        ${this.#details.render(facts)}
        <section part="section">
          <div class="head"><h3>${t('contact.previous')}</h3></div>
          ${list
            ? previous({ inbox, list, currentId: this.#openId || undefined, words: this.#words, onOpen: this.#onOpen })
            : nothing}
        </section>
        <slot></slot>
        ${this.#block.render(facts)}
      </div>
      ${this.#renderFoot(facts)}`;
  }

  /** What the platform keeps to itself (R114). */
  #renderNotice({ channel, words: { t } }: ContactFacts): TemplateResult {
    return html`<div class="banner" role="note">
      ${icon(infoIcon)}<span>${t('contact.notShared', { channel: channel ? t(`status.channel.${channel.kind}`) : '' })}</span>
    </div>`;
  }

  #renderFoot(facts: ContactFacts): TemplateResult | typeof nothing {
    const { t } = this.#words;
    const edits = facts.$edits.get();
    const count = countChanges(facts.contact, edits);
    if (count === 0) return nothing;
    return html`<div class="foot" part="footer">
      ${edits.failure
        ? html`<div class="banner danger" role="alert">
            ${icon(circleAlertIcon)}<span>${t('contact.saveFailed', { reason: facts.failure(edits.failure) })}</span>
          </div>`
        : nothing}
      <div class="bar">
        <span class="meta" role="status">${t('contact.changes', { count })}</span>
        <button class="button quiet" type="button" @click=${this.#onDiscard}>${t('common.discard')}</button>
        <button class="button primary" type="button" @click=${this.#onSave}>
          ${edits.failure ? t('common.tryAgain') : t('common.save')}
        </button>
      </div>
    </div>`;
  }

  get #openId(): string {
    if (this.conversationId) return this.conversationId;
    return this.contactId ? '' : this.#selected.value ?? '';
  }

  get #id(): string {
    return this.#conversation.value?.contactId ?? this.contactId ?? '';
  }

  #facts(): ContactFacts | undefined {
    const { inbox } = this.#source;
    const contact = this.#contact.value;
    const channelId = this.#conversation.value?.channelId;
    return inbox && contact
      ? new ContactFacts(inbox, contact, channelId === undefined ? undefined : inbox.entities.get('channel', channelId), this.#words)
      : undefined;
  }

  /** Reads the conversation when nobody else has: the pane may stand alone. */
  #thread() {
    const { inbox } = this.#source;
    const id = this.#openId;
    return inbox && id && !this.#conversation.value ? inbox.thread(id) : undefined;
  }

  #previous() {
    const { inbox } = this.#source;
    return inbox && this.#id ? inbox.list({ contactId: this.#id }) : undefined;
  }

  readonly #onSave = (): void => {
    const facts = this.#facts();
    if (!facts) return;
    void save(facts.inbox, facts.contact, facts.$edits).then((saved) => {
      if (saved) this.#announcer.announce(this.#words.t('contact.saved'));
    });
  };

  readonly #onDiscard = (): void => {
    this.#facts()?.edit({ name: null, fields: {}, adding: null, failure: null });
  };

  readonly #onCopy = async (text: string): Promise<void> => {
    if (!await copy(text)) return;
    this.copied = text;
    this.#announcer.announce(this.#words.t('common.copied'));
    clearTimeout(this.#copyTimer);
    this.#copyTimer = setTimeout(() => { this.copied = null; }, COPIED_MS);
  };

  readonly #onOpen = (conversationId: string): void => {
    if (this.dispatchEvent(new InboxConversationSelectEvent(conversationId))) this.#source.inbox?.select(conversationId);
  };

  readonly #onRetry = (): void => {
    const { inbox } = this.#source;
    const store = this.#thread() ?? this.#previous();
    if (inbox && (store === undefined || inbox.$session.get().status === 'failed')) void inbox.reopen();
    else if (store) void inbox?.retryRead(store);
  };
}
