import { describe, expect, it } from 'vitest';
import {
  activityAt,
  indexOfLevel,
  isImpact,
  nextRung,
  openingLevel,
  pathFor,
  strengthAt,
} from '../../../src/plan/ladder.ts';
import { capOver } from '../../../src/plan/session-cap.ts';
import { rules } from './site-rules.ts';

const everyday = pathFor(rules, 'everyday-life');
const running = pathFor(rules, 'running');

describe('a sport’s path', () => {
  it('is the everyday one where the sport is not known', () => {
    expect(pathFor(rules, undefined)).toBe(everyday);
    expect(pathFor(rules, 'parachuting')).toBe(everyday);
    expect(running.sport).toBe('running');
    expect(pathFor(rules, 'running')).toBe(running);
  });

  it('begins with the levels that all share, and keeps their order', () => {
    const { common, strength, activity } = running;
    expect(strength[0]?.id).toBe('settle-comfort');
    expect(activity[0]?.id).toBe('settle-no-pounding');
    expect(strength.slice(0, common.strength)).toEqual(everyday.strength.slice(0, common.strength));
    expect(activity.slice(0, common.activity)).toEqual(everyday.activity.slice(0, common.activity));
    expect(common.strength + common.activity).toBe(rules.ladder.path.length);
    expect(strength.at(-1)?.id).toBe('maintain-strength');
    expect(activity.at(-1)?.id).toBe('maintain-running');
  });

  it('leaves out the two lowest levels as rungs: everybody holds them', () => {
    expect(running.rungs).toHaveLength(running.strength.length + running.activity.length - 2);
    expect(running.rungs.every(({ index }) => index > 0)).toBe(true);
  });
});

describe('the next rung', () => {
  it('is the first of the path that is not held', () => {
    expect(nextRung(everyday, { strength: 0, activity: 0 })).toEqual({
      track: 'strength',
      index: 1,
    });
    expect(nextRung(everyday, { strength: 1, activity: 0 })).toEqual({
      track: 'activity',
      index: 1,
    });
    expect(nextRung(everyday, { strength: 0, activity: 5 })).toEqual({
      track: 'strength',
      index: 1,
    });
  });

  it('is missing at the top', () => {
    const top = { strength: running.strength.length - 1, activity: running.activity.length - 1 };
    expect(nextRung(running, top)).toBeUndefined();
  });
});

describe('a level', () => {
  it('is found by its id on its own track', () => {
    expect(indexOfLevel(running, 'strength', 'settle-comfort')).toBe(0);
    expect(indexOfLevel(running, 'activity', 'run-first')).toBeGreaterThan(0);
    expect(indexOfLevel(everyday, 'activity', 'run-first')).toBeUndefined();
    expect(indexOfLevel(running, 'strength', 'run-first')).toBeUndefined();
    expect(indexOfLevel(running, 'strength', undefined)).toBeUndefined();
  });

  it('that a path doesn’t have is a bug, not a level', () => {
    expect(() => strengthAt(everyday, { strength: 99, activity: 0 })).toThrow('99');
    expect(() => activityAt(everyday, { strength: 0, activity: 99 })).toThrow('99');
    expect(strengthAt(everyday, { strength: 1, activity: 0 }).id).toBe('wake-find');
    expect(activityAt(everyday, { strength: 0, activity: 1 }).id).toBe('wake-short-walks');
  });

  it('is impact when any part of it is', () => {
    const of = (id: string) => {
      const level = rules.ladder.levels.find((each) => each.id === id);
      return level && isImpact(level);
    };
    expect(of('balance-hops')).toBe(true);
    expect(of('run-first')).toBe(true);
    expect(of('walk-heavier')).toBe(false);
    expect(of('walk-brisk')).toBe(false);
  });
});

describe('the level that opens an activity', () => {
  const asked = (id: string) => {
    const activity = rules.ladder.activities.find((each) => each.id === id);
    if (activity === undefined) throw new Error(id);
    return activity;
  };
  const at = (path: typeof running, strength: number, activity: number) => ({
    path,
    strength: { level: strength },
    activity: { level: activity },
  });

  it('is reached from its own index on', () => {
    const index = indexOfLevel(running, 'activity', 'walk-brisk') ?? 0;
    const below = openingLevel(asked('brisk-walk'), at(running, 0, index - 1));
    expect(below).toMatchObject({ reached: false, kind: 'brisk-walk' });
    expect(openingLevel(asked('brisk-walk'), at(running, 0, index))?.reached).toBe(true);
  });

  it('may stand on the strength track, and then has no kind of activity', () => {
    const index = indexOfLevel(running, 'strength', 'balance-hops') ?? 0;
    expect(openingLevel(asked('hopping'), at(running, index, 0))).toEqual({
      reached: true,
      name: 'Small hops on two feet',
      kind: undefined,
    });
    expect(openingLevel(asked('hopping'), at(running, index - 1, 99))?.reached).toBe(false);
  });

  it('is missing where the reader’s sport has none', () => {
    expect(openingLevel(asked('match'), at(running, 99, 99))).toBeUndefined();
    expect(openingLevel(asked('hopping'), at(everyday, 99, 99))).toBeUndefined();
  });
});

describe('the session cap', () => {
  const cap = { ...rules.checkIn.limits.sessionCap, percent: 10, minutes: 2 };
  it.each([
    [0, 2],
    [5, 7],
    [10, 12],
    [20, 22],
    [30, 33],
    [35, 38],
    [60, 66],
    [95, 104],
  ])('after %i minutes is %i', (minutes, most) => {
    expect(capOver(minutes, cap)).toBe(most);
  });
});
