/** The lease, "being processed": one holder at a time, a token that fences off whoever lost it, an end by time. */
import { AUTOMATION, type Decision } from './decision.js';

/**
 * Opening a conversation. Its holder keeps what he has; time is not renewed, as the 12 hours count from the
 * opening. Where
 * conversations are pushed each has its agent already, and nobody needs to be kept off.
 */
export function acquireLease(decision: Decision): void {
  const { channel, conversation, me, now } = decision;
  if (channel.policy.routing === 'push') return;
  const { lease } = conversation;
  if (lease && lease.holderId === me.id && (lease.expiresAt === null || lease.expiresAt > now)) return;
  grant(decision);
  decision.event('lease-acquired', { agentId: me.id, agentName: me.name });
}

/** Take-over: the former holder's token is worth nothing from now on. */
export function takeLease(decision: Decision): void {
  const { conversation, me } = decision;
  const from = conversation.lease?.holderId ?? null;
  grant(decision);
  decision.event('lease-taken', {
    agentId: me.id, agentName: me.name, fromId: from,
    fromName: from === null ? null : decision.agent(from)?.name ?? null,
  });
}

/** Asks the holder to let go; only he decides. */
export function requestLease(decision: Decision): void {
  const { conversation, me } = decision;
  const holderId = conversation.lease?.holderId ?? null;
  decision.event('lease-requested', { agentId: me.id, agentName: me.name, holderId });
}

/** Lets go. A token of an earlier lease lets go of nothing. */
export function releaseLease(decision: Decision, leaseToken: number | null): void {
  const { lease } = decision.conversation;
  if (leaseToken === null || lease?.token === leaseToken) decision.set({ lease: null });
}

/** The lease ran out: the conversation is everybody's again (R020). */
export function expireLease(decision: Decision): void {
  const { lease } = decision.conversation;
  const holder = lease?.holderId ?? null;
  decision.set({ lease: null });
  decision.event('lease-expired', {
    agentId: holder, agentName: holder === null ? null : decision.agent(holder)?.name ?? null,
  }, AUTOMATION);
}

function grant(decision: Decision): void {
  const { channel, conversation, me, now } = decision;
  const token = conversation.lastLeaseToken + 1;
  const { leaseTtlMs } = channel.policy;
  decision.set({
    lease: { holderId: me.id, token, acquiredAt: now, expiresAt: leaseTtlMs === null ? null : now + leaseTtlMs },
    lastLeaseToken: token,
  });
}
