// Renders the list again, or does what it is told instead, when one of the stores that it shows changes; which ones depends on view, tab and filters.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { ReadableAtom } from 'nanostores';

export class StoresController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #find: () => readonly ReadableAtom<unknown>[];
  readonly #onChange: () => void;
  readonly #bound = new Map<ReadableAtom<unknown>, () => void>();
  #connected = false;

  /** @param find the stores as the host knows them now. */
  constructor(
    host: ReactiveControllerHost, find: () => readonly ReadableAtom<unknown>[], onChange: () => void = () => host.requestUpdate(),
  ) {
    this.#host = host;
    this.#find = find;
    this.#onChange = onChange;
    host.addController(this);
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdate(): void {
    if (!this.#connected) return;
    const stores = this.#find();
    for (const [store, off] of this.#bound) {
      if (stores.includes(store)) continue;
      off();
      this.#bound.delete(store);
    }
    for (const store of stores) {
      if (!this.#bound.has(store)) this.#bound.set(store, store.listen(this.#onChange));
    }
  }

  hostDisconnected(): void {
    this.#connected = false;
    for (const off of this.#bound.values()) off();
    this.#bound.clear();
  }
}
