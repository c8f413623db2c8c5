import { describe, expect, it } from 'vitest';
import {
  asCautious,
  caution,
  combine,
  combineAll,
  floorOf,
  noCaution,
  outcomeOf,
} from '../../../src/plan/combine.ts';
import { decisionKinds } from '../../../src/plan/rules.ts';
import type { CheckInRules, Effects } from '../../../src/plan/rules.ts';

const careful: Effects = {
  decision: 'rest',
  levelsDown: 1,
  restDays: 2,
  impactAllowed: false,
  minutes: 'same',
};
const atLeast: CheckInRules['atLeast'] = [
  { ...noCaution, decision: 'hold', minutes: 'same', because: 'Nothing grows.' },
  { ...noCaution, decision: 'rest', restDays: 1, because: 'A day off.' },
  {
    ...noCaution,
    decision: 'step-back',
    levelsDown: 1,
    restDays: 2,
    impactAllowed: false,
    because: 'One level down.',
  },
];

describe('caution', () => {
  it('falls from urgent care now to advance', () => {
    const cautions = decisionKinds.map(caution);
    expect(cautions).toEqual([...cautions].sort((a, b) => b - a));
    expect(new Set(cautions).size).toBe(8);
    expect(caution('advance')).toBe(1);
  });
});

describe('combine', () => {
  it('takes the more cautious decision, whichever comes first', () => {
    expect(combine(noCaution, careful)).toEqual(careful);
    expect(combine(careful, noCaution)).toEqual(careful);
  });

  it('takes each effect by itself', () => {
    const other: Effects = {
      decision: 'step-back',
      levelsDown: 0,
      restDays: 3,
      impactAllowed: true,
      minutes: 'start-again',
    };
    expect(combine(careful, other)).toEqual({
      decision: 'step-back',
      levelsDown: 1,
      restDays: 3,
      impactAllowed: false,
      minutes: 'start-again',
    });
  });

  it.each([
    ['none', 'start-again'],
    ['start-again', 'same'],
    ['same', 'grow'],
  ] as const)('takes minutes “%s” before “%s”', (less, more) => {
    const few = { ...noCaution, minutes: less };
    const many = { ...noCaution, minutes: more };
    expect(combine(few, many).minutes).toBe(less);
    expect(combine(many, few).minutes).toBe(less);
  });
});

describe('what a decision brings at least', () => {
  it('is its own part and that of every less cautious one', () => {
    expect(floorOf(atLeast, 'advance')).toEqual(noCaution);
    expect(floorOf(atLeast, 'hold')).toEqual({ ...noCaution, decision: 'hold', minutes: 'same' });
    expect(floorOf(atLeast, 'rest')).toEqual({
      ...noCaution,
      decision: 'rest',
      minutes: 'same',
      restDays: 1,
    });
    expect(floorOf(atLeast, 'now')).toEqual({
      decision: 'step-back',
      levelsDown: 1,
      restDays: 2,
      impactAllowed: false,
      minutes: 'same',
    });
  });

  it('is added to whatever rules come to', () => {
    expect(combineAll([], atLeast)).toEqual(noCaution);
    expect(combineAll([{ ...noCaution, decision: 'rest' }], atLeast)).toMatchObject({
      decision: 'rest',
      restDays: 1,
      impactAllowed: true,
    });
    expect(
      combineAll([{ ...noCaution, decision: 'rest', restDays: 4 }, noCaution], atLeast).restDays,
    ).toBe(4);
    expect(combineAll([{ ...noCaution, decision: 'today' }], atLeast)).toMatchObject({
      decision: 'today',
      levelsDown: 1,
      impactAllowed: false,
    });
  });

  it('leaves out the words beside the effects', () => {
    expect(Object.keys(combineAll([{ ...noCaution, decision: 'hold' }], atLeast)).sort()).toEqual(
      Object.keys(noCaution).sort(),
    );
  });
});

describe('as cautious', () => {
  it('is what is equal or more careful in every effect', () => {
    expect(asCautious(careful, careful)).toBe(true);
    expect(asCautious(careful, noCaution)).toBe(true);
    expect(asCautious(noCaution, careful)).toBe(false);
  });

  it.each([
    ['decision', { decision: 'hold' }],
    ['levels', { levelsDown: 0 }],
    ['rest', { restDays: 1 }],
    ['impact', { impactAllowed: true }],
    ['minutes', { minutes: 'grow' }],
  ] as const)('is not what is bolder in its %s alone', (_what, part) => {
    expect(asCautious({ ...careful, ...part }, careful)).toBe(false);
  });
});

describe('the decision in the words of the log', () => {
  it.each([
    ['now', { outcome: 'urgent-care', urgency: 'now' }],
    ['today', { outcome: 'urgent-care', urgency: 'today' }],
    ['days', { outcome: 'see-clinician', urgency: 'days' }],
    ['routine', { outcome: 'see-clinician', urgency: 'routine' }],
    ['step-back', { outcome: 'step-back' }],
    ['rest', { outcome: 'rest' }],
    ['hold', { outcome: 'hold' }],
    ['advance', { outcome: 'advance' }],
  ] as const)('%s', (kind, words) => {
    expect(outcomeOf(kind)).toEqual(words);
  });
});
