// The custom fields of a contact, edited in place: name at the start, value at the end. What is typed waits for Save or Enter.
// Used by contact-pane.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { icon } from '../../ui/icon.js';
import { plusIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { Combobox, type Option } from './combobox.js';
import { fold, isTaken, tidy, type Edits } from './edits.js';
import type { ContactFacts } from './facts.js';

const MOST_SUGGESTIONS = 8;

export class Details {
  readonly #host: LitElement;
  readonly #facts: () => ContactFacts | undefined;
  readonly #onSave: () => void;
  readonly #box: Combobox;

  constructor(host: LitElement, facts: () => ContactFacts | undefined, onSave: () => void) {
    this.#host = host;
    this.#facts = facts;
    this.#onSave = onSave;
    this.#box = new Combobox(host, {
      options: (query) => this.#options(query),
      onPick: ({ id }) => {
        this.#type({ key: id });
        this.#focus('.new-value');
      },
      onInput: (key) => this.#type({ key }),
      onEnter: (key) => { if (tidy(key)) this.#focus('.new-value'); },
      onLeave: (how) => { if (how === 'escape') this.#drop(); },
    });
  }

  render(facts: ContactFacts): TemplateResult {
    const { contact, words: { t } } = facts;
    const edits = facts.$edits.get();
    const locked = facts.why('updateContact');
    const keys = [...Object.keys(contact.fields), ...Object.keys(edits.fields).filter((key) => !Object.hasOwn(contact.fields, key))];
    const add = t('contact.details.add');
    return html`<section part="section" class="details">
      <div class="head">
        <h3>${t('contact.details')}</h3>
        ${locked ? nothing : html`<button
          class="icon-button small add"
          type="button"
          aria-label=${add}
          data-tip=${add}
          @click=${this.#onAdd}
        >${icon(plusIcon)}</button>`}
      </div>
      ${keys.length > 0
        ? html`<div class="rows">${keys.map((key) => this.#row(key, facts, edits, locked))}</div>`
        : edits.adding ? nothing : html`<p class="muted meta">${t('contact.details.none')}</p>`}
      ${edits.adding ? this.#newRow(facts, edits, edits.adding) : nothing}
    </section>`;
  }

  #row(key: string, { contact, words: { t } }: ContactFacts, edits: Edits, locked: string): TemplateResult {
    const saved = Object.hasOwn(contact.fields, key) ? contact.fields[key] ?? '' : '';
    const value = Object.hasOwn(edits.fields, key) ? edits.fields[key] ?? '' : saved;
    const dirty = value !== saved || !Object.hasOwn(contact.fields, key);
    const name = safeName(key);
    return html`<label class="row" part="field">
      <span class="key" title=${name}><span class="ellipsis" dir="auto">${name}</span>${
        dirty ? html`<span class="dot" role="img" aria-label=${t('contact.unsaved')}></span>` : nothing
      }</span>
      <input
        class="value"
        type="text"
        dir="auto"
        autocomplete="off"
        data-key=${key}
        data-tip=${locked || nothing}
        ?readonly=${Boolean(locked)}
        placeholder=${t('contact.details.addValue')}
        .value=${live(value)}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
      />
    </label>`;
  }

  #newRow({ contact, words: { t } }: ContactFacts, edits: Edits, { key, value }: NonNullable<Edits['adding']>): TemplateResult {
    const taken = tidy(key) !== '' && isTaken(contact, edits, key);
    const nameless = value !== '' && !tidy(key);
    return html`<div class="row new" part="field">
      ${this.#box.render({
        label: t('contact.details.name'), placeholder: t('contact.name'), listLabel: t('contact.suggestions'), text: key, invalid: taken || nameless,
      })}
      <input
        class="field new-value"
        type="text"
        dir="auto"
        autocomplete="off"
        aria-label=${t('contact.details.value')}
        placeholder=${t('contact.details.value')}
        .value=${live(value)}
        @input=${(event: Event) => this.#type({ value: (event.target as HTMLInputElement).value })}
        @keydown=${this.#onKey}
      />
    </div>
    ${taken ? html`<p class="error meta" role="alert">${t('contact.details.exists', { name: tidy(key) })}</p>` : nothing}`;
  }

  /** Names known in the workspace or on contacts that are loaded, less those that this one has. */
  #options(query: string): readonly Option[] {
    const facts = this.#facts();
    if (!facts) return [];
    const { inbox, contact, $edits, words: { t } } = facts;
    const asked = facts.isSilent ? [t('contact.asked.email'), t('contact.asked.phone')] : [];
    const workspace = inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '');
    const known = new Map<string, string>();
    const learn = (key: string): void => { if (!known.has(fold(key))) known.set(fold(key), key); };
    for (const key of [...asked, ...workspace?.fields ?? []]) learn(key);
    for (const other of inbox.entities.values('contact')) for (const key of Object.keys(other.fields)) learn(key);
    const typed = fold(query);
    const found = [...known.values()].filter((key) => fold(key).includes(typed) && !isTaken(contact, $edits.get(), key))
      .sort((a, b) => Number(fold(b).startsWith(typed)) - Number(fold(a).startsWith(typed)))
      .slice(0, MOST_SUGGESTIONS).map((key): Option => ({ id: key, text: safeName(key) }));
    const isNew = typed !== '' && !known.has(typed) && !isTaken(contact, $edits.get(), query);
    return isNew ? [...found, { id: tidy(query), text: t('contact.details.create', { name: tidy(query) }), create: true }] : found;
  }

  #edit(change: (edits: Edits, facts: ContactFacts) => Partial<Edits>): void {
    const facts = this.#facts();
    facts?.edit(change(facts.$edits.get(), facts));
  }

  #type(part: Partial<NonNullable<Edits['adding']>>): void {
    this.#edit(({ adding }) => ({ adding: { key: '', value: '', ...adding, ...part } }));
  }

  #drop(): void {
    this.#edit(() => ({ adding: null }));
    this.#focus('.details .add');
  }

  #focus(selector: string): void {
    void this.#host.updateComplete.then(() => this.#host.renderRoot.querySelector<HTMLElement>(selector)?.focus());
  }

  readonly #onAdd = (): void => {
    this.#edit((edits, { contact }) => {
      const { adding, fields } = edits;
      // One that is complete makes room for the next.
      if (adding && tidy(adding.key) && !isTaken(contact, edits, adding.key)) {
        return { fields: { ...fields, [tidy(adding.key)]: adding.value }, adding: { key: '', value: '' } };
      }
      return { adding: adding ?? { key: '', value: '' } };
    });
    void this.#box.focus();
  };

  readonly #onInput = (event: Event): void => {
    const input = event.target as HTMLInputElement;
    const key = input.dataset['key'] ?? '';
    this.#edit(({ fields }) => ({ fields: { ...fields, [key]: input.value } }));
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const input = event.target as HTMLInputElement;
    if (event.key === 'Enter') {
      event.preventDefault();
      this.#onSave();
    } else if (event.key === 'Escape' && this.#undo(input)) {
      event.preventDefault();
      event.stopPropagation();
    }
  };

  /** Escape gives one field its saved value back; false when there was nothing to undo. */
  #undo(input: HTMLInputElement): boolean {
    const { key } = input.dataset;
    const edits = this.#facts()?.$edits.get();
    if (key === undefined) {
      this.#drop();
      return true;
    }
    if (!edits || !Object.hasOwn(edits.fields, key)) return false;
    const { [key]: _undone, ...fields } = edits.fields;
    this.#edit(() => ({ fields }));
    return true;
  }
}
