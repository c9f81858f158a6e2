// `{{field}}` in a text: found, marked and filled in from the contact (R144, R145). Pure. Used by the composer.
import type { Agent } from '../../model/agent.js';
import type { Contact } from '../../model/contact.js';

export type FieldPart =
  | { readonly kind: 'text'; readonly text: string }
  | { readonly kind: 'field'; readonly text: string; readonly name: string; readonly value: string | undefined };

const TOKEN = /\{\{\s*([^{}\n]{1,80}?)\s*\}\}/g;

const plain = (name: string): string => name.trim().toLowerCase().replace(/[_\s]+/g, ' ');

/** The value of a field: the contact's own fields first, then what is known of him and of the agent. Undefined when empty. */
export function fieldValue(name: string, contact: Contact | undefined, me: Agent | undefined): string | undefined {
  const wanted = plain(name);
  const own = Object.entries(contact?.fields ?? {}).find(([key]) => plain(key) === wanted)?.[1];
  const identity = (kind: string): string | undefined => contact?.identities.find((other) => other.kind === kind)?.value;
  const known: Readonly<Record<string, string | null | undefined>> = {
    'name': contact?.name, 'first name': contact?.name.trim().split(/\s+/)[0], 'user id': contact?.userId,
    'phone': identity('phone'), 'email': identity('email'), 'agent': me?.name, 'agent name': me?.name,
  };
  return own?.trim() || (Object.hasOwn(known, wanted) ? known[wanted]?.trim() : '') || undefined;
}

/** The text in pieces; joined they give it again. */
export function fieldParts(text: string, value: (name: string) => string | undefined): FieldPart[] {
  const parts: FieldPart[] = [];
  let from = 0;
  for (const match of text.matchAll(TOKEN)) {
    const name = match[1] ?? '';
    if (match.index > from) parts.push({ kind: 'text', text: text.slice(from, match.index) });
    parts.push({ kind: 'field', text: match[0], name, value: value(name) });
    from = match.index + match[0].length;
  }
  if (from < text.length) parts.push({ kind: 'text', text: text.slice(from) });
  return parts;
}

export const hasFields = (parts: readonly FieldPart[]): boolean => parts.some(({ kind }) => kind === 'field');

/** Names that have no value, each once. */
export const missingFields = (parts: readonly FieldPart[]): string[] =>
  [...new Set(parts.flatMap((part) => (part.kind === 'field' && part.value === undefined ? [part.name] : [])))];

/** The text as it leaves: braces never do; what has no value leaves nothing behind. */
export const filledText = (parts: readonly FieldPart[]): string =>
  parts.map((part) => (part.kind === 'text' ? part.text : part.value ?? '')).join('');
