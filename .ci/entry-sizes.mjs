// What each entry of the package weighs in a host's bundle, with everything that it brings (lit too) and without what it fetches later.
// Fails over a budget. `node .ci/entry-sizes.mjs --modules status-badge` also tells what is in it. Used by test/package. Needs a build.
import { relative } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build } from 'vite';

/** What a host writes, and the most that it may cost in bytes, minified by the host's bundler and gzipped. Raised with a reason only. */
export const ENTRIES = {
  // Lit is 5,800 of it, the loader of Vite's lazy files 1,200.
  'status-badge': { code: `import 'inbox-elements/define/status-badge';`, most: 11_400 },
  // 400 more since drafts are brought together between tabs, and what was read can be kept (`cache`).
  'createInbox': { code: `import { createInbox } from 'inbox-elements'; globalThis.inbox = createInbox;`, most: 27_400 },
  'an error class alone': { code: `import { TransportError } from 'inbox-elements'; globalThis.TransportError = TransportError;`, most: 1_000 },
  'inbox-list': { code: `import 'inbox-elements/define/inbox-list';`, most: 58_000 },
  'message-composer': { code: `import 'inbox-elements/define/message-composer';`, most: 36_000 },
  'chat-thread': { code: `import 'inbox-elements/define/chat-thread';`, most: 61_000 },
  'all elements': { code: `import { define } from 'inbox-elements/define'; define();`, most: 116_000 },
  'nothing used': { code: `import 'inbox-elements';`, most: 100 },
};

/** What a badge costs with its look, words and marks, which it fetches when the first one is shown. May only be lowered. */
export const BADGE_WHOLE = 17_300;

/**
 * Bundles a few lines as a host's bundler would; gives the bytes of the first file, those with all that it fetches later, and what each
 * module brought before minifying.
 */
export async function weighEntry(code) {
  const weights = [];
  const result = await build({
    configFile: false, logLevel: 'error', publicDir: false,
    define: { 'process.env.NODE_ENV': '"production"' },
    plugins: [
      { name: 'entry', resolveId: (id) => (id === 'virtual:entry' ? `${process.cwd()}/virtual-entry.js` : null), load: (id) => (id.endsWith('/virtual-entry.js') ? code : null) },
      {
        name: 'weigh',
        generateBundle(_, files) {
          for (const file of Object.values(files)) {
            if (file.type !== 'chunk' || !file.isEntry) continue;
            for (const [id, { renderedLength }] of Object.entries(file.modules)) if (renderedLength > 0) weights.push([relative(process.cwd(), id), renderedLength]);
          }
        },
      },
    ],
    build: { write: false, target: 'es2022', modulePreload: false, rolldownOptions: { input: 'virtual:entry', output: { comments: false } } },
  });
  const chunks = result.output.filter(({ type }) => type === 'chunk');
  const first = new Set();
  const take = (chunk) => {
    if (!chunk || first.has(chunk)) return;
    first.add(chunk);
    for (const name of chunk.imports) take(chunks.find(({ fileName }) => fileName === name));
  };
  take(chunks.find(({ isEntry }) => isEntry));
  const weight = (some) => [...some].reduce((sum, chunk) => sum + gzipSync(chunk.code, { level: 9 }).length, 0);
  return { gzip: weight(first), withLater: weight(chunks), weights: weights.toSorted((a, b) => b[1] - a[1]), code: [...first].map((chunk) => chunk.code).join('\n') };
}

if (process.argv[1]?.endsWith('entry-sizes.mjs')) {
  const named = process.argv.includes('--modules') ? process.argv.at(-1) : undefined;
  for (const [name, { code, most }] of Object.entries(ENTRIES)) {
    if (named && name !== named) continue;
    const { gzip, withLater, weights } = await weighEntry(code);
    console.log(`${name.padEnd(22)} ${`${gzip}`.padStart(7)} gz, budget ${most}; ${withLater} with what it fetches later`);
    if (named) for (const [path, bytes] of weights) console.log(`${bytes}`.padStart(9), path);
    if (gzip > most) process.exitCode = 1;
  }
}
