// G20 and G15: pages that were there first: frozen prototypes, patched builtins, elements with names of globals. An agent lists, opens, types
// and sends in each.
import { composerOf, VIEWPORT, visit, WAIT } from '../lab.mjs';

const script = (code) => `<script>${code}</script>`;
const HOSTS = {
  'frozen prototypes': script('for (const one of [Object, Array, String, Function, Promise, Map, Set]) Object.freeze(one.prototype);'),
  'prototype.js': script(`
    Array.prototype.toArray = function () { return [].concat(this); }; Array.prototype.toJSON = function () { return this.toArray(); };
    Array.prototype.each = function (run) { for (let i = 0; i < this.length; i++) run(this[i], i); }; Array.prototype.first = function () { return this[0]; };
    String.prototype.strip = function () { return this.trim(); }; Function.prototype.curry = function () { return this; };`),
  'zone.js': script(`
    const NativePromise = Promise; const then = Promise.prototype.then;
    Promise.prototype.then = function (a, b) { return then.call(this, a && ((value) => a(value)), b && ((error) => b(error))); };
    for (const name of ['setTimeout', 'setInterval', 'requestAnimationFrame', 'queueMicrotask']) { const native = window[name]; window[name] = function (run, ...more) { return native.call(window, (...all) => run(...all), ...more); }; }
    const add = EventTarget.prototype.addEventListener; const removed = EventTarget.prototype.removeEventListener; const wraps = new WeakMap();
    EventTarget.prototype.addEventListener = function (type, run, options) {
      if (!run) return add.call(this, type, run, options);
      if (!wraps.has(run)) wraps.set(run, function (event) { return run.handleEvent ? run.handleEvent(event) : run.call(this, event); });
      return add.call(this, type, wraps.get(run), options);
    };
    EventTarget.prototype.removeEventListener = function (type, run, options) { return removed.call(this, type, wraps.get(run) ?? run, options); };
    const xhr = window.fetch; window.fetch = function (...all) { return new NativePromise((done, failed) => xhr.apply(window, all).then(done, failed)); };`),
  'old polyfills': script(`
    Array.prototype.map = function (run, self) { const all = []; for (let i = 0; i < this.length; i++) if (i in this) all[i] = run.call(self, this[i], i, this); return all; };
    Array.prototype.includes = function (what) { for (const one of this) if (one === what || (one !== one && what !== what)) return true; return false; };
    Array.from = function (source, run) { const all = []; if (source[Symbol.iterator]) for (const one of source) all.push(run ? run(one, all.length) : one); else for (let i = 0; i < (source.length >>> 0); i++) all.push(run ? run(source[i], i) : source[i]); return all; };
    Object.assign = function (to) { for (let i = 1; i < arguments.length; i++) for (const key in arguments[i]) if (Object.prototype.hasOwnProperty.call(arguments[i], key)) to[key] = arguments[i][key]; return to; };
    const parse = JSON.parse; JSON.parse = function (text, revive) { return parse(text, revive); }; const write = JSON.stringify; JSON.stringify = function (value, replace, space) { return write(value, replace, space); };
    Array.prototype.polyfilled = true;`),
  'names of globals': ['customElements', 'document', 'navigator', 'location', 'fetch', 'indexedDB', 'crypto', 'performance', 'Promise', 'name', 'parent', 'top', 'self', 'status', 'origin', 'history', 'inboxElements']
    .map((name) => `<a id="${name}" name="${name}"></a>`).join('') + '<form id="body" name="forms"><input name="attributes"><input name="children"></form>',
};

export const g20 = {
  g: 'G20', promise: 'Works in hostile pages', promised: '0 errors, 0 changed prototypes, 0 key events taken outside focus; an agent lists, opens, types and sends in each',
  async measure({ lab }) {
    const broken = [];
    let listened = 0;
    const browser = await lab.launch();
    for (const [index, [name, before]] of Object.entries(HOSTS).entries()) {
      const page = await (await browser.newContext({ viewport: VIEWPORT })).newPage();
      const errors = [];
      page.on('pageerror', (error) => errors.push(error.message));
      const shape = `window.shapeOf = () => [Object, Array, Function, Promise, Map, String, EventTarget, Element].map(({ prototype }) => Reflect.ownKeys(prototype).length).join();`;
      try {
        await visit(page, lab.page(`/host-${index}`, `${before}<script>${shape} window.shape = shapeOf();</script><input aria-label="The host's own">`));
        await page.evaluate(() => {
          const { office, createInbox, show } = window.lab;
          const { backend, transport } = office({ conversations: 4, messages: 3 });
          window.office = { backend, inbox: createInbox({ transport }) };
          show(window.office.inbox);
        });
        await page.locator('inbox-list').getByRole('button', { name: /^Contact 1/ }).first().click(WAIT);
        const field = await composerOf(page);
        await field.pressSequentially('Hello from here');
        await field.press('Enter');
        await page.waitForFunction(() => [...window.office.backend.messages.values()].some(({ text, conversationId }) => text === 'Hello from here' && conversationId === 'c1'), undefined, { timeout: 20_000 });
        await page.locator('chat-thread').getByRole('article').filter({ hasText: 'Hello from here' }).waitFor({ timeout: 20_000 });
        await page.getByLabel("The host's own").focus();
        listened += await page.evaluate(() => {
          let taken = 0;
          for (const key of ['Enter', 'Escape', 'ArrowDown', 'j', 'k', 'e', '/', ' ', 'Tab']) {
            if (!document.activeElement.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true, cancelable: true }))) taken += 1;
          }
          return taken;
        });
        if (!await page.evaluate(() => window.shapeOf() === window.shape)) broken.push(`${name}: a prototype changed`);
      } catch (error) {
        broken.push(`${name}: ${String(error).split('\n')[0]}`);
      }
      for (const error of new Set(errors)) broken.push(`${name}: ${error}`);
      await page.context().close();
    }
    await browser.close();
    return {
      figure: `${broken.length} errors, ${listened} key events taken, in ${Object.keys(HOSTS).length} pages: ${Object.keys(HOSTS).join(', ')}`,
      kept: broken.length === 0 && listened === 0, counted: broken.length === 0 && listened === 0, broken,
    };
  },
};
