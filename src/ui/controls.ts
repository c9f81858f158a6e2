// Controls that look the same everywhere: buttons, fields, chips, tabs, menus, toasts, switches, dialogs, skeletons,
// banners. Classes only, no elements: an element adopts the groups it uses, after tokens and reset.
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
  :is(.button, .icon-button):is(:disabled, [aria-disabled='true']) {
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
    :is(.button, .icon-button):is(:disabled, [aria-disabled='true']) {
      color: GrayText;
    }
    .icon-button:is([aria-expanded='true'], [aria-pressed='true']) {
      outline: 1px solid Highlight;
    }
  }
`;

/** `.field` around an icon and an input, or on an input or textarea itself; `.switch`, `.checkbox`. */
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
  .field > :is(input, textarea) {
    flex: 1;
    min-inline-size: 0;
    align-self: stretch;
    outline: none;
  }
  :is(.field:focus-within, input.field:focus, textarea.field:focus) {
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
    inline-size: calc(8 * var(--_px));
    block-size: calc(4 * var(--_px));
    border: solid currentColor;
    border-width: 0 0 1.5px 1.5px;
    translate: 0 -1px;
    rotate: -45deg;
  }
  .checkbox:is(:indeterminate, [aria-checked='mixed'])::after {
    content: '';
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

/** `.chip` (removable by an `.icon-button` inside), `.count` (+ `solid`, `danger`, `soft`), `.swatch`. */
export const chips = css`
  .chip {
    display: inline-flex;
    align-items: center;
    gap: calc(6 * var(--_px));
    max-inline-size: 100%;
    min-block-size: calc(24 * var(--_px));
    padding-inline: calc(8 * var(--_px));
    border-radius: var(--_radius-s);
    background: var(--_fill-2);
    color: var(--_text);
    font-size: calc(13 * var(--_px));
    white-space: nowrap;
  }
  .chip > span {
    overflow: hidden;
    text-overflow: ellipsis;
  }
  .chip:has(> button) {
    padding-inline-end: 0;
  }
  .chip > button {
    display: inline-grid;
    place-items: center;
    flex: none;
    inline-size: calc(24 * var(--_px));
    block-size: calc(24 * var(--_px));
    border-radius: inherit;
    color: var(--_muted);
  }
  .chip > button:hover {
    color: var(--_text);
  }
  .swatch {
    flex: none;
    inline-size: calc(8 * var(--_px));
    block-size: calc(8 * var(--_px));
    border-radius: calc(2 * var(--_px));
    background: currentColor;
  }
  .count {
    display: inline-grid;
    place-items: center;
    flex: none;
    min-inline-size: calc(18 * var(--_px));
    block-size: calc(18 * var(--_px));
    padding-inline: calc(5 * var(--_px));
    border-radius: calc(9 * var(--_px));
    font-size: calc(12 * var(--_px));
    line-height: 1;
    font-variant-numeric: tabular-nums;
  }
  .count.solid {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .count.danger {
    background: var(--_danger-solid);
    color: var(--_on-accent);
    font-weight: 600;
  }
  .count.soft {
    background: var(--_accent-soft);
    color: var(--_accent-text);
  }
  @media (forced-colors: active) {
    .chip,
    .count {
      outline: 1px solid CanvasText;
      outline-offset: -1px;
    }
    .swatch {
      forced-color-adjust: none;
    }
  }
`;

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

/** `[popover].menu` with `.item` (+ `danger`, `.item-text`, `.item-hint`), `.menu-head`, `hr`; `.tooltip`. */
export const menus = css`
  [popover] {
    margin: 0;
    border: 0;
    color: var(--_text);
    overflow: visible;
  }
  .menu {
    min-inline-size: calc(180 * var(--_px));
    max-inline-size: min(calc(360 * var(--_px)), 100vi - 16px);
    max-block-size: min(calc(440 * var(--_px)), 100vb - 16px);
    padding: calc(6 * var(--_px));
    border-radius: var(--_radius-l);
    background: var(--_raised);
    box-shadow: var(--_float);
    overflow: auto;
    overscroll-behavior: contain;
  }
  .menu:popover-open {
    animation: inbox-appear var(--_base) var(--_ease);
  }
  .item {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--_px));
    inline-size: 100%;
    min-block-size: calc(34 * var(--_px));
    padding: calc(5 * var(--_px)) calc(10 * var(--_px));
    border-radius: var(--_radius-m);
    text-align: start;
    --_focus-offset: -2px;
  }
  .item > .icon {
    color: var(--_muted);
  }
  .item:is(:hover, :focus, [aria-selected='true'], [data-active]) {
    background: var(--_menu-hover);
  }
  .item-text {
    flex: 1;
    min-inline-size: 0;
    overflow-wrap: anywhere;
  }
  .item-hint {
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-variant-numeric: tabular-nums;
  }
  .item-text > .item-hint {
    display: block;
  }
  .item.danger,
  .item.danger > .icon {
    color: var(--_danger);
  }
  .item[aria-disabled='true'],
  .item[aria-disabled='true'] > .icon {
    color: var(--_muted);
  }
  .menu-head {
    padding: calc(8 * var(--_px)) calc(10 * var(--_px)) calc(4 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    font-weight: 600;
  }
  .menu hr {
    block-size: 1px;
    margin: calc(6 * var(--_px)) 0;
    border: 0;
    background: var(--_border);
  }
  .tooltip {
    inline-size: max-content;
    max-inline-size: calc(280 * var(--_px));
    padding: calc(6 * var(--_px)) calc(10 * var(--_px));
    border-radius: var(--_radius-s);
    background: var(--_inverse);
    color: var(--_on-inverse);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-weight: 400;
    white-space: pre-line;
    overflow-wrap: anywhere;
  }
  @keyframes inbox-appear {
    from {
      opacity: 0;
      translate: 0 -4px;
    }
  }
  @media (forced-colors: active) {
    .menu,
    .tooltip {
      border: 1px solid CanvasText;
    }
    .item:is(:hover, :focus, [aria-selected='true'], [data-active]) {
      background: Highlight;
      color: HighlightText;
    }
    .item:is(:hover, :focus, [aria-selected='true'], [data-active]) :is(.icon, .item-hint) {
      color: HighlightText;
    }
  }
`;

/** `dialog.dialog` with `.dialog-head`, `.dialog-actions`; `.toast` with buttons; `.banner` (+ `warning`, `danger`). */
export const surfaces = css`
  .dialog {
    inline-size: min(calc(420 * var(--_px)), 100vi - 32px);
    max-block-size: calc(100vb - 32px);
    margin: auto;
    padding: calc(20 * var(--_px));
    border: 0;
    border-radius: var(--_radius-l);
    background: var(--_raised);
    color: var(--_text);
    box-shadow: var(--_float);
    overflow: auto;
  }
  .dialog::backdrop {
    background: light-dark(oklch(0.2 0.01 272 / 0.3), oklch(0 0 0 / 0.5));
  }
  .dialog-head {
    display: flex;
    align-items: center;
    justify-content: space-between;
    gap: calc(12 * var(--_px));
    margin-block-end: calc(12 * var(--_px));
    font-size: calc(16 * var(--_px));
    font-weight: 600;
  }
  .dialog-actions {
    display: flex;
    flex-wrap: wrap;
    justify-content: flex-end;
    gap: calc(8 * var(--_px));
    margin-block-start: calc(20 * var(--_px));
  }
  .toast {
    display: flex;
    align-items: center;
    gap: calc(16 * var(--_px));
    min-block-size: calc(44 * var(--_px));
    padding-inline: calc(14 * var(--_px)) calc(8 * var(--_px));
    border-radius: var(--_radius-m);
    background: var(--_inverse);
    color: var(--_on-inverse);
    font-size: calc(13 * var(--_px));
    font-variant-numeric: tabular-nums;
    box-shadow: var(--_float);
    animation: inbox-toast var(--_base) var(--_ease);
  }
  .toast > :first-child {
    flex: 1;
    min-inline-size: 0;
  }
  .toast .link {
    color: inherit;
    font-weight: 600;
    text-decoration: underline;
  }
  .toast .icon-button {
    color: inherit;
  }
  .toast .icon-button:hover {
    background: color-mix(in oklch, transparent, currentColor 15%);
  }
  .toast :focus-visible {
    outline-color: currentColor;
  }
  .banner {
    display: flex;
    align-items: center;
    gap: calc(10 * var(--_px));
    min-block-size: calc(44 * var(--_px));
    padding: calc(6 * var(--_px)) calc(12 * var(--_px));
    border-radius: var(--_radius-m);
    background: var(--_fill);
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
  }
  .banner > :not(.icon, button) {
    flex: 1;
    min-inline-size: 0;
  }
  .banner > .icon {
    color: var(--_muted);
  }
  .banner.warning {
    background: var(--_note);
    color: var(--_on-note);
  }
  .banner.warning > .icon {
    color: var(--_warning);
  }
  .banner.danger {
    background: var(--_danger-soft);
  }
  .banner.danger > .icon {
    color: var(--_danger);
  }
  @keyframes inbox-toast {
    from {
      opacity: 0;
      translate: 0 8px;
    }
  }
  @media (forced-colors: active) {
    .dialog,
    .toast,
    .banner {
      border: 1px solid CanvasText;
    }
  }
`;

/** `.meta`, `.mention` (of rich-text.ts), `.muted`, `.strong`, `.ellipsis`, `.skeleton`, `.state` (the drawn empty and error states). */
export const texts = css`
  .meta {
    font-size: calc(13 * var(--_px));
    line-height: calc(18 / 13);
    font-variant-numeric: tabular-nums;
  }
  .muted {
    color: var(--_muted);
  }
  .mention {
    color: var(--_accent-text);
  }
  .strong {
    font-weight: 600;
  }
  .ellipsis {
    min-inline-size: 0;
    overflow: hidden;
    text-overflow: ellipsis;
    white-space: nowrap;
  }
  .skeleton {
    display: block;
    block-size: calc(10 * var(--_px));
    border-radius: calc(5 * var(--_px));
    background: var(--_fill-2);
    animation: inbox-breathe 1.6s ease-in-out infinite;
  }
  .skeleton.round {
    flex: none;
    border-radius: 50%;
  }
  .state {
    display: flex;
    flex-direction: column;
    align-items: center;
    justify-content: center;
    gap: calc(6 * var(--_px));
    min-block-size: 100%;
    padding: calc(24 * var(--_px));
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    text-align: center;
    text-wrap: balance;
  }
  .state > :is(h2, h3) {
    color: var(--_text);
    font-size: calc(15 * var(--_px));
    font-weight: 600;
  }
  .state > p {
    max-inline-size: 34ch;
  }
  .state > .button {
    margin-block-start: calc(8 * var(--_px));
  }
  @keyframes inbox-breathe {
    50% {
      opacity: 0.55;
    }
  }
  @media (forced-colors: active) {
    .skeleton {
      background: GrayText;
    }
  }
`;
