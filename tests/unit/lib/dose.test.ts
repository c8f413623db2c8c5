import { describe, expect, it } from 'vitest';
import { doseInWords, oftenInWords, paceInWords } from '../../../src/lib/dose.ts';

describe('a dose in words', () => {
  it.each([
    [{ sets: 3, repetitions: 12 }, '3 × 12'],
    [{ sets: 3, repetitions: 10, holdSeconds: 5 }, '3 × 10, hold 5 seconds'],
    [{ repetitions: 5, holdSeconds: 1 }, '5 times, hold 1 second'],
    [{ sets: 3, holdSeconds: 20 }, '3 × 20 seconds'],
    [{ sets: 1, holdSeconds: 30 }, '30 seconds'],
    [{ minutes: 10 }, '10 minutes'],
    [{ minutes: 1 }, '1 minute'],
  ])('%o is “%s”', (dose, expected) => {
    expect(doseInWords(dose)).toBe(expected);
  });

  it('says how often in the words of a week', () => {
    expect([7, 3, 1].map(oftenInWords)).toEqual(['every day', '3 days a week', 'once a week']);
  });
});

describe('the pace of a repetition', () => {
  it('says there, hold and back', () => {
    const pace = { upSeconds: 3, holdSeconds: 2, downSeconds: 3 };
    expect(paceInWords(pace)).toBe('3 seconds there, hold 2, 3 back');
  });

  it('leaves out a hold of nothing', () => {
    const pace = { upSeconds: 1, holdSeconds: 0, downSeconds: 1 };
    expect(paceInWords(pace)).toBe('1 second there, 1 back');
  });
});
