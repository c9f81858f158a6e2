// The elements in the templates of Vue and Svelte, as their own checkers see them: right ones pass, wrong ones are told. (React's are
// checked with everything else by `npm run typecheck`.)
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { test } from 'node:test';

const run = (bin, ...args) => {
  const { stdout, error } = spawnSync(`node_modules/.bin/${bin}`, args, { encoding: 'utf8', maxBuffer: 1e8 });
  if (error) throw error;
  return stdout;
};

test('Vue templates are checked: what is right passes, and each wrong line is an error', () => {
  // A line marked @vue-expect-error that is right is an error itself.
  const told = run('vue-tsc', '--noEmit', '-p', 'test/examples/tsconfig.json').split('\n');
  assert.deepEqual(told.filter((line) => /^(docs|test)\/examples\//.test(line)), []);
});

test('Svelte templates are checked: what is right passes, and each wrong line is an error', () => {
  const told = run('svelte-check', '--workspace', 'test/examples', '--tsconfig', './tsconfig.json', '--config', './svelte.config.js',
    '--output', 'machine-verbose', '--threshold', 'error', '--diagnostic-sources', 'js');
  const errors = told.split('\n').map((line) => /^\d+ (\{.*\})$/.exec(line)?.[1]).filter(Boolean).map((json) => JSON.parse(json))
    .filter(({ type, filename }) => type === 'ERROR' && filename.endsWith('.svelte'));
  assert.match(told, /COMPLETED [1-9]\d* FILES/);
  assert.deepEqual(errors.map(({ filename, start }) => `${filename.replace(/^.*\//, '')}:${start.line + 1}`), ['Wrong.svelte:6', 'Wrong.svelte:8', 'Wrong.svelte:10']);
});
