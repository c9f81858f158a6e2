import { expect } from '@open-wc/testing';
import * as fc from 'fast-check';
import { SortedList } from '../../src/stores/sorted-list.js';

interface Entry {
  readonly key: number;
  readonly id: number;
}
const compare = (a: Entry, b: Entry): number => b.key - a.key || a.id - b.id;

describe('sorted list', () => {
  it('equals an array that is sorted anew, whatever comes, goes and moves (property)', () => {
    fc.assert(fc.property(
      fc.nat(1500), fc.array(fc.record({ id: fc.nat(2000), key: fc.nat(50), how: fc.constantFrom('add', 'remove', 'move', 'move') }), { maxLength: 200 }),
      (count, steps) => {
        const known = new Map<number, Entry>(Array.from({ length: count }, (_, id) => [id, { id, key: id % 40 }]));
        const list = new SortedList<Entry>(compare);
        list.load([...known.values()].sort(compare));
        for (const { id, key, how } of steps) {
          const old = known.get(id);
          if (how === 'remove') {
            expect(list.remove(old ?? { id, key })).to.equal(old !== undefined);
            known.delete(id);
            continue;
          }
          const entry = { id, key };
          if (!old || !list.replace(old, entry)) {
            if (old) list.remove(old);
            list.add(entry);
          }
          known.set(id, entry);
        }
        const truth = [...known.values()].sort(compare);
        expect([...list]).to.deep.equal(truth);
        expect(list.length).to.equal(truth.length);
        for (const index of [0, 1, truth.length >> 1, truth.length - 1]) {
          expect(list.at(index)).to.equal(truth[index]);
          if (truth[index]) expect(list.indexOf(truth[index])).to.equal(index);
        }
      },
    ), { numRuns: 150 });
  });
});
