/** How a message is known whose command was not answered yet. Used by predict(), the overlay and the thread. */

/** Messages of commands that were not answered yet sort behind every order key of a backend, among themselves by commandId. */
export const PENDING_ORDER = '\uffff';
export const pendingId = (commandId: string): string => `pending:${commandId}`;
