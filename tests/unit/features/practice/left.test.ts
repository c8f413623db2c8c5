import { describe, expect, it } from 'vitest';
import { type Running, readLeft, writeLeft } from '../../../../src/features/practice/left.ts';
import { dosed } from '../../../../src/features/practice/offer.ts';
import { begin, finish, stepAt, timelineOf } from '../../../../src/features/practice/timeline.ts';
import type { Day } from '../../../../src/lib/days.ts';
import { offered } from './offered.ts';

const exercises = offered.filter(({ id }) => id === 'raise');
const timeline = timelineOf(dosed(exercises, 'strengthen'));
let state = begin(0);
for (let now = 0; now <= 14_000; now += 200) state = stepAt(timeline, state, now);
const running: Running = {
  routine: { doses: 'strengthen', exercises, timeline },
  day: '2026-11-22' as Day,
  state,
};
const text = writeLeft(running);
const changed = (change: object) => JSON.stringify({ ...JSON.parse(text), ...change });

describe('a practice left half way', () => {
  it('is found again where it was, paused, with what was done and the day it began on', () => {
    const found = readLeft(text, offered);
    expect(found).toMatchObject({
      day: '2026-11-22',
      routine: { doses: 'strengthen', exercises },
      state: { kind: 'paused', step: 4, elapsed: 1000, marks: { 3: 'done' } },
    });
  });

  it('can be gone on with after it was finished early', () => {
    const early = writeLeft({ ...running, state: finish(timeline, state, 14_000) });
    expect(readLeft(early, offered)?.state.kind).toBe('paused');
  });

  it('is over when its last step was', () => {
    const over = changed({ step: timeline.steps.length, elapsed: 0 });
    expect(readLeft(over, offered)?.state.kind).toBe('over');
  });

  it('is nothing when its exercises or doses have changed since', () => {
    expect(readLeft(text, [])).toBeUndefined();
    expect(readLeft(changed({ steps: 3 }), offered)).toBeUndefined();
    expect(readLeft(changed({ phase: 'settle' }), offered)).toBeUndefined();
  });

  it.each([
    ['nothing', null],
    ['no text of ours', '{'],
    ['a list', '[]'],
    ['a number', '4'],
    ['a day that isn’t one', changed({ day: '2026-02-30' })],
    ['a step that isn’t there', changed({ step: 999 })],
    ['half a step', changed({ step: 1.5 })],
    ['time below nothing', changed({ elapsed: -1 })],
    ['no exercises', changed({ exercises: [] })],
  ])('is nothing when the text is %s', (_, left) => {
    expect(readLeft(left, offered)).toBeUndefined();
  });

  it('leaves out marks on what can’t be done', () => {
    const odd = changed({ marks: { 0: 'done', 3: 'done', 6: 'perhaps', x: 'done' } });
    expect(readLeft(odd, offered)?.state.marks).toEqual({ 3: 'done' });
  });
});

describe('a practice of today’s plan left half way', () => {
  const dose = { sets: 2, repetitions: 5, restSeconds: 30 };
  const planned: Running = {
    ...running,
    routine: {
      doses: 'plan',
      exercises,
      timeline: timelineOf([{ dose, pace: exercises[0]?.pace, isOneSided: false }]),
    },
  };
  const left = writeLeft(planned);
  const withDoses = (doses: unknown) => JSON.stringify({ ...JSON.parse(left), doses });

  it('keeps the doses of the plan, whatever the pages say', () => {
    expect(readLeft(left, offered)?.routine).toEqual(planned.routine);
  });

  it.each([
    ['are missing', undefined],
    ['are too few', []],
    ['are no doses', [{ sets: 2 }]],
    ['have a number that can’t be', [{ ...dose, sets: 1e9 }]],
    ['have half a repetition', [{ ...dose, repetitions: 2.5 }]],
    ['have words for a number', [{ ...dose, sets: '2' }]],
    ['have a field of their own', [{ ...dose, __proto: 1 }]],
  ])('is nothing when the doses %s', (_, doses) => {
    expect(readLeft(withDoses(doses), offered)).toBeUndefined();
  });
});
