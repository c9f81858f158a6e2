// What stands at the end of a row's second line: one state in words, the assignee, the unread count. Pure; used by row.ts.
import { html, nothing, type TemplateResult } from 'lit';
import type { Channel } from '../../model/channel.js';
import { isAwaitingReply, type Conversation } from '../../model/conversation.js';
import { replyWindow } from '../../model/reply-window.js';
import { avatar } from '../../ui/avatar.js';
import { count, countdown, moment } from '../../ui/format.js';
import { icon, type IconShape } from '../../ui/icon.js';
import {
  alarmClockIcon, archiveIcon, circleAlertIcon, circleCheckIcon, hourglassIcon, layoutTemplateIcon, lockIcon, logOutIcon, timerIcon,
} from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import type { RowFacts } from './facts.js';

export interface DrawnIndicators {
  readonly template: TemplateResult | typeof nothing;
  /** What they mean, for screen readers, one phrase each. */
  readonly spoken: readonly string[];
  /** When it reads differently without any change, server time. */
  readonly until: number;
}

interface State {
  readonly shape: IconShape;
  readonly text: string;
  readonly spoken?: string;
  readonly tone?: 'danger' | 'warning';
}

/** The state, if there is one to tell, and when it will be another. */
type Timed = readonly [state: State | undefined, until: number];

const MINUTE = 60_000;
const LIFECYCLE_ICONS: Readonly<Record<string, IconShape>> = {
  pending: hourglassIcon, released: logOutIcon, closed: circleCheckIcon, ended: archiveIcon,
};

/** The one state that matters most. */
function stateOf(conversation: Conversation, channel: Channel | undefined, facts: RowFacts, replying: boolean, now: number): Timed {
  const { words } = facts;
  const { lease, snooze, lifecycle } = conversation;
  if (replying && lease) {
    if (lease.expiresAt === null) return [{ shape: lockIcon, text: '' }, Infinity];
    return [{ shape: lockIcon, text: words.t('list.lockedUntil', { time: moment(lease.expiresAt, now, words) }) }, lease.expiresAt];
  }
  if (conversation.failed) return [{ shape: circleAlertIcon, text: words.t('list.failed'), tone: 'danger' }, Infinity];
  if (lifecycle === 'snoozed' && snooze) {
    const time = moment(snooze.until, now, words);
    return [{ shape: alarmClockIcon, text: time, spoken: words.t('list.snoozedUntil', { time }) }, snooze.until];
  }
  if (lifecycle === 'ended' || lifecycle === 'closed' || !channel) return [lifecycleState(lifecycle, facts), Infinity];
  return windowState(conversation, channel, facts, now);
}

function windowState(conversation: Conversation, channel: Channel, facts: RowFacts, now: number): Timed {
  const { words } = facts;
  const window = replyWindow(conversation, channel, now);
  if (window.state === 'closed') {
    return channel.capabilities.templates
      ? [{ shape: layoutTemplateIcon, text: words.t('list.windowClosed'), spoken: words.t('list.windowClosed.label') }, Infinity]
      : [{ shape: timerIcon, text: words.t('list.windowClosed.plain'), spoken: words.t('list.windowClosed.plain.label') }, Infinity];
  }
  const plain = lifecycleState(conversation.lifecycle, facts);
  if (window.state === 'none') return [plain, Infinity];
  if (window.state === 'open') return [plain, window.closesAt - channel.policy.windowWarningMs];
  // Where we have answered, nothing is lost when the window closes.
  if (!isAwaitingReply(conversation)) return [plain, window.closesAt];
  const time = countdown(window.closesAt, now, words);
  const left = window.closesAt - now;
  return [
    { shape: hourglassIcon, text: time, spoken: words.t('list.windowCloses', { time }), tone: 'warning' },
    now + (left > MINUTE ? left % MINUTE || MINUTE : Math.min(left, 1000)),
  ];
}

function lifecycleState(lifecycle: string, { mixed, words }: RowFacts): State | undefined {
  const shape = LIFECYCLE_ICONS[lifecycle];
  return mixed && shape ? { shape, text: words.t(`status.lifecycle.${lifecycle}`) } : undefined;
}

/** @param replying whether a colleague holds it now. */
export function indicators(
  conversation: Conversation, channel: Channel | undefined, facts: RowFacts, replying: boolean, now: number,
): DrawnIndicators {
  const { words, inbox, meId } = facts;
  const [state, until] = stateOf(conversation, channel, facts, replying, now);
  const { assignee, unread } = conversation;
  const agent = assignee?.kind === 'agent' && assignee.id !== meId && !replying ? inbox.entities.get('agent', assignee.id) : undefined;
  const spoken: string[] = [];
  if (state?.text) spoken.push(state.spoken ?? state.text);
  if (agent) spoken.push(words.t('list.assignedTo', { name: safeName(agent.name) }));
  if (unread > 0) spoken.push(words.t('list.unread', { count: unread }));
  const template = state || agent || unread > 0
    ? html`<span class="indicators" part="indicators" aria-hidden="true">${
      state ? html`<span class="state-mark" part="state" data-tone=${state.tone ?? nothing}>${icon(state.shape, 14)}<span
        dir="auto">${state.text}</span></span>` : nothing}${
      agent ? avatar({ id: agent.id, name: agent.name, url: agent.avatarUrl ?? undefined, size: 20 }) : nothing}${
      unread > 0 ? html`<span class="count solid" part="unread">${count(unread, 99, words)}</span>` : nothing}</span>`
    : nothing;
  return { template, spoken, until };
}
