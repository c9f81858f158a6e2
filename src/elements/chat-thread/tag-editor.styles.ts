// How the editor of tags looks. Used by tag-editor.ts.
import { css, type CSSResult } from 'lit';

export const styles: CSSResult[] = [css`
  .tag-editor {
    inline-size: calc(280 * var(--_px));
    max-inline-size: calc(100vi - 16px);
    margin: 0;
    padding: calc(10 * var(--_px));
    border: 0;
    border-radius: var(--_radius-l);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_float);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
  }
  .tags {
    display: flex;
    flex-wrap: wrap;
    gap: calc(6 * var(--_px));
    margin-block-end: calc(8 * var(--_px));
    padding: 0;
    list-style: none;
  }
  .tag {
    display: inline-flex;
    align-items: center;
    gap: calc(4 * var(--_px));
    min-block-size: calc(24 * var(--_px));
    max-inline-size: 100%;
    padding-inline: calc(8 * var(--_px)) calc(2 * var(--_px));
    border-radius: var(--_radius-s);
    background: var(--_fill);
    overflow-wrap: anywhere;
  }
  .tag > button {
    display: grid;
    place-items: center;
    flex: none;
    inline-size: calc(20 * var(--_px));
    block-size: calc(20 * var(--_px));
    border-radius: var(--_radius-s);
    color: var(--_muted);
  }
  .tag > button:hover {
    color: var(--_text);
  }
  .tag-field {
    inline-size: 100%;
    min-block-size: calc(34 * var(--_px));
    padding-inline: calc(10 * var(--_px));
    border: 1px solid var(--_control);
    border-radius: var(--_radius-m);
    background: var(--_surface);
    color: inherit;
    font: inherit;
  }
  .tag-offer {
    display: block;
    inline-size: 100%;
    min-block-size: calc(32 * var(--_px));
    padding-inline: calc(10 * var(--_px));
    border-radius: var(--_radius-m);
    text-align: start;
    overflow-wrap: anywhere;
  }
  form + .tag-offer {
    margin-block-start: calc(6 * var(--_px));
  }
  .tag-offer:hover {
    background: var(--_row-hover, var(--_fill));
  }
  @media (forced-colors: active) {
    .tag-editor,
    .tag {
      border: 1px solid CanvasText;
    }
  }
`];
