// All that opens from conversation-actions: the menu, the snoozes, the date picker and the dialogs. Fetched with their first use.
import '../../locales/en-more.js';
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ReactiveController } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import { addStyles } from '../../ui/add-styles.js';
import { PopoverController } from '../../ui/controllers/popover-controller.js';
import { StoreController } from '../../ui/controllers/store-controller.js';
import { icon } from '../../ui/icon.js';
import { lockIcon } from '../../ui/icons.js';
import { blockDialog } from './block-dialog.js';
import { menuSections, sharedReason, snoozeEntries, type Entry, type View } from './entries.js';
import { nameOfContact, whyNot, type ActionFacts, type ActionName } from './facts.js';
import { panelStyles } from './panel.styles.js';
import { SnoozePicker } from './snooze-picker.js';
import { zoneOf } from '../zone.js';
import { freed } from './snooze-times.js';
import { StartDialog } from './start-dialog.js';
import { TargetDialog } from './target-dialog.js';

/** What can be opened at once. */
export type PanelKind = View;

export interface PanelOptions {
  readonly facts: () => ActionFacts | undefined;
  readonly names: () => readonly ActionName[];
  /** Tells screen readers. */
  readonly say: (text: string) => void;
}

const NEEDS = { snooze: 'snooze', pick: 'snooze', assign: 'assign', transfer: 'transfer', block: 'blockContact', start: 'startConversation' } as const;
type DialogKind = 'assign' | 'transfer' | 'block' | 'start';

const isShown = ({ popover }: PopoverController): boolean => popover.value?.matches(':popover-open') ?? false;

export class ActionPanel implements ReactiveController {
  readonly #host: LitElement;
  readonly #options: PanelOptions;
  readonly #menu: PopoverController;
  readonly #pick: PopoverController;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();
  readonly #targets: TargetDialog;
  readonly #start: StartDialog;
  readonly #picker: SnoozePicker;
  #view: 'menu' | 'snooze' = 'menu';
  #kind: DialogKind | undefined;

  constructor(host: LitElement, options: PanelOptions) {
    this.#host = host;
    this.#options = options;
    this.#menu = new PopoverController(host, { menu: true, align: 'end' });
    this.#pick = new PopoverController(host, { align: 'end' });
    const update = (): void => host.requestUpdate();
    const close = (): void => this.#dialog.value?.close();
    this.#targets = new TargetDialog({ update, close, say: options.say });
    this.#start = new StartDialog({ update, close });
    this.#picker = new SnoozePicker({ update, close: () => this.#pick.close(), say: options.say, grid: () => this.#pick.popover.value });
    // Availability, slots and teams are live while something is open.
    new StoreController(host, () => (this.isOpen || this.#kind ? options.facts()?.inbox.entities.$version('agent') : undefined));
    addStyles(host, panelStyles);
    host.addController(this);
  }

  hostDisconnected(): void {
    this.close();
  }

  /** Whether something stands open at the menu's button. */
  get isOpen(): boolean {
    return this.#menu.isOpen || this.#pick.isOpen;
  }

  toggle(anchor: HTMLElement): void {
    // What was closed a moment ago reports it later.
    if (isShown(this.#menu) || isShown(this.#pick)) this.close();
    else void this.open('menu', anchor);
  }

  close(): void {
    this.#menu.close();
    this.#pick.close();
    this.#dialog.value?.close();
  }

  /** Opens it unless it may not be done now. */
  async open(view: View, anchor: HTMLElement): Promise<void> {
    const facts = this.#options.facts();
    if (!facts || (view !== 'menu' && whyNot(facts, NEEDS[view]) !== '')) return;
    if (view === 'menu' || view === 'snooze') {
      const wasOpen = isShown(this.#menu);
      this.#view = view;
      if (!wasOpen) return this.#menu.open(anchor);
      this.#host.requestUpdate();
      await this.#host.updateComplete;
      this.#menu.popover.value?.querySelector<HTMLElement>('[role="menuitem"]')?.focus();
      return;
    }
    await this.#closeMenu();
    if (view === 'pick') {
      this.#picker.start(facts);
      await this.#pick.open(anchor);
      this.#picker.focus();
      return;
    }
    if (view === 'assign' || view === 'transfer') this.#targets.start(view, facts);
    this.#kind = view;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog.value;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    dialog.querySelector<HTMLElement>('[data-first]')?.focus();
  }

  render(facts: ActionFacts): TemplateResult {
    const { t } = facts;
    return html`<div class="menu actions" part="menu" popover="auto" role="menu"
        aria-label=${t(this.#view === 'menu' ? 'thread.menu' : 'thread.snooze')} ${ref(this.#menu.popover)}>
        ${this.#menu.isOpen ? this.#view === 'menu' ? this.#renderMenu(facts) : this.#renderSnooze(facts) : nothing}
      </div>
      <div class="menu pick" part="menu" popover="auto" role="dialog" aria-label=${t('thread.snooze')} ${ref(this.#pick.popover)}>
        ${this.#pick.isOpen ? this.#picker.render(facts) : nothing}
      </div>
      <dialog class="dialog" part="dialog" aria-labelledby="dialog-title" ${ref(this.#dialog)} @close=${this.#onClose}>
        ${this.#kind ? this.#renderDialog(this.#kind, facts) : nothing}
      </dialog>`;
  }

  #renderMenu(facts: ActionFacts): TemplateResult {
    const sections = menuSections(facts, this.#options.names());
    const shared = sharedReason(facts, sections);
    return html`${shared ? html`<div class="lock">${icon(lockIcon)}<span id="shared-reason">${shared}</span></div>` : nothing}
      ${sections.map(({ entries }, index) => html`${index ? html`<hr role="separator" />` : nothing}${entries.map((entry) => this.#renderEntry(entry, facts, shared))}`)}`;
  }

  #renderSnooze(facts: ActionFacts): TemplateResult {
    const hint = [zoneOf(facts), freed(facts)].filter(Boolean).join('. ');
    return html`<div class="menu-head">${facts.t('thread.snooze')}<span class="item-hint">${hint}</span></div>
      ${snoozeEntries(facts).map((entry) => html`${entry.view ? html`<hr role="separator" />` : nothing}${this.#renderEntry(entry, facts, '')}`)}`;
  }

  #renderEntry(entry: Entry, facts: ActionFacts, shared: string): TemplateResult {
    const { label, hint, note, warns, why, danger, opens } = entry;
    const isShared = why !== '' && why === shared;
    const below = isShared ? '' : why || note;
    return html`<button class=${danger ? 'item danger' : 'item'} type="button" role="menuitem" aria-haspopup=${opens ?? nothing}
      aria-disabled=${why ? 'true' : nothing} aria-describedby=${isShared ? 'shared-reason' : nothing} @click=${() => void this.#choose(entry, facts)}>
      ${entry.icon ? icon(entry.icon) : nothing}<span class="item-text">${label}${below
    ? html`<span class=${warns && !why ? 'item-hint warns' : 'item-hint'}>${below}</span>` : nothing}</span>${
  hint && !why ? html`<span class="item-hint">${hint}</span>` : nothing}</button>`;
  }

  #renderDialog(kind: DialogKind, facts: ActionFacts): TemplateResult {
    const close = (): void => this.#dialog.value?.close();
    if (kind === 'block') return blockDialog(facts, nameOfContact(facts), close);
    return kind === 'start' ? this.#start.render(facts) : this.#targets.render(facts);
  }

  /** Until it has gone: what opens next stands at the same button, and takes the focus from it. */
  async #closeMenu(): Promise<void> {
    const popover = this.#menu.popover.value;
    if (!popover || !this.#menu.isOpen) return;
    const gone = new Promise((resolve) => { popover.addEventListener('toggle', resolve, { once: true }); });
    this.#menu.close();
    await gone;
  }

  async #choose({ why, view, run }: Entry, facts: ActionFacts): Promise<void> {
    if (why) return;
    if (view) {
      const anchor = this.#menu.anchor;
      if (anchor) await this.open(view, anchor);
      return;
    }
    this.#menu.close();
    run?.();
    if (this.#view === 'snooze') this.#picker.tell(facts.conversationId, facts);
  }

  readonly #onClose = (): void => {
    this.#kind = undefined;
    this.#host.requestUpdate();
  };
}
