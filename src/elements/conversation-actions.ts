// What can be done with a conversation. What it draws is fetched a moment after the thread (conversation-actions/actions-view.ts), or when
// it is asked for.
import { html, LitElement, nothing, type CSSResult, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Inbox } from '../inbox.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { Part } from '../ui/part.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { styles } from './conversation-actions.styles.js';
import type { ActionsView } from './conversation-actions/actions-view.js';
import type { ActionName } from './conversation-actions/facts.js';
import type { PanelKind } from './conversation-actions/panel.js';
import { InboxSource } from './inbox-source.js';
import { Localized } from './localized.js';

const view = new Part(async () => (await import('./conversation-actions/actions-view.js')).ActionsView);
/** Messages and their composer come first. */
const VIEW_AFTER_MS = 300;

/**
 * The actions of one conversation: End in the open; assign, transfer, snooze, release, status, bot, lease and block in a menu. What
 * the backend does not know is absent; what may not be done now says why. Without a conversation it is empty.
 *
 * @csspart action - The action in the open.
 * @csspart menu-button - The button that opens the menu.
 * @csspart menu - The menu, and the panel in which a snooze's time is picked.
 * @csspart dialog - The dialog of assigning, transferring, blocking and starting anew.
 * @cssprop [--inbox-font-size=14px] - Size of the text; everything scales with it.
 * @cssprop [--inbox-accent] - The brand's colour.
 * @example <conversation-actions actions="transfer assign snooze end"></conversation-actions>
 */
export class ConversationActions extends LitElement {
  static override styles: CSSResult[] = [tokens, reset, ...styles];

  /** The inbox; without it, that of the provider around. */
  @property({ attribute: false }) inbox: Inbox | undefined;

  /** Id of the provider that the element belongs to when it stands outside of it. */
  @property() for: string | undefined;

  /** The conversation to act on; without it, the one that is selected in the inbox. */
  @property({ attribute: 'conversation-id' }) conversationId: string | undefined;

  /**
   * Which actions there are, in this order, as an array or a list with spaces: `end`, `assign`, `transfer`, `snooze`,
   * `release`, `lease`, `status`, `bot`, `block`. Without it, all of them.
   */
  @property({ converter: { fromAttribute: (text) => (text === null ? undefined : text.split(/\s+/).filter(Boolean) as ActionName[]) } })
  actions: readonly ActionName[] | undefined;

  readonly #source = new InboxSource(this);
  readonly #words = new Localized(this);
  #view: ActionsView | undefined;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor() {
    super();
    new StoreController(this, () => this.#source.inbox?.$session);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    clearTimeout(this.#timer);
    this.#timer = undefined;
  }

  /** Opens the menu, or one of its panels at once, where that may be done: for a host's own button or shortcut. */
  async open(kind: PanelKind = 'menu'): Promise<void> {
    if (!this.#view) await this.#load();
    await this.updateComplete;
    await this.#view?.open(kind);
  }

  /** Whoever waits for it wants it now. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const isComplete = await super.getUpdateComplete();
    if (this.#timer === undefined || this.#view || view.hasFailed) return isComplete;
    await this.#load();
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const { inbox } = this.#source;
    if (view.value) {
      this.#view ??= new view.value(this, { inbox: () => this.#source.inbox, words: this.#words });
      this.#view.update();
    } else if (inbox && !view.hasFailed && this.isConnected) this.#timer ??= setTimeout(this.#load, VIEW_AFTER_MS);
  }

  protected override updated(): void {
    this.#view?.updated();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#view) return this.#view.render();
    if (view.hasFailed && this.#source.inbox) {
      return html`<button class="button small" type="button" @click=${this.#load}>${this.#words.t('common.tryNow')}</button>`;
    }
    return this.conversationId ? html`<span class="room"></span>` : nothing;
  }

  readonly #load = async (): Promise<void> => {
    clearTimeout(this.#timer);
    await view.load();
    this.requestUpdate();
  };
}
