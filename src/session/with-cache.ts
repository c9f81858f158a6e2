/** Stands in front of a transport until the file that keeps things has come, and then for that. Used by inbox.ts. */
import type { Clock } from '../model/clock.js';
import type { Transport } from '../transport/transport.js';
import type { Cached } from './cache.js';

/** @param account who is signed in, when the page knows it without asking the backend. */
export function withCache(given: Transport, account: string | true, clock: Clock): Transport {
  let cached: Cached | undefined;
  const open: Transport['open'] = async (options) => {
    cached ??= (await import('./cache.js')).cacheOf({ transport: given, account: account === true ? undefined : account, clock });
    return cached.open(options);
  };
  return new Proxy({} as Transport, {
    get(_, key: keyof Cached) {
      const value = key === 'open' ? open : cached?.[key] ?? given[key];
      return typeof value === 'function' ? value.bind(given) : value;
    },
  });
}
