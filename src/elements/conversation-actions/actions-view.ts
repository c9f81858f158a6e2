// What conversation-actions draws: one action in the open, the rest behind a menu that is fetched when it first opens. Fetched a moment after
// the thread.
import { html, nothing, type LitElement, type TemplateResult } from 'lit';
import type { Inbox } from '../../inbox.js';
import { LiveAnnouncer } from '../../ui/controllers/live-announcer.js';
import { StoreController } from '../../ui/controllers/store-controller.js';
import { systemClock, TickController } from '../../ui/controllers/tick-controller.js';
import { TooltipController } from '../../ui/controllers/tooltip-controller.js';
import { icon } from '../../ui/icon.js';
import { ellipsisIcon } from '../../ui/icons.js';
import type { Localized } from '../localized.js';
import { ACTION_NAMES, may, whyNot, type ActionFacts, type ActionName } from './facts.js';
import type { ActionPanel, PanelKind } from './panel.js';

/** So long an ended conversation can be taken back. */
const END_UNDO_MS = 8_000;
const MINUTE = 60_000;

/** The element: what of it is the host's to say. */
type Host = LitElement & { readonly conversationId: string | undefined; readonly actions: readonly ActionName[] | undefined };

export class ActionsView {
  readonly #host: Host;
  readonly #inbox: () => Inbox | undefined;
  readonly #words: Localized;
  readonly #announcer: LiveAnnouncer;
  readonly #tick: TickController;
  #facts: ActionFacts | undefined;
  #shownId: string | undefined;
  #panel: ActionPanel | undefined;
  #loading: Promise<ActionPanel | undefined> | undefined;
  #failed = false;
  #hadFocus = false;

  constructor(host: Host, { inbox, words }: { readonly inbox: () => Inbox | undefined; readonly words: Localized }) {
    this.#host = host;
    this.#inbox = inbox;
    this.#words = words;
    this.#announcer = new LiveAnnouncer(host);
    this.#tick = new TickController(host, () => this.#nextTick(), () => inbox()?.clock ?? systemClock);
    new TooltipController(host);
    new StoreController(host, () => inbox()?.$selectedId);
    new StoreController(host, () => inbox()?.$outbox);
    new StoreController(host, () => this.#of('conversation', this.#id));
    new StoreController(host, () => this.#of('contact', this.#facts?.conversation.contactId));
    new StoreController(host, () => this.#of('channel', this.#facts?.conversation.channelId));
  }

  async open(kind: PanelKind): Promise<void> {
    const anchor = this.#host.renderRoot.querySelector<HTMLElement>('.menu-button');
    const panel = await this.#load();
    if (panel && anchor?.isConnected) await panel.open(kind, anchor);
  }

  /** To be called in the host's willUpdate(). */
  update(): void {
    this.#facts = this.#makeFacts();
    const id = this.#facts?.conversationId;
    if (id !== this.#shownId) this.#panel?.close();
    this.#shownId = id;
    this.#hadFocus = this.#host.shadowRoot?.activeElement?.getAttribute('part') === 'action';
  }

  updated(): void {
    const primary = this.#host.renderRoot.querySelector('[part="action"]');
    // The action went with the conversation's state: whoever pressed it goes on at its neighbour.
    if (!primary && this.#hadFocus) this.#host.renderRoot.querySelector<HTMLElement>('.menu-button')?.focus();
  }

  render(): TemplateResult | typeof nothing {
    const facts = this.#facts;
    if (!facts) return nothing;
    const { t } = facts;
    const isOpen = this.#panel?.isOpen ?? false;
    return html`${this.#renderPrimary(facts)}
      ${this.#hasMenu(facts) ? html`<button class="icon-button menu-button" type="button" part="menu-button" aria-haspopup="menu"
        aria-expanded=${isOpen ? 'true' : 'false'} aria-label=${t('thread.menu')} data-tip=${isOpen ? nothing : t(this.#failed ? 'thread.menu.failed' : 'thread.menu')}
        @click=${this.#onMenu} @pointerenter=${this.#onNear}>${icon(ellipsisIcon, 20)}</button>` : nothing}
      ${this.#panel?.render(facts) ?? nothing}`;
  }

  #renderPrimary(facts: ActionFacts): TemplateResult | typeof nothing {
    const action = this.#names.includes('end') ? this.#primary(facts) : undefined;
    if (!action) return nothing;
    const { label, seconds, why, run } = action;
    return html`<button class="button" type="button" part="action" aria-disabled=${why ? 'true' : nothing} data-tip=${why || nothing}
      @click=${() => { if (!why) run(); }}>${label}${seconds === undefined ? nothing
    : html`<span class="seconds" aria-hidden="true">${facts.t('common.seconds', { count: seconds })}</span>`}</button>`;
  }

  #primary(facts: ActionFacts): { label: string; seconds?: number; why: string; run: () => void } | undefined {
    const { inbox, conversation, conversationId, now, t } = facts;
    const held = this.#heldEnd(facts);
    if (held) {
      const seconds = Math.max(0, Math.ceil(((held.notBefore ?? now) - now) / 1000));
      return { label: t('common.undo'), seconds, why: '', run: () => { inbox.cancel(held.commandId); } };
    }
    if (conversation.lifecycle === 'ended') {
      return this.#canStart(facts) ? { label: t('thread.newConversation'), why: '', run: () => void this.open('start') } : undefined;
    }
    const reopens = conversation.lifecycle === 'closed';
    const why = reopens ? whyNot(facts, 'setStatus', { status: 'open' }) : whyNot(facts, 'end');
    if (why === null) return undefined;
    return reopens
      ? { label: t('thread.reopen'), why, run: () => { inbox.do('setStatus', { conversationId, status: 'open' }); } }
      : { label: t('thread.end'), why, run: () => { inbox.do('end', { conversationId }, { holdMs: END_UNDO_MS }); } };
  }

  #heldEnd({ inbox, conversationId }: ActionFacts) {
    return inbox.$outbox.get().find(({ name, state, args }) =>
      name === 'end' && state === 'held' && (args as { conversationId: string }).conversationId === conversationId);
  }

  /** Only a template may open a conversation, and only to a number that is known. */
  #canStart({ inbox, conversationId, contact, channel }: ActionFacts): boolean {
    return channel !== undefined && inbox.can('startConversation', { conversationId }).allowed
      && (contact?.identities.some(({ kind }) => kind === 'phone') ?? false)
      && [...inbox.entities.values('template')].some(({ channelId }) => channelId === channel.id);
  }

  #hasMenu({ inbox, conversation }: ActionFacts): boolean {
    const needs: Partial<Record<ActionName, readonly string[]>> = {
      lease: ['takeLease', 'requestLease', 'releaseLease'], bot: ['setBot'], status: ['setStatus'], block: ['blockContact', 'unblockContact'],
    };
    return this.#names.some((name) => name !== 'end' && (conversation.lifecycle !== 'ended' || name === 'block')
      && (needs[name] ?? [name]).some((command) => command in inbox.transport.commands));
  }

  get #names(): readonly ActionName[] {
    return this.#host.actions ?? ACTION_NAMES;
  }

  get #id(): string | null {
    return this.#host.conversationId ?? this.#inbox()?.$selectedId.get() ?? null;
  }

  #of(entity: 'conversation' | 'contact' | 'channel', id: string | null | undefined) {
    return id == null ? undefined : this.#inbox()?.entities.$entity(entity as 'conversation', id);
  }

  #makeFacts(): ActionFacts | undefined {
    const inbox = this.#inbox();
    const id = this.#id;
    const conversation = inbox && id !== null ? inbox.entities.get('conversation', id) : undefined;
    if (!inbox || !conversation) return undefined;
    const { entities } = inbox;
    return {
      inbox, conversationId: conversation.id, conversation, contact: entities.get('contact', conversation.contactId),
      channel: entities.get('channel', conversation.channelId), me: entities.get('agent', inbox.$session.get().meId ?? ''),
      now: this.#tick.now(), place: this.#words.place, t: this.#words.t,
    };
  }

  #nextTick(): number | undefined {
    const facts = this.#facts;
    if (!facts) return undefined;
    if (this.#heldEnd(facts)) return 1000;
    const end = may(facts, 'end');
    const waits = end.allowed || end.until === undefined ? Infinity : end.until - facts.now;
    const next = Math.min(waits, this.#panel?.isOpen ? MINUTE - (facts.now % MINUTE) : Infinity);
    return next === Infinity ? undefined : next;
  }

  /** The menu and all that opens from it comes once, with the first use; what did not come can be asked for again. */
  #load(): Promise<ActionPanel | undefined> {
    this.#loading ??= import('./panel.js').then(({ ActionPanel }) => {
      this.#failed = false;
      this.#panel = new ActionPanel(this.#host, { facts: () => this.#facts, names: () => this.#names, say: (text) => this.#announcer.announce(text) });
      this.#host.requestUpdate();
      return this.#panel;
    }, () => {
      this.#loading = undefined;
      this.#failed = true;
      this.#host.requestUpdate();
      return undefined;
    });
    return this.#loading;
  }

  readonly #onNear = (): void => { void this.#load(); };

  readonly #onMenu = async (event: Event): Promise<void> => {
    const anchor = event.currentTarget as HTMLElement;
    const panel = await this.#load();
    if (panel) panel.toggle(anchor);
    else this.#announcer.announce(this.#words.t('thread.menu.failed'));
  };
}
