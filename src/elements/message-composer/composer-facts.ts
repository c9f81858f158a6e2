// What the parts of a composer know, and what they may do to it. Used by every file beside it.
import type { Channel } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';
import type { Permit } from '../../model/permit.js';
import type { Draft, DraftMode, Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/index.js';
import type { Localize, Params } from '../../ui/localize.js';
import { reasonText } from '../../ui/reason.js';
import { InboxBeforeSendEvent } from '../events.js';

export interface ComposerFacts {
  readonly inbox: Inbox;
  readonly conversationId: string;
  readonly conversation: Conversation | undefined;
  readonly contact: Contact | undefined;
  readonly channel: Channel | undefined;
  readonly mode: DraftMode;
  readonly draft: Draft;
  readonly meId: string | null;
  /** Server time. */
  readonly now: number;
  readonly place: Localize;
  readonly t: (key: MessageKey, params?: Params) => string;
}

/** How a message leaves, where it does not simply go. */
export interface SendHow {
  /** The moment to send it, server time. */
  readonly sendAt?: number;
  /** Withdraws it when the contact writes before. */
  readonly cancelOnReply?: boolean;
}

/** Asks the host's page; false when it wants to keep the message. */
export const offer = (element: EventTarget, { conversationId, mode, draft }: ComposerFacts, text: string): boolean =>
  element.dispatchEvent(new InboxBeforeSendEvent({ conversationId, mode, text, fileNames: draft.files.map(({ name }) => name) }));

/** One sentence for what may not be done; '' when it may. */
export const reasonOf = (permit: Permit, { inbox, place, now }: ComposerFacts): string =>
  reasonText(permit, place, { now, agentName: (id) => inbox.entities.get('agent', id)?.name });

/** Whether one may write here at all. */
export const mayWrite = ({ inbox, conversationId, mode }: ComposerFacts): Permit =>
  inbox.can(mode === 'note' ? 'addNote' : 'send', { conversationId });

/** Whether just this may be sent. @param text as it leaves */
export function maySend({ inbox, conversationId, mode, draft }: ComposerFacts, text: string): Permit {
  const attachments = draft.files.map(({ kind, blob }) => ({ kind, bytes: blob.size }));
  return inbox.can(mode === 'note' ? 'addNote' : 'send', { conversationId }, { text, attachments });
}

/** Whether the backend lacks a command altogether: what needs it is absent then. */
export const lacks = ({ inbox }: ComposerFacts, name: 'cancelScheduled' | 'saveReply' | 'deleteReply'): boolean => {
  const may = inbox.can(name);
  return !may.allowed && may.reason === 'unsupported';
};
