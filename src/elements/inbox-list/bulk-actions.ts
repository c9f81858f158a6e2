// What can be done with several conversations at once, as one list to search in, and the command that each choice means. What the backend
// does not know is absent. Pure; used by select-mode.ts.
import type { Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/messages.js';
import type { CommandName, Commands } from '../../model/commands.js';
import { avatar } from '../../ui/avatar.js';
import { moment } from '../../ui/format.js';
import { html } from 'lit';
import { icon } from '../../ui/icon.js';
import {
  alarmClockIcon, archiveIcon, checkCheckIcon, circleCheckIcon, circleIcon, downloadIcon, hourglassIcon, usersIcon,
} from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';
import { presets } from '../conversation-actions/snooze-times.js';
import { placeOf, zoneOf } from '../zone.js';
import type { Said } from './bulk-job.js';
import type { PickerOption, PickerSection } from './option-picker.js';

export interface BulkChoice {
  readonly label: Said;
  readonly action: Commands['bulk']['action'];
  readonly args: Readonly<Record<string, unknown>>;
}

interface Offered extends Omit<PickerOption, 'id' | 'selected'> {
  readonly choice: BulkChoice | 'export';
}

interface Section {
  readonly head?: string;
  readonly needs: CommandName;
  readonly offered: readonly Offered[];
}

const hint = (text: string): unknown => html`<span class="item-hint">${text}</span>`;

function sectionsOf(inbox: Inbox, words: Localize): readonly Section[] {
  const { entities } = inbox;
  const { t } = words;
  const { meId, workspaceId } = inbox.$session.get();
  const workspace = entities.get('workspace', workspaceId ?? '');
  const now = inbox.clock.now();
  /** @param done what it is called once it is chosen, where that is not its label */
  const offer = (label: Said, start: unknown, action: BulkChoice['action'], args: BulkChoice['args'], done = label): Offered =>
    ({ label: label(words), start, choice: { label: done, action, args } });
  const plain = (key: MessageKey, start: unknown, action: BulkChoice['action'], args: BulkChoice['args']): Offered =>
    offer((place) => place.t(key), start, action, args);
  const agents = [...entities.values('agent')].sort((a, b) => Number(b.id === meId) - Number(a.id === meId) || a.name.localeCompare(b.name));
  const assign = (name: Said, start: unknown, assignee: { kind: string; id: string }): Offered =>
    offer(name, start, 'assign', { assignee }, (place) => place.t('assign.done', { name: name(place) }));
  return [
    { needs: 'markRead', offered: [plain('bulk.markRead', icon(checkCheckIcon, 16), 'markRead', {})] },
    { head: t('bulk.status'), needs: 'setStatus', offered: [
      plain('thread.open', icon(circleIcon, 16), 'setStatus', { status: 'open' }),
      plain('thread.pending', icon(hourglassIcon, 16), 'setStatus', { status: 'pending' }),
      plain('thread.close', icon(circleCheckIcon, 16), 'setStatus', { status: 'closed' }),
    ] },
    { needs: 'end', offered: [plain('thread.end', icon(archiveIcon, 16), 'end', {})] },
    { head: t('bulk.snooze'), needs: 'snooze', offered: presets(now, zoneOf({ inbox, place: words })).map(({ key, until }) => {
      const time: Said = (place) => moment(until, now, placeOf({ inbox, place }));
      const done: Said = (place) => place.t('snooze.done', { time: time(place) });
      return { ...offer((place) => place.t(key), icon(alarmClockIcon, 16), 'snooze', { until }, done), end: hint(time(words)) };
    }) },
    { head: t('bulk.assign'), needs: 'assign', offered: [
      ...agents.map(({ id, name, avatarUrl }) => assign(
        (place) => (id === meId ? place.t('assign.me') : safeName(name)), avatar({ id, name, url: avatarUrl ?? undefined, size: 20 }), { kind: 'agent', id },
      )),
      ...[...entities.values('team')].map(({ id, name }) => assign(() => safeName(name), icon(usersIcon, 16), { kind: 'team', id })),
      plain('thread.unassign', undefined, 'assign', { assignee: null }),
    ] },
    { head: t('bulk.label'), needs: 'updateContact', offered: (workspace?.labels ?? []).map(({ id, name, color }) => {
      const label = safeName(name);
      const swatch = html`<span class="swatch" data-color=${color}></span>`;
      return offer(() => label, swatch, 'addLabel', { labelId: id }, (place) => place.t('bulk.labelled', { name: label }));
    }) },
  ];
}

function offers(inbox: Inbox, words: Localize): readonly Section[] {
  const { commands } = inbox.transport;
  const known = commands.bulk ? sectionsOf(inbox, words).filter(({ needs }) => needs in commands) : [];
  return [
    { needs: 'bulk', offered: [{ label: words.t('bulk.export'), start: icon(downloadIcon, 16), choice: 'export' }] }, ...known,
  ];
}

export const bulkSections = (inbox: Inbox, words: Localize): PickerSection[] =>
  offers(inbox, words).map(({ head, offered }, section) => ({
    ...(head ? { head } : {}),
    options: offered.map(({ choice: _, ...look }, index) => ({ ...look, id: `${section}.${index}`, selected: false })),
  }));

/** What was picked by its option's id. */
export function bulkChoice(inbox: Inbox, words: Localize, id: string): BulkChoice | 'export' | undefined {
  const [section = -1, index = -1] = id.split('.').map(Number);
  return offers(inbox, words)[section]?.offered[index]?.choice;
}
