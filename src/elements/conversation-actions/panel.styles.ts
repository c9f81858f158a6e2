// How all that opens from conversation-actions looks; adopted with panel.ts.
import { css, type CSSResult } from 'lit';
import { avatarStyles } from '../../ui/avatar.js';
import { fields, surfaces, texts } from '../../ui/controls.js';

export const panelStyles: CSSResult[] = [...avatarStyles, fields, surfaces, texts, css`
  .menu.actions {
    inline-size: max-content;
    min-inline-size: calc(220 * var(--_px));
    max-inline-size: min(calc(340 * var(--_px)), 100vi - 16px);
    max-block-size: min(calc(560 * var(--_px)), 100vb - 16px);
  }
  .item-text > .item-hint {
    text-wrap: pretty;
  }
  .menu-head > .item-hint {
    display: block;
    font-weight: 400;
  }
  .warns {
    color: var(--_warning);
  }
  .refuses {
    color: var(--_danger);
  }
  .lock {
    display: flex;
    gap: calc(10 * var(--_px));
    padding: calc(8 * var(--_px)) calc(10 * var(--_px));
    margin-block-end: calc(6 * var(--_px));
    border-radius: var(--_radius-m);
    background: var(--_fill);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
  }
  .menu.pick {
    inline-size: calc(304 * var(--_px));
    padding: calc(14 * var(--_px));
  }
  .month-head {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_px));
  }
  .month {
    flex: 1;
    padding-inline-start: calc(8 * var(--_px));
    font-weight: 600;
  }
  .days {
    margin-block: calc(8 * var(--_px));
  }
  .days > [role='row'] {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    justify-items: center;
  }
  .weekday {
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(28 / 13);
  }
  .day {
    inline-size: calc(34 * var(--_px));
    block-size: calc(32 * var(--_px));
    border: 1px solid transparent;
    border-radius: var(--_radius-s);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .day:hover {
    background: var(--_menu-hover);
  }
  .day[aria-current] {
    border-color: var(--_control);
    font-weight: 600;
  }
  .day[aria-disabled] {
    background: none;
    color: var(--_muted);
    opacity: 0.6;
  }
  .day[data-chosen] {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    opacity: 1;
  }
  .chosen {
    display: grid;
    grid-template-columns: 1fr calc(128 * var(--_px));
    gap: calc(8 * var(--_px));
    margin-block-end: calc(8 * var(--_px));
  }
  .chosen > .field {
    font-variant-numeric: tabular-nums;
  }
  .chosen > span.field {
    background: none;
  }
  .menu.pick {
    max-block-size: min(calc(520 * var(--_px)), 100vb - 16px);
  }
  .pick .dialog-actions {
    margin-block-start: calc(12 * var(--_px));
  }
  .pick .dialog-actions > .button {
    white-space: normal;
  }
  .dialog {
    inline-size: min(calc(400 * var(--_px)), 100vi - 32px);
  }
  .dialog-head > h2 {
    min-inline-size: 0;
  }
  .targets {
    max-block-size: min(calc(320 * var(--_px)), 44vb);
    margin: calc(8 * var(--_px)) calc(-10 * var(--_px)) 0;
    overflow: auto;
    overscroll-behavior: contain;
    /* A line where more lies below; its own end covers it. */
    background:
      linear-gradient(var(--_raised), var(--_raised)) 0 100% / 100% 2px no-repeat local,
      linear-gradient(var(--_border), var(--_border)) 0 100% / 100% 1px no-repeat scroll;
  }
  .target-head {
    padding: calc(10 * var(--_px)) calc(10 * var(--_px)) calc(4 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
  }
  .target {
    min-block-size: calc(44 * var(--_px));
    padding-block: calc(3 * var(--_px));
  }
  .target[data-active] {
    outline: 2px solid var(--_accent-text);
    outline-offset: -2px;
  }
  .target-name {
    display: block;
    font-weight: 500;
  }
  .item-text > .target-status {
    display: flex;
    align-items: center;
    gap: calc(5 * var(--_px));
  }
  .mark[data-availability='available'] {
    color: var(--_success-mark);
  }
  .mark[data-availability='busy'] {
    color: var(--_warning-mark);
  }
  .mark[data-availability='unavailable'] {
    color: var(--_danger);
  }
  .round {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: calc(28 * var(--_px));
    block-size: calc(28 * var(--_px));
    border-radius: 50%;
    background: var(--_fill-2);
    color: var(--_muted);
  }
  .none,
  .why {
    padding-block: calc(10 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
  }
  .comment {
    display: block;
    margin-block-start: calc(14 * var(--_px));
    font-size: calc(13 * var(--_px));
  }
  .comment > :first-child {
    font-weight: 500;
  }
  .comment .muted {
    font-weight: 400;
  }
  .comment > .field {
    display: block;
    inline-size: 100%;
    min-block-size: calc(56 * var(--_px));
    margin-block-start: calc(6 * var(--_px));
    padding-block: calc(6 * var(--_px));
    font-size: calc(14 * var(--_px));
    resize: vertical;
  }
  .dialog .banner {
    margin-block-start: calc(12 * var(--_px));
  }
  select.field {
    inline-size: 100%;
    appearance: auto;
  }
  .variable {
    margin-block-start: calc(8 * var(--_px));
  }
  .template-preview {
    margin-block-start: calc(12 * var(--_px));
    padding: calc(8 * var(--_px)) calc(12 * var(--_px));
    border-radius: var(--_radius-l);
    background: var(--_accent-bubble);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  @media (forced-colors: active) {
    .day[data-chosen] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
    .lock,
    .template-preview {
      border: 1px solid CanvasText;
    }
  }
`];
