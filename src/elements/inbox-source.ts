/**
 * Finds the inbox for an element: its own `inbox` property, else the provider named by `for`, else the nearest provider around it.
 * Any of them may come, change or go later. Used by every element that shows an inbox.
 */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Inbox } from '../inbox.js';
import { inboxContext } from '../ui/context.js';

type Host = ReactiveControllerHost & HTMLElement & { inbox?: Inbox | undefined; for?: string | undefined };

/** Fired on a provider whenever its inbox has changed, so that elements tied by `for` look again. */
export const PROVIDED = 'inbox-elements:provided';

const context = inboxContext<Inbox>();

export class InboxSource implements ReactiveController {
  readonly #host: Host;
  readonly #consumer: ContextConsumer<typeof context, Host>;

  constructor(host: Host) {
    this.#host = host;
    this.#consumer = new ContextConsumer(host, { context, subscribe: true });
    host.addController(this);
  }

  get inbox(): Inbox | undefined {
    const { inbox, for: id } = this.#host;
    if (inbox) return inbox;
    if (!id) return this.#consumer.value;
    const root = this.#host.getRootNode() as Document | ShadowRoot;
    return (root.getElementById?.(id) as { inbox?: Inbox } | null)?.inbox;
  }

  hostConnected(): void {
    document.addEventListener(PROVIDED, this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener(PROVIDED, this.#look);
  }

  readonly #look = (): void => {
    if (this.#host.for) this.#host.requestUpdate();
  };
}
