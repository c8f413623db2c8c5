import { describe, expect, it } from 'vitest';
import { assess } from '../../../src/plan/assess.ts';
import { assessment, on } from './logbook.ts';
import { rules } from './site-rules.ts';

describe('assess', () => {
  const [first, second, third] = rules.warningSigns.map(({ id }) => id);
  if (first === undefined || second === undefined || third === undefined) {
    throw new Error('There are warning signs.');
  }

  it('lists the signs that are open, each with its answer', () => {
    const { answers } = assessment(on(0), { [first]: 'yes', [second]: 'notSure', [third]: 'no' });
    expect(assess({ answers }, rules).signs).toEqual([
      { sign: rules.warningSigns[0], answer: 'yes' },
      { sign: rules.warningSigns[1], answer: 'notSure' },
    ]);
  });

  it('lists the signs that were not answered, or with nothing that is an answer', () => {
    const { [first]: skipped, ...answers } = assessment(on(0)).answers;
    expect(skipped).toBe('no');
    const odd = { ...answers, [second]: 3, [third]: 'perhaps' };
    const { unanswered } = assess({ answers: odd }, rules);
    expect(unanswered.map(({ id }) => id)).toEqual([first, second, third]);
  });

  it('takes a usual morning that isn’t known for one without pain', () => {
    const usual = (usualMorningPain: number | 'notSure') =>
      assess(assessment(on(0), { usualMorningPain }), rules).usualMorningPain;
    expect([usual(3), usual(0), usual('notSure')]).toEqual([3, 0, 0]);
  });
});
