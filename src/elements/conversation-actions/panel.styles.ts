// How all that opens from conversation-actions looks; adopted with panel.ts.
import { css, type CSSResult } from 'lit';
import { avatarStyles } from '../../ui/avatar.js';
import { fields, surfaces, texts } from '../../ui/controls.js';
import { momentPickerStyles } from '../moment-picker.js';

export const panelStyles: CSSResult[] = [...avatarStyles, fields, surfaces, texts, momentPickerStyles, css`
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
  .pick {
    position: relative;
    padding: 0;
  }
  .pick > select {
    flex: 1;
    align-self: stretch;
    min-inline-size: 0;
    padding-inline: calc(10 * var(--_px)) calc(34 * var(--_px));
    text-overflow: ellipsis;
    outline: none;
  }
  .pick option {
    background: var(--_raised);
  }
  .pick > .icon {
    position: absolute;
    inset-inline-end: calc(10 * var(--_px));
    pointer-events: none;
  }
  :is(.variable, .variable ~ .pick, .none) {
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
    .lock,
    .template-preview {
      border: 1px solid CanvasText;
    }
  }
`];
