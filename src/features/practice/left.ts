import { type Day, readDay } from '../../lib/days.ts';
import { phases } from '../../lib/site.ts';
import { type OfferedExercise, doseIn, dosed } from './offer.ts';
import { type Mark, type PracticeState, placeOf, timelineOf } from './timeline.ts';
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
    phase: routine.phase,
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
  const phase = phases.find((each) => each === left['phase']);
  const ids: unknown[] = Array.isArray(left['exercises']) ? left['exercises'] : [];
  const exercises = ids.flatMap((id) => offered.find((each) => each.id === id) ?? []);
  const day = readDay(left['day']);
  const { step, elapsed } = left;
  if (!phase || !day || exercises.length === 0 || exercises.length !== ids.length) return undefined;
  if (exercises.some((each) => !doseIn(each, phase))) return undefined;
  const timeline = timelineOf(dosed(exercises, phase));
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
  return { routine: { phase, exercises, timeline }, day, state };
}

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
