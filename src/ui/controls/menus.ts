// Menus, the same in every element. PopoverController gives them to an element that opens one.
import { css } from 'lit';

/** `[popover].menu` with `.item` (+ `danger`, `.item-text`, `.item-hint`), `.menu-head`, `hr`. */
export const menus = css`
  [popover] {
    margin: 0;
    border: 0;
    color: var(--_text);
    overflow: visible;
  }
  .menu {
    min-inline-size: calc(180 * var(--_px));
    max-inline-size: min(calc(360 * var(--_px)), 100vi - 16px);
    max-block-size: min(calc(440 * var(--_px)), 100vb - 16px);
    padding: calc(6 * var(--_px));
    border-radius: var(--_radius-l);
    background: var(--_raised);
    box-shadow: var(--_float);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .menu:popover-open {
    animation: inbox-appear var(--_base) var(--_ease);
  }
  .item {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--_px));
    inline-size: 100%;
    min-block-size: calc(34 * var(--_px));
    padding: calc(5 * var(--_px)) calc(10 * var(--_px));
    border-radius: var(--_radius-m);
    text-align: start;
    --_focus-offset: -2px;
  }
  .item > .icon {
    color: var(--_muted);
  }
  .item:is(:hover, :focus, [aria-selected='true'], [data-active]) {
    background: var(--_menu-hover);
  }
  .item-text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
    text-align: -webkit-match-parent;
    text-align: match-parent;
  }
  .item-hint {
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-variant-numeric: tabular-nums;
  }
  .item-text > .item-hint {
    display: block;
  }
  .item.danger,
  .item.danger > .icon {
    color: var(--_danger);
  }
  .item[aria-disabled='true'],
  .item[aria-disabled='true'] > .icon {
    color: var(--_muted);
  }
  .menu-head {
    padding: calc(8 * var(--_px)) calc(10 * var(--_px)) calc(4 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
  }
  .menu hr {
    block-size: 1px;
    margin: calc(6 * var(--_px)) 0;
    border: 0;
    background: var(--_border);
  }
  @keyframes inbox-appear {
    from {
      opacity: 0;
      translate: 0 -4px;
    }
  }
  @media (forced-colors: active) {
    .menu {
      border: 1px solid CanvasText;
    }
    .item:is(:hover, :focus, [aria-selected='true'], [data-active]) {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .item:is(:hover, :focus, [aria-selected='true'], [data-active]) :is(.icon, .item-hint) {
      color: HighlightText;
    }
  }
`;
