import { z } from 'astro/zod';
import type { About } from '../../../lib/evidence.ts';
import { phases } from '../../../lib/site.ts';
import { caution, floorFor } from './caution.ts';
import { itemIds, phaseGroups, purposeIds, verdicts } from './types.ts';
import type { Floor, Item, PhaseGroup, PurposeId, ShoeRules } from './types.ts';

// Words. No paragraph of a reader's page is longer than a few sentences.
const words = z.string().min(2).max(400);
const verdict = z.enum(verdicts);
const basisId = z.string();
const day = z.iso.date();
const pageLink = z.strictObject({
  to: z.string().regex(/^\/.*\/$/, 'Write a link from the root, with the closing slash.'),
  words,
});

/** One verdict for every phase, or one for each group of phases. */
const floor = z
  .union([
    verdict.transform((always): Floor => ({ early: always, middle: always, late: always })),
    z.strictObject({ early: verdict, middle: verdict, late: verdict }),
  ])
  .refine(
    ({ early, middle, late }) =>
      caution(early) >= caution(middle) && caution(middle) >= caution(late),
    'A later phase can’t be more cautious than an earlier one: “not sure” counts as the earliest.',
  );

const about = z.custom<About>(
  (value) =>
    typeof value === 'string' &&
    /^(?:plantar plate|forefoot pain|our proposal|general safety|borrowed from \S.*)$/.test(value),
  'Write plantar plate, forefoot pain, our proposal, general safety or “borrowed from …”.',
);

const basis = z
  .strictObject({
    about,
    sure: z.enum(['high', 'moderate', 'low', 'very low']),
    sources: z.array(z.string()),
  })
  .refine(
    (given) => given.sources.length > 0 || /^(?:our proposal|general safety)$/.test(given.about),
    'Only our proposal and general safety may stand without a source.',
  );

const answer = z
  .strictObject({
    id: z.string().regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'An id has lower case letters and “-”.'),
    label: words,
    short: words.max(16, 'The short form has 16 characters or fewer: four stand side by side.'),
    verdict: floor,
    strict: z
      .array(z.strictObject({ purposes: z.array(z.enum(purposeIds)).min(1), verdict: floor }))
      .default([]),
    crowds: z.boolean().default(false),
    reason: words,
    basis: basisId,
    changes: z.array(z.string()).default([]),
    blocks: z.array(z.string()).default([]),
    upToMillimetres: z.number().int().positive().optional(),
  })
  .transform(({ verdict: always, strict, ...rest }) => ({
    ...rest,
    floor: always,
    strict: strict.map((each) => ({ purposes: each.purposes, floor: each.verdict })),
  }));

const item = z.strictObject({
  id: z.enum(itemIds),
  name: words,
  question: words.endsWith('?', 'A question ends with a question mark.'),
  why: words,
  steps: z.array(words).min(1).max(4),
  shop: z.strictObject({ good: words, leave: words }),
  answers: z.array(answer).min(2),
  notSure: z
    .strictObject({ verdict: floor, findOut: words })
    .transform(({ verdict: always, findOut }) => ({ floor: always, findOut })),
});

const change = z.strictObject({
  id: z.string(),
  name: words,
  how: z.array(words).min(1).max(4),
  drawing: z.enum(['pad-start', 'lacing']).optional(),
  onlyFor: z.array(z.enum(purposeIds)).optional(),
  whileWorn: z.boolean().default(false),
  basis: basisId,
  links: z.array(pageLink).min(1),
});

const purpose = z.strictObject({
  id: z.enum(purposeIds),
  label: words,
  notes: z
    .array(
      z.strictObject({ phases: z.array(z.enum(phaseGroups)).min(1), text: words, basis: basisId }),
    )
    .default([]),
});

const phaseList = z.array(z.enum([...phases, 'notSure']));

const shape = z.strictObject({
  version: z.number().int().positive(),
  date: day,
  history: z.array(z.strictObject({ version: z.number().int(), date: day, what: words })).min(1),
  changes: z.array(change),
  verdicts: z.record(verdict, z.strictObject({ word: words, line: words, compareLine: words })),
  unknownLine: words,
  unknownCompareLine: words,
  phaseGroups: z.strictObject({ early: phaseList, middle: phaseList, late: phaseList }),
  purposes: z.array(purpose),
  bases: z.record(z.string(), basis),
  pressureIsNotPain: z.strictObject({ title: words, text: words, basis: basisId }),
  verdictsAreOurs: z.strictObject({ text: words, basis: basisId }),
  items: z.array(item),
  trial: z.strictObject({
    title: words,
    steps: z.array(words).min(1),
    basis: basisId,
    links: z.array(pageLink),
  }),
  care: z.array(
    z.strictObject({
      level: z.enum(['not-urgent', 'urgent', 'emergency']),
      title: words.endsWith(' if', 'A care title ends with “if”: the cases complete it.'),
      cases: z.array(words).min(1),
    }),
  ),
  feelingNote: words,
});

/** What the rules may refer to outside their own file. */
export interface Surroundings {
  /** Ids of the records in content/references.json. */
  readonly sourceIds: ReadonlySet<string>;
  /** Addresses of the pages of the site. */
  readonly pages: ReadonlySet<string>;
}

export type RulesRead =
  | { readonly ok: true; readonly rules: ShoeRules }
  /** One sentence for each fault, beginning with its place in the file. */
  | { readonly ok: false; readonly problems: readonly string[] };

/** The rules from parsed YAML; or every fault in it, as sentences for whoever edits the file. */
export function readShoeRules(given: unknown, around: Surroundings): RulesRead {
  const read = shape.safeParse(given);
  if (!read.success) {
    return {
      ok: false,
      problems: read.error.issues.map(({ path, message }) => `${path.join('.')}: ${message}`),
    };
  }
  const problems = faultsOf(read.data, around);
  return problems.length > 0 ? { ok: false, problems } : { ok: true, rules: read.data };
}

/** What no single value shows: references that lead nowhere, and verdicts out of order. */
function faultsOf(rules: ShoeRules, around: Surroundings): string[] {
  return [
    ...completeness(rules),
    ...Object.entries(rules.bases).flatMap(([id, { sources }]) =>
      sources
        .filter((source) => !around.sourceIds.has(source))
        .map((source) => `bases.${id}: there is no record ${source} in content/references.json.`),
    ),
    ...basesNamed(rules)
      .filter(([, id]) => !Object.hasOwn(rules.bases, id))
      .map(([place, id]) => `${place}: there is no basis “${id}”.`),
    ...linksOf(rules)
      .filter(([, to]) => !around.pages.has(to))
      .map(([place, to]) => `${place}: there is no page ${to}.`),
    ...rules.items.flatMap((each) => faultsOfItem(each, rules)),
  ];
}

function completeness(rules: ShoeRules): string[] {
  const inGroups = phaseGroups.flatMap((group) => rules.phaseGroups[group]);
  return [
    ...missingOrTwice(
      'items',
      itemIds,
      rules.items.map(({ id }) => id),
    ),
    ...missingOrTwice(
      'purposes',
      purposeIds,
      rules.purposes.map(({ id }) => id),
    ),
    ...missingOrTwice('phaseGroups', [...phases, 'notSure'], inGroups),
    ...missingOrTwice(
      'changes',
      [],
      rules.changes.map(({ id }) => id),
    ),
    ...(rules.phaseGroups.early.includes('notSure')
      ? []
      : ['phaseGroups: “notSure” belongs to the most careful group, early.']),
  ];
}

function missingOrTwice(
  place: string,
  wanted: readonly string[],
  given: readonly string[],
): string[] {
  return [
    ...wanted.filter((id) => !given.includes(id)).map((id) => `${place}: ${id} is missing.`),
    ...given
      .filter((id, index) => given.indexOf(id) !== index)
      .map((id) => `${place}: ${id} is there twice.`),
  ];
}

function basesNamed(rules: ShoeRules): [place: string, id: string][] {
  return [
    ...rules.items.flatMap(({ id, answers }) =>
      answers.map((each): [string, string] => [`items.${id}.${each.id}`, each.basis]),
    ),
    ...rules.changes.map((each): [string, string] => [`changes.${each.id}`, each.basis]),
    ...rules.purposes.flatMap(({ id, notes }) =>
      notes.map((note): [string, string] => [`purposes.${id}`, note.basis]),
    ),
    ['pressureIsNotPain', rules.pressureIsNotPain.basis],
    ['verdictsAreOurs', rules.verdictsAreOurs.basis],
    ['trial', rules.trial.basis],
  ];
}

function linksOf(rules: ShoeRules): [place: string, to: string][] {
  return [
    ...rules.changes.flatMap(({ id, links }) =>
      links.map(({ to }): [string, string] => [`changes.${id}`, to]),
    ),
    ...rules.trial.links.map(({ to }): [string, string] => ['trial', to]),
  ];
}

function faultsOfItem(given: Item, rules: ShoeRules): string[] {
  const place = `items.${given.id}`;
  const known = new Set(rules.changes.map(({ id }) => id));
  const [best] = given.answers;
  return [
    ...missingOrTwice(
      place,
      [],
      given.answers.map(({ id }) => id),
    ),
    ...given.answers.flatMap(({ id, changes, blocks }) =>
      [...changes, ...blocks]
        .filter((target) => !known.has(target))
        .map((target) => `${place}.${id}: there is no change “${target}”.`),
    ),
    ...given.answers
      .filter(({ crowds, floor: each }) => crowds && each.late === 'wear-now')
      .map(({ id }) => `${place}.${id}: a shoe that crowds the toes is never “wear now”.`),
    ...given.answers
      .filter(({ changes, floor: each }) => each.early !== 'wear-now' && changes.length === 0)
      .map(({ id }) => `${place}.${id}: say in “changes” what could be done.`),
    ...everywhere(({ purpose: id, group }) => {
      const levels = given.answers.map((each) => caution(floorFor(each, id)[group]));
      const isInOrder = levels.every((level, index) => level >= (levels[index - 1] ?? 0));
      return isInOrder
        ? []
        : [`${place}: for ${id}, ${group}, a worse answer gets a bolder verdict.`];
    }),
    ...everywhere(({ purpose: id, group }) =>
      best && caution(given.notSure.floor[group]) < caution(floorFor(best, id)[group])
        ? [`${place}.notSure: for ${id}, ${group}, bolder than the best answer.`]
        : [],
    ),
    ...scaleFaults(given).map((fault) => `${place}: ${fault}`),
  ];
}

function everywhere(
  check: (at: { purpose: PurposeId; group: PhaseGroup }) => readonly string[],
): string[] {
  return purposeIds.flatMap((id) => phaseGroups.flatMap((group) => check({ purpose: id, group })));
}

/** A measured item needs rising limits and a last answer without one. */
function scaleFaults({ answers }: Item): string[] {
  const limits = answers.map(({ upToMillimetres }) => upToMillimetres);
  if (limits.every((limit) => limit === undefined)) return [];
  const isScale = limits.every((limit, index) =>
    index === limits.length - 1
      ? limit === undefined
      : limit !== undefined && limit > (limits[index - 1] ?? 0),
  );
  return isScale ? [] : ['upToMillimetres must rise, and the last answer has none.'];
}
