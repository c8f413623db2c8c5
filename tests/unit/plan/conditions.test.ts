import { describe, expect, it } from 'vitest';
import { comparisonsOf, evaluate, inputsOf } from '../../../src/plan/conditions.ts';
import type { Condition } from '../../../src/plan/rules.ts';

const hurts: Condition = { input: 'pain', atLeast: 4 };
const limps: Condition = { input: 'limp', is: ['yes'] };
const few: Condition = { input: 'good', atMost: 2 };

describe('a comparison', () => {
  it('includes its limit', () => {
    expect(evaluate(hurts, { pain: 4 })).toBe('yes');
    expect(evaluate(hurts, { pain: 3.9 })).toBe('no');
    expect(evaluate(few, { good: 2 })).toBe('yes');
    expect(evaluate(few, { good: 3 })).toBe('no');
  });

  it('is unknown without an answer, and with “not sure”', () => {
    expect(evaluate(hurts, {})).toBe('unknown');
    expect(evaluate(hurts, { pain: 'notSure' })).toBe('unknown');
    expect(evaluate(few, { good: 'notSure' })).toBe('unknown');
    expect(evaluate(limps, { limp: 'notSure' })).toBe('unknown');
  });

  it('takes any of the values it names', () => {
    const swollen: Condition = { input: 'swelling', is: ['some', 'much'] };
    expect(evaluate(swollen, { swelling: 'some' })).toBe('yes');
    expect(evaluate(swollen, { swelling: 'none' })).toBe('no');
  });
});

describe('several together', () => {
  it.each([
    [4, 'no', 'yes', 'no'],
    [4, undefined, 'yes', 'unknown'],
    [0, 'no', 'no', 'no'],
    [0, undefined, 'unknown', 'no'],
    [4, 'yes', 'yes', 'yes'],
    [undefined, undefined, 'unknown', 'unknown'],
  ])('pain %s and limp %s: any is %s, all is %s', (pain, limp, any, all) => {
    expect(evaluate({ any: [hurts, limps] }, { pain, limp })).toBe(any);
    expect(evaluate({ all: [hurts, limps] }, { pain, limp })).toBe(all);
  });

  it('can be taken apart', () => {
    const nested: Condition = { any: [hurts, { all: [limps, hurts, few] }] };
    expect(inputsOf(nested)).toEqual(['pain', 'limp', 'good']);
    expect(comparisonsOf(nested)).toEqual([hurts, limps, hurts, few]);
  });
});
