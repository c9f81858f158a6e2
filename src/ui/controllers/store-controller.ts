// Renders a host again when a store changes. The store may be replaced at any time (an inbox that arrives late
// through context, another conversation): it is asked for anew before each update. Used by every element.
import type { ReadableAtom } from 'nanostores';
import type { ReactiveController, ReactiveControllerHost } from 'lit';

export class StoreController<T> implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #find: () => ReadableAtom<T> | undefined;
  #bound: ReadableAtom<T> | undefined;
  #off: (() => void) | undefined;
  #connected = false;

  /** @param find the store as the host knows it now; undefined while it has none. */
  constructor(host: ReactiveControllerHost, find: () => ReadableAtom<T> | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  /** What the store holds now; undefined without a store. */
  get value(): T | undefined {
    return this.#find()?.get();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#bind();
    // It may have changed while nobody listened.
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (this.#connected) this.#bind();
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#off?.();
    this.#off = this.#bound = undefined;
  }

  #bind(): void {
    const store = this.#find();
    if (store === this.#bound) return;
    this.#off?.();
    this.#bound = store;
    this.#off = store?.listen(() => this.#host.requestUpdate());
  }
}
