import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import {
  equipment,
  exerciseGroups,
  muscles,
  phases,
  positions,
  questionGroups,
  sections,
  sports,
} from './lib/site.ts';
import { anatomyParts } from './figures/anatomy/anatomy.ts';
import { readFigure } from './figures/index.ts';

const day = z.coerce
  .date({ error: 'Write the day as YYYY-MM-DD.' })
  .transform((date) => date.toISOString().slice(0, 10));

/** Fields of everything that gives advice: what it rests on, and when that was last checked. */
const reviewed = {
  /** Ids from content/references.json, in the order of first citation. */
  sources: z.array(z.string()).min(1, 'Cite at least one source.'),
  /** The day the words were last checked against the evidence. */
  reviewedOn: day,
  /** The day they are due to be checked again; later than `reviewedOn`. */
  nextReview: day,
  /** Clinicians who have reviewed the page; empty until one has, and the page then says so. */
  reviewedBy: z.array(z.object({ name: z.string(), role: z.string(), on: day })).default([]),
};

const guides = defineCollection({
  loader: glob({ base: './content', pattern: `{${sections.join(',')}}/*.mdx` }),
  schema: z
    .object({
      /** What the reader would call the page, in sentence case. */
      title: z.string().max(60, 'A title has 60 characters or fewer.'),
      /** One or two sentences under the title, in search results and in link previews. */
      summary: z.string().min(40).max(180, 'A summary has 180 characters or fewer.'),
      /** Place within the section, from 1. */
      order: z.number().int().positive(),
      /** What people type when they mean this page: other names, lay words, misspellings. */
      aliases: z.array(z.string()).min(4, 'Give 4 aliases or more: what do people type?'),
      /** Other guides worth reading next, as `section/name`. */
      related: z.array(z.string()).min(2).max(5),
      /** For guides in phases/: the phase it describes. `mobility` runs alongside. */
      phase: z.enum([...phases, 'mobility']).optional(),
      /** For the seven phases: what someone in this phase would say of their foot. */
      recognise: z.string().max(60).optional(),
      /** For guides in sports/: the sport it describes. */
      sport: z.enum(sports).optional(),
      ...reviewed,
    })
    .refine((guide) => !guide.phase || guide.phase === 'mobility' || guide.recognise, {
      error: 'A phase needs "recognise": what would someone in it say of their foot?',
    })
    .refine((guide) => guide.nextReview > guide.reviewedOn, {
      error: '"nextReview" must be later than "reviewedOn".',
    }),
});

const glossary = defineCollection({
  loader: file('./content/glossary.yaml'),
  schema: z.object({
    id: z.string(),
    /** The plain word first. */
    term: z.string(),
    /** Clinical words and other names for the same thing. */
    also: z.array(z.string()).default([]),
    /** One or two sentences. */
    definition: z.string(),
    /** The page that says more. */
    see: z.string().startsWith('/').optional(),
    sources: z.array(z.string()).default([]),
  }),
});

/** A sentence in the anatomy picture is short enough to be read at a glance. */
const LONGEST_ANATOMY_SENTENCE_WORDS = 20;

/** What the parts of the anatomy picture are called, and what they do. */
const anatomy = defineCollection({
  loader: file('./content/anatomy.yaml'),
  schema: z.object({
    /** A part that src/figures/anatomy/ draws. */
    id: z.enum(anatomyParts),
    /** The plain word, as in the glossary. */
    name: z.string(),
    /** The clinical word, where it differs. */
    clinicalName: z.string().optional(),
    /** What it is and does: one or two sentences. */
    says: z.string().refine(
      (text) => {
        const sentences = text.split(/(?<=[.?!])\s+/);
        return (
          sentences.length <= 2 &&
          sentences.every((each) => each.split(/\s+/).length <= LONGEST_ANATOMY_SENTENCE_WORDS)
        );
      },
      { error: 'Say it in one or two sentences of 20 words or fewer.' },
    ),
    sources: z.array(z.string()).default([]),
  }),
});

const questions = defineCollection({
  loader: file('./content/questions.yaml'),
  schema: z.object({
    id: z.string(),
    question: z.string().endsWith('?', 'A question ends with a question mark.'),
    /** Three sentences or fewer, plain text. */
    answer: z.string(),
    /** The guide that says more, and the words of the link. */
    link: z.string().startsWith('/'),
    linkText: z.string(),
    group: z.enum(questionGroups),
    about: z.string(),
    sure: z.enum(['high', 'moderate', 'low', 'very low']),
    sources: z.array(z.string()).default([]),
  }),
});

/** CSL-JSON as copied from the evidence collection, with what we know of a record in `custom`. */
const references = defineCollection({
  loader: file('./content/references.json'),
  schema: z.object({
    id: z.string(),
    type: z.string(),
    title: z.string(),
    author: z
      .array(
        z.object({
          family: z.string().optional(),
          given: z.string().optional(),
          literal: z.string().optional(),
        }),
      )
      .default([]),
    issued: z.object({ 'date-parts': z.array(z.array(z.number())) }).optional(),
    'container-title': z.string().optional(),
    publisher: z.string().optional(),
    URL: z.url().optional(),
    custom: z.object({
      verified: z.literal(true, { error: 'Only verified records can be references.' }),
      design: z.string(),
      finding: z.string(),
      certainty: z.enum(['high', 'moderate', 'low', 'very low']),
      caveat: z.string().optional(),
    }),
  }),
});

const sectionPages = defineCollection({
  loader: file('./content/sections.yaml'),
  schema: z.object({
    id: z.enum(sections),
    /** One word, for the navigation. */
    title: z.string(),
    heading: z.string(),
    summary: z.string().max(180),
    lead: z.string(),
    /** A tool or a sheet that belongs to the section, offered above its guides. */
    tool: z
      .object({ path: z.string().startsWith('/'), title: z.string(), sentence: z.string() })
      .optional(),
  }),
});

/** Pages of the site about itself: words only. */
const pages = defineCollection({
  loader: glob({ base: './content', pattern: '{about,privacy,evidence,exercises,stop-rule}.mdx' }),
  schema: z.object({
    title: z.string().max(60),
    summary: z.string().min(40).max(180),
    aliases: z.array(z.string()).default([]),
  }),
});

const dose = z
  .object({
    phase: z.enum(phases),
    sets: z.number().int().positive().optional(),
    repetitions: z.number().int().positive().optional(),
    /** How long each repetition, or each stand, is held. */
    holdSeconds: z.number().positive().optional(),
    /** For what is done for a time instead of counted. */
    minutes: z.number().positive().optional(),
    /** Rest between sets. */
    restSeconds: z.number().positive().optional(),
    daysAWeek: z.number().int().min(1).max(7),
    /** A few words beside the numbers. */
    note: z.string().max(60).optional(),
  })
  .refine((row) => row.repetitions ?? row.holdSeconds ?? row.minutes, {
    error: 'A dose needs repetitions, a hold or minutes.',
  });

/** A way to make an exercise easier or harder: another exercise, and when it is time for it. */
const step = z.object({ exercise: z.string(), when: z.string() });

/** Spoken and shown while a repetition lasts, so it has to be short. */
const cue = z.string().max(16, 'A cue has 16 characters or fewer.');

const exercises = defineCollection({
  loader: glob({ base: './content/exercises', pattern: '*.mdx' }),
  schema: z
    .object({
      title: z.string().max(60),
      summary: z.string().min(40).max(180),
      /** Place in the library, from 1: gentle first. */
      order: z.number().int().positive(),
      group: z.enum(exerciseGroups),
      aliases: z.array(z.string()).min(3, 'Give 3 aliases or more: what do people type?'),
      /** How much in which phase, lowest phase first. */
      dose: z.array(dose).min(1),
      /** The pace of one repetition, in seconds. */
      tempo: z
        .object({ upSeconds: z.number(), holdSeconds: z.number(), downSeconds: z.number() })
        .optional(),
      /** Whether a set is done on one foot, then on the other. Not for the sore foot alone, nor for both at once. */
      oneSided: z.boolean().default(false),
      /** What is called out at each part of a repetition: a word or two, such as `Up`. */
      cues: z.object({ there: cue, hold: cue, back: cue }).optional(),
      doseEvidence: z.object({
        about: z.string(),
        sure: z.enum(['high', 'moderate', 'low', 'very low']),
      }),
      /** Sources of the dose; they come first in the numbering. */
      doseSources: z.array(z.string()).default([]),
      /** Whose dose it is, and what in it is ours. */
      doseNote: z.string(),
      muscles: z.array(z.enum(muscles)).min(1),
      position: z.enum(positions),
      equipment: z.array(z.enum(equipment)).default([]),
      /** Whether it bends the small toes up. */
      bendsToe: z.enum(['no', 'a little', 'yes']),
      easier: step.optional(),
      harder: step.optional(),
      /** The drawing: see src/figures/exercise/figure.ts. */
      figure: z.unknown().transform((value, context) => {
        const result = readFigure(value);
        if (result.ok) return result.figure;
        context.issues.push({ code: 'custom', message: result.problem, input: value });
        return z.NEVER;
      }),
      /** The movement in one or two sentences, for those who can't see the drawing. */
      alt: z.string().min(20),
      /** Begins with a bold clause that says the view. */
      caption: z.string().startsWith('**'),
      ...reviewed,
    })
    .refine((exercise) => exercise.nextReview > exercise.reviewedOn, {
      error: '"nextReview" must be later than "reviewedOn".',
    })
    .refine((exercise) => !exercise.tempo || exercise.cues, {
      error: 'A "tempo" needs "cues": what is called out on the way there, in the hold and back?',
    })
    .refine(
      (exercise) =>
        exercise.oneSided ||
        !exercise.dose.some(({ note }) => /each side|both sides/.test(note ?? '')),
      {
        error:
          'The dose is for each side: write "oneSided: true", so that the practice changes sides.',
      },
    ),
});

/** The pages of the tools: their names, and what people type when they mean them. */
const tools = defineCollection({
  loader: file('./content/tools.yaml'),
  schema: z.object({
    id: z.string(),
    /** Address from the root of the site. */
    path: z.string().startsWith('/').endsWith('/'),
    title: z.string().max(60),
    /** One or two sentences, for search results and link previews. */
    description: z.string().min(40).max(180),
    aliases: z.array(z.string()).min(4, 'Give 4 aliases or more: what do people type?'),
  }),
});

/** Sheets to print: every line stands here, the page only sets them. */
const sheets = defineCollection({
  loader: file('./content/sheets.yaml'),
  schema: z.object({
    id: z.string(),
    title: z.string(),
    summary: z.string().min(40).max(180),
    how: z.string(),
    /** What to fill in beforehand, a line each. */
    fill: z.array(z.string()),
    askTitle: z.string(),
    /** Questions with a box to tick. */
    ask: z.array(z.string()),
    /** What to write down during the visit, a line each. */
    told: z.array(z.string()),
    warning: z.string(),
  }),
});

export const collections = {
  anatomy,
  exercises,
  guides,
  pages,
  sheets,
  tools,
  glossary,
  questions,
  references,
  sectionPages,
};
