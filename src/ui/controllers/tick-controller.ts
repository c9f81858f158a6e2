// Renders a host again when the time it shows goes on: delays, countdowns. All hosts of one clock share one timer.
// Used by lists, headers and composers; tests hand in a simulated clock.
import type { ReactiveController, ReactiveControllerHost } from 'lit';
import type { Clock } from '../../model/clock.js';

export type { Clock };

export const systemClock: Clock = {
  now: () => Date.now(),
  setTimeout(run, ms) {
    const timer = setTimeout(run, ms);
    return () => clearTimeout(timer);
  },
};

/** Who waits until when, and the one timer for the earliest of them. */
class Ticker {
  readonly #clock: Clock;
  readonly #due = new Map<() => void, number>();
  #callOff: (() => void) | undefined;
  #at = Infinity;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  wait(run: () => void, ms: number): void {
    this.#due.set(run, this.#clock.now() + ms);
    this.#arm();
  }

  forget(run: () => void): void {
    this.#due.delete(run);
    this.#arm();
  }

  #arm(): void {
    const next = Math.min(...this.#due.values());
    if (next === this.#at) return;
    this.#callOff?.();
    this.#callOff = undefined;
    this.#at = next;
    if (next < Infinity) this.#callOff = this.#clock.setTimeout(this.#ring, Math.max(0, next - this.#clock.now()));
  }

  readonly #ring = (): void => {
    this.#at = Infinity;
    this.#callOff = undefined;
    const now = this.#clock.now();
    for (const [run, at] of [...this.#due]) {
      if (at > now) continue;
      this.#due.delete(run);
      run();
    }
    this.#arm();
  };
}

const tickers = new WeakMap<Clock, Ticker>();

function tickerOf(clock: Clock): Ticker {
  let ticker = tickers.get(clock);
  if (!ticker) tickers.set(clock, (ticker = new Ticker(clock)));
  return ticker;
}

export class TickController implements ReactiveController {
  readonly #host: ReactiveControllerHost;
  readonly #every: () => number | undefined;
  readonly #clock: () => Clock;
  #ticker: Ticker | undefined;
  #connected = false;

  /**
   * @param every asked after each update: in how many ms the host will read differently (at least 250); undefined = never.
   * @param clock the clock as the host knows it now.
   */
  constructor(host: ReactiveControllerHost, every: () => number | undefined, clock: () => Clock = () => systemClock) {
    this.#host = host;
    this.#every = every;
    this.#clock = clock;
    host.addController(this);
  }

  now(): number {
    return this.#clock().now();
  }

  hostConnected(): void {
    this.#connected = true;
    this.#host.requestUpdate();
  }

  hostUpdated(): void {
    if (!this.#connected) return;
    const ms = this.#every();
    const ticker = ms === undefined ? undefined : tickerOf(this.#clock());
    if (this.#ticker !== ticker) this.#ticker?.forget(this.#tick);
    this.#ticker = ticker;
    if (ms !== undefined) ticker?.wait(this.#tick, Math.max(250, ms));
  }

  hostDisconnected(): void {
    this.#connected = false;
    this.#ticker?.forget(this.#tick);
    this.#ticker = undefined;
  }

  readonly #tick = (): void => this.#host.requestUpdate();
}
