/** What each platform's file exports: from its webhook to our words, and from our message to its API. */
import type { Inbound, PlatformRequest } from '../model/inbound.js';
import type { Message } from '../model/message.js';
import type { ChannelData } from './channel-data.js';

/** Where a message goes, in the platform's words. */
export interface Recipient {
  /** The connected account it leaves from: the `account` of the webhook. */
  readonly account: string;
  /** The platform's id of the person. */
  readonly contactExternalId: string;
  /** Absent = `message`. A comment or a post is answered in public. */
  readonly conversationType?: 'message' | 'comment' | 'post';
  /** The thread of comments that it belongs to: `threadId` of the webhook. */
  readonly threadId?: string | null;
  /** The platform's id of the message that this one quotes, or of the comment that it answers. */
  readonly quotedExternalId?: string | null;
  /** When the contact last wrote, to know what a platform calls the message after its window. */
  readonly lastInboundAt?: number | null;
  /** The approved template to send instead of the text. `variables` are in the order of the platform, or by name. */
  readonly template?: {
    readonly name: string; readonly language: string;
    readonly variables: readonly string[] | Readonly<Record<string, string>>;
  } | null;
}

/** A platform: its data, and pure functions between its wire format and ours. */
export interface ChannelWire extends ChannelData {
  /**
   * What a webhook says, in our words; nothing for an event that says nothing to an inbox.
   * @param receivedAt when it came in, ms since 1970: stands in where the platform tells no time (SMS, Instagram comments). Default: now.
   * @throws InvalidDataError with path and reason when the payload does not fit; nothing of it is returned then.
   */
  fromWebhook(payload: unknown, receivedAt?: number): Inbound[];
  /**
   * The API calls that send the message, in order. Whoever makes them adds the secret token.
   * @throws InvalidDataError for a file without a URL where the platform takes nothing else (SMS, comments on Instagram).
   */
  toRequest(message: Message, to: Recipient): PlatformRequest[];
  /** The call that reacts to a message of the contact, or takes the reaction back (`null`). */
  toReaction?(targetExternalId: string, emoji: string | null, to: Recipient): PlatformRequest[];
  /** The call that changes the text of a message that was sent. */
  toEdit?(targetExternalId: string, text: string, to: Recipient): PlatformRequest[];
  /** The call that takes a message back that was sent. */
  toDelete?(targetExternalId: string, to: Recipient): PlatformRequest[];
}
