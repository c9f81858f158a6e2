/** Eight simulated days in a busy office, from a seed: every rule of the engine fires. Used by the engine bench and its test. */
import type { CommandName, CommandPayload } from '../../src/model/commands.js';
import type { Conversation } from '../../src/model/conversation.js';
import { Agent } from '../../src/model/agent.js';
import { Channel, type ChannelInput } from '../../src/model/channel.js';
import { parse } from '../../src/model/parse.js';
import { Template } from '../../src/model/template.js';
import { Workspace } from '../../src/model/workspace.js';
import { Simulation } from '../../src/testing/simulation.js';

const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const DAY = 24 * HOUR;
export const DAYS = 8;
export const CONTACTS = 1000;
export const AGENTS = 20;
export const COMMANDS = 100_000;

/** Mulberry32: small, quick and the same everywhere. */
class Dice {
  #state: number;

  constructor(seed: number) { this.#state = seed >>> 0; }

  next(): number {
    this.#state = (this.#state + 0x6d2b79f5) >>> 0;
    const state = this.#state;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  }

  below(n: number): number { return Math.floor(this.next() * n); }

  chance(of: number): boolean { return this.next() < of; }
}

const CAPABILITIES: ChannelInput['capabilities'] = {
  receipts: ['sent', 'delivered', 'read'], textLimit: null, attachments: {}, reactions: true, edits: true, deletions: true, templates: true,
  startConversation: true,
};

const channel = (id: string, kind: ChannelInput['kind'], policy: Partial<ChannelInput['policy']>): Channel => parse(Channel, {
  id, kind, name: id, account: id, capabilities: CAPABILITIES,
  policy: { replyWindow: { humanMs: null, automationMs: null }, inactivityMs: 7 * DAY, leaseTtlMs: 12 * HOUR, ...policy },
}, 'bench channel');

const CHANNELS = [
  channel('pick', 'whatsapp', { replyWindow: { humanMs: DAY, automationMs: DAY } }),
  channel('push', 'web-chat', { routing: 'push', slotPool: 'chat', leaseTtlMs: null }),
  channel('app', 'mobile-app', {
    routing: 'push', slotPool: 'mobile-app', fixedSlots: 2, firstReplyTimeoutMs: 5 * MINUTE, replyTimeoutMs: 12 * HOUR, leaseTtlMs: null,
  }),
  channel('bot', 'messenger', { initialLifecycle: 'closed' }),
  channel('mine', 'sms', { routing: 'push', slotPool: 'chat', unsnoozeAssign: 'snoozer', snoozeFollowUpMs: HOUR, snoozePausesInactivity: true, leaseTtlMs: null }),
];

export interface DaysResult {
  readonly commands: number;
  readonly refused: number;
  readonly webhooks: number;
  readonly conversations: number;
  readonly messages: number;
  readonly events: number;
  /** How often each rule acted, by name. */
  readonly rules: Readonly<Record<string, number>>;
  /** A checksum over all conversations: the same seed, the same sum. */
  readonly checksum: string;
}

/** Rules that must have fired, so that a bench that skips one is seen. */
export const RULES = [
  'assigned', 'assign-failed', 'slot-free', 'lease-acquired', 'lease-expired', 'lease-taken', 'lease-requested', 'first-reply-timeout',
  'reply-timeout', 'snoozed', 'unsnoozed by reply', 'unsnoozed by timeout', 'unsnoozed by hand', 'back to the snoozer', 'released parked',
  'released waiting', 'reply to released', 'opened', 'pending', 'closed', 'reopened by reply', 'ended by agent', 'ended by dismissal',
  'ended by inactivity', 'new after the end', 'not replied', 'credited', 'bot-on', 'bot-off', 'transferred', 'to a team', 'unassigned',
  'tags-changed', 'contact-blocked', 'contact-unblocked', 'note', 'message sent later', 'withdrawn by reply', 'scheduled failed', 'receipt',
  'edited', 'deleted', 'reaction', 'read', 'template', 'started by us', 'refused: leased', 'refused: leaseLost', 'refused: windowClosed',
  'refused: blocked', 'refused: ended',
] as const;

export const runDays = (seed = 1): DaysResult => new Days(seed).run();

const AGENT_IDS = Array.from({ length: AGENTS }, (_, i) => `agent-${String(i).padStart(2, '0')}`);

/** Who writes, on the channel that `i` falls to. */
const WRITERS = Array.from({ length: CONTACTS }, (_, i) => ({
  account: CHANNELS[i % CHANNELS.length]!.id,
  contact: { externalId: `contact-${i}`, name: `Contact ${i}`, avatarUrl: null, identities: [] },
}));
const NOTHING: never[] = [];
const QUESTION = {
  text: 'Where is my parcel?', attachments: NOTHING, location: null, contacts: NOTHING, quotedExternalId: null, context: null, unsupported: null,
} as const;

const newOffice = (): Simulation => new Simulation({
  workspace: parse(Workspace, { id: 'w', name: 'Bench' }, 'bench workspace'), channels: CHANNELS,
  agents: AGENT_IDS.map((id, i) => parse(Agent, {
    id, name: id, teamIds: [i % 2 ? 'even' : 'odd'], availability: { chat: 'available', 'mobile-app': 'available' },
    slots: { chat: { active: 0, max: 30 }, 'mobile-app': { active: 0, max: 2 } },
  }, 'bench agent')),
  teams: [{ id: 'odd', name: 'Odd' }, { id: 'even', name: 'Even' }],
  templates: CHANNELS.map(({ id }) => parse(Template, { id: `hello-${id}`, channelId: id, name: 'hello', language: 'en', body: 'Hello {{1}}' }, 'bench template')),
});

/** One play of the eight days. */
class Days {
  readonly #dice: Dice;
  readonly #office = newOffice();
  readonly #rules: Record<string, number> = Object.fromEntries(RULES.map((name) => [name, 0]));
  /** Conversations to choose from, in the order of their beginning; those of blocked contacts apart. */
  readonly #open: string[] = [];
  readonly #blocked: string[] = [];
  readonly #tokens: [conversationId: string, agentId: string, token: number][] = [];
  #commands = 0;
  #refused = 0;
  #webhooks = 0;
  #said = 0;

  constructor(seed: number) {
    this.#dice = new Dice(seed);
    this.#office.onChanges = (changes) => { for (const change of changes) tally(change, this.#rules); };
  }

  run(): DaysResult {
    const office = this.#office;
    const start = office.now;
    for (let contact = 0; contact < CONTACTS; contact += 1) this.#hear(contact);
    const span = DAYS * DAY;
    for (let at = 0; at < span; at = office.now - start) {
      // As much work as is left, evenly over the time that is left.
      office.advance(Math.max(1, Math.floor((span - at) / Math.max(1, COMMANDS + 2000 - this.#commands))));
      const what = this.#dice.next();
      if (what < 0.12) this.#hear(this.#dice.below(CONTACTS));
      else if (what < 0.18) this.#report(this.#pick());
      else this.#act();
    }
    return {
      commands: this.#commands, refused: this.#refused, webhooks: this.#webhooks, conversations: office.conversations.size,
      messages: office.messages.size, events: office.events.length, rules: this.#rules, checksum: checksum(office),
    };
  }

  /** Mostly one of the recent conversations, sometimes any: some are worked on all day, others forgotten. */
  #pick(): Conversation {
    const dice = this.#dice;
    for (;;) {
      const from = this.#blocked.length > 0 && dice.chance(0.05) ? this.#blocked : this.#open;
      const at = dice.chance(0.8) ? from.length - 1 - dice.below(Math.min(from.length, 120)) : dice.below(from.length);
      const found = this.#office.conversations.get(from[at]!)!;
      if (found.lifecycle !== 'ended' || dice.chance(0.005)) return found;
      from.splice(at, 1);
    }
  }

  #someAgent(): string { return AGENT_IDS[this.#dice.below(AGENTS)]!; }

  #workerOf({ lease, assignee }: Conversation): string {
    if (this.#dice.chance(0.1)) return this.#someAgent();
    return lease?.holderId ?? (assignee?.kind === 'agent' ? assignee.id : this.#someAgent());
  }

  /** @returns whether it was not refused. */
  #execute<N extends CommandName>(agentId: string, name: N, args: CommandPayload<N>): boolean {
    const answer = this.#office.attempt(agentId, name, args);
    if ('reason' in answer) {
      this.#refused += 1;
      count(this.#rules, `refused: ${answer.reason === 'templateRequired' ? 'windowClosed' : answer.reason}`);
      return false;
    }
    this.#commands += 1;
    return true;
  }

  #hear(writer: number): void {
    this.#said += 1;
    this.#webhooks += 1;
    const { account, contact } = WRITERS[writer]!;
    const { changes } = this.#office.receive({
      type: 'message', account, at: this.#office.now, externalId: `in-${this.#said}`, conversationType: 'message', threadId: null, echo: false,
      contact, content: QUESTION,
    });
    for (const change of changes) {
      if (change.type === 'upsert' && change.entity === 'conversation' && change.value.revision === 1) this.#open.push(change.value.id);
    }
  }

  #report(conversation: Conversation): void {
    const preview = conversation.lastMessage;
    if (preview?.direction !== 'outbound' || preview.visibility !== 'public') return;
    const message = this.#office.messages.get(preview.messageId);
    this.#webhooks += 1;
    if (message?.delivery?.state === 'queued') this.#office.accept(message.id, `out-${message.id}`);
    else if (message?.externalId) {
      this.#office.receive({
        type: 'status', account: conversation.channelId, at: this.#office.now, externalId: message.externalId,
        state: this.#dice.chance(0.5) ? 'delivered' : 'read', error: null,
      });
    }
  }

  #send(
    agentId: string, conversationId: string,
    { template = null, sendAt = null, cancelOnReply = false, leaseToken = null }: Partial<CommandPayload<'send'>> = {},
  ): void {
    this.#execute(agentId, 'send', {
      conversationId, text: 'On its way.', attachments: NOTHING, quoteId: null, template, sendAt, cancelOnReply, leaseToken,
    });
  }

  #block(agentId: string, { id, contactId }: Conversation): void {
    const { blocked } = this.#office.contacts.get(contactId)!;
    if (!blocked && !this.#dice.chance(0.2)) return;
    if (!this.#execute(agentId, blocked ? 'unblockContact' : 'blockContact', { contactId })) return;
    const [from, to] = blocked ? [this.#blocked, this.#open] : [this.#open, this.#blocked];
    const at = from.indexOf(id);
    if (at !== -1) to.push(...from.splice(at, 1));
  }

  #act(): void {
    const dice = this.#dice;
    const office = this.#office;
    const conversation = this.#pick();
    const { id: conversationId, channelId, lifecycle, lastMessage } = conversation;
    const agentId = this.#workerOf(conversation);
    const about = lastMessage?.messageId ?? '';
    const author = lastMessage?.author.kind === 'agent' ? lastMessage.author.id : null;
    switch (dice.below(40)) {
      case 0: case 1: case 2: case 3: case 4: case 5: case 6: case 7: this.#send(agentId, conversationId); break;
      case 8: case 9: case 10: {
        this.#execute(agentId, 'acquireLease', { conversationId });
        const { lease } = office.conversations.get(conversationId)!;
        if (lease && this.#tokens.length < 2000) this.#tokens.push([conversationId, lease.holderId, lease.token]);
        break;
      }
      case 11: if (conversation.lease) this.#execute(this.#someAgent(), dice.chance(0.5) ? 'takeLease' : 'requestLease', { conversationId }); break;
      case 12: {
        const stale = this.#tokens[dice.below(this.#tokens.length)];
        if (stale && office.conversations.get(stale[0])?.lifecycle !== 'ended') this.#send(stale[1], stale[0], { leaseToken: stale[2] });
        break;
      }
      case 13:
        this.#execute(agentId, 'assign', { conversationId, assignee: dice.chance(0.3) ? null : { kind: 'agent', id: this.#someAgent() } });
        break;
      case 14:
        this.#execute(agentId, 'transfer', {
          conversationId, comment: 'Yours', assignee: dice.chance(0.5) ? { kind: 'team', id: 'odd' } : { kind: 'agent', id: this.#someAgent() },
        });
        break;
      case 15: if (lifecycle !== 'closed') this.#execute(agentId, 'snooze', { conversationId, until: office.now + (1 + dice.below(30)) * HOUR }); break;
      case 16: if (lifecycle === 'snoozed') this.#execute(agentId, 'unsnooze', { conversationId }); break;
      case 17: if (lifecycle !== 'closed') this.#execute(agentId, 'release', { conversationId, leaseToken: null }); break;
      case 18: this.#execute(agentId, dice.chance(0.6) ? 'end' : 'dismiss', { conversationId, leaseToken: null }); break;
      case 19: case 20: {
        const status = (['open', 'pending', 'closed'] as const)[dice.below(3)]!;
        if (status !== lifecycle) this.#execute(agentId, 'setStatus', { conversationId, status, leaseToken: null });
        break;
      }
      case 21: this.#execute(agentId, 'setTags', { conversationId, tags: [`tag-${dice.below(9)}`] }); break;
      case 22: case 23: this.#execute(agentId, 'addNote', { conversationId, text: 'Note', attachments: NOTHING, quoteId: null, mentionIds: NOTHING }); break;
      case 24: this.#send(agentId, conversationId, { sendAt: office.now + (1 + dice.below(9)) * HOUR, cancelOnReply: dice.chance(0.5) }); break;
      case 25: this.#block(agentId, conversation); break;
      case 26:
        this.#execute(agentId, 'setAvailability', {
          pool: dice.chance(0.5) ? 'chat' : 'mobile-app', availability: dice.chance(0.8) ? 'available' : 'unavailable',
        });
        break;
      case 27: this.#execute(agentId, 'setBot', { conversationId, bot: conversation.bot === 'paused' ? 'active' : 'paused' }); break;
      case 28: this.#execute(agentId, 'react', { conversationId, messageId: about, emoji: '👍' }); break;
      case 29: if (author !== null) this.#execute(author, 'editMessage', { conversationId, messageId: about, text: 'Corrected' }); break;
      case 30: if (author !== null) this.#execute(author, 'deleteMessage', { conversationId, messageId: about }); break;
      case 31: this.#send(agentId, conversationId, { template: { id: `hello-${channelId}`, variables: { 1: 'there' } } }); break;
      case 32: this.#execute(agentId, 'updateContact', { contactId: conversation.contactId, fields: { membership: `level ${dice.below(4)}` } }); break;
      case 33:
        if (dice.chance(0.05)) {
          this.#execute(agentId, 'startConversation', {
            channelId: 'pick', phone: `+8529${dice.below(9_000_000)}`, name: '', template: { id: 'hello-pick', variables: {} },
          });
        }
        break;
      default: if (conversation.unread > 0) this.#execute(agentId, 'markRead', { conversationId, upTo: null });
    }
  }
}

const count = (rules: Record<string, number>, name: string): void => { rules[name] = (rules[name] ?? 0) + 1; };

type AnyChange = Parameters<NonNullable<Simulation['onChanges']>>[0][number];

/** Which rule a change bears witness to. */
function tally(change: AnyChange, rules: Record<string, number>): void {
  if (change.type !== 'upsert') return;
  if (change.entity === 'message') {
    const { value } = change;
    if (value.visibility === 'note') count(rules, 'note');
    if (value.template !== null) count(rules, 'template');
    if (value.editedAt !== null) count(rules, 'edited');
    if (value.deletedAt !== null) count(rules, 'deleted');
    if (value.reactions.length > 0) count(rules, 'reaction');
    const state = value.delivery?.state;
    if (state === 'delivered' || state === 'read') count(rules, 'receipt');
    if (value.sendAt !== null) {
      if (state === 'queued') count(rules, 'message sent later');
      if (state === 'failed') count(rules, 'scheduled failed');
      if (state === 'cancelled' && value.cancelOnReply) count(rules, 'withdrawn by reply');
    }
  } else if (change.entity === 'conversation') {
    if (change.value.previousId !== null && change.value.revision === 1) count(rules, 'new after the end');
    if (change.value.lifecycle === 'open' && change.value.unread === 0 && change.value.awaitingSince !== null) count(rules, 'read');
  } else if (change.entity === 'event') {
    const { type, data } = change.value;
    const reason = typeof data.reason === 'string' ? data.reason : '';
    if (type === 'assigned' || type === 'reassigned') {
      count(rules, reason === 'started' ? 'started by us' : 'assigned');
      if (reason === 'slot-free' || reason.endsWith('-timeout')) count(rules, reason);
      if (reason === 'team') count(rules, 'to a team');
      if (reason === 'reply') count(rules, 'reply to released');
      if (reason === 'snooze' && type === 'assigned') count(rules, 'back to the snoozer');
    } else if (type === 'unsnoozed') count(rules, `unsnoozed by ${reason === 'manual' ? 'hand' : reason}`);
    else if (type === 'released') count(rules, data.parked === true ? 'released parked' : 'released waiting');
    else if (type === 'opened' && reason === 'reply') count(rules, 'reopened by reply');
    else if (type === 'ended') {
      count(rules, `ended by ${reason === 'dismissed' ? 'dismissal' : reason}`);
      if (data.replied === false) count(rules, 'not replied');
      if (data.creditedAgentId !== null) count(rules, 'credited');
    } else {
      if (type === 'unassigned' && reason.endsWith('-timeout')) count(rules, reason);
      count(rules, type);
    }
  }
}

function checksum(office: Simulation): string {
  let sum = 0;
  for (const { id, lifecycle, assignee, revision, unread } of office.conversations.values()) {
    for (const character of `${id}${lifecycle}${assignee?.id}${revision}${unread}`) sum = (Math.imul(sum, 31) + character.charCodeAt(0)) | 0;
  }
  return (sum >>> 0).toString(16);
}
