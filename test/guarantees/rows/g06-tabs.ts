/** G6: one subscription for all tabs, and how soon another tab takes over from a leader that died or is frozen. */
import { makeWorld, type World } from '../schedule.js';
import type { Tab } from '../simulated-browser.js';
import { CALM, times, type Row } from './row.js';

const STEP_MS = 20;
const LONGEST_MS = 60_000;
const MOST_TABS = 20;
/** The lead is taken from silent tabs no more often than this. */
const TAKE_EVERY_MS = 30_000;

const awake = ({ browser }: World): Tab[] => browser.tabs.filter(({ state }) => state === 'alive');
const leaders = (world: World): Tab[] => awake(world).filter(({ inbox }) => inbox.$leading.get());

async function until(world: World, isSo: () => boolean): Promise<number> {
  const began = world.clock.now();
  while (!isSo() && world.clock.now() - began < LONGEST_MS) await world.clock.advance(STEP_MS);
  return world.clock.now() - began;
}

/** Tabs that are awake and do not show after two seconds what a contact writes now, or wrote before when they were not told. */
async function deaf(world: World, ...texts: string[]): Promise<number> {
  for (const { inbox } of awake(world)) inbox.thread('c0').$version.listen(() => {});
  await world.clock.advance(500);
  for (const [index, text] of texts.entries()) {
    if (index < texts.length - 1) world.browser.loseBatch();
    world.backend.inbound('c0', text);
    await world.clock.advance(2_000);
  }
  return awake(world).filter(({ inbox }) => texts.some((text) => !inbox.thread('c0').entries.some(({ id }) => inbox.entities.get('message', id)?.text === text))).length;
}

export const g06: Row = {
  g: 'G6', promise: 'One connection for all tabs of a browser, workspace and agent',
  promised: '1 for 2 to 20 tabs; takeover ≤ 1 s after a crash, ≤ 10 s from a frozen tab; 0 sends by a deposed leader',
  async measure(context) {
    const most = { connections: 0, crash: 0, frozen: 0 };
    const wrong = { deaf: 0, leaders: 0, sends: 0, notOnce: 0, early: 0 };
    let runs = 0;
    for (let round = 0; round < times(3, context); round++) {
      for (let tabs = 2; tabs <= MOST_TABS; tabs++) {
        const seed = round * MOST_TABS + tabs;
        const world = makeWorld(context.realms, { ...CALM, seed, apart: false, replay: seed % 2 === 0 });
        const { browser, clock, backend } = world;
        const look = (): void => {
          most.connections = Math.max(most.connections, backend.listeners);
          wrong.leaders += leaders(world).length === 1 ? 0 : 1;
        };
        for (let index = 0; index < tabs; index++) {
          browser.open().inbox.list({}).$version.listen(() => {});
          // All at once, one upon the other, or each when the last is ready.
          await clock.advance([0, 40, 700][seed % 3] ?? 0);
        }
        await clock.advance(1_500);
        look();
        wrong.deaf += await deaf(world, 'to all');
        wrong.deaf += await deaf(world, 'lost on the way', 'and heard of with the next');

        if (tabs > 2) {
          leaders(world)[0]?.kill();
          most.crash = Math.max(most.crash, await until(world, () => leaders(world).length === 1 && backend.listeners === 1));
          wrong.deaf += await deaf(world, 'after the crash');
        }

        const [first] = leaders(world);
        if (!first) continue;
        const texts = ['held', 'held too', 'held in another'];
        for (const [index, text] of texts.entries()) first.inbox.do('send', { conversationId: `c${index >> 1}`, text }, { holdMs: 20_000 });
        await clock.advance(100);
        first.freeze();
        most.frozen = Math.max(most.frozen, await until(world, () => leaders(world).length === 1));
        const takenAt = clock.now();
        const [second] = leaders(world);
        if (second && awake(world).length > 1 && seed % 2 === 0) {
          second.freeze();
          await until(world, () => leaders(world).length === 1);
          if (clock.now() - takenAt < TAKE_EVERY_MS - 1_000) wrong.early += 1;
          second.thaw();
        }
        if (seed % 3 > 0) await clock.advance(25_000);
        const before = first.sent.length;
        first.thaw(seed % 4 > 1);
        await clock.advance(30_000);
        look();
        wrong.sends += first.sent.length - before;
        const outbound = [...backend.messages.values()].filter(({ direction }) => direction === 'outbound').map(({ text }) => text);
        wrong.notOnce += texts.filter((text) => outbound.filter((other) => other === text).length !== 1).length;
        wrong.deaf += await deaf(world, 'after the thaw');
        for (const { complaints } of browser.tabs) wrong.deaf += complaints.length;
        runs += 1;
      }
    }
    const failed = Object.entries(wrong).filter(([, number]) => number > 0).map(([name, number]) => `, ${number} ${name}`).join('');
    return {
      figure: `${most.connections} connection; ${(most.crash / 1000).toFixed(2)} s and ${(most.frozen / 1000).toFixed(2)} s at most; ${wrong.sends} sends, in ${runs} runs${failed}`,
      kept: most.connections === 1 && most.crash <= 1_000 && most.frozen <= 10_000 && failed === '',
    };
  },
};
