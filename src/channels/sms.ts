/** SMS and MMS through Twilio: webhooks in, messages out. Loaded by `loadChannel('sms')`. */
import { number, object, optional, pipe, record, string, transform, union, unknown } from 'valibot';
import type { ChannelKind } from '../model/channel.js';
import type { Inbound, InboundContact, InboundContent, PlatformRequest } from '../model/inbound.js';
import type { Message } from '../model/message.js';
import { InvalidDataError } from '../model/parse.js';
import type { ChannelWire, Recipient } from './channel-wire.js';
import { attachment, contact, content, kindOfMime, reader, splitText, webUrl, type Read } from './read.js';
import { asTexts, linksOf } from './request.js';
import { smsData } from './sms-data.js';

const WHERE = 'Twilio webhook';
// twilio.com/docs/messaging/api/message-resource
const TEXT_LIMIT = 1600;
const MEDIA_LIMIT = 10;

const Value = optional(pipe(union([string(), number()]), transform(String)), '');

// twilio.com/docs/messaging/guides/webhook-request and twilio.com/docs/messaging/guides/track-outbound-message-status
const Params = object({
  MessageSid: Value, SmsSid: Value, SmsMessageSid: Value, MessageStatus: Value, SmsStatus: Value,
  From: Value, To: Value, Body: Value, NumMedia: Value, ProfileName: Value,
  ErrorCode: Value, ErrorMessage: Value, ChannelStatusMessage: Value,
  Latitude: Value, Longitude: Value, Address: Value, Label: Value, ButtonText: Value, OriginalRepliedMessageSid: Value,
  ReferralSourceId: Value, ReferralSourceUrl: Value, ReferralHeadline: Value, ReferralBody: Value,
});
type Params = Readonly<Record<keyof typeof Params.entries, string>>;

/** `queued`, `sending` and the like say less than what we know already. */
const STATES: Readonly<Record<string, 'sent' | 'delivered' | 'read' | 'failed'>> =
  { sent: 'sent', delivered: 'delivered', read: 'read', failed: 'failed', undelivered: 'failed' };
const INBOUND: ReadonlySet<string> = new Set(['', 'received', 'receiving']);
/** Queue overflow, unreachable and unknown carrier trouble may pass. twilio.com/docs/api/errors */
const RETRYABLE: ReadonlySet<string> = new Set(['30001', '30003', '30008', '30017', '30022']);

function fromWebhook(payload: unknown, receivedAt = Date.now()): Inbound[] {
  const read = reader(WHERE);
  const form = typeof payload === 'string' || payload instanceof URLSearchParams
    ? Object.fromEntries(new URLSearchParams(payload))
    : payload;
  const params = read(Params, form);
  const sid = params.MessageSid || params.SmsMessageSid || params.SmsSid;
  if (!sid) throw new InvalidDataError(WHERE, 'MessageSid', 'expected an id, found none');
  const status = params.MessageStatus || params.SmsStatus;
  if (!INBOUND.has(status)) return fromStatus(params, sid, status, receivedAt);

  for (const key of ['From', 'To'] as const) {
    if (!bare(params[key])) throw new InvalidDataError(WHERE, key, 'expected a number, found none');
  }
  return [{
    type: 'message', account: bare(params.To), at: receivedAt, conversationType: 'message', externalId: sid,
    threadId: null,
    contact: personOf(params), echo: false,
    content: contentOf(read, params, sid, form),
  }];
}

function fromStatus(params: Params, externalId: string, status: string, at: number): Inbound[] {
  const state = Object.hasOwn(STATES, status) ? STATES[status] : undefined;
  if (!state) return [];
  const error = state === 'failed'
    ? {
      code: params.ErrorCode || status,
      text: params.ErrorMessage || params.ChannelStatusMessage,
      retryable: RETRYABLE.has(params.ErrorCode),
    }
    : null;
  return [{ type: 'status', account: bare(params.From), at, externalId, state, error }];
}

/** Twilio carries other platforms too and says so in front of the number: `whatsapp:+15551234`. */
const bare = (address: string): string => address.replace(/^[a-z]+:/, '');

function personOf({ From: from, ProfileName: name }: Params): InboundContact {
  const value = bare(from);
  const channelKind: ChannelKind = from.startsWith('whatsapp:') ? 'whatsapp' : from.startsWith('messenger:') ? 'messenger' : 'sms';
  return contact(value, name, [{ channelKind, kind: /^\+\d+$/.test(value) ? 'phone' : 'id', value, verified: true }]);
}

function contentOf(read: Read, params: Params, sid: string, raw: unknown): InboundContent {
  const form = read(record(string(), unknown()), raw);
  const { Latitude, Longitude, ReferralSourceId, ReferralHeadline, ReferralBody } = params;
  const count = Number(params.NumMedia) || 0;
  const attachments = Array.from({ length: Math.min(Math.max(0, Math.trunc(count)), MEDIA_LIMIT) }, (_, index) => {
    const url = webUrl(read(Value, form[`MediaUrl${index}`], `MediaUrl${index}`));
    if (url === null) throw new InvalidDataError(WHERE, `MediaUrl${index}`, 'expected a URL, found none');
    const mime = read(Value, form[`MediaContentType${index}`], `MediaContentType${index}`) || null;
    return attachment({ id: url.match(/\/(ME\w+)$/)?.[1] ?? `${sid}#${index}`, kind: kindOfMime(mime), url, mime });
  });
  const latitude = Number(Latitude);
  const longitude = Number(Longitude);
  const isPlace = Latitude !== '' && Longitude !== '' && Number.isFinite(latitude) && Number.isFinite(longitude);
  return content({
    text: params.Body || params.ButtonText,
    attachments,
    location: isPlace ? { latitude, longitude, name: params.Label || null, address: params.Address || null } : null,
    quotedExternalId: params.OriginalRepliedMessageSid || null,
    context: ReferralSourceId
      ? {
        kind: 'ad', id: ReferralSourceId, text: [ReferralHeadline, ReferralBody].filter(Boolean).join('\n') || null,
        url: webUrl(params.ReferralSourceUrl),
      }
      : null,
  });
}

const ACCOUNT = '{AccountSid}';

/**
 * One call a message of at most 10 files. The URL holds `{AccountSid}`, which whoever makes the call fills in with the secret token;
 * the body is a form, already encoded.
 */
function toRequest(message: Message, to: Recipient): PlatformRequest[] {
  const texts = asTexts(message).flatMap((text) => splitText(text, TEXT_LIMIT, (part) => part.length));
  const urls = linksOf(message, 'SMS message');
  const [first = '', ...others] = texts;
  const parts = [{ text: first, urls: urls.slice(0, MEDIA_LIMIT) }, ...others.map((text) => ({ text, urls: [] as string[] }))];
  for (let index = MEDIA_LIMIT; index < urls.length; index += MEDIA_LIMIT) {
    parts.push({ text: '', urls: urls.slice(index, index + MEDIA_LIMIT) });
  }
  return parts.filter((part) => part.text || part.urls.length > 0).map((part) => {
    const form = new URLSearchParams({ To: to.contactExternalId, From: to.account });
    if (part.text) form.append('Body', part.text);
    for (const url of part.urls) form.append('MediaUrl', url);
    return {
      method: 'POST',
      url: `https://api.twilio.com/2010-04-01/Accounts/${ACCOUNT}/Messages.json`,
      headers: { 'content-type': 'application/x-www-form-urlencoded' },
      body: form.toString(),
    };
  });
}

/**
 * SMS. `account` is our number in E.164. A webhook is a form: as an object, a URLSearchParams or a URL-encoded string.
 */
export const smsChannel: ChannelWire = { ...smsData, fromWebhook, toRequest };
