/**
 * The engine on Maps and a clock that is turned by hand: eight days run in a moment. The smallest complete loader,
 * so also the one
 * to read before writing another. Used by tests, by the golden timelines and by the bench.
 */
import {
  accept, attempt, lapse, receive, Refusal, route, type Env, type Outcome, type Refused, type Slice,
} from '../engine/engine.js';
import { partOf } from '../model/bulk.js';
import { needs, needsOfDue, needsOfInbound, type MessagesNeed, type Needs } from '../engine/needs.js';
import { hasRoom } from '../engine/slots.js';
import type { Agent, Team } from '../model/agent.js';
import type { Change } from '../model/changes.js';
import type { Channel } from '../model/channel.js';
import type { Command, CommandName, CommandPayload } from '../model/commands.js';
import type { Contact } from '../model/contact.js';
import type { Conversation } from '../model/conversation.js';
import type { Inbound } from '../model/inbound.js';
import type { Message } from '../model/message.js';
import type { Template } from '../model/template.js';
import type { TimelineEvent } from '../model/timeline-event.js';
import type { Workspace } from '../model/workspace.js';
import { DueQueue } from './due-queue.js';

/** What there is before anything happens. */
export interface World {
  readonly workspace: Workspace;
  readonly channels: readonly Channel[];
  readonly agents: readonly Agent[];
  readonly teams?: readonly Team[];
  readonly templates?: readonly Template[];
  /** Where the clock stands at the beginning, in milliseconds since 1970. */
  readonly startAt?: number;
}

type Mutable<T> = { -readonly [K in keyof T]: T[K] };

interface Waiting { readonly id: string; readonly since: number }

/** Numbers begin here, so that they sort as text in the order in which they were given. */
const FIRST_ID = 10_000_000;

class OfficeEnv implements Env {
  now: number;
  #ids = FIRST_ID;
  #orders = FIRST_ID;

  constructor(now: number) { this.now = now; }

  turnTo(now: number): void { this.now = Math.max(this.now, now); }
  newId(): string { return `id-${this.#ids += 1}`; }
  newCommandId(): string { return `cmd-${this.#ids += 1}`; }
  nextOrder(): string { return String(this.#orders += 1); }
}

export class Simulation {
  readonly channels = new Map<string, Channel>();
  readonly agents = new Map<string, Agent>();
  readonly contacts = new Map<string, Contact>();
  readonly conversations = new Map<string, Conversation>();
  readonly messages = new Map<string, Message>();
  readonly events: TimelineEvent[] = [];
  /** Called with the changes of each step, as a stream would carry them. */
  onChanges: ((changes: readonly Change[]) => void) | undefined;
  workspace: Workspace;
  readonly #teams: readonly Team[];
  readonly #templates = new Map<string, Template>();
  readonly #dues = new DueQueue();
  /** Conversations by contact: the latest of each channel and thread, the newest of all last. */
  readonly #latest = new Map<string, readonly Pick<Conversation, 'id' | 'channelId' | 'threadId'>[]>();
  /** Contacts by the platform's own id, for each channel; and by phone number. */
  readonly #contactIds = new Map<string, Map<string, string>>();
  readonly #byPhone = new Map<string, string>();
  /** Messages by the platform's own id, for each channel. */
  readonly #byExternalId = new Map<string, Map<string, string>>();
  readonly #messageIds = new Map<string, string[]>();
  readonly #scheduledIds = new Map<string, Set<string>>();
  /** Conversations that wait for an agent, by slot pool, the longest wait first. */
  readonly #waiting = new Map<string, readonly Waiting[]>();
  readonly #byAccount = new Map<string, Channel>();
  /** A channel of each pool that is pushed; its policy says how many slots there are. */
  readonly #pushed = new Map<string, Channel>();
  /** All agents as they are now; undefined = one of them changed since. */
  #agentList: readonly Agent[] | undefined;
  readonly #env: OfficeEnv;

  constructor({ workspace, channels, agents, teams = [], templates = [], startAt = Date.UTC(2026, 0, 5, 8) }: World) {
    this.workspace = workspace;
    this.#teams = teams;
    this.#env = new OfficeEnv(startAt);
    for (const channel of channels) {
      this.channels.set(channel.id, channel);
      if (!this.#byAccount.has(channel.account)) this.#byAccount.set(channel.account, channel);
      const { routing, slotPool } = channel.policy;
      if (routing === 'push' && !this.#pushed.has(slotPool)) this.#pushed.set(slotPool, channel);
    }
    for (const agent of agents) this.agents.set(agent.id, agent);
    for (const template of templates) this.#templates.set(template.id, template);
  }

  get now(): number { return this.#env.now; }

  /** Turns the clock; every timer that runs out on the way fires at its own moment. */
  advance(ms: number): void { this.advanceTo(this.#env.now + ms); }

  advanceTo(now: number): void {
    for (let due = this.#dues.take(now); due; due = this.#dues.take(now)) {
      this.#env.turnTo(due.at);
      this.#write(lapse(due, this.#slice(needsOfDue(due)), this.#env));
    }
    this.#env.turnTo(now);
  }

  /**
   * One command of one agent, now. A `bulk` command is executed on each conversation given by `among`.
   * @throws Refusal as the engine does; then nothing happened.
   */
  execute<N extends CommandName>(
    agentId: string, name: N, args: CommandPayload<N>, among: readonly string[] = [],
  ): Outcome {
    if (name === 'bulk') return this.#bulk(agentId, this.#command(name, args) as unknown as Command<'bulk'>, among);
    const answer = this.attempt(agentId, name, args);
    if ('reason' in answer) throw new Refusal(answer);
    return answer;
  }

  /** The same for any command but `bulk`, with a refusal as an answer instead of an exception. */
  attempt<N extends CommandName>(agentId: string, name: N, args: CommandPayload<N>): Outcome | Refused {
    return this.#run(agentId, this.#command(name, args));
  }

  receive(inbound: Inbound): Outcome {
    const slice = this.#inboundSlice(inbound);
    const outcome = receive(inbound, slice, this.#env);
    if ('contact' in inbound && slice.channel && !slice.contact) {
      const made = outcome.changes.find((change) => change.type === 'upsert' && change.entity === 'contact');
      if (made?.type === 'upsert') {
        put(this.#contactIds, slice.channel.id, inbound.contact.externalId, made.value.id);
      }
    }
    return this.#write(outcome);
  }

  /** The platform takes a queued message in. */
  accept(messageId: string, externalId: string): Outcome {
    const slice = this.#blank();
    slice.message = this.messages.get(messageId);
    this.#load(slice, slice.message?.conversationId);
    return this.#write(accept(externalId, slice, this.#env));
  }

  /** An agent as he now is, where something outside the rules changes him (he goes home, learns a skill). */
  setAgent(id: string, value: Partial<Agent>): void {
    const agent = this.agents.get(id);
    if (!agent) return;
    this.#store({ type: 'upsert', entity: 'agent', value: { ...agent, ...value } });
    for (const pool of Object.keys(agent.slots)) this.#offer(pool);
  }

  messagesOf(conversationId: string): readonly Message[] {
    return (this.#messageIds.get(conversationId) ?? []).flatMap((id) => this.messages.get(id) ?? [])
      .toSorted((a, b) => (a.order < b.order ? -1 : 1));
  }

  eventsOf(conversationId: string): readonly TimelineEvent[] {
    return this.events.filter((event) => event.conversationId === conversationId);
  }

  #command<N extends CommandName>(name: N, args: CommandPayload<N>): Command<N> {
    return { name, args, commandId: this.#env.newCommandId(), at: this.#env.now };
  }

  #run(agentId: string, command: Command): Outcome | Refused {
    const me = this.agents.get(agentId);
    if (!me) throw new RangeError(`There is no agent ${agentId}.`);
    const slice = this.#slice(needs(command));
    slice.me = me;
    const answer = attempt(command, slice as Mutable<Slice> & { me: Agent }, this.#env);
    return 'reason' in answer ? answer : this.#write(answer);
  }

  #bulk(agentId: string, command: Command<'bulk'>, among: readonly string[]): Outcome {
    const all: Mutable<Outcome> = { changes: [], dues: [], freedPools: [] };
    for (const id of among) {
      const conversation = this.conversations.get(id);
      const part = conversation && partOf(command, conversation, this.contacts.get(conversation.contactId));
      if (!part) continue;
      const answer = this.#run(agentId, part);
      if ('reason' in answer) throw new Refusal(answer);
      all.changes = [...all.changes, ...answer.changes];
    }
    return all;
  }

  /** Every key is there from the start: one shape for all, which is read quickest. */
  #blank(): Mutable<Slice> {
    this.#agentList ??= [...this.agents.values()];
    return {
      workspace: this.workspace, channel: undefined, conversation: undefined, contact: undefined, message: undefined,
      quoted: undefined, messages: undefined, template: undefined, profile: undefined, me: undefined,
      agents: this.#agentList, teams: this.#teams,
    };
  }

  #slice(want: Needs): Mutable<Slice> {
    const slice = this.#blank();
    if (want.conversationId !== undefined) this.#load(slice, want.conversationId);
    if (want.contactId !== undefined) {
      slice.contact = this.contacts.get(want.contactId);
      this.#load(slice, this.#latest.get(want.contactId)?.at(-1)?.id);
    }
    if (want.channelId !== undefined) slice.channel = this.channels.get(want.channelId);
    if (want.phone !== undefined) {
      slice.contact = this.contacts.get(this.#byPhone.get(want.phone) ?? '');
      this.#load(slice, this.#latestOf(slice.contact?.id, want.channelId, null));
    }
    if (want.messageId !== undefined) slice.message = this.messages.get(want.messageId);
    if (want.quotedId !== undefined) slice.quoted = this.messages.get(want.quotedId);
    if (want.templateId !== undefined) slice.template = this.#templates.get(want.templateId);
    if (want.messages && slice.conversation) slice.messages = this.#find(slice.conversation.id, want.messages);
    return slice;
  }

  #inboundSlice(inbound: Inbound): Mutable<Slice> {
    const want = needsOfInbound(inbound);
    const slice = this.#blank();
    slice.channel = this.#byAccount.get(inbound.account);
    if (!slice.channel) throw new RangeError(`No channel has the account ${inbound.account}.`);
    if (want.messageExternalId !== undefined) {
      slice.message = this.#named(slice.channel, want.messageExternalId);
      if (slice.message) this.#load(slice, slice.message.conversationId);
    }
    if (want.contactExternalId !== undefined) {
      const contactId = this.#contactIds.get(slice.channel.id)?.get(want.contactExternalId);
      if (contactId !== undefined) {
        slice.contact = this.contacts.get(contactId);
        this.#load(slice, this.#latestOf(contactId, slice.channel.id, want.threadId ?? null));
      }
    }
    if (want.quotedExternalId !== undefined) {
      slice.quoted = this.#named(slice.channel, want.quotedExternalId);
      if (want.byAccount && !slice.message) this.#load(slice, slice.quoted?.conversationId);
    }
    if (want.messages && slice.conversation) slice.messages = this.#find(slice.conversation.id, want.messages);
    return slice;
  }

  #latestOf(contactId: string | undefined, channelId: string | undefined, threadId: string | null): string | undefined {
    const all = contactId === undefined ? undefined : this.#latest.get(contactId);
    return all?.find((one) => one.channelId === channelId && one.threadId === threadId)?.id;
  }

  /** The message that the platform of this channel calls so. */
  #named(channel: Channel, externalId: string): Message | undefined {
    const id = this.#byExternalId.get(channel.id)?.get(externalId);
    return id === undefined ? undefined : this.messages.get(id);
  }

  #load(slice: Mutable<Slice>, conversationId: string | undefined): void {
    const conversation = conversationId === undefined ? undefined : this.conversations.get(conversationId);
    if (!conversation) return;
    slice.conversation = conversation;
    slice.channel = this.channels.get(conversation.channelId);
    slice.contact = this.contacts.get(conversation.contactId);
  }

  #find(conversationId: string, want: MessagesNeed): Message[] {
    const found: Message[] = [];
    const ids = want.of === 'scheduled' ? this.#scheduledIds : this.#messageIds;
    for (const id of ids.get(conversationId) ?? []) {
      const message = this.messages.get(id);
      if (message && isWanted(message, want)) found.push(message);
    }
    return found;
  }

  #write(outcome: Outcome): Outcome {
    for (const change of outcome.changes) this.#store(change);
    for (const due of outcome.dues) this.#dues.apply(due);
    if (outcome.changes.length > 0) this.onChanges?.(outcome.changes);
    for (const pool of outcome.freedPools) this.#offer(pool);
    return outcome;
  }

  #store(change: Change): void {
    if (change.type !== 'upsert') return;
    const { entity, value } = change;
    switch (entity) {
      case 'workspace': this.workspace = value; break;
      case 'contact': this.#storeContact(value); break;
      case 'event': this.events.push(value); break;
      case 'agent':
        this.agents.set(value.id, value);
        this.#agentList = undefined;
        break;
      case 'conversation': this.#storeConversation(value); break;
      case 'message': this.#storeMessage(value); break;
      default:
    }
  }

  #storeContact(value: Contact): void {
    this.contacts.set(value.id, value);
    for (const { kind, value: phone } of value.identities) {
      if (kind === 'phone' && !this.#byPhone.has(phone)) this.#byPhone.set(phone, value.id);
    }
  }

  #storeConversation(value: Conversation): void {
    const before = this.conversations.get(value.id);
    this.conversations.set(value.id, value);
    if (!before) {
      const { id, contactId, channelId, threadId } = value;
      const others = (this.#latest.get(contactId) ?? [])
        .filter((one) => one.channelId !== channelId || one.threadId !== threadId);
      this.#latest.set(contactId, [...others, { id, channelId, threadId }]);
    }
    const waited = before?.waitingSince ?? null;
    if (waited !== value.waitingSince) this.#storeWaiting(value, waited);
  }

  #storeWaiting({ id, channelId, waitingSince: since }: Conversation, before: number | null): void {
    const pool = this.channels.get(channelId)?.policy.slotPool ?? '';
    let waiting = this.#waiting.get(pool) ?? [];
    if (before !== null) waiting = waiting.toSpliced(placeIn(waiting, { id, since: before }), 1);
    if (since !== null) waiting = waiting.toSpliced(placeIn(waiting, { id, since }), 0, { id, since });
    this.#waiting.set(pool, waiting);
  }

  #storeMessage(value: Message): void {
    // Whatever stands in its first revision was not there before.
    const before = value.revision === 1 ? undefined : this.messages.get(value.id);
    if (!before) {
      const ids = this.#messageIds.get(value.conversationId);
      if (ids) ids.push(value.id);
      else this.#messageIds.set(value.conversationId, [value.id]);
    }
    this.messages.set(value.id, value);
    if (value.sendAt !== null) this.#storeScheduled(value);
    if (value.externalId === null || value.externalId === before?.externalId) return;
    const channelId = this.conversations.get(value.conversationId)?.channelId ?? '';
    put(this.#byExternalId, channelId, value.externalId, value.id);
  }

  #storeScheduled({ id, conversationId, delivery }: Message): void {
    const ids = this.#scheduledIds.get(conversationId) ?? new Set();
    if (delivery?.state === 'scheduled') ids.add(id);
    else ids.delete(id);
    this.#scheduledIds.set(conversationId, ids);
  }

  /** Offers the waiting conversations of a pool for as long as anybody has a free slot in it. */
  #offer(pool: string): void {
    let free = this.#withRoom(pool);
    for (const { id } of this.#waiting.get(pool) ?? []) {
      if (free.length === 0) return;
      const slice = this.#blank();
      this.#load(slice, id);
      slice.agents = free;
      if (this.#write(route(slice, this.#env)).changes.length > 0) free = this.#withRoom(pool);
    }
  }

  /** Who could take one more from a pool; the engine asks the rest of him. */
  #withRoom(pool: string): Agent[] {
    const channel = this.#pushed.get(pool);
    return channel ? [...this.agents.values()].filter((agent) =>
      agent.online && agent.availability[pool] === 'available' && hasRoom(agent, channel)) : [];
  }
}

/** Where it stands, or would: the longest wait first. */
function placeIn(waiting: readonly Waiting[], { id, since }: Waiting): number {
  let low = 0;
  for (let high = waiting.length; low < high;) {
    const at = (low + high) >> 1;
    const other = waiting[at];
    if (other && (other.since < since || (other.since === since && other.id < id))) low = at + 1;
    else high = at;
  }
  return low;
}

function put(maps: Map<string, Map<string, string>>, of: string, key: string, value: string): void {
  const map = maps.get(of);
  if (map) map.set(key, value);
  else maps.set(of, new Map([[key, value]]));
}

function isWanted(message: Message, want: MessagesNeed): boolean {
  switch (want.of) {
    case 'scheduled': return message.delivery?.state === 'scheduled';
    case 'inbound-behind': return message.direction === 'inbound' && message.order > want.order;
    case 'outbound-until':
      return message.direction === 'outbound' && message.visibility === 'public' && message.at <= want.at;
  }
}
