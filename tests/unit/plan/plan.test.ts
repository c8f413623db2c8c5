import { describe, expect, it } from 'vitest';
import type { JournalEntry, Session } from '../../../src/log/entries.ts';
import { daysBetween } from '../../../src/lib/days.ts';
import { canIDo, replay } from '../../../src/plan/index.ts';
import { tracks } from '../../../src/plan/ladder.ts';
import { isDue } from '../../../src/plan/prescribe.ts';
import { dayOf, numberOf } from '../../../src/plan/state.ts';
import {
  assessment,
  clearance,
  firstDay,
  levels,
  measurement,
  morning,
  on,
  planOn,
  profile,
  session,
  stateOn,
  walk,
} from './logbook.ts';
import { follow, goodDay } from './random-log.ts';
import { rules } from './site-rules.ts';

/** Days of someone who does what the plan says, in a sport. */
const climbs = new Map<string, JournalEntry[][]>();
function obedient(sport: string, days: number): JournalEntry[] {
  let climb = climbs.get(sport);
  if (climb === undefined) {
    climb = follow(
      [profile(on(0), { sport }), assessment(on(0))],
      Array.from({ length: 300 }, () => ({ obeys: true, makers: [goodDay] })),
    );
    climbs.set(sport, climb);
  }
  return climb.slice(0, days + 1).flat();
}

/** The first day on which someone who obeys is on a level. */
function dayAt(sport: string, level: string): number {
  const { plan, state } = replay(obedient(sport, 299), rules, on(299));
  for (const track of tracks) {
    const index = state.path[track].findIndex(({ id }) => id === level);
    const reached = index >= 0 && plan.changes.find(({ to }) => to[track] >= index);
    if (reached) return daysBetween(on(0), reached.day);
  }
  throw new Error(`Nobody comes to ${level}.`);
}

describe('days by number', () => {
  it('are days again', () => {
    expect(dayOf(numberOf(on(40)))).toBe(on(40));
    expect(numberOf(on(41)) - numberOf(on(40))).toBe(1);
  });
});

describe('something done so many days a week is due', () => {
  it.each([
    [7, [9], true],
    [7, [4, 5, 6, 7, 8, 9], true],
    [5, [5, 6, 7, 8, 9], false],
    [5, [3, 6, 7, 8, 9], true],
    [4, [9], true],
    [3, [9], false],
    [3, [8], true],
    [3, [4, 6, 8], false],
    [3, [3, 5, 8], true],
    [2, [4, 7], false],
    [1, [4], false],
    [1, [3], true],
    [3, [10], true],
    [1, [8, 8], false],
    [2, [8, 8], true],
  ])('%i days, done on %j, on day 10: %s', (daysAWeek, done, due) => {
    expect(isDue(daysAWeek, 10, done)).toBe(due);
  });
});

describe('where answers place a reader', () => {
  it.each([
    [{ painInDailyLife: 3 }, 'settle-comfort', 'settle-no-pounding'],
    [{ usualMorningPain: 4 }, 'settle-comfort', 'settle-no-pounding'],
    [{ painAtRest: 'yes' }, 'settle-comfort', 'settle-no-pounding'],
    [{ swelling: 'yes' }, 'settle-comfort', 'settle-no-pounding'],
    [{ limp: 'yes' }, 'settle-comfort', 'settle-no-pounding'],
    [{ trend: 'worse' }, 'settle-comfort', 'settle-no-pounding'],
    [{ walkMinutes: 4 }, 'wake-find', 'settle-no-pounding'],
    [{ walkMinutes: 5 }, 'wake-find', 'wake-short-walks'],
    [{ walkMinutes: 10 }, 'wake-find', 'strengthen-walks'],
    [{ walkMinutes: 20 }, 'wake-find', 'strengthen-longer-walks'],
    [{ walkMinutes: 600 }, 'wake-find', 'strengthen-longer-walks'],
    [{ lastWalk: 'two-weeks' }, 'wake-find', 'strengthen-longer-walks'],
    [{ lastWalk: 'four-weeks' }, 'wake-find', 'strengthen-walks'],
    [{ lastWalk: 'longer-ago' }, 'wake-find', 'wake-short-walks'],
    [{ trend: 'same' }, 'wake-find', 'strengthen-longer-walks'],
    [{ painInDailyLife: 2 }, 'wake-find', 'strengthen-longer-walks'],
    [{ walkMinutes: 'notSure' }, 'wake-find', 'settle-no-pounding'],
  ] as const)('%j: %s and %s', (answers, strength, activity) => {
    expect(levels([profile(on(0)), assessment(on(0), answers)], 0)).toEqual([strength, activity]);
  });

  it('later answers can only lower, and unknown ones leave the level alone', () => {
    const again = (answers: object) => [
      ...firstDay,
      { ...assessment(on(3)), answers: { ...answers } },
    ];
    expect(levels(again({ limp: 'yes' }), 3)).toEqual(['settle-comfort', 'settle-no-pounding']);
    expect(levels(again({ walkMinutes: 60, limp: 'no' }), 3)).toEqual([
      'wake-find',
      'strengthen-longer-walks',
    ]);
    expect(levels(again({ painInDailyLife: 1 }), 3)).toEqual([
      'wake-find',
      'strengthen-longer-walks',
    ]);
  });

  it('an answer about an ability alone moves nothing', () => {
    const asked = { ...assessment(on(3)), answers: { 'moves-evenly': 'yes' } };
    const state = stateOn([...firstDay, asked], 3);
    expect(state.abilities.get('moves-evenly')).toEqual({ answer: 'yes', day: numberOf(on(3)) });
    expect(state.lastChange).toBe(numberOf(on(0)));
  });

  it('a warning sign answered alone opens it and moves no one up', () => {
    const asked = { ...assessment(on(3)), answers: { 'cannot-take-weight': 'yes' } };
    expect(planOn([...firstDay, asked], 3)).toMatchObject({
      outcome: 'urgent-care',
      urgency: 'today',
    });
  });
});

describe('the plan of a day', () => {
  it('says where both tracks are, and the lower stage', () => {
    const plan = planOn(firstDay, 0);
    expect(plan.stage).toBe('wake');
    expect(plan.strength).toMatchObject({ step: 2 });
    expect(plan.activity).toMatchObject({ step: 4 });
    expect(plan.rulesVersion).toBe(1);
    expect(plan.day).toBe(on(0));
    expect(plan.limits).toEqual([]);
    expect(plan.unansweredSigns).toEqual([]);
    expect(plan).not.toHaveProperty('restUntil');
  });

  it('is off on a day with nothing due, and trains on one with something', () => {
    const settled = [profile(on(0)), assessment(on(0), { limp: 'yes' })];
    const ride = session(on(1), { activity: 'bike-or-pool', minutes: 10 });
    const kinds = planOn([...settled, ride, morning(on(2))], 2).week.map(({ activity }) =>
      activity ? 'ride' : '-',
    );
    expect(kinds).toEqual(['-', 'ride', '-', 'ride', '-', '-', 'ride']);
  });

  it('never has impact on two days running, in the week ahead too', () => {
    const day = dayAt('running', 'run-first') + 2;
    const { week } = planOn(obedient('running', day), day);
    const impact = week.map(({ exercises, activity }) =>
      Boolean(activity ?? exercises.some((dose) => dose.impact)),
    );
    expect(impact.filter(Boolean).length).toBeGreaterThan(1);
    impact.forEach((is, index) => expect(is && impact[index + 1]).not.toBe(true));
  });

  it('names what keeps one fit, by the stage reached', () => {
    expect(planOn([profile(on(0)), assessment(on(0), { limp: 'yes' })], 0).fitness).toMatch(
      /^Cycle sitting down/,
    );
    const day = dayAt('running', 'walk-brisk');
    expect(planOn(obedient('running', day), day).fitness).toMatch(/^Bike, pool, stair machine/);
  });

  it('names none on a day of rest, nor while something asks for help within days', () => {
    const open = (id: string) => [...firstDay, morning(on(1), { signs: { [id]: 'yes' } })];
    expect(planOn(open('new-numbness'), 1).fitness).toBeUndefined();
    expect(planOn(open('no-better-after-good-trial'), 1).fitness).toBeUndefined();
    expect(planOn(open('no-better-after-good-trial'), 3).fitness).toBeDefined();
    expect(planOn([...firstDay, walk(1, { limp: 'yes' })], 2).fitness).toBeUndefined();
  });

  it('has a checklist for the next level that fills from the log', () => {
    const { next } = planOn(firstDay, 0);
    expect(next?.level.id).toBe('wake-alone');
    expect(next?.track).toBe('strength');
    expect(next?.earliest).toBe(on(7));
    expect(
      next?.checklist.map(({ kind, met, count, needed }) => [kind, met, count, needed]),
    ).toEqual([
      ['own-good-sessions', false, 0, 3],
      ['days-between', false, 0, 7],
    ]);
    const later = planOn(obedient('running', 5), 5).next;
    expect(later?.checklist[0]).toMatchObject({ met: true, count: 3 });
    expect(later?.checklist.at(-1)).toMatchObject({ met: false, count: 5 });
  });

  it('has no next level at the top', () => {
    const plan = planOn(obedient('everyday-life', 300), 300);
    expect(plan.stage).toBe('maintain');
    expect(plan).not.toHaveProperty('next');
  });

  it('says which rules are behind it, known before unknown, each once', () => {
    const plan = planOn([...firstDay, walk(1), morning(on(2), { pain: 5 })], 2);
    const ids = plan.matched.map(({ rule }) => rule.id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(ids.slice(0, 2)).toEqual(['red-morning', 'amber-morning']);
    expect(plan.matched[0]).toMatchObject({ truth: 'yes', inputs: { morningAboveUsual: 4 } });
    expect(ids).toContain('one-step-in-seven-days');
  });

  it('speaks of impact only where a level has it', () => {
    const ids = (entries: readonly JournalEntry[], day: number) =>
      planOn(entries, day).matched.map(({ rule }) => rule.id);
    const calm = firstDay;
    expect(ids(calm, 0)).not.toContain('tender-no-impact');
    const day = dayAt('running', 'balance-hops') + 2;
    const sore = [
      ...obedient('running', day),
      session(on(day), { track: 'strength', signs: { tender: 'yes' } }),
    ];
    expect(ids(sore, day + 1)).toContain('tender-no-impact');
  });
});

describe('the minutes of an activity', () => {
  it('are those of the level after a longer pause than the cap looks back', () => {
    const plan = planOn([...firstDay, walk(1), walk(3), walk(5)], 5);
    expect(plan.today.activity?.minutes).toBe(20);
  });

  it('are never more than a clinician has named', () => {
    const word = clearance(on(0), { minutesUpTo: 12 });
    expect(planOn([...firstDay, word], 0).today.activity?.minutes).toBe(12);
  });

  it('fall with the cap where the last walks were shorter', () => {
    const short = [...firstDay, walk(1, { minutes: 8 }), morning(on(2))];
    expect(planOn(short, 2).today.activity?.minutes).toBe(10);
  });
});

describe('a break', () => {
  const log = [
    ...obedient('running', 69),
    morning(on(70)),
    session(on(70), { activity: 'walk', minutes: 10 }),
    session(on(70), { track: 'strength', exercises: [] }),
  ];
  const [strength, activity] = [planOn(log, 70).strength.step, planOn(log, 70).activity.step];

  it.each([
    [6, 0],
    [7, 1],
    [13, 1],
    [14, 2],
    [27, 2],
  ])('of %i days: %i levels down', (days, down) => {
    const plan = planOn(log, 70 + days);
    expect([plan.strength.step, plan.activity.step]).toEqual([
      strength - down,
      Math.max(1, activity - down),
    ]);
    expect(plan.needsAssessment).toBe(false);
  });

  it('of 28 days asks again, and never places above the old level', () => {
    expect(planOn(log, 98).needsAssessment).toBe(true);
    const back = [...log, assessment(on(98))];
    const plan = planOn(back, 98);
    expect(plan.needsAssessment).toBe(false);
    expect(plan.strength.level.id).toBe('wake-find');
    expect(plan.activity.level.id).toBe('strengthen-longer-walks');
    const low = [profile(on(0)), assessment(on(0), { walkMinutes: 6 })];
    expect(levels([...low, assessment(on(40))], 40)).toEqual(['wake-find', 'wake-short-walks']);
  });

  it('is told once in the story of the plan', () => {
    const breaks = planOn(log, 90).changes.filter(({ why }) => why === 'break');
    expect(breaks.map(({ day, rules: ids }) => [day, ids])).toEqual([
      [on(77), ['break-7']],
      [on(77), ['break-7']],
      [on(84), ['break-14']],
      [on(84), ['break-14']],
    ]);
  });
});

describe('another sport', () => {
  it('keeps what all sports share, and goes back to it from a sport’s own levels', () => {
    const day = dayAt('running', 'run-first');
    const runner = obedient('running', day);
    const dancer = [...runner, profile(on(day), { sport: 'dance' })];
    expect(levels(dancer, day)).toEqual(['balance-foam', 'balance-slope']);
    expect(planOn(dancer, day).changes.at(-1)).toMatchObject({ why: 'sport', day: on(day) });
    const early = [...obedient('running', 20), profile(on(20), { sport: 'dance' })];
    expect(levels(early, 20)).toEqual(levels(obedient('running', 20), 20));
  });
});

describe('measurements', () => {
  it('of daily pain above 2 keep the plan from going up', () => {
    const sore = [...obedient('running', 6), measurement(on(6), 'painInDailyLife', 3)];
    const ids = planOn(sore, 7).matched.map(({ rule }) => rule.id);
    expect(ids).toContain('sore-in-daily-life');
    expect(levels(sore, 7)[0]).toBe('wake-find');
  });

  it('older than four weeks say nothing any more', () => {
    const day = dayAt('running', 'walk-heavier');
    const log = obedient('running', day).filter(({ type }) => type !== 'measurement');
    const stood = measurement(on(day - 28), 'oneLegStandSeconds', 40, 'right');
    expect(stateOn([...log, stood], day).measures.size).toBe(1);
    expect(stateOn([...log, stood], day + 1).measures.size).toBe(0);
  });

  it('“not sure” is none', () => {
    const unsure = measurement(on(1), 'heelRaises', 'notSure', 'right');
    expect(stateOn([...firstDay, unsure], 1).measures.has('heelRaises:right')).toBe(false);
  });
});

describe('canIDo', () => {
  const ask = (entries: readonly JournalEntry[], day: number, activity: string, minutes?: number) =>
    canIDo({ activity, ...(minutes !== undefined && { minutes }) }, stateOn(entries, day), rules);

  it('asks for the entry questions first', () => {
    expect(ask([], 0, 'bike')).toMatchObject({
      answer: 'not-yet',
      why: 'Answer the entry questions first.',
    });
  });

  it('doesn’t know what isn’t in the rules', () => {
    expect(ask(firstDay, 0, 'parachuting')).toEqual({
      answer: 'not-yet',
      why: 'The plan doesn’t know this activity, so it can’t say yes.',
      instead: 'Keep to what your plan has for today.',
    });
  });

  it('names the level that opens it', () => {
    expect(ask(firstDay, 0, 'brisk-walk')).toMatchObject({
      answer: 'not-yet',
      opensAt: 'Brisk walks up to 20 minutes',
      instead: 'Walk at an easy pace for the minutes of your level.',
    });
    expect(ask(firstDay, 0, 'match')).not.toHaveProperty('opensAt');
  });

  it('says yes without minutes to what is not counted in them', () => {
    expect(ask(firstDay, 0, 'bike')).toEqual({
      answer: 'yes',
      why: 'A bike spares the ball of the foot more than any other machine.',
    });
  });

  it('says how long it may be, and no to more', () => {
    expect(ask(firstDay, 0, 'short-walk', 20)).toMatchObject({ answer: 'yes', minutes: 20 });
    expect(ask(firstDay, 0, 'short-walk', 21)).toMatchObject({
      answer: 'not-yet',
      why: 'Today it may last 20 minutes at most.',
    });
  });

  it('says not today when the week’s activity is done', () => {
    const week = [1, 2, 3, 4, 5].map((day) => walk(day, { minutes: 10 }));
    expect(ask([...firstDay, ...week], 6, 'short-walk')).toMatchObject({
      answer: 'not-today',
      why: 'Your activity for this week is done.',
    });
  });

  it('says not today on a rest day, and with something open', () => {
    const red = [...firstDay, walk(1, { limp: 'yes' })];
    expect(ask(red, 2, 'bike')).toMatchObject({
      answer: 'not-today',
      why: 'Today is a rest day.',
    });
    const numb = [...firstDay, morning(on(1), { signs: { 'new-numbness': 'yes' } })];
    expect(ask(numb, 1, 'bike')).toMatchObject({
      answer: 'not-today',
      why: 'Something is open that a clinician should see first.',
      instead: 'Rest today, and keep the toes moving gently in the air.',
    });
    const waiting = [
      ...firstDay,
      morning(on(1), { signs: { 'no-better-after-good-trial': 'yes' } }),
    ];
    expect(ask(waiting, 9, 'bike')).toMatchObject({
      answer: 'not-today',
      instead: 'Keep to what your plan has for today.',
    });
  });

  it('says not today to hops that today’s exercises don’t have', () => {
    const first = dayAt('running', 'balance-hops');
    const days = Array.from({ length: 12 }, (_, at) => first + at);
    const state = days
      .map((day) => stateOn(obedient('running', day - 1), day))
      .find((each) => canIDo({ activity: 'hopping' }, each, rules).answer === 'yes');
    if (state === undefined) throw new Error('There is a day with hops.');
    const hops = state.path.strength[state.strength.level];
    const ids = hops?.track === 'strength' ? hops.exercises.map(({ exercise }) => exercise) : [];
    for (const ago of [2, 4, 6]) state.strengthDone.push({ day: state.day - ago, exercises: ids });
    expect(canIDo({ activity: 'hopping' }, state, rules)).toMatchObject({
      answer: 'not-today',
      why: 'Today’s exercises have none.',
    });
  });

  it('says not today to impact on the day after impact', () => {
    const day = dayAt('running', 'balance-hops');
    const log = obedient('running', day + 12);
    const days = Array.from({ length: 12 }, (_, at) => day + at);
    const answers = days.map((at) =>
      ask(
        log.filter((entry) => entry.day < on(at)),
        at,
        'hopping',
      ),
    );
    expect(answers.map(({ answer }) => answer)).toContain('yes');
    expect(answers).toContainEqual(
      expect.objectContaining({ answer: 'not-today', why: 'Today has no impact.' }),
    );
    expect(
      answers.some((one, at) => one.answer === 'yes' && answers[at + 1]?.answer === 'yes'),
    ).toBe(false);
  });
});

describe('impact', () => {
  it('that was logged yesterday, or may have been, leaves none for today', () => {
    const day = dayAt('running', 'balance-jumps') + 3;
    const calm = (entries: readonly JournalEntry[]) => stateOn(entries, day).impactToday;
    const before = obedient('running', day).filter(
      (entry) => entry.day < on(day - 1) || entry.type === 'morning',
    );
    expect(calm(before)).toBe(true);
    const yesterday = (given: Partial<Session>) => [...before, session(on(day - 1), given)];
    expect(calm(yesterday({ activity: 'brisk-walk', minutes: 10 }))).toBe(true);
    expect(calm(yesterday({ activity: 'match', minutes: 10 }))).toBe(false);
    expect(calm(yesterday({ activity: 'gardening', minutes: 10 }))).toBe(false);
    expect(calm(yesterday({ track: 'strength' }))).toBe(false);
    expect(calm(yesterday({ track: 'strength', exercises: [{ id: 'squat' }] }))).toBe(true);
    expect(calm(yesterday({ track: 'strength', exercises: [], contacts: 3 }))).toBe(false);
  });
});
