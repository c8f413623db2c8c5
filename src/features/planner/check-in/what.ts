import type { EntryId, ExerciseDone, Slug } from '../../../log/index.ts';
import type { Problem } from '../../../parts/ProblemList.tsx';
import { readNumber } from '../start/questions.ts';
import type { CheckInDraft } from './draft.ts';

/** The choice “something else”: it is kept without a name, as the ladder doesn't know it. */
export const somethingElse = '';

/** What was done, as the form holds it. */
export interface Did {
  readonly exercises: readonly ExerciseDone[];
  readonly isActive: boolean;
  readonly activity: Slug;
  /** As typed. */
  readonly minutes: string;
  readonly shoeId: EntryId | undefined;
}

export function didFrom({ exercises = [], activity, shoeId }: CheckInDraft): Did {
  return {
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
  readonly content: Pick<CheckInDraft, 'exercises' | 'activity' | 'shoeId'>;
  readonly problems: readonly Problem[];
} {
  const problems: Problem[] = [];
  const typed = did.minutes.trim();
  const minutes = readNumber(typed);
  if (did.isActive && typed !== '' && (minutes === undefined || minutes > longestMinutes)) {
    const sentence = `Give the minutes as a number from 0 to ${longestMinutes}, or leave them out.`;
    problems.push({ field: 'minutes', sentence });
  }
  if (did.exercises.length === 0 && !did.isActive) {
    problems.push({ field: 'did-active', sentence: 'Tick what you did.' });
  }
  return {
    content: {
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
