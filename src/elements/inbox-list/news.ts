// What a list that stands alone tells of its commands, in toasts over the rows. Fetched once the first rows have been painted, unless
// something else tells it. Used by inbox-list.
import { css, type CSSResult, type TemplateResult } from 'lit';
import type { Inbox, Notice } from '../../inbox.js';
import { toasts } from '../../ui/controls.js';
import type { Localize } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';
import { failureText } from '../failure-text.js';
import { toast } from '../toast.js';

export interface NewsFacts {
  readonly inbox: Inbox;
  readonly words: Localize;
  /** It was to take something out of the list. */
  readonly isUndone: boolean;
  /** Moves the focus to the row of a conversation, or to the one that had it last. */
  readonly toRow: (conversationId?: string) => void;
}

export function newsToast(notice: Notice, { inbox, words, isUndone, toRow }: NewsFacts): TemplateResult {
  const conversation = inbox.entities.get('conversation', notice.command?.conversationId ?? '');
  const contact = inbox.entities.get('contact', conversation?.contactId ?? '');
  const name = safeName(contact?.name ?? '') || words.t('common.unknownContact');
  const reason = failureText(notice.error, words);
  const text = notice.kind === 'undo' ? words.t('list.dismissed', { name })
    : isUndone ? words.t('list.dismissFailed', { name, reason })
      : conversation ? words.t('notice.failed.with', { name, reason }) : words.t('notice.failed', { reason });
  return toast({
    notice, text, now: inbox.clock.now(), t: words.t,
    onUndo: ({ id }) => {
      inbox.cancel(id);
      toRow(conversation?.id);
    },
    onDismiss: ({ id }) => {
      inbox.dismissNotice(id);
      toRow();
    },
  });
}

export const sharedNewsStyles: readonly CSSResult[] = [toasts];

export const newsStyles: readonly CSSResult[] = [css`
  .toasts {
    position: absolute;
    inset-block-end: calc(12 * var(--_px));
    inset-inline: calc(12 * var(--_px));
    display: grid;
    gap: calc(8 * var(--_px));
    z-index: 2;
    pointer-events: none;
  }
  .toasts > * {
    pointer-events: auto;
  }
`];
