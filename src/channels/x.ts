/** X: direct messages, mentions and replies in, answers out. Loaded by `loadChannel('x')`. */
import { number, object, record, string, unknown, type InferOutput } from 'valibot';
import type { Inbound, InboundContact, PlatformRequest } from '../model/inbound.js';
import type { Attachment, Message } from '../model/message.js';
import { InvalidDataError } from '../model/parse.js';
import type { ChannelWire, Recipient } from './channel-wire.js';
import {
  attachment, contact, content, DateOrMoment, ExternalId, list, maybe, Moment, reader, Text, webUrl, type Read,
} from './read.js';
import { asTexts, postJson, remove, segment } from './request.js';
import { xData } from './x-data.js';

const WHERE = 'X webhook';
const API_URL = 'https://api.x.com/2';

// docs.x.com/x-api/account-activity/introduction
const Events = object({
  users: maybe(record(string(), unknown())),
  direct_message_events: list(unknown()),
  direct_message_indicate_typing_events: list(unknown()),
  direct_message_mark_read_events: list(unknown()),
  tweet_create_events: list(unknown()),
  tweet_delete_events: list(unknown()),
  favorite_events: list(unknown()),
});
// docs.x.com/x-api/activity/event-payloads: the newer stream, the same events one by one
const Activity = object({
  data: object({
    event_type: string(), filter: object({ user_id: maybe(ExternalId) }), payload: unknown(),
    includes: maybe(object({ users: list(unknown()) })),
  }),
});

const UrlEntity = object({ url: Text, expanded_url: Text });
const Media = object({
  id: maybe(ExternalId), id_str: maybe(ExternalId), type: Text, url: Text, media_url_https: Text, ext_alt_text: Text,
  video_info: maybe(object({
    duration_millis: maybe(number()),
    variants: list(object({ bitrate: maybe(number()), content_type: Text, url: Text })),
  })),
});
const User = object({
  id: maybe(ExternalId), id_str: maybe(ExternalId), name: Text, screen_name: Text, username: Text,
  profile_image_url_https: Text, profile_image_url: Text,
});
const DirectMessage = object({
  type: string(),
  id: ExternalId,
  created_timestamp: Moment,
  message_create: maybe(object({
    sender_id: ExternalId,
    target: object({ recipient_id: maybe(ExternalId) }),
    message_data: object({
      text: Text,
      entities: maybe(object({ urls: list(UrlEntity) })),
      attachment: maybe(object({ type: Text, media: maybe(Media) })),
    }),
  })),
});
const Signal = object({
  created_timestamp: Moment, sender_id: ExternalId, target: object({ recipient_id: maybe(ExternalId) }),
  last_read_event_id: maybe(ExternalId),
});
const Words = object({
  text: Text, full_text: Text, entities: maybe(object({
    urls: list(UrlEntity), media: list(Media), user_mentions: list(object({ id_str: maybe(ExternalId), id: maybe(ExternalId) })),
  })),
  extended_entities: maybe(object({ media: list(Media) })),
});
const Post = object({
  ...Words.entries,
  id_str: maybe(ExternalId), id: maybe(ExternalId), created_at: maybe(DateOrMoment), timestamp_ms: maybe(Moment),
  user: maybe(User), author_id: maybe(ExternalId), conversation_id: maybe(ExternalId),
  in_reply_to_status_id_str: maybe(ExternalId), in_reply_to_tweet_id: maybe(ExternalId),
  extended_tweet: maybe(Words), retweeted_status: maybe(unknown()),
});
const Deletion = object({ status: object({ id: ExternalId }), timestamp_ms: maybe(Moment) });
const Like = object({
  favorited_status: object({ id_str: ExternalId }), user: User,
  timestamp_ms: maybe(Moment), created_at: maybe(DateOrMoment),
});

type Users = Readonly<Record<string, unknown>>;
interface Around { readonly read: Read; readonly account: string; readonly users: Users; readonly receivedAt: number }

function fromWebhook(payload: unknown, receivedAt = Date.now()): Inbound[] {
  const read = reader(WHERE);
  if (typeof payload === 'object' && payload !== null && 'data' in payload) return fromActivity(read, payload, receivedAt);
  const { for_user_id: account } = read(object({ for_user_id: ExternalId }), payload);
  return fromEvents(read, payload, '', account, receivedAt);
}

function fromEvents(read: Read, payload: unknown, path: string, account: string, receivedAt: number): Inbound[] {
  const events = read(Events, payload, path);
  const around: Around = { read, account, users: events.users ?? {}, receivedAt };
  const each = (key: Exclude<keyof typeof events, 'users'>, from: (raw: unknown, path: string, around: Around) => Inbound[]) =>
    events[key].flatMap((raw, index) => from(raw, `${path ? `${path}.` : ''}${key}.${index}`, around));
  return [
    ...each('direct_message_events', fromDirectMessage),
    ...each('direct_message_indicate_typing_events', fromTyping),
    ...each('direct_message_mark_read_events', fromRead),
    ...each('tweet_create_events', fromPost),
    ...each('tweet_delete_events', fromDeletion),
    ...each('favorite_events', fromLike),
  ];
}

const MENTIONS: ReadonlySet<string> = new Set(['post.mention.create', 'post.reply.create', 'post.quote.create']);

function fromActivity(read: Read, raw: unknown, receivedAt: number): Inbound[] {
  const { event_type: type, filter, payload, includes } = read(Activity, raw).data;
  const account = filter.user_id ?? '';
  const path = 'data.payload';
  if (type.startsWith('dm.')) return fromEvents(read, payload, path, account, receivedAt);
  if (MENTIONS.has(type)) {
    const people = (includes?.users ?? []).map((user, index) => userOf(read, user, `data.includes.users.${index}`));
    const users = Object.fromEntries(people.filter(({ id }) => id !== null).map((user) => [user.id, user]));
    return fromPost(payload, path, { read, account, users, receivedAt });
  }
  if (type !== 'post.delete') return [];
  return [{ type: 'delete', account, at: receivedAt, targetExternalId: read(object({ id: ExternalId }), payload, path).id }];
}

/** A user stands bare in one API and under `data` in the other. */
const userOf = (read: Read, raw: unknown, path: string): InferOutput<typeof User> =>
  read(User, (raw as { data?: unknown } | null | undefined)?.data ?? raw, path);

function personOf({ read, users }: Around, id: string, known?: InferOutput<typeof User> | null): InboundContact {
  const user = known ?? (Object.hasOwn(users, id) ? userOf(read, users[id], `users.${id}`) : null);
  const handle = user?.screen_name ?? user?.username;
  return contact(id, user?.name ?? handle ?? null, [
    { channelKind: 'x', kind: 'id', value: id, verified: true },
    ...(handle ? [{ channelKind: 'x', kind: 'username', value: handle, verified: true } as const] : []),
  ], webUrl(user?.profile_image_url_https ?? user?.profile_image_url));
}

function fromDirectMessage(raw: unknown, path: string, around: Around): Inbound[] {
  const { read, account } = around;
  const { id, type, created_timestamp: at, message_create: told } = read(DirectMessage, raw, path);
  if (type !== 'message_create') return [];
  if (!told) throw new InvalidDataError(WHERE, `${path}.message_create`, 'expected Object, found none');
  const echo = told.sender_id === account;
  const personId = echo ? told.target.recipient_id : told.sender_id;
  if (personId === null) {
    throw new InvalidDataError(WHERE, `${path}.message_create.target.recipient_id`, 'expected an id, found none');
  }
  const { text, entities, attachment: attached } = told.message_data;
  const media = attached?.media ? [attached.media] : [];
  return [{
    type: 'message', account, at, conversationType: 'message', externalId: id, threadId: null,
    contact: personOf(around, personId), echo,
    content: content({
      text: plain(text ?? '', entities?.urls ?? [], media),
      attachments: media.map((one, index) => fileOf(one, `${id}#${index}`)),
      unsupported: attached && media.length === 0 ? (attached.type ?? 'attachment') : null,
    }),
  }];
}

function fromTyping(raw: unknown, path: string, { read, account }: Around): Inbound[] {
  const { created_timestamp: at, sender_id: contactExternalId } = read(Signal, raw, path);
  return contactExternalId === account ? [] : [{ type: 'typing', account, at, contactExternalId, on: true }];
}

const FIRST_SNOWFLAKE_MS = 1_288_834_974_657n;

/** X's ids carry the time of their making: docs.x.com/fundamentals/x-ids */
const timeOfId = (id: string): number | null =>
  (/^\d{15,19}$/.test(id) ? Number((BigInt(id) >> 22n) + FIRST_SNOWFLAKE_MS) : null);

function fromRead(raw: unknown, path: string, { read, account }: Around): Inbound[] {
  const { created_timestamp: at, sender_id: contactExternalId, last_read_event_id: last } = read(Signal, raw, path);
  if (contactExternalId === account) return [];
  const upTo = (last === null ? null : timeOfId(last)) ?? at;
  return [
    ...(last === null ? [] : [{ type: 'status', account, at, externalId: last, state: 'read', error: null } as const]),
    { type: 'watermark', account, at, contactExternalId, state: 'read', upTo },
  ];
}

function fromPost(raw: unknown, path: string, around: Around): Inbound[] {
  const { read, account, receivedAt } = around;
  const post = read(Post, raw, path);
  const id = post.id_str ?? post.id;
  const authorId = post.user?.id_str ?? post.user?.id ?? post.author_id;
  if (id === null) throw new InvalidDataError(WHERE, `${path}.id_str`, 'expected an id, found none');
  if (authorId === null) throw new InvalidDataError(WHERE, `${path}.user.id_str`, 'expected an id, found none');
  // What the brand posts by itself asks for no answer, nor does a repost.
  if (authorId === account || post.retweeted_status !== null) return [];
  const words = post.extended_tweet ?? post;
  const media = words.extended_entities?.media ?? words.entities?.media ?? [];
  const repliedTo = post.in_reply_to_status_id_str ?? post.in_reply_to_tweet_id;
  return [{
    type: 'message', account, at: post.timestamp_ms ?? post.created_at ?? timeOfId(id) ?? receivedAt,
    conversationType: 'comment', externalId: id,
    // Without the conversation's id a reply can't be traced to its start, so a person's public posts to us are one thread.
    threadId: post.conversation_id ?? `mentions:${authorId}`,
    contact: personOf(around, authorId, post.user), echo: false,
    content: content({
      text: plain(words.full_text ?? words.text ?? '', words.entities?.urls ?? [], media),
      attachments: media.map((one, index) => fileOf(one, `${id}#${index}`)),
      quotedExternalId: repliedTo,
      context: { kind: repliedTo === null ? 'mention' : 'comment', id, text: null, url: `https://x.com/i/status/${segment(id)}` },
    }),
  }];
}

function fromDeletion(raw: unknown, path: string, { read, account, receivedAt }: Around): Inbound[] {
  const { status, timestamp_ms: at } = read(Deletion, raw, path);
  return [{ type: 'delete', account, at: at ?? receivedAt, targetExternalId: status.id }];
}

function fromLike(raw: unknown, path: string, around: Around): Inbound[] {
  const { account, receivedAt } = around;
  const { favorited_status: post, user, timestamp_ms: time, created_at: date } = around.read(Like, raw, path);
  const id = user.id_str ?? user.id;
  if (id === null || id === account) return [];
  return [{
    type: 'reaction', account, at: time ?? date ?? receivedAt, targetExternalId: post.id_str,
    contact: personOf(around, id, user), emoji: '❤️',
  }];
}

/** Short links become the addresses that they stand for; the one that stands for a file goes. */
function plain(text: string, urls: readonly InferOutput<typeof UrlEntity>[], media: readonly InferOutput<typeof Media>[]): string {
  const files = new Set(media.map(({ url }) => url));
  let result = unescape(text);
  for (const { url, expanded_url: full } of urls) if (url && full && !files.has(url)) result = result.replaceAll(url, () => full);
  for (const url of files) if (url) result = result.replaceAll(url, '');
  return result.trim();
}

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&' };
/** X escapes three characters in texts; what we keep is the text itself. */
const unescape = (text: string): string => text.replace(/&(?:lt|gt|amp);/g, (entity) => ENTITIES[entity] ?? entity);

function fileOf(media: InferOutput<typeof Media>, fallbackId: string): Attachment {
  const variants = media.video_info?.variants.filter(({ content_type }) => content_type === 'video/mp4') ?? [];
  const best = variants.toSorted((a, b) => (b.bitrate ?? 0) - (a.bitrate ?? 0))[0];
  const isVideo = media.type === 'video' || media.type === 'animated_gif';
  const image = publicUrl(media.media_url_https);
  return attachment({
    id: media.id_str ?? media.id ?? fallbackId,
    kind: isVideo ? 'video' : 'image',
    url: isVideo ? publicUrl(best?.url) : image,
    thumbnailUrl: isVideo ? image : null,
    mime: isVideo ? (best?.content_type ?? null) : null,
    durationMs: media.video_info?.duration_millis ?? null,
    alt: media.ext_alt_text,
  });
}

/** Files of direct messages want the secret token: whoever loads them asks by id. */
const publicUrl = (url: string | null | undefined): string | null => (url?.includes('//ton.') ? null : webUrl(url));

/** docs.x.com/x-api/direct-messages/manage/integrate and docs.x.com/x-api/posts/manage-tweets/integrate */
function toRequest(message: Message, to: Recipient): PlatformRequest[] {
  const isPost = (to.conversationType ?? 'message') !== 'message';
  const text = asTexts(message).join('\n');
  const ids = message.attachments.map(({ id }) => id);
  if (isPost) {
    const answered = to.quotedExternalId ?? (to.threadId?.startsWith('mentions:') ? null : to.threadId);
    return [postJson(`${API_URL}/tweets`, {
      ...(text ? { text } : {}),
      ...(ids.length > 0 ? { media: { media_ids: ids } } : {}),
      ...(answered ? { reply: { in_reply_to_tweet_id: answered } } : {}),
    })];
  }
  // One file a direct message.
  const url = `${API_URL}/dm_conversations/with/${segment(to.contactExternalId)}/messages`;
  const [first, ...others] = ids;
  const bodies = [
    { ...(text ? { text } : {}), ...(first === undefined ? {} : { attachments: [{ media_id: first }] }) },
    ...others.map((id) => ({ attachments: [{ media_id: id }] })),
  ];
  return bodies.filter((body) => Object.keys(body).length > 0).map((body) => postJson(url, body));
}

const toDelete = (targetExternalId: string, to: Recipient): PlatformRequest[] => [remove(
  `${API_URL}/${(to.conversationType ?? 'message') === 'message' ? 'dm_events' : 'tweets'}/${segment(targetExternalId)}`,
)];

/** X: Account Activity API and X Activity API. `account` is the user id that the webhook is for. */
export const xChannel: ChannelWire = { ...xData, fromWebhook, toRequest, toDelete };
