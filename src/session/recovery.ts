/**
 * The one way back after any gap: everything that is shown is read anew and replaces what was known; what is not shown is forgotten.
 * Drafts and unsent commands are untouched. It is tried until it works: until then the inbox says that it is stale. Used by inbox.ts.
 */
import type { Clock } from '../model/clock.js';
import type { LinkFacts } from '../stores/connection.js';
import { toTransportError } from '../transport/errors.js';

export interface Recovery {
  /** Begins, or begins again behind the one under way. */
  recover(): Promise<void>;
  /** Something has changed for the better (online, the link is back): the next try does not wait. */
  wake(): void;
  dispose(): void;
}

/** Full jitter from this base up to this cap, until it works. */
const BASE_MS = 500;
const CAP_MS = 30_000;

export function createRecovery(options: {
  readonly clock: Clock;
  /** Reads everything anew and takes it over as one snapshot. */
  readonly attempt: () => Promise<void>;
  readonly onBegin: () => void;
  readonly onEnd: () => void;
  readonly setLink: (change: Partial<LinkFacts>) => void;
}): Recovery {
  const { clock, attempt, onBegin, onEnd, setLink } = options;
  let running: Promise<void> | undefined;
  let endPause: ((isOver: boolean) => void) | undefined;
  let isAsked = false;
  let tries = 0;
  let disposed = false;

  const run = async (): Promise<void> => {
    setLink({ recovering: true });
    onBegin();
    for (tries = 0; isAsked && !disposed; tries++) {
      isAsked = false;
      try {
        await attempt();
        setLink({ code: null, retryAt: null });
      } catch (thrown) {
        if (disposed) return;
        isAsked = true;
        const wait = Math.random() * Math.min(CAP_MS, BASE_MS * 2 ** tries);
        setLink({ code: toTransportError(thrown).code, retryAt: clock.now() + wait });
        await new Promise<void>((resolve) => {
          const callOff = clock.setTimeout(resolve, wait);
          endPause = (isOver) => {
            callOff();
            if (isOver) resolve();
          };
        });
        endPause = undefined;
      }
    }
    running = undefined;
    onEnd();
    setLink({ recovering: false });
  };

  return {
    recover() {
      isAsked = true;
      running ??= run();
      return running;
    },
    wake() {
      tries = 0;
      endPause?.(true);
    },
    dispose() {
      disposed = true;
      endPause?.(false);
    },
  };
}
