// `npm run screenshots:themes [folder]`: a sheet for each example theme and scheme, with every density in both directions, and one of the
// default look, to be looked at. Needs `npm run build:bundle`.
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../.ci/browsers.mjs';
import { serve } from '../../.ci/server.mjs';

const [folder = '.results/screenshots/themes', only] = process.argv.slice(2);
const themes = ['default', ...readdirSync('themes').filter((file) => file.endsWith('.css')).map((file) => file.replace('.css', ''))].filter((name) => !only || name === only);

const cell = (density, dir) => `<inbox-provider transport="local" demo workspace="${density}-${dir}" locale="${dir === 'rtl' ? 'ar' : 'en'}">
  <inbox-workspace density="${density}"></inbox-workspace></inbox-provider>`;

mkdirSync(folder, { recursive: true });
const server = await serve();
const browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
try {
  for (const theme of themes) {
    const css = theme === 'default' ? '' : readFileSync(`themes/${theme}.css`, 'utf8');
    for (const scheme of ['light', 'dark']) {
      const page = await browser.newPage({ viewport: { width: 2240, height: 2170 }, reducedMotion: 'reduce' });
      await page.route(`${server.url}demo/sheet.html`, (route) => route.fulfill({ contentType: 'text/html', body: `<!doctype html><html lang="en"><head><style>${css}
        html { color-scheme: ${scheme}; font-family: Inter, system-ui, sans-serif; } body { margin: 0; padding: 12px; background: #777;
        display: grid; grid-template-columns: 1fr 1fr; gap: 12px; } inbox-workspace { display: block; block-size: 704px; min-inline-size: 0; }</style></head>
        <body class="inbox-theme-${theme}"><script src="../dist/bundle/inbox-elements.iife.js"></script>
        ${['comfortable', 'cosy', 'compact'].flatMap((density) => ['ltr', 'rtl'].map((dir) => cell(density, dir))).join('')}</body></html>` }));
      await page.goto(`${server.url}demo/sheet.html`);
      for (const workspace of await page.locator('css=inbox-workspace').all()) {
        // A conversation with an answer, a note, pictures and a voice message.
        const list = workspace.locator('css=inbox-list');
        await list.getByRole('listitem').first().waitFor();
        await list.getByRole('tab').nth(1).click();
        await list.getByRole('button', { name: /Nour Belkacem/ }).first().click();
        await workspace.locator('css=chat-thread').getByRole('feed').waitFor();
      }
      await page.mouse.move(0, 0);
      await page.waitForTimeout(1_500);
      const path = join(folder, `${theme}-${scheme}.png`);
      await page.screenshot({ path });
      console.log(path);
      await page.close();
    }
  }
} finally {
  await browser.close();
  await server.close();
}
