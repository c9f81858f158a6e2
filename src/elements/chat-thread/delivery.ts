// How far a message has come: its tick, the line under it where something is to be done, and the callout. Used by message.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel, Receipt } from '../../model/channel.js';
import type { DeliveryState, Message } from '../../model/message.js';
import type { OutboxRow } from '../../inbox.js';
import type { MessageKey } from '../../locales/index.js';
import { clockTime, fullTime, moment } from '../../ui/format.js';
import { icon, type IconShape } from '../../ui/icon.js';
import { calendarClockIcon, checkCheckIcon, checkIcon, circleAlertIcon, circleQuestionMarkIcon, clockIcon, xIcon } from '../../ui/icons.js';
import { readMark } from '../../ui/marks.js';
import { safeName } from '../../ui/safe-text.js';
import { kindOf, nameOf, type ThreadFacts } from './facts.js';

const TICKS: Readonly<Record<DeliveryState, IconShape>> = {
  scheduled: calendarClockIcon, queued: clockIcon, sending: clockIcon, sent: checkIcon, delivered: checkCheckIcon, read: readMark,
  failed: circleAlertIcon, uncertain: circleQuestionMarkIcon, cancelled: xIcon,
};
const RECEIPTS: readonly Receipt[] = ['sent', 'delivered', 'read'];
const isReceipt = (state: DeliveryState): state is Receipt => (RECEIPTS as readonly string[]).includes(state);

/** A receipt that the channel never gives is not shown, also when somebody reports it (R178). */
const canTell = (state: DeliveryState, channel: Channel | undefined): boolean =>
  !isReceipt(state) || channel === undefined || channel.capabilities.receipts.includes(state);

/** The tick after the last word; nothing on what the contact wrote, on notes, and on what never had a state. */
export function tick(message: Message, { channel, t }: ThreadFacts): TemplateResult | typeof nothing {
  const state = message.delivery?.state;
  if (!state || message.direction === 'inbound' || !canTell(state, channel)) return nothing;
  return html`<span class="tick" part="status" data-state=${state} role="img" aria-label=${t(`status.delivery.${state}`)}>${icon(TICKS[state])}</span>`;
}

/** The callout's text: who by what way, when, each state with its time, and why it failed (R168–R170, R176, R179). */
export function calloutText(message: Message, facts: ThreadFacts): string {
  const { channel, now, place, t } = facts;
  const kind = kindOf(message.author, facts);
  const name = nameOf(message.author, facts);
  const way = message.visibility === 'note' ? t('thread.note') : t('thread.via', { channel: safeName(channel?.name ?? '') });
  const lines = [[name, kind === name ? '' : kind, way].filter(Boolean).join(' · '), fullTime(message.at, place)];
  const { delivery } = message;
  if (message.direction === 'outbound' && delivery) {
    const { times } = delivery;
    for (const state of RECEIPTS) {
      const at = times[state];
      if (at !== undefined && canTell(state, channel)) lines.push(`${t(`status.delivery.${state}`)} ${moment(at, now, place)}`);
    }
    if (!isReceipt(delivery.state) || (canTell(delivery.state, channel) && times[delivery.state] === undefined)) {
      lines.push(delivery.state === 'failed' ? failedText(message, facts) : t(`status.delivery.${delivery.state}`));
    }
    if (channel && RECEIPTS.includes('read') && !channel.capabilities.receipts.includes('read')) {
      lines.push(t('thread.noReadReceipts', { channel: safeName(channel.name) }));
    }
  }
  if (message.editedAt !== null) lines.push(`${t('thread.edited')} ${clockTime(message.editedAt, place)}`);
  return lines.join('\n');
}

/** "Not sent: the platform's words (its code)". Our own codes have sentences; a platform's text is shown as it came. */
export function failedText({ delivery }: Message, { t, place, channel }: ThreadFacts): string {
  const error = delivery?.error;
  if (!error) return t('thread.failed.plain');
  const own = `error.${error.code}`;
  const sentence = place.t(own);
  if (sentence !== own) return t('thread.failed', { reason: sentence });
  const rule = `reason.${error.code}`;
  const refusal = place.t(rule, { name: t('common.unknownAgent'), channel: safeName(channel?.name ?? '') });
  if (refusal !== rule && !refusal.includes('{')) return t('thread.failed', { reason: refusal });
  const reason = safeName(error.text);
  const code = safeName(error.code);
  return reason ? t('thread.failed.code', { reason, code }) : t('thread.failed', { reason: code });
}

export interface DeliveryActions {
  /** Sends a failed message again: its own row, or what the platform refused as a new one. */
  retry(message: Message): void;
  discard(commandId: string): void;
  check(commandId: string): void;
  resend(commandId: string): void;
  sendNow(commandId: string): void;
  cancelScheduled(message: Message): void;
  /** Why a message that the platform refused cannot be sent again; '' when it can. */
  whyNoRetry(message: Message): string;
}

const link = (label: MessageKey, facts: ThreadFacts, click: () => void): TemplateResult =>
  html`<button class="do" type="button" @click=${click}>${facts.t(label)}</button>`;

/** What stands under a message that did not simply arrive, with what can be done about it. */
export function deliveryLine(
  message: Message, row: OutboxRow | undefined, facts: ThreadFacts, actions: DeliveryActions,
): TemplateResult | typeof nothing {
  const { t, now, place } = facts;
  const state = row?.state ?? message.delivery?.state;
  if (message.direction === 'inbound') return nothing;
  if (row?.state === 'held') {
    const seconds = Math.max(0, Math.ceil(((row.notBefore ?? now) - now) / 1000));
    return html`<div class="line" part="status-line">${t('thread.held', { count: seconds })}
      ${link('common.undo', facts, () => actions.discard(row.commandId))}${link('thread.sendNow', facts, () => actions.sendNow(row.commandId))}</div>`;
  }
  if (state === 'failed') {
    const why = row ? '' : actions.whyNoRetry(message);
    return html`<div class="line danger" part="error">${failedText(message, facts)}
      <button class="do" type="button" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
        @click=${() => { if (!why) actions.retry(message); }}>${t('common.retry')}</button>
      ${row ? link('common.discard', facts, () => actions.discard(row.commandId)) : nothing}</div>`;
  }
  if (row?.state === 'uncertain') {
    return html`<div class="line warning" part="error">${t('thread.uncertain')}
      ${link('thread.check', facts, () => actions.check(row.commandId))}${link('thread.sendAgain', facts, () => actions.resend(row.commandId))}</div>`;
  }
  if (state === 'scheduled' && message.sendAt !== null) {
    return html`<div class="line" part="status-line">${t('thread.scheduledFor', { time: moment(message.sendAt, now, place) })}
      ${message.id.startsWith('pending:') || !facts.inbox.can('cancelScheduled', { conversationId: message.conversationId, messageId: message.id }).allowed
    ? nothing : link('common.cancel', facts, () => actions.cancelScheduled(message))}</div>`;
  }
  return nothing;
}
