// Draws an icon of icons.ts as an svg in the colour of the text. Used by every element.
import { html, nothing, type TemplateResult } from 'lit';

/** One icon in a 24 × 24 box: `solid` is filled (logos), else a stroke; `flip` is mirrored in right-to-left text. */
export interface IconShape {
  readonly d: string;
  readonly solid?: true;
  readonly flip?: true;
}

/**
 * The icon, hidden from screen readers: the control around it carries the name.
 * @param size edge in design pixels (10, 12, 14, 16, 18, 20, 24 follow `--inbox-font-size`); the stroke stays 1.5 px.
 */
export function icon(shape: IconShape, size = 16): TemplateResult {
  return html`<svg
    class=${shape.flip ? 'icon flip' : 'icon'}
    viewBox="0 0 24 24"
    width=${size}
    height=${size}
    fill=${shape.solid ? 'currentColor' : 'none'}
    stroke=${shape.solid ? 'none' : 'currentColor'}
    stroke-width=${shape.solid ? nothing : 36 / size}
    stroke-linecap="round"
    stroke-linejoin="round"
    aria-hidden="true"
  ><path d=${shape.d}></path></svg>`;
}
