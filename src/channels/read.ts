/**
 * What every parser of a webhook needs: reading a part with its full path, ids, moments, and our empty content. Used
 * by this folder.
 */
import {
  array, integer, maxValue, minLength, minValue, nullish, number, object, pipe, regex, string, transform, union,
  type BaseIssue, type BaseSchema, type GenericSchema, type InferOutput,
} from 'valibot';
import type { AttachmentKind } from '../model/channel.js';
import type { Identity } from '../model/contact.js';
import type { InboundContact, InboundContent } from '../model/inbound.js';
import type { Attachment } from '../model/message.js';
import { InvalidDataError, parse } from '../model/parse.js';

type Schema = BaseSchema<unknown, unknown, BaseIssue<unknown>>;
export type Read = <const S extends Schema>(schema: S, value: unknown, path?: string) => InferOutput<S>;

const join = (path: string, rest: string): string => (path && rest ? `${path}.${rest}` : path || rest);

/** Reads parts of one payload; what does not fit is refused with the path from the payload's root. */
export function reader(where: string): Read {
  return (schema, value, path = '') => {
    try {
      return parse(schema, value, where);
    } catch (error) {
      if (!(error instanceof InvalidDataError) || !path) throw error;
      const what = error.message.slice(`${where}${error.path ? ` at ${error.path}` : ''}: `.length);
      throw new InvalidDataError(where, join(path, error.path), what);
    }
  };
}

/** A platform's id: most are strings, some samples print them as numbers. */
export const ExternalId = union([pipe(string(), minLength(1)), pipe(number(), integer(), transform(String))]);

const LAST_DATE_MS = 8_640_000_000_000_000;
/** Before this, a number is seconds: as milliseconds it would lie in 1973. */
const FIRST_MILLISECONDS = 100_000_000_000;

/** A moment in seconds or milliseconds since 1970, as a number or in digits. */
export const Moment = pipe(
  union([pipe(string(), regex(/^\d{1,16}$/, 'expected a moment in digits')), number()]),
  transform((value) => (Number(value) < FIRST_MILLISECONDS ? Number(value) * 1000 : Number(value))),
  minValue(0),
  maxValue(LAST_DATE_MS),
);

/**
 * Two forms that not every browser reads: X's `Wed Oct 10 20:19:24 +0000 2018`, Facebook's `2018-10-10T20:19:24+0000`.
 */
const plainDate = (text: string): string => text
  .replace(/^\w{3} (\w{3}) (\d{2}) ([\d:]{8}) ([+-]\d{4}) (\d{4})$/, '$2 $1 $5 $3 $4')
  .replace(/^(\d{4}-.*[+-]\d{2})(\d{2})$/, '$1:$2');

/** A date as text or a `Moment`. */
export const DateOrMoment = union([
  Moment,
  pipe(string(), transform((text) => Date.parse(plainDate(text))), number('expected a date')),
]);

/**
 * A moment that a sample of the docs leaves open (`<WEBHOOK_TRIGGER_TIMESTAMP>`) is read as null: use when it came in.
 */
export const MomentOrSample = union([DateOrMoment, pipe(string(), regex(/^(<[^<>]{1,60}>|[A-Z_]{4,40})$/), transform(() => null))]);

/** A key that may be missing or null; both read as null. */
export const maybe = <const S extends GenericSchema>(schema: S) => nullish(schema, null);
export const Text = maybe(string());
/** An empty list where the key is missing. */
export const list = <const S extends GenericSchema>(schema: S) => pipe(maybe(array(schema)), transform((items) => items ?? []));
export const IdHolder = object({ id: ExternalId });

/** The URL when it is one that a page may load; `javascript:` and its kin become null. */
export const webUrl = (url: string | null | undefined): string | null => (url && /^https?:\/\//i.test(url) ? url : null);

export const content = (told: Partial<InboundContent>): InboundContent => ({
  text: '', attachments: [], location: null, contacts: [], quotedExternalId: null, context: null, unsupported: null, ...told,
});

export const attachment = (told: Pick<Attachment, 'id' | 'kind'> & Partial<Attachment>): Attachment => ({
  url: null, thumbnailUrl: null, name: null, mime: null, bytes: null, width: null, height: null, durationMs: null, alt: null,
  ...told,
});

export const contact = (
  externalId: string, name: string | null, identities: readonly Identity[], avatarUrl: string | null = null,
): InboundContact => ({ externalId, name: name || null, avatarUrl, identities });

/** The attachment kind that a media type stands for. */
export function kindOfMime(mime: string | null): AttachmentKind {
  const family = mime?.split('/')[0];
  return family === 'image' || family === 'video' || family === 'audio' ? family : 'file';
}

/**
 * Parts of `text` of at most `limit` as `measure` counts it, cut at spaces where there are any, never inside a
 * character.
 */
export function splitText(text: string, limit: number, measure: (part: string) => number): string[] {
  const parts: string[] = [];
  let part = '';
  for (const word of text.match(/\s*\S+|\s+$/g) ?? []) {
    if (measure(part + word) <= limit) {
      part += word;
      continue;
    }
    if (part) parts.push(part);
    part = '';
    for (const character of parts.length > 0 ? word.trimStart() : word) {
      if (measure(part + character) > limit) {
        parts.push(part);
        part = '';
      }
      part += character;
    }
  }
  if (part) parts.push(part);
  return parts;
}

export const utf8Bytes = (text: string): number => new TextEncoder().encode(text).length;
