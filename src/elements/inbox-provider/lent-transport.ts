// A host's own transport for the inboxes that a provider makes of it: they come and go, the transport stays the host's to close.
import type { ProvidedTransport } from '../transports.js';

export function lentTransport(transport: ProvidedTransport): ProvidedTransport {
  const { name, read, commands, media } = transport;
  return {
    name, read, commands, ...(media ? { media } : {}),
    ...(transport.focus ? { focus: (conversationIds) => transport.focus?.(conversationIds) } : {}),
    open: (options) => transport.open(options),
    subscribe: (sink, options) => transport.subscribe(sink, options),
    close: async () => {},
  };
}
