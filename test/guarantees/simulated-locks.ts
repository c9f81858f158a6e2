/** The locks and channels of one browser, as its tabs see them: a frozen tab keeps what it holds and hears later. Used by simulated-browser.ts. */
import type { Clock } from '../../src/model/clock.js';
import { copy } from './copy.js';

/** Whose lock or channel it is. */
export interface Page<T> {
  readonly tab: T;
  /** Runs when the tab runs: later when it is frozen, never when it is dead. */
  later(run: () => void): void;
}

interface Request<T> {
  readonly name: string;
  readonly page: Page<T>;
  grant(): void;
  lose(): void;
}

/** How long a message takes from tab to tab. */
const MESSAGE_MS = 1;

/** How long it takes until a tab hears that its lock was taken from it: what else waits for it comes first. */
const LOSS_MS = 20;

export function createLocks<T>(clock: Clock) {
  const held = new Map<string, T>();
  const holders = new Map<string, Request<T>>();
  const queues = new Map<string, Request<T>[]>();

  const give = (request: Request<T>): void => {
    holders.set(request.name, request);
    held.set(request.name, request.page.tab);
    void Promise.resolve().then(() => request.grant());
  };
  const release = (request: Request<T>): void => {
    if (holders.get(request.name) !== request) return;
    holders.delete(request.name);
    held.delete(request.name);
    const next = queues.get(request.name)?.shift();
    if (next) give(next);
  };
  const leave = (request: Request<T>): void => {
    const queue = queues.get(request.name) ?? [];
    if (queue.includes(request)) queue.splice(queue.indexOf(request), 1);
  };

  return {
    held: held as ReadonlyMap<string, T>,
    request(page: Page<T>, name: string, options: LockOptions, run: (lock: object) => unknown): Promise<unknown> {
      return new Promise((resolve, reject) => {
        const aborted = (): Error => new DOMException('The request was aborted.', 'AbortError');
        const request: Request<T> = {
          name, page,
          grant: () => page.later(() => {
            // Taken from it before it could begin.
            if (holders.get(name) !== request) return;
            void Promise.resolve(run({ name })).then((value) => {
              release(request);
              resolve(value);
            }, (error: unknown) => {
              release(request);
              reject(error as Error);
            });
          }),
          lose: () => page.later(() => { clock.setTimeout(() => page.later(() => reject(aborted())), LOSS_MS); }),
        };
        if (options.signal?.aborted) {
          reject(aborted());
          return;
        }
        options.signal?.addEventListener('abort', () => {
          if (holders.get(name) === request) return;
          leave(request);
          reject(aborted());
        });
        const holder = holders.get(name);
        if (!holder) give(request);
        else if (options.steal) {
          give(request);
          holder.lose();
        } else queues.set(name, [...queues.get(name) ?? [], request]);
      });
    },
    /** The tab is gone, and what it held and waited for with it. */
    abandon(tab: T): void {
      for (const queue of queues.values()) for (const request of [...queue]) if (request.page.tab === tab) leave(request);
      for (const request of [...holders.values()]) if (request.page.tab === tab) release(request);
    },
  };
}

type Listener = (event: { readonly data: unknown }) => void;

export function createChannels<T>(clock: Clock) {
  const open = new Set<{ readonly name: string; readonly page: Page<T>; readonly hear: (data: unknown) => void }>();
  let isLosing = false;
  return {
    /** The next batch that a leader tells reaches nobody. */
    loseBatch(): void { isLosing = true; },
    /** Channels that were not closed. */
    get count(): number { return open.size; },
    connect(page: Page<T>, name: string) {
      const listeners = new Set<Listener>();
      const end = { name, page, hear: (data: unknown) => { for (const listener of listeners) listener({ data }); } };
      open.add(end);
      return {
        name,
        addEventListener: (_type: 'message', listener: Listener) => { listeners.add(listener); },
        postMessage(message: unknown): void {
          if (!open.has(end)) throw new DOMException('The channel is closed.', 'InvalidStateError');
          const data = copy(message);
          if (isLosing && (data as { type?: unknown }).type === 'batch') {
            isLosing = false;
            return;
          }
          clock.setTimeout(() => {
            for (const other of [...open]) if (other !== end && other.name === name) other.page.later(() => { if (open.has(other)) other.hear(data); });
          }, MESSAGE_MS);
        },
        close: () => { open.delete(end); },
      };
    },
    abandon(tab: T): void {
      for (const end of open) if (end.page.tab === tab) open.delete(end);
    },
  };
}
