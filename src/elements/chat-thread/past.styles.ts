// How the line looks that closes an earlier conversation. Used by past.ts.
import { css, type CSSResult } from 'lit';

export const styles: CSSResult[] = [css`
  .end {
    display: flex;
    align-items: center;
    gap: calc(12 * var(--_px));
    padding-block: calc(16 * var(--_px)) calc(8 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    text-align: center;
    overflow-wrap: anywhere;
  }
  .end::before,
  .end::after {
    content: '';
    flex: 1;
    min-inline-size: calc(16 * var(--_px));
    block-size: 1px;
    background: var(--_border-strong, var(--_border));
  }
`];
