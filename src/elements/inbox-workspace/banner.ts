// What the banner above the panes says about the connection; nothing while all is well. Used by inbox-workspace.
import type { Inbox, SessionState } from '../../inbox.js';
import type { MessageKey } from '../../locales/messages.js';
import type { Localize, Params } from '../../ui/localize.js';

type Connection = ReturnType<Inbox['$connection']['get']>;

export interface BannerState {
  /** For `status-badge kind="connection"`. */
  readonly state: Connection['state'];
  readonly tone: '' | 'warning' | 'danger';
  readonly text: string;
  /** Whether the agent can try by hand. */
  readonly retry: boolean;
  /** The text counts seconds. */
  readonly ticks: boolean;
}

/** @param wasDown whether the last thing that the banner said was trouble: only then catching up is worth a word. */
export function bannerState(
  session: SessionState, { state, retryAt }: Connection, words: Localize, now: number, wasDown: boolean,
): BannerState | undefined {
  const t = (key: MessageKey, params?: Params): string => words.t(key, params);
  if (session.status === 'opening' || session.status === 'failed') return undefined;
  const seconds = retryAt === null ? 0 : Math.ceil((retryAt - now) / 1000);
  switch (state) {
    case 'online': return undefined;
    case 'stale': return wasDown ? { state, tone: '', text: t('connection.catchingUp'), retry: false, ticks: false } : undefined;
    case 'connecting': return { state, tone: '', text: t('connection.connecting'), retry: false, ticks: false };
    case 'denied': return { state, tone: 'danger', text: t('connection.denied'), retry: true, ticks: false };
    case 'closed': return { state, tone: '', text: t('connection.closed'), retry: false, ticks: false };
    case 'offline': return navigator.onLine
      ? {
        state, tone: 'warning', retry: false, ticks: seconds > 0,
        text: seconds > 0 ? t('connection.reconnectingAt', { seconds }) : t('connection.reconnecting'),
      }
      : { state, tone: 'warning', text: t('connection.offline'), retry: false, ticks: false };
  }
}
