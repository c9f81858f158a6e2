// One tab stop for a set of controls; arrows, Home, End and typed letters move inside. Used by menus, tabs,
// toolbars and radio groups. A list that is virtual keeps its own active row.
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export interface RovingFocusOptions {
  /** The controls in reading order, as they stand in the DOM now. */
  readonly items: () => readonly HTMLElement[];
  /** Which arrow keys move: `block` is up and down, `inline` follows the text's direction. */
  readonly axis?: 'block' | 'inline' | 'both';
  /** Letters typed move to the item whose text begins so. */
  readonly typeahead?: boolean;
  /** Called after the focus moved by key, e.g. to select the tab. */
  readonly onMove?: (item: HTMLElement) => void;
}

/** Longest pause between two letters of one word typed. */
const TYPEAHEAD_MS = 500;

export class RovingFocus implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: RovingFocusOptions;
  #current: HTMLElement | undefined;
  #typed = '';
  #typedAt = 0;

  constructor(host: ReactiveControllerHost & HTMLElement, options: RovingFocusOptions) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
  }

  hostUpdated(): void {
    this.refresh();
  }

  /** Sets the tab stops anew: after the items changed outside an update. */
  refresh(): void {
    const items = this.#options.items();
    if (!this.#current || !items.includes(this.#current)) {
      this.#current = items.find((item) => item.ariaSelected === 'true' || item.ariaChecked === 'true') ?? items[0];
    }
    for (const item of items) {
      const stop = item === this.#current ? '0' : '-1';
      if (item.getAttribute('tabindex') !== stop) item.setAttribute('tabindex', stop);
    }
  }

  /** Moves the focus to an item. */
  focus(item: HTMLElement | undefined): void {
    if (!item) return;
    this.#current = item;
    this.refresh();
    item.focus();
  }

  /** Hand every keydown of the container here; true when the key moved the focus. */
  readonly onKeydown = (event: KeyboardEvent): boolean => {
    if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
    const items = this.#options.items();
    const target = this.#target(event, items);
    if (!target) return false;
    event.preventDefault();
    this.focus(target);
    this.#options.onMove?.(target);
    return true;
  };

  #target(event: KeyboardEvent, items: readonly HTMLElement[]): HTMLElement | undefined {
    const { axis = 'block', typeahead = false } = this.#options;
    const at = items.findIndex((item) => item === this.#focused());
    const step = (by: number) => items[(at + by + items.length) % items.length];
    const rtl = getComputedStyle(this.#host).direction === 'rtl';
    if (event.key === 'Home') return items[0];
    if (event.key === 'End') return items.at(-1);
    if (axis !== 'inline' && event.key === 'ArrowDown') return at < 0 ? items[0] : step(1);
    if (axis !== 'inline' && event.key === 'ArrowUp') return at < 0 ? items.at(-1) : step(-1);
    if (axis !== 'block' && event.key === 'ArrowRight') return step(rtl ? -1 : 1);
    if (axis !== 'block' && event.key === 'ArrowLeft') return step(rtl ? 1 : -1);
    return typeahead ? this.#typeahead(event, items, at) : undefined;
  }

  #typeahead(event: KeyboardEvent, items: readonly HTMLElement[], at: number): HTMLElement | undefined {
    const continues = event.timeStamp - this.#typedAt < TYPEAHEAD_MS && this.#typed !== '';
    if ([...event.key].length !== 1 || (event.key === ' ' && !continues)) return undefined;
    this.#typed = (continues ? this.#typed : '') + event.key.toLocaleLowerCase();
    this.#typedAt = event.timeStamp;
    // One letter looks on from the next item, so that pressing it again goes round; more letters may stay.
    const from = this.#typed.length > 1 ? Math.max(0, at) : at + 1;
    const order = items.map((_, i) => items[(from + i) % items.length]);
    return order.find((item) => item?.textContent?.trim().toLocaleLowerCase().startsWith(this.#typed));
  }

  #focused(): Element | null {
    const root = this.#host.shadowRoot ?? this.#host;
    return root instanceof ShadowRoot ? root.activeElement : document.activeElement;
  }
}
