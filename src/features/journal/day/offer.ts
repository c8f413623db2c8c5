import type { JournalEntry, Slug } from '../../../log/index.ts';
import type { Dose, Replayed, Rules } from '../../../plan/index.ts';
import { activityChoices } from '../words.ts';

/** What the form of a day offers to tick and choose, from the plan of that day. */
export interface OfferedDay {
  /** What was due; empty on a day without exercises, and where there is no plan. */
  readonly exercises: readonly Dose[];
  readonly activities: readonly Slug[];
  /** What the plan says of the day, as a sentence; empty where there is no plan. */
  readonly words: string;
}

/**
 * What to offer for a day, given the plan as it stood then. Before a first placement there is no plan,
 * and the form doesn't pretend to one.
 */
export function offeredOn(
  journal: readonly JournalEntry[],
  rules: Rules | undefined,
  replayed: Replayed | undefined,
): OfferedDay {
  if (rules === undefined || replayed === undefined) {
    return { exercises: [], activities: activityChoices(undefined, undefined, journal), words: '' };
  }
  const { state, plan } = replayed;
  const activities = activityChoices(rules, state.profile?.sport, journal);
  if (!state.placed) return { exercises: [], activities, words: 'There is no plan yet.' };
  const { kind, exercises, activity } = plan.today;
  const words = {
    stop: 'The plan: nothing until a clinician’s word.',
    rest: 'The plan: a day of rest.',
    off: 'The plan: nothing due.',
    train: `The plan: ${[
      ...(exercises.length > 0 ? [`${exercises.length} exercises`] : []),
      ...(activity === undefined ? [] : [`${activity.words}, ${activity.minutes} minutes`]),
    ].join('; ')}.`,
  }[kind];
  return { exercises, activities, words };
}
