import type { Slug } from '../log/entries.ts';
import { activityAt, openingLevel } from './ladder.ts';
import { isOpen, isStopped } from './open.ts';
import { dueExercises, isDue, isResting, minutesOf } from './prescribe.ts';
import type { Rules } from './rules.ts';
import { positionOf } from './state.ts';
import type { State } from './state.ts';

/** May I do this today? Anything but `yes` comes with what to do instead. */
export type Permission =
  | { readonly answer: 'yes'; readonly minutes?: number; readonly why: string }
  | {
      readonly answer: 'not-yet' | 'not-today';
      readonly why: string;
      readonly instead: string;
      /** The name of the level that opens it, where the reader's sport has one. */
      readonly opensAt?: string;
    };

/**
 * Whether an activity is within today's level, on a day without rest and with nothing open. An
 * activity the rules don't know is not allowed. `asked.minutes` is how long the reader means to
 * go on; without it a `yes` says how long it may be.
 */
export function canIDo(
  asked: { readonly activity: Slug; readonly minutes?: number },
  state: State,
  rules: Rules,
): Permission {
  const known = rules.ladder.activities.find(({ id }) => id === asked.activity);
  if (known === undefined) {
    const why = 'The plan doesn’t know this activity, so it can’t say yes.';
    return { answer: 'not-yet', why, instead: 'Keep to what your plan has for today.' };
  }
  const { instead } = known;
  if (!state.placed) {
    return { answer: 'not-yet', why: 'Answer the entry questions first.', instead };
  }
  if (isOpen(state)) {
    return {
      answer: 'not-today',
      why: 'Something is open that a clinician should see first.',
      instead: isStopped(state) ? instead : 'Keep to what your plan has for today.',
    };
  }
  if (isResting(state)) return { answer: 'not-today', why: 'Today is a rest day.', instead };
  const level = openingLevel(known, state);
  if (level === undefined || !level.reached) {
    const opensAt = level && { opensAt: level.name };
    return { answer: 'not-yet', why: known.because, instead, ...opensAt };
  }
  if (known.impact && !state.impactToday) {
    return { answer: 'not-today', why: 'Today has no impact.', instead };
  }
  const doses = dueExercises(state, state.day, state.impactToday, state.strengthDone);
  if (known.impact && !known.timed && !doses.some((dose) => dose.impact)) {
    return { answer: 'not-today', why: 'Today’s exercises have none.', instead };
  }
  const { activity } = activityAt(state.path, positionOf(state));
  if (known.timed && !isDue(activity.daysAWeek, state.day, state.activityDone)) {
    return { answer: 'not-today', why: 'Your activity for this week is done.', instead };
  }
  if (!known.timed) return { answer: 'yes', why: known.because };
  const minutes = level.kind === undefined ? 0 : (minutesOf(state, level.kind) ?? 0);
  if ((asked.minutes ?? 0) > minutes) {
    return { answer: 'not-yet', why: `Today it may last ${minutes} minutes at most.`, instead };
  }
  return { answer: 'yes', minutes, why: known.because };
}
