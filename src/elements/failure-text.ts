// Why something failed, in words. Used by the elements that tell of a failed command or session.
import type { Localize } from '../ui/localize.js';
import { safeName } from '../ui/safe-text.js';

/** Why it failed, in our words where we know the code, else in the backend's. */
export function failureText(error: { readonly code: string; readonly message: string } | null, words: Localize): string {
  if (!error) return '';
  const key = `error.${error.code}`;
  const known = words.t(key);
  return known === key ? safeName(error.message) : known;
}
