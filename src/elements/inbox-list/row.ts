// What a row shows of a conversation: a button that opens it, named like a sentence, and the quick close. Pure; drawn by
// row-node.ts.
import type { Channel } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import { isLeasedByOther, type Conversation } from '../../model/conversation.js';
import { ago, shortAgo, shortAgoLasts } from '../../ui/format.js';
import type { Said } from '../../ui/nodes.js';
import { reasonText } from '../../ui/reason.js';
import { safeName } from '../../ui/safe-text.js';
import type { RowFacts } from './facts.js';
import { indicators, type Indicators } from './indicators.js';
import { pictureOf, type Badge, type Picture } from './picture.js';
import { preview, type PreviewLook } from './preview.js';

export interface RowState {
  readonly conversation: Conversation;
  readonly contact: Contact | undefined;
  /** Whether it is chosen, in select mode; undefined outside of it. */
  readonly checked: boolean | undefined;
  /** First line of the agent's draft. */
  readonly draft: string | undefined;
  /** The contact is typing. */
  readonly typing: boolean;
}

export interface RowLook {
  readonly channel: Channel | undefined;
  readonly isUnread: boolean;
  /** A colleague is processing it. */
  readonly isProcessed: boolean;
  readonly name: Said;
  /** How long ago, and the same for screen readers; '' until the first paint. */
  readonly time: string;
  readonly spokenTime: string;
  readonly picture: Picture;
  readonly badge: Badge | undefined;
  readonly preview: PreviewLook;
  readonly marks: Indicators;
  readonly close: Close | undefined;
  /** When the row reads differently without any change, server time. */
  readonly until: number;
}

interface Close {
  readonly label: string;
  /** Why it may not be used now; '' when it may. */
  readonly reason: string;
}

/** @param now server time */
export function row(facts: RowFacts, { conversation, contact, checked, draft, typing }: RowState, now: number): RowLook {
  const { inbox, words, meId, density, mark, isBrief } = facts;
  const { id, contactId, lastActivityAt, lastMessage, lease, unread } = conversation;
  const channel = inbox.entities.get('channel', conversation.channelId);
  const name = safeName(contact?.name ?? '') || words.t('common.unknownContact');
  const isProcessed = isLeasedByOther(conversation, meId, now);
  const said = preview(conversation, facts, name, { draft, typing, replying: isProcessed ? lease?.holderId : undefined });
  const marks = indicators(conversation, contact, channel, facts, isProcessed, now);
  const isBrand = facts.rowAvatar === 'last-speaker' && lastMessage?.direction === 'outbound' && lastMessage.visibility === 'public';
  return {
    channel, isProcessed, isUnread: unread > 0, preview: said, marks,
    name: mark ? mark(name) : name,
    time: shortAgo(lastActivityAt, now, words),
    spokenTime: isBrief ? '' : ago(lastActivityAt, now, words),
    picture: pictureOf(contactId, name, contact?.avatarUrl, density === 'compact' ? 32 : 40, isBrand ? 'brand' : isProcessed ? 'neutral' : 'hue'),
    badge: channel && { kind: channel.kind, name: channel.name },
    close: checked === undefined && !isBrief ? closeOf(facts, id, name, now) : undefined,
    until: Math.min(now + shortAgoLasts(lastActivityAt, now), marks.until),
  };
}

/** The quick close; absent where it can never be, disabled with the reason where it may not be now. */
function closeOf({ inbox, words }: RowFacts, conversationId: string, name: string, now: number): Close | undefined {
  const permit = inbox.can('dismiss', { conversationId });
  if (!permit.allowed && (permit.reason === 'unsupported' || permit.reason === 'ended' || permit.reason === 'loading')) return undefined;
  return {
    label: words.t('list.dismiss', { name }),
    reason: reasonText(permit, words, { now, agentName: (id) => inbox.entities.get('agent', id)?.name }),
  };
}
