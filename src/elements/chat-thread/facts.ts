// What the templates of a thread know: the entities as they stand, the words and the time. Used by every file beside it.
import type { Channel } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import type { Conversation } from '../../model/conversation.js';
import type { Author } from '../../model/message.js';
import type { Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/index.js';
import type { Localize, Params } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';

export interface ThreadFacts {
  readonly inbox: Inbox;
  readonly conversationId: string;
  readonly conversation: Conversation | undefined;
  readonly contact: Contact | undefined;
  readonly channel: Channel | undefined;
  readonly meId: string | null;
  /** One of the contact's earlier conversations: it is only read. */
  readonly isPast?: boolean;
  /** Server time. */
  readonly now: number;
  readonly place: Localize;
  readonly t: (key: MessageKey, params?: Params) => string;
}

const KINDS: Partial<Record<Author['kind'], MessageKey>> = {
  bot: 'common.bot', automation: 'common.automation', broadcast: 'common.broadcast', api: 'common.api', system: 'common.system',
};

/** Whether the author is the agent who sits here. */
export const isMe = (author: Author, { meId }: ThreadFacts): boolean => author.kind === 'agent' && author.id !== null && author.id === meId;

/** What kind of sender it is, where that is no person: "Bot", "Automation" …; '' for people. */
export const kindOf = (author: Author, { t }: ThreadFacts): string => {
  const key = KINDS[author.kind];
  return key ? t(key) : '';
};

/** The name to show for an author; a stranger's text, made safe to stand in a line. `you: false` names also oneself. */
export function nameOf(author: Author, facts: ThreadFacts, { you = true } = {}): string {
  const { contact, t } = facts;
  if (author.kind === 'contact') {
    const isTheContact = author.id === null || author.id === contact?.id;
    return safeName((isTheContact ? contact?.name : undefined) || author.name || '') || t('common.unknownContact');
  }
  if (author.kind === 'agent') {
    if (you && isMe(author, facts)) return t('common.you');
    return agentName(author.id, facts) || safeName(author.name ?? '') || t('common.unknownAgent');
  }
  return safeName(author.name ?? '') || kindOf(author, facts) || t('common.brand');
}

/** An agent's name by id; '' when nobody knows him. */
export const agentName = (id: string | null, { inbox }: Pick<ThreadFacts, 'inbox'>): string =>
  (id === null ? '' : safeName(inbox.entities.get('agent', id)?.name ?? ''));
