// The window in which a saved reply is written, changed and deleted: title, content, fields from a list, and how it will read (R139–R142).
// What was typed outlives the window. Fetched with its first use. Used by extras.ts.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { v7 } from 'uuid';
import { addStyles } from '../../ui/add-styles.js';
import { surfaces } from '../../ui/controls/surfaces.js';
import { PopoverController } from '../../ui/controllers/popover-controller.js';
import { icon } from '../../ui/icon.js';
import { circleAlertIcon, plusIcon, trashIcon, xIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { failureText } from '../failure-text.js';
import type { Composer } from './composer.js';
import { lacks, reasonOf, type ComposerFacts } from './composer-facts.js';
import { fieldParts, fieldValue } from './fields.js';
import { editorStyles } from './reply-editor.styles.js';

interface Typed {
  readonly id: string | null;
  readonly title: string;
  readonly content: string;
}

/** More names than these nobody reads through. */
const MOST_FIELDS = 40;

/** Names that a reply can hold: what is known of everybody, then the workspace's own and those of contacts that are loaded. */
export function fieldNames({ inbox }: ComposerFacts): string[] {
  const names = new Map<string, string>();
  const learn = (name: string): void => { if (!names.has(name.toLocaleLowerCase())) names.set(name.toLocaleLowerCase(), name); };
  for (const name of ['first name', 'name', 'phone', 'email', 'user id', 'agent name']) learn(name);
  for (const name of inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '')?.fields ?? []) learn(name);
  for (const { fields } of inbox.entities.values('contact')) for (const name of Object.keys(fields)) learn(name);
  return [...names.values()].slice(0, MOST_FIELDS);
}

export class ReplyEditor {
  readonly #composer: Composer;
  readonly #fields: PopoverController;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();
  readonly #content: Ref<HTMLTextAreaElement> = createRef();
  #typed: Typed = { id: null, title: '', content: '' };
  /** What was typed into a window that was closed: by reply, or for a new one. */
  readonly #kept = new Map<string | null, Typed>();
  #isOpen = false;
  #isDeleting = false;
  #isBusy = false;
  #failure: ((facts: ComposerFacts) => string) | undefined;

  constructor(composer: Composer) {
    this.#composer = composer;
    addStyles(composer.host, [editorStyles], [surfaces]);
    this.#fields = new PopoverController(composer.host, { menu: true, align: 'start' });
  }

  async open(id: string | null): Promise<void> {
    const known = id === null ? undefined : this.#composer.facts()?.inbox.entities.get('savedReply', id);
    this.#typed = this.#kept.get(id) ?? { id, title: known?.title ?? '', content: known?.content ?? '' };
    [this.#isOpen, this.#isDeleting, this.#isBusy, this.#failure] = [true, false, false, undefined];
    this.#composer.update();
    await this.#composer.host.updateComplete;
    const dialog = this.#dialog.value;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  render(): TemplateResult {
    const facts = this.#composer.facts();
    return html`<dialog class="dialog editor" part="dialog" aria-labelledby="editor-title" ${ref(this.#dialog)} @close=${this.#onClose}
      @keydown=${(event: Event) => event.stopPropagation()}>${facts && this.#isOpen ? this.#renderForm(facts) : nothing}</dialog>`;
  }

  #renderForm(facts: ComposerFacts): TemplateResult {
    const { t } = facts;
    const { id, title, content } = this.#typed;
    const why = title.trim() ? content.trim() ? '' : t('reply.needsContent') : t('reply.needsTitle');
    return html`<form @submit=${this.#onSubmit} novalidate>
      <div class="dialog-head"><h2 id="editor-title">${t(id === null ? 'reply.new' : 'reply.edit')}</h2>
        <button class="icon-button small" type="button" aria-label=${t('common.close')} @click=${() => this.#dialog.value?.close()}>${icon(xIcon)}</button></div>
      <label class="editor-row"><span>${t('reply.title')}</span>
        <input class="field" data-first type="text" dir="auto" maxlength="120" autocomplete="off" .value=${title} @input=${(event: Event) => this.#type({ title: (event.target as HTMLInputElement).value })} /></label>
      <label class="editor-row"><span>${t('reply.content')}</span>
        <textarea class="field" dir="auto" rows="6" .value=${content} ${ref(this.#content)} @input=${(event: Event) => this.#type({ content: (event.target as HTMLTextAreaElement).value })}></textarea></label>
      <div class="editor-bar"><button class="button quiet small" type="button" aria-haspopup="menu" @click=${this.#fields.toggle}>${icon(plusIcon)}${t('reply.insertField')}</button></div>
      <div class="menu fields" popover="auto" role="menu" aria-label=${t('reply.insertField')} ${ref(this.#fields.popover)}>
        ${this.#fields.isOpen ? fieldNames(facts).map((name) => this.#renderField(name, facts)) : nothing}</div>
      ${content.includes('{{') ? this.#renderPreview(facts) : nothing}
      ${this.#failure ? html`<div class="banner danger" role="alert">${icon(circleAlertIcon)}<span>${this.#failure(facts)}</span></div>` : nothing}
      ${this.#isDeleting ? html`<div class="banner danger" role="alert"><span>${t('reply.delete.ask')}</span>
        <button class="button danger small" type="button" data-sure @click=${() => void this.#delete(facts)}>${t('reply.delete')}</button></div>` : nothing}
      <div class="dialog-actions">
        ${id === null || lacks(facts, 'deleteReply') ? nothing : html`<button class="button quiet danger" type="button" aria-expanded=${this.#isDeleting ? 'true' : 'false'}
          @click=${() => { this.#isDeleting = !this.#isDeleting; this.#composer.update(); }}>${icon(trashIcon)}${t('reply.delete')}</button><span class="spacer"></span>`}
        <button class="button" type="button" @click=${this.#onCancel}>${t('common.cancel')}</button>
        <button class="button primary" type="submit" aria-disabled=${why || this.#isBusy ? 'true' : nothing} data-tip=${why || nothing}>${t('common.save')}</button>
      </div></form>`;
  }

  #renderField(name: string, { contact, inbox, meId }: ComposerFacts): TemplateResult {
    const value = fieldValue(name, contact, meId === null ? undefined : inbox.entities.get('agent', meId));
    return html`<button class="item" type="button" role="menuitem" @click=${() => this.#insert(name)}><span class="item-text"><bdi>${safeName(name)}</bdi></span>${
      value ? html`<span class="item-hint ellipsis"><bdi>${safeName(value)}</bdi></span>` : nothing}</button>`;
  }

  /** As it would read to the contact of the open conversation. */
  #renderPreview({ contact, inbox, meId, t }: ComposerFacts): TemplateResult {
    const me = meId === null ? undefined : inbox.entities.get('agent', meId);
    const parts = fieldParts(this.#typed.content, (name) => fieldValue(name, contact, me));
    return html`<p class="resolved" role="group" aria-label=${t('composer.preview')}><span class="muted">${t('composer.preview')}</span> <span dir="auto">${parts.map((part) => (part.kind === 'text' ? part.text
      : part.value === undefined ? html`<span class="missing">${part.text}</span>` : html`<span class="known">${part.value}</span>`))}</span></p>`;
  }

  #type(change: Partial<Typed>): void {
    this.#typed = { ...this.#typed, ...change };
    this.#composer.update();
  }

  #insert(name: string): void {
    const field = this.#content.value;
    this.#fields.close();
    if (!field) return;
    const { selectionStart: start, selectionEnd: end } = field;
    field.focus();
    field.setSelectionRange(start, end);
    const token = `{{${name}}}`;
    if (document.execCommand('insertText', false, token)) return;
    field.setRangeText(token, start, end, 'end');
    this.#type({ content: field.value });
  }

  async #delete({ inbox }: ComposerFacts): Promise<void> {
    const { id } = this.#typed;
    if (id !== null && await this.#went(inbox.do('deleteReply', { replyId: id }).done)) this.#leave();
  }

  async #went(done: ReturnType<ComposerFacts['inbox']['do']>['done']): Promise<boolean> {
    this.#isBusy = true;
    this.#composer.update();
    const outcome = await done;
    this.#isBusy = false;
    if (!outcome.ok) {
      this.#failure = (facts) => facts.t('reply.failed', {
        reason: 'refused' in outcome ? reasonOf(outcome.refused, facts) : 'error' in outcome ? failureText(outcome.error, facts.place) : facts.t('common.cancel'),
      });
      this.#composer.update();
    }
    return outcome.ok;
  }

  /** It is done: nothing is kept. */
  #leave(): void {
    const { id } = this.#typed;
    this.#typed = { id: null, title: '', content: '' };
    this.#kept.delete(id);
    this.#isOpen = false;
    this.#dialog.value?.close();
  }

  readonly #onSubmit = async (event: Event): Promise<void> => {
    event.preventDefault();
    const facts = this.#composer.facts();
    const { id, title, content } = this.#typed;
    if (!facts || this.#isBusy || !title.trim() || !content.trim()) return;
    const reply = { id: id ?? v7(), title: title.trim(), content };
    if (!await this.#went(facts.inbox.do('saveReply', { reply }).done)) return;
    this.#composer.announce(facts.t('reply.saved'));
    this.#leave();
  };

  readonly #onCancel = (): void => {
    this.#leave();
  };

  readonly #onClose = (): void => {
    if (this.#isOpen) this.#kept.set(this.#typed.id, this.#typed);
    this.#isOpen = false;
    this.#composer.update();
    this.#composer.focus();
  };
}
