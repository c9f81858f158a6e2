// A popover beside a message: shows after a moment, can be hovered itself, goes with pointer and focus (WCAG 1.4.13), and describes
// the message while it stands. One for a thread. Used by reach.ts.
import { nothing, render, type LitElement } from 'lit';
import { place, unplace } from '../../ui/place.js';

let ids = 0;
/** Beside a bubble stand the tools of its message; what is beside is this far off. */
const TOOLS_PX = 44;
const MARGIN = 8;

export class Callout {
  readonly #host: LitElement;
  readonly #tip = document.createElement('div');
  #target: HTMLElement | undefined;
  #wanted: HTMLElement | undefined;
  #content: () => unknown = () => nothing;
  #timer: ReturnType<typeof setTimeout> | undefined;
  #moves: AbortController | undefined;

  constructor(host: LitElement) {
    this.#host = host;
    const tip = this.#tip;
    tip.id = `callout-${++ids}`;
    tip.className = 'callout';
    tip.role = 'tooltip';
    tip.setAttribute('part', 'callout');
    tip.popover = 'manual';
    tip.addEventListener('pointerenter', () => clearTimeout(this.#timer));
    tip.addEventListener('pointerleave', () => this.hide(0));
  }

  get isOpen(): boolean {
    return this.#tip.matches(':popover-open');
  }

  show(target: HTMLElement, content: () => unknown, ms: number): void {
    if (this.#wanted === target && (this.isOpen || ms > 0)) {
      if (this.isOpen) clearTimeout(this.#timer);
      return;
    }
    clearTimeout(this.#timer);
    this.#wanted = target;
    this.#timer = setTimeout(() => this.#show(target, content), this.isOpen ? 0 : ms);
  }

  /** The message may have come further under the pointer. */
  refresh(): void {
    if (!this.isOpen) return;
    if (this.#target?.isConnected) render(this.#content(), this.#tip);
    else this.hide();
  }

  hide(ms = 0): void {
    clearTimeout(this.#timer);
    this.#wanted = undefined;
    if (ms > 0 && this.isOpen) {
      this.#timer = setTimeout(() => this.hide(), ms);
      return;
    }
    const [tip, target] = [this.#tip, this.#target];
    this.#target = undefined;
    if (target?.getAttribute('aria-describedby') === tip.id) target.removeAttribute('aria-describedby');
    if (this.isOpen) tip.hidePopover();
    this.#moves?.abort();
    unplace(tip);
  }

  #show(target: HTMLElement, content: () => unknown): void {
    if (!target.isConnected) return;
    this.hide();
    const tip = this.#tip;
    if (!tip.isConnected) this.#host.renderRoot.append(tip);
    this.#content = content;
    render(content(), tip);
    tip.showPopover();
    const ground = target.querySelector<HTMLElement>('.bubble, .media') ?? target;
    const isOut = target.classList.contains('out');
    if (this.#stepAside(ground, isOut)) {
      const { signal } = this.#moves = new AbortController();
      for (const type of ['scroll', 'resize']) addEventListener(type, () => this.#stepAside(ground, isOut), { capture: true, passive: true, signal });
    } else place(tip, ground, { side: 'block-start', align: isOut ? 'end' : 'start', gap: 6 });
    this.#target = this.#wanted = target;
    target.setAttribute('aria-describedby', tip.id);
  }

  /** Stands beside the bubble, where it covers no other message; false where there is no room for it. */
  #stepAside(ground: HTMLElement, isOut: boolean): boolean {
    const { style } = this.#tip;
    for (const [name, value] of Object.entries({ 'position-area': 'none', inset: 'auto', margin: '0px' })) style.setProperty(name, value);
    const [bubble, own, view] = [ground, this.#tip, this.#host].map((element) => element.getBoundingClientRect()) as [DOMRect, DOMRect, DOMRect];
    const isRight = isOut === (getComputedStyle(ground).direction === 'rtl');
    const left = isRight ? bubble.right + TOOLS_PX : bubble.left - TOOLS_PX - own.width;
    if (left < view.left + MARGIN || left + own.width > view.right - MARGIN) return false;
    style.setProperty('left', `${left}px`);
    style.setProperty('top', `${Math.max(MARGIN, Math.min(bubble.bottom - own.height, innerHeight - own.height - MARGIN))}px`);
    return true;
  }
}
