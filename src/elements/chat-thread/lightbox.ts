// Shows the pictures of a message large: arrow keys go on (and move a zoomed one), + and - or a click zoom, Escape closes. Fetched with the first picture
// that is opened. Used by chat-thread.ts.
import '../../locales/en-more.js';
import { html, nothing, render } from 'lit';
import type { Message } from '../../model/message.js';
import type { Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/index.js';
import type { Params } from '../../ui/localize.js';
import { icon } from '../../ui/icon.js';
import { chevronLeftIcon, chevronRightIcon, xIcon, zoomInIcon } from '../../ui/icons.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import { isMediaUrl } from './media-src.js';

export interface LightboxOptions {
  readonly inbox: Inbox;
  readonly message: Message;
  readonly attachmentId: string;
  readonly t: (key: MessageKey, params?: Params) => string;
}

/** Opens over everything; the element that had the focus gets it back. */
export function openLightbox(root: ShadowRoot, { inbox, message, attachmentId, t }: LightboxOptions): void {
  const pictures = message.attachments.filter(({ kind }) => kind === 'image');
  let index = Math.max(0, pictures.findIndex(({ id }) => id === attachmentId));
  let url = '';
  let isBroken = false;
  let isZoomed = false;
  const dialog = document.createElement('dialog');
  dialog.className = 'lightbox';
  dialog.setAttribute('part', 'lightbox');

  const show = async (next: number): Promise<void> => {
    const picture = pictures[next];
    if (!picture) return;
    [index, url, isBroken, isZoomed] = [next, '', false, false];
    draw();
    try {
      const found = await inbox.mediaUrl(picture);
      if (index !== next) return;
      if (isMediaUrl(found)) url = found;
      else isBroken = true;
    } catch {
      isBroken = true;
    }
    draw();
  };
  const zoom = (): void => {
    isZoomed = !isZoomed;
    draw();
  };

  const draw = (): void => {
    const count = pictures.length;
    const title = count > 1 ? t('thread.image.of', { index: index + 1, count }) : t('thread.image');
    dialog.setAttribute('aria-label', title);
    render(html`
      <div class="lightbox-head"><span>${title}</span>
        <button class="icon-button" type="button" aria-pressed=${isZoomed ? 'true' : 'false'} aria-label=${t('thread.zoom')} @click=${zoom}>${icon(zoomInIcon, 20)}</button>
        <button class="icon-button" type="button" aria-label=${t('common.close')} @click=${() => dialog.close()}>${icon(xIcon, 20)}</button></div>
      ${index > 0 ? html`<button class="icon-button lightbox-step" type="button" aria-label=${t('thread.picture.previous')}
        @click=${() => void show(index - 1)}>${icon(chevronLeftIcon, 20)}</button>` : html`<span></span>`}
      <div class=${isZoomed ? 'lightbox-view zoomed' : 'lightbox-view'} tabindex=${isZoomed ? 0 : nothing}>${isBroken ? html`<p>${t('thread.mediaUnavailable')}</p>`
    : url ? html`<img src=${url} alt=${previewText(safeName(pictures[index]?.alt ?? '')) || title} referrerpolicy="no-referrer" @click=${zoom} />` : nothing}</div>
      ${index < count - 1 ? html`<button class="icon-button lightbox-step" type="button" aria-label=${t('thread.picture.next')}
        @click=${() => void show(index + 1)}>${icon(chevronRightIcon, 20)}</button>` : html`<span></span>`}`, dialog);
  };

  dialog.addEventListener('keydown', (event) => {
    const back = getComputedStyle(dialog).direction === 'rtl' ? 'ArrowRight' : 'ArrowLeft';
    const on = back === 'ArrowLeft' ? 'ArrowRight' : 'ArrowLeft';
    if (isZoomed && event.key.startsWith('Arrow')) return;
    if (event.key === back) void show(index - 1);
    else if (event.key === on) void show(index + 1);
    else if (isZoomed ? event.key === '-' : event.key === '+' || event.key === '=') zoom();
    else return;
    event.preventDefault();
  });
  dialog.addEventListener('close', () => dialog.remove());
  root.append(dialog);
  void show(index);
  dialog.showModal();
}
