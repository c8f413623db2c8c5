import { describe, expect, it } from 'vitest';
import { measureHeel } from '../../../../src/features/shoe-check/rules/measure.ts';
import { rules } from './rules.ts';

const heel = rules.items.find(({ id }) => id === 'heel-height');
if (!heel) throw new Error('There is no test of the heel.');

describe('two heights', () => {
  it.each([
    ['30', '20', 10, 'up-to-15'],
    ['35', '20', 15, 'up-to-15'],
    ['35,5', '20', 15.5, '16-to-30'],
    ['50', '20', 30, '16-to-30'],
    ['51', '20', 31, '31-to-50'],
    ['70', '20', 50, '31-to-50'],
    [' 80 ', '10', 70, 'over-50'],
    ['20', '25', -5, 'up-to-15'],
    ['0.3', '0.1', 0.2, 'up-to-15'],
  ])('%s mm at the heel and %s mm at the ball differ by %d', (high, low, difference, answer) => {
    expect(measureHeel(heel, high, low)).toEqual({
      ok: true,
      differenceMillimetres: difference,
      answer,
    });
  });

  it.each(['', 'high', '-5', '251', '1e2', 'NaN', 'Infinity', '３０', '12mm', '999999'])(
    '%o is no height: a sentence says what to type',
    (typed) => {
      expect(measureHeel(heel, typed, '20')).toMatchObject({ ok: false, field: 'heel' });
      expect(measureHeel(heel, '30', typed)).toMatchObject({
        ok: false,
        field: 'ball',
        problem: 'Type the height at the ball in millimetres, as a number from 0 to 250.',
      });
    },
  );
});
