import type { Day } from '../../../lib/days.ts';
import type { JournalEntry, Session } from '../../../log/index.ts';
import { type Line, type Sources, nameOfSlug, said } from '../line.ts';
import {
  type Period,
  aMonthAgo,
  counted,
  isWithin,
  lastTwoWeeks,
  median,
  shortNumber,
} from '../periods.ts';

interface Value {
  readonly day: Day;
  readonly value: number;
}

/** The activities shown, the most frequent first. */
const mostActivities = 2;

/** Pain and activity of the last two weeks against those of a month ago. */
export function nowLines({ journal, today }: Sources): Line[] {
  const then = aMonthAgo(today);
  const now = lastTwoWeeks(today);
  const compared = (id: string, label: string, what: string, values: readonly Value[]) => {
    const lately = values.filter(({ day }) => isWithin(now, day));
    const before = values.filter(({ day }) => isWithin(then, day));
    if (lately.length + before.length === 0) return [];
    return [
      said(id, `${label}: ${inNumbers(lately, what)}; a month ago ${inNumbers(before, what)}.`),
    ];
  };
  return [
    ...compared('now.morning', 'Pain with the first steps', 'morning', mornings(journal)),
    ...compared('now.during', 'Pain while active', 'session', painOfSessions(journal)),
    ...compared('now.day', 'Worst pain of the day', 'day', worstOfDays(journal)),
    ...activityLines(journal, now, then),
  ];
}

/** Pain with the first steps, of several on one day the worst; “not sure” is left out. */
export function mornings(journal: readonly JournalEntry[]): Value[] {
  const worst = new Map<Day, number>();
  for (const entry of journal) {
    if (entry.type !== 'morning' || entry.pain === 'notSure') continue;
    worst.set(entry.day, Math.max(entry.pain, worst.get(entry.day) ?? 0));
  }
  return [...worst].map(([day, value]) => ({ day, value }));
}

function painOfSessions(journal: readonly JournalEntry[]): Value[] {
  return journal.flatMap((entry) =>
    entry.type === 'session' && typeof entry.painDuring === 'number'
      ? [{ day: entry.day, value: entry.painDuring }]
      : [],
  );
}

/** A low-energy day counts neither as good nor as bad. */
function worstOfDays(journal: readonly JournalEntry[]): Value[] {
  return journal.flatMap((entry) =>
    entry.type === 'note' && !entry.lowEnergy && typeof entry.worstPain === 'number'
      ? [{ day: entry.day, value: entry.worstPain }]
      : [],
  );
}

function inNumbers(values: readonly Value[], what: string): string {
  const numbers = values.map(({ value }) => value);
  const middle = median(numbers);
  if (middle === undefined) return 'not noted';
  const [low, high] = [Math.min(...numbers), Math.max(...numbers)];
  const range = low === high ? '' : ` (${shortNumber(low)} to ${shortNumber(high)})`;
  return `${shortNumber(middle)}${range}, ${counted(numbers.length, what)}`;
}

function activityLines(journal: readonly JournalEntry[], now: Period, then: Period): Line[] {
  const sessions = journal.filter(
    (entry) => entry.type === 'session' && entry.activity !== undefined,
  ) as (Session & { activity: string })[];
  const lately = sessions.filter(({ day }) => isWithin(now, day));
  const days = new Map<string, Set<Day>>();
  for (const { activity, day } of lately) {
    days.set(activity, (days.get(activity) ?? new Set()).add(day));
  }
  return [...days]
    .toSorted(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
    .slice(0, mostActivities)
    .map(([activity, on]) => {
      const own = sessions.filter((session) => session.activity === activity);
      const before = longest(own.filter(({ day }) => isWithin(then, day)));
      const after = longest(lately.filter((session) => session.activity === activity));
      const minutes = after === undefined ? '' : `, up to ${counted(after, 'minute')}`;
      const ago = before === undefined ? 'not noted' : `up to ${counted(before, 'minute')}`;
      return said(
        `now.activity.${activity}`,
        `${nameOfSlug(activity)}: ${counted(on.size, 'day')}${minutes}; a month ago ${ago}.`,
      );
    });
}

function longest(sessions: readonly Session[]): number | undefined {
  const minutes = sessions.flatMap((session) => session.minutes ?? []);
  return minutes.length === 0 ? undefined : Math.max(...minutes);
}
