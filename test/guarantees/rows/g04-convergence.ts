/** G4: how long after the wire heals every tab shows what the backend holds. */
import { differingKeys, type Fault } from '../../../src/testing/index.js';
import { seededRandom } from '../../../src/testing/seeded-random.js';
import { CONVERSATIONS, makeWorld, type World } from '../schedule.js';
import { CALM, times, type Row } from './row.js';

const agree = ({ browser, backend }: World): boolean => browser.tabs.every(({ inbox }) =>
  [...backend.conversations.values()].every((truth) => differingKeys(inbox.entities.get('conversation', truth.id) ?? {}, truth).length === 0));

const STEP_MS = 50;
const TROUBLE: readonly Fault[] = ['restart', 'gap', 'dropBatch', 'reorder', 'serverError', 'htmlBody', 'halfOpen'];

export const g04: Row = {
  g: 'G4', promise: 'Every tab comes to the backend\'s state', promised: 'within 2 s of connectivity',
  async measure(context) {
    const runs = times(400, context);
    let slowest = 0;
    for (let seed = 0; seed < runs; seed++) {
      const random = seededRandom(seed);
      const world = makeWorld(context.realms, { ...CALM, seed, ordered: seed % 2 === 0, replay: seed % 4 < 2 });
      world.openTab();
      world.openTab();
      await world.clock.advance(500);
      for (let turn = 0; turn < 12; turn++) {
        world.backend.inbound(CONVERSATIONS[turn % 3] ?? 'c0', `message ${turn}`);
        const struck = TROUBLE[Math.floor(random() * TROUBLE.length * 2)];
        // A connection can only be cut where there is one.
        const leader = struck === 'restart' || struck === 'halfOpen' ? world.browser.tabs.find(({ inbox }) => inbox.$leading.get()) : undefined;
        if (struck) (leader ?? world.browser.tabs[turn % 2])?.wire.strike(struck);
        await world.clock.advance(random() * 4_000);
      }
      for (const tab of world.browser.tabs) tab.wire.heal();
      const healed = world.clock.now();
      while (!agree(world) && world.clock.now() - healed < 120_000) await world.clock.advance(STEP_MS);
      slowest = Math.max(slowest, world.clock.now() - healed);
    }
    return { figure: `${(slowest / 1000).toFixed(2)} s at most, in ${runs} runs with two tabs`, kept: slowest <= 2_000 };
  },
};
