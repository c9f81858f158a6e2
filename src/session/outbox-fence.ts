/**
 * The outbox among several tabs: a leader takes over what tabs that ended, or froze, have not sent; a tab that wakes up sends only what the
 * disk says is still its own. Used by tabs.ts.
 */
import { commandTraits } from '../model/commands.js';
import { KEPT, type OutboxInside, type OutboxRow } from './outbox.js';

export interface OutboxFence {
  /** Undefined when a row may leave at once; else whether it may, as soon as that is known. */
  before(row: OutboxRow): Promise<boolean> | undefined;
  /** Takes over what tabs that are gone have left behind, and what still waits in a tab that is frozen. `endedTab` has just gone. */
  adopt(frozenTab?: string, endedTab?: string): Promise<void>;
  /** This tab was frozen, and another may have taken over what waits here: of each row only one of them sends it. */
  deposed(): void;
}

/** @param settled undefined, or what has to be waited for: the tab was asleep and looks whether it still leads. */
export function createOutboxFence(
  { rows, set, drop, check, lostRows, takeOver, storage, tabId, canCheck, storageFailed }: OutboxInside,
  settled: () => Promise<void> | undefined,
): OutboxFence {
  /** What another tab may have taken over. */
  const doubtful = new Set<string>();
  /** What waits for `settled`: on the disk it still waits to be sent. */
  const asleep = new Set<string>();

  /** Whether a row is still this tab's; of two tabs that ask at once one is told so. What another took over is forgotten here. */
  const claim = async (row: OutboxRow): Promise<boolean> => {
    let stored: OutboxRow | undefined;
    try {
      const isMine = await storage()?.update('outbox', row.commandId, (now) => {
        stored = now as OutboxRow | undefined;
        return stored?.owner === tabId ? row : undefined;
      }) !== undefined;
      doubtful.delete(row.commandId);
      if (isMine) return true;
    } catch (error) {
      storageFailed(error);
      return true;
    }
    const known = rows.get(row.commandId);
    // Taken over and answered meanwhile, most likely: the backend knows.
    if (!stored && known && KEPT.has(row.name) && canCheck) {
      set({ ...known, state: 'uncertain', notBefore: null });
      await check(row.commandId);
    } else if (known) drop(known, { ok: false, cancelled: true }, true);
    return false;
  };

  return {
    before(row) {
      const doubt = settled();
      if (!doubt && !doubtful.has(row.commandId)) return undefined;
      return (async () => {
        asleep.add(row.commandId);
        await doubt;
        asleep.delete(row.commandId);
        return !doubtful.has(row.commandId) || claim(row);
      })();
    },
    async adopt(frozenTab, endedTab) {
      const from = storage();
      if (!from) return;
      let lost: readonly OutboxRow[] = [];
      try {
        lost = await lostRows(from, frozenTab, endedTab);
      } catch (error) {
        storageFailed(error);
      }
      for (const row of lost) set(row);
      if (lost.length > 0) await takeOver(lost.map(({ commandId }) => commandId));
    },
    deposed() {
      if (!storage()) return;
      for (const row of rows.values()) {
        const isAsleep = asleep.has(row.commandId);
        if (commandTraits(row.name).delivery !== 'once' || (!isAsleep && row.state !== 'held' && row.state !== 'queued')) continue;
        doubtful.add(row.commandId);
        if (!isAsleep) void claim(row);
      }
    },
  };
}
