// What an avatar without a picture shows, and in which hue. Used by avatar.ts.

/** How many hues avatars are spread over; avatar.ts holds one class for each. */
export const HUES = 24;

const LETTER = /[\p{L}\p{N}]/u;
const EMOJI = /\p{Emoji_Presentation}/u;
/** Scripts in which two first letters do not abbreviate a name. */
const ONE = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Arabic}\p{Script=Thai}]/u;
const segmenter = /* @__PURE__ */ new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** A letter of ASCII that no mark follows is a grapheme by itself; most names begin so, and segmenting is dear. */
const PLAIN = /^[a-z0-9](?![^\0-\u02ff])/i;

function first(text: string, kind: RegExp): string {
  if (kind === LETTER && PLAIN.test(text)) return text.charAt(0);
  for (const { segment } of segmenter.segment(text.slice(0, 64))) if (kind.test(segment)) return segment;
  return '';
}

const known = new Map<string, string>();
/** So many names are kept: a list shows the same ones again with every message. */
const KEPT = 500;

/**
 * One or two graphemes: "Amira Haddad" → "AH", "陳美玲" → "陳", "مريم" → "م", "🎉" → "🎉"; '' where a name has nothing
 * to show.
 */
export function initials(name: string): string {
  const before = known.get(name);
  if (before !== undefined) return before;
  if (known.size >= KEPT) known.clear();
  const made = read(name);
  known.set(name, made);
  return made;
}

const isOne = (letter: string): boolean => !PLAIN.test(letter) && ONE.test(letter);

function read(name: string): string {
  const words = name.slice(0, 256).split(/[\s_.·-]+/).map((word) => first(word, LETTER)).filter(Boolean);
  const start = words[0] ?? first(name, EMOJI);
  const last = words.length > 1 ? (words.at(-1) ?? '') : '';
  return (isOne(start) || isOne(last) ? start : start + last).toLocaleUpperCase();
}

/** The same id always gives the same hue, 0 to HUES - 1 (FNV-1a). */
export function hueOf(id: string): number {
  let hash = 0x811c9dc5;
  for (let i = 0; i < id.length; i++) hash = Math.imul(hash ^ id.charCodeAt(i), 0x01000193);
  return ((hash ^ (hash >>> 15)) >>> 0) % HUES;
}
