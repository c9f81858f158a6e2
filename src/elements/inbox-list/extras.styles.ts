// How what is fetched later looks: select mode, the card of what is done with many, the sheet of shortcuts. Adopted with extras.ts.
import { css } from 'lit';

export const extrasStyles = css`
  .select-bar {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    flex: none;
    min-block-size: calc(48 * var(--_px));
    margin: calc(8 * var(--_px)) calc(8 * var(--_px)) 0;
    padding: calc(4 * var(--_px)) calc(8 * var(--_px));
    border-radius: var(--_radius-m);
    background: var(--_fill);
  }
  .select-count {
    flex: 1;
    display: grid;
    justify-items: start;
    min-inline-size: 0;
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-variant-numeric: tabular-nums;
  }
  .strong {
    font-weight: 600;
  }
  .open[role='checkbox']::before {
    content: '';
    box-sizing: border-box;
    position: static;
    flex: none;
    order: -2;
    inline-size: calc(16 * var(--_px));
    block-size: calc(16 * var(--_px));
    border: 1.5px solid var(--_control);
    border-radius: calc(4 * var(--_px));
    background: var(--_field);
  }
  .open[role='checkbox'][aria-checked='true']::before {
    border-color: light-dark(var(--_accent), var(--_accent-text));
    background: var(--_accent);
  }
  .open[role='checkbox'][aria-checked='true']::after {
    content: '';
    box-sizing: border-box;
    position: absolute;
    inset-inline-start: calc(12 * var(--_px));
    inset-block-start: calc(50% - 4 * var(--_px));
    inline-size: calc(8 * var(--_px));
    block-size: calc(4 * var(--_px));
    border: solid var(--_on-accent);
    border-width: 0 0 1.5px 1.5px;
    rotate: -45deg;
  }
  .row > .open[role='checkbox'][aria-current] {
    background: none;
  }
  .row:hover > .open[role='checkbox'][aria-current] {
    background: var(--_row-hover);
  }
  .row > .open[role='checkbox'][aria-checked='true'] {
    background: var(--_accent-soft);
  }
  .row:has(> [aria-checked='true']) {
    --_ring: var(--_accent-soft);
  }
  [aria-checked='true'] :is(.preview, .time, .state-mark:not([data-tone])) {
    color: var(--_muted-on-soft);
  }
  [aria-checked='true'].unread :is(.preview, .time) {
    color: var(--_text);
  }
  .jobs {
    position: absolute;
    inset-block-end: 0;
    inset-inline: 0;
    z-index: 2;
    display: grid;
    gap: calc(8 * var(--_px));
    max-block-size: 60%;
    padding: calc(12 * var(--_px));
    overflow-y: auto;
    pointer-events: none;
  }
  .job {
    display: grid;
    gap: calc(6 * var(--_px));
    padding: calc(8 * var(--_px));
    padding-inline-start: calc(14 * var(--_px));
    border-radius: var(--_radius-l);
    background: var(--_raised);
    box-shadow: var(--_float);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-variant-numeric: tabular-nums;
    pointer-events: auto;
    animation: inbox-appear var(--_base) var(--_ease);
  }
  .job-line {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    min-block-size: calc(28 * var(--_px));
  }
  .job-text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .job ul {
    display: grid;
    gap: calc(4 * var(--_px));
    padding-inline-start: calc(16 * var(--_px));
    list-style: disc;
  }
  .job p,
  .job ul {
    padding-block-end: calc(4 * var(--_px));
    padding-inline-end: calc(6 * var(--_px));
  }
  .job progress {
    appearance: none;
    inline-size: 100%;
    block-size: calc(4 * var(--_px));
    margin-block-end: calc(4 * var(--_px));
    border: 0;
    border-radius: calc(2 * var(--_px));
    background: var(--_fill-2);
    color: var(--_accent);
    overflow: hidden;
    accent-color: var(--_accent);
  }
  .job progress::-webkit-progress-bar {
    background: var(--_fill-2);
  }
  .job progress::-webkit-progress-value {
    background: var(--_accent);
  }
  .job progress::-moz-progress-bar {
    background: var(--_accent);
  }
  .sheet h3 {
    margin-block: calc(18 * var(--_px)) calc(8 * var(--_px));
    font-size: calc(13 * var(--_px));
    font-weight: 600;
    color: var(--_muted);
  }
  .sheet dl {
    display: grid;
    grid-template-columns: calc(112 * var(--_px)) 1fr;
    gap: calc(8 * var(--_px)) calc(16 * var(--_px));
    align-items: baseline;
  }
  .sheet kbd {
    display: inline-block;
    min-inline-size: calc(24 * var(--_px));
    padding-inline: calc(6 * var(--_px));
    border: 1px solid var(--_button-border);
    border-radius: var(--_radius-s);
    background: var(--_fill);
    font: inherit;
    font-size: calc(13 * var(--_px));
    text-align: center;
  }
  .sheet dt,
  .sheet dd {
    margin: 0;
  }
  .sheet :is(dt, dt > span) {
    display: flex;
    gap: calc(4 * var(--_px));
  }
  .sheet p {
    margin-block-start: calc(8 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
  }
  @media (forced-colors: active) {
    .select-bar,
    .job {
      border: 1px solid CanvasText;
    }
    .open[role='checkbox']::before {
      border-color: ButtonText;
    }
    .open[role='checkbox'][aria-checked='true']::before {
      background: Highlight;
      forced-color-adjust: none;
    }
  }
`;
