// How messages look that carry more than a few words. Used by extras.ts.
import { css, type CSSResult } from 'lit';

export const styles: CSSResult[] = [css`
  .bubble .link,
  .card .link {
    text-decoration: underline;
    text-decoration-thickness: 1px;
    text-underline-offset: 2px;
  }
  .mention {
    color: var(--_accent-text);
    font-weight: 500;
  }
  .code {
    margin-block: calc(4 * var(--_px));
    padding: calc(6 * var(--_px)) calc(8 * var(--_px));
    border-radius: var(--_radius-s);
    background: color-mix(in oklch, var(--_text), transparent 93%);
    font: calc(13 * var(--_px)) / calc(18 / 13) ui-monospace, SFMono-Regular, Menlo, Consolas, monospace;
    text-align: start;
    white-space: pre;
    tab-size: 4;
    overflow: auto;
    max-block-size: calc(360 * var(--_px));
  }
  .quote-note {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_px));
  }
  .failed > .bubble {
    background: none;
    box-shadow: inset 0 0 0 1px var(--_danger);
  }
  .bubble.emoji {
    padding: 0;
    background: none;
    font-size: calc(36 * var(--_px));
    line-height: 1.25;
  }
  .gone {
    color: var(--_muted);
    font-style: italic;
  }
  .note .gone {
    color: var(--_note-muted);
  }
  .gone .type {
    font-style: normal;
    overflow-wrap: anywhere;
  }
  .fold,
  .do {
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
    text-underline-offset: 2px;
  }
  .fold {
    margin-block-start: calc(6 * var(--_px));
    color: var(--_accent-text);
    font-size: calc(13 * var(--_px));
  }
  .do {
    margin-inline-start: calc(8 * var(--_px));
  }
  .do[aria-disabled='true'] {
    color: var(--_muted);
    text-decoration: none;
  }
  .edited {
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
  }
  .tick[data-state='failed'] {
    color: var(--_danger);
  }
  .tick[data-state='uncertain'] {
    color: var(--_warning);
  }
  .line {
    padding-block-start: calc(2 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    overflow-wrap: anywhere;
    font-variant-numeric: tabular-nums;
  }
  .out > .line {
    text-align: end;
  }
  .danger {
    color: var(--_danger);
  }
  .line.warning {
    color: var(--_warning);
  }
  .quote {
    display: grid;
    inline-size: 100%;
    margin-block-end: calc(6 * var(--_px));
    padding-inline-start: calc(10 * var(--_px));
    border-inline-start: 2px solid var(--_control);
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    text-align: start;
    overflow-wrap: anywhere;
  }
  .quote b {
    color: var(--_text);
    font-weight: 600;
  }
  .quote > span {
    display: -webkit-box;
    -webkit-line-clamp: 2;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .context {
    display: flex;
    gap: calc(6 * var(--_px));
    max-inline-size: 100%;
    padding-block: calc(2 * var(--_px));
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    overflow-wrap: anywhere;
  }
  .context > .icon {
    margin-block-start: calc(2 * var(--_px));
    color: var(--_muted);
  }
  .context q {
    display: -webkit-box;
    -webkit-line-clamp: 3;
    -webkit-box-orient: vertical;
    overflow: hidden;
  }
  .reactions {
    display: flex;
    flex-wrap: wrap;
    gap: calc(4 * var(--_px));
    margin-block-start: calc(-6 * var(--_px));
    margin-inline: calc(8 * var(--_px));
    position: relative;
  }
  .reaction {
    max-inline-size: calc(120 * var(--_px));
    overflow: hidden;
    white-space: nowrap;
    display: inline-flex;
    align-items: center;
    gap: calc(4 * var(--_px));
    min-block-size: calc(22 * var(--_px));
    padding-inline: calc(6 * var(--_px));
    border-radius: calc(11 * var(--_px));
    background: var(--_raised);
    box-shadow: 0 0 0 1px var(--_border);
    font-size: calc(13 * var(--_px));
    line-height: 1;
  }
  .progress {
    inline-size: 100%;
    min-inline-size: calc(120 * var(--_px));
    block-size: 2px;
    margin-block-start: calc(2 * var(--_px));
    border-radius: 1px;
    background: var(--_fill-2);
    overflow: hidden;
  }
  .progress-bar {
    block-size: 100%;
    background: var(--_accent);
    transition: inline-size var(--_slow) linear;
  }
`];
