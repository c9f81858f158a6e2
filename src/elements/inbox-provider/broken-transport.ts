// Stands in for a transport that could not be made, so that the elements show what happened and offer to try again.
import type { ProvidedTransport } from '../transports.js';

/** @param retry called when somebody opens the session again; it may put a working inbox in the place of this one. */
export function brokenTransport(name: string, error: Error, retry: () => void): ProvidedTransport {
  let opened = false;
  const refuse = async (): Promise<never> => {
    throw Object.assign(new Error(error.message), { code: 'unsupported' });
  };
  return {
    name,
    open() {
      if (opened) retry();
      opened = true;
      return refuse();
    },
    subscribe: () => () => {},
    close: async () => {},
    read: { conversations: refuse, conversation: refuse, messages: refuse },
    commands: { send: refuse, setStatus: refuse, markRead: refuse },
  };
}
