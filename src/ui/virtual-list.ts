// The window of a long thread: rows of any height, measured as they come. With `anchor: 'end'` it stays at the end
// while messages arrive or grow, and keeps the first visible row in place when older ones are put before it.
// A thin shell around @tanstack/virtual-core, which holds 0 px in Chromium, Firefox and WebKit. Used by chat-thread.
import {
  elementScroll, measureElement, observeElementOffset, observeElementRect, Virtualizer, type VirtualItem,
  type VirtualizerOptions,
} from '@tanstack/virtual-core';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface VirtualListOptions {
  /** The scrolling element, once it is rendered; it needs `overflow-anchor: none`. */
  readonly scroller: () => HTMLElement | null | undefined;
  readonly count: () => number;
  /** Stable identity of the item at an index: its height and the scroll position hang on it. */
  readonly key: (index: number) => string | number;
  /** Height in px before it is measured; the nearer, the less the scroll bar moves. */
  readonly estimate?: (index: number) => number;
  readonly anchor?: 'start' | 'end';
  readonly overscan?: number;
  /** Space in px before the first and after the last row. */
  readonly padding?: { readonly start?: number; readonly end?: number };
}

/** This near to the end counts as being there. */
const AT_END_PX = 24;

type Options = VirtualizerOptions<HTMLElement, HTMLElement>;

export class VirtualListController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #options: VirtualListOptions;
  readonly #virtualizer: Virtualizer<HTMLElement, HTMLElement>;
  #off: (() => void) | undefined;
  #rendered = false;
  #opened = false;

  constructor(host: ReactiveControllerHost, options: VirtualListOptions) {
    this.#host = host;
    this.#options = options;
    this.#virtualizer = new Virtualizer(this.#current());
    host.addController(this);
  }

  /** The rows to draw, in reading order: `index`, `key`, `start`. Give each `data-index` and `${ref(list.measure)}`. */
  get items(): VirtualItem[] {
    return this.#virtualizer.getVirtualItems();
  }

  /** Height of the sizer in px. */
  get totalSize(): number {
    return this.#virtualizer.getTotalSize();
  }

  /** Whether the last row is in view, or nearly so. */
  get isAtEnd(): boolean {
    return this.#virtualizer.isAtEnd(AT_END_PX);
  }

  /** Ref callback of each row: it is measured, and measured again when it grows. */
  readonly measure = (element: Element | undefined): void => {
    this.#virtualizer.measureElement((element ?? null) as HTMLElement | null);
  };

  scrollToIndex(index: number, options: { align?: 'start' | 'center' | 'end' | 'auto' } = {}): void {
    this.#virtualizer.scrollToIndex(index, { align: options.align ?? 'auto' });
  }

  scrollToEnd(): void {
    this.#virtualizer.scrollToEnd();
  }

  /** Forgets the scroll position: another conversation opens at its end again, or where scrollToIndex() says. */
  reset(): void {
    this.#opened = false;
    this.#host.requestUpdate();
  }

  hostConnected(): void {
    this.#off = this.#virtualizer._didMount();
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    this.#virtualizer.setOptions(this.#current());
  }

  hostUpdated(): void {
    this.#rendered = true;
    this.#virtualizer._willUpdate();
    if (this.#opened || this.#options.anchor !== 'end' || !this.#options.scroller() || !this.#options.count()) return;
    this.#opened = true;
    this.#virtualizer.scrollToEnd();
  }

  hostDisconnected(): void {
    this.#off?.();
    this.#off = undefined;
    // Moved in the page, the scroller forgets its position: open where the reader was, or at the end.
    this.#opened = !this.isAtEnd;
  }

  readonly #key = (index: number): string | number => this.#options.key(index);
  readonly #estimate = (index: number): number => this.#options.estimate?.(index) ?? 64;
  readonly #scroller = (): HTMLElement | null => (this.#rendered ? (this.#options.scroller() ?? null) : null);
  // Rendering inside the notification would run while the host renders.
  readonly #changed = (): void => this.#host.requestUpdate();

  #current(): Options {
    const { count, anchor = 'start', overscan = 6, padding = {} } = this.#options;
    return {
      count: count(),
      getItemKey: this.#key,
      estimateSize: this.#estimate,
      getScrollElement: this.#scroller,
      onChange: this.#changed,
      observeElementRect,
      observeElementOffset,
      scrollToFn: elementScroll,
      measureElement,
      overscan,
      paddingStart: padding.start ?? 0,
      paddingEnd: padding.end ?? 0,
      anchorTo: anchor,
      followOnAppend: anchor === 'end',
      scrollEndThreshold: AT_END_PX,
    };
  }
}
