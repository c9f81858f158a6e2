// The sheet that tells which keys do what. Used by extras.ts.
import { html, type LitElement, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { MessageKey } from '../../locales/messages.js';
import { icon } from '../../ui/icon.js';
import { xIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import type { Keymap } from './shortcuts.js';

type Line = readonly [keys: readonly string[], what: MessageKey];

/** Keys that are always the list's, with what they do; those of the messages and of the composer. */
const LIST: readonly Line[] = [[['↑', '↓'], 'shortcuts.move'], [['Enter'], 'shortcuts.open'], [['Esc'], 'shortcuts.leave']];
const THREAD: readonly Line[] = [[['↑', '↓'], 'shortcuts.walkMessages'], [['Home', 'End'], 'shortcuts.ends']];
const COMPOSER: readonly Line[] = [
  [['Enter'], 'shortcuts.send'], [['Shift Enter'], 'shortcuts.newLine'], [['/'], 'shortcuts.savedReplies'], [[':'], 'shortcuts.emoji'],
  [['Shift Tab'], 'shortcuts.mode'],
];
const isMac = (): boolean => /Mac|iP(hone|ad)/.test(navigator.platform);

export class ShortcutSheet {
  readonly #host: LitElement;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();
  #isOpen = false;

  constructor(host: LitElement) {
    this.#host = host;
  }

  async open(): Promise<void> {
    this.#isOpen = true;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    if (!this.#dialog.value?.open) this.#dialog.value?.showModal();
  }

  render({ t }: Localize, keys: Keymap): TemplateResult {
    const sections: readonly [MessageKey, readonly Line[]][] = [
      ['shortcuts.list', [...LIST, ...[...keys].map(([key, action]): Line => [[key], `shortcuts.${action}`])]],
      ['shortcuts.thread', THREAD],
      ['shortcuts.composer', [...COMPOSER, [[isMac() ? '⌘ Z' : 'Ctrl Z'], 'shortcuts.takeBack']]],
    ];
    return html`<dialog class="dialog sheet" part="dialog" aria-labelledby="shortcuts-title" ${ref(this.#dialog)} @close=${this.#onClose}>
      ${this.#isOpen ? html`<div class="dialog-head"><h2 id="shortcuts-title">${t('shortcuts.title')}</h2>
        <button class="icon-button small" type="button" aria-label=${t('common.close')}
          @click=${() => this.#dialog.value?.close()}>${icon(xIcon, 16)}</button></div>
      ${sections.map(([head, lines]) => html`<h3>${t(head)}</h3>
        <dl>${lines.map(([all, what]) => html`<dt>${all.map((one) => html`<span dir="ltr">${one.split(' ').map((key) => html`<kbd>${key}</kbd> `)}</span>`)}</dt><dd>${
          t(what)}</dd>`)}</dl>
        ${head === 'shortcuts.list' ? html`<p>${t('shortcuts.hint')}</p>` : ''}`)}` : ''}
    </dialog>`;
  }

  readonly #onClose = (): void => {
    if (this.#dialog.value?.open) return;
    this.#isOpen = false;
    this.#host.requestUpdate();
  };
}
