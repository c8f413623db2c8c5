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
import type { Decided, State } from './state.ts';

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
  let next = 0;
  for (let day = first; day <= last; day += 1) {
    const ofDay: JournalEntry[] = [];
    for (let entry = journal[next]; entry !== undefined; entry = journal[next]) {
      // Text compares as days do, and converting every entry's day would cost more than the rest.
      if (ofDay.length > 0 ? entry.day !== ofDay[0]?.day : numberOf(entry.day) !== day) break;
      ofDay.push(entry);
      next += 1;
    }
    beginDay(state, day, ofDay, day < last);
    takeSessions(state, ofDay);
  }
  return { state, plan: planOf(state), decisions: state.decisions };
}
