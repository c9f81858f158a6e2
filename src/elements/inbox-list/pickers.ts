// What opens above the rows: the view selector and the filter, with the chips of the filters that are on. Fetched with the first of
// them. Used by list-header.ts.
import '../../locales/en-more.js';
export { filterChips } from './filter-chips.js';
export { filterSections, toggled } from './filters.js';
export { pickerStyles } from './pickers.styles.js';
export { OptionPicker } from './option-picker.js';
export { ViewTools } from './view-tools.js';
