/** WhatsApp Cloud API: webhooks in, messages out. Loaded by `loadChannel('whatsapp')`. */
import { array, fallback, number, object, string, unknown, type InferOutput } from 'valibot';
import type { AttachmentKind } from '../model/channel.js';
import type { Identity } from '../model/contact.js';
import type { Inbound, InboundContact, InboundContent } from '../model/inbound.js';
import type { Context } from '../model/message.js';
import { InvalidDataError } from '../model/parse.js';
import type { ChannelWire } from './channel-wire.js';
import { metaItems } from './meta-envelope.js';
import {
  attachment, contact, content, ExternalId, list, maybe, MomentOrSample, reader, Text, webUrl, type Read,
} from './read.js';
import { whatsappData } from './whatsapp-data.js';
import { whatsappReaction, whatsappRequests } from './whatsapp-request.js';

const WHERE = 'WhatsApp webhook';

// developers.facebook.com/docs/whatsapp/cloud-api/webhooks/components
const Media = object({ id: ExternalId, mime_type: Text, caption: Text, filename: Text, voice: maybe(unknown()) });
const Card = object({
  name: maybe(object({ formatted_name: Text, first_name: Text, last_name: Text })),
  phones: list(object({ phone: Text, wa_id: Text })),
  emails: list(object({ email: Text })),
  org: maybe(object({ company: Text })),
});
/** A number that is only shown: a sample of the docs may hold a placeholder. */
const shown = fallback(maybe(number()), null);
const Item = object({ product_retailer_id: ExternalId, quantity: shown, item_price: shown, currency: Text });
const Person = object({
  wa_id: maybe(ExternalId), user_id: maybe(ExternalId), profile: maybe(object({ name: Text, username: Text })),
});
const Envelope = object({
  from: maybe(ExternalId),
  from_user_id: maybe(ExternalId),
  to: maybe(ExternalId),
  to_user_id: maybe(ExternalId),
  id: ExternalId,
  timestamp: MomentOrSample,
  type: string(),
  group_id: maybe(ExternalId),
  context: maybe(object({ id: maybe(ExternalId) })),
  referral: maybe(object({ source_url: Text, source_id: maybe(ExternalId), source_type: Text, headline: Text, body: Text })),
});
const Status = object({
  id: ExternalId,
  status: string(),
  timestamp: MomentOrSample,
  errors: list(object({
    code: maybe(ExternalId), title: Text, message: Text, error_data: maybe(object({ details: Text })),
  })),
});
const Value = object({
  metadata: object({ phone_number_id: ExternalId }),
  contacts: list(Person),
  messages: list(unknown()),
  message_echoes: list(unknown()),
  statuses: list(unknown()),
});

/** What each type carries under its own name; a type that is absent here is one that we cannot show. */
const BODIES = {
  text: object({ body: string() }),
  image: Media, video: Media, audio: Media, voice: Media, document: Media, sticker: Media,
  location: object({ latitude: number(), longitude: number(), name: Text, address: Text }),
  contacts: array(Card),
  button: object({ text: Text, payload: Text }),
  interactive: object({
    button_reply: maybe(object({ title: Text })),
    list_reply: maybe(object({ title: Text, description: Text })),
    nfm_reply: maybe(object({ body: Text, name: Text })),
  }),
  order: object({ text: Text, product_items: list(Item) }),
} as const;
const Reaction = object({ message_id: ExternalId, emoji: Text });
const Edit = object({ original_message_id: ExternalId, message: object({ type: string() }) });
const Revoke = object({ original_message_id: ExternalId });
const System = object({ body: Text, type: Text, wa_id: maybe(ExternalId), new_wa_id: maybe(ExternalId) });

/** `warning`, and whatever comes to be later, says nothing of ours. */
const STATES: Readonly<Record<string, 'sent' | 'delivered' | 'read' | 'failed'>> =
  { sent: 'sent', delivered: 'delivered', read: 'read', played: 'read', failed: 'failed' };

/**
 * Codes that going on later may cure: throttling and the platform's own trouble.
 * developers.facebook.com/docs/whatsapp/cloud-api/support/error-codes
 */
const RETRYABLE: ReadonlySet<string> = new Set([
  '1', '2', '4', '80007', '130429', '131000', '131016', '131048', '131056', '131057', '133004',
]);

type MessageEnvelope = InferOutput<typeof Envelope>;

function fromWebhook(payload: unknown, receivedAt = Date.now()): Inbound[] {
  const read = reader(WHERE);
  const isBareValue = typeof payload === 'object' && payload !== null && 'metadata' in payload;
  const items = isBareValue
    ? [{ field: 'messages', value: payload, path: '' }]
    : metaItems(payload, WHERE, ['whatsapp_business_account'], receivedAt);
  return items.flatMap(({ field, value, path }) =>
    (field === 'messages' || field === 'smb_message_echoes' ? fromValue(read, value, path, receivedAt) : []));
}

function fromValue(read: Read, raw: unknown, path: string, receivedAt: number): Inbound[] {
  const value = read(Value, raw, path);
  const common = { account: value.metadata.phone_number_id, people: value.contacts, receivedAt };
  const at = (key: string, index: number): string => `${path ? `${path}.` : ''}${key}.${index}`;
  return [
    ...value.messages.flatMap((item, index) => fromMessage(read, item, at('messages', index), common, false)),
    ...value.message_echoes.flatMap((item, index) => fromMessage(read, item, at('message_echoes', index), common, true)),
    ...value.statuses.flatMap((item, index) => fromStatus(read(Status, item, at('statuses', index)), common)),
  ];
}

/** What all messages and statuses of one `value` share. */
interface Common { readonly account: string; readonly people: readonly InferOutput<typeof Person>[]; readonly receivedAt: number }

function fromMessage(read: Read, raw: unknown, path: string, { account, people, receivedAt }: Common, echo: boolean): Inbound[] {
  const message = read(Envelope, raw, path);
  const { type } = message;
  const at = message.timestamp ?? receivedAt;
  const body = (raw as Record<string, unknown>)[type];
  const under = `${path}.${type}`;
  const person = personOf(message, people, path, echo);
  if (type === 'reaction') {
    const { message_id: targetExternalId, emoji } = read(Reaction, body, under);
    return echo ? [] : [{ type: 'reaction', account, at, targetExternalId, contact: person, emoji: emoji || null }];
  }
  if (type === 'revoke') {
    return [{ type: 'delete', account, at, targetExternalId: read(Revoke, body, under).original_message_id }];
  }
  if (type === 'edit') {
    const edit = read(Edit, body, under);
    const inner = (body as { message: Record<string, unknown> }).message;
    const { text } = contentOf(read, edit.message.type, inner[edit.message.type], `${under}.message.${edit.message.type}`);
    return [{ type: 'edit', account, at, targetExternalId: edit.original_message_id, text }];
  }
  // Somebody opened the chat and has said nothing yet.
  if (type === 'request_welcome') {
    return [{ type: 'event', account, at, contactExternalId: person.externalId, eventType: type, data: {} }];
  }
  if (type === 'system') {
    const told = read(System, body, under);
    const data = { text: told.body, ...(told.new_wa_id ?? told.wa_id ? { newId: told.new_wa_id ?? told.wa_id } : {}) };
    return [{ type: 'event', account, at, contactExternalId: person.externalId, eventType: told.type || 'system', data }];
  }
  return [{
    type: 'message', account, at, conversationType: 'message', externalId: message.id, threadId: message.group_id,
    contact: person, echo,
    content: {
      ...contentOf(read, type, body, under),
      quotedExternalId: message.context?.id ?? null,
      context: contextOf(message),
    },
  }];
}

/** The person is known by phone number, or where he hides it by an id that is the business's own. */
function personOf(
  message: MessageEnvelope, people: readonly InferOutput<typeof Person>[], path: string, echo: boolean,
): InboundContact {
  const phone = echo ? message.to : message.from;
  const userId = echo ? message.to_user_id : message.from_user_id;
  const externalId = phone ?? userId;
  if (!externalId) {
    throw new InvalidDataError(WHERE, `${path}.${echo ? 'to' : 'from'}`, 'expected the id of a person, found none');
  }
  const known = people.find(({ wa_id, user_id }) => (phone !== null && wa_id === phone) || (userId !== null && user_id === userId))
    ?? (people.length === 1 && !echo ? people[0] : undefined);
  const identities: Identity[] = [];
  if (phone !== null) {
    identities.push(/^\+?\d+$/.test(phone)
      ? { channelKind: 'whatsapp', kind: 'phone', value: phone.startsWith('+') ? phone : `+${phone}`, verified: true }
      : { channelKind: 'whatsapp', kind: 'id', value: phone, verified: true });
  }
  if (userId !== null) identities.push({ channelKind: 'whatsapp', kind: 'id', value: userId, verified: true });
  const username = known?.profile?.username;
  if (username) identities.push({ channelKind: 'whatsapp', kind: 'username', value: username, verified: true });
  return contact(externalId, known?.profile?.name ?? username ?? null, identities);
}

function contentOf(read: Read, type: string, body: unknown, path: string): InboundContent {
  const media = (kind: AttachmentKind, { id, mime_type, caption, filename }: InferOutput<typeof Media>): InboundContent => content({
    text: caption ?? '',
    // The webhook's `url`, where there is one, wants the secret token: whoever loads the file asks for it by id.
    attachments: [attachment({ id, kind, mime: mime_type, name: filename })],
  });
  switch (type) {
    case 'text':
      return content({ text: read(BODIES.text, body, path).body });
    case 'image':
    case 'video':
    case 'sticker':
      return media(type, read(BODIES[type], body, path));
    case 'audio':
    case 'voice': {
      const audio = read(BODIES.audio, body, path);
      return media(type === 'voice' || audio.voice === true ? 'voice' : 'audio', audio);
    }
    case 'document':
      return media('file', read(BODIES.document, body, path));
    case 'location':
      return content({ location: read(BODIES.location, body, path) });
    case 'contacts':
      return content({ contacts: read(BODIES.contacts, body, path).map(cardOf) });
    case 'button': {
      const { text, payload } = read(BODIES.button, body, path);
      return content({ text: text ?? payload ?? '' });
    }
    case 'interactive': {
      const { button_reply: button, list_reply: row, nfm_reply: form } = read(BODIES.interactive, body, path);
      const text = button?.title ?? (row ? [row.title, row.description].filter(Boolean).join('\n') : null) ?? form?.body ?? form?.name;
      return content(text ? { text } : { unsupported: type });
    }
    case 'order': {
      const { text, product_items: items } = read(BODIES.order, body, path);
      const lines = items.map(({ product_retailer_id: name, quantity, item_price: price, currency }) =>
        `${quantity ?? 1} × ${name}${price === null ? '' : ` (${[price, currency].filter((part) => part !== null).join(' ')})`}`);
      return content({ text: [text, ...lines].filter(Boolean).join('\n') });
    }
    default:
      return content({ unsupported: unsupportedType(type, body) });
  }
}

/** `unsupported` often names the real type inside. */
const unsupportedType = (type: string, body: unknown): string => {
  const inner = (body as { type?: unknown } | null | undefined)?.type;
  return type === 'unsupported' && typeof inner === 'string' && inner ? inner : type;
};

const cardOf = ({ name, phones, emails, org }: InferOutput<typeof Card>): InboundContent['contacts'][number] => {
  const numbers = phones.map(({ phone, wa_id }) => phone ?? wa_id).filter((phone) => phone !== null);
  return {
    name: name?.formatted_name ?? ([name?.first_name, name?.last_name].filter(Boolean).join(' ') || numbers[0]) ?? '',
    phones: numbers,
    emails: emails.map(({ email }) => email).filter((email) => email !== null),
    organization: org?.company ?? null,
  };
};

function contextOf({ referral }: MessageEnvelope): Context | null {
  if (!referral) return null;
  return {
    kind: referral.source_type === 'post' ? 'post' : 'ad',
    id: referral.source_id,
    text: [referral.headline, referral.body].filter(Boolean).join('\n') || null,
    url: webUrl(referral.source_url),
  };
}

function fromStatus({ id, status, timestamp, errors }: InferOutput<typeof Status>, { account, receivedAt }: Common): Inbound[] {
  const at = timestamp ?? receivedAt;
  if (status === 'deleted') return [{ type: 'delete', account, at, targetExternalId: id }];
  const state = Object.hasOwn(STATES, status) ? STATES[status] : undefined;
  if (!state) return [];
  const [first] = errors;
  const error = state === 'failed'
    ? {
      code: first?.code ?? 'unknown',
      text: first?.error_data?.details ?? first?.message ?? first?.title ?? '',
      retryable: RETRYABLE.has(first?.code ?? ''),
    }
    : null;
  return [{ type: 'status', account, at, externalId: id, state, error }];
}

/**
 * WhatsApp Cloud API. `account` is the phone number id. Also takes the bare `value` and a bare change, as the docs
 * print them.
 */
export const whatsappChannel: ChannelWire = {
  ...whatsappData, fromWebhook, toRequest: whatsappRequests, toReaction: whatsappReaction,
};
