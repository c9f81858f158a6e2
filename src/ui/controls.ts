// Controls that look the same everywhere. Classes only, no elements: an element adopts the groups that it uses, after
// tokens and reset.
export { banners } from './controls/banners.js';
export { buttons } from './controls/buttons.js';
export { fields } from './controls/fields.js';
export { switches } from './controls/switches.js';
export { chips } from './controls/chips.js';
export { tabs } from './controls/tabs.js';
export { menus } from './controls/menus.js';
export { surfaces } from './controls/surfaces.js';
export { toasts } from './controls/toasts.js';
export { texts } from './controls/texts.js';
