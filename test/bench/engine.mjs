// The engine's part of `npm run bench`: bundles it, runs it in a process of its own and hands its figures back.
// By itself: `node test/bench/engine.mjs`. Writes .results/bench-engine.json.
//   --runs 5       how often the eight days are run; the figure is the median   --no-limit  asserts counts, not seconds
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

/** Runs the eight days; `ok` says whether every rule fired, the seed decided all and the time was kept. */
export async function engineBench({ runs = 5, limit = true } = {}) {
  const outDir = mkdtempSync(join(tmpdir(), 'engine-bench-'));
  const file = resolve('.results/bench-engine.json');
  mkdirSync('.results', { recursive: true });
  rmSync(file, { force: true });
  try {
    await build({
      configFile: false, logLevel: 'error', root: fileURLToPath(new URL('../..', import.meta.url)),
      build: { ssr: fileURLToPath(new URL('engine.bench.ts', import.meta.url)), outDir, emptyOutDir: true, target: 'node22', minify: false },
      ssr: { noExternal: true },
    });
    const { status } = spawnSync(process.execPath, [join(outDir, 'engine.bench.js')], {
      stdio: 'inherit', env: { ...process.env, BENCH_RUNS: String(runs), BENCH_LIMIT: limit ? '1' : '', BENCH_FILE: file },
    });
    return { ok: status === 0, report: JSON.parse(readFileSync(file, 'utf8')) };
  } finally {
    rmSync(outDir, { recursive: true, force: true });
  }
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { parseArgs } = await import('node:util');
  const { values } = parseArgs({ options: { runs: { type: 'string', default: '5' }, 'no-limit': { type: 'boolean', default: false } } });
  const { ok } = await engineBench({ runs: Number(values.runs), limit: !values['no-limit'] });
  process.exitCode = ok ? 0 : 1;
}
