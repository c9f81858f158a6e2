// What a status-badge shows and what is wrong with its attributes. Fetched with the first badge of a page. Used by status-badge alone.
import { html, nothing, type TemplateResult } from 'lit';
import { enStatus } from '../../locales/en-status.js';
import { createLocalize, type Localize, type MessageTable, type Params } from '../../ui/localize.js';
import { badgeLook, type BadgeKind, type BadgeTone } from './looks.js';

export { styles } from './styles.js';

const english: Localize = createLocalize<string>({ locale: 'en', fallback: enStatus as MessageTable });

/** What the element tells of itself. */
interface Badge extends HTMLElement {
  readonly kind: BadgeKind | undefined;
  readonly value: string | number | null | undefined;
  readonly label: string | undefined;
  readonly detail: string | undefined;
  readonly name: string | undefined;
  readonly max: number;
  readonly tone: BadgeTone | undefined;
  readonly iconOnly: boolean;
}

export class BadgeView {
  readonly #badge: Badge;
  #words = english;
  #reported: string | undefined;

  constructor(badge: Badge) {
    this.#badge = badge;
  }

  /** Tells once what is wrong. */
  report(): void {
    const problem = this.#problem();
    if (problem && problem !== this.#reported) console.error(problem);
    this.#reported = problem;
  }

  /** @param words of the provider around; English where there is none */
  render(words: Localize = english): TemplateResult | typeof nothing {
    this.#words = words;
    if (this.#isEmpty()) return nothing;
    const { kind, value, label, name, tone, detail, iconOnly } = this.#badge;
    if (kind === 'count' && !this.#problem()) return this.#renderCount(Number(value));
    const look = badgeLook(kind, value);
    const word = label || (look ? this.#t(this.#key(look.key), name ? { name } : {}) : this.#t('status.unknown'));
    const mark = look?.mark() ?? nothing;
    return html`<span
      class="badge"
      part="badge"
      data-tone=${tone ?? look?.tone ?? 'neutral'}
      data-kind=${look ? (kind ?? 'unknown') : 'unknown'}
    >
      ${mark === nothing ? nothing : html`<span class="mark" part="icon">${mark}</span>`}
      <span class=${iconOnly && mark !== nothing ? 'visually-hidden' : 'label'} part="label">${word}</span>
      ${detail ? html`<span class="detail" part="detail">${detail}</span>` : nothing}
    </span>`;
  }

  #renderCount(value: number): TemplateResult {
    const figures = new Intl.NumberFormat(this.#words.locale);
    const { max, label, tone = 'accent' } = this.#badge;
    const shown = value > max ? `${figures.format(max)}+` : figures.format(value);
    const spoken = label
      ? `${shown} ${label}`
      : value > max
        ? this.#t('status.count.more', { count: max })
        : this.#t(tone === 'soft' ? 'status.count.waiting' : 'status.count.unread', { count: value });
    return html`<span class="badge" part="badge" data-kind="count" data-tone=${tone}>
      <span part="label" dir="ltr" aria-hidden="true">${shown}</span>
      <span class="visually-hidden">${spoken}</span>
    </span>`;
  }

  #t(key: string, params?: Params): string {
    return this.#words.t(key, params);
  }

  /** "Being processed by Ana" where the name is known. */
  #key(key: string): string {
    return key === 'status.lease.being-processed' && this.#badge.name ? `${key}.by` : key;
  }

  #isEmpty(): boolean {
    const { kind, value } = this.#badge;
    if (kind === undefined || kind === null) return value === undefined || value === null;
    return kind !== 'beta' && (value === undefined || value === null || value === '');
  }

  /** What is wrong with the attributes, where, and what to do; undefined when all is well. */
  #problem(): string | undefined {
    if (this.#isEmpty()) return undefined;
    const { kind, value, localName, id } = this.#badge;
    const here = `<${localName}${id ? ` id="${id}"` : ''}>`;
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
