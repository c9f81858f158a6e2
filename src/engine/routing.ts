/**
 * Routing: who gets a conversation next, and what happens when nobody can take it. Used by every rule that hands
 * one on.
 */
import type { Agent } from '../model/agent.js';
import type { Channel } from '../model/channel.js';
import type { Conversation } from '../model/conversation.js';
import { AUTOMATION, type Decision } from './decision.js';
import { slotHolder, slotsFor } from './slots.js';
import { isActive } from './timers.js';

/** Whether routing may give the agent a conversation of this channel at all, slots aside. */
export function canServe(agent: Agent, channel: Channel, teamId: string | null): boolean {
  const { slotPool, requiredSkills } = channel.policy;
  return agent.online
    && agent.availability[slotPool] === 'available'
    && !agent.offChannelIds.includes(channel.id)
    && (teamId === null || agent.teamIds.includes(teamId))
    && (requiredSkills === undefined || requiredSkills.every((skill) => agent.skills.includes(skill)));
}

/**
 * The first available agent with a free slot: who let this conversation lapse comes last and never twice in a row
 * (X19); then the
 * fewest conversations, the longest idle, the id, so that the choice is always the same.
 */
export function firstAvailable(decision: Decision): Agent | null {
  const { channel, conversation, slice } = decision;
  const { lapsedIds } = conversation;
  const held = slotHolder(slice.conversation, channel);
  const last = lapsedIds.at(-1);
  let best: Candidate | null = null;
  for (const loaded of slice.agents) {
    const agent = decision.current(loaded);
    if (agent.id === last || !canServe(agent, channel, conversation.teamId)) continue;
    const { active, max } = slotsFor(agent, channel);
    const holds = active - (held === agent.id ? 1 : 0);
    if (holds >= max) continue;
    const candidate = { agent, lapsed: lapsedIds.includes(agent.id), active: holds, routedAt: agent.routedAt ?? 0 };
    if (best === null || isBefore(candidate, best)) best = candidate;
  }
  return best?.agent ?? null;
}

interface Candidate { readonly agent: Agent; readonly lapsed: boolean; readonly active: number; readonly routedAt: number }

function isBefore(a: Candidate, b: Candidate): boolean {
  if (a.lapsed !== b.lapsed) return b.lapsed;
  if (a.active !== b.active) return a.active < b.active;
  if (a.routedAt !== b.routedAt) return a.routedAt < b.routedAt;
  return a.agent.id < b.agent.id;
}

/** Remembers who let go of it: the newest last, each once, however often it goes round. */
export function passOver({ draft }: Decision, agentId: string): void {
  draft.lapsedIds = [...draft.lapsedIds.filter((id) => id !== agentId), agentId];
}

/** Why a conversation goes to another agent; told in the timeline event. */
export type HandOn =
  | 'new' | 'reply' | 'released' | 'snooze' | 'first-reply-timeout' | 'reply-timeout' | 'team' | 'unassigned'
  | 'reopened' | 'slot-free';

/** To its team, or to nobody. */
function putBack({ draft }: Decision): Conversation {
  draft.assignee = draft.teamId === null ? null : { kind: 'team', id: draft.teamId };
  draft.assignedAt = null;
  draft.waitingSince = null;
  return draft;
}

/**
 * Hands the conversation on: pushed to the first available agent, or laid back into the picking list. When nobody
 * is available it
 * waits unassigned, and the timeline says so once.
 */
export function handOn(decision: Decision, reason: HandOn): void {
  const { conversation, channel, slice } = decision;
  const from = conversation.assignee?.kind === 'agent' ? conversation.assignee.id : null;
  if (channel.policy.routing === 'pull') {
    putBack(decision);
    tellTaken(decision, from, reason);
    return;
  }
  const next = firstAvailable(decision);
  if (next) {
    giveTo(decision, next, reason, from);
    return;
  }
  const waited = slice.conversation?.waitingSince ?? null;
  putBack(decision).waitingSince = waited ?? conversation.awaitingSince ?? decision.now;
  tellTaken(decision, from, reason);
  if (waited === null) decision.event('assign-failed', { reason, teamId: conversation.teamId }, AUTOMATION);
}

function tellTaken(decision: Decision, from: string | null, reason: HandOn): void {
  if (from === null) return;
  decision.event('unassigned', { fromId: from, fromName: decision.agent(from)?.name ?? null, reason }, AUTOMATION);
}

function giveTo(decision: Decision, agent: Agent, reason: HandOn, from: string | null): void {
  const { draft } = decision;
  draft.assignee = { kind: 'agent', id: agent.id };
  draft.assignedAt = decision.now;
  draft.waitingSince = null;
  decision.setAgent(agent.id, { routedAt: decision.now });
  const before = from === agent.id ? null : from;
  decision.event(before === null ? 'assigned' : 'reassigned', {
    agentId: agent.id, agentName: agent.name, reason,
    ...(before === null ? {} : { fromId: before, fromName: decision.agent(before)?.name ?? null }),
  }, AUTOMATION);
}

/** Waits for an agent: routing looks for one as soon as a slot comes free. */
export const isWaiting = (conversation: Conversation, channel: Channel): boolean =>
  channel.policy.routing === 'push' && isActive(conversation) && conversation.assignee?.kind !== 'agent';

/** Offers a waiting conversation once more; decides nothing when there is still nobody. */
export function offer(decision: Decision): void {
  const { conversation, channel } = decision;
  if (isWaiting(conversation, channel) && firstAvailable(decision)) handOn(decision, 'slot-free');
}
