// The glyph and the badge of a messaging platform. Used by avatars, rows, headers and the channel's status badge.
import { css, html, nothing, type TemplateResult } from 'lit';
import { icon, type IconShape } from './icon.js';
import {
  facebookLogo,
  globeIcon,
  instagramLogo,
  messageSquareIcon,
  messengerLogo,
  smartphoneIcon,
  whatsappLogo,
  xLogo,
} from './icons.js';

const SHAPES: ReadonlyMap<string, IconShape> = new Map([
  ['whatsapp', whatsappLogo],
  ['messenger', messengerLogo],
  ['facebook', facebookLogo],
  ['instagram', instagramLogo],
  ['x', xLogo],
  ['sms', messageSquareIcon],
  ['mobile-app', smartphoneIcon],
]);

/** Web chat and platforms that we do not know get a globe. */
export const channelShape = (kind: string): IconShape => SHAPES.get(kind) ?? globeIcon;

/** The platform's glyph in the colour of the text. */
export function channelGlyph(kind: string, size = 16): TemplateResult {
  return icon(channelShape(kind), size);
}

/**
 * A disc in the platform's colour with its glyph, announced as `name`; '' where the name stands beside it.
 * @param size edge in design pixels: 14 or 16 on avatars, 20 in headers.
 */
export function channelIcon(kind: string, name = '', size = 16): TemplateResult {
  return html`<span
    class="channel-icon"
    part="channel-icon"
    role=${name ? 'img' : nothing}
    aria-label=${name || nothing}
    aria-hidden=${name ? nothing : 'true'}
    data-kind=${kind}
    data-size=${size}
  >${channelGlyph(kind, size > 16 ? 12 : 10)}</span>`;
}

/** Grounds are the platforms' own colours; WhatsApp's green is taken down until the white glyph keeps 3:1. */
export const channelIconStyles = css`
  .channel-icon {
    --_glyph: light-dark(oklch(1 0 0), var(--_sunken));
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: calc(16 * var(--_px));
    block-size: calc(16 * var(--_px));
    border-radius: 50%;
    background: light-dark(oklch(0.46 0.014 272), oklch(0.72 0.011 272));
    color: var(--_glyph);
  }
  .channel-icon[data-size='14'] {
    inline-size: calc(14 * var(--_px));
    block-size: calc(14 * var(--_px));
  }
  .channel-icon[data-size='20'] {
    inline-size: calc(20 * var(--_px));
    block-size: calc(20 * var(--_px));
  }
  .channel-icon:is([data-kind='whatsapp'], [data-kind='instagram'], [data-kind='messenger'], [data-kind='facebook']) {
    --_glyph: oklch(1 0 0);
  }
  .channel-icon[data-kind='whatsapp'] {
    background: oklch(0.6 0.16 150);
  }
  .channel-icon[data-kind='instagram'] {
    background: #e8005f;
  }
  .channel-icon:is([data-kind='messenger'], [data-kind='facebook']) {
    background: #0866ff;
  }
  .channel-icon[data-kind='x'] {
    --_glyph: light-dark(#fff, #000);
    background: light-dark(#000, #fff);
  }
  .channel-icon[data-kind='x'] .icon {
    scale: 0.8;
  }
  @media (forced-colors: active) {
    .channel-icon {
      background: Canvas;
      color: CanvasText;
      outline: 1px solid CanvasText;
    }
  }
`;
