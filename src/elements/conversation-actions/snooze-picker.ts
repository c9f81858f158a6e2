// A day and a time to snooze until: a month as a grid that the arrow keys walk, the workspace's time zone, and what follows from the
// choice (R054, R055). Used by panel.ts.
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { chevronLeftIcon, chevronRightIcon } from '../../ui/icons.js';
import { firstWeekday, wallTime, weekdayOf, zonedTime } from '../../ui/zoned-time.js';
import { may, sentence, type ActionFacts } from './facts.js';
import { freed, placeOf, windowWarning, zoneOf } from './snooze-times.js';

export interface SnoozePickerOptions {
  readonly update: () => void;
  readonly close: () => void;
  readonly say: (text: string) => void;
  readonly grid: () => HTMLElement | undefined;
}

interface Day {
  readonly year: number;
  readonly month: number;
  readonly day: number;
}

const utc = ({ year, month, day }: Day): number => Date.UTC(year, month - 1, day);
const dayAt = (ms: number): Day => {
  const date = new Date(ms);
  return { year: date.getUTCFullYear(), month: date.getUTCMonth() + 1, day: date.getUTCDate() };
};
const plus = (day: Day, days: number): Day => dayAt(utc({ ...day, day: day.day + days }));
/** The same day of another month, or its last. */
const plusMonths = (day: Day, months: number): Day => {
  const first = dayAt(utc({ ...day, month: day.month + months, day: 1 }));
  const last = dayAt(utc({ ...first, month: first.month + 1, day: 0 })).day;
  return { ...first, day: Math.min(day.day, last) };
};
/** Two letters or three where they fit, else one. */
function weekdays(locale: string, start: number): { short: string; long: string }[] {
  const names = (weekday: 'short' | 'narrow' | 'long'): string[] => {
    const format = new Intl.DateTimeFormat(locale, { weekday, timeZone: 'UTC' });
    // 1 February 2026 is a Sunday.
    return Array.from({ length: 7 }, (_, index) => format.format(Date.UTC(2026, 1, 1 + start + index)));
  };
  const short = names('short');
  const shown = short.some(({ length }) => length > 4) ? names('narrow') : short;
  return names('long').map((long, index) => ({ long, short: shown[index] ?? '' }));
}
const same = (a: Day, b: Day): boolean => utc(a) === utc(b);

export class SnoozePicker {
  readonly #options: SnoozePickerOptions;
  #day: Day = { year: 2000, month: 1, day: 1 };
  #time = '09:00';

  constructor(options: SnoozePickerOptions) {
    this.#options = options;
  }

  /** Tomorrow at nine stands there first. */
  start(facts: ActionFacts): void {
    const { year, month, day } = wallTime(facts.now, zoneOf(facts));
    this.#day = plus({ year, month, day }, 1);
    this.#time = '09:00';
  }

  focus(): void {
    this.#options.grid()?.querySelector<HTMLElement>('[role="gridcell"] > [tabindex="0"]')?.focus();
  }

  tell(conversationId: string, { inbox, t, ...facts }: ActionFacts): void {
    const until = inbox.entities.get('conversation', conversationId)?.snooze?.until;
    if (until !== undefined) this.#options.say(t('snooze.done', { time: moment(until, facts.now, placeOf({ inbox, t, ...facts })) }));
  }

  render(facts: ActionFacts): TemplateResult {
    const { now, place: { locale }, t } = facts;
    const place = placeOf(facts);
    const title = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const start = firstWeekday(locale);
    const first: Day = { ...this.#day, day: 1 };
    const before = (weekdayOf(first) - start + 7) % 7;
    const weeks = Math.ceil((before + plusMonths({ ...first, day: 31 }, 0).day) / 7);
    const until = this.#until(facts);
    const permit = until === undefined ? undefined : may(facts, 'snooze', { until });
    const why = permit ? sentence(facts, permit) : t('reason.snoozeInPast');
    return html`<div class="month-head"><h2 class="month" id="month" aria-live="polite">${title.format(utc(first))}</h2>
        <button class="icon-button small" type="button" aria-label=${t('snooze.month.previous')} @click=${() => this.#go(plusMonths(this.#day, -1), false)}>${icon(chevronLeftIcon)}</button>
        <button class="icon-button small" type="button" aria-label=${t('snooze.month.next')} @click=${() => this.#go(plusMonths(this.#day, 1), false)}>${icon(chevronRightIcon)}</button></div>
      <div class="days" role="grid" aria-labelledby="month" @keydown=${this.#onKeydown}>
        <div role="row">${weekdays(locale, start).map(({ short, long }) => html`<span class="weekday" role="columnheader" aria-label=${long}>${short}</span>`)}</div>
        ${Array.from({ length: weeks }, (_, week) => html`<div role="row">${Array.from({ length: 7 }, (__, index) =>
    this.#renderDay(plus(first, week * 7 + index - before), facts))}</div>`)}
      </div>
      <div class="chosen"><span class="field">${new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(this.#day))}</span>
        <label class="field"><span class="visually-hidden">${t('snooze.time')}</span><input type="time" required .value=${this.#time} @input=${this.#onTime} /></label></div>
      <p class="item-hint">${[place.timeZone, freed(facts)].filter(Boolean).join('. ')}</p>
      <div role="status">${why ? html`<p class="item-hint refuses">${why}</p>`
    : until !== undefined && windowWarning(facts, until) ? html`<p class="item-hint warns">${windowWarning(facts, until)}</p>` : nothing}</div>
      <div class="dialog-actions"><button class="button primary" type="button" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
        @click=${() => { if (until !== undefined && !why) this.#snooze(until, facts); }}>${t('snooze.until', { time: until === undefined ? '…' : moment(until, now, place) })}</button></div>`;
  }

  #renderDay(day: Day, facts: ActionFacts): TemplateResult {
    if (day.month !== this.#day.month) return html`<span role="gridcell"></span>`;
    const { locale } = facts.place;
    const now = wallTime(facts.now, zoneOf(facts));
    const isChosen = same(day, this.#day);
    const label = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(utc(day));
    return html`<span role="gridcell" aria-selected=${isChosen ? 'true' : 'false'}><button class="day" type="button" tabindex=${isChosen ? 0 : -1} aria-label=${label}
      aria-current=${same(day, now) ? 'date' : nothing} aria-disabled=${utc(day) < utc(now) ? 'true' : nothing} ?data-chosen=${isChosen}
      @click=${() => { if (utc(day) >= utc(now)) this.#go(day, true); }}>${new Intl.NumberFormat(locale).format(day.day)}</button></span>`;
  }

  #until(facts: ActionFacts): number | undefined {
    const [hour, minute] = this.#time.split(':').map(Number);
    return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? undefined : zonedTime({ ...this.#day, hour, minute }, zoneOf(facts));
  }

  #snooze(until: number, facts: ActionFacts): void {
    const { inbox, conversationId } = facts;
    this.#options.close();
    inbox.do('snooze', { conversationId, until });
    this.tell(conversationId, facts);
  }

  #go(day: Day, focus: boolean): void {
    this.#day = day;
    this.#options.update();
    if (focus) requestAnimationFrame(() => this.focus());
  }

  readonly #onTime = (event: Event): void => {
    this.#time = (event.target as HTMLInputElement).value;
    this.#options.update();
  };

  readonly #onKeydown = (event: KeyboardEvent): void => {
    const on = getComputedStyle(event.currentTarget as Element).direction === 'rtl' ? -1 : 1;
    const day = this.#day;
    const next = event.key === 'ArrowRight' ? plus(day, on) : event.key === 'ArrowLeft' ? plus(day, -on)
      : event.key === 'ArrowDown' ? plus(day, 7) : event.key === 'ArrowUp' ? plus(day, -7)
        : event.key === 'PageDown' ? plusMonths(day, event.shiftKey ? 12 : 1) : event.key === 'PageUp' ? plusMonths(day, event.shiftKey ? -12 : -1)
          : event.key === 'Home' ? { ...day, day: 1 } : event.key === 'End' ? plusMonths({ ...day, day: 31 }, 0) : undefined;
    if (!next) return;
    event.preventDefault();
    this.#go(next, true);
  };
}
