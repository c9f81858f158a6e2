/** The adapter of docs/writing-a-transport.md keeps the contract; that it compiles, the type check shows. */
import { crmTransport } from '../../docs/examples/crm-transport.js';
import { transportConformance } from '../../src/testing/index.js';
import { TransportError } from '../../src/transport/errors.js';
import type { Transport } from '../../src/transport/transport.js';
import { aContact, aConversation, aMessage, NOON } from '../helpers/build.js';
import { memoryTransport } from '../helpers/memory-transport.js';

const STATUS: Record<string, number> = { notFound: 404, invalid: 400 };

/** The API that the example speaks to, in this page: answers of a memory backend as JSON. */
function serve(backend: Transport): () => void {
  const { fetch, EventSource } = globalThis;
  const answers = new Map<string, unknown>();
  globalThis.fetch = async (input, init) => {
    init?.signal?.throwIfAborted();
    const url = new URL(String(input), location.href);
    const q = JSON.parse(url.searchParams.get('q') ?? '{}');
    const [, , kind, id = '', sub] = url.pathname.split('/');
    try {
      const answer = await (async () => {
        if (kind === 'session') return backend.open();
        if (kind === 'conversations' && sub) return backend.read.messages(decodeURIComponent(id), q);
        if (kind === 'conversations' && id) return backend.read.conversation(decodeURIComponent(id));
        if (kind === 'conversations') return backend.read.conversations(q, q);
        const command = JSON.parse(String(init?.body));
      if (command.args.conversationId) await backend.read.conversation(command.args.conversationId);
        if (!answers.has(command.commandId)) answers.set(command.commandId, await backend.commands[command.name as 'send'](command));
        return answers.get(command.commandId);
      })();
      return new Response(JSON.stringify(answer));
    } catch (thrown) {
      const { code, message } = thrown as TransportError;
      return new Response(message, { status: STATUS[code] ?? 500 });
    }
  };
  globalThis.EventSource = class extends EventTarget {
    onopen: (() => void) | null = null;
    onmessage: ((event: { data: string }) => void) | null = null;
    readonly close = backend.subscribe((batch) => this.onmessage?.({ data: JSON.stringify(batch) }));
  } as never;
  return () => Object.assign(globalThis, { fetch, EventSource });
}

describe('docs/writing-a-transport.md', () => {
  for (const { name, run } of transportConformance({
    makeTransport: () => crmTransport('/api', async () => 'token'),
  })) {
    it(`the example: ${name}`, async () => {
      const backend = memoryTransport({
        contacts: [aContact({ id: 'contact' })],
        conversations: ['a', 'b', 'c'].map((id, index) => aConversation({ id, lastActivityAt: NOON - index, lifecycle: id === 'c' ? 'closed' : 'open' })),
        messages: Array.from({ length: 8 }, () => aMessage({ conversationId: 'a' })),
      });
      const stop = serve(backend);
      try {
        await run();
      } finally {
        stop();
      }
    });
  }
});
