/** Drafts: what an agent has typed and not sent, by conversation and mode. Written to storage while he types. Used by the composer. */
import { array, boolean, custom, nullish, number, object, optional, string, type InferOutput } from 'valibot';
import { atom, type ReadableAtom, type WritableAtom } from 'nanostores';
import type { Clock } from '../model/clock.js';
import { AttachmentKind } from '../model/channel.js';
import { parse } from '../model/parse.js';
import type { SessionStorage } from './storage.js';

export type DraftMode = 'reply' | 'note';

/** A file that was chosen and not uploaded yet. */
export const PendingFile = object({
  id: string(), name: string(), kind: AttachmentKind, mime: string(),
  blob: custom<Blob>((value) => value instanceof Blob, 'expected a Blob'),
});
export type PendingFile = InferOutput<typeof PendingFile>;

export const Draft = object({
  text: optional(string(), ''),
  /** The caret, in UTF-16 units. */
  selection: nullish(object({ start: number(), end: number() }), null),
  files: optional(array(PendingFile), []),
  quoteId: nullish(string(), null),
  /** The scheduled message that is being changed: it gives way to what is typed. */
  later: nullish(object({ messageId: string(), sendAt: number(), cancelOnReply: optional(boolean(), false) }), null),
  /** What was written in other tabs at the same time and is not in the text: nothing that was typed is lost. */
  others: optional(array(string()), []),
  /** When the agent began to write it, server time; null while it is empty. */
  begunAt: nullish(number(), null),
  updatedAt: optional(number(), 0),
});
export type Draft = InferOutput<typeof Draft>;

export const EMPTY_DRAFT: Draft = { text: '', selection: null, files: [], quoteId: null, later: null, others: [], begunAt: null, updatedAt: 0 };
const isUnwritten = ({ text, files, quoteId, later }: Draft): boolean => text === '' && files.length === 0 && quoteId === null && later === null;
export const isEmptyDraft = (draft: Draft): boolean => isUnwritten(draft) && draft.others.length === 0;

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
  /** For the other tabs: `tell` hears of every draft that is written here, and the answer takes over what is written there. */
  share(tell: (key: string, draft: Draft) => void): SharedDrafts;
  dispose(): void;
}

export interface SharedDrafts {
  get(key: string): Draft;
  /** The `updatedAt` of the draft that lay in storage before anything was shared. */
  storedAt(key: string): number;
  /** `isToWrite`: it is not yet what the others know. */
  take(key: string, draft: Draft, isToWrite: boolean): void;
}

/** A pause in typing after which a draft is written, and the longest time that it waits while typing goes on (G1). */
const PAUSE_MS = 100;
const LONGEST_WAIT_MS = 200;
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
  const stored = new Map<string, number>();
  let tell: ((key: string, draft: Draft) => void) | undefined;
  const $lines = atom<ReadonlyMap<string, string>>(new Map());
  const $saved = atom(true);
  let storage: SessionStorage | undefined;
  let callOff: (() => void) | undefined;
  let waitingSince = 0;
  /** So that two tabs never date a draft alike. */
  const shade = Math.random();

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

  const flush = async (): Promise<void> => {
    callOff?.();
    callOff = undefined;
    if (!storage) return;
    const keys = [...waiting];
    waiting.clear();
    for (const key of keys) {
      const draft = $of(key).get();
      if (tell) tell(key, draft);
      else stored.set(key, draft.updatedAt);
    }
    try {
      await Promise.all(keys.map((key) => {
        const draft = $of(key).get();
        return isEmptyDraft(draft) ? storage?.remove('drafts', key) : storage?.put('drafts', key, draft);
      }));
      if (waiting.size === 0) $saved.set(true);
    } catch (error) {
      for (const key of keys) waiting.add(key);
      storageFailed(error);
    }
  };

  const change = (key: string, next: Draft): void => {
    $of(key).set(next);
    retell();
    if (waiting.size === 0) waitingSince = clock.now();
    waiting.add(key);
    $saved.set(false);
    callOff?.();
    const left = Math.max(0, Math.min(PAUSE_MS, waitingSince + LONGEST_WAIT_MS - clock.now()));
    callOff = clock.setTimeout(() => { void flush(); }, left);
  };

  return {
    get: (conversationId, mode) => drafts.get(keyOf(conversationId, mode))?.get() ?? EMPTY_DRAFT,
    $draft: (conversationId, mode) => $of(keyOf(conversationId, mode)),
    set(conversationId, mode, part) {
      const key = keyOf(conversationId, mode);
      const now = clock.now();
      const next = { ...$of(key).get(), ...part, updatedAt: now + shade };
      change(key, { ...next, begunAt: isUnwritten(next) ? null : next.begunAt ?? now });
    },
    clear(conversationId, mode) {
      const key = keyOf(conversationId, mode);
      change(key, { ...EMPTY_DRAFT, others: $of(key).get().others, updatedAt: clock.now() + shade });
    },
    emptied(conversationId, mode) {
      const key = keyOf(conversationId, mode);
      return waiting.has(key) && isEmptyDraft($of(key).get()) ? key : null;
    },
    $lines, $saved, flush,
    async attach(next) {
      storage = next;
      for (const [key, row] of await next.entries('drafts')) {
        if (waiting.has(key)) continue;
        try {
          const draft = parse(Draft, row, `stored draft ${key}`);
          stored.set(key, draft.updatedAt);
          $of(key).set(draft);
        } catch (error) {
          refused(error);
        }
      }
      retell();
      if (waiting.size) await flush();
    },
    share(next) {
      tell = next;
      return {
        get: (key) => drafts.get(key)?.get() ?? EMPTY_DRAFT,
        storedAt: (key) => stored.get(key) ?? 0,
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
