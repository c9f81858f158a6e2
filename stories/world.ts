// The world that a story lives in: its inboxes on a simulated clock, their network, and the look around it, all as the toolbar says.
// Used by every story and by .storybook/preview.ts.
import { render } from 'lit';
import type { ReadableAtom } from 'nanostores';
import '../src/define/inbox-provider.js';
import type { InboxProvider } from '../src/elements/inbox-provider.js';
import { createInbox as create, type Inbox, type InboxOptions } from '../src/inbox.js';
import type { Clock } from '../src/model/clock.js';
import { simulatedClock } from '../src/testing/index.js';
import { localTransport, type LocalTransportOptions } from '../src/transports/local/index.js';
import { DAY, HOUR, MINUTE, NOON } from '../test/helpers/build.js';
import { wire, type Network, type Wire } from './wire.js';

/** When every story begins: Friday 20 November 2026, 12:00 UTC. */
export const START = NOON;

/** How far the toolbar's clock can be set forward. */
export const CLOCKS = { now: 0, '5min': 5 * MINUTE, '1hour': HOUR, '1day': DAY, '8days': 8 * DAY } as const;
export type ClockName = keyof typeof CLOCKS;

/** What the toolbar says. Where one is empty, the story decides. */
export interface Toolbar {
  /** An example theme. */
  readonly theme: string;
  readonly scheme: '' | 'light' | 'dark';
  readonly density: '' | 'comfortable' | 'cosy' | 'compact';
  readonly direction: '' | 'ltr' | 'rtl';
  readonly locale: string;
  readonly network: Network;
  readonly clock: ClockName;
}

export const PLAIN: Toolbar = { theme: '', scheme: '', density: '', direction: '', locale: '', network: 'online', clock: 'now' };

const TICK_MS = 50;
const GONE_AFTER_TICKS = 40;
/** A page on which everything was read shows what the clock does to it. */
const SETTLED_MS = 800;
const PATIENCE_MS = 3_000;

/** Waits until it is so, but not for ever. */
function holds<T>(store: ReadableAtom<T>, isSo: (value: T) => boolean): Promise<void> {
  return new Promise((resolve) => {
    const end = (): void => {
      clearTimeout(timer);
      queueMicrotask(() => stop());
      resolve();
    };
    const timer = setTimeout(end, PATIENCE_MS);
    const stop = store.subscribe((value) => { if (isSo(value as T)) end(); });
  });
}

export class World {
  /** Holds the story. */
  readonly frame = document.createElement('div');
  /** Runs as fast as a real one, and jumps with the toolbar. */
  readonly clock: Clock;
  readonly #provider = document.createElement('inbox-provider') as InboxProvider;
  readonly #jump: (ms: number) => Promise<void>;
  readonly #inboxes: Inbox[] = [];
  readonly #wires: Wire<InboxOptions['transport']>[] = [];
  readonly #databases: string[] = [];
  #network: Network = 'online';
  #ahead: ClockName = 'now';

  constructor() {
    const { now, setTimeout: later, advance, jump } = simulatedClock(START);
    this.clock = { now, setTimeout: later };
    let queue = Promise.resolve();
    let last = performance.now();
    let gone = 0;
    const timer = setInterval(() => {
      const passed = performance.now() - last;
      last += passed;
      queue = queue.then(() => advance(passed));
      gone = this.frame.isConnected ? 0 : gone + 1;
      if (gone > GONE_AFTER_TICKS) {
        clearInterval(timer);
        void this.#end();
      }
    }, TICK_MS);
    this.#jump = (ms) => (queue = queue.then(() => jump(ms)));
    this.frame.append(this.#provider);
  }

  readonly now = (): number => this.clock.now();

  /** The element that provides words to what the story shows. */
  get provider(): InboxProvider {
    return this.#provider;
  }

  get ahead(): ClockName {
    return this.#ahead;
  }

  /** An inbox on this clock and this network. */
  inbox(transport: InboxOptions['transport']): Inbox {
    const made = wire(transport, this.clock, () => this.#network);
    const inbox = create({ transport: made.transport, clock: this.clock });
    this.#wires.push(made);
    this.#inboxes.push(inbox);
    return inbox;
  }

  /** An inbox on the embedded backend, with a database of its own that goes with the story. */
  localInbox(options: LocalTransportOptions = {}): Inbox {
    const databaseName = `stories/${crypto.randomUUID()}`;
    this.#databases.push(databaseName);
    return this.inbox(localTransport({ ...options, databaseName, clock: this.clock }));
  }

  set network(network: Network) {
    const before = this.#network;
    this.#network = network;
    if (before !== network) for (const one of this.#wires) one.changed(before, network);
  }

  /** Sets the clock forward, once what is shown has been read. */
  async goTo(ahead: ClockName): Promise<void> {
    const ms = CLOCKS[ahead] - CLOCKS[this.#ahead];
    this.#ahead = ahead;
    if (ms <= 0) return;
    await Promise.all(this.#inboxes.map((inbox) => holds(inbox.$session, ({ status }) => status !== 'opening')));
    await new Promise((resolve) => { setTimeout(resolve, SETTLED_MS); });
    // What is on its way would be too late by the time that passes.
    await Promise.all(this.#inboxes.map((inbox) => holds(inbox.$outbox, (rows) => rows.every(({ state }) => state !== 'queued' && state !== 'sending'))));
    await this.#jump(ms);
  }

  /** Makes the world what the toolbar says. */
  apply({ theme, scheme, density, direction, locale, network, clock }: Toolbar): void {
    const { frame } = this;
    frame.className = theme ? `inbox-theme-${theme}` : '';
    frame.style.colorScheme = scheme;
    frame.style.background = scheme || theme ? 'var(--inbox-surface, Canvas)' : '';
    frame.style.color = scheme || theme ? 'var(--inbox-text, CanvasText)' : '';
    if (direction) frame.dir = direction;
    else frame.removeAttribute('dir');
    this.#provider.locale = locale || 'en';
    const provider = this.#provider.localName;
    for (const one of [this.#provider, ...frame.querySelectorAll<InboxProvider>(`${provider} ${provider}`)]) {
      if (locale) one.locale = locale;
      if (direction) one.setAttribute('dir', direction);
      else if (one.getAttribute('dir') !== null) {
        one.removeAttribute('dir');
        one.requestUpdate();
      }
    }
    if (density) for (const element of frame.querySelectorAll('*')) if ('density' in element) element.density = density;
    this.network = network;
    void this.goTo(clock);
  }

  async #end(): Promise<void> {
    await Promise.all(this.#inboxes.map((inbox) => inbox.dispose()));
    for (const name of this.#databases) indexedDB.deleteDatabase(name);
  }
}

let current: World | undefined;

/** The world of the story that is being made. */
export const world = (): World => (current ??= new World());

/** `createInbox()` of the story that is being made. */
export const createInbox = ({ transport }: InboxOptions): Inbox => world().inbox(transport);

const worlds = new WeakMap<Element, World>();

/** The world of a story that stands. */
export function worldOf(canvas: Element): World {
  const frame = [...canvas.querySelectorAll('*')].find((element) => worlds.has(element));
  const found = frame && worlds.get(frame);
  if (!found) throw new Error('There is no story here.');
  return found;
}

/** Makes a story, in a world of its own unless one is given. */
export function inWorld(story: () => unknown, toolbar: Toolbar, given?: World): World {
  const made = given ?? new World();
  worlds.set(made.frame, made);
  current = made;
  made.network = toolbar.network;
  const content = story();
  if (content instanceof Node) made.provider.replaceChildren(content);
  else render(content, made.provider);
  made.apply(toolbar);
  return made;
}
