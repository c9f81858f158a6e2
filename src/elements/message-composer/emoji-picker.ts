// The emoji picker: a grid of which only the rows in sight are drawn, a search, skin tones, those used often, all from the keyboard; and
// the short list that ":" opens in the text. The data is fetched in the agent's language. Fetched with its first use. Used by extras.ts.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { addStyles } from '../../ui/add-styles.js';
import { PopoverController } from '../../ui/controllers/popover-controller.js';
import { icon } from '../../ui/icon.js';
import { searchIcon } from '../../ui/icons.js';
import type { Composer } from './composer.js';
import type { ComposerFacts } from './composer-facts.js';
import { emojiHabits, findEmoji, learnHabits, oftenUsed, readHabits, TONES, usedEmoji, withTone, type Emoji } from './emoji.js';
import { EmojiBook } from './emoji-book.js';
import { emojiStyles } from './emoji-picker.styles.js';

/** By language and script as Intl tells them. Hebrew and Arabic have none: their words would be English ones. */
const book = new EmojiBook(() => import('./emoji-data/signs.js'), {
  'en-Latn': () => import('./emoji-data/en.js'),
  'fr-Latn': () => import('./emoji-data/fr.js'),
  'de-Latn': () => import('./emoji-data/de.js'),
  'es-Latn': () => import('./emoji-data/es.js'),
  'pt-Latn': () => import('./emoji-data/pt.js'),
  'it-Latn': () => import('./emoji-data/it.js'),
  'ja-Jpan': () => import('./emoji-data/ja.js'),
  'zh-Hans': () => import('./emoji-data/zh.js'),
});

const COLUMNS = 9;
/** Rows beyond the edge that are drawn as well. */
const SPARE_ROWS = 4;
const ROW_PX = 34;
const MOST_LISTED = 7;
/** One emoji with each skin tone. */
const HAND: Emoji = { emoji: '✋', name: '', words: '', group: 'people', tones: '1' };

type Row = { readonly head: string } | { readonly cells: readonly Emoji[]; readonly from: number };

export class EmojiPicker {
  readonly #composer: Composer;
  readonly #popover: PopoverController;
  readonly #search: Ref<HTMLInputElement> = createRef();
  readonly #grid: Ref<HTMLElement> = createRef();
  readonly #onPick: (emoji: string, byColon: boolean) => void;
  #query = '';
  #active = 0;
  #byColon = false;
  #from = 0;
  #rowPx = ROW_PX;

  constructor(composer: Composer, onPick: (emoji: string, byColon: boolean) => void, onClose: (byText: boolean) => void) {
    this.#composer = composer;
    this.#onPick = onPick;
    addStyles(composer.host, [emojiStyles]);
    this.#popover = new PopoverController(composer.host, { side: 'block-start', align: 'start', gap: 6, onClose: () => onClose(this.#byColon) });
  }

  get isOpen(): boolean {
    return this.#popover.isOpen;
  }

  get activeId(): string | undefined {
    return this.isOpen && this.#byColon && this.#found().length > 0 ? `emoji-${this.#active}` : undefined;
  }

  /** Opens over the box, so that what is written stays in sight. */
  async toggle(box: HTMLElement): Promise<void> {
    if (this.isOpen) {
      this.close();
      return;
    }
    [this.#query, this.#active, this.#byColon, this.#from] = ['', 0, false, 0];
    readHabits();
    void this.#load();
    await this.#popover.open(box);
    this.#search.value?.focus();
  }

  /** ":" and two letters: opens, or narrows down what is open. */
  async colon(query: string, anchor: HTMLElement): Promise<void> {
    if (this.isOpen && !this.#byColon) return;
    await this.#load();
    [this.#query, this.#active, this.#byColon] = [query, 0, true];
    if (this.#found().length === 0) this.close();
    else if (this.isOpen) this.#composer.update();
    else await this.#popover.open(anchor);
  }

  endColon(): void {
    if (this.#byColon) this.close();
  }

  close(): void {
    this.#popover.close();
  }

  /** Keys of the text field or the search; true when they were meant for the emoji. */
  onKeydown(event: KeyboardEvent): boolean {
    if (!this.isOpen || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const { key } = event;
    const found = this.#found();
    const on = getComputedStyle(this.#composer.host).direction === 'rtl' ? -1 : 1;
    const columns = this.#byColon ? 1 : COLUMNS;
    const side = this.#byColon ? 0 : on;
    const step = key === 'ArrowDown' ? columns : key === 'ArrowUp' ? -columns : key === 'ArrowRight' ? side : key === 'ArrowLeft' ? -side : 0;
    if (step && found.length) this.#go(Math.min(Math.max(0, this.#active + step), found.length - 1));
    else if ((key === 'Enter' || (key === 'Tab' && this.#byColon)) && !event.shiftKey && found[this.#active]) this.#pick(found[this.#active]);
    else if (key === 'PageDown' || key === 'PageUp') this.#go(Math.min(Math.max(0, this.#active + (key === 'PageDown' ? 5 : -5) * columns), found.length - 1));
    else if (key === 'Escape') this.close();
    else return false;
    event.preventDefault();
    event.stopPropagation();
    return true;
  }

  render(): TemplateResult {
    const facts = this.#composer.facts();
    return html`<div class=${this.#byColon ? 'menu' : 'menu emoji'} part="menu" popover="auto" ${ref(this.#popover.popover)}>${
      facts && this.isOpen ? this.#byColon ? this.#renderList(facts) : this.#renderPicker(facts) : nothing}</div>`;
  }

  #renderList({ t }: ComposerFacts): TemplateResult {
    const { tone } = emojiHabits();
    return html`<div id="found" role="listbox" aria-label=${t('composer.emoji')}>${this.#found().map((one, index) => html`<div class="item" role="option"
      id="emoji-${index}" aria-selected=${index === this.#active ? 'true' : 'false'} ?data-active=${index === this.#active}
      @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.#pick(one)}><span class="glyph">${withTone(one, tone)}</span><span class="item-text">${one.name}</span></div>`)}</div>`;
  }

  #renderPicker(facts: ComposerFacts): TemplateResult {
    const { t } = facts;
    const all = this.#all();
    // Opened in another language than that of now.
    if (!all && !book.hasFailed) void this.#load();
    const found = this.#found();
    const active = found[this.#active];
    const { tone } = emojiHabits();
    return html`<label class="field search">${icon(searchIcon)}<input type="search" role="combobox" aria-expanded="true" aria-controls="found" aria-haspopup="grid"
        autocomplete="off" aria-autocomplete="list" aria-label=${t('composer.emoji.search')} placeholder=${t('composer.emoji.search')}
        aria-activedescendant=${active ? `emoji-${this.#active}` : nothing} .value=${this.#query} ${ref(this.#search)}
        @input=${this.#onSearch} @keydown=${(event: KeyboardEvent) => this.onKeydown(event)} /></label>
      ${book.hasFailed ? html`<p class="menu-head" role="alert">${t('composer.emoji.failed')} <button class="link" type="button" @click=${() => void this.#load()}>${t('common.tryAgain')}</button></p>` : nothing}
      <div class="emoji-body"><div class="emoji-grid" id="found" role="grid" aria-label=${t('composer.emoji')} aria-busy=${all || book.hasFailed ? 'false' : 'true'} ${ref(this.#grid)} @scroll=${this.#onScroll}>${
        all ? this.#renderRows(facts, found) : nothing}</div>
      ${all && found.length === 0 ? html`<p class="muted" role="status">${t('composer.emoji.none')}</p>` : nothing}</div>
      <div class="emoji-foot"><span class="glyph" aria-hidden="true">${active ? withTone(active, tone) : nothing}</span><span class="ellipsis emoji-name">${active?.name ?? nothing}</span>
        <span role="radiogroup" class="emoji-tones" aria-label=${t('composer.emoji.tone')} @keydown=${this.#onToneKey}>${TONES.map((one) => html`<button type="button" role="radio" class="emoji-tone"
          tabindex=${one === tone ? 0 : -1} aria-checked=${one === tone ? 'true' : 'false'} aria-label=${t('composer.emoji.toneName', { number: one })}
          @click=${() => { learnHabits({ tone: one }); this.#composer.update(); }}>${withTone(HAND, one)}</button>`)}</span></div>`;
  }

  #renderRows(facts: ComposerFacts, found: readonly Emoji[]): TemplateResult {
    const rows = this.#rows(facts, found);
    const shown = Math.ceil((this.#grid.value?.clientHeight ?? 8 * ROW_PX) / this.#rowPx);
    const first = Math.max(0, Math.floor(this.#from / this.#rowPx) - SPARE_ROWS);
    const last = Math.min(rows.length, first + shown + 2 * SPARE_ROWS);
    const { tone } = emojiHabits();
    const space = (count: number): TemplateResult => html`<div class="emoji-space" role="presentation" ${ref((node) => {
      (node as HTMLElement | undefined)?.style.setProperty('block-size', `${count * this.#rowPx}px`);
    })}></div>`;
    return html`${space(first)}${rows.slice(first, last).map((row) => ('head' in row
      ? html`<div class="emoji-row" role="row"><span class="emoji-head" role="rowheader">${row.head}</span></div>`
      : html`<div class="emoji-row" role="row">${row.cells.map((one, index) => {
        const at = row.from + index;
        return html`<span class="glyph cell" role="gridcell" id="emoji-${at}" aria-label=${one.name} aria-selected=${at === this.#active ? 'true' : 'false'} ?data-active=${at === this.#active}
          @pointerdown=${(event: Event) => event.preventDefault()} @pointermove=${() => { if (this.#active !== at) { this.#active = at; this.#composer.update(); } }}
          @click=${() => this.#pick(one)}>${withTone(one, tone)}</span>`;
      })}</div>`))}${space(rows.length - last)}`;
  }

  /** Heads and rows of cells in the order of #found(). */
  #rows({ t }: ComposerFacts, found: readonly Emoji[]): Row[] {
    const rows: Row[] = [];
    let group = '';
    const often = this.#query ? 0 : oftenUsed(this.#all() ?? [], COLUMNS).length;
    let cells: Emoji[] = [];
    found.forEach((one, index) => {
      const next = this.#query ? '' : index < often ? 'often' : one.group;
      if (next !== group || cells.length === COLUMNS) {
        if (cells.length) rows.push({ cells, from: index - cells.length });
        cells = [];
      }
      if (next !== group) rows.push({ head: index < often ? t('composer.emoji.often') : t(`emoji.${one.group}`) });
      group = next;
      cells.push(one);
    });
    if (cells.length) rows.push({ cells, from: found.length - cells.length });
    return rows;
  }

  /** What can be picked, in order. */
  #found(): readonly Emoji[] {
    const all = this.#all() ?? [];
    if (this.#query) return findEmoji(all, this.#query, oftenUsed(all, COLUMNS)).slice(0, this.#byColon ? MOST_LISTED : undefined);
    return [...oftenUsed(all, COLUMNS), ...all];
  }

  #all(): readonly Emoji[] | undefined {
    return book.all(this.#locale);
  }

  get #locale(): string {
    return this.#composer.facts()?.place.locale ?? 'en';
  }

  async #load(): Promise<void> {
    await book.load(this.#locale);
    this.#composer.update();
  }

  #pick(one: Emoji | undefined): void {
    if (!one) return;
    usedEmoji(one);
    const byColon = this.#byColon;
    this.close();
    this.#onPick(withTone(one, emojiHabits().tone), byColon);
  }

  /** The active one comes into sight, also when its row is not drawn yet. */
  #go(to: number): void {
    this.#active = to;
    const [grid, facts] = [this.#grid.value, this.#composer.facts()];
    if (grid && facts && !this.#byColon) {
      this.#measure(grid);
      const at = this.#rows(facts, this.#found()).findIndex((row) => 'cells' in row && to >= row.from && to < row.from + row.cells.length) * this.#rowPx;
      if (at < grid.scrollTop + this.#rowPx) grid.scrollTop = Math.max(0, at - this.#rowPx);
      else if (at + this.#rowPx > grid.scrollTop + grid.clientHeight) grid.scrollTop = at + this.#rowPx - grid.clientHeight;
      this.#from = grid.scrollTop;
    }
    this.#composer.update();
  }

  #measure(grid: HTMLElement): void {
    this.#rowPx = grid.querySelector<HTMLElement>('.emoji-row')?.offsetHeight || ROW_PX;
  }

  readonly #onScroll = (): void => {
    const grid = this.#grid.value;
    if (!grid) return;
    this.#measure(grid);
    this.#from = grid.scrollTop;
    this.#composer.update();
  };

  readonly #onSearch = (event: Event): void => {
    [this.#query, this.#active, this.#from] = [(event.target as HTMLInputElement).value.trim(), 0, 0];
    if (this.#grid.value) this.#grid.value.scrollTop = 0;
    this.#composer.update();
  };

  readonly #onToneKey = (event: KeyboardEvent): void => {
    const step = event.key === 'ArrowRight' || event.key === 'ArrowDown' ? 1 : event.key === 'ArrowLeft' || event.key === 'ArrowUp' ? -1 : 0;
    if (!step) return;
    event.preventDefault();
    const tone = TONES[(emojiHabits().tone + step + TONES.length) % TONES.length] ?? 0;
    learnHabits({ tone });
    this.#composer.update();
    void this.#composer.host.updateComplete.then(() => this.#popover.popover.value?.querySelector<HTMLElement>('[role="radio"][tabindex="0"]')?.focus());
  };
}
