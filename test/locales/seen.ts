// What an agent sees and hears of a page: the texts and names of everything that is rendered in a shadow tree, and what of them is data.
// Used by the tests of stories in the pseudo-language.
import { parseEmoji } from '../../src/elements/message-composer/emoji.js';
import { groups } from '../../src/elements/message-composer/emoji-data/signs.js';
import { words as emojiWords } from '../../src/elements/message-composer/emoji-data/en.js';
import { PSEUDO } from './pseudo.js';

const NAMING = ['aria-label', 'aria-description', 'aria-roledescription', 'aria-valuetext', 'placeholder', 'title', 'alt', 'data-tip'];
/** What is said once and not again when the language changes. */
const SAID = '[aria-live], .announcer';

const isSeen = (element: Element): boolean => element.checkVisibility({ visibilityProperty: true });

export function* shadowTrees(root: Element | ShadowRoot): Generator<ShadowRoot> {
  for (const element of root.querySelectorAll('*')) {
    if (!element.shadowRoot) continue;
    yield element.shadowRoot;
    yield* shadowTrees(element.shadowRoot);
  }
}

/** The text of a shadow tree in one, a U+0001 after each node, but where only what was searched for is marked in a word. */
function textOf(tree: ShadowRoot, { said }: { said: boolean }): string {
  const walker = document.createTreeWalker(tree, NodeFilter.SHOW_TEXT);
  let text = '';
  let before: { readonly isMarked: boolean; readonly line: Element | null } | undefined;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const parent = node.parentElement;
    if (!parent || parent.closest('style, script') || !isSeen(parent) || (!said && parent.closest(SAID))) continue;
    // Templates are indented: what holds only that is no text.
    if (!node.textContent?.trim()) continue;
    const isMarked = parent.matches('mark, [role=option] .strong:not(:has(mark))');
    const line = isMarked ? parent.parentElement : parent;
    const goesOn = before?.line === line && before.isMarked !== isMarked;
    text = `${goesOn ? text.slice(0, -1) : text}${node.textContent}\u0001`;
    before = { isMarked, line };
  }
  return text;
}

/** Everything that can be read in a shadow tree: its text, and each name. */
export function readable(tree: ShadowRoot, options = { said: true }): string[] {
  const names = [tree.host, ...tree.querySelectorAll('*')].filter(isSeen)
    .flatMap((element) => [
      ...NAMING.map((name) => element.getAttribute(name) ?? ''),
      ...['::before', '::after'].map((part) => /^"(.*)"$/.exec(getComputedStyle(element, part).content)?.[1] ?? ''),
    ]).filter((text) => text.trim());
  return [textOf(tree, options), ...names];
}

/** Keys of the model whose values are one of few words that the interface has to translate. */
const ENUMS = new Set([
  'kind', 'type', 'state', 'status', 'lifecycle', 'direction', 'visibility', 'availability', 'code', 'reason', 'mode', 'sort', 'category', 'bot', 'box', 'receipts', 'color',
]);

/** Words that Intl makes, of dates, spans, sizes and lists. */
const INTL = new Set((() => {
  const parts = (text: string): string[] => text.match(/\p{L}+/gu) ?? [];
  const words: string[] = ['and', 'UTC', 'GMT', 'Europe', 'Paris'];
  for (let day = 0; day < 365; day += 5) {
    for (const style of ['long', 'short', 'narrow'] as const) {
      words.push(...parts(new Intl.DateTimeFormat(PSEUDO, { month: style, weekday: style, hour: 'numeric', hour12: true }).format(Date.UTC(2026, 0, day, day))));
    }
  }
  words.push(...parts(new Intl.DateTimeFormat(PSEUDO, { dateStyle: 'full', timeStyle: 'short' }).format(0)));
  for (const style of ['long', 'short', 'narrow'] as const) {
    for (const unit of ['second', 'minute', 'hour', 'day'] as const) {
      const relative = new Intl.RelativeTimeFormat(PSEUDO, { style, numeric: 'auto' });
      for (const by of [-7, -1, 0, 1, 7]) words.push(...parts(relative.format(by, unit)));
    }
    for (const unit of ['second', 'minute', 'hour', 'day', 'byte', 'kilobyte', 'megabyte', 'gigabyte']) {
      for (const value of [1, 5]) words.push(...parts(new Intl.NumberFormat(PSEUDO, { style: 'unit', unit, unitDisplay: style }).format(value)));
    }
  }
  return words;
})());

/** What is printed on keys. */
const KEYS = ['Enter', 'Esc', 'Shift', 'Ctrl', 'Alt', 'Tab', 'Home', 'End', 'PageUp', 'PageDown'];

const wholeWords = (text: string, flags = 'u'): RegExp => {
  const [before, after] = [/^\p{L}/u.test(text) ? '(?<!\\p{L})' : '', /\p{L}$/u.test(text) ? '(?!\\p{L})' : ''];
  return new RegExp(`${before}${text.replace(/[.*+?^${}()|[\]\\/]/g, (sign) => `\\${sign}`)}${after}`, flags);
};

/** What is filled into a template or a saved reply. */
const PLACES = /\{\{[^}]*\}\}/;

/** What came from a backend or was typed: it stays in its own language. */
export class Data {
  readonly #known = new Set<string>([...parseEmoji(groups, emojiWords).map(({ name }) => name), ...KEYS]);

  /** Learns every text in it. Functions are passed on with what they take and give learned too. */
  learn<T>(value: T, key = ''): T {
    if (typeof value === 'string' && !ENUMS.has(key)) for (const part of [value, ...value.split(PLACES)]) this.#known.add(part.replace(/\s+/g, ' ').trim());
    if (Array.isArray(value)) for (const one of value) this.learn(one, key);
    else if (value instanceof Map) for (const [name, one] of value) this.learn([name, one]);
    else if (value && typeof value === 'object' && !(value instanceof Blob)) {
      for (const [name, one] of Object.entries(value)) {
        if (key === 'fields') this.learn(name);
        this.learn(one, name);
      }
    }
    return value;
  }

  /** Whether nothing in it had to be put into words. */
  explains(piece: string): boolean {
    const known = [...this.#known];
    // A key of the keyboard, or the letter of a name.
    if (/^[A-Za-z]$/.test(piece)) return true;
    const whole = wholeWords(piece);
    if (known.some((text) => whole.test(text))) return true;
    const initials = known.map((text) => text.split(/\s+/).map((word) => [...word][0] ?? '').join(''));
    if (/^(\p{Lu}|[^\p{Script=Latin}]){1,2}$/u.test(piece) && initials.some((letters) => letters.toUpperCase().startsWith([...piece][0] ?? ''))) return true;
    let rest = piece;
    for (const text of known.filter((one) => one.length > 1 && rest.toLowerCase().includes(one.toLowerCase())).sort((a, b) => b.length - a.length)) {
      rest = rest.replace(wholeWords(text, 'giu'), ' ');
    }
    return (rest.match(/\p{L}+/gu) ?? []).every((word) => INTL.has(word) || INTL.has(word.toLowerCase()));
  }
}

const words = (element: Element): string => (element.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Buttons and tabs whose own words do not fit. What stands beside them in a row, as the preview of a message, may end in an ellipsis. */
export function cramped(tree: ShadowRoot): string[] {
  const controls = tree.querySelectorAll<HTMLElement>('button, [role=tab], [role=button], [role=menuitem], [role=option], [role=radio]');
  return [...controls].filter(isSeen).flatMap((control) => [control, ...control.querySelectorAll<HTMLElement>('*')].filter((part) => {
    if (part.scrollWidth <= part.clientWidth + 1 || part.clientWidth === 0 || !words(part).includes('⟦') || part.closest('.visually-hidden')) return false;
    return getComputedStyle(part).textOverflow !== 'ellipsis' || words(part) === words(control);
  }).map(({ localName, className, scrollWidth, clientWidth }) => `${words(control)} (${localName}.${className}: ${scrollWidth} in ${clientWidth})`));
}
