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
function random(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
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

export function runDays(seed = 1): DaysResult {
  const next = random(seed);
  const below = (n: number): number => Math.floor(next() * n);
  const rules: Record<string, number> = Object.fromEntries(RULES.map((name) => [name, 0]));
  const count = (name: string): void => { rules[name] = (rules[name] ?? 0) + 1; };
  const agentIds = Array.from({ length: AGENTS }, (_, i) => `agent-${String(i).padStart(2, '0')}`);
  const office = new Simulation({
    workspace: parse(Workspace, { id: 'w', name: 'Bench' }, 'bench workspace'), channels: CHANNELS,
    agents: agentIds.map((id, i) => parse(Agent, {
      id, name: id, teamIds: [i % 2 ? 'even' : 'odd'], availability: { chat: 'available', 'mobile-app': 'available' },
      slots: { chat: { active: 0, max: 30 }, 'mobile-app': { active: 0, max: 2 } },
    }, 'bench agent')),
    teams: [{ id: 'odd', name: 'Odd' }, { id: 'even', name: 'Even' }],
    templates: CHANNELS.map(({ id }) => parse(Template, { id: `hello-${id}`, channelId: id, name: 'hello', language: 'en', body: 'Hello {{1}}' }, 'bench template')),
  });
  office.onChanges = (changes) => { for (const change of changes) tally(change, count); };

  const open: string[] = [];
  const tokens: [conversationId: string, agentId: string, token: number][] = [];
  let commands = 0;
  let refused = 0;
  let webhooks = 0;
  let said = 0;
  const start = office.now;

  /** Mostly one of the recent conversations, sometimes any: some are worked on all day, others forgotten. */
  const pick = (): Conversation => {
    for (;;) {
      const at = next() < 0.8 ? open.length - 1 - below(Math.min(open.length, 120)) : below(open.length);
      const found = office.conversations.get(open[at] ?? '')!;
      if (found.lifecycle === 'ended' && next() < 0.995) open.splice(at, 1);
      else if (!office.contacts.get(found.contactId)!.blocked || next() < 0.05) return found;
    }
  };
  const someAgent = (): string => agentIds[below(AGENTS)]!;
  const workerOf = ({ lease, assignee }: Conversation): string => (next() < 0.9
    ? lease?.holderId ?? (assignee?.kind === 'agent' ? assignee.id : someAgent()) : someAgent());

  const execute = <N extends CommandName>(agentId: string, name: N, args: CommandPayload<N>): void => {
    const answer = office.attempt(agentId, name, args);
    if ('reason' in answer) {
      refused += 1;
      count(`refused: ${answer.reason === 'templateRequired' ? 'windowClosed' : answer.reason}`);
    } else {
      commands += 1;
    }
  };

  const hear = (contact: number): void => {
    said += 1;
    webhooks += 1;
    const account = CHANNELS[contact % CHANNELS.length]!.id;
    const { changes } = office.receive({
      type: 'message', account, at: office.now, externalId: `in-${said}`, conversationType: 'message', threadId: null, echo: false,
      contact: { externalId: `contact-${contact}`, name: `Contact ${contact}`, avatarUrl: null, identities: [] },
      content: { text: 'Where is my parcel?', attachments: [], location: null, contacts: [], quotedExternalId: null, context: null, unsupported: null },
    });
    for (const change of changes) {
      if (change.type === 'upsert' && change.entity === 'conversation' && change.value.revision === 1) open.push(change.value.id);
    }
  };

  const report = (conversation: Conversation): void => {
    const preview = conversation.lastMessage;
    if (preview?.direction !== 'outbound' || preview.visibility !== 'public') return;
    const message = office.messages.get(preview.messageId);
    webhooks += 1;
    if (message?.delivery?.state === 'queued') office.accept(message.id, `out-${message.id}`);
    else if (message?.externalId) {
      office.receive({
        type: 'status', account: office.channels.get(conversation.channelId)!.account, at: office.now, externalId: message.externalId,
        state: next() < 0.5 ? 'delivered' : 'read', error: null,
      });
    }
  };

  const send = (conversation: Conversation, more: Partial<CommandPayload<'send'>> = {}, agentId = workerOf(conversation)): void =>
    execute(agentId, 'send', {
      conversationId: conversation.id, text: 'On its way.', attachments: [], quoteId: null, template: null, sendAt: null, cancelOnReply: false,
      leaseToken: null, ...more,
    });

  const act = (): void => {
    const conversation = pick();
    const { id: conversationId, channelId, lastMessage } = conversation;
    const agentId = workerOf(conversation);
    const about = lastMessage?.messageId ?? '';
    const author = lastMessage?.author.kind === 'agent' ? lastMessage.author.id ?? agentId : agentId;
    switch (below(40)) {
      case 0: case 1: case 2: case 3: case 4: case 5: case 6: case 7: send(conversation); break;
      case 8: case 9: case 10:
        execute(agentId, 'acquireLease', { conversationId });
        {
          const { lease } = office.conversations.get(conversationId)!;
          if (lease && tokens.length < 2000) tokens.push([conversationId, lease.holderId, lease.token]);
        }
        break;
      case 11: if (conversation.lease) execute(someAgent(), next() < 0.5 ? 'takeLease' : 'requestLease', { conversationId }); break;
      case 12: {
        const stale = tokens[below(tokens.length)];
        const target = stale && office.conversations.get(stale[0]);
        if (stale && target && target.lifecycle !== 'ended') send(target, { leaseToken: stale[2] }, stale[1]);
        break;
      }
      case 13: execute(agentId, 'assign', { conversationId, assignee: next() < 0.3 ? null : { kind: 'agent', id: someAgent() } }); break;
      case 14:
        execute(agentId, 'transfer', {
          conversationId, comment: 'Yours', assignee: next() < 0.5 ? { kind: 'team', id: 'odd' } : { kind: 'agent', id: someAgent() },
        });
        break;
      case 15: if (conversation.lifecycle !== 'closed') execute(agentId, 'snooze', { conversationId, until: office.now + (1 + below(30)) * HOUR }); break;
      case 16: if (conversation.lifecycle === 'snoozed') execute(agentId, 'unsnooze', { conversationId }); break;
      case 17: if (conversation.lifecycle !== 'closed') execute(agentId, 'release', { conversationId, leaseToken: null }); break;
      case 18: execute(agentId, next() < 0.6 ? 'end' : 'dismiss', { conversationId, leaseToken: null }); break;
      case 19: case 20:
        {
          const status = (['open', 'pending', 'closed'] as const)[below(3)]!;
          if (status !== conversation.lifecycle) execute(agentId, 'setStatus', { conversationId, status, leaseToken: null });
        }
        break;
      case 21: execute(agentId, 'setTags', { conversationId, tags: [`tag-${below(9)}`] }); break;
      case 22: case 23: execute(agentId, 'addNote', { conversationId, text: 'Note', attachments: [], quoteId: null, mentionIds: [] }); break;
      case 24: send(conversation, { sendAt: office.now + (1 + below(9)) * HOUR, cancelOnReply: next() < 0.5 }, agentId); break;
      case 25: {
        const { blocked } = office.contacts.get(conversation.contactId)!;
        if (blocked || next() < 0.2) execute(agentId, blocked ? 'unblockContact' : 'blockContact', { contactId: conversation.contactId });
        break;
      }
      case 26: execute(agentId, 'setAvailability', { pool: next() < 0.5 ? 'chat' : 'mobile-app', availability: next() < 0.8 ? 'available' : 'unavailable' }); break;
      case 27: execute(agentId, 'setBot', { conversationId, bot: conversation.bot === 'paused' ? 'active' : 'paused' }); break;
      case 28: execute(agentId, 'react', { conversationId, messageId: about, emoji: '👍' }); break;
      case 29: if (lastMessage?.author.kind === 'agent') execute(author, 'editMessage', { conversationId, messageId: about, text: 'Corrected' }); break;
      case 30: if (lastMessage?.author.kind === 'agent') execute(author, 'deleteMessage', { conversationId, messageId: about }); break;
      case 31: send(conversation, { template: { id: `hello-${channelId}`, variables: { 1: 'there' } } }, agentId); break;
      case 32: execute(agentId, 'updateContact', { contactId: conversation.contactId, fields: { membership: `level ${below(4)}` } }); break;
      case 33:
        if (next() < 0.05) execute(agentId, 'startConversation', { channelId: 'pick', phone: `+8529${below(9_000_000)}`, name: '', template: { id: 'hello-pick', variables: {} } });
        break;
      default: if (conversation.unread > 0) execute(agentId, 'markRead', { conversationId, upTo: null });
    }
  };

  for (let contact = 0; contact < CONTACTS; contact += 1) hear(contact);
  const span = DAYS * DAY;
  for (let at = 0; at < span; at = office.now - start) {
    // As much work as is left, evenly over the time that is left.
    office.advance(Math.max(1, Math.floor((span - at) / Math.max(1, COMMANDS + 2000 - commands))));
    const what = next();
    if (what < 0.12) hear(below(CONTACTS));
    else if (what < 0.18) report(pick());
    else act();
  }
  return {
    commands, refused, webhooks, conversations: office.conversations.size, messages: office.messages.size, events: office.events.length,
    rules, checksum: checksum(office),
  };
}

type AnyChange = Parameters<NonNullable<Simulation['onChanges']>>[0][number];

/** Which rule a change bears witness to. */
function tally(change: AnyChange, count: (name: string) => void): void {
  if (change.type !== 'upsert') return;
  if (change.entity === 'message') {
    const { value } = change;
    if (value.visibility === 'note') count('note');
    if (value.template !== null) count('template');
    if (value.editedAt !== null) count('edited');
    if (value.deletedAt !== null) count('deleted');
    if (value.reactions.length > 0) count('reaction');
    const state = value.delivery?.state;
    if (state === 'delivered' || state === 'read') count('receipt');
    if (value.sendAt !== null) {
      if (state === 'queued') count('message sent later');
      if (state === 'failed') count('scheduled failed');
      if (state === 'cancelled' && value.cancelOnReply) count('withdrawn by reply');
    }
  } else if (change.entity === 'conversation') {
    if (change.value.previousId !== null && change.value.revision === 1) count('new after the end');
    if (change.value.lifecycle === 'open' && change.value.unread === 0 && change.value.awaitingSince !== null) count('read');
  } else if (change.entity === 'event') {
    const { type, data } = change.value;
    const reason = typeof data.reason === 'string' ? data.reason : '';
    if (type === 'assigned' || type === 'reassigned') {
      count(reason === 'started' ? 'started by us' : 'assigned');
      if (reason === 'slot-free' || reason.endsWith('-timeout')) count(reason);
      if (reason === 'team') count('to a team');
      if (reason === 'reply') count('reply to released');
      if (reason === 'snooze' && type === 'assigned') count('back to the snoozer');
    } else if (type === 'unsnoozed') count(`unsnoozed by ${reason === 'manual' ? 'hand' : reason}`);
    else if (type === 'released') count(data.parked === true ? 'released parked' : 'released waiting');
    else if (type === 'opened' && reason === 'reply') count('reopened by reply');
    else if (type === 'ended') {
      count(`ended by ${reason === 'dismissed' ? 'dismissal' : reason}`);
      if (data.replied === false) count('not replied');
      if (data.creditedAgentId !== null) count('credited');
    } else {
      if (type === 'unassigned' && reason.endsWith('-timeout')) count(reason);
      count(type);
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
