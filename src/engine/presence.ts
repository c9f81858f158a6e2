/** Who types and who looks: gone by itself, never stored. */
import type { Decision } from './decision.js';

/**
 * A little over the 10 s after which typing indicators of the platforms fade, so that a repeated signal bridges
 * the gap.
 */
export const TYPING_TTL_MS = 12_000;
export const VIEWING_TTL_MS = 60_000;

export function show(decision: Decision, doing: 'typing' | 'viewing', on: boolean): void {
  const until = decision.now + (on ? (doing === 'typing' ? TYPING_TTL_MS : VIEWING_TTL_MS) : 0);
  decision.put({ type: 'presence', conversationId: decision.conversation.id, who: decision.actor, doing, until });
}
