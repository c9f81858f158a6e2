/**
 * WhatsApp Cloud API: from our message to its calls. Apart from the parser to keep each readable. Used by whatsapp.ts.
 */
import type { PlatformRequest } from '../model/inbound.js';
import type { Attachment, Message } from '../model/message.js';
import type { Recipient } from './channel-wire.js';
import { GRAPH_URL, mediaSource, postJson, segment } from './request.js';

// developers.facebook.com/docs/whatsapp/cloud-api/messages/image-messages: caption, 1024 characters
const CAPTION_LIMIT = 1024;
const TYPES = { image: 'image', video: 'video', audio: 'audio', voice: 'audio', file: 'document', sticker: 'sticker' } as const;
const CAPTIONED: ReadonlySet<string> = new Set(['image', 'video', 'document']);

/** A phone number goes under `to`, an id of a person who hides his number under `recipient`. */
const addressed = (to: Recipient): Record<string, unknown> => ({
  messaging_product: 'whatsapp',
  recipient_type: 'individual',
  ...(/^\+?\d+$/.test(to.contactExternalId) ? { to: to.contactExternalId } : { recipient: to.contactExternalId }),
});

const post = (to: Recipient, body: Record<string, unknown>): PlatformRequest =>
  postJson(`${GRAPH_URL}/${segment(to.account)}/messages`, { ...addressed(to), ...body });

function templateOf({ name, language, variables }: NonNullable<Recipient['template']>): Record<string, unknown> {
  const parameters = Array.isArray(variables)
    ? variables.map((text: string) => ({ type: 'text', text }))
    : Object.entries(variables).map(([key, text]) => ({ type: 'text', parameter_name: key, text }));
  return {
    name,
    language: { code: language },
    ...(parameters.length > 0 ? { components: [{ type: 'body', parameters }] } : {}),
  };
}

function mediaOf(attachment: Attachment, caption: string): Record<string, unknown> {
  const type = TYPES[attachment.kind];
  return {
    type,
    [type]: {
      ...mediaSource(attachment),
      ...(caption ? { caption } : {}),
      ...(type === 'document' && attachment.name ? { filename: attachment.name } : {}),
    },
  };
}

/**
 * One call each for the template or the parts of the message; only the first quotes. The text rides on the first file
 * that can carry it.
 */
export function whatsappRequests(message: Message, to: Recipient): PlatformRequest[] {
  if (to.template) return [post(to, { type: 'template', template: templateOf(to.template) })];
  const { text, attachments, location, contacts } = message;
  const captioned = text.length <= CAPTION_LIMIT ? attachments.findIndex(({ kind }) => CAPTIONED.has(TYPES[kind])) : -1;
  const bodies: Record<string, unknown>[] = [];
  if (text && captioned === -1) bodies.push({ type: 'text', text: { preview_url: true, body: text } });
  attachments.forEach((attachment, index) => bodies.push(mediaOf(attachment, index === captioned ? text : '')));
  if (location) {
    const { latitude, longitude, name, address } = location;
    bodies.push({ type: 'location', location: { latitude, longitude, ...(name ? { name } : {}), ...(address ? { address } : {}) } });
  }
  if (contacts.length > 0) {
    bodies.push({
      type: 'contacts',
      contacts: contacts.map(({ name, phones, emails, organization }) => ({
        name: { formatted_name: name, first_name: name },
        phones: phones.map((phone) => ({ phone })),
        emails: emails.map((email) => ({ email })),
        ...(organization ? { org: { company: organization } } : {}),
      })),
    });
  }
  const quoted = to.quotedExternalId ? { context: { message_id: to.quotedExternalId } } : {};
  return bodies.map((body, index) => post(to, index === 0 ? { ...quoted, ...body } : body));
}

/** An empty emoji takes the reaction back. */
export const whatsappReaction = (targetExternalId: string, emoji: string | null, to: Recipient): PlatformRequest[] =>
  [post(to, { type: 'reaction', reaction: { message_id: targetExternalId, emoji: emoji ?? '' } })];
