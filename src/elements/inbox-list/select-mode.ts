// Select mode: which rows are chosen, the bar that says how many, what can be done with them, and how that went. Fetched with the first
// use of it. Used by extras.ts.
import { html, nothing, type LitElement, type ReactiveController, type TemplateResult } from 'lit';
import { repeat } from 'lit/directives/repeat.js';
import type { Inbox } from '../../inbox.js';
import { matchesQuery } from '../../model/view.js';
import { LiveAnnouncer } from '../../ui/controllers/live-announcer.js';
import { StoreController } from '../../ui/controllers/store-controller.js';
import { systemClock, TickController } from '../../ui/controllers/tick-controller.js';
import { icon } from '../../ui/icon.js';
import { chevronDownIcon, xIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import { InboxListExportEvent } from '../events.js';
import { bulkChoice, bulkSections } from './bulk-actions.js';
import { $jobsOf, dismissJob, runBulk, runExport, type Job } from './bulk-job.js';
import { save } from './export.js';
import { jobCard, outcomeText } from './job-card.js';
import { totalOf, type RowGroup } from './list-rows.js';
import { OptionPicker } from './option-picker.js';
import { Selection, type Everything } from './selection.js';
import { tabQuery, type Shown } from './views.js';

export interface ListFacts {
  readonly inbox: Inbox;
  readonly words: Localize;
  readonly shown: Shown;
  readonly groups: readonly RowGroup[];
}

export interface SelectModeOptions {
  readonly find: () => ListFacts | undefined;
  /** Moves the focus to the row that had it last. */
  readonly toRows: () => void;
}

/** What "all" means here: what a colleague is processing is no part of New. */
function everythingOf({ tab, query, groups: [first] }: Shown): Everything {
  return tab === 'open' || tab === 'assigned'
    ? { query: tabQuery(tab, query), groups: ['new', 'answered'] }
    : { query: first?.query ?? query, groups: [first?.key ?? 'all'] };
}

export class SelectMode implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: SelectModeOptions;
  readonly #selection = new Selection();
  readonly #picker: OptionPicker;
  readonly #announcer: LiveAnnouncer;
  #isOn = false;
  #shownKey = '';
  #jobs: readonly Job[] = [];
  #toJob = false;
  /** Id of the job whose card had the focus. */
  #focusedJob: string | undefined;

  constructor(host: LitElement, options: SelectModeOptions) {
    this.#host = host;
    this.#options = options;
    this.#announcer = new LiveAnnouncer(host);
    this.#picker = new OptionPicker(host, {
      name: 'bulk',
      sections: () => this.#with(({ inbox, words }) => bulkSections(inbox, words)) ?? [],
      onPick: (id) => this.#pick(id),
      words: (t) => ({ label: t('select.actions'), find: t('select.find'), none: t('select.none') }),
    }, () => options.find()?.words);
    new StoreController(host, () => this.#with(({ inbox }) => $jobsOf(inbox)));
    new TickController(host, () => (this.#jobs.some(({ state }) => state === 'held') ? 1000 : undefined), () => options.find()?.inbox.clock ?? systemClock);
    host.addController(this);
  }

  get isOn(): boolean {
    return this.#isOn;
  }

  /** Whether a row is chosen; undefined outside of select mode. */
  get checked(): ((id: string, group: string) => boolean) | undefined {
    const facts = this.#options.find();
    if (!this.#isOn || !facts) return undefined;
    const { groups } = everythingOf(facts.shown);
    return (id, group) => this.#selection.has(id, groups.includes(group));
  }

  toggle(on = !this.#isOn): void {
    if (on === this.#isOn) return;
    this.#isOn = on;
    this.#selection.clear();
    this.#with(({ words }) => this.#announcer.announce(words.t(on ? 'select.on' : 'select.off')));
    if (!on && this.#focused('.select-bar')) this.#host.shadowRoot?.querySelector<HTMLElement>('.select')?.focus();
    this.#host.requestUpdate();
  }

  /** A row was clicked, or its key pressed. @param extend all rows from the one before to this */
  choose(id: string, extend: boolean): void {
    this.toggle(true);
    const order = this.#with(({ groups }) => groups.flatMap(({ list }) => list.ids)) ?? [];
    if (extend) this.#selection.extend(id, order);
    else this.#selection.toggle(id);
    this.#host.requestUpdate();
  }

  openActions(): void {
    this.#host.shadowRoot?.querySelector<HTMLElement>('.bulk-actions')?.click();
  }

  hostUpdate(): void {
    this.#focusedJob = this.#focused('.job')?.dataset['job'];
    const facts = this.#options.find();
    const jobs = facts ? $jobsOf(facts.inbox).get() : [];
    for (const job of jobs) {
      if (facts && job.state !== this.#jobs.find(({ id }) => id === job.id)?.state) this.#announce(job, facts);
    }
    this.#jobs = jobs;
    if (!this.#isOn || !facts) return;
    const key = JSON.stringify(facts.shown.groups.map(({ query }) => query));
    if (key !== this.#shownKey && this.#shownKey) this.#selection.clear();
    this.#shownKey = key;
    this.#selection.keep((id) => isShown(id, facts));
  }

  hostUpdated(): void {
    const cards = [...this.#host.shadowRoot?.querySelectorAll<HTMLElement>('.job') ?? []];
    const newest = cards.at(-1);
    if (this.#toJob && newest) {
      this.#toJob = false;
      (newest.querySelector('button') ?? newest).focus();
    } else if (this.#focusedJob !== undefined && !this.#focused('.job button')) {
      // The button under the focus went with its state; the next one may have come.
      const card = cards.find(({ dataset }) => dataset['job'] === this.#focusedJob) ?? newest;
      if (card) (card.querySelector('button') ?? card).focus();
      else if (!this.#host.shadowRoot?.activeElement) this.#options.toRows();
    }
  }

  renderBar(): TemplateResult | typeof nothing {
    const facts = this.#options.find();
    if (!this.#isOn || !facts) return nothing;
    const { t } = facts.words;
    const total = this.#total(facts);
    const count = this.#selection.count(total);
    const { isAll } = this.#selection;
    const whole = isAll && this.#selection.state.exceptIds.size === 0;
    const said = whole ? t(count === undefined ? 'select.everything' : 'select.allChosen', { count: count ?? 0 }) : t('list.selected', { count: count ?? 0 });
    const isEmpty = count === 0;
    return html`<div class="select-bar" part="select-bar" role="group" aria-label=${t('select.label')}>
      <div class="select-count"><span class="strong" role="status">${said}</span>
        <button class="link" type="button" @click=${() => this.#toggleAll(facts)}>${
          whole ? t('select.nothing') : total === undefined ? t('select.allPlain') : t('select.all', { count: total })}</button></div>
      <button class="button small bulk-actions" type="button" aria-haspopup="dialog" aria-expanded=${this.#picker.isOpen ? 'true' : 'false'}
        aria-disabled=${isEmpty ? 'true' : nothing} data-tip=${isEmpty ? t('select.first') : nothing}
        @click=${this.#onActions}>${
          t('select.actions')}${icon(chevronDownIcon, 14)}</button>
      <button class="icon-button small" type="button" aria-label=${t('select.leave')} data-tip=${t('select.leave')}
        @click=${() => this.toggle(false)}>${icon(xIcon, 16)}</button>
    </div>`;
  }

  /** Popover and cards, at the end of the list. */
  renderEnd(): TemplateResult {
    const facts = this.#options.find();
    return html`${facts && this.#jobs.length > 0 ? html`<div class="jobs">${repeat(this.#jobs, ({ id }) => id, (job) =>
      jobCard(job, facts.inbox, facts.words, () => dismissJob(facts.inbox, job.id)))}</div>` : nothing}${this.#isOn ? this.#picker.render() : nothing}`;
  }

  readonly #onActions = (event: Event): void => {
    if (this.#selection.count(undefined) !== 0) void this.#picker.toggle(event.currentTarget as HTMLElement);
  };

  #toggleAll({ inbox }: ListFacts): void {
    const { isAll, state } = this.#selection;
    if (isAll && state.exceptIds.size === 0) this.#selection.clear();
    else this.#selection.all(inbox.clock.now());
    this.#host.requestUpdate();
  }

  #pick(id: string): void {
    const facts = this.#options.find();
    const choice = facts && bulkChoice(facts.inbox, facts.words, id);
    if (!facts || !choice) return;
    const { inbox, words } = facts;
    const target = this.#selection.target(everythingOf(facts.shown));
    const count = this.#selection.count(this.#total(facts));
    this.#toJob = true;
    if (choice === 'export') {
      void runExport(inbox, words, {
        label: ({ t }) => t('bulk.export'), count, target,
        onFile: ({ file }) => { if (this.#host.dispatchEvent(new InboxListExportEvent(file))) save(file); },
      });
    } else {
      const { label, action, args } = choice;
      runBulk(inbox, {
        label, count, args: { ...target, action, args }, chosen: this.#selection.state,
        onUndone: (chosen) => {
          this.toggle(true);
          this.#selection.restore(chosen);
          this.#host.requestUpdate();
        },
      });
    }
    this.toggle(false);
  }

  #total({ shown, groups }: ListFacts): number | undefined {
    const keys = everythingOf(shown).groups;
    const totals = groups.filter(({ key }) => keys.includes(key)).map(({ list }) => totalOf(list));
    return totals.includes(undefined) ? undefined : totals.reduce((sum: number, total) => sum + (total ?? 0), 0);
  }

  #announce(job: Job, { words }: ListFacts): void {
    const { t } = words;
    const label = job.label(words);
    const many = job.count === undefined ? '' : `, ${t('list.rows', { count: job.count })}`;
    if (job.state === 'held') this.#announcer.announce(`${label}${many}. ${t('bulk.undoable')}`);
    else if (job.state === 'done') this.#announcer.announce(`${label}: ${outcomeText(job, words)}`);
    else if (job.state === 'failed') this.#announcer.announce(`${label}: ${job.error(words)}`);
  }

  #focused(selector: string): HTMLElement | null | undefined {
    return this.#host.shadowRoot?.activeElement?.closest<HTMLElement>(selector);
  }

  #with<T>(use: (facts: ListFacts) => T): T | undefined {
    const facts = this.#options.find();
    return facts && use(facts);
  }
}

/** Whether a conversation still belongs to what is shown. A hit in a message's words only the backend can tell. */
function isShown(id: string, { inbox: { entities, $session, clock }, shown }: ListFacts): boolean {
  const conversation = entities.get('conversation', id);
  if (!conversation) return false;
  const facts = {
    conversation, contact: entities.get('contact', conversation.contactId), channel: entities.get('channel', conversation.channelId),
    meId: $session.get().meId ?? '', now: clock.now(),
  };
  return shown.groups.some(({ query: { search: _text, searchPhone: _phone, ...query } }) => matchesQuery(query, facts));
}
