import { expect, fixture, html } from '@open-wc/testing';
import { createLocalize, directionOf, type MessageTable } from '../../src/ui/localize.js';

const fallback: MessageTable = {
  'hello': 'Hello {name}',
  'rows': { one: '{count} row', other: '{count} rows' },
  'plain': 'Plain',
};

describe('localize', () => {
  it('fills placeholders and leaves those without a value', () => {
    const { t } = createLocalize({ locale: 'en', fallback });
    expect(t('hello', { name: 'Ana' })).to.equal('Hello Ana');
    expect(t('hello')).to.equal('Hello {name}');
  });

  it('knows the forms of English as Intl knows them', () => {
    for (const locale of ['en', 'en-GB']) {
      const { t } = createLocalize({ locale, fallback: { rows: { one: 'one', other: 'other' } } });
      for (const count of [0, 1, 2, 11, 21, 101, 1_000_001, 1.5, -1]) {
        expect(t('rows', { count }), String(count)).to.equal(new Intl.PluralRules(locale).select(count));
      }
    }
  });

  it('chooses plural forms by the rules of the language that is shown', () => {
    const english = createLocalize({ locale: 'en', fallback });
    expect([0, 1, 2].map((count) => english.t('rows', { count }))).to.deep.equal(['0 rows', '1 row', '2 rows']);
    const french = createLocalize({ locale: 'fr', fallback, messages: { rows: { one: '{count} ligne', other: '{count} lignes' } } });
    expect([0, 1, 2].map((count) => french.t('rows', { count }))).to.deep.equal(['0 ligne', '1 ligne', '2 lignes']);
    const arabic = createLocalize({ locale: 'ar', fallback, messages: { rows: { two: 'صفان', few: '{count} صفوف', other: '{count} صف' } } });
    expect(arabic.t('rows', { count: 2 })).to.equal('صفان');
    expect(arabic.t('rows', { count: 3 })).to.include('صفوف');
  });

  it('takes a host’s own words before the translation, and English where a key lacks', () => {
    const { t } = createLocalize({ locale: 'fr', fallback, messages: { hello: 'Bonjour {name}' }, overrides: { plain: 'Uni' } });
    expect([t('hello', { name: 'Ana' }), t('plain'), t('rows', { count: 1 })]).to.deep.equal(['Bonjour Ana', 'Uni', '1 row']);
  });

  it('gives back a key that nobody knows, also one that every object has', () => {
    const { t } = createLocalize<string>({ locale: 'en', fallback });
    expect([t('nothing'), t('constructor'), t('__proto__')]).to.deep.equal(['nothing', 'constructor', '__proto__']);
  });

  it('never reads a parameter as a template of its own', () => {
    const { t } = createLocalize({ locale: 'en', fallback: { two: '{a} {b}' } });
    expect(t('two', { a: '{b}', b: 'x' })).to.equal('{b} x');
    expect(t('two', { a: '$&', b: '$1' })).to.equal('$& $1');
  });

  it('isolates names that run the other way, and disarms direction controls in them', () => {
    const english = createLocalize({ locale: 'en', fallback });
    expect(english.t('hello', { name: 'مريم' })).to.equal('Hello \u2068مريم\u2069');
    expect(english.t('hello', { name: 'a\u202eb' })).to.equal('Hello a\ufffdb');
    const arabic = createLocalize({ locale: 'ar', fallback, messages: { hello: 'مرحبا {name}' } });
    expect(arabic.t('hello', { name: 'Ana' })).to.equal('مرحبا \u2068Ana\u2069');
  });

  it('words from right to left that begin with a Latin name stay so where the first letter gives the direction', async () => {
    const hebrew = createLocalize({ locale: 'he', fallback, messages: { hello: '{name} מקליד/ה', plain: 'Enter לשליחה' } });
    for (const text of [hebrew.t('hello', { name: 'Ana' }), hebrew.t('plain')]) {
      const line = await fixture<HTMLElement>(html`<span dir="auto">${text}</span>`);
      expect(getComputedStyle(line).direction, text).to.equal('rtl');
    }
    expect(createLocalize({ locale: 'en', fallback }).t('hello', { name: 'Ana' })).to.equal('Hello Ana');
  });

  it('survives a locale and a time zone that do not exist', () => {
    const { locale, timeZone, t } = createLocalize({ locale: 'no such tag', timeZone: 'Mars/Base', fallback });
    expect([locale, timeZone, t('plain')]).to.deep.equal(['en', undefined, 'Plain']);
  });

  it('knows the direction of languages and scripts', () => {
    expect(['ar', 'he-IL', 'iw', 'he_IL', 'AR', 'fa', 'en', 'ja', 'az-Arab', 'ks-Deva', 'no such tag'].map(directionOf))
      .to.deep.equal(['rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'rtl', 'ltr', 'ltr', 'rtl', 'ltr', 'ltr']);
  });
});
