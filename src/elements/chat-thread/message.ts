// One message: most are a few words, which plain-message.ts draws; whatever carries more is drawn by extras.ts. Used by timeline.ts.
import type { Message } from '../../model/message.js';
import { Part } from '../../ui/part.js';
import { isPlainState } from './delivery.js';
import type { MessageFacts } from './handle.js';
import { FOLD_LENGTH, media, plainMessage } from './plain-message.js';

/** What of a message is more than a few words: links, quotes, reactions, edits, failures. */
export const extras = new Part(() => import('./extras.js'));

/** Nothing but emoji, perhaps: whether they are few is looked at by extras.ts. */
const EMOJI_ONLY = /^[\p{Extended_Pictographic}\p{Emoji_Component}\s]{1,32}$/u;

/** What may be a link or a mention, or the beginning of code. */
const MARKED = /[@`]|:\/\/|www\.|mailto:|tel:/i;

/** Nothing but words that go their way. */
function isPlain(message: Message, { row }: MessageFacts): boolean {
  const { text, attachments, contacts, reactions, delivery } = message;
  return text !== '' && text.length <= FOLD_LENGTH && !MARKED.test(text) && !EMOJI_ONLY.test(text)
    && !(attachments.length || contacts.length || reactions.length)
    && !(message.location ?? message.quote ?? message.context ?? message.unsupported ?? message.editedAt ?? message.deletedAt)
    && (!row || (row.progress === null && /^(queued|sending)$/.test(row.state)))
    && (!delivery || isPlainState(delivery.state));
}

/** The message, as the contents of its article. */
export function messageBody(message: Message, facts: MessageFacts): unknown {
  const { parts } = facts.timeline;
  if (!isPlain(message, facts)) {
    const carries = message.attachments.length > 0 || message.contacts.length > 0 || message.location !== null;
    // Both at once, and both before a first look at either.
    if (carries && message.deletedAt === null) parts.get(media);
    const rich = parts.get(extras);
    if (rich) return rich.richBody(message, facts);
  }
  return plainMessage(message, facts);
}
