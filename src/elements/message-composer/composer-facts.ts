// What the parts of a composer know. Used by every file beside it.
import type { Channel } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';
import type { Permit } from '../../model/permit.js';
import type { Draft, DraftMode, Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/index.js';
import type { Localize, Params } from '../../ui/localize.js';
import { reasonText } from '../../ui/reason.js';

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

/** One sentence for what may not be done; '' when it may. */
export const reasonOf = (permit: Permit, { inbox, place, now }: ComposerFacts): string =>
  reasonText(permit, place, { now, agentName: (id) => inbox.entities.get('agent', id)?.name });
