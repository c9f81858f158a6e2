// The filters that are on, above the rows. Pure; a part of pickers.ts.
import { html, type TemplateResult } from 'lit';
import { icon } from '../../ui/icon.js';
import { xIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import type { PickerOption } from './option-picker.js';

/** Each filter that is on, to be taken off one by one. */
export const filterChips = (
  words: Localize, chosen: readonly PickerOption[], onRemove: (option: PickerOption) => void, onClear: () => void,
): TemplateResult => html`<div class="chips" part="chips" role="group" aria-label=${words.t('list.filters')}>
  ${chosen.map((option) => html`<span class="chip" part="chip"><span dir="auto">${option.label}</span><button
      type="button" aria-label=${words.t('common.remove', { name: option.label })} @click=${() => onRemove(option)}
    >${icon(xIcon, 14)}</button></span>`)}
  <button class="link" type="button" @click=${onClear}>${words.t('common.clear')}</button>
</div>`;
