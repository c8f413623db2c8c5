import type { Day } from '../../../lib/days.ts';
import type { JournalEntry } from '../../../log/index.ts';

/** A month that has entries: `2026-11`. */
export type Month = string;

/** One day with what was written about it, in the order of writing. */
export interface ListedDay {
  readonly day: Day;
  readonly entries: readonly JournalEntry[];
}

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The months that have entries, newest first. */
export function monthsIn(journal: readonly JournalEntry[]): Month[] {
  return [...new Set(journal.map(({ day }) => monthOf(day)))].sort().reverse();
}

/** The days of a month that have entries, newest first. */
export function daysIn(journal: readonly JournalEntry[], month: Month): ListedDay[] {
  const byDay = new Map<Day, JournalEntry[]>();
  for (const entry of journal) {
    if (monthOf(entry.day) !== month) continue;
    const known = byDay.get(entry.day);
    if (known === undefined) byDay.set(entry.day, [entry]);
    else known.push(entry);
  }
  return [...byDay].map(([day, entries]) => ({ day, entries })).sort(newestFirst);
}

function newestFirst(a: ListedDay, b: ListedDay): number {
  return a.day < b.day ? 1 : -1;
}
