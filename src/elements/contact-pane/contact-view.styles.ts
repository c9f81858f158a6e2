// How the contact in contact-pane looks. Used by contact-view.ts.
import { css, type CSSResult } from 'lit';
import { avatarStyles } from '../../ui/avatar.js';
import { channelIconStyles } from '../../ui/channel-icon.js';
import { chips, fields, menus, surfaces } from '../../ui/controls.js';

export const shared: CSSResult[] = [channelIconStyles, ...avatarStyles, fields, chips, menus, surfaces];

export const styles: CSSResult[] = [
  css`
    .name-line {
      display: flex;
      align-items: center;
      gap: calc(2 * var(--_px));
      min-block-size: calc(28 * var(--_px));
    }
    .name-line > h2 {
      font-size: calc(16 * var(--_px));
      line-height: calc(22 / 16);
      font-weight: 600;
    }
    .name-line .icon-button {
      margin-inline-start: calc(2 * var(--_px));
    }
    .name-line .copy-name {
      opacity: 0;
    }
    .name-line:is(:hover, :focus-within) .copy-name {
      opacity: 1;
    }
    .name-line > .field {
      flex: 1;
      font-weight: 600;
    }
    .platform {
      display: flex;
      align-items: center;
      gap: calc(4 * var(--_px));
      min-block-size: calc(24 * var(--_px));
      color: var(--_muted);
      font-size: calc(13 * var(--_px));
      line-height: calc(18 / 13);
    }
    .platform:has(> .dot) {
      align-items: baseline;
      min-block-size: 0;
      margin-block-start: calc(4 * var(--_px));
    }
    .platform > .done {
      color: var(--_success);
    }
    .platform > .icon-button {
      inline-size: calc(24 * var(--_px));
      block-size: calc(24 * var(--_px));
    }
    .blocked {
      display: inline-flex;
      align-items: center;
      gap: calc(4 * var(--_px));
      color: var(--_danger);
      font-size: calc(13 * var(--_px));
      font-weight: 500;
    }
    .head {
      display: flex;
      align-items: center;
      justify-content: space-between;
      block-size: calc(24 * var(--_px));
      margin-block-end: calc(6 * var(--_px));
    }
    .head > h3 {
      color: var(--_muted);
      font-size: calc(13 * var(--_px));
      font-weight: 600;
    }
    .head > .icon-button,
    .identities .icon-button {
      margin-inline-end: calc(-6 * var(--_px));
    }
    .identities > li {
      display: flex;
      align-items: center;
      gap: calc(10 * var(--_px));
      min-block-size: calc(30 * var(--_px));
    }
    .mark {
      display: grid;
      place-items: center;
      flex: none;
      inline-size: calc(16 * var(--_px));
      color: var(--_muted);
    }
    .identities .value {
      flex: 1;
      display: grid;
      justify-items: start;
      min-inline-size: 0;
      font-variant-numeric: tabular-nums;
    }
    .identities .ellipsis {
      max-inline-size: 100%;
    }
    /* At the start of the layout, whichever way its text runs. */
    .ellipsis[dir] {
      text-align: left;
    }
    :host(:dir(rtl)) .ellipsis[dir] {
      text-align: right;
    }
    .unverified {
      padding-inline: calc(5 * var(--_px));
      border: 1px solid var(--_control);
      border-radius: calc(4 * var(--_px));
      color: var(--_muted);
      font-size: calc(12 * var(--_px));
      line-height: calc(16 / 12);
    }
    .chips {
      display: flex;
      flex-wrap: wrap;
      gap: calc(6 * var(--_px));
    }
    [data-color] .swatch {
      color: light-dark(oklch(0.6 0.13 var(--_hue, 272)), oklch(0.74 0.12 var(--_hue, 272)));
    }
    [data-color='gray'] .swatch { color: var(--_control); }
    [data-color='red'] { --_hue: 22; }
    [data-color='orange'] { --_hue: 55; }
    [data-color='yellow'] { --_hue: 92; }
    [data-color='green'] { --_hue: 150; }
    [data-color='teal'] { --_hue: 195; }
    [data-color='blue'] { --_hue: 245; }
    [data-color='violet'] { --_hue: 295; }
    [data-color='pink'] { --_hue: 350; }
    .combobox {
      margin-block-start: calc(8 * var(--_px));
    }
    .combobox > .field,
    .new > .field {
      inline-size: 100%;
    }
    .menu {
      inline-size: max-content;
    }
    .row {
      display: grid;
      grid-template-columns: calc(104 * var(--_px)) minmax(0, 1fr);
      align-items: center;
      min-block-size: calc(30 * var(--_px));
    }
    .key {
      display: flex;
      align-items: center;
      gap: calc(6 * var(--_px));
      padding-inline-end: calc(8 * var(--_px));
      min-inline-size: 0;
      color: var(--_muted);
      font-size: calc(13 * var(--_px));
    }
    .dot {
      flex: none;
      inline-size: calc(6 * var(--_px));
      block-size: calc(6 * var(--_px));
      border-radius: 50%;
      background: var(--_warning-mark);
    }
    .value[data-key] {
      inline-size: calc(100% + 14 * var(--_px));
      min-block-size: calc(30 * var(--_px));
      margin-inline-start: calc(-8 * var(--_px));
      padding-inline: calc(7 * var(--_px));
      border: 1px solid transparent;
      border-radius: var(--_radius-m);
      text-overflow: ellipsis;
      /* At the start of the layout, whichever way its text runs. */
      text-align: left;
    }
    :host(:dir(rtl)) .value[data-key] {
      text-align: right;
    }
    .rows:focus-within > .row > .value:not([readonly]),
    .value[data-key]:hover:not([readonly]) {
      border-color: var(--_button-border);
    }
    .rows > .row > .value[data-key]:focus {
      border-color: transparent;
      background: var(--_field);
      outline: 2px solid var(--_accent-text);
      outline-offset: -1px;
    }
    .value[readonly] {
      cursor: default;
    }
    .new {
      gap: calc(8 * var(--_px));
      margin-block-start: calc(6 * var(--_px));
    }
    .error {
      margin-block-start: calc(6 * var(--_px));
      color: var(--_danger);
    }
    .previous > li {
      margin-inline: calc(-8 * var(--_px));
    }
    .previous button {
      display: flex;
      gap: calc(10 * var(--_px));
      inline-size: 100%;
      padding: calc(5 * var(--_px)) calc(8 * var(--_px));
      border-radius: var(--_radius-m);
      text-align: start;
    }
    .previous button:hover {
      background: var(--_row-hover);
    }
    .previous .mark {
      margin-block-start: calc(2 * var(--_px));
      block-size: calc(16 * var(--_px));
    }
    .two {
      display: grid;
      min-inline-size: 0;
    }
    .end {
      margin-block-start: auto;
      padding-block-start: calc(4 * var(--_px));
    }
    .quiet-button {
      display: inline-flex;
      align-items: center;
      gap: calc(10 * var(--_px));
      min-block-size: calc(32 * var(--_px));
      padding-inline: calc(8 * var(--_px));
      margin-inline-start: calc(-8 * var(--_px));
      border-radius: var(--_radius-m);
      color: var(--_muted);
      max-inline-size: 100%;
    }
    .quiet-button:hover:not([aria-disabled='true']) {
      background: var(--_row-hover);
      color: var(--_text);
    }
    .foot {
      flex: none;
      border-block-start: 1px solid var(--_border);
      background: var(--_sunken);
    }
    .foot > .banner {
      margin: calc(12 * var(--_px)) calc(12 * var(--_px)) 0;
    }
    .foot > .bar {
      display: flex;
      align-items: center;
      gap: calc(8 * var(--_px));
      min-block-size: calc(56 * var(--_px));
      padding-inline: calc(20 * var(--_px));
    }
    .bar > .meta {
      flex: 1;
      color: var(--_muted);
    }
    @media (hover: none) {
      .name-line .copy-name {
        opacity: 1;
      }
    }
    @media (forced-colors: active) {
      .value[data-key] {
        border-color: GrayText;
      }
      .dot {
        background: Highlight;
        forced-color-adjust: none;
      }
    }
  `,
];
