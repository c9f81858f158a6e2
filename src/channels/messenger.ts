/** Messenger: webhooks in, messages out. Loaded by `loadChannel('messenger')`. */
import type { Inbound, PlatformRequest } from '../model/inbound.js';
import type { Message } from '../model/message.js';
import type { ChannelWire, Recipient } from './channel-wire.js';
import { messengerData } from './messenger-data.js';
import { metaItems } from './meta-envelope.js';
import { fromMessaging } from './meta-messaging.js';
import { reactionRequests, sendRequests } from './meta-request.js';
import { reader, splitText } from './read.js';

const WHERE = 'Messenger webhook';
const TEXT_LIMIT = 2000;
/** Meta's test button sends messaging events as changes of these fields. */
const FIELDS = /^(messages|messaging_\w+|message_\w+|standby)$/;

function fromWebhook(payload: unknown, receivedAt = Date.now()): Inbound[] {
  const read = reader(WHERE);
  return metaItems(payload, WHERE, ['page'], receivedAt).flatMap(({ account, at, field, value, path }) =>
    (field === null || FIELDS.test(field) ? fromMessaging(read, 'messenger', value, path, WHERE, account, at) : []));
}

const toRequest = (message: Message, to: Recipient): PlatformRequest[] =>
  sendRequests(message, to, (text) => splitText(text, TEXT_LIMIT, (part) => part.length));

/** Messenger. `account` is the page's id. Also takes a bare messaging event, as the docs print them. */
export const messengerChannel: ChannelWire = { ...messengerData, fromWebhook, toRequest, toReaction: reactionRequests };
