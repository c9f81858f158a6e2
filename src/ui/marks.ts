// Marks that lucide lacks, drawn on its grid and filled: dots of availability and the "read" tick. Their shapes differ,
// so that nobody has to tell them by colour. Used by status-badge and the thread.
import type { IconShape } from './icon.js';

/** Available: a full disc. */
export const discMark: IconShape = { d: 'M12 1a11 11 0 1 1 0 22a11 11 0 0 1 0-22z', solid: true };
/** Busy: a half disc in its ring. */
export const halfDiscMark: IconShape = {
  d: 'M12 1a11 11 0 1 1 0 22a11 11 0 0 1 0-22zM12 4.6a7.4 7.4 0 0 0 0 14.8z',
  solid: true,
};
/** Read: a disc with the check cut out. */
export const readMark: IconShape = {
  d: 'M12 2a10 10 0 1 1 0 20a10 10 0 0 1 0-20zM16.6 7.9l-6 6.2-3-3-1.5 1.5 4.5 4.6 7.5-7.8z',
  solid: true,
};
