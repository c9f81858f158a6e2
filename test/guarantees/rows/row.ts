/** A row of the table of promises: what is promised, and how this run measures it. One module for each; index.ts lists them. */
import type { Fault } from '../../../src/testing/index.js';
import { DEFAULT_RATES } from '../../../src/testing/index.js';
import { makeWorld, type ScheduleSettings, type World } from '../schedule.js';
import type { Realm, Tab } from '../simulated-browser.js';
import type { ScheduleRun } from '../agent-commands.js';

export interface Measured {
  /** The figure, with its unit and what it was measured over. */
  readonly figure: string;
  readonly kept: boolean;
}

export interface Context {
  readonly realms: readonly Realm[];
  /** How much is done: 1 in a full run, less in a quick one. */
  readonly scale: number;
  /** The schedules of this run; they are run once for all rows. */
  schedules(): Promise<ScheduleRun>;
}

export interface Row {
  /** Number in the list of promises. */
  readonly g: string;
  readonly promise: string;
  /** The figure promised. */
  readonly promised: string;
  measure(context: Context): Promise<Measured>;
}

export const NO_FAULTS = Object.fromEntries(Object.keys(DEFAULT_RATES).map((fault) => [fault, 0])) as Readonly<Record<Fault, number>>;
/** A wire without faults under a backend that can do everything. */
export const CALM = { seed: 1, idempotentSend: true, ordered: true, replay: true, rates: NO_FAULTS } as const;
export const times = (count: number, { scale }: Context): number => Math.max(1, Math.round(count * scale));

/** A world with one tab, whose session opens within `ms` when nothing hinders it. */
export async function oneTab({ realms }: Context, settings: Partial<ScheduleSettings>, options: Parameters<World['openTab']>[0] = {}, ms = 300): Promise<{ readonly world: World; readonly tab: Tab }> {
  const world = makeWorld(realms, { ...CALM, ...settings });
  const tab = world.openTab(options) as Tab;
  await world.clock.advance(ms);
  return { world, tab };
}
