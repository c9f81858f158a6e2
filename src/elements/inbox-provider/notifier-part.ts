// What tells of messages outside of the page, fetched when it is first needed. Used by inbox-provider and the menu of agent-availability.
import { Part } from '../../ui/part.js';

export const notifierPart = new Part(() => import('./notifier.js'));
