import { describe, expect, it } from 'vitest';
import { withBase } from '../../../src/lib/base-path.ts';

describe('an address under a base path', () => {
  it.each([
    ['/footwear/', '/', '/footwear/'],
    ['/footwear/', '/pushoff', '/pushoff/footwear/'],
    ['/footwear/', '/pushoff/', '/pushoff/footwear/'],
    ['/', '/pushoff/', '/pushoff/'],
    ['#sources', '/pushoff/', '#sources'],
    ['https://doi.org/10.1', '/pushoff/', 'https://doi.org/10.1'],
  ])('%s under %s is %s', (path, base, expected) => {
    expect(withBase(path, base)).toBe(expected);
  });
});
