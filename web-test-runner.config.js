// Runs the unit tests in a real browser: Chromium, or BROWSER=firefox | webkit (the latter through .ci/webkit.sh).
// RESULTS=file.json also writes the results there.
import { esbuildPlugin } from '@web/dev-server-esbuild';
import { defaultReporter } from '@web/test-runner';
import { chromeLauncher } from '@web/test-runner-chrome';
import { a11ySnapshotPlugin } from '@web/test-runner-commands/plugins';
import { puppeteerLauncher } from '@web/test-runner-puppeteer';
import { webdriverLauncher } from '@web/test-runner-webdriver';
import { fileURLToPath } from 'node:url';
import { chromiumArgs, findChromium, findFirefox, findMiniBrowser } from './.ci/browsers.mjs';
import { jsonResults, plainCount } from './.ci/reporters.mjs';

const browser = process.env.BROWSER ?? 'chromium';
/** Every story in a pseudo-language takes a while, and says nothing of an engine: it is a step of its own, in Chromium. */
const pseudo = 'test/locales/pseudo.*.test.ts';

const launchers = {
  chromium: async () =>
    chromeLauncher({
      concurrency: 2,
      // Each session gets its own window: Chromium gives a background tab no animation frames.
      createPage: ({ context }) => context.newPage({ type: 'window' }),
      // Motion is switched off: contrast is looked at when a thing stands, not while it fades in.
      launchOptions: { executablePath: await findChromium(), args: [...chromiumArgs, '--force-prefers-reduced-motion'] },
    }),
  firefox: async () =>
    puppeteerLauncher({
      concurrency: 1, // two windows race for the keyboard focus
      launchOptions: {
        browser: 'firefox',
        executablePath: findFirefox(),
        args: ['-headless'],
        // A slash that nobody takes would open Firefox's own quick find, which keeps the keyboard for the tests that follow.
        extraPrefsFirefox: { 'ui.prefersReducedMotion': 1, 'accessibility.typeaheadfind.manual': false },
      },
    }),
  webkit: async () =>
    webdriverLauncher({
      automationProtocol: 'webdriver',
      hostname: '127.0.0.1',
      port: Number(process.env.WEBDRIVER_PORT ?? 4555),
      path: '/',
      logLevel: 'warn',
      capabilities: {
        browserName: 'MiniBrowser',
        'wdio:enforceWebDriverClassic': true,
        'webkitgtk:browserOptions': { binary: findMiniBrowser(), args: ['--automation'] },
      },
    }),
};
if (!launchers[browser]) throw new Error(`BROWSER is ${browser}: it must be chromium, firefox or webkit.`);

/** nanostores reads process.env.NODE_ENV, and a browser has no `process`. */
const nodeEnv = {
  name: 'node-env',
  transform(context) {
    if (!context.response.is('js') || typeof context.body !== 'string') return undefined;
    if (!context.body.includes('process.env.NODE_ENV')) return undefined;
    return { body: context.body.replaceAll('process.env.NODE_ENV', '"development"') };
  },
};

/** The package by its own name, as the examples of docs/ import it. */
const byOwnName = {
  name: 'by-own-name',
  resolveImport({ source }) {
    if (source === 'inbox-elements') return '/src/index.ts';
    if (source === 'inbox-elements/parse-frame') return '/src/transport/parse-frame.ts';
    return source.startsWith('inbox-elements/') ? `/src/${source.slice('inbox-elements/'.length)}/index.ts` : undefined;
  },
};

export default {
  files: process.env.PSEUDO ? [pseudo] : ['test/**/*.test.ts', '!test/bench/**', `!${pseudo}`],
  nodeResolve: { exportConditions: ['development', 'browser'] },
  concurrency: browser === 'chromium' ? 2 : 1,
  browsers: [await launchers[browser]()],
  browserStartTimeout: 60_000,
  testsFinishTimeout: 180_000,
  testFramework: { config: { timeout: 10_000 } },
  reporters: [defaultReporter({ reportTestProgress: false }), jsonResults(process.env.RESULTS), plainCount()],
  plugins: [
    nodeEnv,
    byOwnName,
    esbuildPlugin({ ts: true, target: 'es2022', tsconfig: fileURLToPath(new URL('./tsconfig.json', import.meta.url)) }),
    ...(browser === 'chromium' ? [a11ySnapshotPlugin()] : []),
  ],
  filterBrowserLogs: ({ args }) => !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
  testRunnerHtml: (testFramework) => `<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <script>
          // A virtual list's ResizeObserver notice reaches window.onerror, and mocha would fail the test for it.
          addEventListener('error', (event) => {
            if (!/ResizeObserver loop/.test(event.message)) return;
            event.stopImmediatePropagation();
            event.preventDefault();
          }, true);
        </script>
      </head>
      <body><script type="module" src="${testFramework}"></script></body>
    </html>`,
};
