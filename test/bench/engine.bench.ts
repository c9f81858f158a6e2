/** The engine bench: eight days of a busy office, timed in CPU seconds. Run by `node test/bench/engine.mjs`. */
import { AGENTS, COMMANDS, CONTACTS, DAYS, RULES, runDays, type DaysResult } from './engine-days.js';

declare const process: {
  cpuUsage(since?: unknown): { user: number; system: number };
  env: Readonly<Record<string, string | undefined>>;
  getBuiltinModule(name: 'node:fs'): { writeFileSync(file: string, text: string): void };
  exitCode: number;
};

const { BENCH_RUNS = '5', BENCH_LIMIT = '1', BENCH_FILE } = process.env;
const LIMIT_S = 1;
const RUNS = Number(BENCH_RUNS);

/** CPU seconds of one run, all threads of the process together: collecting garbage and compiling too. */
function timed(): { seconds: number; result: DaysResult } {
  const before = process.cpuUsage();
  const result = runDays(1);
  const { user, system } = process.cpuUsage(before);
  return { seconds: (user + system) / 1e6, result };
}

const runs = Array.from({ length: RUNS }, timed);
const { result } = runs[0]!;
const sorted = runs.map((run) => run.seconds).toSorted((a, b) => a - b);
const seconds = sorted[sorted.length >> 1]!;

console.log(`Engine: ${DAYS} simulated days, ${CONTACTS} contacts, ${AGENTS} agents`);
console.table({
  'commands executed': result.commands, 'commands refused': result.refused, webhooks: result.webhooks, conversations: result.conversations,
  messages: result.messages, 'timeline events': result.events, 'CPU seconds, first run': runs[0]!.seconds,
  [`CPU seconds, median of ${RUNS}`]: seconds, 'CPU seconds, least': sorted[0], checksum: result.checksum,
});
console.table(result.rules);

const silent = RULES.filter((name) => !result.rules[name]);
const faults = [
  ...(silent.length > 0 ? [`rules that never fired: ${silent.join(', ')}`] : []),
  ...(result.commands < COMMANDS ? [`only ${result.commands} commands`] : []),
  ...(runs.every((run) => run.result.checksum === result.checksum) ? [] : ['another run from the same seed gave another result']),
  ...(BENCH_LIMIT === '' || seconds < LIMIT_S ? [] : [`${seconds.toFixed(2)} s of CPU, more than ${LIMIT_S} s`]),
];
for (const fault of faults) console.error(`Engine bench: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
if (BENCH_FILE) {
  const report = { days: DAYS, contacts: CONTACTS, agents: AGENTS, ...result, cpuSeconds: runs.map((run) => run.seconds), median: seconds, faults };
  process.getBuiltinModule('node:fs').writeFileSync(BENCH_FILE, JSON.stringify(report, null, 1));
}
