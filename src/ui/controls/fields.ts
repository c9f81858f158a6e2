// Fields, the same in every element. Adopted after tokens and reset, through ../controls.ts.
import { css } from 'lit';

/** `.field` around an icon and an input, or on an input or textarea itself. */
export const fields = css`
  .field {
    display: flex;
    align-items: center;
    gap: calc(8 * var(--_px));
    min-block-size: calc(32 * var(--_px));
    min-inline-size: 0;
    padding-inline: calc(10 * var(--_px));
    border: 1px solid var(--_button-border);
    border-radius: var(--_radius-m);
    background: var(--_field);
    color: var(--_text);
  }
  .field > .icon {
    color: var(--_muted);
  }
  .field > input,
  .field > textarea {
    flex: 1;
    min-inline-size: 0;
    align-self: stretch;
    outline: none;
  }
  .field:focus-within,
  input.field:focus,
  textarea.field:focus {
    outline: 2px solid var(--_accent-text);
    outline-offset: -1px;
  }
  .field:has([aria-invalid='true']),
  .field[aria-invalid='true'] {
    border-color: var(--_danger);
  }
  input::-webkit-search-cancel-button {
    display: none;
  }
`;
