// The composer's rarer parts: files, saved replies, templates. Fetched together with the first of them that is needed. Used by
// message-composer.ts.
import '../../locales/en-more.js';
export { admit, fileChips } from './attachments.js';
export { styles } from './extras.styles.js';
export { ReplyPicker } from './reply-picker.js';
export { templatePicker } from './template-picker.js';
