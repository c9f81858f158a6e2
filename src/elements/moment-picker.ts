// A day and a time: a month as a grid that the arrow keys walk, and the time beside it, on the clock of a named time zone. Used by the
// snooze of conversation-actions and by message-composer's "Send later".
import { css, html, nothing, type CSSResult, type TemplateResult } from 'lit';
import type { MessageKey } from '../locales/messages.js';
import { icon } from '../ui/icon.js';
import { chevronLeftIcon, chevronRightIcon } from '../ui/icons.js';
import type { Params } from '../ui/localize.js';
import { firstWeekday, wallTime, weekdayOf, zonedTime } from '../ui/zoned-time.js';

export interface MomentFacts {
  /** Server time. */
  readonly now: number;
  readonly locale: string;
  readonly timeZone: string;
  readonly t: (key: MessageKey, params?: Params) => string;
}

export interface MomentPickerOptions {
  readonly update: () => void;
  /** What it stands in, to find the day that has the focus. */
  readonly root: () => HTMLElement | undefined;
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
const two = (value: number): string => String(value).padStart(2, '0');

export class MomentPicker {
  readonly #options: MomentPickerOptions;
  #day: Day = { year: 2000, month: 1, day: 1 };
  #time = '09:00';

  constructor(options: MomentPickerOptions) {
    this.#options = options;
  }

  /** Begins at a moment, or tomorrow at nine. */
  start({ now, timeZone }: MomentFacts, at?: number): void {
    const wall = wallTime(at ?? now, timeZone);
    const day = { year: wall.year, month: wall.month, day: wall.day };
    this.#day = at === undefined ? plus(day, 1) : day;
    this.#time = at === undefined ? '09:00' : `${two(wall.hour)}:${two(wall.minute)}`;
  }

  focus(): void {
    this.#options.root()?.querySelector<HTMLElement>('[role="gridcell"] > [tabindex="0"]')?.focus();
  }

  /** The chosen moment; undefined while the time is not whole. */
  at({ timeZone }: MomentFacts): number | undefined {
    const [hour, minute] = this.#time.split(':').map(Number);
    return hour === undefined || minute === undefined || Number.isNaN(hour + minute) ? undefined : zonedTime({ ...this.#day, hour, minute }, timeZone);
  }

  render(facts: MomentFacts): TemplateResult {
    const { locale, t } = facts;
    const title = new Intl.DateTimeFormat(locale, { month: 'long', year: 'numeric', timeZone: 'UTC' });
    const start = firstWeekday(locale);
    const first: Day = { ...this.#day, day: 1 };
    const before = (weekdayOf(first) - start + 7) % 7;
    const weeks = Math.ceil((before + plusMonths({ ...first, day: 31 }, 0).day) / 7);
    return html`<div class="month-head"><h2 class="month" id="month" aria-live="polite">${title.format(utc(first))}</h2>
        <button class="icon-button small" type="button" aria-label=${t('snooze.month.previous')} @click=${() => this.#go(plusMonths(this.#day, -1), false)}>${icon(chevronLeftIcon)}</button>
        <button class="icon-button small" type="button" aria-label=${t('snooze.month.next')} @click=${() => this.#go(plusMonths(this.#day, 1), false)}>${icon(chevronRightIcon)}</button></div>
      <div class="days" role="grid" aria-labelledby="month" @keydown=${this.#onKeydown}>
        <div role="row">${weekdays(locale, start).map(({ short, long }) => html`<span class="weekday" role="columnheader" aria-label=${long}>${short}</span>`)}</div>
        ${Array.from({ length: weeks }, (_, week) => html`<div role="row">${Array.from({ length: 7 }, (__, index) =>
    this.#renderDay(plus(first, week * 7 + index - before), facts))}</div>`)}
      </div>
      <div class="chosen"><span class="field">${new Intl.DateTimeFormat(locale, { weekday: 'short', day: 'numeric', month: 'short', timeZone: 'UTC' }).format(utc(this.#day))}</span>
        <label class="field"><span class="visually-hidden">${t('snooze.time')}</span><input type="time" required .value=${this.#time} @input=${this.#onTime} /></label></div>`;
  }

  #renderDay(day: Day, { now, locale, timeZone }: MomentFacts): TemplateResult {
    const today = wallTime(now, timeZone);
    const isChosen = same(day, this.#day);
    const label = new Intl.DateTimeFormat(locale, { weekday: 'long', day: 'numeric', month: 'long', timeZone: 'UTC' }).format(utc(day));
    return html`<span role="gridcell" aria-selected=${isChosen ? 'true' : 'false'}><button class="day" type="button" tabindex=${isChosen ? 0 : -1} aria-label=${label}
      aria-current=${same(day, today) ? 'date' : nothing} aria-disabled=${utc(day) < utc(today) ? 'true' : nothing} ?data-chosen=${isChosen}
      @click=${() => { if (utc(day) >= utc(today)) this.#go(day, true); }}>${new Intl.NumberFormat(locale).format(day.day)}</button></span>`;
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

export const momentPickerStyles: CSSResult = css`
  .menu.pick {
    inline-size: calc(304 * var(--_px));
    max-block-size: min(calc(520 * var(--_px)), 100vb - 16px);
    padding: calc(14 * var(--_px));
  }
  .month-head {
    display: flex;
    align-items: center;
    gap: calc(4 * var(--_px));
  }
  .month {
    flex: 1;
    padding-inline-start: calc(8 * var(--_px));
    font-weight: 600;
  }
  .days {
    margin-block: calc(8 * var(--_px));
  }
  .days > [role='row'] {
    display: grid;
    grid-template-columns: repeat(7, 1fr);
    justify-items: center;
  }
  .weekday {
    color: var(--_muted);
    font-size: calc(13 * var(--_px));
    line-height: calc(28 / 13);
  }
  .day {
    inline-size: calc(34 * var(--_px));
    block-size: calc(32 * var(--_px));
    border: 1px solid transparent;
    border-radius: var(--_radius-s);
    text-align: center;
    font-variant-numeric: tabular-nums;
  }
  .day:hover {
    background: var(--_menu-hover);
  }
  .day[aria-current] {
    border-color: var(--_control);
    font-weight: 600;
  }
  .day[aria-disabled] {
    background: none;
    color: var(--_muted);
    opacity: 0.6;
  }
  .day[data-chosen] {
    background: var(--_accent);
    color: var(--_on-accent);
    font-weight: 600;
    opacity: 1;
  }
  .chosen {
    display: grid;
    grid-template-columns: 1fr calc(128 * var(--_px));
    gap: calc(8 * var(--_px));
    margin-block-end: calc(8 * var(--_px));
  }
  .chosen > .field {
    font-variant-numeric: tabular-nums;
  }
  .chosen > span.field {
    background: none;
  }
  .pick .dialog-actions {
    margin-block-start: calc(12 * var(--_px));
  }
  .pick .dialog-actions > .button {
    white-space: normal;
  }
  @media (forced-colors: active) {
    .day[data-chosen] {
      forced-color-adjust: none;
      background: Highlight;
      color: HighlightText;
    }
  }
`;
