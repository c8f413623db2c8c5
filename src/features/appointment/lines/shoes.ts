import type { Day } from '../../../lib/days.ts';
import { type JournalEntry, type Shoe, supports } from '../../../log/index.ts';
import { type Line, type Sources, nameOfSlug, said } from '../line.ts';
import { isWithin, lastFourWeeks } from '../periods.ts';

/** Pairs suggested for the sheet, the most worn first; the others wait to be ticked. */
const mostPairs = 4;

/** The pairs that the reader has, with their use, and pads, insoles and tape. */
export function shoeLines({ journal, today, words }: Sources): Line[] {
  const weeks = lastFourWeeks(today);
  const lately = journal.filter(({ day }) => isWithin(weeks, day));
  const worn = new Map<string, Set<Day>>();
  for (const entry of lately) {
    for (const id of shoesIn(entry)) worn.set(id, (worn.get(id) ?? new Set()).add(entry.day));
  }
  const pairs = pairsIn(journal)
    .map((shoe) => ({ ...shoe, days: worn.get(shoe.shoeId)?.size ?? 0 }))
    .toSorted((a, b) => b.days - a.days);
  const used = supports.flatMap((support) => {
    const days = new Set(
      lately.flatMap((entry) =>
        (entry.type === 'note' || entry.type === 'session') && entry.supports?.includes(support)
          ? [entry.day]
          : [],
      ),
    );
    return days.size === 0 ? [] : [`${words.supports[support].toLowerCase()} on ${days.size}`];
  });
  return [
    ...pairs.map(({ shoeId, name, purpose, days }, place) =>
      said(
        `shoe.${shoeId}`,
        `${name}${purpose === undefined ? '' : `, ${nameOfSlug(purpose).toLowerCase()}`}: worn on ${days} of the last 28 days.`,
        { hasOwnWords: true, isSuggested: place < mostPairs && days > 0 },
      ),
    ),
    ...(used.length > 0
      ? [said('shoes.supports', `Supports, days of the last 28: ${used.join(', ')}.`)]
      : []),
  ];
}

/** The pairs worn on the day of an entry. */
export function shoesIn(entry: JournalEntry): readonly string[] {
  if (entry.type === 'note') return entry.shoeIds ?? [];
  return entry.type === 'session' && entry.shoeId !== undefined ? [entry.shoeId] : [];
}

/** The pairs that the reader still has, as they were last saved. */
function pairsIn(journal: readonly JournalEntry[]): Shoe[] {
  const latest = new Map<string, Shoe>();
  for (const entry of journal) if (entry.type === 'shoe') latest.set(entry.shoeId, entry);
  return [...latest.values()].filter(({ removed, name }) => removed !== true && name !== '');
}
