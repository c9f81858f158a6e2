/** An adapter with Chatwoot's truths and honest capabilities: no replay, no twins told apart, no edits, no reactions, no counts. */
import type { Change } from '../../../src/model/changes.js';
import type { ChannelInput } from '../../../src/model/channel.js';
import type { Command, CommandName } from '../../../src/model/commands.js';
import { Conversation, type ConversationInput } from '../../../src/model/conversation.js';
import { Contact } from '../../../src/model/contact.js';
import type { MessageInput } from '../../../src/model/message.js';
import { parse } from '../../../src/model/parse.js';
import { previewText } from '../../../src/model/preview.js';
import { matchesQuery, type ConversationQuery } from '../../../src/model/view.js';
import { TransportError } from '../../../src/transport/errors.js';
import { parseFrame } from '../../../src/transport/parse-frame.js';
import type { CommandResult, TimelinePage, Transport } from '../../../src/transport/transport.js';
import type { ChatwootServer } from './server.js';

interface RestMessage { id: number; conversation_id: number; content: string; message_type: 0 | 1; private: boolean; created_at: number | string; content_attributes?: { command_id?: string } | null }
interface RestConversation {
  id: number; inbox_id: number; status: string; labels: string[]; unread_count: number; created_at: number; last_activity_at: number; snoozed_until?: number;
  meta: { sender: { id: number; name: string; phone_number: string }; assignee?: { id: number } }; last_non_activity_message?: RestMessage;
}

const LIFECYCLE: Readonly<Record<string, ConversationInput['lifecycle']>> = { open: 'open', pending: 'pending', snoozed: 'snoozed', resolved: 'closed' };
const STATUS = { open: 'open', pending: 'pending', closed: 'resolved' } as const;
const HOUR_MS = 3_600_000;
const ORDER_DIGITS = 12;

/** One moment, whichever way it was written: seconds, or ISO. */
const ms = (at: number | string): number => (typeof at === 'string' ? Date.parse(at) : Math.round(at * 1000));

const messageOf = (raw: RestMessage): MessageInput => {
  const isOut = raw.message_type === 1;
  return {
    id: String(raw.id), conversationId: String(raw.conversation_id), order: String(raw.id).padStart(ORDER_DIGITS, '0'), direction: isOut ? 'outbound' : 'inbound',
    visibility: raw.private ? 'note' : 'public', author: { kind: isOut ? 'agent' : 'contact', id: null, name: null }, at: ms(raw.created_at), text: raw.content,
    commandId: raw.content_attributes?.command_id ?? null, delivery: isOut && !raw.private ? { state: 'sent', times: {}, error: null } : null,
  };
};

const conversationOf = (raw: RestConversation): ConversationInput => {
  const last = raw.last_non_activity_message;
  const message = last && messageOf(last);
  const isWaiting = message?.direction === 'inbound';
  return {
    id: String(raw.id), channelId: String(raw.inbox_id), contactId: String(raw.meta.sender.id), lifecycle: LIFECYCLE[raw.status] ?? 'open',
    assignee: raw.meta.assignee ? { kind: 'agent', id: String(raw.meta.assignee.id) } : null, tags: raw.labels, unread: raw.unread_count,
    createdAt: ms(raw.created_at), lastActivityAt: ms(raw.last_activity_at), awaitingSince: isWaiting ? message.at : null, lastInboundAt: isWaiting ? message.at : ms(raw.last_activity_at),
    snooze: raw.snoozed_until === undefined ? null : { until: ms(raw.snoozed_until), byId: null, at: ms(raw.last_activity_at) },
    lastMessage: message ? {
      messageId: message.id, direction: message.direction, visibility: message.visibility, author: message.author, at: message.at,
      text: previewText(message.text ?? ''), media: null, delivery: message.delivery?.state ?? null,
    } : null,
  };
};

const contactOf = ({ id, name, phone_number: phone }: RestConversation['meta']['sender']) =>
  ({ id: String(id), name, identities: [{ channelKind: null, kind: 'phone' as const, value: phone }] });

/** Each inbox has its own abilities. */
const channelOf = ({ id, name, channel_type: type }: { id: number; name: string; channel_type: string }): ChannelInput => {
  const isWhatsApp = type === 'Channel::Whatsapp';
  return {
    id: String(id), name, kind: isWhatsApp ? 'whatsapp' : 'web-chat',
    capabilities: { receipts: isWhatsApp ? ['sent', 'delivered', 'read'] : ['sent'], textLimit: isWhatsApp ? 4096 : null, attachments: {}, templates: isWhatsApp },
    policy: { replyWindow: { humanMs: isWhatsApp ? 24 * HOUR_MS : null, automationMs: null }, firstReplyTimeoutMs: null, replyTimeoutMs: null, inactivityMs: null, leaseTtlMs: null, fixedSlots: null },
  };
};

export function chatwootLike(server: ChatwootServer): Transport {
  const stops = new Set<() => void>();

  const call = async <T>(method: 'GET' | 'POST', path: string, body?: object, signal?: AbortSignal): Promise<T> => {
    let reply;
    try {
      reply = await server.request(method, path, body, signal);
    } catch (cause) {
      if (signal?.aborted) throw new TransportError('aborted');
      throw new TransportError('offline', 'The server does not answer.', { ambiguous: method === 'POST', cause });
    }
    if (reply.status === 200) return JSON.parse(reply.body) as T;
    if (reply.status === 401) {
      // 401 also says "not yours": whether the token works, one's own profile tells.
      const isOut = path === '/profile' || await server.request('GET', '/profile').then(({ status }) => status !== 200);
      throw new TransportError(isOut ? 'auth' : 'forbidden');
    }
    if (reply.status === 429) throw new TransportError('rateLimited', 'Too many requests.', { retryAfter: Number(reply.headers['retry-after']) * 1000 });
    if (reply.status === 404) throw new TransportError('notFound');
    throw new TransportError(reply.status >= 500 ? 'server' : 'invalid', reply.body, { ambiguous: reply.status >= 500 && method === 'POST' });
  };
  const at = (id: string): string => `/conversations/${encodeURIComponent(id)}`;
  const read = async (id: string, signal?: AbortSignal) => {
    const raw = await call<RestConversation>('GET', at(id), undefined, signal);
    return { conversation: conversationOf(raw), contact: contactOf(raw.meta.sender) };
  };

  /** Pages by number move while one reads: what stands behind the last item that was given counts, whatever page it is on now. */
  const list = async (query: ConversationQuery, limit: number, cursor: string | undefined, signal?: AbortSignal) => {
    const [lastAt, lastId] = (cursor?.split('|') ?? []).map(Number);
    const found: RestConversation[] = [];
    for (let page = 1; found.length <= limit; page++) {
      const { data } = await call<{ data: { payload: RestConversation[] } }>('GET', `/conversations?status=all&page=${page}`, undefined, signal);
      if (data.payload.length === 0) break;
      for (const raw of data.payload) {
        const isBehind = lastAt === undefined || ms(raw.last_activity_at) < lastAt || (ms(raw.last_activity_at) === lastAt && raw.id > (lastId ?? 0));
        const conversation = parse(Conversation, conversationOf(raw), 'chatwoot');
        const facts = { conversation, contact: parse(Contact, contactOf(raw.meta.sender), 'chatwoot'), channel: undefined, meId: '1', now: server.now() };
        if (isBehind && !found.some(({ id }) => id === raw.id) && matchesQuery(query, facts)) found.push(raw);
      }
    }
    const items = found.slice(0, limit);
    const last = items.at(-1);
    return {
      items: items.map(conversationOf), contacts: items.map(({ meta }) => contactOf(meta.sender)),
      next: last && found.length > limit ? `${ms(last.last_activity_at)}|${last.id}` : null,
    };
  };

  const timeline = async (id: string, side: string, signal?: AbortSignal): Promise<MessageInput[]> =>
    (await call<{ payload: RestMessage[] }>('GET', `${at(id)}/messages${side}`, undefined, signal)).payload.map(messageOf);

  const write = async (command: Command): Promise<CommandResult> => {
    const args = command.args as Record<string, unknown> & { conversationId: string };
    const path = args.conversationId === undefined ? '' : at(args.conversationId);
    const changes: Change[] = [];
    if (command.name === 'send' || command.name === 'addNote') {
      const raw = await call<RestMessage>('POST', `${path}/messages`, { content: args.text, private: command.name === 'addNote', content_attributes: { command_id: command.commandId } });
      changes.push({ type: 'upsert', entity: 'message', value: messageOf(raw) } as Change);
    } else if (command.name === 'setStatus') await call('POST', `${path}/toggle_status`, { status: STATUS[args.status as keyof typeof STATUS] });
    else if (command.name === 'snooze') await call('POST', `${path}/toggle_status`, { status: 'snoozed', snoozed_until: (args.until as number) / 1000 });
    else if (command.name === 'unsnooze') await call('POST', `${path}/toggle_status`, { status: 'open' });
    else if (command.name === 'assign') await call('POST', `${path}/assignments`, { assignee_id: args.assignee === null ? null : Number((args.assignee as { id: string }).id) });
    else if (command.name === 'setTags') await call('POST', `${path}/labels`, { labels: args.tags });
    else if (command.name === 'markRead') await call('POST', `${path}/update_last_seen`);
    else {
      const { items } = await list(args.query as ConversationQuery, 1_000, undefined);
      await call('POST', '/bulk_actions', { ids: items.map(({ id }) => Number(id)), labels: { add: (args.args as { tags: string[] }).tags } });
      return { changes };
    }
    // What was done besides (an assignee, a reopening) only the conversation itself tells. It was done, whatever the reading brings.
    await read(args.conversationId).then(({ conversation }) => changes.push({ type: 'upsert', entity: 'conversation', value: conversation } as Change), () => {});
    return { changes };
  };
  const NAMES: readonly CommandName[] = ['send', 'addNote', 'setStatus', 'snooze', 'unsnooze', 'assign', 'setTags', 'markRead', 'bulk'];

  return {
    name: 'chatwoot-like',
    async open({ signal } = {}) {
      const [me, inboxes, agents] = await Promise.all([
        call<{ id: number; name: string }>('GET', '/profile', undefined, signal), call<{ payload: Parameters<typeof channelOf>[0][] }>('GET', '/inboxes', undefined, signal),
        call<{ id: number; name: string }[]>('GET', '/agents', undefined, signal),
      ]);
      return {
        me: { id: String(me.id), name: me.name }, agents: agents.map(({ id, name }) => ({ id: String(id), name })), teams: [], channels: inboxes.payload.map(channelOf),
        workspace: { id: 'account-1', name: 'Account 1' }, serverTime: server.now(),
        capabilities: { idempotentSend: false, ordered: false, replay: false, messageSearch: false },
      };
    },
    subscribe(sink) {
      let ended = false;
      let disconnect = (): void => {};
      let timer: ReturnType<typeof setTimeout> | undefined;
      const tell = (...changes: Change[]): void => { if (!ended) sink({ changes }); };
      const connect = (isFirst: boolean): void => {
        disconnect = server.connect((text) => {
          const { changes } = parseFrame(text, { read: (frame) => {
            const { event, data } = frame as { event: string; data: RestMessage & { id: number } };
            const isMessage = event === 'message.created';
            // The socket's conversation is another object than the REST one: the one that counts is read.
            const stale: Change = { type: 'stale', entity: 'conversation', id: String(isMessage ? data.conversation_id : data.id) };
            return { changes: isMessage ? [{ type: 'upsert', entity: 'message', value: messageOf(data) } as Change, stale] : [stale] };
          } });
          tell(...changes);
        }, () => {
          tell({ type: 'link', up: false, code: 'offline', retryAt: null });
          timer = setTimeout(() => retry(), 5);
        });
        if (isFirst) return;
        tell({ type: 'link', up: true, code: null, retryAt: null }, { type: 'resync', reason: 'reconnect' });
      };
      const retry = (): void => {
        server.request('GET', '/profile').then(() => { if (!ended) connect(false); }, () => { if (!ended) timer = setTimeout(retry, 5); });
      };
      connect(true);
      const stop = (): void => {
        ended = true;
        clearTimeout(timer);
        disconnect();
        stops.delete(stop);
      };
      stops.add(stop);
      return stop;
    },
    close: async () => { for (const stop of stops) stop(); },
    read: {
      conversations: (query, { cursor, limit }, { signal } = {}) => list(query, limit, cursor, signal),
      conversation: (id, { signal } = {}) => read(id, signal),
      async messages(id, request, { signal } = {}): Promise<TimelinePage> {
        const { limit } = request;
        let messages: MessageInput[];
        if ('around' in request) {
          const [older, newer] = await Promise.all([timeline(id, `?before=${Number(request.around) + 1}`, signal), timeline(id, `?after=${request.around}`, signal)]);
          messages = [...older.slice(-Math.ceil(limit / 2)), ...newer.slice(0, Math.floor(limit / 2))];
        } else if ('cursor' in request && request.cursor.startsWith('>')) messages = (await timeline(id, `?after=${request.cursor.slice(1)}`, signal)).slice(0, limit);
        else {
          messages = [];
          // Twenty come at once, however many were asked for.
          let before = 'cursor' in request ? `?before=${request.cursor.slice(1)}` : '';
          while (messages.length < limit) {
            const more = await timeline(id, before, signal);
            if (more.length === 0) break;
            messages.unshift(...more);
            before = `?before=${more[0]?.id}`;
          }
          messages = messages.slice(-limit);
        }
        const [first, last] = [messages[0], messages.at(-1)];
        const [isBefore, isAfter] = await Promise.all([
          first ? timeline(id, `?before=${first.id}`, signal) : [], last && ('cursor' in request || 'around' in request) ? timeline(id, `?after=${last.id}`, signal) : [],
        ]);
        return { messages, events: [], before: isBefore.length > 0 ? `<${first?.id}` : null, after: isAfter.length > 0 ? `>${last?.id}` : null };
      },
    },
    commands: Object.fromEntries(NAMES.map((name) => [name, write])) as unknown as Transport['commands'],
  };
}
