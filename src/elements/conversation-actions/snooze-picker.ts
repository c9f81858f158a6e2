// A day and a time to snooze until, and what follows from the choice (R054, R055). Used by panel.ts.
import { html, nothing, type TemplateResult } from 'lit';
import { moment } from '../../ui/format.js';
import { MomentPicker, type MomentFacts } from '../moment-picker.js';
import { may, sentence, type ActionFacts } from './facts.js';
import { placeOf, zoneOf } from '../zone.js';
import { freed, windowWarning } from './snooze-times.js';

export interface SnoozePickerOptions {
  readonly update: () => void;
  readonly close: () => void;
  readonly say: (text: string) => void;
  readonly grid: () => HTMLElement | undefined;
}

const momentFacts = (facts: ActionFacts): MomentFacts => ({ now: facts.now, locale: facts.place.locale, timeZone: zoneOf(facts), t: facts.t });

export class SnoozePicker {
  readonly #options: SnoozePickerOptions;
  readonly #moment: MomentPicker;

  constructor(options: SnoozePickerOptions) {
    this.#options = options;
    this.#moment = new MomentPicker({ update: options.update, root: options.grid });
  }

  /** Tomorrow at nine stands there first. */
  start(facts: ActionFacts): void {
    this.#moment.start(momentFacts(facts));
  }

  focus(): void {
    this.#moment.focus();
  }

  tell(conversationId: string, facts: ActionFacts): void {
    const until = facts.inbox.entities.get('conversation', conversationId)?.snooze?.until;
    if (until !== undefined) this.#options.say(facts.t('snooze.done', { time: moment(until, facts.now, placeOf(facts)) }));
  }

  render(facts: ActionFacts): TemplateResult {
    const { now, t } = facts;
    const place = placeOf(facts);
    const until = this.#moment.at(momentFacts(facts));
    const permit = until === undefined ? undefined : may(facts, 'snooze', { until });
    const why = permit ? sentence(facts, permit) : t('reason.snoozeInPast');
    return html`${this.#moment.render(momentFacts(facts))}
      <p class="item-hint">${[place.timeZone, freed(facts)].filter(Boolean).join('. ')}</p>
      <div role="status">${why ? html`<p class="item-hint refuses">${why}</p>`
    : until !== undefined && windowWarning(facts, until) ? html`<p class="item-hint warns">${windowWarning(facts, until)}</p>` : nothing}</div>
      <div class="dialog-actions"><button class="button primary" type="button" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
        @click=${() => { if (until !== undefined && !why) this.#snooze(until, facts); }}>${t('snooze.until', { time: until === undefined ? '…' : moment(until, now, place) })}</button></div>`;
  }

  #snooze(until: number, facts: ActionFacts): void {
    const { inbox, conversationId } = facts;
    this.#options.close();
    inbox.do('snooze', { conversationId, until });
    this.tell(conversationId, facts);
  }
}
