// Blocks a contact, after asking, or lets him write again. Used by contact-pane.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { icon } from '../../ui/icon.js';
import { banIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import type { ContactFacts } from './facts.js';

export class Block {
  readonly #host: LitElement;
  readonly #facts: () => ContactFacts | undefined;

  constructor(host: LitElement, facts: () => ContactFacts | undefined) {
    this.#host = host;
    this.#facts = facts;
  }

  render(facts: ContactFacts): TemplateResult | typeof nothing {
    const { contact, words: { t } } = facts;
    const command = contact.blocked ? 'unblockContact' : 'blockContact';
    if (!facts.has(command)) return nothing;
    const refused = facts.why(command);
    const name = safeName(contact.name) || t('common.unknownContact');
    const first = name.split(' ')[0] ?? name;
    const question = t('contact.block.confirm', { name });
    return html`<div class="end">
      <button
        class="quiet-button"
        type="button"
        aria-disabled=${refused ? 'true' : 'false'}
        data-tip=${refused || nothing}
        @click=${contact.blocked ? this.#onUnblock : this.#onAsk}
      >${icon(banIcon)}<span class="ellipsis">${t(contact.blocked ? 'contact.unblock' : 'contact.block', { name: first })}</span></button>
      <dialog class="dialog" aria-label=${question}>
        <p>${question}</p>
        <div class="dialog-actions">
          <button class="button" type="button" @click=${() => this.close()}>${t('common.cancel')}</button>
          <button class="button danger" type="button" @click=${this.#onBlock}>${t('contact.block.do')}</button>
        </div>
      </dialog>
    </div>`;
  }

  /** The question belongs to one contact: it goes when another is shown. */
  close(): void {
    this.#dialog()?.close();
  }

  #dialog(): HTMLDialogElement | null {
    return this.#host.renderRoot.querySelector('dialog');
  }

  readonly #onAsk = (): void => {
    if (!this.#facts()?.why('blockContact')) this.#dialog()?.showModal();
  };

  readonly #onBlock = (): void => {
    const facts = this.#facts();
    this.close();
    facts?.inbox.do('blockContact', { contactId: facts.contact.id });
  };

  readonly #onUnblock = (): void => {
    const facts = this.#facts();
    if (facts && !facts.why('unblockContact')) facts.inbox.do('unblockContact', { contactId: facts.contact.id });
  };
}
