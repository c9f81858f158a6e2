// The rows of a real browser in small: what is counted has to hold; what takes time is for `npm run guarantees`, which measures all in full.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, test } from 'node:test';
import { measureKills } from './browser/kills.mjs';
import { openLab } from './browser/lab.mjs';
import { BROWSER_ROWS } from './browser/rows/index.mjs';
import { load } from './build.mjs';

const SCALE = 0.03;
const KILLS = 3;
/** A browser that stands still fails its row, and not the whole run. */
const timeout = 120_000;

let harness;
let lab;
before(async () => {
  harness = await load();
  lab = await openLab();
});
after(() => lab.close());

test('docs/guarantees.md has every row of a real browser, as it is promised', async () => {
  const page = await readFile(new URL('../../docs/guarantees.md', import.meta.url), 'utf8');
  for (const { g, promise, promised } of BROWSER_ROWS) assert.ok(page.includes(`| ${g} | ${promise} | ${promised} |`), `${g} is missing or differs`);
});

const counted = (g, name) => test(`${g} ${name}`, { timeout }, async () => {
  const { figure, counted: holds, broken } = await BROWSER_ROWS.find((row) => row.g === g).measure({ lab, harness, scale: SCALE });
  assert.ok(holds, `${figure}\n${broken?.join('\n') ?? ''}`);
});
counted('G7', 'a page that stood still, or crashed, has its messages and drafts again');
counted('G8', 'what is typed in a storm of changes is whole');
counted('G14', 'of a megabyte of text only the beginning stands in the page');
counted('G15', 'hostile data raises no error and hides no honest change, and the agent can answer');
counted('G18', 'a full disk is told, and the text is kept and sent');
counted('G20', 'an agent lists, opens, types and sends in hostile pages');

test('G10 a list, a thread and a composer that go leave no node and no listener behind', { timeout }, async () => {
  const { figure } = await BROWSER_ROWS.find((row) => row.g === 'G10').measure({ lab, harness, scale: SCALE });
  assert.match(figure, /nodes (?:0|-\d+), listeners (?:0|-\d+)/);
});

test('G1 G2 nothing is lost or sent twice when Chromium is killed', { timeout }, async () => {
  const { broken } = await measureKills({ lab, harness, kills: KILLS, seed: 1 });
  // How much typing a busy machine loses is time: the rest is not.
  assert.deepEqual(broken.filter((told) => !told.includes('before the end')), []);
});
