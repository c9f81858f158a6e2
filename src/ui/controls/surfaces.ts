// Dialogs and banners, the same in every element. Adopted after tokens and reset, through ../controls.ts.
import { css } from 'lit';

/** `dialog.dialog` with `.dialog-head`, `.dialog-actions`; `.banner` (+ `warning`, `danger`). */
export const surfaces = css`
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
  .banner {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--_px));
    min-block-size: calc(44 * var(--_px));
    padding: calc(6 * var(--_px)) calc(12 * var(--_px));
    border-radius: var(--_radius-m);
    background: var(--_fill);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
  }
  .banner > :not(.icon, button) {
    flex: 1;
    min-inline-size: 0;
  }
  .banner > .icon {
    color: var(--_muted);
  }
  .banner.warning {
    background: var(--_note);
    color: var(--_on-note);
  }
  .banner.warning > .icon {
    color: var(--_warning);
  }
  .banner.danger {
    background: var(--_danger-soft);
  }
  .banner.danger > .icon {
    color: var(--_danger);
  }
  @media (forced-colors: active) {
    .dialog,
    .banner {
      border: 1px solid CanvasText;
    }
  }
`;
