import { describe, expect, it } from 'vitest';
import { dosed } from '../../../../src/features/practice/offer.ts';
import { doneIn } from '../../../../src/features/practice/record.ts';
import {
  type PracticeState,
  begin,
  ownPaceDone,
  pause,
  skip,
  stepAt,
  timelineOf,
} from '../../../../src/features/practice/timeline.ts';
import {
  type Routine,
  announcement,
  doneInWords,
  frameAt,
  roughly,
  spokenAt,
  unattendedInWords,
  wordsNow,
} from '../../../../src/features/practice/words.ts';
import type { Phase } from '../../../../src/lib/site.ts';
import { offered } from './offered.ts';

function routineOf(phase: Phase, ...ids: string[]): Routine {
  const exercises = offered.filter(({ id }) => ids.includes(id));
  return { doses: phase, exercises, timeline: timelineOf(dosed(exercises, phase)) };
}

/** Watched without a break from the start. */
function watched({ timeline }: Routine, milliseconds: number): PracticeState {
  let state = begin(0);
  for (let now = 0; now <= milliseconds; now += 100) state = stepAt(timeline, state, now);
  return state;
}

describe('what to do now', () => {
  const raise = routineOf('walk', 'raise');
  const at = (milliseconds: number) => wordsNow(raise, watched(raise, milliseconds));

  it('counts down to the start', () => {
    expect(at(0)).toEqual({ word: 'Get ready', left: '5', count: '' });
    expect(at(4900)).toMatchObject({ left: '1' });
  });

  it('follows the repetition in the words of the exercise', () => {
    expect(at(5000)).toEqual({ word: 'Up', count: 'Repetition 1 of 12' });
    expect(at(8000)).toEqual({ word: 'Hold', left: '2', count: 'Repetition 1 of 12' });
    expect(at(10_000)).toEqual({ word: 'Down', count: 'Repetition 1 of 12' });
    expect(at(13_000)).toEqual({ word: 'Up', count: 'Repetition 2 of 12' });
  });

  it('counts the rest down', () => {
    expect(at((5 + 12 * 8 + 15) * 1000)).toEqual({ word: 'Rest', left: '45', count: '' });
  });

  it('shows minutes as a clock that runs down', () => {
    const bike = routineOf('settle', 'bike');
    expect(wordsNow(bike, watched(bike, 5000 + 138_000))?.left).toBe('7:42');
  });

  it('leaves the pace to the reader where the exercise has none', () => {
    const own = routineOf('strengthen', 'steps');
    expect(wordsNow(own, watched(own, 6000))?.word).toBe('10 times');
  });
});

describe('what a screen reader is told', () => {
  const routine = routineOf('walk', 'raise', 'stand');
  const said = (milliseconds: number) => announcement(routine, watched(routine, milliseconds));

  it('is the exercise, how much, and which set', () => {
    expect(said(0)).toBe('Heel raise. 3 × 12. Set 1 of 3. Get ready.');
  });

  it('stays the same through a set', () => {
    const set = [6000, 9000, 20_000, 90_000].map(said);
    expect(new Set(set)).toEqual(new Set([said(0)]));
  });

  it('says how long the rest is, once', () => {
    const rest = said((5 + 96 + 1) * 1000);
    expect(rest).toBe('Rest 60 seconds. Then set 2 of 3.');
    expect(said((5 + 96 + 30) * 1000)).toBe(rest);
  });

  it('says when to change sides', () => {
    const stand = routineOf('walk', 'stand');
    expect(announcement(stand, watched(stand, 16_000))).toBe(
      'Change sides. Set 1 of 2, other side.',
    );
  });

  it('says why it stands still', () => {
    expect(announcement(routine, pause(routine.timeline, begin(0), 0))).toBe('Paused.');
    expect(announcement(routine, stepAt(routine.timeline, begin(0), 3_600_000))).toContain(
      'nobody',
    );
  });
});

it('a voice says the word of each step, and nothing every minute', () => {
  const raise = routineOf('walk', 'raise');
  expect(raise.timeline.steps.slice(0, 4).map((step) => spokenAt(raise, step))).toEqual([
    'Heel raise. Get ready.',
    'Up',
    'Hold',
    'Down',
  ]);
  const bike = routineOf('settle', 'bike');
  expect(bike.timeline.steps.slice(1, 4).map((step) => spokenAt(bike, step))).toEqual([
    'Go.',
    '',
    '',
  ]);
});

describe('the drawing', () => {
  const raise = routineOf('walk', 'raise');
  const frames = (isStill: boolean) =>
    [0, 5000, 6500, 8000, 9900, 11_500, 12_900].map((at) =>
      frameAt(raise.timeline, watched(raise, at), isStill),
    );

  it('goes there, stays and comes back with the repetition', () => {
    expect(frames(false)).toEqual([0, 0, 4, 7, 7, 4, 0]);
  });

  it('with reduced motion is the start or the end', () => {
    expect(frames(true)).toEqual([0, 7, 7, 7, 7, 0, 0]);
  });

  it('shows a movement at one’s own pace once, then stands', () => {
    const own = routineOf('strengthen', 'steps');
    const at = (milliseconds: number) => frameAt(own.timeline, watched(own, milliseconds), false);
    expect([at(5000), at(7000), at(9000), at(60_000)]).toEqual([0, 7, 0, 0]);
  });
});

describe('what was done, in words', () => {
  const done = (routine: Routine, state: PracticeState) =>
    doneIn(routine.timeline, state).map((each) => doneInWords(each, routine.timeline));

  it('is sets, of how many', () => {
    const raise = routineOf('walk', 'raise');
    expect(done(raise, watched(raise, 110_000))).toEqual(['1 set of 12, of 3']);
  });

  it('is repetitions where no set is whole', () => {
    const raise = routineOf('walk', 'raise');
    expect(done(raise, watched(raise, 14_000))).toEqual(['1 of 36 repetitions']);
  });

  it('is holds on each side', () => {
    const stand = routineOf('walk', 'stand');
    expect(done(stand, watched(stand, 200_000))).toEqual(['2 holds of 10 seconds on each side']);
  });

  it('is minutes, or nothing', () => {
    const bike = routineOf('settle', 'bike');
    expect(done(bike, watched(bike, 130_000))).toEqual(['2 of 10 minutes']);
    expect(done(bike, begin(0))).toEqual(['not done']);
  });

  it('is the whole of a set at one’s own pace', () => {
    const own = routineOf('strengthen', 'steps');
    const state = ownPaceDone(own.timeline, skip(own.timeline, begin(0), 0), 0);
    expect(done(own, state)).toEqual(['1 set of 10']);
  });

  it('says what went by unattended', () => {
    const raise = routineOf('walk', 'raise');
    const state = stepAt(raise.timeline, watched(raise, 6000), 21_500);
    const [first] = doneIn(raise.timeline, state);
    expect(first && unattendedInWords(first, raise.timeline)).toBe('2 repetitions');
  });
});

it('lengths of time are rough', () => {
  expect([10_000, 60_000, 400_000].map(roughly)).toEqual([
    'less than a minute',
    'about 1 minute',
    'about 7 minutes',
  ]);
});
