// What the documents print is what the project holds.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { test } from 'node:test';

const read = (path) => readFile(new URL(`../../${path}`, import.meta.url), 'utf8');

test('docs/writing-a-transport.md prints the adapter that is compiled, in fewer than 60 lines', async () => {
  const [page, example] = await Promise.all([read('docs/writing-a-transport.md'), read('docs/examples/crm-transport.ts')]);
  assert.ok(page.includes(`\`\`\`ts\n${example}\`\`\``), 'the block differs from docs/examples/crm-transport.ts');
  assert.ok(example.trimEnd().split('\n').length < 60);
});

test('README.md prints the React, Vue and Svelte components that are compiled', async () => {
  const page = await read('README.md');
  for (const [language, file] of [['tsx', 'messages.tsx'], ['vue', 'Messages.vue'], ['svelte', 'Messages.svelte']]) {
    assert.ok(page.includes(`\`\`\`${language}\n${await read(`docs/examples/${file}`)}\`\`\``), `the block differs from docs/examples/${file}`);
  }
});
