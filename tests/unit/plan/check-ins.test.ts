import { describe, expect, it } from 'vitest';
import type { JournalEntry, Session } from '../../../src/log/entries.ts';
import { worstMorning } from '../../../src/plan/check-ins.ts';
import { checkInInputs } from '../../../src/plan/check-in-inputs.ts';
import { decide, replay } from '../../../src/plan/index.ts';
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

const goodDaysOf = (entries: readonly JournalEntry[], day: number) =>
  stateOn(entries, day).activity.goodDays.length;

describe('of several mornings on one day', () => {
  it('each answer counts at its worst', () => {
    const worst = worstMorning([
      morning(on(1), { pain: 1, settledWithin24Hours: 'no', signs: { tender: 'no' } }),
      morning(on(1), { pain: 4, painkiller: 'yes', signs: { tender: 'yes', swelling: 'notSure' } }),
      morning(on(1), { pain: 'notSure', signs: { swelling: 'no' } }),
    ]);
    expect(worst).toMatchObject({
      pain: 4,
      settledWithin24Hours: 'no',
      painkiller: 'yes',
      signs: { tender: 'yes', swelling: 'notSure' },
    });
  });

  it('“not sure” is worse than the mildest answer, and a missing one stays missing', () => {
    const { settledWithin24Hours, painkiller, ...bare } = morning(on(1), { pain: 'notSure' });
    expect([settledWithin24Hours, painkiller]).toEqual(['yes', 'no']);
    const worst = worstMorning([bare, { ...bare, painkiller: 'notSure' }]);
    expect(worst?.pain).toBe('notSure');
    expect(worst?.painkiller).toBe('notSure');
    expect(worst).not.toHaveProperty('settledWithin24Hours');
  });

  it('it doesn’t matter which of them comes first', () => {
    const mild = morning(on(1));
    const bad = morning(on(1), { settledWithin24Hours: 'no', painkiller: 'yes' });
    const unsure = morning(on(1), { settledWithin24Hours: 'notSure', painkiller: 'notSure' });
    const { settledWithin24Hours, painkiller, signs, ...bare } = mild;
    expect([settledWithin24Hours, painkiller, signs?.['tender']]).toEqual(['yes', 'no', 'no']);
    for (const pair of [
      [mild, bad],
      [bad, unsure],
      [bare, bad],
    ]) {
      for (const both of [pair, pair.toReversed()]) {
        expect(worstMorning(both)).toMatchObject({ settledWithin24Hours: 'no', painkiller: 'yes' });
      }
    }
    for (const both of [
      [mild, unsure],
      [unsure, mild],
    ]) {
      expect(worstMorning(both)).toMatchObject({
        settledWithin24Hours: 'notSure',
        painkiller: 'notSure',
      });
    }
    expect(worstMorning([bare, mild])).toMatchObject({
      settledWithin24Hours: 'yes',
      painkiller: 'no',
      signs: { tender: 'no' },
    });
  });

  it('one is itself, and none is none', () => {
    const one = morning(on(1));
    expect(worstMorning([one])).toBe(one);
    expect(worstMorning([])).toBeUndefined();
  });
});

describe('the answers as the rules read them', () => {
  const state = emptyState(rules, numberOf(on(0)));
  const inputs = (given: Partial<Session>, withinPlan?: boolean) =>
    checkInInputs(state, session(on(0), given), withinPlan, undefined);

  it('say whether anything was new', () => {
    expect(inputs({ anythingNew: [] })['anythingNew']).toBe('nothing');
    expect(inputs({ anythingNew: ['shoes'] })['anythingNew']).toBe('something');
    expect(inputs({ anythingNew: ['notSure', 'shoes'] })['anythingNew']).toBe('something');
    expect(inputs({ anythingNew: ['notSure'] })['anythingNew']).toBeUndefined();
    expect(checkInInputs(state, undefined, undefined, undefined)['anythingNew']).toBeUndefined();
  });

  it('say whether it was more than the plan', () => {
    expect(inputs({}, true)['beyondPlan']).toBe('no');
    expect(inputs({}, false)['beyondPlan']).toBe('yes');
    expect(inputs({})['beyondPlan']).toBeUndefined();
  });

  it('take the worse of swelling at both times', () => {
    const swelling = (evening?: 'yes' | 'no' | 'notSure', after?: 'yes' | 'no' | 'notSure') =>
      checkInInputs(
        state,
        session(on(0), { signs: evening ? { swelling: evening } : {} }),
        true,
        morning(on(1), { signs: after ? { swelling: after } : {} }),
      )['swelling'];
    expect(swelling('no', 'yes')).toBe('yes');
    expect(swelling('yes', 'no')).toBe('yes');
    expect(swelling('no', 'notSure')).toBe('notSure');
    expect(swelling('no')).toBe('no');
    expect(swelling(undefined, 'no')).toBe('no');
    expect(swelling()).toBeUndefined();
  });

  it('count the points above the usual morning, and none below it', () => {
    const usual = { ...state, usual: 2 };
    const above = (pain: number | 'notSure') =>
      checkInInputs(usual, undefined, undefined, morning(on(1), { pain }))['morningAboveUsual'];
    expect([above(5), above(2), above(0)]).toEqual([3, 0, 0]);
    expect(above('notSure')).toBeUndefined();
  });
});

describe('a good session', () => {
  it('counts once its morning is known', () => {
    expect(goodDaysOf([...firstDay, walk(1)], 1)).toBe(0);
    expect(goodDaysOf([...firstDay, walk(1), morning(on(2))], 2)).toBe(1);
  });

  it('does not count when the morning never came', () => {
    expect(goodDaysOf([...firstDay, walk(1)], 3)).toBe(0);
  });

  it.each([
    ['pain of 3', { painDuring: 3 }],
    ['pain just above 2', { painDuring: 2.5 }],
    ['a limp', { limp: 'yes' }],
    ['less than planned', { asPrescribed: 'no' }],
    ['new shoes', { anythingNew: ['shoes'] }],
    ['a painkiller', { painkiller: 'yes' }],
    ['more minutes than planned', { minutes: 23 }],
    ['an unknown activity', { activity: 'gardening' }],
    ['swelling', { signs: { swelling: 'yes' } }],
    ['the toe spared', { signs: { compensation: 'yes' } }],
  ] as const)('is not one with %s', (_what, given) => {
    expect(goodDaysOf([...firstDay, walk(1, given), morning(on(2))], 2)).toBe(0);
  });

  it.each(['painDuring', 'limp', 'asPrescribed', 'painkiller', 'anythingNew', 'minutes'] as const)(
    'is not one without an answer to %s',
    (field) => {
      const { [field]: answer, ...rest } = walk(1);
      expect(answer).toBeDefined();
      expect(goodDaysOf([...firstDay, rest, morning(on(2))], 2)).toBe(0);
    },
  );

  it.each([
    ['above usual', { pain: 2 }],
    ['not sure', { pain: 'notSure' }],
    ['with a painkiller', { painkiller: 'yes' }],
    ['with swelling', { signs: { swelling: 'yes' } }],
  ] as const)('is not one when the morning after is %s', (_what, given) => {
    expect(goodDaysOf([...firstDay, walk(1), morning(on(2), given)], 2)).toBe(0);
  });

  it('is one with pain of 2, and a morning at its usual', () => {
    const log = [...firstDay, walk(1, { painDuring: 2 }), morning(on(2), { pain: 1 })];
    expect(goodDaysOf(log, 2)).toBe(1);
  });

  it('is spoilt by another session of the same track on that day', () => {
    const both = [...firstDay, walk(1, { minutes: 10 }), walk(1, { minutes: 10, painDuring: 3 })];
    expect(goodDaysOf([...both, morning(on(2))], 2)).toBe(0);
  });

  it('counts both walks of a day together as minutes', () => {
    const twice = [...firstDay, walk(1, { minutes: 12 }), walk(1, { minutes: 12 })];
    const rulesOf = replay([...twice, morning(on(2))], rules, on(2)).decisions.flatMap(
      ({ matched }) => matched.map(({ rule }) => rule.id),
    );
    expect(rulesOf).toContain('beyond-plan');
  });

  it('lets the minutes grow by the cap, up to the end of the level', () => {
    const grown = planOn([...firstDay, walk(1), morning(on(2))], 2);
    expect(grown.today.activity?.minutes).toBe(22);
    const shorter = planOn([...firstDay, walk(1, { minutes: 10 }), morning(on(2))], 2);
    expect(shorter.today.activity?.minutes).toBe(12);
  });
});

describe('what only keeps one fit', () => {
  const ride = (day: number, given: Partial<Session> = {}) =>
    session(on(day), { activity: 'bike', minutes: 60, ...given });

  it('is within the plan however long, and spoils no walk of that day', () => {
    const log = [...firstDay, walk(1), ride(1), morning(on(2))];
    expect(goodDaysOf(log, 2)).toBe(1);
  });

  it('counts as no session of the level', () => {
    const log = [...firstDay, ride(1), morning(on(2))];
    expect(goodDaysOf(log, 2)).toBe(0);
    const rides = Array.from({ length: 14 }, (_, day) => ride(day + 1));
    const state = stateOn([...firstDay, ...rides], 14);
    expect(state.activity.lastSession).toBe(numberOf(on(0)));
    expect(planOn([...firstDay, ...rides], 14).activity.level.id).toBe('wake-short-walks');
  });

  it('is judged all the same', () => {
    const plan = planOn([...firstDay, ride(1, { painDuring: 5 })], 1);
    expect(plan.outcome).toBe('step-back');
  });

  it('is the level’s own work in settle, with its minutes', () => {
    const settled = [profile(on(0)), assessment(on(0), { painInDailyLife: 3 })];
    const short = [...settled, ride(1, { minutes: 10 }), morning(on(2))];
    expect(goodDaysOf(short, 2)).toBe(1);
    expect(goodDaysOf([...settled, ride(1), morning(on(2))], 2)).toBe(0);
  });
});

describe('a session', () => {
  const matchedOn = (entries: readonly JournalEntry[], day: number) =>
    replay(entries, rules, on(day)).decisions.flatMap(({ matched }) =>
      matched.filter(({ truth }) => truth === 'yes').map(({ rule }) => rule.id),
    );

  it('on a day of rest is more than planned', () => {
    const amber = [...firstDay, walk(1, { painDuring: 3 })];
    expect(matchedOn([...amber, walk(2)], 2)).toContain('beyond-plan');
    expect(matchedOn([...amber, morning(on(2)), walk(3)], 3)).not.toContain('beyond-plan');
  });

  it('with impact on a day without is more than planned', () => {
    expect(matchedOn([...firstDay, walk(1, { contacts: 3 })], 1)).toContain('beyond-plan');
    expect(matchedOn([...firstDay, walk(1, { contacts: 0 })], 1)).toEqual([]);
  });

  it('of an exercise of a later level is more than planned, one of today’s or none named is not', () => {
    const did = (...ids: string[]) => {
      const exercises = ids.map((id) => ({ id }));
      return matchedOn([...firstDay, session(on(1), { track: 'strength', exercises })], 1);
    };
    expect(did('toe-spread-with-hand')).toEqual([]);
    expect(did('toe-spread-with-hand', 'heel-raise-one-leg')).toEqual(['beyond-plan']);
    expect(did('juggling')).toEqual(['beyond-plan']);
    expect(matchedOn([...firstDay, session(on(1), { track: 'strength' })], 1)).toEqual([]);
  });

  it('of something the plan doesn’t know is one of the track all the same', () => {
    const state = stateOn([...firstDay, walk(3, { activity: 'gardening' })], 3);
    expect(state.activity.lastSession).toBe(numberOf(on(3)));
    expect(state.lastImpact).toBe(numberOf(on(3)));
  });

  it('of a later level’s activity has no minutes yet, and of an earlier one those it had', () => {
    const long = { activity: 'brisk-walk', minutes: 1 };
    expect(matchedOn([...firstDay, walk(1, long)], 1)).toEqual(['beyond-plan']);
    const asked = (activity: string, minutes: number) =>
      matchedOn([...firstDay, walk(1, { activity, minutes })], 1);
    expect(asked('short-walk', 20)).toEqual([]);
    expect(asked('short-walk', 21)).toEqual(['beyond-plan']);
    expect(asked('match', 1)).toEqual(['beyond-plan']);
  });
});

describe('a red answer', () => {
  const red = [...firstDay, walk(2), walk(3, { painDuring: 6 })];

  it('takes the track down and lets the other one be', () => {
    const plan = planOn(red, 3);
    expect([plan.strength.level.id, plan.activity.level.id]).toEqual([
      'wake-find',
      'strengthen-walks',
    ]);
  });

  it('has no day of its end once only a usual morning is awaited', () => {
    expect(planOn(red, 5).restUntil).toBe(on(6));
    expect(planOn(red, 6)).not.toHaveProperty('restUntil');
    expect(planOn(red, 6)).toMatchObject({ awaitsUsualMorning: true, today: { kind: 'rest' } });
  });

  it('rests two days and until a morning is back to usual', () => {
    expect(planOn(red, 3)).toMatchObject({ restUntil: on(6), awaitsUsualMorning: true });
    const mornings = (pain: number, day: number) => [...red, morning(on(day), { pain })];
    expect(planOn(mornings(1, 5), 6)).toMatchObject({ awaitsUsualMorning: false });
    expect(planOn(mornings(1, 5), 5).today.kind).toBe('rest');
    expect(planOn(mornings(1, 5), 6).today.kind).not.toBe('rest');
    expect(planOn(mornings(2, 5), 8).today.kind).toBe('rest');
    const unsettled = [...red, morning(on(5), { settledWithin24Hours: 'no' })];
    expect(planOn(unsettled, 9).awaitsUsualMorning).toBe(true);
  });

  it('is told in the story of the plan with its rule', () => {
    expect(planOn(red, 3).changes.at(-1)).toEqual({
      day: on(3),
      why: 'step-back',
      from: { strength: 1, activity: 3 },
      to: { strength: 1, activity: 2 },
      rules: ['red-pain-during', 'amber-pain-during'],
    });
  });

  it('starts the minutes of the lower level again', () => {
    const grown = [...firstDay, walk(1), morning(on(2)), walk(3, { minutes: 22, limp: 'yes' })];
    const log = [...grown, morning(on(4)), morning(on(5)), morning(on(6))];
    expect(planOn(log, 6).today.activity).toMatchObject({
      level: 'strengthen-walks',
      minutes: 10,
    });
  });

  it('in the morning is about both tracks of the day before, also where one was only a ride', () => {
    const yesterday = [
      session(on(4), { track: 'strength', exercises: [] }),
      session(on(4), { activity: 'bike', minutes: 10 }),
    ];
    const plan = planOn([...firstDay, ...yesterday, morning(on(5), { pain: 5 })], 5);
    expect([plan.strength.level.id, plan.activity.level.id]).toEqual([
      'settle-comfort',
      'strengthen-walks',
    ]);
    const [placed, ...steps] = plan.changes;
    expect(placed?.why).toBe('placed');
    expect(steps.map(({ from, to }) => [from, to])).toEqual([
      [
        { strength: 1, activity: 3 },
        { strength: 0, activity: 3 },
      ],
      [
        { strength: 0, activity: 3 },
        { strength: 0, activity: 2 },
      ],
    ]);
  });

  it('is told once, though the session and its morning both say so', () => {
    const plan = planOn([...firstDay, walk(1), morning(on(2), { pain: 5 })], 2);
    expect(plan.changes.map(({ why }) => why)).toEqual(['placed', 'step-back']);
  });

  it('that a clinician has looked at counts towards no new pattern', () => {
    const flare = (day: number) => [walk(day, { limp: 'yes' }), morning(on(day + 2))];
    const log = [...firstDay, ...flare(1), ...flare(8), ...flare(15)];
    const isOpen = (entries: readonly JournalEntry[], day: number) =>
      planOn(entries, day).open.some(({ id }) => id === 'red-again-and-again');
    const seen = (day: number) => clearance(on(day), { closes: ['red-again-and-again'] });
    expect(isOpen([...log, seen(16), ...flare(20)], 21)).toBe(false);
    // On the day of the word itself it still belongs to what was looked at.
    const counted = [...log, seen(15), ...flare(20), ...flare(24)];
    expect(isOpen(counted, 25)).toBe(false);
    expect(isOpen([...counted, ...flare(28)], 29)).toBe(true);
  });

  it('three times in four weeks is a pattern for a clinician', () => {
    const flare = (day: number) => [walk(day, { limp: 'yes' }), morning(on(day + 2))];
    const log = [...firstDay, ...flare(1), ...flare(8), ...flare(15)];
    expect(planOn(log, 15).open).toEqual([]);
    const plan = planOn(log, 16);
    expect(plan.open.map(({ id, urgency }) => [id, urgency])).toEqual([
      ['red-again-and-again', 'routine'],
    ]);
    expect(plan.outcome).toBe('see-clinician');
  });

  it('twice at the lowest level is one too', () => {
    const settled = [profile(on(0)), assessment(on(0), { limp: 'yes' })];
    const ride = (day: number) =>
      session(on(day), { activity: 'bike-or-pool', minutes: 10, painDuring: 5 });
    const plan = planOn([...settled, ride(1), morning(on(3)), ride(5)], 6);
    expect(plan.open.map(({ id }) => id)).toEqual(['red-at-the-lowest-level']);
    expect(planOn([...settled, ride(1), ride(1)], 2).open).toEqual([]);
  });
});

describe('mornings', () => {
  const daily = (pains: readonly number[]) =>
    pains.map((pain, day) => morning(on(day + 1), { pain }));

  it('above usual in most of both weeks are a trend', () => {
    const worse = [2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2, 1, 1, 1];
    expect(planOn([...firstDay, ...daily(worse)], 14).open.map(({ id }) => id)).toEqual([
      'worse-over-14-days',
    ]);
    const once = [1, 1, 1, 1, 1, 1, 1, 2, 2, 2, 2, 2, 2, 2];
    expect(planOn([...firstDay, ...daily(once)], 14).open).toEqual([]);
    const better = [2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1, 2, 2, 2];
    expect(planOn([...firstDay, ...daily(better)], 14).open).toEqual([]);
  });

  it('are a trend with four of a week at its very ends', () => {
    const ends = [2, 2, 2, 2, 1, 1, 1, 2, 1, 1, 1, 2, 2, 2];
    expect(planOn([...firstDay, ...daily(ends)], 14).open).toHaveLength(1);
    expect(planOn([...firstDay, ...daily(ends.slice(0, -1)), morning(on(14))], 14).open).toEqual(
      [],
    );
  });

  it('are found to be a trend on a morning of it, not on a calm one that moves the weeks on', () => {
    const calmAtLast = [2, 2, 2, 2, 2, 2, 2, 2, 1, 1, 1, 1];
    expect(planOn([...firstDay, ...daily(calmAtLast)], 12).open).toEqual([]);
  });

  it('that a clinician has looked at begin no new trend', () => {
    const worse = daily([2, 2, 2, 2, 1, 1, 1, 2, 2, 2, 2]);
    const seen = clearance(on(11), { closes: ['worse-over-14-days'] });
    expect(planOn([...firstDay, ...worse], 11).open).toHaveLength(1);
    const log = [...firstDay, ...worse, seen, morning(on(12), { pain: 2 })];
    expect(planOn(log, 12).open).toEqual([]);
  });

  it('a week above usual after a red answer are one for a clinician', () => {
    const days = Array.from({ length: 8 }, (_, at) => morning(on(2 + at), { pain: 3 }));
    const red = [...firstDay, walk(1, { painDuring: 6 }), ...days];
    expect(planOn(red, 7).open.map(({ id }) => id)).not.toContain('usual-stays-away');
    expect(planOn(red, 8).open.map(({ id }) => id)).toContain('usual-stays-away');
  });

  it('lower the usual at the start of a level once seven are known, and never raise it', () => {
    // A session in between on both tracks, so that no break begins a level.
    const firstDay = [
      profile(on(0)),
      assessment(on(0)),
      walk(4),
      session(on(4), { track: 'strength' }),
    ];
    expect(planOn([...firstDay, ...daily([0, 0, 0, 0, 0, 0])], 7).usualMorningPain).toBe(1);
    const seven = [...firstDay, ...daily([0, 0, 0, 0, 0, 0, 0])];
    const started = [...seven, clearance(on(8))];
    expect(planOn(seven, 8).usualMorningPain).toBe(1);
    expect(planOn(started, 8).usualMorningPain).toBe(0);
    const sore = [...firstDay, ...daily([3, 3, 3, 3, 3, 3, 3]), clearance(on(8))];
    expect(planOn(sore, 8).usualMorningPain).toBe(1);
  });
});

describe('decide', () => {
  const state = stateOn(firstDay, 1);

  it('says which level, which rest and which day come next, for red after a session', () => {
    const made = decide(state, { session: walk(1, { limp: 'yes' }) }, rules);
    expect(made).toMatchObject({
      outcome: 'step-back',
      countsAsGood: false,
      levels: { strength: 'wake-find', activity: 'strengthen-walks' },
      nextSessionOn: on(4),
    });
    expect(made.matched.map(({ rule }) => rule.id)).toContain('red-limp');
  });

  it('for nothing at all: hold, and today may have a session', () => {
    const made = decide(state, {}, rules);
    expect(made).toMatchObject({ outcome: 'hold', countsAsGood: false, nextSessionOn: on(1) });
    expect(made.matched).toEqual([]);
  });

  it('for a usual morning: nothing that counts, and the levels of today', () => {
    const risen = stateOn(
      [
        ...firstDay,
        ...[1, 3, 5].flatMap((day) => [
          session(on(day), { track: 'strength', exercises: [] }),
          walk(day),
          morning(on(day + 1)),
        ]),
      ],
      7,
    );
    expect(risen.strength).toMatchObject({ level: 2, base: 1 });
    const made = decide(risen, { morning: morning(on(7)) }, rules);
    expect(made).toMatchObject({ countsAsGood: false, levels: { strength: 'wake-alone' } });
  });

  it('for answers without any of the signs', () => {
    const { signs, ...bare } = walk(1);
    const { signs: ofMorning, ...bareMorning } = morning(on(2));
    expect([signs, ofMorning].map((each) => each?.['tender'])).toEqual(['no', 'no']);
    const made = decide(state, { session: bare, morning: bareMorning }, rules);
    expect(made.signs).toEqual([]);
  });

  it.each([
    ['chest-pain-or-breathless', 'now'],
    ['cannot-take-weight', 'today'],
    ['new-numbness', 'days'],
  ])('for %s: help, and no next day', (sign, urgency) => {
    const made = decide(state, { morning: morning(on(1), { signs: { [sign]: 'yes' } }) }, rules);
    expect(made.urgency).toBe(urgency);
    expect(made).not.toHaveProperty('nextSessionOn');
  });

  it('for a morning above usual while an appointment is awaited: both tracks', () => {
    const sign = { signs: { 'no-better-after-good-trial': 'yes' } } as const;
    const log = [...firstDay, morning(on(1), sign), walk(4, { minutes: 10 }), morning(on(5))];
    const held = stateOn([...log, session(on(6), { track: 'strength', exercises: [] })], 7);
    const at = (pain: number) => decide(held, { morning: morning(on(7), { pain }) }, rules);
    expect(at(2)).toMatchObject({
      levels: { strength: 'settle-comfort', activity: 'wake-short-walks' },
      nextSessionOn: on(9),
    });
    expect(at(1)).toMatchObject({
      levels: { strength: 'settle-comfort', activity: 'strengthen-walks' },
      nextSessionOn: on(7),
    });
  });

  it('for amber: a day off, the same level', () => {
    expect(
      decide(state, { session: walk(1, { painDuring: 3 }), morning: morning(on(2)) }, rules),
    ).toMatchObject({
      outcome: 'rest',
      levels: { strength: 'wake-find', activity: 'strengthen-longer-walks' },
      nextSessionOn: on(2),
    });
  });

  it('for a bad morning by itself: both tracks', () => {
    const made = decide(state, { morning: morning(on(1), { pain: 5 }) }, rules);
    expect(made.matched.map(({ rule }) => rule.id)).toContain('red-morning');
    expect(made).toMatchObject({
      outcome: 'step-back',
      levels: { strength: 'settle-comfort', activity: 'strengthen-walks' },
      nextSessionOn: on(3),
    });
  });

  it('lists a rule once, though session and morning both match it', () => {
    const both = { session: walk(1), morning: morning(on(2), { pain: 5 }) };
    const ids = decide(state, both, rules).matched.map(({ rule }) => rule.id);
    expect(ids.filter((id) => id === 'red-morning')).toHaveLength(1);
  });

  it('sends to help at a warning sign in either, with the most pressing first', () => {
    const made = decide(
      state,
      {
        session: walk(1, { signs: { 'new-numbness': 'yes' } }),
        morning: morning(on(2), { signs: { 'cannot-take-weight': 'yes' } }),
      },
      rules,
    );
    expect(made).toMatchObject({ outcome: 'urgent-care', urgency: 'today', countsAsGood: false });
    expect(made.signs.map(({ id }) => id)).toEqual(['cannot-take-weight', 'new-numbness']);
    expect(made).not.toHaveProperty('nextSessionOn');
  });

  it('takes “not sure” about a warning sign as its milder urgency', () => {
    const made = decide(
      state,
      { session: walk(1, { signs: { 'cannot-take-weight': 'notSure' } }) },
      rules,
    );
    expect(made).toMatchObject({ outcome: 'see-clinician', urgency: 'days' });
  });

  it('goes on, lower, where an ordinary appointment is enough', () => {
    const sign = { signs: { 'no-better-after-good-trial': 'yes' } } as const;
    const made = decide(state, { morning: morning(on(1), sign) }, rules);
    expect(made).toMatchObject({
      outcome: 'see-clinician',
      urgency: 'routine',
      levels: { strength: 'settle-comfort', activity: 'strengthen-walks' },
      nextSessionOn: on(3),
    });
    const held = stateOn([...firstDay, morning(on(1), sign)], 5);
    const later = decide(
      held,
      { session: walk(5, { minutes: 10 }), morning: morning(on(6)) },
      rules,
    );
    expect(later).toMatchObject({
      outcome: 'see-clinician',
      countsAsGood: false,
      levels: { strength: 'settle-comfort', activity: 'strengthen-walks' },
    });
  });

  it('stays at the lowest level: there a step back is rest', () => {
    const lowest = stateOn([profile(on(0)), assessment(on(0), { limp: 'yes' })], 1);
    const made = decide(
      lowest,
      { session: session(on(1), { activity: 'bike-or-pool', minutes: 10, painDuring: 7 }) },
      rules,
    );
    expect(made.levels).toEqual({ strength: 'settle-comfort', activity: 'settle-no-pounding' });
    expect(made.nextSessionOn).toBe(on(4));
  });
});
