/** The suite passes on an honest adapter, and each case finds something to do there. */
import { expect } from '@open-wc/testing';
import { runConformance, transportConformance } from '../../src/testing/index.js';
import { memoryAdapter, wire, MEMORY_CAPABILITIES } from './memory-adapter.js';
import { office } from './office.js';

const options = (capabilities = MEMORY_CAPABILITIES) => {
  const backend = office();
  const line = wire(backend);
  return { makeTransport: () => memoryAdapter(backend, line, { capabilities }), faults: line.faults, patienceMs: 500, quietMs: 10 };
};

describe('transportConformance on an honest adapter', () => {
  for (const { name, run } of transportConformance(options())) it(name, run);

  it('needs no test runner and tells which cases did not apply, and why', async () => {
    const { passed, failed, left } = await runConformance(options());
    expect(failed.map(({ name, error }) => `${name}: ${error.message}`)).to.deep.equal([]);
    expect(passed.length).to.be.greaterThan(50);
    expect(left.map(({ why }) => why)).to.have.members(['capabilities.messageSearch is not declared', 'media is not declared', 'capabilities.replay is declared']);
  });

  it('holds an adapter with fewer capabilities to what it declares', async () => {
    const { failed, left } = await runConformance(options({ idempotentSend: false, ordered: false, replay: false, messageSearch: false }));
    expect(failed.map(({ name, error }) => `${name}: ${error.message}`)).to.deep.equal([]);
    expect(left.length).to.be.greaterThan(8);
  });
});
