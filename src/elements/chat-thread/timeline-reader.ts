// Follows what an agent has read of a thread: places "New", reports reading, and tells screen readers what arrived. Used by chat-thread.ts.
import { PENDING_ORDER } from '../../model/pending.js';
import type { Thread } from '../../stores/thread.js';
import { nameOf, type ThreadFacts } from './facts.js';
import type { ThreadMemory } from './thread-memory.js';
import { words } from './words.js';

const isReal = (order: string): boolean => !order.startsWith(PENDING_ORDER);

function lastOrder({ entries }: Thread): string {
  for (let index = entries.length - 1; index >= 0; index--) {
    const order = entries[index]?.order ?? '';
    if (isReal(order)) return order;
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

/** What the contact wrote since the last look, oldest first, as sentences for a screen reader. */
export class Arrivals {
  #thread: Thread | undefined;
  #upTo = '';

  take(thread: Thread, facts: ThreadFacts): string[] {
    const newest = lastOrder(thread);
    const [known, isSame] = [this.#upTo, this.#thread === thread];
    this.#thread = thread;
    this.#upTo = newest;
    if (!isSame || known === '') return [];
    const said: string[] = [];
    for (let index = thread.entries.length - 1; index >= 0; index--) {
      const entry = thread.entries[index];
      if (!entry || (isReal(entry.order) && entry.order <= known)) break;
      const message = entry.kind === 'message' && isReal(entry.order) ? facts.inbox.entities.get('message', entry.id) : undefined;
      if (message?.direction === 'inbound') said.unshift(facts.t('thread.arrived', { name: nameOf(message.author, facts), text: words(message, facts) }));
    }
    return said;
  }
}
