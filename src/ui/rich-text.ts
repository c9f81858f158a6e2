// A stranger's text as text nodes, with safe links and marked mentions. Used by bubbles and by the list's previews.
import { html, type TemplateResult } from 'lit';
import { textParts } from './text-parts.js';

/**
 * The text with its links. Nothing in it is ever markup.
 * @param options `links: false` colours a link without making it one: in a row that is itself a control.
 */
export function richText(text: string, options: { readonly links?: boolean } = {}): (TemplateResult | string)[] {
  const { links = true } = options;
  return textParts(text).map((part) => {
    if (part.kind === 'mention') return html`<span class="mention" part="mention">${part.text}</span>`;
    if (part.kind === 'text' || !part.href) return part.text;
    const shown = part.shown ?? part.text;
    return links
      ? html`<a class="link" part="link" href=${part.href} target="_blank" rel="noopener noreferrer nofollow ugc">${shown}</a>`
      : html`<span class="mention">${shown}</span>`;
  });
}
