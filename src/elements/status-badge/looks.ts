// Which mark and tone each status has. Used by status-badge alone.
import { nothing, type TemplateResult } from 'lit';
import { channelIcon } from '../../ui/channel-icon.js';
import { icon, type IconShape } from '../../ui/icon.js';
import {
  alarmClockIcon, archiveIcon, banIcon, botIcon, calendarClockIcon, checkCheckIcon, checkIcon, circleAlertIcon,
  circleCheckIcon, circleIcon, circleQuestionMarkIcon, clockIcon, cloudOffIcon, hourglassIcon, lockIcon, lockOpenIcon,
  logOutIcon, pauseIcon, pencilIcon, refreshCwIcon, wifiOffIcon, xIcon,
} from '../../ui/icons.js';
import { discMark, halfDiscMark, readMark } from '../../ui/marks.js';

export type BadgeKind =
  | 'availability' | 'lifecycle' | 'delivery' | 'count' | 'channel' | 'connection' | 'lease' | 'bot' | 'beta';
export type BadgeTone = 'neutral' | 'accent' | 'soft' | 'success' | 'warning' | 'danger';

export interface BadgeLook {
  readonly key: string;
  readonly tone: BadgeTone;
  readonly mark: () => TemplateResult | typeof nothing;
}

type Row = readonly [value: string, shape: IconShape, tone?: BadgeTone, size?: number];

const ROWS: Readonly<Record<string, readonly Row[]>> = {
  availability: [
    ['available', discMark, 'success', 10],
    ['busy', halfDiscMark, 'warning', 10],
    ['unavailable', banIcon, 'danger', 12],
  ],
  lifecycle: [
    ['open', circleIcon, 'accent'],
    ['pending', hourglassIcon, 'warning'],
    ['snoozed', alarmClockIcon],
    ['released', logOutIcon],
    ['closed', circleCheckIcon],
    ['ended', archiveIcon],
  ],
  delivery: [
    ['scheduled', calendarClockIcon],
    ['queued', clockIcon],
    ['sending', clockIcon],
    ['sent', checkIcon],
    ['delivered', checkCheckIcon],
    ['read', readMark, 'accent'],
    ['failed', circleAlertIcon, 'danger'],
    ['uncertain', circleQuestionMarkIcon, 'warning'],
    ['cancelled', xIcon],
  ],
  connection: [
    ['online', circleCheckIcon, 'success'],
    ['connecting', refreshCwIcon],
    ['offline', wifiOffIcon, 'warning'],
    ['stale', clockIcon, 'warning'],
    ['denied', banIcon, 'danger'],
    ['closed', cloudOffIcon],
  ],
  lease: [
    ['free', lockOpenIcon],
    ['mine', pencilIcon, 'accent'],
    ['being-processed', lockIcon],
  ],
  bot: [
    ['active', botIcon, 'accent'],
    ['paused', pauseIcon],
  ],
};

const CHANNELS = ['whatsapp', 'messenger', 'instagram', 'facebook', 'x', 'sms', 'mobile-app', 'web-chat'];

/** The look of a status; undefined when the kind or the value is not known. */
export function badgeLook(kind: string | undefined, value: unknown): BadgeLook | undefined {
  if (kind === 'beta') return { key: 'status.beta', tone: 'neutral', mark: () => nothing };
  if (kind === 'channel') {
    const channel = CHANNELS.find((name) => name === value);
    return channel ? { key: `status.channel.${channel}`, tone: 'neutral', mark: () => channelIcon(channel) } : undefined;
  }
  const row = kind !== undefined && Object.hasOwn(ROWS, kind) ? ROWS[kind]?.find(([name]) => name === value) : undefined;
  if (!row) return undefined;
  const [name, shape, tone = 'neutral', size = 14] = row;
  return { key: `status.${kind}.${name}`, tone, mark: () => icon(shape, size) };
}

/** Values that a kind has; undefined for a kind that does not exist. */
badgeLook.known = (kind: string | undefined): readonly string[] | undefined =>
  kind === 'channel' ? CHANNELS : kind !== undefined && Object.hasOwn(ROWS, kind) ? ROWS[kind]?.map(([name]) => name) : undefined;

badgeLook.kinds = [...Object.keys(ROWS), 'count', 'channel', 'beta'] as readonly string[];
