/** A transport over Maps for tests: deterministic, no timers; tests push changes into it and hold, fail or look at commands. */
import { partOf } from '../../src/model/bulk.js';
import type { Agent, Team } from '../../src/model/agent.js';
import type { Change } from '../../src/model/changes.js';
import type { Channel } from '../../src/model/channel.js';
import type { Command, CommandName } from '../../src/model/commands.js';
import type { Contact } from '../../src/model/contact.js';
import { isAwaitingReply, type Conversation } from '../../src/model/conversation.js';
import type { Message } from '../../src/model/message.js';
import { permit } from '../../src/model/permit.js';
import { predict } from '../../src/model/predict.js';
import type { SavedReply } from '../../src/model/saved-reply.js';
import type { Template } from '../../src/model/template.js';
import type { TimelineEvent } from '../../src/model/timeline-event.js';
import { compareActivity, matchesQuery, type ConversationQuery, type View } from '../../src/model/view.js';
import type { WorkspaceInput } from '../../src/model/workspace.js';
import { CommandArgs } from '../../src/model/commands.js';
import { loadOverlays } from '../../src/session/overlays.js';
import { TransportError } from '../../src/transport/errors.js';
import type { CommandOptions, CommandResult, PageRequest, Transport } from '../../src/transport/transport.js';
import { aChannel, anAgent, nextOrder, NOON } from './build.js';

// What is fetched with a page's first command is here from the beginning, so that a test sees a command at once.
await loadOverlays();

export interface MemoryData {
  me?: Agent;
  agents?: readonly Agent[];
  teams?: readonly Team[];
  channels?: readonly Channel[];
  workspace?: Partial<WorkspaceInput>;
  contacts?: readonly Contact[];
  conversations?: readonly Conversation[];
  messages?: readonly Message[];
  events?: readonly TimelineEvent[];
  savedReplies?: readonly SavedReply[];
  templates?: readonly Template[];
  views?: readonly View[];
  /** Commands that it has; all by default. */
  commands?: readonly CommandName[];
  now?: () => number;
  idempotentSend?: boolean;
}

export interface MemoryTransport extends Transport {
  /** Commands in the order in which they came. */
  readonly received: readonly Command[];
  /** Reads in the order in which they came, e.g. `conversations {"lifecycles":["open"]}`. */
  readonly reads: readonly string[];
  /** Streams changes to whoever listens, and keeps them. */
  push(...changes: Change[]): void;
  /** Commands of this name wait until `release`; `fail` makes the next one fail. */
  hold(name: CommandName): void;
  release(): void;
  fail(name: CommandName, error: TransportError): void;
  /** The next reads of this kind fail. */
  failRead(kind: 'open' | 'conversations' | 'messages' | 'conversation', error: TransportError | null): void;
  /** Reads of this kind wait until `release`. */
  holdRead(kind: 'open' | 'conversations' | 'messages' | 'conversation'): void;
  readonly conversations: ReadonlyMap<string, Conversation>;
  readonly messages: ReadonlyMap<string, Message>;
}

export function memoryTransport(data: MemoryData = {}): MemoryTransport {
  const { me = anAgent({ id: 'me', name: 'June Kim' }), now = () => NOON, channels = [aChannel()] } = data;
  const by = <T extends { id: string }>(items: readonly T[] = []): Map<string, T> => new Map(items.map((item) => [item.id, item]));
  const conversations = by(data.conversations);
  const contacts = by(data.contacts);
  const messages = by(data.messages);
  const events = by(data.events);
  const agents = by([...data.agents ?? [], me]);
  const channelMap = by(channels);
  const sinks = new Set<(batch: { changes: readonly Change[] }) => void>();
  const received: Command[] = [];
  const reads: string[] = [];
  const failures = new Map<string, TransportError>();
  const readFailures = new Map<string, TransportError>();
  const held = new Set<string>();
  const answers = new Map<string, CommandResult>();
  let waiting: (() => void)[] = [];

  const mapOf = { conversation: conversations, contact: contacts, message: messages, event: events, agent: agents } as unknown as Record<string, Map<string, { id: string }>>;
  const keep = (changes: readonly Change[]): void => {
    for (const change of changes) {
      if (change.type === 'upsert') mapOf[change.entity]?.set(change.value.id, change.value);
      else if (change.type === 'remove') mapOf[change.entity]?.delete(change.id);
      else if (change.type === 'patch') {
        const known = mapOf[change.entity]?.get(change.id);
        if (known) mapOf[change.entity]?.set(change.id, { ...known, ...change.value } as never);
      }
    }
  };
  const gate = async (name: string): Promise<void> => {
    if (held.has(name)) await new Promise<void>((resolve) => { waiting.push(resolve); });
  };
  const read = async <T>(kind: string, note: string, answer: () => T): Promise<T> => {
    reads.push(note);
    await gate(`read:${kind}`);
    const error = readFailures.get(kind);
    if (error) throw error;
    return answer();
  };
  const matching = (query: ConversationQuery): Conversation[] => [...conversations.values()].filter((conversation) => matchesQuery(query, {
    conversation, contact: contacts.get(conversation.contactId), channel: channelMap.get(conversation.channelId), meId: me.id, now: now(),
  })).sort(compareActivity);

  /** Each conversation is asked by itself whether it may be changed. */
  const bulk = (command: Command<'bulk'>, { onProgress }: CommandOptions): CommandResult => {
    const { query, ids, exceptIds, seenAt } = command.args;
    const found = matching(query).filter(({ id, lastActivityAt }) =>
      (!ids || ids.includes(id)) && !exceptIds.includes(id) && (seenAt === undefined || lastActivityAt <= seenAt));
    const changes: Change[] = [];
    const items = found.map((conversation, index) => {
      onProgress?.((index + 1) / found.length);
      const contact = contacts.get(conversation.contactId);
      const part = partOf(command, conversation, contact);
      if (!part) return { id: conversation.id };
      const facts = { me, conversation, contact, channel: channelMap.get(conversation.channelId), commands: new Set<string>(names) };
      const allowed = permit(part.name, facts, now(), part.args as unknown as Record<string, unknown>);
      if (!allowed.allowed) return { id: conversation.id, error: { reason: allowed.reason } };
      const made = predict(part, facts);
      keep(made);
      changes.push(...made);
      return { id: conversation.id };
    });
    return { changes, items };
  };

  /** What really happens is what was predicted, with the ids of a backend. */
  const execute = async (command: Command, options: CommandOptions = {}): Promise<CommandResult> => {
    received.push(command);
    const known = answers.get(command.commandId);
    if (known) return known;
    await gate(command.name);
    const error = failures.get(command.name);
    failures.delete(command.name);
    if (error) throw error;
    if (command.name === 'bulk') {
      const result = bulk(command as Command<'bulk'>, options);
      answers.set(command.commandId, result);
      for (const sink of sinks) sink(result);
      return result;
    }
    const { conversationId = '', contactId = '' } = command.args as { conversationId?: string; contactId?: string };
    const changes = predict(command, { me, conversation: conversations.get(conversationId), contact: contacts.get(contactId) })
      .map((change): Change => {
        if (change.type !== 'upsert' || change.entity !== 'message') return change;
        const { sendAt, visibility } = change.value;
        return { ...change, value: {
          ...change.value, id: `made-by-${command.commandId}`, order: nextOrder(),
          delivery: visibility === 'note' ? null : { state: sendAt ? 'scheduled' : 'sent', times: { sent: now() }, error: null },
        } };
      });
    keep(changes);
    const result = { changes };
    answers.set(command.commandId, result);
    for (const sink of sinks) sink(result);
    return result;
  };
  const names = data.commands ?? (Object.keys(CommandArgs) as CommandName[]);

  return {
    name: 'memory', received, reads, conversations, messages,
    open: () => read('open', 'open', () => ({
      me, agents: [...agents.values()], teams: data.teams ?? [{ id: 'shop', name: 'Shop team' }], channels,
      workspace: { id: 'test', name: 'Test', timeZone: 'UTC', ...data.workspace }, savedReplies: data.savedReplies ?? [],
      templates: data.templates ?? [], views: data.views ?? [], serverTime: now(),
      capabilities: { idempotentSend: data.idempotentSend ?? true, ordered: true, replay: false, messageSearch: false },
    })),
    subscribe(sink) {
      sinks.add(sink);
      return () => { sinks.delete(sink); };
    },
    close: async () => { sinks.clear(); },
    read: {
      conversations: (query, { cursor, limit }: PageRequest) => read('conversations', `conversations ${JSON.stringify(query)}`, () => {
        const all = matching(query);
        const from = Number(cursor ?? 0);
        const items = all.slice(from, from + limit);
        return {
          items, contacts: items.flatMap(({ contactId }) => contacts.get(contactId) ?? []),
          next: from + limit < all.length ? String(from + limit) : null, total: all.length,
        };
      }),
      conversation: (id) => read('conversation', `conversation ${id}`, () => {
        const conversation = conversations.get(id);
        const contact = contacts.get(conversation?.contactId ?? '');
        if (!conversation || !contact) throw new TransportError('notFound', `no conversation ${id}`);
        return { conversation, contact };
      }),
      messages: (id, request) => read('messages', `messages ${id}`, () => {
        const all = [...[...messages.values()].map((value) => ({ kind: 'message' as const, value })), ...[...events.values()].map((value) => ({ kind: 'event' as const, value }))]
          .filter(({ value }) => value.conversationId === id).sort((a, b) => (a.value.order < b.value.order ? -1 : 1));
        const { limit } = request;
        let from = Math.max(0, all.length - limit);
        let to = all.length;
        if ('around' in request) {
          const at = all.findIndex(({ value }) => value.id === request.around);
          from = Math.max(0, at - Math.floor(limit / 2));
          to = Math.min(all.length, from + limit);
        } else if ('cursor' in request) {
          const [side, at = 0] = [request.cursor[0], Number(request.cursor.slice(1))];
          from = side === '<' ? Math.max(0, at - limit) : at;
          to = side === '<' ? at : Math.min(all.length, at + limit);
        }
        const page = all.slice(from, to);
        return {
          messages: page.flatMap(({ kind, value }) => (kind === 'message' ? [value] : [])),
          events: page.flatMap(({ kind, value }) => (kind === 'event' ? [value] : [])),
          before: from > 0 ? `<${from}` : null, after: to < all.length ? `>${to}` : null,
        };
      }),
      contact: (id) => read('contact', `contact ${id}`, () => {
        const contact = contacts.get(id);
        if (!contact) throw new TransportError('notFound', `no contact ${id}`);
        return contact;
      }),
      counts: async (queries) => queries.map((query) => {
        const found = matching(query);
        return {
          conversations: found.length, contacts: new Set(found.map(({ contactId }) => contactId)).size,
          unreadContacts: new Set(found.filter(({ unread }) => unread > 0).map(({ contactId }) => contactId)).size,
          awaitingReply: found.filter(isAwaitingReply).length,
        };
      }),
    },
    commands: Object.fromEntries(names.map((name) => [name, execute])) as unknown as Transport['commands'],
    media: {
      upload: async (file, { name, commandId, onProgress }) => {
        onProgress?.(1);
        return { id: `file-${commandId}`, kind: file.type.startsWith('image/') ? 'image' : 'file', name, mime: file.type, bytes: file.size, url: null, thumbnailUrl: null, width: null, height: null, durationMs: null, alt: null };
      },
      load: async () => new Blob(['x'], { type: 'text/plain' }),
    },
    push(...changes) {
      keep(changes);
      for (const sink of sinks) sink({ changes });
    },
    hold: (name) => { held.add(name); },
    release() {
      held.clear();
      const all = waiting;
      waiting = [];
      for (const go of all) go();
    },
    fail: (name, error) => { failures.set(name, error); },
    failRead: (kind, error) => { if (error) readFailures.set(kind, error); else readFailures.delete(kind); },
    holdRead: (kind) => { held.add(`read:${kind}`); },
  };
}
