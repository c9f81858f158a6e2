/**
 * Webhook payloads as the platforms post them, for the simulated contacts: what goes in through `receive()` is what a real platform
 * would send. Loaded with the simulator.
 */
import type { ChannelKind, Receipt } from '../../model/channel.js';

/** Where something happens, in the platform's words. */
export interface Place {
  readonly kind: ChannelKind;
  /** The connected account's id at the platform. */
  readonly account: string;
  /** The contact's id at the platform. */
  readonly person: string;
  readonly name: string;
  /** The thread of comments; null = private messages. */
  readonly threadId: string | null;
  /** The post under which the comments stand. */
  readonly postId: string | null;
}

type Payload = Record<string, unknown>;
const seconds = (at: number): number => Math.floor(at / 1000);

const whatsapp = ({ account }: Place, value: Payload): Payload => ({
  object: 'whatsapp_business_account',
  entry: [{ id: '0', changes: [{ field: 'messages', value: {
    messaging_product: 'whatsapp', metadata: { display_phone_number: account, phone_number_id: account }, ...value,
  } }] }],
});
const meta = (object: 'page' | 'instagram', { account, person }: Place, at: number, event: Payload): Payload => ({
  object, entry: [{ id: account, time: at, messaging: [{ sender: { id: person }, recipient: { id: account }, timestamp: at, ...event }] }],
});
const feed = (object: 'page' | 'instagram', { account }: Place, at: number, field: string, value: Payload): Payload => ({
  object, entry: [{ id: account, time: seconds(at), changes: [{ field, value }] }],
});
const x = ({ account, person, name }: Place, event: Payload): Payload => ({
  for_user_id: account, users: { [person]: { id: person, name, screen_name: person } }, ...event,
});
const signal = ({ account, person }: Place, at: number): Payload => ({
  created_timestamp: String(at), sender_id: person, target: { recipient_id: account },
});
const app = ({ account }: Place, at: number, event: Payload): Payload => ({ appId: account, events: [{ at, ...event }] });

/** The receipt for one message of ours; null where the platform has none. */
export function receiptPayload(place: Place, externalId: string, state: Receipt, at: number): Payload | null {
  const { kind, account, person } = place;
  switch (kind) {
    case 'whatsapp':
      return whatsapp(place, { statuses: [{ id: externalId, status: state, timestamp: String(seconds(at)), recipient_id: person }] });
    case 'messenger':
      if (state === 'sent') return null;
      return meta('page', place, at, state === 'read' ? { read: { watermark: at } } : { delivery: { mids: [externalId], watermark: at } });
    case 'instagram':
      return state === 'read' && place.threadId === null ? meta('instagram', place, at, { read: { mid: externalId } }) : null;
    case 'facebook':
      return null;
    case 'x':
      return state === 'read' && place.threadId === null
        ? x(place, { direct_message_mark_read_events: [{ ...signal(place, at), last_read_event_id: externalId }] }) : null;
    case 'sms':
      return state === 'read' ? null : { MessageSid: externalId, MessageStatus: state, From: account, To: person };
    case 'mobile-app':
    case 'web-chat':
      return app(place, at, { type: 'receipt', messageId: externalId, state });
  }
}

/** What the contact wrote. */
export function messagePayload(place: Place, id: string, text: string, at: number): Payload {
  const { kind, account, person, name, threadId, postId } = place;
  switch (kind) {
    case 'whatsapp':
      return whatsapp(place, {
        contacts: [{ profile: { name }, wa_id: person }],
        messages: [{ from: person, id, timestamp: String(seconds(at)), type: 'text', text: { body: text } }],
      });
    case 'messenger':
      return meta('page', place, at, { message: { mid: id, text } });
    case 'instagram':
      return threadId === null
        ? meta('instagram', place, at, { message: { mid: id, text } })
        : feed('instagram', place, at, 'comments', { id, parent_id: threadId, text, from: { id: person, username: name }, media: { id: postId ?? '0' } });
    case 'facebook':
      return feed('page', place, at, 'feed', {
        item: 'comment', verb: 'add', from: { id: person, name }, post_id: postId ?? '0', comment_id: id, parent_id: threadId ?? '0',
        message: text, created_time: seconds(at),
      });
    case 'x':
      return threadId === null
        ? x(place, { direct_message_events: [{ type: 'message_create', id, created_timestamp: String(at), message_create: {
          sender_id: person, target: { recipient_id: account }, message_data: { text, entities: { urls: [] } },
        } }] })
        : x(place, { tweet_create_events: [{ id_str: id, timestamp_ms: String(at), text, user: { id_str: person, name, screen_name: person } }] });
    case 'sms':
      return { MessageSid: id, From: person, To: account, Body: text, NumMedia: '0' };
    case 'mobile-app':
    case 'web-chat':
      return app(place, at, { type: 'message', id, contact: { id: person, name }, text });
  }
}

/** That the contact types; null where the platform does not tell. */
export function typingPayload(place: Place, at: number): Payload | null {
  if (place.kind === 'x' && place.threadId === null) return x(place, { direct_message_indicate_typing_events: [signal(place, at)] });
  return place.kind === 'mobile-app' || place.kind === 'web-chat' ? app(place, at, { type: 'typing', contact: { id: place.person }, on: true }) : null;
}
