// How the emoji picker looks. Used by emoji-picker.ts.
import { css } from 'lit';

export const emojiStyles = css`
  .menu.emoji {
    display: grid;
    inline-size: min(calc(344 * var(--_px)), 100vi - 16px);
    max-inline-size: none;
    max-block-size: none;
    padding: calc(8 * var(--_px));
    overflow: hidden;
  }
  .menu.emoji:not(:popover-open) {
    display: none;
  }
  .glyph {
    font-family: 'Apple Color Emoji', 'Segoe UI Emoji', 'Noto Color Emoji', sans-serif;
    font-size: calc(20 * var(--_px));
    line-height: 1;
  }
  .item > .glyph {
    font-size: calc(18 * var(--_px));
  }
  .emoji-body {
    display: grid;
  }
  .emoji-body > * {
    grid-area: 1 / 1;
    min-inline-size: 0;
  }
  .emoji-body > p {
    place-self: center;
  }
  .emoji-grid {
    block-size: min(calc(272 * var(--_px)), 40vb);
    margin-block-start: calc(6 * var(--_px));
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .emoji-row {
    display: grid;
    grid-template-columns: repeat(9, 1fr);
    block-size: calc(34 * var(--_px));
  }
  .emoji-head {
    grid-column: 1 / -1;
    align-self: end;
    padding: 0 calc(6 * var(--_px)) calc(4 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
  }
  .cell {
    display: grid;
    place-items: center;
    border-radius: var(--_radius-s);
    cursor: pointer;
  }
  .cell[data-active] {
    background: var(--_menu-hover);
    box-shadow: inset 0 0 0 2px var(--_accent-text);
  }
  .emoji-foot {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    padding: calc(8 * var(--_px)) calc(4 * var(--_px)) 0;
    border-block-start: 1px solid var(--_border);
    font-size: calc(13 * var(--_px));
  }
  .emoji-name {
    flex: 1;
    min-inline-size: 0;
  }
  .emoji-tones {
    display: flex;
    flex: none;
  }
  .emoji-tone {
    inline-size: calc(24 * var(--_px));
    block-size: calc(24 * var(--_px));
    border-radius: var(--_radius-s);
    font-size: calc(14 * var(--_px));
  }
  .emoji-tone[aria-checked='true'] {
    background: var(--_fill-2);
  }
  @media (forced-colors: active) {
    .cell[data-active] {
      outline: 2px solid Highlight;
    }
  }
`;
