// `npm run soak`: a million schedules (SCHEDULES=…), in portions with a seed each, on as many cores as there are (WORKERS=…). Prints the
// first failure with its seed and path, and ends with 1.
import { availableParallelism } from 'node:os';
import { fileURLToPath } from 'node:url';
import { isMainThread, parentPort, Worker } from 'node:worker_threads';
import { load } from './build.mjs';

const PORTION = 2_000;
/** A schedule leaves much behind at once: with room for it, little is collected. */
const YOUNG_MB = 64;

if (isMainThread) {
  const total = Number(process.env.SCHEDULES ?? 1_000_000);
  const firstSeed = Number(process.env.SEED ?? Date.now() % 1_000_000_000);
  const workers = Math.min(Number(process.env.WORKERS ?? availableParallelism()), Math.ceil(total / PORTION));
  const began = Date.now();
  let next = 0;
  let schedules = 0;
  let sends = 0;
  let failure = null;
  const portion = () => {
    if (failure !== null || next * PORTION >= total) return null;
    const seed = firstSeed + next;
    const count = Math.min(PORTION, total - next * PORTION);
    next += 1;
    return { seed, count };
  };
  await Promise.all(Array.from({ length: workers }, () => new Promise((done) => {
    const worker = new Worker(fileURLToPath(import.meta.url), { resourceLimits: { maxYoungGenerationSizeMb: YOUNG_MB } });
    worker.on('message', (told) => {
      if (told.run) {
        schedules += told.run.schedules;
        sends += told.run.sends;
        failure ??= told.run.failure;
        console.log(`${schedules} schedules, ${sends} messages, ${((Date.now() - began) / 1000).toFixed(0)} s`);
      }
      worker.postMessage(portion());
    });
    worker.on('error', (error) => { failure ??= String(error); done(); });
    worker.on('exit', done);
  })));
  if (failure !== null) console.error(failure);
  console.log(failure === null ? `No promise broken in ${schedules} schedules with ${sends} messages, from seed ${firstSeed}.` : 'A promise was broken.');
  process.exitCode = failure === null ? 0 : 1;
} else {
  const { realms, runSchedules } = await load();
  // Errors are part of every schedule, and nobody reads where they were made.
  Error.stackTraceLimit = 0;
  parentPort.on('message', async (portion) => {
    if (portion === null) parentPort.close();
    else parentPort.postMessage({ run: await runSchedules({ realms, schedules: portion.count, seed: portion.seed }) });
  });
  parentPort.postMessage({});
}
