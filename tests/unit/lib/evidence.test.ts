import { describe, expect, it } from 'vitest';
import { rungsFilled } from '../../../src/lib/evidence.ts';

describe('the little ladder of certainty', () => {
  it('fills one rung for very low and all four for high', () => {
    expect(
      ['very low', 'low', 'moderate', 'high'].map((sure) => rungsFilled(sure as 'low')),
    ).toEqual([1, 2, 3, 4]);
  });
});
