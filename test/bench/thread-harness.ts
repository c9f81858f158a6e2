// What runs inside a cell of the thread's benchmark: fills, opens, streams into and prepends to one subject. thread.mjs calls
// `window.bench` and reads the CPU time from outside.
import { countNodes, frame, isOnTop, painted } from './seen.js';
import { random } from './workload.js';

/** What a bubble shows, for subjects that have no model. */
export interface Line {
  readonly id: string;
  readonly inbound: boolean;
  readonly text: string;
  readonly at: number;
}

export interface ThreadSubject {
  /** Takes the messages in, oldest first; not part of opening. */
  fill(lines: readonly Line[]): void | Promise<void>;
  open(stage: HTMLElement): void;
  /** The element of a message by its text's beginning, or null while it is not drawn. */
  find(start: string): Element | null;
  scroller(): HTMLElement | null;
  receive(line: Line): void;
  /** Puts 50 older ones before the first. */
  prepend(lines: readonly Line[]): void;
  /** Where the agent types; a subject without a composer gets a field beside it. */
  field(): HTMLElement | null;
}

const START = Date.UTC(2026, 0, 1);
const WORDS = 'the order arrived late and one lamp is broken could you please send another before friday thanks a lot'.split(' ');

/** Log-normal lengths from a seed: a median of 9 words, now and then a very long one. */
export function lines(count: number, first: number, seed = 1): Line[] {
  const next = random(seed + first);
  return Array.from({ length: count }, (_, i) => {
    const normal = Math.sqrt(-2 * Math.log(next() || 1e-9)) * Math.cos(2 * Math.PI * next());
    const length = Math.max(1, Math.min(160, Math.round(Math.exp(2.2 + 0.9 * normal))));
    const words = Array.from({ length }, () => WORDS[Math.floor(next() * WORDS.length)] as string);
    const index = first + i;
    return { id: `m${index}`, inbound: next() < 0.6, text: `${index}: ${words.join(' ')}`, at: START + index * 60_000 };
  });
}

/** All of it inside the stage, and nothing above it. */
function isReallyVisible(element: Element | null): boolean {
  if (!element) return false;
  const { top, width, height } = element.getBoundingClientRect();
  return width >= 20 && height >= 10 && top >= 0 && top + height <= innerHeight && isOnTop(element);
}

export function runThread(subject: ThreadSubject): void {
  const stage = document.getElementById('stage') as HTMLElement;
  stage.style.cssText = 'width: 690px; height: 800px';
  let last = 0;
  let first = 0;
  Object.assign(window, { bench: {
    async fill(size: number): Promise<number> {
      // Room before it for what is prepended.
      first = 10_000;
      last = first + size;
      const all = lines(size, first);
      const began = performance.now();
      await subject.fill(all);
      return performance.now() - began;
    },

    /** Milliseconds from the call to the paint in which the last message is really visible. */
    async open(): Promise<number> {
      const began = performance.now();
      subject.open(stage);
      for (;;) {
        await frame();
        if (isReallyVisible(subject.find(`${last - 1}: `))) break;
        if (performance.now() - began > 60_000) throw new Error('No message after 60 s.');
      }
      await painted();
      return performance.now() - began;
    },

    async stream(count: number, perSecond: number): Promise<void> {
      const fresh = lines(count, last);
      last += count;
      const began = performance.now();
      for (let i = 0; i < count; i++) {
        const wait = began + (i * 1000) / perSecond - performance.now();
        if (wait > 1) await new Promise((resolve) => { setTimeout(resolve, wait); });
        subject.receive(fresh[i] as Line);
      }
      await painted();
    },

    /** Puts `times` pages before what is read; the px by which it moved at most. */
    async prepend(times: number): Promise<number> {
      const scroller = subject.scroller() as HTMLElement;
      let worst = 0;
      for (let i = 0; i < times; i++) {
        scroller.scrollTop = 400;
        await painted();
        await frame();
        const anchor = anchorOf(subject, scroller, first, last);
        first -= 50;
        subject.prepend(lines(50, first));
        await painted();
        await frame();
        const now = subject.find(anchor.start)?.getBoundingClientRect().top ?? Infinity;
        worst = Math.max(worst, Math.abs(now - anchor.top));
      }
      return worst;
    },

    typeInto(): void {
      const field = subject.field() ?? stage.parentElement?.appendChild(document.createElement('textarea'));
      field?.focus();
    },
    nodes: () => countNodes(stage),
    painted,
  } });
}

/** The first message that begins in view. */
function anchorOf(subject: ThreadSubject, scroller: HTMLElement, first: number, last: number): { start: string; top: number } {
  const edge = scroller.getBoundingClientRect().top + 8;
  for (let index = first; index < Math.min(last, first + 200); index++) {
    const top = subject.find(`${index}: `)?.getBoundingClientRect().top;
    if (top !== undefined && top >= edge) return { start: `${index}: `, top };
  }
  throw new Error('No message is in view.');
}
