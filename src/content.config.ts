import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { z } from 'astro/zod';
import { phases, sections, sports } from './lib/site.ts';

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
    group: z.enum(['What it is', 'Getting help', 'Moving', 'Shoes and supports', 'Treatment']),
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
  }),
});

/** Pages of the site about itself: words only. */
const pages = defineCollection({
  loader: glob({ base: './content', pattern: '{about,privacy,evidence}.mdx' }),
  schema: z.object({
    title: z.string().max(60),
    summary: z.string().min(40).max(180),
    aliases: z.array(z.string()).default([]),
  }),
});

export const collections = { guides, pages, glossary, questions, references, sectionPages };
