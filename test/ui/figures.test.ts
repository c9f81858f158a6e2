import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { wholeNumber } from '../../src/ui/figures.js';

const LOCALES = [
  'en', 'en-US', 'en-GB', 'en-AU', 'en-CA', 'en-IE', 'en-NZ', 'en-IN', 'en-ZA', 'en-CH', 'en-AT', 'de', 'de-CH', 'fr', 'fr-CH', 'es', 'es-419', 'it', 'pt-BR',
  'pt-PT', 'nl', 'pl', 'ru', 'tr', 'ja', 'ko', 'zh-Hans', 'zh-Hant-TW', 'he', 'ar', 'ar-EG', 'ar-MA', 'fa', 'ur', 'hi', 'bn', 'my', 'en-u-nu-arab', 'de-u-nu-deva',
];

describe('wholeNumber()', () => {
  it('writes what Intl writes, or leaves it to Intl', () => {
    fc.assert(fc.property(fc.constantFrom(...LOCALES), fc.oneof(fc.integer({ min: -10, max: 1_000_000_000 }), fc.integer({ min: 0, max: 1_100 }), fc.double()), (locale, value) => {
      const made = wholeNumber(value, locale);
      if (made !== undefined) expect(made).to.equal(new Intl.NumberFormat(locale).format(value));
    }), { numRuns: 3_000 });
  });

  it('knows the usual ones by itself', () => {
    expect(wholeNumber(0, 'en')).to.equal('0');
    expect(wholeNumber(1_204_000, 'en-GB')).to.equal('1,204,000');
    expect(wholeNumber(412, 'fr')).to.equal('412');
  });

  it('leaves other figures and other groupings to Intl', () => {
    for (const locale of ['ar-EG', 'fa', 'en-u-nu-arab']) expect(wholeNumber(5, locale), locale).to.equal(undefined);
    for (const locale of ['de', 'en-IN', 'es']) expect(wholeNumber(5_000, locale), locale).to.equal(undefined);
    for (const value of [-1, 0.5, Number.NaN, Infinity, -0]) expect(wholeNumber(value, 'en'), String(value)).to.equal(undefined);
  });
});
