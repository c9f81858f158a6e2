// Real pages for the rows of this folder: builds page.ts, serves it, and serves a backend behind it on the same port. Chromium is started
// as a process of its own where a row kills it.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { createServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../../../.ci/browsers.mjs';

const PAGE = (before) => `<!doctype html><html lang="en"><meta charset="utf-8"><title>Inbox</title>
<style>html, body { margin: 0; height: 100%; }</style><body>${before}<script type="module" src="/page.js"></script>`;

export const VIEWPORT = { width: 1280, height: 860 };
/** Every pause of a row that waits for a page. */
export const WAIT = { timeout: 60_000 };

/**
 * @param makeBackend makes the backend of the loopback wire: `{ transport }`, a Transport in this process.
 */
export async function openLab() {
  const outDir = mkdtempSync(join(tmpdir(), 'guarantees-page-'));
  await build({
    configFile: false, publicDir: false, logLevel: 'error', define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022', outDir, emptyOutDir: false, reportCompressedSize: false, modulePreload: false,
      rolldownOptions: {
        input: { page: fileURLToPath(new URL('page.ts', import.meta.url)) },
        output: { entryFileNames: '[name].js', chunkFileNames: 'parts/[name]-[hash].js' },
      },
    },
  });
  const pages = new Map();
  const state = { backend: undefined, struck: () => 'none' };

  const rpc = async (path, body) => {
    const [group, name] = path.split('.');
    const work = name ? state.backend[group][name] : state.backend[group];
    try {
      return { value: await work(...JSON.parse(body)) };
    } catch (error) {
      const { code = 'server', message, ambiguous } = error;
      return { error: { code, message, ambiguous } };
    }
  };

  const server = createServer(async (request, response) => {
    const { pathname, searchParams } = new URL(request.url, 'http://x');
    if (pathname.startsWith('/rpc/')) {
      let body = '';
      for await (const part of request) body += part;
      const path = pathname.slice('/rpc/'.length);
      const fault = state.struck(path);
      if (fault === 'drop') return request.socket.destroy();
      const answer = await rpc(path, body);
      if (fault === 'loseAnswer') return request.socket.destroy();
      if (typeof fault === 'number') await new Promise((done) => { setTimeout(done, fault); });
      return response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(answer));
    }
    if (pathname === '/stream') {
      response.writeHead(200, { 'content-type': 'text/event-stream', 'cache-control': 'no-cache' });
      const cursor = searchParams.get('cursor');
      const stop = state.backend.subscribe((batch) => response.write(`data: ${JSON.stringify(batch)}\n\n`), cursor ? { cursor } : {});
      request.on('close', stop);
      return undefined;
    }
    const page = pages.get(pathname);
    if (page !== undefined) return response.writeHead(200, { 'content-type': 'text/html; charset=utf-8' }).end(PAGE(page));
    const file = resolve(outDir, `.${pathname}`);
    const content = file.startsWith(outDir) ? await readFile(file).catch(() => null) : null;
    if (content === null) return response.writeHead(404).end();
    return response.writeHead(200, { 'content-type': 'text/javascript; charset=utf-8' }).end(content);
  });
  await new Promise((done) => { server.listen(0, '127.0.0.1', done); });
  const url = `http://127.0.0.1:${server.address().port}`;
  const executablePath = await findChromium();
  const running = new Set();

  return {
    url, executablePath,
    /** What the loopback wire leads to: a Transport of this process, and how requests go wrong. */
    serve(backend, struck = () => 'none') { Object.assign(state, { backend, struck }); },
    /** A page at this path; `before` is what the host does before the elements come. */
    page(path, before = '') {
      pages.set(path, before);
      return `${url}${path}`;
    },
    /** A browser that playwright drives and closes. */
    async launch(args = []) {
      const browser = await chromium.launch({ executablePath, args: [...chromiumArgs, ...args] });
      running.add(() => browser.close());
      return browser;
    },
    /** A page at this path in a browser of its own, which ends with `browser.close()`; `errors` are the page's own, as they come. */
    async look(path) {
      const browser = await this.launch();
      const context = await browser.newContext({ viewport: VIEWPORT });
      const page = await context.newPage();
      return { browser, context, page, errors: await visit(page, this.page(path)) };
    },
    /** A browser of its own process and profile, to be killed. */
    async start(profile) {
      const child = spawn(executablePath, [
        ...chromiumArgs, '--headless=new', '--remote-debugging-port=0', `--user-data-dir=${profile}`, '--window-size=1200,900', 'about:blank',
      ], { stdio: ['ignore', 'ignore', 'pipe'], detached: true });
      const kill = () => { try { process.kill(-child.pid, 'SIGKILL'); } catch { /* gone already */ } };
      running.add(kill);
      let told = '';
      const address = await new Promise((done, failed) => {
        child.stderr.on('data', (data) => {
          told += data;
          const found = /DevTools listening on (\S+)/.exec(told)?.[1];
          if (found) done(found);
        });
        child.on('exit', () => failed(new Error(`Chromium ended by itself: ${told.slice(-500)}`)));
      });
      const browser = await chromium.connectOverCDP(address);
      const gone = new Promise((done) => { child.on('exit', done); });
      return {
        browser, context: browser.contexts()[0],
        /** As the power goes, for the browser: all its processes at once. */
        async kill() {
          kill();
          running.delete(kill);
          await gone;
          await browser.close().catch(() => {});
        },
      };
    },
    async close() {
      for (const end of running) await end();
      server.closeAllConnections();
      await new Promise((done) => { server.close(done); });
      rmSync(outDir, { recursive: true, force: true });
    },
  };
}

/** The page's own errors, as they came; `lab` is there when this is done. */
export async function visit(page, address) {
  const errors = [];
  page.on('pageerror', (error) => errors.push(error.message));
  await page.goto(address);
  await page.waitForFunction(() => 'lab' in window, undefined, WAIT);
  return errors;
}

/** @returns the composer's field, once it can be written in. */
export async function composerOf(page) {
  const field = page.locator('message-composer').getByRole('textbox', { name: 'Reply', exact: true });
  await field.waitFor(WAIT);
  return field;
}

/** @returns the bytes that stay in a page's heap when nobody needs the rest, as its devtools tell. */
export async function heapOf(devtools) {
  for (let turn = 0; turn < 4; turn++) await devtools.send('HeapProfiler.collectGarbage');
  return (await devtools.send('Runtime.getHeapUsage')).usedSize;
}
