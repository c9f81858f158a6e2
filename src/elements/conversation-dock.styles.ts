// How conversation-dock looks before it has tabs; the rest is dock-view.styles.ts.
import { css, type CSSResult } from 'lit';
import { buttons, texts } from '../ui/controls.js';

export const styles: CSSResult[] = [
  buttons,
  texts,
  css`
    :host {
      position: relative;
      display: block;
      min-inline-size: 0;
      background: none;
    }
    .dock {
      display: flex;
      align-items: center;
      gap: calc(8 * var(--_px));
      block-size: calc(60 * var(--_px));
      padding-inline: calc(8 * var(--_px));
      border-block-start: 1px solid var(--_border);
      background: var(--_sunken);
    }
    .tab {
      position: relative;
      display: flex;
      align-items: center;
      gap: calc(10 * var(--_px));
      flex: 0 1 calc(224 * var(--_px));
      min-inline-size: 0;
      block-size: calc(48 * var(--_px));
      padding-inline: calc(8 * var(--_px)) calc(10 * var(--_px));
      border: 1px solid var(--_border);
      border-radius: var(--_radius-m);
      background: var(--_surface);
      text-align: start;
      overflow: clip;
      --_ring: var(--_surface);
      --_focus-offset: -2px;
      transition: background-color var(--_fast) var(--_ease);
      animation: inbox-pushed var(--_slow) var(--_ease);
    }
    .tab.skeleton-tab {
      animation: none;
    }
    .skeleton-tab > .round {
      inline-size: calc(32 * var(--_px));
      block-size: calc(32 * var(--_px));
    }
    .who {
      display: grid;
      flex: 1;
      min-inline-size: 0;
    }
    .note {
      flex: 1;
      color: var(--_muted);
      text-align: center;
    }
  `,
];
