import { readFileSync } from 'node:fs';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import {
  clinicians,
  measurementLimits,
  medicalFacts,
  supports,
  type MeasurementKind,
} from '../../../log/index.ts';
import { type AppointmentWords, blockIds } from '../words.ts';

/** Where the words of the appointment notes stand. */
const wordsFile = 'content/appointment.yaml';

/** More words than this are not read while someone waits. */
const mostWordsOfReason = 20;

const label = z.string().min(2);
const id = z.string().regex(/^[a-z][a-z-]*$/, 'An id has small letters and “-” only.');
const measurementKinds = Object.keys(measurementLimits) as MeasurementKind[];

const shape = z.strictObject({
  kinds: z
    .array(
      z.strictObject({
        id,
        label,
        blocks: z.array(z.enum(blockIds)).min(1),
        questions: z.array(id).length(3, 'Suggest three questions: more gets lost.'),
      }),
    )
    .min(2),
  blocks: z.array(
    z.strictObject({
      id: z.enum(blockIds),
      title: label,
      note: z.string().optional(),
      pen: z
        .array(z.strictObject({ id, prompt: label, when: z.enum(['always', 'empty']) }))
        .min(1, 'A block needs a line to fill in by pen: the log may be empty.'),
    }),
  ),
  questionsTitle: label,
  toldTitle: label,
  facts: z.record(z.enum(medicalFacts), label),
  measurements: z.record(
    z.enum(measurementKinds),
    z.strictObject({ label, unit: z.string().max(8) }),
  ),
  supports: z.record(z.enum(supports), label),
  clinicians: z.record(z.enum(clinicians), label),
  topics: z.array(
    z.strictObject({
      topic: label,
      questions: z
        .array(
          z.strictObject({
            id,
            ask: z.string().regex(/[?.]$/, 'A question ends with “?”.'),
            because: z.string().refine((text) => text.split(/\s+/).length <= mostWordsOfReason, {
              error: `A reason has ${mostWordsOfReason} words or fewer.`,
            }),
            sources: z.array(z.string()).default([]),
          }),
        )
        .min(1),
    }),
  ),
});

/**
 * The words of the appointment notes, for the build and the tests.
 * @param sourceIds the records of content/references.json.
 * @throws with every fault of the file: a question that isn't there must not be suggested.
 */
export function loadAppointmentWords(
  sourceIds: ReadonlySet<string>,
  text = readFileSync(wordsFile, 'utf8'),
): AppointmentWords {
  const words = shape.parse(parse(text));
  const questions = words.topics.flatMap((topic) => topic.questions);
  const problems = [
    ...twice(questions.map((question) => question.id)).map(
      (each) => `Two questions are “${each}”.`,
    ),
    ...twice(words.blocks.map((block) => block.id)).map((each) => `Two blocks are “${each}”.`),
    ...blockIds
      .filter((block) => !words.blocks.some((each) => each.id === block))
      .map((block) => `There is no block “${block}”.`),
    ...words.kinds.flatMap((kind) =>
      kind.questions
        .filter((question) => !questions.some((each) => each.id === question))
        .map((question) => `${kind.label}: there is no question “${question}”.`),
    ),
    ...questions.flatMap(({ id: question, sources }) =>
      sources
        .filter((source) => !sourceIds.has(source))
        .map((source) => `${question}: there is no source “${source}”.`),
    ),
  ];
  if (problems.length > 0) throw new Error(`${wordsFile}\n${problems.join('\n')}`);
  return words;
}

function twice(ids: readonly string[]): string[] {
  return [...new Set(ids.filter((each, index) => ids.indexOf(each) !== index))];
}
