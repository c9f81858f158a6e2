// Toasts, the same in every element. Adopted after tokens and reset, through ../controls.ts.
import { css } from 'lit';

/** `.toast` with buttons. */
export const toasts = css`
  .toast {
    display: flex;
    align-items: center;
    gap: calc(16 * var(--_px));
    min-block-size: calc(44 * var(--_px));
    padding-block: calc(6 * var(--_px));
    padding-inline: calc(14 * var(--_px)) calc(8 * var(--_px));
    border-radius: var(--_radius-m);
    background: var(--_inverse);
    color: var(--_on-inverse);
    font-size: calc(13 * var(--_px));
    font-variant-numeric: tabular-nums;
    box-shadow: var(--_float);
    animation: inbox-toast var(--_base) var(--_ease);
  }
  .toast > * {
    flex: none;
  }
  .toast > :first-child {
    flex: 1;
    min-inline-size: 0;
    line-height: calc(18 / 13);
    overflow-wrap: anywhere;
  }
  .toast .link {
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
  }
  .toast .icon-button {
    color: inherit;
  }
  .toast .icon-button:hover {
    background: color-mix(in oklch, transparent, currentColor 15%);
  }
  .toast :focus-visible {
    outline-color: currentColor;
  }
  @keyframes inbox-toast {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @media (forced-colors: active) {
    .toast {
      border: 1px solid CanvasText;
    }
  }
`;
