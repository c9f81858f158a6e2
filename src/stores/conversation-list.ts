/** One list of conversations: an index over the entities that keeps membership and order as changes come. Used by `inbox-list`. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Conversation } from '../model/conversation.js';
import { compareActivity, matchesQuery, type ConversationQuery } from '../model/view.js';
import type { Entities, EntityChange } from './entities.js';
import { SortedList } from './sorted-list.js';

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
  /** All ids, newest activity first. Made anew after a change, which takes time at 100,000: a window asks `idAt`. */
  readonly ids: readonly string[];
  readonly length: number;
  idAt(index: number): string | undefined;
  /** Where a conversation stands; -1 when it does not. */
  indexOf(id: string): number;
  /** Grows when order or membership changed. */
  readonly $version: ReadableAtom<number>;
  readonly $state: ReadableAtom<LoadState>;
  /** How many conversations wait for their new place while the list is held. */
  readonly $waiting: ReadableAtom<number>;
  /**
   * Until the function that it returns is called, no row comes, goes or moves by what others do: it waits. What the agent does himself
   * happens at once, and so does the removal of a conversation.
   */
  hold(): () => void;
  /** Gives all that wait their places, whether the list is held or not. */
  settle(): void;
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

export function createConversationList(query: ConversationQuery, { entities, meId, now }: ListContext): ConversationList {
  /** Members as they were sorted in: their keys find them again after they changed. */
  const sorted = new SortedList<Conversation>(compareActivity);
  const members = new Map<string, Conversation>();
  /** Whoever fits, but lies behind the floor. */
  const beyond = new Set<string>();
  /** Who waits while the list is held, and whether it will then be a member. */
  const waiting = new Map<string, boolean>();
  let waitingMembers = 0;
  const admitted = new Set<string>();
  const $version = atom(0);
  const $state = atom<LoadState>(LOADING);
  const $waiting = atom(0);
  const { search: _, ...withoutSearch } = query;
  let floor: Conversation | null = null;
  let holds = 0;
  let ids: readonly string[] | undefined;
  const usesContact = Boolean(query.labels?.length || query.search?.trim());
  /** Conversations by contact, where it matters. */
  const ofContact = new Map<string, Set<string>>();
  const note = ({ id, contactId }: Conversation): void => {
    if (!usesContact) return;
    const known = ofContact.get(contactId);
    if (known) known.add(id);
    else ofContact.set(contactId, new Set([id]));
  };

  const fits = (conversation: Conversation): boolean => matchesQuery(admitted.has(conversation.id) ? withoutSearch : query, {
    conversation, contact: entities.get('contact', conversation.contactId),
    channel: entities.get('channel', conversation.channelId), meId: meId(), now: now(),
  });

  /** Whether it belongs to what is loaded. */
  const belongs = (conversation: Conversation): boolean => {
    const isBeyond = floor !== null && compareActivity(conversation, floor) > 0;
    if (!fits(conversation)) beyond.delete(conversation.id);
    else if (isBeyond) beyond.add(conversation.id);
    else {
      beyond.delete(conversation.id);
      return true;
    }
    return false;
  };

  const retell = (id: string, was: boolean, is: boolean): void => {
    const state = $state.get();
    // Behind the floor it is still one of all.
    if (was === is || (was && beyond.has(id)) || state.total === null || state.status !== 'ready') return;
    $state.set({ ...state, total: Math.max(0, state.total + (is ? 1 : -1)) });
  };

  /** Sorts one conversation in anew. True when order or membership changed: what else changed, the row itself hears. */
  const sortIn = (id: string, conversation: Conversation | undefined, atOnce: boolean): boolean => {
    const old = members.get(id);
    const was = waiting.get(id) ?? old !== undefined;
    const is = conversation !== undefined && belongs(conversation);
    if (!conversation) beyond.delete(id);
    let moved = old !== undefined || is;
    if (is && old && sorted.replace(old, conversation)) {
      members.set(id, conversation);
      moved = false;
    }
    if (waiting.get(id)) waitingMembers--;
    if (moved && conversation && holds > 0 && !atOnce) {
      waiting.set(id, is);
      if (is) waitingMembers++;
      moved = false;
    } else {
      waiting.delete(id);
      if (moved && old) sorted.remove(old);
      if (moved && is) sorted.add(conversation);
      if (moved && is) members.set(id, conversation);
      else if (moved) members.delete(id);
    }
    retell(id, was, is);
    return moved;
  };

  const bump = (): void => {
    ids = undefined;
    $version.set($version.get() + 1);
  };

  const tellWaiting = (): void => {
    if (waitingMembers !== $waiting.get()) $waiting.set(waitingMembers);
  };

  const hear = ({ entity, id, after, own }: EntityChange): void => {
    let moved = false;
    if (entity === 'conversation') {
      if (after) note(after as Conversation);
      moved = sortIn(id, after as Conversation | undefined, own);
    } else if (entity === 'contact' && usesContact) {
      for (const conversationId of ofContact.get(id) ?? []) {
        const conversation = entities.get('conversation', conversationId);
        if (conversation && sortIn(conversationId, conversation, own)) moved = true;
      }
    } else return;
    if (moved) bump();
    if (holds > 0) tellWaiting();
  };

  const settle = (): void => {
    if (waiting.size === 0) return;
    const ids = [...waiting.keys()];
    let moved = false;
    for (const id of ids) if (sortIn(id, entities.get('conversation', id), true)) moved = true;
    if (moved) bump();
    tellWaiting();
  };

  const fill = (): void => {
    const all: Conversation[] = [];
    for (const conversation of entities.values('conversation')) {
      note(conversation);
      const isMember = belongs(conversation);
      const known = members.get(conversation.id);
      if (!waiting.has(conversation.id)) {
        if (isMember) all.push(conversation);
      } else if (known) all.push(known);
    }
    all.sort(compareActivity);
    sorted.load(all);
    members.clear();
    for (const conversation of all) members.set(conversation.id, conversation);
    bump();
  };

  fill();
  const stop = entities.listen(hear);
  return {
    query, $version, $state, $waiting, settle,
    get ids() {
      return (ids ??= Array.from(sorted, ({ id }) => id));
    },
    get length() {
      return sorted.length;
    },
    idAt: (index) => sorted.at(index)?.id,
    indexOf(id) {
      const member = members.get(id);
      return member ? sorted.indexOf(member) : -1;
    },
    hold() {
      holds++;
      let held = true;
      return () => {
        if (held) holds--;
        held = false;
        if (holds === 0) settle();
      };
    },
    setState: (state) => $state.set({ ...$state.get(), ...state }),
    setFloor(conversation) {
      floor = conversation;
      const last = sorted.at(sorted.length - 1);
      if (conversation && last && compareActivity(last, conversation) > 0) return fill();
      // A page costs what it brings, not what is there already.
      for (const id of beyond) {
        const known = entities.get('conversation', id);
        if (!known || !belongs(known)) continue;
        sorted.add(known);
        members.set(id, known);
      }
      bump();
    },
    admit(more) {
      let moved = false;
      for (const id of more) {
        admitted.add(id);
        const known = entities.get('conversation', id);
        if (known && sortIn(id, known, true)) moved = true;
      }
      if (moved) bump();
    },
    dispose: stop,
  };
}
