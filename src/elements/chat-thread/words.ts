// A message in one line of words: its text, or what it carries instead. Used by quotes and by what screen readers are told.
import type { Message } from '../../model/message.js';
import { previewText } from '../../ui/safe-text.js';
import type { ThreadFacts } from './facts.js';

export function words(message: Message, { t }: Pick<ThreadFacts, 't'>): string {
  if (message.deletedAt !== null) return t('thread.deleted');
  const kind = message.attachments[0]?.kind;
  return previewText(message.text) || (kind ? t(`thread.${kind}`) : message.location ? t('thread.location') : message.contacts.length ? t('thread.contactCard') : '');
}
