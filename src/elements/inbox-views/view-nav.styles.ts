// How the views of inbox-views look; adopted with view-nav.ts.
import { css } from 'lit';

export const viewNavStyles = css`
  nav {
    padding: calc(8 * var(--_px));
  }
  ul {
    display: grid;
    gap: 1px;
    margin: 0;
    padding: 0;
    list-style: none;
  }
  li {
    position: relative;
    display: flex;
    align-items: center;
    border-radius: var(--_radius-m);
  }
  li:hover {
    background: var(--_row-hover);
  }
  li:has(> [aria-current]) {
    background: var(--_accent-soft);
  }
  .view {
    flex: 1;
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(8 * var(--_px));
    min-inline-size: 0;
    min-block-size: calc(34 * var(--_px));
    padding-inline: calc(10 * var(--_px));
    border-radius: inherit;
    text-align: start;
    --_focus-offset: -2px;
  }
  .strong {
    font-weight: 600;
  }
  li > .icon-button.small {
    opacity: 0;
    inline-size: 0;
    overflow: hidden;
  }
  li:is(:hover, :focus-within) > .icon-button.small {
    opacity: 1;
    inline-size: calc(28 * var(--_px));
  }
  .menu-head {
    padding-block-start: calc(14 * var(--_px));
  }
  nav > .item {
    margin-block-start: calc(10 * var(--_px));
    color: var(--_accent-text);
  }
  nav > .item > .icon {
    color: inherit;
  }
  @media (hover: none) {
    li > .icon-button.small {
      opacity: 1;
      inline-size: calc(28 * var(--_px));
    }
  }
  @media (forced-colors: active) {
    li:has(> [aria-current]) {
      outline: 2px solid Highlight;
      outline-offset: -2px;
    }
  }
`;
