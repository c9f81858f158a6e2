/** All that runs in Node against the real session, as one module: build.mjs bundles it. */
export { runSchedules } from './agent-commands.js';
export { makeRealm } from './simulated-browser.js';
export { ROWS } from './rows/index.js';
export { makeWorld, MOST_TABS } from './schedule.js';
export { seededRandom } from '../../src/testing/seeded-random.js';
export { aChannel, aContact, aConversation, aMessage, anAgent } from '../helpers/build.js';
export { memoryAdapter, wire } from '../testing/memory-adapter.js';
export { memoryBackend } from '../testing/memory-backend.js';
