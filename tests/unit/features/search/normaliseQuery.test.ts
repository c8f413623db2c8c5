import { describe, expect, it } from 'vitest';
import { normaliseQuery } from '../../../../src/features/search/normaliseQuery.ts';

describe('what people type', () => {
  it.each([
    ['When can I run?', 'run'],
    ['planter plate', 'plantar plate'],
    ['Metatarsle pads', 'metatarsal pads'],
    ['Morton’s neuroma', 'morton neuroma'],
    ['ball of foot pain', 'ball foot pain'],
    ['which sneakers', 'trainers'],
  ])('“%s” asks about “%s”', (typed, expected) => {
    expect(normaliseQuery(typed)).toBe(expected);
  });

  it('keeps small words when nothing else was typed', () => {
    expect(normaliseQuery('what is it')).toBe('what is it');
  });

  it('is empty only when nothing was typed', () => {
    expect(normaliseQuery('   ')).toBe('');
    expect(normaliseQuery('!?')).toBe('');
  });
});
