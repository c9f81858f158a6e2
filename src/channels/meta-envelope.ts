/** The envelope of Meta's webhooks, and the shorter forms in which its docs and its test button print an event. */
import { array, fallback, object, string, unknown, type InferOutput } from 'valibot';
import { InvalidDataError } from '../model/parse.js';
import { DateOrMoment, ExternalId, maybe, reader } from './read.js';

/** One event with the path to it. `field` is null for what came in a `messaging` or `standby` list. */
export interface MetaItem {
  /** The page, the Instagram or the WhatsApp Business account; '' where the payload is only a part of a webhook. */
  readonly account: string;
  readonly at: number;
  readonly field: string | null;
  readonly value: unknown;
  readonly path: string;
}

const Change = object({ field: string(), value: unknown() });
const Entry = object({
  id: maybe(ExternalId),
  // Only stands in for an event's own time.
  time: fallback(maybe(DateOrMoment), null),
  changes: maybe(array(Change)),
  messaging: maybe(array(unknown())),
  standby: maybe(array(unknown())),
  // Instagram's docs print a change without the list around it.
  field: maybe(string()),
  value: maybe(unknown()),
});
const Envelope = object({ object: maybe(string()), entry: array(Entry) });

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Opens a webhook of one of `objects`, a list of such webhooks, one `entry`, one change `{ field, value }` or one messaging event.
 * @param receivedAt stands in where an entry tells no time.
 */
export function metaItems(payload: unknown, where: string, objects: readonly string[], receivedAt: number, root = ''): MetaItem[] {
  const prefix = root ? `${root}.` : '';
  if (Array.isArray(payload) && root === '') {
    return payload.flatMap((one, index) => metaItems(one, where, objects, receivedAt, String(index)));
  }
  const read = reader(where);
  if (isRecord(payload) && !('entry' in payload)) {
    if ('changes' in payload || 'messaging' in payload || 'standby' in payload) {
      return entryItems(read(Entry, payload, root), receivedAt, prefix);
    }
    if ('field' in payload) {
      const { field, value } = read(Change, payload, root);
      return [{ account: '', at: receivedAt, field, value, path: `${prefix}value` }];
    }
    if ('sender' in payload || 'recipient' in payload) {
      return [{ account: '', at: receivedAt, field: null, value: payload, path: root }];
    }
  }
  const { object: kind, entry } = read(Envelope, payload, root);
  if (kind !== null && !objects.includes(kind)) {
    throw new InvalidDataError(where, `${prefix}object`, `expected ${objects.map((name) => `"${name}"`).join(' | ')}, found "${kind}"`);
  }
  return entry.flatMap((one, index) => entryItems(one, receivedAt, `${prefix}entry.${index}.`));
}

function entryItems(entry: InferOutput<typeof Entry>, receivedAt: number, prefix: string): MetaItem[] {
  const account = entry.id ?? '';
  const at = entry.time ?? receivedAt;
  const changes = (entry.changes ?? []).map(({ field, value }, index) =>
    ({ account, at, field, value, path: `${prefix}changes.${index}.value` }));
  const single = entry.field === null ? [] : [{ account, at, field: entry.field, value: entry.value, path: `${prefix}value` }];
  const events = (['messaging', 'standby'] as const).flatMap((key) => (entry[key] ?? []).map((value, index) =>
    ({ account, at, field: null, value, path: `${prefix}${key}.${index}` })));
  return [...changes, ...single, ...events];
}
