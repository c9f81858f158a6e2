/** G1: how much typing a kill takes along. */
import { seededRandom } from '../../../src/testing/seeded-random.js';
import { oneTab, times, type Row } from './row.js';

export const g01: Row = {
  g: 'G1', promise: 'A draft survives the death of its tab', promised: 'at most the last 250 ms of typing; 0 lost once shown as saved',
  async measure(context) {
    const kills = times(1_000, context);
    let worst = 0;
    let lostSaved = 0;
    let doubled = 0;
    for (let seed = 0; seed < kills; seed++) {
      const random = seededRandom(seed);
      const { world, tab } = await oneTab(context, { seed }, {}, 100);
      const typed: { text: string; until: number }[] = [{ text: '', until: 0 }];
      let text = '';
      const dies = world.clock.now() + 50 + random() * 3_000;
      while (tab && world.clock.now() < dies) {
        text += 'x';
        typed.push({ text, until: 0 });
        (typed.at(-2) as { until: number }).until = world.clock.now();
        tab.inbox.drafts.set('c0', 'reply', { text });
        await world.clock.advance(Math.min(dies - world.clock.now(), random() < 0.2 ? 400 * random() : 40 + 120 * random()));
      }
      // Every third sends what it typed and dies right afterwards: the words are in one place then.
      const isSent = seed % 3 === 0 && text !== '';
      if (tab && isSent) {
        world.sendDraft(tab, 'c0');
        await world.clock.advance(random() * 150);
      }
      const wasSaved = tab?.inbox.drafts.$saved.get() ?? false;
      const diedAt = world.clock.now();
      tab?.kill();
      await world.clock.advance(50);
      const next = world.openTab();
      await world.clock.advance(100);
      const saved = next?.inbox.drafts.get('c0', 'reply').text ?? '';
      if (isSent) {
        await world.clock.advance(2_000);
        const arrived = [...world.backend.messages.values()].filter((message) => message.text === text).length;
        if (arrived + (saved === text ? 1 : 0) > 1) doubled += 1;
        // Not yet stored when it died, it is still in the draft, less what was typed last.
        if (arrived === 0 && !saved) lostSaved += text.length > 6 ? 1 : 0;
        continue;
      }
      const newest = typed.find((one) => one.text === saved);
      if (saved !== text) worst = Math.max(worst, diedAt - (newest?.until ?? 0));
      if (wasSaved && saved !== text) lostSaved += 1;
    }
    return { figure: `${Math.round(worst)} ms, ${lostSaved} lost once saved, ${doubled} sent and still in the draft, in ${kills} kills`, kept: worst <= 250 && lostSaved === 0 && doubled === 0 };
  },
};
