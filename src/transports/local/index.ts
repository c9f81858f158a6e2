/**
 * The backend that needs none, in the browser's own database. Given to `createInbox({ transport: localTransport() })`;
 * docs/local-transport.md explains it. All of it is fetched on first use (embedded.ts); a demo that is new here is shown before.
 */
import { systemClock } from '../../model/clock.js';
import { CommandArgs, type Command } from '../../model/commands.js';
import { TransportError } from '../../transport/errors.js';
import type { CommandHandlers, CommandOptions, ReadOptions, Reads, RequiredCommand } from '../../transport/transport.js';
import type { Overture } from './demo/overture.js';
import type { LocalTransport, LocalTransportOptions } from './embedded.js';

export type {
  DemoOptions, LocalTransport, LocalTransportOptions, PolicyChange, Received, SimulatorControl, SimulatorOptions,
} from './embedded.js';

/** So long after a new demo was shown the backend is fetched, unless somebody needs it before; and tried again when it failed. */
const FETCH_AFTER_MS = 1_500;
const FETCH_AGAIN_MS = 5_000;

/** Whether there is no such database yet; where a browser does not tell, it counts as there. */
async function isNew(databaseName: string): Promise<boolean> {
  try {
    return (await indexedDB.databases()).every(({ name }) => name !== databaseName);
  } catch {
    return false;
  }
}

const missing = (cause: unknown): TransportError => (cause instanceof TransportError ? cause : new TransportError('offline',
  'A part of the local backend could not be fetched. Nothing was changed; try again.', { cause }));
const closedError = (): TransportError => new TransportError('aborted', 'The local backend is closed.');

/** The backend that needs none: reads, commands, stream and media from the browser's own database. */
export function localTransport(options: LocalTransportOptions = {}): LocalTransport {
  const { workspace = 'default', demo = false, clock = systemClock } = options;
  const databaseName = options.databaseName ?? `inbox-elements-local/${encodeURIComponent(workspace)}`;
  let closed = false;
  let overture: Promise<Overture | null> | undefined;
  let fetching: Promise<LocalTransport> | undefined;
  let backend: LocalTransport | undefined;
  let stopWaiting: (() => void) | undefined;
  let come!: (backend: LocalTransport) => void;
  const coming = new Promise<LocalTransport>((resolve) => { come = resolve; });

  /** From its first call on everything goes to the backend. */
  const embedded = (): Promise<LocalTransport> => {
    if (closed && !fetching) return Promise.reject(closedError());
    return (fetching ??= (async () => {
      const [file, first] = await Promise.all([import('./embedded.js'), overture]);
      backend = file.embeddedBackend(options, databaseName, first?.planting ?? null);
      come(backend);
      return backend;
    })().catch((error: unknown) => {
      fetching = undefined;
      throw missing(error);
    }));
  };

  const fetchIt = (): void => {
    embedded().catch(() => { if (!closed) stopWaiting = clock.setTimeout(fetchIt, FETCH_AGAIN_MS); });
  };

  /** What a demo shows while nothing is kept and nothing was done. */
  const before = async (): Promise<Overture | null> => {
    if (demo !== true || fetching || closed) return null;
    overture ??= isNew(databaseName).then(async (fresh) => (fresh
      ? (await import('./demo/overture.js')).demoOverture(workspace, options.agent ?? 'june', clock.now()) : null)).catch((error: unknown) => {
      overture = undefined;
      throw missing(error);
    });
    const told = await overture;
    return fetching ? null : told;
  };

  /** The answer of the overture, where it has one, else the backend's. */
  const ask = async <T>(signal: AbortSignal | undefined, early: (overture: Overture) => T | undefined, late: (all: LocalTransport) => Promise<T>): Promise<T> => {
    const first = await before();
    const answer = first && early(first);
    if (!answer) return late(await embedded());
    if (signal?.aborted) throw new TransportError('aborted', 'The read was called off.', { cause: signal.reason });
    return answer;
  };

  /** Reads that only the backend can answer. */
  const read = <N extends keyof Reads>(name: N) => (async (...asked: []) =>
    ((await embedded()).read[name] as (...given: []) => unknown)(...asked)) as unknown as Required<Reads>[N];
  const now = (): number => backend?.now() ?? clock.now();
  const { on = Boolean(demo), speed = 1, seed = 1 } = options.simulator || {};
  const simulator = (): LocalTransport['simulator'] | { on: boolean; speed: number; seed: number } => backend?.simulator ?? { on, speed, seed };

  return {
    name: 'local',
    open: (given = {}) => ask(given.signal, (first) => {
      const session = first.session(now());
      if (session) stopWaiting ??= clock.setTimeout(fetchIt, FETCH_AFTER_MS);
      return session;
    }, (all) => all.open(given)),
    subscribe(sink, given) {
      let ended = false;
      let undo = (): void => {};
      coming.then((all) => { if (!ended) undo = all.subscribe(sink, given); });
      // A demo that was opened comes by itself.
      if (!stopWaiting) fetchIt();
      return () => {
        ended = true;
        undo();
      };
    },
    async close() {
      closed = true;
      stopWaiting?.();
      await fetching?.then((all) => all.close(), () => {});
    },
    read: {
      conversations: (query, page, given: ReadOptions = {}) => ask(given.signal,
        (first) => first.conversations(query, page, now()), (all) => all.read.conversations(query, page, given)),
      messages: (conversationId, page, given: ReadOptions = {}) => ask(given.signal,
        (first) => first.messages(conversationId, page), (all) => all.read.messages(conversationId, page, given)),
      counts: (queries, given: ReadOptions = {}) => ask(given.signal,
        (first) => first.counts(queries, now()), (all) => all.read.counts(queries, given)),
      conversation: read('conversation'), contact: read('contact'), contacts: read('contacts'), outcome: read('outcome'),
    },
    commands: Object.fromEntries(Object.keys(CommandArgs).map((name) => [name, async (command: Command, given?: CommandOptions) =>
      ((await embedded()).commands as Record<string, (...asked: unknown[]) => unknown>)[name]?.(command, given)]),
    ) as unknown as CommandHandlers & Required<Pick<CommandHandlers, RequiredCommand>>,
    media: {
      upload: async (file, given) => (await embedded()).media.upload(file, given),
      load: async (attachment, given) => (await embedded()).media.load(attachment, given),
    },
    receive: async (kind, payload) => (await embedded()).receive(kind, payload),
    simulator: {
      get on() { return simulator().on; },
      get speed() { return simulator().speed; },
      get seed() { return simulator().seed; },
      start: async (more) => (await embedded()).simulator.start(more),
      stop: async () => (await embedded()).simulator.stop(),
    },
    advance: async (ms) => (await embedded()).advance(ms),
    setPolicy: async (change) => (await embedded()).setPolicy(change),
    now,
    agents: async () => (await embedded()).agents(),
    reset: async () => (await embedded()).reset(),
  };
}
