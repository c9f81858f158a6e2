// A new conversation, with the contact of an ended one or with somebody new: only a template may open it. Used by panel.ts, and by the list
// for somebody new.
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel } from '../../model/channel.js';
import { fillTemplate, type Template } from '../../model/template.js';
import { icon } from '../../ui/icon.js';
import { chevronDownIcon, xIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { fieldValue } from '../message-composer/fields.js';
import { nameOfContact, sentence, type ActionFacts } from './facts.js';

/** What it has to know; without a contact it asks for number and name. */
export type StartFacts = Pick<ActionFacts, 'inbox' | 'contact' | 'channel' | 'me' | 'now' | 'place' | 't'> & {
  readonly conversationId?: string;
};

/** The one whom an agent types in. */
export interface NewContact {
  /** What was typed. */
  readonly phone: string;
  readonly name: string;
  /** The number with its country code, once it is one. */
  readonly number: string | undefined;
  /** What is wrong with the number; '' when nothing is. */
  readonly wrong: string;
  readonly onPhone: (text: string) => void;
  readonly onName: (text: string) => void;
  /** Channels that can begin a conversation. */
  readonly channels: readonly Channel[];
  readonly onChannel: (id: string) => void;
}

export interface StartDialogOptions {
  readonly update: () => void;
  readonly close: () => void;
}

export class StartDialog {
  readonly #options: StartDialogOptions;
  readonly #typed = new Map<string, string>();
  #templateId: string | undefined;

  constructor(options: StartDialogOptions) {
    this.#options = options;
  }

  render(facts: StartFacts, someone?: NewContact): TemplateResult {
    const { inbox, channel, conversationId, t } = facts;
    const templates = [...inbox.entities.values('template')].filter(({ channelId }) => channelId === channel?.id);
    const chosen = templates.find(({ id }) => id === this.#templateId) ?? templates[0];
    const values = chosen ? this.#values(chosen, facts) : {};
    const isWhole = Object.values(values).every((value) => value.trim() !== '');
    const why = sentence(facts, inbox.can('startConversation', conversationId === undefined ? { channelId: channel?.id } : { conversationId }))
      || (chosen ? '' : t('composer.templates.absent')) || (someone && !someone.number ? someone.wrong || t('start.phone.first') : '')
      || (isWhole ? '' : t('composer.template.incomplete'));
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    return html`<div class="dialog-head"><h2 id="dialog-title" class="ellipsis">${
      someone ? t('list.new') : t('start.title', { name: nameOfContact(facts) })}</h2>
        <button class="icon-button small" type="button" aria-label=${t('common.close')} @click=${this.#options.close}>${icon(xIcon)}</button></div>
      ${someone ? this.#renderSomeone(someone, facts) : nothing}
      ${chosen ? html`<div class="field pick"><select ?data-first=${!someone} aria-label=${t('composer.template')} @change=${this.#onTemplate}>
        ${templates.map((template) => html`<option value=${template.id} ?selected=${template === chosen}>${safeName(template.name)} (${safeName(template.language)})</option>`)}
      </select>${icon(chevronDownIcon)}</div>` : html`<p class="item-hint none">${t('composer.templates.absent')}</p>`}
      ${chosen ? chosen.variables.map((name) => this.#renderVariable(chosen, name, values[name] ?? '', facts)) : nothing}
      ${chosen ? html`<p class="template-preview" role="group" aria-label=${t('composer.template.preview')} dir="auto">${fillTemplate(chosen, filled)}</p>` : nothing}
      <div class="dialog-actions">
        <button class="button" type="button" @click=${this.#options.close}>${t('common.cancel')}</button>
        <button class="button primary" type="button" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
          @click=${() => { if (chosen && !why) this.#begin(chosen, values, facts, someone); }}>${t('start.do')}</button>
      </div>`;
  }

  #renderSomeone({ phone, name, wrong, onPhone, onName, channels, onChannel }: NewContact, { channel, t }: StartFacts): TemplateResult {
    const value = (event: Event): string => (event.target as HTMLInputElement | HTMLSelectElement).value;
    return html`${channels.length > 1 ? html`<div class="field pick"><select aria-label=${t('list.filter.account')} @change=${(event: Event) => onChannel(value(event))}>
        ${channels.map((one) => html`<option value=${one.id} ?selected=${one === channel}>${safeName(one.name)} ${safeName(one.account)}</option>`)}
      </select>${icon(chevronDownIcon)}</div>` : nothing}
      <label class="field variable"><span class="muted">${t('contact.identity.phone')}</span>
        <input type="tel" dir="ltr" autocomplete="off" data-first required aria-invalid=${wrong ? 'true' : nothing}
          aria-describedby=${wrong ? 'start-wrong' : nothing} .value=${phone} @input=${(event: Event) => onPhone(value(event))} /></label>
      <p id="start-wrong" class="item-hint refuses" role="status">${wrong}</p>
      <label class="field variable"><span class="muted">${t('contact.name')}</span>
        <input type="text" dir="auto" autocomplete="off" .value=${name} @input=${(event: Event) => onName(value(event))} /></label>`;
  }

  #renderVariable(template: Template, name: string, value: string, { t }: StartFacts): TemplateResult {
    return html`<label class="field variable"><span class="muted" aria-hidden="true">{{${safeName(name)}}}</span>
      <input type="text" dir="auto" aria-label=${t('composer.template.variable', { name: safeName(name) })} .value=${value}
        @input=${(event: Event) => {
    this.#typed.set(`${template.id} ${name}`, (event.target as HTMLInputElement).value);
    this.#options.update();
  }} /></label>`;
  }

  #values(template: Template, { contact, me }: StartFacts): Record<string, string> {
    return Object.fromEntries(template.variables.map((name) =>
      [name, this.#typed.get(`${template.id} ${name}`) ?? fieldValue(name, contact, me) ?? '']));
  }

  #begin(template: Template, variables: Record<string, string>, { inbox, contact, channel }: StartFacts, someone?: NewContact): void {
    const phone = someone ? someone.number : contact?.identities.find(({ kind }) => kind === 'phone')?.value;
    if (!channel || !phone) return;
    this.#options.close();
    const name = (someone ? someone.name.trim() : contact?.name) ?? '';
    const { done } = inbox.do('startConversation', { channelId: channel.id, phone, name, template: { id: template.id, variables } });
    void done.then((outcome) => {
      const changes = outcome.ok ? outcome.result.changes : [];
      const made = changes.find((change) => change.type === 'upsert' && change.entity === 'conversation');
      if (made?.type === 'upsert') inbox.select(made.value.id);
    });
  }

  readonly #onTemplate = (event: Event): void => {
    this.#templateId = (event.target as HTMLSelectElement).value;
    this.#options.update();
  };
}
