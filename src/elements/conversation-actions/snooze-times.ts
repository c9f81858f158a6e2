// The snoozes that are offered, and what a snooze brings with it. Pure. Used by the menu and the date picker.
import { replyWindow } from '../../model/reply-window.js';
import { moment } from '../../ui/format.js';
import { safeName } from '../../ui/safe-text.js';
import { wallTime, weekdayOf, zonedTime } from '../../ui/zoned-time.js';
import { placeOf } from '../zone.js';
import type { ActionFacts } from './facts.js';

const HOUR = 3_600_000;
const MORNING = { hour: 9, minute: 0 };

export interface Preset {
  readonly key: 'snooze.3h' | 'snooze.tomorrow' | 'snooze.1d' | 'snooze.nextWeek';
  readonly until: number;
}

/** A day is 24 hours whatever the clocks do meanwhile; mornings are those of the clock that is shown. */
export function presets(now: number, timeZone: string): readonly Preset[] {
  const today = wallTime(now, timeZone);
  const morningIn = (days: number): number => zonedTime({ ...today, day: today.day + days, ...MORNING }, timeZone);
  return [
    { key: 'snooze.3h', until: now + 3 * HOUR },
    { key: 'snooze.tomorrow', until: morningIn(1) },
    { key: 'snooze.1d', until: now + 24 * HOUR },
    { key: 'snooze.nextWeek', until: morningIn((8 - weekdayOf(today)) % 7 || 7) },
  ];
}

/** "Frees one slot, 1/5 after", where the conversation takes one of mine; else ''. Only channels that push have slots. */
export function freed({ conversation, channel, me, t }: ActionFacts): string {
  const { assignee, lifecycle } = conversation;
  const isCounted = channel?.policy.routing === 'push' && (lifecycle === 'open' || lifecycle === 'pending');
  if (!isCounted || !me || assignee?.kind !== 'agent' || assignee.id !== me.id) return '';
  const own = me.slots[channel.policy.slotPool];
  if (!own || own.active < 1) return '';
  return t('snooze.frees', { active: own.active - 1, max: channel.policy.fixedSlots ?? own.max });
}

/** When the reply window closes, if that is before `until`. Nothing pauses it (X08). */
export function closesBefore({ conversation, channel, now }: ActionFacts, until: number): number | undefined {
  const window = channel ? replyWindow(conversation, channel, now) : undefined;
  return window && (window.state === 'open' || window.state === 'warning') && window.closesAt <= until ? window.closesAt : undefined;
}

/** "WhatsApp replies close Tue 14:18.", when they close before `until`. */
export function windowWarning(facts: ActionFacts, until: number): string {
  const closesAt = closesBefore(facts, until);
  if (closesAt === undefined) return '';
  return facts.t('snooze.windowCloses', { channel: safeName(facts.channel?.name ?? ''), time: moment(closesAt, facts.now, placeOf(facts)) });
}
