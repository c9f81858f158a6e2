// The person at the other end: who he is, how he is known, what is noted about him, what was talked about before.
import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { property, state } from 'lit/decorators.js';
import { live } from 'lit/directives/live.js';
import type { Inbox } from '../inbox.js';
import type { Contact } from '../model/contact.js';
import type { Conversation } from '../model/conversation.js';
import type { CommandName } from '../model/commands.js';
import type { Permit } from '../model/permit.js';
import { avatar } from '../ui/avatar.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { icon } from '../ui/icon.js';
import { banIcon, checkIcon, circleAlertIcon, circleCheckIcon, copyIcon, infoIcon, pencilIcon, refreshCwIcon } from '../ui/icons.js';
import { reasonText } from '../ui/reason.js';
import { reset } from '../ui/reset.js';
import { safeName } from '../ui/safe-text.js';
import { tokens } from '../ui/tokens.js';
import { styles } from './contact-pane.styles.js';
import { Details } from './contact-pane/details.js';
import { countChanges, editsOf, NO_EDITS, save, type Edits, type Failure } from './contact-pane/edits.js';
import { copy, identities } from './contact-pane/identities.js';
import { Labels } from './contact-pane/labels.js';
import { previous } from './contact-pane/previous.js';
import { errorState, loadingState, quietState } from './contact-pane/states.js';
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
  @state() private refreshed: { readonly contactId: string; readonly problem: string } | undefined;

  readonly #source = new InboxSource(this);
  readonly #words = new Localized(this);
  readonly #announcer = new LiveAnnouncer(this);
  readonly #session = new StoreController(this, () => this.#source.inbox?.$session);
  readonly #selected = new StoreController(this, () => this.#source.inbox?.$selectedId);
  readonly #conversation = new StoreController(this, () => this.#source.inbox?.entities.$entity('conversation', this.#conversationId));
  readonly #contact = new StoreController(this, () => this.#source.inbox?.entities.$entity('contact', this.#id));
  readonly #labels = new Labels(this, this.#words, () => this.#shared());
  readonly #details = new Details(this, this.#words, () => this.#shared());
  #copyTimer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new TooltipController(this);
    const inbox = () => this.#source.inbox;
    for (const entity of ['workspace', 'channel'] as const) new StoreController(this, () => inbox()?.entities.$version(entity));
    new StoreController(this, () => this.#$edits());
    new StoreController(this, () => this.#thread()?.$state);
    new StoreController(this, () => this.#previous()?.$version);
    new StoreController(this, () => this.#previous()?.$state);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#copyTimer);
    this.copied = null;
  }

  protected override updated(changed: PropertyValues): void {
    if (changed.has('conversationId') || changed.has('contactId')) this.#dialog()?.close();
  }

  protected override render(): TemplateResult {
    return html`<section class="pane" aria-label=${this.#words.t('contact.label')}>${this.#renderState()}</section>`;
  }

  #renderState(): TemplateResult {
    const { inbox } = this.#source;
    const session = this.#session.value;
    if (!inbox || !session) return quietState(this.#words, 'noInbox');
    const contact = this.#contact.value;
    if (contact) return this.#renderContact(inbox, contact);
    const failed = session.status === 'failed' ? session.error : this.#thread()?.$state.get().error ?? this.#previous()?.$state.get().error;
    if (failed) return errorState(this.#words, failureText(failed, this.#words.place), this.#onRetry);
    return this.#conversationId || this.contactId ? loadingState(this.#words) : quietState(this.#words, 'empty');
  }

  #renderContact(inbox: Inbox, contact: Contact): TemplateResult {
    const edits = editsOf(inbox, contact.id).get();
    const { t } = this.#words;
    const list = this.#previous();
    return html`<div class="scroll">
        ${this.#renderWho(contact, edits)}
        ${this.#silent ? this.#renderNotice() : nothing}
        <section part="section">
          <div class="head"><h3>${t('contact.channels')}</h3></div>
          ${identities(contact, { t, copied: this.copied, onCopy: this.#onCopy })}
        </section>
        ${this.#labels.render()}
        ${edits.labelFailure
          ? html`<p class="error meta" role="alert">${t('contact.labels.failed', { reason: this.#failureText(edits.labelFailure) })}</p>`
          : nothing}
        ${this.#details.render()}
        <section part="section">
          <div class="head"><h3>${t('contact.previous')}</h3></div>
          ${list
            ? previous({ inbox, list, currentId: this.#conversationId || undefined, words: this.#words, onOpen: this.#onOpen })
            : nothing}
        </section>
        <slot></slot>
        ${this.#renderBlock(contact)}
      </div>
      ${this.#renderFoot(contact, edits)}
      ${this.#renderDialog(contact)}`;
  }

  #renderWho(contact: Contact, edits: Edits): TemplateResult {
    const { t } = this.#words;
    const name = safeName(contact.name) || t('common.unknownContact');
    const locked = this.#locked();
    const copied = this.copied === contact.name;
    const copyLabel = copied ? t('common.copied') : t('common.copy', { what: name });
    return html`<div class="who">
      ${avatar({ id: contact.id, name, url: contact.avatarUrl ?? undefined, size: 48 })}
      <div class="who-text">
        ${edits.name === null
          ? html`<div class="name-line">
              <h2 class="ellipsis" part="name" dir="auto">${name}</h2>
              ${this.#has('updateContact')
                ? html`<button
                    class="icon-button small edit-name"
                    type="button"
                    aria-label=${t('contact.name.edit')}
                    aria-disabled=${locked ? 'true' : 'false'}
                    data-tip=${locked || t('contact.name.edit')}
                    @click=${this.#onEditName}
                  >${icon(pencilIcon)}</button>`
                : nothing}
              <button
                class="icon-button small copy-name"
                type="button"
                aria-label=${copyLabel}
                data-tip=${copyLabel}
                @click=${() => this.#onCopy(contact.name)}
              >${icon(copied ? checkIcon : copyIcon)}</button>
            </div>`
          : html`<div class="name-line"><input
              class="field"
              type="text"
              aria-label=${t('contact.name')}
              autocomplete="off"
              dir="auto"
              placeholder=${safeName(contact.platformName ?? '')}
              .value=${live(edits.name)}
              @input=${this.#onName}
              @keydown=${this.#onNameKey}
            /></div>`}
        ${this.#renderPlatform(contact, edits)}
        ${contact.blocked ? html`<p class="blocked">${icon(banIcon, 14)}${t('contact.blocked')}</p>` : nothing}
      </div>
    </div>`;
  }

  #renderPlatform(contact: Contact, edits: Edits): TemplateResult | typeof nothing {
    const { t } = this.#words;
    const kind = this.#kind(contact);
    const channel = kind ? t(`status.channel.${kind}`) : '';
    const name = safeName(contact.platformName ?? '');
    if (!channel && !name) return nothing;
    const dirty = edits.name !== null && edits.name !== contact.name;
    const done = this.refreshed?.contactId === contact.id ? this.refreshed : undefined;
    const text = !name ? channel : !channel ? name
      : t(dirty ? 'contact.keeps' : done && !done.problem ? 'contact.refreshedNow' : 'contact.platformName', { name, channel });
    const permit = this.#can('refreshProfile');
    const reason = this.#reason(permit);
    return html`<div class="platform">
      ${dirty ? html`<span class="dot"></span>` : done && !done.problem ? html`<span class="done">${icon(circleCheckIcon, 14)}</span>` : nothing}
      <span class="ellipsis" title=${text}>${text}</span>
      ${!dirty && this.#has('refreshProfile')
        ? html`<button
            class="icon-button small"
            type="button"
            aria-label=${t('contact.refresh')}
            aria-disabled=${permit.allowed ? 'false' : 'true'}
            data-tip=${reason || t('contact.refresh')}
            @click=${this.#onRefresh}
          >${icon(refreshCwIcon, 14)}</button>`
        : nothing}
    </div>
    ${done?.problem ? html`<p class="error meta" role="alert">${t('contact.refresh.failed', { reason: done.problem })}</p>` : nothing}`;
  }

  /** What the platform keeps to itself (R114). */
  #renderNotice(): TemplateResult {
    const channel = this.#channel;
    return html`<div class="banner" role="note">
      ${icon(infoIcon)}
      <span>${this.#words.t('contact.notShared', { channel: channel ? this.#words.t(`status.channel.${channel.kind}`) : '' })}</span>
    </div>`;
  }

  #renderBlock(contact: Contact): TemplateResult | typeof nothing {
    const command = contact.blocked ? 'unblockContact' : 'blockContact';
    if (!this.#has(command)) return nothing;
    const permit = this.#can(command);
    const first = safeName(contact.name).split(' ')[0] ?? '';
    const label = this.#words.t(contact.blocked ? 'contact.unblock' : 'contact.block', { name: first });
    return html`<div class="end"><button
      class="quiet-button"
      type="button"
      aria-disabled=${permit.allowed ? 'false' : 'true'}
      data-tip=${this.#reason(permit) || nothing}
      @click=${contact.blocked ? this.#onUnblock : this.#onAskBlock}
    >${icon(banIcon)}<span class="ellipsis">${label}</span></button></div>`;
  }

  #renderFoot(contact: Contact, edits: Edits): TemplateResult | typeof nothing {
    const { t } = this.#words;
    const count = countChanges(contact, edits);
    if (count === 0 && !edits.failure) return nothing;
    return html`<div class="foot" part="footer">
      ${edits.failure
        ? html`<div class="banner danger" role="alert">
            ${icon(circleAlertIcon)}
            <span>${t('contact.saveFailed', { reason: this.#failureText(edits.failure) })}</span>
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

  #renderDialog(contact: Contact): TemplateResult {
    const { t } = this.#words;
    const name = safeName(contact.name) || t('common.unknownContact');
    return html`<dialog class="dialog" aria-label=${t('contact.block', { name })}>
      <p>${t('contact.block.confirm', { name })}</p>
      <div class="dialog-actions">
        <button class="button" type="button" @click=${() => this.#dialog()?.close()}>${t('common.cancel')}</button>
        <button class="button danger" type="button" @click=${this.#onBlock}>${t('contact.block.do')}</button>
      </div>
    </dialog>`;
  }

  get #conversationId(): string {
    if (this.conversationId) return this.conversationId;
    return this.contactId ? '' : this.#selected.value ?? '';
  }

  get #id(): string {
    return this.#conversation.value?.contactId ?? this.contactId ?? '';
  }

  get #channel() {
    const conversation: Conversation | undefined = this.#conversation.value;
    return conversation && this.#source.inbox?.entities.get('channel', conversation.channelId);
  }

  /** Whether e-mail and phone may not be asked of the platform. */
  get #silent(): boolean {
    return this.#channel?.capabilities.contactDetails === false;
  }

  #kind(contact: Contact) {
    return this.#channel?.kind ?? contact.identities.find(({ channelKind }) => channelKind)?.channelKind ?? undefined;
  }

  #$edits() {
    const { inbox } = this.#source;
    return inbox && this.#id ? editsOf(inbox, this.#id) : undefined;
  }

  /** Reads the conversation when nobody else has: the pane may stand alone. */
  #thread() {
    const { inbox } = this.#source;
    const id = this.#conversationId;
    return inbox && id && !this.#conversation.value ? inbox.thread(id) : undefined;
  }

  #previous() {
    const { inbox } = this.#source;
    return inbox && this.#id ? inbox.list({ contactId: this.#id }) : undefined;
  }

  #shared() {
    const { inbox } = this.#source;
    const contact = this.#contact.value;
    if (!inbox || !contact) return undefined;
    const { t } = this.#words;
    return {
      inbox, contact, locked: this.#locked(), $edits: editsOf(inbox, contact.id),
      suggested: this.#silent ? [t('contact.asked.email'), t('contact.asked.phone')] : [], onSave: this.#onSave,
    };
  }

  #can(name: CommandName): Permit {
    const channelId = this.#channel?.id;
    return this.#source.inbox?.can(name, { contactId: this.#id, channelId }) ?? { allowed: false, reason: 'loading' };
  }

  /** A command that the backend lacks is absent, not disabled. */
  #has(name: CommandName): boolean {
    const permit = this.#can(name);
    return permit.allowed || permit.reason !== 'unsupported';
  }

  #locked(): string {
    return this.#reason(this.#can('updateContact'));
  }

  #reason(permit: Permit): string {
    const { inbox } = this.#source;
    return reasonText(permit, this.#words.place, {
      now: inbox?.clock.now() ?? 0, agentName: (id) => inbox?.entities.get('agent', id)?.name,
    });
  }

  #failureText(failure: Failure): string {
    return 'refused' in failure ? this.#reason(failure.refused) : failureText(failure.error, this.#words.place);
  }

  #dialog(): HTMLDialogElement | null {
    return this.renderRoot.querySelector('dialog');
  }

  #edit(change: Partial<Edits>): void {
    const $edits = this.#$edits();
    $edits?.set({ ...$edits.get(), ...change });
  }

  #endName(): void {
    this.#edit({ name: null });
    void this.updateComplete.then(() => this.renderRoot.querySelector<HTMLElement>('.edit-name')?.focus());
  }

  readonly #onEditName = async (): Promise<void> => {
    const contact = this.#contact.value;
    if (!contact || this.#locked()) return;
    this.#edit({ name: contact.name });
    await this.updateComplete;
    this.renderRoot.querySelector<HTMLInputElement>('.name-line input')?.select();
  };

  readonly #onName = (event: Event): void => this.#edit({ name: (event.target as HTMLInputElement).value });

  readonly #onNameKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') this.#onSave();
    else if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#endName();
  };

  readonly #onSave = (): void => {
    const { inbox } = this.#source;
    const contact = this.#contact.value;
    const $edits = this.#$edits();
    if (!inbox || !contact || !$edits) return;
    void save(inbox, contact, $edits).then(() => {
      const { saving, failure } = $edits.get();
      if (!saving && !failure) this.#announcer.announce(this.#words.t('contact.saved'));
    });
  };

  readonly #onDiscard = (): void => {
    const { made = [], labelFailure = null } = this.#$edits()?.get() ?? NO_EDITS;
    this.#edit({ ...NO_EDITS, made, labelFailure });
  };

  readonly #onCopy = async (value: string): Promise<void> => {
    if (!await copy(value)) return;
    this.copied = value;
    this.#announcer.announce(this.#words.t('common.copied'));
    clearTimeout(this.#copyTimer);
    this.#copyTimer = setTimeout(() => { this.copied = null; }, COPIED_MS);
  };

  readonly #onRefresh = async (): Promise<void> => {
    const contactId = this.#id;
    if (!this.#can('refreshProfile').allowed) return;
    const outcome = await this.#source.inbox?.do('refreshProfile', { contactId }).done;
    if (!outcome || 'cancelled' in outcome) return;
    this.refreshed = { contactId, problem: outcome.ok ? '' : this.#failureText(outcome) };
    if (outcome.ok) this.#announcer.announce(this.#words.t('contact.refreshed'));
  };

  readonly #onOpen = (conversationId: string): void => {
    if (this.dispatchEvent(new InboxConversationSelectEvent(conversationId))) this.#source.inbox?.select(conversationId);
  };

  readonly #onAskBlock = (): void => {
    if (this.#can('blockContact').allowed) this.#dialog()?.showModal();
  };

  readonly #onBlock = (): void => {
    this.#dialog()?.close();
    this.#source.inbox?.do('blockContact', { contactId: this.#id });
  };

  readonly #onUnblock = (): void => {
    if (this.#can('unblockContact').allowed) this.#source.inbox?.do('unblockContact', { contactId: this.#id });
  };

  readonly #onRetry = (): void => {
    const { inbox } = this.#source;
    const store = this.#thread() ?? this.#previous();
    if (inbox && (store === undefined || inbox.$session.get().status === 'failed')) void inbox.reopen();
    else if (store) void inbox?.retryRead(store);
  };
}
