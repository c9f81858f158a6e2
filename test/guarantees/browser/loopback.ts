/** A transport over a real wire: requests by HTTP, the stream by server-sent events, to the backend that lab.mjs serves. Used by page.ts. */
import { toTransportError, TransportError } from '../../../src/transport/errors.js';
import { parseFrame } from '../../../src/transport/parse-frame.js';
import type { Session, Transport } from '../../../src/transport/transport.js';

const RECONNECT_MS = 300;

export function loopback(commands: readonly string[]): Transport {
  const ask = async (path: string, args: readonly unknown[], signal?: AbortSignal): Promise<unknown> => {
    const isCommand = path.startsWith('commands.');
    let response: Response;
    let answer: { readonly value?: unknown; readonly error?: object };
    try {
      response = await fetch(`/rpc/${path}`, { method: 'POST', body: JSON.stringify(args), ...(signal ? { signal } : {}) });
      answer = await response.json() as typeof answer;
    } catch (error) {
      throw new TransportError('offline', String(error), { ambiguous: isCommand });
    }
    if (answer.error) throw toTransportError(answer.error);
    return answer.value;
  };
  const undoings = new Set<() => void>();

  return {
    name: 'loopback',
    open: ({ signal } = {}) => ask('open', [], signal) as Promise<Session>,
    subscribe(sink, { cursor } = {}) {
      let position = cursor ?? '';
      let source: EventSource | undefined;
      let timer: ReturnType<typeof setTimeout> | undefined;
      const connect = (): void => {
        source = new EventSource(`/stream?cursor=${encodeURIComponent(position)}`);
        source.addEventListener('message', ({ data }: MessageEvent<string>) => {
          const batch = parseFrame(data);
          position = batch.cursor ?? position;
          sink(batch);
        });
        source.addEventListener('error', () => {
          source?.close();
          sink({ changes: [{ type: 'link', up: false, code: 'offline', retryAt: null }] });
          timer = setTimeout(connect, RECONNECT_MS);
        });
      };
      connect();
      const undo = (): void => {
        clearTimeout(timer);
        source?.close();
        undoings.delete(undo);
      };
      undoings.add(undo);
      return undo;
    },
    close: async () => { for (const undo of undoings) undo(); },
    read: Object.fromEntries(['conversations', 'conversation', 'messages', 'contact', 'counts', 'outcome'].map((name) => [
      name, (...args: unknown[]) => {
        const last = args.at(-1) as { signal?: AbortSignal } | undefined;
        return last?.signal ? ask(`read.${name}`, args.slice(0, -1), last.signal) : ask(`read.${name}`, args);
      },
    ])) as unknown as Transport['read'],
    commands: Object.fromEntries(commands.map((name) => [name, (command: unknown, { signal }: { signal?: AbortSignal } = {}) =>
      ask(`commands.${name}`, [command], signal)])) as unknown as Transport['commands'],
  };
}
