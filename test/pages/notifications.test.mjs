// Two tabs of one agent under the strictest policy, and a message while both are hidden: one sound, one notification of the browser's own
// kind, a number in each title. Needs `npm run build`.
import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { createVisitor } from './visitor.mjs';

const NONCE = 'bm9uY2U';
const POLICY = `default-src 'none'; script-src 'nonce-${NONCE}'; style-src 'self'; img-src 'self' blob:; media-src 'self' blob:; connect-src 'self' ws:; `
  + "require-trusted-types-for 'script'; trusted-types inbox-elements";
const PAGE = `<!doctype html><html lang="en"><head><title>Acme CRM</title></head><body>
  <script nonce="${NONCE}" src="../dist/bundle/inbox-elements.iife.js"></script>
  <inbox-provider><inbox-list><agent-availability slot="header-end"></agent-availability></inbox-list></inbox-provider>
  <script nonce="${NONCE}">
    (async () => {
      window.local = await InboxElements.localTransport({ demo: true, simulator: false });
      document.querySelector('inbox-provider').transport = window.local;
    })();
  </script></body></html>`;
const MESSAGE = { MessageSid: 'SM1', From: '+447700900999', To: '+447700900101', Body: 'Where is my order?', NumMedia: '0', ProfileName: 'Bo\u202eexe' };

/** Runs before the page: notes what it shows and sounds, and lets the test say whether somebody looks. */
function prepare() {
  const told = globalThis.told = { notifications: [], sounds: 0, looked: 0, violations: [] };
  let state = 'visible';
  Object.defineProperty(document, 'visibilityState', { configurable: true, get: () => state });
  globalThis.look = (next) => {
    state = next;
    document.dispatchEvent(new Event('visibilitychange'));
  };
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI }) => told.violations.push(`${effectiveDirective} ${blockedURI}`));
  globalThis.Notification = class extends Notification {
    constructor(title, options) {
      super(title, options);
      told.notifications.push({ title: this.title, body: this.body, silent: this.silent });
    }
  };
  // Before anything is told the tabs are asked whether somebody looks.
  const { query } = LockManager.prototype;
  LockManager.prototype.query = function ask() {
    told.looked += 1;
    return query.call(this);
  };
  const { createOscillator } = AudioContext.prototype;
  AudioContext.prototype.createOscillator = function create() {
    told.sounds += 0.5;
    return createOscillator.call(this);
  };
}

async function until(what, look) {
  const end = Date.now() + 20_000;
  for (;;) {
    if (await look()) return;
    assert.ok(Date.now() < end, what);
    await new Promise((done) => { setTimeout(done, 50); });
  }
}

describe('notifications of two tabs', () => {
  const visitor = createVisitor();

  test('G6, G12: one sound and one notification of a message, a number in both titles, no violation', async () => {
    const { page: first, trouble } = await visitor.newPage({ permissions: ['notifications'] });
    const context = first.context();
    await context.addInitScript(prepare);
    await context.route(`${visitor.url}demo/notify.html`, (route) => route.fulfill({ body: PAGE, contentType: 'text/html', headers: { 'content-security-policy': POLICY } }));
    const second = await context.newPage();
    const tabs = [first, second];
    for (const tab of tabs) await tab.goto(`${visitor.url}demo/notify.html`);

    await first.getByRole('button', { name: /Your availability/ }).click();
    await first.getByRole('menuitemcheckbox', { name: /^Notifications/ }).click();
    await first.locator('[role=menuitemcheckbox][aria-checked=true][part=notifications]').first().waitFor();
    await first.keyboard.press('Escape');
    // Each tab knows what speaks for it some seconds after it has opened.
    for (const tab of tabs) {
      await until('a tab leads', async () => (await Promise.all(tabs.map((one) => one.evaluate(async () => (await document.querySelector('inbox-provider').whenReady()).$leading.get())))).filter(Boolean).length === 1);
      await tab.waitForFunction(() => performance.getEntriesByType('resource').some(({ name }) => name.includes('notifier')), undefined, { timeout: 15_000 });
    }

    await first.evaluate(() => {
      globalThis.look('hidden');
      globalThis.told.looked = 0;
    });
    await first.evaluate((message) => globalThis.local.receive('sms', message), { ...MESSAGE, MessageSid: 'SM0' });
    await until('nobody asked whether somebody looks', () => first.evaluate(() => globalThis.told.looked > 0));
    assert.deepEqual(await Promise.all(tabs.map((tab) => tab.evaluate(() => globalThis.told.notifications.length))), [0, 0], 'the agent looks at the other tab');

    await second.evaluate(() => globalThis.look('hidden'));
    await first.evaluate((message) => globalThis.local.receive('sms', message), MESSAGE);
    for (const tab of tabs) await until('the title has no number', async () => (await tab.title()) === '(1) Acme CRM');
    const all = await Promise.all(tabs.map((tab) => tab.evaluate(() => globalThis.told)));
    assert.deepEqual(all.flatMap(({ notifications }) => notifications.map(({ title, body }) => `${title}: ${body}`)), ['Bo\ufffdexe: Where is my order?']);
    const sounded = all.reduce((sum, { sounds }) => sum + sounds, 0);
    const loud = all.flatMap(({ notifications }) => notifications).filter(({ silent }) => !silent).length;
    assert.equal(sounded + loud, 1, 'one sound, the page\'s own or the browser\'s');
    for (const tab of tabs) {
      await tab.evaluate(() => globalThis.look('visible'));
      assert.equal(await tab.title(), 'Acme CRM');
    }
    assert.deepEqual(all.flatMap(({ violations }) => violations), []);
    assert.deepEqual(trouble, []);
  });
});
