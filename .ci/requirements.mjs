// `npm run requirements`: each row of docs/requirements.md with the tests that name it and how they last ended.
// A test names rows at the start of its title: `it('R020 …')`, `it('R172 R173 …')`. Fails when a test that names a
// row did not run, or did not pass in every engine that ran it, or names a row that does not exist.
import { existsSync, readdirSync, readFileSync } from 'node:fs';

const folder = '.results';
const leading = /^(?:[RXG]\d{1,3}\b[\s,·:]*)+/;
const numbersOf = (title) => leading.exec(title)?.[0].match(/[RXG]\d{1,3}/g) ?? [];

const rows = new Map();
for (const [, id, text] of readFileSync('docs/requirements.md', 'utf8').matchAll(/^\| ([RX]\d+) \| (.+) \|$/gm)) {
  rows.set(id, { text, tests: new Map() });
}

const problems = [];
// What ran: a title may come from several engines.
const ran = new Map();
const engines = [];
for (const file of existsSync(folder) ? readdirSync(folder).toSorted() : []) {
  if (!/^(node|pages|chromium|firefox|webkit|stories)\.json$/.test(file)) continue;
  const engine = file.replace('.json', '');
  engines.push(engine);
  for (const test of JSON.parse(readFileSync(`${folder}/${file}`, 'utf8'))) {
    if (numbersOf(test.title).length === 0) continue;
    const key = `${test.file} › ${test.title}`;
    if (!ran.has(key)) ran.set(key, { ...test, results: [] });
    ran.get(key).results.push([engine, test.result]);
  }
}

// What stands in the files: a test that names a row and left no result did not run.
const engineArgument = String.raw`(?:(?:\[[^\]]*\]|'[a-z]+'|engine),\s*)?`;
const titleArgument = String.raw`(['"\`])([RXG]\d{1,3}\b(?:\\.|(?!\1).)*)\1`;
const written = new RegExp(String.raw`\b(?:it|test|itIn)(?:\.\w+)?\(\s*${engineArgument}${titleArgument}`, 'gs');
const sources = ['test', 'stories'].flatMap((top) =>
  existsSync(top)
    ? readdirSync(top, { recursive: true })
        .filter((file) => /\.(test|stories)\.m?ts$|\.test\.mjs$/.test(file) && !/node_modules|^tools/.test(file))
        .map((file) => `${top}/${file.replaceAll('\\', '/')}`)
    : [],
);
for (const file of sources) {
  for (const [, , title] of readFileSync(file, 'utf8').matchAll(written)) {
    // Of a title with values in it, only the part before the first one is known.
    const known = title.split('${')[0].replaceAll(/\\(['"`])/g, '$1');
    const whole = known === title.replaceAll(/\\(['"`])/g, '$1');
    const fits = (test) => test.file === file && (whole ? test.title === known : test.title.startsWith(known));
    if (![...ran.values()].some(fits)) {
      const label = `${file} › ${known}`;
      for (const id of numbersOf(known)) rows.get(id)?.tests.set(label, [['–', 'did not run']]);
      problems.push(`${label}: did not run`);
    }
  }
}

for (const [key, { title, results }] of ran) {
  for (const id of numbersOf(title)) {
    if (rows.has(id)) rows.get(id).tests.set(key, results);
    else if (!id.startsWith('G')) problems.push(`${key}: there is no row ${id}`);
  }
  for (const [engine, result] of results) {
    if (result !== 'passed') problems.push(`${key}: ${result} in ${engine}`);
  }
}

let shown = 0;
const missing = [];
for (const [id, { text, tests }] of rows) {
  if (tests.size === 0) {
    missing.push(id);
    continue;
  }
  shown++;
  console.log(`${id}  ${text}`);
  for (const [label, results] of tests) {
    console.log(`        ${label} → ${results.map(([engine, result]) => `${engine} ${result}`).join(', ')}`);
  }
}
console.log(`\nNot yet shown (${missing.length}): ${missing.join(' ') || 'none'}`);
console.log(`${shown} of ${rows.size} rows shown by tests in ${engines.join(', ') || 'no run: run `npm test` first'}.`);
if (problems.length > 0) {
  console.error(`\n${problems.join('\n')}`);
  process.exitCode = 1;
}
