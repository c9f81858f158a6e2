/** Instagram: messages, comments and mentions in, answers out. Loaded by `loadChannel('instagram')`. */
import { object, type InferOutput } from 'valibot';
import type { Inbound, InboundContact, PlatformRequest } from '../model/inbound.js';
import type { Message } from '../model/message.js';
import type { ChannelWire, Recipient } from './channel-wire.js';
import { instagramData } from './instagram-data.js';
import { metaItems, type MetaItem } from './meta-envelope.js';
import { fromMessaging } from './meta-messaging.js';
import { reactionRequests, sendRequests } from './meta-request.js';
import { contact, content, ExternalId, maybe, reader, splitText, Text, utf8Bytes, type Read } from './read.js';
import { asTexts, GRAPH_URL, linksOf, postJson, remove, segment } from './request.js';

const WHERE = 'Instagram webhook';
// developers.facebook.com/docs/messenger-platform/instagram/features/send-message
const TEXT_BYTES = 1000;
const MESSAGING_FIELDS = /^(messages|messaging_\w+|message_\w+|standby)$/;

// developers.facebook.com/docs/graph-api/webhooks/reference/instagram
const Comment = object({
  id: ExternalId,
  parent_id: maybe(ExternalId),
  text: Text,
  from: maybe(object({ id: ExternalId, username: Text })),
  media: maybe(object({ id: maybe(ExternalId), ad_id: maybe(ExternalId), ad_title: Text })),
});
const Mention = object({ media_id: ExternalId, comment_id: maybe(ExternalId) });

function fromWebhook(payload: unknown, receivedAt = Date.now()): Inbound[] {
  const read = reader(WHERE);
  // Webhooks of pages that are tied to an Instagram account came under `page` once.
  return metaItems(payload, WHERE, ['instagram', 'page'], receivedAt).flatMap((item) => {
    const { field, value, path, account, at } = item;
    if (field === null || MESSAGING_FIELDS.test(field)) return fromMessaging(read, 'instagram', value, path, WHERE, account, at);
    if (field === 'comments' || field === 'live_comments') return [fromComment(read, item)];
    return field === 'mentions' ? [fromMention(read, item)] : [];
  });
}

function fromComment(read: Read, { value, path, account, at }: MetaItem): Inbound {
  const comment = read(Comment, value, path);
  const { id, media } = comment;
  return {
    type: 'message', account, at, conversationType: 'comment', externalId: id, threadId: comment.parent_id ?? id,
    contact: commenter(comment), echo: comment.from !== null && comment.from.id === account,
    content: content({
      text: comment.text ?? '',
      quotedExternalId: comment.parent_id,
      context: media && (media.ad_id !== null
        ? { kind: 'ad', id: media.ad_id, text: media.ad_title, url: null }
        : { kind: 'post', id: media.id, text: null, url: null }),
    }),
  };
}

/** Instagram leaves out who wrote where the person's privacy asks for it. */
function commenter({ id, from }: InferOutput<typeof Comment>): InboundContact {
  if (!from) return contact(`unknown:${id}`, null, []);
  const identities = [{ channelKind: 'instagram', kind: 'id', value: from.id, verified: true }] as const;
  return contact(from.id, from.username, from.username
    ? [...identities, { channelKind: 'instagram', kind: 'username', value: from.username, verified: true }]
    : identities);
}

const MENTION = 'mention:';

/** A mention tells neither who wrote nor what: it can be shown, looked up and answered all the same. */
function fromMention(read: Read, { value, path, account, at }: MetaItem): Inbound {
  const { media_id: mediaId, comment_id: commentId } = read(Mention, value, path);
  const threadId = `${MENTION}${[mediaId, commentId].filter((id) => id !== null).join(':')}`;
  return {
    type: 'message', account, at, conversationType: 'comment', externalId: commentId ?? threadId, threadId,
    contact: contact(`unknown:${commentId ?? mediaId}`, null, []), echo: false,
    content: content({ unsupported: 'mention', context: { kind: 'mention', id: mediaId, text: null, url: null } }),
  };
}

function toRequest(message: Message, to: Recipient): PlatformRequest[] {
  if ((to.conversationType ?? 'message') === 'message') {
    return sendRequests(message, to, (text) => splitText(text, TEXT_BYTES, utf8Bytes));
  }
  // A comment holds no file, only its address.
  const text = [...asTexts(message), ...linksOf(message, 'Instagram comment')].join('\n');
  if (to.threadId?.startsWith(MENTION)) {
    const [mediaId = '', commentId] = to.threadId.slice(MENTION.length).split(':');
    // developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-user/mentions
    return [postJson(`${GRAPH_URL}/${segment(to.account)}/mentions`, {
      media_id: mediaId, ...(commentId === undefined ? {} : { comment_id: commentId }), message: text,
    })];
  }
  // developers.facebook.com/docs/instagram-platform/instagram-graph-api/reference/ig-comment/replies: to the top comment only
  return [postJson(`${GRAPH_URL}/${segment(to.threadId ?? to.quotedExternalId ?? '')}/replies`, { message: text })];
}

const HEART = /^\u2764\ufe0f?$/;

/** developers.facebook.com/docs/messenger-platform/instagram/features/send-message: the heart goes by its name. */
const toReaction = (targetExternalId: string, emoji: string | null, to: Recipient): PlatformRequest[] =>
  reactionRequests(targetExternalId, emoji !== null && HEART.test(emoji) ? 'love' : emoji, to);

/** A comment can be taken back; a direct message cannot. */
const toDelete = (targetExternalId: string, to: Recipient): PlatformRequest[] =>
  (to.conversationType === 'comment' ? [remove(`${GRAPH_URL}/${segment(targetExternalId)}`)] : []);

/**
 * Instagram. `account` is the professional account's id. Also takes a bare change or messaging event, as the docs
 * print them.
 */
export const instagramChannel: ChannelWire = { ...instagramData, fromWebhook, toRequest, toReaction, toDelete };
