import { distance } from 'fastest-levenshtein';

const mostOffered = 4;

/**
 * The known terms that look most like a query, nearest first.
 * A term is near when at most a third of the query's letters differ from it or from one of its words.
 * @param known what we have pages for: titles and aliases.
 * @returns at most 4 terms, none when nothing is near.
 */
export function nearTerms(query: string, known: readonly string[]): string[] {
  const typed = query.trim().toLowerCase();
  if (typed.length < 3) return [];
  return known
    .map((term) => ({ term, differs: leastDistance(typed, term.toLowerCase()) }))
    .filter(({ differs }) => differs <= typed.length / 3)
    .sort((a, b) => a.differs - b.differs || a.term.length - b.term.length)
    .slice(0, mostOffered)
    .map(({ term }) => term);
}

function leastDistance(typed: string, term: string): number {
  return Math.min(...[term, ...term.split(' ')].map((part) => distance(typed, part)));
}
