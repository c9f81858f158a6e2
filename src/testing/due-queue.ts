/** Due timers in memory: one row of a key, the earliest first. Used by the simulation. */
import type { Due, DueChange, DueKind } from '../engine/outcome.js';

/** The timer of one key. It stays where it is when it is put off, as most are. */
interface Timer {
  readonly conversationId: string;
  readonly kind: DueKind;
  readonly messageId: string | undefined;
  /** Null = it does not run. */
  at: number | null;
}

/** A place in the heap; the timer may have been put off since, or cleared. */
interface Row { readonly at: number; readonly timer: Timer }

/** Equal moments in the order of their keys, so that every run is the same. */
function isBefore(a: Row, b: Row): boolean {
  if (a.at !== b.at) return a.at < b.at;
  const { timer: one } = a;
  const { timer: other } = b;
  if (one.conversationId !== other.conversationId) return one.conversationId < other.conversationId;
  if (one.kind !== other.kind) return one.kind < other.kind;
  return (one.messageId ?? '') < (other.messageId ?? '');
}

function timerIn(timers: readonly Timer[], kind: DueKind, messageId: string | undefined): Timer | undefined {
  for (const timer of timers) if (timer.kind === kind && timer.messageId === messageId) return timer;
  return undefined;
}

export class DueQueue {
  /** A binary heap with at least one row for each timer that runs, never later than the timer is due. */
  readonly #heap: Row[] = [];
  /** A handful for each conversation, so a list. */
  readonly #timers = new Map<string, Timer[]>();
  #version = 0;

  /** Sets or clears the row of a key. */
  apply({ conversationId, kind, messageId, at }: DueChange): void {
    const timers = this.#timers.get(conversationId);
    const known = timers && timerIn(timers, kind, messageId);
    if (known) {
      const before = known.at;
      known.at = at;
      if (at === null) this.#forget(known);
      else if (before === null || before > at) this.#push({ at, timer: known });
      return;
    }
    if (at === null) return;
    const timer = { conversationId, kind, messageId, at };
    if (timers) timers.push(timer);
    else this.#timers.set(conversationId, [timer]);
    this.#push({ at, timer });
  }

  /** Takes the earliest row that is due at `now`, if there is one. */
  take(now: number): Due | null {
    for (;;) {
      const first = this.#heap[0];
      if (!first || first.at > now) return null;
      this.#pop();
      const { timer } = first;
      if (timer.at === first.at) return this.#takeOut(timer, first.at);
      if (timer.at !== null && timer.at > first.at) this.#push({ at: timer.at, timer });
    }
  }

  #takeOut(timer: Timer, at: number): Due {
    const { conversationId, kind, messageId } = timer;
    timer.at = null;
    this.#forget(timer);
    this.#version += 1;
    const due = { at, conversationId, kind, version: this.#version };
    return messageId === undefined ? due : { ...due, messageId };
  }

  /** The timers of a conversation start again and again; a message is due once. */
  #forget(timer: Timer): void {
    const timers = timer.messageId === undefined ? undefined : this.#timers.get(timer.conversationId);
    timers?.splice(timers.indexOf(timer), 1);
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
