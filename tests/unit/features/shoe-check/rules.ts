import { globSync, readFileSync } from 'node:fs';
import { loadShoeRules } from '../../../../src/features/shoe-check/build/loadRules.ts';
import type {
  Answers,
  ItemId,
  ShoeRules,
} from '../../../../src/features/shoe-check/rules/types.ts';

/** What the published rules may refer to. */
export const around = {
  sourceIds: new Set(
    (JSON.parse(readFileSync('content/references.json', 'utf8')) as { id: string }[]).map(
      ({ id }) => id,
    ),
  ),
  pages: new Set(
    globSync('{understand,phases,footwear,sports,living}/*.mdx', { cwd: 'content' }).map(
      (file) => `/${file.replace(/\.mdx$/, '')}/`,
    ),
  ),
};

/** The rules as published. */
export const rules: ShoeRules = loadShoeRules(around);

/** A shoe with the best answer to every test. */
export const bestShoe: Record<ItemId, string> = Object.fromEntries(
  rules.items.map(({ id, answers }) => [id, answers[0]?.id ?? '']),
) as Record<ItemId, string>;

/** The best shoe, but for some answers. */
export function shoeWith(given: Answers): Answers {
  return { ...bestShoe, ...given };
}
