/**
 * Two versions of a draft: the later text stands and the other is kept beside it, so that nothing is lost. Used by draft-sync.ts, and by
 * drafts.ts for what was typed before storage was open.
 */
import type { Draft } from './draft.js';

/** So many other texts are kept beside one draft. */
const MOST_OTHERS = 3;

type Versions = Draft['versions'];
type Origin = Draft['origins'][number];

/** Whether all that was written into `b` is in `a`. */
const covers = (a: Versions, b: Versions): boolean => Object.entries(b).every(([writer, version]) => (a[writer] ?? 0) >= version);

/** The texts of a draft that are not replaced in the other: whoever knows a text and has it no more put something in its place, or sent it. */
function standing({ text, others, origins }: Draft, other: Draft): Set<string> {
  const isReplaced = (one: string): boolean => {
    const origin = origins.find((known) => known.text === one);
    return origin !== undefined && one !== other.text && !other.others.includes(one) && (other.versions[origin.by] ?? 0) >= origin.version;
  };
  return new Set([text, ...others].filter((one) => one.trim() !== '' && !isReplaced(one)));
}

/**
 * The one that was written upon the other, or everything of both: the latest text, and the others beside it. The same in all tabs, in
 * whatever order drafts are brought together.
 */
export function mergeDrafts(a: Draft, b: Draft): Draft {
  if (covers(a.versions, b.versions)) return a;
  if (covers(b.versions, a.versions)) return b;
  const [early, late] = a.updatedAt < b.updatedAt ? [a, b] : [b, a];
  const originOf = (text: string): Origin => [...late.origins, ...early.origins].find((origin) => origin.text === text) ?? { text, by: '', version: 0 };
  const all = [...new Set([...standing(a, b), ...standing(b, a)])].map(originOf)
    .sort((one, other) => one.version - other.version || (one.text < other.text ? -1 : 1));
  const last = all.at(-1);
  // What another one holds is not kept beside it.
  const origins = all.filter((one) => one === last || !all.some((whole) => whole !== one && whole.text.includes(one.text.trim()))).slice(-1 - MOST_OTHERS);
  const versions = { ...early.versions };
  for (const [writer, version] of Object.entries(late.versions)) versions[writer] = Math.max(versions[writer] ?? 0, version);
  return {
    ...late, versions, origins, text: last?.text ?? '', others: origins.slice(0, -1).map(({ text }) => text),
    begunAt: late.begunAt ?? early.begunAt, quoteId: late.quoteId ?? early.quoteId, later: late.later ?? early.later,
    files: [...late.files, ...early.files.filter(({ id }) => late.files.every((file) => file.id !== id))],
  };
}
