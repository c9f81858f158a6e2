// Which DOM row stands for which conversation: one that leaves the view gives its row to one that enters, so that
// scrolling and new messages make no elements. Used by list-rows.ts.

export class Slots {
  readonly #byId = new Map<string, number>();
  #made = 0;

  /** The slot of each id; ids that stay keep theirs. */
  assign(ids: readonly string[]): ReadonlyMap<string, number> {
    const wanted = new Set(ids);
    const free: number[] = [];
    for (const [id, slot] of this.#byId) {
      if (wanted.has(id)) continue;
      free.push(slot);
      this.#byId.delete(id);
    }
    for (const id of wanted) {
      if (!this.#byId.has(id)) this.#byId.set(id, free.pop() ?? this.#made++);
    }
    return this.#byId;
  }
}
