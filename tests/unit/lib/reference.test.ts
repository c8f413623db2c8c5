import { describe, expect, it } from 'vitest';
import { authors, sourceLine } from '../../../src/lib/reference.ts';

const reference = { id: 'x', title: 'A study of pads.', author: [] };

describe('a source line', () => {
  it('names one author, two authors, or the first of many', () => {
    const one = [{ family: 'Lee' }];
    const two = [...one, { family: 'Menz' }];
    expect(authors({ ...reference, author: one })).toBe('Lee');
    expect(authors({ ...reference, author: two })).toBe('Lee and Menz');
    expect(authors({ ...reference, author: [...two, { literal: 'NICE' }] })).toBe('Lee and others');
  });

  it('has author, year and title, with one full stop at the end', () => {
    const full = {
      ...reference,
      author: [{ literal: 'NICE' }],
      issued: { 'date-parts': [[2015]] },
    };
    expect(sourceLine(full)).toBe('NICE, 2015. A study of pads.');
  });

  it('keeps a question mark as the end of a title', () => {
    expect(sourceLine({ ...reference, title: 'Is it needed?' })).toBe('Is it needed?');
  });

  it('leaves out what the record does not have', () => {
    expect(sourceLine(reference)).toBe('A study of pads.');
  });
});
