import { readdirSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import type { KnownContent, PageDose } from '../../../src/plan/known-content.ts';
import { readRules, ruleFiles } from '../../../src/plan/schema.ts';
import type { RuleFile } from '../../../src/plan/schema.ts';

const content = new URL('../../../content/', import.meta.url);
const read = (path: string) => readFileSync(new URL(path, content), 'utf8');

/** The texts of this site's rule files. */
export const siteTexts = Object.fromEntries(
  ruleFiles.map((file) => [file, read(`rules/${file}.yaml`)]),
) as Record<RuleFile, string>;

const references = JSON.parse(read('references.json')) as { id: string }[];
const pages = readdirSync(new URL('exercises/', content)).filter((name) => name.endsWith('.mdx'));

/** The sources and exercises of this site. */
export const siteContent: KnownContent = {
  sources: new Set(references.map(({ id }) => id)),
  exercises: new Map(
    pages.map((name) => {
      const [, frontmatter = ''] = read(`exercises/${name}`).split(/^---$/m);
      return [name.replace('.mdx', ''), (parse(frontmatter) as { dose: PageDose[] }).dose];
    }),
  ),
};

const result = readRules(siteTexts, siteContent);
if (!result.ok) {
  throw new Error(
    result.problems.map(({ file, path, problem }) => `${file} ${path}: ${problem}`).join('\n'),
  );
}

/** This site's rules. */
export const rules = result.rules;
