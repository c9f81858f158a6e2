/**
 * An adapter with Matrix's truths and honest capabilities: the stream goes on from its token and sends may be repeated; lists are
 * filtered here, a message with files is several events, status and assignee are room state, notes and tags are not to be had.
 */
import type { Change } from '../../../src/model/changes.js';
import type { ChannelInput } from '../../../src/model/channel.js';
import type { Command, CommandName } from '../../../src/model/commands.js';
import { Contact } from '../../../src/model/contact.js';
import { Conversation, type ConversationInput } from '../../../src/model/conversation.js';
import type { Attachment, MessageInput } from '../../../src/model/message.js';
import { parse } from '../../../src/model/parse.js';
import { previewText } from '../../../src/model/preview.js';
import { compareActivity, matchesQuery, type ConversationQuery } from '../../../src/model/view.js';
import { TransportError } from '../../../src/transport/errors.js';
import type { CommandResult, TimelinePage, Transport } from '../../../src/transport/transport.js';
import { ME, type MatrixEvent, type MatrixServer } from './server.js';

interface RoomSummary {
  id: string; name: string; features: { network: string; edits: boolean }; state: Record<string, Record<string, unknown>>; notification_count: number; ghost: string;
  messages: MatrixEvent[];
}

const TIME_DIGITS = 16;
const isEdit = ({ content }: MatrixEvent): boolean => (content['m.relates_to'] as { rel_type?: string } | undefined)?.rel_type === 'm.replace';
/** A file of a message says to which it belongs by its transaction id: `commandId.1`. */
const commandOf = ({ unsigned }: MatrixEvent): string | null => unsigned?.transaction_id?.replace(/\.\d+$/, '') ?? null;

function messageOf(event: MatrixEvent, conversationId: string, edits: readonly MatrixEvent[]): MessageInput {
  const edit = edits.filter((one) => isEdit(one) && (one.content['m.relates_to'] as { event_id: string }).event_id === event.event_id).at(-1);
  const isOut = event.sender === ME;
  const file = event.content.url as string | undefined;
  const attachment: Attachment = {
    id: file ?? '', kind: 'file', url: null, thumbnailUrl: null, name: String(event.content.body), mime: null, bytes: null, width: null, height: null, durationMs: null, alt: null,
  };
  return {
    id: event.event_id, conversationId, order: `${String(event.origin_server_ts).padStart(TIME_DIGITS, '0')}${event.event_id}`, direction: isOut ? 'outbound' : 'inbound',
    author: { kind: isOut ? 'agent' : 'contact', id: event.sender, name: null }, at: event.origin_server_ts, commandId: commandOf(event),
    text: file ? '' : String((edit?.content['m.new_content'] as { body?: string } | undefined)?.body ?? event.content.body), editedAt: edit?.origin_server_ts ?? null,
    attachments: file ? [attachment] : [], delivery: isOut ? { state: 'sent', times: {}, error: null } : null,
  };
}

const contactOf = ({ name, ghost }: RoomSummary) => ({ id: ghost, name, identities: [{ channelKind: null, kind: 'id' as const, value: ghost }] });

function conversationOf(room: RoomSummary): ConversationInput {
  const said = room.messages.filter((event) => !isEdit(event));
  const last = said.at(-1);
  const message = last && messageOf(last, room.id, room.messages);
  const assignee = room.state['org.example.inbox.assignee']?.id as string | null | undefined;
  const lastIn = said.findLast(({ sender }) => sender !== ME)?.origin_server_ts ?? null;
  return {
    id: room.id, channelId: room.features.network, contactId: room.ghost, unread: room.notification_count,
    lifecycle: (room.state['org.example.inbox.status']?.status as ConversationInput['lifecycle'] | undefined) ?? 'open',
    assignee: assignee ? { kind: 'agent', id: assignee } : null, createdAt: said[0]?.origin_server_ts ?? 0, lastActivityAt: last?.origin_server_ts ?? 0,
    lastInboundAt: lastIn, awaitingSince: message?.direction === 'inbound' ? message.at : null,
    lastMessage: message ? {
      messageId: message.id, direction: message.direction, author: message.author, at: message.at, text: previewText(message.text ?? ''), media: null,
      delivery: message.delivery?.state ?? null,
    } : null,
  };
}

/** What a bridge says of its rooms (`com.beeper.room_features`) decides what the channel can do. */
const channelOf = (network: string, edits: boolean): ChannelInput => ({
  id: network, kind: network === 'sms' ? 'sms' : 'whatsapp', name: network,
  capabilities: { receipts: ['sent', 'read'], textLimit: null, attachments: network === 'sms' ? {} : { file: 50_000_000 }, attachmentCount: 3, edits },
  policy: { replyWindow: { humanMs: null, automationMs: null }, firstReplyTimeoutMs: null, replyTimeoutMs: null, inactivityMs: null, leaseTtlMs: null, fixedSlots: null },
});

export function matrixLike(server: MatrixServer): Transport {
  const stops = new Set<() => void>();

  const call = async <T>(method: 'GET' | 'PUT', path: readonly string[], body?: object, signal?: AbortSignal): Promise<T> => {
    let reply;
    try {
      reply = await server.request(method, path.map(encodeURIComponent).join('/'), body, signal);
    } catch (cause) {
      if (signal?.aborted) throw new TransportError('aborted');
      throw new TransportError('offline', 'The homeserver does not answer.', { ambiguous: method === 'PUT', cause });
    }
    const answer = JSON.parse(reply.body) as T & { errcode?: string; retry_after_ms?: number };
    if (reply.status === 200) return answer;
    const codes = { 401: 'auth', 403: 'forbidden', 404: 'notFound', 410: 'conflict', 429: 'rateLimited' } as const;
    throw new TransportError(codes[reply.status as keyof typeof codes] ?? 'invalid', answer.errcode, answer.retry_after_ms === undefined ? {} : { retryAfter: answer.retry_after_ms });
  };
  const roomOf = (id: string, signal?: AbortSignal): Promise<RoomSummary> => call('GET', ['rooms', id], undefined, signal);
  const detail = async (id: string, signal?: AbortSignal) => {
    const room = await roomOf(id, signal);
    return { conversation: conversationOf(room), contact: contactOf(room) };
  };

  const write = async (command: Command): Promise<CommandResult> => {
    const { conversationId: id, ...args } = command.args as { conversationId: string; text?: string; attachments?: Attachment[]; status?: string; assignee?: { id: string } | null; messageId?: string };
    const room = await roomOf(id);
    const put = (path: readonly string[], body: object) => call<{ event_id: string }>('PUT', ['rooms', id, ...path], body);
    const made: string[] = [];
    if (command.name === 'send') {
      // A text and each file are events of their own, each with a transaction id that stays.
      const parts = [...(args.text ? [{ msgtype: 'm.text', body: args.text }] : []), ...(args.attachments ?? []).map(({ id: url, name }) => ({ msgtype: 'm.file', body: name ?? '', url }))];
      for (const [index, part] of parts.entries()) {
        const { event_id: event } = await put(['send', 'm.room.message', index === 0 ? command.commandId : `${command.commandId}.${index}`], part);
        made.push(event);
      }
    } else if (command.name === 'editMessage') {
      if (!room.messages.some(({ event_id: event }) => event === args.messageId)) throw new TransportError('notFound');
      await put(['send', 'm.room.message', command.commandId], { msgtype: 'm.text', body: `* ${args.text}`, 'm.new_content': { body: args.text }, 'm.relates_to': { rel_type: 'm.replace', event_id: args.messageId } });
      made.push(args.messageId ?? '');
    } else if (command.name === 'setStatus') await put(['state', 'org.example.inbox.status'], { status: args.status });
    else if (command.name === 'assign') await put(['state', 'org.example.inbox.assignee'], { id: args.assignee?.id ?? null });
    else await put(['receipt', 'm.read'], {});
    // Done is done, whatever the reading afterwards brings.
    const after = await roomOf(id).catch(() => null);
    if (!after) return { changes: [] };
    return { changes: [
      ...after.messages.filter(({ event_id: event }) => made.includes(event)).map((event) => ({ type: 'upsert', entity: 'message', value: messageOf(event, id, after.messages) }) as Change),
      { type: 'upsert', entity: 'conversation', value: conversationOf(after) } as Change,
    ] };
  };
  const NAMES: readonly CommandName[] = ['send', 'editMessage', 'setStatus', 'assign', 'markRead'];

  return {
    name: 'matrix-like',
    async open({ signal } = {}) {
      const [me, rooms] = await Promise.all([call<{ user_id: string; next_batch: string }>('GET', ['whoami'], undefined, signal), call<RoomSummary[]>('GET', ['rooms', ''], undefined, signal)]);
      const networks = new Map(rooms.map(({ features }) => [features.network, channelOf(features.network, features.edits)]));
      return {
        me: { id: me.user_id, name: 'June Kim' }, agents: [{ id: me.user_id, name: 'June Kim' }, { id: '@tom:example.org', name: 'Tom Berg' }], teams: [], channels: [...networks.values()],
        workspace: { id: 'example.org', name: 'example.org' }, serverTime: server.now(), cursor: me.next_batch,
        capabilities: { idempotentSend: true, ordered: true, replay: true, messageSearch: false },
      };
    },
    subscribe(sink, { cursor } = {}) {
      const abort = new AbortController();
      const { signal } = abort;
      const tell = (changes: Change[], at?: string): void => { if (!signal.aborted) sink(at === undefined ? { changes } : { changes, cursor: at }); };
      const pause = (): Promise<void> => new Promise((resolve) => { setTimeout(resolve, 5); });

      const run = async (): Promise<void> => {
        let since = cursor;
        let isUp = true;
        while (!signal.aborted) {
          try {
            since ??= (await call<{ next_batch: string }>('GET', ['whoami'], undefined, signal)).next_batch;
            const sync = await call<{ next_batch: string; rooms: Record<string, { limited: boolean; events: MatrixEvent[] }> }>('GET', ['sync'], { since, timeout: isUp ? 30_000 : 0 }, signal);
            if (!isUp) tell([{ type: 'link', up: true, code: null, retryAt: null }]);
            isUp = true;
            const changes: Change[] = [];
            for (const [id, { limited, events }] of Object.entries(sync.rooms)) {
              const room = await roomOf(id, signal);
              if (limited) changes.push({ type: 'resync', reason: 'gap' });
              const touched = new Set(events.map((event) => (isEdit(event) ? (event.content['m.relates_to'] as { event_id: string }).event_id : event.event_id)));
              for (const event of room.messages) if (touched.has(event.event_id) && !isEdit(event)) changes.push({ type: 'upsert', entity: 'message', value: messageOf(event, id, room.messages) } as Change);
              changes.push({ type: 'upsert', entity: 'conversation', value: conversationOf(room) } as Change);
            }
            since = sync.next_batch;
            if (changes.length > 0) tell(changes, since);
          } catch (thrown) {
            if (signal.aborted) return;
            const { code } = thrown as TransportError;
            if (code === 'conflict' || code === 'invalid') {
              since = undefined;
              tell([{ type: 'resync', reason: 'too-old' }]);
            } else if (isUp) {
              isUp = false;
              tell([{ type: 'link', up: false, code: 'offline', retryAt: null }]);
            }
            await pause();
          }
        }
      };
      void run();
      const stop = (): void => {
        abort.abort();
        stops.delete(stop);
      };
      stops.add(stop);
      return stop;
    },
    close: async () => { for (const stop of stops) stop(); },
    read: {
      async conversations(query: ConversationQuery, { cursor, limit }, { signal } = {}) {
        const rooms = await call<RoomSummary[]>('GET', ['rooms', ''], undefined, signal);
        const all = rooms.map((room) => ({ room, conversation: parse(Conversation, conversationOf(room), 'matrix') }))
          .filter(({ room, conversation }) => matchesQuery(query, { conversation, contact: parse(Contact, contactOf(room), 'matrix'), channel: undefined, meId: ME, now: server.now() }))
          .sort((a, b) => compareActivity(a.conversation, b.conversation));
        const [at, id = ''] = cursor?.split('|') ?? [];
        const rest = all.filter(({ conversation }) => at === undefined || conversation.lastActivityAt < Number(at) || (conversation.lastActivityAt === Number(at) && conversation.id > id));
        const page = rest.slice(0, limit);
        const last = page.at(-1)?.conversation;
        return {
          items: page.map(({ room }) => conversationOf(room)), contacts: page.map(({ room }) => contactOf(room)), total: all.length,
          next: last && rest.length > limit ? `${last.lastActivityAt}|${last.id}` : null,
        };
      },
      conversation: (id, { signal } = {}) => detail(id, signal),
      async messages(id, request, { signal } = {}): Promise<TimelinePage> {
        const ask = 'around' in request ? { around: request.around } : 'cursor' in request ? { dir: request.cursor[0], from: request.cursor.slice(1) } : {};
        const { chunk, start, end, total } = await call<{ chunk: MatrixEvent[]; start: number; end: number; total: number }>('GET', ['rooms', id, 'messages'], { limit: request.limit, ...ask }, signal);
        const said = chunk.filter((event) => event.type === 'm.room.message' && !isEdit(event));
        const { messages } = await roomOf(id, signal);
        return {
          messages: said.map((event) => messageOf(event, id, messages)), events: [], before: start > 0 ? `b${start}` : null,
          // What follows may be state that no timeline shows: then this is the end.
          after: end < total && ('cursor' in request || 'around' in request) ? `f${end}` : null,
        };
      },
      async outcome(commandId, { signal } = {}) {
        const rooms = await call<RoomSummary[]>('GET', ['rooms', ''], undefined, signal);
        for (const room of rooms) {
          const made = room.messages.filter((event) => commandOf(event) === commandId && !isEdit(event));
          if (made.length > 0) return { changes: made.map((event) => ({ type: 'upsert', entity: 'message', value: messageOf(event, room.id, room.messages) }) as Change) };
        }
        return null;
      },
    },
    commands: Object.fromEntries(NAMES.map((name) => [name, write])) as unknown as Transport['commands'],
    media: {
      async upload(file, { name, onProgress }) {
        const id = server.upload(file);
        onProgress?.(1);
        return { id, kind: 'file', url: null, thumbnailUrl: null, name, mime: file.type, bytes: file.size, width: null, height: null, durationMs: null, alt: null };
      },
      async load({ id }) {
        const file = server.download(id);
        if (!file) throw new TransportError('auth');
        return file;
      },
    },
  };
}
