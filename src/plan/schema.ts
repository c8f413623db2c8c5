import { z } from 'astro/zod';
import { parse } from 'yaml';
import { readDay } from '../lib/days.ts';
import type { Day } from '../lib/days.ts';
import { urgencies } from '../log/entries.ts';
import { checkRules } from './check-rules.ts';
import type { KnownContent, RuleFile, RuleProblem } from './known-content.ts';
import { decisionKinds, minutesKinds, stages } from './rules.ts';
import type { Condition, Rules } from './rules.ts';

export type { RuleFile, RuleProblem } from './known-content.ts';

export type RulesRead =
  | { readonly ok: true; readonly rules: Rules }
  | { readonly ok: false; readonly problems: readonly RuleProblem[] };

const slug = z.string().regex(/^[a-zA-Z][a-zA-Z0-9-]{0,63}$/, {
  error: 'A name is letters, digits and “-”, and begins with a letter.',
});
const sentence = z.string({ error: 'A sentence is missing here.' }).min(10);
const basis = z.strictObject(
  {
    about: z
      .string()
      .regex(/^(plantar plate|forefoot pain|our proposal|general safety|borrowed from .+)$/, {
        error:
          'Say about what: plantar plate, forefoot pain, borrowed from …, our proposal or general safety.',
      }),
    sure: z.enum(['high', 'moderate', 'low', 'very low']),
    sources: z.array(z.string()),
  },
  { error: 'A value that decides needs its basis: about, sure and sources.' },
);
const reasoned = {
  because: z.string({ error: 'A value that decides needs its “because”.' }).min(10),
  basis,
};
const count = z.int().min(0);
const positive = z.int().min(1);

const condition: z.ZodType<Condition> = z.lazy(() =>
  z.union(
    [
      z.strictObject({ input: slug, atLeast: z.number() }),
      z.strictObject({ input: slug, above: z.number() }),
      z.strictObject({ input: slug, atMost: z.number() }),
      z.strictObject({ input: slug, below: z.number() }),
      z.strictObject({ input: slug, is: z.array(z.string()).min(1) }),
      z.strictObject({ any: z.array(condition).min(1) }),
      z.strictObject({ all: z.array(condition).min(1) }),
    ],
    { error: 'A condition is any, all, or one input with atLeast, above, atMost, below or is.' },
  ),
);

const effects = z
  .strictObject({
    decision: z.enum(decisionKinds).optional(),
    levelsDown: count.max(10).optional(),
    restDays: count.max(28).optional(),
    impactAllowed: z.boolean().optional(),
    minutes: z.enum(minutesKinds).optional(),
  })
  .transform((given) => ({
    decision: given.decision ?? ('advance' as const),
    levelsDown: given.levelsDown ?? 0,
    restDays: given.restDays ?? 0,
    impactAllowed: given.impactAllowed ?? true,
    minutes: given.minutes ?? ('grow' as const),
  }));

const inputs = z.record(
  slug,
  z.discriminatedUnion('kind', [
    z.strictObject({
      label: z.string(),
      optional: z.boolean().optional(),
      kind: z.literal('number'),
      min: z.number(),
      max: z.number(),
      worse: z.enum(['higher', 'lower']),
    }),
    z.strictObject({
      label: z.string(),
      optional: z.boolean().optional(),
      kind: z.literal('choice'),
      values: z.array(z.string()).min(2),
    }),
  ]),
);

const day = z.string().transform((text, context): Day => {
  const read = readDay(text);
  if (read !== undefined) return read;
  context.issues.push({ code: 'custom', message: 'A date is YYYY-MM-DD.', input: text });
  return z.NEVER;
});
const dated = {
  version: positive,
  date: day,
  changes: z.array(z.strictObject({ version: positive, date: day, what: z.string() })).min(1),
};

const limit = z.strictObject({ count: positive, ...reasoned });
const run = { sessions: positive, overDays: count };

const options = z.array(z.strictObject({ value: z.string(), label: z.string() })).min(1);
const checkInQuestion = z.intersection(
  z.object({
    id: slug,
    about: z.array(z.enum(['session', 'morning'])).min(1),
    question: sentence,
    hint: z.string().optional(),
    why: sentence,
  }),
  z.discriminatedUnion('kind', [
    z.object({ kind: z.literal('pain') }),
    z.object({ kind: z.literal('yesNo'), good: z.enum(['yes', 'no']), whenGood: sentence }),
    z.object({ kind: z.literal('new'), whenGood: sentence, options }),
  ]),
);

const checkIn = z.strictObject({
  ...dated,
  inputs,
  questions: z.array(checkInQuestion).min(1),
  abilities: z.array(z.strictObject({ id: slug, question: sentence, how: sentence })),
  atLeast: z.array(
    z
      .strictObject({ decision: z.enum(decisionKinds), effects, because: sentence })
      .transform(({ decision, effects: least, because }) => ({ ...least, decision, because })),
  ),
  limits: z.strictObject({
    goodSessions: limit,
    daysBetweenSteps: limit,
    breakSteps: z.array(
      z.strictObject({
        fromDays: positive,
        levelsDown: z.union([positive, z.literal('afresh')]),
        ...reasoned,
      }),
    ),
    sessionCap: z.strictObject({
      withinDays: positive,
      percent: z.number().min(0).max(100),
      minutes: z.number().min(0),
      ...reasoned,
    }),
    tenderness: z.strictObject({ sign: slug, ...run, ...reasoned }),
    usualMornings: limit,
    trendMornings: limit,
    lookBackDays: limit,
  }),
  rules: z.array(
    z.strictObject({
      id: slug,
      title: z.string(),
      judges: z.array(z.enum(['session', 'morning', 'step-up', 'day'])).min(1),
      when: condition,
      unknown: z.enum(['hold', 'ignore']).default('hold'),
      effects,
      ...reasoned,
    }),
  ),
});

const warningSigns = z.strictObject({
  ...dated,
  signs: z.array(
    z.strictObject({
      id: slug,
      urgency: z.enum(urgencies),
      unsure: z.enum(urgencies),
      question: sentence,
      todo: sentence,
      ...reasoned,
    }),
  ),
});

const entry = z.strictObject({
  ...dated,
  inputs,
  questions: z.array(
    z.strictObject({
      id: slug,
      question: sentence,
      hint: z.string().optional(),
      why: sentence,
      keptIn: z.enum(['profile', 'medical', 'answers']),
      kind: z.enum(['choice', 'number', 'date']),
      options: z.array(z.strictObject({ value: z.string(), label: z.string() })).optional(),
      unit: z.string().optional(),
      min: z.number().optional(),
      max: z.number().optional(),
      onlyAfter: z.strictObject({ question: slug, is: z.array(z.string()) }).optional(),
    }),
  ),
  highestStart: z.strictObject({ strength: slug, activity: slug, ...reasoned }),
  placements: z.array(
    z.strictObject({
      id: slug,
      when: condition,
      strengthAtMost: slug,
      activityAtMost: slug,
      ...reasoned,
    }),
  ),
  medicalLimits: z.array(
    z.strictObject({
      id: slug,
      when: condition,
      forbids: z.array(z.enum(['step-up', 'impact', 'good-sessions'])).min(1),
      notBefore: z.enum(['surgeryOn', 'injectionOn']).optional(),
      todo: sentence,
      ...reasoned,
    }),
  ),
});

const gateItem = z.intersection(
  z.object({ label: sentence }),
  z.discriminatedUnion('kind', [
    z.object({
      kind: z.literal('good-sessions'),
      track: z.enum(['strength', 'activity']),
      from: slug.optional(),
      count: positive,
    }),
    z.object({
      kind: z.literal('green-days'),
      activities: z.array(slug).min(1),
      minutes: positive,
      days: positive,
    }),
    z.object({ kind: z.literal('measured-at-most'), measure: slug, value: z.number() }),
    z.object({ kind: z.literal('norm'), norm: z.enum(['heel-raises', 'one-leg-stand']) }),
    z.object({ kind: z.literal('able'), ability: slug }),
    z.object({ kind: z.literal('sign-free'), sign: slug, ...run }),
  ]),
);

const dose = z.strictObject({
  exercise: slug,
  sets: positive.optional(),
  repetitions: positive.optional(),
  holdSeconds: positive.optional(),
  restSeconds: positive.optional(),
  minutes: positive.optional(),
  daysAWeek: positive.max(7),
  impact: z.boolean().default(false),
});
const levelBase = {
  id: slug,
  stage: z.enum(stages),
  name: z.string(),
  opensWhen: z.array(gateItem).default([]),
  ...reasoned,
};
const level = z.discriminatedUnion('track', [
  z.strictObject({
    track: z.literal('strength'),
    exercises: z.array(dose).min(2).max(4),
    ...levelBase,
  }),
  z.strictObject({
    track: z.literal('activity'),
    activity: z.strictObject({
      kind: slug,
      also: z.array(slug).optional(),
      words: z.string(),
      minutesFrom: positive,
      minutesTo: positive,
      daysAWeek: positive.max(7),
      impact: z.boolean().default(false),
    }),
    ...levelBase,
  }),
]);

const ladder = z.strictObject({
  ...dated,
  levels: z.array(level),
  path: z.array(slug),
  sports: z.array(z.strictObject({ id: slug, name: z.string(), path: z.array(slug) })),
  fitness: z.array(z.strictObject({ upTo: z.enum(stages), words: sentence, ...reasoned })),
  norms: z.strictObject({
    heelRaises: z.strictObject({
      minus: count,
      byAge: z.record(z.string(), z.strictObject({ female: positive, male: positive })),
      ...reasoned,
    }),
    oneLegStandSeconds: z.strictObject({ byAge: z.record(z.string(), positive), ...reasoned }),
  }),
  activities: z.array(
    z.strictObject({
      id: slug,
      name: z.string(),
      from: z.array(z.strictObject({ sport: slug, level: slug })).min(1),
      impact: z.boolean(),
      timed: z.boolean(),
      instead: sentence,
      ...reasoned,
    }),
  ),
});

const shapes = { 'warning-signs': warningSigns, entry, ladder, 'check-in': checkIn };

/**
 * The rules from the texts of the four files, or everything that is wrong with them, each with its
 * file, its place and a sentence. `known` says which sources and exercises the site has.
 */
export function readRules(
  texts: Readonly<Record<RuleFile, string>>,
  known: KnownContent,
): RulesRead {
  const problems: RuleProblem[] = [];
  const read = <F extends RuleFile>(file: F): z.output<(typeof shapes)[F]> | undefined => {
    let value: unknown;
    try {
      value = parse(texts[file]);
    } catch (error) {
      problems.push({ file, path: '', problem: `This is not YAML: ${String(error)}` });
      return undefined;
    }
    const result = shapes[file].safeParse(value);
    if (result.success) return result.data as z.output<(typeof shapes)[F]>;
    for (const issue of result.error.issues) {
      problems.push({ file, path: issue.path.join('.'), problem: issue.message });
    }
    return undefined;
  };

  const signs = read('warning-signs');
  const entryRules = read('entry');
  const ladderRules = read('ladder');
  const checkInRules = read('check-in');
  if (!signs || !entryRules || !ladderRules || !checkInRules) return { ok: false, problems };

  const files = [signs, entryRules, ladderRules, checkInRules];
  const newest = files.reduce((a, b) => (b.date > a.date ? b : a));
  const rules: Rules = {
    version: Math.max(...files.map(({ version }) => version)),
    date: newest.date,
    changes: files.flatMap(({ changes }) => changes),
    warningSigns: signs.signs,
    entry: entryRules,
    checkIn: checkInRules,
    ladder: ladderRules,
  };
  const wrong = checkRules(rules, known);
  return wrong.length === 0 ? { ok: true, rules } : { ok: false, problems: wrong };
}
