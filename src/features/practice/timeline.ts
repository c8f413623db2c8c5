import type { Dose } from '../../lib/dose.ts';

/** The pace of one repetition. */
export interface Pace {
  readonly upSeconds: number;
  readonly holdSeconds: number;
  readonly downSeconds: number;
}

/** An exercise with the dose it is practised at. */
export interface DosedExercise {
  readonly dose: Readonly<Dose> & { readonly restSeconds?: number | undefined };
  /** Left out where the reader keeps their own pace. */
  readonly pace?: Pace | undefined;
  /** Each set is done on one side, then on the other. */
  readonly isOneSided: boolean;
}

/** What happens in a step. A set begins with one of the first three; the others are the work. */
export type Activity =
  'getReady' | 'rest' | 'changeSides' | 'there' | 'hold' | 'back' | 'ownPace' | 'minute';

export interface Step {
  readonly activity: Activity;
  /** Place among `Timeline.bouts`. */
  readonly bout: number;
  /** From 1; 0 before the work begins. With `ownPace` all repetitions are in one step. */
  readonly repetition: number;
  /** Left out with `ownPace`: the reader says when it is over. */
  readonly milliseconds?: number;
  /** How many repetitions (or minutes) are done once this step is over. */
  readonly completes: number;
}

/** One set on one side: it begins with time to get ready and never goes on unattended. */
export interface Bout {
  /** Place among the chosen exercises. */
  readonly exercise: number;
  /** From 1. */
  readonly set: number;
  readonly side: 'first' | 'other' | 'both';
  /** The repetitions (or minutes) in it. */
  readonly repetitions: number;
  /** Its first step, where the reader gets ready, rests or changes sides. */
  readonly lead: number;
  /** The step after its last one. */
  readonly end: number;
}

export interface Timeline {
  readonly exercises: readonly DosedExercise[];
  readonly steps: readonly Step[];
  readonly bouts: readonly Bout[];
}

/*
 * The times that no dose gives. They are our own, and only for comfort: long enough to take up the
 * position, short enough to wait for.
 */
const getReadySeconds = 5;
const nextExerciseSeconds = 20;
const changeSidesSeconds = 8;
/** Between two holds where no pace is given. */
const letGoSeconds = 3;
/** Only for the ladder that shows how far it is: what a repetition at one's own pace may take. */
const ownPaceSeconds = 4;

/** Longer than this between two looks, and nobody was watching the time, in milliseconds. */
export const unattendedMilliseconds = 5000;

const milliseconds = (seconds: number) => Math.round(seconds * 1000);

/** The steps of a practice, in order. */
export function timelineOf(exercises: readonly DosedExercise[]): Timeline {
  const steps: Step[] = [];
  const bouts: Bout[] = [];
  exercises.forEach((exercise, place) => {
    const sides = exercise.isOneSided ? (['first', 'other'] as const) : (['both'] as const);
    for (let set = 1; set <= (exercise.dose.sets ?? 1); set += 1) {
      for (const side of sides) {
        const bout = bouts.length;
        const lead = steps.length;
        const work = workOf(exercise).map((step) => ({ ...step, bout }));
        steps.push({ ...leadOf(exercise, place, set, side), bout, repetition: 0, completes: 0 });
        steps.push(...work);
        const repetitions = work.reduce((sum, { completes }) => sum + completes, 0);
        bouts.push({ exercise: place, set, side, repetitions, lead, end: steps.length });
      }
    }
  });
  return { exercises, steps, bouts };
}

function leadOf(
  { dose, isOneSided }: DosedExercise,
  exercise: number,
  set: number,
  side: Bout['side'],
): { activity: Activity; milliseconds: number } {
  const lead = (activity: Activity, seconds: number) => ({
    activity,
    milliseconds: milliseconds(seconds),
  });
  if (side === 'other') return lead('changeSides', changeSidesSeconds);
  if (set > 1) {
    if (dose.restSeconds) return lead('rest', dose.restSeconds);
    return isOneSided ? lead('changeSides', changeSidesSeconds) : lead('rest', getReadySeconds);
  }
  return lead('getReady', exercise === 0 ? getReadySeconds : nextExerciseSeconds);
}

type WorkStep = Omit<Step, 'bout'>;

function workOf({ dose, pace }: DosedExercise): WorkStep[] {
  if (dose.minutes) return minutesOf(dose.minutes);
  const { repetitions, holdSeconds } = dose;
  if (!repetitions) return [timed('hold', holdSeconds ?? 0, 1, 1)];
  if (pace) {
    const hold = holdSeconds ?? pace.holdSeconds;
    return repeated(repetitions, (repetition) => [
      timed('there', pace.upSeconds, repetition, 0),
      ...(hold > 0 ? [timed('hold', hold, repetition, 0)] : []),
      timed('back', pace.downSeconds, repetition, 1),
    ]);
  }
  if (holdSeconds) {
    return repeated(repetitions, (repetition) => [
      timed('hold', holdSeconds, repetition, 0),
      timed('back', letGoSeconds, repetition, 1),
    ]);
  }
  return [{ activity: 'ownPace', repetition: 1, completes: repetitions }];
}

function timed(
  activity: Activity,
  seconds: number,
  repetition: number,
  completes: number,
): WorkStep {
  return { activity, repetition, milliseconds: milliseconds(seconds), completes };
}

function repeated(count: number, stepsOf: (repetition: number) => WorkStep[]): WorkStep[] {
  return Array.from({ length: count }, (_, index) => stepsOf(index + 1)).flat();
}

/** Minute by minute; what is left over at the end is a part of one. */
function minutesOf(minutes: number): WorkStep[] {
  return Array.from({ length: Math.ceil(minutes) }, (_, index) => {
    const part = Math.min(1, minutes - index);
    return timed('minute', part * 60, index + 1, part);
  });
}

/** What became of a repetition: seen through, or gone by while nobody was watching. */
export type Mark = 'done' | 'unattended';

/** A place in the timeline: a step, and how long it has lasted, in milliseconds. */
export interface Place {
  readonly step: number;
  readonly elapsed: number;
}

/** Where a practice is. All instants are milliseconds of one clock, handed in as `now`. */
export type PracticeState = {
  /** By the step that completes the repetitions. */
  readonly marks: Readonly<Record<number, Mark>>;
} & (
  | {
      readonly kind: 'running';
      readonly step: number;
      /** When the step began; with its length this is its end time. Pauses are taken out. */
      readonly beganAt: number;
      /** The last look at the clock. */
      readonly seenAt: number;
    }
  | ({
      readonly kind: 'paused';
      /** The reader paused, or nobody was there at the end of a set. */
      readonly by: 'reader' | 'absence';
    } & Place)
  /** Over, early or not; the place is where it was left. */
  | ({ readonly kind: 'over' } & Place)
);

/** A practice that begins now. */
export function begin(now: number): PracticeState {
  return { kind: 'running', step: 0, beganAt: now, seenAt: now, marks: {} };
}

/** Where it stands by the clock: the step and how long it has lasted so far. */
export function placeOf(state: PracticeState): Place {
  if (state.kind !== 'running') return { step: state.step, elapsed: state.elapsed };
  return { step: state.step, elapsed: Math.max(0, state.seenAt - state.beganAt) };
}

/**
 * The state at this instant, from end times alone: it doesn't matter how often anybody looks.
 *
 * When the last look is longer ago than `unattendedMilliseconds` (a locked phone, a sleeping
 * laptop), the practice goes to the right place, but to the end of the set at most, and pauses
 * there; work never begins by itself. Repetitions that this stretch touches are marked
 * `unattended`. A clock that jumps back takes no time away and gives none.
 */
export function stepAt(timeline: Timeline, state: PracticeState, now: number): PracticeState {
  if (state.kind !== 'running') return state;
  const away = now - state.seenAt;
  if (away < 0) return { ...state, beganAt: state.beganAt + away, seenAt: now };
  const isUnattended = away > unattendedMilliseconds;
  const from = timeline.steps[state.step];
  const bout = from && timeline.bouts[from.bout];
  if (!bout) return over(state.marks, { step: timeline.steps.length, elapsed: 0 });

  const isLead = state.step === bout.lead;
  const last = !isUnattended ? timeline.steps.length : isLead ? bout.lead + 1 : bout.end;
  const marks = { ...state.marks };
  const mark = (step: number) => {
    marks[step] ??= isUnattended ? 'unattended' : 'done';
  };
  let { step, beganAt } = state;
  while (step < last) {
    const { milliseconds: length, completes } = timeline.steps[step] ?? { completes: 0 };
    if (length === undefined || now < beganAt + length) break;
    if (completes > 0) mark(step);
    beganAt += length;
    step += 1;
  }
  if (step === timeline.steps.length) return over(marks, { step, elapsed: 0 });
  if (isUnattended && step === last) {
    const place = isLead ? readyFor(timeline, bout) : { step, elapsed: 0 };
    return { kind: 'paused', by: 'absence', ...place, marks };
  }
  // At one's own pace nothing counts until the reader says so.
  if (isUnattended && !isLead && timeline.steps[step]?.milliseconds !== undefined) {
    mark(closingStep(timeline, step));
  }
  return { kind: 'running', step, beganAt, seenAt: now, marks };
}

function over(marks: PracticeState['marks'], place: Place): PracticeState {
  return { kind: 'over', ...place, marks };
}

/** The step that completes the repetition this step belongs to. */
function closingStep({ steps }: Timeline, step: number): number {
  let closing = step;
  while (closing < steps.length - 1 && steps[closing]?.completes === 0) closing += 1;
  return closing;
}

/** A few seconds before a set. */
function readyFor({ steps }: Timeline, { lead }: Bout): Place {
  const length = steps[lead]?.milliseconds ?? 0;
  return { step: lead, elapsed: Math.max(0, length - milliseconds(getReadySeconds)) };
}

/** Stops the clock. */
export function pause(timeline: Timeline, state: PracticeState, now: number): PracticeState {
  const { marks, ...seen } = stepAt(timeline, state, now);
  if (seen.kind !== 'running') return { ...seen, marks };
  return { kind: 'paused', by: 'reader', step: seen.step, elapsed: now - seen.beganAt, marks };
}

/** Goes on from where it was paused, or was left early. */
export function resume(timeline: Timeline, state: PracticeState, now: number): PracticeState {
  if (state.kind === 'running' || state.step >= timeline.steps.length) return state;
  const { step, elapsed, marks } = state;
  return { kind: 'running', step, beganAt: now - elapsed, seenAt: now, marks };
}

/** Passes over what is on: the wait before a set, or what is left of the set. */
export function skip(timeline: Timeline, state: PracticeState, now: number): PracticeState {
  const seen = stepAt(timeline, state, now);
  const bout = boutAt(timeline, seen);
  if (!bout || seen.kind === 'over') return seen;
  const step = seen.step === bout.lead ? bout.lead + 1 : bout.end;
  return movedTo(timeline, seen, { step, elapsed: 0 }, now);
}

/**
 * Back to a few seconds before this set; while waiting for it, before the one ahead of it. What
 * was done stays done; what went by unattended may be done now.
 */
export function back(timeline: Timeline, state: PracticeState, now: number): PracticeState {
  const seen = stepAt(timeline, state, now);
  const bout = boutAt(timeline, seen);
  if (!bout || seen.kind === 'over') return seen;
  const isLead = seen.step === bout.lead;
  const target = isLead ? (timeline.bouts[timeline.bouts.indexOf(bout) - 1] ?? bout) : bout;
  const marks = Object.fromEntries(
    Object.entries(seen.marks).filter(
      ([step, mark]) => mark === 'done' || Number(step) < target.lead || Number(step) >= target.end,
    ),
  );
  return movedTo(timeline, { ...seen, marks }, readyFor(timeline, target), now);
}

/** The reader has done the repetitions that are at their own pace. */
export function ownPaceDone(timeline: Timeline, state: PracticeState, now: number): PracticeState {
  const seen = stepAt(timeline, state, now);
  if (seen.kind === 'over' || timeline.steps[seen.step]?.activity !== 'ownPace') return seen;
  const marks = { ...seen.marks, [seen.step]: 'done' as const };
  return movedTo(timeline, { ...seen, marks }, { step: seen.step + 1, elapsed: 0 }, now);
}

/** Ends it, early or not. */
export function finish(timeline: Timeline, state: PracticeState, now: number): PracticeState {
  const seen = stepAt(timeline, state, now);
  return over(seen.marks, placeOf(seen));
}

function movedTo(
  timeline: Timeline,
  state: PracticeState,
  place: Place,
  now: number,
): PracticeState {
  if (place.step >= timeline.steps.length) return over(state.marks, place);
  const paused = { kind: 'paused', by: 'reader', ...place, marks: state.marks } as const;
  return state.kind === 'running' ? resume(timeline, paused, now) : paused;
}

/** The set that a state is in; none once all are over. */
export function boutAt(timeline: Timeline, state: PracticeState): Bout | undefined {
  const step = timeline.steps[state.step];
  return step && timeline.bouts[step.bout];
}

/** How far a practice is. */
export interface Progress {
  /** Of the exercise, from 0 to 1. */
  readonly exercise: number;
  /** Of the whole practice, from 0 to 1. */
  readonly whole: number;
  /** Of the whole practice; what is at one's own pace is a guess. */
  readonly millisecondsLeft: number;
}

/** How far it is. */
export function progressOf(timeline: Timeline, state: PracticeState): Progress {
  const { step, elapsed } = placeOf(state);
  const exerciseOf = (index: number) =>
    timeline.bouts[timeline.steps[index]?.bout ?? -1]?.exercise ?? timeline.exercises.length;
  const here = exerciseOf(step);
  const sums = { passed: 0, all: 0, passedHere: 0, allHere: 0 };
  timeline.steps.forEach((each, index) => {
    const length = each.milliseconds ?? milliseconds(ownPaceSeconds * each.completes);
    const passed = index < step ? length : index === step ? Math.min(elapsed, length) : 0;
    sums.all += length;
    sums.passed += passed;
    if (exerciseOf(index) !== here) return;
    sums.allHere += length;
    sums.passedHere += passed;
  });
  return {
    exercise: sums.allHere === 0 ? 1 : sums.passedHere / sums.allHere,
    whole: sums.all === 0 ? 1 : sums.passed / sums.all,
    millisecondsLeft: sums.all - sums.passed,
  };
}

/** Milliseconds left in the step that is on; none at one's own pace, or once it is over. */
export function leftIn(timeline: Timeline, state: PracticeState): number | undefined {
  const { step, elapsed } = placeOf(state);
  const length = timeline.steps[step]?.milliseconds;
  return length === undefined ? undefined : Math.max(0, length - elapsed);
}
