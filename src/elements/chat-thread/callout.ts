// A popover beside a message: shows after a moment, can be hovered itself, goes with pointer and focus (WCAG 1.4.13), and describes
// the message while it stands. One for a thread. Used by reach.ts.
import { nothing, render, type LitElement } from 'lit';
import { place, unplace } from '../../ui/place.js';

let ids = 0;

export class Callout {
  readonly #host: LitElement;
  readonly #tip = document.createElement('div');
  #target: HTMLElement | undefined;
  #wanted: HTMLElement | undefined;
  #content: () => unknown = () => nothing;
  #timer: ReturnType<typeof setTimeout> | undefined;

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
    place(tip, ground, { side: 'block-start', align: target.classList.contains('out') ? 'end' : 'start', gap: 6 });
    this.#target = this.#wanted = target;
    target.setAttribute('aria-describedby', tip.id);
  }
}
