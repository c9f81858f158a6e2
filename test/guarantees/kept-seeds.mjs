// Schedules that once broke a promise: `seed` and `path` as the failure printed them. A path lives as long as the commands of
// agent-commands.ts stay as they are; when they change, what a path showed is kept as a test of its own, and the path goes.

/** @type {readonly { seed: number, path: string, was: string }[]} */
export const KEPT_SEEDS = [];
