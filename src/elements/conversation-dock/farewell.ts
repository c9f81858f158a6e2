// Why a tab went: said once, when somebody or something else took the conversation away. Used by conversation-dock.
import type { Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/messages.js';
import type { Conversation } from '../../model/conversation.js';
import { replyTimeoutMs } from '../../model/reply-deadline.js';
import type { TimelineEvent } from '../../model/timeline-event.js';
import { span } from '../../ui/format.js';
import type { Localize, Params } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';
import { factsOf, nameOf } from './facts.js';

/** Commands by which an agent himself gives a conversation out of his hands. */
const OWN_DOING: ReadonlySet<string> = new Set(['assign', 'transfer', 'release', 'snooze', 'end', 'dismiss', 'setStatus', 'bulk']);
const MOVES: ReadonlySet<string> = new Set(['reassigned', 'transferred', 'assigned', 'unassigned']);
const LATE: ReadonlySet<unknown> = new Set(['first-reply-timeout', 'reply-timeout']);

/** Whether the agent did it himself, and so knows. */
export function isOwnDoing(conversationId: string, inbox: Inbox): boolean {
  return inbox.$outbox.get().some(({ name, args }) =>
    OWN_DOING.has(name) && (name === 'bulk' || (args as { conversationId?: string }).conversationId === conversationId));
}

/** One sentence, put into words when it is shown; undefined when nothing has to be explained. */
export function farewell(conversationId: string, inbox: Inbox): ((words: Localize) => string) | undefined {
  const conversation = inbox.entities.get('conversation', conversationId);
  const meId = inbox.$session.get().meId;
  if (!conversation || isOwnDoing(conversationId, inbox)) return undefined;
  const facts = factsOf(inbox, conversation);
  const said = (key: MessageKey, params?: (words: Localize) => Params) => (words: Localize): string =>
    words.t(key, { name: nameOf(facts, words), ...params?.(words) });
  const nameOfAgent = (id: unknown, words: Localize): string =>
    safeName((typeof id === 'string' ? inbox.entities.get('agent', id)?.name : undefined) ?? '') || words.t('common.unknownAgent');

  if (conversation.lifecycle === 'ended') {
    if (conversation.endReason === 'inactivity') return said('dock.inactive');
    const by = conversation.endedById;
    return by === null || by === meId ? undefined : said('dock.ended', (words) => ({ agent: nameOfAgent(by, words) }));
  }
  const { assignee } = conversation;
  if (assignee?.kind === 'agent' && assignee.id === meId) return undefined;
  const move = lastMove(conversation, inbox);
  const mover = move?.actor;
  if (mover?.kind === 'agent' && mover.id === meId) return undefined;
  const late = isLate(conversation, move, meId) && facts.channel ? replyTimeoutMs(conversation, facts.channel.policy) : null;
  const time = (words: Localize): Params => (late === null ? {} : { time: span(late, words) });
  if (assignee?.kind !== 'agent') return said(late === null ? 'dock.unassigned' : 'dock.unassigned.late', time);
  const agent = (words: Localize): Params => ({ agent: nameOfAgent(assignee.id, words) });
  if (late !== null) return said('dock.moved.late', (words) => ({ ...agent(words), ...time(words) }));
  return move?.type === 'transferred' && mover?.kind === 'agent'
    ? said('dock.transferred', (words) => ({ ...agent(words), actor: nameOfAgent(mover.id, words) })) : said('dock.moved', agent);
}

/** The event that took it away, where the stream has brought it. */
function lastMove({ id, assignedAt }: Conversation, inbox: Inbox): TimelineEvent | undefined {
  let last: TimelineEvent | undefined;
  for (const event of inbox.entities.values('event')) {
    if (event.conversationId !== id || !MOVES.has(event.type) || event.at < (assignedAt ?? 0)) continue;
    if (!last || event.order > last.order) last = event;
  }
  return last;
}

const isLate = ({ lapsedIds }: Conversation, move: TimelineEvent | undefined, meId: string | null): boolean =>
  move ? LATE.has(move.data['reason']) : lapsedIds.at(-1) === meId;
