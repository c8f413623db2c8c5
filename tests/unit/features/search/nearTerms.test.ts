import { describe, expect, it } from 'vitest';
import { nearTerms } from '../../../../src/features/search/nearTerms.ts';

const known = ['metatarsal pads', 'taping', 'running', 'steroid injection'];

describe('terms near a query without results', () => {
  it('forgive a slip or two', () => {
    expect(nearTerms('metatorsal pdas', known)[0]).toBe('metatarsal pads');
    expect(nearTerms('tapeing', known)).toEqual(['taping']);
  });

  it('look at single words too', () => {
    expect(nearTerms('injektion', known)).toEqual(['steroid injection']);
  });

  it('are none when nothing is near, or hardly anything was typed', () => {
    expect(nearTerms('xylophone', known)).toEqual([]);
    expect(nearTerms('ta', known)).toEqual([]);
  });
});
