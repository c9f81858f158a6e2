// What a screen reader is told of messages that arrive: who wrote, and what. Fetched with the first that arrives. Used by timeline.ts.
import '../../locales/en-more.js';
import { PENDING_ORDER } from '../../model/pending.js';
import type { Thread } from '../../stores/thread.js';
import { nameOf, type ThreadFacts } from './facts.js';
import { words } from './words.js';


/** What the contact wrote behind the order key `known`, oldest first, as sentences. */
export function arrivals(thread: Thread, known: string, facts: ThreadFacts): string[] {
  const said: string[] = [];
  for (let index = thread.entries.length - 1; index >= 0; index--) {
    const entry = thread.entries[index];
    if (!entry || entry.order <= known) break;
    const isReal = !entry.order.startsWith(PENDING_ORDER);
    const message = entry.kind === 'message' && isReal ? facts.inbox.entities.get('message', entry.id) : undefined;
    if (message?.direction === 'inbound') said.unshift(facts.t('thread.arrived', { name: nameOf(message.author, facts), text: words(message, facts) }));
  }
  return said;
}
