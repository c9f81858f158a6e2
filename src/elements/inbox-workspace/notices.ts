// What a notice says: what happened, what was kept, what can be done. Used by inbox-workspace.
import type { Inbox, Notice } from '../../inbox.js';
import type { MessageKey } from '../../locales/messages.js';
import { moment } from '../../ui/format.js';
import type { Localize, Params } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';
import { failureText } from '../failure-text.js';

export function noticeText(notice: Notice, inbox: Inbox, words: Localize): string {
  const t = (key: MessageKey, params?: Params): string => words.t(key, params);
  const conversation = inbox.entities.get('conversation', notice.command?.conversationId ?? '');
  const contact = conversation && inbox.entities.get('contact', conversation.contactId);
  const name = safeName(contact?.name ?? '') || t('common.unknownContact');
  if (notice.kind === 'storage') return t('notice.storage');
  if (notice.kind === 'failed') {
    const reason = failureText(notice.error, words);
    return conversation ? t('notice.failed.with', { name, reason }) : t('notice.failed', { reason });
  }
  switch (notice.command?.name) {
    case 'end':
    case 'dismiss': return t('list.dismissed', { name });
    case 'release': return t('release.done', { name });
    case 'snooze': return conversation?.snooze
      ? t('snooze.done', { time: moment(conversation.snooze.until, inbox.clock.now(), words) }) : t('notice.undo');
    default: return t('notice.undo');
  }
}
