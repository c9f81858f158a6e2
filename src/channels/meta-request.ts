/** The Send API that Messenger and Instagram share. Used by messenger.ts and instagram.ts. */
import type { PlatformRequest } from '../model/inbound.js';
import type { Attachment, Message } from '../model/message.js';
import { DAY_MS } from './channel-data.js';
import type { Recipient } from './channel-wire.js';
import { asTexts, GRAPH_URL, postJson } from './request.js';

const TYPES = { image: 'image', video: 'video', audio: 'audio', voice: 'audio', file: 'file', sticker: 'image' } as const;

const SEND_URL = `${GRAPH_URL}/me/messages`;

/**
 * After 24 hours only a person may still write, and must say so.
 * developers.facebook.com/docs/messenger-platform/send-messages/message-tags
 */
const typeOf = (message: Message, { lastInboundAt }: Recipient): Record<string, unknown> =>
  typeof lastInboundAt === 'number' && message.at - lastInboundAt >= DAY_MS
    ? { messaging_type: 'MESSAGE_TAG', tag: 'HUMAN_AGENT' }
    : { messaging_type: 'RESPONSE' };

const bodyOf = (attachment: Attachment): Record<string, unknown> => ({
  attachment: {
    type: TYPES[attachment.kind],
    payload: attachment.url ? { url: attachment.url, is_reusable: false } : { attachment_id: attachment.id },
  },
});

/** Text and each file are messages of their own there; the first one quotes. A location goes as a link to a map. */
export function sendRequests(message: Message, to: Recipient, split: (text: string) => readonly string[]): PlatformRequest[] {
  const bodies = [...asTexts(message).flatMap(split).map((text) => ({ text })), ...message.attachments.map(bodyOf)];
  return bodies.map((body, index) => postJson(SEND_URL, {
    recipient: { id: to.contactExternalId },
    ...typeOf(message, to),
    message: body,
    ...(index === 0 && to.quotedExternalId ? { reply_to: { mid: to.quotedExternalId } } : {}),
  }));
}

/** developers.facebook.com/docs/messenger-platform/send-messages/sender-actions */
export const reactionRequests = (messageId: string, emoji: string | null, to: Recipient): PlatformRequest[] => [postJson(SEND_URL, {
  recipient: { id: to.contactExternalId },
  sender_action: emoji === null ? 'unreact' : 'react',
  payload: { message_id: messageId, ...(emoji === null ? {} : { reaction: emoji }) },
})];
