/** One list of conversations: an index over the entities that keeps membership and order as changes come. Used by `inbox-list`. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../model/conversation.js';
import { compareActivity, matchesQuery, type ConversationQuery } from '../model/view.js';
import type { Entities, EntityChange } from './entities.js';

/** How far reading has come. `stale`: shown, but the backend has moved on unseen. */
export interface LoadState {
  readonly status: 'loading' | 'ready' | 'error';
  readonly stale: boolean;
  /** Whether the backend has more than is loaded. */
  readonly more: boolean;
  /** How many there are in all, where the backend told; kept up to date by the changes since. */
  readonly total: number | null;
  readonly error: { readonly code: string; readonly message: string } | null;
}

export interface ConversationList {
  readonly query: ConversationQuery;
  /** Ids, newest activity first. The same array each time: read it when `$version` changed. */
  readonly ids: readonly string[];
  readonly $version: ReadableAtom<number>;
  readonly $state: ReadableAtom<LoadState>;
  setState(state: Partial<LoadState>): void;
  /**
   * Members that a page brought. Beyond the loaded range (`floor`) a changed conversation is left to the next page, so that the list
   * has no holes.
   */
  setFloor(conversation: Conversation | null): void;
  /** Members that only the backend can know (a hit in message text). */
  admit(ids: readonly string[]): void;
  dispose(): void;
}

export interface ListContext {
  readonly entities: Entities;
  meId(): string;
  now(): number;
}

const LOADING: LoadState = { status: 'loading', stale: false, more: false, total: null, error: null };

/** First index at which `conversation` may stand in `sorted`. */
function place(sorted: readonly Conversation[], conversation: Conversation): number {
  let low = 0;
  let high = sorted.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (compareActivity(sorted[middle] as Conversation, conversation) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

export function createConversationList(query: ConversationQuery, { entities, meId, now }: ListContext): ConversationList {
  /** Members as they were sorted in: their keys find them again after they changed. */
  const sorted: Conversation[] = [];
  const ids: string[] = [];
  const members = new Map<string, Conversation>();
  const admitted = new Set<string>();
  const $version = atom(0);
  const $state = atom<LoadState>(LOADING);
  const { search: _, ...withoutSearch } = query;
  let floor: Conversation | null = null;
  const usesContact = Boolean(query.labels?.length || query.search?.trim());

  const belongs = (conversation: Conversation): boolean => {
    if (floor && compareActivity(conversation, floor) > 0) return false;
    return matchesQuery(admitted.has(conversation.id) ? withoutSearch : query, {
      conversation, contact: entities.get('contact', conversation.contactId),
      channel: entities.get('channel', conversation.channelId), meId: meId(), now: now(),
    });
  };

  const take = (id: string): boolean => {
    const old = members.get(id);
    if (!old) return false;
    const index = place(sorted, old);
    sorted.splice(index, 1);
    ids.splice(index, 1);
    members.delete(id);
    return true;
  };

  const add = (conversation: Conversation): void => {
    const index = place(sorted, conversation);
    sorted.splice(index, 0, conversation);
    ids.splice(index, 0, conversation.id);
    members.set(conversation.id, conversation);
  };

  /** Sorts one conversation in anew. True when order or membership changed: what else changed, the row itself hears. */
  const sortIn = (id: string, conversation: Conversation | undefined): boolean => {
    const old = members.get(id);
    const stays = conversation !== undefined && belongs(conversation);
    if (old && stays && old.lastActivityAt === conversation.lastActivityAt) return false;
    const was = take(id);
    if (stays) add(conversation);
    if (was !== stays) {
      const state = $state.get();
      if (state.total !== null && state.status === 'ready') $state.set({ ...state, total: Math.max(ids.length, state.total + (stays ? 1 : -1)) });
    }
    return was || stays;
  };

  const bump = (): void => $version.set($version.get() + 1);

  const hear = ({ entity, id, after }: EntityChange): void => {
    if (entity === 'conversation') {
      if (sortIn(id, after as Conversation | undefined)) bump();
    } else if (entity === 'contact' && usesContact) {
      let moved = false;
      for (const conversation of entities.values('conversation')) {
        if (conversation.contactId === id && sortIn(conversation.id, conversation)) moved = true;
      }
      if (moved) bump();
    }
  };

  const fill = (): void => {
    const all: Conversation[] = [];
    for (const conversation of entities.values('conversation')) if (belongs(conversation)) all.push(conversation);
    all.sort(compareActivity);
    sorted.length = 0;
    ids.length = 0;
    members.clear();
    for (const conversation of all) {
      sorted.push(conversation);
      ids.push(conversation.id);
      members.set(conversation.id, conversation);
    }
    bump();
  };

  fill();
  const stop = entities.listen(hear);
  return {
    query, ids, $version, $state,
    setState: (state) => $state.set({ ...$state.get(), ...state }),
    setFloor(conversation) {
      floor = conversation;
      fill();
    },
    admit(more) {
      for (const id of more) admitted.add(id);
    },
    dispose: stop,
  };
}
