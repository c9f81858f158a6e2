// A host's own drawing of a row: the property `renderRow` of inbox-list.
import type { Channel } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';

/** What a host's `renderRow` gets. */
export interface RowContext {
  readonly conversation: Conversation;
  readonly contact: Contact | undefined;
  readonly channel: Channel | undefined;
  /** Whether it is the conversation that is open. */
  readonly selected: boolean;
  /** Server time in ms; it is called again when the row's delay reads differently. */
  readonly now: number;
  readonly locale: string;
}

/**
 * Draws what stands inside a row's button instead of our own lines: whatever lit renders (a template, a node, a string); undefined
 * leaves the row as it is. The button is named by what is drawn. One that throws costs its row only, which is then our own.
 */
export type RenderRow = (row: RowContext) => unknown;
