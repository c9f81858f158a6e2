// An agent's slot pools as he sees them: state, conversations held and most, and the channels behind. Used by agent-availability.
import { availabilityIn, type Agent, type Availability } from '../../model/agent.js';
import type { Channel } from '../../model/channel.js';

export interface Pool {
  readonly id: string;
  readonly channels: readonly Channel[];
  readonly state: Availability;
  readonly active: number;
  /** Most conversations at once: the platform's fixed figure, else the agent's; null = nobody told. */
  readonly max: number | null;
}

export function poolOf(me: Agent, id: string, channels: Iterable<Channel>): Pool {
  const own = [...channels].filter(({ connected, policy }) => connected && policy.slotPool === id);
  const told = me.slots[id];
  const max = own.find(({ policy }) => policy.fixedSlots !== null)?.policy.fixedSlots ?? told?.max ?? null;
  const active = told?.active ?? 0;
  const agent = max === null ? me : { ...me, slots: { ...me.slots, [id]: { active, max } } };
  return { id, channels: own, state: availabilityIn(agent, id), active, max };
}
