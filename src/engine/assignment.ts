/** Assigning and transferring: what a person decides goes before slots and availability (X20). */
import type { CommandPayload } from '../model/commands.js';
import type { Assignee } from '../model/conversation.js';
import type { Decision } from './decision.js';
import { refuse } from './refusal.js';
import { handOn, passOver } from './routing.js';
import { pauseBot } from './bot.js';

export function assign(decision: Decision, { assignee }: CommandPayload<'assign'>): void {
  pauseBot(decision);
  if (assignee === null) {
    unassign(decision);
    return;
  }
  const names = place(decision, assignee);
  takeUp(decision);
  decision.event('assigned', names);
  toMember(decision, assignee);
}

export function transfer(decision: Decision, { assignee, comment }: CommandPayload<'transfer'>): void {
  const from = decision.conversation.assignee;
  pauseBot(decision);
  const names = place(decision, assignee);
  takeUp(decision);
  decision.set({ lease: null });
  decision.event('transferred', {
    ...names, comment, ...(from === null ? {} : { fromId: from.id, fromName: nameOf(decision, from) }),
  });
  toMember(decision, assignee);
}

/** Who was sent away gets it back from routing only after somebody else had it. */
function unassign(decision: Decision): void {
  const { assignee, lifecycle } = decision.conversation;
  const isPushed = decision.channel.policy.routing === 'push' && (lifecycle === 'open' || lifecycle === 'pending');
  decision.set({ assignee: null, assignedAt: null, teamId: null, waitingSince: null });
  if (isPushed && assignee?.kind === 'agent') passOver(decision, assignee.id);
  decision.event('unassigned', assignee ? { fromId: assignee.id, fromName: nameOf(decision, assignee) } : {});
  if (isPushed) handOn(decision, 'unassigned');
}

function place(decision: Decision, assignee: Assignee): Record<string, unknown> {
  const { conversation, now } = decision;
  const name = nameOf(decision, assignee) ?? refuse('unknownTarget');
  const lease = conversation.lease?.holderId === assignee.id ? conversation.lease : null;
  if (assignee.kind === 'team') {
    decision.set({ assignee, assignedAt: now, teamId: assignee.id, waitingSince: null, lease });
    return { teamId: assignee.id, teamName: name };
  }
  const isMember = conversation.teamId !== null && decision.agent(assignee.id)?.teamIds.includes(conversation.teamId);
  decision.set({
    assignee, assignedAt: now, teamId: isMember ? conversation.teamId : null, waitingSince: null, lease,
  });
  return { agentId: assignee.id, agentName: name };
}

/** A resting or released conversation that somebody gets is worked on again; a snoozed one sleeps on. */
function takeUp(decision: Decision): void {
  const { lifecycle } = decision.conversation;
  if (lifecycle === 'closed' || lifecycle === 'released') decision.set({ lifecycle: 'open' });
}

/** On a channel that pushes, a team's conversation goes on to the first available member. */
function toMember(decision: Decision, assignee: Assignee): void {
  const { lifecycle } = decision.conversation;
  if (assignee.kind === 'team' && decision.channel.policy.routing === 'push' && lifecycle !== 'snoozed') {
    handOn(decision, 'team');
  }
}

const nameOf = (decision: Decision, assignee: Assignee): string | null => (assignee.kind === 'agent'
  ? decision.agent(assignee.id)?.name
  : decision.slice.teams.find(({ id }) => id === assignee.id)?.name) ?? null;
