// What an agent must know of the open conversation before he writes: who holds it, why it is gone, that it slept. Pure; at most two at a
// time, the weightiest first. Used by banners.ts.
import { isLeasedByOther } from '../../model/conversation.js';
import { replyWindow } from '../../model/reply-window.js';
import type { TimelineEvent } from '../../model/timeline-event.js';
import type { Thread } from '../../stores/thread.js';
import { LOOK_BACK } from './banner-check.js';
import type { ThreadFacts } from './facts.js';

export type Banner =
  /** A colleague holds the lease; `took`: from me. `askedAt`: when I asked for it. */
  | { readonly kind: 'locked'; readonly holderId: string; readonly until: number | null; readonly took: boolean; readonly askedAt: number | null }
  /** A colleague asks for my lease. */
  | { readonly kind: 'asked'; readonly eventId: string; readonly agentId: string }
  /** Automation gave it to somebody else, or laid it back, because of `reason`. */
  | { readonly kind: 'moved'; readonly agentId: string | null; readonly reason: string }
  | { readonly kind: 'waiting'; readonly since: number }
  | { readonly kind: 'snoozed'; readonly byId: string | null; readonly until: number }
  | { readonly kind: 'back'; readonly by: 'reply' | 'timeout' }
  /** He waits, and the platform soon takes no free reply any more. */
  | { readonly kind: 'closing'; readonly until: number }
  /** The contact reads when he comes by. */
  | { readonly kind: 'away' };

const MOST = 2;
const ASSIGNMENTS: ReadonlySet<string> = new Set(['assigned', 'reassigned', 'unassigned', 'transferred']);

function lastEvent(thread: Thread, { inbox }: ThreadFacts, fits: (event: TimelineEvent) => boolean): TimelineEvent | undefined {
  for (let index = thread.entries.length - 1; index >= Math.max(0, thread.entries.length - LOOK_BACK); index--) {
    const entry = thread.entries[index];
    const event = entry?.kind === 'event' ? inbox.entities.get('event', entry.id) : undefined;
    if (event && fits(event)) return event;
  }
  return undefined;
}

function lockOf(thread: Thread, facts: ThreadFacts, keptId: string | null): Banner | undefined {
  const { conversation, meId, now, inbox } = facts;
  const { lease } = conversation ?? {};
  if (!conversation || !lease || meId === null) return undefined;
  const since = lease.acquiredAt;
  const asks = (byMe: boolean) => lastEvent(thread, facts, ({ type, at, data }) =>
    type === 'lease-requested' && at >= since && (data['agentId'] === meId) === byMe);
  if (isLeasedByOther(conversation, meId, now)) {
    const taken = lastEvent(thread, facts, ({ type }) => type === 'lease-taken' || type === 'lease-acquired');
    const isAsking = inbox.$outbox.get().some(({ name, args }) =>
      name === 'requestLease' && (args as { conversationId?: string }).conversationId === conversation.id);
    return {
      kind: 'locked', holderId: lease.holderId, until: lease.expiresAt, askedAt: isAsking ? now : asks(true)?.at ?? null,
      took: taken?.type === 'lease-taken' && taken.data['fromId'] === meId && taken.at >= since,
    };
  }
  if (lease.holderId !== meId || (lease.expiresAt !== null && lease.expiresAt <= now)) return undefined;
  const asked = asks(false);
  const agentId = asked?.data['agentId'];
  return asked && asked.id !== keptId && typeof agentId === 'string' ? { kind: 'asked', eventId: asked.id, agentId } : undefined;
}

function movedOf(thread: Thread, facts: ThreadFacts): Banner | undefined {
  const { conversation, meId } = facts;
  if (conversation?.assignee?.kind === 'agent' && conversation.assignee.id === meId) return undefined;
  const last = lastEvent(thread, facts, ({ type }) => ASSIGNMENTS.has(type));
  if (!last || last.actor.kind === 'agent' || last.data['fromId'] !== meId) return undefined;
  const agentId = last.data['agentId'];
  return { kind: 'moved', agentId: typeof agentId === 'string' ? agentId : null, reason: String(last.data['reason'] ?? '') };
}

/** @param keptId the request that the holder has declined. */
export function bannersOf(thread: Thread, facts: ThreadFacts, keptId: string | null): readonly Banner[] {
  const { conversation, channel, contact } = facts;
  if (!conversation || conversation.lifecycle === 'ended') return [];
  const lock = lockOf(thread, facts, keptId);
  // Nothing else can be done as long as a colleague has it.
  if (lock?.kind === 'locked') return [lock];
  const found: (Banner | undefined)[] = [lock, movedOf(thread, facts)];
  const { snooze, resurfaced, waitingSince, awaitingSince, lastOutboundAt, lastMessage, lifecycle } = conversation;
  if (waitingSince !== null) found.push({ kind: 'waiting', since: waitingSince });
  if (lifecycle === 'snoozed' && snooze) found.push({ kind: 'snoozed', byId: snooze.byId, until: snooze.until });
  if (resurfaced) found.push({ kind: 'back', by: resurfaced });
  const window = channel ? replyWindow(conversation, channel, facts.now) : { state: 'none' as const };
  if (window.state === 'warning' && awaitingSince !== null) found.push({ kind: 'closing', until: window.closesAt });
  const wasRead = lastMessage?.direction === 'outbound' && lastMessage.delivery === 'read';
  if (channel?.capabilities.asynchronous && lastOutboundAt !== null && awaitingSince === null && lifecycle !== 'snoozed' && lifecycle !== 'closed'
    && !conversation.failed && !wasRead && !contact?.online && !contact?.blocked && resurfaced === null) found.push({ kind: 'away' });
  return found.filter((banner) => banner !== undefined).slice(0, MOST);
}
