/** A small office on the simulation: channels under different policies, three agents, and short words for what happens. */
import type { Agent, AgentInput } from '../../src/model/agent.js';
import type { ChannelInput } from '../../src/model/channel.js';
import type { CommandName, CommandPayload } from '../../src/model/commands.js';
import type { Conversation } from '../../src/model/conversation.js';
import type { Inbound } from '../../src/model/inbound.js';
import { parse } from '../../src/model/parse.js';
import type { Permit } from '../../src/model/permit.js';
import { Template } from '../../src/model/template.js';
import { Workspace, type WorkspaceInput } from '../../src/model/workspace.js';
import { Refusal } from '../../src/engine/refusal.js';
import { Simulation } from '../../src/testing/simulation.js';
import { aChannel, anAgent, HOUR, MINUTE, NOON } from '../helpers/build.js';

type Part<T> = Partial<T>;
type PolicyPart = Part<ChannelInput['policy']>;
type CapabilityPart = Part<ChannelInput['capabilities']>;

const base = aChannel();

export const channelWith = (id: string, policy: PolicyPart = {}, capabilities: CapabilityPart = {}, rest: Part<ChannelInput> = {}) => aChannel({
  id, account: id, policy: { ...base.policy, ...policy }, capabilities: { ...base.capabilities, ...capabilities }, ...rest,
});

/** `pick`: a picking list; `push`: routing, no automatic end; `app`: the mobile app's rules; `bot`: new conversations rest. */
const CHANNELS = [
  channelWith('pick'),
  channelWith('push', { routing: 'push', inactivityMs: null, leaseTtlMs: null, slotPool: 'chat' }),
  channelWith('app', {
    routing: 'push', slotPool: 'mobile-app', fixedSlots: 2, firstReplyTimeoutMs: 5 * MINUTE, replyTimeoutMs: 12 * HOUR,
    leaseTtlMs: null, replyWindow: { humanMs: null, automationMs: null },
  }, { transfer: false }, { kind: 'mobile-app' }),
  channelWith('bot', { initialLifecycle: 'closed', inactivityMs: null }),
];

export const agentNamed = (id: string, part: Part<AgentInput> = {}): Agent => anAgent({
  id, name: id[0]?.toUpperCase() + id.slice(1), teamIds: ['shop'],
  availability: { messaging: 'available', chat: 'available', 'mobile-app': 'available' },
  slots: { messaging: { active: 0, max: 5 }, chat: { active: 0, max: 3 }, 'mobile-app': { active: 0, max: 2 } }, ...part,
});

export interface OfficeOptions {
  readonly agents?: readonly Agent[];
  readonly channels?: readonly ReturnType<typeof channelWith>[];
  readonly policy?: WorkspaceInput['policy'];
}

export class Office extends Simulation {
  #said = 0;

  constructor({ agents = ['ana', 'ben', 'cleo'].map((id) => agentNamed(id)), channels = [], policy = {} }: OfficeOptions = {}) {
    super({
      workspace: parse(Workspace, { id: 'w', name: 'Workspace', policy }, 'test workspace'),
      channels: [...CHANNELS.filter(({ id }) => !channels.some((other) => other.id === id)), ...channels],
      agents, teams: [{ id: 'shop', name: 'Shop' }, { id: 'repairs', name: 'Repairs' }], startAt: NOON,
      templates: [parse(Template, { id: 'hello', channelId: 'pick', name: 'hello', language: 'en', body: 'Hello {{1}}' }, 'test template')],
    });
  }

  /** A message of a contact arrives; returns the conversation in which it lies now. */
  hears(who: string, channelId: string, text = 'Hello?', more: Partial<Extract<Inbound, { type: 'message' }>> = {}): Conversation {
    this.#said += 1;
    const outcome = this.receive({
      type: 'message', account: channelId, at: this.now, externalId: `in-${this.#said}`, conversationType: 'message', threadId: null, echo: false,
      contact: { externalId: who, name: who, avatarUrl: null, identities: [] },
      content: { text, attachments: [], location: null, contacts: [], quotedExternalId: null, context: null, unsupported: null },
      ...more,
    });
    const stored = outcome.changes.find((change) => change.type === 'upsert' && change.entity === 'message');
    return this.get(stored?.type === 'upsert' && stored.entity === 'message' ? stored.value.conversationId : '');
  }

  get(id: string): Conversation {
    const conversation = this.conversations.get(id);
    if (!conversation) throw new Error(`There is no conversation ${id}.`);
    return conversation;
  }

  /** An agent does something with a conversation; returns it as it is then. */
  does<N extends CommandName>(agentId: string, name: N, { id }: Conversation, args: Partial<CommandPayload<N>> = {}): Conversation {
    this.execute(agentId, name, { ...DEFAULTS[name], ...args, conversationId: id } as unknown as CommandPayload<N>);
    return this.get(id);
  }

  says(agentId: string, conversation: Conversation, text = 'On it.'): Conversation {
    return this.does(agentId, 'send', conversation, { text } as Partial<CommandPayload<'send'>>);
  }

  /** Why the command is refused, or null when it is done. */
  refusal<N extends CommandName>(agentId: string, name: N, conversation: Conversation, args: Partial<CommandPayload<N>> = {}) {
    try {
      this.does(agentId, name, conversation, args);
      return null;
    } catch (error) {
      if (error instanceof Refusal) return error.permit as Extract<Permit, { allowed: false }>;
      throw error;
    }
  }

  /** Who has it: an agent's or team's id, or null. */
  holder({ id }: Conversation): string | null { return this.get(id).assignee?.id ?? null; }

  active(agentId: string, pool: string): number | undefined { return this.agents.get(agentId)?.slots[pool]?.active; }

  eventTypes({ id }: Conversation): string[] { return this.eventsOf(id).map(({ type }) => type); }

  lastEvent({ id }: Conversation, type: string) { return this.eventsOf(id).findLast((event) => event.type === type); }
}

const DEFAULTS: Partial<Record<string, Record<string, unknown>>> = {
  send: { text: 'On it.', attachments: [], quoteId: null, template: null, sendAt: null, cancelOnReply: false, leaseToken: null },
  addNote: { text: 'Note', attachments: [], quoteId: null, mentionIds: [] },
  setStatus: { leaseToken: null }, end: { leaseToken: null }, dismiss: { leaseToken: null }, release: { leaseToken: null },
  releaseLease: { leaseToken: null }, markRead: { upTo: null }, transfer: { comment: '' },
};
