/** What the cases share: a bench on which transports are opened, asked, commanded and listened to. Used by the files of this folder. */
import { changeSchema, type Change, type ChangeBatch } from '../../model/changes.js';
import { CommandArgs, type Command, type CommandName, type Commands } from '../../model/commands.js';
import { Conversation } from '../../model/conversation.js';
import { Message } from '../../model/message.js';
import { parse } from '../../model/parse.js';
import type { ConversationQuery } from '../../model/view.js';
import { TRANSPORT_ERROR_CODES, type TransportErrorCode } from '../../transport/errors.js';
import type { CommandResult, Session, Transport } from '../../transport/transport.js';
import type { ConformanceCase, ConformanceFaults, ConformanceOptions } from './options.js';

/** Fails a case: what is wrong, and what the contract asks instead. */
export function fail(fault: string, cure: string): never {
  throw new Error(`${fault}. Cure: ${cure}.`);
}

export function check(condition: unknown, fault: string, cure: string): asserts condition {
  if (!condition) fail(fault, cure);
}

/** Thrown by a case that finds nothing to try itself on. */
export class NotHere extends Error {}

export interface Client {
  readonly transport: Transport;
  readonly session: Session;
}

/** What a subscription brought so far. */
export interface Follower {
  readonly batches: readonly ChangeBatch[];
  /** All changes of all batches, checked against the model. */
  changes(): readonly Change[];
  /** Waits until it holds; fails with the fault and cure otherwise. */
  until(holds: (changes: readonly Change[]) => boolean, fault: string, cure: string): Promise<void>;
  stop(): void;
}

export interface Bench extends Client {
  readonly faults: ConformanceFaults;
  readonly patienceMs: number;
  newId(): string;
  /** One more transport on the same backend, opened; closed with the bench. */
  another(): Promise<Client>;
  /** An open conversation in which may be written now; the second one with `skip: 1`. */
  conversation(options?: { readonly skip?: number; readonly can?: string }): Promise<Conversation>;
  command<N extends CommandName>(name: N, args: Commands[N], commandId?: string): Command<N>;
  /** Carries a command out and checks the shape of its answer. */
  do<N extends CommandName>(name: N, args: Commands[N], options?: { readonly commandId?: string; readonly by?: Transport }): Promise<CommandResult>;
  /** The conversation as it is read now. */
  read(id: string, by?: Transport): Promise<Conversation>;
  /** The newest messages of a conversation, oldest first. */
  messages(id: string, by?: Transport): Promise<readonly Message[]>;
  /** All conversations of a query, page after page. */
  all(query: ConversationQuery, limit?: number): Promise<readonly Conversation[]>;
  follow(by: Transport, cursor?: string): Follower;
  /** Waits until a question is answered with true. */
  eventually(holds: () => Promise<boolean> | boolean, fault: string, cure: string): Promise<void>;
  /** So long that what comes late would have come. */
  quiet(): Promise<void>;
}

const pause = (ms: number): Promise<void> => new Promise((resolve) => { setTimeout(resolve, ms); });

/** The code of what was thrown, which must be one of the closed set; `null` when nothing was thrown. */
export async function codeOf(work: () => Promise<unknown>): Promise<{ code: TransportErrorCode; error: Record<string, unknown> } | null> {
  try {
    await work();
    return null;
  } catch (thrown) {
    const error = (thrown ?? {}) as Record<string, unknown>;
    const code = error.name === 'AbortError' ? 'aborted' : error.code;
    check(typeof code === 'string' && (TRANSPORT_ERROR_CODES as readonly string[]).includes(code),
      `it threw ${String(thrown)}, whose code ${String(code)} is not in the closed set`,
      `throw a TransportError, or an error whose \`code\` is one of ${TRANSPORT_ERROR_CODES.join(' ')}`);
    return { code: code as TransportErrorCode, error };
  }
}

/** Checks changes against the model, whatever brought them. */
export function checkedChanges(changes: readonly unknown[], where: string): readonly Change[] {
  return changes.map((change) => {
    const type = (change as { type?: unknown } | null)?.type;
    const schema = changeSchema(type);
    check(schema, `${where} brought a change of the unknown type ${String(type)}`, 'use the types of the model: upsert, patch, remove, presence, stale, resync, link');
    return parse(schema, change, where) as Change;
  });
}

/** The messages that a list of changes made or brought. */
export const messagesIn = (changes: readonly Change[]): readonly Message[] =>
  changes.flatMap((change) => (change.type === 'upsert' && change.entity === 'message' ? [change.value] : []));

const isMet = (need: string, { transport, session }: Client, options: ConformanceOptions): boolean => {
  if (need.startsWith('!')) return !isMet(need.slice(1), { transport, session }, options);
  const [group = '', key = ''] = need.split('.', 2) as [string, string];
  const has = (from: unknown): boolean => Boolean((from as Record<string, unknown> | undefined)?.[need.slice(group.length + 1)]);
  if (group === 'capabilities') return has(session.capabilities);
  if (group === 'commands') return has(transport.commands);
  if (group === 'read') return has(transport.read);
  if (group === 'faults') return has(options.faults);
  if (group === 'channel') return session.channels.some(({ capabilities }) => has(capabilities));
  return group === 'media' && key === '' && transport.media !== undefined;
};

async function withBench(options: ConformanceOptions, needs: readonly string[], work: (bench: Bench) => Promise<void>) {
  const { newId = () => crypto.randomUUID(), patienceMs = 5_000, quietMs = 60, faults = {} } = options;
  const clients: Transport[] = [];
  const followers: Follower[] = [];
  const open = async (): Promise<Client> => {
    const transport = await options.makeTransport();
    clients.push(transport);
    return { transport, session: await transport.open() };
  };
  try {
    const first = await open();
    const missing = needs.find((need) => !isMet(need, first, options));
    if (missing !== undefined) return { ran: false, why: missing.startsWith('!') ? `${missing.slice(1)} is declared` : `${missing} is not declared` } as const;

    const bench: Bench = {
      ...first, faults, patienceMs, newId, another: open,
      async conversation({ skip = 0, can } = {}) {
        const { items } = await first.transport.read.conversations({ lifecycles: ['open'] }, { limit: 50 });
        const free = items.map((item) => parse(Conversation, item, 'read.conversations')).filter((item) => {
          const channel = first.session.channels.find(({ id }) => id === item.channelId);
          const human = channel?.policy.replyWindow.humanMs ?? null;
          const closesAt = item.replyClosesAt ?? (human === null ? Infinity : (item.lastInboundAt ?? 0) + human);
          const capability = can === undefined || Boolean((channel?.capabilities as Record<string, unknown> | undefined)?.[can]);
          return !item.lease && !item.denied.send && closesAt > first.session.serverTime + 60_000 && capability;
        });
        const chosen = free[skip];
        if (!chosen && can !== undefined) throw new NotHere(`no open conversation is on a channel with ${can}`);
        check(chosen, `the backend has no ${skip === 0 ? '' : 'second '}open conversation whose reply window is open`, 'fill the test backend with at least two');
        return chosen;
      },
      command: (name, args, commandId = newId()) => ({
        name, commandId, at: first.session.serverTime,
        args: parse(CommandArgs[name as keyof typeof CommandArgs], args, `command ${name}`),
      } as never),
      async do(name, args, { commandId, by = first.transport } = {}) {
        const handler = by.commands[name] as ((command: Command) => Promise<CommandResult>) | undefined;
        check(handler, `the command ${name} is not in the table`, `put a handler for ${name} into \`commands\``);
        let result: CommandResult;
        try {
          result = await handler(bench.command(name, args, commandId) as Command);
        } catch (cause) {
          const { code, message } = (cause ?? {}) as { code?: unknown; message?: unknown };
          throw Object.assign(new Error(`${name} threw \`${String(code)}\` (${String(message)}) where it should work. Cure: carry it out, or leave it out of \`commands\`.`, { cause }), { code });
        }
        check(Array.isArray(result?.changes), `${name} answered without \`changes\``, 'answer every command with { changes: [...] }, empty when you do not know them');
        checkedChanges(result.changes, `the answer to ${name}`);
        return result;
      },
      async read(id, by = first.transport) {
        const { conversation, contact } = await by.read.conversation(id);
        check(contact.id === conversation.contactId, `read.conversation(${id}) gives the contact ${contact.id}, and the conversation says ${conversation.contactId}`, 'give the conversation\'s own contact');
        return parse(Conversation, conversation, 'read.conversation');
      },
      async messages(id, by = first.transport) {
        const { messages } = await by.read.messages(id, { limit: 100 });
        return messages.map((message) => parse(Message, message, 'read.messages'));
      },
      async all(query, limit = 50) {
        const found: Conversation[] = [];
        let cursor: string | null | undefined;
        for (let pages = 0; pages < 100 && cursor !== null; pages++) {
          const page = await first.transport.read.conversations(query, { limit, ...(cursor ? { cursor } : {}) });
          found.push(...page.items.map((item) => parse(Conversation, item, 'read.conversations')));
          cursor = page.next;
        }
        return found;
      },
      follow(by, cursor) {
        const batches: ChangeBatch[] = [];
        const stop = by.subscribe((batch) => { batches.push(batch); }, cursor === undefined ? {} : { cursor });
        const changes = (): readonly Change[] => batches.flatMap((batch) => checkedChanges(batch.changes, 'the stream'));
        const follower: Follower = {
          batches, changes, stop,
          until: (holds, fault, cure) => bench.eventually(() => holds(changes()), fault, cure),
        };
        followers.push(follower);
        return follower;
      },
      async eventually(holds, fault, cure) {
        for (let waited = 0; ; waited += 10) {
          if (await holds()) return;
          if (waited >= patienceMs) fail(`${fault} (waited ${patienceMs} ms)`, cure);
          await pause(10);
        }
      },
      quiet: () => pause(quietMs),
    };
    await work(bench);
    return { ran: true } as const;
  } catch (thrown) {
    if (thrown instanceof NotHere) return { ran: false, why: thrown.message } as const;
    throw thrown;
  } finally {
    for (const { stop } of followers) stop();
    await Promise.all(clients.map((transport) => transport.close()));
  }
}

/** Makes the cases of one theme. */
export function theme(name: string, options: ConformanceOptions) {
  const cases: ConformanceCase[] = [];
  return {
    cases,
    it(title: string, needs: readonly string[], work: (bench: Bench) => Promise<void>): void {
      cases.push({ name: `${name}: ${title}`, needs, run: () => withBench(options, needs, work) });
    },
  };
}
