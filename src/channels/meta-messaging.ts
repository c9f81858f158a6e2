/** One messaging event of Messenger or Instagram, which share a form. Used by messenger.ts and instagram.ts. */
import { boolean, number, object, string, type InferOutput } from 'valibot';
import type { ChannelKind } from '../model/channel.js';
import type { Inbound, InboundContact, InboundContent } from '../model/inbound.js';
import type { Attachment, Context } from '../model/message.js';
import { InvalidDataError } from '../model/parse.js';
import {
  attachment, contact, content, ExternalId, list, maybe, Moment, MomentOrSample, Text, webUrl, type Read,
} from './read.js';

// developers.facebook.com/docs/messenger-platform/reference/webhook-events
const Party = object({ id: maybe(ExternalId), user_ref: maybe(ExternalId) });
const Referral = object({
  ref: Text, source: Text, type: Text, ad_id: maybe(ExternalId),
  ads_context_data: maybe(object({ ad_title: Text })),
});
const Coordinates = object({ lat: number(), long: number() });
const Titled = maybe(list(object({ title: Text })));
const Payload = object({
  elements: Titled, product: maybe(object({ elements: Titled })),
  url: Text, title: Text, text: Text, sticker_id: maybe(ExternalId), reel_video_id: maybe(ExternalId), id: maybe(ExternalId),
  ig_post_media_id: maybe(ExternalId), coordinates: maybe(Coordinates),
});
const Part = object({ type: string(), title: Text, url: Text, payload: maybe(Payload) });
const Event = object({
  sender: maybe(Party),
  recipient: maybe(Party),
  timestamp: maybe(MomentOrSample),
  message: maybe(object({
    mid: ExternalId, text: Text, is_echo: maybe(boolean()), is_deleted: maybe(boolean()), is_unsupported: maybe(boolean()),
    reply_to: maybe(object({ mid: maybe(ExternalId), story: maybe(object({ id: maybe(ExternalId), url: Text })) })),
    attachments: list(Part),
    referral: maybe(Referral),
  })),
  delivery: maybe(object({ mids: list(ExternalId), watermark: maybe(Moment) })),
  read: maybe(object({ mid: maybe(ExternalId), watermark: maybe(Moment) })),
  reaction: maybe(object({ mid: ExternalId, action: string(), emoji: Text, reaction: Text })),
  postback: maybe(object({ mid: maybe(ExternalId), title: Text, payload: Text, referral: maybe(Referral) })),
  referral: maybe(Referral),
  optin: maybe(object({ ref: Text, type: Text, title: Text, user_ref: maybe(ExternalId) })),
  message_edit: maybe(object({ mid: ExternalId, text: string() })),
});
type Message = NonNullable<InferOutput<typeof Event>['message']>;

/** The platform's own names of reactions; any emoji that it sends wins over them. */
const REACTIONS: Readonly<Record<string, string>> =
  { smile: '😆', laugh: '😆', sad: '😢', wow: '😮', angry: '😠', love: '❤️', like: '👍', dislike: '👎' };

const FILES: Readonly<Record<string, Attachment['kind']>> = { image: 'image', video: 'video', audio: 'audio', file: 'file' };
/** Posts, reels and stories that are shared or mentioned. */
const SHARED: Readonly<Record<string, Context['kind']>> = {
  share: 'post', media_share: 'post', post: 'post', ig_post: 'post', ig_reel: 'post', reel: 'post',
  story_mention: 'story', ig_story: 'story', story: 'story',
};

/** @param account the entry's id; the brand's side of the event where the entry has none. */
export function fromMessaging(
  read: Read, kind: ChannelKind, raw: unknown, path: string, where: string, account: string, entryAt: number,
): Inbound[] {
  const event = read(Event, raw, path);
  const { message } = event;
  const sender = event.sender?.id ?? event.sender?.user_ref ?? event.optin?.user_ref ?? null;
  const recipient = event.recipient?.id ?? event.recipient?.user_ref ?? null;
  const echo = message?.is_echo === true || (account !== '' && sender === account);
  const known = [event.delivery, event.read, event.reaction, event.postback, event.referral, event.optin, event.message_edit];
  if (!message && known.every((part) => part === null)) return [];

  const personId = echo ? recipient : sender;
  if (personId === null) {
    const side = `${path ? `${path}.` : ''}${echo ? 'recipient' : 'sender'}.id`;
    throw new InvalidDataError(where, side, 'expected the id of a person, found none');
  }
  const person = contact(personId, null, [{ channelKind: kind, kind: 'id', value: personId, verified: true }]);
  const at = event.timestamp ?? event.read?.watermark ?? event.delivery?.watermark ?? entryAt;
  const base = { account: account || (echo ? sender : recipient) || '', at };
  const said = { ...base, type: 'message', conversationType: 'message', threadId: null, contact: person, echo } as const;

  if (message) {
    if (message.is_deleted === true) return [{ ...base, type: 'delete', targetExternalId: message.mid }];
    return [{ ...said, externalId: message.mid, content: contentOf(message) }];
  }
  if (event.postback) {
    const { mid, title, payload, referral } = event.postback;
    return [{
      ...said,
      externalId: mid ?? `postback:${personId}:${at}`,
      content: content({ text: title ?? payload ?? '', context: adOf(referral) }),
    }];
  }
  // What the brand itself read or reacted to elsewhere says nothing about the contact.
  if (echo) return [];
  return fromSignal(event, base, person);
}

function fromSignal(event: InferOutput<typeof Event>, base: { account: string; at: number }, person: InboundContact): Inbound[] {
  const contactExternalId = person.externalId;
  const { delivery, read, reaction, referral, optin, message_edit: edit } = event;
  if (delivery) return receipts(base, contactExternalId, 'delivered', delivery.mids, delivery.watermark);
  if (read) return receipts(base, contactExternalId, 'read', read.mid === null ? [] : [read.mid], read.watermark ?? event.timestamp);
  if (edit) return [{ ...base, type: 'edit', targetExternalId: edit.mid, text: edit.text }];
  if (reaction) {
    const name = reaction.reaction ?? '';
    const named = Object.hasOwn(REACTIONS, name) ? REACTIONS[name] : undefined;
    const emoji = reaction.action === 'unreact' ? null : reaction.emoji || named;
    return emoji === undefined ? [] : [{ ...base, type: 'reaction', targetExternalId: reaction.mid, contact: person, emoji }];
  }
  if (referral) {
    const data = { ref: referral.ref, source: referral.source, adId: referral.ad_id };
    return [{ ...base, type: 'event', contactExternalId, eventType: 'referral', data }];
  }
  const data = { ref: optin?.ref ?? null, text: optin?.title ?? null };
  return [{ ...base, type: 'event', contactExternalId, eventType: 'opt-in', data }];
}

const receipts = (
  base: { account: string; at: number }, contactExternalId: string, state: 'delivered' | 'read',
  mids: readonly string[], upTo: number | null,
): Inbound[] => (mids.length > 0 || upTo === null
  ? mids.map((externalId) => ({ ...base, type: 'status', externalId, state, error: null }))
  : [{ ...base, type: 'watermark', contactExternalId, state, upTo }]);

function contentOf({ mid, text, attachments: parts, reply_to: reply, referral, is_unsupported: isUnsupported }: Message): InboundContent {
  const texts = text ? [text] : [];
  const attachments: Attachment[] = [];
  let location: InboundContent['location'] = null;
  let context: Context | null = adOf(referral);
  let unsupported: string | null = null;
  if (reply?.story) context = { kind: 'story', id: reply.story.id, text: null, url: webUrl(reply.story.url) };
  parts.forEach((part, index) => {
    const { type, payload } = part;
    const url = webUrl(payload?.url ?? part.url);
    const title = payload?.title ?? part.title;
    const file = Object.hasOwn(FILES, type) ? FILES[type] : undefined;
    const shared = Object.hasOwn(SHARED, type) ? SHARED[type] : undefined;
    if (file) {
      const sticker = file === 'image' ? (payload?.sticker_id ?? null) : null;
      attachments.push(attachment({
        id: sticker ?? `${mid}#${index}`, kind: sticker === null ? file : 'sticker', url, name: file === 'file' ? title : null,
      }));
    } else if (shared) {
      context = { kind: shared, id: payload?.reel_video_id ?? payload?.ig_post_media_id ?? payload?.id ?? null, text: title, url };
    } else if (type === 'location' && payload?.coordinates) {
      location = { latitude: payload.coordinates.lat, longitude: payload.coordinates.long, name: title, address: null };
    } else if (type === 'fallback' && (title || url)) {
      // A link's preview: its address already stands in most texts.
      texts.push(...[title, url].filter((line) => line !== null && !text?.includes(line)).map(String));
    } else if (type === 'template' && wordsOf(payload, title)) {
      texts.push(wordsOf(payload, title));
    } else if (type === 'like_heart') {
      texts.push('❤️');
    } else {
      unsupported = type;
    }
  });
  const isEmpty = texts.length === 0 && attachments.length === 0 && location === null && context === null;
  if (isUnsupported === true || (isEmpty && unsupported === null)) unsupported ??= 'unsupported';
  return content({ text: texts.join('\n'), attachments, location, context, unsupported, quotedExternalId: reply?.mid ?? null });
}

/** What a template or a shared product says in words. */
const wordsOf = (payload: InferOutput<typeof Payload> | null, title: string | null): string => {
  const titles = (payload?.product?.elements ?? payload?.elements ?? []).map((element) => element.title);
  return [payload?.text ?? title, ...titles].filter(Boolean).join('\n');
};

const adOf = (referral: InferOutput<typeof Referral> | null): Context | null => (referral && referral.ad_id !== null
  ? { kind: 'ad', id: referral.ad_id, text: referral.ads_context_data?.ad_title ?? null, url: null }
  : null);
