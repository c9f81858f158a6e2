/**
 * Any transport behind a bad wire: requests and batches are lost, doubled, late, cut and out of order, as a seed decides. It behaves as
 * an honest adapter does on such a wire: it marks what may have happened as ambiguous and says `resync` where it lost its place.
 */
import type { Change, ChangeBatch, Resync } from '../model/changes.js';
import type { Clock } from '../model/clock.js';
import { TransportError } from '../transport/errors.js';
import type { Cursor, Transport } from '../transport/transport.js';
import { DEFAULT_RATES, REQUEST_FAULTS, STREAM_FAULTS, type Fault } from './faults.js';
import { seededRandom } from './seeded-random.js';

export interface FaultyOptions {
  /** The same seed and the same requests give the same faults. */
  readonly seed: number;
  /** Everything late waits on it; usually a simulated one. */
  readonly clock: Clock;
  /** How often each fault strikes, from 0 to 1; what is absent keeps its default (see `DEFAULT_RATES`). */
  readonly rates?: Partial<Record<Fault, number>>;
  /** Brings the backend back to an older state, for `restoredBackup`; without it that fault never strikes. */
  readonly onRestore?: () => void;
}

export interface FaultyTransport extends Transport {
  /** What struck so far, in order. */
  readonly struck: readonly { readonly at: number; readonly fault: Fault; readonly on: string }[];
  /** The client's clock: it goes wrong when `clockSkew` strikes. Give it to `createInbox`. */
  readonly clientClock: Clock;
  /** This fault strikes the next request or batch that it can strike; `restart`, `halfOpen` and `restoredBackup` strike at once. */
  strike(fault: Fault): void;
  /** From now on nothing strikes; what is late arrives, what is down comes back. */
  heal(): void;
}

const TIMEOUT_MS = 10_000;
/** After so much silence a link counts as dead (G7). */
const HALF_OPEN_MS = 45_000;
/** A lost batch shows at the next heartbeat. */
const HEARTBEAT_MS = 25_000;
const LONGEST_SKEW_MS = 3 * 3_600_000;

export function faultyTransport(inner: Transport, options: FaultyOptions): FaultyTransport {
  const { clock, onRestore } = options;
  const random = seededRandom(options.seed);
  const struck: { at: number; fault: Fault; on: string }[] = [];
  const forced: Fault[] = [];
  const timers = new Set<() => void>();
  const streams = new Set<{ reconnect(reason: Resync['reason']): void; cut(): void; mute(): void; flush(): void }>();
  let rates: Readonly<Record<Fault, number>> = { ...DEFAULT_RATES, ...options.rates };
  let skew = 0;
  let isDown = false;
  let endDowntime: (() => void) | undefined;
  /** Grows with each restart: what was on its way then never comes back. */
  let generation = 0;
  let ordered = true;
  let replay = false;
  let idempotent = false;

  const between = (least: number, most: number): number => least + random() * (most - least);
  const later = (ms: number, run: () => void): (() => void) => {
    const callOff = clock.setTimeout(() => {
      timers.delete(callOff);
      run();
    }, ms);
    timers.add(callOff);
    return callOff;
  };
  const sleep = (ms: number, signal: AbortSignal | undefined): Promise<void> => new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new TransportError('aborted', 'It was called off.'));
      return;
    }
    const callOff = later(ms, resolve);
    signal?.addEventListener('abort', () => {
      callOff();
      reject(new TransportError('aborted', 'It was called off.', { ambiguous: true }));
    }, { once: true });
  });

  const note = (fault: Fault, on: string): Fault => {
    struck.push({ at: clock.now(), fault, on });
    return fault;
  };
  /** At most one fault strikes one thing. */
  const draw = (among: readonly Fault[], on: string): Fault | null => {
    const index = forced.findIndex((fault) => among.includes(fault));
    const [wanted] = index < 0 ? [] : forced.splice(index, 1);
    if (wanted) return note(wanted, on);
    let chance = random();
    for (const fault of among) {
      chance -= fault === 'restoredBackup' && !onRestore ? 0 : rates[fault];
      if (chance < 0) return note(fault, on);
    }
    return null;
  };

  const restart = (reason: 'reconnect' | 'epoch'): void => {
    generation += 1;
    isDown = true;
    for (const stream of streams) stream.cut();
    if (reason === 'epoch') onRestore?.();
    endDowntime?.();
    const back = (): void => {
      callOff();
      endDowntime = undefined;
      isDown = false;
      for (const stream of streams) stream.reconnect(reason);
    };
    const callOff = later(between(500, 5_000), back);
    endDowntime = back;
  };

  const ask = async <T>(on: string, isCommand: boolean, signal: AbortSignal | undefined, work: () => Promise<T>): Promise<T> => {
    const lost = (code: 'timeout' | 'server' | 'offline', message: string) => new TransportError(code, message, { ambiguous: isCommand });
    if (isDown) {
      await sleep(5, signal);
      throw new TransportError('offline', 'The backend does not answer.');
    }
    const fault = draw(REQUEST_FAULTS, on);
    const before = generation;
    const arrive = async (): Promise<T> => {
      if (generation !== before) throw lost('offline', 'The connection was cut.');
      const answer = await work();
      if (generation !== before) throw lost('offline', 'The connection was cut.');
      return answer;
    };
    switch (fault) {
      case null: return arrive();
      case 'drop':
        await sleep(TIMEOUT_MS, signal);
        throw lost('timeout', 'No answer came.');
      case 'loseAnswer':
        await arrive();
        await sleep(TIMEOUT_MS, signal);
        throw lost('timeout', 'No answer came.');
      case 'duplicate': {
        const answer = await arrive();
        // A backend that cannot tell a twin would do it twice whatever its client does.
        return isCommand && !idempotent ? answer : arrive();
      }
      case 'delay':
        await sleep(between(20, 800), signal);
        return arrive();
      case 'slow': {
        const answer = await arrive();
        await sleep(between(2_000, 9_000), signal);
        return answer;
      }
      case 'serverError':
        if (random() < 0.5) await arrive();
        throw lost('server', 'Bad gateway (502).');
      case 'unauthorized': throw new TransportError('auth', 'The token has run out (401).');
      case 'rateLimited': throw new TransportError('rateLimited', 'Too many requests (429).', { retryAfter: Math.round(between(500, 5_000)) });
      case 'cutJson':
        await arrive();
        throw lost('server', 'Unexpected end of JSON input.');
      case 'htmlBody': throw lost('server', 'Unexpected token "<": the answer is a page.');
      default:
        skew = between(-LONGEST_SKEW_MS, LONGEST_SKEW_MS);
        return arrive();
    }
  };

  const subscribe: Transport['subscribe'] = (sink, { cursor } = {}) => {
    let delivered: Cursor | undefined = cursor;
    let ended = false;
    let connection = 0;
    let stopInner = (): void => {};
    let earliest = 0;
    let swap: ChangeBatch | null = null;
    let silent = false;
    let losing = 0;
    let hasHole = false;

    const link = (up: boolean): void => { if (!ended) sink({ changes: [{ type: 'link', up, code: up ? null : 'offline', retryAt: null }] }); };
    const hand = (batch: ChangeBatch, itsConnection: number): void => {
      if (ended || itsConnection !== connection || silent) return;
      sink(batch);
      if (batch.cursor !== undefined) delivered = batch.cursor;
    };
    /** Keeps the order of what is late. */
    const queue = (batch: ChangeBatch, ms: number): void => {
      const itsConnection = connection;
      earliest = Math.max(earliest, clock.now() + ms);
      if (earliest <= clock.now()) hand(batch, itsConnection);
      else later(earliest - clock.now(), () => hand(batch, itsConnection));
    };
    const connect = (reason: Resync['reason'] | null): void => {
      connection += 1;
      stopInner();
      // Without order the cursor may have gone on behind the hole.
      const isHoled = hasHole;
      [swap, silent, losing, hasHole, earliest] = [null, false, 0, false, 0];
      stopInner = inner.subscribe(receive, delivered !== undefined && (reason === null || (replay && reason !== 'epoch')) ? { cursor: delivered } : {});
      if (reason !== null && (reason === 'epoch' || reason === 'gap' || isHoled || !replay)) queue({ changes: [{ type: 'resync', reason }] }, 0);
    };
    const noticeHole = (): void => {
      if (hasHole && !ended && !silent) {
        note('gap', 'stream');
        connect('gap');
      }
    };
    const lose = (): void => {
      if (!hasHole) later(HEARTBEAT_MS, noticeHole);
      hasHole = true;
    };

    function receive(batch: ChangeBatch): void {
      if (ended || isDown) return;
      if (silent) return;
      // What is broken goes through as it is: it is the inbox that has to bear it.
      if (batch.changes.length > 0 && batch.changes.every((change: Change | null | undefined) => change?.type === 'link')) {
        queue(batch, 0);
        return;
      }
      if (losing > 0) {
        losing -= 1;
        lose();
        return;
      }
      // The sequence tells that something is missing: an honest adapter says so, and goes on with what it knows.
      if (hasHole && ordered) {
        connect('gap');
        return;
      }
      const fault = draw(STREAM_FAULTS, 'stream');
      const held = swap;
      swap = null;
      if (fault === 'reorder' && !held) {
        swap = batch;
        const itsConnection = connection;
        later(2_000, () => { if (swap === batch && itsConnection === connection) { swap = null; queue(batch, 0); } });
        return;
      }
      if (fault === 'dropBatch') lose();
      else if (fault === 'gap') {
        losing = 2;
        lose();
      } else if (fault === 'hugeFrame') queue({ changes: [{ type: 'resync', reason: 'unknown' }] }, 0);
      else if (fault === 'halfOpen') stream.mute();
      else if (fault === 'restart') restart('reconnect');
      else if (fault === 'restoredBackup') restart('epoch');
      else queue(batch, fault === 'delayBatch' ? between(50, 2_000) : 0);
      if (fault === 'duplicateBatch') queue(batch, 0);
      if (held) {
        queue({ changes: held.changes }, 0);
        if (ordered) queue({ changes: [{ type: 'resync', reason: 'gap' }] }, 0);
      }
    }

    const stream = {
      cut(): void {
        connection += 1;
        stopInner();
        link(false);
      },
      reconnect(reason: Resync['reason']): void {
        if (ended) return;
        connect(reason);
        link(true);
      },
      mute(): void {
        silent = true;
        const itsConnection = connection;
        later(HALF_OPEN_MS, () => {
          if (ended || itsConnection !== connection || isDown) return;
          stream.cut();
          stream.reconnect('reconnect');
        });
      },
      flush(): void {
        if (silent || hasHole || swap) stream.reconnect(replay && !hasHole ? 'reconnect' : 'gap');
      },
    };
    streams.add(stream);
    if (isDown) link(false);
    else connect(null);
    return () => {
      ended = true;
      streams.delete(stream);
      stopInner();
    };
  };

  const wrapped = <T extends object>(group: string, table: T, isCommand: boolean): T => Object.fromEntries(Object.entries(table).map(([name, work]) => [
    name, typeof work === 'function'
      ? (...args: unknown[]) => ask(`${group}.${name}`, isCommand, (args.at(-1) as { signal?: AbortSignal } | undefined)?.signal, () => (work as (...all: unknown[]) => Promise<unknown>)(...args))
      : work,
  ])) as T;

  const heal = (): void => {
    rates = Object.fromEntries(Object.keys(DEFAULT_RATES).map((fault) => [fault, 0])) as Record<Fault, number>;
    forced.length = 0;
    endDowntime?.();
    for (const stream of streams) stream.flush();
  };

  return {
    ...inner,
    name: inner.name,
    struck,
    clientClock: { now: () => clock.now() + skew, setTimeout: (run, ms) => clock.setTimeout(run, ms) },
    strike(fault) {
      if (fault === 'restart' || fault === 'restoredBackup') {
        note(fault, 'backend');
        restart(fault === 'restart' ? 'reconnect' : 'epoch');
      } else if (fault === 'halfOpen') {
        note(fault, 'stream');
        for (const stream of streams) stream.mute();
      } else forced.push(fault);
    },
    heal,
    open: (asked) => ask('open', false, asked?.signal, async () => {
      const session = await inner.open(asked);
      ({ ordered, replay, idempotentSend: idempotent } = session.capabilities);
      return session;
    }),
    subscribe,
    async close() {
      for (const callOff of timers) callOff();
      timers.clear();
      streams.clear();
      await inner.close();
    },
    read: wrapped('read', inner.read, false),
    commands: wrapped('commands', inner.commands, true),
  };
}
