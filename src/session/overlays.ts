/**
 * Fetches overlay.ts, with all that predicts: with the first command, the first draft, or a while after opening. Until it is here a command
 * is on its way without being seen. Used by inbox.ts.
 */

let file: typeof import('./overlay.js') | undefined;
let fetching: Promise<void> | undefined;

/** Undefined until it is here. */
export const overlays = (): typeof file => file;

/** Never rejects; what could not be fetched is tried again with the next call. */
export function loadOverlays(): Promise<void> {
  fetching ??= import('./overlay.js').then((loaded) => { file = loaded; }, (error: unknown) => {
    fetching = undefined;
    console.warn('inbox-elements: what is on its way cannot be shown yet.', error);
  });
  return fetching;
}
