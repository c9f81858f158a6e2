// A language that nobody speaks: English in brackets, with letters of its own and half as long again. What an agent sees without the
// brackets is data, or was never put into words. Used by the tests of stories in it.
import { english } from '../../src/locales/en-more.js';
import type { MessageOverrides } from '../../src/locales/messages.js';
import type { MessageTable, Words } from '../../src/ui/localize.js';

/** English to every rule of Intl, and the private region that such languages are given. */
export const PSEUDO = 'en-XA';

const LETTERS = new Map(Object.entries({ a: 'ḁ', e: 'ḛ', i: 'ḭ', o: 'ǫ', u: 'ṳ', A: 'Ḁ', E: 'Ḛ', I: 'Ḭ', O: 'Ǫ', U: 'Ṳ' }));
const ENGLISH_LETTERS = new Map([...LETTERS].map(([plain, strange]) => [strange, plain]));
const STRANGE = new RegExp(`([${[...LETTERS.values()].join('')}])\\1`, 'g');

const strange = (text: string): string => `⟦${text.split(/(\{\w+\})/).map((part) => (part.startsWith('{') ? part
  : part.replace(/[aeiou]/gi, (letter) => (LETTERS.get(letter) ?? letter).repeat(2)))).join('')}⟧`;
const each = (words: Words): Words => (typeof words === 'string' ? strange(words)
  : Object.fromEntries(Object.entries(words).map(([form, text]) => [form, strange(text)])) as Words);

/** All words, as a host gives its own: `provider.messages = pseudo()`. */
export const pseudo = (): MessageOverrides =>
  Object.fromEntries(Object.entries(english as MessageTable).map(([key, words]) => [key, each(words)])) as MessageOverrides;

/** What it says, in English: for queries that know only that. */
export const inEnglish = (text: string): string => text.replace(STRANGE, (_, letter: string) => ENGLISH_LETTERS.get(letter) ?? '').replace(/[⟦⟧\u2068\u2069]/g, '');

/** What stands outside the brackets, piece by piece; `broken` when one is never closed. Pieces are parted by U+0001. */
export function outside(text: string): { readonly pieces: string[]; readonly broken: boolean } {
  let depth = 0;
  let kept = '';
  for (const sign of text) {
    if (sign === '⟦') depth += 1;
    else if (sign === '⟧') depth -= 1;
    else if (depth <= 0) kept += sign;
  }
  const pieces = kept.replace(/[\u2066-\u2069\u200e\u200f]/g, '').split('\u0001').map((piece) => piece.replace(/\s+/g, ' ').trim());
  return { pieces: pieces.filter((piece) => /\p{L}/u.test(piece)), broken: depth !== 0 };
}
