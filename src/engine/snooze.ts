/** Snoozing and coming back: by the agent's wish, the contact's reply, or time; and who gets it then (X07, X08). */
import type { Author } from '../model/message.js';
import { AUTOMATION, type Decision } from './decision.js';
import { canServe, handOn, isWaiting } from './routing.js';
import { slotsFor } from './slots.js';

export function snooze(decision: Decision, until: number): void {
  const { me, now } = decision;
  decision.set({
    lifecycle: 'snoozed', snooze: { until, byId: me.id, at: now }, lease: null, resurfaced: null, waitingSince: null,
  });
  decision.event('snoozed', { until, agentId: me.id, agentName: me.name });
}

/**
 * What waking does in any case: the time asleep is added to the inactivity clock where the channel's policy stops
 * it.
 */
export function wake(decision: Decision, resurfaced: 'reply' | 'timeout' | null): string | null {
  const { conversation, channel, now } = decision;
  const { snooze: slept } = conversation;
  const pausedMs = conversation.pausedMs + (channel.policy.snoozePausesInactivity && slept ? now - slept.at : 0);
  decision.set({ lifecycle: 'open', snooze: null, resurfaced, pausedMs });
  return slept?.byId ?? null;
}

/** The agent wakes it himself and keeps it; one that nobody holds is handed on. */
export function unsnooze(decision: Decision): void {
  const byId = wake(decision, null);
  decision.event('unsnoozed', { reason: 'manual', snoozedById: byId });
  if (isWaiting(decision.conversation, decision.channel)) handOn(decision, 'snooze');
}

/**
 * The contact replied or the follow-up time is over: to the first available agent, or to who snoozed it, as policy
 * says.
 */
export function resurface(decision: Decision, reason: 'reply' | 'timeout', actor: Author = AUTOMATION): void {
  const byId = wake(decision, reason);
  decision.event('unsnoozed', { reason, snoozedById: byId }, actor);
  const { channel } = decision;
  const snoozer = byId === null ? undefined : decision.agent(byId);
  if (channel.policy.unsnoozeAssign === 'snoozer' && snoozer) {
    const { active, max } = slotsFor(snoozer, channel);
    // Routing never gives more than a free slot, not even back to the snoozer (X20).
    if (channel.policy.routing === 'pull' || (canServe(snoozer, channel, null) && active < max)) {
      decision.set({ assignee: { kind: 'agent', id: snoozer.id }, assignedAt: decision.now });
      decision.event('assigned', { agentId: snoozer.id, agentName: snoozer.name, reason: 'snooze' }, AUTOMATION);
      return;
    }
  }
  handOn(decision, 'snooze');
}
