// The emoji: read from their file and the words of a language, searched, coloured, and those used often remembered. Used by emoji-picker.ts.

export const EMOJI_GROUPS = ['smileys', 'people', 'nature', 'food', 'travel', 'activities', 'objects', 'symbols', 'flags'] as const;
export type EmojiGroup = (typeof EMOJI_GROUPS)[number];

export interface Emoji {
  readonly emoji: string;
  readonly name: string;
  readonly words: string;
  readonly group: EmojiGroup;
  /** How a skin tone goes in: not, after the first sign, after each person. */
  readonly tones: '0' | '1' | '2';
}

/** 0 is yellow. */
export type Tone = 0 | 1 | 2 | 3 | 4 | 5;
export const TONES: readonly Tone[] = [0, 1, 2, 3, 4, 5];

/**
 * @param groups the emoji of emoji-data/signs.ts
 * @param words their names in a language; without them each is called by itself
 */
export function parseEmoji(groups: readonly string[], words?: string): Emoji[] {
  const lines = words?.trim().split('\n') ?? [];
  let at = 0;
  return groups.flatMap((text, index) => text.split(' ').map((sign): Emoji => {
    const [emoji = '', tones = '0'] = sign.split(/([12])$/);
    const [name = '', other = ''] = (lines[at++] ?? '').split(';');
    return { emoji, name: name || emoji, words: other, group: EMOJI_GROUPS[index] ?? 'symbols', tones: tones as Emoji['tones'] };
  }));
}

export function withTone({ emoji, tones }: Emoji, tone: Tone): string {
  if (tone === 0 || tones === '0') return emoji;
  const colour = String.fromCodePoint(0x1f3fa + tone);
  const plain = emoji.replaceAll('\ufe0f', '');
  return tones === '2' ? plain.replace(/\p{Emoji_Modifier_Base}/gu, `$&${colour}`) : plain.replace(/^./u, `$&${colour}`);
}

/** Katakana as hiragana, for that is what is typed. */
const plain = (text: string): string => text.normalize('NFD').replace(/\p{M}/gu, '').toLocaleLowerCase().replace(/[_:]+/g, ' ')
  .replace(/[\u30a1-\u30f6]/g, (sign) => String.fromCharCode(sign.charCodeAt(0) - 0x60)).trim();

/** Those whose name begins so first, then those with a word that does, then the rest; among equals those that are often used. */
export function findEmoji(all: readonly Emoji[], query: string, often: readonly Emoji[] = []): Emoji[] {
  const wanted = plain(query);
  if (!wanted) return [];
  // Japanese and Chinese put no spaces between words.
  const unspaced = /[\u3040-\u30ff\u4e00-\u9fff]/.test(wanted);
  const rank = ({ emoji, name, words }: Emoji): number => {
    if (emoji === query.trim()) return 0;
    const [title, other] = [plain(name), ` ${plain(words)}`];
    return title.startsWith(wanted) ? 1 : ` ${title}`.includes(` ${wanted}`) ? 2 : other.includes(` ${wanted}`) ? 3 : title.includes(wanted) || (unspaced && other.includes(wanted)) ? 4 : 5;
  };
  return all.map((one) => ({ one, at: rank(one) })).filter(({ at }) => at < 5).map(({ one, at }) => ({ one, at: often.includes(one) ? Math.min(at, 2) - 1.5 : at })).sort((a, b) => a.at - b.at).map(({ one }) => one);
}

/** Before anything was used. */
const USUAL = ['👍', '🙏', '😊', '🎉', '❤️', '👋', '✅', '📦', '☕'];
const MOST_RECENT = 16;
const KEY = 'inbox-elements/emoji';

export interface EmojiHabits {
  readonly tone: Tone;
  /** Newest first, without skin tones. */
  readonly recent: readonly string[];
}

/** Kept in the browser; where that is forbidden, for this page only. */
let habits: EmojiHabits = { tone: 0, recent: [] };

export const emojiHabits = (): EmojiHabits => habits;

/** Reads what other tabs have stored since. */
export function readHabits(): void {
  try {
    const stored = JSON.parse(localStorage.getItem(KEY) ?? '{}') as Partial<EmojiHabits>;
    const recent = Array.isArray(stored.recent) ? stored.recent.filter((one): one is string => typeof one === 'string').slice(0, MOST_RECENT) : [];
    habits = { tone: TONES.find((tone) => tone === stored.tone) ?? 0, recent };
  } catch {
    // A browser without storage forgets with the page; nothing else is lost.
  }
}

export function learnHabits(change: Partial<EmojiHabits>): void {
  habits = { ...habits, ...change };
  try {
    localStorage.setItem(KEY, JSON.stringify(habits));
  } catch {
    // It holds for this page.
  }
}

/** What stands on top: what was used, filled up with what people use. */
export function oftenUsed(all: readonly Emoji[], most: number): Emoji[] {
  const byEmoji = new Map(all.map((one) => [one.emoji, one]));
  return [...new Set([...emojiHabits().recent, ...USUAL])].flatMap((emoji) => byEmoji.get(emoji) ?? []).slice(0, most);
}

export const usedEmoji = ({ emoji }: Emoji): void =>
  learnHabits({ recent: [emoji, ...emojiHabits().recent.filter((other) => other !== emoji)].slice(0, MOST_RECENT) });
