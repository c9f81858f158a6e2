// The languages there are, each a file of its own that is fetched when somebody asks for it. Used by inbox-provider.
import type { Messages } from './messages.js';

const loaders: ReadonlyMap<string, () => Promise<Messages>> = new Map([
  ['en', async () => (await import('./en-more.js')).english],
  ['fr', async () => (await import('./fr.js')).fr],
  ['de', async () => (await import('./de.js')).de],
  ['es', async () => (await import('./es.js')).es],
  ['pt-BR', async () => (await import('./pt-BR.js')).ptBR],
  ['it', async () => (await import('./it.js')).it],
  ['ar', async () => (await import('./ar.js')).ar],
  ['he', async () => (await import('./he.js')).he],
  ['ja', async () => (await import('./ja.js')).ja],
  ['zh-Hans', async () => (await import('./zh-Hans.js')).zhHans],
]);

/** Languages with words of their own; others are shown in English with their own dates and figures. */
export const LOCALES: readonly string[] = [...loaders.keys()];

/** A tag with what Intl knows that it leaves out: "zh-CN" and "zh" are "zh-Hans", "iw" is "he". */
const spoken = (locale: string): string => {
  const { language, script } = new Intl.Locale(locale).maximize();
  return `${language}-${script}`;
};

/**
 * The words of the language nearest to a BCP 47 tag: the same language in the same script, whatever its region ("fr-CA" → French,
 * "pt-PT" → Portuguese of Brazil). Undefined where there is none. A file that cannot be fetched rejects: the caller keeps what it shows.
 */
export async function loadMessages(locale: string): Promise<Messages | undefined> {
  let wanted: string;
  try {
    wanted = spoken(locale.replaceAll('_', '-'));
  } catch {
    return undefined;
  }
  const known = LOCALES.find((one) => spoken(one) === wanted);
  return known === undefined ? undefined : loaders.get(known)?.();
}

export type { MessageKey, MessageOverrides, Messages } from './messages.js';
