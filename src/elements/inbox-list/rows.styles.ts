// How the rows of inbox-list look, and the heads of their groups. Used by inbox-list.styles.ts.
import { css, type CSSResult } from 'lit';

export const rowStyles: CSSResult = css`
  .scroller {
    flex: 1;
    min-block-size: 0;
    padding-block-end: calc(8 * var(--_px));
    scroll-padding-block: calc(32 * var(--_px)) calc(8 * var(--_px));
    overflow-x: hidden;
    overflow-y: auto;
    overflow-anchor: none;
    overscroll-behavior: contain;
    scrollbar-width: thin;
    scrollbar-color: color-mix(in oklch, transparent, var(--_text) 22%) transparent;
    contain: strict;
  }
  .scroller:focus-visible {
    outline-offset: -2px;
  }
  .scroller.still {
    overflow: hidden;
  }
  .scroller.flat {
    padding-block-start: calc(4 * var(--_px));
  }
  .group,
  .rows {
    position: relative;
  }
  .head {
    position: sticky;
    inset-block-start: 0;
    z-index: 1;
    display: flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    block-size: calc(32 * var(--_px));
    padding-inline: calc(16 * var(--_px));
    background: var(--_sunken);
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
  }
  .row {
    --_ring: var(--_sunken);
    --_row: 68;
    position: absolute;
    inset-block-start: 0;
    inset-inline: calc(8 * var(--_px));
    block-size: calc(var(--_row) * var(--_px));
    border-radius: var(--_radius-m);
    contain: strict;
  }
  [data-density='comfortable'] .row {
    --_row: 88;
  }
  [data-density='compact'] .row {
    --_row: 52;
  }
  .row:hover {
    --_ring: var(--_row-hover);
  }
  .row[data-current] {
    --_ring: var(--_accent-soft);
  }
  .open {
    position: relative;
    display: flex;
    align-items: center;
    gap: calc(12 * var(--_px));
    inline-size: 100%;
    block-size: 100%;
    padding-inline: calc(8 * var(--_px));
    /* Not inherited: each move of a row would then style what is in it anew. */
    border-radius: var(--_radius-m);
    text-align: start;
    --_focus-offset: -2px;
  }
  .row:hover > .open {
    background: var(--_row-hover);
  }
  .row > .open[aria-current] {
    background: var(--_accent-soft);
  }
  .open[aria-current]::before {
    content: '';
    position: absolute;
    inset-inline-start: 0;
    inset-block: calc(50% - 14 * var(--_px));
    inline-size: calc(3 * var(--_px));
    border-radius: calc(2 * var(--_px));
    background: var(--_accent-text);
  }
  .open > .avatar {
    order: -1;
  }
  [data-density='comfortable'] .open > .avatar {
    align-self: flex-start;
    margin-block-start: calc(13 * var(--_px));
  }
  .lines {
    flex: 1;
    min-inline-size: 0;
  }
  .line {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    block-size: calc(22 * var(--_px));
  }
  .line.second {
    block-size: calc(20 * var(--_px));
  }
  [data-density='comfortable'] .line.second {
    align-items: flex-start;
    block-size: calc(40 * var(--_px));
  }
  .name {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .time {
    flex: none;
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-variant-numeric: tabular-nums;
  }
  .preview {
    flex: 1;
    display: flex;
    align-items: center;
    gap: calc(5 * var(--_px));
    min-inline-size: 0;
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(20 * var(--_px));
  }
  .preview > .text {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  [data-density='comfortable'] .preview {
    align-items: flex-start;
  }
  [data-density='comfortable'] .open:not(.processed) .preview > .text {
    display: -webkit-box;
    -webkit-box-orient: vertical;
    -webkit-line-clamp: 2;
    white-space: normal;
    overflow-wrap: anywhere;
  }
  [data-density='comfortable'] .preview > .icon,
  [data-density='comfortable'] .preview > .brand-mark {
    margin-block: calc(2 * var(--_px));
  }
  .brand-mark {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: calc(16 * var(--_px));
    block-size: calc(16 * var(--_px));
    border-radius: 50%;
    background: var(--_brand-avatar);
    color: var(--_on-brand-avatar);
  }
  .prefix {
    flex: none;
    max-inline-size: 45%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .prefix.strong {
    color: var(--_text);
    font-weight: 600;
  }
  .text > .icon {
    display: inline-block;
    margin-inline-end: calc(4 * var(--_px));
    vertical-align: calc(-2 * var(--_px));
  }
  .thumb {
    position: relative;
    display: inline-grid;
    place-items: center;
    inline-size: calc(18 * var(--_px));
    block-size: calc(18 * var(--_px));
    margin-inline-end: calc(5 * var(--_px));
    border-radius: calc(4 * var(--_px));
    overflow: hidden;
    vertical-align: calc(-4 * var(--_px));
  }
  .thumb img {
    position: absolute;
    inset: 0;
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .mention,
  .typing {
    color: var(--_accent-text);
  }
  .hit {
    border-radius: calc(3 * var(--_px));
    background: var(--_note-2);
    color: var(--_text);
  }
  .custom {
    display: block;
    flex: 1;
    min-inline-size: 0;
  }
  .indicators {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    flex: none;
    max-inline-size: 60%;
    block-size: calc(20 * var(--_px));
  }
  .state-mark {
    display: inline-flex;
    align-items: center;
    gap: calc(4 * var(--_px));
    min-inline-size: 0;
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-variant-numeric: tabular-nums;
    white-space: nowrap;
  }
  .state-mark > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .state-mark[data-tone='danger'] {
    color: var(--_danger);
  }
  .state-mark[data-tone='warning'] {
    color: var(--_warning);
  }
  .unread .name {
    font-weight: 600;
  }
  .unread .time,
  .unread .preview {
    color: var(--_text);
  }
  .processed .name {
    color: var(--_muted);
    font-weight: 400;
  }
  .processed .preview {
    color: var(--_text);
  }
  .processed .time {
    color: var(--_muted);
  }
  [aria-current] .preview,
  [aria-current] .time,
  [aria-current] .state-mark:not([data-tone]) {
    color: var(--_muted-on-soft);
  }
  [aria-current].unread .preview,
  [aria-current].unread .time,
  [aria-current].processed .preview {
    color: var(--_text);
  }
  .row > .dismiss {
    position: absolute;
    inset-block-start: calc((var(--_row) - 48) / 2 * var(--_px));
    inset-inline-end: calc(2 * var(--_px));
    color: var(--_text);
    opacity: 0;
    pointer-events: none;
    --_focus-offset: -2px;
  }
  [data-density='comfortable'] .row > .dismiss {
    inset-block-start: calc(10 * var(--_px));
  }
  .row > .dismiss[aria-disabled='true'] {
    color: var(--_muted);
    opacity: 0;
    cursor: not-allowed;
  }
  .row:hover > .dismiss[part],
  .open:focus-visible + .dismiss[part],
  .row > .dismiss[part]:focus {
    opacity: 1;
    pointer-events: auto;
  }
  .row:hover > .closable .time,
  .closable:focus-visible .time,
  .row:focus-within > .closable:not(:focus) .time {
    visibility: hidden;
  }
  .row-label {
    display: inline-flex;
    align-items: center;
    gap: calc(4 * var(--_px));
    max-inline-size: calc(104 * var(--_px));
    color: var(--_muted);
    font-size: calc(12 * var(--_px));
    white-space: nowrap;
  }
  .row-label::before {
    content: '';
    flex: none;
    inline-size: calc(8 * var(--_px));
    block-size: calc(8 * var(--_px));
    border-radius: 50%;
    background: var(--_swatch, var(--_muted));
  }
  [data-color='red'] { --_swatch: light-dark(oklch(0.58 0.19 25), oklch(0.72 0.15 22)); }
  [data-color='orange'] { --_swatch: light-dark(oklch(0.66 0.16 50), oklch(0.76 0.14 55)); }
  [data-color='yellow'] { --_swatch: light-dark(oklch(0.72 0.14 88), oklch(0.83 0.13 90)); }
  [data-color='green'] { --_swatch: light-dark(oklch(0.6 0.14 150), oklch(0.74 0.14 150)); }
  [data-color='teal'] { --_swatch: light-dark(oklch(0.6 0.1 195), oklch(0.75 0.1 195)); }
  [data-color='blue'] { --_swatch: light-dark(oklch(0.55 0.16 255), oklch(0.72 0.12 255)); }
  [data-color='violet'] { --_swatch: light-dark(oklch(0.56 0.17 300), oklch(0.74 0.13 300)); }
  [data-color='pink'] { --_swatch: light-dark(oklch(0.62 0.18 350), oklch(0.76 0.14 350)); }
  .label-name {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .news {
    position: sticky;
    inset-block-start: calc(2 * var(--_px));
    z-index: 2;
    display: grid;
    justify-items: center;
    block-size: 0;
  }
  .news > .news-button {
    border-radius: calc(14 * var(--_px));
    box-shadow: var(--_float);
  }
  .more-failed {
    display: flex;
    justify-content: center;
    gap: calc(8 * var(--_px));
    padding: calc(12 * var(--_px)) calc(16 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
  }
  :host(:lang(ar)) .name,
  :host(:lang(ar)) .preview,
  :host(:lang(ar)) .text,
  .text:lang(ar) {
    line-height: calc(24 * var(--_px));
  }
  @media (forced-colors: active) {
    .row > .open[aria-current] {
      background: Highlight;
      color: HighlightText;
      forced-color-adjust: none;
    }
    .open[aria-current] * {
      color: HighlightText !important;
    }
    .open[aria-current] :is(.face, .channel-icon, .brand-mark, .count),
    .open[aria-current] :is(.face, .channel-icon, .brand-mark, .count) * {
      background: Canvas !important;
      color: CanvasText !important;
    }
    .row:hover > .open {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
    .dot {
      background: Highlight;
    }
  }
`;
