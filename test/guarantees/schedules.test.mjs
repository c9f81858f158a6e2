// The real session under seeded faults, against the oracle. `npm run guarantees` runs ten thousand, `npm run soak` a million.
import assert from 'node:assert/strict';
import { before, test } from 'node:test';
import { load } from './build.mjs';
import { KEPT_SEEDS } from './kept-seeds.mjs';

let loaded;
before(async () => { loaded = await load(); });

test('G1 G2 G3 G4 G5 a thousand schedules break no promise of the oracle', async () => {
  const { failure, sends } = await loaded.runSchedules({ realms: loaded.realms, schedules: 1_000, seed: 20_261_121 });
  assert.equal(failure, null);
  assert.ok(sends > 1_000, `only ${sends} messages were written`);
});

for (const { seed, path, was } of KEPT_SEEDS) {
  test(`what once failed holds: ${was}`, async () => {
    const { failure } = await loaded.runSchedules({ realms: loaded.realms, schedules: 1, seed, path });
    assert.equal(failure, null);
  });
}
