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
    if (count > 1 || all.length > 1) for (const one of all) one.sync.meet();
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
const MOST_TABS = 5;
const RUNS = 500;
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

  it('G1 whatever is typed, sent and opened where and when, all tabs and the disk come to the same: every word that nobody replaced, and nothing sent', async () => {
    const step = fc.record({ tab: fc.nat({ max: TABS - 1 }), act: fc.constantFrom('type', 'type', 'type', 'replace', 'send', 'open'), wait: fc.oneof(fc.nat({ max: 3 }), fc.nat({ max: 400 })) });
    let judged = 0;
    await fc.assert(fc.asyncProperty(fc.array(step, { minLength: 1, maxLength: 10 }), fc.integer({ min: 1, max: 500 }), async (steps, lag) => {
      const { clock, all, open, type, text, others, stored } = await tabs(TABS, lag);
      const standing = new Map<string, string>();
      const sent = new Set<string>();
      let word = 0;
      let wasFull = false;
      const look = (): void => { wasFull ||= all.some((_, index) => others(index)?.length === MOST_OTHERS); };
      for (const tab of all) tab.drafts.$draft('c', 'reply').listen(look);
      for (const { tab, act, wait } of steps) {
        const before = text(tab) ?? '';
        if (act === 'open') {
          if (all.length < MOST_TABS) await open();
          for (const one of all) one.sync.welcome(`tab ${all.length}`);
        } else if (act === 'send') {
          if (before) sent.add(before);
          all[tab]?.drafts.clear('c', 'reply');
        } else type(tab, act === 'replace' ? `w${word}` : `${before} w${word}`);
        // Who saw a text and put another in its place, or sent it, did so on purpose.
        if (act !== 'open') standing.delete(before);
        if (act === 'type' || act === 'replace') standing.set(text(tab) ?? '', `w${word++}`);
        await clock.advance(wait);
      }
      await clock.advance(10_000);
      const ends = all.map((_, index) => ({ text: text(index), others: [...others(index) ?? []].sort() }));
      const [row = { text: '', others: [] }] = await stored();
      // Of more than four texts, three are kept beside the latest.
      if (wasFull) return;
      judged += 1;
      expect(new Set([...ends, { text: row.text, others: [...row.others].sort() }].map((end) => JSON.stringify(end))).size, JSON.stringify([ends, row])).to.equal(1);
      const there = [text(0) ?? '', ...others(0) ?? []];
      for (const [whole, last] of standing) expect(there.some((one) => new RegExp(`\\b${last}\\b`).test(one)), `"${whole}" in ${JSON.stringify(there)}`).to.equal(true);
      for (const gone of sent) expect(there).not.to.contain(gone);
    }), { numRuns: RUNS });
    expect(judged).to.be.above(RUNS / 2);
  });
});
