// A server with what is built and a visitor's browser, for the page tests of one file. Each test gets pages of its own, and of each is kept
// what went wrong on it or left the machine.
import { after, afterEach, before } from 'node:test';
import { chromium } from 'playwright-core';
import { chromiumArgs, findChromium } from '../../.ci/browsers.mjs';
import { serve } from '../../.ci/server.mjs';

/** Call inside `describe()`. */
export function createVisitor() {
  let server;
  let browser;
  let context;

  before(async () => {
    server = await serve();
    browser = await chromium.launch({ executablePath: await findChromium(), args: chromiumArgs });
  });
  after(async () => {
    await browser?.close();
    await server?.close();
  });
  afterEach(() => context?.close());

  return {
    /** The server's address; ends in a slash. */
    get url() { return server.url; },
    /** An empty page in a context of its own, which `leave()` or the test's end closes, and the list that its trouble goes to. */
    async newPage(options = {}) {
      context = await browser.newContext({ viewport: { width: 1280, height: 800 }, locale: 'en-GB', reducedMotion: 'reduce', ...options });
      const page = await context.newPage();
      const trouble = [];
      page.on('pageerror', (error) => trouble.push(`threw: ${error.message}`));
      page.on('console', (message) => {
        if (message.type() === 'error' && !message.location().url.endsWith('/favicon.ico')) trouble.push(`console: ${message.text()}`);
      });
      page.on('request', (request) => {
        if (!request.url().startsWith(server.url) && !/^(data|blob):/.test(request.url())) trouble.push(`fetched ${request.url()}`);
      });
      page.on('websocket', (socket) => trouble.push(`opened ${socket.url()}`));
      return { page, trouble };
    },
    leave: () => context.close(),
  };
}
