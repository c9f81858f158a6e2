// A message that carries more than a few words: quote, context, media, reactions, edits, very long texts, code, and what became of
// it where it did not simply arrive. A file of its own, fetched with the first such message. Used by message.ts.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import type { DeliveryState, Message } from '../../model/message.js';
import { isClearHost } from '../../ui/clear-host.js';
import { percent } from '../../ui/format.js';
import type { IconShape } from '../../ui/icon.js';
import { icon } from '../../ui/icon.js';
import { calendarClockIcon, circleAlertIcon, circleQuestionMarkIcon, lockIcon, replyIcon, xIcon } from '../../ui/icons.js';
import { richText, type RichTextOptions } from '../../ui/rich-text.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import { deliveryLine } from './delivery-line.js';
import { canTell, PLAIN_TICKS } from './delivery.js';
import { nameOf, type ThreadFacts } from './facts.js';
import type { MessageFacts } from './handle.js';
import { FOLD_LENGTH, media, messageHead, paragraphsOf } from './plain-message.js';
import { words } from './words.js';

export { styles } from './extras.styles.js';

const TICKS: Readonly<Record<DeliveryState, IconShape>> = {
  ...PLAIN_TICKS, scheduled: calendarClockIcon, failed: circleAlertIcon, uncertain: circleQuestionMarkIcon, cancelled: xIcon,
};

const EMOJI_ONLY = /^(?:\p{Extended_Pictographic}|\p{Emoji_Component}|\p{Regional_Indicator}|\s){1,32}$/u;
/** One to three emoji and nothing else. */
const isBigEmoji = ({ text, attachments }: Message): boolean =>
  attachments.length === 0 && text.length <= 32 && /\p{Extended_Pictographic}|\p{Regional_Indicator}/u.test(text) && EMOJI_ONLY.test(text)
  && [...new Intl.Segmenter().segment(text.replace(/\s/g, ''))].length <= 3;

export function richBody(message: Message, facts: MessageFacts): TemplateResult {
  const { row } = facts;
  const isGone = message.deletedAt !== null;
  const carried = isGone ? [] : mediaOf(message, facts);
  const said = renderText(message, facts);
  const mark = tick(message, facts);
  const bare = said === nothing && message.quote === null;
  return html`${facts.joined ? nothing : messageHead(message, facts)}
    ${message.context && !isGone ? context(message.context, facts) : nothing}
    ${carried.map((part, index) => html`<div class="media">${part}${bare && index === carried.length - 1 && mark !== nothing
    ? html`<span class="on-media">${mark}</span>` : nothing}</div>`)}
    ${bare ? nothing : html`<div class=${isBigEmoji(message) && !isGone ? 'bubble emoji' : 'bubble'} part="bubble">
      <div class="content">${message.quote && !isGone ? quote(message.quote, facts) : nothing}${said}</div>
      ${message.editedAt !== null && !isGone ? html`<span class="edited">${facts.t('thread.edited')}</span>` : nothing}${mark}
    </div>`}
    ${row?.progress != null ? progress(row.progress, facts) : nothing}
    ${isGone ? nothing : reactions(message, facts)}
    ${facts.isPast ? nothing : deliveryLine(message, row, facts)}`;
}

/** The tick after the last word; nothing on what the contact wrote, on notes, and on what never had a state. */
function tick(message: Message, { channel, t }: ThreadFacts): TemplateResult | typeof nothing {
  const state = message.delivery?.state;
  if (!state || message.direction === 'inbound' || !canTell(state, channel)) return nothing;
  return html`<span class="tick" part="status" data-state=${state} role="img" aria-label=${t(`status.delivery.${state}`)}>${icon(TICKS[state])}</span>`;
}

/** Until what draws it is there, a message with media keeps some room for it. */
function mediaOf(message: Message, facts: MessageFacts): readonly TemplateResult[] {
  if (message.attachments.length === 0 && !message.location && message.contacts.length === 0) return [];
  const { parts } = facts.timeline;
  const drawn = parts.get(media);
  if (drawn) return drawn.mediaOf(message, { ...facts, files: facts.row?.files ?? [] });
  if (!media.hasFailed) return [html`<span class="skeleton" aria-busy="true"></span>`];
  return [html`<p class="gone">${facts.t('thread.mediaUnavailable')}
    <button class="do" type="button" @click=${() => void parts.load(media).then(() => facts.timeline.update())}>${facts.t('common.tryAgain')}</button></p>`];
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
  return html`${pieces(shown, asLinks(t))}${isLong
    ? html`<button class="fold" type="button" aria-expanded=${unfolded ? 'true' : 'false'} @click=${() => facts.timeline.toggleFold(facts.key)}>${
      t(unfolded ? 'thread.showLess' : 'thread.showAll')}</button>` : nothing}`;
}

/** What stands between two lines of three backticks is code: shown as it is, in one direction, with no links. */
const FENCE = /^```[^\n`]*\n([\s\S]*?)\n?^```[^\S\n]*$/gm;

/** How links are shown: what stands behind one whose address looks like another one's. */
const asLinks = (t: ThreadFacts['t']): RichTextOptions => ({ isClearHost, leadsTo: (host) => t('thread.link.leadsTo', { host }) });

const paragraphs = (text: string, options: RichTextOptions): TemplateResult[] =>
  paragraphsOf(text).map((line) => html`<p class="text" dir="auto">${line === '' ? html`<br />` : alone(richText(line, options))}</p>`);

/** Words without a link are one text, which costs less than a list of one. */
const alone = <T>(parts: readonly T[]): T | readonly T[] | undefined => (parts.length === 1 ? parts[0] : parts);

function pieces(text: string, options: RichTextOptions): TemplateResult[] {
  const found: TemplateResult[] = [];
  let from = 0;
  const plain = (to: number): void => {
    const part = text.slice(from, to).replace(/^\n|\n$/g, '');
    if (part !== '') found.push(...paragraphs(part, options));
  };
  for (const match of text.matchAll(FENCE)) {
    plain(match.index);
    found.push(html`<pre class="code" part="code" dir="ltr" tabindex="0">${match[1]}</pre>`);
    from = match.index + match[0].length;
  }
  if (found.length === 0 && from === 0) return paragraphs(text, options);
  plain(text.length);
  return found;
}

/** What is answered to. A private note says that it is one: nobody shall take it for what the contact has read. */
function quote({ messageId, authorName, text }: NonNullable<Message['quote']>, facts: MessageFacts): TemplateResult {
  const quoted = messageId === null ? undefined : facts.inbox.entities.get('message', messageId);
  const name = quoted ? nameOf(quoted.author, facts) : safeName(authorName ?? '');
  const said = (quoted && words(quoted, facts)) || previewText(text) || facts.t('thread.quote');
  const isNote = quoted?.visibility === 'note';
  const body = html`${isNote ? html`<b class="quote-note">${icon(lockIcon, 14)}${facts.t('thread.note.by', { name })}</b>`
    : name ? html`<b>${name}</b>` : nothing}<span dir="auto">${said}</span>`;
  return messageId === null ? html`<blockquote class="quote" part="quote">${body}</blockquote>`
    : html`<button class="quote" part="quote" type="button" @click=${() => void facts.timeline.show(messageId)}>${body}</button>`;
}

/** The post, story or advertisement that was answered to. */
function context({ kind, text, url }: NonNullable<Message['context']>, { t }: ThreadFacts): TemplateResult {
  const said = previewText(text ?? '');
  return html`<div class="context" part="context">${icon(replyIcon, 14)}<span><span class="muted">${t(`thread.context.${kind}`)}</span>
    ${said ? html`<q dir="auto">${said}</q>` : nothing} ${url ? richText(previewText(url), asLinks(t)) : nothing}</span></div>`;
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
