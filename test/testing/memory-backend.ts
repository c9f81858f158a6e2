/**
 * A small, honest backend in memory: a change log with epoch and sequence, commands that happen once, revisions, backups. The adapters
 * of this folder and the schedules of test/guarantees work on it.
 */
import type { Agent } from '../../src/model/agent.js';
import type { Change } from '../../src/model/changes.js';
import type { Channel } from '../../src/model/channel.js';
import type { Command, CommandName } from '../../src/model/commands.js';
import type { Contact } from '../../src/model/contact.js';
import { isAwaitingReply, type Conversation } from '../../src/model/conversation.js';
import type { Message } from '../../src/model/message.js';
import { predict } from '../../src/model/predict.js';
import { previewOf } from '../../src/model/preview.js';
import { compareActivity, matchesQuery, type ConversationQuery, type ViewCount } from '../../src/model/view.js';
import { TransportError } from '../../src/transport/errors.js';
import type { CommandResult, TimelinePage, TimelineRequest } from '../../src/transport/transport.js';

export interface BackendData {
  readonly now: () => number;
  readonly me: Agent;
  readonly channels: readonly Channel[];
  readonly contacts: readonly Contact[];
  readonly conversations: readonly Conversation[];
  readonly messages: readonly Message[];
}

export interface LogRow {
  readonly seq: number;
  readonly changes: readonly Change[];
}

/** What the backend does; tests replace single functions to break it. */
export type MemoryBackend = ReturnType<typeof memoryBackend>;

const ORDER_DIGITS = 8;

export function memoryBackend({ now, me, channels, contacts: givenContacts, conversations: given, messages: givenMessages }: BackendData) {
  let conversations = new Map(given.map((value) => [value.id, { ...value, revision: value.revision ?? 1 }]));
  let messages = new Map(givenMessages.map((value) => [value.id, value]));
  let answers = new Map<string, CommandResult>();
  let log: LogRow[] = [];
  let seq = 0;
  let epoch = 1;
  /** Rows up to here are forgotten. */
  let floor = 0;
  let lastOrder = givenMessages.length;
  const contacts = new Map(givenContacts.map((value) => [value.id, value]));
  const channelsById = new Map(channels.map((value) => [value.id, value]));
  const listeners = new Set<() => void>();
  const nextOrder = (): string => `m${String(++lastOrder).padStart(ORDER_DIGITS, '0')}`;

  const keep = (change: Change): Change => {
    if (change.type === 'upsert' && change.entity === 'message') messages.set(change.value.id, change.value);
    if (change.type === 'patch' && change.entity === 'conversation') {
      const known = conversations.get(change.id);
      if (!known) return change;
      const revision = (known.revision ?? 0) + 1;
      conversations.set(change.id, { ...known, ...change.value, revision });
      return { ...change, revision };
    }
    if (change.type === 'patch' && change.entity === 'contact') {
      const known = contacts.get(change.id);
      if (known) contacts.set(change.id, { ...known, ...change.value });
    }
    return change;
  };

  const publish = (changes: readonly Change[]): void => {
    seq += 1;
    log.push({ seq, changes });
    for (const hear of [...listeners]) hear();
  };

  const matching = (query: ConversationQuery): Conversation[] => [...conversations.values()].filter((conversation) => matchesQuery(query, {
    conversation, contact: contacts.get(conversation.contactId), channel: channelsById.get(conversation.channelId), meId: me.id, now: now(),
  })).sort(compareActivity);

  const conversationOf = (id: string): Conversation => {
    const found = conversations.get(id);
    if (!found) throw new TransportError('notFound', `There is no conversation ${id}.`);
    return found;
  };

  const changesOf = (command: Command): Change[] => {
    const { conversationId, contactId, messageId } = command.args as { conversationId?: string; contactId?: string; messageId?: string };
    const conversation = conversationId === undefined ? undefined : conversationOf(conversationId);
    if (contactId !== undefined && !contacts.has(contactId)) throw new TransportError('notFound', `There is no contact ${contactId}.`);
    if (messageId !== undefined) {
      const message = messages.get(messageId);
      if (!message) throw new TransportError('notFound', `There is no message ${messageId}.`);
      const { emoji, text } = command.args as { emoji?: string | null; text?: string };
      const author = { kind: 'agent' as const, id: me.id, name: me.name };
      return [{ type: 'upsert', entity: 'message', value: command.name === 'react'
        ? { ...message, reactions: emoji ? [{ emoji, author }] : [] }
        : command.name === 'editMessage' ? { ...message, text: text ?? '', editedAt: now() } : { ...message, text: '', deletedAt: now() } }];
    }
    return predict({ ...command, at: now() } as Command, { me, conversation, contact: contacts.get(contactId ?? '') }).map((change): Change => {
      if (change.type !== 'upsert' || change.entity !== 'message') return change;
      const { visibility } = change.value;
      return { ...change, value: {
        ...change.value, id: `made-${lastOrder + 1}`, order: nextOrder(),
        delivery: visibility === 'note' ? null : { state: 'sent', times: { sent: now() }, error: null },
      } };
    });
  };

  const bulk = (command: Command): CommandResult => {
    const { query, exceptIds, action, args } = command.args as { query: ConversationQuery; exceptIds: string[]; action: CommandName; args: object };
    const all: Change[] = [];
    const items = matching(query).filter(({ id }) => !exceptIds.includes(id)).map(({ id }) => {
      all.push(...changesOf({ ...command, name: action, args: { ...args, conversationId: id } } as Command).map(keep));
      return { id };
    });
    publish(all);
    return { changes: all, items };
  };

  const page = (id: string, request: TimelineRequest): TimelinePage => {
    conversationOf(id);
    const all = [...messages.values()].filter(({ conversationId }) => conversationId === id).sort((a, b) => (a.order < b.order ? -1 : 1));
    let to = all.length;
    let from = Math.max(0, to - request.limit);
    if ('around' in request) {
      const at = all.findIndex((message) => message.id === request.around);
      if (at < 0) throw new TransportError('notFound', `There is no message ${request.around}.`);
      from = Math.max(0, at - Math.floor(request.limit / 2));
      to = Math.min(all.length, from + request.limit);
    } else if ('cursor' in request) {
      const [side, order] = [request.cursor[0], request.cursor.slice(1)];
      if (side === '<') {
        to = all.findIndex((message) => message.order >= order);
        if (to < 0) to = all.length;
        from = Math.max(0, to - request.limit);
      } else {
        from = all.findIndex((message) => message.order > order);
        if (from < 0) from = all.length;
        to = Math.min(all.length, from + request.limit);
      }
    }
    const found = all.slice(from, to);
    return { messages: found, events: [], before: from > 0 ? `<${found[0]?.order}` : null, after: to < all.length ? `>${found.at(-1)?.order}` : null };
  };

  const backend = {
    me, channels, contacts, now,
    get conversations(): ReadonlyMap<string, Conversation> { return conversations; },
    get messages(): ReadonlyMap<string, Message> { return messages; },
    matching, page, conversationOf,
    get cursor(): string { return `${epoch}:${seq}`; },
    counts: (query: ConversationQuery): ViewCount => {
      const found = matching(query);
      const distinct = (items: readonly Conversation[]): number => new Set(items.map(({ contactId }) => contactId)).size;
      return {
        conversations: found.length, contacts: distinct(found), unreadContacts: distinct(found.filter(({ unread }) => unread > 0)),
        awaitingReply: found.filter(isAwaitingReply).length,
      };
    },
    /** Carries a command out once: its answer is kept in the same step as what it did. */
    execute(command: Command): CommandResult {
      const known = answers.get(command.commandId);
      return known ?? backend.perform(command);
    },
    /** Carries a command out, whether it was carried out before or not. */
    perform(command: Command): CommandResult {
      if (command.name === 'bulk') {
        const result = bulk(command);
        answers.set(command.commandId, result);
        return result;
      }
      const changes = changesOf(command).map(keep);
      const result = { changes };
      answers.set(command.commandId, result);
      if (changes.length > 0) publish(changes);
      return result;
    },
    outcome: (commandId: string): CommandResult | null => answers.get(commandId) ?? null,
    /** A contact writes. */
    inbound(conversationId: string, text: string): Message {
      const conversation = conversationOf(conversationId);
      const at = now();
      const order = nextOrder();
      const message: Message = {
        id: `in-${order}`, conversationId, commandId: null, order, direction: 'inbound', visibility: 'public',
        author: { kind: 'contact', id: conversation.contactId, name: contacts.get(conversation.contactId)?.name ?? null }, at, text,
        attachments: [], location: null, contacts: [], quote: null, context: null, template: null, reactions: [], unsupported: null,
        editedAt: null, deletedAt: null, sendAt: null, delivery: null, externalId: null, revision: null,
      };
      publish([
        keep({ type: 'upsert', entity: 'message', value: message }),
        keep({ type: 'patch', entity: 'conversation', id: conversationId, revision: null, value: {
          lastMessage: previewOf(message), lastActivityAt: at, lastInboundAt: at, unread: conversation.unread + 1,
          awaitingSince: conversation.awaitingSince ?? at,
          ...(conversation.lifecycle === 'open' || conversation.lifecycle === 'ended' ? {} : { lifecycle: 'open', snooze: null }),
        } }),
      ]);
      return message;
    },
    /** What happened behind a cursor; null when the log no longer reaches back there, or history changed. */
    since(cursor: string): readonly LogRow[] | null {
      const [itsEpoch, itsSeq] = cursor.split(':').map(Number);
      if (itsEpoch !== epoch || itsSeq === undefined || !(itsSeq >= floor && itsSeq <= seq)) return null;
      return log.filter((row) => row.seq > itsSeq);
    },
    listen(hear: () => void): () => void {
      listeners.add(hear);
      return () => { listeners.delete(hear); };
    },
    get listeners(): number { return listeners.size; },
    forgetLog(): void {
      floor = seq + 1;
      seq += 1;
      log = [];
    },
    backup: () => ({ conversations: new Map(conversations), messages: new Map(messages), answers: new Map(answers), seq }),
    /** History changes: what happened since the backup never was. */
    restore(backup: { conversations: typeof conversations; messages: typeof messages; answers: typeof answers; seq: number }): void {
      conversations = new Map(backup.conversations);
      messages = new Map(backup.messages);
      answers = new Map(backup.answers);
      ({ seq } = backup);
      log = [];
      floor = seq;
      epoch += 1;
      for (const hear of [...listeners]) hear();
    },
  };
  return backend;
}
