// A timeline event as one quiet line: a file of its own, fetched with the first event. Every type of the model has words; any other renders a neutral line (R180–R193).
import '../../locales/en-more.js';
import { html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { TimelineEvent } from '../../model/timeline-event.js';
import type { MessageKey } from '../../locales/index.js';
import { isClearHost } from '../../ui/clear-host.js';
import { ago, fullTime, moment } from '../../ui/format.js';
import { icon, type IconShape } from '../../ui/icon.js';
import {
  alarmClockIcon, archiveIcon, arrowLeftRightIcon, banIcon, botIcon, circleAlertIcon, circleCheckIcon, circleIcon, globeIcon, hourglassIcon,
  infoIcon, lockIcon, lockOpenIcon, logOutIcon, pauseIcon, sendIcon, starIcon, tagIcon, userPlusIcon, userRoundIcon,
} from '../../ui/icons.js';
import { richText } from '../../ui/rich-text.js';
import { previewText, safeName } from '../../ui/safe-text.js';
import { styles as own } from './event-line.styles.js';
import { agentName, nameOf, type ThreadFacts } from './facts.js';

export const styles: CSSResult[] = own;

const ICONS: ReadonlyMap<string, IconShape> = new Map([
  ['assigned', userPlusIcon], ['unassigned', userRoundIcon], ['assign-failed', circleAlertIcon], ['transferred', arrowLeftRightIcon],
  ['opened', circleIcon], ['pending', hourglassIcon], ['closed', circleCheckIcon], ['released', logOutIcon], ['ended', archiveIcon],
  ['snoozed', alarmClockIcon], ['unsnoozed', alarmClockIcon], ['reassigned', arrowLeftRightIcon], ['lease-acquired', lockIcon],
  ['lease-expired', lockOpenIcon], ['lease-taken', lockIcon], ['lease-requested', lockIcon], ['bot-off', pauseIcon], ['bot-on', botIcon],
  ['broadcast-sent', sendIcon], ['survey-started', starIcon], ['survey-canceled', starIcon], ['survey-completed', starIcon],
  ['survey-failed', starIcon], ['channel', infoIcon], ['page-changed', globeIcon], ['tags-changed', tagIcon],
  ['contact-blocked', banIcon], ['contact-unblocked', banIcon],
]);

/** Types whose line names nobody: who caused them is told behind, when it was no person. */
const WITH_BY: ReadonlySet<string> = new Set(['assign-failed', 'unsnoozed', 'reassigned', 'survey-started', 'survey-canceled']);

/** Stands for the actor until the line is cut there: a private-use character that no translation holds. */
const ACTOR = '\ue000';

const textOf = (event: TimelineEvent, key: string): string => {
  const value = event.data[key];
  return typeof value === 'string' ? safeName(previewText(value)) : typeof value === 'number' ? String(value) : '';
};

function keyOf(event: TimelineEvent, agent: string): MessageKey {
  const { type, actor } = event;
  if (type === 'assigned' && actor.kind === 'agent' && actor.id !== null && actor.id === event.data['agentId']) return 'event.assigned.self';
  if (type === 'assigned' && actor.kind === 'system') return 'event.assigned.plain';
  if (type === 'ended' && (event.data['reason'] === 'inactivity' || actor.kind === 'system')) return 'event.ended.inactivity';
  if (type === 'ended' && event.data['reason'] === 'dismissed') return 'event.ended.dismissed';
  if (type === 'snoozed' && typeof event.data['until'] !== 'number') return 'event.snoozed.plain';
  if (type === 'reassigned' && !agent) return 'event.unassigned';
  if (type === 'channel' && !textOf(event, 'channel')) return 'event.channel.plain';
  return ICONS.has(type) ? `event.${type}` as MessageKey : 'event.unknown';
}

/** The line: what happened, who did it in a stronger weight, how long ago. */
export function eventLine(event: TimelineEvent, facts: ThreadFacts): TemplateResult {
  const { now, place, t } = facts;
  const agent = textOf(event, 'agentName') || textOf(event, 'teamName')
    || agentName(typeof event.data['agentId'] === 'string' ? event.data['agentId'] : null, facts);
  const until = event.data['until'];
  const line = t(keyOf(event, agent), {
    actor: ACTOR, agent: agent || t('common.unknownAgent'), type: safeName(previewText(event.type, 60)),
    until: typeof until === 'number' ? moment(until, now, place) : '',
    channel: textOf(event, 'channel'), page: ACTOR,
  });
  const [before = '', after = ''] = line.split(ACTOR);
  const url = textOf(event, 'url');
  const middle = event.type === 'page-changed'
    ? html`${richText(url || textOf(event, 'page') || textOf(event, 'title'), { isClearHost, leadsTo: (host) => t('thread.link.leadsTo', { host }) })}`
    // "You" fits the verb of "Ana" in English alone.
    : html`<b>${nameOf(event.actor, facts, { you: /^en\b/i.test(place.locale) })}</b>`;
  const by = WITH_BY.has(event.type) && ['automation', 'bot', 'broadcast', 'api'].includes(event.actor.kind)
    ? ` · ${nameOf(event.actor, facts)}` : '';
  const comment = textOf(event, 'comment') || (event.type === 'survey-completed' ? textOf(event, 'score') : '');
  return html`${icon(ICONS.get(event.type) ?? infoIcon, 14)}
    <span class="event-text">${before}${line.includes(ACTOR) ? middle : nothing}${after}${by}
      <span class="event-time" data-tip=${fullTime(event.at, place)}>${ago(event.at, now, place)}</span>${
  comment ? html`<q class="event-comment" dir="auto">${comment}</q>` : nothing}</span>`;
}
