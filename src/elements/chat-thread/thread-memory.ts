// What a thread remembers of a conversation beyond its own life: where the reader was, where "New" stands, what was unfolded. It hangs
// on the inbox, so that an element that is removed, moved or made anew finds it again. Used by chat-thread.ts.
import type { Inbox } from '../../inbox.js';
import type { Past } from './past.js';

export interface ThreadMemory {
  /** The first entry in view and how far its top lies above the window's, in px; null = at the end. */
  place: { readonly key: string; readonly offset: number } | null;
  /** The entry before which "New" stands. */
  newKey: string | null;
  /** Older unread messages than that may come with the next page. */
  newLacks: boolean;
  readonly unfolded: Set<string>;
  /** The order key up to which reading was reported. */
  readOrder: string;
  /** The colleague's request for the lease that the agent has declined. */
  keptId: string | null;
  /** Failed messages that went again as others: for backends that do not mark them. */
  readonly retried: Map<string, string>;
  /** The earlier conversations that were scrolled into. */
  past: Past | undefined;
}

/** Conversations remembered for each inbox; the longest unused goes first. */
const MOST = 200;
const memories = new WeakMap<Inbox, Map<string, ThreadMemory>>();

export function threadMemory(inbox: Inbox, conversationId: string): ThreadMemory {
  let all = memories.get(inbox);
  if (!all) memories.set(inbox, (all = new Map()));
  const memory = all.get(conversationId) ?? { place: null, newKey: null, newLacks: false, unfolded: new Set(), readOrder: '', keptId: null, retried: new Map(), past: undefined };
  all.delete(conversationId);
  all.set(conversationId, memory);
  const [oldest] = all.keys();
  if (all.size > MOST && oldest !== undefined) all.delete(oldest);
  return memory;
}
