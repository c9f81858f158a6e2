// `npm run bench`: the list beside the limit (limit.ts) and a naive list, in real Chromium, production build; then the
// thread (thread.mjs) and the engine's eight days (engine.mjs).
// Every cell is a fresh browser; subjects alternate and change direction each round; figures are medians.
//   --sizes 1000,10000,100000  conversations   --rounds 5   --changes 1000   --rate 200
//   --subjects limit,naive,ours            --engine-runs 5  0 leaves the engine out
//   --thread-rounds 3  0 leaves the thread out      --max-open 10  as max-mount, for opening a thread (thread.mjs)
//   --max-mount 4 --max-change 2.5         fails when ours needs more CPU than so many times the limit; then no seconds
//                                          are asserted at all, for the machine's speed is not ours
// `held B/row`: what the subject keeps for each conversation beside the data it was given; ours takes a checked copy of it, which a
// backend's answer is thrown away for. `view kB`: what mounting adds. Last, fill's growth exponent from the least to the largest size.
// Writes .results/bench.json and a screenshot of each subject beside the built pages.
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { chromium } from 'playwright-core';
import { build } from 'vite';
import { chromiumArgs, findChromium } from '../../.ci/browsers.mjs';
import { minifyTemplates } from '../../.ci/bundle.mjs';
import { serve } from '../../.ci/server.mjs';
import { engineBench } from './engine.mjs';
import { threadBench } from './thread.mjs';

const { values } = parseArgs({
  options: {
    sizes: { type: 'string', default: '1000,10000,100000' },
    rounds: { type: 'string', default: '5' },
    changes: { type: 'string', default: '1000' },
    rate: { type: 'string', default: '200' },
    subjects: { type: 'string', default: 'limit,naive,ours' },
    'engine-runs': { type: 'string', default: '5' },
    'thread-rounds': { type: 'string', default: '3' },
    'max-open': { type: 'string' },
    'max-mount': { type: 'string' },
    'max-change': { type: 'string' },
  },
});
const sizes = values.sizes.split(',').map(Number);
const rounds = Number(values.rounds);
const changes = Number(values.changes);
const rate = Number(values.rate);
const subjects = values.subjects.split(',');
for (const subject of subjects) {
  if (!existsSync(`test/bench/${subject}.ts`)) throw new Error(`There is no subject ${subject}.`);
}

const outDir = '.results/bench';
rmSync(outDir, { recursive: true, force: true });
mkdirSync(outDir, { recursive: true });
for (const subject of subjects) {
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [minifyTemplates()],
    define: { 'process.env.NODE_ENV': '"production"' },
    build: {
      target: 'es2022',
      outDir,
      emptyOutDir: false,
      reportCompressedSize: false,
      modulePreload: false,
      lib: { entry: `test/bench/${subject}.ts`, formats: ['es'], fileName: () => `${subject}.js` },
      rolldownOptions: { output: { codeSplitting: false, minify: true } },
    },
  });
}

const executablePath = await findChromium();
const server = await serve();

async function cell(subject, size, shot) {
  const browser = await chromium.launch({ executablePath, args: chromiumArgs });
  try {
    const page = await (await browser.newContext({ viewport: { width: 400, height: 820 } })).newPage();
    const errors = [];
    page.on('pageerror', (error) => errors.push(error.message));
    await page.goto(`${server.url}test/bench/page.html?subject=${subject}`);
    await page.waitForFunction(() => 'bench' in window);
    const devtools = await page.context().newCDPSession(page);
    await devtools.send('Performance.enable', { timeDomain: 'threadTicks' });
    await devtools.send('HeapProfiler.enable');
    /** Main-thread CPU in ms: all of it, then styles and layout apart. */
    const cpu = async () => {
      const { metrics } = await devtools.send('Performance.getMetrics');
      const of = (wanted) => metrics.find(({ name }) => name === wanted).value * 1000;
      return ['TaskDuration', 'RecalcStyleDuration', 'LayoutDuration'].map(of);
    };
    const since = async (start, times) => (await cpu()).map((value, i) => (value - start[i]) / times);
    const heap = async () => {
      await devtools.send('HeapProfiler.collectGarbage');
      await devtools.send('HeapProfiler.collectGarbage');
      return (await devtools.send('Runtime.getHeapUsage')).usedSize;
    };
    const settle = () => page.evaluate(() => new Promise((done) => setTimeout(done, 300)));

    await page.evaluate((n) => window.bench.prepare(n, 1), size);
    const heapOfData = await heap();
    const fillMs = await page.evaluate(() => window.bench.fill());
    await settle();
    const heapBefore = await heap();
    const heldB = (heapBefore - heapOfData) / size;
    let before = await cpu();
    const mountMs = await page.evaluate(() => window.bench.mount());
    await page.evaluate(() => window.bench.painted());
    const [mountCpuMs, mountStyleMs, mountLayoutMs] = await since(before, 1);
    await settle();
    const heapKb = ((await heap()) - heapBefore) / 1024;
    const nodes = await page.evaluate(() => window.bench.nodes());
    before = await cpu();
    const frames = await page.evaluate(([count, perSecond]) => window.bench.changes(count, perSecond), [changes, rate]);
    const [changeCpuMs, changeStyleMs, changeLayoutMs] = await since(before, changes);
    if (shot) await page.screenshot({ path: `${outDir}/${subject}-${size}.png` });
    const firstText = await page.evaluate(() => window.bench.firstText());
    if (errors.length > 0) throw new Error(`${subject} at ${size}: ${errors.join('; ')}`);
    const { p95, dropped, seconds } = frames;
    return {
      ...{ fillMs, mountMs, mountCpuMs, mountStyleMs, mountLayoutMs },
      ...{ changeCpuMs, changeStyleMs, changeLayoutMs },
      ...{ p95, dropped, seconds, heldB, heapKb, nodes, firstText },
    };
  } finally {
    await browser.close();
  }
}

const median = (numbers) => {
  const sorted = numbers.toSorted((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
};
const columns = {
  fillMs: ['fill ms', 1],
  mountMs: ['mount ms', 1],
  mountCpuMs: ['CPU ms', 1],
  mountStyleMs: ['style', 1],
  mountLayoutMs: ['layout', 1],
  changeCpuMs: ['CPU/change', 2],
  changeStyleMs: ['style', 2],
  changeLayoutMs: ['layout', 2],
  p95: ['p95 frame', 1],
  dropped: ['dropped', 0],
  heldB: ['held B/row', 0],
  heapKb: ['view kB', 0],
  nodes: ['nodes', 0],
};

const fills = new Map(subjects.map((subject) => [subject, []]));
const report = { date: new Date().toISOString(), rounds, changes, rate, cells: [] };
let failed = false;
try {
  for (const size of sizes) {
    // A naive list of very many takes minutes, and tells nothing more.
    const runners = subjects.filter((subject) => subject !== 'naive' || size <= 10_000);
    const seen = new Map(runners.map((subject) => [subject, []]));
    for (let round = 0; round < rounds; round++) {
      const order = round % 2 === 0 ? runners : runners.toReversed();
      for (const subject of order) seen.get(subject).push(await cell(subject, size, round === 0));
    }
    // All were given the same messages, so they must end with the same row on top.
    const [one, ...others] = [...seen].map(([subject, cells]) => [subject, cells[0].firstText]);
    for (const [subject, text] of others) {
      const words = one[1].match(/[a-z]{4,}/g)?.slice(-4) ?? [];
      if (!words.every((word) => text.includes(word))) {
        throw new Error(`${subject} shows "${text}" on top, and ${one[0]} "${one[1]}".`);
      }
    }
    console.log(`\n${size} conversations, medians of ${rounds}, ${changes} changes at ${rate}/s`);
    console.log(['subject'.padEnd(8), ...Object.values(columns).map(([title]) => title.padStart(11))].join(''));
    const medians = new Map();
    for (const [subject, cells] of seen) {
      const figures = Object.fromEntries(Object.keys(columns).map((key) => [key, median(cells.map((c) => c[key]))]));
      medians.set(subject, figures);
      fills.get(subject).push([size, figures.fillMs]);
      const line = Object.entries(columns).map(([key, [, digits]]) => figures[key].toFixed(digits).padStart(11));
      console.log([subject.padEnd(8), ...line].join(''));
      report.cells.push({ size, subject, median: figures, all: cells });
    }
    const [limit, ours] = [medians.get('limit'), medians.get('ours')];
    if (limit && ours) {
      const ratio = (key) => ours[key] / limit[key];
      console.log(
        `ours / limit: mount ${ratio('mountMs').toFixed(2)}, mount CPU ${ratio('mountCpuMs').toFixed(2)}, ` +
          `change CPU ${ratio('changeCpuMs').toFixed(2)}`,
      );
      for (const [key, option] of [['mountCpuMs', 'max-mount'], ['changeCpuMs', 'max-change']]) {
        const most = Number(values[option] ?? Infinity);
        if (ratio(key) <= most) continue;
        console.error(`${key}: more than ${most} times the limit.`);
        failed = true;
      }
    }
  }
} finally {
  await server.close();
}
if (sizes.length > 1) {
  report.fillExponent = Object.fromEntries([...fills].map(([subject, points]) => {
    const [[least, first], [most, last]] = [points[0], points.at(-1)];
    return [subject, Math.log(last / first) / Math.log(most / least)];
  }));
  console.log(`\nfilling grows with the size to the power of ${Object.entries(report.fillExponent)
    .map(([subject, exponent]) => `${exponent.toFixed(2)} (${subject})`).join(', ')}`);
}
const threadRounds = Number(values['thread-rounds']);
if (threadRounds > 0) {
  const thread = await threadBench({ sizes, rounds: threadRounds, maxOpen: Number(values['max-open'] ?? Infinity) });
  report.thread = thread.report;
  if (!thread.ok) failed = true;
}
const engineRuns = Number(values['engine-runs']);
if (engineRuns > 0) {
  console.log('');
  // Seconds are printed, never asserted: they are the machine's.
  const engine = await engineBench({ runs: engineRuns, limit: false });
  report.engine = engine.report;
  if (!engine.ok) failed = true;
}
writeFileSync('.results/bench.json', JSON.stringify(report, null, 1));
process.exitCode = failed ? 1 : 0;
