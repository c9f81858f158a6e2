// Runs the named steps one after another, goes on after a failure, and ends in one summed line
// `N passed, N failed, N skipped`. Used by `npm test`, `npm run test:all` and .ci/run.
//
// A test file that fails is run once more by itself, for a busy machine delays what a page waits for; what then passes
// counts, and is named under "passed only when run again", to be mended. A counterexample of a property is no delay: it
// gets no second run. A browser that dies or stands still is started again once, with the files that it had.
import { spawn } from 'node:child_process';
import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { delimiter, resolve } from 'node:path';

const bin = (name) => `node_modules/.bin/${name}`;
const results = '.results';
/** As many failing files at once are no accident of a busy machine. */
const mostRunAgain = 3;

const inPages = (browser, env = {}) => ({
  run: [bin('wtr')],
  env: { BROWSER: browser, ...env },
  only: (files) => ['--files', ...files],
  minutes: 12,
});
/** The files of web-test-runner.config.js. */
const unitTests = () =>
  readdirSync('test', { recursive: true })
    .map((file) => `test/${file.replaceAll('\\', '/')}`)
    .filter((file) => file.endsWith('.test.ts') && !/^test\/(bench\/|locales\/pseudo\.)|node_modules/.test(file))
    .toSorted();
const someOf = (files, parts) =>
  Array.from({ length: parts }, (_, part) => files.filter((_file, index) => index % parts === part));

// `only`: the step's results are tests, and this is how some files are run by themselves. The others pass or fail as a
// whole. `parts`: lists of files, each for a browser of its own. `minutes`: after these it stands still, and is ended.
const steps = {
  types: { run: ['npm', 'run', '-s', 'typecheck'] },
  lint: { run: ['npm', 'run', '-s', 'lint'] },
  layers: { run: ['npm', 'run', '-s', 'layers'] },
  build: { run: ['npm', 'run', '-s', 'build'] },
  node: {
    run: ['node', '.ci/node-tests.mjs'],
    parts: () => [['test/docs', 'test/tools', 'test/package']],
    only: (files) => files,
    minutes: 5,
  },
  // Whole pages, examples and schedules of faults.
  pages: {
    run: ['node', '.ci/node-tests.mjs'],
    parts: () => [['test/examples', 'test/guarantees', 'test/pages', 'test/e2e']],
    only: (files) => files,
    minutes: 15,
  },
  chromium: inPages('chromium'),
  pseudo: inPages('chromium', { PSEUDO: '1' }),
  firefox: inPages('firefox'),
  // One WebKitGTK for all the files grows until its process ends, on a machine with little memory.
  webkit: { ...inPages('webkit'), run: ['bash', '.ci/webkit.sh'], parts: () => someOf(unitTests(), 4), minutes: 5 },
  stories: { run: ['npm', 'run', '-s', 'test:stories', '--'], only: (files) => files, minutes: 6 },
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

/** Runs the step's command; ends it, with all that it started, when it stands still. */
function runCommand(step, args, out) {
  const env = { ...process.env, ...step.env, RESULTS: out, FORCE_COLOR: '0', NO_COLOR: '1' };
  // The tools want a newer Node than the package: the one that it brings.
  env.PATH = `${resolve('node_modules/.bin')}${delimiter}${env.PATH}`;
  const [command, ...rest] = [...step.run, ...args];
  return new Promise((done) => {
    // A group of its own, so that browsers and servers end with it.
    const child = spawn(command, rest, { env, stdio: ['ignore', 'inherit', 'inherit'], detached: true });
    const end = (signal) => {
      try {
        process.kill(-child.pid, signal);
      } catch {
        // It has ended meanwhile.
      }
    };
    const timers = [];
    if (step.minutes) {
      timers.push(setTimeout(() => {
        console.error(`It has not ended after ${step.minutes} minutes.`);
        end('SIGTERM');
        timers.push(setTimeout(() => end('SIGKILL'), 10_000));
      }, step.minutes * 60_000));
    }
    const stop = () => end('SIGTERM');
    process.once('SIGINT', stop).once('SIGTERM', stop);
    const ended = (code) => {
      timers.forEach(clearTimeout);
      process.off('SIGINT', stop).off('SIGTERM', stop);
      done(code);
    };
    child.on('error', (error) => {
      console.error(error.message);
      ended(1);
    });
    child.on('exit', ended);
  });
}

/** The tests that a command wrote down, or undefined where it ended before it could. */
async function runTests(step, args, out) {
  rmSync(out, { force: true });
  const code = await runCommand(step, args, out);
  try {
    const tests = JSON.parse(readFileSync(out, 'utf8'));
    if (tests.length > 0) return { code, tests };
    console.error('It ran no test at all.');
  } catch {
    console.error(`It ended with ${code}, and without results.`);
  }
  return { code, tests: undefined };
}

const failedOf = (tests) => tests.filter((test) => test.result === 'failed');

/** Runs a part of a step, and once more what did not come to an end or failed in few files. */
async function runPart(step, files, out, again) {
  const args = files ? step.only(files) : [];
  let { code, tests } = await runTests(step, args, out);
  if (!tests) {
    console.log('\n── again, from the beginning');
    const which = files ? `${files.length} files from ${files[0]} on` : 'all files';
    again.push({ file: which, title: 'ended without results', error: '' });
    ({ code, tests } = await runTests(step, args, out));
    if (!tests) return { code: code || 1, tests: [] };
  }
  const failed = failedOf(tests);
  const failedFiles = [...new Set(failed.map((test) => test.file))];
  const accident = failed.length > 0 && failedFiles.length <= mostRunAgain
    && failedFiles.every((file) => file) && !failed.some((test) => test.error?.includes('Property failed'));
  if (!accident) return { code, tests };
  console.log(`\n── again, by themselves: ${failedFiles.join(' ')}`);
  const second = await runTests(step, step.only(failedFiles), out);
  if (!second.tests) return { code, tests };
  const stillFailed = new Set(failedOf(second.tests).map((test) => `${test.file} ${test.suite} ${test.title}`));
  again.push(...failed.filter((test) => !stillFailed.has(`${test.file} ${test.suite} ${test.title}`)));
  const others = tests.filter((test) => !failedFiles.includes(test.file));
  return { code: second.code, tests: [...others, ...second.tests] };
}

async function run(name) {
  const step = steps[name];
  if (!step) throw new Error(`There is no step ${name}: there are ${Object.keys(steps).join(', ')}.`);
  console.log(`\n── ${name}`);
  const began = Date.now();
  const out = `${results}/${name}.json`;
  const tests = [];
  const again = [];
  let broken = 0;
  if (step.only) {
    for (const files of step.parts?.() ?? [undefined]) {
      const part = await runPart(step, files, out, again);
      tests.push(...part.tests);
      // A run that fails without a failed test counts as one failure.
      if (part.tests.length === 0 || (part.code !== 0 && failedOf(part.tests).length === 0)) broken++;
    }
    writeFileSync(out, JSON.stringify(tests, null, 1));
  } else if ((await runCommand(step, [], out)) !== 0) broken++;
  const count = (result) => tests.filter((test) => test.result === result).length;
  const seconds = ((Date.now() - began) / 1000).toFixed(1);
  const [passed, failed, skipped] = [count('passed'), count('failed') + broken, count('skipped')];
  return { name, passed, failed, skipped, seconds, again, failures: failedOf(tests), counts: Boolean(step.only) };
}

const names = process.argv.slice(2);
// What earlier runs left would speak for tests that this run does not run.
for (const name of names) rmSync(`${results}/${name}.json`, { force: true });
mkdirSync(results, { recursive: true });

const all = [];
for (const name of names) all.push(await run(name));

const lines = (text, most) => (text ?? '').split('\n').filter((line) => line.trim()).slice(0, most);
const tell = (heading, key, most) => {
  if (!all.some((step) => step[key].length > 0)) return;
  console.log(`\n── ${heading}`);
  for (const step of all) {
    for (const { file, suite, title, error } of step[key].slice(0, 20)) {
      console.log(`${step.name}: ${[file, suite, title].filter(Boolean).join(' › ')}`);
      for (const line of lines(error, most)) console.log(`    ${line.slice(0, 300)}`);
    }
  }
};
tell('passed only when run again', 'again', 4);
tell('failed', 'failures', 8);

console.log('\n── summary');
for (const { name, passed, failed, skipped, seconds, counts } of all) {
  const said = counts ? `${passed} passed, ${failed} failed, ${skipped} skipped` : failed ? 'failed' : 'ok';
  console.log(`${name.padEnd(13)} ${seconds.padStart(6)} s  ${said}`);
}
const sum = (key) => all.reduce((total, step) => total + step[key], 0);
console.log(`${sum('passed')} passed, ${sum('failed')} failed, ${sum('skipped')} skipped`);
process.exitCode = sum('failed') > 0 ? 1 : 0;
