// What the list rarely needs, in one piece that is fetched with its first use: select mode, what the keys do with a row, the sheet of
// shortcuts, a new conversation. Used by inbox-list.
import { html, type LitElement, type TemplateResult } from 'lit';
import '../../locales/en-more.js';
import { addStyles } from '../../ui/add-styles.js';
import { extrasStyles } from './extras.styles.js';
import { pickerStyles } from './pickers.styles.js';
import { RowActions } from './row-actions.js';
import { SelectMode, type ListFacts } from './select-mode.js';
import { ShortcutSheet } from './shortcut-sheet.js';
import type { Keymap, ShortcutAction } from './shortcuts.js';
import { StartConversation } from './start-conversation.js';

export interface ExtrasOptions {
  readonly find: () => ListFacts | undefined;
  readonly keys: () => Keymap;
  /** Moves the focus to the row of a conversation, or to the one that had it last. */
  readonly toRow: (id?: string) => void;
}

export class ListExtras {
  readonly select: SelectMode;
  readonly #options: ExtrasOptions;
  readonly #actions: RowActions;
  readonly #sheet: ShortcutSheet;
  readonly #start: StartConversation;

  constructor(host: LitElement, options: ExtrasOptions) {
    this.#options = options;
    this.select = new SelectMode(host, { find: options.find, toRows: () => options.toRow() });
    this.#actions = new RowActions(host, options);
    this.#sheet = new ShortcutSheet(host);
    this.#start = new StartConversation(host, options.find);
    addStyles(host, [pickerStyles, extrasStyles]);
  }

  /** Does what a key stands for. @param row the row under the focus, and where its menus stand */
  run(action: ShortcutAction, row: { readonly id: string; readonly anchor: HTMLElement } | undefined, extend: boolean): void {
    if (action === 'help') void this.#sheet.open();
    else if (action === 'select' && row) this.select.choose(row.id, extend);
    else if (this.select.isOn) this.select.openActions();
    else if (row && (action === 'end' || action === 'snooze' || action === 'assign')) this.#actions.run(action, row.id, row.anchor);
  }

  start(): void {
    void this.#start.open();
  }

  /** True when there was something to leave. */
  leave(): boolean {
    if (!this.select.isOn) return false;
    this.select.toggle(false);
    return true;
  }

  render(): TemplateResult {
    const facts = this.#options.find();
    return html`${this.select.renderEnd()}${this.#actions.render()}${
      facts ? html`${this.#sheet.render(facts.words, this.#options.keys())}${this.#start.render(facts)}` : ''}`;
  }
}
