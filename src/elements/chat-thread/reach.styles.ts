// How a message looks that is pointed at, looked for, or told more of. Used by reach.ts.
import { css, type CSSResult } from 'lit';

export const styles: CSSResult[] = [css`
  .stuck {
    position: absolute;
    inset-block-start: calc(6 * var(--_px));
    inset-inline: 0;
    display: flex;
    justify-content: center;
    pointer-events: none;
  }
  .stuck .day {
    padding: 0 calc(10 * var(--_px));
    border-radius: calc(10 * var(--_px));
    background: color-mix(in oklch, var(--_surface), transparent 8%);
    box-shadow: 0 0 0 1px var(--_border);
  }
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
  .tools {
    position: absolute;
    inset-block-end: 0;
    inset-inline-start: calc(100% + 6 * var(--_px));
    display: flex;
    border-radius: var(--_radius-m);
    background: var(--_raised);
    box-shadow: 0 0 0 1px var(--_border);
  }
  .out > .tools {
    inset-inline: auto calc(100% + 6 * var(--_px));
  }
  @container (inline-size < 480px) {
    .message > .tools {
      inset-block-end: calc(-14 * var(--_px));
      inset-inline: auto calc(8 * var(--_px));
    }
    /* Each row is a layer of its own: the next one would cover what stands out of this one. */
    .row:has(.tools) {
      z-index: 1;
    }
  }
  .callout {
    display: grid;
    gap: calc(2 * var(--_px));
    inline-size: max-content;
    max-inline-size: min(calc(300 * var(--_px)), 100vi - 16px);
    margin: 0;
    padding: calc(8 * var(--_px)) calc(12 * var(--_px));
    border: 0;
    border-radius: var(--_radius-m);
    background: var(--_inverse);
    color: var(--_on-inverse);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    overflow-wrap: anywhere;
  }
  .callout:not(:popover-open) {
    display: none;
  }
  .callout-head {
    font-weight: 600;
  }
  .callout-hint {
    opacity: 0.75;
  }
  .callout-row {
    display: flex;
    gap: calc(8 * var(--_px));
    font-variant-numeric: tabular-nums;
  }
  .callout-row > .icon {
    flex: none;
    margin-block-start: calc(2 * var(--_px));
  }
  .callout-words {
    flex: 1;
  }
  .found > :is(.bubble, .media) {
    animation: inbox-found 2.4s var(--_ease);
  }
  @keyframes inbox-found {
    0%,
    70% {
      box-shadow: 0 0 0 3px var(--_accent-text);
    }
  }
  @media (prefers-reduced-motion: reduce) {
    .found > :is(.bubble, .media) {
      box-shadow: 0 0 0 3px var(--_accent-text);
    }
  }
  @media (forced-colors: active) {
    :is(.jump, .callout) {
      border: 1px solid ButtonText;
    }
  }
`];
