// The library build: ES modules one to one with src, dependencies left to the host's bundler; and the dev server.
// Used by `npm run build` (.ci/build.mjs) and by Storybook.
import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vite';

const { dependencies } = JSON.parse(readFileSync('package.json', 'utf8')) as { dependencies: Record<string, string> };

/** What package.json exports; all that these import comes along. */
const exported = /^(index|define|define\/[^/]+|elements\/[^/]+|transports\/[^/]+\/index|testing\/index|transport\/parse-frame|types\/[^/]+)\.ts$/;
const entries = readdirSync('src', { recursive: true, encoding: 'utf8' })
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => exported.test(file));

export default defineConfig({
  publicDir: false,
  server: { fs: { allow: ['.'] } },
  build: {
    target: 'es2022',
    sourcemap: true,
    minify: false,
    emptyOutDir: true,
    lib: {
      entry: Object.fromEntries(
        entries.map((file) => [file.slice(0, -'.ts'.length), `src/${file}`]),
      ),
      formats: ['es'],
    },
    rolldownOptions: {
      external: Object.keys(dependencies).map((name) => new RegExp(`^${name}(/|$)`)),
      output: { preserveModules: true, preserveModulesRoot: 'src', entryFileNames: '[name].js' },
    },
  },
});
