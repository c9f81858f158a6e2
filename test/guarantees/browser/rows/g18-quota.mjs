// G18 in a real browser whose disk is full. One that fills up later is the simulation's: Chromium asks how much room there is only when it
// opens a database.
import { composerOf } from '../lab.mjs';

export const g18 = {
  g: 'G18', promise: 'A full disk is told, and harms nothing', promised: 'marked ≤ 1 s, text kept, sending works',
  async measure({ lab }) {
    const broken = [];
    const { browser, context, page, errors } = await lab.look('/quota');
    const devtools = await context.newCDPSession(page);
    await devtools.send('Storage.overrideQuotaForOrigin', { origin: lab.url, quotaSize: 1_000 });
    await page.evaluate(() => {
      const { office, createInbox, show } = window.lab;
      const { backend, transport } = office();
      Object.assign(window, { backend, inbox: createInbox({ transport }), marked: Infinity });
      window.inbox.$session.listen(({ durable }) => { if (!durable) window.marked = Math.min(window.marked, performance.now()); });
      show(window.inbox);
      window.inbox.select('c0');
    });
    const field = await composerOf(page);
    const began = await page.evaluate(() => performance.now());
    await field.fill('half a sentence, and more');
    // Beside it so much that no room left over takes it.
    await page.evaluate(() => window.inbox.drafts.set('c1', 'reply', { text: 'x'.repeat(5_000_000) }));
    await page.waitForFunction(() => window.marked < Infinity, undefined, { timeout: 20_000 }).catch(() => broken.push('not marked'));
    const ms = Math.max(0, await page.evaluate(() => window.marked) - began);
    await page.getByText(/storage|stored|this page/i).first().waitFor({ timeout: 10_000 }).catch(() => broken.push('nothing told the agent'));
    if (await field.inputValue() !== 'half a sentence, and more') broken.push('the text is gone');
    await field.press('Enter');
    await page.waitForFunction(() => [...window.backend.messages.values()].filter(({ text }) => text === 'half a sentence, and more').length === 1, undefined, { timeout: 20_000 })
      .catch(() => broken.push('not sent'));
    broken.push(...errors);
    await browser.close();
    return { figure: `${broken.length} broken promises; marked after ${Math.round(ms)} ms`, kept: broken.length === 0 && ms <= 1_000, counted: broken.length === 0, broken };
  },
};
