// What the parts of a composer know, and what they may do to it. Used by every file beside it.
import type { LitElement } from 'lit';
import type { Channel } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';
import type { Permit } from '../../model/permit.js';
import type { Draft, DraftMode, Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/index.js';
import type { Localize, Params } from '../../ui/localize.js';
import { reasonText } from '../../ui/reason.js';
import type { ComposerMemory } from './composer-memory.js';

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

/** The composer, as its lazily fetched parts see it. */
export interface Composer {
  readonly host: LitElement;
  facts(): ComposerFacts | undefined;
  memory(): ComposerMemory | undefined;
  field(): HTMLTextAreaElement | undefined;
  /** The box around the field, at which what floats stands. */
  box(): HTMLElement | undefined;
  update(): void;
  focus(): void;
  /** Writes in the field as if the agent had typed it; at the caret without `start` and `end`. */
  insert(text: string, start?: number, end?: number): void;
  /** Changes the draft that is shown. */
  set(change: Partial<Draft>): void;
  setMode(mode: DraftMode): void;
  send(how?: SendHow): void;
  announce(text: string): void;
  /** Asks the host; false when it wants to keep the message. */
  offer(text: string, fileNames: readonly string[]): boolean;
}

/** One sentence for what may not be done; '' when it may. */
export const reasonOf = (permit: Permit, { inbox, place, now }: ComposerFacts): string =>
  reasonText(permit, place, { now, agentName: (id) => inbox.entities.get('agent', id)?.name });

/** Whether the backend lacks a command altogether: what needs it is absent then. */
export const lacks = ({ inbox }: ComposerFacts, name: 'cancelScheduled' | 'saveReply' | 'deleteReply'): boolean => {
  const may = inbox.can(name);
  return !may.allowed && may.reason === 'unsupported';
};
