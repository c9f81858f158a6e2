// A popover with a field and the options that match it: the view selector and the filter. Keyboard first: the field
// keeps the focus, arrows walk the options (a combobox with a list box), Enter picks, Escape closes.
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { fold } from '../../model/fold.js';
import { addStyles } from '../../ui/add-styles.js';
import { PopoverController } from '../../ui/controllers/popover-controller.js';
import { switches } from '../../ui/controls.js';
import { icon } from '../../ui/icon.js';
import { checkIcon, searchIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';

export interface PickerOption {
  readonly id: string;
  readonly label: string;
  readonly selected: boolean;
  /** Before and after the label. */
  readonly start?: unknown;
  readonly end?: unknown;
  readonly strong?: boolean;
}

export interface PickerSection {
  readonly head?: string;
  /** Beside the head, quieter: what holds while nothing of the section is chosen. */
  readonly hint?: string | undefined;
  readonly options: readonly PickerOption[];
}

export interface PickerOptions {
  /** Unique in the shadow tree: ids are made of it. */
  readonly name: string;
  /** Stays open, and options are checked instead of chosen. */
  readonly multiple?: boolean;
  readonly words: (t: Localize['t']) => { readonly label: string; readonly find: string; readonly none: string };
  readonly sections: () => readonly PickerSection[];
  readonly onPick: (id: string) => void;
  /** Below the options; the Tab key leads there. */
  readonly footer?: () => unknown;
}

export class OptionPicker {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PickerOptions;
  readonly #words: () => Localize | undefined;
  readonly #popover: PopoverController;
  #text = '';
  #active: string | undefined;

  /** @param words undefined while there is nothing to choose from */
  constructor(
    host: ReactiveControllerHost & HTMLElement, options: PickerOptions, words: () => Localize | undefined,
  ) {
    this.#host = host;
    this.#options = options;
    this.#words = words;
    addStyles(host, [], [switches]);
    this.#popover = new PopoverController(host, { align: 'start', onClose: () => this.#reset() });
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  /** For the button's click. */
  async toggle(anchor: HTMLElement): Promise<void> {
    // What it shows is hidden a task before the controller hears of it.
    if (this.#popover.popover.value?.matches(':popover-open')) return this.#popover.close();
    this.#active = this.#options.multiple ? undefined : this.#all().find(({ selected }) => selected)?.id;
    await this.#popover.open(anchor);
    const popover = this.#popover.popover.value;
    popover?.querySelector('input')?.focus();
    this.#reveal();
  }

  close(): void {
    this.#popover.close();
  }

  render(): TemplateResult | typeof nothing {
    const words = this.#words();
    if (!words) return nothing;
    const { label } = this.#options.words(words.t);
    return html`<div class="menu picker" part="menu" popover="auto" role="dialog" aria-label=${label}
      ${ref(this.#popover.popover)}>${this.isOpen ? this.#renderContent(words) : nothing}</div>`;
  }

  #renderContent(words: Localize): TemplateResult {
    const { name, multiple } = this.#options;
    const { label, find, none } = this.#options.words(words.t);
    const sections = this.#shown();
    const isEmpty = sections.every(({ options }) => options.length === 0);
    return html`<label class="field">
        ${icon(searchIcon, 16)}
        <input
          type="text"
          role="combobox"
          autocomplete="off"
          spellcheck="false"
          aria-label=${find}
          placeholder=${find}
          aria-autocomplete="list"
          aria-expanded="true"
          aria-controls="${name}-list"
          aria-activedescendant=${this.#active === undefined ? nothing : this.#idOf(this.#active)}
          .value=${this.#text}
          @input=${this.#onInput}
          @keydown=${this.#onKeydown}
        />
      </label>
      <div class="options" id="${name}-list" role="listbox" tabindex="-1" aria-label=${label} aria-multiselectable=${multiple ? 'true' : nothing}>
        ${sections.map((section, index) => this.#renderSection(section, index))}
      </div>
      ${isEmpty ? html`<p class="none" role="status">${none}</p>` : nothing}
      ${this.#options.footer?.() ?? nothing}`;
  }

  #renderSection({ head, hint, options }: PickerSection, index: number): TemplateResult | typeof nothing {
    if (options.length === 0) return nothing;
    const rows = options.map((option) => this.#renderOption(option));
    if (!head) return html`${rows}`;
    const id = `${this.#options.name}-head-${index}`;
    return html`<div class="section" role="group" aria-labelledby=${id}>
      <div class="menu-head" id=${id}><span>${head}</span>${hint ? html` <span class="hint">${hint}</span>` : nothing}</div>
      ${rows}
    </div>`;
  }

  #renderOption({ id, label, selected, start, end, strong }: PickerOption): TemplateResult {
    const { multiple } = this.#options;
    return html`<div
      class=${strong ? 'item strong' : 'item'}
      role="option"
      id=${this.#idOf(id)}
      aria-selected=${selected ? 'true' : 'false'}
      ?data-active=${id === this.#active}
      @click=${() => this.#pick(id)}
    >
      ${multiple ? html`<span class="checkbox" aria-hidden="true" ?data-on=${selected}>${
        selected ? icon(checkIcon, 12) : nothing}</span>` : nothing}
      ${start ?? nothing}<span class="item-text" dir="auto">${label}</span>
      ${selected && !multiple ? icon(checkIcon, 16) : nothing}${end ?? nothing}
    </div>`;
  }

  /** Ids of options may hold anything; ids of elements are better plain. */
  #idOf(id: string): string {
    return `${this.#options.name}-option-${this.#all().findIndex((option) => option.id === id)}`;
  }

  #all(): PickerOption[] {
    return this.#options.sections().flatMap(({ options }) => options);
  }

  #shown(): PickerSection[] {
    const text = fold(this.#text.trim());
    return this.#options.sections()
      .map((section) => ({ ...section, options: section.options.filter(({ label }) => fold(label).includes(text)) }));
  }

  #pick(id: string): void {
    this.#active = id;
    this.#options.onPick(id);
    if (this.#options.multiple) this.#host.requestUpdate();
    else this.close();
  }

  #reset(): void {
    this.#text = '';
    this.#active = undefined;
  }

  #reveal(): void {
    void this.#host.updateComplete.then(() => {
      this.#popover.popover.value?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
    });
  }

  readonly #onInput = (event: Event): void => {
    this.#text = (event.target as HTMLInputElement).value;
    this.#active = this.#text.trim() ? this.#shown().flatMap(({ options }) => options)[0]?.id : undefined;
    this.#host.requestUpdate();
    this.#reveal();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    if (event.isComposing) return;
    const ids = this.#shown().flatMap(({ options }) => options.map(({ id }) => id));
    const at = this.#active === undefined ? -1 : ids.indexOf(this.#active);
    if (event.key === 'Enter') {
      if (this.#active !== undefined) this.#pick(this.#active);
    } else if (event.key === 'ArrowDown') this.#active = ids[(at + 1) % ids.length];
    else if (event.key === 'ArrowUp') this.#active = ids[(Math.max(at, 0) - 1 + ids.length) % ids.length];
    else if (event.key === 'Tab') {
      if (!this.#popover.popover.value?.querySelector('button')) this.close();
      return;
    } else return;
    event.preventDefault();
    event.stopPropagation();
    this.#host.requestUpdate();
    this.#reveal();
  };
}
