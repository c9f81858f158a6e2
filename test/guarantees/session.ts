/** The session as the simulated tabs run it; build.mjs bundles it, and each tab has a copy of its own. */
export { createInbox } from '../../src/inbox.js';
