/**
 * A browser with tabs that can be frozen, closed and killed, in which the real session runs: each tab has its own copy of the code, its
 * own clock, wire and events; disk and locks are shared. Used by the schedules and the rows of this folder.
 */
import type { Clock } from '../../src/model/clock.js';
import type { createInbox as CreateInbox, Inbox } from '../../src/inbox.js';
import { faultyTransport, type Fault, type FaultyTransport, type SimulatedClock } from '../../src/testing/index.js';
import { seededRandom } from '../../src/testing/seeded-random.js';
import type { Transport } from '../../src/transport/transport.js';
import { createDisk, type Disk, type DiskOwner } from './simulated-disk.js';
import { createChannels, createLocks } from './simulated-locks.js';

/** What a page offers to its code. */
interface Page {
  readonly window: Pick<Window, 'addEventListener' | 'removeEventListener'>;
  readonly document: Pick<Document, 'addEventListener' | 'removeEventListener' | 'visibilityState'>;
  readonly navigator: object;
  readonly Math: Math;
  readonly setTimeout: (run: () => void, ms: number) => () => void;
  readonly idb: object;
  readonly connect: (channel: string) => object;
  /** What was written to the console as an error. */
  readonly complain: (...told: unknown[]) => void;
}

/** One copy of the session's code, whose globals are those of the page that it is bound to. */
export interface Realm {
  readonly createInbox: typeof CreateInbox;
  bind(page: Page): void;
}

let serial = 0;
/** Ids in the order in which they were made, so that the same seed makes the same run. */
const uuid = { v7: () => `0190a000-0000-7000-8000-${String(++serial).padStart(12, '0')}` };
export const resetIds = (): void => { serial = 0; };

/** @param code the session as a CommonJS module, with `session/small-idb` and `uuid` left to be required. */
export function makeRealm(code: string): Realm {
  let page: Page;
  const delegate = (of: () => object): object => new Proxy({}, { get: (_, key) => Reflect.get(of(), key), has: (_, key) => Reflect.has(of(), key) });
  const globals = {
    window: delegate(() => page.window), document: delegate(() => page.document), navigator: delegate(() => page.navigator),
    Math: delegate(() => page.Math),
    BroadcastChannel: function channel(name: string) { return page.connect(name); },
    setTimeout: (run: () => void, ms: number) => page.setTimeout(run, ms), clearTimeout: (callOff?: () => void) => callOff?.(),
    requestAnimationFrame: (run: () => void) => page.setTimeout(run, 16), cancelAnimationFrame: (callOff?: () => void) => callOff?.(),
    console: { error: (...told: unknown[]) => page.complain(...told), warn() {} },
    require: (name: string) => (name === 'uuid' ? uuid : { openDB: (...args: unknown[]) => (page.idb as { openDB(...all: unknown[]): unknown }).openDB(...args) }),
  };
  const module = { exports: {} as { createInbox: typeof CreateInbox } };
  // The code is the project's own, just bundled; a function gives it globals of its own.
  // oxlint-disable-next-line no-new-func, typescript/no-implied-eval
  new Function('module', 'exports', ...Object.keys(globals), code)(module, module.exports, ...Object.values(globals));
  return { createInbox: module.exports.createInbox, bind: (next) => { page = next; } };
}

export interface Tab extends DiskOwner {
  readonly index: number;
  readonly inbox: Inbox;
  readonly wire: FaultyTransport;
  readonly state: 'alive' | 'frozen' | 'closed' | 'killed';
  readonly complaints: readonly string[];
  /** Ids of the messages that it handed to its transport, as often as it did. */
  readonly sent: readonly string[];
  /** Listeners of window and document. */
  readonly listeners: number;
  freeze(): void;
  /** `isTold`: with the event that browsers send when they thaw a page, and not when the machine was asleep. */
  thaw(isTold?: boolean): void;
  close(): Promise<void>;
  /** As the power goes: nothing of it runs any more. */
  kill(): void;
  dispatch(type: string): void;
  setOnline(isOnline: boolean): void;
  /** Sets the machine's date, to so much beside the true one. */
  setClock(skewMs: number): void;
}

export interface Browser {
  readonly disk: Disk;
  readonly tabs: readonly Tab[];
  readonly locks: ReadonlyMap<string, Tab>;
  /** The next that one tab tells the others is lost. */
  loseBatch(): void;
  /** Channels between tabs that are open. */
  readonly channels: number;
  open(options?: { readonly transport?: Transport; readonly skewMs?: number }): Tab;
}

type Listener = { readonly type: string; readonly run: (event: { type: string }) => void; readonly signal?: AbortSignal | undefined };

function emitter() {
  let all: Listener[] = [];
  return {
    addEventListener(type: string, run: Listener['run'], options?: { signal?: AbortSignal }) { all.push({ type, run, signal: options?.signal }); },
    removeEventListener(type: string, run: Listener['run']) { all = all.filter((one) => one.type !== type || one.run !== run); },
    dispatch(type: string): void {
      all = all.filter(({ signal }) => !signal?.aborted);
      for (const one of [...all]) if (one.type === type) one.run({ type });
    },
    get count(): number { return all.filter(({ signal }) => !signal?.aborted).length; },
  };
}

export function createBrowser({ clock, realms, seed, makeTransport, rates, onRestore }: {
  readonly clock: SimulatedClock;
  readonly realms: readonly Realm[];
  readonly seed: number;
  readonly makeTransport: () => Transport;
  readonly rates?: Partial<Record<Fault, number>>;
  readonly onRestore?: () => void;
}): Browser {
  const disk = createDisk(clock);
  const random = seededRandom(seed ^ 0x5eed);
  const tabs: Tab[] = [];
  const locks = createLocks<Tab>(clock);
  const channels = createChannels<Tab>(clock);

  const open: Browser['open'] = ({ transport = makeTransport(), skewMs = 0 } = {}) => {
    const index = tabs.length;
    const realm = realms[index];
    if (!realm) throw new Error(`There are ${realms.length} realms only.`);
    let state: Tab['state'] = 'alive';
    let waiting: (() => void)[] = [];
    let visibilityState: DocumentVisibilityState = 'visible';
    let onLine = true;
    const complaints: string[] = [];
    const sent: string[] = [];
    const windowEvents = emitter();
    const documentEvents = emitter();

    const later = (run: () => void): void => {
      if (state === 'frozen') waiting.push(run);
      else if (state !== 'killed') run();
    };
    const gate = <T>(promise: Promise<T>): Promise<T> => new Promise((resolve, reject) => {
      promise.then((value) => later(() => resolve(value)), (error: unknown) => later(() => reject(error as Error)));
    });
    const wire = faultyTransport(transport, { seed: seed * 31 + index, clock, ...(rates ? { rates } : {}), ...(onRestore ? { onRestore } : {}) });
    const tabClock: Clock = {
      now: () => wire.clientClock.now() + skewMs,
      setTimeout: (run, ms) => clock.setTimeout(() => later(run), ms),
      ticks: clock.now,
    };
    const gated = <T extends object>(table: T): T => Object.fromEntries(Object.entries(table).map(([name, work]) => [
      name, (...args: unknown[]) => gate((work as (...all: unknown[]) => Promise<unknown>)(...args)),
    ])) as T;
    const released = (): void => {
      locks.abandon(tab);
      channels.abandon(tab);
    };

    const tab: Tab = {
      index, wire, gate, complaints, sent,
      get state() { return state; },
      get inbox() { return inbox; },
      get listeners() { return windowEvents.count + documentEvents.count; },
      freeze() { if (state === 'alive') state = 'frozen'; },
      thaw(isTold = true) {
        if (state !== 'frozen') return;
        state = 'alive';
        const all = waiting;
        waiting = [];
        if (isTold) documentEvents.dispatch('resume');
        for (const run of all) later(run);
      },
      setClock(ms) { skewMs = ms; },
      async close() {
        visibilityState = 'hidden';
        documentEvents.dispatch('visibilitychange');
        windowEvents.dispatch('pagehide');
        await inbox.dispose();
        state = 'closed';
        released();
      },
      kill() {
        state = 'killed';
        waiting = [];
        released();
        disk.abandon(tab, () => random() < 0.5);
        void transport.close();
      },
      dispatch: (type) => { later(() => windowEvents.dispatch(type)); },
      setOnline(isOnline) {
        onLine = isOnline;
        later(() => windowEvents.dispatch(isOnline ? 'online' : 'offline'));
      },
    };
    realm.bind({
      window: windowEvents as never,
      document: { addEventListener: documentEvents.addEventListener, removeEventListener: documentEvents.removeEventListener, get visibilityState() { return visibilityState; } } as never,
      navigator: {
        get onLine() { return onLine; },
        locks: {
          query: () => gate(Promise.resolve({ held: [...locks.held.keys()].map((name) => ({ name })), pending: [] })),
          request: (name: string, ...rest: [LockOptions, (lock: object) => unknown]) => locks.request({ tab, later }, name, ...rest),
        },
      },
      Math: Object.assign(Object.create(Math) as Math, { random }),
      setTimeout: (run, ms) => tabClock.setTimeout(run, ms),
      idb: disk.connect(tab),
      connect: (name) => channels.connect({ tab, later }, name),
      complain: (...told) => complaints.push(told.map(String).join(' ')),
    });
    const inbox = realm.createInbox({
      clock: tabClock,
      transport: {
        ...wire,
        open: (options) => gate(wire.open(options)),
        subscribe: (sink, options) => wire.subscribe((batch) => later(() => sink(batch)), options),
        close: () => gate(wire.close()),
        read: gated(wire.read),
        commands: gated({ ...wire.commands, send: (command, options) => {
          sent.push(command.commandId);
          return wire.commands.send(command, options);
        } }),
      },
    });
    tabs.push(tab);
    return tab;
  };
  return { disk, tabs, locks: locks.held, open, loseBatch: channels.loseBatch, get channels() { return channels.count; } };
}
