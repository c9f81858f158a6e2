// The line under a message that did not simply arrive: why, and what can be done about it. Used by extras.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { OutboxRow } from '../../inbox.js';
import type { MessageKey } from '../../locales/index.js';
import type { Commands } from '../../model/commands.js';
import type { Message } from '../../model/message.js';
import { pendingId } from '../../model/pending.js';
import { moment } from '../../ui/format.js';
import { reasonText } from '../../ui/reason.js';
import { safeName } from '../../ui/safe-text.js';
import { agentName, type ThreadFacts } from './facts.js';
import type { MessageFacts } from './handle.js';

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

const link = (label: MessageKey, facts: ThreadFacts, click: () => void): TemplateResult =>
  html`<button class="do" type="button" @click=${click}>${facts.t(label)}</button>`;

export function deliveryLine(message: Message, row: OutboxRow | undefined, facts: MessageFacts): TemplateResult | typeof nothing {
  const { t, now, place, inbox, conversationId } = facts;
  const state = row?.state ?? message.delivery?.state;
  if (message.direction === 'inbound') return nothing;
  if (row?.state === 'held') {
    const seconds = Math.max(0, Math.ceil(((row.notBefore ?? now) - now) / 1000));
    return html`<div class="line" part="status-line">${t('thread.held', { count: seconds })}
      ${link('common.undo', facts, () => inbox.cancel(row.commandId))}${link('thread.sendNow', facts, () => inbox.sendNow(row.commandId))}</div>`;
  }
  // Nothing of it has left while its files still go up.
  if (row?.state === 'sending' && row.files.length > 0) {
    return html`<div class="line" part="status-line">${link('common.cancel', facts, () => inbox.cancel(row.commandId))}</div>`;
  }
  if (state === 'failed') {
    const retriedAs = message.retriedAs ?? facts.timeline.memory?.retried.get(message.id);
    // It has gone again as another message: sent twice by mistake is what this must not lead to.
    if (!row && retriedAs != null) {
      return html`<div class="line" part="error">${failedText(message, facts)}
        ${link('thread.sentAgain', facts, () => void facts.timeline.show(retriedAs))}</div>`;
    }
    const why = row ? '' : whyNoRetry(message, facts);
    return html`<div class="line danger" part="error">${failedText(message, facts)}
      <button class="do" type="button" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
        @click=${() => { if (!why) retry(message, row, facts); }}>${t('common.retry')}</button>
      ${row ? link('common.discard', facts, () => inbox.cancel(row.commandId)) : nothing}</div>`;
  }
  if (row?.state === 'uncertain') {
    return html`<div class="line warning" part="error">${t('thread.uncertain')}
      ${link('thread.check', facts, () => void inbox.check(row.commandId))}${link('thread.sendAgain', facts, () => inbox.resend(row.commandId))}</div>`;
  }
  if (state === 'scheduled' && message.sendAt !== null) {
    const { id } = message;
    return html`<div class="line" part="status-line">${t('thread.scheduledFor', { time: moment(message.sendAt, now, place) })}
      ${id.startsWith('pending:') || !inbox.can('cancelScheduled', { conversationId, messageId: id }).allowed
    ? nothing : html`${mayChange(message, facts) ? link('thread.change', facts, () => change(message, facts)) : nothing}
      ${link('common.cancel', facts, () => inbox.do('cancelScheduled', { conversationId, messageId: id }))}`}</div>`;
  }
  return nothing;
}

/** A scheduled text whose words can go into the composer; not over what is written there. */
const mayChange = ({ template }: Message, { inbox, conversationId }: ThreadFacts): boolean =>
  template === null && inbox.drafts.get(conversationId, 'reply').begunAt === null && inbox.can('send', { conversationId }).allowed;

function change({ id, text, sendAt, cancelOnReply }: Message, { inbox, conversationId }: ThreadFacts): void {
  inbox.drafts.set(conversationId, 'reply', {
    text, selection: { start: text.length, end: text.length }, later: { messageId: id, sendAt: sendAt ?? 0, cancelOnReply: cancelOnReply ?? false },
  });
}

/** The same words as a new message, which names the one that failed: nobody can send that a third time. */
function again({ id, text, attachments, quote }: Message, { conversation, conversationId, meId }: ThreadFacts): Commands['send'] {
  const lease = conversation?.lease;
  return {
    conversationId, text, attachments, quoteId: quote?.messageId ?? null, retryOf: id,
    leaseToken: lease && lease.holderId === meId ? lease.token : null,
  };
}

/** Sends a failed message again: under its own key while it lies here, as a new one when the platform refused it. */
function retry(message: Message, row: OutboxRow | undefined, { timeline, ...known }: MessageFacts): void {
  const facts = timeline.facts ?? known;
  const { inbox, conversationId } = facts;
  const next = again(message, facts);
  const token = (row?.args as { leaseToken?: number | null } | undefined)?.leaseToken ?? null;
  if (row && token !== null && token !== next.leaseToken) {
    // Written under a lease that was lost since: it goes again under the present one, or none.
    if (!inbox.can('send', { conversationId }).allowed || !inbox.cancel(row.commandId)) return;
    inbox.do('send', { ...row.args as Commands['send'], leaseToken: next.leaseToken ?? null }, { files: row.files });
  } else if (row) inbox.sendNow(row.commandId);
  else {
    const { commandId, done } = inbox.do('send', next);
    const { retried } = timeline.memory ?? {};
    retried?.set(message.id, pendingId(commandId));
    timeline.update();
    void done.then(({ ok }) => {
      if (!ok) retried?.delete(message.id);
      timeline.update();
    });
  }
}

/** Why a message that the platform refused cannot be sent again; '' when it can. */
function whyNoRetry(message: Message, facts: ThreadFacts): string {
  const { inbox, conversationId, place, now, t } = facts;
  if (message.template !== null) return t('reason.templateRequired');
  const may = inbox.can('send', { conversationId }, again(message, facts));
  return reasonText(may, place, { now, agentName: (id) => agentName(id, facts) });
}
