/** What the tabs of one browser tell each other. It comes from outside like anything else: every message is checked. Used by tabs.ts. */
import type { InferOutput } from 'valibot';
import { Id } from '../model/scalars.js';
import { array, boolean, custom, literal, number, nullish, object, string, unknown, variant } from 'valibot';
import { Draft } from './draft.js';

const count = (least: number) => custom<number>((value) => Number.isSafeInteger(value) && (value as number) >= least, 'expected a count');
const LONGEST_ID = 64;
const TabId = custom<string>((value) => typeof value === 'string' && value !== '' && value.length <= LONGEST_ID, 'expected the id of a tab');
/** How far the shared stream had come: the reign and its batch. */
const Position = object({ epoch: count(0), seq: count(0) });
export type Position = InferOutput<typeof Position>;

/** Who says it, in which version of what stands here: another version's messages are not understood and passed over. */
const common = { protocol: literal(1), from: TabId };
/** Of a leader: its reign, how many batches it has told, and where the stream stood when its reign began. */
const reign = { ...common, epoch: count(1), seq: count(0), base: Position, cursor: nullish(string(), null) };

export const TabMessage = variant('type', [
  /** I am here. `asks`: does somebody lead? */
  object({ ...common, type: literal('here'), asks: boolean() }),
  /** I lead; the link to the backend is so. */
  object({ ...reign, type: literal('lead'), link: nullish(object({ up: boolean(), code: nullish(string(), null), retryAt: nullish(number(), null) }), null) }),
  /** The stream brought this; each change is checked by itself where all changes are. */
  object({ ...reign, type: literal('batch'), changes: array(unknown()) }),
  /** A draft was written; its `versions` tell upon what. */
  object({ ...common, type: literal('draft'), key: Id, draft: Draft }),
]);
export type TabMessage = InferOutput<typeof TabMessage>;
export type DraftMessage = Extract<TabMessage, { type: 'draft' }>;
