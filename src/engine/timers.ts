/** When each due timer of a conversation runs out, read off its facts: no rule sets or clears a timer by hand. */
import type { Channel } from '../model/channel.js';
import type { Conversation } from '../model/conversation.js';
import { replyDeadline } from '../model/reply-deadline.js';
import type { DueKind } from './outcome.js';

/** Kinds of timers that hang on a conversation; `scheduled` hangs on a message. */
export const CONVERSATION_TIMERS = [
  'lease', 'first-reply', 'reply', 'snooze', 'inactivity',
] as const satisfies DueKind[];
export type ConversationTimer = (typeof CONVERSATION_TIMERS)[number];

/** Somebody is working on it or should be. */
export const isActive = ({ lifecycle }: Conversation): boolean => lifecycle === 'open' || lifecycle === 'pending';

/** The moment at which a timer runs out, in server time; null = it does not run. */
export function timerOf(kind: ConversationTimer, conversation: Conversation, { policy }: Channel): number | null {
  switch (kind) {
    case 'lease': return conversation.lease?.expiresAt ?? null;
    case 'first-reply': return conversation.firstReplyAt === null ? replyDeadline(conversation, policy) : null;
    case 'reply': return conversation.firstReplyAt === null ? null : replyDeadline(conversation, policy);
    case 'snooze': return conversation.lifecycle === 'snoozed' && conversation.snooze
      ? conversation.snooze.until + policy.snoozeFollowUpMs : null;
    case 'inactivity': return inactivityTimer(conversation, policy.inactivityMs, policy.snoozePausesInactivity);
  }
}

/** From the last message of either side; a closed conversation rests for as long as it likes. */
function inactivityTimer(conversation: Conversation, spanMs: number | null, pauses: boolean): number | null {
  const { lifecycle } = conversation;
  if (spanMs === null || lifecycle === 'ended' || lifecycle === 'closed' || (pauses && lifecycle === 'snoozed')) {
    return null;
  }
  const last = Math.max(conversation.createdAt, conversation.lastInboundAt ?? 0, conversation.lastOutboundAt ?? 0);
  return last + conversation.pausedMs + spanMs;
}
