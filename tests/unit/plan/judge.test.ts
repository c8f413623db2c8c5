import { describe, expect, it } from 'vitest';
import { noCaution } from '../../../src/plan/combine.ts';
import { judge, mildest, withInputs } from '../../../src/plan/judge.ts';
import type { CheckInRules, Rule } from '../../../src/plan/rules.ts';
import { rules as siteRules } from './site-rules.ts';

const basis = { about: 'our proposal', sure: 'very low', sources: [] } as const;

function rule(id: string, part: Partial<Rule>): Rule {
  return {
    id,
    title: id,
    judges: ['session'],
    when: { input: 'pain', atLeast: 4 },
    unknown: 'hold',
    effects: { ...noCaution, decision: 'step-back', restDays: 2 },
    because: 'It is a rule.',
    basis,
    ...part,
  };
}

const rules: CheckInRules = {
  ...siteRules.checkIn,
  atLeast: [],
  inputs: {
    pain: { label: 'Pain', kind: 'number', min: 0, max: 10, worse: 'higher' },
    limp: { label: 'Limp', kind: 'choice', values: ['no', 'yes'] },
    swelling: { label: 'Swelling', kind: 'choice', values: ['no', 'yes'], optional: true },
    minutes: { label: 'Minutes', kind: 'number', min: 0, max: 60, worse: 'lower' },
  },
  rules: [
    rule('hurts', {}),
    rule('limps', {
      when: { input: 'limp', is: ['yes'] },
      unknown: 'ignore',
      effects: { ...noCaution, decision: 'rest', restDays: 3 },
    }),
    rule('swollen', {
      when: { input: 'swelling', is: ['yes'] },
      effects: { ...noCaution, decision: 'hold', impactAllowed: false },
    }),
    rule('short', { judges: ['morning'], when: { input: 'minutes', below: 10 } }),
  ],
};
const ids = (given: Parameters<typeof judge>[2]) =>
  judge(rules, 'session', given).matched.map((match) => `${match.rule.id} ${match.truth}`);

describe('judging answers', () => {
  it('comes to the boldest when nothing matches', () => {
    expect(judge(rules, 'session', { pain: 0, limp: 'no' })).toEqual({
      effects: noCaution,
      matched: [],
    });
  });

  it('lists every rule that matches, and takes each effect at its most cautious', () => {
    const both = judge(rules, 'session', { pain: 4, limp: 'yes' });
    expect(ids({ pain: 4, limp: 'yes' })).toEqual(['hurts yes', 'limps yes']);
    expect(both.effects).toMatchObject({ decision: 'step-back', restDays: 3 });
  });

  it('holds at an answer that isn’t known, without the effects of its rule', () => {
    expect(ids({ limp: 'no' })).toEqual(['hurts unknown']);
    expect(judge(rules, 'session', { limp: 'no' }).effects).toEqual({
      ...noCaution,
      decision: 'hold',
    });
  });

  it('ignores what isn’t known where the rule says so', () => {
    expect(ids({ pain: 1 })).toEqual([]);
    expect(ids({ pain: 1, limp: 'notSure' })).toEqual([]);
  });

  it('takes an optional question that was not asked as its mildest, and “not sure” as unknown', () => {
    expect(ids({ pain: 1, limp: 'no' })).toEqual([]);
    expect(ids({ pain: 1, limp: 'no', swelling: 'notSure' })).toEqual(['swollen unknown']);
    expect(ids({ pain: 1, limp: 'no', swelling: 'yes' })).toEqual(['swollen yes']);
  });

  it('asks only the rules for its own kind', () => {
    expect(judge(rules, 'morning', { minutes: 5 }).matched).toHaveLength(1);
    expect(judge(rules, 'day', { minutes: 5, pain: 9 }).matched).toEqual([]);
  });

  it('comes to the same each time, also after others', () => {
    const first = judge(rules, 'session', { pain: 5, limp: 'no' });
    judge(rules, 'session', { pain: 5, limp: 'yes' });
    expect(judge(rules, 'session', { pain: 6, limp: 'no' })).toEqual(first);
  });
});

describe('the reader’s own inputs', () => {
  it('stand beside each rule, what was not known as missing', () => {
    const { matched } = judge(rules, 'session', { limp: 'yes' });
    expect(withInputs(matched, { limp: 'yes' }).map(({ inputs }) => inputs)).toEqual([
      { pain: undefined },
      { limp: 'yes' },
    ]);
  });
});

describe('the mildest value', () => {
  it('is the first choice, or the end of the scale that is better', () => {
    const { inputs } = rules;
    expect(Object.values(inputs).map(mildest)).toEqual([0, 'no', 'no', 60]);
  });
});
