// Banners, the same in every element. Adopted after tokens and reset, through ../controls.ts; surfaces has them too.
import { css } from 'lit';

/** `.banner` (+ `warning`, `danger`). */
export const banners = css`
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
    .banner {
      border: 1px solid CanvasText;
    }
  }
`;
