// What a tab of the dock is drawn from, and the line that says how long somebody has waited. Used by conversation-dock.
import type { Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/messages.js';
import type { Channel } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import { isAwaitingReply, type Conversation } from '../../model/conversation.js';
import { replyDeadline } from '../../model/reply-deadline.js';
import { ago, playTime, shortAgoLasts, span } from '../../ui/format.js';
import type { Localize, Params } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';

export interface TabFacts {
  readonly conversation: Conversation;
  readonly contact: Contact | undefined;
  readonly channel: Channel | undefined;
}

export interface TabLine {
  readonly text: string;
  /** It goes to somebody else soon. */
  readonly urgent: boolean;
  /** In how many ms it will read differently. */
  readonly lasts: number;
}

/** From then on a tab counts down to the moment at which routing takes it away. */
const COUNTDOWN_MS = 5 * 60_000;
const SECOND = 1000;

/** Conversations as they came to the agent: a new one stands at the end, and no tab moves when a message comes. */
export const byArrival = (a: Conversation, b: Conversation): number =>
  (a.assignedAt ?? a.createdAt) - (b.assignedAt ?? b.createdAt) || (a.id < b.id ? -1 : 1);

export function factsOf(inbox: Inbox, conversation: Conversation): TabFacts {
  const { entities } = inbox;
  return { conversation, contact: entities.get('contact', conversation.contactId), channel: entities.get('channel', conversation.channelId) };
}

export const nameOf = ({ contact }: Pick<TabFacts, 'contact'>, words: Localize): string =>
  safeName(contact?.name ?? '') || words.t('common.unknownContact');

export function tabLine({ conversation, channel }: TabFacts, inbox: Inbox, words: Localize): TabLine {
  const t = (key: MessageKey, params?: Params): string => words.t(key, params);
  const now = inbox.clock.now();
  const deadline = channel ? replyDeadline(conversation, channel.policy) : null;
  const left = deadline === null ? Infinity : deadline - now;
  if (left <= COUNTDOWN_MS) {
    const time = playTime(Math.ceil(Math.max(0, left) / SECOND), words);
    return { text: t('dock.reassigned', { time }), urgent: true, lasts: left > 0 ? left % SECOND || SECOND : Infinity };
  }
  const untilCountdown = left - COUNTDOWN_MS;
  const since = conversation.awaitingSince;
  if (since !== null && isAwaitingReply(conversation)) {
    return {
      text: t('dock.waiting', { time: span(now - since, words) }), urgent: false,
      lasts: Math.min(untilCountdown, now - since < 60_000 ? SECOND : shortAgoLasts(since, now)),
    };
  }
  const at = conversation.lastOutboundAt;
  if (at === null) return { text: t('thread.notReplied'), urgent: false, lasts: Infinity };
  const time = ago(at, now, words);
  const by = conversation.creditedAgentId;
  const isMine = by === null || by === inbox.$session.get().meId;
  return {
    text: isMine ? t('thread.replied', { time })
      : t('thread.repliedBy', { name: safeName(inbox.entities.get('agent', by)?.name ?? '') || t('common.unknownAgent'), time }),
    urgent: false, lasts: shortAgoLasts(at, now),
  };
}
