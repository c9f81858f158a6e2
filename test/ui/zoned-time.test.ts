import { expect } from '@open-wc/testing';
import fc from 'fast-check';
import { firstWeekday, wallTime, weekdayOf, zonedTime } from '../../src/ui/zoned-time.js';

const ZONES = ['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kolkata', 'Australia/Lord_Howe', 'Pacific/Apia'];
const at = (month: number, day: number, hour: number, minute = 0) => ({ year: 2026, month, day, hour, minute });

describe('zoned time', () => {
  it('goes from the clock on the wall to the moment', () => {
    expect(zonedTime(at(11, 21, 9), 'Europe/Paris')).to.equal(Date.UTC(2026, 10, 21, 8));
    expect(zonedTime(at(7, 1, 9), 'Europe/Paris')).to.equal(Date.UTC(2026, 6, 1, 7));
    expect(zonedTime(at(11, 21, 9), 'America/New_York')).to.equal(Date.UTC(2026, 10, 21, 14));
  });

  it('a day past the end of the month is one of the next', () => {
    expect(zonedTime(at(12, 32, 9), 'UTC')).to.equal(Date.UTC(2027, 0, 1, 9));
  });

  it('an hour that summer time skips is the one after it', () => {
    expect(wallTime(zonedTime(at(3, 29, 2, 30), 'Europe/Paris'), 'Europe/Paris')).to.deep.equal(at(3, 29, 3, 30));
    expect(wallTime(zonedTime(at(3, 8, 2, 30), 'America/New_York'), 'America/New_York')).to.deep.equal(at(3, 8, 3, 30));
  });

  it('what the wall shows at any moment leads back to a moment at which it shows the same', () => {
    const minute = fc.integer({ min: Date.UTC(2020, 0, 1) / 60_000, max: Date.UTC(2035, 0, 1) / 60_000 });
    fc.assert(fc.property(minute, fc.constantFrom(...ZONES), (minutes, zone) => {
      const wall = wallTime(minutes * 60_000, zone);
      expect(wallTime(zonedTime(wall, zone), zone)).to.deep.equal(wall);
      // Only an hour that comes twice may lead to the other one.
      expect(Math.abs(zonedTime(wall, zone) - minutes * 60_000)).to.be.at.most(3_600_000);
    }));
  });

  it('knows weekdays, and where the week begins', () => {
    expect(weekdayOf({ year: 2026, month: 11, day: 20 })).to.equal(5);
    expect(firstWeekday('en-US')).to.equal(0);
    expect(firstWeekday('fr')).to.equal(1);
  });
});
