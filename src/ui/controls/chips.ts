// Chips, counts and colour swatches, the same in every element. Adopted after tokens and reset, through ../controls.ts.
import { css } from 'lit';

/** `.chip` (removable by an `.icon-button` inside), `.count` (+ `solid`, `danger`, `soft`), `.swatch`. */
export const chips = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    max-inline-size: 100%;
    min-block-size: calc(24 * var(--_px));
    padding-inline: calc(8 * var(--_px));
    border-radius: var(--_radius-s);
    background: var(--_fill-2);
    color: var(--_text);
    font-size: calc(13 * var(--_px));
    white-space: nowrap;
  }
  .chip > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip:has(> button) {
    padding-inline-end: 0;
  }
  .chip > button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: calc(24 * var(--_px));
    block-size: calc(24 * var(--_px));
    border-radius: inherit;
    color: var(--_muted);
  }
  .chip > button:hover {
    color: var(--_text);
  }
  .swatch {
    flex: none;
    inline-size: calc(8 * var(--_px));
    block-size: calc(8 * var(--_px));
    border-radius: calc(2 * var(--_px));
    background: currentColor;
  }
  .count {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: calc(18 * var(--_px));
    block-size: calc(18 * var(--_px));
    padding-inline: calc(5 * var(--_px));
    border-radius: calc(9 * var(--_px));
    font-size: calc(12 * var(--_px));
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .count.solid {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .count.danger {
    background: var(--_danger-solid);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .count.soft {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  @media (forced-colors: active) {
    .chip,
    .count {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .swatch {
      forced-color-adjust: none;
    }
  }
`;
