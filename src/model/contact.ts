/** A contact: the person at the other end, over all channels on which he is known. */
import { array, boolean, nullish, number, object, optional, picklist, record, string, type InferInput, type InferOutput } from 'valibot';
import { ChannelKind } from './channel.js';
import { Denial, Id, orNull, strings, Timestamp } from './scalars.js';

export const Identity = object({
  channelKind: orNull(ChannelKind),
  kind: picklist(['phone', 'username', 'id', 'email']),
  /** As the platform gives it; phone numbers in E.164. */
  value: string(),
  /** False for what the platform guesses and the contact never confirmed (R114). */
  verified: optional(boolean(), true),
});
export type Identity = InferOutput<typeof Identity>;

export const Contact = object({
  id: Id,
  /** The name that agents see; set by an agent, else the platform's. */
  name: string(),
  /** The name on the platform, which a refresh pulls anew and never writes into `name`. */
  platformName: orNull(string()),
  avatarUrl: orNull(string()),
  /** The workspace's own number or code for the person, shown and searched as "user ID". */
  userId: orNull(string()),
  identities: optional(array(Identity), []),
  labels: optional(array(Id), []),
  /** Custom fields by name. Values stay strings, leading zeros and all. */
  fields: optional(strings, {}),
  blocked: optional(boolean(), false),
  /** Null where the channel knows no presence. */
  online: orNull(boolean()),
  lastSeenAt: orNull(Timestamp),
  /** BCP 47, when known. */
  language: orNull(string()),
  denied: optional(record(string(), Denial), {}),
  revision: nullish(number(), null),
});
export type Contact = InferOutput<typeof Contact>;
export type ContactInput = InferInput<typeof Contact>;
