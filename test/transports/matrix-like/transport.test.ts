/** A backend with Matrix's truths keeps the contract with honest capabilities. */
import { transportConformance } from '../../../src/testing/index.js';
import { NOON } from '../../helpers/build.js';
import { matrixServer } from './server.js';
import { matrixLike } from './transport.js';

describe('a transport with Matrix\'s truths keeps the contract', () => {
  const server = matrixServer(() => NOON);
  for (const { name, run } of transportConformance({ makeTransport: () => matrixLike(server), faults: server.faults, patienceMs: 1_000 })) it(name, run);
});
