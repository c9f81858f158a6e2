// The thread's part of `npm run bench`: ours beside the limit (thread-limit.ts), in real Chromium, production build; alone:
// `node test/bench/thread.mjs --sizes 1000,10000,100000 --rounds 5`. Opening, pages that come before what is read, messages that stream
// into it while somebody types. Every cell is a fresh browser, subjects alternate; figures are medians.
//   --max-open 3   fails when opening takes ours more CPU than so many times the limit. What was read may never move by more than 1 px.
import { mkdirSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../../.ci/browsers.mjs';
import { minifyTemplates } from '../../.ci/bundle.mjs';
import { serve } from '../../.ci/server.mjs';

const SUBJECTS = ['thread-limit', 'thread-ours'];
const outDir = '.results/bench';
const PREPENDS = 100;
const STREAM = { count: 600, rate: 200, keyEveryMs: 90 };

const columns = {
  fillMs: ['fill ms', 1], openMs: ['open ms', 1], openCpuMs: ['CPU ms', 1], prependCpuMs: ['CPU/prepend', 2], shiftPx: ['shift px', 1],
  streamCpuMs: ['CPU/message', 2], typingP95: ['typing p95', 0], nodes: ['nodes', 0],
};

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};

async function buildSubject(subject) {
  await build({
    configFile: false, publicDir: false, logLevel: 'warn', plugins: [minifyTemplates()], define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022', outDir, emptyOutDir: false, reportCompressedSize: false, modulePreload: false,
      lib: { entry: `test/bench/${subject}.ts`, formats: ['es'], fileName: () => `${subject}.js` },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
}

async function cell({ executablePath, url, subject, size, shot }) {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const page = await (await browser.newContext({ viewport: { width: 720, height: 900 } })).newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${url}test/bench/page.html?subject=${subject}`);
    await page.waitForFunction(() => 'bench' in window);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    const cpu = async () => (await devtools.send('Performance.getMetrics')).metrics.find(({ name }) => name === 'TaskDuration').value * 1000;
    const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 400)));

    const fillMs = await page.evaluate((n) => window.bench.fill(n), size);
    await settle();
    let before = await cpu();
    const openMs = await page.evaluate(() => window.bench.open());
    const openCpuMs = (await cpu()) - before;
    await settle();
    const nodes = await page.evaluate(() => window.bench.nodes());
    if (shot) await page.screenshot({ path: `${outDir}/${subject}-${size}.png` });

    await page.evaluate(() => {
      window.keys = [];
      new PerformanceObserver((list) => {
        for (const { name, duration } of list.getEntries()) if (name === 'keydown') window.keys.push(duration);
      }).observe({ type: 'event', durationThreshold: 16 });
      window.bench.typeInto();
    });
    await settle();
    before = await cpu();
    let streams = true;
    const streaming = page.evaluate(([count, rate]) => window.bench.stream(count, rate), [STREAM.count, STREAM.rate]).then(() => { streams = false; });
    let pressed = 0;
    while (streams) {
      await page.keyboard.press('a');
      pressed++;
      await new Promise((done) => setTimeout(done, STREAM.keyEveryMs));
    }
    await streaming;
    const streamCpuMs = ((await cpu()) - before) / STREAM.count;
    await settle();
    const slow = await page.evaluate(() => window.keys);
    // What took less than 16 ms is not reported at all.
    const delays = [...slow, ...Array.from({ length: Math.max(0, pressed - slow.length) }, () => 16)].toSorted((a, b) => a - b);
    const typingP95 = delays[Math.floor(delays.length * 0.95)] ?? 0;

    before = await cpu();
    const shiftPx = await page.evaluate((times) => window.bench.prepend(times), PREPENDS);
    const prependCpuMs = ((await cpu()) - before) / PREPENDS;
    if (errors.length > 0) throw new Error(`${subject} at ${size}: ${errors.join('; ')}`);
    return { fillMs, openMs, openCpuMs, prependCpuMs, shiftPx, streamCpuMs, typingP95, nodes };
  } finally {
    await browser.close();
  }
}

/** Prints a table for each size; `report` goes into bench.json. Seconds are printed, never asserted. */
export async function threadBench({ sizes = [1_000], rounds = 3, maxOpen = Infinity } = {}) {
  mkdirSync(outDir, { recursive: true });
  for (const subject of SUBJECTS) await buildSubject(subject);
  const executablePath = await findChromium();
  const server = await serve();
  const report = [];
  let ok = true;
  try {
    for (const size of sizes) {
      const seen = new Map(SUBJECTS.map((subject) => [subject, []]));
      for (let round = 0; round < rounds; round++) {
        for (const subject of round % 2 === 0 ? SUBJECTS : SUBJECTS.toReversed()) {
          seen.get(subject).push(await cell({ executablePath, url: server.url, subject, size, shot: round === 0 }));
        }
      }
      console.log(`\nA thread of ${size} messages, medians of ${rounds}; ${PREPENDS} pages of 50 before it, ${STREAM.count} messages at ${STREAM.rate}/s into it`);
      console.log(['subject'.padEnd(13), ...Object.values(columns).map(([title]) => title.padStart(12))].join(''));
      for (const [subject, cells] of seen) {
        const figures = Object.fromEntries(Object.keys(columns).map((key) => [key, median(cells.map((one) => one[key]))]));
        console.log([subject.padEnd(13), ...Object.entries(columns).map(([key, [, digits]]) => figures[key].toFixed(digits).padStart(12))].join(''));
        report.push({ subject, size, median: figures, all: cells });
      }
      const [limit, ours] = SUBJECTS.map((subject) => report.find((one) => one.size === size && one.subject === subject).median);
      const ratio = (key) => ours[key] / limit[key];
      console.log(`ours / limit: open ${ratio('openMs').toFixed(2)}, CPU ${ratio('openCpuMs').toFixed(2)}, CPU per message ${ratio('streamCpuMs').toFixed(2)}`);
      if (ratio('openCpuMs') > maxOpen) {
        console.error(`Opening takes more than ${maxOpen} times the limit's CPU.`);
        ok = false;
      }
      if (ours.shiftPx > 1) {
        console.error(`What was read moved by ${ours.shiftPx} px.`);
        ok = false;
      }
    }
  } finally {
    await server.close();
  }
  return { ok, report };
}

if (process.argv[1]?.endsWith('thread.mjs')) {
  const { values } = parseArgs({ options: { sizes: { type: 'string', default: '1000' }, rounds: { type: 'string', default: '3' }, 'max-open': { type: 'string' } } });
  const { ok } = await threadBench({ sizes: values.sizes.split(',').map(Number), rounds: Number(values.rounds), maxOpen: Number(values['max-open'] ?? Infinity) });
  process.exitCode = ok ? 0 : 1;
}
