// The keys of the list: which key does what, and what a host may change about it. Pure; used by inbox-list and its sheet of shortcuts.

/** What stands when a host changes nothing. */
export const SHORTCUTS = { next: 'j', previous: 'k', select: 'x', end: 'e', snooze: 's', assign: 'a', search: '/', help: '?' } as const;

export type ShortcutAction = keyof typeof SHORTCUTS;
/** Keys by action, as `KeyboardEvent.key` calls them; null takes one away. What is left out stays as it is. */
export type Shortcuts = Partial<Readonly<Record<ShortcutAction, string | null>>>;
export type Keymap = ReadonlyMap<string, ShortcutAction>;

const NONE: Keymap = new Map();

/** @throws RangeError when two actions would share a key, or one would take a key that the list needs itself. */
export function keymapOf(own: Shortcuts | false): Keymap {
  if (own === false) return NONE;
  const keys = new Map<string, ShortcutAction>();
  for (const [action, key] of Object.entries({ ...SHORTCUTS, ...own }) as [ShortcutAction, string | null][]) {
    if (!key) continue;
    const other = keys.get(key);
    if (other) throw new RangeError(`inbox-list: the key "${key}" cannot stand for both "${other}" and "${action}".`);
    if (/^(Arrow.*|Home|End|Page.*|Enter|Escape|Tab| )$/.test(key)) throw new RangeError(`inbox-list: the key "${key}" is the list's own, not for "${action}".`);
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

/** Letters count whether Caps Lock is on or not. With Shift only choosing goes on: it chooses a range. */
export function shortcutOf(event: KeyboardEvent, keys: Keymap): ShortcutAction | undefined {
  const small = event.key.length === 1 ? event.key.toLowerCase() : event.key;
  const exact = keys.get(event.key) ?? (event.shiftKey ? undefined : keys.get(small));
  return exact ?? (keys.get(small) === 'select' ? 'select' : undefined);
}
