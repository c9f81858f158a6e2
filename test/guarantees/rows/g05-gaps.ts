/** G5: after a gap, a restart, a restored backup: all is as the backend has it, and drafts and unsent messages are still there. */
import { differingKeys, type Fault } from '../../../src/testing/index.js';
import { oneTab, times, type Row } from './row.js';

const STEP_MS = 50;

export const g05: Row = {
  g: 'G5', promise: 'A gap is found and filled', promised: 'within 2 s of the transport\'s word; drafts and outbox kept',
  async measure(context) {
    const runs = times(300, context);
    let slowest = 0;
    let lost = 0;
    for (let seed = 0; seed < runs; seed++) {
      const fault = (['gap', 'restart', 'restoredBackup', 'hugeFrame'] as const satisfies readonly Fault[])[seed % 4] ?? 'gap';
      const { world, tab } = await oneTab(context, { seed, replay: seed % 8 < 4 });
      world.type(tab, 'c1', 'a draft that stays');
      const { commandId } = tab.inbox.do('send', { conversationId: 'c2', text: 'held back' }, { holdMs: 600_000 });
      await world.clock.advance(200);
      // So many that a restored backup counts lower revisions than the tab has seen.
      for (let count = 0; count < 8; count++) world.backend.inbound('c0', `before ${count}`);
      await world.clock.advance(500);
      tab.wire.strike(fault);
      let told = Infinity;
      // Counted from the word of the gap, or from the moment when the link is back.
      tab.inbox.$connection.listen(({ state }, before) => {
        if ((state === 'stale' && told === Infinity) || before?.state === 'offline') told = world.clock.now();
      });
      for (const text of ['one', 'two', 'three', 'four']) world.backend.inbound('c0', text);
      const isSo = (): boolean => [...world.backend.conversations.values()].every((truth) => {
        const shown = tab.inbox.entities.get('conversation', truth.id);
        return truth.id === 'c2' || differingKeys(shown ?? {}, truth).length === 0;
      });
      const began = world.clock.now();
      for (let step = 0; step < 2_000 && !(isSo() && tab.inbox.$connection.get().state === 'online'); step++) await world.clock.advance(STEP_MS);
      if (told === Infinity) told = began;
      slowest = Math.max(slowest, isSo() ? world.clock.now() - told : Infinity);
      const isKept = tab.inbox.drafts.get('c1', 'reply').text === 'a draft that stays' && tab.inbox.$outbox.get().some((row) => row.commandId === commandId);
      if (!isKept) lost += 1;
    }
    return { figure: `${(slowest / 1000).toFixed(2)} s at most, ${lost} drafts or rows lost, in ${runs} runs`, kept: slowest <= 2_000 && lost === 0 };
  },
};
