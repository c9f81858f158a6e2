// The keys of the list: which key does what, and what a host may change about it. Pure; used by inbox-list and its sheet of shortcuts.

/** What stands when a host changes nothing. */
export const SHORTCUTS = { next: 'j', previous: 'k', select: 'x', end: 'e', snooze: 's', assign: 'a', search: '/', help: '?' } as const;

export type ShortcutAction = keyof typeof SHORTCUTS;
/** Keys by action, as `KeyboardEvent.key` calls them; null takes one away. What is left out stays as it is. */
export type Shortcuts = Partial<Readonly<Record<ShortcutAction, string | null>>>;
export type Keymap = ReadonlyMap<string, ShortcutAction>;

const NONE: Keymap = new Map();
/** What may be chosen: keys that neither the list itself, nor a field, nor a browser needs. */
const FREE = /^(\S|F[2489]|Insert|Delete)$/u;

/**
 * The keys as a host wants them; upper and lower case are one key.
 * @throws RangeError for an action that is none, two actions on one key, and keys that list, fields or browser need themselves.
 */
export function keymapOf(own: Shortcuts | false): Keymap {
  if (own === false) return NONE;
  const keys = new Map<string, ShortcutAction>();
  for (const [action, wanted] of Object.entries({ ...SHORTCUTS, ...own }) as [ShortcutAction, string | null][]) {
    if (!Object.hasOwn(SHORTCUTS, action)) throw new RangeError(`inbox-list: "${action}" is none of its shortcuts.`);
    if (!wanted) continue;
    const key = wanted.length > 1 ? wanted : wanted.toLowerCase();
    const other = keys.get(key);
    if (other) throw new RangeError(`inbox-list: the key "${key}" cannot stand for both "${other}" and "${action}".`);
    if (!FREE.test(key)) throw new RangeError(`inbox-list: the key "${key}" is needed by the list, a field or the browser, not free for "${action}".`);
    keys.set(key, action);
  }
  return keys;
}

/** Typing, composing, modifiers and whatever stands open over the list have the keys for themselves. */
export function isForList(event: KeyboardEvent): boolean {
  if (event.defaultPrevented || event.isComposing || event.ctrlKey || event.metaKey || event.altKey) return false;
  if (event.getModifierState('AltGraph')) return false;
  const target = event.composedPath()[0];
  return target instanceof HTMLElement && !target.isContentEditable && !target.closest('input, textarea, select, dialog, [popover]');
}

/**
 * Letters count whether Caps Lock is on or not, and on keyboards of other scripts (Cyrillic, Arabic) by their place. With Shift only
 * choosing goes on: it chooses a range.
 */
export function shortcutOf({ key, code, shiftKey }: KeyboardEvent, keys: Keymap): ShortcutAction | undefined {
  const latin = key === '؟' ? '?' : key.length === 1 && key > '\u024f' ? code.replace(/^Key/, '') : key;
  const small = latin.length === 1 ? latin.toLowerCase() : latin;
  const exact = keys.get(key) ?? (shiftKey && small !== '?' ? undefined : keys.get(small));
  return exact ?? (keys.get(small) === 'select' ? 'select' : undefined);
}
