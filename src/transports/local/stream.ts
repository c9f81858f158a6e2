/** Follows the change log for one subscriber, and the wake-up calls between tabs. Used by embedded.ts and the simulator. */
import { variant, literal, object, unknown } from 'valibot';
import { changeSchema, type Change, type ChangeBatch } from '../../model/changes.js';
import type { Clock } from '../../model/clock.js';
import { parse } from '../../model/parse.js';
import { toTransportError } from '../../transport/errors.js';
import type { Database } from './database.js';
import { cursorOf, lost, positionOf, rowsAfter, viewerIn, visible, type Position } from './log.js';
import type { Asker } from './reads.js';

/** What tabs shout to each other; everything lasting is read from the log. */
const Call = variant('type', [
  object({ type: literal('wake') }),
  object({ type: literal('volatile'), change: unknown() }),
]);
/** What is never stored: who types and who looks. Everything else comes from the log alone, whatever a page shouts. */
const Volatile = changeSchema('presence');

export interface Wakes {
  /** Tells every other transport of this workspace, in this tab and others, that the log grew. */
  wake(): void;
  /** Passes on what is never stored. */
  tell(changes: readonly Change[]): void;
  onWake(run: () => void): () => void;
  onVolatile(run: (changes: readonly Change[]) => void): () => void;
  close(): void;
}

/** A wake-up may get lost with the tab that should have given it: look by oneself this often. */
export const LOOK_EVERY_MS = 2_000;

export function createWakes(name: string): Wakes {
  const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel(name);
  const wakers = new Set<() => void>();
  const hearers = new Set<(changes: readonly Change[]) => void>();
  const wakeAll = (): void => { for (const run of [...wakers]) run(); };
  const tellAll = (changes: readonly Change[]): void => { for (const run of [...hearers]) run(changes); };
  const onMessage = (event: MessageEvent<unknown>): void => {
    try {
      const call = parse(Call, event.data, 'message from another tab');
      if (call.type === 'wake') return wakeAll();
      if (Volatile) tellAll([parse(Volatile, call.change, 'message from another tab') as Change]);
    } catch (error) {
      console.error(`inbox-elements: ${error instanceof Error ? error.message : String(error)}. It is left out.`);
    }
  };
  const onReturn = (): void => { if (document.visibilityState === 'visible') wakeAll(); };
  channel?.addEventListener('message', onMessage);
  document.addEventListener('visibilitychange', onReturn);
  window.addEventListener('pageshow', onReturn);
  const post = (call: unknown): void => {
    try { channel?.postMessage(call); } catch { /* closed meanwhile: the others look by themselves */ }
  };
  return {
    wake() {
      wakeAll();
      post({ type: 'wake' });
    },
    tell(changes) {
      tellAll(changes);
      for (const change of changes) post({ type: 'volatile', change });
    },
    onWake(run) {
      wakers.add(run);
      return () => { wakers.delete(run); };
    },
    onVolatile(run) {
      hearers.add(run);
      return () => { hearers.delete(run); };
    },
    close() {
      channel?.removeEventListener('message', onMessage);
      channel?.close();
      document.removeEventListener('visibilitychange', onReturn);
      window.removeEventListener('pageshow', onReturn);
      wakers.clear();
      hearers.clear();
    },
  };
}

/** Reads on in the log, in order, from a cursor or from now, until the returned function is called. */
export function follow(options: {
  readonly database: Database;
  readonly wakes: Wakes;
  readonly clock: Clock;
  readonly asker: () => Promise<Asker>;
  readonly sink: (batch: ChangeBatch) => void;
  readonly cursor?: string | undefined;
  /** Called after each look into the log. */
  readonly onLooked?: () => void;
}): () => void {
  const { database, wakes, clock, asker, sink } = options;
  let position: Position | null | undefined = options.cursor === undefined ? undefined : positionOf(options.cursor);
  let ended = false;
  let isReading = false;
  let again = false;
  let isUp: boolean | null = null;
  let callOff = (): void => {};

  const hand = (batch: ChangeBatch): void => {
    // What a listener throws is its own affair and must not stop the stream.
    try { if (!ended) sink(batch); } catch (error) { console.error(error); }
  };
  const deliver = (changes: readonly Change[], at: Position): void => {
    position = at;
    hand({ changes, cursor: cursorOf(at) });
  };

  async function readOn(): Promise<void> {
    const { meId } = await asker();
    for (let more = true; more && !ended;) {
      const { state, rows, who } = await database.read(async (tx) => {
        const state = await tx.objectStore('state').get('state');
        const rows = state && position && !lost(position, state) ? await rowsAfter(tx, position) : [];
        return { state, rows, who: await viewerIn(tx, meId) };
      });
      if (ended || !state) return;
      const here = { epoch: state.epoch, seq: state.seq };
      const reason = position === null ? 'unknown' : position ? lost(position, state) : null;
      const link: Change[] = isUp === true ? [] : [{ type: 'link', up: true, code: null, retryAt: null }];
      isUp = true;
      if (reason) deliver([...link, { type: 'resync', reason }], here);
      else if (link.length > 0 || !position) deliver(link, position ?? here);
      for (const row of rows) {
        const changes = row.agentId === null || row.agentId === meId ? visible(row.changes, who) : [];
        if (ended) return;
        deliver(changes, { epoch: state.epoch, seq: row.seq });
      }
      more = rows.length > 0;
    }
  }

  async function look(): Promise<void> {
    if (ended) return;
    if (isReading) { again = true; return; }
    isReading = true;
    callOff();
    try {
      do {
        again = false;
        await readOn();
      } while (again && !ended);
      if (!ended) options.onLooked?.();
    } catch (thrown) {
      const error = toTransportError(thrown);
      if (isUp !== false) hand({ changes: [{ type: 'link', up: false, code: error.code, retryAt: clock.now() + LOOK_EVERY_MS }] });
      isUp = false;
    } finally {
      isReading = false;
      if (!ended) callOff = clock.setTimeout(() => { void look(); }, LOOK_EVERY_MS);
    }
  }

  const offWake = wakes.onWake(() => { void look(); });
  const offVolatile = wakes.onVolatile((changes) => {
    if (position) hand({ changes, cursor: cursorOf(position) });
  });
  void look();
  return () => {
    ended = true;
    callOff();
    offWake();
    offVolatile();
  };
}
