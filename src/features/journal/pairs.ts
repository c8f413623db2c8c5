import type { JournalEntry, Shoe } from '../../log/index.ts';

/** The longest name for a pair, in characters; the shoe check takes no longer one either. */
export const longestPairName = 40;

/** A pair of shoes as the log knows it. */
export interface Pair {
  readonly shoeId: string;
  readonly name: string;
  /** The reader still has it: it can be chosen. */
  readonly isKept: boolean;
}

/** Every pair that the journal names, oldest first, with the name it has now. */
export function pairsIn(journal: readonly JournalEntry[]): Pair[] {
  const latest = new Map<string, Shoe>();
  for (const entry of journal) if (entry.type === 'shoe') latest.set(entry.shoeId, entry);
  return [...latest.values()].map(({ shoeId, name, removed }) => ({
    shoeId,
    name,
    isKept: removed !== true,
  }));
}

/** What a pair is called; a pair that nothing is known of any more still was one. */
export function pairName(pairs: readonly Pair[], shoeId: string): string {
  return pairs.find((pair) => pair.shoeId === shoeId)?.name || 'A pair without a name';
}

/** The pair that is called so, whatever the capitals. */
export function pairCalled(pairs: readonly Pair[], name: string): Pair | undefined {
  const wanted = name.trim().toLocaleLowerCase();
  return pairs.find((pair) => pair.isKept && pair.name.trim().toLocaleLowerCase() === wanted);
}
