// Finds the browsers that tests and measurements drive, and installs a missing one where that is possible.
// Used by web-test-runner.config.js, vitest.config.ts, .ci/size.mjs, .ci/webkit.sh and test/bench.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';

/** Chromium's switches for a test machine: root has no sandbox there, and nothing may phone home. */
export const chromiumArgs = [
  '--no-sandbox',
  '--disable-gpu',
  '--disable-quic',
  '--disable-dev-shm-usage',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

const onPath = (...names) => {
  for (const folder of (process.env.PATH ?? '').split(delimiter)) {
    for (const name of names) {
      const file = join(folder, process.platform === 'win32' ? `${name}.exe` : name);
      if (folder && existsSync(file)) return file;
    }
  }
  return undefined;
};

const firstThere = (files) => files.find((file) => file && existsSync(file));

/** Installs Debian packages when this is root on a Debian-like system; false where it cannot. */
function apt(...packages) {
  if (process.getuid?.() !== 0 || !onPath('apt-get')) return false;
  console.error(`Installing ${packages.join(' ')} …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const lock = ['-o', 'DPkg::Lock::Timeout=600', '-qq'];
  // npm prints what a child says; apt's chatter goes to stderr so that stdout stays readable.
  const stdio = ['ignore', 2, 2];
  if (spawnSync('apt-get', [...lock, 'update'], { env, stdio }).status !== 0) return false;
  const install = [...lock, 'install', '-y', '--no-install-recommends', ...packages];
  return spawnSync('apt-get', install, { env, stdio }).status === 0;
}

function installedChromium() {
  const windows = [process.env['PROGRAMFILES'], process.env['PROGRAMFILES(X86)'], process.env['LOCALAPPDATA']];
  return (
    onPath('chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome') ??
    onPath('microsoft-edge-stable', 'microsoft-edge') ??
    firstThere([
      '/opt/google/chrome/chrome',
      '/opt/microsoft/msedge/msedge',
      '/snap/bin/chromium',
      ...['/Applications', join(homedir(), 'Applications')].flatMap((folder) =>
        ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((app) => `${folder}/${app}.app/Contents/MacOS/${app}`),
      ),
      ...windows
        .filter(Boolean)
        .flatMap((folder) => [
          join(folder, 'Google/Chrome/Application/chrome.exe'),
          join(folder, 'Microsoft/Edge/Application/msedge.exe'),
        ]),
    ])
  );
}

async function playwrightChromium() {
  try {
    const { chromium } = await import('playwright-core');
    return firstThere([chromium.executablePath()]);
  } catch {
    return undefined;
  }
}

/**
 * The path of a Chromium, Chrome or Edge: CHROME_PATH, an installed one, Debian's package (as root),
 * or Playwright's download, which gets 60 seconds.
 */
export async function findChromium() {
  const named = process.env.CHROME_PATH;
  if (named) {
    if (existsSync(named)) return named;
    throw new Error(`CHROME_PATH names ${named}, and there is no such file.`);
  }
  const there = installedChromium() ?? (await playwrightChromium());
  if (there) return there;
  if (apt('chromium', 'fonts-dejavu-core', 'fonts-noto-color-emoji')) {
    const fresh = installedChromium();
    if (fresh) return fresh;
  }
  console.error('No Chrome, Chromium or Edge found: downloading one with `npx playwright install chromium` …');
  try {
    const npx = process.platform === 'win32' ? 'npx.cmd' : 'npx';
    const options = { stdio: ['ignore', 2, 2], timeout: 60_000, shell: process.platform === 'win32' };
    execFileSync(npx, ['playwright', 'install', 'chromium'], options);
  } catch {
    // The next line says what is missing.
  }
  const downloaded = await playwrightChromium();
  if (downloaded) return downloaded;
  throw new Error(
    'A Chrome, Chromium or Edge browser is missing. Install one, or set CHROME_PATH to its executable. ' +
      'Tried: CHROME_PATH, the usual places, apt-get install chromium (needs root on Debian), ' +
      'npx playwright install chromium (60 s).',
  );
}

/** The path of a Firefox: FIREFOX_PATH, an installed one, or Debian's ESR package (as root). */
export function findFirefox() {
  const named = process.env.FIREFOX_PATH;
  if (named && existsSync(named)) return named;
  const look = () =>
    onPath('firefox-esr', 'firefox') ?? firstThere(['/Applications/Firefox.app/Contents/MacOS/firefox']);
  const found = look() ?? (apt('firefox-esr') ? look() : undefined);
  if (found) return found;
  throw new Error('Firefox is missing. Install it, or set FIREFOX_PATH to its executable.');
}

/** The path of WebKitGTK's MiniBrowser; its driver, a display and a bus come with the packages. */
export function findMiniBrowser() {
  const look = () => {
    if (!onPath('WebKitWebDriver') || !onPath('xvfb-run') || !onPath('dbus-run-session')) return undefined;
    return firstThere([
      process.env.MINIBROWSER_PATH,
      ...['x86_64', 'aarch64'].flatMap((arch) =>
        ['4.1', '6.0', '4.0'].map((version) => `/usr/lib/${arch}-linux-gnu/webkit2gtk-${version}/MiniBrowser`),
      ),
      ...['x86_64', 'aarch64'].map((arch) => `/usr/lib/${arch}-linux-gnu/webkitgtk-6.0/MiniBrowser`),
    ]);
  };
  const found = look() ?? (apt('webkit2gtk-driver', 'xvfb', 'xauth', 'dbus') ? look() : undefined);
  if (found) return found;
  throw new Error('WebKitGTK is missing: it needs the packages webkit2gtk-driver, xvfb, xauth and dbus.');
}

// `node .ci/browsers.mjs chromium firefox webkit` makes sure that they are there and prints where.
if (process.argv[1] && import.meta.url.endsWith('/browsers.mjs') && process.argv[1].endsWith('browsers.mjs')) {
  const find = { chromium: findChromium, firefox: findFirefox, webkit: findMiniBrowser };
  try {
    for (const name of process.argv.slice(2)) console.log(`${name}: ${await find[name]()}`);
  } catch (error) {
    console.error(error.message);
    process.exitCode = 1;
  }
}
