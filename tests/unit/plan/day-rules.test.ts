import { describe, expect, it } from 'vitest';
import { standStill } from '../../../src/plan/day-rules.ts';
import { emptyState, numberOf } from '../../../src/plan/state.ts';
import {
  assessment,
  clearance,
  firstDay,
  morning,
  on,
  planOn,
  profile,
  session,
  stateOn,
  walk,
} from './logbook.ts';
import { rules } from './site-rules.ts';

const settled = [profile(on(0)), assessment(on(0), { limp: 'yes' })];
const strength = (day: number) => session(on(day), { track: 'strength', exercises: [] });
const ride = (day: number) => session(on(day), { activity: 'bike-or-pool', minutes: 10 });
const routine = { signs: { 'no-better-after-good-trial': 'yes' } } as const;

describe('a break', () => {
  it('counts the days until a step from its own day, not from each day after it', () => {
    expect(stateOn(firstDay, 10).lastChange).toBe(numberOf(on(7)));
    expect(stateOn(firstDay, 20).lastChange).toBe(numberOf(on(14)));
  });

  it('at the lowest level has nowhere to go, and good sessions count anew', () => {
    const log = [...settled, ride(1), strength(1), morning(on(2))];
    expect(stateOn(log, 7).activity.goodDays).toHaveLength(1);
    expect(stateOn(log, 8).activity.goodDays).toEqual([]);
    expect(stateOn(log, 8).strength.goodDays).toEqual([]);
    expect(planOn(log, 8).changes.map(({ why }) => why)).toEqual(['placed']);
  });

  it('of exercises goes its own way, however much one cycles', () => {
    const rides = Array.from({ length: 40 }, (_, at) =>
      session(on(at + 1), { activity: 'bike', minutes: 10 }),
    );
    const state = stateOn([...firstDay, ...rides], 40);
    expect(state.strength).toMatchObject({ level: 0, ceiling: 1 });
    expect(state.activity).toMatchObject({ level: 1, ceiling: undefined });
    const both = Array.from({ length: 40 }, (_, at) => strength(at + 1));
    expect(planOn([...firstDay, ...rides, ...both], 40).needsAssessment).toBe(false);
  });
});

describe('something open', () => {
  const told = [...firstDay, morning(on(1), routine)];

  it('allows no impact on its day, whatever else does', () => {
    const state = emptyState(rules, numberOf(on(0)));
    state.found.set('red-again-and-again', state.day);
    state.runs.set(rules.checkIn.limits.tenderness.sign, {
      count: 9,
      first: state.day - 20,
      last: state.day,
    });
    const free = emptyState(rules, numberOf(on(0)));
    for (const [sign, run] of state.runs) free.runs.set(sign, run);
    standStill(free, free.day);
    expect(free.impactToday).toBe(true);
    standStill(state, state.day);
    expect(state.impactToday).toBe(false);
  });

  it('is told once, not again with each of its days', () => {
    const plan = planOn(told, 6);
    expect(plan.changes.map(({ why, rules: ids }) => [why, ids])).toEqual([
      ['placed', []],
      ['stopped', ['no-better-after-good-trial']],
    ]);
  });

  it('is told too where it takes only one track down', () => {
    const low = [profile(on(0)), assessment(on(0), { walkMinutes: 3, painInDailyLife: 2 })];
    const log = [...low, morning(on(1), routine)];
    const { strength: before, activity } = stateOn(low, 0);
    const after = stateOn(log, 1);
    expect([before.level - after.strength.level, activity.level - after.activity.level]).toContain(
      1,
    );
    expect(planOn(log, 1).changes.at(-1)?.why).toBe('stopped');
    const lowest = [...settled, morning(on(1), routine)];
    expect(planOn(lowest, 1).changes.map(({ why }) => why)).toEqual(['placed']);
  });

  it('keeps sessions from counting and minutes from growing while it lasts', () => {
    const days = [4, 6, 8, 10].flatMap((day) => [walk(day, { minutes: 10 }), morning(on(day + 1))]);
    const state = stateOn([...told, ...days], 12);
    expect(state.activity.goodDays).toEqual([]);
    expect(state.activity.minutes).toBe(10);
  });

  it('that is told with a session has its days of rest after that day', () => {
    const log = [...firstDay, walk(1, routine)];
    expect(planOn(log, 1)).toMatchObject({ restUntil: on(4), today: { kind: 'rest' } });
  });

  it('on a sore morning rests from that day, also where there was a session all the same', () => {
    const log = [...told, walk(4, { minutes: 10 }), morning(on(5)), morning(on(6), { pain: 2 })];
    expect(planOn(log, 6).restUntil).toBe(on(8));
    const all = [...log, strength(6)];
    expect(planOn(all, 6).restUntil).toBe(on(8));
  });

  it('names the morning of its day among the reasons, and no earlier one', () => {
    const log = [
      ...told,
      walk(4, { minutes: 10 }),
      morning(on(5), { pain: 2 }),
      walk(7, { minutes: 5 }),
      morning(on(8), { pain: 2 }),
    ];
    const stops = planOn(log, 8).changes.filter(({ why }) => why === 'stopped');
    expect(stops.map(({ day, rules: ids }) => [day, ids])).toEqual([
      [on(1), ['no-better-after-good-trial']],
      [on(5), ['amber-morning', 'no-better-after-good-trial']],
      [on(8), ['amber-morning', 'no-better-after-good-trial']],
    ]);
  });

  it('may be closed on a day with a session, by a word that names it', () => {
    const both = [...told, walk(4, { minutes: 10 })];
    expect(planOn([...both, clearance(on(4))], 4).open).toHaveLength(1);
    const { closes, ...silent } = clearance(on(4));
    expect(closes ?? []).toEqual([]);
    expect(planOn([...both, silent], 4).open).toHaveLength(1);
    const seen = clearance(on(4), { closes: ['no-better-after-good-trial'] });
    expect(planOn([...both, seen], 4).open).toEqual([]);
  });
});

describe('a clinician’s highest level', () => {
  it('lets sessions count on the level itself', () => {
    const cleared = clearance(on(1), { activityLevelUpTo: 'strengthen-longer-walks' });
    const days = [2, 4, 6].flatMap((day) => [walk(day), morning(on(day + 1))]);
    expect(stateOn([...firstDay, cleared, ...days], 7).activity.goodDays).toHaveLength(3);
  });

  it('starts the minutes of the lower level again', () => {
    const grown = [...firstDay, walk(1), morning(on(2)), walk(3, { minutes: 22 }), morning(on(4))];
    expect(stateOn(grown, 4).activity.minutes).toBe(24);
    const lowered = [...grown, clearance(on(5), { activityLevelUpTo: 'strengthen-walks' })];
    const state = stateOn(lowered, 5);
    expect(state.activity).toMatchObject({ minutes: 10, goodDays: [] });
    expect(planOn(lowered, 5).activity.level.id).toBe('strengthen-walks');
  });
});
