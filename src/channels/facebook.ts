/** A Facebook page: posts of visitors, comments and mentions in, answers out. Loaded by `loadChannel('facebook')`. */
import { object, string, type InferOutput } from 'valibot';
import type { Inbound, InboundContact, InboundContent, PlatformRequest } from '../model/inbound.js';
import type { Attachment, Message } from '../model/message.js';
import { InvalidDataError } from '../model/parse.js';
import type { ChannelWire, Recipient } from './channel-wire.js';
import { facebookData } from './facebook-data.js';
import { metaItems, type MetaItem } from './meta-envelope.js';
import {
  attachment, contact, content, DateOrMoment, ExternalId, list, maybe, reader, Text, webUrl, type Read,
} from './read.js';
import { asTexts, GRAPH_URL, postJson, remove, segment } from './request.js';

const WHERE = 'Facebook webhook';

// developers.facebook.com/docs/graph-api/webhooks/reference/page, field feed and field mention
const Value = object({
  item: string(),
  verb: Text,
  from: maybe(object({ id: ExternalId, name: Text })),
  sender_id: maybe(ExternalId),
  sender_name: Text,
  post_id: maybe(ExternalId),
  comment_id: maybe(ExternalId),
  parent_id: maybe(ExternalId),
  photo_id: maybe(ExternalId),
  video_id: maybe(ExternalId),
  message: Text,
  link: Text,
  photo: Text,
  video: Text,
  photos: list(string()),
  reaction_type: Text,
  created_time: maybe(DateOrMoment),
  post: maybe(object({ permalink_url: Text })),
});
type Feed = InferOutput<typeof Value>;

const POSTS: ReadonlySet<string> = new Set(['post', 'status', 'photo', 'video', 'share', 'link', 'album']);
const REACTIONS: Readonly<Record<string, string>> =
  { like: '👍', love: '❤️', care: '🤗', haha: '😆', wow: '😮', sad: '😢', angry: '😠', pride: '🏳️‍🌈', thankful: '🌸' };

function fromWebhook(payload: unknown, receivedAt = Date.now()): Inbound[] {
  const read = reader(WHERE);
  return metaItems(payload, WHERE, ['page'], receivedAt).flatMap((item) =>
    (item.field === 'feed' || item.field === 'mention' ? fromFeed(read, item) : []));
}

function fromFeed(read: Read, { field, value, path, account: pageId, at: entryAt }: MetaItem): Inbound[] {
  const feed = read(Value, value, path);
  const { item, verb, post_id: postId, comment_id: commentId } = feed;
  const isComment = item === 'comment' || (field === 'mention' && commentId !== null);
  const isReaction = item === 'reaction' || item === 'like';
  if (!isComment && !isReaction && !POSTS.has(item)) return [];

  const targetExternalId = isComment ? commentId : isReaction ? (commentId ?? postId) : postId;
  if (!targetExternalId) {
    throw new InvalidDataError(WHERE, `${path}.${isComment ? 'comment_id' : 'post_id'}`, 'expected an id, found none');
  }
  // Posts on a page carry its id in front, which tells the account where only a part of the webhook is given.
  const account = pageId || (field === 'feed' && postId?.match(/^(\d+)_/)?.[1]) || '';
  const base = { account, at: feed.created_time ?? entryAt };
  const person = personOf(feed, targetExternalId);
  const isOurs = person.externalId === account;

  if (isReaction) {
    const emoji = verb === 'remove' ? null : emojiOf(feed);
    return isOurs || emoji === undefined ? [] : [{ ...base, type: 'reaction', targetExternalId, contact: person, emoji }];
  }
  if (verb === 'remove' || verb === 'delete') return [{ ...base, type: 'delete', targetExternalId }];
  if (verb === 'edited' || verb === 'edit') return [{ ...base, type: 'edit', targetExternalId, text: feed.message ?? '' }];
  // What the page posts by itself is nobody's question; `hide` and its kin change nothing that was said.
  if ((verb !== 'add' && verb !== null) || (!isComment && isOurs)) return [];
  const parentId = feed.parent_id === postId ? null : feed.parent_id;
  return [{
    ...base, type: 'message', conversationType: isComment ? 'comment' : 'post', externalId: targetExternalId,
    // Comments belong to their top comment; what the page says right under a post belongs to the post.
    threadId: isComment ? (parentId ?? (isOurs ? postId : commentId)) : postId,
    contact: person,
    echo: isOurs,
    content: contentOf(feed, isComment, field === 'mention', parentId),
  }];
}

/** Facebook leaves out who wrote where the app may not know it. */
function personOf({ from, sender_id: senderId, sender_name: senderName }: Feed, targetExternalId: string): InboundContact {
  const id = from?.id ?? senderId;
  if (id === null) return contact(`unknown:${targetExternalId}`, null, []);
  return contact(id, from?.name ?? senderName, [{ channelKind: 'facebook', kind: 'id', value: id, verified: true }]);
}

const emojiOf = ({ item, reaction_type: type }: Feed): string | undefined => {
  const name = type ?? (item === 'like' ? 'like' : '');
  return Object.hasOwn(REACTIONS, name) ? REACTIONS[name] : undefined;
};

function contentOf(feed: Feed, isComment: boolean, isMention: boolean, quotedExternalId: string | null): InboundContent {
  const { item, message, post_id: postId, photo_id: photoId, video_id: videoId } = feed;
  const id = feed.comment_id ?? postId ?? '';
  const photo = webUrl(feed.photo ?? (item === 'photo' ? feed.link : null));
  const video = webUrl(feed.video ?? (item === 'video' ? feed.link : null));
  const attachments: Attachment[] = [];
  if (photo) attachments.push(attachment({ id: photoId ?? `${id}#photo`, kind: 'image', url: photo }));
  if (video) attachments.push(attachment({ id: videoId ?? `${id}#video`, kind: 'video', url: video }));
  feed.photos.forEach((url, index) => attachments.push(attachment({ id: `${id}#${index}`, kind: 'image', url: webUrl(url) })));
  const link = photo || video ? null : webUrl(feed.link);
  return content({
    text: [message, link && !message?.includes(link) ? link : null].filter(Boolean).join('\n'),
    attachments,
    quotedExternalId,
    context: isComment || isMention
      ? { kind: isMention ? 'mention' : 'post', id: postId, text: null, url: webUrl(feed.post?.permalink_url) }
      : null,
  });
}

/** Answers a comment or a post in public. developers.facebook.com/docs/graph-api/reference/object/comments */
function toRequest(message: Message, to: Recipient): PlatformRequest[] {
  const url = `${GRAPH_URL}/${segment(to.quotedExternalId ?? to.threadId ?? '')}/comments`;
  const text = asTexts(message).join('\n');
  const [first, ...others] = message.attachments;
  const shown = (file: Attachment): Record<string, string> => (file.url ? { attachment_url: file.url } : { attachment_id: file.id });
  return [
    ...(text || first ? [postJson(url, { ...(text ? { message: text } : {}), ...(first ? shown(first) : {}) })] : []),
    ...others.map((file) => postJson(url, shown(file))),
  ];
}

/** A Facebook page. `account` is the page's id. Also takes a bare change, as the docs print them. */
export const facebookChannel: ChannelWire = {
  ...facebookData,
  fromWebhook,
  toRequest,
  toEdit: (targetExternalId, text) => [postJson(`${GRAPH_URL}/${segment(targetExternalId)}`, { message: text })],
  toDelete: (targetExternalId) => [remove(`${GRAPH_URL}/${segment(targetExternalId)}`)],
};
