// Reporters of the unit tests: a plain closing count, and the results as JSON for `npm run requirements`.
// Used by web-test-runner.config.js.
import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';

const messageOf = (error) => [error?.message, error?.stack].filter(Boolean).join('\n');

function collect(sessions) {
  const tests = [];
  for (const session of sessions) {
    const file = relative(process.cwd(), session.testFile ?? '');
    const walk = (suite, path) => {
      for (const test of suite?.tests ?? []) {
        const result = test.skipped ? 'skipped' : test.passed ? 'passed' : 'failed';
        const ms = Math.round(test.duration ?? 0);
        const error = result === 'failed' ? { error: messageOf(test.error) } : {};
        tests.push({ file, suite: path.join(' › '), title: test.name, result, ms, ...error });
      }
      for (const inner of suite?.suites ?? []) walk(inner, inner.name ? [...path, inner.name] : path);
    };
    walk(session.testResults, []);
    // A file that did not load has no tests, and must not look like a pass.
    const loud = (session.testResults?.suites?.length ?? 0) + (session.testResults?.tests?.length ?? 0) > 0;
    if (!session.passed && (!loud || session.errors?.length)) {
      const title = `${file} loads and runs without an error`;
      tests.push({ file, suite: '', title, result: 'failed', error: session.errors?.map(messageOf).join('\n') ?? '' });
    }
  }
  return tests;
}

/** Ends the run with the one line that the summing script reads: `N passed, N failed, N skipped`. */
export const plainCount = () => ({
  onTestRunFinished({ sessions }) {
    const count = { passed: 0, failed: 0, skipped: 0 };
    for (const test of collect(sessions)) count[test.result]++;
    console.log(`\n${count.passed} passed, ${count.failed} failed, ${count.skipped} skipped\n`);
  },
});

/** Writes `[{ file, suite, title, result, ms, error? }]` to the file, when there is one. */
export const jsonResults = (file) => ({
  onTestRunFinished({ sessions }) {
    if (!file) return;
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, JSON.stringify(collect(sessions), null, 1));
  },
});
