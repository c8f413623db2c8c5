import { describe, expect, it } from 'vitest';
import {
  dayName,
  shortDayName,
  weekInWords,
} from '../../../../src/features/planner/week/weekWords.ts';
import type { Day } from '../../../../src/lib/days.ts';
import type { Entry } from '../../../../src/log/index.ts';
import { replay } from '../../../../src/plan/index.ts';
import { assessment, morning, on, profile, session } from '../../plan/logbook.ts';
import { rules } from '../../plan/site-rules.ts';

const first = [profile(on(0)), assessment(on(0))];
const titles = { 'toe-spread-with-hand': 'Toe spread, helped by the hand' };
const week = (entries: readonly Entry[], day: number) =>
  weekInWords(replay(entries, rules, on(day)).plan, titles);

describe('the week in words', () => {
  it('has seven days, from today on', () => {
    expect(week(first, 0).map(({ day }) => day)).toEqual([0, 1, 2, 3, 4, 5, 6].map(on));
  });

  it('names exercises with their dose, and the activity with its minutes', () => {
    const [today] = week(first, 0);
    expect(today?.exercises[0]).toEqual({
      id: 'toe-spread-with-hand',
      title: 'Toe spread, helped by the hand',
      dose: '5 times, hold 5 seconds',
    });
    expect(today?.activity).toBe('20 minutes. Walk on even ground in your supportive shoe.');
    expect(today?.summary).toBe('2 exercises and 20 minutes');
    expect(today?.why).toBeUndefined();
  });

  it('names an exercise whose title it does not know by its id', () => {
    expect(week(first, 0)[0]?.exercises[1]?.title).toBe('arch-raise');
  });

  it('says until when the foot rests', () => {
    const swollen = session(on(0), { minutes: 20, activity: 'walk', signs: { swelling: 'yes' } });
    const entries = [...first, swollen, morning(on(1))];
    const [today] = week(entries, 1);
    expect(today?.summary).toBe('Rest day');
    expect(today?.why).toMatch(/^The foot rests until \d+ January 2026\.$/);
  });

  it('says that rest lasts until a usual morning', () => {
    const bad = [
      session(on(0), { minutes: 20, activity: 'walk' }),
      morning(on(1), { pain: 6, settledWithin24Hours: 'no' }),
    ];
    const days = week([...first, ...bad], 1);
    expect(days.every(({ summary }) => summary === 'Rest day')).toBe(true);
    expect(days[0]?.why).toContain('until a morning is back to your usual');
  });

  it('has no session while a warning sign is open', () => {
    const days = week([...first, assessment(on(1), { 'new-numbness': 'yes' })], 1);
    expect(days.every(({ summary }) => summary === 'No session')).toBe(true);
    expect(days[0]?.why).toContain('clinician');
  });

  it('calls a day on which nothing is due a free day', () => {
    const low = [profile(on(0)), assessment(on(0), { limp: 'yes' })];
    const plan = replay(low, rules, on(0)).plan;
    const { day, impactAllowed } = plan.today;
    const free = { day, impactAllowed, kind: 'off', exercises: [] } as const;
    const [line] = weekInWords({ ...plan, week: [free] }, titles);
    expect(line).toMatchObject({ summary: 'A free day', activity: undefined });
  });
});

it('names days as people do, whatever the time zone of the machine', () => {
  expect(dayName('2026-11-22' as Day)).toBe('Sunday 22 November');
  expect(shortDayName('2026-11-02' as Day)).toBe('Mon 2');
});
