// Follows what an agent has read of a thread: places "New", reports reading, and tells screen readers what arrived. Used by chat-thread.ts.
import { PENDING_ORDER } from '../../model/predict.js';
import type { Message } from '../../model/message.js';
import type { Thread } from '../../stores/thread.js';
import { previewText } from '../../ui/safe-text.js';
import { nameOf, type ThreadFacts } from './facts.js';
import type { ThreadMemory } from './thread-memory.js';

const isReal = (order: string): boolean => !order.startsWith(PENDING_ORDER);

function lastOrder({ entries }: Thread): string {
  for (let index = entries.length - 1; index >= 0; index--) {
    const order = entries[index]?.order ?? '';
    if (isReal(order)) return order;
  }
  return '';
}

/** The entry with the oldest unread message of the contact, as far as it is loaded. */
export function firstUnread({ entries }: Thread, { inbox, conversation }: ThreadFacts): string | null {
  let left = conversation?.unread ?? 0;
  let found: string | null = null;
  for (let index = entries.length - 1; index >= 0 && left > 0; index--) {
    const entry = entries[index];
    const message = entry?.kind === 'message' ? inbox.entities.get('message', entry.id) : undefined;
    if (!entry || message?.direction !== 'inbound') continue;
    found = entry.key;
    left--;
  }
  return found;
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
      if (message?.direction === 'inbound') said.unshift(sentence(message, facts));
    }
    return said;
  }
}

function sentence(message: Message, facts: ThreadFacts): string {
  const kind = message.attachments[0]?.kind;
  const words = previewText(message.text) || (kind ? facts.t(`thread.${kind}`) : message.location ? facts.t('thread.location') : '');
  return facts.t('thread.arrived', { name: nameOf(message.author, facts), text: words });
}
