// The layer rule bites: each wrong import of a small tree is reported, and the right ones are not.
import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';
import { promisify } from 'node:util';

const root = resolve(import.meta.dirname, '../..');
const folders = [];
after(() => Promise.all(folders.map((folder) => rm(folder, { recursive: true, force: true }))));

/** Writes the files, runs the rule as `npm run layers` does, and gives `from → to: rule` for each violation. */
async function violations(files) {
  const folder = await mkdtemp(join(tmpdir(), 'layers-'));
  folders.push(folder);
  const all = { 'package.json': '{"type":"module","dependencies":{}}', ...files };
  for (const [name, text] of Object.entries(all)) {
    await mkdir(dirname(join(folder, name)), { recursive: true });
    await writeFile(join(folder, name), text);
  }
  const cruiser = join(root, 'node_modules/dependency-cruiser/bin/dependency-cruiser.mjs');
  const args = [cruiser, '--config', join(root, '.dependency-cruiser.mjs'), '--output-type', 'json', 'src'];
  const options = { cwd: folder, maxBuffer: 1e8 };
  // It exits with the number of violations, which execFile takes for a failure.
  const { stdout } = await promisify(execFile)(process.execPath, args, options).catch((error) => error);
  return JSON.parse(stdout).summary.violations.map(({ from, to, rule }) => `${from} → ${to}: ${rule.name}`);
}

const value = (path, name = 'y') => `import { x as in_${name} } from '${path}';\nexport const ${name} = in_${name};\n`;
const type = (path) => `import type { X } from '${path}';\nexport type Y = X;\n`;
const leaf = 'export type X = number;\nexport const x = 1;\n';

test('imports that go down are accepted', async () => {
  const found = await violations({
    'src/model/conversation.ts': leaf,
    'src/engine/routing.ts': value('../model/conversation.js') + leaf,
    'src/channels/sms.ts': value('../model/conversation.js') + leaf,
    'src/transport/transport.ts': value('../model/conversation.js') + leaf,
    'src/stores/thread.ts': value('../model/conversation.js') + leaf,
    'src/session/outbox.ts': value('../stores/thread.js') + leaf,
    'src/transports/local/index.ts': value('../../engine/routing.js') + value('../../channels/sms.js', 'z') + leaf,
    'src/inbox.ts': value('./session/outbox.js') + leaf,
    'src/ui/tokens.ts': type('../model/conversation.js') + leaf,
    'src/locales/en.ts': type('../ui/tokens.js') + leaf,
    'src/elements/inbox-list.ts': type('../stores/thread.js') + value('../ui/tokens.js') + leaf,
    'src/define.ts':
      value('./elements/inbox-list.js') + "export const local = () => import('./transports/local/index.js');\n",
    'src/testing/index.ts': value('../engine/routing.js') + leaf,
    'src/index.ts': value('./inbox.js'),
  });
  assert.deepEqual(found, []);
});

const wrong = [
  ['the model imports a store', 'src/model/a.ts', value, 'src/stores/b.ts', 'model-may-not'],
  ['the engine imports a channel', 'src/engine/a.ts', value, 'src/channels/b.ts', 'engine-may-not'],
  ['the model imports a type from above', 'src/model/a.ts', type, 'src/ui/b.ts', 'model-may-not'],
  ['a store imports the session', 'src/stores/a.ts', value, 'src/session/b.ts', 'stores-may-not'],
  ['the contract imports an adapter', 'src/transport/a.ts', value, 'src/transports/local/b.ts', 'transport-may-not'],
  ['another adapter imports the engine', 'src/transports/http/a.ts', value, 'src/engine/b.ts', 'transports-may-not'],
  ['an adapter imports another', 'src/transports/http/a.ts', value, 'src/transports/local/b.ts', 'transports-may-not'],
  ['the session imports an adapter', 'src/session/a.ts', value, 'src/transports/local/b.ts', 'session-may-not'],
  ['ui imports more than types of the model', 'src/ui/a.ts', value, 'src/model/b.ts', 'ui-only-types'],
  ['ui imports an element', 'src/ui/a.ts', value, 'src/elements/b.ts', 'ui-may-not'],
  ['an element imports a value of a store', 'src/elements/a.ts', value, 'src/stores/b.ts', 'elements-only-types'],
  ['an element imports the engine', 'src/elements/a.ts', value, 'src/engine/b.ts', 'elements-may-not'],
  ['an element imports its own registration', 'src/elements/a.ts', value, 'src/define.ts', 'elements-may-not'],
  ['define loads an adapter at once', 'src/define.ts', value, 'src/transports/local/b.ts', 'define-only-lazily'],
  ['a file lies in no layer', 'src/helpers/a.ts', value, 'src/model/b.ts', 'has-a-layer'],
  ['the sources import a test', 'src/model/a.ts', value, 'test/b.ts', 'stays-inside'],
];

describe('the layer rule refuses that', () => {
  for (const [what, from, form, to, rule] of wrong) {
    test(what, async () => {
      const depth = '../'.repeat(from.split('/').length - 1);
      const found = await violations({ [from]: form(`${depth}${to.replace(/\.ts$/, '.js')}`), [to]: leaf });
      assert.deepEqual(found, [`${from} → ${to}: ${rule}`]);
    });
  }
});

test('a circle is refused, also one of types', async () => {
  const found = await violations({
    'src/model/a.ts': `${type('./b.js')}export type X = string;\n`,
    'src/model/b.ts': `${type('./a.js')}export type X = string;\n`,
  });
  assert.ok(found.length > 0);
  assert.ok(found.every((line) => line.endsWith(': no-circle')), found.join('\n'));
});

test('a module of Node, or one that package.json does not list, is refused', async () => {
  const text = "import { readFileSync } from 'node:fs';\nexport const x = readFileSync;\n";
  const found = await violations({ 'src/model/a.ts': text });
  assert.deepEqual(found, ['src/model/a.ts → fs: only-published-dependencies']);
});
