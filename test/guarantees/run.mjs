// `npm run guarantees`: measures the promises and prints them as a table. SCHEDULES=10000 is how many schedules are run, SEED where
// they begin, ONLY=G1,G7 picks rows. REAL=1 adds the rows that are measured in a real Chromium (KILLS=200 is how often it is killed),
// REAL=only leaves out the others. Ends with 1 when a promise is not kept.
import { measureBrowserRows } from './browser/measure.mjs';
import { load } from './build.mjs';

const count = Number(process.env.SCHEDULES ?? 10_000);
const seed = Number(process.env.SEED ?? Math.floor(Date.now() / 86_400_000));
const only = process.env.ONLY?.split(',');

const { REAL: real, KILLS: kills = 200 } = process.env;

const harness = await load();
const { ROWS, realms, runSchedules } = harness;
let run;
const context = { realms, scale: 1, schedules: () => (run ??= runSchedules({ realms, schedules: count, seed })) };
const began = Date.now();
const lines = [];
for (const row of real === 'only' ? [] : ROWS) {
  if (only && !only.includes(row.g)) continue;
  const { figure, kept } = await row.measure(context);
  lines.push({ row, figure, kept });
}
if (real) lines.push(...await measureBrowserRows({ harness, scale: 1, kills: Number(kills), seed: 1, only }));
lines.sort((a, b) => Number(a.row.g.slice(1)) - Number(b.row.g.slice(1)));
console.log('| # | Promise | Promised | In this run | |\n|---|---|---|---|---|');
for (const { row, figure, kept } of lines) console.log(`| ${row.g} | ${row.promise} | ${row.promised} | ${figure} | ${kept ? 'kept' : '**not kept**'} |`);
console.log(`\n${lines.length} promises in ${((Date.now() - began) / 1000).toFixed(0)} s, schedules from seed ${seed}.`);
for (const { row, broken = [] } of lines) for (const told of broken) console.log(`${row.g}: ${told}`);
process.exitCode = lines.every(({ kept }) => kept) ? 0 : 1;
