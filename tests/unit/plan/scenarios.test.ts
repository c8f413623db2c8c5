import { describe, expect, it } from 'vitest';
import type { JournalEntry } from '../../../src/log/entries.ts';
import { canIDo, decide, replay } from '../../../src/plan/index.ts';
import { emptyState, numberOf } from '../../../src/plan/state.ts';
import {
  assessment,
  clearance,
  firstDay,
  levels,
  measurements,
  morning,
  on,
  planOn,
  profile,
  session,
  walk,
} from './logbook.ts';
import { follow, goodDay } from './random-log.ts';
import { rules } from './site-rules.ts';

const obedient = (days: number) =>
  follow(
    firstDay,
    Array.from({ length: days }, () => ({ obeys: true, makers: [goodDay] })),
  ).flat();

describe('a first assessment', () => {
  it('begins, with a calm foot, at the first exercises and walks of a length it trusts', () => {
    expect(levels(firstDay, 0)).toEqual(['wake-find', 'strengthen-longer-walks']);
    const plan = planOn(firstDay, 0);
    expect(plan.stage).toBe('wake');
    expect(plan.today.kind).toBe('train');
    expect(plan.today.exercises).toHaveLength(2);
    expect(plan.today.activity?.minutes).toBe(20);
    expect(plan.outcome).toBe('hold');
    expect(plan.week).toHaveLength(7);
  });

  it('begins in settle when ordinary days hurt, or nothing is known', () => {
    const settle = ['settle-comfort', 'settle-no-pounding'];
    expect(levels([profile(on(0)), assessment(on(0), { painInDailyLife: 3 })], 0)).toEqual(settle);
    expect(levels([profile(on(0)), assessment(on(0), { limp: 'notSure' })], 0)).toEqual(settle);
    expect(levels([], 0)).toEqual(settle);
    expect(planOn([], 0).needsAssessment).toBe(true);
  });

  it('stops everything at a warning sign, and says how soon', () => {
    const entries = [profile(on(0)), assessment(on(0), { 'hot-red-swollen-joint': 'yes' })];
    const plan = planOn(entries, 0);
    expect(plan).toMatchObject({ outcome: 'urgent-care', urgency: 'today' });
    expect(plan.today.kind).toBe('stop');
    expect(plan.fitness).toBeUndefined();
    const unsure = [profile(on(0)), assessment(on(0), { 'new-numbness': 'notSure' })];
    expect(planOn(unsure, 0)).toMatchObject({ outcome: 'see-clinician', urgency: 'days' });
  });

  it('does not go up on a medical question that was skipped, until a clinician has spoken', () => {
    const { medical, ...rest } = profile(on(0));
    expect(medical).toBeDefined();
    const days = Array.from({ length: 30 }, () => ({ obeys: true, makers: [goodDay] }));
    const log = follow([rest, assessment(on(0))], days).flat();
    expect(levels(log, 30)).toEqual(['wake-find', 'strengthen-longer-walks']);
    expect(planOn(log, 30).limits.length).toBeGreaterThan(0);
  });
});

describe('two weeks with a flare', () => {
  const first = obedient(9);

  it('steps up after three good sessions and 7 days, and no sooner', () => {
    expect(levels(first, 6)[0]).toBe('wake-find');
    expect(levels(first, 7)[0]).toBe('wake-alone');
    const beforeSessions = first.filter(({ day, type }) => day < on(7) || type === 'morning');
    expect(planOn(beforeSessions, 7).outcome).toBe('advance');
  });

  it('after a red morning rests two days and until a usual morning, one level lower', () => {
    const red = [...first, morning(on(10), { pain: 5 })];
    const plan = planOn(red, 10);
    expect(plan.outcome).toBe('step-back');
    expect(plan.today.kind).toBe('rest');
    expect([plan.strength.level.id, plan.activity.level.id]).toEqual([
      'wake-find',
      'strengthen-walks',
    ]);
    expect(plan.matched.map(({ rule }) => rule.id)).toContain('red-morning');
    expect(plan.matched.find(({ rule }) => rule.id === 'red-morning')?.inputs).toEqual({
      morningAboveUsual: 5,
    });
    expect(planOn(red, 13).today.kind).toBe('rest');
    const usual = [...red, morning(on(11)), morning(on(12))];
    expect(planOn(usual, 11).today.kind).toBe('rest');
    expect(planOn(usual, 12).today.kind).toBe('train');
  });

  it('goes down once for one flare, however many mornings it lasts', () => {
    const red = [...first, ...[10, 11, 12].map((day) => morning(on(day), { pain: 5 }))];
    expect(levels(red, 12)).toEqual(['wake-find', 'strengthen-walks']);
  });

  it('after amber takes a day off and counts from the start', () => {
    const amber = [...obedient(4), walk(5, { painDuring: 3 })];
    expect(planOn(amber, 5).outcome).toBe('rest');
    expect(planOn([...amber, morning(on(6))], 6).today.kind).toBe('rest');
    const later = planOn([...amber, morning(on(6)), morning(on(7))], 7);
    expect(later.today.kind).toBe('train');
    expect(levels(amber, 7)[1]).toBe('strengthen-longer-walks');
  });

  it('can come forward again', () => {
    const days = [
      ...Array.from({ length: 9 }, () => ({ obeys: true, makers: [goodDay] })),
      { obeys: false, makers: [(day: number) => morning(on(day), { pain: 5 })] },
      ...Array.from({ length: 30 }, () => ({ obeys: true, makers: [goodDay] })),
    ];
    const log = follow(firstDay, days).flat();
    expect(planOn(log, 40).strength.step).toBeGreaterThan(planOn(log, 10).strength.step);
  });
});

describe('coming back after time away', () => {
  const log = obedient(30);
  const [strength, activity] = [planOn(log, 30).strength.step, planOn(log, 30).activity.step];

  it.each([
    [6, 0],
    [8, 1],
    [13, 1],
    [15, 2],
    [21, 2],
  ])('after %i days starts %i levels lower', (days, down) => {
    const plan = planOn(log, 30 + days);
    expect(plan.strength.step).toBe(strength - down);
    expect(plan.activity.step).toBe(Math.max(1, activity - down));
  });

  it('after 28 days asks the questions again, and is never above the old level', () => {
    const away = planOn(log, 60);
    expect(away.needsAssessment).toBe(true);
    expect([away.strength.step, away.activity.step]).toEqual([1, 1]);
    const back = planOn([...log, assessment(on(60))], 60);
    expect(back.needsAssessment).toBe(false);
    expect(back.strength.step).toBeLessThanOrEqual(strength);
    expect(back.activity.step).toBeLessThanOrEqual(activity);
  });
});

describe('someone who only cycles', () => {
  const ride = (day: number) => [
    morning(on(day)),
    session(on(day), { activity: 'bike', minutes: 10 }),
  ];
  const rides = (from: number, to: number) =>
    Array.from({ length: to - from + 1 }, (_, index) => ride(from + index)).flat();

  it('is away from walking, but not from the first walks that cycling opens', () => {
    const log = [...firstDay, walk(1), ...rides(2, 60)];
    expect(levels(log, 7)[1]).toBe('strengthen-longer-walks');
    expect(levels(log, 8)[1]).toBe('strengthen-walks');
    expect(levels(log, 15)[1]).toBe('wake-short-walks');
    for (const day of [29, 45, 60]) expect(levels(log, day)[1]).toBe('wake-short-walks');
    const changes = planOn(log, 60).changes.filter(({ why }) => why !== 'placed');
    const moved = changes.filter(({ from, to }) => from.activity !== to.activity);
    expect(moved.map(({ day }) => day)).toEqual([on(8), on(15)]);
  });

  it('is asked again once that is a week ago too', () => {
    const log = [...firstDay, walk(1), ...rides(2, 40)];
    expect(levels(log, 46)[1]).toBe('wake-short-walks');
    expect(levels(log, 47)[1]).toBe('settle-no-pounding');
    expect(planOn(log, 47).changes.at(-1)).toMatchObject({ day: on(47), rules: ['break-28'] });
    expect(planOn(log, 47).needsAssessment).toBe(true);
  });

  it('is never lower than after a first walk that hurt', () => {
    const after = (painDuring: number) => [...firstDay, walk(1, { painDuring }), ...rides(4, 60)];
    for (const day of [1, 4, 7, 8, 11, 14, 15, 18, 22, 25, 29, 36, 43, 50, 60]) {
      const worse = planOn(after(8), day).activity.step;
      expect(worse).toBeLessThanOrEqual(planOn(after(0), day).activity.step);
    }
  });
});

describe('what can wait for an ordinary appointment', () => {
  const sign = { 'no-better-after-good-trial': 'yes' } as const;
  const toldOn = 16;
  const told = [
    ...obedient(toldOn - 1),
    morning(on(toldOn), { signs: { ...morning(on(0)).signs, ...sign } }),
  ];
  /** What follows, morning and plan, after `days` more good ones. */
  const goOn = (entries: readonly JournalEntry[], days: number, from = toldOn) => {
    const known = Array.from({ length: from + 1 }, (_, day) =>
      entries.filter((entry) => entry.day === on(day)),
    );
    const good = Array.from({ length: days }, () => ({ obeys: true, makers: [goodDay] }));
    return follow([], good, known).flat();
  };

  it('takes both tracks one level down and two days off, and then goes on, without a step', () => {
    const before = planOn(obedient(toldOn - 1), toldOn);
    const after = planOn(told, toldOn);
    expect(after.strength.step).toBe(before.strength.step - 1);
    expect(after.activity.step).toBe(before.activity.step - 1);
    expect(after.today.kind).toBe('rest');
    expect(after.restUntil).toBe(on(toldOn + 2));
    const log = goOn(told, 30);
    expect(planOn(log, toldOn + 2).today.kind).toBe('train');
    const later = planOn(log, toldOn + 30);
    expect(later.outcome).toBe('see-clinician');
    expect(later.strength.step).toBe(after.strength.step);
    expect(later.activity.step).toBe(after.activity.step);
  });

  it('takes them down again when it is told again, not with each day that passes', () => {
    const log = goOn(told, 6);
    const again = morning(on(toldOn + 7), { signs: { ...sign } });
    expect(planOn(log, toldOn + 7).strength.step).toBe(planOn(told, toldOn).strength.step);
    const plan = planOn([...log, again], toldOn + 7);
    expect(plan.strength.step).toBe(planOn(log, toldOn + 7).strength.step - 1);
    expect(plan.today.kind).toBe('rest');
  });

  it('makes a red answer on one track one for both', () => {
    const log = goOn(told, 6);
    const day = toldOn + 7;
    const limp = session(on(day), {
      track: 'strength',
      exercises: [{ id: 'short-foot' }],
      limp: 'yes',
    });
    const before = planOn(log, day);
    expect(planOn([...log, limp], day)).toMatchObject({
      strength: { step: before.strength.step - 1 },
      activity: { step: before.activity.step - 1 },
    });
    const free = obedient(toldOn + 6);
    const usual = planOn(free, day);
    expect(planOn([...free, limp], day)).toMatchObject({
      strength: { step: usual.strength.step - 1 },
      activity: { step: usual.activity.step },
    });
  });

  it('makes a morning above usual two days off and a level down', () => {
    const log = goOn(told, 6);
    const day = toldOn + 7;
    const sore = [...log, morning(on(day), { pain: 1 + planOn(log, day).usualMorningPain })];
    const before = planOn(log, day);
    const plan = planOn(sore, day);
    expect(plan.restUntil).toBe(on(day + 2));
    expect(plan.strength.step).toBe(before.strength.step - 1);
    expect(plan.changes.at(-1)?.rules).toEqual(['amber-morning', 'no-better-after-good-trial']);
    expect(planOn([...sore, morning(on(day + 1))], day + 1).strength.step).toBe(plan.strength.step);
  });

  it('is a pattern too, and who is found out early never stands higher than who is later', () => {
    // Found at random: the pattern shows on day 5 with the worse session, on day 9 without it.
    const entries = (painDuring: number | undefined) => [
      profile(on(0)),
      assessment(on(0), { painInDailyLife: 0, usualMorningPain: 0 }),
      ...measurements(on(1)),
      morning(on(1), { pain: 4 }),
      session(on(1), { track: 'strength', ...(painDuring !== undefined && { painDuring }) }),
      morning(on(2)),
      morning(on(3)),
      session(on(3), { track: 'strength', exercises: [{ id: 'calf-stretch-straight-knee' }] }),
      walk(3, { minutes: 10 }),
      morning(on(4)),
      session(on(4), { track: 'strength', exercises: [{ id: 'calf-stretch-straight-knee' }] }),
      walk(4, { minutes: 12 }),
      morning(on(5), { settledWithin24Hours: 'no' }),
      morning(on(6)),
      morning(on(7), { pain: 1 }),
      session(on(8), { track: 'strength', limp: 'yes' }),
      walk(8, { minutes: 10 }),
    ];
    const early = planOn(entries(8), 6);
    expect(early.open.map(({ id }) => id)).toContain('red-again-and-again');
    expect(planOn(entries(undefined), 8).open).toEqual([]);
    const [worse, better] = [planOn(entries(8), 9), planOn(entries(undefined), 9)];
    expect(better.open.map(({ id }) => id)).toContain('red-again-and-again');
    expect(worse.activity.step).toBeLessThanOrEqual(better.activity.step);
    expect(worse.strength.step).toBeLessThanOrEqual(better.strength.step);
  });
});

describe('a gate stays shut', () => {
  const without = (leave: (entry: JournalEntry) => JournalEntry) => {
    const days = Array.from({ length: 129 }, () => ({ obeys: true, makers: [goodDay] }));
    return planOn(follow(firstDay, days, [], leave).flat(), 130);
  };

  it.each([
    ['arch-raise-ten-times', 'strengthen-press'],
    ['short-foot-standing-ten-times', 'walk-brisk'],
    ['stairs-down-without-limp', 'everyday-uneven'],
  ])('without a yes to %s', (ability, level) => {
    const plan = without((entry) =>
      entry.type === 'session'
        ? { ...entry, signs: { ...entry.signs, [ability]: 'notSure' } }
        : entry,
    );
    expect(plan.next?.level.id).toBe(level);
  });

  it('without brisk walks of 30 minutes', () => {
    const plan = without((entry) =>
      entry.type === 'session' && entry.activity === 'brisk-walk'
        ? { ...entry, minutes: Math.min(entry.minutes ?? 0, 28) }
        : entry,
    );
    expect(plan.next?.level.id).toBe('balance-one-foot');
    expect(plan.next?.checklist.find(({ kind }) => kind === 'green-days')).toMatchObject({
      met: false,
      count: 0,
      needed: 3,
    });
  });

  it('below the mark of the one-leg stand, which is lower with a weaker other foot', () => {
    const short = (entry: JournalEntry): JournalEntry =>
      entry.type === 'measurement' && entry.kind === 'oneLegStandSeconds'
        ? { ...entry, value: 20 }
        : entry;
    expect(without(short).next?.level.id).toBe('balance-one-foot');
  });
});

describe('decide', () => {
  const state = replay(firstDay, rules, on(1)).state;

  it('calls a good session good, and waits with the next step', () => {
    const decision = decide(state, { session: walk(1), morning: morning(on(2)) }, rules);
    expect(decision).toMatchObject({ outcome: 'hold', countsAsGood: true, matched: [] });
  });

  it('does not count what wasn’t answered', () => {
    const { painDuring, ...rest } = walk(1);
    expect(painDuring).toBe(0);
    expect(decide(state, { session: rest, morning: morning(on(2)) }, rules).countsAsGood).toBe(
      false,
    );
    expect(decide(state, { session: walk(1) }, rules).countsAsGood).toBe(false);
  });

  it('does not count what a medical limit keeps from counting', () => {
    const { medical } = profile(on(0));
    const injected = profile(on(0), { medical: { ...medical, footInjection: 'yes' } });
    const after = replay([injected, assessment(on(0))], rules, on(1)).state;
    const checkIn = { session: walk(1), morning: morning(on(2)) };
    expect(decide(after, checkIn, rules).countsAsGood).toBe(false);
  });

  it('steps back at 4 during, and names the next day', () => {
    const decision = decide(state, { session: walk(1, { painDuring: 4 }) }, rules);
    expect(decision).toMatchObject({ outcome: 'step-back', nextSessionOn: on(4) });
    expect(decision.levels).toEqual({ strength: 'wake-find', activity: 'strengthen-walks' });
  });

  it('takes a session of 23 minutes after one of 20 as more than planned', () => {
    const after = replay([...firstDay, walk(1), morning(on(2))], rules, on(2)).state;
    const long = walk(2, { minutes: 23 });
    const rulesOf = decide(after, { session: long, morning: morning(on(3)) }, rules).matched;
    expect(rulesOf.map(({ rule }) => rule.id)).toEqual(['beyond-plan']);
    const fits = walk(2, { minutes: 22 });
    expect(decide(after, { session: fits, morning: morning(on(3)) }, rules).countsAsGood).toBe(
      true,
    );
  });

  it('has an answer with nothing known', () => {
    const nothing = emptyState(rules, numberOf(on(0)));
    expect(decide(nothing, {}, rules).outcome).toBe('hold');
  });
});

describe('canIDo', () => {
  it('says how long, not yet, or what to do instead', () => {
    const { state } = replay(firstDay, rules, on(1));
    expect(canIDo({ activity: 'short-walk' }, state, rules)).toMatchObject({
      answer: 'yes',
      minutes: 20,
    });
    expect(canIDo({ activity: 'short-walk', minutes: 60 }, state, rules).answer).toBe('not-yet');
    expect(canIDo({ activity: 'match' }, state, rules)).toMatchObject({ answer: 'not-yet' });
    expect(canIDo({ activity: 'parachuting' }, state, rules).answer).toBe('not-yet');
  });

  it('says no on a rest day and with something open', () => {
    const red = replay([...firstDay, walk(1, { limp: 'yes' })], rules, on(2)).state;
    expect(canIDo({ activity: 'bike' }, red, rules).answer).toBe('not-today');
  });
});

describe('a clinician’s word', () => {
  const open = [...firstDay, morning(on(1), { signs: { 'new-numbness': 'yes' } })];

  it('closes what it names, from its day on, and the plan goes on one level lower', () => {
    const seen = [...open, clearance(on(5), { closes: ['new-numbness'] }), morning(on(7))];
    expect(planOn(open, 20).today.kind).toBe('stop');
    expect(planOn(seen, 4).today.kind).toBe('stop');
    expect(planOn(seen, 7).today.kind).toBe('train');
    expect(levels(seen, 7)).toEqual(['settle-comfort', 'strengthen-walks']);
  });

  it('from before the sign closes nothing', () => {
    const old = clearance(on(5), { closes: ['new-numbness'], checkedOn: on(0) });
    expect(planOn([...open, old], 6).today.kind).toBe('stop');
  });

  it('sets the highest level and the most minutes', () => {
    const word = clearance(on(1), { activityLevelUpTo: 'strengthen-walks', minutesUpTo: 8 });
    const plan = planOn([...firstDay, word], 1);
    expect(plan.activity.level.id).toBe('strengthen-walks');
    expect(plan.today.activity?.minutes).toBe(8);
  });

  it('lets the plan rise after an operation, but not with a word from before it', () => {
    const medical = { ...profile(on(0)).medical, footSurgery: 'yes' } as const;
    const after = (checkedOn: number) =>
      follow(
        [
          profile(on(0), { medical, surgeryOn: on(-10) }),
          assessment(on(0)),
          clearance(on(0), {
            checkedOn: on(checkedOn),
            strengthLevelUpTo: 'strengthen-press',
            activityLevelUpTo: 'walk-brisk',
          }),
        ],
        Array.from({ length: 12 }, () => ({ obeys: true, makers: [goodDay] })),
      ).flat();
    expect(levels(after(-5), 12)[0]).toBe('wake-alone');
    expect(levels(after(-11), 12)[0]).toBe('wake-find');
  });
});
