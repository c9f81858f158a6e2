/** How long an agent may let a contact wait before routing hands the conversation on. Used by the engine's timers and the dock. */
import type { ChannelPolicy } from './channel.js';
import type { Conversation } from './conversation.js';

/** The limit that now applies, in milliseconds: until the first reply another one than afterwards. Null = none. */
export const replyTimeoutMs = ({ firstReplyAt }: Conversation, policy: ChannelPolicy): number | null =>
  firstReplyAt === null ? policy.firstReplyTimeoutMs : policy.replyTimeoutMs;

/**
 * When it runs out, in server time: counted from the oldest unanswered message, or from when the agent got it. Null = nobody waits,
 * no agent holds it, or the channel has no limit.
 */
export function replyDeadline(conversation: Conversation, policy: ChannelPolicy): number | null {
  const { awaitingSince, assignedAt, assignee, lifecycle } = conversation;
  const timeoutMs = replyTimeoutMs(conversation, policy);
  const isActive = lifecycle === 'open' || lifecycle === 'pending';
  if (timeoutMs === null || awaitingSince === null || assignee?.kind !== 'agent' || !isActive) return null;
  return Math.max(awaitingSince, assignedAt ?? awaitingSince) + timeoutMs;
}
