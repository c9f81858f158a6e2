// Which DOM row stands for which conversation: one that leaves the view gives its row to one that enters, so that
// scrolling and new messages make no elements; nor do they move any at once, see `order`. Used by list-rows.ts.

export class Slots {
  readonly #byId = new Map<string, number>();
  #order: readonly number[] = [];
  #made = 0;
  #isSorted = true;

  /** Whether the DOM has the rows in the order in which they are seen. */
  get isSorted(): boolean {
    return this.#isSorted;
  }

  /**
   * The slots in the order in which they shall stand in the DOM, each with its id. Moving a row in the DOM costs as much as
   * filling it, and what is seen is up to its transform; so rows keep their place until `sort` asks for the order in which
   * they are read.
   */
  assign(ids: readonly string[], sort: boolean): readonly { readonly slot: number; readonly id: string }[] {
    const wanted = new Set(ids);
    const free: number[] = [];
    for (const [id, slot] of this.#byId) {
      if (wanted.has(id)) continue;
      free.push(slot);
      this.#byId.delete(id);
    }
    for (const id of ids) {
      if (!this.#byId.has(id)) this.#byId.set(id, free.pop() ?? this.#made++);
    }
    const seen = ids.map((id) => this.#byId.get(id) as number);
    const idOf = new Map(ids.map((id, index) => [seen[index] as number, id]));
    const kept = this.#order.filter((slot) => idOf.has(slot));
    this.#order = sort ? seen : [...kept, ...seen.filter((slot) => !kept.includes(slot))];
    this.#isSorted = this.#order.every((slot, index) => slot === seen[index]);
    return this.#order.map((slot) => ({ slot, id: idOf.get(slot) as string }));
  }
}
