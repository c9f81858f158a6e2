import { expect } from '@open-wc/testing';
import { COMMANDS, RULES, runDays } from '../bench/engine-days.js';

describe('eight simulated days of 1,000 contacts and 20 agents', () => {
  it('every rule fires, and the same seed gives the same result', () => {
    const [first, second] = [runDays(7), runDays(7)];
    expect(RULES.filter((name) => !first.rules[name])).to.deep.equal([]);
    expect(first.commands).to.be.at.least(COMMANDS);
    expect(second).to.deep.equal(first);
    expect(runDays(8).checksum).to.not.equal(first.checksum);
  }).timeout(60_000);
});
