/** The course of a conversation: statuses, three ways to finish (X03), reopening, the end by inactivity. */
import type { CommandPayload } from '../model/commands.js';
import { AUTOMATION, type Decision } from './decision.js';
import { pauseBot, setBot } from './bot.js';
import { handOn, isWaiting, passOver } from './routing.js';
import { wake } from './snooze.js';

const EVENT = { open: 'opened', pending: 'pending', closed: 'closed' } as const;

/** A status that a person sets. Closing rests; where bots answer resting conversations, this one may again (R128). */
export function setStatus(decision: Decision, { status }: CommandPayload<'setStatus'>): void {
  const { channel, conversation } = decision;
  if (conversation.lifecycle === 'snoozed') wake(decision, null);
  decision.set({ lifecycle: status, resurfaced: null });
  decision.event(EVENT[status]);
  if (status === 'closed') {
    decision.set({
      lease: null, waitingSince: null,
      ...(channel.policy.closeKeepsAssignee ? {} : { assignee: null, assignedAt: null, teamId: null }),
    });
    if (channel.policy.initialLifecycle === 'closed') setBot(decision, 'active');
    return;
  }
  pauseBot(decision);
  if (isWaiting(decision.conversation, channel)) handOn(decision, 'reopened');
}

/**
 * Parks a conversation: it takes no slot, and the contact's next message gives it to an available agent (R088,
 * R089). While the
 * contact waits it is not parked but handed on at once (R091), and not back to who let go of it.
 */
export function release(decision: Decision): void {
  const { conversation, me, channel } = decision;
  const { assignee, awaitingSince, lifecycle } = conversation;
  const isWaiting = awaitingSince !== null;
  if (lifecycle === 'snoozed') wake(decision, null);
  decision.event('released', { agentId: me.id, agentName: me.name, parked: !isWaiting });
  decision.set({ lease: null, waitingSince: null });
  if (!isWaiting) {
    decision.set({ lifecycle: 'released', assignee: null, assignedAt: null });
    return;
  }
  if (channel.policy.routing === 'push' && assignee?.kind === 'agent') passOver(decision, assignee.id);
  handOn(decision, 'released');
}

/** The definitive end: whatever the contact writes from now on opens a new conversation. */
export function end(decision: Decision, endReason: 'agent' | 'dismissed' | 'inactivity'): void {
  const { conversation, now } = decision;
  const by = decision.isAutomatic ? null : decision.me;
  decision.set({
    lifecycle: 'ended', endReason, endedById: by?.id ?? null, endedAt: now, lease: null, snooze: null,
    waitingSince: null, unread: 0,
  });
  decision.event('ended', {
    reason: endReason, by: by === null ? 'inactivity' : 'agent', creditedAgentId: conversation.creditedAgentId,
    // Whoever spoke last in public decides, however often it was answered before (X17).
    replied: conversation.awaitingSince === null,
    ...(by === null ? {} : { agentId: by.id, agentName: by.name }),
  }, by === null ? AUTOMATION : decision.actor);
}
