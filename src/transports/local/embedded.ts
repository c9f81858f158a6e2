/**
 * The embedded backend itself: a whole inbox in the browser's own database, with the engine's rules, real webhooks and, when wanted, a
 * demo. Fetched by index.ts, which answers a demo's first questions without it.
 */
import { systemClock, type Clock } from '../../model/clock.js';
import type { Agent } from '../../model/agent.js';
import type { ChannelKind } from '../../model/channel.js';
import { CommandArgs, type Command } from '../../model/commands.js';
import { TransportError } from '../../transport/errors.js';
import type { CommandHandlers, CommandOptions, Media, Reads, RequiredCommand, Session, Transport } from '../../transport/transport.js';
import type { Received } from './backend.js';
import { Database, fitting, type SimulatorState } from './database.js';
import { Host } from './host.js';
import { keepTime } from './leader.js';
import { cursorOf } from './log.js';
import type { PolicyChange } from './policy.js';
import { createReads, type Asker } from './reads.js';
import { complete, makeSeed, setUp, type Choices, type DemoOptions, type Planting } from './seed.js';
import { startSimulator } from './simulator-start.js';
import { createWakes, follow } from './stream.js';

export type { Received } from './backend.js';
export type { PolicyChange } from './policy.js';
export type { DemoOptions } from './seed.js';

export interface SimulatorOptions {
  /** Whether contacts answer by themselves. Default true. */
  readonly on?: boolean;
  /** How many times faster than people. Default 1. */
  readonly speed?: number;
  /** The same seed gives the same answers. Default 1. */
  readonly seed?: number;
}

export interface LocalTransportOptions {
  /** Name of the workspace; each has a database of its own. Default `default`. */
  readonly workspace?: string;
  /** Id of the agent who works here. Default: the first agent of the workspace (`june` in the demo, else `me`). */
  readonly agent?: string;
  /** Begins with a small shop's conversations instead of an empty workspace. Only counts when the workspace is set up. */
  readonly demo?: boolean | DemoOptions;
  /** Contacts who read and answer. On by default in a demo, off elsewhere; `false`: this tab never runs it. */
  readonly simulator?: SimulatorOptions | false;
  /** Another clock, for tests. */
  readonly clock?: Clock;
  /** Name of the IndexedDB database, where the default would clash. */
  readonly databaseName?: string;
}

export interface SimulatorControl extends Readonly<SimulatorState> {
  /** Contacts answer from now on, in every tab of the workspace. */
  start(options?: Omit<SimulatorOptions, 'on'>): Promise<void>;
  stop(): Promise<void>;
}

export interface LocalTransport extends Transport {
  readonly read: Required<Reads>;
  readonly media: Media;
  /**
   * Takes in a platform's webhook exactly as the platform posts it.
   * @throws TransportError `invalid` with the path and the reason when it does not fit; nothing of it is stored then.
   */
  receive(kind: ChannelKind, payload: unknown): Promise<Received>;
  readonly simulator: SimulatorControl;
  /** Sets the workspace's clock forward by `ms` for every tab, and lets run out what becomes due. Subscribers are told to read anew. */
  advance(ms: number): Promise<void>;
  /**
   * Changes the rules that channels and the workspace run under. Slots, timers and leases follow at once, and where conversations are
   * pushed from now on, those that belong to nobody are given out.
   */
  setPolicy(change: PolicyChange): Promise<void>;
  /** The workspace's time now, in milliseconds since 1970. */
  now(): number;
  /** Everybody who can be given as `agent`. */
  agents(): Promise<readonly Agent[]>;
  /** Forgets everything of this workspace and begins anew, in every tab. */
  reset(): Promise<void>;
}

/** The part of the demo that the first list does not show comes when it is asked for, or so long after opening. */
const WHOLE_AFTER_MS = 3_000;

/**
 * Reads, commands, stream and media from the browser's own database. `first`: what the agent saw before there was one, to be planted just
 * so.
 */
export function embeddedBackend(options: LocalTransportOptions, databaseName: string, first: Planting | null): LocalTransport {
  const { workspace = 'default', demo = false, clock = systemClock } = options;
  const simulates = options.simulator !== false;
  const wanted = options.simulator || {};
  const choices: Choices = {
    simulator: { on: wanted.on ?? Boolean(demo), speed: wanted.speed ?? 1, seed: wanted.seed ?? 1 },
    openAgents: !demo, firstAgentId: demo ? 'june' : options.agent ?? 'me',
  };

  const database = new Database(databaseName);
  const wakes = createWakes(databaseName);
  let offset = 0;
  let simulator = choices.simulator;
  const host = new Host(database, () => clock.now(), (volatile) => {
    wakes.wake();
    if (volatile.length > 0) wakes.tell(volatile);
  });
  /** Fetched once; tried again after it failed. */
  const once = <T>(fetch: () => Promise<T>): (() => Promise<T>) => {
    let fetching: Promise<T> | undefined;
    return () => (fetching ??= fetch().catch((error: unknown) => {
      fetching = undefined;
      throw error instanceof TransportError ? error
        : new TransportError('offline', 'A part of the local backend could not be fetched. Nothing was changed; try again.', { cause: error });
    }));
  };
  /** Whether a part of the demo is still to come. */
  let isPartial = false;
  const whole = once(async () => {
    await complete(database, (now) => makeSeed(workspace, now, true, true));
    isPartial = false;
  });
  const media = once(async () => (await import('./media.js')).createMedia(database));
  const backend = once(async () => {
    const [file] = await Promise.all([import('./backend.js'), whole()]);
    return new file.Backend(host);
  });

  let closed = false;
  let ready: Promise<Asker> | undefined;
  const undoings = new Set<() => void>();
  let stopTime: (() => void) | undefined;
  let stopWaiting: (() => void) | undefined;

  async function prepare(): Promise<Asker> {
    await setUp(database, async () => {
      if (first) return first;
      const now = clock.now();
      return { now, seed: await makeSeed(workspace, now, demo, false) };
    }, choices);
    const state = await host.state();
    offset = state.offset;
    isPartial = state.partialAt !== undefined;
    // Whoever asks for it before need not wait.
    if (isPartial && !closed) stopWaiting = clock.setTimeout(() => { if (!closed) whole().catch(() => {}); }, WHOLE_AFTER_MS);
    const meId = options.agent ?? state.firstAgentId;
    await host.addAgent(meId);
    if (simulates && options.simulator) await host.setSimulator({ ...state.simulator, ...wanted });
    simulator = (await host.state()).simulator;
    return { meId };
  }

  const asker = (): Promise<Asker> => {
    if (closed) return Promise.reject(new TransportError('aborted', 'The local backend is closed.'));
    ready ??= prepare().catch((error: unknown) => {
      // The next call tries again: storage may have been allowed meanwhile.
      ready = undefined;
      throw error;
    });
    return ready;
  };

  /** The clock and the simulator may be set in any tab. */
  async function refresh(): Promise<void> {
    const state = await host.state();
    offset = state.offset;
    simulator = state.simulator;
  }

  function startTime(): void {
    if (stopTime) return;
    stopTime = keepTime({
      host, backend, wakes, clock, lockName: `${databaseName}/leader`, ready: asker,
      onLead: () => (simulates ? startSimulator({ host, backend, database, wakes, clock, settings: () => simulator }) : () => {}),
    });
  }

  async function open({ signal }: { readonly signal?: AbortSignal } = {}): Promise<Session> {
    const { meId } = await asker();
    if (signal?.aborted) throw new TransportError('aborted', 'Opening was called off.', { cause: signal.reason });
    const session = await readSession(meId);
    if (session) return session;
    // Another tab has reset the workspace, and him with it.
    await host.addAgent(meId);
    const again = await readSession(meId);
    if (!again) throw new TransportError('auth', `There is no agent "${meId}" in this workspace.`);
    return again;
  }

  /** What `open` tells; null when there is no such agent. */
  function readSession(meId: string): Promise<Session | null> {
    return database.read(async (tx): Promise<Session | null> => {
      const all = async <N extends 'agent' | 'team' | 'channel' | 'savedReply' | 'template' | 'view' | 'workspace'>(entity: N) =>
        ((await tx.objectStore(entity).getAll()) as unknown[]).map((row) => fitting(entity, row)).filter((row) => row !== null);
      const state = await tx.objectStore('state').get('state');
      const [first] = await all('workspace');
      const agents = await all('agent');
      const me = agents.find(({ id }) => id === meId);
      if (!state || !first) throw new TransportError('server', 'The workspace is damaged. Reset the local backend.');
      if (!me) return null;
      offset = state.offset;
      const owners = new Map((await tx.objectStore('owners').getAll()).map(({ key, agentId }) => [key, agentId]));
      return {
        me, workspace: first, agents, channels: await all('channel'), teams: await all('team'),
        savedReplies: await all('savedReply'), templates: await all('template'),
        views: (await all('view')).filter(({ id }) => (owners.get(id) ?? meId) === meId),
        serverTime: clock.now() + offset, cursor: cursorOf(state),
        capabilities: { idempotentSend: true, ordered: true, replay: true, messageSearch: true },
      };
    });
  }

  const commands = Object.fromEntries(Object.keys(CommandArgs).map((name) => [name, async (command: Command, options?: CommandOptions) => {
    const { meId } = await asker();
    return (await backend()).execute(command, meId, options);
  }])) as unknown as CommandHandlers & Required<Pick<CommandHandlers, RequiredCommand>>;

  return {
    name: 'local',
    open,
    subscribe(sink, { cursor } = {}) {
      let meId: string | undefined;
      let shownOffset = offset;
      const undo = follow({
        database, wakes, clock, cursor,
        asker: async () => {
          const who = await asker();
          meId = who.meId;
          await refresh();
          return who;
        },
        sink(batch) {
          // What I type myself is no news to me.
          const changes = batch.changes.filter((change) => change.type !== 'presence' || change.who.id !== meId);
          if (changes.length > 0 || batch.changes.length === 0) sink({ ...batch, changes });
        },
        onLooked() {
          if (offset === shownOffset) return;
          // The contract has no word for "the clock was set": whoever reads all anew learns the time too.
          shownOffset = offset;
          sink({ changes: [{ type: 'resync', reason: 'unknown' }] });
        },
      });
      startTime();
      undoings.add(undo);
      return () => {
        undo();
        undoings.delete(undo);
        if (undoings.size > 0) return;
        stopTime?.();
        stopTime = undefined;
      };
    },
    async close() {
      closed = true;
      for (const undo of undoings) undo();
      undoings.clear();
      stopTime?.();
      stopTime = undefined;
      stopWaiting?.();
      wakes.close();
      await ready?.catch(() => {});
      await database.close();
    },
    read: createReads({ database, asker, now: () => clock.now() + offset, isPartial: () => isPartial, whole }),
    commands,
    media: {
      upload: async (file, options) => (await media()).upload(file, options),
      load: async (attachment, options) => (await media()).load(attachment, options),
    },
    async receive(kind, payload) {
      const { meId } = await asker();
      return (await backend()).receive(kind, payload, meId);
    },
    simulator: {
      get on() { return simulator.on; },
      get speed() { return simulator.speed; },
      get seed() { return simulator.seed; },
      async start(more = {}) {
        await asker();
        await host.setSimulator({ ...more, on: true });
        await refresh();
      },
      async stop() {
        await asker();
        await host.setSimulator({ on: false });
        await refresh();
      },
    },
    async advance(ms) {
      await asker();
      await host.advance(ms);
      await (await backend()).runDues();
      await refresh();
    },
    async setPolicy(change) {
      await asker();
      // What ran out before ran under the old rules.
      await (await backend()).runDues();
      await (await import('./policy.js')).setPolicy(host, change);
    },
    now: () => clock.now() + offset,
    async agents() {
      return (await open()).agents as readonly Agent[];
    },
    async reset() {
      await asker();
      await host.reset(await makeSeed(workspace, clock.now(), demo, true), choices);
      // Who works here may be another one now, and where agents come by name, he has to come anew.
      ready = undefined;
      await asker();
      await refresh();
    },
  };
}
