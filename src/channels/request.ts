/** What every call to a platform has in common. Used by this folder. */
import type { PlatformRequest } from '../model/inbound.js';
import type { Attachment, Message } from '../model/message.js';
import { InvalidDataError } from '../model/parse.js';

export const GRAPH_URL = 'https://graph.facebook.com/v23.0';

/** A POST of JSON. */
export const postJson = (url: string, body: unknown): PlatformRequest =>
  ({ method: 'POST', url, headers: { 'content-type': 'application/json' }, body });

/** A DELETE of what the URL names. */
export const remove = (url: string): PlatformRequest => ({ method: 'DELETE', url, headers: {}, body: null });

/** An id as one segment of a path. */
export const segment = (id: string): string => encodeURIComponent(id);

/** What the platform shall fetch, or the id under which it was uploaded there. */
export const mediaSource = ({ id, url }: Attachment): { link: string } | { id: string } => (url ? { link: url } : { id });

/**
 * The addresses of a message's files, for platforms that take nothing else.
 * @throws InvalidDataError for a file that has none: it would be lost without a word.
 */
export const linksOf = ({ attachments }: Message, where: string): string[] => attachments.map(({ url }, index) => {
  if (url === null) throw new InvalidDataError(where, `attachments.${index}.url`, 'expected a URL, found none');
  return url;
});

const mapLink = (latitude: number, longitude: number): string => `https://maps.google.com/?q=${latitude},${longitude}`;

/** The message as texts, for platforms that know no location and no cards: a link to a map, and lines. */
export const asTexts = ({ text, location, contacts }: Message): string[] => [
  text,
  ...(location ? [[location.name, mapLink(location.latitude, location.longitude)].filter(Boolean).join('\n')] : []),
  ...contacts.map(({ name, phones, emails }) => [name, ...phones, ...emails].join('\n')),
].filter((part) => part !== '');
