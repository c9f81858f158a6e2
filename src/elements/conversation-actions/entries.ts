// The entries of the menu: what may be done, with the reason where it may not. Pure but for what an entry does. Used by panel.ts.
import type { CommandName, Commands } from '../../model/commands.js';
import { moment } from '../../ui/format.js';
import type { IconShape } from '../../ui/icon.js';
import {
  alarmClockIcon, archiveIcon, arrowLeftRightIcon, banIcon, bellIcon, botIcon, calendarClockIcon, circleCheckIcon, circleIcon, hourglassIcon,
  lockIcon, lockOpenIcon, logOutIcon, pauseIcon, userPlusIcon, userRoundIcon,
} from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { holderOf, may, nameOfContact, whyNot, type ActionFacts, type ActionName } from './facts.js';
import { placeOf } from '../zone.js';
import { closesBefore, freed, presets } from './snooze-times.js';

export type View = 'menu' | 'snooze' | 'pick' | 'assign' | 'transfer' | 'block' | 'start';

export interface Entry {
  readonly label: string;
  readonly icon?: IconShape;
  /** Why it may not be done; '' when it may. */
  readonly why: string;
  /** At the end of the line. */
  readonly hint?: string;
  /** Below the label: what the agent should know before. */
  readonly note?: string;
  readonly warns?: boolean;
  readonly danger?: boolean;
  readonly opens?: 'menu' | 'dialog';
  /** What comes next; nothing: the menu closes. */
  readonly view?: View;
  readonly run?: () => void;
}

/** Entries between which no line is drawn. */
const GROUP: Readonly<Record<ActionName, number>> = {
  assign: 1, transfer: 1, snooze: 1, release: 1, lease: 1, status: 2, end: 2, bot: 3, block: 4,
};

type OnConversation = 'assign' | 'setStatus' | 'release' | 'unsnooze' | 'end' | 'setBot' | 'takeLease' | 'requestLease' | 'releaseLease' | 'snooze';

interface Doing<N extends OnConversation> extends Omit<Partial<Entry>, 'run' | 'why' | 'label'> {
  readonly label: string;
  readonly args?: Omit<Commands[N], 'conversationId'>;
}

/** One command as an entry; undefined when this backend does not know it, or when the conversation has ended. */
function doing<N extends OnConversation>(facts: ActionFacts, command: N, { args, ...look }: Doing<N>): Entry | undefined {
  const { inbox, conversationId } = facts;
  const why = whyNot(facts, command, args);
  if (why === null) return undefined;
  return { ...look, why, run: () => { inbox.do(command, { conversationId, ...args } as Commands[N]); } };
}

function opening(facts: ActionFacts, command: CommandName, view: View, look: Pick<Entry, 'label' | 'icon' | 'opens' | 'danger'>): Entry | undefined {
  const why = whyNot(facts, command);
  return why === null ? undefined : { ...look, why, view };
}

const MAKE: Readonly<Record<ActionName, (facts: ActionFacts) => readonly (Entry | undefined)[]>> = {
  lease: (facts) => {
    const { conversation: { lease }, inbox, now, t } = facts;
    if (!lease || (lease.expiresAt !== null && lease.expiresAt <= now)) return [];
    const holder = holderOf(facts);
    if (holder === undefined) return [doing(facts, 'releaseLease', { label: t('thread.lease.putBack'), icon: lockOpenIcon })];
    const name = safeName(inbox.entities.get('agent', holder)?.name ?? '') || t('common.unknownAgent');
    return [
      doing(facts, 'takeLease', { label: t('thread.lease.take'), icon: lockIcon }),
      doing(facts, 'requestLease', { label: t('thread.lease.ask', { name }), icon: bellIcon }),
    ];
  },
  assign: (facts) => {
    const { conversation: { assignee }, me, t } = facts;
    const isMine = assignee?.kind === 'agent' && assignee.id === me?.id;
    return [
      isMine || !me ? undefined : doing(facts, 'assign', {
        label: t('thread.assignToMe'), icon: userRoundIcon, args: { assignee: { kind: 'agent', id: me.id } },
      }),
      opening(facts, 'assign', 'assign', { label: t('thread.assign'), icon: userPlusIcon, opens: 'dialog' }),
    ];
  },
  transfer: (facts) => [opening(facts, 'transfer', 'transfer', { label: facts.t('thread.transfer'), icon: arrowLeftRightIcon, opens: 'dialog' })],
  snooze: (facts) => [
    facts.conversation.lifecycle === 'snoozed' ? doing(facts, 'unsnooze', { label: facts.t('thread.unsnooze'), icon: alarmClockIcon }) : undefined,
    opening(facts, 'snooze', 'snooze', { label: facts.t('thread.snooze'), icon: alarmClockIcon, opens: 'menu' }),
  ],
  release: (facts) => {
    const { conversation, t } = facts;
    const entry = doing(facts, 'release', { label: t('thread.release'), icon: logOutIcon });
    if (!entry || entry.why) return [entry];
    if (conversation.awaitingSince !== null) return [{ ...entry, note: t('thread.release.waiting', { name: nameOfContact(facts) }), warns: true }];
    return [freed(facts) ? { ...entry, hint: t('thread.release.hint') } : entry];
  },
  status: (facts) => {
    const { conversation: { lifecycle }, t } = facts;
    return [
      // A closed conversation is opened by the button beside the menu.
      lifecycle === 'open' || lifecycle === 'closed' ? undefined : doing(facts, 'setStatus', { label: t('thread.open'), icon: circleIcon, args: { status: 'open' } }),
      lifecycle === 'pending' ? undefined : doing(facts, 'setStatus', { label: t('thread.pending'), icon: hourglassIcon, args: { status: 'pending' } }),
      lifecycle === 'closed' ? undefined : doing(facts, 'setStatus', { label: t('thread.close'), icon: circleCheckIcon, args: { status: 'closed' } }),
    ];
  },
  end: (facts) => [facts.conversation.lifecycle === 'closed' ? doing(facts, 'end', { label: facts.t('thread.end'), icon: archiveIcon }) : undefined],
  bot: (facts) => {
    const { conversation: { bot }, t } = facts;
    return [bot === 'active'
      ? doing(facts, 'setBot', { label: t('thread.bot.pause'), icon: pauseIcon, args: { bot: 'paused' } })
      : doing(facts, 'setBot', { label: t('thread.bot.resume'), icon: botIcon, args: { bot: 'active' } })];
  },
  block: (facts) => {
    const { contact, inbox, t } = facts;
    if (!contact) return [];
    const name = nameOfContact(facts);
    if (!contact.blocked) return [opening(facts, 'blockContact', 'block', { label: t('thread.block', { name }), icon: banIcon, danger: true, opens: 'dialog' })];
    const why = whyNot(facts, 'unblockContact');
    return [why === null ? undefined : {
      label: t('thread.unblock', { name }), icon: banIcon, why, run: () => { inbox.do('unblockContact', { contactId: contact.id }); },
    }];
  },
};

export interface Section {
  readonly group: number;
  readonly entries: readonly Entry[];
}

/**
 * The menu's entries in the order that was asked for, in sections; of an ended conversation only what still makes sense. While a
 * colleague holds it, what can be done about that stands first.
 */
export function menuSections(facts: ActionFacts, names: readonly ActionName[]): readonly Section[] {
  const hasEnded = facts.conversation.lifecycle === 'ended';
  const sections: { group: number; entries: Entry[] }[] = [];
  const isLocked = holderOf(facts) !== undefined && names.includes('lease');
  for (const name of isLocked ? ['lease' as const, ...names.filter((other) => other !== 'lease')] : names) {
    if (!Object.hasOwn(MAKE, name) || (hasEnded && name !== 'block')) continue;
    const entries = MAKE[name](facts).filter((entry) => entry !== undefined);
    const last = sections.at(-1);
    const group = isLocked && name === 'lease' ? 0 : GROUP[name];
    if (entries.length === 0) continue;
    if (last?.group === group) last.entries.push(...entries);
    else sections.push({ group, entries });
  }
  return sections;
}

/** The reason that several entries share: it is told once, above them. */
export function sharedReason(facts: ActionFacts, sections: readonly Section[]): string {
  if (may(facts, 'end').allowed) return '';
  const reasons = sections.flatMap(({ entries }) => entries.map(({ why }) => why)).filter(Boolean);
  return reasons.find((reason, index) => reasons.indexOf(reason) !== index) ?? '';
}

export function snoozeEntries(facts: ActionFacts): readonly Entry[] {
  const { now, t } = facts;
  const place = placeOf(facts);
  const offered = presets(now, place.timeZone).map(({ key, until }): Entry | undefined => {
    const closesAt = closesBefore(facts, until);
    return doing(facts, 'snooze', {
      label: t(key), hint: moment(until, now, place), args: { until },
      ...(closesAt === undefined ? {} : { note: t('snooze.windowBefore', { time: moment(closesAt, now, place) }), warns: true }),
    });
  });
  return [
    ...offered.filter((entry) => entry !== undefined),
    { label: t('snooze.pick'), icon: calendarClockIcon, why: '', view: 'pick', opens: 'dialog' },
  ];
}
