/**
 * One decision in the making: rules read it and write to it, and `outcome()` says what the loader is to store.
 * Used by all rules.
 */
import type { Agent } from '../model/agent.js';
import type { Change } from '../model/changes.js';
import type { Channel } from '../model/channel.js';
import type { Contact } from '../model/contact.js';
import type { Conversation } from '../model/conversation.js';
import type { Author, Message } from '../model/message.js';
import type { EventType } from '../model/timeline-event.js';
import type { Workspace } from '../model/workspace.js';
import type { DueChange, Env, Outcome, Slice } from './outcome.js';
import { refuse } from './refusal.js';
import { slotHolder, withSlot } from './slots.js';
import { CONVERSATION_TIMERS, timerOf, type ConversationTimer } from './timers.js';

export const SYSTEM: Author = { kind: 'system', id: null, name: null };
/** Routing and timers: "by automation" in the timeline. */
export const AUTOMATION: Author = { kind: 'automation', id: null, name: null };
export const asAuthor = (agent: Agent): Author => ({ kind: 'agent', id: agent.id, name: agent.name });
/** An empty list for entities to share: most of a message's lists stay empty. */
export const NONE: never[] = [];
Object.freeze(NONE);

/** The due moment of a scheduled message. */
const scheduledAt = (message: Message | undefined): number | null =>
  message?.delivery?.state === 'scheduled' ? message.sendAt : null;

export class Decision {
  readonly slice: Slice;
  readonly now: number;
  readonly env: Env;
  /** Who causes what is decided: the acting agent, else time. */
  readonly actor: Author;
  readonly #me: Agent | undefined;
  #conversation: Conversation | undefined;
  #contact: Contact | undefined;
  #workspace: Workspace;
  /** Agents as they stand after what was decided so far; few, so a list. */
  readonly #agents: Agent[] = [];
  readonly #messages: Message[] = [];
  readonly #rest: Change[] = [];
  readonly #freed: string[] = [];

  /** `me` is the acting agent; absent when time or a contact acts, which do so in nobody's name. */
  constructor(slice: Slice, env: Env, me?: Agent, now = env.now) {
    this.slice = slice;
    this.env = env;
    this.now = now;
    this.actor = me ? asAuthor(me) : AUTOMATION;
    this.#me = me;
    this.#conversation = slice.conversation;
    this.#contact = slice.contact;
    this.#workspace = slice.workspace;
  }

  /** The conversation as it stands after what was decided so far. */
  get conversation(): Conversation { return this.#conversation ?? refuse('unknownTarget'); }
  get channel(): Channel { return this.slice.channel ?? refuse('unknownTarget'); }
  get contact(): Contact { return this.#contact ?? refuse('unknownTarget'); }
  get workspace(): Workspace { return this.#workspace; }
  get me(): Agent { return this.#me ?? refuse('unknownTarget'); }
  get isAutomatic(): boolean { return this.#me === undefined; }

  agent(id: string): Agent | undefined {
    for (const agent of this.slice.agents) if (agent.id === id) return this.current(agent);
    return this.#me?.id === id ? this.current(this.#me) : undefined;
  }

  /** An agent of the slice as he stands after what was decided so far. */
  current(agent: Agent): Agent {
    for (const changed of this.#agents) if (changed.id === agent.id) return changed;
    return agent;
  }

  /** The conversation to write to: the decision's own copy, made once. What was loaded stays as it is. */
  get draft(): Conversation {
    const { conversation } = this;
    if (conversation !== this.slice.conversation) return conversation;
    const copy = { ...conversation };
    this.#conversation = copy;
    return copy;
  }

  /** Alters the conversation in one go; where each message passes, a rule writes to the `draft`. */
  set(value: Partial<Conversation>): void { Object.assign(this.draft, value); }

  open(conversation: Conversation): void { this.#conversation = conversation; }

  setContact(contact: Contact): void { this.#contact = contact; }

  setWorkspace(value: Partial<Workspace>): void { this.#workspace = { ...this.#workspace, ...value }; }

  setAgent(id: string, value: Partial<Agent>): void {
    const agent = this.agent(id);
    if (!agent) return;
    const at = this.#agents.indexOf(agent);
    this.#agents[at === -1 ? this.#agents.length : at] = { ...agent, ...value };
  }

  /** Writes a message; the object is the decision's from now on. */
  putMessage(message: Message): void {
    message.revision = (message.revision ?? 0) + 1;
    this.#messages.push(message);
  }

  put(change: Change): void { this.#rest.push(change); }

  /** Writes into the timeline. */
  event(
    type: EventType | (string & {}), data: Readonly<Record<string, unknown>> = {}, actor: Author = this.actor,
  ): void {
    this.#rest.push({
      type: 'upsert', entity: 'event',
      value: {
        id: this.env.newId(), conversationId: this.conversation.id, order: this.env.nextOrder(), at: this.now, type,
        actor, data,
        visibleTo: NONE, revision: 1,
      },
    });
  }

  /** Says that somebody may take more now. */
  freed(pool: string): void {
    if (!this.#freed.includes(pool)) this.#freed.push(pool);
  }

  /** All that was decided. `fired` is the timer that just ran out: its row is set anew or cleared in any case. */
  outcome(fired?: ConversationTimer): Outcome {
    this.#settleSlots();
    const changes: Change[] = [];
    if (this.#workspace !== this.slice.workspace) {
      changes.push({ type: 'upsert', entity: 'workspace', value: this.#workspace });
    }
    if (this.#contact && this.#contact !== this.slice.contact) {
      const value = { ...this.#contact, revision: (this.#contact.revision ?? 0) + 1 };
      changes.push({ type: 'upsert', entity: 'contact', value });
    }
    if (this.#conversation && this.#conversation !== this.slice.conversation) {
      this.#conversation.revision = (this.#conversation.revision ?? 0) + 1;
      changes.push({ type: 'upsert', entity: 'conversation', value: this.#conversation });
    }
    for (const value of this.#messages) changes.push({ type: 'upsert', entity: 'message', value });
    changes.push(...this.#rest);
    for (const value of this.#agents) changes.push({ type: 'upsert', entity: 'agent', value });
    return { changes, dues: this.#dues(fired), freedPools: this.#freed };
  }

  #settleSlots(): void {
    const { channel, conversation } = this.slice;
    if (!channel) return;
    const before = slotHolder(conversation, channel);
    const after = slotHolder(this.#conversation, channel);
    if (before === after) return;
    if (before !== null) {
      this.#moveSlot(before, channel, -1);
      this.freed(channel.policy.slotPool);
    }
    if (after !== null) this.#moveSlot(after, channel, 1);
  }

  /** An agent who left the workspace has no slots to keep. */
  #moveSlot(agentId: string, channel: Channel, by: 1 | -1): void {
    const agent = this.agent(agentId);
    if (agent) this.setAgent(agentId, { slots: withSlot(agent, channel, by) });
  }

  #dues(fired?: ConversationTimer): DueChange[] {
    const dues: DueChange[] = [];
    const { channel, conversation: before } = this.slice;
    const after = this.#conversation;
    if (after && channel && (fired || after !== before)) {
      for (const kind of CONVERSATION_TIMERS) {
        const at = timerOf(kind, after, channel);
        if (kind === fired || at !== (before ? timerOf(kind, before, channel) : null)) {
          dues.push({ conversationId: after.id, kind, at });
        }
      }
    }
    for (const message of this.#messages) {
      const at = scheduledAt(message);
      if (at !== scheduledAt(this.#before(message.id))) {
        dues.push({ conversationId: message.conversationId, kind: 'scheduled', messageId: message.id, at });
      }
    }
    return dues;
  }

  #before(messageId: string): Message | undefined {
    const { message, messages } = this.slice;
    return message?.id === messageId ? message : messages?.find(({ id }) => id === messageId);
  }
}
