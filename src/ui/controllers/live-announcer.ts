// Tells screen readers what happened. The provider's announcer owns the one polite region and gives it to the
// elements below through context; an element without a provider speaks through a region of its own.
import { ContextConsumer, ContextProvider } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import { announcerContext, type Announcer } from '../context.js';

/** How long one text stands before the next may replace it: shorter ones are swallowed by screen readers. */
const STANDS_MS = 700;
/** More than this has become noise; the oldest go. */
const QUEUE = 5;

export class LiveAnnouncer implements ReactiveController, Announcer {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #consumer: ContextConsumer<typeof announcerContext, ReactiveControllerHost & HTMLElement> | undefined;
  readonly #waiting: string[] = [];
  #region: HTMLElement | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** @param options `provide`: the elements below speak through this one. */
  constructor(host: ReactiveControllerHost & HTMLElement, options: { provide?: boolean } = {}) {
    this.#host = host;
    if (options.provide) new ContextProvider(host, { context: announcerContext, initialValue: this });
    else this.#consumer = new ContextConsumer(host, { context: announcerContext, subscribe: true });
    // Last: a host that is connected already calls hostConnected() at once.
    host.addController(this);
  }

  hostConnected(): void {
    // Only a region that stood before its text came is read out.
    if (!this.#consumer) void this.#host.updateComplete.then(() => this.#ensure());
  }

  hostDisconnected(): void {
    clearTimeout(this.#timer);
    this.#timer = undefined;
    this.#waiting.length = 0;
    this.#region?.remove();
    this.#region = undefined;
  }

  /** Says the text when what was said before has had its time; the same text twice in a row is said once. */
  announce(text: string): void {
    const outer = this.#consumer?.value;
    if (outer) {
      outer.announce(text);
      return;
    }
    if (!text || this.#waiting.at(-1) === text) return;
    this.#waiting.push(text);
    if (this.#waiting.length > QUEUE) this.#waiting.shift();
    this.#ensure();
    this.#timer ??= setTimeout(this.#next, 50);
  }

  readonly #next = (): void => {
    const text = this.#waiting.shift();
    if (this.#region) this.#region.textContent = text ?? '';
    this.#timer = text === undefined ? undefined : setTimeout(this.#next, STANDS_MS);
  };

  #ensure(): void {
    const root = this.#host.shadowRoot;
    if (!root || !this.#host.isConnected) return;
    if (!this.#region) {
      this.#region = document.createElement('div');
      this.#region.className = 'visually-hidden';
      this.#region.setAttribute('role', 'status');
      this.#region.setAttribute('aria-live', 'polite');
    }
    if (!this.#region.isConnected) root.append(this.#region);
  }
}
