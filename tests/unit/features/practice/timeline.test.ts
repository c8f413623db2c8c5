import { describe, expect, it } from 'vitest';
import {
  type DosedExercise,
  type PracticeState,
  type Timeline,
  back,
  begin,
  boutAt,
  finish,
  leftIn,
  ownPaceDone,
  pause,
  placeOf,
  progressOf,
  resume,
  skip,
  stepAt,
  timelineOf,
} from '../../../../src/features/practice/timeline.ts';

const second = 1000;
const hour = 3600 * second;

const raise: DosedExercise = {
  dose: { sets: 2, repetitions: 3, restSeconds: 60 },
  pace: { upSeconds: 3, holdSeconds: 2, downSeconds: 3 },
  isOneSided: false,
};
const stand: DosedExercise = {
  dose: { sets: 2, holdSeconds: 10, restSeconds: 15 },
  isOneSided: true,
};
const steps: DosedExercise = { dose: { repetitions: 10 }, isOneSided: false };
const bike: DosedExercise = { dose: { minutes: 10 }, isOneSided: false };

/** Looks again and again, as a page that stays in sight does. */
function watch(timeline: Timeline, state: PracticeState, from: number, to: number): PracticeState {
  let seen = state;
  for (let now = from; now <= to; now += 200) seen = stepAt(timeline, seen, now);
  return seen;
}

const activityAt = (timeline: Timeline, state: PracticeState) =>
  timeline.steps[placeOf(state).step]?.activity;

const marksIn = (state: PracticeState) => Object.values(state.marks);

describe('the steps of a practice', () => {
  const words = (exercises: readonly DosedExercise[]) =>
    timelineOf(exercises).steps.map(
      ({ activity, milliseconds }) => `${activity} ${(milliseconds ?? 0) / second}`,
    );

  it('gets ready, repeats at the pace of the exercise and rests between sets', () => {
    const set = ['there 3', 'hold 2', 'back 3', 'there 3', 'hold 2', 'back 3', 'there 3', 'hold 2'];
    expect(words([raise])).toEqual(['getReady 5', ...set, 'back 3', 'rest 60', ...set, 'back 3']);
  });

  it('changes sides within each set, and rests after both', () => {
    expect(words([stand])).toEqual([
      'getReady 5',
      'hold 10',
      'changeSides 8',
      'hold 10',
      'rest 15',
      'hold 10',
      'changeSides 8',
      'hold 10',
    ]);
  });

  it('holds for as long as the dose says, whatever the usual pace', () => {
    expect(words([{ ...raise, dose: { repetitions: 1, holdSeconds: 5 } }])).toContain('hold 5');
  });

  it('has no hold where the pace has none', () => {
    const squat = { ...raise, pace: { upSeconds: 3, holdSeconds: 0, downSeconds: 2 } };
    expect(words([squat]).filter((word) => word.startsWith('hold'))).toEqual([]);
  });

  it('lets go between holds that have no pace', () => {
    expect(words([{ dose: { repetitions: 2, holdSeconds: 5 }, isOneSided: false }])).toEqual([
      'getReady 5',
      'hold 5',
      'back 3',
      'hold 5',
      'back 3',
    ]);
  });

  it('counts minutes one by one', () => {
    expect(words([bike]).filter((word) => word === 'minute 60')).toHaveLength(10);
  });

  it('gives more time before the next exercise than before the first', () => {
    expect(words([steps, steps])).toEqual(['getReady 5', 'ownPace 0', 'getReady 20', 'ownPace 0']);
  });
});

describe('time kept by end times', () => {
  const timeline = timelineOf([raise]);

  it('is at the same place however often anybody looks', () => {
    const often = watch(timeline, begin(0), 0, 4000);
    const seldom = stepAt(timeline, begin(0), 4000);
    expect(placeOf(seldom)).toEqual(placeOf(often));
  });

  it('does not drift: each step begins when the one before it ended', () => {
    let state = begin(0);
    for (let now = 0; now <= 14_300; now += 1100) state = stepAt(timeline, state, now);
    // 5 to get ready, 8 for a repetition, and 1.3 into the second.
    expect(placeOf(state)).toEqual({ step: 4, elapsed: 1300 });
  });

  it('ends after the last repetition, with every one of them done', () => {
    const state = watch(timeline, begin(0), 0, (5 + 24 + 60 + 24) * second);
    expect(state.kind).toBe('over');
    expect(marksIn(state)).toEqual(Array(6).fill('done'));
  });

  it('says how much is left of the step', () => {
    expect(leftIn(timeline, stepAt(timeline, begin(0), 2000))).toBe(3000);
  });

  it('begins anywhere on the clock', () => {
    const now = Date.UTC(2026, 10, 22);
    const state = stepAt(timeline, begin(now), now + 5000);
    expect(activityAt(timeline, state)).toBe('there');
  });
});

describe('nobody watching', () => {
  const timeline = timelineOf([{ ...raise, dose: { ...raise.dose, repetitions: 10 } }]);

  it('is at the right place after 40 seconds in a set, and counts none of what went by', () => {
    const before = watch(timeline, begin(0), 0, 6 * second);
    const state = stepAt(timeline, before, 46 * second);
    // 41 seconds of work: 5 repetitions and 1 second.
    expect(state.kind).toBe('running');
    expect(placeOf(state)).toEqual({ step: 16, elapsed: 1000 });
    expect(marksIn(state)).not.toContain('done');
  });

  it('does not count the repetition during which somebody came back', () => {
    const away = stepAt(timeline, watch(timeline, begin(0), 0, 6 * second), 46 * second);
    const state = watch(timeline, away, 46 * second, 61 * second);
    expect(marksIn(state).filter((mark) => mark === 'unattended')).toHaveLength(6);
    expect(marksIn(state).filter((mark) => mark === 'done')).toHaveLength(1);
  });

  it('goes to the end of the set at most, and pauses there', () => {
    const before = watch(timeline, begin(0), 0, 14 * second);
    const state = stepAt(timeline, before, 14 * second + hour);
    expect(state).toMatchObject({ kind: 'paused', by: 'absence', elapsed: 0 });
    expect(activityAt(timeline, state)).toBe('rest');
    expect(marksIn(state).filter((mark) => mark === 'done')).toHaveLength(1);
  });

  it('never begins work by itself: a rest ends a few seconds before the set', () => {
    const resting = skip(timeline, watch(timeline, begin(0), 0, 6 * second), 6 * second);
    const state = stepAt(timeline, resting, hour);
    expect(activityAt(timeline, state)).toBe('rest');
    expect(state).toMatchObject({ kind: 'paused', by: 'absence', elapsed: 55 * second });
    expect(marksIn(state)).toEqual([]);
  });

  it('is over after the last set, with nothing of the absence done', () => {
    const single = timelineOf([{ ...raise, dose: { sets: 1, repetitions: 3 } }]);
    const state = stepAt(single, watch(single, begin(0), 0, 6 * second), hour);
    expect(state.kind).toBe('over');
    expect(marksIn(state)).toEqual(['unattended', 'unattended', 'unattended']);
  });

  it('goes on through the short gaps of a busy or hidden page', () => {
    let state = begin(0);
    for (let now = 0; now <= 30 * second; now += 4 * second) state = stepAt(timeline, state, now);
    expect(marksIn(state)).toEqual(['done', 'done']);
  });

  it('keeps what was done before in a set that is done again', () => {
    const done = watch(timeline, begin(0), 0, 14 * second);
    const again = back(timeline, done, 14 * second);
    const state = stepAt(timeline, watch(timeline, again, 14 * second, 20 * second), hour);
    expect(marksIn(state).filter((mark) => mark === 'done')).toHaveLength(1);
  });

  it('waits at one’s own pace, and counts nothing', () => {
    const own = timelineOf([steps]);
    const state = stepAt(own, watch(own, begin(0), 0, 6 * second), hour);
    expect(activityAt(own, state)).toBe('ownPace');
    expect(state).toMatchObject({ kind: 'running', marks: {} });
  });

  it('does not count minutes on a bike either', () => {
    const ride = timelineOf([bike]);
    const before = watch(ride, begin(0), 0, 70 * second);
    const state = stepAt(ride, before, 70 * second + 150 * second);
    expect(marksIn(state)).toEqual(['done', 'unattended', 'unattended', 'unattended']);
  });
});

describe('a clock that jumps back', () => {
  const timeline = timelineOf([raise]);

  it('takes nothing away and gives nothing', () => {
    const before = watch(timeline, begin(hour), hour, hour + 14 * second);
    const jumped = stepAt(timeline, before, 0);
    expect(placeOf(jumped)).toEqual(placeOf(before));
    const after = stepAt(timeline, jumped, 1 * second);
    expect(placeOf(after)).toEqual({ ...placeOf(before), elapsed: placeOf(before).elapsed + 1000 });
    expect(marksIn(after)).toEqual(['done']);
  });
});

describe('the reader’s buttons', () => {
  const timeline = timelineOf([raise, stand]);

  it('pause: the time of a pause does not count, and is no absence', () => {
    const paused = pause(timeline, watch(timeline, begin(0), 0, 6 * second), 6 * second);
    expect(stepAt(timeline, paused, hour)).toBe(paused);
    const state = stepAt(timeline, resume(timeline, paused, hour), hour + 1 * second);
    expect(placeOf(state)).toEqual({ step: 1, elapsed: 2000 });
    expect(marksIn(state)).toEqual([]);
  });

  it('pausing twice is pausing once', () => {
    const paused = pause(timeline, begin(0), 1000);
    expect(pause(timeline, paused, 2000)).toEqual(paused);
  });

  it('skip: passes over the wait, then over the rest of the set, which is not done', () => {
    const work = skip(timeline, begin(0), 1000);
    expect(activityAt(timeline, work)).toBe('there');
    const rest = skip(timeline, work, 1000);
    expect(activityAt(timeline, rest)).toBe('rest');
    expect(rest.marks).toEqual({});
  });

  it('skip: stays paused while paused', () => {
    const paused = pause(timeline, begin(0), 1000);
    expect(skip(timeline, paused, 2000)).toMatchObject({ kind: 'paused', step: 1, elapsed: 0 });
  });

  it('skip: the last set ends the practice', () => {
    let state: PracticeState = begin(0);
    for (let press = 0; press < 2 * timeline.bouts.length; press += 1) {
      state = skip(timeline, state, 0);
    }
    expect(state.kind).toBe('over');
    expect(skip(timeline, state, 0)).toBe(state);
  });

  it('back: to a few seconds before this set, then before the one ahead', () => {
    const second_ = skip(timeline, skip(timeline, skip(timeline, begin(0), 0), 0), 0);
    const again = back(timeline, second_, 0);
    expect(placeOf(again)).toMatchObject({ elapsed: 55 * second });
    expect(activityAt(timeline, again)).toBe('rest');
    const first = back(timeline, again, 0);
    expect(placeOf(first)).toEqual({ step: 0, elapsed: 0 });
  });

  it('back: at the very beginning there is nothing before it', () => {
    expect(placeOf(back(timeline, begin(0), 1000))).toEqual({ step: 0, elapsed: 0 });
  });

  it('back: what went by unattended can be done now', () => {
    const away = stepAt(timeline, watch(timeline, begin(0), 0, 6 * second), 20 * second);
    expect(marksIn(away)).toContain('unattended');
    expect(marksIn(back(timeline, away, 20 * second))).toEqual([]);
  });

  it('done at one’s own pace: the whole set counts', () => {
    const own = timelineOf([steps, steps]);
    const state = ownPaceDone(own, skip(own, begin(0), 0), 3000);
    expect(marksIn(state)).toEqual(['done']);
    expect(boutAt(own, state)?.exercise).toBe(1);
  });

  it('done at one’s own pace: says nothing about any other step', () => {
    expect(ownPaceDone(timeline, begin(0), 0).marks).toEqual({});
  });

  it('finish: keeps what was done, and can be taken back', () => {
    const early = finish(timeline, watch(timeline, begin(0), 0, 14 * second), 14 * second);
    expect(early.kind).toBe('over');
    expect(marksIn(early)).toEqual(['done']);
    expect(placeOf(resume(timeline, early, hour))).toEqual(placeOf(early));
  });

  it('a practice that is over stays over', () => {
    const done = finish(timelineOf([steps]), ownPaceDone(timelineOf([steps]), begin(0), 0), 0);
    expect(stepAt(timeline, done, hour)).toBe(done);
  });
});

describe('how far it is', () => {
  const timeline = timelineOf([stand, stand]);

  it('says how long it will take, with a guess for what is at one’s own pace', () => {
    // 5, 10, 8, 10, 15, 10, 8, 10 seconds; then 20 to get ready and 10 times 4.
    expect(progressOf(timelineOf([stand, steps]), begin(0)).millisecondsLeft).toBe(136 * second);
  });

  it('begins at nothing and ends at all', () => {
    expect(progressOf(timeline, begin(0))).toMatchObject({ exercise: 0, whole: 0 });
    const last = timeline.steps.length;
    expect(progressOf(timeline, { kind: 'over', step: last, elapsed: 0, marks: {} }).whole).toBe(1);
  });

  it('starts anew with each exercise, while the whole goes on', () => {
    const next = timeline.bouts.find(({ exercise }) => exercise === 1)?.lead ?? 0;
    const { exercise, whole } = progressOf(timeline, {
      kind: 'paused',
      by: 'reader',
      step: next,
      elapsed: 0,
      marks: {},
    });
    expect(exercise).toBe(0);
    expect(whole).toBeGreaterThan(0.4);
  });
});
