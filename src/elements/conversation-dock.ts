// The agent's own conversations as tabs at the block end, where routing pushes them.
import { LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import type { Inbox } from '../inbox.js';
import { addStyles } from '../ui/add-styles.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { Part } from '../ui/part.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import type { DockView } from './conversation-dock/dock-view.js';
import { errorState, loadingState } from './conversation-dock/states.js';
import { styles } from './conversation-dock.styles.js';
import { InboxSource } from './inbox-source.js';
import { Localized } from './localized.js';

const view = new Part(async () => (await import('./conversation-dock/dock-view.js')).DockView);

/**
 * A tab for each conversation that is assigned to the agent: channel, name, unread messages, how long somebody has waited, and a
 * countdown where routing is about to hand it on. A conversation that comes is announced; one that was taken away says why.
 *
 * @csspart dock - All of it.
 * @csspart tab - One conversation.
 * @csspart avatar - The picture in a tab.
 * @csspart channel-icon - The channel's badge on it.
 * @csspart name - The contact's name.
 * @csspart presence - Whether the contact is there; only where the channel knows.
 * @csspart line - How long somebody has waited.
 * @csspart unread - The count of unread messages.
 * @csspart more - The button for conversations that do not fit.
 * @csspart menu - Those conversations.
 * @csspart toast - Why a tab went.
 * @csspart loading - The placeholder tabs.
 * @csspart empty - What is said when there is nothing.
 * @csspart error - What is said when loading failed.
 * @fires inbox-conversation-select - A tab was picked; cancelable.
 * @example <conversation-dock></conversation-dock>
 */
export class ConversationDock extends LitElement {
  static override styles = [tokens, reset, ...styles];

  /** The inbox to show; by default the one of the provider around it. */
  @property({ attribute: false }) inbox: Inbox | undefined;

  /** The id of an `inbox-provider` elsewhere on the page. */
  @property() for: string | undefined;

  readonly #source = new InboxSource(this);
  readonly #words = new Localized(this);
  readonly #announcer = new LiveAnnouncer(this);
  #view: DockView | undefined;

  constructor() {
    super();
    new TooltipController(this);
    new StoreController(this, () => this.#source.inbox?.$session);
  }

  protected override willUpdate(): void {
    if (this.#view || !this.#source.inbox) return;
    if (view.value) this.#show(view.value);
    else if (!view.hasFailed) this.#load();
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#view) return this.#view.render();
    const { status } = this.#source.inbox?.$session.get() ?? {};
    if (status === undefined || status === 'closed') return nothing;
    return view.hasFailed ? errorState(this.#words, { code: 'offline', message: '' }, () => this.#load()) : loadingState(this.#words);
  }

  #show(View: typeof DockView): void {
    this.#view = new View(this, {
      inbox: () => this.#source.inbox, words: this.#words, announce: (text) => this.#announcer.announce(text),
    });
    addStyles(this, View.styles, View.shared);
  }

  #load(): void {
    void view.load().then(() => this.requestUpdate());
  }
}
