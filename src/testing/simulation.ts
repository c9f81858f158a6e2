/**
 * The engine on Maps and a clock that is turned by hand: eight days run in a moment. The smallest complete loader,
 * so also the one
 * to read before writing another. Used by tests, by the golden timelines and by the bench.
 */
import { accept, execute, lapse, receive, route, type Env, type Outcome, type Slice } from '../engine/engine.js';
import { partOf } from '../engine/bulk.js';
import { needs, needsOfDue, needsOfInbound, type MessagesNeed, type Needs } from '../engine/needs.js';
import { slotsFor } from '../engine/slots.js';
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
  /** Latest conversation by contact, channel and thread; and by contact alone. */
  readonly #latest = new Map<string, string>();
  readonly #contactIds = new Map<string, string>();
  /** Message ids by the platform's own id, for each channel. */
  readonly #byExternalId = new Map<string, Map<string, string>>();
  readonly #messageIds = new Map<string, string[]>();
  readonly #scheduledIds = new Map<string, Set<string>>();
  /** Conversations that wait for an agent, by slot pool, the longest wait first. */
  readonly #waiting = new Map<string, Conversation[]>();
  readonly #channelList: readonly Channel[];
  #agentList: Agent[];
  readonly #env: Env;
  #ids = 0;
  #orders = 0;
  #now: number;

  constructor({ workspace, channels, agents, teams = [], templates = [], startAt = Date.UTC(2026, 0, 5, 8) }: World) {
    this.workspace = workspace;
    this.#teams = teams;
    this.#now = startAt;
    const now = (): number => this.#now;
    this.#env = {
      get now() { return now(); },
      newId: () => `id-${String(this.#ids += 1).padStart(8, '0')}`,
      nextOrder: () => String(this.#orders += 1).padStart(12, '0'),
    };
    for (const channel of channels) this.channels.set(channel.id, channel);
    for (const agent of agents) this.agents.set(agent.id, agent);
    for (const template of templates) this.#templates.set(template.id, template);
    this.#channelList = [...channels];
    this.#agentList = [...agents];
  }

  get now(): number { return this.#now; }

  /** Turns the clock; every timer that runs out on the way fires at its own moment. */
  advance(ms: number): void { this.advanceTo(this.#now + ms); }

  advanceTo(now: number): void {
    for (let due = this.#dues.take(now); due; due = this.#dues.take(now)) {
      this.#now = Math.max(this.#now, due.at);
      this.#write(lapse(due, this.#slice(needsOfDue(due)), this.#env));
    }
    this.#now = Math.max(this.#now, now);
  }

  /**
   * One command of one agent, now. A `bulk` command is executed on each conversation given by `among`.
   * @throws Refusal as the engine does; then nothing happened.
   */
  execute<N extends CommandName>(
    agentId: string, name: N, args: CommandPayload<N>, among: readonly string[] = [],
  ): Outcome {
    this.#ids += 1;
    const command: Command<N> = { name, args, commandId: `command-${this.#ids}`, at: this.#now };
    if (name === 'bulk') return this.#bulk(agentId, command as unknown as Command<'bulk'>, among);
    return this.#run(agentId, command);
  }

  receive(inbound: Inbound): Outcome {
    const slice = this.#inboundSlice(inbound);
    const outcome = receive(inbound, slice, this.#env);
    if ('contact' in inbound && slice.channel && !slice.contact) {
      const made = outcome.changes.find((change) => change.type === 'upsert' && change.entity === 'contact');
      if (made?.type === 'upsert') {
        this.#contactIds.set(`${slice.channel.id} ${inbound.contact.externalId}`, made.value.id);
      }
    }
    return this.#write(outcome);
  }

  /** The platform takes a queued message in. */
  accept(messageId: string, externalId: string): Outcome {
    const message = this.messages.get(messageId);
    return this.#write(accept(externalId, this.#slice({
      messageId, ...(message ? { conversationId: message.conversationId } : {}),
    }), this.#env));
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

  #run(agentId: string, command: Command): Outcome {
    const me = this.agents.get(agentId);
    if (!me) throw new RangeError(`There is no agent ${agentId}.`);
    const slice = this.#slice(needs(command));
    slice.me = me;
    return this.#write(execute(command, slice as Mutable<Slice> & { me: Agent }, this.#env));
  }

  #bulk(agentId: string, command: Command<'bulk'>, among: readonly string[]): Outcome {
    const all: Mutable<Outcome> = { changes: [], dues: [], freedPools: [] };
    for (const id of among) {
      const conversation = this.conversations.get(id);
      const part = conversation && partOf(command, conversation, this.contacts.get(conversation.contactId));
      if (part) all.changes = [...all.changes, ...this.#run(agentId, part).changes];
    }
    return all;
  }

  #slice(want: Needs): Mutable<Slice> {
    const slice: Mutable<Slice> = { workspace: this.workspace, agents: this.#agentList, teams: this.#teams };
    if (want.conversationId !== undefined) this.#load(slice, want.conversationId);
    if (want.contactId !== undefined) {
      slice.contact = this.contacts.get(want.contactId);
      this.#load(slice, this.#latest.get(want.contactId));
    }
    if (want.channelId !== undefined) slice.channel = this.channels.get(want.channelId);
    if (want.phone !== undefined) {
      slice.contact = [...this.contacts.values()].find(({ identities }) =>
        identities.some(({ kind, value }) => kind === 'phone' && value === want.phone));
      this.#load(slice, this.#latest.get(`${slice.contact?.id} ${want.channelId} `));
    }
    if (want.messageId !== undefined) slice.message = this.messages.get(want.messageId);
    if (want.quotedId !== undefined) slice.quoted = this.messages.get(want.quotedId);
    if (want.templateId !== undefined) slice.template = this.#templates.get(want.templateId);
    if (want.messages && slice.conversation) slice.messages = this.#find(slice.conversation.id, want.messages);
    return slice;
  }

  #inboundSlice(inbound: Inbound): Mutable<Slice> {
    const want = needsOfInbound(inbound);
    const slice: Mutable<Slice> = { workspace: this.workspace, agents: this.#agentList, teams: this.#teams };
    slice.channel = this.#channelList.find(({ account }) => account === inbound.account);
    if (!slice.channel) throw new RangeError(`No channel has the account ${inbound.account}.`);
    if (want.messageExternalId !== undefined) {
      slice.message = this.#named(slice.channel, want.messageExternalId);
      if (slice.message) this.#load(slice, slice.message.conversationId);
    }
    if (want.contactExternalId !== undefined) {
      const contactId = this.#contactIds.get(`${slice.channel.id} ${want.contactExternalId}`);
      if (contactId !== undefined) {
        slice.contact = this.contacts.get(contactId);
        this.#load(slice, this.#latest.get(`${contactId} ${slice.channel.id} ${want.threadId ?? ''}`));
      }
    }
    if (want.quotedExternalId !== undefined) {
      slice.quoted = this.#named(slice.channel, want.quotedExternalId);
      if (want.byAccount && !slice.message) this.#load(slice, slice.quoted?.conversationId);
    }
    if (want.messages && slice.conversation) slice.messages = this.#find(slice.conversation.id, want.messages);
    return slice;
  }

  /** The message that the platform of this channel calls so. */
  #named(channel: Channel | undefined, externalId: string): Message | undefined {
    return this.messages.get(this.#byExternalId.get(channel?.id ?? '')?.get(externalId) ?? '');
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
      case 'contact': this.contacts.set(value.id, value); break;
      case 'event': this.events.push(value); break;
      case 'agent':
        this.agents.set(value.id, value);
        this.#agentList = this.#agentList.with(this.#agentList.findIndex(({ id }) => id === value.id), value);
        break;
      case 'conversation': this.#storeConversation(value); break;
      case 'message': this.#storeMessage(value); break;
      default:
    }
  }

  #storeConversation(value: Conversation): void {
    const before = this.conversations.get(value.id);
    this.conversations.set(value.id, value);
    if (!before) {
      this.#latest.set(`${value.contactId} ${value.channelId} ${value.threadId ?? ''}`, value.id);
      this.#latest.set(value.contactId, value.id);
    }
    if ((before?.waitingSince ?? null) === null && value.waitingSince === null) return;
    const pool = this.channels.get(value.channelId)?.policy.slotPool ?? '';
    const waiting = (this.#waiting.get(pool) ?? []).filter(({ id }) => id !== value.id);
    if (value.waitingSince !== null) {
      const since = value.waitingSince;
      const at = waiting.findIndex(({ id, waitingSince }) =>
        (waitingSince ?? 0) > since || (waitingSince === since && id > value.id));
      waiting.splice(at === -1 ? waiting.length : at, 0, value);
    }
    this.#waiting.set(pool, waiting);
  }

  #storeMessage(value: Message): void {
    const before = this.messages.get(value.id);
    if (!before) {
      const ids = this.#messageIds.get(value.conversationId);
      if (ids) ids.push(value.id);
      else this.#messageIds.set(value.conversationId, [value.id]);
    }
    this.messages.set(value.id, value);
    if (value.sendAt !== null) this.#storeScheduled(value);
    if (value.externalId === null || value.externalId === before?.externalId) return;
    const channelId = this.conversations.get(value.conversationId)?.channelId ?? '';
    const byId = this.#byExternalId.get(channelId);
    if (byId) byId.set(value.externalId, value.id);
    else this.#byExternalId.set(channelId, new Map([[value.externalId, value.id]]));
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
      const slice = this.#slice({ conversationId: id, candidates: true });
      slice.agents = free;
      if (this.#write(route(slice, this.#env)).changes.length > 0) free = this.#withRoom(pool);
    }
  }

  /** Who could take one more from a pool; the engine asks the rest of him. */
  #withRoom(pool: string): Agent[] {
    const channel = this.#channelList.find(({ policy }) => policy.slotPool === pool && policy.routing === 'push');
    return channel ? this.#agentList.filter((agent) => {
      const { active, max } = slotsFor(agent, channel);
      return active < max && agent.online && agent.availability[pool] === 'available';
    }) : [];
  }
}

function isWanted(message: Message, want: MessagesNeed): boolean {
  switch (want.of) {
    case 'scheduled': return message.delivery?.state === 'scheduled';
    case 'inbound-behind': return message.direction === 'inbound' && message.order > want.order;
    case 'outbound-until':
      return message.direction === 'outbound' && message.visibility === 'public' && message.at <= want.at;
  }
}
