// Buttons, the same in every element. Adopted after tokens and reset, through ../controls.ts.
import { css } from 'lit';

/** `.button` (+ `primary`, `danger`, `quiet`, `note`, `small`), `.icon-button` (+ `small`), `.split`, `.link`. */
export const buttons = css`
  .button {
    display: inline-flex;
    align-items: center;
    justify-content: center;
    gap: calc(6 * var(--_px));
    flex: none;
    min-block-size: calc(32 * var(--_px));
    padding-inline: calc(12 * var(--_px));
    border: 1px solid var(--_button-border);
    border-radius: var(--_radius-m);
    background: var(--_button);
    color: var(--_text);
    font-weight: 500;
    white-space: nowrap;
    text-decoration: none;
    transition: background-color var(--_fast) var(--_ease);
  }
  .button.small {
    min-block-size: calc(28 * var(--_px));
    padding-inline: calc(10 * var(--_px));
    border-radius: var(--_radius-s);
    font-size: calc(13 * var(--_px));
  }
  .button:hover {
    background: color-mix(in oklch, var(--_button), var(--_text) 4%);
  }
  .button:active {
    background: color-mix(in oklch, var(--_button), var(--_text) 8%);
  }
  .button.primary,
  .button.danger {
    border-color: transparent;
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .button.danger {
    background: var(--_danger-solid);
  }
  .button.note {
    border-color: transparent;
    background: var(--_note-action);
    color: var(--_on-note-action);
    font-weight: 600;
  }
  .button:is(.primary, .danger, .note):hover {
    filter: brightness(0.94);
  }
  .button.quiet {
    border-color: transparent;
    background: none;
  }
  .button.quiet:hover {
    background: var(--_menu-hover);
  }
  .icon-button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: calc(32 * var(--_px));
    block-size: calc(32 * var(--_px));
    border-radius: var(--_radius-m);
    color: var(--_muted);
    transition: background-color var(--_fast) var(--_ease);
  }
  .icon-button.small {
    inline-size: calc(28 * var(--_px));
    block-size: calc(28 * var(--_px));
    border-radius: var(--_radius-s);
  }
  .icon-button:is(:hover, [aria-expanded='true'], [aria-pressed='true']) {
    background: color-mix(in oklch, transparent, var(--_text) 7%);
    color: var(--_text);
  }
  .button:is(:disabled, [aria-disabled='true']),
  .icon-button:is(:disabled, [aria-disabled='true']) {
    border-color: transparent;
    background: var(--_fill);
    color: var(--_muted);
    filter: none;
  }
  .icon-button:is(:disabled, [aria-disabled='true']) {
    background: none;
    opacity: 0.55;
  }
  .split {
    display: inline-flex;
    gap: 1px;
  }
  .split > :first-child {
    border-start-end-radius: 0;
    border-end-end-radius: 0;
  }
  .split > :last-child {
    border-start-start-radius: 0;
    border-end-start-radius: 0;
    padding-inline: calc(6 * var(--_px));
  }
  .link {
    color: var(--_accent-text);
    text-decoration: none;
  }
  .link:hover {
    text-decoration: underline;
  }
  @media (forced-colors: active) {
    .button.primary,
    .button.danger,
    .button.note {
      border-color: ButtonText;
    }
    .button:is(:disabled, [aria-disabled='true']),
    .icon-button:is(:disabled, [aria-disabled='true']) {
      color: GrayText;
    }
    .icon-button:is([aria-expanded='true'], [aria-pressed='true']) {
      outline: 1px solid Highlight;
    }
  }
`;
