// "Send later": times that agents mean often, any other day and time, and whether an answer of the contact withdraws it. Fetched with its
// first use. Used by extras.ts.
import '../../locales/en-more.js';
import { html, nothing, type TemplateResult } from 'lit';
import { addStyles } from '../../ui/add-styles.js';
import { PopoverController } from '../../ui/controllers/popover-controller.js';
import { moment } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { calendarClockIcon, checkIcon } from '../../ui/icons.js';
import { safeName } from '../../ui/safe-text.js';
import { wallTime, weekdayOf, zonedTime } from '../../ui/zoned-time.js';
import { MomentPicker, momentPickerStyles, type MomentFacts } from '../moment-picker.js';
import type { Composer } from './composer.js';
import { reasonOf, type ComposerFacts } from './composer-facts.js';
import { ref } from 'lit/directives/ref.js';
import { zoneOf } from '../zone.js';

const HOUR = 3_600_000;
const EVENING = { hour: 18, minute: 0 };
const MORNING = { hour: 9, minute: 0 };

/** The times that are offered, on the workspace's clock; an evening that is near or gone is not. */
export function timesLater(now: number, timeZone: string): readonly { readonly key: 'later.hour' | 'later.evening' | 'later.tomorrow' | 'later.monday'; readonly at: number }[] {
  const today = wallTime(now, timeZone);
  const evening = zonedTime({ ...today, ...EVENING }, timeZone);
  return [
    { key: 'later.hour', at: now + HOUR },
    ...(evening - now > HOUR ? [{ key: 'later.evening', at: evening } as const] : []),
    { key: 'later.tomorrow', at: zonedTime({ ...today, day: today.day + 1, ...MORNING }, timeZone) },
    { key: 'later.monday', at: zonedTime({ ...today, day: today.day + ((8 - weekdayOf(today)) % 7 || 7), ...MORNING }, timeZone) },
  ];
}

const momentFacts = (facts: ComposerFacts): MomentFacts => ({ now: facts.now, locale: facts.place.locale, timeZone: zoneOf(facts), t: facts.t });

export class SendLater {
  readonly #composer: Composer;
  readonly #menu: PopoverController;
  readonly #pick: PopoverController;
  readonly #moment: MomentPicker;
  #cancelOnReply = false;

  constructor(composer: Composer) {
    this.#composer = composer;
    addStyles(composer.host, [momentPickerStyles]);
    this.#menu = new PopoverController(composer.host, { menu: true, side: 'block-start', align: 'end', gap: 6 });
    this.#pick = new PopoverController(composer.host, { side: 'block-start', align: 'end', gap: 6 });
    this.#moment = new MomentPicker({ update: composer.update, root: () => this.#pick.popover.value });
  }

  async toggle(button: HTMLElement): Promise<void> {
    if (this.#menu.isOpen || this.#pick.isOpen) {
      this.close();
      return;
    }
    this.#cancelOnReply = this.#composer.facts()?.draft.later?.cancelOnReply ?? false;
    await this.#menu.open(button);
  }

  close(): void {
    this.#menu.close();
    this.#pick.close();
  }

  render(): TemplateResult {
    const facts = this.#composer.facts();
    const t = facts?.t;
    return html`<div class="menu" part="menu" popover="auto" role="menu" aria-label=${t?.('composer.sendLater') ?? nothing} ${ref(this.#menu.popover)}>
        ${facts && this.#menu.isOpen ? this.#renderMenu(facts) : nothing}</div>
      <div class="menu pick" part="menu" popover="auto" role="dialog" aria-label=${t?.('composer.sendLater') ?? nothing} ${ref(this.#pick.popover)}>
        ${facts && this.#pick.isOpen ? this.#renderPick(facts) : nothing}</div>`;
  }

  #renderMenu(facts: ComposerFacts): TemplateResult {
    const { contact, draft, now, place, t } = facts;
    const timeZone = zoneOf(facts);
    const name = safeName(contact?.name ?? '') || t('common.unknownContact');
    return html`<div class="menu-head">${t('composer.sendLater')}</div>
      ${draft.later ? html`<button class="item" type="button" role="menuitem" @click=${() => this.#send(0)}><span class="item-text">${t('thread.sendNow')}</span></button><hr role="separator" />` : nothing}
      ${timesLater(now, timeZone).map(({ key, at }) => {
    const why = this.#why(at, facts);
    return html`<button class="item" type="button" role="menuitem" aria-disabled=${why ? 'true' : nothing} @click=${() => { if (!why) this.#send(at); }}>
          <span class="item-text">${t(key)}</span><span class=${why ? 'item-hint warns' : 'item-hint'}>${why || moment(at, now, { locale: place.locale, timeZone })}</span></button>`;
  })}
      <button class="item" type="button" role="menuitem" aria-haspopup="dialog" @click=${() => void this.#open(facts)}>${icon(calendarClockIcon)}<span class="item-text">${t('snooze.pick')}</span></button>
      <hr role="separator" />
      <button class="item" type="button" role="menuitemcheckbox" aria-checked=${this.#cancelOnReply ? 'true' : 'false'}
        @click=${() => { this.#cancelOnReply = !this.#cancelOnReply; this.#composer.update(); }}>
        <span class="check">${this.#cancelOnReply ? icon(checkIcon) : nothing}</span><span class="item-text">${t('later.unlessAnswer', { name })}</span></button>
      <p class="menu-foot">${t('later.zone', { zone: timeZone })}</p>`;
  }

  #renderPick(facts: ComposerFacts): TemplateResult {
    const { now, place, t } = facts;
    const timeZone = zoneOf(facts);
    const at = this.#moment.at(momentFacts(facts));
    const why = at === undefined ? t('reason.sendInPast') : this.#why(at, facts);
    return html`${this.#moment.render(momentFacts(facts))}
      <p class="item-hint">${timeZone}</p>
      <div role="status">${why ? html`<p class="item-hint refuses">${why}</p>` : nothing}</div>
      <div class="dialog-actions"><button class="button primary" type="button" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
        @click=${() => { if (at !== undefined && !why) this.#send(at); }}>${t('later.send', { time: at === undefined ? '…' : moment(at, now, { locale: place.locale, timeZone }) })}</button></div>`;
  }

  /** Why it cannot be sent at that moment; '' when it can. */
  #why(sendAt: number, facts: ComposerFacts): string {
    const { inbox, conversationId } = facts;
    return reasonOf(inbox.can('send', { conversationId }, { text: 'x', attachments: [], sendAt }), facts);
  }

  async #open(facts: ComposerFacts): Promise<void> {
    const { anchor, popover } = this.#menu;
    if (!anchor) return;
    const gone = new Promise((resolve) => { popover.value?.addEventListener('toggle', resolve, { once: true }); });
    this.#menu.close();
    await gone;
    this.#moment.start(momentFacts(facts), facts.draft.later?.sendAt);
    await this.#pick.open(anchor);
    this.#moment.focus();
  }

  #send(sendAt: number): void {
    this.close();
    this.#composer.send({ sendAt, cancelOnReply: this.#cancelOnReply });
    this.#composer.focus();
  }
}
