/** Drafts that are written in several tabs. */
import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { createDraftSync } from '../../src/session/draft-sync.js';
import { createDrafts, type Drafts } from '../../src/session/drafts.js';
import { memoryStorage } from '../../src/session/storage.js';
import type { DraftMessage } from '../../src/session/tab-messages.js';
import { simulatedClock } from '../../src/testing/simulated-clock.js';
import { NOON } from '../helpers/build.js';

/** Tabs on one disk; what one tells reaches the others after `lag` ms. */
async function tabs(count: number, lag = 5) {
  const clock = simulatedClock(NOON);
  const storage = memoryStorage();
  const all: { drafts: Drafts; sync: ReturnType<typeof createDraftSync> }[] = [];
  const open = async () => {
    const drafts = createDrafts(clock, { storageFailed: (error) => { throw error; }, refused: (error) => { throw error; } });
    await drafts.attach(storage);
    const tab = { drafts, sync: createDraftSync(drafts.share, (message) => {
      const copy = structuredClone(message);
      clock.setTimeout(() => {
        for (const other of all) if (other !== tab) other.sync.hear({ protocol: 1, type: 'draft', from: 'another', ...copy } as DraftMessage);
      }, lag);
    }) };
    all.push(tab);
    return tab;
  };
  for (let index = 0; index < count; index++) await open();
  const type = (index: number, text: string): void => all[index]?.drafts.set('c', 'reply', { text });
  const text = (index: number): string | undefined => all[index]?.drafts.get('c', 'reply').text;
  const others = (index: number): readonly string[] | undefined => all[index]?.drafts.get('c', 'reply').others;
  const stored = async () => (await storage.entries('drafts')).map(([, value]) => value as { text: string; others: string[] });
  return { clock, all, open, type, text, others, stored };
}

const TABS = 3;
const MOST_OTHERS = 3;

describe('drafts in several tabs', () => {
  it('a tab in which nobody types follows what is typed in another, also when it is sent there', async () => {
    const { clock, all, type, text, others, stored } = await tabs(3);
    type(0, 'Hello');
    await clock.advance(300);
    expect([text(1), text(2)]).to.deep.equal(['Hello', 'Hello']);
    type(1, 'Hello there');
    await clock.advance(300);
    expect([text(0), others(0), await stored()]).to.deep.include.members(['Hello there']);
    all[1]?.drafts.clear('c', 'reply');
    await clock.advance(300);
    expect([text(0), text(1), text(2)]).to.deep.equal(['', '', '']);
    expect(await stored()).to.deep.equal([]);
  });

  it('what was written in two tabs at once stands in both: the later as the text, the other beside it', async () => {
    const { clock, type, text, others, stored } = await tabs(2, 400);
    type(0, 'from the first');
    await clock.advance(50);
    type(1, 'from the second');
    await clock.advance(3_000);
    expect([text(0), text(1)]).to.deep.equal(['from the second', 'from the second']);
    expect([others(0), others(1)]).to.deep.equal([['from the first'], ['from the first']]);
    expect(await stored()).to.have.length(1);
    expect((await stored())[0]).to.deep.include({ text: 'from the second', others: ['from the first'] });
  });

  it('what the later text holds already is not kept beside it', async () => {
    const { clock, type, text, others } = await tabs(2, 400);
    type(0, 'Good day');
    await clock.advance(50);
    type(1, 'Good day, Elif');
    await clock.advance(3_000);
    expect([text(0), others(0), others(1)]).to.deep.equal(['Good day, Elif', [], []]);
  });

  it('what lies beside a draft stays when the draft is sent', async () => {
    const { clock, all, type, others } = await tabs(2, 400);
    type(0, 'from the first');
    type(1, 'from the second');
    await clock.advance(3_000);
    all[0]?.drafts.clear('c', 'reply');
    await clock.advance(1_000);
    expect([others(0)?.length, others(1)?.length]).to.deep.equal([1, 1]);
  });

  it('a tab that has just come is told what was not on the disk yet', async () => {
    const { clock, all, open, type, text } = await tabs(1);
    type(0, 'Hel');
    await clock.advance(150);
    await open();
    type(0, 'Hello');
    all[0]?.sync.welcome('the new one');
    await clock.advance(10);
    expect(text(1)).to.equal('Hello');
  });

  it('whatever is typed where and when, all tabs come to the same, and the last words of each are there', async () => {
    const step = fc.tuple(fc.nat({ max: TABS - 1 }), fc.nat({ max: 400 }));
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 8 }), fc.integer({ min: 1, max: 500 }), async (steps, lag) => {
      const { clock, type, text, others } = await tabs(TABS, lag);
      let word = 0;
      let last = '';
      for (const [index, ms] of steps) {
        last = `${text(index)} w${word++}`;
        type(index, last);
        await clock.advance(ms);
      }
      await clock.advance(10_000);
      const all = Array.from({ length: TABS }, (_, index) => ({ text: text(index), others: [...others(index) ?? []].sort() }));
      expect(new Set(all.map((tab) => tab.text)).size).to.equal(1);
      const whole = [text(0), ...others(0) ?? []].join('\n');
      expect(whole).to.contain(last);
      // Three are kept beside it at most.
      if (all.some((tab) => tab.others.length === MOST_OTHERS)) return;
      expect(new Set(all.map((tab) => tab.others.join())).size).to.equal(1);
      for (let index = 0; index < word; index++) expect(whole).to.match(new RegExp(`\\bw${index}\\b`));
    }), { numRuns: 300 });
  });
});
