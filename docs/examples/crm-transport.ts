// A whole adapter: a CRM's own JSON API behind four addresses, its changes as server-sent events.
import { TransportError, type Command, type CommandHandler, type CommandName, type CommandResult, type Session, type Transport } from 'inbox-elements';
import { parseFrame } from 'inbox-elements/parse-frame';

const CODES = { 400: 'invalid', 401: 'auth', 403: 'forbidden', 404: 'notFound', 409: 'conflict', 413: 'tooLarge', 429: 'rateLimited' } as const;

/** @param base address of the API, e.g. `https://crm.example/inbox`; @param getToken gives a fresh access token. */
export function crmTransport(base: string, getToken: () => Promise<string>): Transport {
  const call = async <T>(path: string, body?: unknown, signal?: AbortSignal): Promise<T> => {
    let response: Response;
    try {
      response = await fetch(base + path, {
        method: body === undefined ? 'GET' : 'POST',
        headers: { authorization: `Bearer ${await getToken()}`, 'content-type': 'application/json' },
        ...(body === undefined ? {} : { body: JSON.stringify(body) }), ...(signal ? { signal } : {}),
      });
    } catch (cause) {
      if (signal?.aborted) throw new TransportError('aborted');
      // No answer: a question may be asked again, a command may have happened.
      throw new TransportError('offline', 'The CRM does not answer.', { ambiguous: body !== undefined, cause });
    }
    if (response.ok) return await response.json() as T;
    const wait = Number(response.headers.get('retry-after'));
    throw new TransportError(CODES[response.status as keyof typeof CODES] ?? 'server', await response.text(), {
      ambiguous: response.status >= 500 && body !== undefined, ...(wait ? { retryAfter: wait * 1000 } : {}),
    });
  };
  const query = (values: object): string => `?${new URLSearchParams({ q: JSON.stringify(values) })}`;
  const sources = new Set<EventSource>();
  const command: CommandHandler<CommandName> = (asked: Command, options) => call<CommandResult>('/commands', asked, options?.signal);

  return {
    name: 'crm',
    streamKey: base,
    open: (options) => call<Session>('/session', undefined, options?.signal),
    subscribe(sink, options) {
      const source = new EventSource(`${base}/changes${query(options?.cursor === undefined ? {} : { cursor: options.cursor })}`, { withCredentials: true });
      sources.add(source);
      const link = (up: boolean): void => sink({ changes: [{ type: 'link', up, code: up ? null : 'offline', retryAt: null }] });
      source.onopen = () => link(true);
      source.onerror = () => link(false);
      source.onmessage = ({ data }) => sink(parseFrame(data));
      return () => source.close();
    },
    close: async () => { for (const source of sources) source.close(); },
    read: {
      conversations: (asked, page, options) => call(`/conversations${query({ ...asked, ...page })}`, undefined, options?.signal),
      conversation: (id, options) => call(`/conversations/${encodeURIComponent(id)}`, undefined, options?.signal),
      messages: (id, page, options) => call(`/conversations/${encodeURIComponent(id)}/messages${query(page)}`, undefined, options?.signal),
    },
    // What stands here is what agents are offered; each name goes to the API as it is.
    commands: { send: command, addNote: command, setStatus: command, markRead: command, assign: command, end: command },
  } satisfies Transport;
}
