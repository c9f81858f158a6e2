/** Due timers in memory: one row of a key, the earliest first. Used by the simulation. */
import type { Due, DueChange } from '../engine/outcome.js';

const keyOf = ({ conversationId, kind, messageId }: Omit<DueChange, 'at'>): string =>
  (messageId === undefined ? `${conversationId} ${kind}` : `${conversationId} ${kind} ${messageId}`);

interface Row { readonly at: number; readonly key: string }

/** Equal moments in the order of their keys, so that every run is the same. */
const isBefore = (a: Row, b: Row): boolean => a.at < b.at || (a.at === b.at && a.key < b.key);

export class DueQueue {
  /** A binary heap with at least one row for each key, never later than the key is due. */
  readonly #heap: Row[] = [];
  readonly #current = new Map<string, Due>();
  #version = 0;

  get size(): number { return this.#current.size; }

  /** Sets or clears the row of a key. */
  apply(change: DueChange): void {
    const key = keyOf(change);
    const { at } = change;
    if (at === null) {
      this.#current.delete(key);
      return;
    }
    const before = this.#current.get(key);
    this.#version += 1;
    const { conversationId, kind, messageId } = change;
    const due = { at, conversationId, kind, version: this.#version };
    this.#current.set(key, messageId === undefined ? due : { ...due, messageId });
    // A timer that is put off, as most are, keeps its place until it comes up.
    if (!before || before.at > at) this.#push({ at, key });
  }

  /** Takes the earliest row that is due at `now`, if there is one. */
  take(now: number): Due | null {
    for (;;) {
      const first = this.#heap[0];
      if (!first || first.at > now) return null;
      this.#pop();
      const due = this.#current.get(first.key);
      if (due?.at === first.at) {
        this.#current.delete(first.key);
        return due;
      }
      if (due && due.at > first.at) this.#push({ at: due.at, key: first.key });
    }
  }

  #push(row: Row): void {
    const heap = this.#heap;
    let at = heap.length;
    heap.push(row);
    while (at > 0) {
      const parent = (at - 1) >> 1;
      const above = heap[parent];
      if (!above || !isBefore(row, above)) break;
      heap[at] = above;
      at = parent;
    }
    heap[at] = row;
  }

  #pop(): void {
    const heap = this.#heap;
    const last = heap.pop();
    if (!last || heap.length === 0) return;
    let at = 0;
    for (;;) {
      let child = at * 2 + 1;
      let below = heap[child];
      if (!below) break;
      const right = heap[child + 1];
      if (right && isBefore(right, below)) {
        child += 1;
        below = right;
      }
      if (!isBefore(below, last)) break;
      heap[at] = below;
      at = child;
    }
    heap[at] = last;
  }
}
