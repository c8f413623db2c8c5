import { type Day, addDays } from '../../../lib/days.ts';
import type { Entry, Morning, Pain, Session, Shoe } from '../../../log/index.ts';
import { current } from '../../../log/index.ts';
import type { Rules } from '../../../plan/index.ts';
import type { DoneToday } from '../words/plan.ts';
import { type CheckInQuestion, openQuestions } from './draft.ts';

/** The sessions of a day as the log has them. */
export function sessionsOn(entries: readonly Entry[], day: Day): readonly Session[] {
  return current(entries).filter(
    (entry): entry is Session => entry.type === 'session' && entry.day === day,
  );
}

/** The morning of a day; of several the one recorded last. */
export function morningOn(entries: readonly Entry[], day: Day): Morning | undefined {
  return current(entries).findLast(
    (entry): entry is Morning => entry.type === 'morning' && entry.day === day,
  );
}

/** What of today's plan is in the log. A session that doesn't name its exercises had all of them. */
export function doneOn(entries: readonly Entry[], day: Day, planned: readonly string[]): DoneToday {
  const sessions = sessionsOn(entries, day);
  const exercises = sessions.flatMap((session) =>
    session.track === 'strength' ? (session.exercises?.map(({ id }) => id) ?? planned) : [],
  );
  return {
    exercises: new Set(exercises),
    activity: sessions.some(({ track }) => track === 'activity'),
  };
}

/**
 * Whether a question has its place on a day: whether the foot settled is only asked with a session
 * in the two days before.
 */
export function isAskedOn(question: CheckInQuestion, entries: readonly Entry[], day: Day): boolean {
  if (question.id !== 'settledWithin24Hours') return true;
  return [addDays(day, -1), addDays(day, -2)].some((each) => sessionsOn(entries, each).length > 0);
}

/**
 * Whether a question belongs in the list that one press confirms. A morning above usual can't say
 * that the foot has settled: the day isn't over.
 */
export function isConfirmable(
  { id }: Pick<CheckInQuestion, 'id'>,
  morningPain: Pain | undefined,
  usual: number,
): boolean {
  return !(id === 'settledWithin24Hours' && typeof morningPain === 'number' && morningPain > usual);
}

/** A session with questions left open: from practice, from the journal, or in a hurry. */
export interface Unfinished {
  readonly session: Session;
  readonly questions: number;
}

/** The sessions of today and the day before that lack answers, the latest first. */
export function unfinishedSessions(
  entries: readonly Entry[],
  today: Day,
  rules: Rules,
): readonly Unfinished[] {
  return [today, addDays(today, -1)].flatMap((day) =>
    sessionsOn(entries, day).flatMap((session): Unfinished[] => {
      const questions = openQuestions(session, rules).length;
      return questions > 0 ? [{ session, questions }] : [];
    }),
  );
}

/** The pairs of shoes the reader has, as last named. */
export function shoesIn(entries: readonly Entry[]): readonly Shoe[] {
  const latest = new Map<string, Shoe>();
  for (const entry of current(entries)) {
    if (entry.type === 'shoe') latest.set(entry.shoeId, entry);
  }
  return [...latest.values()].filter(({ removed }) => removed !== true);
}
