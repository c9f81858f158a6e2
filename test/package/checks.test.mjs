// What hosts and their tools see of the package: exports, types, weight of each entry, licences. Needs a build.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { describe, test } from 'node:test';
import { publint } from 'publint';
import { BADGE_WHOLE, ENTRIES, weighEntry } from '../../.ci/entry-sizes.mjs';
import { bundledPackages } from '../../.ci/notices.mjs';

describe('the package, as its users meet it', () => {
  test('publint finds nothing', async () => {
    const { messages } = await publint({ pkgDir: '.', strict: true });
    assert.deepEqual(messages.map(({ type, code, path }) => `${type} ${code} ${path.join('.')}`), []);
  });

  test('are-the-types-wrong finds nothing, for every kind of entry', () => {
    const entries = ['.', './define', './define/inbox-list', './elements/inbox-list', './transports/local', './types/react', './types/vue', './types/svelte', './parse-frame', './testing', './bundle'];
    const { stdout, stderr, status } = spawnSync('node_modules/.bin/attw', ['--pack', '.', '--profile', 'esm-only', '--format', 'ascii', '--no-color', '--no-emoji', '--entrypoints', ...entries], { encoding: 'utf8' });
    assert.equal(status, 0, stdout + stderr);
    assert.match(stdout, /inbox-elements\/types\/svelte/);
  });

  for (const [name, { code, most }] of Object.entries(ENTRIES)) {
    test(`${name} weighs at most ${most} bytes in a host's bundle`, async () => {
      const { gzip } = await weighEntry(code);
      assert.ok(gzip <= most, `${gzip} bytes`);
    });
  }

  test(`a status-badge weighs at most ${BADGE_WHOLE} bytes with the look that it fetches when it is first shown`, async () => {
    const { withLater } = await weighEntry(ENTRIES['status-badge'].code);
    assert.ok(withLater <= BADGE_WHOLE, `${withLater} bytes`);
  });

  test('a status-badge alone brings no inbox: neither session nor stores, model or other elements', async () => {
    const { weights } = await weighEntry(ENTRIES['status-badge'].code);
    const paths = weights.map(([path]) => path);
    assert.ok(paths.some((path) => path.endsWith('elements/status-badge.js')));
    assert.deepEqual(paths.filter((path) => /dist\/(session|stores|model|transport|transports|engine|inbox|define)(\/|\.js)|nanostores|valibot/.test(path) && !path.endsWith('define/status-badge.js')), []);
  });

  test('the script-tag build names everybody whose work it holds, with their licences', () => {
    const text = readFileSync('dist/bundle/THIRD-PARTY-NOTICES.txt', 'utf8');
    const packages = bundledPackages();
    assert.ok(packages.includes('lit-html') && packages.includes('valibot'));
    for (const name of [...packages, 'lucide-static', 'simple-icons']) assert.match(text, new RegExp(`^${name} \\d`, 'm'));
    assert.ok(text.match(/Permission is hereby granted|Redistribution and use|Permission to use/g).length >= 5);
  });

  test('SECURITY.md and VERSIONING.md are packed', () => {
    const { files } = JSON.parse(readFileSync('package.json', 'utf8'));
    for (const name of ['SECURITY.md', 'VERSIONING.md']) assert.ok(files.includes(name), name);
  });
});
