// The views as a list of buttons with their counts, and what can be done with saved ones. Fetched by inbox-views when it is shown.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { ReadableAtom } from 'nanostores';
import '../../locales/en-more.js';
import type { Inbox } from '../../inbox.js';
import type { MessageKey } from '../../locales/messages.js';
import { addStyles } from '../../ui/add-styles.js';
import { RovingFocus } from '../../ui/controllers/roving-focus.js';
import { buttons, chips, fields, menus, surfaces, texts } from '../../ui/controls.js';
import type { Localize } from '../../ui/localize.js';
import { watch } from '../../ui/watch.js';
import { viewCount } from '../inbox-list/header.js';
import { ViewTools } from '../inbox-list/view-tools.js';
import { countQuery, modeOf, nameOf, shownOf, viewsIn, type ListView } from '../inbox-list/views.js';
import { viewNavStyles } from './view-nav.styles.js';

export interface NavFacts {
  readonly inbox: Inbox;
  readonly words: Localize;
}

const GROUPS: readonly (readonly [group: ListView['group'], head: MessageKey | null])[] = [
  ['own', null], ['teams', 'list.views.teams'], ['saved', 'list.views.saved'],
];

export class ViewNav {
  readonly #find: () => NavFacts | undefined;
  readonly #tools: ViewTools;
  readonly #roving: RovingFocus;

  constructor(host: LitElement, find: () => NavFacts | undefined) {
    this.#find = find;
    this.#tools = new ViewTools(host, () => {
      const facts = find();
      return facts && { ...facts, view: this.#current(facts) };
    });
    this.#roving = new RovingFocus(host, {
      items: () => [...(host.shadowRoot?.querySelectorAll<HTMLElement>('.view') ?? [])], typeahead: true,
    });
    addStyles(host, [buttons, chips, fields, menus, surfaces, texts, viewNavStyles]);
  }

  /** What it is made of. */
  stores({ entities, $filters }: Inbox): readonly ReadableAtom<unknown>[] {
    return [$filters, ...(['agent', 'team', 'view', 'workspace'] as const).map((kind) => entities.$version(kind))];
  }

  render(): TemplateResult | typeof nothing {
    const facts = this.#find();
    if (!facts) return nothing;
    const { inbox, words } = facts;
    const views = viewsIn(inbox);
    const { id } = this.#current(facts);
    return html`<nav aria-label=${words.t('list.views')} part="views" @keydown=${this.#roving.onKeydown}>${GROUPS.map(([group, head]) => {
      const own = views.filter((view) => view.group === group);
      return own.length === 0 ? nothing : html`${head ? html`<h3 class="menu-head">${words.t(head)}</h3>` : nothing}
        <ul>${own.map((view) => this.#renderView(view, view.id === id, facts))}</ul>`;
    })}${this.#tools.renderSave()}</nav>${this.#tools.renderDialog()}`;
  }

  #renderView(view: ListView, isCurrent: boolean, { inbox, words }: NavFacts): TemplateResult {
    return html`<li>${watch(inbox.$count(countQuery(view.query)), (told) => html`<button
        class=${told?.unreadContacts ? 'view strong' : 'view'}
        part="view"
        type="button"
        aria-current=${isCurrent ? 'true' : nothing}
        @click=${() => inbox.filter({ viewId: view.id, tab: null, search: '' })}
      ><span class="ellipsis" dir="auto">${nameOf(view, words)}</span>${viewCount(told, words)}</button>`)}${this.#tools.renderFor(view)}</li>`;
  }

  #current({ inbox }: NavFacts): ListView {
    return shownOf(modeOf(inbox), viewsIn(inbox), inbox.$filters.get()).view;
  }
}
