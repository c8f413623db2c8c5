import type { Entry, JournalEntry } from '../log/entries.ts';
import { current } from '../log/fold.ts';
import type { Day } from '../lib/days.ts';
import { takeSessions } from './check-ins.ts';
import { beginDay } from './fold-day.ts';
import { refreshLimits } from './open.ts';
import { planOf } from './plan.ts';
import type { Plan } from './plan.ts';
import type { Rules } from './rules.ts';
import { emptyState, numberOf } from './state.ts';
import type { DayNumber, Decided, State } from './state.ts';

export interface Replayed {
  readonly state: State;
  readonly plan: Plan;
  /** Every decision on the way, oldest first. */
  readonly decisions: readonly Decided[];
}

/**
 * The plan for `today` from the log: always the same for the same entries, in whatever order they
 * come. What lies after today has no say. Takes time in proportion to the days and entries.
 */
export function replay(entries: readonly Entry[], rules: Rules, today: Day): Replayed {
  const journal = current(entries).filter(({ day }) => day <= today);
  const last = numberOf(today);
  const first = journal[0] === undefined ? last : numberOf(journal[0].day);
  const state = emptyState(rules, first);
  refreshLimits(state);
  const nothing: readonly JournalEntry[] = [];
  let day = first;
  for (const ofDay of byDay(journal)) {
    const number = numberOf(ofDay[0].day);
    for (; day < number; day += 1) live(state, day, nothing, last);
    live(state, day, ofDay, last);
    day += 1;
  }
  for (; day <= last; day += 1) live(state, day, nothing, last);
  return { state, plan: planOf(state), decisions: state.decisions };
}

function live(
  state: State,
  day: DayNumber,
  entries: readonly JournalEntry[],
  last: DayNumber,
): void {
  beginDay(state, day, entries, day < last);
  takeSessions(state, entries);
}

/** Runs of entries of one day, from entries sorted by day. */
function byDay(journal: readonly JournalEntry[]): [JournalEntry, ...JournalEntry[]][] {
  const days: [JournalEntry, ...JournalEntry[]][] = [];
  for (const entry of journal) {
    const ofDay = days.at(-1);
    if (ofDay?.[0].day === entry.day) ofDay.push(entry);
    else days.push([entry]);
  }
  return days;
}
