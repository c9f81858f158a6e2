// How the menu of agent-availability looks. Fetched with it.
import { css } from 'lit';

export const menuStyles = css`
  .menu {
    inline-size: calc(256 * var(--_px));
    /* All channels and the notifications below them, where the window has room: nothing tells that there is more. */
    max-block-size: min(calc(640 * var(--_px)), 100vb - 16px);
  }
  .item-text > [kind] {
    margin-inline-start: calc(4 * var(--_px));
  }
  .pool,
  .tall {
    flex-wrap: wrap;
    row-gap: calc(2 * var(--_px));
    padding-block: calc(7 * var(--_px));
  }
  .own {
    flex-basis: 100%;
  }
  .item > .mark {
    inline-size: calc(16 * var(--_px));
  }
  .item[aria-checked='true'] > .switch {
    border-color: light-dark(transparent, var(--_accent-text));
    background: var(--_accent);
  }
  .item[aria-checked='true'] > .switch::after {
    inset-inline-start: calc(15 * var(--_px));
  }
  .item[aria-disabled='true'] > .switch {
    opacity: 0.5;
  }
  @media (forced-colors: active) {
    .item[aria-checked='true'] > .switch {
      background: Highlight;
      outline: 1px solid CanvasText;
    }
    .item[aria-checked='true'] > .switch::after {
      background: HighlightText;
    }
  }
`;
