/**
 * A suite that any adapter's author can run with his own test runner: each case is a name and a function that throws when the
 * transport does not keep the contract. Cases are gated by what the transport declares, so a lying capability fails.
 */
import { Agent } from '../model/agent.js';
import { Channel } from '../model/channel.js';
import { changeSchema, type Change } from '../model/changes.js';
import { CommandArgs, type Command, type CommandName, type Commands } from '../model/commands.js';
import { Contact } from '../model/contact.js';
import { Conversation } from '../model/conversation.js';
import { Message } from '../model/message.js';
import { parse } from '../model/parse.js';
import { TimelineEvent } from '../model/timeline-event.js';
import { Workspace } from '../model/workspace.js';
import { TRANSPORT_ERROR_CODES } from '../transport/errors.js';
import type { Session, Transport } from '../transport/transport.js';

export interface ConformanceCase {
  readonly name: string;
  /** Throws an Error that says what the transport did and what the contract asks. */
  run(): Promise<void>;
}

export interface ConformanceOptions {
  /** A new transport on the same, already filled backend: at least two conversations, one of them with five messages or more. */
  readonly makeTransport: () => Promise<Transport> | Transport;
  /** Makes a UUID; `crypto.randomUUID` by default. */
  readonly newId?: () => string;
  /** How long a change may take to arrive on a stream, in milliseconds. */
  readonly patienceMs?: number;
}

function assert(condition: unknown, message: string): asserts condition {
  if (!condition) throw new Error(message);
}

/** The cases in an order in which they can run one after the other on one backend. */
export function transportConformance(options: ConformanceOptions): readonly ConformanceCase[] {
  const { makeTransport, newId = () => crypto.randomUUID(), patienceMs = 5_000 } = options;

  const using = (work: (transport: Transport, session: Session) => Promise<void>) => async (): Promise<void> => {
    const transport = await makeTransport();
    try {
      await work(transport, await transport.open());
    } finally {
      await transport.close();
    }
  };

  const command = <N extends CommandName>(name: N, args: Commands[N], session: Session, commandId = newId()): Command<N> => ({
    name, commandId, at: session.serverTime,
    args: parse(CommandArgs[name as keyof typeof CommandArgs], args, `command ${name}`),
  } as unknown as Command<N>);

  const firstOpen = async (transport: Transport): Promise<string> => {
    const { items } = await transport.read.conversations({ lifecycles: ['open'] }, { limit: 50 });
    const channelless = items[0];
    assert(channelless, 'the backend has no open conversation to try commands on');
    return channelless.id;
  };

  const sendable = async (transport: Transport, session: Session): Promise<string> => {
    const { items } = await transport.read.conversations({ lifecycles: ['open'] }, { limit: 50 });
    const free = items.find((item) => {
      const channel = session.channels.find(({ id }) => id === item.channelId);
      const human = channel?.policy.replyWindow.humanMs ?? null;
      return !item.lease && (human === null || (item.lastInboundAt ?? 0) + human > session.serverTime + 60_000);
    });
    assert(free, 'the backend has no open conversation whose reply window is open');
    return free.id;
  };

  const collect = (transport: Transport, until: (changes: readonly Change[]) => boolean, cursor?: string) => {
    const changes: Change[] = [];
    let stop = (): void => {};
    const done = new Promise<{ changes: readonly Change[]; cursor: string | undefined }>((resolve, reject) => {
      const timer = setTimeout(() => reject(new Error(`the stream did not bring what happened within ${patienceMs} ms`)), patienceMs);
      stop = transport.subscribe((batch) => {
        changes.push(...batch.changes);
        if (!until(changes)) return;
        clearTimeout(timer);
        resolve({ changes, cursor: batch.cursor });
      }, cursor === undefined ? {} : { cursor });
    });
    return { done: done.finally(() => stop()), stop: () => stop() };
  };

  return [
    {
      name: 'open() tells who I am and what there is, in the shapes of the model',
      run: using(async (transport, session) => {
        const where = `${transport.name}: open`;
        const me = parse(Agent, session.me, where);
        parse(Workspace, session.workspace, where);
        for (const channel of session.channels) parse(Channel, channel, where);
        for (const agent of session.agents) parse(Agent, agent, where);
        assert(session.agents.some(({ id }) => id === me.id), 'open(): `agents` lacks the agent who is `me`');
        assert(Number.isFinite(session.serverTime), 'open(): `serverTime` is not a number of milliseconds');
      }),
    },
    {
      name: 'read.conversations gives pages of newest activity first, without holes or repetition, and knows the end',
      run: using(async (transport) => {
        const seen: { id: string; at: number }[] = [];
        let cursor: string | null | undefined;
        do {
          const page = await transport.read.conversations({}, { limit: 2, ...(cursor ? { cursor } : {}) });
          const where = `${transport.name}: read.conversations`;
          const contacts = new Set(page.contacts.map((contact) => parse(Contact, contact, where).id));
          for (const item of page.items) {
            const { id, lastActivityAt, contactId } = parse(Conversation, item, where);
            assert(contacts.has(contactId), `a page lacks the contact ${contactId} of its conversation ${id}`);
            seen.push({ id, at: lastActivityAt });
          }
          assert(page.items.length <= 2, 'a page has more items than its limit');
          cursor = page.next;
        } while (cursor && seen.length < 40);
        assert(new Set(seen.map(({ id }) => id)).size === seen.length, 'a conversation stands on two pages');
        assert(seen.every(({ at }, index) => index === 0 || (seen[index - 1]?.at ?? Infinity) >= at), 'pages are not ordered by newest activity first');
      }),
    },
    {
      name: 'read.conversations keeps to its query',
      run: using(async (transport) => {
        const { items } = await transport.read.conversations({ lifecycles: ['closed', 'ended'] }, { limit: 50 });
        for (const { id, lifecycle } of items) assert(lifecycle === 'closed' || lifecycle === 'ended', `asked for closed and ended ones, got ${id}, which is ${lifecycle}`);
      }),
    },
    {
      name: 'read.messages pages back to the beginning in one total order',
      run: using(async (transport) => {
        const { items } = await transport.read.conversations({}, { limit: 50 });
        const where = `${transport.name}: read.messages`;
        for (const { id } of items.slice(0, 10)) {
          const orders: string[] = [];
          let page = await transport.read.messages(id, { limit: 3 });
          assert(page.after === null, 'the newest page says that there is something newer');
          for (let turn = 0; turn < 200; turn++) {
            const all = [...page.messages.map((m) => parse(Message, m, where)), ...page.events.map((e) => parse(TimelineEvent, e, where))];
            assert(all.every((entry) => entry.conversationId === id), 'a page has entries of another conversation');
            const these = all.map(({ order }) => order).sort();
            assert(!orders.length || !these.length || (these.at(-1) ?? '') < (orders[0] ?? ''), 'an older page overlaps a newer one');
            orders.unshift(...these);
            if (!page.before) break;
            page = await transport.read.messages(id, { limit: 3, cursor: page.before });
          }
          assert(new Set(orders).size === orders.length, 'two entries of one conversation have the same order key');
        }
      }),
    },
    {
      name: 'what is not there fails with notFound, and only codes of the closed set are thrown',
      run: using(async (transport) => {
        try {
          await transport.read.conversation('no-such-conversation');
        } catch (thrown) {
          const { code } = thrown as { code?: string };
          assert(code !== undefined && (TRANSPORT_ERROR_CODES as readonly string[]).includes(code), `threw the code ${code}, which is not in the closed set`);
          assert(code === 'notFound', `threw ${code} for a conversation that does not exist; the contract asks for notFound`);
          return;
        }
        throw new Error('read.conversation answered for a conversation that does not exist');
      }),
    },
    {
      name: 'send answers with the message, which carries the commandId and can be read again',
      run: using(async (transport, session) => {
        const conversationId = await sendable(transport, session);
        const sent = command('send', { conversationId, text: 'Conformance: hello' }, session);
        const { changes } = await transport.commands.send(sent);
        const made = changes.find((change) => change.type === 'upsert' && change.entity === 'message' && change.value.commandId === sent.commandId);
        assert(made, 'the answer to send has no message with its commandId');
        const { messages } = await transport.read.messages(conversationId, { limit: 10 });
        assert(messages.some(({ commandId }) => commandId === sent.commandId), 'the message that was sent is not read again');
      }),
    },
    {
      name: 'the same commandId is one message (idempotentSend)',
      run: using(async (transport, session) => {
        if (!session.capabilities.idempotentSend) return;
        const conversationId = await sendable(transport, session);
        const sent = command('send', { conversationId, text: 'Conformance: once' }, session);
        await transport.commands.send(sent);
        await transport.commands.send(sent);
        const { messages } = await transport.read.messages(conversationId, { limit: 20 });
        const count = messages.filter(({ commandId }) => commandId === sent.commandId).length;
        assert(count === 1, `idempotentSend is declared, and the same commandId made ${count} messages`);
      }),
    },
    {
      name: 'setStatus and markRead answer with what is really so',
      run: using(async (transport, session) => {
        const conversationId = await firstOpen(transport);
        await transport.commands.markRead(command('markRead', { conversationId }, session));
        const { conversation } = await transport.read.conversation(conversationId);
        assert((conversation.unread ?? 0) === 0, 'markRead left unread messages');
        await transport.commands.setStatus(command('setStatus', { conversationId, status: 'pending' }, session));
        const after = await transport.read.conversation(conversationId);
        assert(after.conversation.lifecycle === 'pending', `setStatus pending made it ${after.conversation.lifecycle}`);
        await transport.commands.setStatus(command('setStatus', { conversationId, status: 'open' }, session));
      }),
    },
    {
      name: 'the stream brings what another transport did, as changes of the model',
      run: using(async (transport, session) => {
        const conversationId = await sendable(transport, session);
        const other = await makeTransport();
        const otherSession = await other.open();
        const sent = command('send', { conversationId, text: 'Conformance: streamed' }, otherSession);
        const heard = collect(transport, (changes) => changes.some((change) => (change.type === 'upsert' && change.entity === 'message' && change.value.commandId === sent.commandId)
          || change.type === 'stale' || change.type === 'resync'), session.cursor);
        try {
          await other.commands.send(sent);
          const { changes } = await heard.done;
          for (const change of changes) {
            const schema = changeSchema(change.type);
            assert(schema, `the stream brought a change of the unknown type ${change.type}`);
            parse(schema, change, `${transport.name}: change`);
          }
        } finally {
          heard.stop();
          await other.close();
        }
      }),
    },
    {
      name: 'a subscription goes on from its cursor (replay)',
      run: using(async (transport, session) => {
        if (!session.capabilities.replay) return;
        assert(session.cursor !== undefined, 'replay is declared, and open() gives no cursor');
        const conversationId = await sendable(transport, session);
        const sent = command('send', { conversationId, text: 'Conformance: replayed' }, session);
        await transport.commands.send(sent);
        const heard = collect(transport, (changes) => changes.some((change) => change.type === 'upsert' && change.entity === 'message' && change.value.commandId === sent.commandId), session.cursor);
        await heard.done;
      }),
    },
    {
      name: 'after its undo a subscription is silent',
      run: using(async (transport, session) => {
        let after = 0;
        let ended = false;
        const stop = transport.subscribe(() => { if (ended) after += 1; });
        stop();
        ended = true;
        const conversationId = await sendable(transport, session);
        await transport.commands.send(command('send', { conversationId, text: 'Conformance: silence' }, session));
        const { messages } = await transport.read.messages(conversationId, { limit: 1 });
        assert(messages.length === 1, 'the message of a silent subscriber was not stored');
        assert(after === 0, 'a subscription went on after its undo was called');
      }),
    },
  ];
}
