// How a browser is found: each way in turn, and a plain word when there is none.
import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, describe, test } from 'node:test';

const script = resolve(import.meta.dirname, '../../.ci/browsers.mjs');
const folders = [];
after(() => folders.forEach((folder) => rmSync(folder, { recursive: true, force: true })));

/** Looks for Chromium on a machine whose only commands are these shell scripts. */
function find(commands, env = {}) {
  const folder = mkdtempSync(join(tmpdir(), 'browsers-'));
  folders.push(folder);
  for (const [name, body] of Object.entries(commands)) {
    writeFileSync(join(folder, name), `#!/bin/sh\n${body}\n`, { mode: 0o755 });
  }
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, 'chromium'], {
    encoding: 'utf8',
    env: { PATH: folder, HOME: folder, FOLDER: folder, PLAYWRIGHT_BROWSERS_PATH: join(folder, 'playwright'), ...env },
  });
  return { status, found: stdout.trim().replace('chromium: ', '').replace(folder, ''), stderr };
}

// A machine with a browser in a fixed place finds that one first, and rightly so.
const bare = !['/opt/google/chrome/chrome', '/opt/microsoft/msedge/msedge', '/snap/bin/chromium'].some(existsSync);

describe('a browser', () => {
  test('is the one that CHROME_PATH names', () => {
    assert.equal(find({ chromium: 'exit 0' }, { CHROME_PATH: '/bin/sh' }).found, '/bin/sh');
  });

  test('is not guessed when CHROME_PATH names none', () => {
    const { status, stderr } = find({ chromium: 'exit 0' }, { CHROME_PATH: '/no/such/browser' });
    assert.equal(status, 1);
    assert.match(stderr, /CHROME_PATH names \/no\/such\/browser, and there is no such file/);
  });

  test('is an installed Chromium, Chrome or Edge', () => {
    for (const name of ['chromium', 'google-chrome', 'microsoft-edge']) {
      assert.equal(find({ [name]: 'exit 0' }).found, `/${name}`);
    }
  });

  if (bare && process.platform === 'linux' && process.getuid() === 0) {
    test('is installed with apt-get by root', () => {
      const apt = 'case "$*" in *install*) echo "$*" >&2; : > "$FOLDER/chromium";; esac';
      const { found, stderr } = find({ 'apt-get': apt });
      assert.equal(found, '/chromium');
      assert.match(stderr, /install -y --no-install-recommends chromium/);
    });
  }

  if (bare && process.platform === 'linux') {
    test('that cannot be had is said to be missing, with what to do', () => {
      const { status, stderr } = find({ 'apt-get': 'exit 100', npx: 'exit 1' });
      assert.equal(status, 1);
      assert.match(stderr, /A Chrome, Chromium or Edge browser is missing. Install one, or set CHROME_PATH/);
    });
  }
});
