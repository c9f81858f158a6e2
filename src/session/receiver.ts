/** Takes what a stream brings: checks it, and hands it on at most once a frame, in bounded portions. Used by inbox.ts. */
import { changeSchema, ENTITIES, type Change } from '../model/changes.js';
import type { Clock } from '../model/clock.js';
import { parse } from '../model/parse.js';

export interface Receiver {
  /** Changes from outside; each is checked by itself, and one that does not fit harms no other. */
  receive(changes: readonly unknown[]): void;
  /** While a snapshot is read, what streams in waits behind it. */
  hold(): void;
  resume(): void;
  /** Changes of types that this version does not know (G19). */
  readonly unknown: number;
  dispose(): void;
}

/** So many changes are applied in one frame that a frame stays a frame; the rest waits for the next. */
const MOST_PER_FRAME = 500;
/** A hidden page gets no frames. */
const HIDDEN_INTERVAL_MS = 250;

/** Checks one change against its schema; null for a type, or an entity, that this version does not know. @throws InvalidDataError */
export function checkChange(change: unknown, where: string): Change | null {
  const { type, entity } = (change ?? {}) as { type?: unknown; entity?: unknown };
  const schema = changeSchema(type);
  if (!schema) {
    if (typeof type === 'string') return null;
    throw new Error(`${where}: a change has no type`);
  }
  if (typeof entity === 'string' && !Object.hasOwn(ENTITIES, entity)) return null;
  return parse(schema, change, where) as Change;
}

export function createReceiver(options: {
  readonly clock: Clock;
  readonly apply: (changes: readonly Change[]) => void;
  readonly onRefused: (error: unknown) => void;
  readonly where: string;
}): Receiver {
  const { clock, apply, onRefused, where } = options;
  let queue: Change[] = [];
  let callOff: (() => void) | undefined;
  let unknownTypes = 0;
  let held = false;

  const schedule = (): void => {
    if (callOff || held || queue.length === 0) return;
    if (typeof document !== 'undefined' && document.visibilityState === 'visible') {
      const frame = requestAnimationFrame(run);
      // A page that is hidden between the request and the frame would wait for ever.
      const cancelTimer = clock.setTimeout(run, HIDDEN_INTERVAL_MS);
      callOff = () => { cancelAnimationFrame(frame); cancelTimer(); };
    } else callOff = clock.setTimeout(run, HIDDEN_INTERVAL_MS);
  };

  function run(): void {
    callOff?.();
    callOff = undefined;
    const portion = queue.slice(0, MOST_PER_FRAME);
    queue = queue.slice(MOST_PER_FRAME);
    try {
      apply(portion);
    } catch (error) {
      onRefused(error);
    } finally {
      schedule();
    }
  }

  return {
    receive(changes) {
      for (const raw of changes) {
        try {
          const change = checkChange(raw, where);
          if (change) queue.push(change);
          else unknownTypes += 1;
        } catch (error) {
          onRefused(error);
        }
      }
      schedule();
    },
    hold() {
      held = true;
      callOff?.();
      callOff = undefined;
    },
    resume() {
      held = false;
      schedule();
    },
    get unknown() { return unknownTypes; },
    dispose() {
      callOff?.();
      queue = [];
    },
  };
}
