// The window of a long thread: rows of any height, measured as they come. It stays at the end while messages arrive or
// grow, and otherwise keeps the first row that is read in place, whatever changes above it. Used by chat-thread.
// Own code, because @tanstack/virtual-core brings 9.3 kB gzip and an object per row; this brings 1.6 kB.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { makeTall, moveTo } from './at.js';
import { presented } from './controllers/after-paint.js';
import { RowHeights } from './row-heights.js';

type Key = string | number;
type Align = 'start' | 'center' | 'end';

export interface VirtualItem {
  readonly index: number;
  readonly key: Key;
  /** Distance of its edges from the top of the sizer in px. */
  readonly start: number;
  readonly end: number;
}

export interface VirtualListOptions {
  /** The scrolling element, once it is rendered; it needs `overflow-anchor: none`. */
  readonly scroller: () => HTMLElement | null | undefined;
  /** Told of a scroller that is looked at for the first time, before its rows are measured. */
  readonly entered?: () => void;
  /** Whether what stands around the scroller has its height when the host has been drawn; without it a moment is waited. */
  readonly isFramed?: () => boolean;
  readonly count: () => number;
  /** Stable identity of the item at an index: its height and the scroll position hang on it. */
  readonly key: (index: number) => Key;
  /** Height in px before it is measured; the nearer, the less the scroll bar moves. Without an index, that of a row among very many. */
  readonly estimate: (index?: number) => number;
  /** Whether a row behind the last one takes a reader along who is at the end; false while newer pages are missing. */
  readonly follow?: () => boolean;
  /** Space in px before the first and after the last row. */
  readonly padding?: { readonly start: number; readonly end: number };
}

/** This near to the end counts as being there. */
const AT_END_PX = 24;
/** Rows drawn beyond each edge. */
const OVERSCAN = 6;
/** Rows to draw before the scroller has been measured. */
const FIRST_VIEW_PX = 600;
/** Scrolling rests when nothing has moved for so long. */
const REST_MS = 150;
/** So many new rows are estimated one by one; more than that are taken for usual ones, whatever their number. */
const MOST_ESTIMATED = 500;

/** What stays in place: the end, or a row with the scroll position `offset` px below the place that `align` names. */
type Place = 'end' | { index: number; key: Key; align: Align; offset: number };

export class VirtualListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: VirtualListOptions;
  readonly #padding: { readonly start: number; readonly end: number };
  readonly #heights: RowHeights;
  /** The rows that were measured, by where they stand: counted from the row that came first of all, whatever came before it. */
  readonly #measured = new Map<number, Key>();
  /** So many rows have come before that one. */
  #before = 0;
  /** Which row is which has changed among those that are drawn: they are measured again. */
  #isMixed = false;
  readonly #rows = new Set<HTMLElement>();
  readonly #fresh = new Set<HTMLElement>();
  readonly #sizes = new ResizeObserver((entries) => this.#onResize(entries));
  #scroller: HTMLElement | undefined;
  #items: VirtualItem[] = [];
  #ends: readonly [Key?, Key?] = [];
  /** Where the view begins as the rows are drawn, and where the scroller really stood when it was last looked at. */
  #top = 0;
  #seen = 0;
  #view = FIRST_VIEW_PX;
  /** Rows drawn beyond each edge: none before the first paint, which comes the sooner. */
  #overscan = 0;
  #isWidening = false;
  #place: Place = 'end';
  /** The place has to be taken again: heights, rows or the view have changed. */
  #isOff = true;
  #rest: ReturnType<typeof setTimeout> | undefined;

  constructor(host: ReactiveControllerHost, options: VirtualListOptions) {
    this.#host = host;
    this.#options = options;
    this.#padding = options.padding ?? { start: 0, end: 0 };
    this.#heights = new RowHeights(options.estimate());
    host.addController(this);
  }

  /** The rows to draw, in reading order. Give each `data-index`, `${at(start)}` and `${ref(list.measure)}`. */
  get items(): readonly VirtualItem[] {
    return this.#items;
  }

  /** Height of the sizer in px. */
  get totalSize(): number {
    return this.#padding.start + this.#heights.total + this.#padding.end;
  }

  /** Where it is scrolled to, in px; the last place while it is out of the page. */
  get top(): number {
    return this.#top;
  }

  /** Whether the last row is in view, or nearly so. */
  get isAtEnd(): boolean {
    return this.#place === 'end' || this.totalSize - this.#view - this.#top <= AT_END_PX;
  }

  /** Ref callback of each row: it is measured, and measured again when it grows. */
  readonly measure = (element: Element | undefined): void => {
    const row = element as HTMLElement | undefined;
    if (row && !this.#rows.has(row)) this.#fresh.add(row);
  };

  /** @param offset how many px further down the view begins. */
  scrollToIndex(index: number, { align, offset = 0 }: { align?: Align; offset?: number } = {}): void {
    const [start, end] = [this.#startOf(index), this.#startOf(index + 1)];
    const nearest = start < this.#top ? 'start' : end > this.#top + this.#view ? 'end' : undefined;
    const to = align ?? nearest;
    if (to) this.#go({ index, key: this.#options.key(index), align: to, offset });
  }

  scrollToEnd(): void {
    this.#go('end');
  }

  /** Forgets the scroll position: another conversation opens at its end again, or where scrollToIndex() says. */
  reset(): void {
    this.#measured.clear();
    this.#heights.reset(0);
    this.#ends = [];
    this.#overscan = 0;
    this.#go('end');
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    const scroller = this.#options.scroller() ?? undefined;
    if (scroller?.isConnected && scroller !== this.#scroller) {
      this.#enter(scroller);
      if (this.#view) this.#take([...this.#fresh]);
    }
    this.#look();
    this.#count();
    if (this.#isOff) this.#top = this.#target();
    const { first, last } = this.#range();
    this.#items = Array.from({ length: last - first + 1 }, (_, i) => {
      const index = first + i;
      return this.#item(index, this.#options.key(index));
    });
  }

  hostUpdated(): void {
    const found = this.#options.scroller() ?? undefined;
    if (found !== this.#scroller) {
      const isFramed = found?.isConnected && this.#options.isFramed?.();
      this.#enter(isFramed ? found : undefined);
      // Else it is looked at a moment later, still before the paint: once what stands around it has its height too.
      if (!isFramed) this.#host.requestUpdate();
    }
    const scroller = this.#scroller;
    if (!scroller || !this.#view) return;
    for (const row of this.#rows) {
      if (row.isConnected) continue;
      this.#rows.delete(row);
      this.#sizes.unobserve(row);
    }
    const fresh = [...this.#fresh];
    this.#fresh.clear();
    for (const row of fresh) this.#rows.add(row);
    // Observed in the same frame in which it was drawn after a resize, a row would only bring "ResizeObserver loop" errors.
    const observe = (): void => { for (const row of fresh) if (this.#rows.has(row)) this.#sizes.observe(row); };
    if (fresh.length > 0 && this.#overscan === 0) void presented().then(observe);
    else if (fresh.length > 0) requestAnimationFrame(observe);
    let isOther = this.#take(this.#isMixed ? [...this.#rows] : fresh);
    this.#isMixed = false;
    if (isOther) {
      this.#isOff = true;
      isOther = !this.#move();
      if (isOther) this.#host.requestUpdate();
    }
    if (!this.#isOff) return;
    // Rows of other heights than thought are drawn once more before the frame is painted; only then the place is taken.
    if (!isOther) {
      this.#isOff = false;
      const target = this.#target();
      if (Math.abs(scroller.scrollTop - target) >= 1) scroller.scrollTop = target;
      this.#top = scroller.scrollTop;
    }
    this.#seen = scroller.scrollTop;
    if (this.#overscan === 0 && this.#items.length > 0 && !this.#isWidening) {
      this.#isWidening = true;
      void presented().then(this.#widen);
    }
  }

  hostDisconnected(): void {
    // Moved in the page, the scroller forgets its position: it is entered anew.
    this.#enter(undefined);
  }

  #enter(scroller: HTMLElement | undefined): void {
    this.#sizes.disconnect();
    this.#rows.clear();
    clearTimeout(this.#rest);
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
    this.#scroller = scroller;
    this.#isOff = true;
    if (!scroller) return;
    this.#options.entered?.();
    scroller.addEventListener('scroll', this.#onScroll, { passive: true });
    this.#sizes.observe(scroller);
    this.#view = scroller.clientHeight;
    this.#seen = scroller.scrollTop;
  }

  #startOf(index: number): number {
    return this.#padding.start + this.#heights.startOf(index);
  }

  #indexAt(y: number): number {
    return this.#heights.indexAt(y - this.#padding.start);
  }

  /** The key of a row as it is drawn; the host may know of other rows already. */
  #keyOf(index: number): Key {
    return this.#items[index - (this.#items[0]?.index ?? 0)]?.key ?? this.#options.key(index);
  }

  #range(top = this.#top, overscan = this.#overscan): { first: number; last: number } {
    const first = Math.max(0, this.#indexAt(top) - overscan);
    const last = Math.min(this.#heights.count - 1, this.#indexAt(top + this.#view) + overscan);
    return { first, last };
  }

  readonly #widen = (): void => {
    this.#isWidening = false;
    this.#overscan = OVERSCAN;
    this.#host.requestUpdate();
  };

  #go(place: Place): void {
    this.#place = place;
    this.#change();
  }

  #change(): void {
    this.#isOff = true;
    this.#host.requestUpdate();
  }

  /** The scroll position at which the place is taken. */
  #target(): number {
    const end = Math.max(0, this.totalSize - this.#view);
    if (this.#place === 'end') return end;
    const { index, align, offset } = this.#place;
    const spare = this.#view - this.#heights.heightOf(index);
    const before = align === 'start' ? 0 : align === 'end' ? spare : Math.round(spare / 2);
    return Math.max(0, Math.min(end, this.#startOf(index) - before + offset));
  }

  /** Takes over where the reader has scrolled to. */
  #look(): void {
    const scroller = this.#scroller;
    if (!scroller || !this.#view || Math.abs(scroller.scrollTop - this.#seen) < 1) return;
    const top = this.#top = this.#seen = scroller.scrollTop;
    this.#isOff = false;
    if (this.totalSize - this.#view - top <= AT_END_PX) {
      this.#place = 'end';
      return;
    }
    this.#place = this.#here();
  }

  /** The place of the reader by the row he reads. */
  #here(): Place {
    const top = this.#top;
    let index = this.#indexAt(top);
    // A row that is cut at the top grows upwards: the next one keeps its place.
    if (this.#startOf(index) < top && this.#startOf(index + 1) < top + this.#view) index++;
    return { index, key: this.#keyOf(index), align: 'start', offset: top - this.#startOf(index) };
  }

  /** Takes over which rows there are. */
  #count(): void {
    const { count: countOf, key } = this.#options;
    const [count, had] = [countOf(), this.#heights.count];
    const [first, last] = this.#ends;
    const more = count - had;
    /** Whether all rows stand where they stood, but for so many that came before them, and others behind. */
    const hasCome = (before: number): boolean => had === 0
      || (key(before) === first && key(before + had - 1) === last && this.#items.every((item) => key(item.index + before) === item.key));
    let before = 0;
    while (before <= more && !hasCome(before)) before++;
    if (before === 0 && more === 0) return;
    if (had > 0 && this.isAtEnd) this.#place = this.#options.follow?.() ?? true ? 'end' : this.#here();
    this.#ends = count > 0 ? [key(0), key(count - 1)] : [];
    this.#isOff = true;
    const place = this.#place === 'end' ? undefined : this.#place;
    let at = (place?.index ?? 0) + before;
    if (before <= more) {
      this.#heights.grow(before, more - before);
      this.#before += before;
      this.#estimate(0, before);
      this.#estimate(before + had, count);
    }
    if (place) {
      const is = (index: number): boolean => index >= 0 && index < count && key(index) === place.key;
      const near = Math.max(0, Math.min(place.index, count - 1));
      at = [at, place.index + more].find(is) ?? near;
      for (let away = 0; !is(at) && away < count; away++) at = is(near - away) ? near - away : is(near + away) ? near + away : near;
      this.#place = { ...place, index: at, key: count > 0 ? key(at) : place.key };
    }
    if (before > more) this.#mix(count, more, place ? at - place.index : 0);
  }

  /** Rows came between others, or are gone: what was measured is looked for where it stood, and a few places further. */
  #mix(count: number, more: number, shift: number): void {
    const { key } = this.#options;
    const old = [...this.#measured].map(([place, known]) => ({ known, index: place + this.#before, px: this.#heights.heightOf(place + this.#before) }));
    this.#measured.clear();
    this.#before = 0;
    this.#heights.reset(count);
    this.#estimate(0, count);
    for (const { known, index, px } of old) {
      const at = [index, index + more, index + shift].find((place) => place >= 0 && place < count && key(place) === known);
      if (at === undefined) continue;
      this.#measured.set(at, known);
      this.#heights.set(at, px);
    }
    this.#isMixed = true;
  }

  #estimate(from: number, to: number): void {
    if (to - from > MOST_ESTIMATED) return;
    for (let index = from; index < to; index++) this.#heights.set(index, this.#options.estimate(index));
  }

  /** Measures rows; tells whether one is higher or lower than was thought. */
  #take(rows: readonly HTMLElement[]): boolean {
    let isOther = false;
    for (const row of rows) {
      const index = Number(row.dataset['index']);
      if (!row.isConnected || index >= this.#heights.count) continue;
      const px = row.offsetHeight;
      this.#measured.set(index - this.#before, this.#keyOf(index));
      if (this.#heights.set(index, px)) isOther = true;
    }
    return isOther;
  }

  /** Rows of other heights than thought are moved, if they are still all that is in view; else more must be drawn. */
  #move(): boolean {
    const [from, to] = [this.#items[0]?.index ?? 0, this.#items.at(-1)?.index ?? -1];
    const top = this.#target();
    const { first, last } = this.#range(top, 0);
    if (first < from || last > to) return false;
    this.#top = top;
    this.#items = this.#items.map(({ index, key }) => this.#item(index, key));
    for (const row of this.#rows) {
      moveTo(row, this.#startOf(Number(row.dataset['index'])));
      if (row.parentElement) makeTall(row.parentElement, this.totalSize);
    }
    return true;
  }

  #item(index: number, key: Key): VirtualItem {
    return { index, key, start: this.#startOf(index), end: this.#startOf(index + 1) };
  }

  #onResize(entries: ResizeObserverEntry[]): void {
    const scroller = this.#scroller;
    if (!scroller) return;
    const isOther = scroller.clientHeight !== this.#view;
    this.#view = scroller.clientHeight;
    if (!this.#view) return;
    this.#look();
    if (isOther) this.#change();
    if (this.#take(entries.map(({ target }) => target as HTMLElement).filter((target) => target !== scroller))) this.#change();
  }

  // Scroll events come before the frame is painted, so what is asked for here is on the screen in time.
  readonly #onScroll = (): void => {
    this.#look();
    clearTimeout(this.#rest);
    this.#rest = setTimeout(() => this.#host.requestUpdate(), REST_MS);
    const { first, last } = this.#range();
    if (first !== this.#items[0]?.index || last !== this.#items.at(-1)?.index) this.#host.requestUpdate();
  };
}
