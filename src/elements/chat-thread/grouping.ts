// What a line of a timeline is, and what stands between two of them: a day, the author's line, or nothing. Pure.
import type { Conversation } from '../../model/conversation.js';
import type { Message } from '../../model/message.js';
import type { TimelineEvent } from '../../model/timeline-event.js';
import type { TimelineEntry } from '../../stores/thread.js';
import { daysBetween, type Place } from '../../ui/format.js';

/** Messages of one author that follow each other within this time share one byline. */
export const GROUP_MS = 5 * 60_000;

/** A line of the timeline; `past` tells of which earlier conversation, and `end` is the line that closes one. */
export interface Entry extends Omit<TimelineEntry, 'kind' | 'order'> {
  readonly kind: TimelineEntry['kind'] | 'end';
  readonly past?: Conversation;
}

/** A line with what stands in it. */
export type Line =
  | { readonly kind: 'message'; readonly value: Message }
  | { readonly kind: 'event'; readonly value: TimelineEvent };

/** Whether a new day begins with `line`. */
export const startsDay = (line: Line, before: Line | undefined, place: Place): boolean =>
  before === undefined || daysBetween(before.value.at, line.value.at, place) !== 0;

/** Whether `line` goes on with what the same author said just before. */
export function joins(line: Line | undefined, before: Line | undefined, place: Place): boolean {
  if (line?.kind !== 'message' || before?.kind !== 'message' || startsDay(line, before, place)) return false;
  const [a, b] = [before.value, line.value];
  return a.direction === b.direction && a.visibility === b.visibility
    && a.author.kind === b.author.kind && a.author.id === b.author.id && a.author.name === b.author.name
    && Math.abs(b.at - a.at) <= GROUP_MS;
}
