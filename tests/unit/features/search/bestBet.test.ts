import { describe, expect, it } from 'vitest';
import { bestBet } from '../../../../src/features/search/bestBet.ts';

const page = { section: '' };
const pads = {
  ...page,
  path: '/pads/',
  title: 'Metatarsal pads',
  names: ['met pad', 'metatarsal dome'],
};
const symptoms = { ...page, path: '/symptoms/', title: 'Symptoms', names: ['ball of foot pain'] };

describe('the page that a query names', () => {
  it.each([
    ['Metatarsal pads', '/pads/'],
    ['met pad', '/pads/'],
    ['metatarsle pads', '/pads/'],
    ['a metatarsal dome?', '/pads/'],
    ['my ball of foot pain', '/symptoms/'],
    ['pads', undefined],
  ])('“%s” → %s', (query, path) => {
    expect(bestBet(query, [pads, symptoms])?.path).toBe(path);
  });
});
