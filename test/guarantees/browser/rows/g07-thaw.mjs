// G7 in a real browser: a page whose process stands still and is told that it goes on, and one whose renderer crashes.
import { composerOf, visit, WAIT } from '../lab.mjs';

const TURNS = 10;
const FROZEN_MS = 400;

/** Now and then a crash is not told of, or does not come: then the next way is taken. */
async function crash(page, context) {
  const gone = new Promise((done) => { page.once('crash', () => done(true)); });
  const isGoneIn = (ms) => Promise.race([gone, new Promise((done) => { setTimeout(() => done(false), ms); })]);
  context.newCDPSession(page).then((session) => session.send('Page.crash')).catch(() => {});
  if (await isGoneIn(5_000)) return;
  page.goto('chrome://crash').catch(() => {});
  await isGoneIn(5_000);
}

export const g07 = {
  g: 'G7', promise: 'A frozen page, or a crashed one, is whole again', promised: 'recovery begins ≤ 1 s after a thaw; draft and unsent messages kept',
  async measure({ lab, harness, scale }) {
    const { memoryBackend, memoryAdapter, wire, aChannel, aContact, aConversation, anAgent } = harness;
    const turns = Math.max(1, Math.round(TURNS * scale));
    const backend = memoryBackend({
      now: () => Date.now(), me: anAgent({ id: 'me', name: 'June Kim' }), channels: [aChannel()], messages: [], contacts: [aContact({ id: 'contact' })],
      conversations: [aConversation({ id: 'c0', contactId: 'contact', lastActivityAt: Date.now(), lastInboundAt: Date.now() })],
    });
    lab.serve(memoryAdapter(backend, wire(backend)));
    const address = lab.page('/thaw', `<script type="module">
      addEventListener('load', () => {
        document.addEventListener('resume', () => {
          const thawedAt = performance.now();
          window.began ??= [];
          const stop = inbox.$connection.listen(({ state }) => {
            if (state !== 'stale') return;
            window.began.push(performance.now() - thawedAt);
            stop();
          });
        });
        window.inbox = window.lab.createInbox({ transport: window.lab.loopback() });
        window.lab.show(window.inbox);
        window.inbox.select('c0');
      });
    </script>`);
    const browser = await lab.launch();
    const context = await browser.newContext();
    let page = await context.newPage();
    await visit(page, address);
    await (await composerOf(page)).fill('half a sentence');
    const system = await browser.newBrowserCDPSession();
    let slowest = 0;
    let lost = 0;
    for (let turn = 0; turn < turns; turn++) {
      // A browser without a screen freezes no page by itself: its process is stopped, and told of it as a browser tells.
      const { processInfo } = await system.send('SystemInfo.getProcessInfo');
      const renderers = processInfo.filter(({ type }) => type === 'renderer').map(({ id }) => id);
      for (const id of renderers) process.kill(id, 'SIGSTOP');
      const text = `while it was frozen ${turn}`;
      backend.inbound('c0', text);
      await new Promise((done) => { setTimeout(done, FROZEN_MS); });
      for (const id of renderers) process.kill(id, 'SIGCONT');
      await page.evaluate(() => document.dispatchEvent(new Event('resume')));
      await page.waitForFunction((count) => window.began?.length === count && inbox.$connection.get().state === 'online', turn + 1, WAIT);
      slowest = Math.max(slowest, await page.evaluate(() => window.began.at(-1)));
      await page.locator('chat-thread').getByRole('article').filter({ hasText: text }).waitFor(WAIT).catch(() => { lost += 1; });
    }
    await page.waitForFunction(() => inbox.drafts.$saved.get(), undefined, WAIT);
    for (let turn = 0; turn < turns; turn++) {
      await crash(page, context);
      await page.close();
      page = await context.newPage();
      await visit(page, address);
      await page.waitForFunction(() => window.inbox?.drafts.get('c0', 'reply').text === 'half a sentence', undefined, { timeout: 10_000 }).catch(() => { lost += 1; });
    }
    await browser.close();
    return {
      figure: `begins after ${Math.round(slowest)} ms at most in ${turns} thaws; ${lost} messages or drafts lost, also in ${turns} crashes`,
      kept: slowest <= 1_000 && lost === 0, counted: lost === 0,
    };
  },
};
