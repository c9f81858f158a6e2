/** A backend with Chatwoot's truths keeps the contract with honest capabilities. */
import { transportConformance } from '../../../src/testing/index.js';
import { NOON } from '../../helpers/build.js';
import { chatwootServer } from './server.js';
import { chatwootLike } from './transport.js';

describe('a transport with Chatwoot\'s truths keeps the contract', () => {
  const server = chatwootServer(() => NOON / 1000);
  for (const { name, run } of transportConformance({ makeTransport: () => chatwootLike(server), faults: server.faults, patienceMs: 1_000 })) it(name, run);
});
