// The script-tag build: what is loaded with import() becomes a file beside the bundle, for the module and the script.
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import { pathToFileURL } from 'node:url';

const script = resolve(import.meta.dirname, '../../.ci/bundle.mjs');

describe('the script-tag build', () => {
  const folder = mkdtempSync(join(tmpdir(), 'bundle-'));
  const bundle = join(folder, 'dist/bundle');
  let printed;
  before(() => {
    const files = {
      'package.json': '{"type":"module"}',
      'src/bundle.ts': `
        export const french = async (): Promise<string> => (await import('./locales/fr.js')).hello;
        export const local = async (): Promise<string> => (await import('./transports/local/index.js')).demo();
        export const mode: string = process.env.NODE_ENV as string;
        export { Oops } from './oops.js';
        import { Oops } from './oops.js';
        export const second = async () => (await import('./locales/fr.js')).second;
        export const same = async (): Promise<boolean> => (await import('./locales/fr.js')).trouble instanceof Oops;
        declare const process: { env: Record<string, string> };
      `,
      'src/oops.ts': `
        export class Oops extends Error {}
        export default 7;
        export const unused = 'only in the source';
      `,
      'src/locales/fr.ts': `
        import seven, { Oops } from '../oops.js';
        const html = ({ raw }: TemplateStringsArray) => raw[0];
        export const hello = 'bonjour';
        export const second = html\` <b>still   there</b>\`;
        export const trouble = new Oops(String(seven));
      `,
      'src/transports/local/index.ts': `
        import { shared } from './shared.js';
        export const demo = async () => shared + (await import('./demo/workspace.js')).name;
      `,
      'src/transports/local/shared.ts': `export const shared = 'local ';`,
      'src/transports/local/demo/workspace.ts': `
        import { shared } from '../shared.js';
        export const name = shared + 'shop';
      `,
    };
    for (const [name, text] of Object.entries(files)) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    }
    printed = execFileSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  });
  after(() => rmSync(folder, { recursive: true, force: true }));

  test('fetches lazy files beside it, and they fetch theirs', async () => {
    const module = await import(pathToFileURL(join(bundle, 'inbox-elements.js')).href);
    assert.equal(await module.french(), 'bonjour');
    assert.equal(await module.local(), 'local local shop');
    assert.equal(module.mode, 'production');
  });

  test('keeps the space with which a template begins: it stands after a word', async () => {
    const module = await import(pathToFileURL(join(bundle, 'inbox-elements.js')).href);
    assert.equal(await module.second(), ' <b>still there</b>');
  });

  test('lends its modules to lazy files, so that a class is one class', async () => {
    const module = await import(pathToFileURL(join(bundle, 'inbox-elements.js')).href);
    assert.equal(await module.same(), true);
    assert.doesNotMatch(readFileSync(join(bundle, 'lazy/locales-fr.js'), 'utf8'), /extends Error/);
    assert.doesNotMatch(readFileSync(join(bundle, 'inbox-elements.js'), 'utf8'), /only in the source/);
  });

  test('names lazy files after their path', () => {
    for (const name of ['locales-fr', 'transports-local', 'transports-local-demo-workspace']) {
      assert.ok(existsSync(join(bundle, 'lazy', `${name}.js`)), name);
    }
  });

  test('makes one classic script with one global, which loads the same lazy files', () => {
    const text = readFileSync(join(bundle, 'inbox-elements.iife.js'), 'utf8');
    assert.match(text, /^var InboxElements=/);
    const loads = [...text.matchAll(/import\([`"']([^)]*)[`"']\)/g)].map(([, path]) => path);
    assert.deepEqual([...new Set(loads)], ['./lazy/locales-fr.js', './lazy/transports-local.js']);
    assert.doesNotMatch(text, /import\.meta|^export /m);
  });

  test('prints an integrity hash for each file', () => {
    assert.equal(printed.match(/ sha384-[\w+/]{64}/g).length, printed.match(/^dist\/bundle\//gm).length);
  });
});
