// How message-composer looks; its rarer parts are in extras.styles.ts.
import { css, type CSSResult } from 'lit';
import { channelIconStyles } from '../ui/channel-icon.js';
import { banners, buttons, tabs, texts } from '../ui/controls.js';

const own = css`
  :host {
    display: flow-root;
    min-inline-size: 0;
    container-type: inline-size;
  }
  .wrap {
    /* The page's underlines run through all that flows in it, but not through a float. */
    float: inline-start;
    inline-size: 100%;
    padding: 0 calc(24 * var(--_px)) calc(10 * var(--_px));
  }
  .box {
    position: relative;
    border: 1px solid var(--_button-border);
    border-radius: var(--_radius-l);
    background: var(--_composer);
    transition: border-color var(--_fast) var(--_ease);
  }
  .box:focus-within {
    border-color: var(--_control);
  }
  .box.note {
    border-color: var(--_note-2);
    background: var(--_note);
    color: var(--_on-note);
  }
  .top {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(12 * var(--_px));
    padding-block-start: calc(5 * var(--_px));
    padding-inline: calc(5 * var(--_px)) calc(15 * var(--_px));
  }
  .segments {
    flex: none;
  }
  .note .segments > button {
    color: var(--_note-muted);
  }
  .note .segments > button[aria-selected='true'] {
    background: var(--_note-2);
    color: var(--_on-note);
  }
  .to {
    display: inline-flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    min-inline-size: 0;
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    white-space: nowrap;
  }
  .note .to {
    color: var(--_note-muted);
  }
  .to-text {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .grow {
    display: grid;
    max-block-size: 40cqb;
    min-block-size: calc(34 * var(--_px));
    overflow: hidden auto;
    overscroll-behavior: contain;
  }
  .mirror,
  textarea {
    grid-area: 1 / 1;
    min-inline-size: 0;
    padding: calc(6 * var(--_px)) calc(15 * var(--_px));
    font-size: calc(15 * var(--_px));
    line-height: calc(22 / 15);
    white-space: pre-wrap;
    overflow-wrap: break-word;
    unicode-bidi: plaintext;
    text-align: start;
  }
  .mirror {
    color: transparent;
  }
  textarea {
    display: block;
    inline-size: 100%;
    block-size: 100%;
    overflow: hidden;
    resize: none;
    outline: none;
  }
  .note textarea::placeholder {
    color: var(--_note-muted);
  }
  .refused-box {
    margin: calc(6 * var(--_px)) calc(8 * var(--_px)) calc(8 * var(--_px));
    min-block-size: calc(40 * var(--_px));
  }
  .do {
    flex: none;
    font-weight: 600;
    border-radius: 4px;
  }
  .do:hover {
    text-decoration: underline;
  }
  .tools {
    display: flex;
    align-items: center;
    padding: calc(4 * var(--_px)) calc(7 * var(--_px)) calc(7 * var(--_px));
  }
  .note .tools .icon-button {
    color: var(--_note-muted);
  }
  .spacer {
    flex: 1;
  }
  /* Its word changes colour at once: a ground that follows slowly would be unreadable meanwhile. */
  [part='send'] {
    transition: none;
  }
  .foot {
    display: flex;
    justify-content: space-between;
    gap: calc(12 * var(--_px));
    min-block-size: calc(24 * var(--_px));
    padding: calc(6 * var(--_px)) calc(16 * var(--_px)) 0;
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-variant-numeric: tabular-nums;
  }
  .window {
    display: inline-flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    white-space: nowrap;
  }
  .window[data-state='warning'] {
    color: var(--_warning);
  }
  .hint {
    text-align: end;
  }
  .hint.wrong {
    color: var(--_danger);
  }
  @container (inline-size < 520px) {
    .wrap {
      padding-inline: calc(10 * var(--_px));
    }
    .hint:not(.wrong) {
      display: none;
    }
    .to-text {
      display: none;
    }
  }
  @media (forced-colors: active) {
    .box:focus-within {
      outline: 2px solid Highlight;
    }
    .box.note {
      border-style: dashed;
    }
    .mirror {
      visibility: hidden;
    }
  }
`;

export const styles: CSSResult[] = [channelIconStyles, banners, buttons, tabs, texts, own];
