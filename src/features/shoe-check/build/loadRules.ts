import { readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { readShoeRules } from '../rules/schema.ts';
import type { ShoeRules } from '../rules/types.ts';

/** Where the words and numbers of the shoe check stand. */
export const rulesFile = 'content/rules/shoe-check.yaml';

/**
 * The rules of the shoe check, for the build and the tests.
 * @param around ids of the records in content/references.json, and addresses of the site's pages.
 * @throws with every fault of the file: rules that are wrong must not be published.
 */
export function loadShoeRules(around: Parameters<typeof readShoeRules>[1]): ShoeRules {
  const read = readShoeRules(parse(readFileSync(rulesFile, 'utf8')), around);
  if (!read.ok) throw new Error(`${rulesFile}\n${read.problems.join('\n')}`);
  return read.rules;
}
