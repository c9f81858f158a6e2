// What contact-pane shows of a contact: name, channels, labels, details, previous conversations, block. A file of its own,
// fetched when a contact is first shown, because the thread beside it comes first. Used by contact-pane.
import '../../locales/en-more.js';
import { html, nothing, type CSSResult, type LitElement, type TemplateResult } from 'lit';
import type { Inbox } from '../../inbox.js';
import type { Channel } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import { StoreController } from '../../ui/controllers/store-controller.js';
import { icon } from '../../ui/icon.js';
import { circleAlertIcon, infoIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { InboxConversationSelectEvent } from '../events.js';
import type { Localized } from '../localized.js';
import { Block } from './block.js';
import { shared, styles } from './contact-view.styles.js';
import { Details } from './details.js';
import { countChanges, editsVersion, NO_EDITS, save, unsavedOf, type Unsaved } from './edits.js';
import { ContactFacts } from './facts.js';
import { copy, identities } from './identities.js';
import { Labels } from './labels.js';
import { readNumber } from './phone.js';
import { previous } from './previous.js';
import { Who } from './who.js';

export interface ContactViewOptions {
  readonly inbox: () => Inbox | undefined;
  readonly contact: () => Contact | undefined;
  /** Of the conversation that is open. */
  readonly channel: () => Channel | undefined;
  /** The conversation that is open; '' without one. */
  readonly openId: () => string;
  readonly words: Localized;
  readonly announce: (text: string) => void;
}

const COPIED_MS = 1_600;

export class ContactView {
  static readonly styles: readonly CSSResult[] = styles;
  static readonly shared: readonly CSSResult[] = shared;
  readonly #host: LitElement;
  readonly #given: ContactViewOptions;
  readonly #who: Who;
  readonly #labels: Labels;
  readonly #details: Details;
  readonly #block: Block;
  #copied: string | null = null;
  #copyTimer: ReturnType<typeof setTimeout> | undefined;

  constructor(host: LitElement, given: ContactViewOptions) {
    this.#host = host;
    this.#given = given;
    const facts = () => this.#facts();
    this.#who = new Who(host, {
      facts, copied: () => this.#copied, onCopy: this.#onCopy, onSave: this.#onSave, announce: given.announce,
    });
    this.#labels = new Labels(host, facts);
    this.#details = new Details(host, facts, this.#onSave);
    this.#block = new Block(host, facts);
    for (const entity of ['workspace', 'channel'] as const) new StoreController(host, () => given.inbox()?.entities.$version(entity));
    new StoreController(host, () => facts()?.$edits);
    new StoreController(host, () => { const inbox = given.inbox(); return inbox && editsVersion(inbox); });
    new StoreController(host, () => this.#previous()?.$version);
    new StoreController(host, () => this.#previous()?.$state);
    host.addController(this);
  }

  hostConnected(): void {
    window.addEventListener('beforeunload', this.#onUnload);
  }

  hostDisconnected(): void {
    window.removeEventListener('beforeunload', this.#onUnload);
    clearTimeout(this.#copyTimer);
    this.#copied = null;
  }

  /** Another contact is shown. */
  changed(): void {
    this.#block.close();
  }

  render(): TemplateResult | typeof nothing {
    const facts = this.#facts();
    const list = this.#previous();
    if (!facts) return nothing;
    const { inbox, contact, words } = facts;
    const { t } = words;
    return html`<div class="scroll">
        ${this.#who.render(facts)}
        ${facts.isSilent ? this.#renderNotice(facts) : nothing}
        <section part="section">
          <div class="head"><h3>${t('contact.channels')}</h3></div>
          ${identities(contact, { t, copied: this.#copied, onCopy: this.#onCopy, number: (value) => readNumber(value, () => this.#host.requestUpdate()) })}
        </section>
        ${this.#labels.render(facts)}
        ${this.#details.render(facts)}
        <section part="section">
          <div class="head"><h3>${t('contact.previous')}</h3></div>
          ${list ? previous({ inbox, list, currentId: this.#given.openId() || undefined, words, onOpen: this.#onOpen }) : nothing}
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
    const count = countChanges(facts.contact, facts.$edits.get());
    const others = unsavedOf(facts.inbox).filter(({ contact }) => contact.id !== facts.contact.id);
    if (count === 0 && others.length === 0) return nothing;
    return html`<div class="foot" part="footer">
      ${others.map((other) => this.#renderOther(other, facts))}
      ${count === 0 ? nothing : this.#renderSave(facts, count)}
    </div>`;
  }

  /** What was typed about somebody else and not saved. */
  #renderOther(other: Unsaved, { inbox, words: { t } }: ContactFacts): TemplateResult {
    const name = safeName(other.contact.name) || t('common.unknownContact');
    return html`<div class="bar other" role="group" aria-label=${name}>
      <span class="meta">${t('contact.changes.other', { name, count: other.count })}</span>
      <button class="button quiet" type="button" @click=${() => other.$edits.set({ ...NO_EDITS, made: other.$edits.get().made })}>${t('common.discard')}</button>
      <button class="button" type="button" @click=${() => void save(inbox, other.contact, other.$edits)}>${t('common.save')}</button>
    </div>`;
  }

  #renderSave(facts: ContactFacts, count: number): TemplateResult {
    const { t } = facts.words;
    const edits = facts.$edits.get();
    return html`
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
      </div>`;
  }

  #facts(): ContactFacts | undefined {
    const { inbox, contact, channel, words } = this.#given;
    const [from, who] = [inbox(), contact()];
    return from && who ? new ContactFacts(from, who, channel(), words) : undefined;
  }

  #previous() {
    const contact = this.#given.contact();
    return contact && this.#given.inbox()?.list({ contactId: contact.id });
  }

  /** The browser asks before words are lost. */
  readonly #onUnload = (event: Event): void => {
    const inbox = this.#given.inbox();
    if (inbox && unsavedOf(inbox).length > 0) event.preventDefault();
  };

  readonly #onSave = (): void => {
    const facts = this.#facts();
    if (!facts) return;
    void save(facts.inbox, facts.contact, facts.$edits).then((saved) => {
      if (saved) this.#given.announce(this.#given.words.t('contact.saved'));
    });
  };

  readonly #onDiscard = (): void => {
    this.#facts()?.edit({ name: null, fields: {}, adding: null, failure: null });
  };

  readonly #onCopy = async (text: string): Promise<void> => {
    if (!await copy(text)) return;
    this.#copied = text;
    this.#host.requestUpdate();
    this.#given.announce(this.#given.words.t('common.copied'));
    clearTimeout(this.#copyTimer);
    this.#copyTimer = setTimeout(() => {
      this.#copied = null;
      this.#host.requestUpdate();
    }, COPIED_MS);
  };

  readonly #onOpen = (conversationId: string): void => {
    if (this.#host.dispatchEvent(new InboxConversationSelectEvent(conversationId))) this.#given.inbox()?.select(conversationId);
  };
}
