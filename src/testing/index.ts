/** What authors of transports and hosts test with: published as `inbox-elements/testing`, needs no test runner of ours. */
export { faultyTransport, type FaultyOptions, type FaultyTransport } from './faulty-transport.js';
export { DEFAULT_RATES, REQUEST_FAULTS, STREAM_FAULTS, type Fault } from './faults.js';
export { createOracle, type Intention, type Oracle, type Outcome } from './oracle.js';
export { createReplica, differingKeys, type Replica } from './replica.js';
export { simulatedClock, type SimulatedClock } from './simulated-clock.js';
export {
  runConformance, transportConformance, type ConformanceCase, type ConformanceFaults, type ConformanceOptions, type ConformanceReport,
  type ConformanceVerdict,
} from './transport-conformance.js';
export {
  runTimeline, worldOf, type Timeline, type TimelineAdapter, type TimelineFailure, type TimelineStep, type TimelineWorld,
} from './run-timeline.js';
export { Simulation, type World } from './simulation.js';
/** Reports of a host, and what a backend's own figures are held against: who handled, who is credited, how fast the first answer was. */
export { EMPTY_LEDGER, record, totals, type Ledger, type LedgerRow, type LedgerTotals } from '../engine/ledger.js';
export { simulationAdapter } from './simulation-adapter.js';
