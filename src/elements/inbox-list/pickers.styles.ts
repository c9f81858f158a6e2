// How the view selector, the filter and the list of actions look; adopted with pickers.ts and extras.ts.
import { css } from 'lit';

export const pickerStyles = css`
  .chips {
    display: flex;
    flex-wrap: wrap;
    align-items: center;
    gap: calc(6 * var(--_px));
    flex: none;
    padding: calc(8 * var(--_px)) calc(16 * var(--_px)) 0;
    font-size: calc(13 * var(--_px));
  }
  .chips > .link {
    padding-inline: calc(4 * var(--_px));
  }
  .picker {
    inline-size: calc(300 * var(--_px));
    padding: 0;
    overflow: hidden;
  }
  .picker:popover-open {
    max-block-size: min(calc(520 * var(--_px)), 100vb - 16px);
    display: flex;
    flex-direction: column;
  }
  .picker > .field {
    flex: none;
    margin: calc(8 * var(--_px));
  }
  .picker > .options {
    flex: 1;
    min-block-size: 0;
    padding: 0 calc(6 * var(--_px)) calc(6 * var(--_px));
    overflow-y: auto;
    overscroll-behavior: contain;
    scrollbar-width: thin;
  }
  .picker .none {
    padding: 0 calc(16 * var(--_px)) calc(14 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
  }
  .picker .hint {
    font-weight: 400;
  }
  .section {
    margin-block-start: calc(6 * var(--_px));
    padding-block-start: calc(2 * var(--_px));
    border-block-start: 1px solid var(--_border);
  }
  .section:first-child {
    border-block-start: 0;
  }
  .item.strong {
    font-weight: 600;
  }
  .item[data-active] {
    box-shadow: inset 0 0 0 2px var(--_accent-text);
  }
  .item .item-hint {
    max-inline-size: 45%;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .swatch {
    color: var(--_swatch, var(--_muted));
  }
  .checkbox[data-on] {
    border-color: light-dark(var(--_accent), var(--_accent-text));
    background: var(--_accent);
  }
    @media (forced-colors: active) {
    .checkbox[data-on] {
      background: Highlight;
      color: HighlightText;
    }
    .item[data-active] {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
  .picker-foot {
    flex: none;
    padding: calc(6 * var(--_px));
    border-block-start: 1px solid var(--_border);
  }
  .picker-foot > .item {
    color: var(--_accent-text);
  }
  .picker-foot > .item > .icon {
    color: inherit;
  }
  .picker-foot > .own {
    display: flex;
    align-items: center;
    padding-inline-start: calc(10 * var(--_px));
  }
  .own > .ellipsis {
    flex: 1;
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
    font-weight: 600;
  }
`;
