// Saving what the list is filtered to as a view, renaming and deleting what was saved: the buttons and their dialog. Used by the list's view
// selector and by inbox-views.
import { html, nothing, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { createRef, ref, type Ref } from 'lit/directives/ref.js';
import type { Inbox } from '../../inbox.js';
import type { ConversationQuery } from '../../model/view.js';
import { LiveAnnouncer } from '../../ui/controllers/live-announcer.js';
import { icon } from '../../ui/icon.js';
import { pencilIcon, plusIcon, trashIcon, xIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import { safeName } from '../../ui/safe-text.js';
import { narrowed, type ListView } from './views.js';

export interface ViewFacts {
  readonly inbox: Inbox;
  readonly words: Localize;
  /** The view that is shown. */
  readonly view: ListView;
}

type Task = { readonly kind: 'save' } | { readonly kind: 'rename' | 'delete'; readonly view: ListView };

/** A name longer than this is no name. */
const LONGEST = 60;

/** The view that the filters make of the shown one; undefined when nothing is filtered. */
export function filteredQuery({ inbox, view }: ViewFacts): ConversationQuery | undefined {
  const { criteria, search } = inbox.$filters.get();
  const text = search.trim();
  if (text) return { ...narrowed({}, criteria), search: text };
  return Object.keys(criteria).length > 0 ? narrowed(view.query, criteria) : undefined;
}

const textOf = ({ name }: ListView): string => ('text' in name ? safeName(name.text) : '');
const idOf = ({ id }: ListView): string => id.slice('saved:'.length);
const may = ({ inbox }: ViewFacts, name: 'saveView' | 'deleteView'): boolean => inbox.can(name).allowed;

export class ViewTools {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #find: () => ViewFacts | undefined;
  readonly #announcer: LiveAnnouncer;
  readonly #dialog: Ref<HTMLDialogElement> = createRef();
  readonly #before: () => void;
  #task: Task | undefined;
  #name = '';

  /** @param before is called when a dialog is about to open, e.g. to close the popover below it */
  constructor(host: ReactiveControllerHost & HTMLElement, find: () => ViewFacts | undefined, before: () => void = () => {}) {
    this.#host = host;
    this.#find = find;
    this.#before = before;
    this.#announcer = new LiveAnnouncer(host);
  }

  /** "Save current filters as a view", where there are any. */
  renderSave(): TemplateResult | typeof nothing {
    const facts = this.#find();
    if (!facts || !filteredQuery(facts) || !may(facts, 'saveView')) return nothing;
    return html`<button class="item" type="button" @click=${() => this.#begin({ kind: 'save' }, '')}>${icon(plusIcon, 16)}<span
      class="item-text">${facts.words.t('views.save')}</span></button>`;
  }

  /** Rename and delete, for a view that somebody saved. */
  renderFor(view: ListView): TemplateResult | typeof nothing {
    const facts = this.#find();
    if (!facts || view.group !== 'saved') return nothing;
    const { t } = facts.words;
    const name = textOf(view);
    const button = (kind: 'rename' | 'delete', shape: Parameters<typeof icon>[0]): TemplateResult => {
      const label = t(`views.${kind}`, { name });
      return html`<button class="icon-button small" type="button" aria-label=${label} data-tip=${label}
        @click=${() => this.#begin({ kind, view }, name)}>${icon(shape, 14)}</button>`;
    };
    return html`${may(facts, 'saveView') ? button('rename', pencilIcon) : nothing}${may(facts, 'deleteView') ? button('delete', trashIcon) : nothing}`;
  }

  /** Below a selector: what can be done with the view that is shown, and with the filters that are on. */
  renderFooter(): TemplateResult | typeof nothing {
    const view = this.#find()?.view;
    const save = this.renderSave();
    const own = view ? this.renderFor(view) : nothing;
    if (!view || (save === nothing && own === nothing)) return nothing;
    return html`<div class="picker-foot">${own === nothing ? nothing
      : html`<div class="own"><span class="ellipsis" dir="auto">${textOf(view)}</span>${own}</div>`}${save}</div>`;
  }

  renderDialog(): TemplateResult {
    const facts = this.#find();
    return html`<dialog class="dialog" part="dialog" aria-labelledby="view-title" ${ref(this.#dialog)} @close=${this.#onClose}>
      ${this.#task && facts ? this.#renderTask(this.#task, facts) : nothing}
    </dialog>`;
  }

  #renderTask(task: Task, facts: ViewFacts): TemplateResult {
    const { t } = facts.words;
    const isDelete = task.kind === 'delete';
    const why = !isDelete && this.#name.trim() === '' ? t('views.name.first') : '';
    return html`<form @submit=${(event: Event) => {
    event.preventDefault();
    if (!why) this.#do(task, facts);
  }}>
      <div class="dialog-head"><h2 id="view-title">${isDelete ? t('views.delete.title', { name: textOf(task.view) }) : t(`views.${task.kind}.title`)}</h2>
        <button class="icon-button small" type="button" aria-label=${t('common.close')} @click=${this.#close}>${icon(xIcon, 16)}</button></div>
      ${isDelete ? html`<p>${t('views.delete.text')}</p>`
    : html`<label class="field"><span class="visually-hidden">${t('views.name')}</span><input type="text" dir="auto" autocomplete="off"
          maxlength=${LONGEST} data-first placeholder=${t('views.name')} .value=${this.#name} @input=${this.#onName} /></label>`}
      <div class="dialog-actions">
        <button class="button" type="button" ?data-first=${isDelete} @click=${this.#close}>${t('common.cancel')}</button>
        <button class="button ${isDelete ? 'danger' : 'primary'}" type="submit" aria-disabled=${why ? 'true' : nothing}
          data-tip=${why || nothing}>${t(isDelete ? 'views.delete.do' : 'common.save')}</button>
      </div></form>`;
  }

  async #begin(task: Task, name: string): Promise<void> {
    this.#before();
    this.#task = task;
    this.#name = name;
    this.#host.requestUpdate();
    await this.#host.updateComplete;
    const dialog = this.#dialog.value;
    if (!dialog || dialog.open) return;
    dialog.showModal();
    const first = dialog.querySelector<HTMLElement>('[data-first]');
    first?.focus();
    if (first instanceof HTMLInputElement) first.select();
  }

  #do(task: Task, { inbox, words, view }: ViewFacts): void {
    const name = this.#name.trim();
    const query = filteredQuery({ inbox, words, view });
    this.#close();
    if (task.kind === 'delete') {
      // Whoever looks at it goes on with the first one.
      if (task.view.id === view.id) inbox.filter({ viewId: null, tab: null });
      inbox.do('deleteView', { viewId: idOf(task.view) });
      this.#announcer.announce(words.t('views.deleted', { name: textOf(task.view) }));
      return;
    }
    if (task.kind === 'rename') inbox.do('saveView', { view: { id: idOf(task.view), name, query: task.view.query } });
    else if (query) {
      const id = `view-${inbox.clock.now().toString(36)}-${Math.random().toString(36).slice(2, 10)}`;
      inbox.do('saveView', { view: { id, name, query } });
      inbox.filter({ viewId: `saved:${id}`, tab: null, criteria: {}, search: '' });
    }
    this.#announcer.announce(words.t('views.saved', { name }));
  }

  readonly #close = (): void => this.#dialog.value?.close();

  readonly #onName = (event: Event): void => {
    this.#name = (event.target as HTMLInputElement).value;
    this.#host.requestUpdate();
  };

  readonly #onClose = (): void => {
    // It comes a moment later, when the next may stand open.
    if (this.#dialog.value?.open) return;
    this.#task = undefined;
    this.#host.requestUpdate();
  };
}
