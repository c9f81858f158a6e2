// The rules of avatars that only differ in a figure: hues and sizes. A file of its own because the build leaves
// style sheets alone in files that compute some. Used by avatar.ts.
import { unsafeCSS, type CSSResult } from 'lit';
import { HUES } from './initials.js';

const hues = Array.from({ length: HUES }, (_, i) => `.hue-${i}{--_h:${(i * 360) / HUES}}`).join('');

/** Edge and size of the letters in design pixels. */
const sizes = [[20, 11], [28, 11], [32, 12], [36, 13], [48, 17]]
  .map(([size, letter]) => `.avatar[data-size='${size}']{--_size:${size};--_letter:${letter}}`)
  .join('');

export const avatarScale: CSSResult = unsafeCSS(hues + sizes);
