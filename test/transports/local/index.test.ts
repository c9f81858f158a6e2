import { expect } from '@open-wc/testing';
import { transportConformance } from '../../../src/testing/transport-conformance.js';
import { workbench } from './helpers.js';

describe('localTransport keeps the contract', () => {
  const bench = workbench();
  after(() => bench.clean());
  for (const { name, run } of transportConformance({ makeTransport: () => bench.make({ demo: true }) })) it(name, run);
});

describe('localTransport', () => {
  it('opens an empty workspace with a channel of every kind', async () => {
    const bench = workbench();
    const session = await bench.make().open();
    expect(session.channels).to.have.length(8);
    expect(session.me.id).to.equal('me');
    await bench.clean();
  });
});
