// Storybook: a page for each element, its docs from custom-elements.json, and the documents of docs/ beside them. Its static build is the site.
import type { StorybookConfig } from '@storybook/web-components-vite';
import { staticDirs, writeGuides } from './guides.mjs';

writeGuides('.storybook/guides');

const config: StorybookConfig = {
  framework: { name: '@storybook/web-components-vite', options: {} },
  stories: ['./guides/*.mdx', '../stories/**/*.stories.ts'],
  staticDirs: staticDirs(),
  addons: ['@storybook/addon-docs', '@storybook/addon-a11y', '@storybook/addon-vitest'],
  core: { disableTelemetry: true, disableWhatsNewNotifications: true, enableCrashReports: false },
  // The library's own Vite config builds a library; the stories are a site.
  viteFinal: ({ build, ...rest }) => {
    const { lib, rolldownOptions, ...site } = build ?? {};
    return { ...rest, build: { ...site, sourcemap: false, chunkSizeWarningLimit: 4000 } };
  },
};
export default config;
