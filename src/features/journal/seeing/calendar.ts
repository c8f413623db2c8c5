import { addDays, dayFromParts, daysBetween, weekday } from '../../../lib/days.ts';
import type { Day } from '../../../lib/days.ts';
import type { Month } from '../days/months.ts';
import type { DayFacts } from './facts.ts';

/** One day of the calendar. There is no “missed”: what wasn't written down isn't known. */
export interface CalendarDay {
  readonly day: Day;
  readonly state: 'exercised' | 'low-energy' | 'nothing-known';
}

/** A month in weeks from Monday to Sunday; days of other months are missing. */
export function calendarOf(
  facts: readonly DayFacts[],
  month: Month,
): (CalendarDay | undefined)[][] {
  const first = dayFromParts(Number(month.slice(0, 4)), Number(month.slice(5, 7)), 1);
  if (first === undefined) return [];
  const known = new Map(facts.map((each) => [each.day, each]));
  const weeks: (CalendarDay | undefined)[][] = [];
  for (let monday = addDays(first, 1 - weekday(first)); monday.slice(0, 7) <= month;) {
    weeks.push(
      Array.from({ length: 7 }, (_, index) => {
        const day = addDays(monday, index);
        return day.startsWith(month) ? { day, state: stateOf(known.get(day)) } : undefined;
      }),
    );
    const next = addDays(monday, 7);
    // The calendar we know ends somewhere; a month there must not turn for ever.
    if (next <= monday) break;
    monday = next;
  }
  return weeks;
}

function stateOf(facts: DayFacts | undefined): CalendarDay['state'] {
  if (facts?.exercised) return 'exercised';
  return facts?.lowEnergy ? 'low-energy' : 'nothing-known';
}

/** The last time that exercises were taken up again after a pause of so many days or more. */
export function comeback(
  facts: readonly DayFacts[],
  fewestDaysAway: number,
): { readonly day: Day; readonly daysAway: number } | undefined {
  const days = facts.filter(({ exercised }) => exercised).map(({ day }) => day);
  for (let index = days.length - 1; index > 0; index -= 1) {
    const [before, day] = [days[index - 1], days[index]];
    if (before === undefined || day === undefined) continue;
    const daysAway = daysBetween(before, day) - 1;
    if (daysAway >= fewestDaysAway) return { day, daysAway };
  }
  return undefined;
}
