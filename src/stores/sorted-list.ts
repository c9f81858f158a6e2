/**
 * A list that stays sorted while entries come and go, however long it is: in pieces of bounded length, so that no change moves more
 * than one piece (a change in one array of 100,000 costs half a millisecond). Used by conversation-list.ts.
 */

/** Entries in one piece at most: finding a piece and moving within it then cost about the same at 100,000. */
const MOST = 512;

export class SortedList<T> {
  readonly #compare: (a: T, b: T) => number;
  #pieces: T[][] = [];
  #length = 0;

  /** @param compare a total order: 0 only for what is the same entry. */
  constructor(compare: (a: T, b: T) => number) {
    this.#compare = compare;
  }

  get length(): number {
    return this.#length;
  }

  /** Replaces everything. @param sorted in order already */
  load(sorted: readonly T[]): void {
    this.#pieces = [];
    this.#length = sorted.length;
    for (let start = 0; start < sorted.length; start += MOST / 2) this.#pieces.push(sorted.slice(start, start + MOST / 2));
  }

  add(entry: T): void {
    this.#length++;
    const at = Math.min(this.#pieceOf(entry), this.#pieces.length - 1);
    const piece = this.#pieces[at];
    if (!piece) {
      this.#pieces.push([entry]);
      return;
    }
    piece.splice(this.#placeIn(piece, entry), 0, entry);
    if (piece.length > MOST) this.#pieces.splice(at + 1, 0, piece.splice(MOST / 2));
  }

  /** Tells whether it was there. */
  remove(entry: T): boolean {
    const at = this.#pieceOf(entry);
    const piece = this.#pieces[at];
    const place = piece ? this.#placeIn(piece, entry) : 0;
    const found = piece?.[place];
    if (!piece || found === undefined || this.#compare(found, entry) !== 0) return false;
    piece.splice(place, 1);
    if (piece.length === 0) this.#pieces.splice(at, 1);
    this.#length--;
    return true;
  }

  /** Puts another version of an entry into its place, if it belongs to that very place; tells whether it did. */
  replace(old: T, entry: T): boolean {
    const at = this.#pieceOf(old);
    const piece = this.#pieces[at];
    const place = piece ? this.#placeIn(piece, old) : 0;
    if (piece?.[place] !== old) return false;
    const before = piece[place - 1] ?? this.#pieces[at - 1]?.at(-1);
    const after = piece[place + 1] ?? this.#pieces[at + 1]?.[0];
    if ((before && this.#compare(before, entry) > 0) || (after && this.#compare(entry, after) > 0)) return false;
    piece[place] = entry;
    return true;
  }

  /** -1 when it is not there. */
  indexOf(entry: T): number {
    const at = this.#pieceOf(entry);
    const piece = this.#pieces[at];
    const place = piece ? this.#placeIn(piece, entry) : 0;
    const found = piece?.[place];
    if (found === undefined || this.#compare(found, entry) !== 0) return -1;
    let index = place;
    for (let i = 0; i < at; i++) index += this.#pieces[i]?.length ?? 0;
    return index;
  }

  at(index: number): T | undefined {
    let rest = index;
    for (const piece of this.#pieces) {
      if (rest < piece.length) return piece[rest];
      rest -= piece.length;
    }
    return undefined;
  }

  *[Symbol.iterator](): Generator<T> {
    for (const piece of this.#pieces) yield* piece;
  }

  /** The first piece whose last entry does not stand before this one. */
  #pieceOf(entry: T): number {
    let low = 0;
    let high = this.#pieces.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(this.#pieces[middle]?.at(-1) as T, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The first place at which it may stand. */
  #placeIn(piece: readonly T[], entry: T): number {
    let low = 0;
    let high = piece.length;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.#compare(piece[middle] as T, entry) < 0) low = middle + 1;
      else high = middle;
    }
    return low;
  }
}
