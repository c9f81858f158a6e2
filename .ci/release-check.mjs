// `npm run release:check`: what must be true before a version is published, item by item. It changes nothing.
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';

const read = (file) => readFileSync(file, 'utf8');
const git = (...args) => execFileSync('git', args, { encoding: 'utf8' }).trim();
/** Says the end of what a command said where it fails. */
function passes(command, ...args) {
  const { status, stdout, stderr } = spawnSync(command, args, { encoding: 'utf8' });
  const said = `${stdout}\n${stderr}`.trim().split('\n').filter((line) => /✗|✖|error|not what|bytes|failed/i.test(line)).slice(-6);
  if (status !== 0) for (const line of said) console.error(`    ${line.trim()}`);
  return status === 0;
}
const manifest = JSON.parse(read('package.json'));
const { version } = manifest;

const checks = [
  ['nothing is uncommitted', () => git('status', '--porcelain') === ''],
  ['the branch is main', () => git('branch', '--show-current') === 'main'],
  [`no tag v${version} yet`, () => git('tag', '--list', `v${version}`) === ''],
  [`CHANGELOG.md has a section for ${version}`, () => new RegExp(`^## \\[?${version.replaceAll('.', '\\.')}\\]?`, 'm').test(read('CHANGELOG.md'))],
  ['every dependency is pinned', () => Object.values({ ...manifest.dependencies, ...manifest.devDependencies }).every((range) => /^(npm:.*@)?\d+\.\d+\.\d+\S*$/.test(range))],
  ['the lock file fits and names no registry', () => !/"resolved":/.test(read('package-lock.json')) && passes('npm', 'ci', '--dry-run', '--ignore-scripts')],
  ['no advisory above moderate in what is published', () => passes('npm', 'audit', '--omit=dev', '--audit-level=high')],
  ['the build is there, with its notices', () => existsSync('dist/index.js') && existsSync('dist/bundle/THIRD-PARTY-NOTICES.txt')],
  ['the reference is that of the code', () => passes('node', '.ci/reference.mjs', '--check')],
  ['package checks pass', () => passes('node', '.ci/node-tests.mjs', 'test/package/checks.test.mjs', 'test/package/package.test.mjs')],
  ['the last full run passed', () => ['chromium', 'firefox', 'webkit', 'node', 'stories'].every((name) => existsSync(`.results/${name}.json`) && !read(`.results/${name}.json`).includes('"failed"'))],
];

let failed = 0;
for (const [what, holds] of checks) {
  let ok = false;
  try {
    ok = holds();
  } catch (error) {
    console.error(error.message);
  }
  if (!ok) failed++;
  console.log(`${ok ? '✓' : '✗'} ${what}`);
}
console.log(failed === 0 ? `\nReady: npm publish --provenance, then git tag v${version}.` : `\n${failed} to do.`);
process.exitCode = failed > 0 ? 1 : 0;
