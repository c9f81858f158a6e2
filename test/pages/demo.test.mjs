// The demo's pages and the script tag in a real Chromium, as a visitor meets them. Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { describe, test } from 'node:test';
import { createVisitor } from './visitor.mjs';

describe('the demo', () => {
  const visitor = createVisitor();
  /** What went wrong on the page that is open, or left the machine. */
  let trouble;

  const open = async (path, { width = 1280, html, csp } = {}) => {
    let page;
    ({ page, trouble } = await visitor.newPage({ viewport: { width, height: 800 } }));
    if (html !== undefined) {
      await page.route(`${visitor.url}${path}`, (route) => route.fulfill({
        body: html, contentType: 'text/html', headers: csp ? { 'content-security-policy': csp } : {},
      }));
    }
    await page.goto(visitor.url + path);
    return page;
  };
  const list = (page, tag = 'inbox-list') => page.locator(`css=${tag}`);
  const rows = (page, tag) => list(page, tag).getByRole('listitem');
  const reply = async (page, text) => {
    const box = page.locator('css=message-composer').getByRole('textbox').first();
    await box.click();
    await box.fill(text);
    await box.press('Enter');
  };

  test('minimal.html is under ten lines of body with one script tag', async () => {
    const text = await readFile('demo/minimal.html', 'utf8');
    const body = text.slice(text.indexOf('<body'), text.indexOf('</body>') + '</body>'.length);
    assert.ok(body.split('\n').length < 10, body);
    assert.equal(text.match(/<script/g).length, 1);
  });

  test('shows rows, takes a reply from sent to read, and finds it again after a reload', async () => {
    const page = await open('demo/minimal.html');
    const began = Date.now();
    await rows(page).first().waitFor();
    console.log(`first row after ${Date.now() - began} ms`);
    await list(page).getByRole('button', { name: /^Grace Okafor/ }).first().click();
    await reply(page, 'Warm enough for two cold friends.');
    const mine = page.locator('css=chat-thread').getByRole('article').filter({ hasText: 'Warm enough for two cold friends.' });
    await mine.waitFor();
    await mine.getByRole('img', { name: 'Read', exact: true }).waitFor({ timeout: 60_000 });
    await page.reload();
    await list(page).getByRole('button', { name: /^Grace Okafor/ }).first().click();
    await mine.waitFor();
    assert.deepEqual(trouble, []);
  });

  test('fits a phone: nothing of a page stands beside the window, in either direction', async () => {
    for (const [path, direction] of [['demo/', 'ltr'], ['demo/', 'rtl'], ['demo/day.html', 'ltr']]) {
      const page = await open(path, { width: 390 });
      await page.evaluate((dir) => { document.documentElement.dir = dir; }, direction);
      await rows(page).first().waitFor();
      const beside = await page.evaluate(() => [...document.querySelectorAll('body, body > *, main > *')].filter((el) => {
        const { left, right, width } = el.getBoundingClientRect();
        return width > 0 && (left < 0 || right > innerWidth);
      }).map(({ tagName, className }) => `${tagName}.${className}`));
      assert.deepEqual(beside, [], path);
      assert.equal(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth), 0, `${path} ${direction}`);
      await visitor.leave();
    }
  });

  test('takes in a webhook that is pasted, and refuses one that does not fit with the path and the reason', async () => {
    const page = await open('demo/');
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: 'Receive a message' }).click();
    const area = page.getByLabel('Webhook', { exact: true });
    await page.waitForFunction(() => document.querySelector('#receive-json').value.includes('whatsapp_business_account'));
    const { text } = JSON.parse(await readFile('test/channels/fixtures/whatsapp.json', 'utf8'));
    await area.fill(JSON.stringify(text));
    await page.getByRole('button', { name: 'Deliver' }).click();
    await page.getByText(/^Taken in: 1 message/).waitFor();
    await page.locator('css=chat-thread').getByText('Does it come in another color?').waitFor();
    text.entry[0].changes[0].value.messages[0].timestamp = 'soon';
    await area.fill(JSON.stringify(text));
    await page.getByRole('button', { name: 'Deliver' }).click();
    await page.getByText(/^Refused, and nothing of it was stored/).waitFor();
    assert.match(await page.locator('#receive-outcome').textContent(), /messages.*timestamp|timestamp/s);
    assert.deepEqual(trouble, []);
  });

  test('every example of the drawer fits its platform', async () => {
    const page = await open('demo/');
    await rows(page).first().waitFor();
    await page.getByRole('button', { name: 'Receive a message' }).click();
    await page.waitForFunction(() => document.querySelector('#receive-json').value !== '');
    const platforms = JSON.parse(await readFile('demo/payloads/index.json', 'utf8'));
    assert.equal(platforms.length, 8);
    for (const { kind, files } of platforms) {
      await page.locator('#receive-kind').selectOption(kind);
      for (const { file } of files) {
        await page.locator('#receive-json').fill('');
        await page.locator('#receive-example').selectOption(file);
        await page.evaluate(() => document.querySelector('#receive-example').dispatchEvent(new Event('change')));
        await page.waitForFunction(() => document.querySelector('#receive-json').value.startsWith('{'));
        await page.getByRole('button', { name: 'Deliver' }).click();
        await page.waitForFunction(() => document.querySelector('#receive-outcome').textContent !== '');
        assert.match(await page.locator('#receive-outcome').textContent(), /^Taken in/, file);
      }
    }
    assert.deepEqual(trouble, []);
  });

  test('turns with the page: theme, language, direction and density', async () => {
    const page = await open('demo/');
    await rows(page).first().waitFor();
    await page.locator('#locale').selectOption('fr');
    await list(page).getByRole('tab', { name: /^Ouvertes/ }).waitFor();
    await page.locator('#locale').selectOption('ar');
    await page.waitForFunction(() => getComputedStyle(document.querySelector('inbox-workspace')).direction === 'rtl');
    const ground = () => page.evaluate(() => getComputedStyle(document.querySelector('inbox-workspace').shadowRoot.querySelector('.frame')).backgroundColor);
    await page.locator('#theme').selectOption('light');
    const light = await ground();
    await page.locator('#theme').selectOption('dark');
    assert.notEqual(await ground(), light);
    await page.locator('#density').selectOption('compact');
    await page.waitForFunction(() => document.querySelector('inbox-workspace').density === 'compact');
    assert.deepEqual(trouble, []);
  });

  test('elements apart share one inbox, also those outside of the provider', async () => {
    const page = await open('demo/composed.html', { width: 1400 });
    await list(page).getByRole('button', { name: /^Grace Okafor/ }).first().click();
    await page.locator('css=contact-pane').getByRole('heading', { name: 'Grace Okafor' }).waitFor();
    await page.locator('css=agent-availability').getByText('Available').first().waitFor();
    await page.getByText('Signed in as June Kim').waitFor();
    assert.equal(await page.locator('css=contact-pane').evaluate((pane) => pane.closest('inbox-provider')), null);
    assert.deepEqual(trouble, []);
  });

  test('two copies work on one page, one under a prefix', async () => {
    const page = await open('demo/two.html', {
      html: `<!doctype html><body style="margin: 0">
        <script src="../dist/bundle/inbox-elements.iife.js"></script>
        <script src="../dist/bundle/inbox-elements.iife.js" data-prefix="acme-"></script>
        <inbox-provider transport="local" demo><inbox-list style="display: block; height: 300px"></inbox-list></inbox-provider>
        <acme-inbox-provider transport="local" demo><acme-inbox-list style="display: block; height: 300px"></acme-inbox-list></acme-inbox-provider>`,
    });
    await rows(page).first().waitFor();
    await rows(page, 'acme-inbox-list').first().waitFor();
    assert.deepEqual(trouble, []);
  });

  test('a host that owns status-badge keeps it: one message names the cure, and the prefix is it', async () => {
    const page = await open('demo/taken.html', {
      html: `<!doctype html><body style="margin: 0">
        <script>customElements.define('status-badge', class HostBadge extends HTMLElement {});</script>
        <script src="../dist/bundle/inbox-elements.iife.js"></script>
        <script src="../dist/bundle/inbox-elements.iife.js" data-prefix="acme-"></script>
        <status-badge></status-badge><inbox-list></inbox-list>
        <acme-inbox-provider transport="local" demo><acme-inbox-workspace style="display: block; height: 700px"></acme-inbox-workspace></acme-inbox-provider>`,
    });
    await rows(page, 'acme-inbox-list').first().waitFor();
    assert.equal(trouble.length, 1);
    assert.match(trouble[0], /<status-badge> already belongs to something else.*data-prefix="acme-"/s);
    assert.equal(await page.evaluate(() => customElements.get('status-badge').name), 'HostBadge');
    assert.equal(await page.evaluate(() => customElements.get('inbox-list')), undefined);
  });

  test('works where the page forbids inline styles, eval and foreign addresses', async () => {
    const page = await open('demo/strict.html', {
      csp: "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; media-src 'self' blob:; connect-src 'self'",
      html: `<!doctype html><body><script src="../dist/bundle/inbox-elements.iife.js"></script>
        <inbox-provider transport="local" demo><inbox-workspace></inbox-workspace></inbox-provider>`,
    });
    await rows(page).first().waitFor();
    await list(page).getByRole('button', { name: /^Noor de Wit/ }).first().click();
    await reply(page, 'Die ene met de franje!');
    await page.locator('css=chat-thread').getByRole('article').filter({ hasText: 'Die ene met de franje!' }).waitFor();
    await page.waitForTimeout(500);
    assert.deepEqual(trouble, []);
  });
});
