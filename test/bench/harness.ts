// What runs inside a cell of the benchmark: fills, mounts and changes one subject and times it. run.mjs calls
// `window.bench` and reads the CPU time from outside.
import { countNodes, frame, isOnTop, painted } from './seen.js';
import { workload, type Inbound, type Workload } from './workload.js';

export interface Subject {
  /** Takes the data in; not part of the mount's time. */
  fill(data: Workload): void | Promise<void>;
  mount(stage: HTMLElement): void;
  /** The first row as it stands in the page now, or null. */
  firstRow(): Element | null;
  receive(message: Inbound, index: number): void;
}

/** Text in it, inside the stage, and nothing above it. */
function isReallyVisible(row: Element | null): boolean {
  if (!row) return false;
  const { top, width, height } = row.getBoundingClientRect();
  return width >= 50 && height >= 20 && top >= 0 && top <= innerHeight && isOnTop(row) && textOf(row).trim() !== '';
}

function textOf(node: Node): string {
  if (node instanceof Element && node.shadowRoot) return textOf(node.shadowRoot);
  if (node instanceof Text) return node.data;
  return [...node.childNodes].map(textOf).join('');
}

export function run(subject: Subject): void {
  const stage = document.getElementById('stage') as HTMLElement;
  let data: Workload;
  const api = {
    /** Makes the data, which is no subject's work. */
    prepare(size: number, seed: number): void {
      data = workload(size, seed);
    },

    async fill(): Promise<number> {
      const began = performance.now();
      await subject.fill(data);
      return performance.now() - began;
    },

    /** Milliseconds from the call to the paint in which the first row is really visible. */
    async mount(): Promise<number> {
      const began = performance.now();
      subject.mount(stage);
      for (;;) {
        await frame();
        if (isReallyVisible(subject.firstRow())) break;
        if (performance.now() - began > 60_000) throw new Error('No row after 60 s.');
      }
      await painted();
      return performance.now() - began;
    },

    /** Messages in tasks of their own at that rate; how the frames went. */
    async changes(count: number, perSecond: number): Promise<{ seconds: number; p95: number; dropped: number }> {
      const gaps: number[] = [];
      let last = await frame();
      let watch = 0;
      const note = (now: number): void => {
        gaps.push(now - last);
        last = now;
        watch = requestAnimationFrame(note);
      };
      watch = requestAnimationFrame(note);
      const began = performance.now();
      await new Promise<void>((resolve) => {
        const { port1, port2 } = new MessageChannel();
        let i = 0;
        const step = (): void => {
          if (i === count) return resolve();
          const wait = began + (i * 1000) / perSecond - performance.now();
          if (wait > 0) setTimeout(step, wait);
          else {
            subject.receive(data.change(i), i);
            i++;
            // A task of its own even when late.
            port2.postMessage(null);
          }
        };
        port1.addEventListener('message', step);
        port1.start();
        step();
      });
      const seconds = (performance.now() - began) / 1000;
      await painted();
      cancelAnimationFrame(watch);
      gaps.sort((a, b) => a - b);
      return {
        seconds,
        p95: gaps[Math.floor(gaps.length * 0.95)] ?? 0,
        dropped: gaps.reduce((sum, gap) => sum + Math.max(0, Math.round(gap / (1000 / 60)) - 1), 0),
      };
    },

    /** What the first row says: it must be the last message's. */
    firstText: () => textOf(subject.firstRow() as Element).replaceAll(/\s+/g, ' ').trim(),
    nodes: () => countNodes(stage),
    painted,
  };
  Object.assign(window, { bench: api });
}
