// The languages there are, each a file of its own that is fetched when somebody asks for it. Used by inbox-provider.
import type { Messages } from './messages.js';

const loaders: ReadonlyMap<string, () => Promise<Messages>> = new Map([
  ['en', async () => (await import('./en-more.js')).english],
  ['fr', async () => (await import('./fr.js')).fr],
  ['ar', async () => (await import('./ar.js')).ar],
]);

/** Languages with words of their own; others are shown in English with their own dates and figures. */
export const LOCALES: readonly string[] = [...loaders.keys()];

/**
 * The words of the language nearest to a BCP 47 tag ("fr-CA" → French); undefined where there is none. A file that
 * cannot be fetched rejects: the caller keeps what it shows.
 */
export async function loadMessages(locale: string): Promise<Messages | undefined> {
  const parts = locale.split('-');
  for (let length = parts.length; length > 0; length--) {
    const load = loaders.get(parts.slice(0, length).join('-'));
    if (load) return load();
  }
  return undefined;
}

export type { MessageKey, MessageOverrides, Messages } from './messages.js';
