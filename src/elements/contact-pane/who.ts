// The head of the contact pane: picture, the name that agents give, and the platform's own name, which is never overwritten.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { avatar } from '../../ui/avatar.js';
import { icon } from '../../ui/icon.js';
import { banIcon, checkIcon, circleCheckIcon, copyIcon, pencilIcon, refreshCwIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import type { ContactFacts } from './facts.js';

export interface WhoOptions {
  readonly facts: () => ContactFacts | undefined;
  /** What was copied a moment ago. */
  readonly copied: () => string | null;
  readonly onCopy: (text: string) => void;
  readonly onSave: () => void;
  readonly announce: (text: string) => void;
}

export class Who {
  readonly #host: LitElement;
  readonly #does: WhoOptions;
  /** How the last refresh went; '' = well. */
  #refreshed: { readonly contactId: string; readonly problem: string } | undefined;

  constructor(host: LitElement, options: WhoOptions) {
    this.#host = host;
    this.#does = options;
  }

  render(facts: ContactFacts): TemplateResult {
    const { contact, words: { t } } = facts;
    const { name: typed } = facts.$edits.get();
    const name = safeName(contact.name) || t('common.unknownContact');
    return html`<div class="who">
      ${avatar({ id: contact.id, name, url: contact.avatarUrl ?? undefined, size: 48 })}
      <div class="who-text">
        <div class="name-line">${typed === null ? this.#renderName(facts, name) : this.#renderField(facts, typed)}</div>
        ${this.#renderPlatform(facts)}
        ${contact.blocked ? html`<p class="blocked">${icon(banIcon, 14)}${t('contact.blocked')}</p>` : nothing}
      </div>
    </div>`;
  }

  #renderName(facts: ContactFacts, name: string): TemplateResult {
    const { contact, words: { t } } = facts;
    const locked = facts.why('updateContact');
    const copied = this.#does.copied() === contact.name;
    const copyLabel = copied ? t('common.copied') : t('common.copy', { what: name });
    return html`<h2 class="ellipsis" part="name" dir="auto">${name}</h2>
      ${facts.has('updateContact')
        ? html`<button
            class="icon-button small edit-name"
            type="button"
            aria-label=${t('contact.name.edit')}
            aria-disabled=${locked ? 'true' : 'false'}
            data-tip=${locked || t('contact.name.edit')}
            @click=${this.#onEdit}
          >${icon(pencilIcon)}</button>`
        : nothing}
      <button
        class="icon-button small copy-name"
        type="button"
        aria-label=${copyLabel}
        data-tip=${copyLabel}
        @click=${() => this.#does.onCopy(contact.name)}
      >${icon(copied ? checkIcon : copyIcon)}</button>`;
  }

  #renderField({ contact, words: { t } }: ContactFacts, typed: string): TemplateResult {
    return html`<input
      class="field"
      type="text"
      aria-label=${t('contact.name')}
      autocomplete="off"
      dir="auto"
      placeholder=${safeName(contact.platformName ?? '')}
      .value=${live(typed)}
      @input=${this.#onInput}
      @keydown=${this.#onKey}
    />`;
  }

  #renderPlatform(facts: ContactFacts): TemplateResult | typeof nothing {
    const { contact, words: { t } } = facts;
    const { name: typed } = facts.$edits.get();
    const kind = facts.channel?.kind ?? contact.identities.find(({ channelKind }) => channelKind)?.channelKind;
    const channel = kind ? t(`status.channel.${kind}`) : '';
    const name = safeName(contact.platformName ?? '');
    if (!channel && !name) return nothing;
    const dirty = typed !== null && typed !== contact.name;
    const done = this.#refreshed?.contactId === contact.id ? this.#refreshed : undefined;
    const fresh = done?.problem === '';
    const key = dirty ? 'contact.keeps' : fresh ? 'contact.refreshedNow' : 'contact.platformName';
    const text = name && channel ? t(key, { name, channel }) : name || channel;
    const refused = facts.why('refreshProfile');
    return html`<div class="platform">
      ${dirty ? html`<span class="dot"></span>` : fresh ? html`<span class="done">${icon(circleCheckIcon, 14)}</span>` : nothing}
      <span class=${dirty ? '' : 'ellipsis'} title=${text}>${text}</span>
      ${!dirty && facts.has('refreshProfile')
        ? html`<button
            class="icon-button small"
            type="button"
            aria-label=${t('contact.refresh')}
            aria-disabled=${refused ? 'true' : 'false'}
            data-tip=${refused || t('contact.refresh')}
            @click=${this.#onRefresh}
          >${icon(refreshCwIcon, 14)}</button>`
        : nothing}
    </div>
    ${done?.problem ? html`<p class="error meta" role="alert">${t('contact.refresh.failed', { reason: done.problem })}</p>` : nothing}`;
  }

  readonly #onEdit = async (): Promise<void> => {
    const facts = this.#does.facts();
    if (!facts || facts.why('updateContact')) return;
    facts.edit({ name: facts.contact.name });
    await this.#host.updateComplete;
    this.#host.renderRoot.querySelector<HTMLInputElement>('.name-line input')?.select();
  };

  readonly #onInput = (event: Event): void => this.#does.facts()?.edit({ name: (event.target as HTMLInputElement).value });

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    if (event.key === 'Enter') this.#does.onSave();
    else if (event.key !== 'Escape') return;
    event.preventDefault();
    event.stopPropagation();
    this.#does.facts()?.edit({ name: null });
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('.edit-name')?.focus());
  };

  readonly #onRefresh = async (): Promise<void> => {
    const facts = this.#does.facts();
    if (!facts || facts.why('refreshProfile')) return;
    const contactId = facts.contact.id;
    const outcome = await facts.inbox.do('refreshProfile', { contactId }).done;
    if ('cancelled' in outcome) return;
    this.#refreshed = { contactId, problem: outcome.ok ? '' : facts.failure(outcome) };
    this.#host.requestUpdate();
    if (outcome.ok) this.#does.announce(facts.words.t('contact.refreshed'));
  };
}
