import { existsSync, globSync, readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { drawings } from '../../src/figures/drawings/index.ts';
import { readGuide, type GuideFile } from './guide.ts';
import type { Known } from './guide-checks.ts';
import type { ReferenceRecord } from './references.ts';

const sections = ['understand', 'phases', 'footwear', 'sports', 'living'];

/** All guides and exercises of the site, sorted by path. */
export function guideFiles(): string[] {
  return globSync(`content/{${[...sections, 'exercises'].join(',')}}/*.mdx`).sort();
}

/** Every guide, parsed. */
export function loadGuides(files = guideFiles()): GuideFile[] {
  return files.map((file) => readGuide(file));
}

/** One entry of content/glossary.yaml. */
export interface GlossaryEntry {
  id: string;
  term: string;
  definition: string;
  see?: string;
  sources?: string[];
}

/** One entry of content/questions.yaml. */
export interface QuestionEntry {
  id: string;
  question: string;
  answer: string;
  link: string;
  sources: string[];
}

/** Reads a YAML list; an absent file is an empty list. */
export function readList<T>(file: string): T[] {
  return existsSync(file) ? (parseYaml(readFileSync(file, 'utf8')) as T[]) : [];
}

/** The bibliographic records and their checksums. */
export function loadReferences() {
  return {
    records: JSON.parse(readFileSync('content/references.json', 'utf8')) as ReferenceRecord[],
    checksums: JSON.parse(readFileSync('content/references.sha256.json', 'utf8')) as Record<
      string,
      string
    >,
  };
}

/** Every address that pages and guides give the site, found by looking at the files. */
export function routes(guides: readonly string[]): Set<string> {
  const fixed = globSync('src/pages/**/*.astro')
    .filter((file) => !file.includes('['))
    .map((file) => file.replace(/^src\/pages/, '').replace(/(?:\/index)?\.astro$/, '/'))
    .map((path) => (path === '/' ? path : path.replace(/\/+$/, '/')));
  return new Set([
    ...fixed,
    ...sections.map((section) => `/${section}/`),
    ...guides.map((id) => `/${id}/`),
  ]);
}

/** All that guides may refer to, gathered once. */
export function loadKnown(): Known {
  const ids = guideFiles().map((file) => file.replace(/^content\//, '').replace(/\.mdx$/, ''));
  return {
    sources: new Set(loadReferences().records.map((record) => record.id)),
    terms: new Set(readList<GlossaryEntry>('content/glossary.yaml').map((term) => term.id)),
    drawings: new Set(Object.keys(drawings)),
    guides: new Set(ids.filter((id) => !id.startsWith('exercises/'))),
    exercises: new Set(ids.flatMap((id) => /^exercises\/(.+)/.exec(id)?.[1] ?? [])),
    routes: routes(ids),
  };
}
