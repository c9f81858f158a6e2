// How inbox-list looks.
import { css, type CSSResultGroup } from 'lit';
import { avatarStyles } from '../ui/avatar.js';
import { channelIconStyles } from '../ui/channel-icon.js';
import { buttons, chips, fields, tabs, texts } from '../ui/controls.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { rowStyles } from './inbox-list/rows.styles.js';
import { stateStyles } from './inbox-list/states.styles.js';

const frame = css`
  :host {
    display: block;
    block-size: 100%;
    min-block-size: 0;
    background: var(--_sunken) !important;
    contain: content;
  }
  .frame {
    /* The page's underlines run through all that flows in it, but not through a float. */
    float: inline-start;
    inline-size: 100%;
    position: relative;
    display: flex;
    flex-direction: column;
    block-size: 100%;
    min-block-size: 0;
  }
  .probe {
    position: absolute;
    inline-size: 1px;
    block-size: calc(100 * var(--_px));
    visibility: hidden;
    pointer-events: none;
  }
  .state.late {
    animation: inbox-appear var(--_base) 600ms both;
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(12 * var(--_px));
    flex: none;
    block-size: calc(56 * var(--_px));
    padding-inline: calc(8 * var(--_px)) calc(16 * var(--_px));
  }
  .view {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    min-inline-size: 0;
    block-size: calc(32 * var(--_px));
    padding-inline: calc(8 * var(--_px));
    border-radius: var(--_radius-m);
    font-size: calc(16 * var(--_px));
    line-height: calc(22 / 16);
    font-weight: 600;
  }
  .view:is(:hover, [aria-expanded='true']) {
    background: color-mix(in oklch, transparent, var(--_text) 7%);
  }
  .view > .icon {
    color: var(--_muted);
  }
  .view-name {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .view .visually-hidden {
    font-weight: 400;
  }
  .tools {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_px));
    flex: none;
    padding-inline: calc(16 * var(--_px)) calc(8 * var(--_px));
  }
  .tools-room {
    flex: none;
    block-size: calc(32 * var(--_px));
  }
  .search {
    flex: 1;
  }
  .search > .clear {
    display: grid;
    place-items: center;
    inline-size: calc(24 * var(--_px));
    block-size: calc(24 * var(--_px));
    margin-inline-end: calc(-6 * var(--_px));
    border-radius: var(--_radius-s);
    color: var(--_muted);
  }
  .search > .clear:hover {
    color: var(--_text);
  }
  .filter {
    position: relative;
  }
  .dot {
    position: absolute;
    inset-block-start: calc(5 * var(--_px));
    inset-inline-end: calc(5 * var(--_px));
    inline-size: calc(8 * var(--_px));
    block-size: calc(8 * var(--_px));
    border: 1.5px solid var(--_sunken);
    border-radius: 50%;
    background: var(--_accent);
  }
  .tabs {
    flex: none;
    padding-inline: calc(16 * var(--_px));
    margin-block-start: calc(4 * var(--_px));
    box-shadow: inset 0 -1px var(--_border);
  }
  .results {
    flex: none;
    padding: calc(12 * var(--_px)) calc(16 * var(--_px)) calc(4 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
  }
  .results > .figure {
    margin-inline-start: calc(2 * var(--_px));
  }
  .figure {
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
`;

export const styles: CSSResultGroup[] = [
  tokens, reset, buttons, fields, chips, tabs, texts, channelIconStyles, avatarStyles, frame, rowStyles, stateStyles,
];
