// The script-tag build under the strictest policy that a host may have: a whole visit without one violation, what is shown where the
// policy also forbids pictures or the network, and what else may live on the page. Needs `npm run build`.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { after, before, describe, test } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../.ci/browsers.mjs';
import { serve } from '../../.ci/server.mjs';
import { drawn, openConversation, parts, sendWithPicture, visit } from './visit.mjs';
import { createVisitor } from './visitor.mjs';

const NONCE = 'bm9uY2U';
const POLICY = {
  'default-src': "'none'",
  'script-src': `'nonce-${NONCE}'`,
  'style-src': "'self'",
  'img-src': "'self' blob:",
  'media-src': "'self' blob:",
  'connect-src': "'self' ws:",
  'require-trusted-types-for': "'script'",
  'trusted-types': 'inbox-elements',
};
/** The policy as a header; a directive that is changed to undefined is left out. */
const policy = (changes = {}) =>
  Object.entries({ ...POLICY, ...changes }).filter(([, value]) => value !== undefined).map((pair) => pair.join(' ')).join('; ');

const CSS = 'html, body { margin: 0; block-size: 100%; } .host { display: block; block-size: 390px; }';
const script = (attributes = '', folder = '../dist') => `<script nonce="${NONCE}" src="${folder}/bundle/inbox-elements.iife.js"${attributes}></script>`;
const inline = (text, attributes = '') => `<script nonce="${NONCE}"${attributes}>${text}</script>`;
const workspace = (prefix = '') =>
  `<${prefix}inbox-provider transport="local" demo><${prefix}inbox-workspace class="host"></${prefix}inbox-workspace></${prefix}inbox-provider>`;

/** The demo with pictures of all contacts, from the page's own origin. */
const WITH_AVATARS = `
  (async () => {
    const local = await InboxElements.localTransport({ demo: true });
    const face = (contact) => ({ ...contact, avatarUrl: '../docs/images/workspace-light.png' });
    document.querySelector('inbox-provider').transport = { ...local, read: { ...local.read,
      conversations: async (...asked) => { const page = await local.read.conversations(...asked); return { ...page, contacts: page.contacts.map(face) }; },
      conversation: async (...asked) => { const one = await local.read.conversation(...asked); return { ...one, contact: face(one.contact) }; },
    } };
  })();`;

describe('a page with a strict policy', () => {
  const visitor = createVisitor();
  /** What went wrong on the page that is open, or left the machine. */
  let trouble;
  let violations;

  const open = async (body, csp) => {
    let page;
    ({ page, trouble } = await visitor.newPage());
    violations = [];
    await page.exposeBinding('tellViolation', (_, text) => violations.push(text));
    await page.addInitScript(() => {
      document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
        globalThis.tellViolation(`${effectiveDirective} ${blockedURI} ${sample}`.trim());
      });
    });
    await page.route(`${visitor.url}demo/strict.css`, (route) => route.fulfill({ body: CSS, contentType: 'text/css' }));
    await page.route(`${visitor.url}demo/strict.html`, (route) => route.fulfill({
      body: `<!doctype html><html lang="en"><head><link rel="stylesheet" href="strict.css"></head><body>${body}</body></html>`,
      contentType: 'text/html', headers: csp ? { 'content-security-policy': csp } : {},
    }));
    await page.goto(`${visitor.url}demo/strict.html`);
    return page;
  };
  const clean = () => {
    assert.deepEqual(violations, []);
    assert.deepEqual(trouble, []);
  };

  test('G12: a whole visit breaks no rule: avatars, pictures, voice, a reply with a picture, pickers, dialogs, another language', async () => {
    const page = await open(`<inbox-provider><inbox-workspace class="host"></inbox-workspace></inbox-provider>${script()}${inline(WITH_AVATARS)}`, policy());
    await visit(page);
    const faces = await parts(page).list.locator('css=[part~=avatar] img').evaluateAll((all) => all.map(({ naturalWidth }) => naturalWidth));
    assert.ok(faces.length > 0 && faces.every((width) => width > 0), `avatars are ${faces.join()} wide`);
    clean();
  });

  test('G12: where pictures are forbidden, places are held for them and everything else works', async () => {
    const page = await open(`<inbox-provider><inbox-workspace class="host"></inbox-workspace></inbox-provider>${script()}${inline(WITH_AVATARS)}`, policy({ 'img-src': undefined }));
    await openConversation(page, /^Noor de Wit/);
    const { thread, list } = parts(page);
    const photo = thread.getByRole('button', { name: 'Open Photo 1 of 3' });
    await photo.waitFor();
    assert.ok((await photo.boundingBox()).width > 40, 'the photo keeps its place');
    await sendWithPicture(page, 'Die ene met de franje!');
    assert.ok((await drawn(page)).every((width) => width === 0));
    assert.match(await list.getByRole('listitem').first().locator('css=[part~=avatar]').innerText(), /^\p{L}+$/u);
    assert.ok(violations.length > 0);
    assert.deepEqual(violations.filter((line) => !line.startsWith('img-src')), []);
    assert.deepEqual(trouble.filter((line) => !/violates the following Content Security Policy directive/.test(line)), []);
  });

  test('G12: where the network is forbidden, a backend that needs it gives one clear message and "Try now"', async () => {
    const transport = `InboxElements.registerTransport('acme', async () => { await fetch('/inbox'); });`;
    const page = await open(`${script()}${inline(transport)}<inbox-provider transport="acme"><inbox-workspace class="host"></inbox-workspace></inbox-provider>`, policy({ 'connect-src': undefined }));
    await page.getByRole('button', { name: 'Try now' }).first().waitFor();
    assert.equal(violations.length, 1);
    assert.match(violations[0], /^connect-src/);
    const ours = trouble.filter((line) => line.includes('inbox-elements'));
    assert.equal(ours.filter((line) => !/violates the following/.test(line)).length, 1, trouble.join('\n'));
  });

  test('G12: without the network the embedded backend works, because it asks nobody', async () => {
    const page = await open(script() + workspace(), policy({ 'connect-src': undefined }));
    await openConversation(page, /^Noor de Wit/);
    await sendWithPicture(page, 'Die ene met de franje!');
    clean();
  });

  test('nothing leaves the page: no foreign request, no socket and no beacon in a whole visit without any policy', async () => {
    const page = await open(script() + workspace());
    await visit(page);
    clean();
  });

  test('the bundle names no foreign address to fetch from', async () => {
    for (const file of ['inbox-elements.js', 'inbox-elements.iife.js']) {
      const text = await readFile(`dist/bundle/${file}`, 'utf8');
      assert.doesNotMatch(text, /sendBeacon|importScripts|new WebSocket|XMLHttpRequest/, file);
    }
  });

  test('G12: a host with a lit of its own, loaded before, is not disturbed and does not disturb', async () => {
    const host = `import { html, render } from '../node_modules/lit-html/lit-html.js';
      render(html\`<p id="theirs">\${'Rendered by the host'}</p>\`, document.querySelector('#app'));
      const script = document.createElement('script');
      script.src = policy.createScriptURL('../dist/bundle/inbox-elements.iife.js');
      document.head.append(script);`;
    const page = await open(
      `<div id="app"></div>${workspace()}${inline("const policy = trustedTypes.createPolicy('host', { createScriptURL: (url) => url });")}${inline(host, ' type="module"')}`,
      policy({ 'script-src': `'nonce-${NONCE}' 'strict-dynamic'`, 'trusted-types': 'lit-html host inbox-elements' }),
    );
    await page.getByText('Rendered by the host').waitFor();
    await openConversation(page, /^Noor de Wit/);
    await sendWithPicture(page, 'Die ene met de franje!');
    clean();
  });

  test('G12: a second copy of the same build makes no second policy and uses what the first one registered', async () => {
    const page = await open(script() + script() + workspace(), policy());
    await openConversation(page, /^Noor de Wit/);
    await sendWithPicture(page, 'Die ene met de franje!');
    clean();
  });

  test('G12: a second copy of the same build under a prefix speaks in the words that come with later files', async () => {
    const page = await open(script() + script(' data-prefix="acme-"') + workspace() + workspace('acme-'),
      policy({ 'trusted-types': "inbox-elements 'allow-duplicates'" }));
    await openConversation(page, /^Grace Okafor/, 'acme-');
    await sendWithPicture(page, 'One for you, one for me.', 'acme-');
    await openConversation(page, /^Noor de Wit/);
    await sendWithPicture(page, 'Die ene met de franje!');
    clean();
  });

  test('G12: another version beside works under its prefix, where the policy allows the name twice', async () => {
    const page = await open('', policy({ 'trusted-types': "inbox-elements 'allow-duplicates'" }));
    const { version } = JSON.parse(await readFile('package.json', 'utf8'));
    await page.route(`${visitor.url}other/**`, async (route) => {
      const file = `dist${new URL(route.request().url()).pathname.slice('/other'.length)}`;
      const body = (await readFile(file, 'utf8')).replaceAll(`inbox-elements/${version}`, 'inbox-elements/99.0.0');
      await route.fulfill({ body, contentType: 'text/javascript' });
    });
    await page.unroute(`${visitor.url}demo/strict.html`);
    await page.route(`${visitor.url}demo/strict.html`, (route) => route.fulfill({
      body: `<!doctype html><html lang="en"><head><link rel="stylesheet" href="strict.css"></head><body>
        ${script()}${script(' data-prefix="acme-"', '../other')}${workspace()}${workspace('acme-')}</body></html>`,
      contentType: 'text/html', headers: { 'content-security-policy': policy({ 'trusted-types': "inbox-elements 'allow-duplicates'" }) },
    }));
    await page.reload();
    await openConversation(page, /^Noor de Wit/);
    await openConversation(page, /^Grace Okafor/, 'acme-');
    await sendWithPicture(page, 'One for you, one for me.', 'acme-');
    await sendWithPicture(page, 'Die ene met de franje!');
    clean();
  });

  test('G12: works inside a shadow root of the host', async () => {
    const host = `customElements.define('crm-page', class extends HTMLElement {
      connectedCallback() {
        const provider = Object.assign(document.createElement('inbox-provider'), { transport: 'local', demo: true });
        const workspace = document.createElement('inbox-workspace');
        workspace.className = 'host';
        provider.append(workspace);
        const styles = new CSSStyleSheet();
        styles.replaceSync('.host { display: block; block-size: 780px }');
        this.attachShadow({ mode: 'open' }).append(provider);
        this.shadowRoot.adoptedStyleSheets = [styles];
      }
    });`;
    const page = await open(`<crm-page></crm-page>${script()}${inline(host)}`, policy());
    await openConversation(page, /^Noor de Wit/);
    const mine = await sendWithPicture(page, 'Die ene met de franje!');
    await mine.getByRole('button', { name: 'Open Photo' }).click();
    await page.getByRole('dialog', { name: 'Photo' }).waitFor();
    clean();
  });
});

describe('the inbox in an iframe of another origin', () => {
  let crm;
  let inbox;
  let browser;
  before(async () => {
    [crm, inbox] = await Promise.all([serve(), serve()]);
    browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await Promise.all([crm?.close(), inbox?.close()]);
  });

  /** The example of docs/embedding.md, with the frame on an origin of its own and `hosts` as those that it talks to. */
  const open = async (hosts) => {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 } });
    const folder = 'docs/examples/iframe/';
    const [host, frame] = await Promise.all(['crm.html', 'inbox.html'].map((name) => readFile(folder + name, 'utf8')));
    await page.route(`${crm.url}${folder}crm.html`, (route) => route.fulfill({
      contentType: 'text/html', body: host.replace('src="inbox.html"', `src="${inbox.url}${folder}inbox.html"`),
    }));
    await page.route(`${inbox.url}${folder}inbox.html`, (route) => route.fulfill({
      contentType: 'text/html', body: frame.replace(/data-hosts="[^"]*"/, `data-hosts="${hosts.map((url) => new URL(url).origin).join(' ')}"`),
    }));
    await page.goto(`${crm.url}${folder}crm.html`);
    return page;
  };

  test('the two shake hands and then speak through a port of their own', async () => {
    const page = await open([crm.url, 'https://other.example']);
    await page.locator('#waiting').filter({ hasText: /^\d+$/ }).waitFor();
    const frame = page.frameLocator('iframe');
    await frame.locator('css=inbox-list').getByRole('button', { name: /^Grace Okafor/ }).first().click();
    await page.locator('#selected').filter({ hasNotText: 'none' }).filter({ hasText: /\w/ }).waitFor();
    await page.close();
  });

  test('a page whose origin is not listed hears nothing, whatever it sends', async () => {
    const page = await open(['https://other.example']);
    await page.frameLocator('iframe').locator('css=inbox-list').getByRole('listitem').first().waitFor();
    const heard = await page.evaluate(() => new Promise((done) => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = ({ data }) => done(data);
      const frame = document.querySelector('iframe');
      frame.contentWindow.postMessage({ type: 'inbox:hello' }, new URL(frame.src).origin, [port2]);
      setTimeout(() => done(null), 500);
    }));
    assert.equal(heard, null);
    assert.equal(await page.locator('#waiting').textContent(), '…');
    await page.close();
  });
});
