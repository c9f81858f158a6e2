// How files, saved replies and templates look in the composer. Used by extras.ts.
import { css, type CSSResult } from 'lit';
import { fields } from '../../ui/controls/fields.js';

const own = css`
  .known {
    border-radius: 3px;
    background: var(--_accent-soft);
  }
  .missing {
    border-radius: 3px;
    background: var(--_danger-soft);
    text-decoration: underline wavy var(--_danger) 1px;
    text-underline-offset: 3px;
  }
  .resolved,
  .quote,
  .none {
    margin: calc(2 * var(--_px)) calc(8 * var(--_px));
    padding: calc(7 * var(--_px)) calc(10 * var(--_px));
    border-radius: var(--_radius-m);
    background: var(--_fill);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    overflow-wrap: anywhere;
  }
  .resolved {
    max-block-size: calc(92 * var(--_px));
    white-space: pre-line;
    overflow: auto;
  }
  .resolved .known {
    color: var(--_accent-text);
  }
  .resolved .missing {
    color: var(--_danger);
  }
  .quote {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--_px));
    padding-block: calc(4 * var(--_px));
    border-inline-start: 2px solid var(--_control);
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    color: var(--_muted);
  }
  .quote > span {
    flex: 1;
    min-inline-size: 0;
  }
  .quote .two {
    display: grid;
  }
  .quote b {
    color: var(--_text);
    font-weight: 600;
  }
  .note .quote {
    background: var(--_note-2);
    color: var(--_note-muted);
  }
  [role='tabpanel'] > .banner {
    min-block-size: calc(36 * var(--_px));
    margin: calc(2 * var(--_px)) calc(8 * var(--_px));
  }
  .doubt {
    flex-wrap: wrap;
    row-gap: calc(4 * var(--_px));
  }
  .banner.doubt > span {
    flex: 1 1 calc(180 * var(--_px));
    font-weight: 600;
  }
  .recorder > .tabular {
    font-variant-numeric: tabular-nums;
  }
  .live {
    flex: none !important;
    inline-size: calc(10 * var(--_px));
    block-size: calc(10 * var(--_px));
    margin-inline-start: calc(4 * var(--_px));
    border-radius: 50%;
    background: var(--_danger);
  }
  .check {
    display: inline-grid;
    flex: none;
    inline-size: calc(16 * var(--_px));
    block-size: calc(16 * var(--_px));
  }
  .item > .warns {
    color: var(--_warning);
  }
  .refuses {
    color: var(--_danger);
  }
  .item[aria-disabled='true'] > .item-text {
    color: var(--_muted);
  }
  .drop {
    position: absolute;
    inset: 0;
    display: flex;
    align-items: center;
    justify-content: center;
    gap: calc(8 * var(--_px));
    border-radius: inherit;
    background: color-mix(in oklch, var(--_accent-soft), transparent 6%);
    box-shadow: inset 0 0 0 2px var(--_accent-text);
    color: var(--_accent-text);
    font-weight: 600;
    pointer-events: none;
  }
  .files {
    display: flex;
    flex-wrap: wrap;
    gap: calc(6 * var(--_px));
    padding: calc(4 * var(--_px)) calc(8 * var(--_px));
    max-block-size: calc(160 * var(--_px));
    overflow: auto;
  }
  .file {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--_px));
    min-inline-size: 0;
    max-inline-size: calc(240 * var(--_px));
    min-block-size: calc(48 * var(--_px));
    padding-inline: calc(6 * var(--_px)) calc(4 * var(--_px));
    border-radius: var(--_radius-m);
    background: var(--_fill);
  }
  .note .file:not(.refused) {
    background: var(--_note-2);
  }
  .file.refused {
    flex: 1 1 100%;
    max-inline-size: 100%;
    padding-inline-start: calc(12 * var(--_px));
    background: var(--_danger-soft);
    color: var(--_danger);
  }
  .refused .file-name {
    color: var(--_text);
  }
  .thumb {
    flex: none;
    display: grid;
    place-items: center;
    inline-size: calc(36 * var(--_px));
    block-size: calc(36 * var(--_px));
    border-radius: var(--_radius-s);
    background: var(--_fill-2);
    color: var(--_muted);
    overflow: hidden;
  }
  .thumb img {
    inline-size: 100%;
    block-size: 100%;
    object-fit: cover;
  }
  .thumb img.broken {
    visibility: hidden;
  }
  .file-text {
    flex: 1;
    display: grid;
    min-inline-size: 0;
  }
  .file-name {
    overflow: hidden;
    font-size: calc(13 * var(--_px));
    font-weight: 500;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .replies {
    inline-size: min(calc(380 * var(--_px)), 100vi - 32px);
    max-inline-size: none;
    max-block-size: min(calc(340 * var(--_px)), 60vb);
  }
  .replies .search {
    margin-block-end: calc(6 * var(--_px));
  }
  .replies mark {
    background: none;
    color: var(--_accent-text);
  }
  .replies .item-hint {
    white-space: nowrap;
  }
  .menu-foot {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_px));
    padding: calc(6 * var(--_px)) calc(10 * var(--_px)) calc(2 * var(--_px));
    margin-block-start: calc(6 * var(--_px));
    border-block-start: 1px solid var(--_border);
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
  }
  /* At the start of the layout, whichever way its text runs. */
  .ellipsis[dir='auto'] {
    text-align: left;
  }
  :host(:dir(rtl)) .ellipsis[dir='auto'] {
    text-align: right;
  }
  .held {
    margin-inline-start: auto;
    white-space: nowrap;
  }
  .held > .do {
    margin-inline-start: calc(6 * var(--_px));
    color: var(--_accent-text);
  }
  .keys {
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .menu-foot > .button {
    margin-inline-start: calc(-8 * var(--_px));
  }
  .menu-foot > .button + .button {
    margin-inline-start: 0;
  }
  .templates {
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    gap: calc(6 * var(--_px));
    padding: calc(6 * var(--_px)) calc(8 * var(--_px)) 0;
    max-block-size: 52cqb;
    overflow: auto;
  }
  .templates .none {
    margin: 0;
  }
  .templates .banner {
    min-block-size: calc(34 * var(--_px));
  }
  .template {
    display: flex;
    align-items: flex-start;
    gap: calc(12 * var(--_px));
    padding: calc(6 * var(--_px)) calc(10 * var(--_px));
    border-radius: var(--_radius-m);
    font-size: calc(14 * var(--_px));
  }
  .template:hover {
    background: var(--_row-hover);
  }
  .template.chosen {
    background: var(--_fill);
  }
  .template b {
    font-weight: 600;
  }
  .template input {
    flex: none;
    inline-size: calc(16 * var(--_px));
    block-size: calc(16 * var(--_px));
    margin-block-start: calc(2 * var(--_px));
    border: 1.5px solid var(--_control);
    border-radius: 50%;
    background: var(--_field);
  }
  .template input:checked {
    border: calc(5 * var(--_px)) solid var(--_accent);
  }
  .template-text {
    flex: 1;
    display: grid;
    grid-template-columns: minmax(0, 1fr);
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .variables {
    display: grid;
    grid-template-columns: repeat(auto-fit, minmax(calc(200 * var(--_px)), 1fr));
    gap: calc(6 * var(--_px));
  }
  .preview {
    padding: calc(8 * var(--_px)) calc(12 * var(--_px));
    border-radius: var(--_radius-l);
    background: var(--_accent-bubble);
    font-size: calc(15 * var(--_px));
    line-height: calc(22 / 15);
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  .templates > .tools {
    position: sticky;
    inset-block-end: 0;
    padding-inline: 0;
    background: var(--_composer);
  }
  @container (inline-size < 520px) {
    .keys {
      display: none;
    }
    .foot:has(.held) {
      flex-wrap: wrap;
      row-gap: 0;
    }
    .banner.doubt > span {
      flex-basis: calc(100% - 40 * var(--_px));
    }
  }
`;

export const styles: CSSResult[] = [fields, own];
