// A person's or the brand's avatar, with the channel's badge at its corner. Used by rows, thread, contact pane.
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import { avatarScale } from './avatar-scale.js';
import { channelIcon } from './channel-icon.js';
import { icon } from './icon.js';
import { storeIcon, userRoundIcon } from './icons.js';
import { hueOf, initials } from './initials.js';

export interface AvatarOptions {
  /** Decides the hue. */
  readonly id: string;
  /** Its initials stand where there is no picture, or until it has loaded. */
  readonly name: string;
  /** The picture: https:, blob:, data:image/ or an address of the page's own origin; others are not loaded. */
  readonly url?: string | undefined;
  /** Edge in design pixels: 20, 28, 32, 36, 40 (default) or 48. */
  readonly size?: 20 | 28 | 32 | 36 | 40 | 48;
  /** The channel's kind and its name for screen readers: draws the badge. */
  readonly channel?: { readonly kind: string; readonly name: string } | undefined;
  /** The brand answered: neutral ground, the brand's picture or a shop mark. */
  readonly brand?: boolean;
  /** Grey instead of the hue: a conversation that somebody else is processing. */
  readonly neutral?: boolean;
}

/** Whether a picture's address may be loaded at all. */
export function isPictureUrl(url: string): boolean {
  if (!URL.canParse(url, location.href)) return false;
  const { protocol, origin } = new URL(url, location.href);
  return protocol === 'https:' || protocol === 'blob:' || origin === location.origin || url.startsWith('data:image/');
}

const onPictureError = (event: Event) => (event.target as Element).classList.add('broken');
const onPictureLoad = (event: Event) => (event.target as Element).classList.remove('broken');

/** The avatar: parts `avatar` and `channel-icon`. Decorative except for the badge: the name stands beside it. */
export function avatar(options: AvatarOptions): TemplateResult {
  const { id, name, url, size = 40, channel, brand = false, neutral = false } = options;
  const tone = brand ? 'brand' : neutral ? 'neutral' : `hue-${hueOf(id)}`;
  const both = brand ? '' : initials(name);
  const letters = size === 20 ? String.fromCodePoint(both.codePointAt(0) ?? 32).trim() : both;
  const mark = letters || icon(brand ? storeIcon : userRoundIcon, size < 32 ? 14 : 20);
  return html`<span class="avatar ${tone}" part="avatar" data-size=${size}><span
    class=${letters.length > 1 ? 'face' : 'face single'} aria-hidden="true">${mark}${
      url && isPictureUrl(url)
        ? html`<img
            src=${url}
            alt=""
            decoding="async"
            draggable="false"
            referrerpolicy="no-referrer"
            @error=${onPictureError}
            @load=${onPictureLoad}
          />`
        : nothing
    }</span>${channel ? channelIcon(channel.kind, channel.name, size < 32 ? 14 : 16) : nothing}</span>`;
}

const shape = css`
  .avatar {
    --_size: 40;
    --_letter: 14;
    position: relative;
    display: inline-block;
    flex: none;
    inline-size: calc(var(--_size) * var(--_px));
    block-size: calc(var(--_size) * var(--_px));
    font-size: calc(var(--_letter) * var(--_px));
    line-height: 1;
  }
  .face {
    position: absolute;
    inset: 0;
    display: grid;
    place-items: center;
    overflow: hidden;
    border-radius: 50%;
    background: light-dark(oklch(0.905 0.045 var(--_h, 0)), oklch(0.37 0.05 var(--_h, 0)));
    color: light-dark(oklch(0.4 0.085 var(--_h, 0)), oklch(0.9 0.05 var(--_h, 0)));
    font-weight: 600;
  }
  .face.single {
    font-size: 1.15em;
  }
  .brand > .face {
    background: var(--_brand-avatar);
    color: var(--_on-brand-avatar);
  }
  .neutral > .face {
    background: var(--_fill-2);
    color: var(--_muted);
  }
  .neutral img {
    filter: grayscale(1);
    opacity: 0.6;
  }
  .face img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .face img.broken {
    visibility: hidden;
  }
  .avatar > .channel-icon {
    position: absolute;
    inset-inline-end: calc(-4 * var(--_px));
    inset-block-end: calc(-3 * var(--_px));
    box-shadow: 0 0 0 2px var(--_ring, var(--_surface));
  }
  @media (forced-colors: active) {
    .face {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
  }
`;

/** Adopt with channelIconStyles. Set `--_ring` to the ground on which the badge's ring must vanish. */
export const avatarStyles: CSSResult[] = [shape, avatarScale];
