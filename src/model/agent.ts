/** An agent, a team (routing group) and what an agent can take on. */
import { array, boolean, number, object, optional, picklist, record, string, type InferInput, type InferOutput } from 'valibot';
import { Id, orNull, Timestamp } from './scalars.js';

export const Slots = object({ active: number(), max: number() });
export type Slots = InferOutput<typeof Slots>;

export const Agent = object({
  id: Id,
  name: string(),
  avatarUrl: orNull(string()),
  teamIds: optional(array(Id), []),
  /** Skills of the agent's profile, e.g. `third-party`. */
  skills: optional(array(string()), []),
  /** What the agent chose for each slot pool; a pool that is absent counts as unavailable. */
  availability: optional(record(string(), picklist(['available', 'unavailable'])), {}),
  /** Channels that the agent switched off for himself. */
  offChannelIds: optional(array(Id), []),
  /** Conversations that he holds now and may hold, by slot pool. */
  slots: optional(record(string(), Slots), {}),
  /** When routing last gave him a conversation: among equals the longest idle is next. */
  routedAt: orNull(Timestamp),
  /** Whether the agent has the workplace open at all. */
  online: optional(boolean(), true),
});
export type Agent = InferOutput<typeof Agent>;
export type AgentInput = InferInput<typeof Agent>;

export const Team = object({ id: Id, name: string() });
export type Team = InferOutput<typeof Team>;

export type Availability = 'available' | 'busy' | 'unavailable';

/** What colleagues see of an agent in one slot pool: `busy` is derived, never chosen. */
export function availabilityIn(agent: Agent, pool: string): Availability {
  if (!agent.online || agent.availability[pool] !== 'available') return 'unavailable';
  const slots = agent.slots[pool];
  return slots && slots.active >= slots.max ? 'busy' : 'available';
}
