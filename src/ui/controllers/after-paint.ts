// First what an element is for, then the rest: rows and messages are painted a frame or two before the controls around them are
// drawn, whose room stands already. Only when an element comes with what it shows; used by inbox-list and chat-thread.
import type { ReactiveControllerHost } from 'lit';

/** A page that is not painted draws the rest all the same. */
const AT_LATEST_MS = 400;

export class AfterPaint {
  readonly #host: ReactiveControllerHost;
  readonly #isUsual: () => boolean;
  #isDue = false;
  #come: Promise<void> | undefined;

  /** @param isUsual whether what comes first is there to be drawn, and the room of the rest is known */
  constructor(host: ReactiveControllerHost, isUsual: () => boolean) {
    this.#host = host;
    this.#isUsual = isUsual;
  }

  /** Whether the rest is drawn, too; true for good once it was. Settled by look(). */
  get isDue(): boolean {
    return this.#isDue;
  }

  /** Whether the rest came, or will come, later than what is first. */
  get isStaged(): boolean {
    return this.#come !== undefined;
  }

  /** For the host's getUpdateComplete(): an update is complete when all is drawn. */
  get come(): Promise<void> | undefined {
    return this.#isDue ? undefined : this.#come;
  }

  /** To be called in willUpdate(), once what is shown is known. */
  look(): void {
    if (this.#isDue || this.#come) return;
    if (!this.#isUsual() || document.visibilityState !== 'visible') this.#isDue = true;
    else {
      this.#come = presented().then(() => {
        this.#isDue = true;
        this.#host.requestUpdate();
      });
    }
  }
}

/** When what is drawn now has been painted: the second frame begins when the first has been handed on. */
export const presented = (): Promise<void> => new Promise((resolve) => {
  const late = setTimeout(resolve, AT_LATEST_MS);
  requestAnimationFrame(() => requestAnimationFrame(() => {
    clearTimeout(late);
    setTimeout(resolve);
  }));
});
