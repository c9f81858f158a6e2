import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { Refusal } from '../../src/engine/refusal.js';
import { slotHolder } from '../../src/engine/slots.js';
import { LIFECYCLES, type Conversation } from '../../src/model/conversation.js';
import { matchesQuery } from '../../src/model/view.js';
import { HOUR, MINUTE } from '../helpers/build.js';
import { agentNamed, channelWith, Office } from './office.js';

const CHANNELS = ['pick', 'push', 'app', 'bot', 'mine'];
const AGENTS = ['ana', 'ben', 'cleo'];

type Step = readonly [kind: number, a: number, b: number, c: number];
const steps = fc.array(fc.tuple(fc.nat(20), fc.nat(4), fc.nat(11), fc.nat(3)), { minLength: 1, maxLength: 90 });

/** Two conversations of a picking list between three agents, so that leases go from hand to hand often. */
const leaseSteps = fc.array(fc.tuple(fc.constantFrom(5, 10, 11, 12, 13, 16), fc.nat(2), fc.nat(1), fc.nat(3)), { minLength: 1, maxLength: 40 })
  .map((all): Step[] => [[0, 0, 0, 0], [0, 0, 1, 0], ...all]);

const newOffice = (): Office => new Office({
  agents: AGENTS.map((id, i) => agentNamed(id, { slots: { messaging: { active: 0, max: 2 }, chat: { active: 0, max: 1 + (i % 2) }, 'mobile-app': { active: 0, max: 2 } }, teamIds: i === 0 ? ['shop'] : ['shop', 'repairs'] })),
  channels: [channelWith('mine', {
    routing: 'push', slotPool: 'chat', unsnoozeAssign: 'snoozer', snoozeFollowUpMs: HOUR, snoozePausesInactivity: true, firstReplyTimeoutMs: 5 * MINUTE,
    replyTimeoutMs: HOUR, inactivityMs: 30 * HOUR, leaseTtlMs: null, closeKeepsAssignee: true,
  })],
});

const WAITS = [MINUTE, 6 * MINUTE, 70 * MINUTE, 13 * HOUR];

/** Any step that anybody could take; one that is refused changes nothing. */
function take(office: Office, [kind, a, b, c]: Step, wait: (ms: number) => void): void {
  const conversation = [...office.conversations.values()].at(-1 - b);
  const agent = AGENTS[a % 3]!;
  const other = AGENTS[c % 3]!;
  const to = c === 3 ? { kind: 'team', id: 'repairs' } as const : { kind: 'agent', id: other } as const;
  if (kind <= 4) office.hears(`contact-${b % 6}`, CHANNELS[a]!);
  else if (kind <= 6) wait(WAITS[c]!);
  else if (kind === 7) office.execute(agent, 'setAvailability', { pool: c % 2 ? 'chat' : 'mobile-app', availability: b % 2 ? 'available' : 'unavailable' });
  else if (conversation) {
    switch (kind) {
      case 8: case 9: office.says(agent, conversation); break;
      case 10: office.does(agent, 'acquireLease', conversation); break;
      case 11: office.does(agent, 'takeLease', conversation); break;
      case 12: office.does(agent, 'assign', conversation, { assignee: b % 5 === 0 ? null : to }); break;
      case 13: office.does(agent, 'transfer', conversation, { assignee: to }); break;
      case 14: office.does(agent, 'snooze', conversation, { until: office.now + WAITS[c]! }); break;
      case 15: office.does(agent, 'unsnooze', conversation); break;
      case 16: office.does(agent, 'release', conversation); break;
      case 17: office.does(agent, b % 2 ? 'end' : 'dismiss', conversation); break;
      case 18: office.does(agent, 'setStatus', conversation, { status: (['open', 'pending', 'closed'] as const)[c % 3]! }); break;
      case 19: office.does(agent, 'send', conversation, { sendAt: office.now + WAITS[c]!, cancelOnReply: b % 2 === 0 }); break;
      default: office.execute(agent, b % 2 ? 'blockContact' : 'unblockContact', { contactId: conversation.contactId });
    }
  }
}

function run(all: readonly Step[], check: (office: Office) => void = () => {}, wait?: (office: Office, ms: number) => void): Office {
  const office = newOffice();
  for (const step of all) {
    try {
      take(office, step, (ms) => (wait ? wait(office, ms) : office.advance(ms)));
    } catch (error) {
      if (!(error instanceof Refusal)) throw error;
    }
    check(office);
  }
  return office;
}

const held = (office: Office, agentId: string, pool: string): number => [...office.conversations.values()].filter((conversation) => {
  const channel = office.channels.get(conversation.channelId);
  return channel?.policy.slotPool === pool && slotHolder(conversation, channel) === agentId;
}).length;

describe('for any sequence of commands, webhooks and hours', () => {
  it('X20 routing never gives an agent more than a free slot, and slots are what agents hold', () => {
    fc.assert(fc.property(steps, (all) => {
      const office = newOffice();
      office.onChanges = (changes) => {
        const routed = changes.flatMap((change) => (change.type === 'upsert' && change.entity === 'event'
          && change.value.actor.kind === 'automation' && typeof change.value.data.agentId === 'string' && change.value.type.endsWith('assigned')
          ? change.value.data.agentId : []));
        for (const change of changes) {
          if (change.type !== 'upsert' || change.entity !== 'agent' || !routed.includes(change.value.id)) continue;
          const moved = changes.find((other) => other.type === 'upsert' && other.entity === 'conversation');
          const channel = moved?.type === 'upsert' && moved.entity === 'conversation' ? office.channels.get(moved.value.channelId) : undefined;
          const slots = change.value.slots[channel?.policy.slotPool ?? ''];
          expect(slots!.active).to.be.at.most(slots!.max);
        }
      };
      for (const step of all) {
        try {
          take(office, step, (ms) => office.advance(ms));
        } catch (error) {
          if (!(error instanceof Refusal)) throw error;
        }
        for (const id of AGENTS) for (const pool of ['chat', 'mobile-app']) expect(office.active(id, pool)).to.equal(held(office, id, pool));
      }
    }), { numRuns: 150 });
  });

  it('no conversation is lost: each lies in exactly one state, its axes fit, and one view shows it', () => {
    fc.assert(fc.property(steps, (all) => {
      run(all, (office) => {
        for (const conversation of office.conversations.values()) expectSound(office, conversation);
        for (const message of office.messages.values()) expect(office.conversations.has(message.conversationId)).to.equal(true);
      });
    }), { numRuns: 100 });
  });

  it('nobody holds two leases on one conversation: of all tokens ever handed out, at most one still opens it', () => {
    fc.assert(fc.property(fc.oneof(leaseSteps, steps), (all) => {
      const tokens = new Map<string, Map<number, string>>();
      run(all, (office) => {
        for (const { id, lease } of office.conversations.values()) {
          if (!lease) continue;
          const known = tokens.get(id) ?? new Map<number, string>();
          tokens.set(id, known);
          expect(known.get(lease.token) ?? lease.holderId, 'a token belongs to one agent').to.equal(lease.holderId);
          known.set(lease.token, lease.holderId);
          expect(lease.token, 'only the newest token counts').to.equal(Math.max(...known.keys()));
        }
      });
    }), { numRuns: 100 });
  });

  it('a clock that jumps comes to the same result as one that ticks', () => {
    fc.assert(fc.property(steps, (all) => {
      const jumped = run(all);
      const ticked = run(all, () => {}, (office, ms) => {
        for (let left = ms; left > 0; left -= 7 * MINUTE) office.advance(Math.min(left, 7 * MINUTE));
      });
      expect([...ticked.conversations]).to.deep.equal([...jumped.conversations]);
      expect(ticked.events).to.deep.equal(jumped.events);
      expect([...ticked.agents]).to.deep.equal([...jumped.agents]);
    }), { numRuns: 60 });
  });

  it('the same steps give the same result', () => {
    fc.assert(fc.property(steps, (all) => {
      expect([...run(all).conversations]).to.deep.equal([...run(all).conversations]);
    }), { numRuns: 30 });
  });
});

function expectSound(office: Office, conversation: Conversation): void {
  const { lifecycle, assignee, waitingSince } = conversation;
  const channel = office.channels.get(conversation.channelId)!;
  const facts = { conversation, contact: office.contacts.get(conversation.contactId), channel, meId: 'ana', now: office.now };
  expect(LIFECYCLES.filter((one) => matchesQuery({ lifecycles: [one] }, facts))).to.deep.equal([lifecycle]);
  expect(conversation.snooze !== null).to.equal(lifecycle === 'snoozed');
  expect(conversation.endedAt !== null && conversation.endReason !== null).to.equal(lifecycle === 'ended');
  if (lifecycle === 'ended') expect(conversation.lease).to.equal(null);
  const isActive = lifecycle === 'open' || lifecycle === 'pending';
  const waits = channel.policy.routing === 'push' && isActive && assignee?.kind !== 'agent';
  expect(waitingSince !== null, `waits (${lifecycle}, ${channel.id})`).to.equal(waits);
}
