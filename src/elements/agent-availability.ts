// Whether the agent takes new conversations: one pill for all third-party messaging, and a menu for single channels.
import { LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { html } from 'lit/static-html.js';
import type { Inbox } from '../inbox.js';
import type { Agent } from '../model/agent.js';
import { LiveAnnouncer } from '../ui/controllers/live-announcer.js';
import { StoreController } from '../ui/controllers/store-controller.js';
import { TooltipController } from '../ui/controllers/tooltip-controller.js';
import { icon } from '../ui/icon.js';
import { banIcon, chevronDownIcon } from '../ui/icons.js';
import { discMark, halfDiscMark } from '../ui/marks.js';
import { Part } from '../ui/part.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import type { AvailabilityMenu } from './agent-availability/menu.js';
import { poolOf, type Pool } from './agent-availability/pools.js';
import { styles } from './agent-availability.styles.js';
import { failureText } from './failure-text.js';
import { InboxSource } from './inbox-source.js';
import { Localized } from './localized.js';
import { isHiddenFrom } from './required-skill.js';
import { tagsOf } from './tags.js';

const menu = new Part(() => import('./agent-availability/menu.js'));

/**
 * One pill: available, busy (at the limit, which nobody chooses) or not available, with conversations held and most. Its menu sets it
 * for all third-party messaging at once, and switches single channels and those with slots of their own. Agents without the
 * skill that the workspace asks for do not see it.
 *
 * @csspart pill - The button that shows the state and opens the menu.
 * @csspart label - The state in words.
 * @csspart slots - Conversations held and most.
 * @csspart menu - The menu.
 * @csspart choice - Available or Not available.
 * @csspart channel - The switch of one channel.
 * @csspart pool - The switch of channels with slots of their own.
 * @csspart notifications - The switches of notifications and their sound, where a provider gives the inbox.
 * @csspart tooltip - What the state means, on hover and focus.
 * @cssprop [--inbox-success-mark] - Colour of the mark of "available".
 * @cssprop [--inbox-warning-mark] - Colour of the mark of "busy".
 * @cssprop [--inbox-danger] - Colour of the mark of "not available".
 * @example <inbox-list><agent-availability slot="header-end"></agent-availability></inbox-list>
 */
export class AgentAvailability extends LitElement {
  static override styles = [tokens, reset, ...styles];

  /** The inbox to show; by default the one of the provider around it. */
  @property({ attribute: false }) inbox: Inbox | undefined;

  /** The id of an `inbox-provider` elsewhere on the page. */
  @property() for: string | undefined;

  /** The slot pool that the pill stands for. */
  @property() pool = 'messaging';

  readonly #source = new InboxSource(this);
  readonly #localized = new Localized(this);
  readonly #announcer = new LiveAnnouncer(this);
  #menu: AvailabilityMenu | undefined;
  #told: string | undefined;

  constructor() {
    super();
    new TooltipController(this);
    new StoreController(this, () => this.#source.inbox?.$session);
    new StoreController(this, () => {
      const { inbox } = this.#source;
      return inbox?.entities.$entity('agent', inbox.$session.get().meId ?? '');
    });
    new StoreController(this, () => this.#source.inbox?.entities.$version('channel'));
    new StoreController(this, () => this.#source.inbox?.entities.$version('workspace'));
  }

  protected override render(): TemplateResult | typeof nothing {
    const { inbox } = this.#source;
    const session = inbox?.$session.get();
    if (!inbox || !session || session.status === 'closed') return nothing;
    if (session.status === 'opening') {
      return html`<div class="pill skeleton" role="status" aria-busy="true">
        <span class="visually-hidden">${this.#localized.t('common.loading')}</span>
      </div>`;
    }
    if (session.status === 'failed') return this.#renderFailed(inbox);
    const me = inbox.entities.get('agent', session.meId ?? '');
    // A backend that tells nothing of slots has no routing whose share could be shown or set.
    if (!me || isHiddenFrom(me, inbox) || !(this.pool in me.slots || this.pool in me.availability)) return nothing;
    return this.#renderPill(inbox, me);
  }

  #renderPill(inbox: Inbox, me: Agent): TemplateResult {
    const { t, place } = this.#localized;
    const main = poolOf(me, this.pool, inbox.entities.values('channel'));
    const isOpen = this.#menu?.isOpen ?? false;
    const tip = menu.hasFailed ? t('thread.menu.failed') : this.#tip(main);
    return html`<button
        class="pill"
        type="button"
        part="pill"
        aria-haspopup="menu"
        aria-expanded=${isOpen}
        data-state=${main.state}
        data-tip=${isOpen ? nothing : tip}
        @click=${this.#onPress}
        @pointerenter=${menu.load}
      >
        <span class="visually-hidden">${t('availability.label')}:</span>
        <span class="mark" data-state=${main.state}>${
          main.state === 'unavailable' ? icon(banIcon, 12) : icon(main.state === 'busy' ? halfDiscMark : discMark, 10)}</span>
        <span part="label">${t(`status.availability.${main.state}`)}</span>
        ${main.max === null || main.state === 'unavailable' ? nothing
          : html`<span class="figure" part="slots" dir="ltr">${t('assign.slots', { active: main.active, max: main.max })}</span>`}
        <span class="chevron">${icon(chevronDownIcon, 14)}</span>
      </button>
      ${this.#menu?.render({ inbox, me, main, words: place, badgeTag: tagsOf(this)['status-badge'] }) ?? nothing}`;
  }

  #renderFailed(inbox: Inbox): TemplateResult {
    const { t, place } = this.#localized;
    const tip = t('availability.failed', { reason: failureText(inbox.$session.get().error, place) });
    return html`<button class="button small" type="button" data-tip=${tip} @click=${() => void inbox.reopen()}>${t('common.tryNow')}</button>`;
  }

  protected override updated(): void {
    const pill = this.shadowRoot?.querySelector<HTMLElement>('.pill[data-state]');
    const state = pill?.dataset['state'];
    if (state !== undefined && this.#told !== undefined && this.#told !== state) {
      const { t } = this.#localized;
      this.#announcer.announce(`${t('availability.label')}: ${t(`status.availability.${state as Pool['state']}`)}`);
    }
    this.#told = state;
  }

  /** What the state means for what comes next. */
  #tip({ state, active, max }: Pool): string {
    const { t } = this.#localized;
    if (state === 'unavailable') return t('availability.none');
    if (state === 'busy') return t('availability.limit', { limit: max ?? active });
    return max === null ? t('status.availability.available') : t('availability.more', { count: max - active });
  }

  readonly #onPress = async (event: Event): Promise<void> => {
    const pill = event.currentTarget as HTMLElement;
    const part = await menu.load();
    if (part) {
      this.#menu ??= new part.AvailabilityMenu(this);
      this.#menu.toggle(pill);
    } else {
      this.#announcer.announce(this.#localized.t('thread.menu.failed'));
      this.requestUpdate();
    }
  };
}
