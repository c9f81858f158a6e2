/** What a row of the list shows of a message. Pure; used by predict(), the engine and whoever makes conversations. */
import type { Preview } from './conversation.js';
import type { Message } from './message.js';

/** The row's text; the cut is by UTF-16 units that never split a surrogate pair, well under 200 graphemes of any script. */
export const PREVIEW_LENGTH = 200;
export function previewText(text: string): string {
  // Single spaces, as most are, stay untouched.
  const line = text.slice(0, PREVIEW_LENGTH * 2).replace(/[^\S ]\s*| \s+/g, ' ').trim();
  return text.length > PREVIEW_LENGTH ? line.slice(0, PREVIEW_LENGTH).replace(/[\uD800-\uDBFF]$/, '') : line;
}

/** What a row will show of a message. */
export function previewOf(message: Message): Preview {
  const first = message.attachments[0];
  const media = first
    ? { kind: first.kind, count: message.attachments.length, name: first.name, durationMs: first.durationMs, thumbnailUrl: first.thumbnailUrl ?? (first.kind === 'image' ? first.url : null) }
    : message.location ? { kind: 'location' as const, count: 1, name: message.location.name, durationMs: null, thumbnailUrl: null }
      : message.contacts[0] ? { kind: 'contact' as const, count: message.contacts.length, name: message.contacts[0].name, durationMs: null, thumbnailUrl: null }
        : null;
  return {
    messageId: message.id, direction: message.direction, visibility: message.visibility, author: message.author, at: message.at,
    text: previewText(message.text), media, delivery: message.delivery?.state ?? null,
  };
}
