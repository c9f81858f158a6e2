/**
 * The embedded backend's rules at work: each step is one transaction that loads a slice, asks the engine and writes its answer. Loaded by
 * embedded.ts on the first command, webhook or due timer, so that a page shows its first rows without the engine.
 */
import { accept, execute, isByAccount, lapse, receive, Refusal, route } from '../../engine/engine.js';
import { partOf } from '../../model/bulk.js';
import type { Outcome } from '../../engine/outcome.js';
import { loadChannel } from '../../channels/index.js';
import type { Agent } from '../../model/agent.js';
import type { Change } from '../../model/changes.js';
import type { ChannelKind } from '../../model/channel.js';
import { CommandArgs, type BuiltInCommandName, type Command } from '../../model/commands.js';
import type { Inbound } from '../../model/inbound.js';
import type { Message } from '../../model/message.js';
import { InvalidDataError, parse } from '../../model/parse.js';
import { TransportError, type TransportErrorCode } from '../../transport/errors.js';
import type { CommandOptions, CommandResult } from '../../transport/transport.js';
import { fitting, type CommandRow } from './database.js';
import type { Host } from './host.js';
import { viewerIn, visible } from './log.js';
import { eachConversation, matchers } from './reads.js';
import { channelOf, commandSlice, conversationSlice, inboundSlice } from './slices.js';
import { accountKey, type Unit } from './unit.js';

/** What one webhook did. */
export interface Received {
  /** Conversations that it touched or opened. */
  readonly conversationIds: readonly string[];
  /** Messages that it brought or changed. */
  readonly messageIds: readonly string[];
  /** What it told of things that are not known here, e.g. a receipt for a message that was never sent. */
  readonly ignored: readonly Inbound['type'][];
  readonly changes: readonly Change[];
}

/** Timers that run out in one transaction at most, so that a long sleep never makes one long transaction. */
const DUES_AT_ONCE = 100;
/** Conversations that a bulk command changes in one transaction: others get their turn between two of them. */
const BULK_AT_ONCE = 50;

/** Refusals by the code of the transport's contract; every other reason is a conflict with how things stand. */
const CODES: Readonly<Record<string, TransportErrorCode>> = {
  windowClosed: 'windowClosed', templateRequired: 'windowClosed', sendAfterWindow: 'windowClosed', unsupported: 'unsupported',
  channelUnsupported: 'unsupported', unknownTarget: 'notFound', notMine: 'forbidden', denied: 'forbidden',
  attachmentTooLarge: 'tooLarge', textTooLong: 'tooLarge', emptyMessage: 'invalid', attachmentKind: 'invalid',
  tooManyAttachments: 'invalid', linksForbidden: 'invalid', snoozeInPast: 'invalid', sendInPast: 'invalid',
};

/** Whatever went wrong inside, as the contract's error. */
export function asTransportError(thrown: unknown): unknown {
  if (thrown instanceof Refusal) {
    const { reason, until } = thrown.permit;
    return new TransportError(CODES[reason] ?? 'conflict', thrown.message, {
      cause: thrown, platformCode: reason, ...(until === undefined ? {} : { cause: thrown.permit }),
    });
  }
  return thrown instanceof InvalidDataError ? new TransportError('invalid', thrown.message, { cause: thrown }) : thrown;
}

/** As one text whatever the order of its keys: the same intent is the same body. */
const bodyOf = (value: unknown): string => JSON.stringify(value, (_key, inner: unknown) =>
  inner && typeof inner === 'object' && !Array.isArray(inner)
    ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner) ?? '';

const isQueued = (change: Change): change is Extract<Change, { entity: 'message'; type: 'upsert' }> =>
  change.type === 'upsert' && change.entity === 'message'
  && change.value.delivery?.state === 'queued' && change.value.externalId === null;

export class Backend {
  readonly #host: Host;

  constructor(host: Host) { this.#host = host; }

  /** One transaction. All that was due before it has run out by then, in log rows of its own: everybody may see that. */
  async #step<T>(run: (unit: Unit) => Promise<{ result: T; agentId?: string | null }>): Promise<T> {
    try {
      return await this.#host.step(run, (unit) => this.#runDues(unit));
    } catch (error) {
      throw asTransportError(error);
    }
  }

  /** Executes a command once: the same id with the same body is answered from memory. @throws TransportError */
  async execute(raw: Command, meId: string, options: CommandOptions = {}): Promise<CommandResult> {
    let args: unknown;
    try {
      args = parse(CommandArgs[raw.name as BuiltInCommandName], raw.args, `command ${raw.name}`);
    } catch (error) {
      throw asTransportError(error);
    }
    const command = { ...raw, args } as Command;
    if (command.name === 'typing' || command.name === 'viewing') return this.#show(command, meId);
    const body = bodyOf({ name: command.name, args: raw.args });
    if (command.name === 'bulk') return this.#bulk(command as Command<'bulk'>, body, meId, options);
    return this.#step<CommandResult>(async (unit) => {
      const known = await this.#known(unit, command.commandId, body, meId);
      if (known) return { result: await this.#answer(unit, known) };
      await this.#decide(unit, command, await this.#agent(unit, meId));
      const row: CommandRow = { commandId: command.commandId, agentId: meId, body, changes: unit.changed(), items: null, at: unit.now };
      await unit.tx.objectStore('commands').add(row);
      const isOwn = command.name === 'saveView' || command.name === 'deleteView';
      if (isOwn) await this.#own(unit, command as Command<'saveView' | 'deleteView'>, meId);
      return { result: await this.#answer(unit, row), agentId: isOwn ? meId : null };
    });
  }

  /** The command as it was taken before. @throws TransportError `conflict` when its id was used for something else. */
  async #known({ tx }: Unit, commandId: string, body: string, meId: string): Promise<CommandRow | undefined> {
    const known = await tx.objectStore('commands').get(commandId);
    if (known && (known.body !== body || known.agentId !== meId)) {
      throw new TransportError('conflict', `The command id ${commandId} was used for something else.`);
    }
    return known;
  }

  async #agent(unit: Unit, meId: string): Promise<Agent> {
    const me = await unit.get('agent', meId);
    if (!me) throw new TransportError('auth', `There is no agent "${meId}" in this workspace.`);
    return me;
  }

  /** What an agent is told of his command: of a colleague's own note no more than the stream tells him. */
  async #answer({ tx }: Unit, { agentId, changes, items }: CommandRow): Promise<CommandResult> {
    return { changes: visible(changes, await viewerIn(tx, agentId)), ...(items ? { items } : {}) };
  }

  /** Views belong to the agent who saved them. */
  async #own(unit: Unit, command: Command<'saveView' | 'deleteView'>, agentId: string): Promise<void> {
    const owners = unit.tx.objectStore('owners');
    const key = 'view' in command.args ? command.args.view.id : command.args.viewId;
    const owner = await owners.get(key);
    if (owner && owner.agentId !== agentId) throw new TransportError('forbidden', 'This view belongs to another agent.');
    if ('view' in command.args) await owners.put({ key, agentId });
    else await owners.delete(key);
  }

  async #decide(unit: Unit, command: Command, me: Agent): Promise<void> {
    await this.#settle(unit, execute(command, await commandSlice(unit, command, me), unit.env()));
  }

  /**
   * What it finds is settled once; then portion by portion, each a transaction that also notes what is left. Begun again under the same
   * id, it goes on there. What changed comes by the stream: the answer would be as large as the workspace.
   */
  async #bulk(command: Command<'bulk'>, body: string, meId: string, { signal, onProgress }: CommandOptions): Promise<CommandResult> {
    for (;;) {
      if (signal?.aborted) throw new TransportError('aborted', 'The command was called off.', { cause: signal.reason });
      const row = await this.#step<CommandRow>(async (unit) => {
        const known = await this.#known(unit, command.commandId, body, meId);
        if (known && !known.rest) return { result: known };
        const me = await this.#agent(unit, meId);
        const { rest: ids = [], ...begun } = known ?? {
          commandId: command.commandId, agentId: meId, body, changes: [], items: [], at: unit.now, rest: await this.#found(unit, command, meId),
        };
        const items = [...begun.items ?? [], ...await this.#portion(unit, command, ids.slice(0, BULK_AT_ONCE), me)];
        const rest = ids.slice(BULK_AT_ONCE);
        const next: CommandRow = { ...begun, items, ...(rest.length > 0 ? { rest } : {}) };
        await unit.tx.objectStore('commands').put(next);
        return { result: next };
      });
      const items = row.items ?? [];
      if (!row.rest) return { changes: row.changes, items };
      onProgress?.(items.length / (items.length + row.rest.length));
    }
  }

  async #found(unit: Unit, { args: { query, ids, exceptIds, seenAt } }: Command<'bulk'>, meId: string): Promise<string[]> {
    const [matches = () => false] = await matchers(unit.tx, [query], await viewerIn(unit.tx, meId), unit.now);
    const only = ids && new Set(ids);
    const except = new Set(exceptIds);
    const found: string[] = [];
    await eachConversation(unit.tx, (conversation) => {
      const { id, lastActivityAt } = conversation;
      if ((only && !only.has(id)) || except.has(id) || (seenAt !== undefined && lastActivityAt > seenAt)) return;
      if (matches(conversation)) found.push(id);
    });
    return found;
  }

  async #portion(unit: Unit, command: Command<'bulk'>, ids: readonly string[], me: Agent): Promise<NonNullable<CommandRow['items']>> {
    const items: { id: string; error?: { reason: string } }[] = [];
    for (const id of ids) {
      const conversation = await unit.get('conversation', id);
      const part = conversation && partOf(command, conversation, await unit.get('contact', conversation.contactId));
      try {
        if (part) {
          const args = parse(CommandArgs[part.name as BuiltInCommandName], part.args, `bulk ${part.name}`);
          await this.#decide(unit, { ...part, args } as Command, me);
        }
        items.push({ id });
      } catch (error) {
        // One conversation that refuses must not stop the others.
        if (!(error instanceof Refusal)) throw error;
        items.push({ id, error: { reason: error.permit.reason } });
      }
    }
    return items;
  }

  /** Typing and looking: told to who listens, stored nowhere. */
  async #show(command: Command, meId: string): Promise<CommandResult> {
    try {
      await this.#host.look(async (unit) => {
        const me = await unit.get('agent', meId);
        if (!me) throw new TransportError('auth', `There is no agent "${meId}" in this workspace.`);
        unit.volatile.push(...execute(command, await commandSlice(unit, command, me), unit.env()).changes);
      });
      return { changes: [] };
    } catch (error) {
      throw asTransportError(error);
    }
  }

  /** Writes an outcome; the embedded platform takes queued messages in at once, and freed slots are offered on. */
  async #settle(unit: Unit, outcome: Outcome, at = unit.now): Promise<void> {
    await unit.write(outcome);
    for (const change of outcome.changes.filter(isQueued)) {
      const { id, conversationId } = change.value;
      const env = unit.env(at);
      await unit.write(accept(`local.${env.newId()}`, await conversationSlice(unit, conversationId, id), env));
    }
    if (outcome.freedPools.length === 0) return;
    const waiting: unknown[] = await unit.tx.objectStore('conversation').index('waitingSince').getAll();
    for (const row of waiting) {
      const conversation = fitting('conversation', row);
      const channel = conversation && await unit.get('channel', conversation.channelId);
      if (!channel || !outcome.freedPools.includes(channel.policy.slotPool)) continue;
      // What a timer set free is given out as of the timer's moment.
      await unit.write(route(await conversationSlice(unit, conversation.id), unit.env(at)));
    }
  }

  /**
   * Lets run out what is due, one by one, each as of its moment: what one of them sets may be due before the next, and a clock that jumped
   * comes to the same as one that ticked. @returns whether there may be more.
   */
  async #runDues(unit: Unit): Promise<boolean> {
    const dues = unit.tx.objectStore('dues');
    const range = IDBKeyRange.upperBound(unit.now);
    for (let ran = 0; ran < DUES_AT_ONCE; ran += 1) {
      const due = await dues.index('at').get(range);
      if (!due) return false;
      await dues.delete(due.key);
      await this.#settle(unit, lapse(due, await conversationSlice(unit, due.conversationId, due.messageId), unit.env()), due.at);
    }
    return true;
  }

  /** Lets every timer run out that is due now. */
  async runDues(): Promise<void> {
    for (let more = (await this.#host.nextDue() ?? 1) <= 0; more;) {
      more = await this.#host.step(async (unit) => ({ result: await this.#runDues(unit) }));
    }
  }

  /**
   * Takes in a platform's webhook as it is: all of it, or nothing. The answer holds what the agent `meId` may see.
   * @throws TransportError `invalid` with the path and reason.
   */
  async receive(kind: ChannelKind, payload: unknown, meId: string): Promise<Received> {
    const channelWire = await loadChannel(kind);
    const { offset } = await this.#host.state();
    let inbound: Inbound[];
    try {
      inbound = channelWire.fromWebhook(payload, this.#host.clockNow() + offset);
    } catch (error) {
      throw asTransportError(error);
    }
    return this.#step(async (unit) => {
      const touched = new Map<string, Change>();
      const ignored: Inbound['type'][] = [];
      for (const item of inbound) {
        const channel = await channelOf(unit, kind, item.account);
        const outcome = receive(item, await inboundSlice(unit, item, channel), unit.env());
        await this.#settle(unit, outcome);
        if (outcome.changes.length === 0) ignored.push(item.type);
        for (const change of outcome.changes) {
          if (change.type === 'upsert') touched.set(`${change.entity}|${change.value.id}`, change);
          if (change.type !== 'upsert' || change.entity !== 'conversation' || !('contact' in item) || isByAccount(item)) continue;
          const { contactId } = change.value;
          const { externalId } = item.contact;
          const key = accountKey(channel.id, externalId);
          await unit.tx.objectStore('links').put({ key, channelId: channel.id, externalId, contactId });
        }
      }
      const idsOf = (entity: Change['type'] | string): string[] => [...touched.values()].flatMap((change) =>
        change.type === 'upsert' && change.entity === entity ? change.value.id : []);
      const messages = [...touched.values()].flatMap((change) =>
        (change.type === 'upsert' && change.entity === 'message' ? [change.value as Message] : []));
      return { result: {
        conversationIds: [...new Set([...idsOf('conversation'), ...messages.map(({ conversationId }) => conversationId)])],
        messageIds: messages.map(({ id }) => id), ignored,
        changes: visible([...touched.values()], await viewerIn(unit.tx, meId)),
      } };
    });
  }
}
