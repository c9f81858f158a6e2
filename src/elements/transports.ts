// The transports that `<inbox-provider transport="name">` can name. Filled by define.ts, and by hosts that bring their own.
import type { InboxOptions } from '../inbox.js';

export type ProvidedTransport = InboxOptions['transport'];

/** What the provider's attributes say; a transport takes of it what it needs. */
export interface TransportRequest {
  /** The attribute `workspace`: which of several inboxes of one backend. */
  readonly workspace?: string;
  /** The attribute `agent`: who works here, where the backend does not know by itself. */
  readonly agent?: string;
  /** The attribute `demo`: begin with an example. */
  readonly demo: boolean;
  /** The provider, for attributes that only this transport knows. */
  readonly element: HTMLElement;
}

export type TransportFactory = (request: TransportRequest) => ProvidedTransport | Promise<ProvidedTransport>;

const factories = new Map<string, TransportFactory>();

/**
 * Names a transport, so that `<inbox-provider transport="name">` finds it. A later one of the same name takes its place for
 * providers that come after it.
 * @example registerTransport('acme', ({ agent }) => acmeTransport({ url: '/inbox', agent }));
 */
export function registerTransport(name: string, factory: TransportFactory): void {
  factories.set(name, factory);
}

/** Names a transport of ours, unless the host has given its name to one of its own. */
export function offerTransport(name: string, factory: TransportFactory): void {
  if (!factories.has(name)) factories.set(name, factory);
}

/** The factory of that name. @throws Error that names the known ones. */
export function transportFactory(name: string): TransportFactory {
  const factory = factories.get(name);
  if (factory) return factory;
  const known = [...factories.keys()].map((other) => `"${other}"`).join(', ') || 'none';
  throw new Error(`there is no transport "${name}". Known: ${known}. Name others with registerTransport(name, factory).`);
}
