import { expect } from '@open-wc/testing';
import { Part } from '../../src/ui/part.js';

describe('a part that is fetched later', () => {
  it('is fetched once, however many ask', async () => {
    let fetched = 0;
    const part = new Part(() => Promise.resolve(++fetched));
    expect(part.value).to.equal(undefined);
    expect(await Promise.all([part.load(), part.load()])).to.deep.equal([1, 1]);
    expect(await part.load()).to.equal(1);
    expect(part.value).to.equal(1);
  });

  it('that cannot be fetched rejects nothing, says so, and is tried again when asked', async () => {
    const answers = [() => Promise.reject(new TypeError('no such file')), () => Promise.resolve('here')];
    const part = new Part(() => (answers.shift() as () => Promise<string>)());
    expect(await part.load()).to.equal(undefined);
    expect(part.hasFailed).to.equal(true);
    expect(await part.load()).to.equal('here');
    expect(part.hasFailed).to.equal(false);
  });
});
