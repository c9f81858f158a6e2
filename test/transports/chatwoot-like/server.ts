/**
 * A server in memory with Chatwoot's truths: REST and socket speak of the same thing in different shapes, lists come by page number,
 * nothing is replayed, a repeated post makes a second message, opening assigns, bulk acts later, 401 also means forbidden.
 */
export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  /** JSON. */
  readonly body: string;
}

interface StoredMessage { id: number; conversation_id: number; content: string; message_type: 0 | 1; private: boolean; created_at: number; command_id: string | null }
interface StoredConversation {
  id: number; inbox_id: number; contact_id: number; status: 'open' | 'resolved' | 'pending' | 'snoozed'; assignee_id: number | null; labels: string[];
  created_at: number; last_activity_at: number; snoozed_until: number | null; unread: number; last_seen: number;
}

const PAGE = 4;
/** More are not counted. */
const MOST_UNREAD = 10;

export type ChatwootServer = ReturnType<typeof chatwootServer>;

/** @param now seconds since 1970, as Chatwoot counts. */
export function chatwootServer(now: () => number) {
  const inboxes = [{ id: 1, name: 'WhatsApp', channel_type: 'Channel::Whatsapp' }, { id: 2, name: 'Website', channel_type: 'Channel::WebWidget' }];
  const contacts = ['Amira Haddad', 'Léo Martin', 'Nora Quist', 'Ivo Kern', 'Mia Sol', 'Ben Ito'].map((name, index) => ({ id: index + 1, name, phone_number: `+3361248903${index}` }));
  const conversations = new Map<number, StoredConversation>();
  const messages: StoredMessage[] = [];
  const sockets = new Set<{ onMessage(text: string): void; onClose(): void }>();
  let isOff = false;
  let isRevoked = false;
  let limit: number | null = null;
  let losesAnswer = false;
  let tick = 0;

  /** Chatwoot keeps fractions of a second, and tells whole ones. */
  const moment = (): number => now() + ++tick / 1000;
  const messageOf = (id: number) => messages.filter((message) => message.conversation_id === id).at(-1);
  const unreadOf = ({ id, last_seen }: StoredConversation): number =>
    Math.min(MOST_UNREAD, messages.filter((message) => message.conversation_id === id && message.message_type === 0 && message.created_at > last_seen).length);

  const rest = (conversation: StoredConversation) => {
    const last = messageOf(conversation.id);
    const contact = contacts.find(({ id }) => id === conversation.contact_id);
    return {
      id: conversation.id, inbox_id: conversation.inbox_id, status: conversation.status, labels: conversation.labels, unread_count: unreadOf(conversation),
      created_at: Math.floor(conversation.created_at), last_activity_at: conversation.last_activity_at,
      // What is not there is left out.
      ...(conversation.snoozed_until === null ? {} : { snoozed_until: conversation.snoozed_until }),
      meta: { sender: contact, ...(conversation.assignee_id === null ? {} : { assignee: { id: conversation.assignee_id } }) },
      ...(last ? { last_non_activity_message: restMessage(last) } : {}),
    };
  };
  const restMessage = ({ command_id, ...message }: StoredMessage) => ({ ...message, ...(command_id === null ? {} : { content_attributes: { command_id } }) });
  /** The socket writes moments as ISO and says null. */
  const tell = (event: string, data: object): void => {
    const text = JSON.stringify({ event, data });
    for (const socket of [...sockets]) queueMicrotask(() => { if (sockets.has(socket)) socket.onMessage(text); });
  };
  const tellConversation = (event: string, conversation: StoredConversation): void => tell(event, {
    id: conversation.id, status: conversation.status, assignee_id: conversation.assignee_id, snoozed_until: conversation.snoozed_until === null ? null : new Date(conversation.snoozed_until * 1000).toISOString(),
  });

  const add = (conversation: StoredConversation, part: Pick<StoredMessage, 'content' | 'message_type' | 'private' | 'command_id'>): StoredMessage => {
    const message: StoredMessage = { id: messages.length + 1, conversation_id: conversation.id, created_at: moment(), ...part };
    messages.push(message);
    conversation.last_activity_at = message.created_at;
    if (part.message_type === 0 && conversation.status !== 'open') conversation.status = 'open';
    tell('message.created', { ...message, created_at: new Date(message.created_at * 1000).toISOString(), content_attributes: part.command_id === null ? null : { command_id: part.command_id } });
    return message;
  };

  const setStatus = (conversation: StoredConversation, status: StoredConversation['status'], until: number | null): void => {
    conversation.status = status;
    conversation.snoozed_until = until;
    // Who opens it has it.
    if (status === 'open') conversation.assignee_id ??= 1;
    tellConversation('conversation.status_changed', conversation);
  };

  contacts.forEach((contact, index) => {
    const created = now() - 3_600 * (index + 1);
    const conversation: StoredConversation = {
      id: index + 1, inbox_id: (index % 2) + 1, contact_id: contact.id, status: index === 5 ? 'resolved' : 'open', assignee_id: null, labels: [],
      created_at: created, last_activity_at: created, snoozed_until: null, unread: 0, last_seen: 0,
    };
    conversations.set(conversation.id, conversation);
    for (let count = 0; count < (index === 0 ? 7 : 2); count++) {
      messages.push({ id: messages.length + 1, conversation_id: conversation.id, content: `Message ${count} of ${contact.name}`, message_type: 0, private: false, created_at: created + count, command_id: null });
      conversation.last_activity_at = created + count;
    }
  });

  const answer = (status: number, body: unknown, headers: Record<string, string> = {}): Reply => ({ status, headers, body: JSON.stringify(body) });
  const handle = (method: string, path: string, body: Record<string, unknown>): Reply => {
    if (isRevoked) return answer(401, { error: 'Unauthorized' });
    const url = new URL(path, 'https://chat.example');
    const [, kind, id, sub] = url.pathname.split('/');
    if (kind === 'profile') return answer(200, { id: 1, name: 'June Kim' });
    if (kind === 'inboxes') return answer(200, { payload: inboxes });
    if (kind === 'agents') return answer(200, [{ id: 1, name: 'June Kim' }, { id: 2, name: 'Tom Berg' }]);
    if (kind === 'bulk_actions') {
      const ids = body.ids as number[];
      // It answers first and acts later.
      queueMicrotask(() => queueMicrotask(() => {
        for (const one of ids) {
          const conversation = conversations.get(one);
          if (!conversation) continue;
          conversation.labels = (body.labels as { add: string[] }).add;
          tellConversation('conversation.updated', conversation);
        }
      }));
      return answer(200, {});
    }
    if (kind !== 'conversations') return answer(404, {});
    if (id === undefined) {
      const status = url.searchParams.get('status') ?? 'open';
      const all = [...conversations.values()].filter((one) => status === 'all' || one.status === status).sort((a, b) => b.last_activity_at - a.last_activity_at || a.id - b.id);
      const from = (Number(url.searchParams.get('page') ?? 1) - 1) * PAGE;
      return answer(200, { data: { payload: all.slice(from, from + PAGE).map(rest) } });
    }
    const conversation = /^\d+$/.test(id) ? conversations.get(Number(id)) : undefined;
    if (!conversation) return answer(404, { error: 'Resource could not be found' });
    if (sub === undefined) return answer(200, rest(conversation));
    if (sub === 'messages' && method === 'GET') {
      const [before, after] = [url.searchParams.get('before'), url.searchParams.get('after')];
      const all = messages.filter((message) => message.conversation_id === conversation.id);
      const found = after === null ? all.filter((message) => before === null || message.id < Number(before)).slice(-20) : all.filter((message) => message.id > Number(after)).slice(0, 20);
      return answer(200, { payload: found.map(restMessage) });
    }
    if (sub === 'messages') return answer(200, restMessage(add(conversation, { content: String(body.content), message_type: 1, private: body.private === true, command_id: (body.content_attributes as { command_id?: string } | undefined)?.command_id ?? null })));
    if (sub === 'toggle_status') {
      setStatus(conversation, body.status as StoredConversation['status'], (body.snoozed_until as number | undefined) ?? null);
      return answer(200, { payload: { success: true } });
    }
    if (sub === 'assignments') {
      conversation.assignee_id = body.assignee_id as number | null;
      tellConversation('assignee.changed', conversation);
      return answer(200, {});
    }
    if (sub === 'labels') {
      conversation.labels = body.labels as string[];
      tellConversation('conversation.updated', conversation);
      return answer(200, { payload: conversation.labels });
    }
    if (sub === 'update_last_seen') {
      conversation.last_seen = moment();
      tellConversation('conversation.read', conversation);
      return answer(200, {});
    }
    return answer(404, {});
  };

  return {
    /** @throws TypeError as fetch does when there is no network. */
    async request(method: string, path: string, body: object = {}, signal?: AbortSignal): Promise<Reply> {
      signal?.throwIfAborted();
      await Promise.resolve();
      if (isOff) throw new TypeError('Failed to fetch');
      if (method === 'POST' && limit !== null) {
        const seconds = Math.ceil(limit / 1000);
        limit = null;
        return answer(429, {}, { 'retry-after': String(seconds) });
      }
      const reply = handle(method, path, body as Record<string, unknown>);
      await Promise.resolve();
      if (method === 'POST' && losesAnswer) {
        losesAnswer = false;
        throw new TypeError('Failed to fetch');
      }
      return reply;
    },
    connect(onMessage: (text: string) => void, onClose: () => void): () => void {
      const socket = { onMessage, onClose };
      if (isOff) queueMicrotask(onClose);
      else sockets.add(socket);
      return () => { sockets.delete(socket); };
    },
    now: () => now() * 1000,
    faults: {
      loseAnswer() { losesAnswer = true; },
      limit(ms: number) { limit = ms; },
      offline(next: boolean) {
        isOff = next;
        if (!next) return;
        const all = [...sockets];
        sockets.clear();
        for (const { onClose } of all) onClose();
      },
      revoke(next: boolean) { isRevoked = next; },
      inbound(id: string, text: string) { add(conversations.get(Number(id)) as StoredConversation, { content: text, message_type: 0, private: false, command_id: null }); },
    },
  };
}
