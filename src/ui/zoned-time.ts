// Wall-clock times in a named time zone, and back: "tomorrow at nine" where the workspace is. Pure. Used where dates are chosen.

export interface WallTime {
  readonly year: number;
  /** 1 to 12. */
  readonly month: number;
  readonly day: number;
  readonly hour: number;
  readonly minute: number;
}

const formats = new Map<string, Intl.DateTimeFormat>();

function formatOf(timeZone: string): Intl.DateTimeFormat {
  let format = formats.get(timeZone);
  if (!format) {
    format = new Intl.DateTimeFormat('en-u-nu-latn-ca-gregory', {
      timeZone, hourCycle: 'h23', year: 'numeric', month: 'numeric', day: 'numeric', hour: 'numeric', minute: 'numeric',
    });
    formats.set(timeZone, format);
  }
  return format;
}

/** What a clock on the wall shows at a moment. */
export function wallTime(at: number, timeZone: string): WallTime {
  const parts = formatOf(timeZone).formatToParts(at);
  const field = (type: string): number => Number(parts.find((part) => part.type === type)?.value);
  return { year: field('year'), month: field('month'), day: field('day'), hour: field('hour'), minute: field('minute') };
}

const asUtc = ({ year, month, day, hour, minute }: WallTime): number => Date.UTC(year, month - 1, day, hour, minute);

/** The moment at which a clock on the wall shows this. Days may overflow their month. An hour that summer time skips is the one after it. */
export function zonedTime(wall: WallTime, timeZone: string): number {
  const wanted = asUtc(wall);
  const first = wanted - (asUtc(wallTime(wanted, timeZone)) - wanted);
  const second = wanted - (asUtc(wallTime(first, timeZone)) - first);
  return asUtc(wallTime(second, timeZone)) === wanted ? second : Math.max(first, second);
}

/** 0 is Sunday. */
export const weekdayOf = ({ year, month, day }: Pick<WallTime, 'year' | 'month' | 'day'>): number =>
  new Date(Date.UTC(year, month - 1, day)).getUTCDay();

/** Day 1 of the week where the locale is spoken, as weekdayOf() counts; Monday where the browser does not know. */
export function firstWeekday(locale: string): number {
  const known = new Intl.Locale(locale) as Intl.Locale & { getWeekInfo?: () => { firstDay: number }; weekInfo?: { firstDay: number } };
  return ((known.getWeekInfo?.() ?? known.weekInfo)?.firstDay ?? 1) % 7;
}
