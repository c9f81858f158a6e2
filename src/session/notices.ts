/** What an agent should hear once: a command that failed, storage that fails, something that can still be undone. Used by inbox.ts. */
import { atom, type ReadableAtom } from 'nanostores';
import { v7 } from 'uuid';
import type { Clock } from '../model/clock.js';

/** Something went wrong, or can be undone, and the agent should hear of it once. */
export interface Notice {
  readonly id: string;
  readonly kind: 'failed' | 'storage' | 'undo';
  readonly command: { readonly name: string; readonly commandId: string; readonly conversationId: string | null } | null;
  readonly error: { readonly code: string; readonly message: string } | null;
  /** When it goes by itself, server time; null = when dismissed. */
  readonly until: number | null;
}

export interface Notices {
  readonly $notices: ReadableAtom<readonly Notice[]>;
  add(kind: Notice['kind'], more: Partial<Notice>): void;
  dismiss(id: string): void;
  dispose(): void;
}

const NOTICE_MS = 8_000;

export function createNotices(clock: Clock): Notices {
  const $notices = atom<readonly Notice[]>([]);
  const timers = new Map<string, () => void>();

  const dismiss = (id: string): void => {
    timers.get(id)?.();
    timers.delete(id);
    $notices.set($notices.get().filter((other) => other.id !== id));
  };

  return {
    $notices, dismiss,
    add(kind, more) {
      const made: Notice = { id: v7(), kind, command: null, error: null, until: clock.now() + NOTICE_MS, ...more };
      $notices.set([...$notices.get(), made]);
      if (made.until !== null) timers.set(made.id, clock.setTimeout(() => dismiss(made.id), made.until - clock.now()));
    },
    dispose() {
      for (const callOff of timers.values()) callOff();
    },
  };
}
