import { normaliseQuery } from './normaliseQuery.ts';

/** A page with the names that people give it. */
export interface NamedPage {
  /** Address from the root of the site. */
  path: string;
  title: string;
  /** Heading of the section it stands in. */
  section: string;
  /** Other names, lay words, misspellings. */
  names: string[];
}

/**
 * The page that a query names outright: its title or one of its other names, give or take
 * spelling and small words. The full text knows how often words occur; this knows what people mean.
 * @returns the first such page, or undefined when the query names none.
 */
export function bestBet(query: string, pages: readonly NamedPage[]): NamedPage | undefined {
  const asked = normaliseQuery(query);
  return pages.find(({ title, names }) =>
    [title, ...names].some((name) => normaliseQuery(name) === asked),
  );
}
