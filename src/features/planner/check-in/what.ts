import type { EntryId, ExerciseDone, Slug, Track } from '../../../log/index.ts';
import type { Problem } from '../../../parts/ProblemList.tsx';
import { readNumber } from '../start/questions.ts';
import type { CheckInDraft } from './draft.ts';

/** The choice “something else”: it is kept without a name, as the ladder doesn't know it. */
export const somethingElse = '';

/** What was done, as the form holds it. */
export interface Did {
  readonly track: Track | undefined;
  /** Whether exercises have to be ticked: a session that never named any may stay so. */
  readonly areExercisesOpen: boolean;
  readonly exercises: readonly ExerciseDone[];
  readonly isActive: boolean;
  readonly activity: Slug;
  /** As typed. */
  readonly minutes: string;
  readonly shoeId: EntryId | undefined;
}

export function didFrom({ track, exercises = [], activity, shoeId }: CheckInDraft): Did {
  return {
    track,
    areExercisesOpen: track === 'strength' && exercises.length === 0,
    exercises,
    isActive: activity !== undefined,
    activity: activity?.kind ?? somethingElse,
    minutes: activity?.minutes === undefined ? '' : String(activity.minutes),
    shoeId,
  };
}

const longestMinutes = 1440;

/** What of it can be kept, and what has to be mended first. */
export function readDid(did: Did): {
  readonly content: Pick<CheckInDraft, 'track' | 'exercises' | 'activity' | 'shoeId'>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const typed = did.minutes.trim();
  const minutes = readNumber(typed);
  if (did.isActive && typed !== '' && (minutes === undefined || minutes > longestMinutes)) {
    const sentence = `Give the minutes as a number from 0 to ${longestMinutes}, or leave them out.`;
    problems.push({ field: 'minutes', sentence });
  }
  if (did.exercises.length === 0 && !did.isActive && !did.areExercisesOpen) {
    problems.push({ field: 'did-active', sentence: 'Tick what you did.' });
  }
  return {
    content: {
      ...(did.track !== undefined && { track: did.track }),
      ...(did.exercises.length > 0 && { exercises: did.exercises }),
      ...(did.isActive && {
        activity: {
          ...(did.activity !== somethingElse && { kind: did.activity }),
          ...(minutes !== undefined && { minutes }),
        },
      }),
      ...(did.shoeId !== undefined && { shoeId: did.shoeId }),
    },
    problems,
  };
}
