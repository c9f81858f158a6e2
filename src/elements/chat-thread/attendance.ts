// Tells the inbox which conversation stands before the agent's eyes, for as long as it does. Used by chat-thread.ts.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Inbox } from '../../inbox.js';

export interface Attended {
  readonly inbox: Inbox;
  readonly conversationId: string;
  /** Whether opening takes the lease. */
  readonly lease: boolean;
}

export class Attendance implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: () => Attended | undefined;
  #now: Attended | undefined;
  #leave: (() => void) | undefined;
  #observer: IntersectionObserver | undefined;
  #isSeen = false;

  /** @param find what is open now; undefined while nothing is. */
  constructor(host: ReactiveControllerHost & HTMLElement, find: () => Attended | undefined) {
    this.#host = host;
    this.#find = find;
    host.addController(this);
  }

  hostConnected(): void {
    // A pane that is scrolled away or hidden in a narrow workspace is not open before anybody.
    this.#observer = new IntersectionObserver((entries) => {
      this.#isSeen = entries.at(-1)?.isIntersecting ?? false;
      this.hostUpdated();
    });
    this.#observer.observe(this.#host);
  }

  hostUpdated(): void {
    const next = this.#isSeen ? this.#find() : undefined;
    const { inbox, conversationId, lease } = this.#now ?? {};
    if (next?.inbox === inbox && next?.conversationId === conversationId && next?.lease === lease) return;
    const leave = this.#leave;
    this.#now = next;
    this.#leave = next?.inbox.attend(next.conversationId, { lease: next.lease });
    leave?.();
  }

  hostDisconnected(): void {
    this.#observer?.disconnect();
    this.#isSeen = false;
    this.#leave?.();
    this.#leave = this.#now = undefined;
  }
}
