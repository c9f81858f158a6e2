/**
 * A homeserver in memory with Matrix's truths: sync goes on from a token, transaction ids make a repeated send harmless, timelines of a
 * sync may be cut (`limited`), rooms have features of their own, state needs power, media needs the token.
 */
export interface MatrixEvent {
  readonly event_id: string;
  readonly type: string;
  readonly sender: string;
  readonly origin_server_ts: number;
  readonly state_key?: string;
  readonly content: Readonly<Record<string, unknown>>;
  readonly unsigned?: { readonly transaction_id?: string };
}

interface Room {
  readonly id: string;
  readonly name: string;
  readonly features: { readonly network: string; readonly edits: boolean };
  readonly events: MatrixEvent[];
  unread: number;
}

export interface MatrixReply { readonly status: number; readonly body: string }

export const ME = '@june:example.org';
/** A sync brings no more events of one room than this; the rest has to be fetched. */
const TIMELINE_LIMIT = 20;

export type MatrixServer = ReturnType<typeof matrixServer>;

/** @param now milliseconds since 1970. */
export function matrixServer(now: () => number) {
  const rooms = new Map<string, Room>();
  /** Everything in the order in which it happened, for sync. */
  const log: { readonly room: string; readonly event: MatrixEvent | null }[] = [];
  const transactions = new Map<string, string>();
  const files = new Map<string, Blob>();
  const waiting = new Set<() => void>();
  let tick = 0;
  let oldest = 0;
  let isOff = false;
  let isRevoked = false;
  let limit: number | null = null;
  let losesAnswer = false;

  const wake = (): void => {
    for (const go of [...waiting]) go();
    waiting.clear();
  };
  const add = (room: Room, part: Pick<MatrixEvent, 'type' | 'sender' | 'content'> & Partial<MatrixEvent>): MatrixEvent => {
    tick += 1;
    const event: MatrixEvent = { event_id: `$${String(tick).padStart(6, '0')}`, origin_server_ts: now() + tick, ...part };
    room.events.push(event);
    log.push({ room: room.id, event });
    if (event.type === 'm.room.message' && event.sender !== ME) room.unread += 1;
    wake();
    return event;
  };

  ['Amira Haddad', 'Léo Martin', 'Nora Quist', 'Ivo Kern', 'Mia Sol'].forEach((name, index) => {
    const room: Room = { id: `!room${index}:example.org`, name, features: { network: index % 2 ? 'sms' : 'whatsapp', edits: index % 2 === 0 }, events: [], unread: 0 };
    rooms.set(room.id, room);
    for (let count = 0; count < (index === 0 ? 8 : 2); count++) add(room, { type: 'm.room.message', sender: `@ghost${index}:example.org`, content: { msgtype: 'm.text', body: `Message ${count} of ${name}` } });
    if (index === 4) add(room, { type: 'org.example.inbox.status', sender: ME, state_key: '', content: { status: 'closed' } });
  });

  const stateOf = (room: Room): Record<string, MatrixEvent['content']> =>
    Object.fromEntries(room.events.filter(({ state_key: key }) => key !== undefined).map(({ type, content }) => [type, content]));
  const summary = (room: Room) => ({
    id: room.id, name: room.name, features: room.features, state: stateOf(room), notification_count: room.unread,
    ghost: room.events.find(({ sender }) => sender !== ME)?.sender ?? '', messages: room.events.filter(({ type }) => type === 'm.room.message'),
  });

  const answer = (status: number, body: unknown): MatrixReply => ({ status, body: JSON.stringify(body) });
  const handle = async (method: string, path: string, body: Record<string, unknown>, signal?: AbortSignal): Promise<MatrixReply> => {
    if (isRevoked) return answer(401, { errcode: 'M_UNKNOWN_TOKEN' });
    const [kind, roomId = '', sub, ...rest] = path.split('/').map(decodeURIComponent);
    if (kind === 'sync') {
      const since = Number(body.since);
      if (!Number.isInteger(since) || since > log.length) return answer(400, { errcode: 'M_UNKNOWN', error: 'No such token' });
      if (since < oldest) return answer(410, { errcode: 'M_UNKNOWN_POS' });
      // A sync waits until something happens.
      if (since === log.length && body.timeout) {
        await new Promise<void>((resolve) => {
          waiting.add(resolve);
          signal?.addEventListener('abort', () => resolve());
        });
        if (isOff || signal?.aborted) throw new TypeError('Failed to fetch');
      }
      const joined: Record<string, { limited: boolean; events: MatrixEvent[]; notification_count: number }> = {};
      for (const row of log.slice(since)) {
        const entry = joined[row.room] ??= { limited: false, events: [], notification_count: rooms.get(row.room)?.unread ?? 0 };
        if (row.event) entry.events.push(row.event);
      }
      for (const entry of Object.values(joined)) {
        entry.limited = entry.events.length > TIMELINE_LIMIT;
        entry.events = entry.events.slice(-TIMELINE_LIMIT);
      }
      return answer(200, { next_batch: String(log.length), rooms: joined });
    }
    if (kind === 'whoami') return answer(200, { user_id: ME, next_batch: String(log.length) });
    if (kind === 'rooms' && roomId === '') return answer(200, [...rooms.values()].map(summary));
    const room = rooms.get(roomId);
    if (!room) return answer(404, { errcode: 'M_NOT_FOUND' });
    if (sub === undefined) return answer(200, summary(room));
    if (sub === 'messages') {
      const { from, dir, limit: most, around } = body as { from?: string; dir?: string; limit: number; around?: string };
      const all = room.events;
      const at = around === undefined ? from === undefined ? all.length : Number(from) : all.findIndex(({ event_id: id }) => id === around) + Math.ceil(most / 2);
      const [start, end] = dir === 'f' ? [at, Math.min(all.length, at + most)] : [Math.max(0, Math.min(all.length, at) - most), Math.min(all.length, at)];
      return answer(200, { chunk: all.slice(start, end), start, end, total: all.length });
    }
    if (sub === 'relations') return answer(200, room.events.filter(({ content }) => (content['m.relates_to'] as { event_id?: string } | undefined)?.event_id === rest[0]));
    if (sub === 'send' && method === 'PUT') {
      const [type = '', transactionId = ''] = rest;
      const known = transactions.get(`${roomId}/${transactionId}`);
      if (known) return answer(200, { event_id: known });
      const event = add(room, { type, sender: ME, content: body, unsigned: { transaction_id: transactionId } });
      transactions.set(`${roomId}/${transactionId}`, event.event_id);
      return answer(200, { event_id: event.event_id });
    }
    if (sub === 'state' && method === 'PUT') {
      // Only what the bridge's power levels let an agent change.
      if (!['org.example.inbox.status', 'org.example.inbox.assignee'].includes(rest[0] ?? '')) return answer(403, { errcode: 'M_FORBIDDEN' });
      add(room, { type: rest[0] ?? '', sender: ME, state_key: '', content: body });
      return answer(200, {});
    }
    if (sub === 'receipt') {
      room.unread = 0;
      log.push({ room: room.id, event: null });
      wake();
      return answer(200, {});
    }
    return answer(404, { errcode: 'M_UNRECOGNIZED' });
  };

  return {
    async request(method: string, path: string, body: object = {}, signal?: AbortSignal): Promise<MatrixReply> {
      signal?.throwIfAborted();
      await Promise.resolve();
      if (isOff) throw new TypeError('Failed to fetch');
      if (method === 'PUT' && limit !== null) {
        const wait = limit;
        limit = null;
        return answer(429, { errcode: 'M_LIMIT_EXCEEDED', retry_after_ms: wait });
      }
      const reply = await handle(method, path, body as Record<string, unknown>, signal);
      await Promise.resolve();
      if (method === 'PUT' && losesAnswer) {
        losesAnswer = false;
        throw new TypeError('Failed to fetch');
      }
      return reply;
    },
    upload(file: Blob): string {
      const id = `mxc://example.org/${++tick}`;
      files.set(id, file);
      return id;
    },
    download: (id: string): Blob | undefined => (isRevoked ? undefined : files.get(id)),
    now,
    faults: {
      loseAnswer() { losesAnswer = true; },
      limit(ms: number) { limit = ms; },
      offline(next: boolean) {
        isOff = next;
        if (next) wake();
      },
      expireCursors() {
        log.push({ room: [...rooms.keys()][0] ?? '', event: null });
        oldest = log.length;
      },
      revoke(next: boolean) { isRevoked = next; },
      inbound(id: string, text: string) { add(rooms.get(id) as Room, { type: 'm.room.message', sender: '@ghost:example.org', content: { msgtype: 'm.text', body: text } }); },
    },
  };
}
