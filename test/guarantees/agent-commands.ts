/** What an agent, his browser, the network and the backend may do in a schedule, as commands of fast-check. */
import fc, { type AsyncCommand } from 'fast-check';
import type { CommandName, Commands } from '../../src/model/commands.js';
import type { Fault } from '../../src/testing/index.js';
import { CONVERSATIONS, judge, makeWorld, MOST_TABS, observe, type ScheduleSettings, type World } from './schedule.js';
import type { Realm, Tab } from './simulated-browser.js';

/** The model: how many tabs there are, so that shrinking keeps schedules that make sense. */
interface Model { tabs: number }
type Step = AsyncCommand<Model, World>;

const step = (says: string, act: (world: World) => Promise<unknown> | void, after?: (model: Model) => void): Step => ({
  check: () => true,
  async run(model, world) {
    await act(world);
    await world.clock.advance(2);
    observe(world);
    after?.(model);
  },
  toString: () => says,
});

/** The n-th tab that is alive; nothing happens without one. */
const at = (world: World, index: number): Tab | undefined => {
  const alive = world.browser.tabs.filter(({ state }) => state === 'alive');
  return alive[index % alive.length];
};
const isOpen = (tab: Tab | undefined): tab is Tab => tab?.inbox.$session.get().status === 'open';

let words = 0;
const word = (): string => `word ${++words}`;

const tabIndex = fc.nat({ max: 2 });
const conversation = fc.constantFrom(...CONVERSATIONS);

const doing = <N extends CommandName>(name: N, args: (conversationId: string, world: World) => Commands[N]): fc.Arbitrary<Step> =>
  fc.tuple(tabIndex, conversation).map(([index, id]) => step(`${name} ${id} in tab ${index}`, (world) => {
    const tab = at(world, index);
    if (isOpen(tab)) void tab.inbox.do(name, args(id, world));
  }));

const STRIKES: readonly Fault[] = [
  'drop', 'loseAnswer', 'duplicate', 'delay', 'slow', 'serverError', 'unauthorized', 'rateLimited', 'cutJson', 'htmlBody', 'dropBatch', 'duplicateBatch',
  'reorder', 'delayBatch', 'halfOpen', 'restart', 'gap',
];

const send = (says: string, holdMs?: number): fc.Arbitrary<Step> => fc.tuple(tabIndex, conversation, fc.integer({ min: 1, max: 3 })).map(([index, id, count]) =>
  step(`${says} ${count} in ${id}, tab ${index}`, (world) => {
    const tab = at(world, index);
    if (isOpen(tab)) for (let turn = 0; turn < count; turn++) world.send(tab, id, word(), holdMs);
  }));

const ARBITRARIES: readonly { readonly weight: number; readonly arbitrary: fc.Arbitrary<Step> }[] = [
  { weight: 10, arbitrary: send('send') },
  { weight: 1, arbitrary: send('send with undo', 3_000) },
  { weight: 2, arbitrary: fc.tuple(tabIndex, conversation).map(([index, id]) => step(`type in ${id}, tab ${index}`, (world) => {
    const tab = at(world, index);
    if (isOpen(tab)) world.type(tab, id, word());
  })) },
  { weight: 3, arbitrary: fc.tuple(tabIndex, conversation).map(([index, id]) => step(`send the draft of ${id}, tab ${index}`, (world) => {
    const tab = at(world, index);
    if (isOpen(tab)) world.sendDraft(tab, id);
  })) },
  { weight: 2, arbitrary: tabIndex.map((index) => step(`cancel in tab ${index}`, (world) => { const tab = at(world, index); if (tab) world.cancel(tab); })) },
  { weight: 1, arbitrary: tabIndex.map((index) => step(`retry in tab ${index}`, (world) => { const tab = at(world, index); if (tab) world.retry(tab); })) },
  { weight: 1, arbitrary: fc.tuple(tabIndex, conversation).map(([index, id]) => step(`switch to ${id} in tab ${index}`, (world) => {
    const tab = at(world, index);
    tab?.inbox.select(id);
    tab?.inbox.thread(id).$version.listen(() => {});
  })) },
  { weight: 1, arbitrary: doing('assign', (conversationId) => ({ conversationId, assignee: { kind: 'agent', id: 'me' } })) },
  { weight: 1, arbitrary: doing('snooze', (conversationId, { clock }) => ({ conversationId, until: clock.now() + 3_600_000 })) },
  { weight: 1, arbitrary: doing('setStatus', (conversationId) => ({ conversationId, status: 'pending' })) },
  { weight: 1, arbitrary: doing('markRead', (conversationId) => ({ conversationId })) },
  { weight: 1, arbitrary: doing('setTags', (conversationId) => ({ conversationId, tags: [word()] })) },
  { weight: 2, arbitrary: fc.constant(step('open a tab', (world) => { world.openTab(); }, (model) => { model.tabs += 1; })) },
  { weight: 1, arbitrary: fc.constant(step('open two tabs at once', (world) => {
    world.openTab();
    world.openTab();
  }, (model) => { model.tabs += 2; })) },
  { weight: 1, arbitrary: tabIndex.map((index) => step(`close tab ${index}`, async (world) => { const tab = at(world, index); if (tab) await world.close(tab); })) },
  { weight: 2, arbitrary: tabIndex.map((index) => step(`kill tab ${index}`, (world) => { const tab = at(world, index); if (tab) world.kill(tab); })) },
  { weight: 1, arbitrary: tabIndex.map((index) => step(`freeze tab ${index}`, (world) => at(world, index)?.freeze())) },
  { weight: 1, arbitrary: fc.constant(step('thaw', (world) => { for (const tab of world.browser.tabs) tab.thaw(); })) },
  { weight: 1, arbitrary: fc.tuple(tabIndex, fc.boolean()).map(([index, isOnline]) => step(`${isOnline ? 'online' : 'offline'} in tab ${index}`, (world) => {
    at(world, index)?.setOnline(isOnline);
  })) },
  { weight: 5, arbitrary: fc.tuple(tabIndex, fc.constantFrom(...STRIKES)).map(([index, fault]) => step(`${fault} strikes tab ${index}`, (world) => {
    at(world, index)?.wire.strike(fault);
  })) },
  { weight: 3, arbitrary: conversation.map((id) => step(`a contact writes in ${id}`, ({ backend }) => { backend.inbound(id, word()); })) },
  { weight: 1, arbitrary: conversation.map((id) => step(`a colleague acts on ${id}`, ({ backend, clock }) => {
    backend.execute({ name: 'setStatus', commandId: `colleague-${word()}`, at: clock.now(), args: { conversationId: id, status: 'closed', leaseToken: null } });
  })) },
  { weight: 6, arbitrary: fc.constantFrom(0, 1, 20, 120, 260, 1_500, 6_000, 12_000, 50_000).map((ms) => step(`wait ${ms} ms`, ({ clock }) => clock.advance(ms))) },
];

const settings: fc.Arbitrary<ScheduleSettings> = fc.record({
  seed: fc.nat({ max: 1_000_000 }), idempotentSend: fc.boolean(), ordered: fc.boolean(), replay: fc.boolean(),
});

export interface ScheduleRun {
  readonly schedules: number;
  readonly seed: number;
  readonly sends: number;
  readonly failure: string | null;
}

/** Runs so many schedules, or the one at `path`; a failure is shrunk and told with its seed and path. */
export async function runSchedules({ realms, schedules, seed, path }: {
  readonly realms: readonly Realm[];
  readonly schedules: number;
  readonly seed: number;
  readonly path?: string;
}): Promise<ScheduleRun> {
  if (realms.length < MOST_TABS) throw new Error(`Schedules need ${MOST_TABS} realms.`);
  let sends = 0;
  const all = ARBITRARIES.flatMap(({ weight, arbitrary }) => Array.from({ length: weight }, () => arbitrary));
  const property = fc.asyncProperty(settings, fc.commands(all, { maxCommands: 14, size: 'max' }), async (chosen, steps) => {
    words = 0;
    const world = makeWorld(realms, chosen);
    world.openTab();
    // Every third begins while the page still opens; the others when the agent sees his list.
    for (let turn = 0; turn < 10 && chosen.seed % 3 !== 0 && !isOpen(at(world, 0)); turn++) {
      const tab = at(world, 0);
      if (tab) world.retry(tab);
      await world.clock.advance(2_000);
    }
    await fc.asyncModelRun(() => ({ model: { tabs: 1 }, real: world }), steps);
    const broken = await judge(world);
    sends += world.oracle.intentions.length;
    if (broken.length > 0) throw new Error(broken.join('\n'));
  });
  const found = await fc.check(property, { seed, verbose: 0, ...(path === undefined ? { numRuns: schedules } : { numRuns: 1, path, endOnFailure: true }) });
  return { schedules: found.numRuns, seed, sends, failure: found.failed ? `${String(found.errorInstance)}\n${fc.defaultReportMessage(found)}` : null };
}
