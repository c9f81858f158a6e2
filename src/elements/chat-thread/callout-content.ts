// What is told of a message beside its words: who sent it by what way, when it came how far, why it failed (R168–R170, R176, R179).
// Pure template, used by reach.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Message } from '../../model/message.js';
import { fullTime, moment } from '../../ui/format.js';
import { icon, type IconShape } from '../../ui/icon.js';
import { calendarClockIcon, checkCheckIcon, checkIcon, circleAlertIcon, circleQuestionMarkIcon, clockIcon, pencilIcon, xIcon } from '../../ui/icons.js';
import { readMark } from '../../ui/marks.js';
import { safeName } from '../../ui/safe-text.js';
import { failedText } from './delivery-line.js';
import { canTell } from './delivery.js';
import { kindOf, nameOf, type ThreadFacts } from './facts.js';

const RECEIPTS = { sent: checkIcon, delivered: checkCheckIcon, read: readMark } as const;
const OTHERS: Readonly<Record<string, IconShape>> = {
  scheduled: calendarClockIcon, queued: clockIcon, sending: clockIcon, failed: circleAlertIcon, uncertain: circleQuestionMarkIcon, cancelled: xIcon,
};

const row = (shape: IconShape, words: string, time = ''): TemplateResult =>
  html`<span class="callout-row">${icon(shape, 14)}<span class="callout-words">${words}</span>${time ? html`<span class="callout-time">${time}</span>` : nothing}</span>`;

export function calloutContent(message: Message, facts: ThreadFacts): TemplateResult {
  const { channel, now, place, t } = facts;
  const kind = kindOf(message.author, facts);
  const name = nameOf(message.author, facts, { you: false });
  const way = message.visibility === 'note' ? t('thread.note') : t('thread.via', { channel: safeName(channel?.name ?? '') });
  const rows: TemplateResult[] = [];
  const { delivery } = message;
  if (message.direction === 'outbound' && delivery) {
    const { times, state } = delivery;
    for (const [receipt, shape] of Object.entries(RECEIPTS) as [keyof typeof RECEIPTS, IconShape][]) {
      const at = times[receipt];
      const isKnown = at !== undefined || state === receipt;
      if (isKnown && canTell(receipt, channel)) rows.push(row(shape, t(`status.delivery.${receipt}`), at === undefined ? '' : moment(at, now, place)));
    }
    const other = OTHERS[state];
    if (other) {
      const at = times[state];
      rows.push(row(other, state === 'failed' ? failedText(message, facts) : t(`status.delivery.${state}`), at === undefined ? '' : moment(at, now, place)));
    }
    if (channel && !channel.capabilities.receipts.includes('read')) {
      rows.push(html`<span class="callout-hint">${t('thread.noReadReceipts', { channel: safeName(channel.name) })}</span>`);
    }
  }
  if (message.editedAt !== null) rows.push(row(pencilIcon, t('thread.edited'), moment(message.editedAt, now, place)));
  return html`<span class="callout-head"><bdi>${name}</bdi>${kind && kind !== name ? html` · ${kind}` : nothing} · ${way}</span>
    <span class="callout-hint">${fullTime(message.at, place)}</span>
    ${rows}`;
}
