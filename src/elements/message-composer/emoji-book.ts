// The emoji in the language of the moment, of two files: the signs, and their words. Words that cannot be fetched are replaced by English
// ones, or by none, and asked for again with the next load(). Used by emoji-picker.ts.
import { Part } from '../../ui/part.js';
import { parseEmoji, type Emoji } from './emoji.js';

interface Words {
  readonly words: string;
}

const ENGLISH = 'en-Latn';

export class EmojiBook {
  readonly #signs: Part<{ readonly groups: readonly string[] }>;
  readonly #words: ReadonlyMap<string, Part<Words>>;
  readonly #made = new Map<Words | undefined, readonly Emoji[]>();

  /** @param words by language and script, as `Intl.Locale.maximize()` tells them; `en-Latn` is always among them */
  constructor(signs: () => Promise<{ readonly groups: readonly string[] }>, words: Readonly<Record<string, () => Promise<Words>>>) {
    this.#signs = new Part(signs);
    this.#words = new Map(Object.entries(words).map(([language, fetch]) => [language, new Part(fetch)]));
  }

  /** Never rejects. */
  async load(locale: string): Promise<void> {
    const [, words] = await Promise.all([this.#signs.load(), this.#wordsOf(locale)?.load()]);
    if (!words) await this.#words.get(ENGLISH)?.load();
  }

  /** The same array as long as nothing else came; undefined while it is on its way. */
  all(locale: string): readonly Emoji[] | undefined {
    const groups = this.#signs.value?.groups;
    const own = this.#wordsOf(locale);
    const english = this.#words.get(ENGLISH);
    const words = own?.value ?? (own?.hasFailed ? english?.value : undefined);
    if (!groups || (!words && !(own?.hasFailed && english?.hasFailed))) return undefined;
    let all = this.#made.get(words);
    if (!all) this.#made.set(words, (all = parseEmoji(groups, words?.words)));
    return all;
  }

  /** The signs themselves could not be fetched. */
  get hasFailed(): boolean {
    return this.#signs.hasFailed;
  }

  #wordsOf(locale: string): Part<Words> | undefined {
    const { language, script } = new Intl.Locale(locale).maximize();
    return this.#words.get(`${language}-${script}`) ?? this.#words.get(ENGLISH);
  }
}
