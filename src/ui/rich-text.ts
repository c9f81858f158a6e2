// A stranger's text as text nodes, with safe links and marked mentions. Used by bubbles and by the list's previews.
import { html, type TemplateResult } from 'lit';
import { textParts, type JudgeHost } from './text-parts.js';

export interface RichTextOptions {
  /** `false` colours a link without making it one: in a row that is itself a control. */
  readonly links?: boolean;
  /** Which hosts beyond ASCII are shown as they are written; without it none. */
  readonly isClearHost?: JudgeHost;
  /** Words behind a link with a user name, whose address looks like another one's. */
  readonly leadsTo?: (host: string) => string;
}

/** The text with its links. Nothing in it is ever markup; an address reads from left to right whatever stands around it. */
export function richText(text: string, { links = true, isClearHost, leadsTo }: RichTextOptions = {}): (TemplateResult | string)[] {
  return textParts(text, isClearHost).map((part) => {
    if (part.kind === 'mention') return html`<span class="mention" part="mention">${part.text}</span>`;
    if (part.kind === 'text' || !part.href) return part.text;
    const shown = part.shown ?? part.text;
    return links
      ? html`<a class="link" part="link" dir="ltr" href=${part.href} target="_blank" rel="noopener noreferrer nofollow ugc">${shown}</a>${
        part.host && leadsTo ? html` <strong dir="auto">(${leadsTo(part.host)})</strong>` : ''}`
      : html`<span class="mention">${shown}</span>`;
  });
}
