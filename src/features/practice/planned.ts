import type { DayPlan, Plan } from '../../plan/index.ts';
import type { OfferedExercise } from './offer.ts';
import type { DosedExercise } from './timeline.ts';

/** What today's plan has to practise. */
export type PlannedPractice =
  | {
      readonly kind: 'train';
      readonly exercises: readonly OfferedExercise[];
      /** The plan's own doses, in the same order; they may be smaller than those of the pages. */
      readonly doses: readonly DosedExercise[];
    }
  /** Nothing to practise: why, in one or two sentences. */
  | { readonly kind: 'nothing'; readonly why: string };

/** The exercises due today with the doses of the plan, or why there are none. */
export function plannedPractice(
  plan: Pick<Plan, 'needsAssessment' | 'today'>,
  offered: readonly OfferedExercise[],
): PlannedPractice {
  const { today } = plan;
  const nothing = (why: string): PlannedPractice => ({ kind: 'nothing', why });
  if (today.kind === 'stop') {
    return nothing(
      'Something is open that a clinician should see first. Until then your plan has no exercises.',
    );
  }
  if (plan.needsAssessment) {
    return nothing('Your plan asks its first questions again. Answer them, then practise.');
  }
  if (today.kind === 'rest') {
    return nothing('Today is a rest day. Your foot gets the time to settle.');
  }
  if (today.exercises.length === 0) return nothing(nothingDue(today));
  const known = today.exercises.flatMap((planned) => {
    const exercise = offered.find(({ id }) => id === planned.exercise);
    return exercise ? [{ exercise, planned }] : [];
  });
  // A part of the plan must not pass for the whole of it.
  if (known.length < today.exercises.length) {
    return nothing('Your plan has an exercise that this page doesn’t know. Reload the page.');
  }
  return {
    kind: 'train',
    exercises: known.map(({ exercise }) => exercise),
    doses: known.map(({ exercise: { pace, isOneSided }, planned }) => {
      const { sets, repetitions, holdSeconds, minutes, restSeconds } = planned;
      return { dose: { sets, repetitions, holdSeconds, minutes, restSeconds }, pace, isOneSided };
    }),
  };
}

function nothingDue({ activity }: DayPlan): string {
  const none = 'No exercises are due today.';
  if (activity === undefined) return none;
  return `${none} Your plan has this instead: ${activity.words}, ${activity.minutes} minutes.`;
}
