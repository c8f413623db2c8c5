import { type Day, addDays, daysBetween } from '../../../lib/days.ts';
import type { Track } from '../../../log/index.ts';
import type { Change } from '../../../plan/index.ts';
import { type Line, type PlanFacts, type Sources, said } from '../line.ts';
import { counted, isWithin, lastFourWeeks, lastTwelveWeeks, shortDay } from '../periods.ts';

/** The exercises named, the most frequent first. */
const mostExercises = 4;

/** The dates of steps back that are written out; the rest is counted. */
const mostDates = 6;

/** Exercises done, where the plan stands against four weeks ago, and the steps back. */
export function triedLines(sources: Sources): Line[] {
  const { planned, today } = sources;
  return [
    ...exerciseLines(sources),
    ...(planned ? levelLines(planned, today) : []),
    ...(planned ? stepBackLines(planned, today) : []),
  ];
}

function exerciseLines({ journal, today, exerciseTitles }: Sources): Line[] {
  const weeks = lastFourWeeks(today);
  const lately = journal.filter(({ day }) => isWithin(weeks, day));
  const daysOf = new Map<string, Set<Day>>();
  const days = new Set<Day>();
  for (const entry of lately) {
    if (entry.type !== 'session' || entry.track !== 'strength') continue;
    days.add(entry.day);
    for (const { id } of entry.exercises ?? []) {
      daysOf.set(id, (daysOf.get(id) ?? new Set()).add(entry.day));
    }
  }
  if (days.size === 0) return [];
  const lowEnergy = new Set(
    lately.flatMap((entry) =>
      entry.type === 'note' && entry.lowEnergy && !days.has(entry.day) ? [entry.day] : [],
    ),
  ).size;
  const first = journal[0]?.day ?? today;
  const known = Math.min(28, daysBetween(first, today) + 1);
  const leftOut = lowEnergy === 0 ? '' : ` ${counted(lowEnergy, 'low-energy day')} not counted.`;
  const named = [...daysOf]
    .toSorted(([a, one], [b, other]) => other.size - one.size || (a < b ? -1 : 1))
    .slice(0, mostExercises)
    .map(([id, on]) => `${(exerciseTitles[id] ?? id).toLowerCase()} (${counted(on.size, 'day')})`);
  return [
    said(
      'tried.days',
      `Exercises on ${days.size} of the last ${counted(known - lowEnergy, 'day')}.${leftOut}`,
    ),
    ...(named.length > 0 ? [said('tried.which', `Most often: ${named.join('; ')}.`)] : []),
  ];
}

/** Where both tracks stand, and where they stood four weeks ago. */
function levelLines({ plan, state }: PlanFacts, today: Day): Line[] {
  if (!state.placed) return [];
  const before = positionOn(plan.changes, addDays(today, -28));
  const line = (track: Track, what: string) => {
    const { level, step, steps } = plan[track];
    const index = before?.[track];
    const ago = index === undefined ? '' : `; 4 weeks ago step ${index + 1}`;
    return said(`tried.${track}`, `${what}: step ${step} of ${steps}, “${level.name}”${ago}.`);
  };
  return [line('strength', 'Exercises'), line('activity', 'Activity')];
}

/** The levels at the end of a day; `undefined` before the first plan. */
function positionOn(changes: readonly Change[], day: Day): Change['to'] | undefined {
  return changes.findLast((change) => change.day <= day)?.to;
}

function stepBackLines({ plan, state }: PlanFacts, today: Day): Line[] {
  if (!state.placed) return [];
  const weeks = lastTwelveWeeks(today);
  const dates = stepsBack(plan.changes).filter((day) => isWithin(weeks, day));
  if (dates.length === 0) {
    const [first] = plan.changes;
    const isYoung = first !== undefined && daysBetween(first.day, today) < 28;
    return isYoung ? [] : [said('tried.back', 'No step back in the last 12 weeks.')];
  }
  const shown = dates.slice(-mostDates).map((day) => shortDay(day, today));
  const more = dates.length > mostDates ? ', the latest' : '';
  return [
    said(
      'tried.back',
      `Steps back after a flare-up, last 12 weeks: ${dates.length}${more} (${shown.join(', ')}).`,
    ),
  ];
}

/** The days on which a red answer led a level down, once each. */
export function stepsBack(changes: readonly Change[]): Day[] {
  return [...new Set(changes.flatMap(({ why, day }) => (why === 'step-back' ? [day] : [])))];
}
