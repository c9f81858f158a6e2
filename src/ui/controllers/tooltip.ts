// The tooltip of a shadow tree: fetched with the first that is to be shown, by tooltip-controller.ts.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { addStyles } from '../add-styles.js';
import { tooltips } from '../controls/tooltips.js';
import { place, unplace } from '../place.js';

/** Before it shows under a resting pointer, and before it goes when the pointer moves over to it. */
const SHOW_MS = 400;
const HIDE_MS = 120;
let ids = 0;

/** Whether a menu or picker is open that the control is no part of. */
function isBehindPopover(target: HTMLElement, root: ShadowRoot): boolean {
  const open = [...root.querySelectorAll('[popover]:not([popover="manual"]):popover-open')];
  return open.length > 0 && !open.some((popover) => popover.contains(target));
}

type Tipped = (event: Event, host: HTMLElement) => HTMLElement | undefined;

export class Tooltip implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #tipped: Tipped;
  #tip: HTMLElement | undefined;
  #target: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param tipped tells the control with a tip under an event */
  constructor(host: ReactiveControllerHost & HTMLElement, tipped: Tipped) {
    this.#host = host;
    this.#tipped = tipped;
    addStyles(host, [], [tooltips]);
    host.addController(this);
  }

  hostConnected(): void {
    // On the shadow root: an event between two controls inside it (target and relatedTarget) never comes out to the host.
    const root = this.#root;
    root.addEventListener('pointerover', this.#onOver);
    root.addEventListener('pointerout', this.#onOut);
    root.addEventListener('focusin', this.#onFocus);
    root.addEventListener('focusout', this.#onLeave);
    root.addEventListener('keydown', this.#onKey, true);
    root.addEventListener('pointerdown', this.#onPress);
  }

  hostDisconnected(): void {
    const root = this.#root;
    root.removeEventListener('pointerover', this.#onOver);
    root.removeEventListener('pointerout', this.#onOut);
    root.removeEventListener('focusin', this.#onFocus);
    root.removeEventListener('focusout', this.#onLeave);
    root.removeEventListener('keydown', this.#onKey, true);
    root.removeEventListener('pointerdown', this.#onPress);
    this.#hide();
    this.#tip?.remove();
    this.#tip = undefined;
  }

  /** What woke it: the pointer over a control, or the focus on one. `isOver`: the pointer came just now and cannot have left since. */
  begin(target: HTMLElement, isOver: boolean): void {
    if (target.matches(':focus-visible')) this.#later(() => this.#show(target), 0);
    else if (isOver || target.matches(':hover')) this.#later(() => this.#show(target), SHOW_MS);
  }

  /** The text may have changed under the pointer, or its control may have gone. */
  hostUpdated(): void {
    const target = this.#target;
    if (!target || !this.#tip) return;
    if (!target.isConnected || !target.dataset['tip']) this.#hide();
    else if (this.#tip.textContent !== target.dataset['tip']) this.#show(target);
  }

  get #root(): HTMLElement {
    return (this.#host.shadowRoot ?? this.#host) as HTMLElement;
  }

  #of(event: Event): HTMLElement | undefined {
    return this.#tipped(event, this.#host);
  }

  #later(run: () => void, ms: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(run, ms);
  }

  readonly #onOver = (event: Event): void => {
    if (this.#tip && event.composedPath().includes(this.#tip)) {
      clearTimeout(this.#timer);
      return;
    }
    const target = this.#of(event);
    if (target && target !== this.#target) this.#later(() => this.#show(target), this.#target ? 0 : SHOW_MS);
    else if (target) clearTimeout(this.#timer);
  };

  readonly #onOut = (): void => {
    if (this.#target?.matches(':focus-visible')) return;
    this.#later(() => this.#hide(), HIDE_MS);
  };

  readonly #onFocus = (event: Event): void => {
    const target = this.#of(event);
    // A popover that closes gives the focus back while it closes, when Firefox lets no other open.
    if (target?.matches(':focus-visible')) this.#later(() => { if (target.matches(':focus-visible')) this.#show(target); }, 0);
  };

  readonly #onLeave = (): void => this.#hide();

  readonly #onPress = (event: Event): void => {
    if (!this.#tip || !event.composedPath().includes(this.#tip)) this.#hide();
  };

  readonly #onKey = (event: KeyboardEvent): void => {
    if (event.key !== 'Escape' || !this.#target) return;
    // Escape belongs to the tooltip now, not to the dialog or draft under it.
    event.stopPropagation();
    event.preventDefault();
    this.#hide();
  };

  #show(target: HTMLElement): void {
    clearTimeout(this.#timer);
    const root = this.#host.shadowRoot;
    const text = target.dataset['tip'];
    this.#hide();
    // Whoever waits for a tip may have opened a menu meanwhile: it says nothing then, and would stand in the menu's way.
    if (!root || !text || !target.isConnected || isBehindPopover(target, root)) return;
    const tip = (this.#tip ??= this.#make());
    if (!tip.isConnected) root.append(tip);
    tip.textContent = text;
    tip.showPopover();
    place(tip, target, { align: 'center', gap: 6 });
    this.#target = target;
    // Where the tip repeats the accessible name, describing it again would say it twice.
    if (target.ariaLabel !== tip.textContent) target.setAttribute('aria-describedby', tip.id);
  }

  #hide(): void {
    clearTimeout(this.#timer);
    const [tip, target] = [this.#tip, this.#target];
    this.#target = undefined;
    if (!tip || !target) return;
    if (target.getAttribute('aria-describedby') === tip.id) target.removeAttribute('aria-describedby');
    if (tip.matches(':popover-open')) tip.hidePopover();
    unplace(tip);
  }

  #make(): HTMLElement {
    const tip = document.createElement('div');
    tip.id = `tip-${++ids}`;
    tip.className = 'tooltip';
    tip.setAttribute('role', 'tooltip');
    tip.setAttribute('part', 'tooltip');
    tip.popover = 'manual';
    return tip;
  }
}
