import type { Condition, DecisionKind, Effects, InputDefinitions } from '../../../plan/index.ts';

/**
 * When a rule matches, in words that name every input and its value: `Worst pain during the
 * session: 4 or more`. Parts of which one is enough are joined by “or”, parts that must all be
 * true by “and”; a group inside another stands in brackets.
 */
export function conditionInWords(condition: Condition, inputs: InputDefinitions): string {
  return words(condition, inputs, false);
}

function words(condition: Condition, inputs: InputDefinitions, isInside: boolean): string {
  if ('any' in condition) return joined(condition.any, inputs, ' or ', isInside);
  if ('all' in condition) return joined(condition.all, inputs, ' and ', isInside);
  return `${inputs[condition.input]?.label ?? condition.input}: ${comparedWith(condition)}`;
}

function joined(
  parts: readonly Condition[],
  inputs: InputDefinitions,
  word: string,
  isInside: boolean,
): string {
  const line = parts.map((part) => words(part, inputs, parts.length > 1)).join(word);
  return isInside && parts.length > 1 ? `(${line})` : line;
}

function comparedWith(condition: Exclude<Condition, { any: unknown } | { all: unknown }>): string {
  if ('is' in condition) return condition.is.map(valueInWords).join(' or ');
  if ('atLeast' in condition) return `${condition.atLeast} or more`;
  if ('above' in condition) return `more than ${condition.above}`;
  if ('below' in condition) return `less than ${condition.below}`;
  return `${condition.atMost} or less`;
}

/** A value of an input as people say it: `notCalm` → `not calm`, `two-weeks` → `two weeks`. */
export function valueInWords(value: string): string {
  return value
    .replace(/([a-z])([A-Z])/g, '$1 $2')
    .replaceAll('-', ' ')
    .toLowerCase();
}

/** What each decision is called on the pages for readers, from the most cautious to the boldest. */
export const decisionWords: Readonly<Record<DecisionKind, string>> = {
  now: 'Emergency help now',
  today: 'Be seen today',
  days: 'Be seen within days',
  routine: 'An ordinary appointment',
  'step-back': 'Step back',
  rest: 'Rest',
  hold: 'Hold',
  advance: 'Go on',
};

/**
 * What effects come to, in words, the decision first: `Step back`, `1 level below that of the last
 * session`, `2 days of rest`, `no impact`, `minutes begin again at the bottom of the level`.
 * What has no effect isn't named.
 */
export function effectsInWords(effects: Effects): string[] {
  const { decision, levelsDown, restDays, impactAllowed, minutes } = effects;
  const minutesWords = {
    none: 'no minutes',
    'start-again': 'minutes begin again at the bottom of the level',
    same: 'minutes stay as they are',
    grow: '',
  }[minutes];
  return [
    decisionWords[decision],
    levelsDown > 0 ? `${counted(levelsDown, 'level')} below that of the last session` : '',
    restDays > 0 ? `${counted(restDays, 'day')} of rest` : '',
    impactAllowed ? '' : 'no impact',
    minutesWords,
  ].filter(Boolean);
}

/** A number with its word: `1 day`, `2 days`. */
export function counted(count: number, word: string): string {
  return `${count} ${word}${count === 1 ? '' : 's'}`;
}
