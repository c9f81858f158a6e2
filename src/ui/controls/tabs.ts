// Tabs and segments, the same in every element. Adopted after tokens and reset, through ../controls.ts.
import { css } from 'lit';

/** `.tabs` with `[role=tab]` (underlined), `.segments` with buttons (filled when `aria-pressed` or selected). */
export const tabs = css`
  .tabs {
    display: flex;
    gap: calc(20 * var(--_px));
    block-size: calc(40 * var(--_px));
    overflow-x: auto;
    overflow-y: hidden;
    scrollbar-width: none;
  }
  .tabs > [role='tab'] {
    display: inline-flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    flex: none;
    border-block-end: 2px solid transparent;
    border-block-start: 2px solid transparent;
    color: var(--_muted);
    font-weight: 500;
    white-space: nowrap;
    --_focus-offset: -2px;
  }
  .tabs > [role='tab']:is(:hover, [aria-selected='true']) {
    color: var(--_text);
  }
  .tabs > [role='tab'][aria-selected='true'] {
    border-block-end-color: var(--_text);
  }
  .tabs .figure {
    color: var(--_muted);
    font-weight: 400;
    font-variant-numeric: tabular-nums;
  }
  .segments {
    display: inline-flex;
    gap: calc(2 * var(--_px));
  }
  .segments > button {
    display: inline-flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    block-size: calc(28 * var(--_px));
    padding-inline: calc(10 * var(--_px));
    border-radius: var(--_radius-s);
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
  }
  .segments > button:hover {
    color: var(--_text);
  }
  .segments > button:is([aria-pressed='true'], [aria-selected='true'], [aria-checked='true']) {
    background: var(--_fill);
    color: var(--_text);
    font-weight: 600;
  }
  @media (forced-colors: active) {
    .tabs > [role='tab'] {
      border-block-color: Canvas;
    }
    .tabs > [role='tab'][aria-selected='true'] {
      border-block-end-color: Highlight;
    }
    .segments > button:is([aria-pressed='true'], [aria-selected='true'], [aria-checked='true']) {
      outline: 1px solid Highlight;
      outline-offset: -1px;
    }
  }
`;
