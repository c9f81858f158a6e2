// A new conversation with the contact of an ended one: only a template may open it. Used by panel.ts.
import { html, nothing, type TemplateResult } from 'lit';
import { fillTemplate, type Template } from '../../model/template.js';
import { icon } from '../../ui/icon.js';
import { xIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { fieldValue } from '../message-composer/fields.js';
import { nameOfContact, sentence, type ActionFacts } from './facts.js';

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

  render(facts: ActionFacts): TemplateResult {
    const { inbox, channel, t } = facts;
    const templates = [...inbox.entities.values('template')].filter(({ channelId }) => channelId === channel?.id);
    const chosen = templates.find(({ id }) => id === this.#templateId) ?? templates[0];
    const values = chosen ? this.#values(chosen, facts) : {};
    const isWhole = Object.values(values).every((value) => value.trim() !== '');
    const why = sentence(facts, inbox.can('startConversation', { conversationId: facts.conversationId }))
      || (chosen ? '' : t('composer.templates.absent')) || (isWhole ? '' : t('composer.template.incomplete'));
    const filled = Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
    return html`<div class="dialog-head"><h2 id="dialog-title" class="ellipsis">${t('start.title', { name: nameOfContact(facts) })}</h2>
        <button class="icon-button small" type="button" aria-label=${t('common.close')} @click=${this.#options.close}>${icon(xIcon)}</button></div>
      <select class="field" data-first aria-label=${t('composer.template')} @change=${this.#onTemplate}>
        ${templates.map((template) => html`<option value=${template.id} ?selected=${template === chosen}>${safeName(template.name)} (${safeName(template.language)})</option>`)}
      </select>
      ${chosen ? chosen.variables.map((name) => this.#renderVariable(chosen, name, values[name] ?? '', facts)) : nothing}
      ${chosen ? html`<p class="template-preview" role="group" aria-label=${t('composer.template.preview')} dir="auto">${fillTemplate(chosen, filled)}</p>` : nothing}
      <div class="dialog-actions">
        <button class="button" type="button" @click=${this.#options.close}>${t('common.cancel')}</button>
        <button class="button primary" type="button" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
          @click=${() => { if (chosen && !why) this.#begin(chosen, values, facts); }}>${t('start.do')}</button>
      </div>`;
  }

  #renderVariable(template: Template, name: string, value: string, { t }: ActionFacts): TemplateResult {
    return html`<label class="field variable"><span class="muted" aria-hidden="true">{{${safeName(name)}}}</span>
      <input type="text" dir="auto" aria-label=${t('composer.template.variable', { name: safeName(name) })} .value=${value}
        @input=${(event: Event) => {
    this.#typed.set(`${template.id} ${name}`, (event.target as HTMLInputElement).value);
    this.#options.update();
  }} /></label>`;
  }

  #values(template: Template, { contact, me }: ActionFacts): Record<string, string> {
    return Object.fromEntries(template.variables.map((name) =>
      [name, this.#typed.get(`${template.id} ${name}`) ?? fieldValue(name, contact, me) ?? '']));
  }

  #begin(template: Template, variables: Record<string, string>, { inbox, contact, channel }: ActionFacts): void {
    const phone = contact?.identities.find(({ kind }) => kind === 'phone')?.value;
    if (!channel || !phone) return;
    this.#options.close();
    const { done } = inbox.do('startConversation', { channelId: channel.id, phone, name: contact.name, template: { id: template.id, variables } });
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
