/**
 * The JSON that our own web chat and mobile SDK speak: one form for both. Used by web-chat.ts and mobile-app.ts.
 * docs/channels.md shows it to whoever builds the visitor's side.
 */
import {
  array, boolean, finite, number, object, optional, picklist, pipe, string, unknown, type InferOutput,
} from 'valibot';
import { ATTACHMENT_KINDS, RECEIPTS } from '../model/channel.js';
import type { Identity } from '../model/contact.js';
import type { Inbound, InboundContact } from '../model/inbound.js';
import type { Message } from '../model/message.js';
import { InvalidDataError } from '../model/parse.js';
import type { ChannelData } from './channel-data.js';
import type { ChannelWire, Recipient } from './channel-wire.js';
import {
  attachment, contact, content, DateOrMoment, ExternalId, IdHolder, list, maybe, reader, Text, webUrl, type Read,
} from './read.js';
import { postJson, remove, segment } from './request.js';

const Person = object({ id: ExternalId, name: Text, avatarUrl: Text, email: Text, phone: Text, userId: Text });
const File = object({
  id: ExternalId, kind: picklist(ATTACHMENT_KINDS), url: Text, thumbnailUrl: Text, name: Text, mime: Text,
  bytes: maybe(number()), width: maybe(number()), height: maybe(number()), durationMs: maybe(number()), alt: Text,
});
const Place = object({ latitude: pipe(number(), finite()), longitude: pipe(number(), finite()), name: Text, address: Text });
const Card = object({ name: string(), phones: list(string()), emails: list(string()), organization: Text });
const Payload = object({ appId: ExternalId, events: array(unknown()) });
const Base = object({ type: string(), at: maybe(DateOrMoment) });

const EVENTS = {
  message: object({
    id: ExternalId, contact: Person, text: Text, attachments: list(File), location: maybe(Place), contacts: list(Card),
    quotedId: maybe(ExternalId), echo: optional(boolean(), false),
  }),
  receipt: object({
    state: picklist([...RECEIPTS, 'failed']), messageId: maybe(ExternalId), contactId: maybe(ExternalId), upTo: maybe(DateOrMoment),
    error: maybe(object({ code: string(), text: Text, retryable: optional(boolean(), false) })),
  }),
  reaction: object({ messageId: ExternalId, contact: Person, emoji: Text }),
  edit: object({ messageId: ExternalId, text: string() }),
  delete: object({ messageId: ExternalId }),
  typing: object({ contact: IdHolder, on: boolean() }),
  page: object({ contact: IdHolder, url: string(), title: Text }),
} as const;
type EventName = keyof typeof EVENTS;
type EventData<N extends EventName> = InferOutput<(typeof EVENTS)[N]>;

/** A channel of ours: the kinds differ in their data only. */
export function appWire(data: ChannelData): ChannelWire {
  const where = `${data.name} webhook`;
  const personOf = ({ id, name, avatarUrl, email, phone, userId }: InferOutput<typeof Person>): InboundContact => {
    const identity = (kind: Identity['kind'], value: string | null): Identity[] =>
      (value ? [{ channelKind: data.kind, kind, value, verified: kind === 'id' }] : []);
    return contact(id, name, [
      ...identity('id', userId ?? id), ...identity('email', email), ...identity('phone', phone),
    ], webUrl(avatarUrl));
  };

  function fromEvent(read: Read, raw: unknown, path: string, account: string, receivedAt: number): Inbound[] {
    const { type, at: told } = read(Base, raw, path);
    const base = { account, at: told ?? receivedAt };
    const as = <N extends EventName>(name: N): EventData<N> => read(EVENTS[name], raw, path) as EventData<N>;
    switch (type) {
      case 'message':
        return [messageOf(as('message'), base)];
      case 'receipt':
        return receiptOf(as('receipt'), base, path);
      case 'reaction': {
        const { messageId, contact: person, emoji } = as('reaction');
        return [{ ...base, type, targetExternalId: messageId, contact: personOf(person), emoji: emoji || null }];
      }
      case 'edit': {
        const { messageId, text } = as('edit');
        return [{ ...base, type, targetExternalId: messageId, text }];
      }
      case 'delete':
        return [{ ...base, type, targetExternalId: as('delete').messageId }];
      case 'typing': {
        const { contact: person, on } = as('typing');
        return [{ ...base, type, contactExternalId: person.id, on }];
      }
      case 'page': {
        const { contact: person, url, title } = as('page');
        const shown = { page: title ?? url, url: webUrl(url) };
        return [{ ...base, type: 'event', contactExternalId: person.id, eventType: 'page-changed', data: shown }];
      }
      default:
        return [];
    }
  }

  const messageOf = (told: EventData<'message'>, base: { account: string; at: number }): Inbound => ({
    ...base, type: 'message', conversationType: 'message', externalId: told.id, threadId: null, contact: personOf(told.contact), echo: told.echo,
    content: content({
      text: told.text ?? '',
      attachments: told.attachments.map((file) =>
        attachment({ ...file, url: webUrl(file.url), thumbnailUrl: webUrl(file.thumbnailUrl) })),
      location: told.location,
      contacts: told.contacts,
      quotedExternalId: told.quotedId,
    }),
  });

  function receiptOf(told: EventData<'receipt'>, base: { account: string; at: number }, path: string): Inbound[] {
    const { state, messageId, contactId, upTo, error } = told;
    if (messageId !== null) {
      const failure = error ? { ...error, text: error.text ?? '' } : { code: 'failed', text: '', retryable: false };
      return [{ ...base, type: 'status', externalId: messageId, state, error: state === 'failed' ? failure : null }];
    }
    if (contactId === null || (state !== 'delivered' && state !== 'read')) {
      throw new InvalidDataError(where, `${path}.messageId`, 'expected an id, found none');
    }
    return [{ ...base, type: 'watermark', contactExternalId: contactId, state, upTo: upTo ?? base.at }];
  }

  return {
    ...data,
    fromWebhook(payload, receivedAt = Date.now()) {
      const read = reader(where);
      const { appId, events } = read(Payload, payload);
      return events.flatMap((raw, index) => fromEvent(read, raw, `events.${index}`, appId, receivedAt));
    },
    toRequest: (message, to) => [postJson(messagesUrl(to), bodyOf(message, to))],
    toReaction: (id, emoji, to) => [postJson(`${messagesUrl(to)}/${segment(id)}/reaction`, { emoji })],
    toEdit: (id, text, to) => [{ ...postJson(`${messagesUrl(to)}/${segment(id)}`, { text }), method: 'PUT' }],
    toDelete: (id, to) => [remove(`${messagesUrl(to)}/${segment(id)}`)],
  };
}

/** Relative to wherever the visitors' server lies. */
const messagesUrl = (to: Recipient): string => `/apps/${segment(to.account)}/contacts/${segment(to.contactExternalId)}/messages`;

const bodyOf = ({ id, at, text, attachments, location, contacts, author }: Message, to: Recipient): Record<string, unknown> => ({
  id, at, text, attachments, location, contacts,
  author: { kind: author.kind, name: author.name },
  quotedId: to.quotedExternalId ?? null,
});
