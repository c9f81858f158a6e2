// Heights of many rows as a Fenwick tree: where a row starts, which row lies at a place, and a changed height, each in
// O(log n), with two numbers a row. Used by virtual-list.ts.

export class RowHeights {
  #count = 0;
  #px = new Float64Array(0);
  /** The tree: `#sums[n]` is the sum of the `n & -n` rows that end with row n (from 1). */
  #sums = new Float64Array(1);

  get count(): number {
    return this.#count;
  }

  get total(): number {
    return this.startOf(this.#count);
  }

  /** Makes it `count` rows, of which the first `kept` are as they were. */
  fill(kept: number, count: number, heightOf: (index: number) => number): void {
    if (count > this.#px.length) {
      const [px, sums] = [this.#px, this.#sums];
      this.#px = new Float64Array(count * 2);
      this.#sums = new Float64Array(count * 2 + 1);
      this.#px.set(px);
      this.#sums.set(sums);
    }
    this.#count = count;
    for (let n = kept + 1; n <= count; n++) {
      let sum = this.#px[n - 1] = heightOf(n - 1);
      for (let i = n - 1; i > n - (n & -n); i -= i & -i) sum += this.#sums[i] ?? 0;
      this.#sums[n] = sum;
    }
  }

  /** Tells whether it was another. */
  set(index: number, px: number): boolean {
    const more = px - this.heightOf(index);
    if (more === 0) return false;
    this.#px[index] = px;
    for (let n = index + 1; n <= this.#count; n += n & -n) this.#sums[n] = (this.#sums[n] ?? 0) + more;
    return true;
  }

  heightOf(index: number): number {
    return this.#px[index] ?? 0;
  }

  startOf(index: number): number {
    let sum = 0;
    for (let n = index; n > 0; n -= n & -n) sum += this.#sums[n] ?? 0;
    return sum;
  }

  /** The row at `y` px, or the one nearest to it. */
  indexAt(y: number): number {
    let index = 0;
    for (let step = 2 ** (31 - Math.clz32(this.#count)); step >= 1; step /= 2) {
      const sum = this.#sums[index + step] ?? 0;
      if (index + step > this.#count || sum > y) continue;
      index += step;
      y -= sum;
    }
    return Math.max(0, Math.min(index, this.#count - 1));
  }
}
