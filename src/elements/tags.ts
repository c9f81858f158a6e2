/**
 * The tag names under which one registration stands on the page. No template writes one of our tags literally: it takes them from
 * here, so that a prefixed second copy composes its own elements. Used by every element that renders another one.
 */
import { unsafeStatic, type StaticValue } from 'lit/static-html.js';

export const TAG_NAMES = [
  'inbox-provider', 'inbox-workspace', 'inbox-list', 'chat-thread', 'conversation-actions', 'message-composer', 'contact-pane', 'status-badge',
  'agent-availability', 'conversation-dock', 'inbox-views',
] as const;
export type TagName = (typeof TAG_NAMES)[number];
export type TagSet = Readonly<Record<TagName, StaticValue>>;

/** What `define()` puts on the subclass that it registers. */
export interface Registered {
  readonly tags?: TagSet;
}

/** Tags behind a prefix: `acme-` makes `acme-inbox-list`. The prefix was checked by `define()`. */
export const tagSet = (prefix: string): TagSet =>
  Object.fromEntries(TAG_NAMES.map((name) => [name, unsafeStatic(prefix + name)])) as Record<TagName, StaticValue>;

const plain = tagSet('');

/** The tags of the registration that an element belongs to. */
export const tagsOf = (element: HTMLElement): TagSet => (element.constructor as unknown as Registered).tags ?? plain;
