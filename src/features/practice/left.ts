import { type Day, readDay } from '../../lib/days.ts';
import { phases } from '../../lib/site.ts';
import { type OfferedExercise, dosed } from './offer.ts';
import {
  type DosedExercise,
  type Mark,
  type PracticeState,
  placeOf,
  timelineOf,
} from './timeline.ts';
import type { Routine } from './words.ts';

/** A practice and the day it began on. */
export interface Running {
  readonly routine: Routine;
  readonly day: Day;
  readonly state: PracticeState;
}

/** A practice as text, to be found again when the page was left half way. It waits, paused. */
export function writeLeft({ routine, day, state }: Running): string {
  return JSON.stringify({
    phase: routine.doses,
    ...(routine.doses === 'plan' && { doses: routine.timeline.exercises.map(({ dose }) => dose) }),
    exercises: routine.exercises.map(({ id }) => id),
    steps: routine.timeline.steps.length,
    day,
    ...placeOf(state),
    marks: state.marks,
  });
}

/**
 * A practice from text that may be anything: `undefined` for what isn't one, and for one whose
 * exercises or doses have changed since.
 */
export function readLeft(
  text: string | null,
  offered: readonly OfferedExercise[],
): Running | undefined {
  const left = parsed(text);
  if (!left) return undefined;
  const ids: unknown[] = Array.isArray(left['exercises']) ? left['exercises'] : [];
  const exercises = ids.flatMap((id) => offered.find((each) => each.id === id) ?? []);
  const day = readDay(left['day']);
  const { step, elapsed } = left;
  const doses = left['phase'] === 'plan' ? 'plan' : phases.find((each) => each === left['phase']);
  if (!doses || !day || exercises.length === 0 || exercises.length !== ids.length) return undefined;
  const withDoses =
    doses === 'plan' ? plannedDoses(exercises, left['doses']) : dosed(exercises, doses);
  if (withDoses.length !== exercises.length) return undefined;
  const timeline = timelineOf(withDoses);
  const { length } = timeline.steps;
  if (left['steps'] !== length) return undefined;
  if (!Number.isInteger(step) || typeof step !== 'number' || step < 0 || step > length) {
    return undefined;
  }
  if (typeof elapsed !== 'number' || !(elapsed >= 0)) return undefined;
  const marks = readMarks(left['marks'], (index) => (timeline.steps[index]?.completes ?? 0) > 0);
  const place = { step, elapsed: Math.min(elapsed, timeline.steps[step]?.milliseconds ?? elapsed) };
  const state: PracticeState =
    step === length
      ? { kind: 'over', ...place, marks }
      : { kind: 'paused', by: 'reader', ...place, marks };
  return { routine: { doses, exercises, timeline }, day, state };
}

/** The largest that a dose of the plan can have; the smallest is 0, and 1 of what is counted. */
const limits = {
  sets: 20,
  repetitions: 200,
  holdSeconds: 600,
  restSeconds: 900,
  minutes: 240,
} as const;

/** The exercises with doses from text that may be anything; one that isn't a dose is left out. */
function plannedDoses(exercises: readonly OfferedExercise[], value: unknown): DosedExercise[] {
  const doses: unknown[] = Array.isArray(value) ? value : [];
  return exercises.flatMap(({ pace, isOneSided }, place) => {
    const dose = readDose(doses[place]);
    return dose ? [{ dose, pace, isOneSided }] : [];
  });
}

function readDose(value: unknown): DosedExercise['dose'] | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const dose: Partial<Record<keyof typeof limits, number>> = {};
  for (const [name, number] of Object.entries(value)) {
    const field = fields.find((each) => each === name);
    if (!field || typeof number !== 'number' || !(number > 0) || number > limits[field]) {
      return undefined;
    }
    if ((field === 'sets' || field === 'repetitions') && !Number.isInteger(number)) {
      return undefined;
    }
    dose[field] = number;
  }
  return (dose.repetitions ?? dose.holdSeconds ?? dose.minutes) ? dose : undefined;
}

const fields = ['sets', 'repetitions', 'holdSeconds', 'restSeconds', 'minutes'] as const;

function parsed(text: string | null): Record<string, unknown> | undefined {
  try {
    const value: unknown = JSON.parse(text ?? '');
    return typeof value === 'object' && value !== null ? { ...value } : undefined;
  } catch {
    return undefined;
  }
}

function readMarks(value: unknown, counts: (step: number) => boolean): Record<number, Mark> {
  const marks: Record<number, Mark> = {};
  if (typeof value !== 'object' || value === null) return marks;
  for (const [key, mark] of Object.entries(value)) {
    if ((mark === 'done' || mark === 'unattended') && counts(Number(key)))
      marks[Number(key)] = mark;
  }
  return marks;
}
