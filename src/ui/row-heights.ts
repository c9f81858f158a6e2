// Heights of many rows: where a row starts, which row lies at a place, and a changed height, each in O(log n). Rows that come before
// or behind cost nothing: all are of the usual height until told otherwise, and only what differs stands in a Fenwick tree, which has
// room at both ends. Used by virtual-list.ts.

export class RowHeights {
  readonly #usual: number;
  #count = 0;
  /** The slot of row 0. */
  #base = 0;
  /** By how much each slot differs; nought where there is no row. */
  #more = new Float64Array(0);
  /** The tree over it: `#sums[n]` is the sum of the `n & -n` slots that end with slot n (from 1). */
  #sums = new Float64Array(1);

  /** @param usual px of a row of which nothing is known. */
  constructor(usual: number) {
    this.#usual = usual;
  }

  get count(): number {
    return this.#count;
  }

  get total(): number {
    return this.startOf(this.#count);
  }

  /** Forgets all heights. */
  reset(count: number): void {
    this.#count = 0;
    this.#base = 0;
    this.#more = new Float64Array(0);
    this.grow(0, count);
  }

  /** Rows of the usual height come before the first and behind the last. */
  grow(before: number, behind: number): void {
    const count = before + this.#count + behind;
    if (before > this.#base || this.#base + this.#count + behind > this.#more.length) this.#makeRoom(count, before);
    this.#base -= before;
    this.#count = count;
  }

  /** Tells whether it was another. */
  set(index: number, px: number): boolean {
    const more = px - this.heightOf(index);
    if (more === 0) return false;
    const slot = this.#base + index;
    this.#more[slot] = px - this.#usual;
    for (let n = slot + 1; n < this.#sums.length; n += n & -n) this.#sums[n] = (this.#sums[n] ?? 0) + more;
    return true;
  }

  heightOf(index: number): number {
    return this.#usual + (this.#more[this.#base + index] ?? 0);
  }

  startOf(index: number): number {
    let sum = index * this.#usual;
    for (let n = this.#base + index; n > 0; n -= n & -n) sum += this.#sums[n] ?? 0;
    return sum;
  }

  /** The row at `y` px, or the one nearest to it. */
  indexAt(y: number): number {
    const end = this.#base + this.#count;
    let slot = 0;
    let left = y + this.#base * this.#usual;
    for (let step = 2 ** (31 - Math.clz32(end)); step >= 1; step /= 2) {
      const sum = step * this.#usual + (this.#sums[slot + step] ?? 0);
      if (slot + step > end || sum > left) continue;
      slot += step;
      left -= sum;
    }
    return Math.max(0, Math.min(slot - this.#base, this.#count - 1));
  }

  /** Twice as many slots as rows, so that each is moved a bounded number of times however the rows come. */
  #makeRoom(count: number, before: number): void {
    const [old, from] = [this.#more, this.#base];
    const base = 64 + (count >> 1);
    this.#more = new Float64Array(base * 2 + count);
    this.#sums = new Float64Array(this.#more.length + 1);
    this.#base = base + before;
    if (this.#count === 0) return;
    this.#more.set(old.subarray(from, from + this.#count), this.#base);
    for (let n = 1; n < this.#sums.length; n++) {
      const sum = this.#sums[n] = (this.#sums[n] ?? 0) + (this.#more[n - 1] ?? 0);
      const above = n + (n & -n);
      if (above < this.#sums.length) this.#sums[above] = (this.#sums[above] ?? 0) + sum;
    }
  }
}
