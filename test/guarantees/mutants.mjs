// `npm run mutants`: breaks the session on purpose, one line at a time, and tells which promise notices. Ends with 1 when one survives.
// ONLY=G5 tries those of one promise.
import { readFileSync } from 'node:fs';
import { load } from './build.mjs';
import { MUTANTS } from './mutants-list.mjs';

const SCHEDULES = 800;
const SEEDS = [1, 2];
const SCALE = 0.1;

/** Whether the promise holds with this source. */
async function holds({ g, row, path }, mutate) {
  const { ROWS, realms, runSchedules } = await load(mutate);
  if (path) {
    const { failure } = await runSchedules({ realms, schedules: 1, ...path });
    return { kept: failure === null, figure: failure?.split('\n')[0] ?? 'it held' };
  }
  if (!row) {
    let failure = null;
    for (const seed of SEEDS) if (failure === null) ({ failure } = await runSchedules({ realms, schedules: SCHEDULES, seed }));
    return { kept: failure === null, figure: failure?.split('\n')[0] ?? 'all held' };
  }
  const schedules = () => runSchedules({ realms, schedules: 1, seed: SEEDS[0] });
  return ROWS.find((one) => one.g === g).measure({ realms, scale: SCALE, schedules });
}

process.on('unhandledRejection', () => {});
let survivors = 0;
let tried = 0;
const sound = new Map();
for (const mutant of MUTANTS) {
  const { name, g, row, path: schedule, file, from, to } = mutant;
  if (process.env.ONLY && process.env.ONLY !== g) continue;
  tried += 1;
  const found = readFileSync(file, 'utf8').split(from).length - 1;
  if (found !== 1) throw new Error(`The line of "${name}" stands ${found} times in ${file}: bring test/guarantees/mutants-list.mjs up to date.`);
  const by = schedule ? JSON.stringify(schedule) : row ? g : 'schedules';
  if (!sound.has(by)) sound.set(by, await holds(mutant));
  if (!sound.get(by).kept) throw new Error(`${by} does not hold even without a mutant: ${sound.get(by).figure}`);
  let noticed;
  try {
    const { kept, figure } = await holds(mutant, (path, source) => (path === file ? source.replace(from, () => to) : null));
    noticed = kept ? null : figure;
  } catch (error) {
    // What does not build was not tried.
    if (String(error).includes('Build failed')) throw error;
    noticed = String(error).split('\n')[0];
  }
  if (noticed === null) survivors += 1;
  console.log(`${noticed === null ? 'SURVIVED' : 'killed  '} ${g.padEnd(4)} ${name}${noticed === null ? '' : `: ${noticed}`}`);
}
console.log(`\n${tried - survivors} of ${tried} mutants killed.`);
process.exitCode = survivors > 0 ? 1 : 0;
