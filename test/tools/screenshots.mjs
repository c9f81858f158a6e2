// `npm run screenshots`: takes the pictures of the README from the demo, in a real Chromium. Needs `npm run build:bundle`.
// `npm run screenshots -- all <folder>` takes every theme, direction and width instead, to be looked at;
// `npm run screenshots -- chat-thread <folder>` takes a sheet of each story of an element (or of those named
// behind the folder, with commas): light, dark, right to left, narrow.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../.ci/browsers.mjs';
import { serve } from '../../.ci/server.mjs';

const [what = 'readme', folder = what === 'readme' ? 'docs/images' : `.results/screenshots${what === 'all' ? '' : `/${what}`}`] = process.argv.slice(2);

/** @type {{ name: string, page?: string, width?: number, height?: number, dark?: boolean, locale?: string, zoom?: number, tab?: number, open?: string, contact?: boolean }[]} */
const README = [
  { name: 'workspace-light', page: 'demo/minimal.html', width: 1360, height: 820, tab: 1, open: 'Nour Belkacem', zoom: 1.5 },
  { name: 'workspace-dark', page: 'demo/minimal.html', width: 1360, height: 820, tab: 1, open: 'Nour Belkacem', zoom: 1.5, dark: true },
];
const ALL = [
  ...README,
  ...[false, true].flatMap((dark) => [
    { name: 'demo', width: 1440, height: 900, open: 'Grace Okafor' },
    { name: 'demo-below', width: 1440, height: 1500, open: 'Grace Okafor' },
    { name: 'three-panes', page: 'demo/minimal.html', width: 1280, height: 800, tab: 1, open: 'Freya Lindqvist' },
    { name: 'two-panes', page: 'demo/minimal.html', width: 900, height: 800, open: 'Grace Okafor', contact: true },
    { name: 'one-pane-list', page: 'demo/minimal.html', width: 390, height: 800 },
    { name: 'one-pane-thread', page: 'demo/minimal.html', width: 390, height: 800, open: 'Noor de Wit' },
    { name: 'one-pane-contact', page: 'demo/minimal.html', width: 390, height: 800, open: 'Noor de Wit', contact: true },
    { name: 'reflow-320', page: 'demo/minimal.html', width: 320, height: 640, open: 'Noor de Wit' },
    { name: 'composed', page: 'demo/composed.html', width: 1360, height: 900, open: 'Grace Okafor' },
    { name: 'arabic', width: 1440, height: 900, locale: 'ar', open: 'Grace Okafor' },
    { name: 'french', width: 1440, height: 900, locale: 'fr', tab: 1, open: 'Nour Belkacem' },
  ].map((shot) => ({ ...shot, dark, name: `${shot.name}-${dark ? 'dark' : 'light'}` }))),
];

if (!['readme', 'all'].includes(what)) {
  await sheets(what);
  process.exit();
}

/** One sheet of each story of an element, from its sources: a page for each look, so that each has the focus and what floats. */
async function sheets(element) {
  const { createServer } = await import('vite');
  const { readFileSync } = await import('node:fs');
  const server = await createServer({ server: { port: 0, host: '127.0.0.1' }, logLevel: 'error' });
  await server.listen();
  const [url] = server.resolvedUrls.local;
  const only = process.argv[4]?.split(',');
  const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  mkdirSync(folder, { recursive: true });
  const stories = [...readFileSync(`stories/${element}.stories.ts`, 'utf8').matchAll(/^export const (\w+): StoryObj/gm)].map(([, name]) => name).filter((name) => !only || only.includes(name));
  try {
    for (const story of stories) {
      const looks = await Promise.all(['light', 'dark', 'rtl', 'narrow'].map((look) => picture(browser, `${url}test/tools/story.html?of=${element}&story=${story}`, look, story)));
      const page = await browser.newPage({ viewport: { width: 1436, height: 1356 } });
      await page.setContent(`<body style="margin: 0; display: grid; grid-template-columns: 700px 700px; gap: 12px; padding: 12px; background: #777">${
        looks.map((png) => `<img src="data:image/png;base64,${png.toString('base64')}">`).join('')}`);
      await page.screenshot({ path: join(folder, `${story}.png`) });
      console.log(join(folder, `${story}.png`));
      await page.close();
    }
  } finally {
    await browser.close();
    await server.close();
  }
}

async function picture(browser, url, look, story) {
  const context = await browser.newContext({ viewport: { width: look === 'narrow' ? 360 : 700, height: 660 }, reducedMotion: 'reduce', locale: 'en-GB' });
  const page = await context.newPage();
  const tell = (error) => {
    console.error(`${story}, ${look}: ${error.message}`);
    process.exitCode = 1;
  };
  page.on('pageerror', tell);
  await page.goto(`${url}&look=${look}`);
  await page.waitForFunction(() => document.title === 'ready', undefined, { timeout: 30_000 }).catch(tell);
  await page.waitForTimeout(500);
  const png = await page.screenshot();
  await context.close();
  return png;
}

const shots = what === 'all' ? ALL : README;
const server = await serve();
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
mkdirSync(folder, { recursive: true });
try {
  for (const { name, page: path = 'demo/index.html', width = 1280, height = 800, dark = false, locale, zoom = 1, tab, open, contact } of shots) {
    const context = await browser.newContext({
      viewport: { width, height }, deviceScaleFactor: zoom, colorScheme: dark ? 'dark' : 'light', locale: 'en-GB', reducedMotion: 'reduce',
    });
    const page = await context.newPage();
    page.on('pageerror', (error) => {
      console.error(`${name}: ${error.message}`);
      process.exitCode = 1;
    });
    await page.goto(server.url + path);
    // The minimal page takes the system's font, which differs from machine to machine.
    await page.evaluate(() => { document.body.style.fontFamily = 'Inter, "Segoe UI", system-ui, sans-serif'; });
    if (locale) await page.locator('#locale').selectOption(locale);
    await page.locator('css=inbox-list').getByRole('listitem').first().waitFor();
    if (tab !== undefined) await page.locator('css=inbox-list').getByRole('tab').nth(tab).click();
    if (open) {
      await page.locator('css=inbox-list').getByRole('button', { name: new RegExp(open) }).first().click();
      await page.locator('css=chat-thread').getByRole('feed').waitFor();
      // The pictures of a conversation are drawn when they are first looked at.
      await page.waitForTimeout(900);
    }
    if (contact) await page.locator('css=chat-thread').locator('[slot=contact-toggle]').or(page.locator('css=inbox-workspace').locator('[slot=contact-toggle]')).first().click();
    await page.mouse.move(0, 0);
    await page.waitForTimeout(700);
    await page.screenshot({ path: join(folder, `${name}.png`) });
    console.log(join(folder, `${name}.png`));
    await context.close();
  }
} finally {
  await browser.close();
  await server.close();
}
