import type { Day } from '../../lib/days.ts';
import type { ExerciseDone, Pain, Session, YesNo } from '../../log/index.ts';
import { type PracticeState, type Timeline, placeOf } from './timeline.ts';

/** How an exercise is written into the log. */
export interface RecordedExercise {
  readonly id: string;
  /** Fitness is of the activity track, in minutes; landings of hops and jumps are counted. */
  readonly kind: 'strength' | 'landings' | 'fitness';
}

/** What was done of one exercise. */
export interface Done {
  /** Place among the chosen exercises. */
  readonly exercise: number;
  /** Sets in which everything was done, on both sides where it has two. */
  readonly fullSets: number;
  /** Sets the dose asks for. */
  readonly plannedSets: number;
  /** Repetitions (or minutes) that the dose asks for in a set, on one side. */
  readonly plannedRepetitions: number;
  /** The most done in any set, on the side with fewer. */
  readonly bestRepetitions: number;
  /** All that was done, sides and sets together. */
  readonly total: number;
  /** What went by while nobody was watching, and isn't in the numbers above. */
  readonly unattended: number;
}

/**
 * What has been done, exercise by exercise: whole repetitions that were seen through, nothing else.
 * @param alsoDone places of exercises of which the reader says they did the unattended part too.
 */
export function doneIn(
  timeline: Timeline,
  state: PracticeState,
  alsoDone: ReadonlySet<number> = new Set(),
): Done[] {
  const { step: here } = placeOf(state);
  const inBout = timeline.bouts.map(() => ({ done: 0, unattended: 0 }));
  for (const [key, mark] of Object.entries(state.marks)) {
    const step = timeline.steps[Number(key)];
    const counts = step && inBout[step.bout];
    if (!counts) continue;
    const exercise = timeline.bouts[step.bout]?.exercise ?? -1;
    if (mark === 'done' || (alsoDone.has(exercise) && Number(key) < here)) {
      counts.done += step.completes;
    } else if (Number(key) < here) counts.unattended += step.completes;
  }
  return timeline.exercises.map((_, exercise) => {
    const bouts = timeline.bouts.flatMap((bout, index) =>
      bout.exercise === exercise
        ? [{ ...bout, ...(inBout[index] ?? { done: 0, unattended: 0 }) }]
        : [],
    );
    const plannedRepetitions = bouts[0]?.repetitions ?? 0;
    const sets = new Map<number, number>();
    for (const { set, done } of bouts) sets.set(set, Math.min(sets.get(set) ?? Infinity, done));
    const each = [...sets.values()];
    return {
      exercise,
      fullSets: each.filter((done) => done >= plannedRepetitions).length,
      plannedSets: each.length,
      plannedRepetitions,
      bestRepetitions: Math.max(0, ...each),
      total: bouts.reduce((sum, { done }) => sum + done, 0),
      unattended: bouts.reduce((sum, bout) => sum + bout.unattended, 0),
    };
  });
}

/** Whether every set of every exercise was done in full. */
export function isDoneInFull(done: readonly Done[]): boolean {
  return done.every(({ fullSets, plannedSets }) => fullSets >= plannedSets);
}

/** What the reader says at the end, and whether it was what the plan had for today. */
export interface Answers {
  readonly painDuring: Pain;
  readonly limp: YesNo;
  /** Left out where it was no routine of the plan: only the planner knows what it prescribed. */
  readonly asPrescribed?: 'yes' | 'no';
}

/** A session before it is given its id and its time. */
export type SessionDraft = Omit<Session, 'id' | 'recordedAt'>;

/**
 * The entries for what was done: one for the strength track, and one for each exercise of the
 * activity track, since an entry is about one track. Nothing done gives no entry. `day` is the
 * reader's own, on which the practice began.
 */
export function sessionDrafts(
  exercises: readonly RecordedExercise[],
  timeline: Timeline,
  done: readonly Done[],
  answers: Answers,
  day: Day,
): SessionDraft[] {
  const common = { type: 'session' as const, day, ...answers };
  const all = done.flatMap((each) => {
    const exercise = exercises[each.exercise];
    return exercise && each.total > 0 ? [{ ...each, ...exercise }] : [];
  });
  const strength = all.filter(({ kind }) => kind !== 'fitness');
  const landings = strength
    .filter(({ kind }) => kind === 'landings')
    .reduce((sum, { total }) => sum + total, 0);
  const fitness = all.filter(({ kind }) => kind === 'fitness');
  return [
    ...(strength.length > 0
      ? [
          {
            ...common,
            track: 'strength' as const,
            ...(landings > 0 ? { contacts: landings } : {}),
            exercises: strength.map((each) => exerciseDone(each.id, each, timeline)),
          },
        ]
      : []),
    ...fitness.map(({ id, total }) => ({
      ...common,
      track: 'activity' as const,
      activity: id,
      minutes: total,
    })),
  ];
}

/**
 * One row of the log. Sets are even there: whole sets count, and where none is whole, the best one
 * with what was done of it. So it never says more than was done.
 */
function exerciseDone(id: string, done: Done, { exercises }: Timeline): ExerciseDone {
  const { dose, pace } = exercises[done.exercise] ?? { dose: {}, pace: undefined };
  if (dose.minutes) return { id, sets: 1, reps: 1, holdSeconds: Math.min(600, done.total * 60) };
  const holdSeconds = dose.holdSeconds ?? pace?.holdSeconds ?? 0;
  return {
    id,
    sets: done.fullSets || 1,
    reps: done.fullSets > 0 ? done.plannedRepetitions : done.bestRepetitions,
    ...(holdSeconds > 0 ? { holdSeconds } : {}),
  };
}
