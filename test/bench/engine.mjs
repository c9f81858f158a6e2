// Bundles the engine bench and runs it: `node test/bench/engine.mjs`.
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const outDir = await mkdtemp(join(tmpdir(), 'engine-bench-'));
try {
  await build({
    configFile: false, logLevel: 'error', root: fileURLToPath(new URL('../..', import.meta.url)),
    build: { ssr: fileURLToPath(new URL('engine.bench.ts', import.meta.url)), outDir, emptyOutDir: true, target: 'node22', minify: false },
    ssr: { noExternal: true },
  });
  await import(pathToFileURL(join(outDir, 'engine.bench.js')).href);
} finally {
  await rm(outDir, { recursive: true, force: true });
}
