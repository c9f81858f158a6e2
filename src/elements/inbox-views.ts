// The views of the inbox as a list of their own, beside an inbox-list: both show and set the same choice.
import { css, html, LitElement, nothing } from 'lit';
import { property } from 'lit/decorators.js';
import type { Inbox } from '../inbox.js';
import { Part } from '../ui/part.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { StoresController } from './inbox-list/stores-controller.js';
import { InboxSource } from './inbox-source.js';
import type { ViewNav } from './inbox-views/view-nav.js';
import { Localized } from './localized.js';
import { isHiddenFrom } from './required-skill.js';

const nav = new Part(async () => (await import('./inbox-views/view-nav.js')).ViewNav);

/**
 * The views: Mine, Unassigned, All, Snoozed, Waiting, Pending, Closed, Archive, the agent's teams and what was saved, each with the number of
 * its contacts, red where somebody has unread messages. Choosing one shows it in every `inbox-list` of the same inbox. Filters of the
 * list can be saved as a view here, renamed and deleted, where the backend can.
 *
 * @csspart views - All of it.
 * @csspart view - One view.
 * @csspart count - Its number of contacts.
 * @csspart dialog - Where a view is named or deleted.
 * @cssprop [--inbox-accent] - The host's own accent colour.
 * @cssprop [--inbox-font-size=14px] - Size of the text; everything scales with it.
 * @example <inbox-views></inbox-views><inbox-list></inbox-list>
 */
export class InboxViews extends LitElement {
  static override styles = [tokens, reset, css`
    :host {
      display: block;
      overflow-y: auto;
      background: var(--_sunken) !important;
    }
    .note {
      padding: calc(16 * var(--_px));
      color: var(--_muted);
    }
  `];

  /** The inbox; by default the one of the provider around it. */
  @property({ attribute: false }) inbox: Inbox | undefined;

  /** The id of an `inbox-provider` elsewhere on the page. */
  @property() for: string | undefined;

  readonly #source = new InboxSource(this);
  readonly #localized = new Localized(this);
  #nav: ViewNav | undefined;

  constructor() {
    super();
    new StoresController(this, () => {
      const { inbox } = this.#source;
      return inbox ? [inbox.$session, ...this.#nav?.stores(inbox) ?? []] : [];
    });
  }

  override connectedCallback(): void {
    super.connectedCallback();
    void this.#load();
  }

  protected override render(): unknown {
    const { inbox } = this.#source;
    const { t } = this.#localized;
    const session = inbox?.$session.get();
    if (!inbox || session?.status === 'closed') return nothing;
    if (session?.status === 'failed') {
      return html`<p class="note" role="alert">${t('list.error.title')} <button type="button" @click=${() => void inbox.reopen()}>${
        t('common.tryAgain')}</button></p>`;
    }
    if (nav.hasFailed && !this.#nav) {
      return html`<p class="note" role="alert">${t('error.offline')} <button type="button" @click=${() => void this.#load()}>${
        t('common.tryAgain')}</button></p>`;
    }
    const me = inbox.entities.get('agent', session?.meId ?? '');
    if (!me || !this.#nav) return html`<p class="note" role="status" aria-busy="true">${t('common.loading')}</p>`;
    return isHiddenFrom(me, inbox) ? nothing : this.#nav.render();
  }

  async #load(): Promise<void> {
    const View = await nav.load();
    if (View) this.#nav ??= new View(this, () => (this.#source.inbox ? { inbox: this.#source.inbox, words: this.#localized.place } : undefined));
    this.requestUpdate();
  }
}
