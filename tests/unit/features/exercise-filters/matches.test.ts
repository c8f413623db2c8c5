import { describe, expect, it } from 'vitest';
import { matches, queryAfter } from '../../../../src/features/exercise-filters/matches.ts';

const heelRaise = { phase: 'strengthen|walk', muscle: 'calf', toe: 'yes' };

describe('filters of the exercise library', () => {
  it('show everything when nothing is chosen', () => {
    expect(matches(heelRaise, {})).toBe(true);
  });

  it('show an exercise that has every chosen value', () => {
    expect(matches(heelRaise, { phase: 'walk', muscle: 'calf' })).toBe(true);
    expect(matches(heelRaise, { phase: 'walk', toe: 'no' })).toBe(false);
    expect(matches(heelRaise, { equipment: 'band' })).toBe(false);
  });

  it('compare whole values, not parts of words', () => {
    expect(matches(heelRaise, { phase: 'wal' })).toBe(false);
  });

  it('keep the other choices when one is made or taken back', () => {
    expect(queryAfter({ phase: 'walk' }, 'toe', 'no')).toBe('phase=walk&toe=no');
    expect(queryAfter({ phase: 'walk', toe: 'no' }, 'toe', 'no')).toBe('phase=walk');
  });
});
