// Five tabs of one agent in a real Chromium, over a real wire: one of them follows the stream for all, and another takes over when it
// crashes, will be frozen or hangs. Seconds are printed, not asserted.
import assert from 'node:assert/strict';
import { after, before, describe, test } from 'node:test';
import { openLab, visit } from '../guarantees/browser/lab.mjs';
import { load } from '../guarantees/build.mjs';

const TABS = 5;
const PATIENCE_MS = 40_000;

/** Waits until `look` answers something true, and answers it and how long it took. */
async function until(what, look) {
  const began = Date.now();
  for (;;) {
    const found = await look();
    if (found) return { found, ms: Date.now() - began };
    assert.ok(Date.now() - began < PATIENCE_MS, `${what}, after ${PATIENCE_MS} ms`);
    await new Promise((done) => { setTimeout(done, 20); });
  }
}

describe('tabs of one agent', () => {
  let lab;
  let browser;
  let backend;
  let pages = [];
  let streams = 0;
  let most = 0;
  const sends = [];
  const errors = [];
  const took = [];

  const leads = (page) => page.evaluate(() => window.inbox.$leading.get());
  /** The page that leads, among those that still answer. */
  const leader = async () => {
    const told = await Promise.all(pages.map(leads));
    return told.filter(Boolean).length === 1 ? pages[told.indexOf(true)] : undefined;
  };
  const open = async (context) => {
    const page = await context.newPage();
    errors.push(await visit(page, `${lab.url}/tabs`));
    await page.evaluate(() => {
      const { lab: tools } = window;
      window.inbox = tools.createInbox({ transport: { ...tools.loopback(), streamKey: location.origin } });
      tools.show(window.inbox);
    });
    return page;
  };
  /** Every tab comes to know what a contact writes now. */
  const heardByAll = async (text) => {
    backend.inbound('c0', text);
    const { lastInboundAt } = backend.conversations.get('c0');
    await until(`"${text}" is not heard in every tab`, async () => {
      const heard = await Promise.all(pages.map((page) => page.evaluate(() => window.inbox.entities.get('conversation', 'c0')?.lastInboundAt)));
      return heard.every((at) => at === lastInboundAt);
    });
  };
  /** The rest goes on without this one. */
  const without = (page) => { pages = pages.filter((other) => other !== page); };

  before(async () => {
    const made = await load();
    lab = await openLab();
    const now = Date.now();
    backend = made.memoryBackend({
      now: () => Date.now(), me: made.anAgent({ id: 'me', name: 'June Kim' }), channels: [made.aChannel()],
      contacts: [made.aContact({ id: 'contact', name: 'Elif Demir' })], messages: [],
      conversations: [made.aConversation({ id: 'c0', contactId: 'contact', lastActivityAt: now, lastInboundAt: now })],
    });
    const adapter = made.memoryAdapter(backend, made.wire(backend));
    lab.serve({
      ...adapter,
      commands: { ...adapter.commands, send: (command) => {
        sends.push(command.commandId);
        return adapter.commands.send(command);
      } },
      subscribe(sink, options) {
        streams += 1;
        most = Math.max(most, streams);
        const stop = adapter.subscribe(sink, options);
        return () => {
          streams -= 1;
          stop();
        };
      },
    });
    lab.page('/tabs');
    browser = await lab.launch();
    const context = await browser.newContext();
    for (let index = 0; index < TABS; index++) pages.push(await open(context));
    await until('nobody leads', leader);
  });
  after(async () => {
    await lab?.close();
    console.log(took.map(([what, ms]) => `${what}: ${(ms / 1000).toFixed(2)} s`).join('\n'));
  });

  test('G6 five tabs have one connection, and all hear what comes', async () => {
    await heardByAll('to all of you');
    assert.equal(streams, 1);
    assert.equal(most, 1);
  });

  test('G6 a leader whose renderer crashes is followed by another', async () => {
    const { found: old } = await until('nobody leads', leader);
    const protocol = await old.context().newCDPSession(old);
    without(old);
    void protocol.send('Page.crash').catch(() => {});
    const { ms } = await until('nobody took over', async () => (await leader()) && streams === 1);
    took.push(['taken over after a crash', ms]);
    await heardByAll('after the crash');
  });

  test('G6 a leader that is told that it will be frozen hands over', async () => {
    const { found: old } = await until('nobody leads', leader);
    // A browser without a screen freezes no page; what it tells a page before is what counts here.
    await old.evaluate(() => document.dispatchEvent(new Event('freeze')));
    const { ms } = await until('nobody took over', async () => (await leader()) !== undefined && (await leader()) !== old && streams === 1);
    took.push(['taken over from a tab that will be frozen', ms]);
    await old.evaluate(() => document.dispatchEvent(new Event('resume')));
    await heardByAll('after the thaw');
    assert.equal(streams, 1);
    assert.equal(await leads(old), false);
  });

  test('G6 a leader that hangs is deposed; what waited in it is sent once, and not by it', async () => {
    const { found: old } = await until('nobody leads', leader);
    const commandId = await old.evaluate(() => window.inbox.do('send', { conversationId: 'c0', text: 'held back' }, { holdMs: 15_000 }).commandId);
    await until('it is not safe', () => old.evaluate(() => new Promise((done) => {
      const { workspaceId, meId } = window.inbox.$session.get();
      indexedDB.open(`inbox-elements/${workspaceId}/${meId}`).onsuccess = ({ target: { result } }) => {
        result.transaction('outbox').objectStore('outbox').count().onsuccess = ({ target }) => {
          result.close();
          done(target.result === 1);
        };
      };
    })));
    const protocol = await old.context().newCDPSession(old);
    await protocol.send('Debugger.enable');
    without(old);
    const [next] = pages;
    await next.bringToFront();
    // As a machine that is short of memory, or a dialog of the browser, holds a page: it keeps its lock and hears nothing.
    const paused = new Promise((done) => { protocol.once('Debugger.paused', done); });
    await protocol.send('Debugger.pause');
    void old.evaluate(() => 0).catch(() => {});
    await paused;
    const { ms } = await until('nobody took over', leader);
    took.push(['taken over from a tab that hangs', ms]);
    await heardByAll('while it hangs');
    await until('what waited is not sent', () => sends.includes(commandId));
    await protocol.send('Debugger.resume');
    pages.push(old);
    await until('it did not let go', async () => streams === 1 && !(await leads(old)));
    await heardByAll('after it hung');
    assert.deepEqual(sends, [commandId]);
    assert.equal(await old.evaluate(() => window.inbox.$outbox.get().length), 0);
  });

  test('no page threw', () => assert.deepEqual(errors.flat(), []));
});
