// Runs the named steps one after another, goes on after a failure, and ends in one summed line
// `N passed, N failed, N skipped`. Used by `npm test`, `npm run test:all` and .ci/run.
import { spawn } from 'node:child_process';
import { mkdirSync, rmSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const bin = (name) => `node_modules/.bin/${name}`;
const results = '.results';

// `counts`: ends in a line of its own with counts, and may not run nothing. The others pass or fail as a whole.
const steps = {
  types: { run: ['npm', 'run', '-s', 'typecheck'] },
  lint: { run: ['npm', 'run', '-s', 'lint'] },
  layers: { run: ['npm', 'run', '-s', 'layers'] },
  build: { run: ['npm', 'run', '-s', 'build'] },
  node: { run: ['node', '.ci/node-tests.mjs', 'test/docs', 'test/tools', 'test/package'], counts: true },
  // Whole pages, examples and schedules of faults.
  pages: { run: ['node', '.ci/node-tests.mjs', 'test/examples', 'test/guarantees', 'test/pages', 'test/e2e'], counts: true },
  chromium: { run: [bin('wtr')], env: { BROWSER: 'chromium' }, counts: true },
  pseudo: { run: [bin('wtr')], env: { BROWSER: 'chromium', PSEUDO: '1' }, counts: true },
  firefox: { run: [bin('wtr')], env: { BROWSER: 'firefox' }, counts: true },
  webkit: { run: ['bash', '.ci/webkit.sh'], counts: true },
  stories: { run: ['npm', 'run', '-s', 'test:stories'], counts: true },
  storybook: { run: ['npm', 'run', '-s', 'build-storybook'] },
  size: { run: ['npm', 'run', '-s', 'size'] },
  // A small part of the benchmark: ratios and counts only, because the machine's speed is not ours. Mounting takes 2.8 to
  // 3.5 times the limit's CPU and a change 1.5 to 1.75 times (medians on two busy cores), now and then 4.2 and 2.2; half as much again, and something broke.
  // Opening a thread, with its head, actions and composer, takes 6 to 15 times the CPU of the bare list of bubbles that is its limit.
  bench: {
    run: ('node test/bench/run.mjs --subjects limit,ours --sizes 1000,10000 --rounds 3 --changes 300 --engine-runs 3 '
      + '--max-mount 5 --max-change 3.5 --thread-rounds 3 --max-open 12').split(' '),
  },
  // Ten thousand fault schedules and the table of promises: counts, ratios and simulated time only.
  // The schedules from one seed; the rows of real time are for `npm run guarantees` alone.
  guarantees: { run: ['npm', 'run', '-s', 'guarantees'], env: { SEED: '1', ONLY: 'G2,G4,G5' } },
  requirements: { run: ['npm', 'run', '-s', 'requirements'] },
};

function run(name) {
  const step = steps[name];
  if (!step) throw new Error(`There is no step ${name}: there are ${Object.keys(steps).join(', ')}.`);
  console.log(`\n── ${name}`);
  const began = Date.now();
  const env = { ...process.env, ...step.env, RESULTS: `${results}/${name}.json`, FORCE_COLOR: '0', NO_COLOR: '1' };
  // The tools want a newer Node than the package: the one that it brings.
  env.PATH = `${resolve('node_modules/.bin')}${delimiter}${env.PATH}`;
  return new Promise((done) => {
    const child = spawn(step.run[0], step.run.slice(1), { env, stdio: ['ignore', 'pipe', 'inherit'] });
    let tail = '';
    child.stdout.on('data', (data) => {
      process.stdout.write(data);
      tail = (tail + data).slice(-20_000);
    });
    child.on('error', (error) => console.error(error.message));
    child.on('close', (code) => {
      const last = [...tail.matchAll(/^(\d+) passed, (\d+) failed, (\d+) skipped$/gm)].at(-1);
      const [passed, failed, skipped] = last && step.counts ? last.slice(1).map(Number) : [0, 0, 0];
      const empty = step.counts && passed + failed === 0;
      if (empty) console.error(`${name} ran no test at all.`);
      // A step that fails without a failed test counts as one failure.
      const extra = failed === 0 && (code !== 0 || empty) ? 1 : 0;
      const seconds = ((Date.now() - began) / 1000).toFixed(1);
      done({ name, passed, failed: failed + extra, skipped, seconds, counts: step.counts });
    });
  });
}

const names = process.argv.slice(2);
// What earlier runs left would speak for tests that this run does not run.
for (const name of names) rmSync(`${results}/${name}.json`, { force: true });
mkdirSync(results, { recursive: true });

const all = [];
for (const name of names) all.push(await run(name));

console.log('\n── summary');
for (const { name, passed, failed, skipped, seconds, counts } of all) {
  const said = counts ? `${passed} passed, ${failed} failed, ${skipped} skipped` : failed ? 'failed' : 'ok';
  console.log(`${name.padEnd(13)} ${seconds.padStart(6)} s  ${said}`);
}
const sum = (key) => all.reduce((total, step) => total + step[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
