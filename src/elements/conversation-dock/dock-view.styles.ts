// How the tabs of conversation-dock look: a strip, what does not fit behind a button, and why a tab went above it. Used by dock-view.ts.
import { css, type CSSResult } from 'lit';
import { avatarStyles } from '../../ui/avatar.js';
import { channelIconStyles } from '../../ui/channel-icon.js';
import { chips, toasts } from '../../ui/controls.js';

export const shared: CSSResult[] = [chips, toasts, ...avatarStyles, channelIconStyles];

export const styles: CSSResult[] = [
  css`
    .strip {
      display: flex;
      flex: 1;
      gap: calc(8 * var(--_px));
      min-inline-size: 0;
    }
    .tab:hover {
      background: var(--_row-hover);
      --_ring: var(--_row-hover);
    }
    .tab[aria-selected='true'] {
      border-color: transparent;
      background: var(--_accent-soft);
      --_ring: var(--_accent-soft);
    }
    .tab[aria-selected='true']::before {
      content: '';
      position: absolute;
      inset-block-start: -1px;
      inset-inline: -1px;
      block-size: calc(3 * var(--_px));
      background: var(--_accent-text);
    }
    .first {
      display: flex;
      align-items: center;
      gap: calc(6 * var(--_px));
      min-inline-size: 0;
    }
    .line {
      display: flex;
      align-items: center;
      gap: calc(4 * var(--_px));
      color: var(--_muted);
    }
    [aria-selected='true'] .line {
      color: var(--_muted-on-soft);
    }
    .line.urgent,
    [aria-selected='true'] .line.urgent {
      color: var(--_warning);
    }
    .first > .count {
      margin-inline-start: auto;
    }
    .dot {
      flex: none;
      inline-size: calc(8 * var(--_px));
      block-size: calc(8 * var(--_px));
      border: 2px solid var(--_danger);
      border-radius: 50%;
    }
    .dot[data-online='true'] {
      border: 0;
      background: var(--_success-mark);
    }
    .more {
      display: inline-flex;
      align-items: center;
      gap: calc(6 * var(--_px));
      flex: none;
      min-block-size: calc(36 * var(--_px));
      padding-inline: calc(10 * var(--_px));
      border-radius: var(--_radius-m);
      font-weight: 600;
      font-variant-numeric: tabular-nums;
    }
    .more:is(:hover, [aria-expanded='true']) {
      background: var(--_menu-hover);
    }
    .more > .icon {
      color: var(--_muted);
    }
    .menu {
      inline-size: calc(280 * var(--_px));
    }
    .menu > .item {
      min-block-size: calc(48 * var(--_px));
      --_ring: var(--_raised);
    }
    .menu > .item:is(:hover, :focus) {
      --_ring: var(--_menu-hover);
    }
    .farewells {
      position: absolute;
      inset-block-end: calc(100% + 12 * var(--_px));
      inset-inline: calc(12 * var(--_px));
      z-index: 2;
      display: grid;
      gap: calc(8 * var(--_px));
      justify-items: center;
      pointer-events: none;
    }
    .farewells > .toast {
      pointer-events: auto;
      inline-size: min(calc(420 * var(--_px)), 100%);
      padding-block: calc(8 * var(--_px));
    }
    @keyframes inbox-pushed {
      from {
        opacity: 0;
        translate: 0 calc(12 * var(--_px));
      }
    }
    @media (forced-colors: active) {
      .tab {
        border-color: ButtonText;
      }
      .tab[aria-selected='true'] {
        outline: 2px solid Highlight;
        outline-offset: -2px;
      }
      .dot {
        border-color: CanvasText;
      }
      .dot[data-online='true'] {
        forced-color-adjust: none;
        background: CanvasText;
      }
    }
  `,
];
