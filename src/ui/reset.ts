// Shields a shadow tree from the host page, and levels what browsers draw differently. Every element adopts it
// right after the tokens. In a shadow tree's own :host rule `!important` wins over any `!important` of the page,
// so what a page gives to `*` stops here. Passed on on purpose: font-family, color-scheme, direction, lang,
// visibility and pointer-events (a page that hides its panel hides us too). Not to be stopped from here: a line that
// a page draws under an ancestor's text, which CSS carries on into every block.
import { css } from 'lit';

export const reset = css`
  :host::before,
  :host::after {
    content: none !important;
  }
  :host {
    accent-color: auto !important;
    animation: none !important;
    background: none !important;
    border: 0 !important;
    border-collapse: separate !important;
    border-spacing: 0 !important;
    box-sizing: border-box !important;
    caption-side: top !important;
    caret-color: auto !important;
    color: var(--_text) !important;
    columns: auto !important;
    cursor: auto !important;
    empty-cells: show !important;
    fill: currentColor !important;
    filter: none !important;
    font-family: var(--inbox-font, inherit) !important;
    font-feature-settings: normal !important;
    font-kerning: auto !important;
    font-optical-sizing: auto !important;
    font-size: calc(14 * var(--_px)) !important;
    font-size-adjust: none !important;
    font-stretch: normal !important;
    font-style: normal !important;
    font-synthesis: weight style !important;
    font-variant: normal !important;
    font-variation-settings: normal !important;
    font-weight: 400 !important;
    hyphens: manual !important;
    image-rendering: auto !important;
    letter-spacing: normal !important;
    line-break: auto !important;
    line-height: calc(20 / 14) !important;
    list-style: none !important;
    opacity: 1 !important;
    orphans: 2 !important;
    overflow-wrap: normal !important;
    padding: 0 !important;
    quotes: auto !important;
    scrollbar-color: auto !important;
    stroke: none !important;
    stroke-width: 1px !important;
    tab-size: 4 !important;
    text-align: start !important;
    text-align-last: auto !important;
    text-decoration: none !important;
    text-emphasis: none !important;
    text-indent: 0 !important;
    text-justify: auto !important;
    text-orientation: mixed !important;
    text-rendering: auto !important;
    text-shadow: none !important;
    text-transform: none !important;
    text-underline-offset: auto !important;
    text-underline-position: auto !important;
    text-wrap: wrap !important;
    transition: none !important;
    user-select: auto !important;
    white-space: normal !important;
    widows: 2 !important;
    word-break: normal !important;
    word-spacing: normal !important;
    writing-mode: horizontal-tb !important;
    -webkit-font-smoothing: auto !important;
    -webkit-tap-highlight-color: transparent !important;
    -webkit-text-fill-color: currentcolor !important;
    -webkit-text-security: none !important;
    -webkit-text-size-adjust: 100% !important;
    text-size-adjust: 100% !important;
    -webkit-text-stroke: 0 !important;
    -webkit-user-select: auto !important;
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  /* Not for ::before and ::after: a rule for all of them makes the browser style two more boxes for each element. */
  * {
    box-sizing: border-box;
  }
  :where(button),
  :where(input),
  :where(select),
  :where(textarea) {
    margin: 0;
    padding: 0;
    border: 0;
    border-radius: 0;
    background: none;
    color: inherit;
    font: inherit;
    letter-spacing: inherit;
    text-align: inherit;
    appearance: none;
  }
  :where(button),
  :where(summary),
  :where(label),
  :where([role='option']),
  :where([role^='menuitem']),
  :where([role='tab']) {
    cursor: default;
    user-select: none;
    -webkit-user-select: none;
  }
  :where(p),
  :where(h1),
  :where(h2),
  :where(h3),
  :where(h4),
  :where(ul),
  :where(ol),
  :where(dl),
  :where(dd),
  :where(figure),
  :where(blockquote),
  :where(fieldset) {
    margin: 0;
    padding: 0;
    border: 0;
    font: inherit;
  }
  :where(ul),
  :where(ol) {
    list-style: none;
  }
  :where(img),
  :where(video) {
    display: block;
    max-inline-size: 100%;
  }
  :where(a) {
    color: var(--_accent-text);
  }
  ::placeholder {
    color: var(--_muted);
    opacity: 1;
  }
  :where(input),
  :where(textarea) {
    caret-color: var(--_accent-text);
    text-overflow: ellipsis;
  }
  :focus {
    outline: none;
  }
  :focus-visible {
    outline: 2px solid var(--_accent-text);
    outline-offset: var(--_focus-offset, 1px);
  }
  .icon {
    display: block;
    flex: none;
  }
  .icon[width='10'] { inline-size: calc(10 * var(--_px)); block-size: calc(10 * var(--_px)); }
  .icon[width='12'] { inline-size: calc(12 * var(--_px)); block-size: calc(12 * var(--_px)); }
  .icon[width='14'] { inline-size: calc(14 * var(--_px)); block-size: calc(14 * var(--_px)); }
  .icon[width='16'] { inline-size: calc(16 * var(--_px)); block-size: calc(16 * var(--_px)); }
  .icon[width='18'] { inline-size: calc(18 * var(--_px)); block-size: calc(18 * var(--_px)); }
  .icon[width='20'] { inline-size: calc(20 * var(--_px)); block-size: calc(20 * var(--_px)); }
  .icon[width='24'] { inline-size: calc(24 * var(--_px)); block-size: calc(24 * var(--_px)); }
  .flip:dir(rtl) {
    transform: scaleX(-1);
  }
  .visually-hidden {
    position: absolute;
    inline-size: 1px;
    block-size: 1px;
    margin: -1px;
    overflow: hidden;
    clip-path: inset(50%);
    white-space: nowrap;
  }
  @media (prefers-reduced-motion: reduce) {
    *,
    ::before,
    ::after {
      animation-duration: 1ms !important;
      animation-iteration-count: 1 !important;
      transition-duration: 0s !important;
      scroll-behavior: auto !important;
    }
  }
  @media (forced-colors: active) {
    :focus-visible {
      outline-color: Highlight;
    }
    /* Browsers leave the colours of an svg alone, which could vanish on the agent's own ground. */
    .icon {
      forced-color-adjust: auto;
    }
  }
`;
