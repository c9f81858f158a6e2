// A text field with suggestions below it, after the ARIA combobox pattern: arrows choose, Enter picks, Escape closes first the
// suggestions, then the field. Used by contact-pane for labels and names of details. Adopt `fields` and `menus` of ui/controls.ts.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { live } from 'lit/directives/live.js';
import { createRef, ref } from 'lit/directives/ref.js';
import { icon } from '../../ui/icon.js';
import { plusIcon } from '../../ui/icons.js';
import { place, unplace } from '../../ui/place.js';

export interface Option {
  readonly id: string;
  readonly text: string;
  /** Colour of a label. */
  readonly color?: string;
  /** Makes something new of what was typed. */
  readonly create?: boolean;
}

export interface ComboboxOptions {
  readonly options: (query: string) => readonly Option[];
  readonly onPick: (option: Option) => void;
  /** Escape with no suggestions shown, or the focus left. */
  readonly onLeave: (how: 'escape' | 'blur') => void;
  readonly onInput?: (text: string) => void;
  /** Enter with no suggestion chosen. */
  readonly onEnter?: (text: string) => void;
}

let ids = 0;

export class Combobox implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #does: ComboboxOptions;
  readonly #id = `options-${++ids}`;
  readonly #input = createRef<HTMLInputElement>();
  readonly #menu = createRef<HTMLElement>();
  #query = '';
  #open = false;
  #active = -1;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ComboboxOptions) {
    this.#host = host;
    this.#does = options;
    host.addController(this);
  }

  get query(): string {
    return this.#query;
  }

  async focus(): Promise<void> {
    await this.#host.updateComplete;
    this.#input.value?.focus();
  }

  clear(): void {
    this.#query = '';
    this.#active = -1;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const [menu, input] = [this.#menu.value, this.#input.value];
    if (!menu?.isConnected || !input) return;
    const shown = menu.matches(':popover-open');
    if (this.#open && menu.childElementCount > 0 && !shown) {
      // As wide as what it belongs to, which may hold more than the field.
      menu.style.setProperty('min-inline-size', `${input.parentElement?.offsetWidth ?? 0}px`);
      menu.showPopover();
      place(menu, input);
    } else if (shown && (!this.#open || menu.childElementCount === 0)) this.#hide(menu);
    menu.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }

  hostDisconnected(): void {
    this.#open = false;
    if (this.#menu.value) this.#hide(this.#menu.value);
  }

  /** @param text what the field shows; without it what was typed. @param placeholder shorter than the label, where there is little room. */
  render({ label, listLabel, text, placeholder = label, invalid = false }: {
    readonly label: string; readonly listLabel: string; readonly text?: string; readonly placeholder?: string; readonly invalid?: boolean;
  }): TemplateResult {
    if (text !== undefined) this.#query = text;
    const options = this.#open ? this.#does.options(this.#query) : [];
    const shown = options.length > 0;
    return html`<input
        class="field"
        type="text"
        role="combobox"
        aria-label=${label}
        aria-autocomplete="list"
        aria-expanded=${shown}
        aria-controls=${this.#id}
        aria-activedescendant=${shown && this.#active >= 0 ? `${this.#id}-${this.#active}` : nothing}
        aria-invalid=${invalid ? 'true' : nothing}
        autocomplete="off"
        spellcheck="false"
        dir="auto"
        placeholder=${placeholder}
        .value=${live(this.#query)}
        ${ref(this.#input)}
        @input=${this.#onInput}
        @keydown=${this.#onKey}
        @focus=${this.#onFocus}
        @blur=${this.#onBlur}
      />
      <div id=${this.#id} class="menu" popover="manual" role="listbox" aria-label=${listLabel} ${ref(this.#menu)}>${
        options.map((option, index) => this.#renderOption(option, index))
      }</div>`;
  }

  #renderOption(option: Option, index: number): TemplateResult {
    return html`<div
      id="${this.#id}-${index}"
      class="item"
      role="option"
      aria-selected=${index === this.#active}
      data-color=${option.color ?? nothing}
      @pointerdown=${(event: Event) => event.preventDefault()}
      @click=${() => this.#pick(option)}
    >${option.create ? icon(plusIcon) : option.color ? html`<span class="swatch"></span>` : nothing}<span class="item-text">${
      option.create ? option.text : this.#marked(option.text)
    }</span></div>`;
  }

  /** The typed letters stand out in a suggestion that begins with them. */
  #marked(text: string): TemplateResult | string {
    const length = this.#query.trim().length;
    const begins = length > 0 && text.toLocaleLowerCase().startsWith(this.#query.trim().toLocaleLowerCase());
    return begins ? html`<span class="strong">${text.slice(0, length)}</span>${text.slice(length)}` : text;
  }

  #pick(option: Option): void {
    this.#active = -1;
    this.#does.onPick(option);
    this.#host.requestUpdate();
  }

  #hide(menu: HTMLElement): void {
    if (menu.matches(':popover-open')) menu.hidePopover();
    unplace(menu);
  }

  #set(open: boolean, active = -1): void {
    this.#open = open;
    this.#active = active;
    this.#host.requestUpdate();
  }

  readonly #onInput = (event: Event): void => {
    this.#query = (event.target as HTMLInputElement).value;
    this.#does.onInput?.(this.#query);
    this.#set(true, this.#query.trim() && !this.#does.onEnter ? 0 : -1);
  };

  readonly #onFocus = (): void => this.#set(true);

  readonly #onBlur = (): void => {
    this.#set(false);
    this.#does.onLeave('blur');
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.isComposing || event.keyCode === 229) return;
    const options = this.#open ? this.#does.options(this.#query) : [];
    const { key } = event;
    if (key === 'ArrowDown' || key === 'ArrowUp') {
      const count = this.#does.options(this.#query).length;
      const from = this.#active < 0 && key === 'ArrowUp' ? 0 : this.#active;
      if (count > 0) this.#set(true, (from + (key === 'ArrowDown' ? 1 : -1) + count) % count);
    } else if (key === 'Enter') {
      const option = options[this.#active];
      if (option) this.#pick(option);
      else this.#does.onEnter?.(this.#query);
    } else if (key === 'Escape') {
      if (options.length > 0 && this.#query) this.#set(false);
      else this.#does.onLeave('escape');
    } else return;
    event.preventDefault();
    event.stopPropagation();
  };
}
