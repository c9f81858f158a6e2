// The labels of a contact: removable chips, and a combobox that finds one or makes it. Saved at once. Used by contact-pane.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { v7 } from 'uuid';
import type { Intent } from '../../inbox.js';
import type { Label } from '../../model/workspace.js';
import { icon } from '../../ui/icon.js';
import { plusIcon, xIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { Combobox, type Option } from './combobox.js';
import { fold, quiet, tidy } from './edits.js';
import type { ContactFacts } from './facts.js';

/** Colours that a new label can get; which one, its name decides. */
const COLORS = ['red', 'orange', 'yellow', 'green', 'teal', 'blue', 'violet', 'pink'] as const;
const CREATE = 'create';
const MOST_SUGGESTIONS = 8;

export class Labels {
  readonly #host: LitElement;
  readonly #facts: () => ContactFacts | undefined;
  readonly #box: Combobox;
  #adding = false;

  constructor(host: LitElement, facts: () => ContactFacts | undefined) {
    this.#host = host;
    this.#facts = facts;
    this.#box = new Combobox(host, {
      options: (query) => this.#options(query),
      onPick: (option) => this.#pick(option),
      onLeave: (how) => this.#leave(how),
    });
  }

  render(facts: ContactFacts): TemplateResult {
    const { contact, words: { t } } = facts;
    const { labelFailure } = facts.$edits.get();
    const locked = facts.why('updateContact');
    const shown = contact.labels.flatMap((id) => this.#label(facts, id) ?? []);
    const add = t('contact.labels.add');
    return html`<section part="section" class="labels">
      <div class="head">
        <h3>${t('contact.labels')}</h3>
        ${locked ? nothing : html`<button
          class="icon-button small add"
          type="button"
          aria-label=${add}
          data-tip=${add}
          aria-expanded=${this.#adding}
          @click=${this.#onAdd}
        >${icon(plusIcon)}</button>`}
      </div>
      ${shown.length > 0
        ? html`<ul class="chips" aria-label=${t('contact.labels')}>${shown.map((label) => this.#chip(label, facts, locked))}</ul>`
        : this.#adding ? nothing : html`<p class="muted meta">${t('contact.labels.none')}</p>`}
      ${this.#adding
        ? html`<div class="combobox">${this.#box.render({
          label: t('contact.labels.find'), listLabel: t('contact.suggestions'), text: this.#box.query,
        })}</div>`
        : nothing}
      ${labelFailure
        ? html`<p class="error meta" role="alert">${t('contact.labels.failed', { reason: facts.failure(labelFailure) })}</p>`
        : nothing}
    </section>`;
  }

  #chip({ id, name, color }: Label, { words: { t } }: ContactFacts, locked: string): TemplateResult {
    const label = t('common.remove', { name: safeName(name) });
    return html`<li class="chip" part="label" data-color=${color} data-id=${id}>
      <span class="swatch"></span><span dir="auto">${safeName(name)}</span>${locked
        ? nothing
        : html`<button type="button" aria-label=${label} @click=${() => this.#remove(id)}>${icon(xIcon, 14)}</button>`}
    </li>`;
  }

  /** All labels that can be named here: the workspace's, and those made here a moment ago. */
  #all({ inbox, $edits }: ContactFacts): readonly Label[] {
    const workspace = inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '');
    const known = workspace?.labels ?? [];
    const { made } = $edits.get();
    return [...known, ...made.filter(({ id }) => !known.some((other) => other.id === id))];
  }

  #label(facts: ContactFacts, id: string): Label | undefined {
    return this.#all(facts).find((label) => label.id === id);
  }

  #options(query: string): readonly Option[] {
    const facts = this.#facts();
    if (!facts) return [];
    const typed = fold(query);
    const free = this.#all(facts).filter(({ id }) => !facts.contact.labels.includes(id));
    const rank = (name: string): number => (fold(name).startsWith(typed) ? 0 : 1);
    const found = free.filter(({ name }) => fold(name).includes(typed)).sort((a, b) => rank(a.name) - rank(b.name))
      .slice(0, MOST_SUGGESTIONS).map(({ id, name, color }): Option => ({ id, text: safeName(name), color }));
    const exists = this.#all(facts).some(({ name }) => fold(name) === typed);
    const mayCreate = typed !== '' && !exists && facts.inbox.can('createLabel').allowed;
    return mayCreate ? [...found, { id: CREATE, text: facts.words.t('contact.labels.create', { name: tidy(query) }), create: true }] : found;
  }

  #pick({ id }: Option): void {
    const facts = this.#facts();
    if (!facts) return;
    const name = tidy(this.#box.query);
    this.#box.clear();
    if (id === CREATE) void this.#create(facts, name);
    else void this.#set(facts, [...facts.contact.labels, id]);
  }

  /** The label first, then that the contact has it: the backend must know it by then. */
  async #create(facts: ContactFacts, name: string): Promise<void> {
    const { inbox, contact, $edits } = facts;
    const sum = [...fold(name)].reduce((total, letter) => total + (letter.codePointAt(0) ?? 0), 0);
    const label: Label = { id: v7(), name, color: COLORS[sum % COLORS.length] ?? 'blue' };
    if (!await this.#went(facts, inbox.do('createLabel', { labelId: label.id, name, color: label.color }))) return;
    facts.edit({ made: [...$edits.get().made, label] });
    await this.#set(facts, [...inbox.entities.get('contact', contact.id)?.labels ?? contact.labels, label.id]);
  }

  async #set(facts: ContactFacts, labels: readonly string[]): Promise<void> {
    const { inbox, contact } = facts;
    await this.#went(facts, inbox.do('updateContact', { contactId: contact.id, labels: [...new Set(labels)] }));
  }

  async #went(facts: ContactFacts, intent: Intent): Promise<boolean> {
    if (facts.$edits.get().labelFailure) facts.edit({ labelFailure: null });
    const outcome = await intent.done;
    if (outcome.ok) return true;
    if (!('cancelled' in outcome)) {
      facts.edit({ labelFailure: outcome });
      quiet(facts.inbox, intent);
    }
    return false;
  }

  /** The focus goes to the chip that took the place, so that several can be removed in a row. */
  #remove(id: string): void {
    const facts = this.#facts();
    if (!facts) return;
    const { labels } = facts.contact;
    const next = labels[labels.indexOf(id) + 1] ?? labels[labels.indexOf(id) - 1];
    void this.#set(facts, labels.filter((other) => other !== id));
    void this.#host.updateComplete.then(() => {
      const root = this.#host.renderRoot;
      const chip = [...root.querySelectorAll<HTMLElement>('[data-id]')].find((one) => one.dataset['id'] === next);
      (chip?.querySelector('button') ?? root.querySelector<HTMLElement>('.labels .add'))?.focus();
    });
  }

  #leave(how: 'escape' | 'blur'): void {
    if (how === 'blur' && this.#box.query.trim()) return;
    this.#adding = false;
    this.#box.clear();
    this.#host.requestUpdate();
    if (how === 'escape') {
      void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>('.labels .add')?.focus());
    }
  }

  readonly #onAdd = (): void => {
    this.#adding = !this.#adding;
    this.#host.requestUpdate();
    if (this.#adding) void this.#box.focus();
  };
}
