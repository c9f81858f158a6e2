/** Every faulty adapter is found, by a case that says what is wrong with it. */
import { expect } from '@open-wc/testing';
import { runConformance } from '../../src/testing/index.js';
import { FAULTY_ADAPTERS } from './faulty-adapters.js';

const QUICK = { patienceMs: 120, quietMs: 15 };

describe('the conformance suite finds an adapter that', () => {
  for (const { name, shows, says, make } of FAULTY_ADAPTERS) {
    it(`${name} (${shows})`, async () => {
      const { failed } = await runConformance({ ...make(), ...QUICK });
      const told = failed.map(({ name: title, error }) => `${title}: ${error.message}`);
      expect(told.some((text) => says.test(text)), told.join('\n') || 'no case failed').to.equal(true);
      for (const text of told) expect(text).to.match(/Cure: /);
      if (shows !== 'under faults') return;
      const { faults: _, ...plain } = make();
      const quiet = await runConformance({ ...plain, ...QUICK });
      expect(quiet.failed.map(({ name: title, error }) => `${title}: ${error.message}`), 'seen without faults').to.deep.equal([]);
    });
  }

  it('ten and more of these show in races or under faults alone', () => {
    expect(FAULTY_ADAPTERS.length).to.be.at.least(15);
    expect(FAULTY_ADAPTERS.filter(({ shows }) => shows !== 'plainly').length).to.be.at.least(10);
  });
});
