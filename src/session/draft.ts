/** One draft: its schema, and when it is empty. Used by drafts.ts and the files beside it. */
import type { InferOutput } from 'valibot';
import { AttachmentKind } from '../model/channel.js';
import { array, boolean, custom, nullish, number, object, optional, record, string } from 'valibot';

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
  /** When it was written, and later than anything that it was written upon. */
  updatedAt: optional(number(), 0),
  /** What is in it: of each tab that wrote, the `updatedAt` of its last version. */
  versions: optional(record(string(), number()), { '': 1 }),
  /** Where its texts come from: the tab and the version. */
  origins: optional(array(object({ text: string(), by: string(), version: number() })), []),
});
export type Draft = InferOutput<typeof Draft>;

export const EMPTY_DRAFT: Draft = {
  text: '', selection: null, files: [], quoteId: null, later: null, others: [], begunAt: null, updatedAt: 0, versions: {},
  origins: [],
};
export const isUnwritten = ({ text, files, quoteId, later }: Draft): boolean => text === '' && files.length === 0 && quoteId === null && later === null;
export const isEmptyDraft = (draft: Draft): boolean => isUnwritten(draft) && draft.others.length === 0;
