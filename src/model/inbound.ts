/** What a platform's webhook says, in our words: made by `src/channels`, decided on by the engine. */
import type { Context, Attachment, DeliveryError, Location, SharedContact } from './message.js';
import type { Identity } from './contact.js';
import type { Receipt } from './channel.js';
import type { InferOutput } from 'valibot';

/** Who wrote, as the platform knows him. */
export interface InboundContact {
  /** The platform's id for the person on this account; the same person writes with the same id. */
  readonly externalId: string;
  readonly name: string | null;
  readonly avatarUrl: string | null;
  readonly identities: readonly Identity[];
}

/** What was said. Attachments carry the platform's media id in `id`, and a URL only where the webhook has one. */
export interface InboundContent {
  readonly text: string;
  readonly attachments: readonly Attachment[];
  readonly location: InferOutput<typeof Location> | null;
  readonly contacts: readonly InferOutput<typeof SharedContact>[];
  /** The platform's id of the quoted message. */
  readonly quotedExternalId: string | null;
  readonly context: Context | null;
  /** The type name of something that we cannot show. */
  readonly unsupported: string | null;
}

interface InboundBase {
  /** Which connected account it came to (phone number id, page id …): compared with `channel.account` ids by the loader. */
  readonly account: string;
  readonly at: number;
}

export type Inbound = InboundBase & (
  | { readonly type: 'message'; readonly conversationType: 'message' | 'comment' | 'post'; readonly externalId: string;
      /** Comments of one thread share it; null = the contact's own conversation on this account. */
      readonly threadId: string | null; readonly contact: InboundContact; readonly content: InboundContent;
      /** True for what the brand itself wrote elsewhere (an echo): an outbound message of no agent. */
      readonly echo: boolean }
  | { readonly type: 'status'; readonly externalId: string; readonly state: Receipt | 'failed'; readonly error: DeliveryError | null }
  /** Everything sent to this contact up to `upTo` reached the state: platforms that report by watermark. */
  | { readonly type: 'watermark'; readonly contactExternalId: string; readonly state: 'delivered' | 'read'; readonly upTo: number }
  | { readonly type: 'reaction'; readonly targetExternalId: string; readonly contact: InboundContact; readonly emoji: string | null }
  | { readonly type: 'edit'; readonly targetExternalId: string; readonly text: string }
  | { readonly type: 'delete'; readonly targetExternalId: string }
  | { readonly type: 'typing'; readonly contactExternalId: string; readonly on: boolean }
  | { readonly type: 'event'; readonly contactExternalId: string; readonly eventType: string; readonly data: Readonly<Record<string, unknown>> }
);

/** A call to a platform's API, as plain data: whoever sends it adds the secret token. */
export interface PlatformRequest {
  readonly method: 'POST' | 'PUT' | 'DELETE';
  readonly url: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: unknown;
}
