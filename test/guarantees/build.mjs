// Bundles the real session and the harness around it for Node. Used by the schedules, the rows and the mutants.
import { setMaxListeners } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

// One signal ends everything that a session listens to.
setMaxListeners(100);

const root = fileURLToPath(new URL('../..', import.meta.url));
/** As many tabs as a browser may have in a row of the table. */
const REALMS = 21;

/**
 * @param mutate changes the source of a file of src on its way into the bundle: `(path, source) => source`.
 * @returns the harness, and realms with the session in them, one for each tab.
 */
export async function load(mutate) {
  const outDir = mkdtempSync(join(tmpdir(), 'guarantees-'));
  const plugin = {
    name: 'mutate', enforce: 'pre',
    transform: (source, id) => (mutate && id.startsWith(`${root}src/`) ? mutate(id.slice(root.length), source) : null),
  };
  const bundle = (entry, format, external) => build({
    configFile: false, logLevel: 'error', root, plugins: [plugin], define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      ssr: fileURLToPath(new URL(entry, import.meta.url)), outDir, emptyOutDir: false, target: 'node22', minify: false,
      rollupOptions: { external, output: { format, codeSplitting: false, entryFileNames: `[name].${format === 'cjs' ? 'cjs' : 'mjs'}` } },
    },
    ssr: { noExternal: true },
  });
  try {
    await bundle('session.ts', 'cjs', [/\/small-idb\.js$/, 'uuid']);
    await bundle('harness.ts', 'es', []);
    const harness = await import(pathToFileURL(join(outDir, 'harness.mjs')).href);
    const code = readFileSync(join(outDir, 'session.cjs'), 'utf8');
    const realms = Array.from({ length: Math.max(REALMS, harness.MOST_TABS) }, () => harness.makeRealm(code));
    return { ...harness, realms };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}
