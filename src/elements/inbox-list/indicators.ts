// What stands at the end of a row's second line: one state in words, a label, the assignee, the unread count, never more
// than three of them. Pure; used by row.ts.
import type { Channel } from '../../model/channel.js';
import type { Contact } from '../../model/contact.js';
import { isAwaitingReply, type Conversation } from '../../model/conversation.js';
import { replyWindow } from '../../model/reply-window.js';
import type { Label } from '../../model/workspace.js';
import { count, countdown, moment } from '../../ui/format.js';
import type { IconShape } from '../../ui/icon.js';
import {
  alarmClockIcon, archiveIcon, circleAlertIcon, circleCheckIcon, hourglassIcon, layoutTemplateIcon, lockIcon, logOutIcon, timerIcon,
} from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import type { RowFacts } from './facts.js';
import { pictureOf, type Picture } from './picture.js';

export interface Indicators {
  readonly state: State | undefined;
  /** The contact's first label, and how many more he has. */
  readonly label: { readonly name: string; readonly color: Label['color']; readonly more: number } | undefined;
  readonly agent: Picture | undefined;
  /** '' when nothing is unread. */
  readonly unread: string;
  /** What they mean, for screen readers, one phrase each. */
  readonly spoken: readonly string[];
  /** When it reads differently without any change, server time. */
  readonly until: number;
}

export interface State {
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

/** The contact's labels that the workspace knows. */
function labelsOf(contact: Contact | undefined, { inbox }: RowFacts): readonly Label[] {
  if (!contact || contact.labels.length === 0) return [];
  const all = inbox.entities.get('workspace', inbox.$session.get().workspaceId ?? '')?.labels ?? [];
  return contact.labels.flatMap((id) => all.find((label) => label.id === id) ?? []);
}

/** @param replying whether a colleague holds it now. */
export function indicators(
  conversation: Conversation, contact: Contact | undefined, channel: Channel | undefined, facts: RowFacts, replying: boolean, now: number,
): Indicators {
  const { words, inbox, meId } = facts;
  const [state, until] = stateOf(conversation, channel, facts, replying, now);
  const { assignee, unread } = conversation;
  const agent = assignee?.kind === 'agent' && assignee.id !== meId && !replying ? inbox.entities.get('agent', assignee.id) : undefined;
  const labels = labelsOf(contact, facts);
  const [first] = labels;
  const spoken: string[] = [];
  if (!facts.isBrief) {
    if (state?.text) spoken.push(state.spoken ?? state.text);
    for (const { name } of labels) spoken.push(safeName(name));
    if (agent) spoken.push(words.t('list.assignedTo', { name: safeName(agent.name) }));
    if (unread > 0) spoken.push(words.t('list.unread', { count: unread }));
  }
  return {
    state, spoken, until, agent: agent && pictureOf(agent.id, agent.name, agent.avatarUrl, 20),
    label: first && !(state && agent && unread > 0) ? { name: safeName(first.name), color: first.color, more: labels.length - 1 } : undefined,
    unread: unread > 0 ? count(unread, 99, words) : '',
  };
}
