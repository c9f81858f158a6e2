// Opens a `popover` element of the host's shadow tree at an anchor and keeps it there; with `menu` it also moves the
// focus as menus do. Used by menus, pickers and the filter. Template: html`<div popover="auto" ${ref(c.popover)}>`.
import { createRef, type Ref } from 'lit/directives/ref.js';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addStyles } from '../add-styles.js';
import { menus } from '../controls/menus.js';
import { place, unplace, type PlaceOptions } from '../place.js';
import { RovingFocus } from './roving-focus.js';

export interface PopoverOptions extends PlaceOptions {
  /** Items with role menuitem*, option or [data-item] are walked by arrow keys; the first (or chosen) gets the focus. */
  readonly menu?: boolean;
  /** Closed by choice, Escape or a click outside. */
  readonly onClose?: () => void;
}

const ITEMS = ':is([role^="menuitem"],[role="option"],[data-item]):not([hidden])';

export class PopoverController implements ReactiveController {
  /** Give it to the popover element: `${ref(controller.popover)}`. */
  readonly popover: Ref<HTMLElement> = createRef();
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #options: PopoverOptions;
  readonly #focus: RovingFocus | undefined;
  #anchor: HTMLElement | undefined;
  #heard: HTMLElement | undefined;

  constructor(host: ReactiveControllerHost & HTMLElement, options: PopoverOptions = {}) {
    this.#host = host;
    this.#options = options;
    host.addController(this);
    if (options.menu) this.#focus = new RovingFocus(host, { items: () => this.#items(), typeahead: true });
  }

  get isOpen(): boolean {
    return this.#anchor !== undefined;
  }

  /** The control at which it stands, for aria-expanded. */
  get anchor(): HTMLElement | undefined {
    return this.#anchor;
  }

  async open(anchor: HTMLElement): Promise<void> {
    addStyles(this.#host, [], [menus]);
    this.#anchor = anchor;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const popover = this.popover.value;
    if (!popover || this.#anchor !== anchor) return;
    // Its button went while it was on its way: there is no place for it.
    if (!anchor.isConnected) return this.#closed();
    this.#hear(popover);
    if (!popover.matches(':popover-open')) popover.showPopover();
    place(popover, anchor, this.#options);
    const items = this.#items();
    this.#focus?.focus(items.find((item) => item.ariaChecked === 'true' || item.ariaSelected === 'true') ?? items[0]);
  }

  close(): void {
    if (this.popover.value?.matches(':popover-open')) this.popover.value.hidePopover();
  }

  /** For the button's click: opens, or closes what is open at this button. */
  readonly toggle = (event: Event): void => {
    const anchor = event.currentTarget as HTMLElement;
    if (this.#anchor === anchor) this.close();
    else void this.open(anchor);
  };

  /** Without its anchor it would stand in the window's corner. */
  hostUpdated(): void {
    if (this.#anchor && !this.#anchor.isConnected) this.close();
  }

  hostDisconnected(): void {
    this.close();
    this.#closed();
  }

  #items(): HTMLElement[] {
    return [...(this.popover.value?.querySelectorAll<HTMLElement>(ITEMS) ?? [])];
  }

  #hear(popover: HTMLElement): void {
    if (this.#heard === popover) return;
    this.#heard = popover;
    popover.addEventListener('toggle', (event) => {
      if ((event as ToggleEvent).newState === 'closed') this.#closed();
    });
    popover.addEventListener('keydown', (event) => {
      if (event.key === 'Tab' && this.#options.menu) this.close();
      else this.#focus?.onKeydown(event);
    });
  }

  #closed(): void {
    const anchor = this.#anchor;
    if (!anchor) return;
    this.#anchor = undefined;
    const popover = this.popover.value;
    if (popover) unplace(popover);
    if (this.#host.isConnected && hasLostFocus(popover)) anchor.focus();
    this.#host.requestUpdate();
    this.#options.onClose?.();
  }
}

/**
 * Whether the focus still lies in what has closed, or fell on the page when a choice removed its own control. Whoever
 * closed it by going elsewhere keeps the focus there.
 */
function hasLostFocus(popover: HTMLElement | undefined): boolean {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return !active || active === document.body || popover?.contains(active) === true;
}
