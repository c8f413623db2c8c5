import type { Condition, Inputs } from './rules.ts';

/** Three values: an answer that isn't there is neither. */
export type Truth = 'no' | 'unknown' | 'yes';

/** A condition made ready to be asked many times. */
export type Test = (inputs: Inputs) => Truth;

/** A condition that reads one input. */
export type Comparison = Exclude<Condition, { any: unknown } | { all: unknown }>;

/**
 * Whether a condition holds for what is known. “Not sure” and missing are both unknown. `any` is
 * the strongest of its parts and `all` the weakest (Kleene's logic), so a part that isn't known
 * matters only where it could change the answer.
 */
export function evaluate(condition: Condition, inputs: Inputs): Truth {
  return compile(condition, {})(inputs);
}

/** The same, once for many times. A missing input takes its value from `notAsked`, if it has one. */
export function compile(condition: Condition, notAsked: Inputs): Test {
  if ('any' in condition) return either(condition.any, notAsked, 'yes');
  if ('all' in condition) return either(condition.all, notAsked, 'no');
  const { input } = condition;
  const holds = comparing(condition);
  const instead = notAsked[input];
  return (inputs) => {
    const value = inputs[input] ?? instead;
    if (value === undefined || value === 'notSure') return 'unknown';
    return holds(value) ? 'yes' : 'no';
  };
}

/** The parts in turn, until one decides; else “unknown” if one of them was, else the opposite. */
function either(parts: readonly Condition[], notAsked: Inputs, decides: 'yes' | 'no'): Test {
  const tests = parts.map((part) => compile(part, notAsked));
  return (inputs) => {
    let truth: Truth = decides === 'yes' ? 'no' : 'yes';
    for (const test of tests) {
      const part = test(inputs);
      if (part === decides) return part;
      if (part === 'unknown') truth = part;
    }
    return truth;
  };
}

function comparing(condition: Comparison): (value: number | string) => boolean {
  if ('is' in condition) return (value) => condition.is.includes(String(value));
  if ('atLeast' in condition) return (value) => Number(value) >= condition.atLeast;
  if ('above' in condition) return (value) => Number(value) > condition.above;
  if ('below' in condition) return (value) => Number(value) < condition.below;
  return (value) => Number(value) <= condition.atMost;
}

/** The inputs that a condition reads, each once. */
export function inputsOf(condition: Condition): string[] {
  return [...new Set(comparisonsOf(condition).map(({ input }) => input))];
}

/** The comparisons a condition is made of. */
export function comparisonsOf(condition: Condition): Comparison[] {
  if ('any' in condition) return condition.any.flatMap(comparisonsOf);
  if ('all' in condition) return condition.all.flatMap(comparisonsOf);
  return [condition];
}
