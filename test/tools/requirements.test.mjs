// The table of requirements believes only tests that ran and passed.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';

const script = resolve(import.meta.dirname, '../../.ci/requirements.mjs');
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

const table = '| R001 | The first |\n| R002 | The second |\n| X01 | The third |\n';
const passed = (title, result = 'passed') => ({ file: 'test/a.test.ts', suite: '', title, result });

/** Joins the table with this test file and these results of a run in Chromium. */
function joined(testFile, results) {
  const folder = mkdtempSync(join(tmpdir(), 'requirements-'));
  folders.push(folder);
  const files = {
    'docs/requirements.md': table,
    'test/a.test.ts': testFile,
    '.results/chromium.json': JSON.stringify(results),
  };
  for (const [name, text] of Object.entries(files)) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script], { cwd: folder, encoding: 'utf8' });
  return { status, stdout, stderr };
}

describe('the table of requirements', () => {
  test('shows a row whose tests passed, and lists the others without failing', () => {
    const { status, stdout } = joined(`it('R001 X01 works', () => {});`, [passed('R001 X01 works')]);
    assert.equal(status, 0);
    assert.match(stdout, /R001 {2}The first\n.*R001 X01 works → chromium passed/);
    assert.match(stdout, /Not yet shown \(1\): R002/);
  });

  test('fails when a named test did not run', () => {
    const { status, stderr } = joined(`itIn(['chromium', 'firefox'], 'R002 is new', () => {});`, []);
    assert.equal(status, 1);
    assert.match(stderr, /R002 is new: did not run/);
  });

  test('fails when a named test failed or was skipped', () => {
    for (const result of ['failed', 'skipped']) {
      const { status, stderr } = joined(`it('R001 works', () => {});`, [passed('R001 works', result)]);
      assert.equal(status, 1);
      assert.match(stderr, new RegExp(`R001 works: ${result} in chromium`));
    }
  });

  test('fails when a test names a row that does not exist', () => {
    const { status, stderr } = joined(`it('R999 works', () => {});`, [passed('R999 works')]);
    assert.equal(status, 1);
    assert.match(stderr, /there is no row R999/);
  });

  test('reads titles with quotes in them', () => {
    const { status } = joined(String.raw`it('R001 the agent\'s "own"', () => {});`, [passed(`R001 the agent's "own"`)]);
    assert.equal(status, 0);
  });

  test('knows titles with values in them by their start', () => {
    const { status } = joined('it(`R001 works for ${kind}`, () => {});', [passed('R001 works for sms')]);
    assert.equal(status, 0);
  });
});
