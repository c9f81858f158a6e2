// Runs the tests that Node runs (test/**/*.test.mjs), or those of the folders and files that are named, and prints their
// counts. RESULTS=file.json also writes the results there.
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, relative } from 'node:path';
import { run } from 'node:test';

const named = process.argv.slice(2);
const files = readdirSync('test', { recursive: true })
  .filter((file) => file.endsWith('.test.mjs') && !file.includes('node_modules'))
  .map((file) => `test/${file.replaceAll('\\', '/')}`)
  .filter((file) => named.length === 0 || named.some((name) => file === name || file.startsWith(`${name}/`)));
const tests = [];
const note = (result) => (data) => {
  if (data.details?.type === 'suite') return;
  const skipped = data.skip !== undefined || data.todo !== undefined;
  const file = relative(process.cwd(), data.file ?? '');
  const failed = result === 'failed';
  const error = failed ? { error: String(data.details.error?.cause?.stack ?? data.details.error) } : {};
  tests.push({ file, suite: '', title: data.name, result: skipped ? 'skipped' : result, ...error });
  console.log(`${failed ? '✗' : '✓'} ${data.name}`);
  if (failed) console.log(error.error);
};

if (files.length > 0) {
  const stream = run({ files: files.toSorted(), concurrency: 1, timeout: 240_000 });
  stream.on('test:pass', note('passed'));
  stream.on('test:fail', note('failed'));
  stream.on('test:stdout', ({ message }) => process.stdout.write(message));
  stream.on('test:stderr', ({ message }) => process.stderr.write(message));
  await new Promise((resolve) => stream.on('end', resolve).resume());
}
const count = (result) => tests.filter((test) => test.result === result).length;
if (process.env.RESULTS) {
  mkdirSync(dirname(process.env.RESULTS), { recursive: true });
  writeFileSync(process.env.RESULTS, JSON.stringify(tests, null, 1));
}
console.log(`\n${count('passed')} passed, ${count('failed')} failed, ${count('skipped')} skipped\n`);
process.exitCode = count('failed') > 0 || tests.length === 0 ? 1 : 0;
