import { describe, expect, it } from 'vitest';
import {
  type RecordedExercise,
  doneIn,
  isDoneInFull,
  sessionDrafts,
} from '../../../../src/features/practice/record.ts';
import {
  type DosedExercise,
  type Mark,
  type PracticeState,
  timelineOf,
} from '../../../../src/features/practice/timeline.ts';
import type { Day } from '../../../../src/lib/days.ts';
import { readEntry } from '../../../../src/log/index.ts';
import { dayOn, written } from '../../../../src/parts/writing.ts';

const raise: DosedExercise = {
  dose: { sets: 3, repetitions: 2, restSeconds: 60 },
  pace: { upSeconds: 3, holdSeconds: 2, downSeconds: 3 },
  isOneSided: false,
};
const stand: DosedExercise = { dose: { sets: 2, holdSeconds: 10 }, isOneSided: true };
const hops: DosedExercise = { dose: { sets: 2, repetitions: 5 }, isOneSided: true };
const bike: DosedExercise = { dose: { minutes: 3 }, isOneSided: false };
const sole: DosedExercise = { dose: { minutes: 1 }, isOneSided: false };

/** A practice that is over, with these marks on its repetitions in order. */
function left(
  exercises: readonly DosedExercise[],
  marks: readonly (Mark | undefined)[],
): { timeline: ReturnType<typeof timelineOf>; state: PracticeState } {
  const timeline = timelineOf(exercises);
  const closing = timeline.steps.flatMap(({ completes }, index) => (completes > 0 ? [index] : []));
  const marked = closing.flatMap((step, index) => {
    const mark = marks[index];
    return mark ? [[step, mark] as const] : [];
  });
  return {
    timeline,
    state: {
      kind: 'over',
      step: timeline.steps.length,
      elapsed: 0,
      marks: Object.fromEntries(marked),
    },
  };
}

const day = '2026-11-22' as Day;

function sessions(
  ids: readonly RecordedExercise[],
  exercises: readonly DosedExercise[],
  marks: readonly (Mark | undefined)[],
) {
  const { timeline, state } = left(exercises, marks);
  return sessionDrafts(ids, timeline, doneIn(timeline, state), { painDuring: 1, limp: 'no' }, day);
}

const strength = (id: string) => ({ id, kind: 'strength' }) as const;
const all = (count: number): Mark[] => Array<Mark>(count).fill('done');

describe('what was done', () => {
  it('is whole sets and the best of the others', () => {
    const { timeline, state } = left([raise], ['done', 'done', 'done']);
    expect(doneIn(timeline, state)[0]).toMatchObject({
      fullSets: 1,
      plannedSets: 3,
      bestRepetitions: 2,
      total: 3,
      unattended: 0,
    });
  });

  it('needs both sides for a set', () => {
    const { timeline, state } = left([stand], ['done', 'done', 'done']);
    expect(doneIn(timeline, state)[0]).toMatchObject({ fullSets: 1, total: 3 });
  });

  it('leaves out what went by unattended, unless the reader says they did it', () => {
    const { timeline, state } = left([raise], ['done', 'done', 'unattended', 'unattended']);
    expect(doneIn(timeline, state)[0]).toMatchObject({ fullSets: 1, unattended: 2 });
    expect(doneIn(timeline, state, new Set([0]))[0]).toMatchObject({ fullSets: 2, unattended: 0 });
  });
});

describe('a routine', () => {
  const inFull = (marks: readonly (Mark | undefined)[]) => {
    const { timeline, state } = left([raise, stand], marks);
    return isDoneInFull(doneIn(timeline, state));
  };

  it('is done in full when every set of every exercise is', () => {
    expect(inFull(all(10))).toBe(true);
  });

  it('is not when one repetition is missing, or went by unattended', () => {
    expect(inFull(all(9))).toBe(false);
    expect(inFull([...all(9), 'unattended'])).toBe(false);
  });
});

describe('the entries for the log', () => {
  it('are one session of strength with the sets and repetitions done', () => {
    expect(sessions([strength('raise'), strength('stand')], [raise, stand], all(10))).toEqual([
      {
        day,
        type: 'session',
        track: 'strength',
        painDuring: 1,
        limp: 'no',
        exercises: [
          { id: 'raise', sets: 3, reps: 2, holdSeconds: 2 },
          { id: 'stand', sets: 2, reps: 1, holdSeconds: 10 },
        ],
      },
    ]);
  });

  it('say less rather than more where sets are uneven', () => {
    const [session] = sessions([strength('raise')], [raise], all(5));
    expect(session?.exercises).toEqual([{ id: 'raise', sets: 2, reps: 2, holdSeconds: 2 }]);
  });

  it('say what was done of a first set that was left', () => {
    const [session] = sessions([strength('raise')], [raise], all(1));
    expect(session?.exercises).toEqual([{ id: 'raise', sets: 1, reps: 1, holdSeconds: 2 }]);
  });

  it('leave out an exercise of which nothing was done, and are none when nothing was', () => {
    const [session] = sessions([strength('raise'), strength('stand')], [raise, stand], all(6));
    expect(session?.exercises).toHaveLength(1);
    expect(sessions([strength('raise')], [raise], [])).toEqual([]);
    expect(sessions([strength('raise')], [raise], ['unattended'])).toEqual([]);
  });

  it('count every landing, of both sides and of sets left half done', () => {
    const [session] = sessions([{ id: 'hops', kind: 'landings' }], [hops], all(3));
    expect(session).toMatchObject({ contacts: 15 });
  });

  it('keep fitness apart, as minutes of an activity', () => {
    const both = sessions(
      [strength('raise'), { id: 'bike', kind: 'fitness' }],
      [raise, bike],
      all(8),
    );
    expect(both.map(({ track }) => track)).toEqual(['strength', 'activity']);
    expect(both[1]).toMatchObject({ activity: 'bike', minutes: 2 });
    expect(both[1]).not.toHaveProperty('exercises');
  });

  it('write the minutes of a calm exercise as one hold', () => {
    const [session] = sessions([strength('sole')], [sole], all(1));
    expect(session?.exercises).toEqual([{ id: 'sole', sets: 1, reps: 1, holdSeconds: 60 }]);
  });

  it('say whether it was what the plan had, where it was a routine of the plan', () => {
    const { timeline, state } = left([raise], all(6));
    const said = { painDuring: 1, limp: 'no', asPrescribed: 'yes' } as const;
    const [session] = sessionDrafts(
      [strength('raise')],
      timeline,
      doneIn(timeline, state),
      said,
      day,
    );
    expect(session?.asPrescribed).toBe('yes');
    expect(sessions([strength('raise')], [raise], all(6))[0]).not.toHaveProperty('asPrescribed');
  });

  it('are taken by the log', () => {
    const made = sessions(
      [strength('stand'), { id: 'hops', kind: 'landings' }, { id: 'bike', kind: 'fitness' }],
      [stand, hops, bike],
      all(11),
    );
    const entries = made.map((draft, index) =>
      written(draft, [], new Date(2026, 10, 22, 10), `id-${index}`),
    );
    expect(entries.map((entry) => readEntry(entry).ok)).toEqual([true, true]);
  });
});

it('the day is the one of the reader’s own calendar', () => {
  expect(dayOn(new Date(2026, 10, 22, 23, 59))).toBe('2026-11-22');
});
