// What a message carries besides text: pictures, videos, voice, files, places, contact cards. Pure templates. A file of its own,
// fetched with the first message that carries any. Used by extras.ts.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import { ref } from 'lit/directives/ref.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Attachment, Message } from '../../model/message.js';
import type { PendingFile } from '../../inbox.js';
import { fileSize, number, playTime } from '../../ui/format.js';
import { clearFileName, fileRisk } from '../../ui/file-risk.js';
import { icon } from '../../ui/icon.js';
import { downloadIcon, fileTextIcon, imageIcon, mapPinIcon, pauseIcon, phoneIcon, playIcon, triangleAlertIcon, userRoundIcon } from '../../ui/icons.js';
import { richText } from '../../ui/rich-text.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import { watch } from '../../ui/watch.js';
import type { ThreadFacts } from './facts.js';
import type { MessageFacts } from './handle.js';
import { isMediaUrl, mediaSrc } from './media-src.js';
import { BARS, voicePeaks } from './voice-peaks.js';
import { VoicePlayer } from './voice-player.js';

export { styles } from './media.styles.js';

/** Beyond these pictures the last one says how many more there are. */
const MOST_PICTURES = 4;
/** Longest edge of a single picture, in design pixels. */
const LARGEST = 320;

export interface MediaFacts extends MessageFacts {
  /** Files that are still here, by the id of the attachment that they will be. */
  readonly files: readonly PendingFile[];
}

const blobOf = (attachment: Attachment, { files }: MediaFacts): Blob | undefined => files.find(({ id }) => id === attachment.id)?.blob;

/** The picture itself, or a smaller one of it where the platform gives one. */
function source(attachment: Attachment, facts: MediaFacts) {
  const own = blobOf(attachment, facts);
  const small = attachment.kind === 'video' ? null : attachment.thumbnailUrl;
  return mediaSrc(`${attachment.id} ${small ?? ''} ${own ? 'own' : ''}`, own ?? (() => small ?? facts.inbox.mediaUrl(attachment)));
}

/** Attachments by how they are drawn, in the order of the message. */
export function mediaOf(message: Message, facts: MediaFacts): TemplateResult[] {
  const { attachments, location, contacts } = message;
  const pictures = attachments.filter(({ kind }) => kind === 'image');
  const parts: TemplateResult[] = [];
  if (pictures.length) parts.push(gallery(message, pictures, facts));
  for (const attachment of attachments) {
    if (attachment.kind === 'sticker') parts.push(sticker(attachment, facts));
    else if (attachment.kind === 'video') parts.push(video(attachment, facts));
    else if (attachment.kind === 'voice' || attachment.kind === 'audio') parts.push(voice(attachment, facts));
    else if (attachment.kind === 'file') parts.push(file(attachment, facts));
  }
  if (location) parts.push(place(location, facts));
  for (const contact of contacts) parts.push(card(contact, facts));
  return parts;
}

const altOf = (attachment: Attachment, fallback: string): string => previewText(safeName(attachment.alt ?? '')) || fallback;

/** A picture whose size is known takes its room before it has loaded; through CSSOM, because strict pages forbid style attributes. */
const sized = ({ width, height }: Attachment) => (element: Element | undefined): void => {
  if (!width || !height || !(element instanceof HTMLElement)) return;
  const ratio = Math.min(Math.max(width / height, 0.4), 4);
  element.style.setProperty('--_ratio', String(ratio));
  element.style.setProperty('--_w', String(Math.min(width, LARGEST, LARGEST * ratio)));
};

function gallery(message: Message, pictures: readonly Attachment[], facts: MediaFacts): TemplateResult {
  const { t, place } = facts;
  const shown = pictures.slice(0, MOST_PICTURES);
  const more = pictures.length - shown.length;
  return html`<div class="pictures" part="pictures" data-count=${shown.length}>${repeat(shown, (_, index) => index, (picture, index) => {
    const alt = altOf(picture, pictures.length === 1 ? t('thread.image') : t('thread.image.of', { index: index + 1, count: pictures.length }));
    return html`<button class="picture" type="button" aria-label=${t('thread.openPicture', { name: alt })} @click=${() => void open(message, picture, facts)}
      ${ref(shown.length === 1 ? sized(picture) : undefined)}>
      <img part="image" alt="" decoding="async" referrerpolicy="no-referrer" draggable="false" ${source(picture, facts)} />
      <span class="no-picture" aria-hidden="true">${icon(imageIcon, 20)}</span>
      ${more > 0 && index === shown.length - 1 ? html`<span class="more" aria-hidden="true">+${number(more, place)}</span>` : nothing}
    </button>`;
  })}</div>`;
}

/** The lightbox comes with its first picture. */
async function open(message: Message, { id }: Attachment, { inbox, t, timeline }: MediaFacts): Promise<void> {
  const { openLightbox } = await import('./lightbox.js');
  openLightbox(timeline.host.renderRoot as ShadowRoot, { inbox, message, attachmentId: id, t });
}

const sticker = (attachment: Attachment, facts: MediaFacts): TemplateResult =>
  html`<img class="sticker" part="image" alt=${altOf(attachment, facts.t('thread.sticker'))} decoding="async" referrerpolicy="no-referrer"
    ${source(attachment, facts)} />`;

const video = (attachment: Attachment, facts: MediaFacts): TemplateResult =>
  html`<video class="video" part="video" controls playsinline preload="metadata" aria-label=${altOf(attachment, facts.t('thread.video'))}
    width=${attachment.width ?? nothing} height=${attachment.height ?? nothing}
    poster=${attachment.thumbnailUrl && isMediaUrl(attachment.thumbnailUrl) ? attachment.thumbnailUrl : nothing}
    ${source(attachment, facts)}></video>`;

/** The middle line of a note that is not known from within. */
const FLAT = Array.from({ length: BARS }, () => 0);
const barsOf = (peaks: readonly number[]): number[] => peaks.map((peak) => Math.round(2 + peak * 16));
const drawn = (bars: readonly number[]): string => bars.map((height, index) => `M${index * 4 + 1} ${10 - height / 2}v${height}`).join('');

function voice(attachment: Attachment, facts: MediaFacts): TemplateResult {
  const { t, place, inbox } = facts;
  const player = (facts.timeline.player ??= new VoicePlayer());
  const name = attachment.kind === 'voice' ? t('thread.voice') : safeName(attachment.name ?? '') || t('thread.audio');
  return html`${watch(voicePeaks(inbox, attachment, blobOf(attachment, facts)), (peaks) => watch(player.$playing, (playing) => {
    const bars = barsOf(peaks ?? FLAT);
    const mine = playing.attachmentId === attachment.id;
    const duration = (mine && playing.duration) || (attachment.durationMs ?? 0) / 1000;
    const position = mine ? Math.min(playing.position, duration) : 0;
    const on = mine && playing.state === 'playing';
    const done = duration > 0 ? position / duration : 0;
    return html`<div class="voice" part="voice" role="group" aria-label=${name}>
      <button class="play" type="button" aria-label=${t(on ? 'thread.pause' : 'thread.play')} aria-busy=${mine && playing.state === 'loading' ? 'true' : 'false'}
        @click=${() => void player.toggle(inbox, attachment)}>${icon(on ? pauseIcon : playIcon)}</button>
      <span class="scrub">
        <svg class="bars" viewBox="0 0 ${BARS * 4} 20" preserveAspectRatio="none" aria-hidden="true">
          <path class="bar" d=${drawn(bars)}></path>
          <path class="bar done" d=${drawn(bars.slice(0, Math.round(done * BARS))) || nothing}></path>
        </svg>
        <input type="range" min="0" step="0.1" max=${duration || 1} .value=${String(position)} ?disabled=${!mine || duration === 0}
          aria-label=${t('thread.position')} aria-valuetext=${playTime(position, place)}
          @input=${(event: Event) => player.seek(Number((event.target as HTMLInputElement).value))} />
      </span>
      <span class="length">${mine && playing.state === 'failed' ? html`<span class="danger">${t('thread.mediaUnavailable')}</span>`
    : duration || mine ? playTime(mine && (on || position > 0) ? position : duration, place) : nothing}</span>
    </div>`;
  }))}`;
}

/** What is wrong with a file, in words; '' when nothing is. */
function warning({ name, mime }: Attachment, t: MediaFacts['t']): string {
  const risk = fileRisk(name ?? '', mime);
  return risk ? t(`thread.file.${risk.kind}`, { extension: risk.extension || risk.type, type: risk.type }) : '';
}

function file(attachment: Attachment, facts: MediaFacts): TemplateResult {
  const { t, place } = facts;
  const name = clearFileName(attachment.name ?? '') || t('thread.file');
  const warned = warning(attachment, t);
  return html`<button class=${warned ? 'file risky' : 'file'} part="file" type="button"
    @click=${(event: Event) => void download(event, attachment, facts)}>
    ${icon(warned ? triangleAlertIcon : fileTextIcon, 20)}
    <span class="file-text"><span class="visually-hidden">${t('common.download', { name })}</span>
      <span class="file-name" aria-hidden="true"><bdi>${name}</bdi></span>${
  attachment.bytes === null ? nothing : html`<span class="meta muted">${fileSize(attachment.bytes, place)}</span>`}${
  warned ? html`<span class="meta file-warning">${warned}</span>` : nothing}</span>
    ${icon(downloadIcon)}
  </button>`;
}

async function download(event: Event, attachment: Attachment, facts: MediaFacts): Promise<void> {
  const button = event.currentTarget as HTMLElement;
  try {
    const own = blobOf(attachment, facts);
    const url = own ? URL.createObjectURL(own) : await facts.inbox.mediaUrl(attachment);
    if (!isMediaUrl(url)) throw new Error('not a media address');
    const link = document.createElement('a');
    link.href = url;
    link.download = clearFileName(attachment.name ?? '') || 'file';
    link.target = '_blank';
    link.rel = 'noopener noreferrer';
    link.click();
    if (own) setTimeout(() => URL.revokeObjectURL(url), 0);
    button.classList.remove('broken');
  } catch {
    button.classList.add('broken');
    button.dataset['tip'] = facts.t('thread.mediaUnavailable');
  }
}

function place(location: NonNullable<Message['location']>, { t }: ThreadFacts): TemplateResult {
  const { latitude, longitude } = location;
  const at = `${latitude.toFixed(5)}, ${longitude.toFixed(5)}`;
  const href = `https://www.openstreetmap.org/?mlat=${latitude}&mlon=${longitude}#map=16/${latitude}/${longitude}`;
  return html`<div class="card" part="location">
    ${icon(mapPinIcon, 20)}
    <span class="card-text"><b dir="auto">${previewText(safeName(location.name ?? '')) || t('thread.location')}</b>
      <span class="meta muted" dir="auto">${previewText(safeName(location.address ?? '')) || at}</span>
      <a class="link meta" href=${href} target="_blank" rel="noopener noreferrer">${t('thread.location.open')}</a></span>
  </div>`;
}

function card(contact: Message['contacts'][number], { t }: ThreadFacts): TemplateResult {
  return html`<div class="card" part="contact-card" role="group" aria-label=${t('thread.contactCard')}>
    ${icon(userRoundIcon, 20)}
    <span class="card-text"><b dir="auto">${safeName(contact.name)}</b>
      ${contact.organization ? html`<span class="meta muted" dir="auto">${safeName(contact.organization)}</span>` : nothing}
      ${contact.phones.slice(0, 5).map((phone) => html`<span class="meta card-row">${icon(phoneIcon, 14)}<bdi>${safeName(phone)}</bdi></span>`)}
      ${contact.emails.slice(0, 5).map((email) => html`<span class="meta card-row">${richText(safeName(email))}</span>`)}</span>
  </div>`;
}
