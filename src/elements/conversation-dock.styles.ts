// How conversation-dock looks: a strip of tabs, what does not fit behind a button, and why a tab went above it.
import { css, type CSSResultGroup } from 'lit';
import { avatarStyles } from '../ui/avatar.js';
import { channelIconStyles } from '../ui/channel-icon.js';
import { buttons, chips, menus, surfaces, texts } from '../ui/controls.js';

export const styles: CSSResultGroup[] = [
  buttons,
  chips,
  menus,
  surfaces,
  texts,
  avatarStyles,
  channelIconStyles,
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
    .strip {
      display: flex;
      flex: 1;
      gap: calc(8 * var(--_px));
      min-inline-size: 0;
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
    .who {
      display: grid;
      flex: 1;
      min-inline-size: 0;
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
    .tab > .count {
      align-self: flex-start;
      margin-block-start: calc(5 * var(--_px));
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
    .note {
      flex: 1;
      color: var(--_muted);
      text-align: center;
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
