// What an agent has typed about a contact and not saved. It lies beside the inbox, not in the element, so that no typed word is
// lost when the element goes, another conversation is opened, or a save fails. Used by contact-pane.
import { atom, type WritableAtom } from 'nanostores';
import type { Inbox, Intent } from '../../inbox.js';
import type { Contact } from '../../model/contact.js';
import type { Label } from '../../model/workspace.js';

export type Failure = Exclude<Awaited<Intent['done']>, { ok: true } | { cancelled: true }>;

export interface Edits {
  /** Null while the name is only shown. */
  readonly name: string | null;
  /** Values typed over known fields, and those of new ones, by field name. */
  readonly fields: Readonly<Record<string, string>>;
  /** The new field that is being typed. */
  readonly adding: { readonly key: string; readonly value: string } | null;
  readonly saving: boolean;
  /** Why the last save failed; what was typed is above. */
  readonly failure: Failure | null;
  readonly labelFailure: Failure | null;
  /** Labels that were just made here and that the workspace may not list yet. */
  readonly made: readonly Label[];
}

export const NO_EDITS: Edits = { name: null, fields: {}, adding: null, saving: false, failure: null, labelFailure: null, made: [] };

const kept = new WeakMap<Inbox, Map<string, WritableAtom<Edits>>>();

/** The edits of one contact: the same atom for every element that shows this inbox. */
export function editsOf(inbox: Inbox, contactId: string): WritableAtom<Edits> {
  let byContact = kept.get(inbox);
  if (!byContact) kept.set(inbox, byContact = new Map());
  let edits = byContact.get(contactId);
  if (!edits) {
    byContact.set(contactId, edits = atom(NO_EDITS));
    edits.listen(() => { const $version = editsVersion(inbox); $version.set($version.get() + 1); });
  }
  return edits;
}

const versions = new WeakMap<Inbox, WritableAtom<number>>();

/** Moves on with every edit of any contact of this inbox. */
export function editsVersion(inbox: Inbox): WritableAtom<number> {
  let $version = versions.get(inbox);
  if (!$version) versions.set(inbox, $version = atom(0));
  return $version;
}

export interface Unsaved {
  readonly contact: Contact;
  readonly $edits: WritableAtom<Edits>;
  readonly count: number;
}

/** Contacts with changes that nobody has saved. */
export function unsavedOf(inbox: Inbox): Unsaved[] {
  return [...kept.get(inbox) ?? []].flatMap(([id, $edits]) => {
    const contact = inbox.entities.get('contact', id);
    const count = contact ? countChanges(contact, $edits.get()) : 0;
    return contact && count > 0 && !$edits.get().saving ? [{ contact, $edits, count }] : [];
  });
}

/** Names and labels that differ only in case or spaces are one. */
export const fold = (text: string): string => text.normalize('NFKC').trim().replace(/\s+/g, ' ').toLocaleLowerCase();
export const tidy = (text: string): string => text.trim().replace(/\s+/g, ' ');

/** What would be saved now; an emptied name gives way to the platform's, an emptied field goes. */
export function changesOf(contact: Contact, edits: Edits): { readonly name?: string; readonly fields?: Record<string, string | null> } {
  const name = edits.name === null ? contact.name : tidy(edits.name) || contact.platformName || contact.name;
  const entries = Object.entries(edits.fields).filter(([key, value]) => value !== (contact.fields[key] ?? ''));
  const { key = '', value = '' } = edits.adding ?? {};
  if (tidy(key) && value !== '') entries.push([tidy(key), value]);
  const fields = Object.fromEntries(entries.map(([name, text]) => [name, text === '' ? null : text]));
  return { ...(name === contact.name ? {} : { name }), ...(entries.length ? { fields } : {}) };
}

export function countChanges(contact: Contact, edits: Edits): number {
  const { name, fields = {} } = changesOf(contact, edits);
  return (name === undefined ? 0 : 1) + Object.keys(fields).length;
}

/** Whether the contact has a field of this name already, saved or typed. */
export const isTaken = (contact: Contact, edits: Edits, key: string): boolean =>
  Object.keys({ ...contact.fields, ...edits.fields }).some((known) => fold(known) === fold(key));

/**
 * Saves what was typed. What fails comes back under the eyes of the agent, unless he has typed anew meanwhile.
 * @returns whether something was saved
 */
export async function save(inbox: Inbox, contact: Contact, $edits: WritableAtom<Edits>): Promise<boolean> {
  const typed = $edits.get();
  if (typed.adding && (isTaken(contact, typed, typed.adding.key) || (typed.adding.value && !tidy(typed.adding.key)))) return false;
  const changes = changesOf(contact, typed);
  if (changes.name === undefined && changes.fields === undefined) {
    $edits.set({ ...typed, name: null, fields: {}, adding: null, failure: null });
    return false;
  }
  $edits.set({ ...typed, name: null, fields: {}, adding: null, saving: true, failure: null });
  const intent = inbox.do('updateContact', { contactId: contact.id, ...changes });
  const outcome = await intent.done;
  const now = $edits.get();
  if (outcome.ok || 'cancelled' in outcome) {
    $edits.set({ ...now, saving: false });
    return outcome.ok;
  }
  $edits.set({
    ...now, saving: false, failure: outcome,
    name: now.name ?? typed.name, fields: { ...typed.fields, ...now.fields }, adding: now.adding ?? typed.adding,
  });
  quiet(inbox, intent);
  return false;
}

/** The pane tells of the failure itself: no toast beside it. */
export function quiet(inbox: Inbox, { commandId }: Intent): void {
  for (const notice of inbox.$notices.get()) {
    if (notice.command?.commandId === commandId) inbox.dismissNotice(notice.id);
  }
}
