// The window of a long list whose rows are all equally high: plain arithmetic, no measuring, nothing kept per row.
// Used by inbox-list.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface FixedListOptions {
  /** The scrolling element, once it is rendered. */
  readonly scroller: () => HTMLElement | null | undefined;
  readonly count: () => number;
  /** Height of a row with its gap in px. */
  readonly rowHeight: () => number;
  /** Heads that stand before a row and push it down, in ascending order of `before`. */
  readonly heads?: () => readonly { readonly before: number; readonly size: number }[];
  /** Rows rendered beyond each edge. */
  readonly overscan?: () => number;
  /** How much of the window other things take, in px, before the scroller has been measured. */
  readonly above?: number;
}

/** Rows to draw before the scroller has been measured: it is hardly higher than the window. */
const FIRST_VIEW_PX = 900;

export class FixedListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: FixedListOptions;
  readonly #sizes: ResizeObserver;
  #scroller: HTMLElement | undefined;
  #top = 0;
  #view: number;
  #drawn = { start: 0, end: 0 };
  #wanted: { index: number; align: 'nearest' | 'start' | 'center' } | undefined;

  constructor(host: ReactiveControllerHost, options: FixedListOptions) {
    this.#host = host;
    this.#options = options;
    this.#view = Math.max(0, Math.min(FIRST_VIEW_PX, innerHeight - (options.above ?? 0)));
    this.#sizes = new ResizeObserver(() => {
      const view = this.#scroller?.clientHeight ?? 0;
      if (view === this.#view) return;
      this.#view = view;
      // Rows too many do no harm until one scrolls.
      const { start, end } = this.range;
      if (start < this.#drawn.start || end > this.#drawn.end) this.#host.requestUpdate();
    });
    host.addController(this);
  }

  /** Where it is scrolled to, in px. */
  get top(): number {
    return this.#top;
  }

  /** Begins at a place; before the scroller is there. */
  startAt(px: number): void {
    if (!this.#scroller) this.#top = px;
  }

  /** The row at a height. */
  indexAt(px: number): number {
    return this.#indexAt(px);
  }

  /** Height of the sizer in px. */
  get totalSize(): number {
    const { count, rowHeight, heads } = this.#options;
    return count() * rowHeight() + (heads?.() ?? []).reduce((sum, head) => sum + head.size, 0);
  }

  /** First and last index to draw (`end` exclusive). */
  get range(): { start: number; end: number } {
    const { count } = this.#options;
    const overscan = this.#options.overscan?.() ?? 4;
    const heads = this.#options.heads?.();
    const start = Math.max(0, this.#indexAt(this.#top, heads) - overscan);
    const end = Math.min(count(), this.#indexAt(this.#top + this.#view, heads) + 1 + overscan);
    return { start, end };
  }

  /** The range, which the host draws now. */
  draw(): { start: number; end: number } {
    return (this.#drawn = this.range);
  }

  /** Top of a row in px; its head, if it has one, stands above. */
  startOf(index: number): number {
    let start = index * this.#options.rowHeight();
    for (const head of this.#options.heads?.() ?? []) {
      if (head.before > index) break;
      start += head.size;
    }
    return start;
  }

  /** Brings a row into view, at once or with the next update. */
  scrollToIndex(index: number, align: 'nearest' | 'start' | 'center' = 'nearest'): void {
    this.#wanted = { index, align };
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    const scroller = this.#options.scroller() ?? undefined;
    if (scroller !== this.#scroller) {
      this.#leave();
      this.#scroller = scroller;
      if (scroller) {
        scroller.addEventListener('scroll', this.#onScroll, { passive: true });
        this.#sizes.observe(scroller);
        // A list that was moved in the page has lost its scroll position; rows would be drawn where nobody looks.
        // (At the top there is nothing to restore, and asking would lay the page out before its time.)
        if (this.#top > 0 && scroller.scrollTop !== this.#top) scroller.scrollTop = this.#top;
      }
    }
    this.#fulfil();
  }

  hostDisconnected(): void {
    this.#leave();
    this.#scroller = undefined;
  }

  #leave(): void {
    this.#sizes.disconnect();
    this.#scroller?.removeEventListener('scroll', this.#onScroll);
  }

  #fulfil(): void {
    const [wanted, scroller] = [this.#wanted, this.#scroller];
    if (!wanted || !scroller) return;
    this.#wanted = undefined;
    const start = this.startOf(wanted.index);
    const end = start + this.#options.rowHeight();
    const view = scroller.clientHeight;
    let top = scroller.scrollTop;
    if (wanted.align === 'start') top = start;
    else if (wanted.align === 'center') top = start - (view - this.#options.rowHeight()) / 2;
    else if (start < top) top = start;
    else if (end > top + view) top = end - view;
    if (top === scroller.scrollTop) return;
    scroller.scrollTop = top;
    this.#onScroll();
  }

  #indexAt(y: number, heads = this.#options.heads?.()): number {
    const height = this.#options.rowHeight();
    let pushed = 0;
    for (const head of heads ?? []) {
      if (head.before * height + pushed >= y) break;
      pushed += head.size;
    }
    return Math.max(0, Math.floor((y - pushed) / height));
  }

  readonly #onScroll = (): void => {
    const top = this.#scroller?.scrollTop ?? 0;
    if (top === this.#top) return;
    this.#top = top;
    this.#look();
  };

  /** Scroll events come before the frame is painted, so what is asked for here is on the screen in time. */
  #look(): void {
    const { start, end } = this.range;
    if (start !== this.#drawn.start || end !== this.#drawn.end) this.#host.requestUpdate();
  }
}
