// How far colours stand apart as they are really painted, and which of ours lie on one another. Used by the tests of tokens and themes.

/** Colours that lie on one another, and the least contrast that WCAG asks of them. */
export const PAIRS: readonly (readonly [front: string, ground: string, least: number])[] = [
  ['text', 'surface', 4.5], ['text', 'sunken', 4.5], ['text', 'raised', 4.5], ['text', 'fill', 4.5], ['text', 'fill-2', 4.5],
  ['text', 'accent-bubble', 4.5], ['text', 'accent-soft', 4.5], ['text', 'row-hover', 4.5], ['text', 'note', 4.5],
  ['text', 'field', 4.5], ['text', 'composer', 4.5], ['text', 'button', 4.5], ['text', 'danger-soft', 4.5],
  ['muted', 'surface', 4.5], ['muted', 'sunken', 4.5], ['muted', 'fill', 4.5], ['muted', 'fill-2', 4.5],
  ['muted', 'row-hover', 4.5], ['muted', 'raised', 4.5], ['muted', 'menu-hover', 4.5],
  ['muted-on-soft', 'accent-soft', 4.5], ['accent-text', 'accent-soft', 4.5], ['accent-text', 'surface', 4.5],
  ['accent-text', 'sunken', 4.5], ['accent-text', 'fill', 4.5], ['accent-text', 'accent-bubble', 4.5],
  ['on-accent', 'accent-solid', 4.5], ['on-accent', 'danger-solid', 4.5], ['on-note', 'note', 4.5],
  ['note-text', 'surface', 4.5], ['note-text', 'note', 4.5], ['note-muted', 'note', 4.5], ['note-muted', 'note-2', 4.5],
  ['on-note-action', 'note-action', 4.5], ['on-inverse', 'inverse', 4.5], ['on-brand-avatar', 'brand-avatar', 4.5],
  ['success', 'sunken', 4.5], ['warning', 'sunken', 4.5], ['warning', 'surface', 4.5], ['danger', 'sunken', 4.5],
  ['danger', 'danger-soft', 4.5], ['danger', 'accent-soft', 4.5], ['danger', 'raised', 4.5],
  ['tick', 'accent-bubble', 4.5],
  ['control', 'fill', 3], ['control', 'surface', 3], ['success-mark', 'surface', 3], ['warning-mark', 'surface', 3],
  ['accent-solid', 'accent-soft', 3],
];

const canvas = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true });

/** Relative luminance of what is really painted, after the screen's gamut. */
function luminance(color: string): number {
  if (!canvas) throw new Error('no canvas');
  canvas.fillStyle = color;
  canvas.fillRect(0, 0, 1, 1);
  const [r = 0, g = 0, b = 0] = [...canvas.getImageData(0, 0, 1, 1).data].map((byte) => {
    const value = byte / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

export function contrast(a: string, b: string): number {
  const [dark = 0, light = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
  return (light + 0.05) / (dark + 0.05);
}

/** Pairs that are too close, in words. */
export function tooFaint(colour: (name: string) => string, pairs = PAIRS): string[] {
  return pairs
    .map(([front, ground, least]) => [`${front} on ${ground}`, contrast(colour(front), colour(ground)), least] as const)
    .filter(([, ratio, least]) => ratio < least)
    .map(([pair, ratio, least]) => `${pair}: ${ratio.toFixed(2)} < ${least}`);
}
