import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  conditionInWords,
  decisionWords,
  effectsInWords,
  valueInWords,
} from '../../../../src/features/planner/ladder/ruleWords.ts';
import { gateState } from '../../../../src/features/planner/ladder/gateWords.ts';
import { lightsOf, stopRuleOf } from '../../../../src/features/planner/ladder/lightWords.ts';
import { sourcesIn } from '../../../../src/features/planner/ladder/ruleSources.ts';
import { combineAll } from '../../../../src/plan/index.ts';
import type { Condition, InputDefinitions } from '../../../../src/plan/index.ts';
import { comparisonsOf } from '../../../../src/plan/conditions.ts';
import { rules } from '../../plan/site-rules.ts';

const { checkIn, entry } = rules;

/** What a comparison compares with, as it stands in the file. */
function valuesOf(condition: Exclude<Condition, { any: unknown } | { all: unknown }>): string[] {
  if ('is' in condition) return condition.is.map(valueInWords);
  const [value] = Object.entries(condition).flatMap(([name, each]) =>
    name === 'input' ? [] : [String(each)],
  );
  return value === undefined ? [] : [value];
}

function expectAllNamed(condition: Condition, inputs: InputDefinitions): void {
  const words = conditionInWords(condition, inputs);
  for (const part of comparisonsOf(condition)) {
    expect(words).toContain(inputs[part.input]?.label);
    for (const value of valuesOf(part)) expect(words).toContain(value);
  }
}

describe('a condition in words', () => {
  const all = [
    ...checkIn.rules.map(({ id, when }) => ({ id, when, inputs: checkIn.inputs })),
    ...entry.placements.map(({ id, when }) => ({ id, when, inputs: entry.inputs })),
    ...entry.medicalLimits.map(({ id, when }) => ({ id, when, inputs: entry.inputs })),
  ];

  it.each(all)('names every input and value of $id', ({ when, inputs }) => {
    expectAllNamed(when, inputs);
  });

  it('names every input and value of any condition there could be', () => {
    const numbers = Object.keys(checkIn.inputs).filter(
      (name) => checkIn.inputs[name]?.kind === 'number',
    );
    const choices = Object.keys(checkIn.inputs).filter(
      (name) => checkIn.inputs[name]?.kind === 'choice',
    );
    const number = fc.record({
      input: fc.constantFrom(...numbers),
      value: fc.integer({ min: 0, max: 99 }),
    });
    const comparison: fc.Arbitrary<Condition> = fc.oneof(
      number.map(({ input, value }) => ({ input, atLeast: value })),
      number.map(({ input, value }) => ({ input, above: value })),
      number.map(({ input, value }) => ({ input, atMost: value })),
      number.map(({ input, value }) => ({ input, below: value })),
      fc.constantFrom(...choices).chain((input) => {
        const definition = checkIn.inputs[input];
        const values = definition?.kind === 'choice' ? definition.values : [];
        return fc.subarray([...values], { minLength: 1 }).map((is) => ({ input, is }));
      }),
    );
    const { condition } = fc.letrec<{ condition: Condition }>((tie) => ({
      condition: fc.oneof(
        { maxDepth: 3, withCrossShrink: true },
        comparison,
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((any) => ({ any })),
        fc.array(tie('condition'), { minLength: 1, maxLength: 3 }).map((parts) => ({ all: parts })),
      ),
    }));
    fc.assert(fc.property(condition, (each) => expectAllNamed(each, checkIn.inputs)));
  });

  it('tells “or” from “and”, and puts a group inside another in brackets', () => {
    const limp: Condition = { input: 'limp', is: ['yes'] };
    const swelling: Condition = { input: 'swelling', is: ['yes'] };
    const sore: Condition = { input: 'painDuring', atLeast: 4 };
    expect(conditionInWords({ all: [sore, { any: [limp, swelling] }] }, checkIn.inputs)).toBe(
      'Worst pain during the session: 4 or more and (A limp, or weight kept off the sore place: yes or Swelling: yes)',
    );
  });

  it('tells “4 or more” from “more than 4”', () => {
    const words = (condition: Condition) => conditionInWords(condition, checkIn.inputs);
    expect(words({ input: 'painDuring', atLeast: 4 })).toMatch(/: 4 or more$/);
    expect(words({ input: 'painDuring', above: 4 })).toMatch(/: more than 4$/);
    expect(words({ input: 'painDuring', atMost: 4 })).toMatch(/: 4 or less$/);
    expect(words({ input: 'painDuring', below: 4 })).toMatch(/: less than 4$/);
  });
});

describe('what a rule leads to, in words', () => {
  it('says level, rest, impact and minutes of a step back', () => {
    const red = checkIn.rules.find(({ id }) => id === 'red-limp');
    if (red === undefined) throw new Error('The rules have no red-limp.');
    expect(effectsInWords(combineAll([red.effects], checkIn.atLeast))).toEqual([
      'Step back',
      '1 level below that of the last session',
      '2 days of rest',
      'no impact',
      'minutes begin again at the bottom of the level',
    ]);
  });

  it('names only the decision where nothing else follows', () => {
    expect(effectsInWords(combineAll([], checkIn.atLeast))).toEqual([decisionWords.advance]);
  });
});

describe('the stop rule on paper', () => {
  const stop = stopRuleOf(rules);

  it('has the limits of the red rules', () => {
    expect(stop.when).toEqual([
      'pain in the ball of the foot reaches 4 out of 10',
      'you limp, during it or afterwards',
      'you spare the toe',
      'the next morning is 3 or more points above your usual',
      'it is still above your usual after 24 hours',
    ]);
    expect(stop.then).toBe('Rest at least 2 days, then start 1 level lower.');
  });

  it('follows the rules when a limit changes', () => {
    const stricter = {
      ...rules,
      checkIn: {
        ...checkIn,
        rules: checkIn.rules.map((rule) =>
          rule.id === 'red-pain-during'
            ? { ...rule, when: { input: 'painDuring', atLeast: 3 } }
            : rule,
        ),
      },
    };
    expect(stopRuleOf(stricter).when[0]).toBe('pain in the ball of the foot reaches 3 out of 10');
  });

  it('gives a rule of a form it does not know in the rule’s own words', () => {
    const limp = checkIn.rules.find(({ id }) => id === 'red-limp');
    if (limp === undefined) throw new Error('The rules have no red-limp.');
    const when: Condition = { any: [limp.when, { input: 'painOnHopping', atLeast: 8 }] };
    const changed = { ...rules, checkIn: { ...checkIn, rules: [{ ...limp, when }] } };
    expect(stopRuleOf(changed).when).toEqual([limp.because]);
  });

  it('is the red of the traffic light, and amber is milder', () => {
    const [green, amber, red] = lightsOf(rules);
    expect(red).toMatchObject({ colour: 'Red', when: stop.when, then: stop.then });
    expect(amber?.when).toEqual([
      'pain in the ball of the foot goes above 2 out of 10',
      'the next morning is above your usual',
      'the foot swells',
    ]);
    expect(amber?.then).toBe('1 day of rest, then the same again.');
    expect(green?.when).toContain('pain 0 to 2 during it');
    expect(green?.then).toContain('3 in a row, and 7 days');
  });
});

describe('a line of the checklist in words', () => {
  const line = { label: 'A line', met: false, needed: 3 } as const;
  it.each([
    [{ ...line, kind: 'good-sessions', met: true, count: 3 } as const, 'Done'],
    [{ ...line, kind: 'green-days', count: 1 } as const, '1 of 3 so far'],
    [{ ...line, kind: 'own-good-sessions' } as const, '0 of 3 so far'],
    [{ ...line, kind: 'norm', needed: 19, count: 12 } as const, 'Last time 12, 19 needed'],
    [{ ...line, kind: 'norm', needed: 19 } as const, 'Not measured yet, 19 needed'],
    [
      { ...line, kind: 'measured-at-most', needed: 2, count: 4 } as const,
      'Last time 4, 2 or less needed',
    ],
    [{ ...line, kind: 'measured-at-most', needed: 2 } as const, 'Not noted yet, 2 or less needed'],
    [{ ...line, kind: 'able', needed: 1 } as const, 'Not tried yet'],
    [{ ...line, kind: 'able', needed: 1, count: 0 } as const, 'Not yet'],
    [
      { ...line, kind: 'sign-free', count: 3 } as const,
      'Enough sessions, not yet over enough days',
    ],
    [{ ...line, kind: 'sign-free', count: 2 } as const, '2 of 3 so far'],
  ])('%o: %s', (progress, words) => {
    expect(gateState(progress)).toBe(words);
  });
});

it('finds every source that a rule rests on', () => {
  const sources = sourcesIn(rules);
  const text = JSON.stringify(rules);
  expect(sources.length).toBeGreaterThan(20);
  expect(new Set(sources).size).toBe(sources.length);
  const named = [...text.matchAll(/"sources":\[([^\]]*)\]/g)].flatMap(([, list = '']) =>
    list === '' ? [] : (JSON.parse(`[${list}]`) as string[]),
  );
  expect([...sources].sort()).toEqual([...new Set(named)].sort());
});
