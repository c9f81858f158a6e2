/** What was typed is written while it is typed. */
import { expect } from '@open-wc/testing';
import { createDrafts } from '../../src/session/drafts.js';
import { memoryStorage, type SessionStorage } from '../../src/session/storage.js';
import { simulatedClock } from '../../src/testing/simulated-clock.js';
import { NOON } from '../helpers/build.js';

const setUp = async (storage: SessionStorage = memoryStorage()) => {
  const clock = simulatedClock(NOON);
  const errors: unknown[] = [];
  const drafts = createDrafts(clock, { storageFailed: (error) => errors.push(error), refused: (error) => errors.push(error) });
  await drafts.attach(storage);
  return { clock, drafts, storage, errors };
};
const stored = async (storage: SessionStorage) => (await storage.entries('drafts')).map(([key, value]) => [key, (value as { text: string }).text]);

describe('drafts', () => {
  it('G1 a first word is written at once, then 100 ms after the last key, and at least every 200 ms while typing goes on', async () => {
    const { clock, drafts, storage } = await setUp();
    drafts.set('c', 'reply', { text: 'x' });
    await clock.advance(1);
    expect(await stored(storage)).to.deep.equal([['reply/c', 'x']]);
    for (let typed = 2; typed <= 7; typed++) {
      drafts.set('c', 'reply', { text: 'x'.repeat(typed) });
      expect(drafts.$saved.get()).to.equal(false);
      await clock.advance(typed === 7 ? 10 : 45);
    }
    expect(await stored(storage)).to.deep.equal([['reply/c', 'xxxxxx']]);
    await clock.advance(100);
    expect(await stored(storage)).to.deep.equal([['reply/c', 'xxxxxxx']]);
    expect(drafts.$saved.get()).to.equal(true);
  });

  it('R166 each conversation and mode has a draft of its own, which comes back from storage with caret and files', async () => {
    const { clock, drafts, storage } = await setUp();
    const file = { id: 'f', name: 'a.txt', kind: 'file' as const, mime: 'text/plain', blob: new Blob(['hello']) };
    drafts.set('c', 'reply', { text: 'reply', selection: { start: 2, end: 3 }, files: [file] });
    drafts.set('c', 'note', { text: 'note' });
    drafts.set('d', 'reply', { text: 'other' });
    await clock.advance(200);
    const again = await setUp(storage);
    expect(again.drafts.get('c', 'reply')).to.deep.include({ text: 'reply', selection: { start: 2, end: 3 } });
    expect(await again.drafts.get('c', 'reply').files[0]?.blob.text()).to.equal('hello');
    expect(again.drafts.get('c', 'note').text).to.equal('note');
    expect(again.drafts.get('d', 'reply').text).to.equal('other');
    expect([...again.drafts.$lines.get()]).to.deep.equal([['c', 'reply'], ['d', 'other']]);
  });

  it('G1 what was typed before storage had opened stands, and what lay in it beside it', async () => {
    const storage = memoryStorage();
    await storage.put('drafts', 'reply/c', { text: 'old' });
    const drafts = createDrafts(simulatedClock(NOON), { storageFailed: () => {}, refused: () => {} });
    drafts.set('c', 'reply', { text: 'new' });
    await drafts.attach(storage);
    expect(drafts.get('c', 'reply')).to.deep.include({ text: 'new', others: ['old'] });
    expect(await stored(storage)).to.deep.equal([['reply/c', 'new']]);
  });

  it('an emptied draft leaves no row behind', async () => {
    const { clock, drafts, storage } = await setUp();
    drafts.set('c', 'reply', { text: 'x' });
    await clock.advance(100);
    drafts.clear('c', 'reply');
    await clock.advance(100);
    expect(await stored(storage)).to.deep.equal([]);
  });

  it('G18 when storage fails the text stays, the failure is told, and the next pause tries again', async () => {
    const storage = memoryStorage();
    let broken = true;
    const { clock, drafts, errors } = await setUp({ ...storage, put: (...row) => (broken ? Promise.reject(new Error('quota')) : storage.put(...row)) });
    drafts.set('c', 'reply', { text: 'kept' });
    await clock.advance(200);
    expect(drafts.get('c', 'reply').text).to.equal('kept');
    expect(drafts.$saved.get()).to.equal(false);
    expect(errors).to.have.length(1);
    broken = false;
    drafts.set('c', 'reply', { text: 'kept on' });
    await clock.advance(200);
    expect(drafts.$saved.get()).to.equal(true);
    expect(await stored(storage)).to.deep.equal([['reply/c', 'kept on']]);
  });

  it('a stored draft that does not fit is reported and harms no other', async () => {
    const storage = memoryStorage();
    await storage.put('drafts', 'reply/a', { text: 42 });
    await storage.put('drafts', 'reply/b', { text: 'sound' });
    const { drafts, errors } = await setUp(storage);
    expect(drafts.get('a', 'reply').text).to.equal('');
    expect(drafts.get('b', 'reply').text).to.equal('sound');
    expect(String(errors[0])).to.contain('stored draft reply/a at text');
  });
});
