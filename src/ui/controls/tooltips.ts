// How a tooltip looks, the same in every element. Given to an element with its first tooltip, by ../controllers/tooltip.ts.
import { css } from 'lit';

/** `.tooltip`. As strong as two classes: what menus say of every popover may come later. */
export const tooltips = css`
  .tooltip[popover] {
    margin: 0;
    border: 0;
    inline-size: max-content;
    max-inline-size: calc(280 * var(--_px));
    padding: calc(6 * var(--_px)) calc(10 * var(--_px));
    border-radius: var(--_radius-s);
    background: var(--_inverse);
    color: var(--_on-inverse);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-weight: 400;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .tooltip {
      border: 1px solid CanvasText;
    }
  }
`;
