// Two agents in two tabs of one browser, on the built script-tag bundle: what one does, the other sees. Needs `npm run build`.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../.ci/browsers.mjs';
import { serve } from '../../.ci/server.mjs';

const WAIT = { timeout: 30_000 };

describe('two tabs as two agents', () => {
  let server;
  let browser;
  let june;
  let ana;
  const thrown = [];

  const openAs = async (context, agent) => {
    const page = await context.newPage();
    page.on('pageerror', (error) => thrown.push(`${agent}: ${error.message}`));
    await page.goto(`${server.url}demo/day.html?agent=${agent}`);
    await page.locator('inbox-list [part~=item]').first().waitFor(WAIT);
    return page;
  };
  const told = (page, text) => page.locator('#told', { hasText: text }).waitFor(WAIT);
  const setMode = async (page, mode, text) => {
    await page.getByRole('radio', { name: mode }).check();
    await told(page, text);
  };
  /** Finds a conversation by its contact's name and opens it. */
  const find = async (page, name) => {
    await page.getByRole('searchbox').first().fill(name);
    const row = page.locator('inbox-list [part~=item]', { hasText: name }).first();
    await row.waitFor(WAIT);
    return row;
  };
  const thread = (page) => page.locator('chat-thread');
  /** A page in the background counts as not looked at, so each agent comes to the front when she acts. */
  const act = async (page) => { await page.bringToFront(); };

  before(async () => {
    server = await serve();
    browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
    const context = await browser.newContext({ viewport: { width: 1900, height: 940 } });
    june = await openAs(context, 'june');
    await june.getByRole('radio', { name: 'Pull' }).and(june.locator(':checked')).waitFor(WAIT);
    ana = await openAs(context, 'ana');
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });

  test('R018 R019 who opens a conversation has it: the other sees who and until when, and cannot end it', async () => {
    await act(june);
    await june.getByRole('button', { name: 'Elif, WhatsApp' }).click();
    await told(june, 'Elif, WhatsApp');
    await (await find(june, 'Elif Demir')).click();
    await thread(june).locator('[part~=event]', { hasText: 'You started to reply' }).waitFor(WAIT);

    await act(ana);
    const row = await find(ana, 'Elif Demir');
    await row.getByText('June is replying').waitFor(WAIT);
    await row.click();
    await thread(ana).getByText(/Locked by June Kim until/).waitFor(WAIT);
    const end = thread(ana).getByRole('button', { name: 'End', exact: true });
    assert.equal(await end.getAttribute('aria-disabled'), 'true');
    await end.hover();
    await ana.getByRole('tooltip').getByText(/Only June Kim can do this until/).waitFor(WAIT);
    await end.click({ force: true });
    await thread(ana).getByText(/You cannot write here: Only June Kim/).waitFor(WAIT);
    await act(june);
    await thread(june).getByRole('button', { name: 'End', exact: true }).waitFor(WAIT);
  });

  test('a conversation that one hands over is the other\'s to answer', async () => {
    await act(ana);
    await thread(ana).getByRole('button', { name: 'Ask June' }).click();
    await act(june);
    await thread(june).getByText('Ana Sousa asks to take over').waitFor(WAIT);
    await thread(june).getByRole('button', { name: 'Hand over' }).click();
    await act(ana);
    await thread(ana).getByRole('textbox', { name: 'Reply' }).waitFor(WAIT);
    await act(june);
    await thread(june).getByText(/Locked by Ana Sousa until/).waitFor(WAIT);
  });

  test('what is transferred with a comment stands in the other\'s dock, and the comment is internal', async () => {
    await act(june);
    await setMode(june, 'Push', 'Each conversation goes to the first agent');
    await june.getByRole('button', { name: 'Oskar, website' }).click();
    await told(june, 'Oskar, website');
    await (await find(june, 'Oskar Lund')).click();
    await thread(june).getByText('Hej! Which one is the warmest you have?').waitFor(WAIT);
    await thread(june).getByRole('button', { name: 'More actions' }).click();
    await june.getByRole('menuitem', { name: 'Transfer…' }).click();
    const dialog = june.getByRole('dialog');
    await dialog.getByRole('option', { name: /Ana Sousa/ }).click();
    await dialog.getByRole('textbox', { name: /Comment/ }).fill('He sails: nothing that felts.');
    await dialog.getByRole('button', { name: /^Transfer/ }).click();

    await act(ana);
    const tab = ana.locator('conversation-dock').getByText('Oskar Lund').first();
    await tab.waitFor(WAIT);
    await tab.click();
    await thread(ana).locator('[part~=event]', { hasText: 'He sails: nothing that felts.' }).waitFor(WAIT);
    // Nothing of it went to the contact: the only message is his own.
    const messages = thread(ana).locator('[part~=message]');
    assert.deepEqual(await messages.evaluateAll((all) => all.map((one) => one.ariaLabel.split(',')[0])), ['Oskar Lund']);
  });

  test('no page threw', () => {
    assert.deepEqual(thrown, []);
  });
});
