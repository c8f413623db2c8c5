import { combineAll, only } from './combine.ts';
import { compile, inputsOf } from './conditions.ts';
import type { Test, Truth } from './conditions.ts';
import type { CheckInRules, Effects, InputDefinitions, Inputs, InputValue, Rule } from './rules.ts';

/** A rule that had its say. `unknown`: an answer was missing or “not sure”, so it holds. */
export interface Match {
  readonly rule: Rule;
  readonly truth: 'yes' | 'unknown';
}

/** The same with what the rule read; what was not known is there as `undefined`. */
export interface MatchedRule extends Match {
  readonly inputs: Inputs;
}

export interface Judgement {
  readonly effects: Effects;
  readonly matched: readonly Match[];
}

const digits = { no: 0, unknown: 1, yes: 2 } as const;
const holding = only('hold');

/**
 * What the rules for one kind of question come to. Rules only add caution: the more of them match,
 * the less is allowed. An answer that isn't known holds, so it never leads to a step up and never
 * makes a session good.
 */
export function judge(
  rules: CheckInRules,
  judges: Rule['judges'][number],
  given: Inputs,
): Judgement {
  const own = prepared(rules)[judges];
  // The same rules matching come to the same: years of days share a few dozen judgements. One
  // digit of base 3 for each rule; 30 rules still make an exact number.
  let key = 0;
  for (const test of own.tests) key = key * 3 + digits[test(given)];
  const { known } = own;
  let judgement = known.get(key);
  if (judgement === undefined) {
    judgement = comeTo(
      rules,
      own.rules,
      own.tests.map((test) => test(given)),
    );
    known.set(key, judgement);
  }
  return judgement;
}

function comeTo(
  { atLeast }: CheckInRules,
  rules: readonly Rule[],
  truths: readonly Truth[],
): Judgement {
  const matched = rules.flatMap((rule, index): Match[] => {
    const truth = truths[index] ?? 'no';
    return truth === 'no' || (truth === 'unknown' && rule.unknown === 'ignore')
      ? []
      : [{ rule, truth }];
  });
  const effects = matched.map(({ rule, truth }) => (truth === 'yes' ? rule.effects : holding));
  return { effects: combineAll(effects, atLeast), matched };
}

/** With the reader's own inputs beside each rule. */
export function withInputs(matched: readonly Match[], given: Inputs): MatchedRule[] {
  return matched.map(({ rule, truth }) => ({
    rule,
    truth,
    inputs: Object.fromEntries(inputsOf(rule.when).map((name) => [name, given[name]])),
  }));
}

interface Prepared {
  readonly rules: readonly Rule[];
  readonly tests: readonly Test[];
  readonly known: Map<number, Judgement>;
}

const preparedRules = new WeakMap<CheckInRules, Record<Rule['judges'][number], Prepared>>();

/** Sorted and compiled once. */
function prepared(rules: CheckInRules): Record<Rule['judges'][number], Prepared> {
  const before = preparedRules.get(rules);
  if (before !== undefined) return before;
  const notAsked: Inputs = Object.fromEntries(
    Object.entries(rules.inputs)
      .filter(([, { optional }]) => optional)
      .map(([name, definition]) => [name, mildest(definition)]),
  );
  const judging = (judges: Rule['judges'][number]): Prepared => {
    const own = rules.rules.filter((rule) => rule.judges.includes(judges));
    return { rules: own, tests: own.map(({ when }) => compile(when, notAsked)), known: new Map() };
  };
  const made = {
    session: judging('session'),
    morning: judging('morning'),
    'step-up': judging('step-up'),
    day: judging('day'),
  };
  preparedRules.set(rules, made);
  return made;
}

/** The mildest value of an input: what stands for a question asked only at times. */
export function mildest(definition: InputDefinitions[string]): InputValue {
  if (definition.kind === 'choice') return definition.values[0] ?? '';
  return definition.worse === 'higher' ? definition.min : definition.max;
}
