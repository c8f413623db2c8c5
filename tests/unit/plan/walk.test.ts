import { describe, expect, it } from 'vitest';
import { asCautious, combine, combineAll, noCaution } from '../../../src/plan/combine.ts';
import { comparisonsOf, evaluate, inputsOf } from '../../../src/plan/conditions.ts';
import { judge, mildest } from '../../../src/plan/judge.ts';
import { assess, medicalLimits } from '../../../src/plan/assess.ts';
import { decisionKinds, minutesKinds } from '../../../src/plan/rules.ts';
import type {
  Condition,
  Effects,
  InputDefinition,
  InputDefinitions,
  Inputs,
  InputValue,
  Rule,
} from '../../../src/plan/rules.ts';
import { rules } from './site-rules.ts';

/** A class of answers that no rule tells apart, by one of them; “unknown” is one too. */
type Class = InputValue | undefined;

/** From the mildest to the worst: a value at, just below and just above each limit; then unknown. */
function classesOf(definition: InputDefinition, conditions: readonly Condition[], name: string) {
  if (definition.kind === 'choice')
    return { known: definition.values, unknown: ['notSure', undefined] };
  const limits = conditions.flatMap(comparisonsOf).flatMap((comparison) => {
    if (comparison.input !== name) return [];
    return Object.values(comparison).filter((value) => typeof value === 'number');
  });
  const near = limits.flatMap((limit) => [limit - 0.5, limit, limit + 0.5]);
  const all = [definition.min, definition.max, ...near].filter(
    (value) => value >= definition.min && value <= definition.max,
  );
  const signature = (value: number) =>
    conditions
      .flatMap(comparisonsOf)
      .filter(({ input }) => input === name)
      .map((comparison) => evaluate(comparison, { [name]: value }))
      .join();
  const byClass = new Map(all.map((value) => [signature(value), value]));
  const known = [...byClass.values()].sort((a, b) => a - b);
  if (definition.worse === 'lower') known.reverse();
  return { known, unknown: ['notSure', undefined] };
}

/** Rules that share an input, directly or by way of others. */
function groupsOf(all: readonly Rule[]): Rule[][] {
  const groups: Rule[][] = [];
  for (const rule of all) {
    const shares = (other: Rule) =>
      inputsOf(other.when).some((name) => inputsOf(rule.when).includes(name));
    const joined = groups.filter((group) => group.some(shares));
    const rest = groups.filter((group) => !joined.includes(group));
    groups.splice(0, groups.length, ...rest, [...joined.flat(), rule]);
  }
  return groups;
}

function* combinations(
  names: readonly string[],
  classes: ReadonlyMap<string, readonly Class[]>,
): Generator<Record<string, Class>> {
  const [first, ...rest] = names;
  if (first === undefined) {
    yield {};
    return;
  }
  for (const others of combinations(rest, classes)) {
    for (const value of classes.get(first) ?? []) yield { ...others, [first]: value };
  }
}

const { checkIn } = rules;
const counts: Record<string, number> = {};
/** How many classes the rules tell apart, by input; “not sure” and missing are one more each. */
const classCounts: Record<string, number> = {};

function definitionOf(definitions: InputDefinitions, name: string): InputDefinition {
  const definition = definitions[name];
  if (definition === undefined) throw new Error(name);
  return definition;
}

for (const judges of ['session', 'morning', 'step-up', 'day'] as const) {
  const own = checkIn.rules.filter((rule) => rule.judges.includes(judges));
  const names = [...new Set(own.flatMap(({ when }) => inputsOf(when)))];
  const conditions = own.map(({ when }) => when);
  const parts = new Map(
    names.map((name) => [name, classesOf(definitionOf(checkIn.inputs, name), conditions, name)]),
  );
  const classes = new Map<string, readonly Class[]>(
    [...parts].map(([name, { known, unknown }]) => [name, [...known, ...unknown]]),
  );
  for (const [name, { known }] of parts) classCounts[`${judges} ${name}`] = known.length;

  describe(`every combination of answers about a ${judges}`, () => {
    it('has a decision, which no worse and no unknown answer makes bolder', () => {
      let count = 0;
      for (const group of groupsOf(own)) {
        const groupNames = [...new Set(group.flatMap(({ when }) => inputsOf(when)))];
        for (const inputs of combinations(groupNames, classes)) {
          count += 1;
          const { effects } = judge(checkIn, judges, inputs);
          expect(decisionKinds).toContain(effects.decision);
          expect(minutesKinds).toContain(effects.minutes);
          for (const name of groupNames) {
            const { known, unknown } = parts.get(name) ?? { known: [], unknown: [] };
            const at = known.findIndex((value) => value === inputs[name]);
            const worse = at < 0 ? [] : known.slice(at + 1, at + 2);
            for (const value of worse) {
              const after = judge(checkIn, judges, { ...inputs, [name]: value }).effects;
              if (!asCautious(after, effects)) expect({ inputs, name, value }).toBe('as cautious');
            }
            if (at !== 0) continue;
            for (const value of unknown) {
              const after = judge(checkIn, judges, { ...inputs, [name]: value }).effects;
              if (!asCautious(after, effects)) expect({ inputs, name, value }).toBe('as cautious');
            }
          }
        }
      }
      counts[judges] = count;
    });

    it('comes to the most cautious of its groups, effect by effect', () => {
      const groups = groupsOf(own);
      // The groups share no input. So one at a time beside every other group's extremes is enough
      // to see that none changes another; the whole product follows from the combining alone.
      const extremes = (pick: (known: readonly Class[]) => Class): Inputs =>
        Object.fromEntries(names.map((name) => [name, pick(parts.get(name)?.known ?? [])]));
      const backgrounds = [
        extremes((known) => known[0]),
        extremes((known) => known.at(-1)),
        extremes((known) => known[Math.floor(known.length / 2)]),
        Object.fromEntries(names.map((name) => [name, 'notSure'])),
        {},
      ];
      const alone = (group: readonly Rule[], inputs: Inputs): Effects =>
        judge({ ...checkIn, rules: group, atLeast: [] }, judges, inputs).effects;
      const judgeAlone = groups.map((group) => {
        const only = { ...checkIn, rules: group, atLeast: [] };
        return (inputs: Inputs) => judge(only, judges, inputs).effects;
      });
      expect(alone([], {})).toEqual(noCaution);
      for (const [index, group] of groups.entries()) {
        const groupNames = [...new Set(group.flatMap(({ when }) => inputsOf(when)))];
        for (const inputs of combinations(groupNames, classes)) {
          for (const background of backgrounds) {
            const whole = { ...background, ...inputs };
            const each = judgeAlone.map((one) => one(whole));
            expect(judgeAlone[index]?.(whole)).toEqual(judgeAlone[index]?.(inputs));
            expect(judge(checkIn, judges, whole).effects).toEqual(
              combineAll(each, checkIn.atLeast),
            );
          }
        }
      }
    });
  });
}

describe('every combination of all answers after a session together', () => {
  it('has a decision that one worse answer never makes bolder', () => {
    const own = checkIn.rules.filter((rule) => rule.judges.includes('session'));
    const conditions = own.map(({ when }) => when);
    const names = [...new Set(conditions.flatMap(inputsOf))];
    const classes = new Map<string, readonly Class[]>(
      names.map((name) => {
        const { known } = classesOf(definitionOf(checkIn.inputs, name), conditions, name);
        return [name, [...known, undefined]];
      }),
    );
    let count = 0;
    const inputs: Record<string, Class> = {};
    const walk = (depth: number): void => {
      const name = names[depth];
      if (name === undefined) {
        count += 1;
        const { effects } = judge(checkIn, 'session', inputs);
        for (const each of names) {
          const all = classes.get(each) ?? [];
          const was = inputs[each];
          const at = all.indexOf(was);
          // The next worse one, and for the mildest also “unknown”, which comes last.
          for (const next of at === 0 ? [1, all.length - 1] : at < all.length - 2 ? [at + 1] : []) {
            inputs[each] = all[next];
            const after = judge(checkIn, 'session', inputs).effects;
            if (!asCautious(after, effects)) expect({ ...inputs, from: was }).toBe('as cautious');
          }
          inputs[each] = was;
        }
        return;
      }
      for (const value of classes.get(name) ?? []) {
        inputs[name] = value;
        walk(depth + 1);
      }
    };
    walk(0);
    counts['session, all together'] = count;
    expect(count).toBeGreaterThan(100_000);
  });
});

describe('combining', () => {
  const all: Effects[] = decisionKinds.flatMap((decision) =>
    minutesKinds.flatMap((minutes) =>
      [0, 1, 2].flatMap((levelsDown) =>
        [0, 2].flatMap((restDays) =>
          [true, false].map((impactAllowed) => ({
            decision,
            minutes,
            levelsDown,
            restDays,
            impactAllowed,
          })),
        ),
      ),
    ),
  );

  it('takes each effect at its more cautious, in any order', () => {
    for (const a of all) {
      for (const b of all) {
        const both = combine(a, b);
        if (!asCautious(both, a) || !asCautious(both, b)) expect([a, b]).toBe('as cautious');
        const other = combine(b, a);
        if (!asCautious(both, other) || !asCautious(other, both)) expect([a, b]).toBe('the same');
      }
    }
    for (const a of all) expect(combine(a, noCaution)).toEqual(a);
  });

  it('lets a more cautious decision never allow more than a less cautious one', () => {
    const least = decisionKinds.map((decision) =>
      combineAll([{ ...noCaution, decision }], checkIn.atLeast),
    );
    least.slice(1).forEach((bolder, index) => {
      const careful = least[index];
      if (careful !== undefined) expect(asCautious(careful, bolder)).toBe(true);
    });
  });
});

describe('every combination of entry answers', () => {
  const { placements, medicalLimits: limits, inputs: definitions } = rules.entry;
  const classesFor = (names: readonly string[], conditions: readonly Condition[]) => {
    const parts = new Map(
      names.map((name) => [name, classesOf(definitionOf(definitions, name), conditions, name)]),
    );
    return {
      parts,
      classes: new Map<string, readonly Class[]>(
        [...parts].map(([name, { known }]) => [name, [...known, 'notSure']]),
      ),
    };
  };

  it('has a start, which no worse and no unknown answer makes higher', () => {
    const conditions = placements.map(({ when }) => when);
    const names = [...new Set(conditions.flatMap(inputsOf))];
    const { parts, classes } = classesFor(names, conditions);
    let count = 0;
    for (const given of combinations(names, classes)) {
      count += 1;
      const answers = given as Record<string, InputValue>;
      const { start } = assess({ answers }, rules);
      for (const name of names) {
        const known = parts.get(name)?.known ?? [];
        const at = known.findIndex((value) => value === answers[name]);
        if (at < 0) continue;
        for (const value of [...known.slice(at + 1), 'notSure']) {
          if (value === 'notSure' && at > 0) continue;
          const after = assess({ answers: { ...answers, [name]: value } }, rules).start;
          if (after.strength > start.strength || after.activity > start.activity) {
            expect({ answers, name, value }).toBe('no higher');
          }
        }
      }
    }
    counts['entry'] = count;
  });

  it('has its medical limits, of which no worse and no unknown fact removes one', () => {
    let count = 0;
    const facts = limits.flatMap(({ when }) => inputsOf(when)).filter((name) => name !== 'under18');
    const classes = new Map(facts.map((name) => [name, ['no', 'yes', 'notSure']]));
    for (const medical of combinations(facts, classes)) {
      count += 1;
      const given = { medical: medical as Record<string, 'no'>, ageBand: '30-39' } as const;
      const open = medicalLimits(given, rules).map(({ when }) => inputsOf(when)[0]);
      expect(open).toEqual(facts.filter((name) => medical[name] !== 'no'));
    }
    counts['medical'] = count;
    expect(medicalLimits(undefined, rules)).toHaveLength(limits.length);
  });
});

describe('the walk', () => {
  it('covered every class of every rule', () => {
    console.log(`classes of answers: ${JSON.stringify(classCounts)}`);
    console.log(`combinations walked: ${JSON.stringify(counts)}`);
    expect(Math.min(...Object.values(classCounts))).toBeGreaterThanOrEqual(2);
    for (const [name, definition] of Object.entries(checkIn.inputs)) {
      expect(mildest(definition), name).toBeDefined();
    }
    expect(Object.values(counts).every((count) => count > 0)).toBe(true);
    expect(Object.keys(counts)).toHaveLength(7);
  });
});
