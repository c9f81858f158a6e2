import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { RowHeights } from '../../src/ui/row-heights.js';

const px = fc.integer({ min: 0, max: 300 });

describe('row heights', () => {
  it('sums and finds like a plain list, through changes and growth at both ends', () => {
    const step = fc.oneof(
      fc.record({ do: fc.constant('set' as const), at: fc.nat(), px }),
      fc.record({ do: fc.constant('grow' as const), before: fc.nat({ max: 90 }), behind: fc.nat({ max: 90 }) }),
      fc.record({ do: fc.constant('reset' as const), count: fc.nat({ max: 40 }) }),
    );
    fc.assert(fc.property(fc.array(step, { maxLength: 30 }), (steps) => {
      const heights = new RowHeights(64);
      let plain: number[] = [];
      const usual = (count: number): number[] => Array.from({ length: count }, () => 64);
      for (const one of steps) {
        if (one.do === 'set') {
          if (plain.length === 0) continue;
          const index = one.at % plain.length;
          expect(heights.set(index, one.px)).to.equal(plain[index] !== one.px);
          plain[index] = one.px;
        } else if (one.do === 'grow') {
          plain = [...usual(one.before), ...plain, ...usual(one.behind)];
          heights.grow(one.before, one.behind);
        } else {
          plain = usual(one.count);
          heights.reset(one.count);
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
