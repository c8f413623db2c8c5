import { describe, expect, it } from 'vitest';
import { storyOf } from '../../../../src/features/planner/ladder/story.ts';
import { replay } from '../../../../src/plan/index.ts';
import type { Entry } from '../../../../src/log/index.ts';
import { assessment, clearance, morning, on, profile } from '../../plan/logbook.ts';
import { follow, goodDay } from '../../plan/random-log.ts';
import { rules } from '../../plan/site-rules.ts';

const first = [profile(on(0), { sport: 'running' }), assessment(on(0))];

/** The story on a day, of a reader who does what the plan says and logs every morning. */
function told(days: number, badDay?: number, more: readonly Entry[] = []) {
  const log = follow(
    first,
    Array.from({ length: days }, (_, index) => ({
      obeys: true,
      makers: [index === badDay ? (day: number) => morning(on(day), { pain: 6 }) : goodDay],
    })),
  );
  const entries = [...log.flat(), ...more];
  const today = on(days);
  return storyOf(replay(entries, rules, today).plan.changes, entries, rules, today);
}

describe('the way so far', () => {
  it('begins with where the answers put the reader', () => {
    const beginning = told(1).at(-1);
    expect(beginning).toMatchObject({ day: on(0), word: 'Where you began' });
    expect(beginning?.moves).toEqual([
      'Exercises: “Find the small muscles”.',
      'Activity: “Walks up to 30 minutes”.',
    ]);
  });

  it('tells a step up with both names, the latest first', () => {
    const [latest] = told(9);
    expect(latest).toMatchObject({
      word: 'Step up',
      moves: ['Exercises: from “Find the small muscles” to “The toes by themselves”.'],
      why: ['Every line of the checklist was met.'],
    });
  });

  it('tells a step back with the reasons of the rules that asked for it', () => {
    const back = told(30, 20).find(({ word }) => word === 'Step back');
    expect(back?.moves.length).toBeGreaterThan(0);
    expect(back?.why).toContain('The morning after was 3 points or more above your usual.');
  });

  it('tells a break with its reason', () => {
    const entries = follow(first, [{ obeys: true, makers: [goodDay] }]).flat();
    const today = on(12);
    const [latest] = storyOf(replay(entries, rules, today).plan.changes, entries, rules, today);
    expect(latest?.word).toBe('A lower start after a break');
    expect(latest?.why).toEqual(['After 7 to 13 days away you start one level lower.']);
  });

  it('tells what stopped the plan', () => {
    const sign = assessment(on(3), { 'new-numbness': 'yes' });
    const stopped = told(4, undefined, [sign]).find(
      ({ word }) => word === 'Waiting for a clinician',
    );
    expect(stopped?.why).toEqual([
      rules.warningSigns.find(({ id }) => id === 'new-numbness')?.because,
    ]);
  });

  it('names the levels of the sport that was, and the one that is', () => {
    const path = rules.ladder.sports.find(({ id }) => id === 'running')?.path ?? [];
    const log = follow(
      first,
      Array.from({ length: 200 }, () => ({ obeys: true, makers: [goodDay] })),
    );
    const entries = [...log.flat(), profile(on(200), { sport: 'dance' })];
    const today = on(201);
    const changes = replay(entries, rules, today).plan.changes;
    const turn = storyOf(changes, entries, rules, today).find(
      ({ word }) => word === 'Another sport',
    );
    const running = path.flatMap(
      (id) => rules.ladder.levels.find((level) => level.id === id)?.name ?? [],
    );
    expect(
      turn?.moves.some((move) => running.some((name) => move.includes(`from “${name}”`))),
    ).toBe(true);
    expect(turn?.moves.at(-1)).toContain('to “Brisk walks with a gentle slope”');
  });

  it('tells the limits that a clinician named, and by which profession', () => {
    const limits = clearance(on(5), {
      who: 'podiatrist',
      strengthLevelUpTo: 'wake-alone',
      minutesUpTo: 20,
      impactAllowed: 'no',
    });
    expect(told(6, undefined, [limits])).toContainEqual({
      day: on(5),
      word: 'Limits noted',
      moves: [
        'Exercises: up to “The toes by themselves”.',
        'Sessions of 20 minutes at most.',
        'No impact for now.',
      ],
      why: ['Your podiatrist said so.'],
    });
  });

  it('leaves out what lies after today', () => {
    const later = clearance(on(50), { minutesUpTo: 20 });
    expect(told(6, undefined, [later]).some(({ word }) => word === 'Limits noted')).toBe(false);
  });
});
