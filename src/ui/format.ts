// Times, spans, sizes and numbers as people write them, through Intl. Pure: the moment "now", the locale and the
// time zone are passed in. Times are milliseconds since 1970. Used by every element that shows a figure.
import { wholeNumber } from './figures.js';
import { directionOf } from './localize.js';

const MINUTE = 60_000;
const HOUR = 3_600_000;
const DAY = 86_400_000;

/** Language tag, and the time zone where it is not the browser's own. */
export interface Place {
  readonly locale: string;
  readonly timeZone?: string | undefined;
}

const cache = new Map<string, unknown>();

function cached<T>(key: string, make: () => T): T {
  let value = cache.get(key) as T | undefined;
  if (value === undefined) cache.set(key, (value = make()));
  return value;
}

function date(place: Place, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const { locale, timeZone } = place;
  return cached(`d ${locale} ${timeZone} ${Object.entries(options)}`, () =>
    new Intl.DateTimeFormat(locale, timeZone ? { ...options, timeZone } : options));
}

function figure(place: Place, options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return cached(`n ${place.locale} ${Object.entries(options)}`, () => new Intl.NumberFormat(place.locale, options));
}

/**
 * Some languages, as French, write the narrow past as a minus ("-14 min"), or shorten it as nobody does (German "vor 14 m"): they get the
 * short one ("il y a 14 min", "vor 14 Min.").
 */
function relative({ locale }: Place): Intl.RelativeTimeFormat {
  return cached(`r ${locale}`, () => {
    const narrow = new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'narrow' });
    return /[-\u2212]|14 m$/.test(narrow.format(-14, 'minute')) ? new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'short' }) : narrow;
  });
}

/** Narrow Japanese units are Latin letters ("5m"), and German ones are mixed ("5 Min.", "5h"): nobody writes so there. */
const unit = (name: string, place: Place) =>
  figure(place, {
    style: 'unit', unit: name, unitDisplay: /^(ja|de)\b/.test(place.locale) ? 'short' : 'narrow', maximumFractionDigits: 0,
  });

/** "9:00 AM", yet "09:00": figures of a 24-hour clock stand under one another. */
function hours(place: Place): Intl.DateTimeFormatOptions {
  return cached(`h ${place.locale}`, () => {
    const { hour12 } = date(place, { hour: 'numeric', minute: '2-digit' }).resolvedOptions();
    return { hour: hour12 ? 'numeric' : '2-digit', minute: '2-digit' };
  });
}

/** Sets a latin unit off from its figure ("2h" → "2 h"); other scripts know better themselves. */
function airy(parts: readonly { type: string; value: string }[]): string {
  return parts
    .map((part, i) => (i && /^\p{Script=Latin}/u.test(part.value) && parts[i - 1]?.type === 'integer' ? '\u00a0' : '') + part.value)
    .join('');
}

/** Whole calendar days from `now` to `at` (yesterday is -1), in the place's time zone. */
export function daysBetween(now: number, at: number, place: Place): number {
  return dayNumber(at, place) - dayNumber(now, place);
}

function dayNumber(at: number, { timeZone }: Place): number {
  if (!timeZone) {
    const local = new Date(at);
    return Date.UTC(local.getFullYear(), local.getMonth(), local.getDate()) / DAY;
  }
  const parts = date({ locale: 'en-u-nu-latn-ca-gregory', timeZone }, { year: 'numeric', month: 'numeric', day: 'numeric' })
    .formatToParts(at);
  const field = (type: string) => Number(parts.find((part) => part.type === type)?.value);
  return Date.UTC(field('year'), field('month') - 1, field('day')) / DAY;
}

const capital = (text: string, { locale }: Place) => text.charAt(0).toLocaleUpperCase(locale) + text.slice(1);

/** English whose short units are bare letters everywhere: no formatter is made, which would take longer than a screen of rows. */
const BARE = /^en(?:-(?:US|GB|IE|NZ))?$/;

/** How long ago, for the end of a row: "now", "5m", "2h", "Tue", "3 Oct". Never negative: a clock ahead says "now". */
export function shortAgo(at: number, now: number, place: Place): string {
  const gone = now - at;
  if (gone < MINUTE) return BARE.test(place.locale) ? 'now' : relative(place).format(0, 'second');
  if (gone < DAY) return gone < HOUR ? shortest(gone / MINUTE, 'minute', place) : shortest(gone / HOUR, 'hour', place);
  return shortDay(at, now, place);
}

/** English alone writes "5m": elsewhere a unit stands apart from its figure. */
function shortest(value: number, name: string, place: Place): string {
  const whole = Math.floor(value);
  if (BARE.test(place.locale)) return `${whole}${name.charAt(0)}`;
  return /^en\b/.test(place.locale) ? unit(name, place).format(whole) : one(whole, name, place);
}

/** In how many ms shortAgo() will read differently: for a TickController's `every`. */
export function shortAgoLasts(at: number, now: number): number {
  const gone = Math.max(0, now - at);
  const step = gone < HOUR ? MINUTE : HOUR;
  return step - (gone % step);
}

/** A day near now: "Tue" within a week, else "3 Oct", with the year where it is another one. */
export function shortDay(at: number, now: number, place: Place): string {
  if (Math.abs(daysBetween(now, at, place)) < 7) return date(place, { weekday: 'short' }).format(at);
  return date(place, { day: 'numeric', month: 'short', ...yearIfOther(at, now, place) }).format(at);
}

function yearIfOther(at: number, now: number, place: Place): Intl.DateTimeFormatOptions {
  const year = date(place, { year: 'numeric' });
  return year.format(at) === year.format(now) ? {} : { year: 'numeric' };
}

/** In a sentence: "now", "15 m ago", "3 d ago". */
export function ago(at: number, now: number, place: Place): string {
  const gone = Math.max(0, now - at);
  const [value, name] = gone < MINUTE ? [0, 'second'] as const
    : gone < HOUR ? [gone / MINUTE, 'minute'] as const
      : gone < DAY ? [gone / HOUR, 'hour'] as const
        : [gone / DAY, 'day'] as const;
  return airy(relative(place).formatToParts(-Math.floor(value), name));
}

/** "14:05" or "2:05 PM". */
export function clockTime(at: number, place: Place): string {
  return date(place, hours(place)).format(at);
}

/** A moment, as near as it is: "18:04" today, "Mon 09:00" within a week, "3 Oct, 09:00" else. */
export function moment(at: number, now: number, place: Place): string {
  const days = Math.abs(daysBetween(now, at, place));
  if (days === 0) return clockTime(at, place);
  if (days < 7) return `${shortDay(at, now, place)} ${clockTime(at, place)}`;
  return date(place, {
    day: 'numeric', month: 'short', ...hours(place), ...yearIfOther(at, now, place),
  }).format(at);
}

/** All of it, for tooltips and screen readers: "Friday 20 November 2026 at 14:05". */
export function fullTime(at: number, place: Place): string {
  return date(place, { dateStyle: 'full', timeStyle: 'short' }).format(at);
}

/** Between the days of a thread: "Today", "Yesterday", "Friday 20 November". */
export function daySeparator(at: number, now: number, place: Place): string {
  const days = daysBetween(now, at, place);
  if (days === 0 || days === -1) return capital(relative(place).format(days, 'day'), place);
  return capital(date(place, { weekday: 'long', day: 'numeric', month: 'long', ...yearIfOther(at, now, place) }).format(at), place);
}

/** A span in its two largest units: "2 d 20 h", "23 h 58 m", "48 m", "30 s" under a minute. */
export function span(ms: number, place: Place): string {
  const left = Math.max(0, ms);
  if (left < MINUTE) return one(Math.floor(left / 1000), 'second', place);
  if (left < HOUR) return one(Math.floor(left / MINUTE), 'minute', place);
  const [big, small] = left < DAY ? [HOUR, MINUTE] as const : [DAY, HOUR] as const;
  const rest = Math.floor((left % big) / small);
  const first = one(Math.floor(left / big), big === DAY ? 'day' : 'hour', place);
  return rest ? `${first} ${one(rest, big === DAY ? 'hour' : 'minute', place)}` : first;
}

function one(value: number, name: string, place: Place): string {
  return airy(unit(name, place).formatToParts(value));
}

/** What is left until a deadline: span() of whole minutes rounded up, so that it never says 0 too early. */
export function countdown(until: number, now: number, place: Place): string {
  const left = until - now;
  return span(left > MINUTE ? Math.ceil(left / MINUTE) * MINUTE : Math.ceil(left / 1000) * 1000, place);
}

/** Length of a recording: "0:18", "1:02:05". */
export function playTime(seconds: number, place: Place): string {
  const whole = Number.isFinite(seconds) ? Math.max(0, Math.floor(seconds)) : 0;
  const two = figure(place, { minimumIntegerDigits: 2, useGrouping: false });
  const plain = figure(place, { useGrouping: false });
  const [h, m, s] = [Math.floor(whole / 3600), Math.floor((whole % 3600) / 60), whole % 60];
  return h ? `${plain.format(h)}:${two.format(m)}:${two.format(s)}` : `${plain.format(m)}:${two.format(s)}`;
}

const SIZES = ['byte', 'kilobyte', 'megabyte', 'gigabyte', 'terabyte'];

/** "812 byte", "36 kB", "1.2 MB" (decimal units, as platforms state their limits). */
export function fileSize(bytes: number, place: Place): string {
  const power = bytes < 1000 ? 0 : Math.min(SIZES.length - 1, Math.floor(Math.log10(bytes) / 3));
  const value = bytes / 1000 ** power;
  return figure(place, {
    style: 'unit', unit: SIZES[power] ?? 'byte', unitDisplay: 'short', maximumFractionDigits: value < 10 && power ? 1 : 0,
  }).format(value);
}

/** "1,204". */
export function number(value: number, place: Place): string {
  return wholeNumber(value, place.locale) ?? figure(place, {}).format(value);
}

/** A count in a pill: "99+" above `max`; isolated, for text from right to left would put the sign before the figure. */
export function count(value: number, max: number, place: Place): string {
  if (value <= max) return number(value, place);
  const text = `${number(max, place)}+`;
  return directionOf(place.locale) === 'rtl' ? `\u2066${text}\u2069` : text;
}

/** "62 %". */
export function percent(share: number, place: Place): string {
  return figure(place, { style: 'percent', maximumFractionDigits: 0 }).format(share);
}

/** "Ana, Marco and Tom". Where it is read from right to left, Latin names neither turn the list about nor take the "and" with them. */
export function list(items: readonly string[], place: Place): string {
  const format = cached(`l ${place.locale}`, () => new Intl.ListFormat(place.locale, { type: 'conjunction' }));
  if (directionOf(place.locale) === 'ltr') return format.format(items);
  return `\u200f${format.format(items.map((item) => `\u2068${item}\u2069`))}`;
}
