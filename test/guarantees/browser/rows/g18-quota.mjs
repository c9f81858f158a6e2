// G18 in a real browser: a disk that is full from the beginning, or becomes full while the agent writes.
import { composerOf, visit, WAIT } from '../lab.mjs';

export const g18 = {
  g: 'G18', promise: 'A full disk is told, and harms nothing', promised: 'marked ≤ 1 s, text kept, sending works',
  async measure({ lab }) {
    let slowest = 0;
    const broken = [];
    for (const isFullAtOnce of [true, false]) {
      const browser = await lab.launch();
      const context = await browser.newContext({ viewport: { width: 1280, height: 860 } });
      const page = await context.newPage();
      const errors = await visit(page, lab.page('/quota'));
      const devtools = await context.newCDPSession(page);
      const fill = () => devtools.send('Storage.overrideQuotaForOrigin', { origin: lab.url, quotaSize: 1_000 });
      const told = [];
      page.on('console', (message) => told.push(message.text()));
      if (isFullAtOnce) await fill();
      await page.evaluate(() => {
        const { office, createInbox, show } = window.lab;
        const { backend, transport } = office();
        Object.assign(window, { backend, inbox: createInbox({ transport }), marked: Infinity });
        window.inbox.$session.listen(({ durable }) => { if (!durable) window.marked = Math.min(window.marked, performance.now()); });
        show(window.inbox);
        window.inbox.select('c0');
      });
      const field = await composerOf(page);
      await field.fill('half a sentence');
      if (!isFullAtOnce) {
        await page.waitForFunction(() => window.inbox.drafts.$saved.get(), undefined, WAIT);
        await fill();
      }
      const began = await page.evaluate(() => performance.now());
      // Beside it so much that no room left over takes it.
      await page.evaluate(() => window.inbox.drafts.set('c1', 'reply', { text: 'x'.repeat(5_000_000) }));
      const text = 'half a sentence, and more';
      await field.fill(text);
      await page.waitForFunction(() => window.marked < Infinity, undefined, { timeout: 20_000 }).catch(() => broken.push(`not marked when full ${isFullAtOnce ? 'from the beginning' : 'later'}: ${JSON.stringify(told)}`));
      slowest = Math.max(slowest, await page.evaluate(() => window.marked) - began);
      await page.getByText(/storage|stored|this page/i).first().waitFor({ timeout: 5_000 }).catch(() => broken.push('nothing told the agent'));
      if (await field.inputValue() !== text) broken.push('the text is gone');
      await field.press('Enter');
      await page.waitForFunction((sent) => [...window.backend.messages.values()].filter((message) => message.text === sent).length === 1, text, { timeout: 20_000 }).catch(() => broken.push('not sent'));
      broken.push(...errors);
      await browser.close();
    }
    return { figure: `${broken.length} of 2 full disks harmed text or sending; marked after ${Math.round(Math.max(0, slowest))} ms at most`, kept: broken.length === 0 && slowest <= 1_000, counted: broken.length === 0, broken };
  },
};
