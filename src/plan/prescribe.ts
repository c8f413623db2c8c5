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
 * and is open by now. What only keeps one fit has no limit but a clinician's; what the rules don't
 * know has no minutes.
 */
function mostMinutes(state: State, logged: Slug): number {
  const asked = state.rules.ladder.activities.find(({ id }) => id === logged);
  const opening = asked && openingLevel(asked, state);
  if (opening?.reached && isFitnessOnly(state, logged)) return clearedMinutes(state);
  const own = minutesOf(state, logged);
  if (own !== undefined) return own;
  if (opening?.kind === undefined || !opening.reached) return 0;
  return minutesOf(state, opening.kind) ?? 0;
}

/**
 * Whether an activity only keeps one fit meanwhile, with little weight on the foot: without
 * minutes, and not what the level itself asks for. It says nothing about how the foot takes the
 * level, so it is no session of the track.
 */
export function isFitnessOnly(state: State, logged: Slug): boolean {
  const asked = state.rules.ladder.activities.find(({ id }) => id === logged);
  if (asked === undefined || asked.timed || asked.impact) return false;
  return !isKind(activityAt(state.path, positionOf(state)).activity, logged);
}

/** The level that something opens as the own work of the one below it; 0 when it is no level's. */
export function opensAsOwnWork({ path }: State, logged: Slug): number {
  return path.activity.findLastIndex(({ activity }) => isKind(activity, logged)) + 1;
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

const impacts = new WeakMap<Rules, ReadonlyMap<Slug, boolean>>();

/** Whether each exercise and activity that the rules know is impact: on a level, or asked about. */
function impactOf(rules: Rules): ReadonlyMap<Slug, boolean> {
  let known = impacts.get(rules);
  if (known === undefined) {
    const { levels, activities } = rules.ladder;
    known = new Map([
      ...activities.map(({ id, impact }): [Slug, boolean] => [id, impact]),
      ...levels.flatMap((level): [Slug, boolean][] =>
        level.track === 'strength'
          ? level.exercises.map(({ exercise, impact }) => [exercise, impact])
          : [level.activity.kind, ...(level.activity.also ?? [])].map((kind) => [
              kind,
              level.activity.impact,
            ]),
      ),
    ]);
    impacts.set(rules, known);
  }
  return known;
}

/**
 * Whether a session had impact. One that doesn't say what was done, and an activity that the rules
 * don't know, may have had; an exercise of the library that is on no level has none.
 */
export function mayBeImpact(rules: Rules, session: Session): 'yes' | 'no' | 'unknown' {
  if ((session.contacts ?? 0) > 0) return 'yes';
  const known = impactOf(rules);
  if (session.track === 'strength') {
    if (session.exercises === undefined) return 'unknown';
    return session.exercises.some(({ id }) => known.get(id)) ? 'yes' : 'no';
  }
  const impact = session.activity === undefined ? undefined : known.get(session.activity);
  if (impact === undefined) return 'unknown';
  return impact ? 'yes' : 'no';
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
