/** G18: every error of IndexedDB at every call of a short working day. */
import { makeWorld } from '../schedule.js';
import { CALM, type Row } from './row.js';

const ERRORS = ['QuotaExceededError', 'InvalidStateError', 'SecurityError', 'UnknownError', 'AbortError', 'NotFoundError'];
/** More calls than the day makes. */
const MOST_CALLS = 60;

export const g18: Row = {
  g: 'G18', promise: 'Storage that fails is told, and harms nothing', promised: 'marked ≤ 1 s, text kept, sending works',
  async measure({ realms, scale }) {
    let broken = 0;
    let slowest = 0;
    let tried = 0;
    for (const name of ERRORS.slice(0, Math.max(1, Math.round(ERRORS.length * scale)))) {
      for (let failing = 1; failing <= MOST_CALLS; failing++) {
        for (const lasts of [false, true]) {
          const world = makeWorld(realms, { ...CALM, seed: failing });
          let failedAt = Infinity;
          world.browser.disk.failure = (_call, count) => {
            if (lasts ? count < failing : count !== failing) return null;
            failedAt = Math.min(failedAt, world.clock.now());
            return new DOMException('The disk said no.', name);
          };
          const tab = world.openTab();
          if (!tab) continue;
          let markedAt = Infinity;
          tab.inbox.$session.listen(({ durable }) => { if (!durable) markedAt = Math.min(markedAt, world.clock.now()); });
          await world.clock.advance(200);
          tab.inbox.drafts.set('c1', 'reply', { text: 'half a sentence' });
          const done = [
            tab.inbox.do('send', { conversationId: 'c0', text: 'first' }), tab.inbox.do('send', { conversationId: 'c0', text: 'second' }),
          ];
          await world.clock.advance(400);
          tab.inbox.drafts.set('c1', 'reply', { text: 'half a sentence, and more' });
          await world.clock.advance(3_000);
          const texts = [...world.backend.messages.values()].filter(({ direction }) => direction === 'outbound').map(({ text }) => text);
          if (failedAt === Infinity) continue;
          tried += 1;
          slowest = Math.max(slowest, markedAt - failedAt);
          if (texts.join() !== 'first,second' || tab.inbox.drafts.get('c1', 'reply').text !== 'half a sentence, and more' || done.length !== 2) broken += 1;
        }
      }
    }
    return { figure: `${broken} of ${tried} failures harmed text or sending; marked after ${slowest} ms at most`, kept: broken === 0 && slowest <= 1_000 };
  },
};
