// The options of the filter, and what checking one does. Pure; used by inbox-list for the popover and the chips.
import { html } from 'lit';
import { CHANNEL_KINDS, type ChannelKind } from '../../model/channel.js';
import type { ConversationQuery } from '../../model/view.js';
import type { ListCriteria } from '../../stores/list-filters.js';
import { avatar } from '../../ui/avatar.js';
import { channelIcon } from '../../ui/channel-icon.js';
import { icon } from '../../ui/icon.js';
import { usersIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import type { Inbox } from '../../inbox.js';
import type { Localize } from '../../ui/localize.js';
import type { PickerOption, PickerSection } from './option-picker.js';

type ListName = 'channelKinds' | 'channelIds' | 'types' | 'assigneeIds' | 'labels' | 'tags';

interface Choice extends Omit<PickerOption, 'id' | 'selected'> {
  readonly value: string;
}

const TYPES = ['message', 'comment', 'post'] as const;

/** @param fixed what the view itself asks for: a filter chooses only from it. */
export function filterSections(inbox: Inbox, words: Localize, criteria: ListCriteria, fixed: ConversationQuery): PickerSection[] {
  const { entities } = inbox;
  const { meId, workspaceId } = inbox.$session.get();
  const channels = [...entities.values('channel')];
  const workspace = entities.get('workspace', workspaceId ?? '');
  const kinds = CHANNEL_KINDS.filter((kind) => channels.some((channel) => channel.kind === kind));
  const alike = channels.filter(({ id, kind }) => channels.some((other) => other.id !== id && other.kind === kind));
  const agents = [...entities.values('agent')]
    .sort((a, b) => Number(b.id === meId) - Number(a.id === meId) || a.name.localeCompare(b.name));

  const section = (name: ListName, head: string, all: readonly Choice[], hint?: string): PickerSection => {
    const allowed = fixed[name] as readonly string[] | undefined;
    const chosen = (criteria[name] ?? []) as readonly string[];
    const options = all.filter(({ value }) => !allowed?.length || allowed.includes(value))
      .map(({ value, ...option }): PickerOption => ({ ...option, id: `${name}:${value}`, selected: chosen.includes(value) }));
    return { head, options: options.length > 1 || options[0]?.selected ? options : [], hint: chosen.length === 0 ? hint : undefined };
  };

  const assignees = section('assigneeIds', words.t('list.filter.assignee'), [
    ...agents.map(({ id, name, avatarUrl }) => ({
      value: id, label: id === meId ? words.t('common.you') : safeName(name),
      start: avatar({ id, name, url: avatarUrl ?? undefined, size: 20 }),
    })),
    ...[...entities.values('team')].map(({ id, name }) => ({ value: id, label: safeName(name), start: icon(usersIcon, 16) })),
  ]);
  const isAssigneeFixed = fixed.assignee !== undefined || Boolean(fixed.assigneeIds?.length);
  return [
    { options: fixed.unread ? [] : [{ id: 'unread', label: words.t('list.filter.unread'), selected: criteria.unread ?? false }] },
    section('channelKinds', words.t('list.filter.channel'), kinds.map((kind: ChannelKind) => ({
      value: kind, label: words.t(`status.channel.${kind}`), start: channelIcon(kind, '', 16),
    })), words.t('list.filter.channel.all')),
    section('channelIds', words.t('list.filter.account'), alike.map(({ id, kind, name, account }) => ({
      value: id, label: safeName(name), start: channelIcon(kind, '', 16),
      end: html`<span class="item-hint" dir="auto">${safeName(account)}</span>`,
    }))),
    section('types', words.t('list.filter.type'), TYPES.map((type) => ({ value: type, label: words.t(`list.filter.type.${type}`) }))),
    isAssigneeFixed ? { options: [] } : {
      ...assignees,
      options: [{ id: 'assignee:none', label: words.t('common.unassigned'), selected: criteria.assignee === 'none' }, ...assignees.options],
    },
    section('labels', words.t('list.filter.label'), (workspace?.labels ?? []).map(({ id, name, color }) => ({
      value: id, label: safeName(name), start: html`<span class="swatch" data-color=${color}></span>`,
    }))),
    section('tags', words.t('list.filter.tag'), (workspace?.tags ?? []).map((tag) => ({ value: tag, label: safeName(tag) }))),
  ];
}

/** Checks or unchecks one option. "Unassigned" and assignees exclude each other. */
export function toggled(criteria: ListCriteria, optionId: string): ListCriteria {
  if (optionId === 'unread') return without(criteria, 'unread', criteria.unread ? undefined : true);
  const cut = optionId.indexOf(':');
  const name = optionId.slice(0, cut) as ListName | 'assignee';
  const value = optionId.slice(cut + 1);
  if (name === 'assignee') return without(without(criteria, 'assigneeIds'), 'assignee', criteria.assignee === 'none' ? undefined : 'none');
  const known = (criteria[name] ?? []) as string[];
  const next = known.includes(value) ? known.filter((other) => other !== value) : [...known, value];
  const rest = name === 'assigneeIds' ? without(criteria, 'assignee') : criteria;
  return without(rest, name, next.length > 0 ? next : undefined);
}

function without(criteria: ListCriteria, name: keyof ListCriteria, value?: unknown): ListCriteria {
  const { [name]: _gone, ...rest } = criteria;
  return value === undefined ? rest : { ...rest, [name]: value };
}
