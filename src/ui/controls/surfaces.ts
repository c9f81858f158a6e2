// Dialogs and banners, the same in every element. Adopted after tokens and reset, through ../controls.ts.
import { css } from 'lit';
import { banners } from './banners.js';

/** `dialog.dialog` with `.dialog-head`, `.dialog-actions`; `.banner` (+ `warning`, `danger`). */
export const surfaces = css`
  ${banners}
  .dialog {
    inline-size: min(calc(420 * var(--_px)), 100vi - 32px);
    max-block-size: calc(100vb - 32px);
    margin: auto;
    padding: calc(20 * var(--_px));
    border: 0;
    border-radius: var(--_radius-l);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_float);
    overflow: auto;
  }
  .dialog::backdrop {
    background: light-dark(oklch(0.2 0.01 272 / 0.3), oklch(0 0 0 / 0.5));
  }
  .dialog-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(12 * var(--_px));
    margin-block-end: calc(12 * var(--_px));
    font-size: calc(16 * var(--_px));
    font-weight: 600;
  }
  .dialog-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: calc(8 * var(--_px));
    margin-block-start: calc(20 * var(--_px));
  }
  @media (forced-colors: active) {
    .dialog {
      border: 1px solid CanvasText;
    }
  }
`;
