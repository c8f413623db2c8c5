import { describe, expect, it } from 'vitest';
import { readableDay, readableMonth } from '../../../src/lib/readable-date.ts';

describe('a calendar day in words', () => {
  it('is the same day in every time zone', () => {
    expect(readableDay('2026-11-22')).toBe('22 November 2026');
    expect(readableDay('2026-01-01')).toBe('1 January 2026');
  });

  it('can be shortened to its month', () => {
    expect(readableMonth('2027-05-31')).toBe('May 2027');
  });
});
