/** One conversation's timeline: messages and events in the transport's order, as an index over the entities. Used by `chat-thread`. */
import { atom, type ReadableAtom } from 'nanostores';
import type { Message } from '../model/message.js';
import type { TimelineEvent } from '../model/timeline-event.js';
import type { LoadState } from './conversation-list.js';
import type { Entities, EntityChange } from './entities.js';

/** One line of a timeline. `key` never changes: a pending message keeps its commandId when the backend gives it an id. */
export interface TimelineEntry {
  readonly key: string;
  readonly kind: 'message' | 'event';
  readonly id: string;
  readonly order: string;
}

export interface ThreadState extends LoadState {
  /** Whether there is more before the first and behind the last entry. */
  readonly before: boolean;
  readonly after: boolean;
}

export interface Thread {
  readonly conversationId: string;
  /** Oldest first. The same array each time: read it when `$version` changed. */
  readonly entries: readonly TimelineEntry[];
  readonly $version: ReadableAtom<number>;
  readonly $state: ReadableAtom<ThreadState>;
  setState(state: Partial<ThreadState>): void;
  /** While newer pages are not loaded, entries behind the last loaded one stay out, so that the timeline has no holes. */
  setCeiling(order: string | null): void;
  dispose(): void;
}

const LOADING: ThreadState = { status: 'loading', stale: false, more: false, total: null, error: null, before: false, after: false };

const compare = (a: TimelineEntry, b: TimelineEntry): number =>
  a.order < b.order ? -1 : a.order > b.order ? 1 : a.id < b.id ? -1 : a.id > b.id ? 1 : 0;

export function createThread(conversationId: string, entities: Entities): Thread {
  const entries: TimelineEntry[] = [];
  const byId = new Map<string, TimelineEntry>();
  /** The message that carries a command's key, when one command made several. */
  const keyHolders = new Map<string, string>();
  const $version = atom(0);
  const $state = atom<ThreadState>(LOADING);
  let ceiling: string | null = null;

  const place = (entry: TimelineEntry): number => {
    const last = entries.at(-1);
    if (!last || compare(last, entry) < 0) return entries.length;
    let low = 0;
    let high = entries.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (compare(entries[middle] as TimelineEntry, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  };

  const keyFor = (kind: 'message' | 'event', value: Message | TimelineEvent, mapKey: string): string => {
    const commandId = kind === 'message' ? (value as Message).commandId : null;
    if (!commandId) return mapKey;
    const holder = keyHolders.get(commandId);
    if (!holder || holder.startsWith('pending:')) keyHolders.set(commandId, value.id);
    return keyHolders.get(commandId) === value.id ? commandId : mapKey;
  };

  const update = (kind: 'message' | 'event', id: string, told: Message | TimelineEvent | undefined): boolean => {
    const value = told && ceiling !== null && told.order > ceiling && !told.id.startsWith('pending:') ? undefined : told;
    const mapKey = `${kind}:${id}`;
    const old = byId.get(mapKey);
    if (old && value && old.order === value.order) return false;
    if (old) {
      entries.splice(place(old), 1);
      byId.delete(mapKey);
      // Whoever comes in its place takes the key over.
      if (!value && !id.startsWith('pending:') && keyHolders.get(old.key) === id) keyHolders.delete(old.key);
    }
    if (value) {
      const entry: TimelineEntry = { key: keyFor(kind, value, mapKey), kind, id, order: value.order };
      entries.splice(place(entry), 0, entry);
      byId.set(mapKey, entry);
    }
    return Boolean(old || value);
  };

  const hear = ({ entity, id, before, after }: EntityChange): void => {
    if (entity !== 'message' && entity !== 'event') return;
    const value = after as Message | TimelineEvent | undefined;
    if ((value ?? (before as Message | undefined))?.conversationId !== conversationId) return;
    if (update(entity, id, value)) $version.set($version.get() + 1);
  };

  const fill = (): void => {
    for (const { entity, value } of entities.timeline(conversationId)) update(entity, value.id, value);
    $version.set($version.get() + 1);
  };

  fill();
  const stop = entities.listen(hear);
  return {
    conversationId, entries, $version, $state,
    setState: (state) => $state.set({ ...$state.get(), ...state }),
    setCeiling(order) {
      if (order === ceiling) return;
      ceiling = order;
      fill();
    },
    dispose: stop,
  };
}
