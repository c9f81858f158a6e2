// The script-tag build: dist/bundle/inbox-elements.js (ES module), inbox-elements.iife.js (global InboxElements), and
// beside them lazy/<name>.js, which both fetch on first use. Used by `npm run build`, `npm start` and the bench.
//
// What src loads with import() becomes an entry of the lazy build, named after its path: src/locales/fr.ts is
// lazy/locales-fr.js. Lazy files use the bundle's own modules (bundle-share.mjs), and share with each other.
// `npm run build:bundle -- --modules` also tells what brings how many bytes.
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, isAbsolute, join, relative, resolve } from 'node:path';
import { gzipSync } from 'node:zlib';
import { minifyHTMLLiterals } from 'minify-literals';
import { build } from 'vite';
import { sharing } from './bundle-share.mjs';
import { ownPolicy } from './trusted-types.mjs';

const outDir = 'dist/bundle';
const marker = 'inbox-lazy:';

/** src/transports/local/index.ts → transports-local; node_modules/some-lib/max.js → some-lib-max. */
function lazyName(id) {
  const path = relative(process.cwd(), id.split('?')[0]).replaceAll('\\', '/');
  return path
    .replace(/^src\//, '')
    .replace(/^.*node_modules\//, '')
    .replace(/(\/index)?\.[cm]?[jt]s$/, '')
    .replace(/[^\w-]+/g, '-')
    .replace(/^-|-$/g, '');
}

/** Stands before a template's first space while it is minified, which would trim that: a template that begins with one stands after a word. */
const WORD = '\ue001';

/** Minifies html`` and css`` template literals. */
export const minifyTemplates = () => ({
  name: 'minify-templates',
  enforce: 'pre',
  apply: 'build',
  transform: {
    filter: { id: /\/src\/.*\.ts$/, code: /\b(html|css|svg)`/ },
    async handler(code, id) {
      const out = await minifyHTMLLiterals(code.replace(/\bhtml`(?= \S)/g, `$&${WORD}`), { fileName: id });
      return out ? { code: out.code.replaceAll(WORD, ''), map: out.map } : null;
    },
  },
});

/** Adds up how much each module brings, before minifying, by package or file of src. */
const weigh = (weights) => ({
  name: 'weigh',
  generateBundle(_, files) {
    for (const { type, modules } of Object.values(files)) {
      if (type !== 'chunk') continue;
      for (const [id, { renderedLength }] of Object.entries(modules)) {
        const path = relative(process.cwd(), id).replaceAll('\\', '/');
        const name = /node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(path)?.[1] ?? path;
        weights.set(name, (weights.get(name) ?? 0) + renderedLength);
      }
    }
  },
});

/** Turns every import() of src into one of a lazy file, and notes which files that takes. */
const leaveOutLazy = (found) => ({
  name: 'leave-out-lazy',
  enforce: 'pre',
  async resolveDynamicImport(specifier, importer) {
    if (typeof specifier !== 'string' || !importer || /node_modules/.test(importer)) return null;
    const target = await this.resolve(specifier, importer);
    if (!target || !isAbsolute(target.id)) throw new Error(`${importer} loads ${specifier}, which leads nowhere.`);
    const name = lazyName(target.id);
    found.set(name, target.id);
    return { id: marker + name, external: true };
  },
  generateBundle(_, files) {
    for (const file of Object.values(files)) {
      if (file.type === 'chunk') file.code = file.code.replace(/inbox-lazy:([\w-]+)/g, './lazy/$1.js');
    }
  },
});

const common = (plugins) => ({
  configFile: false,
  publicDir: false,
  logLevel: 'warn',
  plugins: [minifyTemplates(), ownPolicy(), ...plugins],
  define: { 'process.env.NODE_ENV': '"production"' },
});

const options = {
  target: 'es2022',
  emptyOutDir: false,
  sourcemap: true,
  modulePreload: false,
  reportCompressedSize: false,
};

async function buildMain(format, fileName, { entry, plugins, write }) {
  await build({
    ...common(plugins),
    build: {
      ...options,
      write,
      outDir,
      lib: { entry, formats: [format], name: 'InboxElements', fileName: () => fileName },
      rolldownOptions: { output: { codeSplitting: false, minify: write, comments: false } },
    },
  });
}

async function buildLazy(found, plugins) {
  if (found.size === 0) return;
  const nameOf = (chunk) => {
    const facade = chunk.isDynamicEntry && chunk.facadeModuleId;
    return facade ? `${lazyName(facade)}.js` : '[name].js';
  };
  await build({
    ...common(plugins),
    build: {
      ...options,
      outDir: `${outDir}/lazy`,
      lib: { entry: Object.fromEntries(found), formats: ['es'], fileName: (_, name) => `${name}.js` },
      rolldownOptions: {
        // The bundle has run lit's modules already.
        treeshake: { propertyReadSideEffects: false, moduleSideEffects: (id) => !/\/node_modules\/(@lit|lit)/.test(id) },
        output: {
          minify: true,
          comments: false,
          chunkFileNames: nameOf,
          // A file for all that several lazy files of one kind need: many small ones would cost a round trip each. The
          // wires of the channels come with the first webhook only.
          codeSplitting: {
            groups: [
              // What the demo shows first needs nothing of the backend's.
              {
                name: 'demo-shared', minShareCount: 2, priority: 5,
                test: /\/src\/(transports\/local\/(order-key|random)|engine\/(timers|slots)|channels\/(index|.*-data)|model\/preview)\.ts/,
              },
              { name: 'shared', test: /\/src\/transports\/local\/(?!slices)[\w-]+\.ts/, minShareCount: 2, priority: 4 },
              { name: 'local-rules', test: /\/src\/(transports|engine)\//, minShareCount: 2, priority: 3 },
              { name: 'channels-wire', test: /\/src\/channels\//, minShareCount: 2, priority: 2 },
              // Large tables that several lazy files may want and most never do.
              { name: 'phone-numbers', test: /\/node_modules\/libphonenumber-js\//, priority: 5 },
              // The words come with every part of an element; the look with most; the actions' pieces with few.
              { name: 'words', test: /\/src\/locales\/en-more/, priority: 2 },
              { name: 'ui-shared', test: /\/src\/ui\//, minShareCount: 2, priority: 3 },
              // What a barrel hands on of the bundle's has several borrowers: it must not lie in a file of one of them.
              { name: 'borrowed', test: /^\0borrowed:/, minShareCount: 2, priority: 6 },
              { name: 'actions-facts', test: /\/src\/elements\/conversation-actions\/facts/, minShareCount: 2, priority: 3 },
              { name: 'actions-shared', test: /\/src\/elements\/(conversation-actions|moment-picker)/, minShareCount: 2, priority: 2 },
              { name: 'elements-shared', minShareCount: 2, priority: 1 },
            ],
          },
        },
      },
    },
  });
}

/** Builds all of dist/bundle anew; gives a row for each file. `weights` is filled with what is in the ES module. */
export async function buildBundle(weights = new Map()) {
  rmSync(outDir, { recursive: true, force: true });
  const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
  const found = new Map();
  const { entry, survey, borrow, lend } = sharing(`inbox-elements/${version ?? 0}`);
  const source = resolve('src/bundle.ts');
  await buildMain('es', 'survey.js', { entry: source, plugins: [leaveOutLazy(found), survey], write: false });
  await buildLazy(found, [borrow]);
  const plugins = () => [leaveOutLazy(found), lend];
  await Promise.all([
    buildMain('es', 'inbox-elements.js', { entry, plugins: [...plugins(), weigh(weights)], write: true }),
    buildMain('iife', 'inbox-elements.iife.js', { entry, plugins: plugins(), write: true }),
  ]);
  return listBundle();
}

/** Every script of dist/bundle with its weight and the hash for `integrity`. */
export function listBundle() {
  if (!existsSync(outDir)) return [];
  return readdirSync(outDir, { recursive: true })
    .filter((file) => file.endsWith('.js'))
    .toSorted((a, b) => dirname(a).localeCompare(dirname(b)) || a.localeCompare(b))
    .map((file) => {
      const bytes = readFileSync(join(outDir, file));
      const integrity = `sha384-${createHash('sha384').update(bytes).digest('base64')}`;
      const gzip = gzipSync(bytes, { level: 9 }).length;
      return { file: file.replaceAll('\\', '/'), bytes: bytes.length, gzip, integrity };
    });
}

if (process.argv[1]?.endsWith('bundle.mjs')) {
  const began = Date.now();
  const weights = new Map();
  const rows = await buildBundle(weights);
  for (const { file, bytes, gzip, integrity } of rows) {
    console.log(`${outDir}/${file}`.padEnd(52), `${bytes}`.padStart(8), `${gzip} gz`.padStart(10), ` ${integrity}`);
  }
  if (process.argv.includes('--modules')) {
    console.log('\nWhat is in inbox-elements.js, in bytes before minifying:');
    for (const [name, bytes] of [...weights].toSorted((a, b) => b[1] - a[1])) {
      if (bytes > 0) console.log(`${bytes}`.padStart(8), name);
    }
  }
  console.log(`Built in ${((Date.now() - began) / 1000).toFixed(1)} s`);
}
