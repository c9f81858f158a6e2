/** The reply window: until when a platform lets us answer freely. Derived; nothing pauses it (X08). */
import type { Channel } from './channel.js';
import type { Conversation } from './conversation.js';

/** `none`: the platform sets no limit, or nobody wrote yet and the channel needs no opening message. */
export type ReplyWindow =
  | { readonly state: 'none' }
  | { readonly state: 'open' | 'warning' | 'closed'; readonly closesAt: number };

/** The window at `now` for a person (`human`) or a bot (`automation`). A moment at the limit is closed. */
export function replyWindow(
  conversation: Conversation, channel: Channel, now: number, by: 'human' | 'automation' = 'human',
): ReplyWindow {
  const { replyWindow: limits, windowWarningMs } = channel.policy;
  const span = by === 'human' ? limits.humanMs : limits.automationMs;
  const told = by === 'human' ? conversation.replyClosesAt : undefined;
  if (told === undefined && span === null) return { state: 'none' };
  if (told === null) return { state: 'none' };
  // A contact who never wrote has no open window: only a template may open one.
  const closesAt = told ?? (conversation.lastInboundAt === null ? conversation.createdAt : conversation.lastInboundAt + (span ?? 0));
  if (now >= closesAt) return { state: 'closed', closesAt };
  return { state: closesAt - now <= windowWarningMs ? 'warning' : 'open', closesAt };
}
