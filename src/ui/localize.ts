// Turns a key into words: placeholders, plurals, fallback, bidi isolation. Used by every element through
// src/elements/localized.ts; pure but for the Intl rules it caches.

import { wholeNumber } from './figures.js';

/** Forms by the categories of Intl.PluralRules; `other` always stands. Chosen by the parameter `count`. */
export type Plural = Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;
export type Words = string | Plural;
export type MessageTable<Key extends string = string> = Readonly<Record<Key, Words>>;
/** What fills `{name}`. A number is written in the locale's figures. May be a stranger's text: the result is text only. */
export type Params = Readonly<Record<string, string | number>>;

export interface LocalizeOptions<Key extends string> {
  /** BCP 47 tag: decides plurals, figures, dates and direction. */
  readonly locale: string;
  readonly timeZone?: string | undefined;
  /** The words of that locale; a key that lacks falls back. */
  readonly messages?: Partial<MessageTable<Key>> | undefined;
  /** The host's own words for single keys; they win. */
  readonly overrides?: Partial<MessageTable<Key>> | undefined;
  /** Words where `messages` has none: English. More may be added to it. */
  readonly fallback: Partial<MessageTable<Key>>;
}

/** What elements get through localizeContext. It fits where a `Place` of format.ts is asked. */
export interface Localize<Key extends string = string> {
  readonly locale: string;
  readonly timeZone?: string | undefined;
  readonly direction: 'ltr' | 'rtl';
  /** The words for `key`, never markup. A key that nobody knows comes back as it is. */
  t(key: Key, params?: Params): string;
}

const RTL_CHARACTERS = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;
const RTL_LANGUAGES = new Set(['ar', 'he', 'fa', 'ur', 'ps', 'sd', 'ug', 'yi', 'dv', 'ckb']);

/** Attributes carry any text: a tag that Intl would throw on is read as English. */
function knownLocale(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

/** Direction in which a language is written. */
export function directionOf(locale: string): 'ltr' | 'rtl' {
  const [language = '', ...rest] = knownLocale(locale).split('-');
  const script = rest.find((part) => part.length === 4);
  if (script) return /^(arab|hebr|thaa|nkoo|syrc)$/i.test(script) ? 'rtl' : 'ltr';
  return RTL_LANGUAGES.has(language) ? 'rtl' : 'ltr';
}

/**
 * A page's bare language ("en") with the region in which the reader reads it ("en-GB"), if one of the browser's languages says it:
 * that decides how times and figures are written. A region or script of the page's own stays.
 */
export function withRegion(locale: string, readers: readonly string[] = navigator.languages): string {
  try {
    const page = new Intl.Locale(locale);
    if (page.region) return locale;
    const { language, script } = page.maximize();
    return readers.find((reader) => {
      const { region } = new Intl.Locale(reader);
      const full = new Intl.Locale(reader).maximize();
      return region && full.language === language && full.script === script;
    }) ?? locale;
  } catch {
    return locale;
  }
}

function knownTimeZone(timeZone: string | undefined): string | undefined {
  try {
    return timeZone && new Intl.DateTimeFormat('en', { timeZone }).resolvedOptions().timeZone;
  } catch {
    return undefined;
  }
}

export function createLocalize<Key extends string>(options: LocalizeOptions<Key>): Localize<Key> {
  const { messages, overrides, fallback } = options;
  const locale = knownLocale(options.locale);
  const timeZone = knownTimeZone(options.timeZone);
  const direction = directionOf(locale);
  // Made when first asked for: together they take longer than all the words of a page.
  let figures: Intl.NumberFormat | undefined;
  const rules = new Map<string, Intl.PluralRules>();

  const own = (table: Partial<MessageTable<Key>> | undefined, key: Key): Words | undefined =>
    table && Object.hasOwn(table, key) ? table[key] : undefined;

  /** An override or translation is in the locale's plural forms, the fallback in English ones. */
  const form = (words: Words, language: string, params: Params): string | undefined => {
    if (typeof words === 'string') return words;
    // English knows two forms; its rules are not worth a formatter.
    if (/^en\b/.test(language)) return (Math.abs(Number(params['count'] ?? 0)) === 1 ? words.one : undefined) ?? words.other;
    let plurals = rules.get(language);
    if (!plurals) rules.set(language, (plurals = new Intl.PluralRules(language)));
    return words[plurals.select(Number(params['count'] ?? 0))] ?? words.other;
  };

  const fill = (value: string | number): string => {
    if (typeof value === 'number') return wholeNumber(value, locale) ?? (figures ??= new Intl.NumberFormat(locale)).format(value);
    const text = value.replace(/[\u202a-\u202e\u2066\u2067]/g, '\ufffd');
    return direction === 'rtl' || RTL_CHARACTERS.test(text) ? `\u2068${text}\u2069` : text;
  };

  return {
    locale,
    timeZone,
    direction,
    t(key, params = {}) {
      const words = own(overrides, key) ?? own(messages, key);
      // Not only its own: another copy of the same words may stand behind it. A key of Object's own has no words.
      const spare = words === undefined ? fallback[key] : undefined;
      if (words === undefined && spare === undefined) return key;
      const text = words === undefined ? form(spare ?? key, 'en', params) : form(words, locale, params);
      if (text === undefined) return key;
      const said = text.replace(/\{(\w+)\}/g, (whole, name: string) => {
        const value = Object.hasOwn(params, name) ? params[name] : undefined;
        return value === undefined ? whole : fill(value);
      });
      // Beside strangers' text the direction is read off the first letter: of words that begin with a Latin name it would be the name's.
      return direction === 'rtl' && /^[{\w]/.test(text) ? `\u200f${said}` : said;
    },
  };
}
