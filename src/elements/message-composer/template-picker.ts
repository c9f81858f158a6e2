// While replies are closed, or a template is wanted: pick an approved template, fill in its variables, see what will be sent (R108, X15). Used by
// extras.ts in the place of the text field.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import { fillTemplate, type Template } from '../../model/template.js';
import { ago } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { hourglassIcon, searchIcon } from '../../ui/icons.js';
import { richText } from '../../ui/rich-text.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import type { ComposerFacts } from './composer-facts.js';
import type { ComposerMemory } from './composer-memory.js';
import { fieldValue } from './fields.js';

/** From so many on one searches. */
const MANY = 5;

export interface TemplateActions {
  /** Something was chosen or typed. */
  changed(): void;
  /** Back to the text field, where that may be used. */
  readonly leave: (() => void) | undefined;
  send(template: Template, variables: Readonly<Record<string, string>>): void;
}

const templatesOf = ({ inbox, channel }: ComposerFacts): Template[] =>
  [...inbox.entities.values('template')].filter(({ channelId }) => channelId === channel?.id);

/** What stands in each variable: typed, or known of the contact. */
function valuesOf(template: Template, { contact, inbox, meId }: ComposerFacts, { variables }: ComposerMemory): Record<string, string> {
  const me = meId === null ? undefined : inbox.entities.get('agent', meId);
  return Object.fromEntries(template.variables.map((name) =>
    [name, variables.get(`${template.id} ${name}`) ?? fieldValue(name, contact, me) ?? '']));
}

const isWhole = (values: Readonly<Record<string, string>>): boolean => Object.values(values).every((value) => value.trim() !== '');

export function templatePicker(facts: ComposerFacts, memory: ComposerMemory, actions: TemplateActions): TemplateResult {
  const { contact, conversation, now, place, t } = facts;
  const all = templatesOf(facts);
  const wanted = memory.templateQuery.trim().toLocaleLowerCase();
  const templates = all.filter(({ name, body }) => `${name}\n${body}`.toLocaleLowerCase().includes(wanted));
  const chosen = templates.find(({ id }) => id === memory.templateId) ?? templates[0];
  const values = chosen ? valuesOf(chosen, facts, memory) : {};
  const wroteAt = conversation?.lastInboundAt;
  const name = safeName(contact?.name ?? '') || t('common.unknownContact');
  const why = !chosen ? t(all.length ? 'composer.templates.none' : 'composer.templates.absent') : isWhole(values) ? '' : t('composer.template.incomplete');
  return html`<div class="templates" part="templates">
    ${wroteAt == null || actions.leave ? nothing : html`<p class="banner warning">${icon(hourglassIcon)}<span>${t('composer.windowClosed.text', { name, time: ago(wroteAt, now, place) })}</span></p>`}
    ${all.length > MANY ? html`<label class="field search">${icon(searchIcon)}<input type="search" autocomplete="off" aria-label=${t('composer.templates.search')}
      placeholder=${t('composer.templates.search')} .value=${memory.templateQuery}
      @input=${(event: Event) => { memory.templateQuery = (event.target as HTMLInputElement).value; actions.changed(); }} /></label>` : nothing}
    ${templates.length === 0 ? html`<p class="none" role="status">${t(all.length ? 'composer.templates.none' : 'composer.templates.absent')}</p>` : html`
      <div class="template-list" role="radiogroup" aria-label=${t('composer.templates')}>
        ${templates.map((template) => html`<label class=${template === chosen ? 'template chosen' : 'template'}>
          <input type="radio" name="template" .checked=${template === chosen} @change=${() => { memory.templateId = template.id; actions.changed(); }} />
          <span class="template-text"><span><b>${safeName(template.name)}</b> <span class="muted">${t(`template.${template.category}`)}, ${safeName(template.language).toUpperCase()}</span></span>
            <span class="meta muted ellipsis" dir="auto">${previewText(template.body)}</span></span></label>`)}
      </div>`}
    ${chosen && chosen.variables.length > 0 ? html`<div class="variables">${chosen.variables.map((variable) => html`<label class="field">
      <span class="muted" aria-hidden="true">{{${safeName(variable)}}}</span>
      <input type="text" dir="auto" aria-label=${t('composer.template.variable', { name: safeName(variable) })} .value=${values[variable] ?? ''}
        @input=${(event: Event) => { memory.variables.set(`${chosen.id} ${variable}`, (event.target as HTMLInputElement).value); actions.changed(); }} /></label>`)}</div>` : nothing}
    ${chosen ? html`<div class="preview" role="group" aria-label=${t('composer.template.preview')}><p dir="auto">${richText(fillTemplate(chosen, filled(values)))}</p></div>` : nothing}
    <div class="tools">${actions.leave ? html`<button class="button quiet" type="button" @click=${actions.leave}>${t('common.cancel')}</button>` : nothing}<span class="spacer"></span>
      <button class="button primary" type="button" part="send" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
        @click=${() => { if (chosen && !why) actions.send(chosen, values); }}>${t('composer.template.send')}</button></div>
  </div>`;
}

/** Without the empty ones, so that their braces stay visible in the preview. */
const filled = (values: Readonly<Record<string, string>>): Record<string, string> =>
  Object.fromEntries(Object.entries(values).filter(([, value]) => value.trim() !== ''));
