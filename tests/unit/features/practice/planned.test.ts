import { describe, expect, it } from 'vitest';
import { plannedPractice } from '../../../../src/features/practice/planned.ts';
import { timelineOf } from '../../../../src/features/practice/timeline.ts';
import { type DayPlan, type Plan, replay } from '../../../../src/plan/index.ts';
import type { JournalEntry } from '../../../../src/log/index.ts';
import { assessment, on, profile, session } from '../../plan/logbook.ts';
import { rules } from '../../plan/site-rules.ts';
import { offered } from './offered.ts';

function planWith(today: Partial<DayPlan>): Pick<Plan, 'needsAssessment' | 'today'> {
  return {
    needsAssessment: false,
    today: { day: on(0), kind: 'train', exercises: [], impactAllowed: false, ...today },
  };
}

const raise = { exercise: 'raise', sets: 1, repetitions: 5, daysAWeek: 3, impact: false };
const why = (plan: Pick<Plan, 'needsAssessment' | 'today'>) => {
  const planned = plannedPractice(plan, offered);
  return planned.kind === 'nothing' ? planned.why : undefined;
};

describe('today’s plan', () => {
  it('is practised at its own doses, at the pace of the exercise', () => {
    const planned = plannedPractice(planWith({ exercises: [raise] }), offered);
    if (planned.kind !== 'train') throw new Error(planned.why);
    expect(planned.exercises.map(({ id }) => id)).toEqual(['raise']);
    const timeline = timelineOf(planned.doses);
    // The page of the exercise asks for 8 in this phase and for 3 times 12 in the next.
    expect(timeline.bouts).toHaveLength(1);
    expect(timeline.bouts[0]?.repetitions).toBe(5);
    expect(timeline.exercises[0]?.pace?.upSeconds).toBe(3);
  });

  it('says that today is a rest day', () => {
    expect(why(planWith({ kind: 'rest' }))).toContain('rest day');
  });

  it('says that something is open', () => {
    expect(why(planWith({ kind: 'stop' }))).toContain('a clinician should see first');
  });

  it('says that no exercises are due, and what is instead', () => {
    expect(why(planWith({ kind: 'off' }))).toBe('No exercises are due today.');
    const activity = { level: 'walks', words: 'Walk on even ground', minutes: 12 };
    expect(why(planWith({ activity }))).toContain('Walk on even ground, 12 minutes');
  });

  it('says that the first questions are asked again', () => {
    expect(why({ ...planWith({ exercises: [raise] }), needsAssessment: true })).toContain(
      'first questions again',
    );
  });

  it('never passes off a part of the plan as all of it', () => {
    const unknown = { ...raise, exercise: 'handstand' };
    expect(why(planWith({ exercises: [raise, unknown] }))).toContain('doesn’t know');
  });
});

it('a red session makes the next day a rest day, and nothing is practised', () => {
  const entries: JournalEntry[] = [
    profile(on(0)),
    assessment(on(0)),
    session(on(0), { track: 'strength', exercises: [{ id: 'arch-raise' }], painDuring: 6 }),
  ];
  expect(why(replay(entries, rules, on(1)).plan)).toContain('rest day');
});
