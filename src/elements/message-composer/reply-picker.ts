// Saved replies: opened by a button with a search field, or by "/" in the text; walked by the keyboard; the title matches first.
// Used by extras.ts, which inserts what was picked.
import { html, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { SavedReply } from '../../model/saved-reply.js';
import { PopoverController } from '../../ui/controllers/popover-controller.js';
import { icon } from '../../ui/icon.js';
import { pencilIcon, plusIcon, searchIcon } from '../../ui/icons.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import { lacks, type ComposerFacts } from './composer-facts.js';

/** More than these nobody reads through; typing narrows them down. */
const MOST_SHOWN = 30;

/** Replies that fit, those whose title does first (R140). */
export function findReplies(replies: Iterable<SavedReply>, query: string): SavedReply[] {
  const wanted = query.trim().toLocaleLowerCase();
  const rank = ({ title, content }: SavedReply): number => {
    const name = title.toLocaleLowerCase();
    return name.startsWith(wanted) ? 0 : name.includes(wanted) ? 1 : content.toLocaleLowerCase().includes(wanted) ? 2 : 3;
  };
  return [...replies].map((reply) => ({ reply, at: rank(reply) })).filter(({ at }) => at < 3)
    .sort((a, b) => a.at - b.at || a.reply.title.localeCompare(b.reply.title)).slice(0, MOST_SHOWN).map(({ reply }) => reply);
}

export interface ReplyPickerOptions {
  readonly facts: () => ComposerFacts | undefined;
  readonly onPick: (reply: SavedReply) => void;
  /** Opens the window in which one is written; null = a new one. */
  readonly onEdit: (id: string | null) => void;
  /** @param byText the focus was in the text all the while */
  readonly onClose: (byText: boolean) => void;
}

export class ReplyPicker implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #popover: PopoverController;
  readonly #search: Ref<HTMLInputElement> = createRef();
  readonly #facts: () => ComposerFacts | undefined;
  readonly #options: ReplyPickerOptions;
  #query = '';
  #active = 0;
  #bySlash = false;

  constructor(host: ReactiveControllerHost & HTMLElement, options: ReplyPickerOptions) {
    this.#host = host;
    this.#facts = options.facts;
    this.#options = options;
    this.#popover = new PopoverController(host, { side: 'block-start', align: 'start', gap: 6, onClose: () => options.onClose(this.#bySlash) });
    host.addController(this);
  }

  hostDisconnected(): void {
    this.#bySlash = false;
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  get hasAny(): boolean {
    return [...this.#facts()?.inbox.entities.values('savedReply') ?? []].length > 0;
  }

  /** For aria-activedescendant of the field that "/" was typed into. */
  get activeId(): string | undefined {
    return this.isOpen && this.#bySlash && this.#found().length > 0 ? `reply-${this.#active}` : undefined;
  }

  /** Opens at "/", or narrows down what is open. */
  slash(query: string, anchor: HTMLElement): void {
    if (this.isOpen && !this.#bySlash) return;
    [this.#query, this.#active, this.#bySlash] = [query, 0, true];
    if (this.#found().length === 0 && query !== '') {
      this.close();
      return;
    }
    if (this.isOpen) this.#host.requestUpdate();
    else void this.#popover.open(anchor);
  }

  /** The text no longer asks for one. */
  endSlash(): void {
    if (this.#bySlash) this.close();
  }

  /** Opens over the box, so that what is written stays in sight. */
  async toggle(box: HTMLElement): Promise<void> {
    if (this.isOpen) {
      this.close();
      return;
    }
    [this.#query, this.#active, this.#bySlash] = ['', 0, false];
    await this.#popover.open(box);
    this.#search.value?.focus();
  }

  close(): void {
    this.#popover.close();
  }

  /** Keys of the field or the search; true when they were meant for the list. */
  onKeydown(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const found = this.#found();
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (step && found.length) {
      this.#active = (this.#active + step + found.length) % found.length;
      this.#host.requestUpdate();
      void this.#host.updateComplete.then(() => this.#popover.popover.value?.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' }));
    } else if ((event.key === 'Enter' || event.key === 'Tab') && !event.shiftKey && found[this.#active]) this.#pick(found[this.#active]);
    else if (event.key === 'Escape') this.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  render(): TemplateResult {
    const facts = this.#facts();
    const found = this.isOpen ? this.#found() : [];
    return html`<div class="menu replies" part="menu" popover="auto" ${ref(this.#popover.popover)}>
      ${facts && this.isOpen ? html`
        ${this.#bySlash ? html`<div class="menu-head">${facts.t('composer.savedReplies')}</div>` : html`<label class="field search">${icon(searchIcon)}
          <input type="search" role="combobox" aria-expanded="true" aria-controls="found" autocomplete="off" aria-autocomplete="list"
            aria-label=${facts.t('composer.savedReplies.search')} placeholder=${facts.t('composer.savedReplies.search')}
            aria-activedescendant=${found.length ? `reply-${this.#active}` : nothing} .value=${this.#query}
            @input=${this.#onSearch} @keydown=${(event: KeyboardEvent) => this.onKeydown(event)} ${ref(this.#search)} /></label>`}
        <div id="found" role="listbox" aria-label=${facts.t('composer.savedReplies')}>
          ${found.map((reply, index) => html`<div class="item" role="option" id="reply-${index}" aria-selected=${index === this.#active ? 'true' : 'false'}
            ?data-active=${index === this.#active} @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#pick(reply)}>
            <span class="item-text"><span class="strong">${marked(safeName(reply.title), this.#query)}</span>
              <span class="item-hint ellipsis" dir="auto">${previewText(reply.content, 120)}</span></span></div>`)}
        </div>
        ${found.length === 0 ? html`<p class="menu-head" role="status">${facts.t(this.hasAny ? 'composer.savedReplies.none' : 'composer.savedReplies.first')}</p>` : nothing}
        <div class="menu-foot">${lacks(facts, 'saveReply') ? nothing : html`
          <button class="button quiet small" type="button" @click=${() => this.#edit(null)}>${icon(plusIcon)}${facts.t('reply.new')}</button>
          ${found[this.#active] ? html`<button class="icon-button small" type="button" aria-label=${facts.t('reply.edit')} data-tip=${facts.t('reply.edit')}
            @click=${() => this.#edit(found[this.#active]?.id ?? null)}>${icon(pencilIcon)}</button>` : nothing}`}
          <span class="spacer"></span><span class="keys">${facts.t('composer.savedReplies.hint')}</span></div>` : nothing}
    </div>`;
  }

  #found(): SavedReply[] {
    const facts = this.#facts();
    return facts ? findReplies(facts.inbox.entities.values('savedReply'), this.#query) : [];
  }

  #pick(reply: SavedReply | undefined): void {
    if (!reply) return;
    this.close();
    this.#options.onPick(reply);
  }

  #edit(id: string | null): void {
    this.close();
    this.#options.onEdit(id);
  }

  readonly #onSearch = (event: Event): void => {
    [this.#query, this.#active] = [(event.target as HTMLInputElement).value, 0];
    this.#host.requestUpdate();
  };
}

function marked(title: string, query: string): unknown {
  const wanted = query.trim();
  const at = wanted ? title.toLocaleLowerCase().indexOf(wanted.toLocaleLowerCase()) : -1;
  return at < 0 ? title : html`${title.slice(0, at)}<mark>${title.slice(at, at + wanted.length)}</mark>${title.slice(at + wanted.length)}`;
}
