/**
 * Finds the inbox for an element: its own `inbox` property, else the provider named by `for`, else the nearest provider around it.
 * Any of them may come, change or go later. Used by every element that shows an inbox.
 */
import { ContextConsumer } from '@lit/context';
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Inbox } from '../inbox.js';
import { inboxContext } from '../ui/context.js';
import type { Localize } from '../ui/localize.js';

/** How an element may be tied to an inbox, and so to a provider. */
export type Tied = HTMLElement & { inbox?: Inbox | undefined; for?: string | undefined };
type Host = ReactiveControllerHost & Tied;

/** What of a provider others use: InboxProvider itself would bring its code along. */
interface Provider {
  readonly inbox?: Inbox | undefined;
  readonly localize?: Localize | undefined;
  readonly notifications?: 'off' | undefined;
}

const providers = new WeakMap<Inbox, Provider>();

/** A provider says which inbox it gives, for those who get that as a property. */
export function provides(provider: Provider, inbox: Inbox): void {
  providers.set(inbox, provider);
}

/** The provider that gives an inbox. */
export const providerOf = (inbox: Inbox): Provider | undefined => providers.get(inbox);

/** The provider that `for` names. */
export function named(host: Tied): Provider | null | undefined {
  return host.for ? (host.getRootNode() as Document | ShadowRoot).getElementById?.(host.for) as Provider | null : null;
}

/** The words of the provider of the inbox that was given as a property. */
export const wordsOf = ({ inbox }: Tied): Localize | undefined => inbox && providerOf(inbox)?.localize;

/** Fired on the document whenever a provider's inbox or words have changed, so that elements outside of it look again. */
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
    return id ? named(this.#host)?.inbox : this.#consumer.value;
  }

  hostConnected(): void {
    document.addEventListener(PROVIDED, this.#look);
  }

  hostDisconnected(): void {
    document.removeEventListener(PROVIDED, this.#look);
  }

  readonly #look = (): void => {
    if (this.#host.for || this.#host.inbox) this.#host.requestUpdate();
  };
}
