// Languages as files of the built bundle in a real Chromium: fetched when asked for, and again when they did not come. Needs `npm run build`.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createVisitor } from './visitor.mjs';

describe('languages of the script tag', () => {
  const visitor = createVisitor();
  const tab = (page, name) => page.locator('css=inbox-list').getByRole('tab', { name });

  async function open(before = () => {}) {
    const { page } = await visitor.newPage();
    const fetched = [];
    page.on('request', (request) => {
      const name = /lazy\/(locales-[\w-]+)\.js$/.exec(request.url())?.[1];
      if (name && name !== 'locales-en-more') fetched.push(name);
    });
    await before(page);
    await page.goto(`${visitor.url}demo/minimal.html`);
    await tab(page, /^Open/).waitFor();
    return { page, fetched, speak: (locale) => page.evaluate((to) => { document.querySelector('inbox-provider').locale = to; }, locale) };
  }

  test('an English page fetches none of them, and each comes alone when it is asked for', async () => {
    const { page, fetched, speak } = await open();
    assert.deepEqual(fetched, []);
    for (const [locale, name, open] of [['de-AT', 'locales-de', /^Offen/], ['zh-CN', 'locales-zh-Hans', /^进行中/], ['pt', 'locales-pt-BR', /^Abertas/], ['iw', 'locales-he', /^פתוחות/]]) {
      await speak(locale);
      await tab(page, open).waitFor();
      assert.equal(fetched.pop(), name);
      assert.deepEqual(fetched, []);
    }
  });

  test('one that did not come is asked for again; English stands in, and it is told once', async () => {
    const told = [];
    let refuse = true;
    const { page, fetched, speak } = await open(async (fresh) => {
      await fresh.clock.install();
      fresh.on('console', (message) => { if (message.text().includes('the words of "it"')) told.push(message.text()); });
      await fresh.route('**/lazy/locales-it.js', (route) => (refuse ? route.abort() : route.continue()));
    });
    const fails = page.waitForEvent('requestfailed');
    await speak('it');
    await fails;
    await page.waitForFunction(() => document.querySelector('inbox-provider').localize.locale === 'it');
    await tab(page, /^Open/).waitFor();
    const failsAgain = page.waitForEvent('requestfailed');
    await page.clock.runFor(10_000);
    await failsAgain;
    refuse = false;
    // The page takes the failure in a little after it is heard of here.
    for (let more = 0; more < 50 && !(await tab(page, /^Aperte/).isVisible()); more++) await page.clock.runFor(5_000);
    await tab(page, /^Aperte/).waitFor();
    assert.equal(told.length, 1);
    assert.deepEqual(fetched, ['locales-it', 'locales-it', 'locales-it']);
  });
});
