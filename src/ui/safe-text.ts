// Makes short texts of strangers safe to stand among our own words: names, titles, previews. Used by every element.

/** A name on one line, in which no control character can turn what stands around it; '' stays ''. */
export function safeName(name: string): string {
  return name
    .slice(0, 512)
    .replace(/[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, '\ufffd')
    .replace(/[\p{Cc}\u2028\u2029]+/gu, ' ')
    .trim();
}

/** Graphemes that a preview may hold at most: laying out more in one line costs time and shows nothing. */
export const PREVIEW_GRAPHEMES = 200;

const segmenter = /* @__PURE__ */ new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** The first graphemes of a text on one line; looks only at a bounded beginning of it. */
export function previewText(text: string, most: number = PREVIEW_GRAPHEMES): string {
  const line = text.slice(0, most * 16).replace(/[\s\p{Cc}]+/gu, ' ').trim();
  if (line.length <= most) return line;
  let end = 0;
  let left = most;
  for (const { index, segment } of segmenter.segment(line)) {
    if (left-- === 0) return `${line.slice(0, end)}…`;
    end = index + segment.length;
  }
  return line;
}
