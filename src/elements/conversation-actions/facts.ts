// What the actions of a conversation know, and the one question they ask of it. Used by conversation-actions.ts and every file beside it.
import type { Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/messages.js';
import type { Agent } from '../../model/agent.js';
import type { Channel } from '../../model/channel.js';
import type { CommandName } from '../../model/commands.js';
import type { Contact } from '../../model/contact.js';
import { isLeasedByOther, type Conversation } from '../../model/conversation.js';
import type { Permit } from '../../model/permit.js';
import type { Localize, Params } from '../../ui/localize.js';
import { reasonText } from '../../ui/reason.js';
import { safeName } from '../../ui/safe-text.js';

export const ACTION_NAMES = ['end', 'assign', 'transfer', 'snooze', 'release', 'lease', 'status', 'bot', 'block'] as const;
/** What can be chosen and ordered. `end` stands in the open, the others in the menu. */
export type ActionName = (typeof ACTION_NAMES)[number];

export interface ActionFacts {
  readonly inbox: Inbox;
  readonly conversationId: string;
  readonly conversation: Conversation;
  readonly contact: Contact | undefined;
  readonly channel: Channel | undefined;
  readonly me: Agent | undefined;
  /** Server time. */
  readonly now: number;
  readonly place: Localize;
  readonly t: (key: MessageKey, params?: Params) => string;
}

/** Who else holds the lease now; undefined when nobody does, or I do. */
export const holderOf = ({ conversation, me, now }: ActionFacts): string | undefined =>
  (conversation.lease && isLeasedByOther(conversation, me?.id ?? '', now) ? conversation.lease.holderId : undefined);

export const nameOfContact = ({ contact, t }: Pick<ActionFacts, 'contact' | 't'>): string => safeName(contact?.name ?? '') || t('common.unknownContact');

export const may = ({ inbox, conversationId }: ActionFacts, command: CommandName, args: object = {}): Permit =>
  inbox.can(command, { conversationId }, { conversationId, ...args });

/** One sentence; '' when it is allowed. */
export const sentence = ({ inbox, now, place }: Pick<ActionFacts, 'inbox' | 'now' | 'place'>, permit: Permit): string =>
  reasonText(permit, place, { now, agentName: (id) => inbox.entities.get('agent', id)?.name });

/** '' when it may be done, the reason when not, null when this backend does not know it at all. */
export function whyNot(facts: ActionFacts, command: CommandName, args: object = {}): string | null {
  const permit = may(facts, command, args);
  return !permit.allowed && permit.reason === 'unsupported' ? null : sentence(facts, permit);
}
