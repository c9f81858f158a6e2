/** What the rows of this folder do in a page: bundled by lab.mjs, as `lab` on the window of the page that it serves. */
import { define } from '../../../src/define.js';
import { createInbox, type Inbox } from '../../../src/inbox.js';
import type { Change } from '../../../src/model/changes.js';
import type { ConversationInput } from '../../../src/model/conversation.js';
import type { MessageInput } from '../../../src/model/message.js';
import type { Transport } from '../../../src/transport/transport.js';
import { localTransport } from '../../../src/transports/local/index.js';
import { aChannel, aContact, aConversation, aMessage, anAgent } from '../../helpers/build.js';
import { memoryAdapter, wire } from '../../testing/memory-adapter.js';
import { memoryBackend } from '../../testing/memory-backend.js';
import { crowd } from './crowd.js';
import { loopback } from './loopback.js';

const MINUTE = 60_000;
export const COMMANDS = ['send', 'addNote', 'setStatus', 'markRead', 'assign', 'snooze', 'unsnooze', 'setTags'];

/** A backend in the page with so many conversations of one contact each, and so many messages in the first of them. */
function office({ conversations = 3, messages = 1 } = {}) {
  const now = Date.now();
  const line: { current?: ReturnType<typeof wire> } = {};
  const backend = memoryBackend({
    now: () => Date.now(), me: anAgent({ id: 'me', name: 'June Kim' }), channels: [aChannel()],
    contacts: Array.from({ length: conversations }, (_, index) => aContact({ id: `contact-${index}`, name: `Contact ${index}` })),
    conversations: Array.from({ length: conversations }, (_, index) => aConversation({
      id: `c${index}`, contactId: `contact-${index}`, lastActivityAt: now - index * MINUTE, lastInboundAt: now - MINUTE,
    })),
    messages: Array.from({ length: messages }, (_, index) => aMessage({ id: `first-${index}`, conversationId: 'c0', order: String(index).padStart(9, '0'), at: now - 2 * MINUTE })),
  });
  line.current = wire(backend, false);
  return { backend, transport: memoryAdapter(backend, line.current) };
}

/** A stream beside that of a transport: what is pushed comes to whoever subscribed. */
function pushable(transport: Transport): { transport: Transport; push: (changes: readonly Change[]) => void } {
  const sinks = new Set<(batch: { changes: readonly Change[] }) => void>();
  return {
    transport: { ...transport, subscribe(sink, options) {
      sinks.add(sink);
      const stop = transport.subscribe(sink, options);
      return () => {
        sinks.delete(sink);
        stop();
      };
    } },
    push: (changes) => { for (const sink of sinks) sink({ changes }); },
  };
}

/** Shows an inbox in the page, and answers the provider. */
function show(inbox: Inbox, markup = '<inbox-workspace></inbox-workspace>'): HTMLElement {
  const provider = document.createElement('inbox-provider') as HTMLElement & { inbox: Inbox };
  provider.inbox = inbox;
  provider.insertAdjacentHTML('beforeend', markup);
  provider.style.setProperty('block-size', '100vh');
  document.body.append(provider);
  return provider;
}

const lab = {
  createInbox, localTransport, loopback: () => loopback(COMMANDS), office, pushable, crowd, show,
  aContact, aConversation: (part: Partial<ConversationInput>) => aConversation(part), aMessage: (part: Partial<MessageInput>) => aMessage(part),
};
export type Lab = typeof lab;
define();
Object.assign(window, { lab });
