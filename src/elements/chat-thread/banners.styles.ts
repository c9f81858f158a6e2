// How the bars under the head look. Used by banners.ts.
import { css, type CSSResult } from 'lit';
import { surfaces } from '../../ui/controls.js';

export const styles: CSSResult[] = [surfaces, css`
  .banners {
    display: grid;
    flex: none;
    gap: calc(8 * var(--_px));
    padding-inline: calc(24 * var(--_px));
    padding-block: calc(10 * var(--_px)) calc(6 * var(--_px));
    font-variant-numeric: tabular-nums;
  }
  .banners:not(:has(.banner)) {
    padding: 0;
  }
  .banners b {
    font-weight: 600;
  }
  .banners .banner {
    flex-wrap: wrap;
    gap: calc(6 * var(--_px)) calc(10 * var(--_px));
  }
  .banners .banner > :is(.avatar, .banner-actions) {
    flex: none;
  }
  .banners .banner > .banner-text {
    flex: 1 1 calc(200 * var(--_px));
    overflow-wrap: anywhere;
  }
  .banners .banner-actions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(8 * var(--_px));
  }
  @container (inline-size < 480px) {
    .banners {
      padding-inline: calc(12 * var(--_px));
    }
  }
`];
