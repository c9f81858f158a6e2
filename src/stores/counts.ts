/** The numbers beside views: asked of the backend, or counted over what is loaded where it cannot tell. */
import { atom, onMount, type WritableAtom, type ReadableAtom } from 'nanostores';
import { isAwaitingReply } from '../model/conversation.js';
import { matchesQuery, type ConversationQuery, type ViewCount } from '../model/view.js';
import type { ListContext } from './conversation-list.js';

export interface Counts {
  /** Null until it was counted once. */
  $count(query: ConversationQuery): ReadableAtom<ViewCount | null>;
  /** Queries whose count somebody looks at. */
  watched(): readonly { readonly query: ConversationQuery; readonly $count: WritableAtom<ViewCount | null> }[];
}

/** Searches have a count each: those that nobody looks at go when there are so many. */
const MOST_COUNTS = 64;

/** @param onWatch is told when somebody begins to look at a number. */
export function createCounts(onWatch: () => void): Counts {
  const counts = new Map<string, { query: ConversationQuery; $count: WritableAtom<ViewCount | null> }>();
  return {
    $count(query) {
      const key = JSON.stringify(query);
      let entry = counts.get(key);
      if (!entry) {
        if (counts.size >= MOST_COUNTS) for (const [old, { $count }] of counts) if ($count.lc === 0) counts.delete(old);
        counts.set(key, entry = { query, $count: atom(null) });
        onMount(entry.$count, () => { onWatch(); });
      }
      return entry.$count;
    },
    watched: () => [...counts.values()].filter(({ $count }) => $count.lc > 0),
  };
}

/** Counts over what is loaded. */
export function countLoaded(query: ConversationQuery, { entities, meId, now }: ListContext): ViewCount {
  const contacts = new Set<string>();
  const unread = new Set<string>();
  let conversations = 0;
  let awaitingReply = 0;
  for (const conversation of entities.values('conversation')) {
    const belongs = matchesQuery(query, {
      conversation, contact: entities.get('contact', conversation.contactId),
      channel: entities.get('channel', conversation.channelId), meId: meId(), now: now(),
    });
    if (!belongs) continue;
    conversations += 1;
    contacts.add(conversation.contactId);
    if (conversation.unread > 0) unread.add(conversation.contactId);
    if (isAwaitingReply(conversation)) awaitingReply += 1;
  }
  return { conversations, contacts: contacts.size, unreadContacts: unread.size, awaitingReply };
}
