// How the window of a saved reply looks. Used by reply-editor.ts.
import { css } from 'lit';

export const editorStyles = css`
  .editor-row {
    display: grid;
    gap: calc(6 * var(--_px));
    margin-block-end: calc(12 * var(--_px));
    font-size: calc(13 * var(--_px));
    font-weight: 500;
  }
  .editor-row > .field {
    inline-size: 100%;
    font-size: calc(14 * var(--_px));
    font-weight: 400;
  }
  .editor-row > textarea.field {
    grid-area: auto;
    display: block;
    block-size: auto;
    min-block-size: calc(120 * var(--_px));
    padding-block: calc(8 * var(--_px));
    line-height: calc(20 / 14);
    white-space: pre-wrap;
    overflow: auto;
    resize: vertical;
  }
  .editor-bar {
    display: flex;
    margin-block: calc(-6 * var(--_px)) calc(8 * var(--_px));
  }
  .editor .resolved {
    margin-inline: 0;
  }
  .editor .banner {
    margin-block-start: calc(12 * var(--_px));
  }
  .menu.fields {
    max-block-size: min(calc(280 * var(--_px)), 50vb);
    inline-size: calc(280 * var(--_px));
  }
  .fields .item-hint {
    max-inline-size: 45%;
  }
`;
