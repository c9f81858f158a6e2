import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { RowHeights } from '../../src/ui/row-heights.js';

const px = fc.integer({ min: 0, max: 300 });

describe('row heights', () => {
  it('sums and finds like a plain list, through changes, growth and shrinking', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('set' as const), at: fc.nat(), px }),
      fc.record({ do: fc.constant('append' as const), rows: fc.array(px, { maxLength: 20 }) }),
      fc.record({ do: fc.constant('replace' as const), rows: fc.array(px, { maxLength: 40 }) }),
    );
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const heights = new RowHeights();
      let plain: number[] = [];
      for (const one of steps) {
        if (one.do === 'set') {
          if (plain.length === 0) continue;
          const index = one.at % plain.length;
          expect(heights.set(index, one.px)).to.equal(plain[index] !== one.px);
          plain[index] = one.px;
        } else {
          const kept = one.do === 'append' ? plain.length : 0;
          plain = [...plain.slice(0, kept), ...one.rows];
          heights.fill(kept, plain.length, (index) => plain[index] ?? Number.NaN);
        }
        let start = 0;
        for (const [index, height] of plain.entries()) {
          expect(heights.startOf(index)).to.equal(start);
          expect(heights.heightOf(index)).to.equal(height);
          if (height > 0) expect(heights.indexAt(start + height / 2)).to.equal(index);
          start += height;
        }
        expect(heights.total).to.equal(start);
        expect(heights.indexAt(start + 1000)).to.equal(Math.max(0, plain.length - 1));
        expect(heights.indexAt(-5)).to.equal(0);
      }
    }));
  });
});
