// One message: byline, quote, context, text, media, tick, reactions, and what to do about it. Pure template, used by chat-thread.ts.
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { Message } from '../../model/message.js';
import type { OutboxRow } from '../../inbox.js';
import { avatar } from '../../ui/avatar.js';
import { clockTime, percent } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { lockIcon, replyIcon } from '../../ui/icons.js';
import { richText } from '../../ui/rich-text.js';
import { Part } from '../../ui/part.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import { calloutText, deliveryLine, tick, type DeliveryActions } from './delivery.js';
import { nameOf, type ThreadFacts } from './facts.js';
import type { MediaFacts } from './media.js';

/** What draws pictures, voice, files and the like. */
export const media = new Part(() => import('./media.js'));
/** Longer texts are folded in the DOM itself: laying out a megabyte would stop the page. */
export const FOLD_LENGTH = 4_000;
/** An unfolded text is cut into pieces of this size at most; a browser lays out no more at once. */
const MOST_PARAGRAPHS = 400;

export interface MessageFacts extends MediaFacts {
  /** Whether it goes on with the author of the message before, and the next one with this. */
  readonly joined: boolean;
  readonly continues: boolean;
  readonly unfolded: boolean;
  readonly row: OutboxRow | undefined;
  readonly actions: DeliveryActions;
  /** Asks for `media`, also once more. */
  needMedia(): void;
  toggleFold(message: Message): void;
  showQuoted(messageId: string): void;
}

const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Regional_Indicator}|\s){1,24}$/u;
/** One to three emoji and nothing else. */
const isBigEmoji = ({ text, attachments }: Message): boolean =>
  attachments.length === 0 && text.length <= 24 && /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text) && EMOJI_ONLY.test(text)
  && [...new Intl.Segmenter().segment(text.replace(/\s/g, ''))].length <= 3;

/** The message, as the contents of its article. */
export function messageBody(message: Message, facts: MessageFacts): TemplateResult {
  const { joined, row } = facts;
  const carried = message.deletedAt === null ? mediaOf(message, facts) : [];
  const words = renderText(message, facts);
  const mark = tick(message, facts);
  const bare = words === nothing && message.quote === null;
  return html`${joined ? nothing : byline(message, facts)}
    ${message.context && message.deletedAt === null ? context(message.context, facts) : nothing}
    ${carried.map((part, index) => html`<div class="media">${part}${bare && index === carried.length - 1 && mark !== nothing
    ? html`<span class="on-media">${mark}</span>` : nothing}</div>`)}
    ${bare ? nothing : html`<div class=${isBigEmoji(message) && message.deletedAt === null ? 'bubble emoji' : 'bubble'} part="bubble">
      <div class="content">${message.quote && message.deletedAt === null ? quote(message.quote, facts) : nothing}${words}</div>
      ${message.editedAt !== null && message.deletedAt === null ? html`<span class="edited">${facts.t('thread.edited')}</span>` : nothing}${mark}
    </div>`}
    ${row?.progress != null ? progress(row.progress, facts) : nothing}
    ${reactions(message, facts)}
    ${deliveryLine(message, row, facts, facts.actions)}`;
}

/** Until what draws it is there, a message with media keeps some room for it. */
function mediaOf(message: Message, facts: MessageFacts): readonly TemplateResult[] {
  if (message.attachments.length === 0 && !message.location && message.contacts.length === 0) return [];
  if (media.value) return media.value.mediaOf(message, facts);
  if (media.hasFailed) {
    return [html`<p class="gone">${facts.t('thread.mediaUnavailable')}
      <button class="do" type="button" @click=${() => facts.needMedia()}>${facts.t('common.tryAgain')}</button></p>`];
  }
  facts.needMedia();
  return [html`<span class="skeleton" aria-busy="true"></span>`];
}

function byline(message: Message, facts: MessageFacts): TemplateResult {
  const { place, t } = facts;
  const name = nameOf(message.author, facts);
  const time = html`<span class="at">${clockTime(message.at, place)}</span>`;
  return message.visibility === 'note'
    ? html`<div class="byline" part="byline">${icon(lockIcon, 14)}<b>${t('thread.note')}</b> <span class="note-author">${name}</span> ${time}</div>`
    : html`<div class="byline" part="byline"><b part="name">${name}</b> ${time}</div>`;
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

function renderText(message: Message, facts: MessageFacts): TemplateResult | typeof nothing {
  const { t, unfolded } = facts;
  if (message.deletedAt !== null) return html`<p class="gone">${t('thread.deleted')}</p>`;
  if (message.unsupported !== null) {
    return html`<p class="gone">${t('thread.unsupported')} <span class="type">(${safeName(previewText(message.unsupported, 60))})</span></p>`;
  }
  if (message.text === '') {
    const isEmpty = message.attachments.length === 0 && !message.location && message.contacts.length === 0;
    return isEmpty ? html`<p class="gone">${t('thread.noText')}</p>` : nothing;
  }
  const isLong = message.text.length > FOLD_LENGTH;
  const shown = isLong && !unfolded ? message.text.slice(0, FOLD_LENGTH).replace(/[\uD800-\uDBFF]$/, '') : message.text;
  return html`${paragraphs(shown)}${isLong
    ? html`<button class="fold" type="button" aria-expanded=${unfolded ? 'true' : 'false'} @click=${() => facts.toggleFold(message)}>${
      t(unfolded ? 'thread.showLess' : 'thread.showAll')}</button>` : nothing}`;
}

/** Each paragraph finds its own direction; a text of very many lines keeps the later ones together. */
function paragraphs(text: string): TemplateResult[] {
  const lines = text.split(/\r\n|\r|\n/);
  const pieces = lines.length <= MOST_PARAGRAPHS ? lines : [...lines.slice(0, MOST_PARAGRAPHS), lines.slice(MOST_PARAGRAPHS).join('\n')];
  return pieces.map((line) => html`<p class="text" dir="auto">${line === '' ? html`<br />` : richText(line)}</p>`);
}

function quote({ messageId, authorName, text }: NonNullable<Message['quote']>, facts: MessageFacts): TemplateResult {
  const quoted = messageId === null ? undefined : facts.inbox.entities.get('message', messageId);
  const name = quoted ? nameOf(quoted.author, facts) : safeName(authorName ?? '');
  const words = previewText(quoted?.text || text) || facts.t('thread.quote');
  const body = html`${name ? html`<b>${name}</b>` : nothing}<span dir="auto">${words}</span>`;
  return messageId === null ? html`<blockquote class="quote" part="quote">${body}</blockquote>`
    : html`<button class="quote" part="quote" type="button" @click=${() => facts.showQuoted(messageId)}>${body}</button>`;
}

/** The post, story or advertisement that was answered to. */
function context({ kind, text, url }: NonNullable<Message['context']>, { t }: ThreadFacts): TemplateResult {
  const words = previewText(text ?? '');
  return html`<div class="context" part="context">${icon(replyIcon, 14)}<span><span class="muted">${t(`thread.context.${kind}`)}</span>
    ${words ? html`<q dir="auto">${words}</q>` : nothing} ${url ? richText(previewText(url)) : nothing}</span></div>`;
}

function reactions({ reactions: all }: Message, facts: MessageFacts): TemplateResult | typeof nothing {
  if (all.length === 0) return nothing;
  const by = new Map<string, string[]>();
  for (const { emoji, author } of all) by.set(emoji, [...by.get(emoji) ?? [], nameOf(author, facts)]);
  return html`<div class="reactions" part="reactions">${[...by].slice(0, 8).map(([emoji, names]) => html`<span class="reaction" role="img"
    aria-label=${facts.t('thread.reaction', { emoji: safeName(emoji).slice(0, 16), count: names.length })} data-tip=${names.slice(0, 12).join('\n')}
    >${safeName(emoji).slice(0, 16)}${names.length > 1 ? html` <span class="reaction-count">${names.length}</span>` : nothing}</span>`)}</div>`;
}

const progress = (share: number, { place }: ThreadFacts): TemplateResult => html`<div class="progress" role="progressbar"
  aria-valuemin="0" aria-valuemax="100" aria-valuenow=${Math.round(share * 100)} aria-label=${percent(share, place)}>
    <div class="progress-bar" ${ref((bar) => { (bar as HTMLElement | undefined)?.style.setProperty('inline-size', `${share * 100}%`); })}></div>
  </div>`;

/** What the article of a message is called. */
export const messageLabel = (message: Message, facts: ThreadFacts): string => {
  const name = nameOf(message.author, facts);
  return facts.t('thread.by', { name: message.visibility === 'note' ? facts.t('thread.note.by', { name }) : name, time: clockTime(message.at, facts.place) });
};

export { calloutText };
