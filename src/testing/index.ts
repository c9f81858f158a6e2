/** What authors of transports and hosts test with: published as `inbox-elements/testing`, needs no test runner of ours. */
export { simulatedClock, type SimulatedClock } from './simulated-clock.js';
export { transportConformance, type ConformanceCase, type ConformanceOptions } from './transport-conformance.js';
