// The rows in the page of one group: one that leaves the view gives its nodes to one that enters, so that scrolling and new
// messages make no elements; nor do they move any at once, see `show`. Used by list-rows.ts.
import { put } from '../../ui/nodes.js';
import { LiveRow, type DrawnRows, type RowArgs } from './live-row.js';

export interface PooledRow {
  readonly id: string;
  /** Its place in the group, from 0, and in px. */
  readonly index: number;
  readonly top: number;
  readonly args: RowArgs;
}

interface Slot {
  readonly row: LiveRow;
  top: number;
  /** The place that screen readers were told. */
  said: number;
}

export class RowPool {
  readonly #live: DrawnRows;
  #slots = new Map<string, Slot>();
  /** As they stand in the DOM. */
  #order: Slot[] = [];
  #element: HTMLElement | undefined;
  #isSorted = true;

  constructor(live: DrawnRows) {
    this.#live = live;
  }

  /** Where the rows stand. */
  get element(): HTMLElement | undefined {
    return this.#element;
  }

  /** Whether the DOM has the rows in the order in which they are seen. */
  get isSorted(): boolean {
    return this.#isSorted;
  }

  /**
   * Shows these rows, in the order in which they are seen. Moving a row in the DOM costs as much as filling it, and what is seen is up
   * to its transform; so rows keep their place until `sort` asks for the order in which they are read. The figures that only screen
   * readers get follow then, too.
   */
  show(element: HTMLElement, rows: readonly PooledRow[], setSize: number, sort: boolean): void {
    const before = this.#slots;
    const slots = new Map<string, Slot>();
    for (const { id } of rows) {
      const slot = before.get(id);
      if (!slot) continue;
      slots.set(id, slot);
      before.delete(id);
    }
    const free = [...before.values()];
    const fresh: Slot[] = [];
    const seen = rows.map(({ id, args }) => {
      let slot = slots.get(id);
      if (slot) return slot;
      slot = likest(free, args);
      if (slot) slot.said = 0;
      else fresh.push(slot = { row: new LiveRow(this.#live), top: Number.NaN, said: 0 });
      slots.set(id, slot);
      return slot;
    });
    this.#slots = slots;
    for (const { row } of free) {
      row.leave();
      row.element.remove();
    }
    if (free.length > 0) this.#order = this.#order.filter((slot) => !free.includes(slot));
    this.#order.push(...fresh);
    this.#isSorted = sort || this.#order.every((slot, index) => slot === seen[index]);
    rows.forEach(({ index, top, args }, at) => this.#place(seen[at] as Slot, args, index, top, setSize));
    if (element !== this.#element) {
      this.#element = element;
      if (this.#isSorted) this.#order = seen;
      element.append(...this.#order.map(({ row }) => row.element));
    } else {
      if (fresh.length > 0) element.append(...fresh.map(({ row }) => row.element));
      if (sort) this.#sort(element, seen);
    }
  }

  /** All are out of the page. */
  clear(): void {
    for (const { row } of this.#order) {
      row.leave();
      row.element.remove();
    }
    this.#slots.clear();
    this.#order = [];
    this.#element = undefined;
    this.#isSorted = true;
  }

  #place(slot: Slot, args: RowArgs, index: number, top: number, setSize: number): void {
    const { row } = slot;
    row.show(args);
    if (slot.top !== top) row.element.style.transform = `translateY(${top}px)`;
    slot.top = top;
    if (this.#isSorted || slot.said === 0) {
      if (slot.said !== index + 1) put(row.element, 'aria-posinset', String(index + 1));
      slot.said = index + 1;
    }
    put(row.element, 'aria-setsize', String(setSize));
  }

  #sort(element: HTMLElement, seen: readonly Slot[]): void {
    let next = element.firstElementChild;
    for (const { row } of seen) {
      if (row.element === next) next = next.nextElementSibling;
      else element.insertBefore(row.element, next);
    }
    this.#order = [...seen];
  }
}

/** Takes out the slot that needs the least change: one of the same channel keeps its badge. */
function likest(free: Slot[], { id, facts }: RowArgs): Slot | undefined {
  const channelId = free.length > 1 ? facts.inbox.entities.get('conversation', id)?.channelId : undefined;
  const at = channelId === undefined ? -1 : free.findIndex(({ row }) => row.channelId === channelId);
  return at < 0 ? free.pop() : free.splice(at, 1)[0];
}
