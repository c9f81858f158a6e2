// The real session under seeded faults, against the oracle, and every row of the table in small but those of real time. `npm run guarantees` does
// all of it in full, `npm run soak` runs a million schedules.
import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import { before, test } from 'node:test';
import { load } from './build.mjs';
import { KEPT_SEEDS } from './kept-seeds.mjs';
import { MUTANTS } from './mutants-list.mjs';

let loaded;
before(async () => { loaded = await load(); });

const run = (schedules, seed, path) => loaded.runSchedules({ realms: loaded.realms, schedules, seed, path });

test('G1 G2 G3 G4 G5 a thousand schedules break no promise of the oracle', async () => {
  const { failure, sends } = await run(1_000, 20_261_121);
  assert.equal(failure, null);
  assert.ok(sends > 1_000, `only ${sends} messages were written`);
});

for (const { seed, schedules, path, was } of KEPT_SEEDS) {
  test(`G2 G4 G5 what once failed holds: ${was}`, async () => assert.equal((await run(schedules, seed, path)).failure, null));
}

test('docs/guarantees.md has every row, as it is promised', async () => {
  const page = await readFile(new URL('../../docs/guarantees.md', import.meta.url), 'utf8');
  for (const { g, promise, promised } of loaded.ROWS) assert.ok(page.includes(`| ${g} | ${promise} | ${promised} |`), `${g} is missing or differs`);
});

test('the line that each mutant breaks stands once in its file', async () => {
  for (const { name, file, from } of MUTANTS) {
    const source = await readFile(new URL(`../../${file}`, import.meta.url), 'utf8');
    assert.equal(source.split(from).length - 1, 1, `${name}, in ${file}`);
  }
});

const measured = (g) => async () => {
  const row = loaded.ROWS.find((one) => one.g === g);
  const { figure, kept } = await row.measure({ realms: loaded.realms, scale: 0.1, schedules: () => run(20, 1) });
  assert.ok(kept, `promised: ${row.promised}; measured: ${figure}`);
};
test('G1 a tab that dies takes along at most 250 ms of typing', measured('G1'));
test('G3 nothing is sent again by itself where twins cannot be told apart', measured('G3'));
test('G4 every tab comes to the backend\'s state within 2 s', measured('G4'));
test('G5 a gap is filled within 2 s, drafts and outbox kept', measured('G5'));
test('G6 one tab follows the stream for all, another takes over, and a deposed one sends nothing', measured('G6'));
test('G7 the loss of the network is told within 2 s, and all begins again within 1 s', measured('G7'));
test('G10 a session leaves no listener, timer, subscription or lock behind', measured('G10'));
test('G15 hostile JSON throws nothing, changes no prototype and hides no honest change', measured('G15'));
test('G16 agents and workspaces of one browser never mix', measured('G16'));
test('G17 the session keeps server time on a clock that is hours wrong', measured('G17'));
test('G18 every error of the browser\'s storage is told, and text and sending stay', measured('G18'));
test('G19 what a newer backend tells is counted and passed over, and hides nothing', measured('G19'));
test('G20 the session adds no global, changes no prototype and leaves no rejection', measured('G20'));
