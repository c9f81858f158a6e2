// How inbox-list looks while it loads, when it is empty and when it failed. Used by inbox-list.styles.ts.
import { css, type CSSResult } from 'lit';

export const stateStyles: CSSResult = css`
  .ghosts {
    overflow: hidden;
  }
  .ghost {
    display: flex;
    align-items: center;
    gap: calc(12 * var(--_px));
    block-size: calc(69 * var(--_px));
    padding-inline: calc(16 * var(--_px));
  }
  [data-density='comfortable'] .ghost {
    block-size: calc(89 * var(--_px));
  }
  [data-density='compact'] .ghost {
    block-size: calc(53 * var(--_px));
  }
  .ghost .round {
    inline-size: calc(40 * var(--_px));
    block-size: calc(40 * var(--_px));
  }
  [data-density='compact'] .ghost .round {
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
  }
  .ghost .lines {
    display: grid;
    gap: calc(10 * var(--_px));
  }
  .ghost .lines .skeleton:first-child {
    inline-size: 44%;
  }
  .ghost .lines .skeleton:last-child {
    inline-size: 78%;
  }
  .ghost:nth-child(odd) .lines .skeleton:first-child {
    inline-size: 56%;
  }
  .ghost:nth-child(3n) .lines .skeleton:last-child {
    inline-size: 66%;
  }
  .state > .icon {
    margin-block-end: calc(4 * var(--_px));
  }
`;
