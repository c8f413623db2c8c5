import { describe, expect, it } from 'vitest';
import { fleschKincaidGrade, sentences, words } from '../../scripts/content-checks/readability.ts';

describe('counting a text', () => {
  it('finds sentences, also one without a full stop', () => {
    expect(sentences('Rest. Then walk a little')).toEqual(['Rest.', 'Then walk a little']);
  });

  it('counts numbers as words and dashes as none', () => {
    expect(words('Walk 10 minutes – no more')).toHaveLength(5);
  });
});

describe('the Flesch–Kincaid grade', () => {
  it('is low for short words in short sentences', () => {
    expect(fleschKincaidGrade(['The cat sat on the mat. The dog ran.'])).toBeLessThan(1);
  });

  it('follows the published formula', () => {
    // 12 words in 1 sentence, 15 syllables: set-tle, un-der and wa-ter have two.
    const grade = fleschKincaidGrade([
      'The sore toe will settle when you rest the foot under water.',
    ]);
    expect(grade).toBeCloseTo(0.39 * 12 + 11.8 * (15 / 12) - 15.59, 5);
  });

  it('is zero without words', () => {
    expect(fleschKincaidGrade([])).toBe(0);
  });
});
