/**
 * A backend of very many conversations that costs next to nothing itself: numbers instead of entities, which are made when they are asked
 * for. What happens there comes in the mix of a busy day. Used by page.ts for the rows of storms and memory.
 */
import type { Change } from '../../../src/model/changes.js';
import type { ContactInput } from '../../../src/model/contact.js';
import type { ConversationInput } from '../../../src/model/conversation.js';
import type { MessageInput } from '../../../src/model/message.js';
import { seededRandom } from '../../../src/testing/seeded-random.js';
import { TransportError } from '../../../src/transport/errors.js';
import type { Transport } from '../../../src/transport/transport.js';
import { aChannel } from '../../helpers/build.js';

const PAGE = 50;
const DAY = 86_400_000;

export function crowd({ size, seed = 1, open = ['c0'] }: { readonly size: number; readonly seed?: number; readonly open?: readonly string[] }) {
  const random = seededRandom(seed);
  const began = Date.now();
  const lastAt = new Float64Array(size).map((_, index) => began - index * 1_000);
  const unread = new Uint16Array(size);
  const revision = new Uint32Array(size).fill(1);
  const text = (serial: number): string => `Message ${serial}: could you please look after my order once more before Friday?`;
  const sinks = new Set<(batch: { changes: readonly Change[] }) => void>();
  let serial = 0;

  const indexOf = (id: string): number => {
    const index = Number(id.slice(1));
    if (!(index < size)) throw new TransportError('notFound', `There is no ${id}.`);
    return index;
  };
  const previewOf = (index: number, written: string) => ({
    messageId: `m${index}`, direction: 'inbound' as const, author: { kind: 'contact' as const, id: `p${index}`, name: null }, at: lastAt[index] ?? began, text: written,
  });
  const contact = (index: number): ContactInput => ({ id: `p${index}`, name: `Contact ${index}`, identities: [{ channelKind: 'whatsapp', kind: 'phone', value: `+3361${index}` }] });
  const conversation = (index: number): ConversationInput => ({
    id: `c${index}`, channelId: 'whatsapp', contactId: `p${index}`, lifecycle: 'open', createdAt: began - DAY, lastActivityAt: lastAt[index] ?? began,
    lastInboundAt: lastAt[index] ?? began, awaitingSince: lastAt[index] ?? began, unread: unread[index] ?? 0, revision: revision[index] ?? 1,
    lastMessage: previewOf(index, text(index)),
  });
  const message = (index: number): MessageInput => ({
    id: `n${++serial}`, conversationId: `c${index}`, order: String(serial).padStart(12, '0'), direction: 'inbound', at: Date.now(),
    author: { kind: 'contact', id: `p${index}`, name: null }, text: text(serial),
  });

  /** What one contact, colleague or robot does: one change, or a message with its conversation's. */
  const happen = (): Change[] => {
    const index = Math.floor(random() * size);
    const drawn = random();
    if (drawn < 0.3) {
      lastAt[index] = Date.now();
      unread[index] = (unread[index] ?? 0) + 1;
      revision[index] = (revision[index] ?? 0) + 1;
      const written = message(index);
      return [
        { type: 'upsert', entity: 'message', value: written as never },
        { type: 'patch', entity: 'conversation', id: `c${index}`, revision: revision[index] ?? 1, value: {
          lastActivityAt: lastAt[index] ?? 0, lastInboundAt: lastAt[index] ?? 0, unread: unread[index] ?? 0, lastMessage: previewOf(index, written.text ?? '') as never,
        } },
      ];
    }
    if (drawn < 0.5) return [{ type: 'presence', conversationId: `c${index}`, who: { kind: 'contact', id: `p${index}`, name: null }, doing: 'typing', until: Date.now() + 5_000 }];
    if (drawn < 0.6) return [{ type: 'upsert', entity: 'contact', value: contact(index) as never }];
    if (drawn < 0.8) {
      return [{ type: 'upsert', entity: 'event', value: {
        id: `e${++serial}`, conversationId: `c${index}`, order: String(serial).padStart(12, '0'), at: Date.now(), type: 'tags-changed', actor: { kind: 'agent', id: 'tom', name: 'Tom Berg' }, data: {},
      } as never }];
    }
    revision[index] = (revision[index] ?? 0) + 1;
    return [{ type: 'patch', entity: 'conversation', id: `c${index}`, revision: revision[index] ?? 1, value: { tags: [`tag ${serial++ % 7}`] } }];
  };

  const transport: Transport = {
    name: 'crowd',
    open: async () => ({
      me: { id: 'me', name: 'June Kim', availability: { messaging: 'available' } }, agents: [{ id: 'tom', name: 'Tom Berg' }], teams: [], channels: [aChannel()],
      workspace: { id: `crowd-${size}`, name: 'Crowd' }, serverTime: Date.now(), capabilities: { idempotentSend: true, ordered: true, replay: true, messageSearch: false },
    }),
    subscribe(sink) {
      sinks.add(sink);
      sink({ changes: [{ type: 'link', up: true, code: null, retryAt: null }] });
      return () => { sinks.delete(sink); };
    },
    close: async () => {},
    read: {
      async conversations(query, { cursor }) {
        const from = Number(cursor ?? 0);
        const isAsked = query.awaitingReply !== false && (!query.lifecycles || query.lifecycles.includes('open'));
        const indices = isAsked ? Array.from({ length: Math.min(PAGE, size - from) }, (_, at) => from + at) : [];
        const to = from + PAGE;
        return { items: indices.map(conversation), contacts: indices.map(contact), next: isAsked && to < size ? String(to) : null, total: isAsked ? size : 0 };
      },
      async conversation(id) {
        const index = indexOf(id);
        return { conversation: conversation(index), contact: contact(index) };
      },
      async messages(id) {
        const index = indexOf(id);
        return { messages: Array.from({ length: PAGE }, () => message(index)), events: [], before: null, after: null };
      },
      async contact(id) { return contact(indexOf(id)); },
      async counts(queries) { return queries.map(() => ({ conversations: size, contacts: size, unreadContacts: 0, awaitingReply: size })); },
    },
    commands: {
      async send(command) {
        const { conversationId } = command.args;
        const index = indexOf(conversationId);
        const sent = { ...message(index), direction: 'outbound' as const, commandId: command.commandId, author: { kind: 'agent' as const, id: 'me', name: 'June Kim' }, text: command.args.text };
        return { changes: [{ type: 'upsert', entity: 'message', value: sent as never }] };
      },
      async setStatus() { return { changes: [] }; },
      async markRead() { return { changes: [] }; },
    },
  };

  return {
    transport,
    /** So many changes happen at once; tells how many they were. */
    storm(count: number): number {
      const changes: Change[] = [];
      while (changes.length < count) changes.push(...happen());
      for (const sink of sinks) sink({ changes });
      return changes.length;
    },
    /** A contact writes in one of the open conversations. */
    write(): void {
      const index = indexOf(open[Math.floor(random() * open.length)] ?? 'c0');
      for (const sink of sinks) sink({ changes: [{ type: 'upsert', entity: 'message', value: message(index) as never }] });
    },
  };
}
