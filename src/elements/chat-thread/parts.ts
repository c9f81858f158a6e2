// How one thread gets what is fetched when it is first needed: styles and all. Used by chat-thread.ts and the files beside it.
import type { CSSResult, LitElement } from 'lit';
import { addStyles } from '../../ui/add-styles.js';
import type { Part } from '../../ui/part.js';

export class Parts {
  readonly #host: LitElement;
  readonly #styled = new Set<unknown>();

  constructor(host: LitElement) {
    this.#host = host;
  }

  /** The part, if it is there; else it is fetched and the host renders again. One that could not be fetched is asked for again. */
  get<T extends { readonly styles?: readonly CSSResult[] }>(part: Part<T>): T | undefined {
    const { value, hasFailed } = part;
    if (!value) void this.load(part).then((come) => { if (come || !hasFailed) this.#host.requestUpdate(); });
    else if (!this.#styled.has(part)) {
      this.#styled.add(part);
      if (value.styles) addStyles(this.#host, value.styles);
    }
    return value;
  }

  async load<T extends { readonly styles?: readonly CSSResult[] }>(part: Part<T>): Promise<T | undefined> {
    return await part.load() && this.get(part);
  }
}
