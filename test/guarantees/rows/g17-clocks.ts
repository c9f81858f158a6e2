/** G17: how far the session's time is from the server's on a clock that is hours wrong. */
import { makeWorld } from '../schedule.js';
import { CALM, times, type Row } from './row.js';

const HOUR_MS = 3_600_000;
const LATEST_MS = 1_900;

export const g17: Row = {
  g: 'G17', promise: 'Deadlines are right on wrong clocks', promised: 'skew ± 3 h: within 2 s of server time',
  async measure(context) {
    const runs = times(400, context);
    let furthest = 0;
    for (let seed = 0; seed < runs; seed++) {
      const world = makeWorld(context.realms, { ...CALM, seed });
      const skewMs = ((seed % 7) - 3) * HOUR_MS;
      const lateMs = (seed * 37) % LATEST_MS;
      const tab = world.openTab({ skewMs, wrap: (transport) => ({ ...transport, open: async (options) => {
        const session = await transport.open(options);
        await new Promise<void>((resolve) => { world.clock.setTimeout(resolve, lateMs); });
        return session;
      } }) });
      await world.clock.advance(3_000);
      if (tab?.inbox.$session.get().status !== 'open') continue;
      furthest = Math.max(furthest, Math.abs(tab.inbox.clock.now() - world.clock.now()));
    }
    return { figure: `${Math.round(furthest)} ms at most, answers up to ${LATEST_MS / 1000} s late, ${runs} clocks`, kept: furthest <= 2_000 };
  },
};
