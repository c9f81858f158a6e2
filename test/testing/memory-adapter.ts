/** The honest adapter of the memory backend, over a wire whose trouble a test can make. Faulty adapters are made of it. */
import type { Command, CommandName } from '../../src/model/commands.js';
import type { ConformanceFaults } from '../../src/testing/index.js';
import { TransportError } from '../../src/transport/errors.js';
import type { ChangeBatch } from '../../src/model/changes.js';
import { parseFrame } from '../../src/transport/parse-frame.js';
import type { Transport, TransportCapabilities } from '../../src/transport/transport.js';
import type { MemoryBackend } from './memory-backend.js';

const HUGE = 1_000_000;

/** What lies between an adapter and its backend. */
export type Wire = ReturnType<typeof wire>;

/** @param copies whether answers are copied, as JSON would be; without, nobody may change what he got. */
export function wire(backend: MemoryBackend, copies = true) {
  let isOff = false;
  let isRevoked = false;
  let losesAnswer = false;
  let pause: number | null = null;
  let isHuge = false;
  const watchers = new Set<(isOff: boolean) => void>();
  const faults: Required<ConformanceFaults> = {
    loseAnswer() { losesAnswer = true; },
    limit(ms) { pause = ms; },
    offline(next) {
      isOff = next;
      for (const watch of [...watchers]) watch(next);
    },
    expireCursors() { backend.forgetLog(); },
    revoke(next) { isRevoked = next; },
    inbound(id, text) { backend.inbound(id, text); },
    hugeFrame() { isHuge = true; },
  };
  return {
    faults, copies,
    /** What the stream brings, as the text frame that it comes in. */
    frame(batch: ChangeBatch): string {
      const text = JSON.stringify(batch);
      if (!isHuge) return text;
      isHuge = false;
      return text + ' '.repeat(HUGE);
    },
    get isOff() { return isOff; },
    watch(run: (isOff: boolean) => void): () => void {
      watchers.add(run);
      return () => { watchers.delete(run); };
    },
    /** One request and its answer. */
    async ask<T>(work: () => T | Promise<T>, { signal, isCommand = false }: { signal?: AbortSignal | undefined; isCommand?: boolean } = {}): Promise<T> {
      if (signal?.aborted) throw new TransportError('aborted', 'It was called off.');
      await Promise.resolve();
      if (isOff) throw new TransportError('offline', 'There is no network.');
      if (isRevoked) throw new TransportError('auth', 'The token is refused.');
      if (isCommand && pause !== null) {
        const retryAfter = pause;
        pause = null;
        throw new TransportError('rateLimited', 'Too many requests.', { retryAfter });
      }
      const answer = await work();
      await Promise.resolve();
      if (isCommand && losesAnswer) {
        losesAnswer = false;
        throw new TransportError('timeout', 'No answer came.', { ambiguous: true });
      }
      if (signal?.aborted) throw new TransportError('aborted', 'It was called off.', { ambiguous: isCommand });
      return copies ? structuredClone(answer) : answer;
    },
  };
}

export const MEMORY_CAPABILITIES: TransportCapabilities = { idempotentSend: true, ordered: true, replay: true, messageSearch: false };

const COMMANDS: readonly CommandName[] = [
  'send', 'addNote', 'setStatus', 'markRead', 'assign', 'snooze', 'unsnooze', 'setTags', 'setBot', 'react', 'editMessage', 'bulk', 'end',
];

/** Everything that an adapter decides; a faulty one decides one of these otherwise. */
export interface AdapterParts {
  readonly capabilities: TransportCapabilities;
  readonly commands: readonly CommandName[];
  execute(command: Command): ReturnType<MemoryBackend['execute']> | Promise<ReturnType<MemoryBackend['execute']>>;
}

export function memoryAdapter(backend: MemoryBackend, line: Wire, parts: Partial<AdapterParts> = {}): Transport {
  const { capabilities = MEMORY_CAPABILITIES, commands = COMMANDS, execute = (command) => backend.execute(command) } = parts;
  const undoings = new Set<() => void>();

  return {
    name: 'memory',
    open: ({ signal } = {}) => line.ask(() => ({
      me: backend.me, agents: [backend.me, { id: 'tom', name: 'Tom Berg' }], teams: [{ id: 'shop', name: 'Shop' }], channels: backend.channels,
      workspace: { id: 'memory', name: 'Memory' }, serverTime: backend.now(), capabilities,
      ...(capabilities.replay ? { cursor: backend.cursor } : {}),
    }), { signal }),
    subscribe(sink, { cursor } = {}) {
      let position = cursor ?? backend.cursor;
      let ended = false;
      let isAsked = false;
      const tell = (batch: ChangeBatch): void => { if (!ended) sink(line.copies ? parseFrame(line.frame(batch), { onRefused() {} }) : batch); };
      const pump = async (): Promise<void> => {
        if (isAsked) return;
        isAsked = true;
        await Promise.resolve();
        isAsked = false;
        if (ended || line.isOff) return;
        const rows = backend.since(position);
        if (!rows) {
          position = backend.cursor;
          tell({ changes: [{ type: 'resync', reason: 'too-old' }], cursor: position });
          return;
        }
        for (const { seq, changes } of rows) {
          position = `${position.split(':')[0]}:${seq}`;
          tell({ changes, cursor: position });
        }
      };
      const stopListening = backend.listen(() => { void pump(); });
      const stopWatching = line.watch((isOff) => {
        tell({ changes: [{ type: 'link', up: !isOff, code: isOff ? 'offline' : null, retryAt: null }] });
        if (isOff) return;
        if (!capabilities.replay) {
          position = backend.cursor;
          tell({ changes: [{ type: 'resync', reason: 'reconnect' }] });
        }
        void pump();
      });
      const undo = (): void => {
        ended = true;
        stopListening();
        stopWatching();
        undoings.delete(undo);
      };
      undoings.add(undo);
      tell({ changes: [{ type: 'link', up: !line.isOff, code: line.isOff ? 'offline' : null, retryAt: null }] });
      void pump();
      return undo;
    },
    close: async () => { for (const undo of undoings) undo(); },
    read: {
      conversations: (query, { cursor, limit }, { signal } = {}) => line.ask(() => {
        const all = backend.matching(query);
        const [at = '', id = ''] = cursor?.split('|') ?? [];
        const from = cursor === undefined ? 0
          : all.findIndex((item) => item.lastActivityAt < Number(at) || (item.lastActivityAt === Number(at) && item.id > id));
        const rest = from < 0 ? [] : all.slice(from);
        const items = rest.slice(0, limit);
        const last = items.at(-1);
        return {
          items, contacts: items.flatMap(({ contactId }) => backend.contacts.get(contactId) ?? []), total: all.length,
          next: last && rest.length > limit ? `${last.lastActivityAt}|${last.id}` : null,
        };
      }, { signal }),
      conversation: (id, { signal } = {}) => line.ask(() => {
        const conversation = backend.conversationOf(id);
        const contact = backend.contacts.get(conversation.contactId);
        if (!contact) throw new TransportError('server', 'A conversation lacks its contact.');
        return { conversation, contact };
      }, { signal }),
      messages: (id, request, { signal } = {}) => line.ask(() => backend.page(id, request), { signal }),
      contact: (id, { signal } = {}) => line.ask(() => {
        const contact = backend.contacts.get(id);
        if (!contact) throw new TransportError('notFound', `There is no contact ${id}.`);
        return contact;
      }, { signal }),
      counts: (queries, { signal } = {}) => line.ask(() => queries.map(backend.counts), { signal }),
      outcome: (commandId, { signal } = {}) => line.ask(() => backend.outcome(commandId), { signal }),
    },
    commands: Object.fromEntries(commands.map((name) => [name, (command: Command, { signal }: { signal?: AbortSignal } = {}) =>
      line.ask(() => execute(command), { signal, isCommand: true })])) as unknown as Transport['commands'],
  };
}
