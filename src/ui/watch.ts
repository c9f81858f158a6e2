// A directive that renders one store in place: a change repaints that part of the template only, not its element.
// Used by rows and bubbles: html`<li>${watch($conversation, (c) => row(c))}</li>`.
import { noChange } from 'lit';
import { AsyncDirective, directive } from 'lit/async-directive.js';
import type { ReadableAtom } from 'nanostores';

type Draw<T> = (value: T) => unknown;

class WatchDirective extends AsyncDirective {
  #store: ReadableAtom<unknown> | undefined;
  #draw: Draw<unknown> = () => noChange;
  #off: (() => void) | undefined;

  render(store: ReadableAtom<unknown>, draw: Draw<unknown>): unknown {
    this.#draw = draw;
    if (store !== this.#store) {
      this.disconnected();
      this.#store = store;
      if (this.isConnected) this.#listen();
    }
    return draw(store.get());
  }

  override disconnected(): void {
    this.#off?.();
    this.#off = undefined;
  }

  override reconnected(): void {
    this.#listen();
    if (this.#store) this.setValue(this.#draw(this.#store.get()));
  }

  #listen(): void {
    this.#off = this.#store?.listen((value) => this.setValue(this.#draw(value)));
  }
}

const watchDirective = directive(WatchDirective);

/** Renders `draw(value)` and renders it again whenever the store changes. */
export function watch<T>(store: ReadableAtom<T>, draw: Draw<T>): unknown {
  return watchDirective(store as ReadableAtom<unknown>, draw as Draw<unknown>);
}
