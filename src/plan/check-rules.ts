import { comparisonsOf } from './conditions.ts';
import { checkLadder } from './check-ladder.ts';
import type { Condition, InputDefinition, InputDefinitions, Rules } from './rules.ts';
import { urgencies } from '../log/entries.ts';
import type { KnownContent, Report, RuleFile, RuleProblem } from './known-content.ts';

/** What the shapes alone can't tell: whether what is named exists and what is asked can happen. */
export function checkRules(rules: Rules, known: KnownContent): RuleProblem[] {
  const problems: RuleProblem[] = [];
  const reportIn =
    (file: RuleFile): Report =>
    (path, problem) =>
      problems.push({ file, path, problem });

  const signs = reportIn('warning-signs');
  const entry = reportIn('entry');
  const ladder = reportIn('ladder');
  const checkIn = reportIn('check-in');

  checkSources(rules.warningSigns, 'signs', known, signs);
  checkSources(rules.entry, '', known, entry);
  checkSources(rules.ladder, '', known, ladder);
  checkSources(rules.checkIn, '', known, checkIn);

  checkUnique(rules.warningSigns, 'signs', signs);
  rules.warningSigns.forEach((sign, index) => {
    if (urgencies.indexOf(sign.unsure) < urgencies.indexOf(sign.urgency)) {
      signs(`signs.${index}.unsure`, '“Not sure” can’t be more urgent than “yes”.');
    }
  });

  checkUnique(rules.checkIn.rules, 'rules', checkIn);
  rules.checkIn.rules.forEach((rule, index) => {
    checkCondition(rule.when, rules.checkIn.inputs, `rules.${index}.when`, checkIn);
  });
  checkUnique(rules.checkIn.questions, 'questions', checkIn);
  checkUnique(rules.checkIn.abilities, 'abilities', checkIn);
  checkAsked(rules, checkIn);
  const fromDays = rules.checkIn.limits.breakSteps.map((step) => step.fromDays);
  if (fromDays.some((days, index) => days <= (fromDays[index - 1] ?? 0))) {
    checkIn('limits.breakSteps', 'Longer breaks come after shorter ones.');
  }

  checkUnique(rules.entry.questions, 'questions', entry);
  checkUnique(rules.entry.placements, 'placements', entry);
  checkUnique(rules.entry.medicalLimits, 'medicalLimits', entry);
  rules.entry.questions.forEach(({ kind, options, onlyAfter }, index) => {
    if (kind === 'choice' && !options?.length) {
      entry(`questions.${index}.options`, 'A choice needs its options.');
    }
    const before = rules.entry.questions.slice(0, index).map(({ id }) => id);
    if (onlyAfter && !before.includes(onlyAfter.question)) {
      entry(`questions.${index}.onlyAfter`, 'It can only follow a question that comes before it.');
    }
  });
  [
    ...rules.entry.placements.map(({ when }, i) => ({ when, path: `placements.${i}.when` })),
    ...rules.entry.medicalLimits.map(({ when }, i) => ({ when, path: `medicalLimits.${i}.when` })),
  ].forEach(({ when, path }) => checkCondition(when, rules.entry.inputs, path, entry));

  checkLadder(rules, known, ladder, entry);
  return problems;
}

/** What checklists and limits wait for must be asked somewhere: else they never open. */
function checkAsked({ checkIn, ladder }: Rules, report: Report): void {
  const isAsked = (sign: string) =>
    (['session', 'morning'] as const).every((about) =>
      checkIn.questions.some((question) => question.id === sign && question.about.includes(about)),
    );
  const items = ladder.levels.flatMap(({ opensWhen }) => opensWhen);
  const signs = items.flatMap((item) => (item.kind === 'sign-free' ? [item.sign] : []));
  for (const sign of new Set([checkIn.limits.tenderness.sign, ...signs])) {
    if (!isAsked(sign)) {
      report('questions', `“${sign}” must be asked after a session and in the morning.`);
    }
  }
  const named = new Set(items.flatMap((item) => (item.kind === 'able' ? [item.ability] : [])));
  for (const ability of named) {
    if (!checkIn.abilities.some(({ id }) => id === ability)) {
      report('abilities', `A checklist asks for “${ability}”, which has no question.`);
    }
  }
  checkIn.abilities.forEach(({ id }, index) => {
    if (!named.has(id)) report(`abilities.${index}`, `No checklist asks for “${id}”.`);
  });
}

/** Every list of `sources`, wherever it is, names records that the site has. */
function checkSources(value: unknown, path: string, known: KnownContent, report: Report): void {
  if (typeof value !== 'object' || value === null) return;
  for (const [name, part] of Object.entries(value)) {
    const here = path === '' ? name : `${path}.${name}`;
    if (name !== 'sources' || !Array.isArray(part)) {
      checkSources(part, here, known, report);
      continue;
    }
    for (const id of part) {
      if (!known.sources.has(String(id))) {
        report(here, `“${String(id)}” is not in content/references.json.`);
      }
    }
  }
}

function checkUnique(things: readonly { id: string }[], path: string, report: Report): void {
  things.forEach(({ id }, index) => {
    if (things.findIndex((other) => other.id === id) !== index) {
      report(`${path}.${index}.id`, `The id “${id}” is there twice.`);
    }
  });
}

/**
 * A condition may only become true as things get worse. Then a worse answer never unmatches a
 * rule, and no combination of rules can make a plan bolder.
 */
function checkCondition(
  condition: Condition,
  inputs: InputDefinitions,
  path: string,
  report: Report,
): void {
  for (const comparison of comparisonsOf(condition)) {
    const input = Object.hasOwn(inputs, comparison.input) ? inputs[comparison.input] : undefined;
    const problem =
      input === undefined
        ? `There is no input “${comparison.input}”.`
        : problemOf(comparison, comparison.input, input);
    if (problem !== undefined) report(path, problem);
  }
}

function problemOf(
  comparison: ReturnType<typeof comparisonsOf>[number],
  name: string,
  input: InputDefinition,
): string | undefined {
  if (input.kind === 'choice') {
    if (!('is' in comparison)) return `“${name}” is a choice: compare it with “is”.`;
    const unknown = comparison.is.find((value) => !input.values.includes(value));
    if (unknown !== undefined) return `“${name}” is never “${unknown}”.`;
    const mildest = Math.min(...comparison.is.map((value) => input.values.indexOf(value)));
    return input.values.slice(mildest).every((value) => comparison.is.includes(value))
      ? undefined
      : `A rule that holds for a value of “${name}” must hold for every worse one.`;
  }
  if ('is' in comparison) return `“${name}” is a number: compare it with atLeast and the like.`;
  const upwards = 'atLeast' in comparison || 'above' in comparison;
  if (upwards !== (input.worse === 'higher')) {
    return `“${name}” gets worse as it gets ${input.worse}: the comparison goes the wrong way.`;
  }
  const [limit] = Object.values(comparison).filter((value) => typeof value === 'number');
  return limit === undefined || limit < input.min || limit > input.max
    ? `“${name}” runs from ${input.min} to ${input.max}: this can never tell anything apart.`
    : undefined;
}
