import { describe, expect, it } from 'vitest';
import type { Profile } from '../../../src/log/entries.ts';
import { gateProgress, nextLevel, normMark } from '../../../src/plan/gates.ts';
import { pathFor } from '../../../src/plan/ladder.ts';
import type { GateItem } from '../../../src/plan/rules.ts';
import { emptyState, numberOf } from '../../../src/plan/state.ts';
import type { Green, State } from '../../../src/plan/state.ts';
import { on, profile } from './logbook.ts';
import { rules } from './site-rules.ts';

const today = numberOf(on(30));

function stateWith(given: Partial<Profile> = {}, sport = 'running'): State {
  const state = emptyState(rules, today);
  state.profile = { ...profile(on(0)), ...given };
  state.path = pathFor(rules, sport);
  return state;
}

function unknownAge(): State {
  const state = stateWith();
  const { ageBand, ...rest } = profile(on(0));
  expect(ageBand).toBeDefined();
  state.profile = rest;
  return state;
}

const label = 'A line of the checklist';
const raises: GateItem = { kind: 'norm', norm: 'heel-raises', label };
const stand: GateItem = { kind: 'norm', norm: 'one-leg-stand', label };
const measure = (state: State, key: string, value: number) =>
  state.measures.set(key, { value, day: today });

describe('the mark for heel raises', () => {
  it.each([
    ['18-29', 'female', 24],
    ['18-29', 'male', 31],
    ['30-39', 'female', 21],
    ['30-39', 'male', 26],
    ['40-49', 'female', 18],
    ['40-49', 'male', 22],
    ['50-59', 'female', 15],
    ['50-59', 'male', 17],
    ['60-69', 'female', 13],
    ['60-69', 'male', 13],
    ['70-79', 'female', 10],
    ['70-79', 'male', 8],
    ['80plus', 'female', 7],
    ['80plus', 'male', 4],
  ] as const)('at %s, %s, is %i', (ageBand, sex, mark) => {
    expect(normMark(stateWith({ ageBand, sex }), 'heel-raises', undefined)).toBe(mark);
  });

  it('is the lower of both tables where the sex is not given', () => {
    const { sex, ...rest } = profile(on(0), { ageBand: '70-79' });
    expect(sex).toBe('female');
    const state = stateWith();
    state.profile = rest;
    expect(normMark(state, 'heel-raises', undefined)).toBe(8);
  });

  it('is the other foot’s count less the error of the test, where that is lower', () => {
    expect(normMark(stateWith(), 'heel-raises', 20)).toBe(14);
    expect(normMark(stateWith(), 'heel-raises', 60)).toBe(18);
    expect(normMark(stateWith(), 'heel-raises', 3)).toBe(0);
  });

  it('is the highest of all ages where the age is not known', () => {
    expect(normMark(unknownAge(), 'heel-raises', undefined)).toBe(24);
    expect(normMark(stateWith({ ageBand: 'notSure' }), 'heel-raises', undefined)).toBe(24);
  });
});

describe('the mark for standing on one leg', () => {
  it.each([
    ['18-29', 27],
    ['60-69', 27],
    ['70-79', 17],
    ['80plus', 8],
  ] as const)('at %s is %i seconds', (ageBand, seconds) => {
    expect(normMark(stateWith({ ageBand }), 'one-leg-stand', undefined)).toBe(seconds);
  });

  it('is what the other foot does, where that is less', () => {
    expect(normMark(stateWith(), 'one-leg-stand', 12)).toBe(12);
    expect(normMark(stateWith(), 'one-leg-stand', 50)).toBe(27);
  });

  it('is the highest where the age is not known', () => {
    expect(normMark(unknownAge(), 'one-leg-stand', undefined)).toBe(27);
  });
});

describe('a line about a norm', () => {
  it('is open until the sore side has been measured', () => {
    const state = stateWith({ side: 'right' });
    measure(state, 'heelRaises:left', 30);
    expect(gateProgress(state, raises)).toEqual({ label, kind: 'norm', met: false, needed: 18 });
    measure(state, 'heelRaises:right', 18);
    expect(gateProgress(state, raises)).toEqual({
      label,
      kind: 'norm',
      met: true,
      count: 18,
      needed: 18,
      on: on(30),
    });
    measure(state, 'heelRaises:right', 17);
    expect(gateProgress(state, raises)).toMatchObject({ met: false, count: 17 });
  });

  it('compares with the other foot', () => {
    const state = stateWith({ side: 'left' });
    measure(state, 'heelRaises:left', 9);
    measure(state, 'heelRaises:right', 15);
    expect(gateProgress(state, raises)).toMatchObject({ met: true, needed: 9 });
    measure(state, 'oneLegStandSeconds:left', 20);
    measure(state, 'oneLegStandSeconds:right', 25);
    expect(gateProgress(state, stand)).toMatchObject({ met: false, count: 20, needed: 25 });
  });

  it('takes the weaker of both where both are sore or the side is not known', () => {
    for (const side of ['both', 'notSure'] as const) {
      const state = stateWith({ side });
      measure(state, 'heelRaises:left', 40);
      expect(gateProgress(state, raises).met).toBe(false);
      measure(state, 'heelRaises:right', 12);
      expect(gateProgress(state, raises)).toMatchObject({ met: false, count: 12, needed: 18 });
      measure(state, 'heelRaises:right', 50);
      expect(gateProgress(state, raises)).toMatchObject({ met: true, count: 40 });
      for (const foot of ['left', 'right']) measure(state, `heelRaises:${foot}`, 18);
      expect(gateProgress(state, raises)).toMatchObject({ kind: 'norm', met: true, count: 18 });
    }
  });
});

const green = (part: Partial<Green>): Green => ({
  day: today - 3,
  track: 'activity',
  level: 1,
  activity: 'walk',
  minutes: 20,
  ...part,
});

describe('a line about green walks', () => {
  const walks: GateItem = {
    kind: 'green-days',
    activities: ['walk', 'brisk-walk'],
    minutes: 20,
    days: 3,
    label,
  };

  it('counts separate days of enough minutes', () => {
    const state = stateWith();
    state.greens.push(green({ day: today - 5 }), green({ day: today - 5 }));
    state.greens.push(green({ day: today - 4, minutes: 19 }));
    state.greens.push(green({ day: today - 3, activity: 'bike' }));
    state.greens.push(green({ day: today - 3, activity: undefined }));
    state.greens.push(green({ day: today - 2, minutes: undefined }));
    expect(gateProgress(state, walks)).toEqual({
      label,
      kind: 'green-days',
      met: false,
      count: 1,
      needed: 3,
    });
    state.greens.push(green({ day: today - 2, activity: 'brisk-walk', minutes: 25 }));
    state.greens.push(green({ day: today - 1 }));
    expect(gateProgress(state, walks)).toMatchObject({ met: true, count: 3 });
  });

  it('takes the work of a later level, so that nobody has to go back for it', () => {
    const state = stateWith();
    const index = state.path.activity.findIndex(({ id }) => id === 'run-three-minutes');
    state.greens.push(green({ activity: 'run', minutes: 12, level: index }));
    expect(gateProgress(state, walks).count).toBe(1);
    state.greens.push(green({ day: today - 2, activity: 'run', minutes: 12, level: 1 }));
    expect(gateProgress(state, walks).count).toBe(1);
  });
});

describe('a line about brisk walks', () => {
  const brisk: GateItem = {
    kind: 'green-days',
    activities: ['brisk-walk'],
    minutes: 30,
    days: 1,
    label,
  };
  const slope = stateWith().path.activity.findIndex(({ id }) => id === 'balance-slope');

  it.each([
    ['a walk on a slope, its level held', { activity: 'slope-walk', level: slope }, true],
    ['a walk on a slope, below its level', { activity: 'slope-walk', level: slope - 1 }, false],
    ['an easy walk on a later level', { activity: 'walk', level: slope, minutes: 60 }, false],
    ['a ride on a later level', { activity: 'bike-or-pool', level: slope, minutes: 60 }, false],
    ['a short brisk walk on a later level', { activity: 'brisk-walk', level: slope }, false],
  ])('is met by %s: %#', (_what, part, met) => {
    const state = stateWith();
    state.greens.push(green(part));
    expect(gateProgress(state, brisk).met).toBe(met);
  });
});

describe('the other lines', () => {
  it('count good sessions of a track, from a level on', () => {
    const state = stateWith();
    const from = state.path.strength.findIndex(({ id }) => id === 'walk-slow-raises');
    const item: GateItem = {
      kind: 'good-sessions',
      track: 'strength',
      from: 'walk-slow-raises',
      count: 2,
      label,
    };
    state.greens.push(green({ track: 'strength', level: from - 1 }));
    state.greens.push(green({ track: 'activity', level: from + 1 }));
    expect(gateProgress(state, item)).toMatchObject({ met: false, count: 0, needed: 2 });
    state.greens.push(green({ track: 'strength', level: from, day: today - 4 }));
    state.greens.push(green({ track: 'strength', level: from, day: today - 4 }));
    state.greens.push(green({ track: 'strength', level: from + 2, day: today - 2 }));
    expect(gateProgress(state, item)).toMatchObject({ met: true, count: 2 });
  });

  it('take the last measurement, at its limit or below', () => {
    const state = stateWith();
    const item: GateItem = { kind: 'measured-at-most', measure: 'painOnHopping', value: 2, label };
    expect(gateProgress(state, item)).toEqual({
      label,
      kind: 'measured-at-most',
      met: false,
      needed: 2,
    });
    measure(state, 'painOnHopping:', 2);
    expect(gateProgress(state, item)).toMatchObject({ met: true, count: 2, on: on(30) });
    measure(state, 'painOnHopping:', 3);
    expect(gateProgress(state, item).met).toBe(false);
  });

  it('take a yes to an ability and nothing else', () => {
    const state = stateWith();
    const item: GateItem = { kind: 'able', ability: 'moves-evenly', label };
    expect(gateProgress(state, item)).toEqual({ label, kind: 'able', met: false, needed: 1 });
    for (const answer of ['no', 'notSure'] as const) {
      state.abilities.set('moves-evenly', { answer, day: today });
      expect(gateProgress(state, item)).toMatchObject({ met: false, count: 0 });
    }
    state.abilities.set('moves-evenly', { answer: 'yes', day: today });
    expect(gateProgress(state, item)).toMatchObject({ met: true, count: 1 });
  });

  it('wait for enough sessions without a sign, over enough days', () => {
    const state = stateWith();
    const item: GateItem = { kind: 'sign-free', sign: 'tender', sessions: 3, overDays: 7, label };
    expect(gateProgress(state, item)).toEqual({
      label,
      kind: 'sign-free',
      met: false,
      count: 0,
      needed: 3,
    });
    state.runs.set('tender', { count: 3, first: 10, last: 16 });
    expect(gateProgress(state, item)).toMatchObject({ met: false, count: 3 });
    state.runs.set('tender', { count: 3, first: 10, last: 17 });
    expect(gateProgress(state, item).met).toBe(true);
    state.runs.set('tender', { count: 2, first: 10, last: 30 });
    expect(gateProgress(state, item).met).toBe(false);
  });
});

describe('the next level', () => {
  it('is the one of the next rung', () => {
    const state = stateWith();
    expect(nextLevel(state)?.id).toBe('wake-find');
    state.strength.level = 1;
    expect(nextLevel(state)?.id).toBe('wake-short-walks');
    state.strength.level = state.path.strength.length - 1;
    state.activity.level = state.path.activity.length - 1;
    expect(nextLevel(state)).toBeUndefined();
  });
});
