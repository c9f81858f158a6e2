// The worked examples, built as their users build them and driven in a real Chromium: a half-typed reply, its caret, and where list and
// thread stood survive whatever the framework does to the elements. Needs `npm run build`.
import assert from 'node:assert/strict';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { after, before, describe, test } from 'node:test';
import vue from '@vitejs/plugin-vue';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../../.ci/browsers.mjs';
import { serve } from '../../.ci/server.mjs';

const isOurs = (tag) => /^(inbox|chat|message|contact|conversation|agent|status)-/.test(tag);

/** Builds the page of an example; gives the folder that it is in. */
async function built(name) {
  const outDir = await mkdtemp(join(tmpdir(), `inbox-example-${name}-`));
  await build({
    configFile: false, root: resolve('test/examples'), base: './', logLevel: 'error', publicDir: false,
    plugins: name === 'vue' ? [vue({ template: { compilerOptions: { isCustomElement: isOurs } } })] : [],
    build: { outDir, emptyOutDir: true, rolldownOptions: { input: resolve(`test/examples/${name}/index.html`) } },
  });
  return outDir;
}

describe('examples', () => {
  let browser;
  before(async () => {
    browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  });
  after(() => browser?.close());

  /** What an agent would miss: the text, where the caret stands, whether the field still takes keys, where list and thread are. */
  const look = (page) => page.evaluate(() => {
    const workspace = document.querySelector('inbox-workspace').shadowRoot;
    const thread = workspace.querySelector('chat-thread').shadowRoot;
    const composer = thread.querySelector('message-composer').shadowRoot;
    const field = composer.querySelector('textarea');
    return {
      text: field.value, caret: [field.selectionStart, field.selectionEnd], hasFocus: composer.activeElement === field,
      thread: Math.round(thread.querySelector('[part~=timeline]').scrollTop),
      list: Math.round(workspace.querySelector('inbox-list').shadowRoot.querySelector('.scroller').scrollTop),
    };
  });
  const same = async (page, wanted, what) => {
    let found;
    for (const until = Date.now() + 8_000; Date.now() < until; await page.evaluate(() => new Promise(requestAnimationFrame))) {
      found = await look(page).catch(() => undefined);
      if (JSON.stringify(found) === JSON.stringify(wanted)) return;
    }
    assert.deepEqual(found, wanted, what);
  };
  const list = (page) => page.locator('css=inbox-list');

  async function begin(url) {
    const context = await browser.newContext({ viewport: { width: 1280, height: 900 }, locale: 'en-GB', reducedMotion: 'reduce' });
    const page = await context.newPage();
    page.setDefaultTimeout(10_000);
    const trouble = [];
    page.on('pageerror', (error) => trouble.push(`threw: ${error.message}`));
    page.on('console', (message) => {
      if (/error|warning/.test(message.type()) && !message.location().url.endsWith('/favicon.ico')) trouble.push(`console: ${message.text()}`);
    });
    await page.goto(url);
    await list(page).getByRole('listitem').first().waitFor();
    await list(page).getByRole('button', { name: /^Margaux Petit/ }).first().click();
    await page.locator('css=chat-thread').getByRole('group', { name: 'Voice message' }).waitFor();
    await list(page).getByRole('tab', { name: 'All' }).click();
    // So low that the thread scrolls too.
    await page.setViewportSize({ width: 1280, height: 330 });
    return { page, context, trouble };
  }

  async function halfTyped(page) {
    const field = page.locator('css=message-composer').getByRole('textbox', { name: 'Reply', exact: true });
    await field.click();
    await field.pressSequentially('Merci, je regarde');
    for (let i = 0; i < 12; i++) await field.press('ArrowLeft');
    await page.evaluate(async () => {
      const workspace = document.querySelector('inbox-workspace').shadowRoot;
      const frames = async () => { for (let i = 0; i < 6; i++) await new Promise(requestAnimationFrame); };
      workspace.querySelector('inbox-list').shadowRoot.querySelector('.scroller').scrollTop = 260;
      workspace.querySelector('chat-thread').shadowRoot.querySelector('[part~=timeline]').scrollTop -= 150;
      await frames();
    });
    const found = await look(page);
    assert.deepEqual({ text: found.text, caret: found.caret, list: found.list, hasFocus: found.hasFocus }, { text: 'Merci, je regarde', caret: [5, 5], list: 260, hasFocus: true });
    assert.ok(found.thread > 20, `the thread is at ${found.thread}`);
    return found;
  }

  for (const [name, doings] of Object.entries({
    react: ['conditional rendering', 'a change of key'], vue: ['v-if', 'a change of key', 'keep-alive'], script: ['removing and adding', 'another element in its place'],
  })) {
    describe(name, () => {
      let server;
      let folder;
      let url;
      before(async () => {
        folder = name === 'script' ? undefined : await built(name);
        server = await serve({ root: folder ?? '.' });
        url = `${server.url}${folder ? '' : 'test/examples/'}${name}/index.html`;
      });
      after(async () => {
        await server?.close();
        if (folder) await rm(folder, { recursive: true, force: true });
      });

      for (const doing of doings) {
        test(`${name}: ${doing} loses neither a half-typed reply, nor its caret, nor a place`, async () => {
          const { page, context, trouble } = await begin(url);
          const before = await halfTyped(page);
          const button = page.getByRole('button', { name: /key|place/.test(doing) ? 'Another key' : doing === 'keep-alive' ? 'Another page' : 'Show or hide' });
          // A press by script: a pointer would take the focus out of the field.
          await button.evaluate((element) => element.click());
          if (/key|place/.test(doing)) await page.evaluate(() => new Promise(requestAnimationFrame));
          else {
            await page.locator('css=inbox-workspace').waitFor({ state: 'detached' });
            await button.evaluate((element) => element.click());
          }
          await same(page, before, doing);
          await page.keyboard.type(',');
          assert.equal((await look(page)).text, 'Merci,, je regarde');
          assert.match(await page.locator('output').innerText(), /^c\d+$/);
          assert.deepEqual(trouble, []);
          await context.close();
        });
      }

      if (name === 'react') test('react: a component that owns its inbox, mounted twice by StrictMode and unmounted, finds the half-typed reply again', async () => {
        const { page, context, trouble } = await begin(`${url}#owned`);
        await halfTyped(page);
        const button = page.getByRole('button', { name: 'Show or hide' });
        await button.click();
        await page.locator('css=inbox-workspace').waitFor({ state: 'detached' });
        await button.click();
        await list(page).getByRole('listitem').first().waitFor();
        await page.setViewportSize({ width: 1280, height: 900 });
        await list(page).getByRole('button', { name: /^Margaux Petit/ }).first().click();
        await page.waitForFunction(() => document.querySelector('inbox-workspace').shadowRoot.querySelector('chat-thread')?.shadowRoot
          .querySelector('message-composer')?.shadowRoot.querySelector('textarea')?.value === 'Merci, je regarde');
        assert.deepEqual(trouble, []);
        await context.close();
      });
    });
  }
});
