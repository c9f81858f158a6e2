/**
 * Plays a golden timeline against a backend: what happens at which moment, and what must be so then. Published, so
 * that the authors
 * of a backend can hold theirs to the same rules; `docs/rules.md` explains the format.
 */
import { Agent, Team } from '../model/agent.js';
import { Channel } from '../model/channel.js';
import { boxesOf, isAwaitingReply, type Conversation } from '../model/conversation.js';
import type { Inbound, InboundContent } from '../model/inbound.js';
import type { Message } from '../model/message.js';
import { parse } from '../model/parse.js';
import { Template } from '../model/template.js';
import type { TimelineEvent } from '../model/timeline-event.js';
import { Workspace } from '../model/workspace.js';

/** A span such as `12h`, `5m`, `1d 2h`, `11h 59m 59s`; moments count from the start of the timeline. */
export type Span = string;

export interface TimelineStep {
  /** Rows of `docs/requirements.md` that the step bears witness to. */
  readonly rows?: readonly string[];
  /** When, counted from the start; the clock is turned to it first. Without it, at the moment of the step before. */
  readonly at?: Span;
  /**
   * A message of a contact arrives. `as` names its conversation for later steps; `same` and `new` say which one it
   * must be.
   */
  readonly receive?: {
    readonly contact: string; readonly channel: string; readonly text?: string; readonly externalId?: string;
    readonly as?: string; readonly same?: string; readonly notIn?: string;
  };
  /** Any other webhook, as the model has it. */
  readonly webhook?: Inbound;
  /** The platform takes in the last message that was sent in a conversation. */
  readonly accept?: { readonly in: string; readonly externalId: string };
  /** An agent does something; `on` names the conversation. `refused` is the reason for which it must be refused. */
  readonly do?: {
    readonly agent: string; readonly command: string; readonly on?: string;
    readonly args?: Readonly<Record<string, unknown>>;
    readonly refused?: string;
  };
  /** What must be so now. Objects need only have the keys that are given. `$name` is a conversation's
   * id, `$contact:name` its contact's, `@12h` a moment. */
  readonly expect?: {
    readonly in?: string;
    readonly conversation?: Readonly<Record<string, unknown>>;
    readonly contact?: Readonly<Record<string, unknown>>;
    readonly boxes?: Readonly<Record<string, readonly string[]>>;
    readonly awaitingReply?: boolean;
    /** The newest timeline event of this type. */
    readonly event?: { readonly type: string } & Readonly<Record<string, unknown>>;
    readonly noEvent?: string;
    readonly lastMessage?: Readonly<Record<string, unknown>>;
    readonly messages?: number;
    readonly agents?: Readonly<Record<string, Readonly<Record<string, unknown>>>>;
    readonly workspace?: Readonly<Record<string, unknown>>;
  };
}

export interface Timeline {
  readonly title: string;
  readonly startAt: string;
  readonly world: {
    readonly workspace: unknown; readonly channels: readonly unknown[]; readonly agents: readonly unknown[];
    readonly teams?: readonly unknown[]; readonly templates?: readonly unknown[];
  };
  readonly steps: readonly TimelineStep[];
}

/** The world of a timeline, read and complete: what a backend is filled with before the first step. */
export interface TimelineWorld {
  readonly workspace: Workspace;
  readonly channels: readonly Channel[];
  readonly agents: readonly Agent[];
  readonly teams: readonly Team[];
  readonly templates: readonly Template[];
  readonly startAt: number;
}

/** What a backend must offer to be played against. */
export interface TimelineAdapter {
  /** Turns the backend's clock; all that falls due on the way happens. */
  advanceTo(now: number): void | Promise<void>;
  /** Takes in a webhook; answers with the conversation of the message, or null. */
  receive(inbound: Inbound): string | null | Promise<string | null>;
  /** The platform takes in the newest message that was sent in the conversation, under this id. */
  accept(conversationId: string, externalId: string): void | Promise<void>;
  /** Executes a command; answers with the reason when it is refused, else null. */
  execute(
    agentId: string, command: string, args: Readonly<Record<string, unknown>>,
  ): string | null | Promise<string | null>;
  conversation(id: string): Conversation | Promise<Conversation>;
  contact(id: string): unknown;
  messages(conversationId: string): readonly Message[] | Promise<readonly Message[]>;
  events(conversationId: string): readonly TimelineEvent[] | Promise<readonly TimelineEvent[]>;
  agent(id: string): unknown;
  workspace(): unknown;
}

/** What was not as the timeline has it. */
export interface TimelineFailure {
  /** Which step, from 0. */
  readonly step: number;
  readonly rows: readonly string[];
  readonly message: string;
}

const UNITS: Readonly<Record<string, number>> = { s: 1000, m: 60_000, h: 3_600_000, d: 86_400_000 };

/** Milliseconds of a span. */
export function spanMs(span: Span): number {
  let sum = 0;
  for (const part of span.trim().split(/\s+/)) {
    const unit = UNITS[part.at(-1) ?? ''];
    const amount = Number(part.slice(0, -1));
    if (unit === undefined || !Number.isFinite(amount)) throw new RangeError(`"${span}" is no span of time.`);
    sum += amount * unit;
  }
  return sum;
}

/** The world of a timeline with all defaults filled in. */
export function worldOf({ world, startAt }: Timeline): TimelineWorld {
  const all = <T>(items: readonly unknown[] | undefined, read: (item: unknown) => T): readonly T[] =>
    (items ?? []).map(read);
  return {
    workspace: parse(Workspace, world.workspace, 'timeline workspace'),
    channels: all(world.channels, (item) => parse(Channel, item, 'timeline channel')),
    agents: all(world.agents, (item) => parse(Agent, item, 'timeline agent')),
    teams: all(world.teams, (item) => parse(Team, item, 'timeline team')),
    templates: all(world.templates, (item) => parse(Template, item, 'timeline template')),
    startAt: Date.parse(startAt),
  };
}

/**
 * Plays all steps; answers with everything that was not as it should be. An empty list means that the backend
 * keeps the rules.
 */
export async function runTimeline(
  timeline: Timeline, open: (world: TimelineWorld) => TimelineAdapter | Promise<TimelineAdapter>,
): Promise<readonly TimelineFailure[]> {
  const world = worldOf(timeline);
  const player = new Player(await open(world), world.startAt);
  const failures: TimelineFailure[] = [];
  for (const [step, told] of timeline.steps.entries()) {
    for (const message of await player.play(told)) failures.push({ step, rows: told.rows ?? [], message });
  }
  return failures;
}

class Player {
  readonly #adapter: TimelineAdapter;
  readonly #startAt: number;
  readonly #names = new Map<string, string>();
  #now: number;
  #said = 0;

  constructor(adapter: TimelineAdapter, startAt: number) {
    this.#adapter = adapter;
    this.#startAt = startAt;
    this.#now = startAt;
  }

  async play(step: TimelineStep): Promise<string[]> {
    const wrong: string[] = [];
    if (step.at !== undefined) {
      this.#now = this.#startAt + spanMs(step.at);
      await this.#adapter.advanceTo(this.#now);
    }
    if (step.receive) await this.#receive(step.receive, wrong);
    if (step.webhook) await this.#adapter.receive({ ...step.webhook, at: this.#now });
    if (step.accept) await this.#adapter.accept(this.#id(step.accept.in), step.accept.externalId);
    if (step.do) await this.#do(step.do, wrong);
    if (step.expect) await this.#expect(step.expect, wrong);
    return wrong;
  }

  async #receive(told: NonNullable<TimelineStep['receive']>, wrong: string[]): Promise<void> {
    const { contact, channel, text = 'Hello', externalId, as, same, notIn } = told;
    this.#said += 1;
    const id = await this.#adapter.receive({
      type: 'message', account: channel, at: this.#now, externalId: externalId ?? `timeline-${this.#said}`,
      conversationType: 'message', threadId: null,
      echo: false, contact: { externalId: contact, name: contact, avatarUrl: null, identities: [] },
      content: { ...NO_CONTENT, text },
    });
    if (id === null) {
      wrong.push(`the message of ${contact} made no conversation`);
      return;
    }
    if (same !== undefined && id !== this.#id(same)) wrong.push(`the message of ${contact} should lie in ${same}`);
    if (notIn !== undefined && id === this.#id(notIn)) {
      wrong.push(`the message of ${contact} should not lie in ${notIn}`);
    }
    if (as === undefined) return;
    this.#names.set(as, id);
    this.#names.set(`contact:${as}`, (await this.#adapter.conversation(id)).contactId);
  }

  async #do({ agent, command, on, args = {}, refused }: NonNullable<TimelineStep['do']>, wrong: string[]) {
    const target = on === undefined ? {} : { conversationId: this.#id(on) };
    const full = { ...DEFAULTS[command], ...(this.#resolve(args) as object), ...target };
    const reason = await this.#adapter.execute(agent, command, full);
    if (reason !== (refused ?? null)) {
      const said = (why: string | null | undefined): string => (why == null ? 'done' : `refused (${why})`);
      wrong.push(`${agent}: ${command} should be ${said(refused)}, was ${said(reason)}`);
    }
  }

  async #expect(expect: NonNullable<TimelineStep['expect']>, wrong: string[]) {
    const compare = (what: string, real: unknown, told: unknown): void => {
      for (const difference of differences(real, this.#resolve(told), what)) wrong.push(difference);
    };
    if (expect.workspace) compare('workspace', await this.#adapter.workspace(), expect.workspace);
    for (const [id, told] of Object.entries(expect.agents ?? {})) {
      compare(`agent ${id}`, await this.#adapter.agent(id), told);
    }
    if (expect.in === undefined) return;
    const id = this.#id(expect.in);
    const conversation = await this.#adapter.conversation(id);
    if (expect.conversation) compare(expect.in, conversation, expect.conversation);
    if (expect.contact) compare('contact', await this.#adapter.contact(conversation.contactId), expect.contact);
    for (const [agentId, boxes] of Object.entries(expect.boxes ?? {})) {
      compare(`boxes of ${agentId}`, boxesOf(conversation, agentId, this.#now), boxes);
    }
    if (expect.awaitingReply !== undefined) {
      compare('awaiting reply', isAwaitingReply(conversation), expect.awaitingReply);
    }
    const { event: told, noEvent } = expect;
    if (told || noEvent !== undefined) {
      const events = await this.#adapter.events(id);
      if (told) compare(`event ${told.type}`, events.findLast(({ type }) => type === told.type), told);
      if (noEvent !== undefined && events.some(({ type }) => type === noEvent)) {
        wrong.push(`there should be no event ${noEvent}`);
      }
    }
    if (expect.lastMessage || expect.messages !== undefined) {
      const messages = await this.#adapter.messages(id);
      if (expect.lastMessage) compare('last message', messages.at(-1), expect.lastMessage);
      if (expect.messages !== undefined) compare('messages', messages.length, expect.messages);
    }
  }

  #id(name: string): string {
    const id = this.#names.get(name);
    if (id === undefined) throw new RangeError(`No step named a conversation "${name}".`);
    return id;
  }

  /** Puts ids and moments in the place of `$name` and `@span`. */
  #resolve(value: unknown): unknown {
    if (typeof value === 'string') {
      if (value.startsWith('@')) return this.#startAt + spanMs(value.slice(1));
      return value.startsWith('$') ? this.#id(value.slice(1)) : value;
    }
    if (Array.isArray(value)) return value.map((item) => this.#resolve(item));
    if (value === null || typeof value !== 'object') return value;
    return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, this.#resolve(item)]));
  }
}

const NO_CONTENT: InboundContent = {
  text: '', attachments: [], location: null, contacts: [], quotedExternalId: null, context: null, unsupported: null,
};

const CONTENT = { text: '', attachments: [], quoteId: null };
const DEFAULTS: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  send: { ...CONTENT, text: 'On it.', template: null, sendAt: null, cancelOnReply: false, leaseToken: null },
  addNote: { ...CONTENT, mentionIds: [] }, setStatus: { leaseToken: null }, end: { leaseToken: null },
  dismiss: { leaseToken: null },
  release: { leaseToken: null }, releaseLease: { leaseToken: null }, markRead: { upTo: null },
  transfer: { comment: '' },
};

/** Where `real` is not as `told` has it; arrays and plain values must be equal, objects have at least the told keys. */
function differences(real: unknown, told: unknown, path: string): string[] {
  const isObject = (value: unknown): value is Record<string, unknown> =>
    typeof value === 'object' && value !== null && !Array.isArray(value);
  if (isObject(told) && isObject(real)) {
    return Object.entries(told).flatMap(([key, value]) => differences(real[key], value, `${path}.${key}`));
  }
  if (JSON.stringify(real) === JSON.stringify(told)) return [];
  return [`${path} should be ${JSON.stringify(told)}, is ${JSON.stringify(real)}`];
}
