// The toast of one notice: what can be undone and for how long, or what failed. Used by inbox-workspace for all
// notices, and by an element that stands alone for its own. Adopt `buttons` and `toasts` of ui/controls.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Notice } from '../inbox.js';
import type { MessageKey } from '../locales/messages.js';
import { icon } from '../ui/icon.js';
import { xIcon } from '../ui/icons.js';
import type { Params } from '../ui/localize.js';

export interface ToastOptions {
  readonly notice: Notice;
  /** What happened, e.g. "Ended Jonas Weber". */
  readonly text: string;
  /** Server time: how long the notice still stands. */
  readonly now: number;
  readonly t: (key: MessageKey, params?: Params) => string;
  readonly onUndo: (notice: Notice) => void;
  readonly onDismiss: (notice: Notice) => void;
}

/** Put it into a region with role=status that stands before its first toast; render again each second. */
export function toast({ notice, text, now, t, onUndo, onDismiss }: ToastOptions): TemplateResult {
  const seconds = notice.until === null ? 0 : Math.max(0, Math.ceil((notice.until - now) / 1000));
  return html`<div class="toast" part="toast">
    <span dir="auto">${text}</span>
    ${notice.kind === 'undo'
      ? html`<button class="link" type="button" part="undo" @click=${() => onUndo(notice)}>${t('common.undo')}</button>
          <span class="seconds" aria-hidden="true">${t('common.seconds', { count: seconds })}</span>`
      : nothing}
    <button class="icon-button small" type="button" aria-label=${t('common.close')} @click=${() => onDismiss(notice)}>
      ${icon(xIcon, 16)}
    </button>
  </div>`;
}
