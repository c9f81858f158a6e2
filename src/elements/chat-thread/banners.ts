// The quiet bars under the head of a thread. Fetched by chat-thread.ts when there may be one.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import type { CommandName, Commands } from '../../model/commands.js';
import { ago, countdown, moment, span } from '../../ui/format.js';
import { icon, type IconShape } from '../../ui/icon.js';
import { alarmClockIcon, arrowLeftRightIcon, hourglassIcon, lockIcon, moonIcon } from '../../ui/icons.js';
import { avatar } from '../../ui/avatar.js';
import { reasonText } from '../../ui/reason.js';
import { safeName } from '../../ui/safe-text.js';
import type { Thread } from '../../stores/thread.js';
import { bannersOf, type Banner } from './banner-kinds.js';
import { agentName, nameOf, type ThreadFacts } from './facts.js';

export { styles } from './banners.styles.js';

export interface BannerActions {
  /** The request for the lease that the holder has declined. */
  readonly keptId: string | null;
  /** Gives the focus to the composer. */
  readonly write: () => void;
  /** Declines a colleague's request. */
  readonly keep: (eventId: string) => void;
}

/** So long an end can be taken back. */
const END_UNDO_MS = 8_000;

interface Drawn {
  readonly mark: TemplateResult;
  readonly text: TemplateResult | string;
  readonly actions?: readonly (TemplateResult | typeof nothing)[];
}

/** One bar each. The live region stands in the thread's own template, so that a bar that comes is read. */
export const banners = (thread: Thread, facts: ThreadFacts, actions: BannerActions): TemplateResult[] =>
  bannersOf(thread, facts, actions.keptId).map((banner) => {
    const drawn = draw(banner, facts, actions);
    return html`<div class="banner" part="banner" data-banner=${banner.kind}>${drawn.mark}<span class="banner-text">${drawn.text}</span>${
      drawn.actions ? html`<span class="banner-actions">${drawn.actions}</span>` : nothing}</div>`;
  });

function draw(banner: Banner, facts: ThreadFacts, { write, keep }: BannerActions): Drawn {
  const { inbox, conversation, conversationId, channel, meId, now, place, t } = facts;
  const nameOfAgent = (id: string | null): string => agentName(id, facts) || t('common.unknownAgent');
  const contactName = nameOf({ kind: 'contact', id: null, name: null }, facts);
  const portrait = (id: string): TemplateResult =>
    avatar({ id, name: nameOfAgent(id), url: inbox.entities.get('agent', id)?.avatarUrl ?? undefined, size: 20 });
  const mark = (shape: IconShape): TemplateResult => html`${icon(shape)}`;
  /** Nothing when the backend does not know the command; disabled with the reason when it may not be done now. */
  const button = <N extends CommandName>(label: string, command: N, args: Commands[N], holdMs = 0): TemplateResult | typeof nothing => {
    const may = inbox.can(command, { conversationId }, args as Record<string, unknown>);
    if (!may.allowed && may.reason === 'unsupported') return nothing;
    const why = reasonText(may, place, { now, agentName: (id) => agentName(id, facts) });
    return html`<button class="button small" type="button" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
      @click=${() => { if (!why) inbox.do(command, args, holdMs ? { holdMs } : {}); }}>${label}</button>`;
  };

  switch (banner.kind) {
    case 'locked': {
      const { holderId, until, took, askedAt } = banner;
      const name = nameOfAgent(holderId);
      const locked = until === null ? t('thread.lockedBy.open', { name }) : t('thread.lockedBy', { name, time: moment(until, now, place) });
      const asked = askedAt === null ? '' : t('thread.lock.asked', { time: ago(askedAt, now, place) });
      return {
        mark: holderId === '' ? mark(lockIcon) : portrait(holderId),
        text: html`<b>${took ? t('thread.lock.taken', { name }) : locked}</b>${took ? html` ${locked}` : nothing}${asked ? html` <span class="muted">${asked}</span>` : nothing}`,
        actions: [
          askedAt === null ? button(t('thread.lock.ask', { name: name.split(' ')[0] ?? name }), 'requestLease', { conversationId }) : nothing,
          button(t('thread.lease.take'), 'takeLease', { conversationId }),
        ],
      };
    }
    case 'asked': {
      const { agentId, eventId } = banner;
      const isHis = conversation?.assignee?.id === agentId;
      return {
        mark: portrait(agentId),
        text: html`<b>${t('thread.lock.asks', { name: nameOfAgent(agentId) })}</b>`,
        actions: [
          isHis ? button(t('thread.lock.handOver'), 'releaseLease', { conversationId })
            : button(t('thread.lock.handOver'), 'assign', { conversationId, assignee: { kind: 'agent', id: agentId } }),
          html`<button class="button small" type="button" @click=${() => keep(eventId)}>${t('thread.lock.keep')}</button>`,
        ],
      };
    }
    case 'moved': {
      const { agentId, reason } = banner;
      const timeoutMs = reason === 'first-reply-timeout' ? channel?.policy.firstReplyTimeoutMs : reason === 'reply-timeout' ? channel?.policy.replyTimeoutMs : null;
      const agent = agentId === null ? '' : nameOfAgent(agentId);
      const time = timeoutMs ? span(timeoutMs, place) : '';
      return {
        mark: agentId === null ? mark(arrowLeftRightIcon) : portrait(agentId),
        text: time
          ? agent ? t('thread.moved.late', { agent, time }) : t('thread.taken.late', { time })
          : agent ? t(reason === 'snooze' ? 'thread.moved.snooze' : 'thread.moved', { agent }) : t('thread.taken'),
      };
    }
    case 'waiting':
      return {
        mark: mark(hourglassIcon), text: t('thread.waiting', { time: moment(banner.since, now, place) }),
        actions: meId === null ? [] : [button(t('thread.assignToMe'), 'assign', { conversationId, assignee: { kind: 'agent', id: meId } })],
      };
    case 'snoozed': {
      const until = moment(banner.until, now, place);
      return {
        mark: mark(alarmClockIcon),
        text: banner.byId === meId ? t('thread.snoozed.you', { until }) : t('thread.snoozed', { name: nameOfAgent(banner.byId), until }),
        actions: [button(t('thread.unsnooze'), 'unsnooze', { conversationId })],
      };
    }
    case 'back':
      return {
        mark: mark(alarmClockIcon),
        text: banner.by === 'timeout' ? t('thread.back.timeout') : t('thread.back.reply', { name: contactName }),
        actions: banner.by === 'reply' ? [] : [
          html`<button class="button small" type="button" @click=${() => { remind(facts); write(); }}>${t('thread.remind')}</button>`,
          button(t('thread.end'), 'end', { conversationId }, END_UNDO_MS),
        ],
      };
    case 'closing':
      return {
        mark: mark(hourglassIcon),
        text: t('thread.closing', { channel: safeName(channel?.name ?? ''), time: countdown(banner.until, now, place) }), actions: [],
      };
    case 'away':
      return { mark: mark(moonIcon), text: t('thread.away', { name: contactName.split(' ')[0] ?? contactName, channel: safeName(channel?.name ?? '') }) };
  }
}

/** A reminder to begin with, unless the agent has begun something himself. */
function remind({ inbox, conversationId, contact, t }: ThreadFacts): void {
  const isEmpty = inbox.drafts.get(conversationId, 'reply').text === '';
  if (!isEmpty || !inbox.can('send', { conversationId }).allowed) return;
  const text = t('thread.reminder', { name: safeName(contact?.name ?? '').split(' ')[0] ?? '' });
  inbox.drafts.set(conversationId, 'reply', { text, selection: { start: text.length, end: text.length } });
}
