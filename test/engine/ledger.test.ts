import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { EMPTY_LEDGER, record, totals } from '../../src/engine/ledger.js';
import type { Change } from '../../src/model/changes.js';
import { DAY, MINUTE } from '../helpers/build.js';
import { Office } from './office.js';

/** A day on which everything that counts happens once or twice. */
function aDay(): { office: Office; changes: Change[] } {
  const office = new Office();
  const changes: Change[] = [];
  office.onChanges = (more) => changes.push(...more);
  const answered = office.hears('mia', 'pick');
  office.advance(4 * MINUTE);
  office.says('ana', answered);
  office.says('ben', answered);
  office.does('cleo', 'end', answered);
  office.does('ana', 'dismiss', office.hears('noa', 'pick'));
  const lastWord = office.hears('lea', 'pick');
  office.advance(10 * MINUTE);
  office.says('ana', lastWord);
  office.hears('lea', 'pick');
  office.does('ana', 'end', lastWord);
  office.hears('mia', 'pick');
  office.advance(7 * DAY);
  return { office, changes };
}

describe('ledger', () => {
  it('R034 R097 X17 counts endings, those not replied to, who handled and who is credited, and the first response time', () => {
    const sums = totals(record(EMPTY_LEDGER, aDay().changes));
    expect(sums.conversations).to.equal(4);
    expect(sums.ended).to.deep.equal({ agent: 2, dismissed: 1, inactivity: 1 });
    expect(sums.notReplied).to.equal(3);
    expect([...sums.agents]).to.deep.equal([['ana', { handled: 2, credited: 1 }], ['ben', { handled: 1, credited: 1 }]]);
    expect(sums.firstResponses).to.equal(2);
    expect(sums.firstResponseMedianMs).to.equal(10 * MINUTE);
  });

  it('credits nobody before the end', () => {
    const office = new Office();
    const changes: Change[] = [];
    office.onChanges = (more) => changes.push(...more);
    office.says('ana', office.hears('mia', 'pick'));
    expect(totals(record(EMPTY_LEDGER, changes)).agents.get('ana')).to.deep.equal({ handled: 1, credited: 0 });
  });

  it('changes that come twice or in another order give the same ledger', () => {
    const { changes } = aDay();
    const expected = totals(record(EMPTY_LEDGER, changes));
    const bySameOrder = fc.array(fc.nat(changes.length - 1), { maxLength: 60 });
    fc.assert(fc.property(fc.shuffledSubarray(changes, { minLength: changes.length }), bySameOrder, fc.nat(changes.length), (shuffled, again, cut) => {
      const repeated = [...shuffled, ...again.flatMap((at) => changes[at] ?? [])];
      const inTwo = record(record(EMPTY_LEDGER, repeated.slice(0, cut)), repeated.slice(cut));
      const sums = totals(inTwo);
      expect({ ...sums, agents: [...sums.agents].toSorted() }).to.deep.equal({ ...expected, agents: [...expected.agents].toSorted() });
    }));
  });
});
