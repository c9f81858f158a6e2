// One tooltip for a whole shadow tree: whatever carries `data-tip="text"` shows it on hover and on focus. It can be
// hovered itself, stays until pointer and focus are gone, and Escape dismisses it (WCAG 1.4.13). Used by every element.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { Part } from '../part.js';

type Host = ReactiveControllerHost & HTMLElement;
const tooltip = new Part(() => import('./tooltip.js'));
const WAKERS = ['pointerover', 'focusin'] as const;

/** The control of this shadow tree with a tip under an event. */
function tipped(event: Event, host: HTMLElement): HTMLElement | undefined {
  for (const node of event.composedPath()) {
    if (node === host) return undefined;
    if (node instanceof HTMLElement && node.dataset['tip'] && node.getRootNode() === host.shadowRoot) return node;
  }
  return undefined;
}

export class TooltipController implements ReactiveController {
  readonly #host: Host;
  #isMade = false;

  constructor(host: Host) {
    this.#host = host;
    host.addController(this);
  }

  hostConnected(): void {
    // On the shadow root: an event between two controls inside it (target and relatedTarget) never comes out to the host.
    if (!this.#isMade) for (const type of WAKERS) this.#root.addEventListener(type, this.#wake);
  }

  hostDisconnected(): void {
    for (const type of WAKERS) this.#root.removeEventListener(type, this.#wake);
  }

  get #root(): HTMLElement {
    return (this.#host.shadowRoot ?? this.#host) as HTMLElement;
  }

  readonly #wake = async (event: Event): Promise<void> => {
    const target = tipped(event, this.#host);
    const isOver = event.type === 'pointerover' && tooltip.value !== undefined;
    const part = target && (tooltip.value ?? await tooltip.load());
    if (!part || this.#isMade || !this.#host.isConnected) return;
    this.#isMade = true;
    this.hostDisconnected();
    new part.Tooltip(this.#host, tipped).begin(target, isOver);
  };
}
