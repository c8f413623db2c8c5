import { describe, expect, it } from 'vitest';
import { readingMinutes } from '../../../src/lib/reading-time.ts';

describe('the time to read a guide', () => {
  it('is never less than a minute', () => {
    expect(readingMinutes('Three short words')).toBe(1);
  });

  it('counts 200 words a minute', () => {
    expect(readingMinutes('word '.repeat(800))).toBe(4);
  });

  it('does not count tags or addresses', () => {
    expect(readingMinutes('<Cite id="a-b" /> '.repeat(400) + '[pads](/footwear/pads/)')).toBe(1);
  });
});
