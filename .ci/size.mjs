// `npm run size`: what demo/minimal.html fetches until the first rows stand and the composer has focus, from the
// network log of a real Chromium, file by file. Fails over the limit. Needs `npm run build`.
// Another page: npm run size -- demo/composed.html
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from './browsers.mjs';
import { serve } from './server.mjs';

/** What the page shall weigh. */
const GOAL_BYTES = 75_000;
/** What it weighs today, with room for noise: it may only be lowered, so that no change makes the page heavier unseen. */
const LIMIT_BYTES = 140_000;
/** Rows by their part, which is public; Playwright's selectors reach into shadow roots. */
const ROW = 'inbox-list [part~=item]';
const COMPOSER = 'message-composer';

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
  await page.goto(server.url + path);
  const row = page.locator(`css=${ROW}`).first();
  await row.waitFor({ state: 'visible', timeout: 30_000 });
  const rowsMs = Date.now() - began;
  await row.click();
  const composer = page.locator(`css=${COMPOSER}`).getByRole('textbox').first();
  await composer.click({ timeout: 30_000 });
  await composer.evaluate((box) => {
    if (!box.matches(':focus')) throw new Error('The composer did not take the focus.');
  });
  counting = false;

  const rows = [];
  for (const response of fetched) {
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
