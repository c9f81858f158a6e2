// One message: most are a few words, which stand here; whatever carries more is drawn by extras.ts. Pure template, used by timeline.ts.
import { html, type TemplateResult } from 'lit';
import type { Message } from '../../model/message.js';
import { Part } from '../../ui/part.js';
import { PLAIN_TICKS, tick } from './delivery.js';
import type { MessageFacts } from './handle.js';
import { byline, FOLD_LENGTH, media, paragraphs } from './plain-message.js';

/** What of a message is more than a few words: quotes, reactions, edits, failures. */
export const extras = new Part(() => import('./extras.js'));

/** Nothing but emoji, perhaps: whether they are few is looked at by extras.ts. */
const EMOJI_ONLY = /^[\p{Extended_Pictographic}\p{Emoji_Component}\s]{1,32}$/u;

/** Links, and what may make one want a second look: a user name before its host, letters beyond ASCII. */
const LINK = /:\/\/|www\./i;
const ODD = /[@\u0080-\uffff]/;

/** Nothing but words that go their way. */
function isPlain(message: Message, { row }: MessageFacts): boolean {
  const { text, attachments, contacts, reactions, delivery } = message;
  return text !== '' && text.length <= FOLD_LENGTH && !text.includes('```') && !(LINK.test(text) && ODD.test(text)) && !EMOJI_ONLY.test(text)
    && !(attachments.length || contacts.length || reactions.length)
    && !(message.location ?? message.quote ?? message.context ?? message.unsupported ?? message.editedAt ?? message.deletedAt)
    && (!row || (row.progress === null && /^(queued|sending)$/.test(row.state)))
    && (!delivery || delivery.state in PLAIN_TICKS);
}

/** The message, as the contents of its article. */
export function messageBody(message: Message, facts: MessageFacts): TemplateResult {
  const { parts } = facts.timeline;
  if (!isPlain(message, facts)) {
    const carries = message.attachments.length > 0 || message.contacts.length > 0 || message.location !== null;
    // Both at once, and both before a first look at either.
    if (carries && message.deletedAt === null) parts.get(media);
    const rich = parts.get(extras);
    if (rich) return rich.richBody(message, facts);
  }
  const words = message.deletedAt === null && message.text.slice(0, FOLD_LENGTH);
  return html`${byline(message, facts)}<div class="bubble" part="bubble"><div class="content">${words ? paragraphs(words)
    : html`<span class="skeleton" aria-busy="true"></span>`}</div>${tick(message, facts)}</div>`;
}
