/**
 * Slots: how many conversations of a pool an agent holds, and how many routing may give him. Used by routing and
 * by each decision.
 */
import type { Agent, Slots } from '../model/agent.js';
import type { Channel } from '../model/channel.js';
import type { Conversation } from '../model/conversation.js';
import { isActive } from './timers.js';

/**
 * The agent in whose slots a conversation counts: its assignee while it is open or pending, on a channel that
 * pushes. Snoozed,
 * released, closed and ended ones count nowhere (R055, R088), nor do those of a picking list.
 */
export const slotHolder = (conversation: Conversation | undefined, channel: Channel | undefined): string | null =>
  channel?.policy.routing === 'push' && conversation?.assignee?.kind === 'agent' && isActive(conversation)
    ? conversation.assignee.id : null;

/** The agent's slots for a channel. A platform's fixed figure wins over the agent's own (R086). */
export function slotsFor(agent: Agent, { policy }: Channel): Slots {
  const own = agent.slots[policy.slotPool];
  return { active: own?.active ?? 0, max: policy.fixedSlots ?? own?.max ?? 0 };
}

/** Whether he could take one more, if he gave up `leaving` of those that he has. */
export function hasRoom(agent: Agent, channel: Channel, leaving = 0): boolean {
  const { active, max } = slotsFor(agent, channel);
  return active - leaving < max;
}

/** The agent's slots of all pools after he got (+1) or gave up (-1) a conversation of `channel`. */
export function withSlot(agent: Agent, channel: Channel, by: 1 | -1): Agent['slots'] {
  const { active, max } = slotsFor(agent, channel);
  return { ...agent.slots, [channel.policy.slotPool]: { active: Math.max(0, active + by), max } };
}
