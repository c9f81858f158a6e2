// `npm run test:stories`: every story renders, its play function passes and axe finds nothing; ends in plain counts.
// RESULTS=file.json also writes the results there.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const raw = '.results/stories-raw.json';
mkdirSync('.results', { recursive: true });
rmSync(raw, { force: true });
const stdio = ['ignore', 'inherit', 'inherit'];
const env = { ...process.env, STORYBOOK_DISABLE_TELEMETRY: '1' };
const manifest = spawnSync('node_modules/.bin/cem', ['analyze', '--quiet'], { stdio });
const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${raw}`];
const vitest = spawnSync('node_modules/.bin/vitest', ['run', ...reporters, ...process.argv.slice(2)], { stdio, env });

const count = { passed: 0, failed: 0, skipped: 0 };
const tests = [];
if (existsSync(raw)) {
  for (const { name, assertionResults, message, status } of JSON.parse(readFileSync(raw, 'utf8')).testResults) {
    const file = relative(process.cwd(), name);
    if (assertionResults.length === 0 && status === 'failed') {
      tests.push({ file, suite: '', title: `${file} loads`, result: 'failed', error: message ?? '' });
    }
    for (const test of assertionResults) {
      const result = test.status === 'passed' || test.status === 'failed' ? test.status : 'skipped';
      const error = result === 'failed' ? { error: test.failureMessages.join('\n') } : {};
      tests.push({ file, suite: test.ancestorTitles.join(' › '), title: test.title, result, ...error });
    }
  }
}
for (const { result } of tests) count[result]++;
if (process.env.RESULTS) {
  mkdirSync(dirname(process.env.RESULTS), { recursive: true });
  writeFileSync(process.env.RESULTS, JSON.stringify(tests, null, 1));
}
rmSync(raw, { force: true });
console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
process.exitCode = vitest.status !== 0 || manifest.status !== 0 || tests.length === 0 ? 1 : 0;
