// `npm run size`: what demo/minimal.html fetches until the first rows stand and the composer has focus, from the
// network log of a real Chromium, file by file. Fails over the limit. Needs `npm run build`.
// Another page: npm run size -- demo/composed.html
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
import { serve } from './server.mjs';

/** What the page shall weigh. */
const GOAL_BYTES = 75_000;
/** What it weighs today, with room for noise, so that no change makes the page heavier unseen. It is raised with a reason only. */
const LIMIT_BYTES = 113_600;
/** By tags and parts, which are public. */
const ROW = ['inbox-workspace', 'inbox-list', '[part~=item]'];
const COMPOSER = ['inbox-workspace', 'chat-thread', 'message-composer', '[role=textbox], textarea, [contenteditable]'];

/**
 * Runs in the page: presses the first row the moment it stands, then the composer, so that a busy machine measures the same as an idle
 * one. Timers of the page that fetch ahead would else race with the test.
 */
function pressAsSoonAsPossible([row, composer]) {
  const find = (path) => {
    let roots = [document];
    for (const [index, selector] of path.entries()) {
      const hits = roots.flatMap((root) => [...root.querySelectorAll(selector)]);
      if (hits.length === 0 && index === 0) continue;
      roots = index === path.length - 1 ? hits : hits.flatMap((hit) => hit.shadowRoot ?? []);
    }
    return roots.find((hit) => hit instanceof HTMLElement && hit.checkVisibility());
  };
  const press = (element) => {
    for (const type of ['pointerover', 'pointerenter', 'pointerdown', 'pointerup']) {
      element.dispatchEvent(new PointerEvent(type, { bubbles: type !== 'pointerenter', composed: true }));
    }
    element.click();
  };
  const clock = () => performance.timeOrigin + performance.now();
  let rowsAt;
  const look = () => {
    const box = rowsAt && find(composer);
    if (box) {
      press(box);
      box.focus();
      if (box.matches(':focus')) return void (globalThis.pressed = { rowsAt, focusAt: clock() });
    }
    const first = !rowsAt && find(row);
    if (first) {
      rowsAt = clock();
      press(first.matches('button') ? first : first.querySelector('button') ?? first);
    }
    requestAnimationFrame(look);
  };
  requestAnimationFrame(look);
}

const path = process.argv[2] ?? 'demo/minimal.html';
const server = await serve();
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
try {
  const page = await (await browser.newContext({ viewport: { width: 1280, height: 800 } })).newPage();
  const fetched = [];
  const foreign = [];
  let counting = true;
  page.on('response', (response) => {
    const url = response.url();
    if (!counting || /^(data|blob):/.test(url)) return;
    if (!url.startsWith(server.url)) foreign.push(url);
    else if (response.ok()) fetched.push(response);
  });
  page.on('pageerror', (error) => console.error(`The page threw: ${error.message}`));

  const began = Date.now();
  await page.addInitScript(pressAsSoonAsPossible, [ROW, COMPOSER]);
  await page.goto(server.url + path);
  const { rowsAt, focusAt } = await (await page.waitForFunction(() => globalThis.pressed, undefined, { timeout: 60_000 })).jsonValue();
  const rowsMs = Math.round(rowsAt - began);
  await page.waitForLoadState('networkidle');
  counting = false;
  /** Whatever was asked for until then, also what came later. */
  const wanted = fetched.filter((response) => response.request().timing().startTime <= focusAt);

  const rows = [];
  for (const response of wanted) {
    const body = await response.body();
    rows.push({
      file: new URL(response.url()).pathname,
      raw: body.length,
      gzip: gzipSync(body, { level: 9 }).length,
      brotli: brotliCompressSync(body).length,
    });
  }
  rows.sort((a, b) => b.gzip - a.gzip);
  const total = { file: 'all', raw: 0, gzip: 0, brotli: 0 };
  for (const one of rows) for (const key of ['raw', 'gzip', 'brotli']) total[key] += one[key];
  const line = ({ file, raw, gzip, brotli }) =>
    `${file.padEnd(56)} ${`${raw}`.padStart(8)} ${`${gzip}`.padStart(8)} ${`${brotli}`.padStart(8)}`;
  console.log(line({ file: 'file (bytes)', raw: 'raw', gzip: 'gzip -9', brotli: 'brotli' }));
  for (const one of [...rows, total]) console.log(line(one));
  console.log(`First row after ${rowsMs} ms. ${total.gzip} bytes gzip: the goal is ${GOAL_BYTES}, the limit ${LIMIT_BYTES}.`);
  if (foreign.length > 0) {
    console.error(`Fetched from elsewhere: ${foreign.join(', ')}`);
    process.exitCode = 1;
  }
  if (total.gzip > GOAL_BYTES) console.log(`${total.gzip - GOAL_BYTES} bytes over the goal.`);
  if (total.gzip > LIMIT_BYTES) {
    console.error('Over the limit.');
    process.exitCode = 1;
  }
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
} finally {
  await browser.close();
  await server.close();
}
