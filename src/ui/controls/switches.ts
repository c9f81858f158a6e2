// Switches and check boxes, the same in every element. Adopted after tokens and reset, through ../controls.ts.
import { css } from 'lit';

/** `.switch`, `.checkbox`. */
export const switches = css`
  .switch {
    position: relative;
    flex: none;
    inline-size: calc(32 * var(--_px));
    block-size: calc(18 * var(--_px));
    border: 1px solid transparent;
    border-radius: calc(9 * var(--_px));
    background: var(--_control);
    transition: background-color var(--_base) var(--_ease);
  }
  .switch::after {
    content: '';
    position: absolute;
    inset-block: calc(1 * var(--_px));
    inset-inline-start: calc(1 * var(--_px));
    inline-size: calc(14 * var(--_px));
    border-radius: 50%;
    background: oklch(1 0 0);
    transition: inset-inline-start var(--_base) var(--_ease);
  }
  .switch:is([aria-checked='true'], :checked) {
    border-color: light-dark(transparent, var(--_accent-text));
    background: var(--_accent);
  }
  .switch:is([aria-checked='true'], :checked)::after {
    inset-inline-start: calc(15 * var(--_px));
  }
  .checkbox {
    flex: none;
    display: inline-grid;
    place-items: center;
    inline-size: calc(16 * var(--_px));
    block-size: calc(16 * var(--_px));
    border: 1.5px solid var(--_control);
    border-radius: calc(4 * var(--_px));
    background: var(--_field);
    color: var(--_on-accent);
  }
  .checkbox:is(:checked, :indeterminate, [aria-checked='true'], [aria-checked='mixed']) {
    border-color: light-dark(var(--_accent), var(--_accent-text));
    background: var(--_accent);
  }
  .checkbox:is(:checked, [aria-checked='true'])::after {
    content: '';
    box-sizing: border-box;
    inline-size: calc(8 * var(--_px));
    block-size: calc(4 * var(--_px));
    border: solid currentColor;
    border-width: 0 0 1.5px 1.5px;
    translate: 0 -1px;
    rotate: -45deg;
  }
  .checkbox:is(:indeterminate, [aria-checked='mixed'])::after {
    content: '';
    box-sizing: border-box;
    inline-size: calc(8 * var(--_px));
    block-size: 0;
    border-block-end: 1.5px solid currentColor;
  }
  @media (forced-colors: active) {
    .switch,
    .checkbox {
      border-color: ButtonText;
    }
    .switch::after {
      background: ButtonText;
    }
    .switch:is([aria-checked='true'], :checked),
    .checkbox:is(:checked, :indeterminate, [aria-checked='true'], [aria-checked='mixed']) {
      background: Highlight;
    }
    .switch:is([aria-checked='true'], :checked)::after {
      background: HighlightText;
    }
    .checkbox:is(:checked, :indeterminate, [aria-checked='true'], [aria-checked='mixed'])::after {
      border-color: HighlightText;
    }
  }
`;
