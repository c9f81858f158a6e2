// Which conversations are chosen in select mode: some by their ids, or all of a query less some. No DOM; used by select-mode.ts.
import type { Commands } from '../../model/commands.js';
import type { ConversationQuery } from '../../model/view.js';

/** What a choice of all means: the query, and the groups of rows that stand for it. */
export interface Everything {
  readonly query: ConversationQuery;
  readonly groups: readonly string[];
}

export interface SelectionState {
  readonly ids: ReadonlySet<string>;
  /** When all of the query were chosen, server time; null = only `ids` are. */
  readonly allSince: number | null;
  /** Taken out of all. */
  readonly exceptIds: ReadonlySet<string>;
}

const NONE: SelectionState = { ids: new Set(), allSince: null, exceptIds: new Set() };

const flipped = (ids: ReadonlySet<string>, id: string): ReadonlySet<string> => {
  const next = new Set(ids);
  if (!next.delete(id)) next.add(id);
  return next;
};

export class Selection {
  #state = NONE;
  /** Where a range begins. */
  #anchor: string | undefined;

  get state(): SelectionState {
    return this.#state;
  }

  restore(state: SelectionState): void {
    this.#state = state;
  }

  get isAll(): boolean {
    return this.#state.allSince !== null;
  }

  /** @param isMember whether its row is one of those that "all" means */
  has(id: string, isMember: boolean): boolean {
    const { ids, exceptIds } = this.#state;
    return this.isAll ? isMember && !exceptIds.has(id) : ids.has(id);
  }

  /** How many are chosen. @param total of all, when known */
  count(total: number | undefined): number | undefined {
    const { ids, exceptIds } = this.#state;
    if (!this.isAll) return ids.size;
    return total === undefined ? undefined : Math.max(0, total - exceptIds.size);
  }

  toggle(id: string): void {
    this.#anchor = id;
    const { ids, exceptIds } = this.#state;
    this.#state = this.isAll ? { ...this.#state, exceptIds: flipped(exceptIds, id) } : { ...this.#state, ids: flipped(ids, id) };
  }

  /** Chooses all from the row that was chosen last to this one. @param order all rows that are known */
  extend(id: string, order: readonly string[]): void {
    const from = this.#anchor === undefined ? -1 : order.indexOf(this.#anchor);
    const to = order.indexOf(id);
    if (from < 0 || to < 0) {
      if (!this.#state.ids.has(id) || this.isAll) this.toggle(id);
      return;
    }
    const between = order.slice(Math.min(from, to), Math.max(from, to) + 1);
    const { ids, exceptIds } = this.#state;
    this.#state = this.isAll
      ? { ...this.#state, exceptIds: new Set([...exceptIds].filter((other) => !between.includes(other))) }
      : { ...this.#state, ids: new Set([...ids, ...between]) };
  }

  /** @param now server time: what comes later was not meant */
  all(now: number): void {
    this.#state = { ...NONE, allSince: now };
  }

  clear(): void {
    this.#state = NONE;
    this.#anchor = undefined;
  }

  /** Forgets who has gone from the list: nobody acts on what he does not see. */
  keep(isThere: (id: string) => boolean): void {
    const gone = [...this.#state.ids].filter((id) => !isThere(id));
    if (gone.length > 0) this.#state = { ...this.#state, ids: new Set([...this.#state.ids].filter((id) => !gone.includes(id))) };
  }

  /** The target of a bulk command. A choice of all travels as its query, however many they are. */
  target({ query }: Everything): Pick<Commands['bulk'], 'query' | 'ids' | 'exceptIds' | 'seenAt'> {
    const { ids, allSince, exceptIds } = this.#state;
    return allSince === null ? { query: {}, ids: [...ids] } : { query, exceptIds: [...exceptIds], seenAt: allSince };
  }
}
