// One status as a mark and a word: availability, lifecycle, delivery, count, channel, connection, lease, bot, beta.
// Stands alone: it needs no provider, and imports no words but its own.
import { ContextConsumer } from '@lit/context';
import { html, LitElement, nothing, type CSSResult, type PropertyValues, type TemplateResult } from 'lit';
import { property } from 'lit/decorators.js';
import { enStatus } from '../locales/en-status.js';
import { localizeContext } from '../ui/context.js';
import { createLocalize, type Localize, type MessageTable, type Params } from '../ui/localize.js';
import { reset } from '../ui/reset.js';
import { tokens } from '../ui/tokens.js';
import { badgeLook, type BadgeKind, type BadgeTone } from './status-badge.looks.js';
import { styles } from './status-badge.styles.js';

const english: Localize = createLocalize<string>({ locale: 'en', fallback: enStatus as MessageTable });

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
  static override styles: CSSResult[] = [tokens, reset, ...styles];

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
  #reported: string | undefined;

  protected override updated(_changed: PropertyValues): void {
    const problem = this.#problem();
    if (problem && problem !== this.#reported) console.error(problem);
    this.#reported = problem;
  }

  protected override render(): TemplateResult | typeof nothing {
    if (this.#isEmpty()) return nothing;
    const { kind, value } = this;
    if (kind === 'count' && !this.#problem()) return this.#renderCount(Number(value));
    const look = badgeLook(kind, value);
    const word = this.label || (look ? this.#t(this.#key(look.key), this.name ? { name: this.name } : {}) : this.#t('status.unknown'));
    const mark = look?.mark() ?? nothing;
    return html`<span
      class="badge"
      part="badge"
      data-tone=${this.tone ?? look?.tone ?? 'neutral'}
      data-kind=${look ? (kind ?? 'unknown') : 'unknown'}
    >
      ${mark === nothing ? nothing : html`<span class="mark" part="icon">${mark}</span>`}
      <span class=${this.iconOnly && mark !== nothing ? 'visually-hidden' : 'label'} part="label">${word}</span>
      ${this.detail ? html`<span class="detail" part="detail">${this.detail}</span>` : nothing}
    </span>`;
  }

  #renderCount(value: number): TemplateResult {
    const figures = new Intl.NumberFormat(this.#words.locale);
    const shown = value > this.max ? `${figures.format(this.max)}+` : figures.format(value);
    const tone = this.tone ?? 'accent';
    const spoken = this.label
      ? `${shown} ${this.label}`
      : value > this.max
        ? this.#t('status.count.more', { count: this.max })
        : this.#t(tone === 'soft' ? 'status.count.waiting' : 'status.count.unread', { count: value });
    return html`<span class="badge" part="badge" data-kind="count" data-tone=${tone}>
      <span part="label" dir="ltr" aria-hidden="true">${shown}</span>
      <span class="visually-hidden">${spoken}</span>
    </span>`;
  }

  get #words(): Localize {
    return this.#localize.value ?? english;
  }

  #t(key: string, params?: Params): string {
    return this.#words.t(key, params);
  }

  /** "Being processed by Ana" where the name is known. */
  #key(key: string): string {
    return key === 'status.lease.being-processed' && this.name ? `${key}.by` : key;
  }

  #isEmpty(): boolean {
    const { kind, value } = this;
    if (kind === undefined || kind === null) return value === undefined || value === null;
    return kind !== 'beta' && (value === undefined || value === null || value === '');
  }

  /** What is wrong with the attributes, where, and what to do; undefined when all is well. */
  #problem(): string | undefined {
    if (this.#isEmpty()) return undefined;
    const { kind, value } = this;
    const here = `<${this.localName}${this.id ? ` id="${this.id}"` : ''}>`;
    if (kind === 'count') {
      const figure = Number(value);
      if (Number.isInteger(figure) && figure >= 0) return undefined;
      return `inbox-elements: ${here} has kind="count" and value="${value}". Give a whole number from 0 on.`;
    }
    if (badgeLook(kind, value)) return undefined;
    const known = badgeLook.known(kind);
    return known
      ? `inbox-elements: ${here} has kind="${kind}" and value="${value}". Give one of: ${known.join(', ')}.`
      : `inbox-elements: ${here} has kind="${kind}". Give one of: ${badgeLook.kinds.join(', ')}.`;
  }
}
