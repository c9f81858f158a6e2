// Who a conversation can go to: agents of my groups and groups, with their availability as it is now. Pure. Used by target-dialog.ts.
import { availabilityIn, type Agent, type Availability } from '../../model/agent.js';
import type { Assignee } from '../../model/conversation.js';
import { fold } from '../../model/fold.js';
import { canTakeNow } from '../../model/permit.js';
import { list } from '../../ui/format.js';
import { safeName } from '../../ui/safe-text.js';
import { may, sentence, type ActionFacts } from './facts.js';

export type TargetKind = 'assign' | 'transfer';

export interface Target {
  /** Null = nobody. */
  readonly assignee: Assignee | null;
  readonly id: string;
  readonly name: string;
  readonly agent?: Agent;
  readonly availability: Availability | null;
  readonly status: string;
  readonly why: string;
  /** Whether the conversation lies with it already. */
  readonly isNow: boolean;
  /** What to know before it goes there; '' when it can be taken at once. */
  readonly warning: string;
}

export interface TargetSection {
  readonly head: string;
  readonly targets: readonly Target[];
}

const slotsOf = (agent: Agent, { channel }: ActionFacts) => {
  const own = channel && agent.slots[channel.policy.slotPool];
  return own ? { active: own.active, max: channel.policy.fixedSlots ?? own.max } : undefined;
};

/** Whoever switched the channel off gets nothing of it. */
const availabilityOf = (agent: Agent, { channel }: ActionFacts): Availability | null =>
  (channel ? (agent.offChannelIds.includes(channel.id) ? 'unavailable' : availabilityIn(agent, channel.policy.slotPool)) : null);

function common(facts: ActionFacts, kind: TargetKind, assignee: Assignee | null) {
  const { conversation: { assignee: has } } = facts;
  return {
    assignee, id: assignee ? `${assignee.kind}:${assignee.id}` : 'nobody', why: sentence(facts, may(facts, kind, { assignee })),
    isNow: assignee === null ? has === null : has?.kind === assignee.kind && has.id === assignee.id,
  };
}

function ofAgent(facts: ActionFacts, kind: TargetKind, agent: Agent): Target {
  const { channel, me, t } = facts;
  const name = safeName(agent.name) || t('common.unknownAgent');
  const availability = availabilityOf(agent, facts);
  const slots = slotsOf(agent, facts);
  const word = availability === null ? '' : t(`status.availability.${availability}`);
  const figures = slots && availability !== 'unavailable' ? ` ${t('assign.slots', slots)}` : '';
  const warning = !channel || canTakeNow(agent, channel) ? ''
    : availability === 'busy' && slots ? t('transfer.full', { name, ...slots }) : t('transfer.away', { name });
  return {
    ...common(facts, kind, { kind: 'agent', id: agent.id }), agent, availability, status: word + figures, warning,
    name: agent.id === me?.id ? t('assign.me') : name,
  };
}

function ofTeam(facts: ActionFacts, kind: TargetKind, team: { id: string; name: string }, agents: readonly Agent[]): Target {
  const { channel, t } = facts;
  const name = safeName(team.name);
  const free = agents.filter((agent) => agent.teamIds.includes(team.id) && channel && canTakeNow(agent, channel)).length;
  return {
    ...common(facts, kind, { kind: 'team', id: team.id }), name, availability: free ? 'available' : 'unavailable',
    status: free ? t('transfer.available', { count: free }) : t('transfer.nobody'), warning: free ? '' : t('transfer.groupAway', { name }),
  };
}

const byName = (a: { name: string }, b: { name: string }): number => a.name.localeCompare(b.name);

/** All that match `text`. Agents are those of my routing groups (R067); who is in none sees all. */
export function targetSections(facts: ActionFacts, kind: TargetKind, text: string): readonly TargetSection[] {
  const { inbox, conversation, me, place, t } = facts;
  const all = [...inbox.entities.values('agent')];
  const teams = [...inbox.entities.values('team')].sort(byName);
  const mine = teams.filter(({ id }) => me?.teamIds.includes(id));
  const colleagues = all.filter((agent) => agent.id !== me?.id && (mine.length === 0 || mine.some(({ id }) => agent.teamIds.includes(id)))).sort(byName);
  const agents = colleagues.map((agent) => ofAgent(facts, kind, agent));
  const head = mine.length ? t('transfer.agents', { team: list(mine.map(({ name }) => safeName(name)), place) }) : t('assign.agents');
  const nobody: Target = { ...common(facts, kind, null), name: t('thread.unassign'), availability: null, status: '', warning: '' };
  const sections: TargetSection[] = [
    ...(kind === 'assign' ? [{ head: '', targets: [...(me ? [ofAgent(facts, kind, me)] : []), ...(conversation.assignee ? [nobody] : [])] }] : []),
    { head, targets: agents },
    { head: t(kind === 'assign' ? 'assign.teams' : 'transfer.groups'), targets: teams.map((team) => ofTeam(facts, kind, team, all)) },
  ];
  const wanted = fold(text.trim());
  return sections
    .map((section) => ({ ...section, targets: section.targets.filter(({ name, agent }) => fold(`${name} ${agent?.name ?? ''}`).includes(wanted)) }))
    .filter(({ targets }) => targets.length > 0);
}
