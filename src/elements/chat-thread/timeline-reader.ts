// Follows what an agent has read of a thread: places "New", reports reading. Used by timeline.ts.
import { PENDING_ORDER } from '../../model/pending.js';
import type { Thread } from '../../stores/thread.js';
import type { ThreadFacts } from './facts.js';
import type { ThreadMemory } from './thread-memory.js';

/** The order key of the newest entry that the backend knows. */
export function lastOrder({ entries }: Thread): string {
  for (let index = entries.length - 1; index >= 0; index--) {
    const order = entries[index]?.order ?? '';
    if (!order.startsWith(PENDING_ORDER)) return order;
  }
  return '';
}

/** The entry with the oldest unread message of the contact, as far as it is loaded, and whether older ones may follow. */
export function firstUnread({ entries, $state }: Thread, { inbox, conversation }: ThreadFacts): Pick<ThreadMemory, 'newKey' | 'newLacks'> {
  let left = conversation?.unread ?? 0;
  let newKey: string | null = null;
  for (let index = entries.length - 1; index >= 0 && left > 0; index--) {
    const entry = entries[index];
    const message = entry?.kind === 'message' ? inbox.entities.get('message', entry.id) : undefined;
    if (!entry || message?.direction !== 'inbound') continue;
    newKey = entry.key;
    left--;
  }
  return { newKey, newLacks: left > 0 && $state.get().before };
}

/** Reports that all is read; at most once for each newest entry, so that a backend that refuses is not asked for ever. */
export function markRead(thread: Thread, memory: ThreadMemory, { inbox, conversationId, conversation }: ThreadFacts): void {
  const upTo = lastOrder(thread);
  if (!conversation?.unread || !upTo || upTo <= memory.readOrder) return;
  if (!inbox.can('markRead', { conversationId }).allowed) return;
  memory.readOrder = upTo;
  inbox.do('markRead', { conversationId, upTo });
}
