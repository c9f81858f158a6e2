/** G17: how far the session's time is from the server's on a clock that is hours wrong. */
import { makeWorld } from '../schedule.js';
import { CALM, times, type Row } from './row.js';

const HOUR_MS = 3_600_000;
const LATEST_MS = 1_900;

export const g17: Row = {
  g: 'G17', promise: 'Deadlines are right on wrong clocks', promised: 'skew ± 3 h, also set while it runs: within 2 s of server time',
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
      const look = (): void => { furthest = Math.max(furthest, Math.abs(tab.inbox.clock.now() - world.clock.now())); };
      look();
      // Set while the session runs: whoever asks what time it is makes it ask anew.
      tab.setClock(skewMs + (((seed * 5) % 7) - 3) * HOUR_MS);
      tab.inbox.clock.now();
      await world.clock.advance(2_000);
      look();
    }
    return { figure: `${Math.round(furthest)} ms at most, answers up to ${LATEST_MS / 1000} s late, ${runs} clocks, each set once on the way`, kept: furthest <= 2_000 };
  },
};
