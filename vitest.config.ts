// Runs the stories as tests in a real Chromium: play functions, and axe as an error. Used by `npm run test:stories`.
import { storybookTest } from '@storybook/addon-vitest/vitest-plugin';
import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { chromiumArgs, findChromium } from './.ci/browsers.mjs';

const executablePath = await findChromium();

export default defineConfig({
  resolve: { dedupe: ['lit', 'lit-html', 'lit-element', '@lit/reactive-element', '@lit/context', 'nanostores'] },
  optimizeDeps: {
    include: ['lit', 'lit/decorators.js', 'lit/static-html.js', '@lit/context', 'nanostores', 'valibot', 'idb'],
  },
  plugins: [storybookTest({ configDir: '.storybook' })],
  test: {
    name: 'storybook',
    // The state matrix is a page of eight inboxes, and axe looks at all of it.
    testTimeout: 60_000,
    browser: {
      enabled: true,
      headless: true,
      // Motion is switched off: contrast is looked at when a thing stands, not while it fades in.
      provider: playwright({ launchOptions: { executablePath, args: chromiumArgs }, contextOptions: { reducedMotion: 'reduce' } }),
      instances: [{ browser: 'chromium' }],
    },
  },
});
