/** The engine bench: eight days of a busy office, timed in CPU seconds. Run by `node test/bench/engine.mjs`. */
import { AGENTS, COMMANDS, CONTACTS, DAYS, RULES, runDays } from './engine-days.js';

declare const process: { cpuUsage(since?: unknown): { user: number; system: number }; exitCode: number };

const LIMIT_S = 1;
const before = process.cpuUsage();
const result = runDays(1);
const spent = process.cpuUsage(before);
const seconds = (spent.user + spent.system) / 1e6;
const again = runDays(1);

console.log(`Engine: ${DAYS} simulated days, ${CONTACTS} contacts, ${AGENTS} agents`);
console.table({
  'commands executed': result.commands, 'commands refused': result.refused, webhooks: result.webhooks, conversations: result.conversations,
  messages: result.messages, 'timeline events': result.events, 'CPU seconds': seconds, checksum: result.checksum,
});
console.table(result.rules);

const silent = RULES.filter((name) => !result.rules[name]);
const faults = [
  ...(silent.length > 0 ? [`rules that never fired: ${silent.join(', ')}`] : []),
  ...(result.commands < COMMANDS ? [`only ${result.commands} commands`] : []),
  ...(again.checksum === result.checksum ? [] : ['a second run from the same seed gave another result']),
  ...(seconds < LIMIT_S ? [] : [`${seconds.toFixed(2)} s of CPU, more than ${LIMIT_S} s`]),
];
for (const fault of faults) console.error(`Engine bench: ${fault}`);
if (faults.length > 0) process.exitCode = 1;
