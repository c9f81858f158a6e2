// One status as a mark and a word: availability, lifecycle, delivery, count, channel, connection, lease, bot, beta.
// Stands alone: it needs no provider, and imports no words but its own. What it shows is fetched with the first badge.
import { ContextConsumer } from '@lit/context';
import { LitElement, nothing, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { addStyles } from '../ui/add-styles.js';
import { localizeContext } from '../ui/context.js';
import { Part } from '../ui/part.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import type { BadgeView } from './status-badge/badge-view.js';
import type { BadgeKind, BadgeTone } from './status-badge/looks.js';

const view = new Part(() => import('./status-badge/badge-view.js'));

/**
 * A status, told by shape and word, never by colour alone. A value that it does not know gives a neutral badge and one
 * console.error; it never throws.
 *
 * @csspart badge - The whole badge.
 * @csspart icon - The mark.
 * @csspart label - The word, or the figure of a count.
 * @csspart detail - What stands behind the word.
 * @csspart channel-icon - The platform's disc, with `kind="channel"`.
 * @cssprop [--inbox-font-size=14px] - Size of the text; the badge scales with it.
 * @example <status-badge kind="availability" value="busy" detail="5/5"></status-badge>
 * @example <status-badge kind="lease" value="being-processed" name="Ana"></status-badge>
 */
export class StatusBadge extends LitElement {
  static override styles = [tokens, reset];

  /** What is told: `availability`, `lifecycle`, `delivery`, `count`, `channel`, `connection`, `lease`, `bot` or `beta`. */
  @property() kind: BadgeKind | undefined;

  /**
   * The state itself, in the words of the kind: `busy`, `snoozed`, `delivered`, `whatsapp`, a whole number for `count`.
   * Without one the badge is empty, except for `beta`.
   */
  @property() value: string | number | null | undefined;

  /** Takes the place of the word: the host's own. */
  @property() label: string | undefined;

  /** Stands behind the word, quieter: slots ("2/5"), a time ("until 18:04"). */
  @property() detail: string | undefined;

  /** Who holds the lease: a colleague's name. */
  @property() name: string | undefined;

  /** The largest figure that a count writes out; above it stands "99+". */
  @property({ type: Number }) max = 99;

  /** Overrides the colour: `neutral`, `accent`, `soft`, `success`, `warning` or `danger`. */
  @property() tone: BadgeTone | undefined;

  /** Shows the mark alone; the word remains for screen readers. */
  @property({ type: Boolean, attribute: 'icon-only' }) iconOnly = false;

  readonly #localize = new ContextConsumer(this, { context: localizeContext, subscribe: true });
  #view: BadgeView | undefined;

  override connectedCallback(): void {
    super.connectedCallback();
    if (!view.value) void view.load().then(() => this.requestUpdate());
  }

  /** Complete when its look is here. */
  protected override async getUpdateComplete(): Promise<boolean> {
    await view.load();
    return super.getUpdateComplete();
  }

  protected override willUpdate(): void {
    const part = view.value;
    if (!part || this.#view) return;
    this.#view = new part.BadgeView(this);
    addStyles(this, part.styles);
  }

  protected override updated(): void {
    this.#view?.report();
  }

  protected override render(): TemplateResult | string | typeof nothing {
    if (this.#view) return this.#view.render(this.#localize.value);
    // Without its look the bare word is better than nothing.
    return view.hasFailed ? this.label ?? String(this.value ?? '') : nothing;
  }
}
