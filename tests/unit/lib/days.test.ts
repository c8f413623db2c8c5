import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  addDays,
  compareDays,
  dayFromParts,
  daysBetween,
  readDay,
  weekday,
} from '../../../src/lib/days.ts';
import type { Day } from '../../../src/lib/days.ts';

function day(text: string): Day {
  const read = readDay(text);
  if (read === undefined) throw new Error(`${text} is no day`);
  return read;
}

const anyDay = fc.integer({ min: 0, max: 109_937 }).map((days) => addDays(day('1900-01-01'), days));

describe('readDay', () => {
  it.each(['1900-01-01', '2024-02-29', '2000-02-29', '2026-11-22', '2200-12-31'])(
    'reads %s as it stands',
    (text) => {
      expect(readDay(text)).toBe(text);
    },
  );

  it.each([
    ['a day the month lacks', '2026-02-30'],
    ['29 February in a year without it', '2023-02-29'],
    ['29 February in a century without it', '1900-02-29'],
    ['month 0', '2026-00-10'],
    ['month 13', '2026-13-01'],
    ['day 0', '2026-01-00'],
    ['a year before 1900', '1899-12-31'],
    ['a year after 2200', '2201-01-01'],
    ['the last year a computer knows', '+275760-09-13'],
    ['a day with an hour', '2026-11-22T00:00:00Z'],
    ['spaces around it', ' 2026-11-22'],
    ['a line end after it', '2026-11-22\n'],
    ['one digit for the month', '2026-1-02'],
    ['digits of another script', '２０２６-11-22'],
    ['an empty text', ''],
    ['a number', 20_261_122],
    ['a Date', new Date(0)],
    ['a list with a day in it', ['2026-11-22']],
    ['nothing', null],
    ['a missing value', undefined],
  ])('refuses %s', (_what, value) => {
    expect(readDay(value)).toBeUndefined();
  });
});

describe('dayFromParts', () => {
  it('writes the parts with leading zeros', () => {
    expect(dayFromParts(2027, 3, 4)).toBe('2027-03-04');
  });

  it.each([
    [2026, 2, 29],
    [2026, 12, 32],
    [2026.5, 1, 1],
    [2026, Number.NaN, 1],
    [Infinity, 1, 1],
    [99, 1, 1],
  ])('knows no day for year %s, month %s, day %s', (year, month, dayOfMonth) => {
    expect(dayFromParts(year, month, dayOfMonth)).toBeUndefined();
  });
});

describe('counting days', () => {
  it('goes over the end of a month, a leap day and the end of a year', () => {
    expect(addDays(day('2026-11-30'), 1)).toBe('2026-12-01');
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2026-12-31'), 1)).toBe('2027-01-01');
    expect(addDays(day('2027-01-01'), -1)).toBe('2026-12-31');
  });

  it('counts a day with a change of the clocks as one day', () => {
    expect(daysBetween(day('2026-03-28'), day('2026-03-30'))).toBe(2);
    expect(daysBetween(day('2026-10-24'), day('2026-10-26'))).toBe(2);
  });

  it('stops at the first and the last day', () => {
    expect(addDays(day('2200-12-30'), 5)).toBe('2200-12-31');
    expect(addDays(day('1900-01-02'), -5)).toBe('1900-01-01');
  });

  it('takes whole days only', () => {
    expect(() => addDays(day('2026-11-22'), 0.5)).toThrow(RangeError);
    expect(() => addDays(day('2026-11-22'), Number.NaN)).toThrow(RangeError);
  });

  it('gives back what was added, as long as it stays among the days we know', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(addDays(a, daysBetween(a, b))).toBe(b);
        expect(daysBetween(a, b)).toBe(0 - daysBetween(b, a));
      }),
    );
  });

  it('sorts days as the calendar does', () => {
    fc.assert(
      fc.property(anyDay, anyDay, (a, b) => {
        expect(Math.sign(compareDays(a, b))).toBe(Math.sign(daysBetween(b, a)));
      }),
    );
  });
});

describe('weekday', () => {
  it.each([
    ['1900-01-01', 1],
    ['1969-12-28', 7],
    ['1970-01-01', 4],
    ['2026-11-22', 7],
    ['2026-11-23', 1],
  ])('%s is day %i of its week', (text, expected) => {
    expect(weekday(day(text))).toBe(expected);
  });
});
