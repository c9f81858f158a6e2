// How agent-availability looks: the pill with its mark.
import { css, type CSSResult } from 'lit';
import { buttons, texts } from '../ui/controls.js';

export const styles: CSSResult[] = [
  buttons,
  texts,
  css`
    :host {
      display: inline-block;
      flex: none;
      vertical-align: middle;
    }
    .pill {
      display: inline-flex;
      align-items: center;
      gap: calc(6 * var(--_px));
      block-size: calc(28 * var(--_px));
      padding-inline: calc(9 * var(--_px)) calc(7 * var(--_px));
      border: 1px solid var(--_button-border);
      border-radius: calc(14 * var(--_px));
      background: var(--_button);
      font-size: calc(13 * var(--_px));
      white-space: nowrap;
      transition: background-color var(--_fast) var(--_ease);
    }
    .pill:is(:hover, [aria-expanded='true']) {
      background: color-mix(in oklch, var(--_button), var(--_text) 4%);
    }
    .pill > .chevron {
      color: var(--_muted);
    }
    .figure {
      color: var(--_muted);
      font-variant-numeric: tabular-nums;
    }
    .mark {
      display: grid;
      place-items: center;
      flex: none;
      inline-size: calc(12 * var(--_px));
    }
    .mark[data-state='available'] {
      color: var(--_success-mark);
    }
    .mark[data-state='busy'] {
      color: var(--_warning-mark);
    }
    .mark[data-state='unavailable'] {
      color: var(--_danger);
    }
    .pill.skeleton {
      inline-size: calc(112 * var(--_px));
      border-color: transparent;
      background: var(--_fill-2);
    }
    @media (forced-colors: active) {
      .pill {
        border-color: ButtonText;
      }
      .mark {
        forced-color-adjust: auto;
        color: ButtonText;
      }
    }
  `,
];
