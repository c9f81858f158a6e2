// Whether there may be a bar under the head, and when one may come by time alone. The few lines that decide if banners.ts is fetched;
// it alone knows which. Pure. Used by chat-thread.ts.
import { replyWindow } from '../../model/reply-window.js';
import type { Thread } from '../../stores/thread.js';
import type { ThreadFacts } from './facts.js';

const MINUTE_MS = 60_000;
/** So far back an event is looked for: what is longer ago is no news. */
export const LOOK_BACK = 60;

const windowOf = ({ conversation, channel, now }: Pick<ThreadFacts, 'conversation' | 'channel' | 'now'>) =>
  (conversation && channel ? replyWindow(conversation, channel, now) : { state: 'none' as const });

export function mayHaveBanner({ entries }: Thread, facts: ThreadFacts): boolean {
  const { inbox, conversation, channel, meId } = facts;
  if (!conversation || conversation.lifecycle === 'ended') return false;
  const { lease, snooze, resurfaced, waitingSince, awaitingSince, lastOutboundAt } = conversation;
  return Boolean((lease && lease.holderId !== meId) || snooze || resurfaced || waitingSince !== null
    || (awaitingSince === null ? lastOutboundAt !== null && channel?.capabilities.asynchronous : windowOf(facts).state === 'warning')
    || entries.slice(-LOOK_BACK).some(({ kind, id }) => {
      const event = kind === 'event' && inbox.entities.get('event', id);
      return event && (event.type === 'lease-requested' || event.data['fromId'] === meId);
    }));
}

/** When a banner goes, comes or changes by time alone, in milliseconds from now. */
export function bannersLast(facts: Pick<ThreadFacts, 'conversation' | 'channel' | 'now'>): number {
  const { conversation, channel, now } = facts;
  const window = windowOf(facts);
  // A warning counts down by the minute; before it, the next change is its beginning.
  const warns = window.state === 'warning' ? now + MINUTE_MS
    : window.state === 'open' ? window.closesAt - (channel?.policy.windowWarningMs ?? 0) : null;
  return Math.min(...[conversation?.lease?.expiresAt, conversation?.snooze?.until, warns]
    .map((at) => (at != null && at > now ? at - now : Infinity)));
}
