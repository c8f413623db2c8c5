import { type Day, addDays } from '../../../lib/days.ts';
import { type Line, type Sources, nameOfSlug, said, shoeNames } from '../line.ts';
import { isWithin, lastTwelveWeeks, median, shortNumber } from '../periods.ts';
import { mornings } from './now.ts';
import { shoesIn } from './shoes.ts';

/** With fewer days than this nothing is said of a shoe or an activity. */
const fewestDays = 3;

/** What is shown, the worst first. */
const mostShown = 4;

/**
 * The activities and shoes after which more mornings were above the reader's middle than after
 * other days, over 12 weeks. Counted, never explained: what goes together need not cause it.
 */
export function worseLines({ journal, today }: Sources): Line[] {
  const weeks = lastTwelveWeeks(today);
  const known = mornings(journal).filter(({ day }) => isWithin(weeks, day));
  const usual = median(known.map(({ value }) => value));
  if (usual === undefined) return [];
  // By the day before: the day that the morning answers.
  const wasWorse = new Map(known.map(({ day, value }) => [addDays(day, -1), value > usual]));
  const names = shoeNames(journal);
  const followed = new Map<string, { name: string; isOwn: boolean; days: Set<Day> }>();
  const note = (id: string, name: string, isOwn: boolean, day: Day) => {
    if (!wasWorse.has(day)) return;
    const found = followed.get(id) ?? { name, isOwn, days: new Set() };
    found.days.add(day);
    followed.set(id, found);
  };
  for (const entry of journal) {
    // A low-energy day counts neither as good nor as bad.
    if (entry.type === 'note' && entry.lowEnergy) continue;
    for (const id of shoesIn(entry)) {
      const name = names.get(id);
      if (name !== undefined) note(`shoe.${id}`, name, true, entry.day);
    }
    if (entry.type === 'session' && entry.activity !== undefined) {
      note(`activity.${entry.activity}`, nameOfSlug(entry.activity), false, entry.day);
    }
  }
  return [...followed]
    .map(([id, { name, isOwn, days }]) => {
      const worse = [...days].filter((day) => wasWorse.get(day)).length;
      const others = [...wasWorse].filter(([day]) => !days.has(day));
      const othersWorse = others.filter(([, isWorse]) => isWorse).length;
      return { id, name, isOwn, worse, days: days.size, others: others.length, othersWorse };
    })
    .filter(
      ({ worse, days, others, othersWorse }) =>
        days >= fewestDays && others > 0 && worse / days > othersWorse / others,
    )
    .toSorted((a, b) => b.worse / b.days - a.worse / a.days || b.days - a.days)
    .slice(0, mostShown)
    .map(({ id, name, isOwn, worse, days, others, othersWorse }) =>
      said(
        `worse.${id}`,
        `${name}: ${worse} of ${days} mornings after it above ${shortNumber(usual)}; after other days ${othersWorse} of ${others}.`,
        { hasOwnWords: isOwn },
      ),
    );
}
