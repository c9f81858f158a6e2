import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import {
  ago, clockTime, count, countdown, daysBetween, daySeparator, fileSize, fullTime, list, moment, percent, playTime, shortAgo,
  shortAgoLasts, span,
} from '../../src/ui/format.js';

const utc = { locale: 'en-GB', timeZone: 'UTC' };
const at = (text: string) => Date.parse(text);
const now = at('2026-11-23T14:20:00Z');
const MINUTE = 60_000;
const HOUR = 60 * MINUTE;
const plain = (text: string) => text.replace(/[\u00a0\u202f]/g, ' ');

describe('format', () => {
  it('writes the short delays of English by itself as Intl writes them', () => {
    for (const locale of ['en', 'en-US', 'en-GB', 'en-IE', 'en-NZ', 'en-CA', 'en-AU']) {
      const unit = (name: string) => new Intl.NumberFormat(locale, { style: 'unit', unit: name, unitDisplay: 'narrow', maximumFractionDigits: 0 });
      for (let n = 1; n < 60; n++) expect(shortAgo(now - n * MINUTE, now, { locale }), locale).to.equal(unit('minute').format(n));
      for (let n = 1; n < 24; n++) expect(shortAgo(now - n * HOUR, now, { locale }), locale).to.equal(unit('hour').format(n));
      expect(shortAgo(now, now, { locale })).to.equal(new Intl.RelativeTimeFormat(locale, { numeric: 'auto', style: 'narrow' }).format(0, 'second'));
    }
  });

  it('writes short delays as now, minutes, hours, weekday and date', () => {
    const short = (ms: number) => shortAgo(now - ms, now, utc);
    expect([short(0), short(59_000), short(5 * MINUTE), short(2 * HOUR + 5), short(30 * HOUR), short(60 * 24 * HOUR)])
      .to.deep.equal(['now', 'now', '5m', '2h', 'Sun', '24 Sept']);
    expect(shortAgo(now - 400 * 24 * HOUR, now, utc)).to.equal('19 Oct 2025');
  });

  it('says now, never minus, when the other clock is ahead', () => {
    expect(shortAgo(now + 3 * HOUR, now, utc)).to.equal('now');
    expect(ago(now + 3 * HOUR, now, utc)).to.equal('now');
  });

  it('knows when a short delay reads differently', () => {
    fc.assert(fc.property(fc.integer({ min: 0, max: 23 * HOUR }), (gone) => {
      const lasts = shortAgoLasts(now - gone, now);
      expect(shortAgo(now - gone, now + lasts - 1, utc)).to.equal(shortAgo(now - gone, now, utc));
      expect(shortAgo(now - gone, now + lasts, utc)).not.to.equal(shortAgo(now - gone, now, utc));
    }));
  });

  it('writes delays for a sentence', () => {
    expect(plain(ago(now - 15 * MINUTE, now, utc))).to.equal('15 min ago');
    expect(plain(ago(now - 15 * MINUTE, now, { locale: 'en' }))).to.equal('15 m ago');
    expect(plain(ago(now - 3 * 24 * HOUR, now, { locale: 'en' }))).to.equal('3 d ago');
  });

  it('says "ago" in words, never as a minus before the figure', () => {
    const delay = (locale: string, ms: number) => plain(ago(now - ms, now, { locale }));
    expect([delay('fr', 14 * MINUTE), delay('fr', 2 * HOUR), delay('fr', 30_000)]).to.deep.equal(['il y a 14 min', 'il y a 2 h', 'maintenant']);
    for (const locale of ['fr', 'ar', 'ja', 'he', 'de', 'es', 'sv', 'nb', 'ru', 'ro']) {
      for (const ms of [14 * MINUTE, 5 * HOUR, 72 * HOUR]) expect(delay(locale, ms), locale).to.not.match(/[-\u2212]/);
    }
  });

  it('sets units off from their figures, but in English', () => {
    const short = (locale: string) => [shortAgo(now - 4 * MINUTE, now, { locale }), shortAgo(now - 2 * HOUR, now, { locale })].map(plain);
    expect([short('en'), short('fr'), short('es'), short('zh')]).to.deep.equal([['4m', '2h'], ['4 min', '2 h'], ['4 min', '2 h'], ['4分钟', '2小时']]);
  });

  it('shortens German units as Germans do', () => {
    const de = { locale: 'de' };
    expect([ago(now - 14 * MINUTE, now, de), ago(now - 5 * HOUR, now, de), span(23 * HOUR + 58 * MINUTE, de), shortAgo(now - 5 * HOUR, now, de)].map(plain))
      .to.deep.equal(['vor 14 Min.', 'vor 5 Std.', '23 Std. 58 Min.', '5 Std.']);
  });

  it('writes spans in their two largest units', () => {
    const en = { locale: 'en' };
    expect([span(68 * HOUR, en), span(23 * HOUR + 58 * MINUTE, en), span(48 * MINUTE, en), span(7 * 24 * HOUR, en), span(9_000, en), span(-5, en)].map(plain))
      .to.deep.equal(['2 d 20 h', '23 h 58 m', '48 m', '7 d', '9 s', '0 s']);
  });

  it('counts down without saying zero too early', () => {
    const en = { locale: 'en' };
    expect(plain(countdown(now + 3 * HOUR + 11 * MINUTE + 1, now, en))).to.equal('3 h 12 m');
    expect(plain(countdown(now + 1, now, en))).to.equal('1 s');
  });

  it('names days by the calendar of the place, not by 24 hours', () => {
    const late = at('2026-11-22T23:30:00Z');
    expect(daySeparator(late, now, utc)).to.equal('Yesterday');
    expect(daySeparator(late, now, { locale: 'en-GB', timeZone: 'Asia/Tokyo' })).to.equal('Today');
    expect(daySeparator(at('2026-11-20T10:00:00Z'), now, utc)).to.match(/^Friday,? 20 November$/);
    expect(daySeparator(at('2025-11-20T10:00:00Z'), now, utc)).to.match(/^Thursday,? 20 November 2025$/);
    expect(daysBetween(now, at('2026-03-29T00:30:00Z'), { locale: 'en', timeZone: 'Europe/Paris' })).to.equal(-239);
  });

  it('writes a moment as near as it is', () => {
    expect(moment(at('2026-11-23T18:04:00Z'), now, utc)).to.equal('18:04');
    expect(moment(at('2026-11-24T09:00:00Z'), now, utc)).to.equal('Tue 09:00');
    expect(moment(at('2026-12-24T09:00:00Z'), now, utc)).to.equal('24 Dec, 09:00');
    expect(clockTime(now, { locale: 'en-US', timeZone: 'UTC' }).replace('\u202f', ' ')).to.equal('2:20 PM');
    expect(fullTime(now, utc)).to.match(/^Monday,? 23 November 2026 at 14:20$/);
  });

  it('speaks Arabic, Hebrew, Japanese and French', () => {
    for (const locale of ['ar', 'he', 'ja', 'fr']) {
      const place = { locale, timeZone: 'UTC' };
      const texts = [
        shortAgo(now - 5 * MINUTE, now, place), ago(now - 5 * MINUTE, now, place), span(68 * HOUR, place),
        daySeparator(now, now, place), daySeparator(at('2026-11-20T10:00:00Z'), now, place), fileSize(1_234_567, place),
      ];
      for (const text of texts) expect(text, `${locale}: ${text}`).to.not.match(/\bm\b|ago|Today|Friday/);
    }
    expect(shortAgo(now - 5 * MINUTE, now, { locale: 'ja' }).replace(' ', '')).to.equal('5分');
    expect(daySeparator(now, now, { locale: 'fr' })).to.equal('Aujourd’hui');
    expect(shortAgo(now - 5 * MINUTE, now, { locale: 'ar-EG' })).to.include('٥');
  });

  it('writes sizes, counts, shares, lists and play times', () => {
    expect([fileSize(0, utc), fileSize(999, utc), fileSize(1_234_567, utc), fileSize(48_000_000, utc), fileSize(5e15, utc)].map(plain))
      .to.deep.equal(['0 byte', '999 byte', '1.2 MB', '48 MB', '5,000 TB']);
    expect([count(3, 99, utc), count(99, 99, utc), count(100, 99, utc)]).to.deep.equal(['3', '99', '99+']);
    expect(count(100, 99, { locale: 'he' })).to.equal('\u206699+\u2069');
    expect(percent(0.62, utc)).to.equal('62%');
    expect(list(['Ana', 'Marco', 'Tom'], utc)).to.equal('Ana, Marco and Tom');
    // Isolated names after a mark of the direction: shown are, from the right, Orders, "and", Shop.
    expect(list(['Orders', 'Shop'], { locale: 'ar' })).to.equal('\u200f\u2068Orders\u2069 و\u2068Shop\u2069');
    expect([playTime(18, utc), playTime(62.9, utc), playTime(3725, utc), playTime(Number.NaN, utc)])
      .to.deep.equal(['0:18', '1:02', '1:02:05', '0:00']);
  });
});
