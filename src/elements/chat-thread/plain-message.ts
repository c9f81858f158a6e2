// What every message is made of: byline, picture, words. Pure. Used by message.ts and extras.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../model/message.js';
import { avatar } from '../../ui/avatar.js';
import { clockTime } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { lockIcon } from '../../ui/icons.js';
import { Part } from '../../ui/part.js';
import { richText, type RichTextOptions } from '../../ui/rich-text.js';
import { nameOf, type ThreadFacts } from './facts.js';
import type { MessageFacts } from './handle.js';

/** What draws pictures, voice, files and the like. */
export const media = new Part(() => import('./media.js'));
/** Longer texts are folded in the DOM itself: laying out a megabyte would stop the page. */
export const FOLD_LENGTH = 4_000;
/** A text is cut into pieces of this number at most; a browser lays out no more at once. */
const MOST_PARAGRAPHS = 400;

/** Who wrote, and when, above the first of a group. */
export function byline(message: Message, facts: MessageFacts): TemplateResult | typeof nothing {
  if (facts.joined) return nothing;
  const name = nameOf(message.author, facts);
  const time = clockTime(message.at, facts.place);
  return message.visibility === 'note'
    ? html`<div class="byline" part="byline">${icon(lockIcon, 14)}<b>${facts.t('thread.note')}</b> <span class="note-author">${name}</span>
      <span class="at">${time}</span></div>`
    : html`<div class="byline" part="byline"><b part="name">${name}</b> <span class="at">${time}</span></div>`;
}

/** The picture beside the first message of a group; who it is shows on hover (R061). */
export function portrait(message: Message, facts: ThreadFacts): TemplateResult {
  const { author } = message;
  const { inbox, contact, channel } = facts;
  const name = nameOf(author, facts, { you: false });
  const known = author.kind === 'contact' ? contact : author.id === null ? undefined : inbox.entities.get('agent', author.id);
  const isPerson = author.kind === 'contact' || author.kind === 'agent';
  const isMobile = author.kind === 'contact' && channel?.kind === 'mobile-app';
  return html`<span class="portrait" data-tip=${name} aria-hidden="true">${avatar({
    id: (author.kind === 'contact' ? contact?.id : author.id) ?? name, name, size: 28, url: known?.avatarUrl ?? undefined, brand: !isPerson,
    channel: isMobile ? { kind: channel.kind, name: '' } : undefined,
  })}</span>`;
}

/** Each paragraph finds its own direction; a text of very many lines keeps the later ones together. */
export function paragraphs(text: string, options?: RichTextOptions): TemplateResult[] {
  const lines = text.split(/\r\n|\r|\n/);
  const pieces = lines.length <= MOST_PARAGRAPHS ? lines : [...lines.slice(0, MOST_PARAGRAPHS), lines.slice(MOST_PARAGRAPHS).join('\n')];
  return pieces.map((line) => html`<p class="text" dir="auto">${line === '' ? html`<br />` : alone(richText(line, options))}</p>`);
}

/** Words without a link are one text, which costs less than a list of one. */
const alone = <T>(parts: readonly T[]): T | readonly T[] | undefined => (parts.length === 1 ? parts[0] : parts);

/** What the article of a message is called. */
export const messageLabel = (message: Message, facts: ThreadFacts): string => {
  const name = nameOf(message.author, facts);
  return facts.t('thread.by', { name: message.visibility === 'note' ? facts.t('thread.note.by', { name }) : name, time: clockTime(message.at, facts.place) });
};
