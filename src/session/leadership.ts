/**
 * Which of the tabs of one browser, workspace and agent leads: the one that holds a Web Lock. A tab that the browser froze keeps its lock;
 * one that is looked at takes the lead from it when it stays silent. Used by tabs.ts.
 */
import type { Clock } from '../model/clock.js';
import type { Reigns } from './reigns.js';

export interface Leadership {
  readonly leads: boolean;
  /** Of the reign of this tab; 0 before its first. */
  readonly epoch: number;
  /** Whether so long nothing ran here that another tab may have taken the lead. Nothing is done for the others until `check` has told. */
  isInDoubt(): boolean;
  /** Looks whether this tab still leads; tells `deposed` when it does not. */
  check(): Promise<void>;
  /** Another tab was heard leading. */
  heard(): void;
  dispose(): void;
}

/** How often a tab that is looked at asks the leader whether it is there, and after how many silences it takes the lead: 8 s at most. */
const ASK_EVERY_MS = 2_000;
const MOST_SILENCES = 3;
const TAKE_EVERY_MS = 30_000;
/** A leader that did not run for so long cannot be sure any more; nobody takes the lead from one that was heard so lately. */
const DOUBT_MS = 3_500;

export function createLeadership({ name, clock, reigns, seen, lead, deposed, alone, ask }: {
  readonly name: string;
  readonly clock: Clock;
  readonly reigns: Reigns;
  /** The newest epoch that was heard of. */
  readonly seen: () => number;
  /** This tab leads from now on. `taken`: from a tab that was silent. */
  readonly lead: (epoch: number, taken: boolean) => void;
  readonly deposed: () => void;
  /** The browser gives no locks here. */
  readonly alone: () => void;
  /** Asks the leader for a sign of life. */
  readonly ask: () => void;
}): Leadership {
  const listening = new AbortController();
  const { signal } = listening;
  let leads = false;
  let epoch = 0;
  let ranAt = 0;
  let isDoubted = false;
  let silences = 0;
  let wasHeard = false;
  let callOff: (() => void) | undefined;
  let checking: Promise<void> | undefined;
  /** The request that counts, so that what an older one tells is passed over. */
  let turn = 0;
  let letGo = (): void => {};

  const ticks = (): number => clock.ticks?.() ?? clock.now();
  const isDisposed = (): boolean => signal.aborted;
  const isInDoubt = (): boolean => leads && (isDoubted || Math.abs(ticks() - ranAt) > DOUBT_MS);

  const request = (steal: boolean): void => {
    const mine = ++turn;
    const waiting = new AbortController();
    let isHeld = false;
    letGo = () => waiting.abort();
    navigator.locks.request(name, steal ? { steal } : { signal: waiting.signal }, () => (mine === turn ? new Promise<void>((resolve) => {
      isHeld = true;
      letGo = resolve;
      void begin(mine, steal);
    }) : undefined)).catch(() => {
      if (mine !== turn || waiting.signal.aborted) return;
      // Another tab took it.
      if (isHeld) depose();
      else alone();
    });
  };

  const begin = async (mine: number, taken: boolean): Promise<void> => {
    ranAt = ticks();
    isDoubted = false;
    const raised = await reigns.raise(seen());
    if (mine !== turn) return;
    callOff?.();
    callOff = undefined;
    epoch = raised;
    leads = true;
    if (isInDoubt()) await check();
    if (mine === turn && leads) lead(epoch, taken);
  };

  const depose = (): void => {
    if (isDisposed()) return;
    const led = leads;
    leads = false;
    letGo();
    request(false);
    if (led) deposed();
    beginToAsk();
  };

  const check = (): Promise<void> => (checking ??= (async () => {
    const asked = ticks();
    isDoubted = false;
    const newest = await reigns.read();
    checking = undefined;
    if (!leads) return;
    if ((newest ?? seen()) > epoch) depose();
    // Frozen again while the disk was asked.
    else if (isDoubted || ticks() - asked > DOUBT_MS) await check();
    else ranAt = ticks();
  })());

  const tick = (): void => {
    callOff = undefined;
    if (leads || isDisposed() || document.visibilityState !== 'visible') return;
    silences = wasHeard ? 0 : silences + 1;
    wasHeard = false;
    callOff = clock.setTimeout(tick, ASK_EVERY_MS);
    if (silences >= MOST_SILENCES) void take();
    else ask();
  };

  const take = async (): Promise<void> => {
    const mine = turn;
    if (!(await reigns.mayTake(clock.now(), TAKE_EVERY_MS)) || wasHeard || mine !== turn || leads) return;
    letGo();
    request(true);
  };

  const beginToAsk = (): void => {
    callOff?.();
    callOff = undefined;
    if (leads || document.visibilityState !== 'visible') return;
    [silences, wasHeard] = [0, false];
    ask();
    callOff = clock.setTimeout(tick, ASK_EVERY_MS);
  };

  document.addEventListener('visibilitychange', beginToAsk, { signal });
  // A browser that says that it will freeze the page gives time to hand over.
  document.addEventListener('freeze', () => { if (leads) depose(); }, { signal });
  document.addEventListener('resume', () => { isDoubted = true; beginToAsk(); }, { signal });
  request(false);
  beginToAsk();

  return {
    get leads() { return leads; },
    get epoch() { return epoch; },
    isInDoubt() {
      const doubts = isInDoubt();
      if (!doubts) ranAt = ticks();
      return doubts;
    },
    check,
    heard() {
      wasHeard = true;
    },
    dispose() {
      listening.abort();
      turn += 1;
      leads = false;
      callOff?.();
      letGo();
    },
  };
}
