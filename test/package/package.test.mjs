// The package as others install it: what its exports name is packed, and importing it does nothing. Needs a build.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { before, describe, test } from 'node:test';

const root = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(`${root}/package.json`, 'utf8'));

describe('the package', () => {
  let packed;
  before(() => {
    const options = { cwd: root, encoding: 'utf8', env: { ...process.env, NPM_CONFIG_LOGLEVEL: 'error' } };
    const [{ files }] = JSON.parse(execFileSync('npm', ['pack', '--dry-run', '--json', '--ignore-scripts'], options));
    packed = files.map(({ path }) => path);
  });

  test('packs every file that its exports name, with its types', () => {
    const targets = [manifest.exports, manifest.types, manifest.unpkg, manifest.jsdelivr, manifest.customElements]
      .flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)))
      .flatMap((entry) => (typeof entry === 'string' ? entry : Object.values(entry)));
    assert.ok(targets.length > 10);
    for (const target of targets) {
      const [start, end = ''] = target.replace('./', '').split('*');
      const fits = (path) => (target.includes('*') ? path.startsWith(start) && path.endsWith(end) : path === start);
      assert.ok(packed.some(fits), `${target} is not packed`);
    }
  });

  test('packs neither sources, tests nor the demo', () => {
    assert.deepEqual(packed.filter((path) => /^(src|test|demo|stories|docs|\.)/.test(path)), []);
  });

  test('has the same declarations as modules', () => {
    const modules = packed.filter((path) => /^dist\/(?!bundle\/|_virtual\/).*\.js$/.test(path));
    const without = modules.filter((path) => !packed.includes(path.replace(/\.js$/, '.d.ts')));
    assert.deepEqual(without, []);
  });

  test('imports in Node, registers no element and leaves no global', () => {
    const script = `
      const defined = [];
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      globalThis.customElements = { define: (name) => defined.push(name), get() {}, whenDefined: async () => {} };
      const library = await import('inbox-elements');
      // lit and nanostores note what several copies on one page must share.
      const known = /^(customElements|nanostoresGlobal|lit\\w*Versions|reactiveElementVersions)$/;
      const globals = Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !known.test(name));
      console.log(JSON.stringify({ names: Object.keys(library), defined, globals }));
    `;
    const args = ['--input-type=module', '--eval', script];
    const options = { cwd: root, encoding: 'utf8' };
    const { names, defined, globals } = JSON.parse(execFileSync(process.execPath, args, options));
    assert.ok(names.includes('createInbox'), `it exports ${names.join(', ')}`);
    assert.deepEqual(defined, []);
    assert.deepEqual(globals, []);
  });

  test('every module can be imported where there is no page, and changes nothing there', () => {
    const modules = packed.filter((path) => /^dist\/(index|define|define\/[\w-]+|elements\/[\w-]+|types\/[\w-]+|transports\/[\w-]+\/index|testing\/index)\.js$/.test(path));
    assert.ok(modules.length > 20);
    const script = `
      const before = new Set(Object.getOwnPropertyNames(globalThis));
      for (const file of ${JSON.stringify(modules)}) await import(${JSON.stringify(`${root}/`)} + file);
      (await import('inbox-elements/define')).define();
      // lit brings a registry of its own to where there is none.
      const known = /^(customElements|nanostoresGlobal|lit\\w+|reactiveElementVersions)$/;
      console.log(JSON.stringify(Object.getOwnPropertyNames(globalThis).filter((name) => !before.has(name) && !known.test(name))));
    `;
    const told = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { cwd: root, encoding: 'utf8' });
    assert.deepEqual(JSON.parse(told), []);
  });

  test('has every lazy file that the script-tag build may fetch', () => {
    const scripts = packed.filter((name) => /^dist\/bundle\/.*\.js$/.test(name));
    assert.ok(scripts.length > 1);
    for (const path of scripts) {
      const text = readFileSync(`${root}/${path}`, 'utf8');
      const folder = path.replace(/[^/]+$/, '');
      for (const [, target] of text.matchAll(/\bimport\(\s*[`"']([^`"']+)[`"']\s*\)/g)) {
        assert.ok(target.startsWith('./'), `${path} loads ${target}`);
        assert.ok(packed.includes(folder + target.slice(2)), `${path} loads ${target}, which is not packed`);
      }
    }
  });
});
