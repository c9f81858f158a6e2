// How a message looks that is pointed at, looked for, or told more of. Used by reach.ts.
import { css, type CSSResult } from 'lit';

export const styles: CSSResult[] = [css`
  .jump {
    position: absolute;
    inset-block-end: calc(12 * var(--_px));
    inset-inline: 0;
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(6 * var(--_px));
    inline-size: fit-content;
    min-inline-size: calc(34 * var(--_px));
    block-size: calc(34 * var(--_px));
    margin-inline: auto;
    border-radius: calc(17 * var(--_px));
    background: var(--_raised);
    box-shadow: var(--_float);
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 500;
  }
  .jump.fresh {
    padding-inline: calc(14 * var(--_px)) calc(10 * var(--_px));
    color: var(--_accent-text);
    font-weight: 600;
  }
  .jump:hover {
    color: var(--_text);
  }
  @media (forced-colors: active) {
    .jump {
      border: 1px solid ButtonText;
    }
  }
`];
