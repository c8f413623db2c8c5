import { existsSync, globSync, readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { z } from 'astro/zod';
import { parse } from 'yaml';
import type { KnownContent, KnownExercise } from '../../../plan/known-content.ts';
import { readRules } from '../../../plan/schema.ts';
import type { RuleFile } from '../../../plan/schema.ts';
import type { Rules } from '../../../plan/rules.ts';
import type { Withdrawn } from '../../../plan/versions.ts';

const rulesFolder = 'content/rules';

const versionsShape = z.strictObject({
  withdrawn: z.array(z.strictObject({ version: z.int().min(1), because: z.string().min(10) })),
});

/** Every version of the planner's rules that the site publishes. */
export interface RulesShelf {
  readonly newest: Rules;
  /** Oldest first. */
  readonly earlier: readonly Rules[];
  readonly withdrawn: readonly Withdrawn[];
}

/**
 * The planner's rules from content/rules/, for the build, the scripts and the tests.
 * @param root the folder that holds content/.
 * @throws with every fault of the files: rules that are wrong must not be published.
 */
export function loadRules(root = '.'): RulesShelf {
  const known = knownContent(root);
  const folder = join(root, rulesFolder);
  const newest = rulesIn(folder, known);
  const earlierFolder = join(folder, 'earlier');
  const earlier = (existsSync(earlierFolder) ? readdirSync(earlierFolder) : [])
    .map((name) => rulesIn(join(earlierFolder, name), known))
    .sort((a, b) => a.version - b.version);
  const { withdrawn } = versionsShape.parse(
    parse(readFileSync(join(folder, 'versions.yaml'), 'utf8')),
  );
  const missing = Array.from({ length: newest.version - 1 }, (_, index) => index + 1).filter(
    (version) =>
      !earlier.some((rules) => rules.version === version) &&
      !withdrawn.some((each) => each.version === version),
  );
  if (missing.length > 0) {
    throw new Error(
      `${earlierFolder} lacks version ${missing.join(', ')}: plans made under it could no longer be shown. Copy the files of that version there.`,
    );
  }
  return { newest, earlier, withdrawn };
}

/** The texts of the four files in a folder. */
export function rulesTexts(folder: string = rulesFolder): Record<RuleFile, string> {
  const read = (file: RuleFile) => readFileSync(join(folder, `${file}.yaml`), 'utf8');
  return {
    'warning-signs': read('warning-signs'),
    entry: read('entry'),
    ladder: read('ladder'),
    'check-in': read('check-in'),
  };
}

function rulesIn(folder: string, known: KnownContent): Rules {
  const read = readRules(rulesTexts(folder), known);
  if (read.ok) return read.rules;
  const lines = read.problems.map(({ file, path, problem }) => `${file}.yaml ${path}: ${problem}`);
  throw new Error(`${folder}\n${lines.join('\n')}`);
}

const frontmatterShape = z.object({
  position: z.string(),
  dose: z.array(
    z.object({
      phase: z.string(),
      sets: z.number().optional(),
      repetitions: z.number().optional(),
      holdSeconds: z.number().optional(),
      minutes: z.number().optional(),
      daysAWeek: z.number(),
    }),
  ),
});
const referencesShape = z.array(
  z.object({ id: z.string(), custom: z.object({ verified: z.boolean() }) }),
);

/** What the site has that rules may name: its sources and the doses of its exercise pages. */
export function knownContent(root = '.'): KnownContent {
  const read = (path: string) => readFileSync(join(root, path), 'utf8');
  const references = referencesShape.parse(JSON.parse(read('content/references.json')));
  const exercises = new Map<string, KnownExercise>();
  for (const file of globSync('content/exercises/*.mdx', { cwd: root })) {
    const [, frontmatter = ''] = read(file).split(/^---$/m);
    const { position, dose } = frontmatterShape.parse(parse(frontmatter));
    exercises.set(basename(file, '.mdx'), { isStanding: position === 'standing', doses: dose });
  }
  return { sources: new Set(references.map(({ id }) => id)), exercises };
}
