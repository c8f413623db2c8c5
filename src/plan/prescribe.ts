import type { Session, Slug, Track } from '../log/entries.ts';
import { activityAt, openingLevel, strengthAt } from './ladder.ts';
import type { Path } from './ladder.ts';
import type { ActivityDose, Dose, Rules } from './rules.ts';
import { capOver } from './session-cap.ts';
import { clearedMinutes, isStopped } from './open.ts';
import { positionOf } from './state.ts';
import type { DayNumber, State } from './state.ts';

/** Whether a day has no session: something stops the plan, or the foot is resting. */
export function isResting(state: State, day: DayNumber = state.day): boolean {
  return day < state.restUntil || state.awaitingUsualSince !== undefined || isStopped(state);
}

/**
 * Today's minutes at the level of the activity track: what the level has grown to, but never more
 * than the cap over the longest of the last 30 days, and never more than a clinician has named.
 */
export function activityMinutes(state: State): number {
  const { activity } = activityAt(state.path, positionOf(state));
  const longest = longestOf(state, activity);
  const { sessionCap } = state.rules.checkIn.limits;
  const cap = longest === undefined ? activity.minutesFrom : capOver(longest, sessionCap);
  return Math.min(state.activity.minutes, cap, clearedMinutes(state));
}

/** The longest session of an activity within the days of the cap. */
function longestOf(state: State, activity: ActivityDose): number | undefined {
  let longest: number | undefined;
  for (const { activity: kind, minutes } of state.lengths) {
    if (isKind(activity, kind)) longest = Math.max(longest ?? 0, minutes);
  }
  return longest;
}

export function isKind(activity: ActivityDose, logged: Slug | undefined): boolean {
  return (
    logged !== undefined && (activity.kind === logged || (activity.also?.includes(logged) ?? false))
  );
}

/** The most minutes of an activity today; `undefined` when no level so far has it. */
export function minutesOf(state: State, logged: Slug): number | undefined {
  const now = activityAt(state.path, positionOf(state)).activity;
  if (isKind(now, logged)) return activityMinutes(state);
  const before = state.path.activity
    .slice(0, state.activity.level)
    .findLast(({ activity }) => isKind(activity, logged))?.activity;
  if (before === undefined) return undefined;
  const longest = longestOf(state, before);
  const most =
    longest === undefined
      ? before.minutesTo
      : capOver(longest, state.rules.checkIn.limits.sessionCap);
  return Math.min(Math.max(most, before.minutesTo), clearedMinutes(state));
}

/**
 * The most minutes of whatever was logged: a level's own work, or something that may be asked about
 * and is open by now. What keeps one fit without loading the foot has no limit; what the rules
 * don't know has none left.
 */
function mostMinutes(state: State, logged: Slug): number {
  const own = minutesOf(state, logged);
  const asked = state.rules.ladder.activities.find(({ id }) => id === logged);
  const opening = asked && openingLevel(asked, state);
  if (asked === undefined || opening === undefined || !opening.reached) return own ?? 0;
  const isOwn = isKind(activityAt(state.path, positionOf(state)).activity, logged);
  if (isOwn) return own ?? 0;
  if (!asked.timed) return clearedMinutes(state);
  return (opening.kind === undefined ? own : minutesOf(state, opening.kind)) ?? 0;
}

/** Whether what was logged on a day stays within the plan; `undefined` when it can't be told. */
export function isWithinPlan(
  state: State,
  session: Session,
  minutesToday: number,
): boolean | undefined {
  if (isResting(state)) return false;
  const impact = mayBeImpact(state.rules, session);
  if (impact === 'yes' && !state.impactToday) return false;
  if (session.track === 'strength') {
    const { level } = state.strength;
    return session.exercises?.every(({ id }) => firstLevelWith(state.path, id) <= level) ?? true;
  }
  if (session.activity === undefined || session.minutes === undefined) return undefined;
  return minutesToday <= mostMinutes(state, session.activity);
}

const firstLevels = new WeakMap<Path, ReadonlyMap<Slug, number>>();

/** The lowest strength level that has an exercise; Infinity when none does. */
function firstLevelWith(path: Path, exercise: Slug): number {
  let known = firstLevels.get(path);
  if (known === undefined) {
    const pairs = path.strength.flatMap(({ exercises }, level) =>
      exercises.map((dose): [Slug, number] => [dose.exercise, level]),
    );
    // Of several entries with one key a map keeps the last: the lowest level comes last.
    known = new Map(pairs.reverse());
    firstLevels.set(path, known);
  }
  return known.get(exercise) ?? Infinity;
}

const impacts = new WeakMap<Rules, ReadonlySet<Slug>>();

/** The exercises and activities that are impact, on any level. */
function impactOf(rules: Rules): ReadonlySet<Slug> {
  let names = impacts.get(rules);
  if (names === undefined) {
    names = new Set(
      rules.ladder.levels.flatMap((level) =>
        level.track === 'strength'
          ? level.exercises.flatMap(({ exercise, impact }) => (impact ? [exercise] : []))
          : level.activity.impact
            ? [level.activity.kind, ...(level.activity.also ?? [])]
            : [],
      ),
    );
    impacts.set(rules, names);
  }
  return names;
}

/** Whether a session had impact. One that doesn't say what was done may have had. */
export function mayBeImpact(rules: Rules, session: Session): 'yes' | 'no' | 'unknown' {
  if ((session.contacts ?? 0) > 0) return 'yes';
  const names = impactOf(rules);
  const ids =
    session.track === 'activity'
      ? session.activity === undefined
        ? undefined
        : [session.activity]
      : session.exercises?.map(({ id }) => id);
  if (ids === undefined) return 'unknown';
  return ids.some((id) => names.has(id)) ? 'yes' : 'no';
}

/** The exercises due on a day, given on which days each was done in the week before. */
export function dueExercises(
  state: State,
  day: DayNumber,
  impactAllowed: boolean,
  done: State['strengthDone'],
): Dose[] {
  const { exercises } = strengthAt(state.path, positionOf(state));
  return exercises.filter((dose) => {
    if (dose.impact && !impactAllowed) return false;
    const days = done
      .filter(({ exercises: ids }) => ids === undefined || ids.includes(dose.exercise))
      .map((entry) => entry.day);
    return isDue(dose.daysAWeek, day, days);
  });
}

/** Whether something done so many days a week is due: up to 3 also means a day between. */
export function isDue(daysAWeek: number, day: DayNumber, done: readonly DayNumber[]): boolean {
  const week = new Set(done.filter((other) => other < day && other > day - 7));
  return week.size < daysAWeek && (daysAWeek > 3 || !week.has(day - 1));
}

export const trackOf = (state: State, track: Track) =>
  track === 'strength' ? state.strength : state.activity;
