// The rows of inbox-list: the window of them that is drawn, the one that has the focus, the next page. Rows are items
// of real lists, one a group, each with a button that opens the conversation and one that closes it: what a screen
// reader calls a list of people. A listbox would swallow the second button, a grid would make cells of a sentence.
import { html, noChange, nothing, type ReactiveController, type ReactiveControllerHost, type TemplateResult } from 'lit';
import { Directive, directive, type DirectiveResult, type ElementPart } from 'lit/directive.js';
import { repeat } from 'lit/directives/repeat.js';
import type { Inbox } from '../../inbox.js';
import type { ConversationList } from '../../stores/conversation-list.js';
import { tall } from '../../ui/at.js';
import type { AfterPaint } from '../../ui/controllers/after-paint.js';
import { TickController } from '../../ui/controllers/tick-controller.js';
import { FixedListController } from '../../ui/fixed-list.js';
import { number } from '../../ui/format.js';
import { icon } from '../../ui/icon.js';
import { chevronUpIcon } from '../../ui/icons.js';
import type { Localize } from '../../ui/localize.js';
import type { Density, RowFacts } from './facts.js';
import { HeldOrder } from './held-order.js';
import { DrawnRows } from './live-row.js';
import { RowPool, type PooledRow } from './row-pool.js';

export interface RowGroup {
  readonly key: string;
  /** Null: the list is not divided. */
  readonly head: string | null;
  /** What the head's figure means, for screen readers. */
  readonly spoken: (total: number) => string;
  readonly list: ConversationList;
}

/** Heights in design pixels (look: spec); rows stand 1 px apart. */
const ROW: Readonly<Record<Density, number>> = { comfortable: 89, cosy: 69, compact: 53 };
const HEAD = 32;
/** What stands above the rows: title, search, tabs. */
const ABOVE = 132;
/** So many rows before the end of what is loaded, the next page is asked for. */
const MORE_BEFORE = 12;
const OVERSCAN = 3;
/** The order of the DOM, which screen readers follow, is that of what is seen when no row moved for so long, */
const SORT_AFTER_MS = 250;
/** or at the latest after so long: moving rows in the DOM costs as much as drawing them. */
const SORT_AT_LATEST_MS = 1000;

/** How many a list has in all, as far as one can know. */
export const totalOf = (list: ConversationList): number | undefined => {
  const { total, more, status } = list.$state.get();
  return total ?? (more || status !== 'ready' ? undefined : list.length);
};

type Part = 'open' | 'dismiss';

interface PlacedGroup {
  readonly group: RowGroup;
  readonly rows: readonly PooledRow[];
}

interface Shown {
  readonly selectedId: string | null;
  readonly drafts: ReadonlyMap<string, string>;
  readonly checked: ((id: string, group: string) => boolean) | undefined;
}

/** Where a list was scrolled to when its element went: the one that is made next begins there. */
const places = new WeakMap<ConversationList, { readonly id: string; readonly offset: number }>();

class FillDirective extends Directive {
  render(_fill: (element: HTMLElement) => void): typeof noChange {
    return noChange;
  }

  override update({ element }: ElementPart, [fill]: [(element: HTMLElement) => void]): typeof noChange {
    fill(element as HTMLElement);
    return noChange;
  }
}

/** On an element whose children are not lit's. */
const filled = directive(FillDirective) as (fill: (element: HTMLElement) => void) => DirectiveResult;

export class ListRows implements ReactiveController {
  readonly #host: ReactiveControllerHost & HTMLElement;
  readonly #window: FixedListController;
  readonly #pools = new Map<string, RowPool>();
  readonly #live = new DrawnRows();
  readonly #order: HeldOrder;
  #groups: readonly RowGroup[] = [];
  #inbox: Inbox | undefined;
  #density: Density = 'cosy';
  #scale = 1;
  #hasPlace = false;
  #drawn = new Map<string, number>();
  #sort = false;
  #sorting: ReturnType<typeof setTimeout> | undefined;
  #movedAt = 0;
  #sortBy = 0;
  readonly #ticks: TickController;
  /** What was drawn last, how long the groups were, and how many waited. */
  #last: {
    readonly facts: RowFacts; readonly shown: Shown; readonly lengths: readonly number[]; readonly waiting: number;
  } | undefined;
  /** The row that the arrow keys start from. */
  #activeId: string | undefined;
  /** Where the focus was before an update, or shall go with it. */
  #held: { readonly id: string; readonly index: number; readonly part: Part; readonly scroll: boolean } | undefined;

  /** @param rest once it is due, rows beyond the edges are drawn, too */
  constructor(host: ReactiveControllerHost & HTMLElement, rest: AfterPaint) {
    this.#host = host;
    this.#window = new FixedListController(host, {
      scroller: () => this.#scroller, count: () => this.count, rowHeight: () => this.#rowPx,
      overscan: () => (rest.isDue ? OVERSCAN : 0), heads: () => this.#heads(), above: ABOVE,
    });
    this.#order = new HeldOrder(host, () => this.#scroller);
    this.#ticks = new TickController(host, () => this.#nextTick(), () => this.#inbox?.clock ?? { now: Date.now, setTimeout: () => () => {} });
    host.addController(this);
  }

  /** Rows that are known. */
  get count(): number {
    return this.#groups.reduce((sum, { list }) => sum + list.length, 0);
  }

  /** To be called before each render. @param scale design pixels to CSS pixels */
  set(inbox: Inbox | undefined, groups: readonly RowGroup[], density: Density, scale: number): void {
    this.#inbox = inbox;
    // The second group waits until the first is complete, or its rows would move down page by page.
    const cut = groups.findIndex(({ list }) => list.$state.get().more || (list.$state.get().status === 'loading' && list.length === 0));
    this.#groups = cut < 0 ? groups : groups.slice(0, cut + 1);
    this.#density = density;
    this.#scale = scale;
    this.#live.follow(inbox);
    this.#order.set(groups.map(({ list }) => list));
    this.#findPlace();
  }

  /** Moves the focus to a row, which is brought into view. */
  focusRow(index: number): void {
    const to = Math.max(0, Math.min(index, this.count - 1));
    const id = this.#idAt(to);
    if (id === undefined) return;
    this.#activeId = id;
    this.#held = { id, index: to, part: 'open', scroll: true };
    this.#host.requestUpdate();
  }

  /** Moves the focus to the row of a conversation, if it is here, else to the row that had it last. */
  focusId(id?: string): void {
    this.focusRow(Math.max(0, this.#indexOf(id ?? this.#activeId ?? '')));
  }

  /** Back to the first row: another view, tab or search. */
  toTop(): void {
    if (this.#scroller) this.#scroller.scrollTop = 0;
    this.#activeId = undefined;
  }

  hostUpdate(): void {
    if (this.#held) return;
    const row = this.#rowOf(this.#host.shadowRoot?.activeElement);
    const id = row?.dataset['id'];
    if (!row || id === undefined) return;
    const part = this.#host.shadowRoot?.activeElement?.matches('.dismiss') ? 'dismiss' : 'open';
    this.#held = { id, index: this.#drawn.get(id) ?? 0, part, scroll: false };
  }

  /** Whether nothing but the order of the rows can have changed since they were drawn: then reorder() draws all there is to draw. */
  get isOnlyOrder(): boolean {
    const last = this.#last;
    return last !== undefined && !last.shown.checked && last.waiting === this.#order.waiting
      && this.#groups.length === last.lengths.length && this.#groups.every(({ list }, index) => list.length === last.lengths[index]);
  }

  /** Draws the rows in their order of now, without the rest of the element. */
  reorder(): void {
    if (!this.#last) return;
    const { facts, shown } = this.#last;
    this.hostUpdate();
    for (const { group, rows } of this.#placed(facts, shown)) {
      const pool = this.#pools.get(group.key);
      if (pool?.element) pool.show(pool.element, rows, totalOf(group.list) ?? -1, this.#sort);
    }
    this.#order.hostUpdated();
    this.#ticks.hostUpdated();
    this.hostUpdated();
  }

  hostUpdated(): void {
    this.#sortSoon();
    this.#keepFocus();
    this.#loadMore();
  }

  hostDisconnected(): void {
    clearTimeout(this.#sorting);
    this.#sorting = undefined;
    this.#held = this.#last = undefined;
    this.#keepPlace();
    this.#live.follow(undefined);
    for (const pool of this.#pools.values()) pool.clear();
    this.#pools.clear();
  }

  /** @param shown `checked` tells in select mode which rows are chosen. */
  render(facts: RowFacts, shown: Shown): TemplateResult {
    for (const [key, pool] of this.#pools) {
      if (this.#groups.some((group) => group.key === key && group.list.length > 0)) continue;
      pool.clear();
      this.#pools.delete(key);
    }
    const placed = this.#placed(facts, shown);
    this.#last = { facts, shown, lengths: this.#groups.map(({ list }) => list.length), waiting: this.#order.waiting };
    return html`<div class="news" role="status">${this.#renderNews(facts.words)}</div><div class="groups">${repeat(
      placed, ({ group }) => group.key, ({ group, rows }) => this.#renderGroup(group, rows, facts),
    )}</div>`;
  }

  /** The rows to draw, by group. */
  #placed(facts: RowFacts, { selectedId, drafts, checked }: Shown): readonly PlacedGroup[] {
    const { start, end } = this.#window.draw();
    this.#drawn = new Map();
    let offset = 0;
    const indexes = this.#groups.map((group) => {
      const { list } = group;
      const indexes: number[] = [];
      for (let index = Math.max(0, start - offset); index < Math.min(list.length, end - offset); index++) indexes.push(index);
      this.#pin(group, indexes);
      for (const index of indexes) this.#drawn.set(list.idAt(index) as string, offset + index);
      offset += list.length;
      return indexes;
    });
    const tabStop = this.#tabStop(selectedId, start);
    return this.#groups.map((group, at) => ({
      group,
      rows: indexes[at]?.map((index): PooledRow => {
        const id = group.list.idAt(index) as string;
        const checkedNow = checked?.(id, group.key);
        return {
          id, index, top: index * this.#rowPx,
          args: { id, facts, selected: id === selectedId, checked: checkedNow, draft: drafts.get(id), tabStop: id === tabStop },
        };
      }) ?? [],
    }));
  }

  #renderGroup(group: RowGroup, rows: readonly PooledRow[], facts: RowFacts): TemplateResult | typeof nothing {
    const { key, head, list } = group;
    if (list.length === 0) return nothing;
    const total = totalOf(list);
    const fill = (element: HTMLElement): void => this.#poolOf(key).show(element, rows, total ?? -1, this.#sort);
    return html`<div class="group" part="group" ${tall(list.length * this.#rowPx + (head === null ? 0 : HEAD * this.#scale))}>
      ${head === null ? nothing : this.#renderHead(group, total, facts)}
      <div
        class="rows"
        role="list"
        aria-labelledby=${head === null ? nothing : `head-${key}`}
        aria-label=${head === null ? facts.words.t('list.label') : nothing}
        ${filled(fill)}
      ></div>
    </div>`;
  }

  /** How many wait for their place because the list is in use: a press lets them in. */
  #renderNews(words: Localize): TemplateResult | typeof nothing {
    const count = this.#order.waiting;
    return count === 0 ? nothing : html`<button class="button small news-button" part="news" type="button" @click=${this.#onNews}>${
      icon(chevronUpIcon, 14)}${words.t('list.newRows', { count })}</button>`;
  }

  #renderHead({ key, head, spoken }: RowGroup, total: number | undefined, { words, isBrief }: RowFacts): TemplateResult {
    const figure = total === undefined ? nothing : html` <span class="figure" aria-hidden="true">${number(total, words)}</span>${
      isBrief ? nothing : html`<span class="visually-hidden">, ${spoken(total)}</span>`}`;
    return html`<h3 class="head" part="group-name" id="head-${key}">${head}${figure}</h3>`;
  }

  /**
   * Hand every keydown of the rows here; true when the key moved the focus.
   * @param key what it stands for, where a letter stands for an arrow
   */
  onKeydown(event: KeyboardEvent, key: string = event.key): boolean {
    const row = this.#rowOf(event.composedPath()[0] as Element);
    const from = this.#drawn.get(row?.dataset['id'] ?? '');
    if (from === undefined) return false;
    const page = Math.max(1, Math.floor((this.#scroller?.clientHeight ?? 0) / this.#rowPx) - 1);
    const steps: Readonly<Record<string, number>> = {
      ArrowDown: from + 1, ArrowUp: from - 1, Home: 0, End: this.count - 1,
      PageDown: from + page, PageUp: from - page,
    };
    const to = Object.hasOwn(steps, key) ? steps[key] : undefined;
    if (to === undefined) return false;
    this.focusRow(to);
    return true;
  }

  /** The id of the row that an event came from, and whether from its quick close. */
  hit(event: Event): { id: string; isDismiss: boolean; isDisabled: boolean } | undefined {
    const target = event.composedPath()[0];
    const button = target instanceof Element ? target.closest('button') : null;
    const id = this.#rowOf(button)?.dataset['id'];
    if (!button || id === undefined) return undefined;
    return { id, isDismiss: button.matches('.dismiss'), isDisabled: button.getAttribute('aria-disabled') === 'true' };
  }

  /** The focus came into a row, by key or by pointer. */
  onFocusin(event: Event): void {
    const id = this.#rowOf(event.target as Element)?.dataset['id'];
    if (id === undefined || id === this.#activeId) return;
    this.#activeId = id;
    this.#host.requestUpdate();
  }

  get #scroller(): HTMLElement | null {
    return this.#host.shadowRoot?.querySelector<HTMLElement>('.scroller') ?? null;
  }

  get #rowPx(): number {
    return ROW[this.#density] * this.#scale;
  }

  #rowOf(element: Element | null | undefined): HTMLElement | null {
    return element?.closest<HTMLElement>('.row') ?? null;
  }

  #idAt(index: number): string | undefined {
    let rest = index;
    for (const { list } of this.#groups) {
      if (rest < list.length) return list.idAt(rest);
      rest -= list.length;
    }
    return undefined;
  }

  #indexOf(id: string): number {
    let before = 0;
    for (const { list } of this.#groups) {
      const index = list.indexOf(id);
      if (index >= 0) return before + index;
      before += list.length;
    }
    return -1;
  }

  #heads(): { before: number; size: number }[] {
    let before = 0;
    return this.#groups.flatMap(({ head, list }) => {
      const at = before;
      before += list.length;
      return head === null || list.length === 0 ? [] : [{ before: at, size: HEAD * this.#scale }];
    });
  }

  #poolOf(key: string): RowPool {
    let pool = this.#pools.get(key);
    if (!pool) this.#pools.set(key, pool = new RowPool(this.#live));
    return pool;
  }

  /** Where the last element that showed this list was. */
  #findPlace(): void {
    const list = this.#groups[0]?.list;
    if (this.#hasPlace || !list || this.count === 0) return;
    this.#hasPlace = true;
    const place = places.get(list);
    const index = place ? this.#indexOf(place.id) : -1;
    if (place && index >= 0) this.#window.startAt(this.#window.startOf(index) + place.offset);
  }

  #keepPlace(): void {
    const list = this.#groups[0]?.list;
    const { top } = this.#window;
    if (!list) return;
    const index = this.#window.indexAt(top);
    const id = top > 0 ? this.#idAt(index) : undefined;
    if (id === undefined) places.delete(list);
    else places.set(list, { id, offset: top - this.#window.startOf(index) });
  }

  /** A row that has the focus stays drawn wherever one scrolls, or the focus would fall on the page. */
  #pin({ list }: RowGroup, indexes: number[]): void {
    if (!this.#held) return;
    const index = list.indexOf(this.#held.id);
    if (index < 0 || indexes.includes(index)) return;
    indexes.push(index);
    indexes.sort((a, b) => a - b);
  }

  #tabStop(selectedId: string | null, start: number): string | undefined {
    if (this.#activeId !== undefined && this.#drawn.has(this.#activeId)) return this.#activeId;
    if (selectedId !== null && this.#drawn.has(selectedId)) return selectedId;
    return this.#idAt(start === 0 ? 0 : start + OVERSCAN);
  }

  #keepFocus(): void {
    const held = this.#held;
    this.#held = undefined;
    if (!held) return;
    const root = this.#host.shadowRoot;
    if (!held.scroll && this.#rowOf(root?.activeElement)?.dataset['id'] === held.id) return;
    // Somebody moved the focus on purpose, e.g. into the search field.
    if (!held.scroll && root?.activeElement && !this.#rowOf(root.activeElement)) return;
    const focus = (id: string | undefined, part: Part): HTMLElement | null => {
      const row = id === undefined ? null : root?.querySelector<HTMLElement>(`.row[data-id="${CSS.escape(id)}"]`) ?? null;
      row?.querySelector<HTMLElement>(part === 'dismiss' ? '.dismiss' : '.open')?.focus({ preventScroll: true });
      return row;
    };
    const row = focus(held.id, held.part);
    if (row && held.scroll) row.scrollIntoView({ block: 'nearest' });
    // The row has gone, ended or moved elsewhere: the one that took its place is next.
    if (row || held.scroll || focus(this.#idAt(Math.min(held.index, this.count - 1)), 'open')) return;
    if (this.count > 0) this.focusRow(held.index);
    else this.#scroller?.focus();
  }

  /** Rows in the DOM follow the rows on the screen a moment later, however fast messages come. */
  #sortSoon(): void {
    this.#sort = false;
    if ([...this.#pools.values()].every(({ isSorted }) => isSorted)) return;
    this.#movedAt = performance.now();
    if (this.#sorting !== undefined) return;
    this.#sortBy = this.#movedAt + SORT_AT_LATEST_MS;
    this.#sorting = setTimeout(this.#onSort, SORT_AFTER_MS);
  }

  readonly #onSort = (): void => {
    const wait = Math.min(this.#movedAt + SORT_AFTER_MS, this.#sortBy) - performance.now();
    this.#sorting = wait > 0 ? setTimeout(this.#onSort, wait) : undefined;
    if (wait > 0) return;
    this.#sort = true;
    if (this.isOnlyOrder) this.reorder();
    else this.#host.requestUpdate();
  };

  #loadMore(): void {
    const last = this.#groups.at(-1);
    if (!last || !this.#inbox || this.#window.range.end < this.count - MORE_BEFORE) return;
    const { more, status } = last.list.$state.get();
    if (more && status === 'ready') void this.#inbox.loadMore(last.list);
  }

  readonly #onNews = (): void => {
    this.#order.settle();
    this.toTop();
    this.focusRow(0);
  };

  #nextTick(): number | undefined {
    const next = this.#live.due;
    return next === Infinity || !this.#inbox ? undefined : next - this.#inbox.clock.now();
  }
}
