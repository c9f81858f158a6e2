/** Drafts: what an agent has typed and not sent, by conversation and mode. Written to storage while he types. Used by the composer. */
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Clock } from '../model/clock.js';
import { parse } from '../model/parse.js';
import { Draft, EMPTY_DRAFT, isEmptyDraft, isUnwritten } from './draft.js';
import type { SessionStorage } from './storage.js';

export { Draft, PendingFile } from './draft.js';

export type DraftMode = 'reply' | 'note';

export interface Drafts {
  get(conversationId: string, mode: DraftMode): Draft;
  $draft(conversationId: string, mode: DraftMode): ReadableAtom<Draft>;
  /** Replaces what is given; the rest of the draft stays. */
  set(conversationId: string, mode: DraftMode, change: Partial<Draft>): void;
  clear(conversationId: string, mode: DraftMode): void;
  /** The first line of each conversation's draft, for the list. */
  readonly $lines: ReadableAtom<ReadonlyMap<string, string>>;
  /** Whether what was typed last is safe in storage; false also when storage fails. */
  readonly $saved: ReadableAtom<boolean>;
  /** The key in storage of a draft that was emptied and still lies there; else null. */
  emptied(conversationId: string, mode: DraftMode): string | null;
  /** Writes at once what waits: on blur, pagehide, disconnect. */
  flush(): Promise<void>;
  /** Takes over a storage and what lies in it; what was typed meanwhile wins. */
  attach(storage: SessionStorage): Promise<void>;
  /** For the other tabs: the answer takes over what is written there. */
  share(others: OtherTabs): SharedDrafts;
  dispose(): void;
}

/** Who follows drafts from tab to tab: draft-sync.ts. */
export interface OtherTabs {
  /** No other tab was heard of yet. */
  isAlone(): boolean;
  /** Hears of every draft that is written here. */
  tell(key: string, draft: Draft): void;
  /** Hears of one that lies in storage. */
  found(key: string, draft: Draft): void;
  /** What is to be stored: this draft, with what only the stored one has. */
  merge(draft: Draft, stored: unknown): Draft;
}

export interface SharedDrafts {
  get(key: string): Draft;
  /** `isToWrite`: it is not yet what the others know. */
  take(key: string, draft: Draft, isToWrite: boolean): void;
}

/** A first word is written at once; then after a pause in typing, and at least so often while typing goes on (G1). */
const PAUSE_MS = 100;
const LONGEST_WAIT_MS = 200;
/** So many tabs' versions are told apart in one draft: those that wrote last. */
const MOST_WRITERS = 20;
const LINE_LENGTH = 120;

export interface DraftEvents {
  /** The browser's storage refused. */
  storageFailed(error: unknown): void;
  /** A stored draft does not fit its schema; it is left where it lies. */
  refused(error: unknown): void;
}

export function createDrafts(clock: Clock, { storageFailed, refused }: DraftEvents): Drafts {
  const drafts = new Map<string, WritableAtom<Draft>>();
  const waiting = new Set<string>();
  let others: OtherTabs | undefined;
  const $lines = atom<ReadonlyMap<string, string>>(new Map());
  const $saved = atom(true);
  let storage: SessionStorage | undefined;
  let callOff: (() => void) | undefined;
  let waitingSince = 0;
  let writtenAt = 0;
  /** This tab among those that write. */
  const writer = Math.random().toString(36).slice(2, 10);

  const keyOf = (conversationId: string, mode: DraftMode): string => `${mode}/${conversationId}`;
  const $of = (key: string): WritableAtom<Draft> => {
    let $draft = drafts.get(key);
    if (!$draft) drafts.set(key, $draft = atom(EMPTY_DRAFT));
    return $draft;
  };

  const retell = (): void => {
    const lines = new Map<string, string>();
    for (const [key, $draft] of drafts) {
      const { text } = $draft.get();
      const [mode, id = ''] = [key.slice(0, key.indexOf('/')), key.slice(key.indexOf('/') + 1)];
      if (text.trim() && (mode === 'reply' || !lines.has(id))) lines.set(id, text.trim().slice(0, LINE_LENGTH));
    }
    const known = $lines.get();
    const same = known.size === lines.size && [...lines].every(([id, line]) => known.get(id) === line);
    if (!same) $lines.set(lines);
  };

  /** What several tabs write is brought together in the row itself: none writes over what it has not seen. */
  const write = async (to: SessionStorage, key: string): Promise<void> => {
    const draft = $of(key).get();
    if (!others || others.isAlone()) return isEmptyDraft(draft) ? to.remove('drafts', key) : to.put('drafts', key, draft);
    const { merge, found } = others;
    let merged = draft;
    await to.update('drafts', key, (stored) => {
      merged = merge(draft, stored);
      return isEmptyDraft(merged) ? null : merged;
    });
    if (merged !== draft) found(key, merged);
  };

  const flush = async (): Promise<void> => {
    callOff?.();
    callOff = undefined;
    if (!storage) return;
    const to = storage;
    writtenAt = clock.now();
    const keys = [...waiting];
    waiting.clear();
    for (const key of keys) others?.tell(key, $of(key).get());
    try {
      await Promise.all(keys.map((key) => write(to, key)));
      if (waiting.size === 0) $saved.set(true);
    } catch (error) {
      for (const key of keys) waiting.add(key);
      storageFailed(error);
    }
  };

  const change = (key: string, next: Draft): void => {
    $of(key).set(next);
    retell();
    const now = clock.now();
    // A draft that was sent goes with its message, in one piece.
    const isFirst = waiting.size === 0 && !isUnwritten(next) && Math.abs(now - writtenAt) > LONGEST_WAIT_MS;
    if (waiting.size === 0) waitingSince = now;
    waiting.add(key);
    $saved.set(false);
    callOff?.();
    const left = isFirst ? 0 : Math.max(0, Math.min(PAUSE_MS, waitingSince + LONGEST_WAIT_MS - now));
    callOff = clock.setTimeout(() => { void flush(); }, left);
  };

  /** A version more, by this tab, of the draft that there is. */
  const writeHere = (key: string, next: Draft): void => {
    const now = clock.now();
    const { updatedAt: before, versions, origins } = $of(key).get();
    const updatedAt = Math.max(now, before + 1);
    const last = Object.entries({ ...versions, [writer]: updatedAt }).sort(([, a], [, b]) => b - a).slice(0, MOST_WRITERS);
    change(key, {
      ...next, updatedAt, versions: Object.fromEntries(last), begunAt: isUnwritten(next) ? null : next.begunAt ?? now,
      origins: [next.text, ...next.others].map((text) => origins.find((origin) => origin.text === text) ?? { text, by: writer, version: updatedAt }),
    });
  };

  return {
    get: (conversationId, mode) => drafts.get(keyOf(conversationId, mode))?.get() ?? EMPTY_DRAFT,
    $draft: (conversationId, mode) => $of(keyOf(conversationId, mode)),
    set(conversationId, mode, part) {
      const key = keyOf(conversationId, mode);
      writeHere(key, { ...$of(key).get(), ...part });
    },
    clear(conversationId, mode) {
      const key = keyOf(conversationId, mode);
      writeHere(key, { ...EMPTY_DRAFT, others: $of(key).get().others });
    },
    emptied(conversationId, mode) {
      const key = keyOf(conversationId, mode);
      return waiting.has(key) && isEmptyDraft($of(key).get()) ? key : null;
    },
    $lines, $saved, flush,
    async attach(next) {
      storage = next;
      for (const [key, row] of await next.entries('drafts')) {
        try {
          const draft = parse(Draft, row, `stored draft ${key}`);
          const mine = $of(key).get();
          if (others) others.found(key, draft);
          else if (mine.updatedAt === 0) $of(key).set(draft);
          else {
            // Typed before the storage was open: neither takes the place of the other.
            const { mergeDrafts } = await import('./draft-merge.js');
            change(key, mergeDrafts($of(key).get(), draft));
          }
        } catch (error) {
          refused(error);
        }
      }
      retell();
      if (waiting.size) await flush();
    },
    share(next) {
      others = next;
      return {
        get: (key) => drafts.get(key)?.get() ?? EMPTY_DRAFT,
        take(key, draft, isToWrite) {
          if (isToWrite) return change(key, draft);
          $of(key).set(draft);
          retell();
        },
      };
    },
    dispose() {
      callOff?.();
      callOff = undefined;
    },
  };
}
