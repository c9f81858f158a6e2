// A story's transport behind the network that the toolbar chooses. Used by world.ts.
import type { ChangeBatch } from '../src/model/changes.js';
import type { Clock } from '../src/model/clock.js';
import { DEFAULT_RATES, faultyTransport, REQUEST_FAULTS, type Fault } from '../src/testing/index.js';
import { TransportError } from '../src/transport/errors.js';
import type { Transport } from '../src/transport/transport.js';

/** The networks of the toolbar, with their titles. */
export const NETWORKS = {
  online: 'Online', offline: 'Offline', slow: 'Slow: 2 s each', failing: 'Failing: 500', expired: 'Signed out: 401', flaky: 'A bad wire',
} as const;
export type Network = keyof typeof NETWORKS;

const SLOW_MS = 2_000;
/** Nothing strikes by itself: which fault strikes which request is said one by one. */
const NONE = Object.fromEntries(Object.keys(DEFAULT_RATES).map((fault) => [fault, 0])) as Record<Fault, number>;
const isDown = (network: Network): boolean => network === 'offline' || network === 'expired';
const LOST = { changes: [{ type: 'link', up: false, code: 'offline', retryAt: null }] } as const satisfies ChangeBatch;
const REFUSED = { changes: [{ type: 'link', up: false, code: 'auth', retryAt: null }] } as const satisfies ChangeBatch;
const BACK = {
  changes: [{ type: 'link', up: true, code: null, retryAt: null }, { type: 'resync', reason: 'reconnect' }],
} as const satisfies ChangeBatch;

export interface Wire<T extends Transport> {
  readonly transport: T;
  /** The network has changed: streams break or come back. */
  changed(before: Network, after: Network): void;
}

/** @param network which one it is now */
export function wire<T extends Transport>(inner: T, clock: Clock, network: () => Network): Wire<T> {
  const bad = faultyTransport(inner, { seed: 7, clock, rates: NONE });
  const sinks = new Set<(batch: ChangeBatch) => void>();
  let asked = 0;

  const ask = async <R>(work: () => Promise<R>): Promise<R> => {
    switch (network()) {
      case 'online': break;
      case 'offline': throw new TransportError('offline', 'There is no network.');
      case 'slow':
        await new Promise<void>((resolve) => { clock.setTimeout(resolve, SLOW_MS); });
        break;
      case 'failing':
        bad.strike('serverError');
        break;
      case 'expired':
        bad.strike('unauthorized');
        break;
      case 'flaky':
        asked += 1;
        if (asked % 3 === 0) bad.strike(REQUEST_FAULTS[(asked / 3) % (REQUEST_FAULTS.length - 1)] ?? 'drop');
    }
    return work();
  };
  const asking = <O extends object>(table: O): O => Object.fromEntries(Object.entries(table).map(([name, work]) => [
    name, typeof work === 'function' ? (...args: unknown[]) => ask(() => (work as (...all: unknown[]) => Promise<unknown>)(...args)) : work,
  ])) as O;

  return {
    transport: {
      ...inner,
      open: (options) => ask(() => bad.open(options)),
      subscribe(sink, options) {
        const hear = (batch: ChangeBatch): void => { if (!isDown(network())) sink(batch); };
        const stop = bad.subscribe(hear, options);
        sinks.add(sink);
        if (isDown(network())) sink(network() === 'expired' ? REFUSED : LOST);
        return () => {
          sinks.delete(sink);
          stop();
        };
      },
      close: () => bad.close(),
      read: asking(bad.read),
      commands: asking(bad.commands),
      ...(inner.media ? { media: asking(inner.media) } : {}),
    },
    changed(before, after) {
      if (isDown(before) === isDown(after) && !isDown(after)) return;
      for (const sink of sinks) sink(after === 'expired' ? REFUSED : isDown(after) ? LOST : BACK);
    },
  };
}
