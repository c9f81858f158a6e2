// Where a text holds what was searched for, without case and accents ("lea" in "Léa"). Pure; fetched with the first search, used by the
// rows through facts.ts.
import { fold } from '../../model/fold.js';
import type { Said, SaidPart } from '../../ui/nodes.js';

/** Marks each place of `needle` in a text; undefined where there is nothing to mark. */
export const marker = (needle: string): ((said: Said) => Said) | undefined => (fold(needle) === '' ? undefined : (said) => marked(said, needle));

/** The same text with each place of `needle` in it marked. */
function marked(said: Said, needle: string): Said {
  const wanted = fold(needle);
  if (wanted === '') return said;
  const parts: readonly SaidPart[] = typeof said === 'string' ? [said] : said;
  const made = parts.flatMap((part): readonly SaidPart[] => (typeof part === 'string' ? cut(part, wanted) : [part]));
  return made.length === 1 && typeof made[0] === 'string' ? made[0] : made;
}

function cut(text: string, wanted: string): readonly SaidPart[] {
  let folded = '';
  /** For each unit of the folded text, where the character that made it begins; its last, where the text ends. */
  const starts: number[] = [];
  let at = 0;
  for (const char of text) {
    const piece = fold(char);
    for (let i = 0; i < piece.length; i++) starts.push(at);
    folded += piece;
    at += char.length;
  }
  starts.push(at);
  const made: SaidPart[] = [];
  let done = 0;
  for (let hit = folded.indexOf(wanted); hit >= 0; hit = folded.indexOf(wanted, hit + wanted.length)) {
    const start = starts[hit] ?? at;
    let end = starts[hit + wanted.length] ?? at;
    // A mark that stands by itself belongs to the letter before it.
    while (end < text.length && /^\p{M}/u.test(text.slice(end))) end++;
    if (start < done || end <= start) continue;
    if (start > done) made.push(text.slice(done, start));
    made.push({ text: text.slice(start, end), as: 'hit' });
    done = end;
  }
  if (done < text.length || made.length === 0) made.push(text.slice(done));
  return made;
}
