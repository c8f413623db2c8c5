import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { SharedPlan } from '../../../../src/features/planner/share/planLink.ts';
import { limitDrafts, limitsOf } from '../../../../src/features/planner/share/taking.ts';
import type { Entry } from '../../../../src/log/index.ts';
import { readEntry } from '../../../../src/log/index.ts';
import { activityMinutes, pathFor, replay } from '../../../../src/plan/index.ts';
import type { Replayed } from '../../../../src/plan/index.ts';
import { written } from '../../../../src/parts/writing.ts';
import { assessment, clearance, on, profile } from '../../plan/logbook.ts';
import { follow, goodDay, randomLog } from '../../plan/random-log.ts';
import { rules } from '../../plan/site-rules.ts';

const shared: SharedPlan = {
  rulesVersion: rules.version,
  sport: 'running',
  strengthLevel: 'wake-alone',
  activityLevel: 'strengthen-walks',
  minutes: 12,
  usualMorningPain: 0,
  madeOn: on(60),
};
const climbed = follow(
  [profile(on(0), { sport: 'running' }), assessment(on(0))],
  Array.from({ length: 60 }, () => ({ obeys: true, makers: [goodDay] })),
).flat();
const today = on(60);
const given = { who: 'physiotherapist', checkedOn: today, limitsMinutes: true } as const;

function limits(entries: readonly Entry[], plan = shared) {
  const found = limitsOf(plan, entries, rules, today);
  if (found.kind !== 'limits') throw new Error(found.sentence);
  return found;
}

/** The log with a link taken, as the store would write it. */
function taken(entries: readonly Entry[], plan: SharedPlan, day = today, limitsMinutes = true) {
  const found = limitsOf(plan, entries, rules, day);
  if (found.kind !== 'limits') return undefined;
  const drafts = limitDrafts(found, { ...given, checkedOn: day, limitsMinutes }, day);
  const now = new Date(`${day}T23:00:00Z`);
  return [
    ...entries,
    ...drafts.map((draft, index) => written(draft, entries, now, `taken-${index}`)),
  ];
}

describe('a link taken as limits', () => {
  it('becomes one clearance with who and when, and closes nothing', () => {
    const drafts = limitDrafts(limits(climbed), given, today);
    expect(drafts).toEqual([
      {
        type: 'clearance',
        day: today,
        who: 'physiotherapist',
        checkedOn: today,
        what: 'Limits from a shared plan.',
        strengthLevelUpTo: 'wake-alone',
        activityLevelUpTo: 'strengthen-walks',
        minutesUpTo: 12,
      },
    ]);
    for (const draft of drafts) {
      expect(readEntry(written(draft, [], new Date(0), 'a')).ok).toBe(true);
    }
  });

  it('lowers the plan to what it says', () => {
    const before = replay(climbed, rules, today).plan;
    expect(before.strength.level.id).not.toBe('wake-alone');
    const { plan } = replay(taken(climbed, shared) ?? [], rules, today);
    expect(plan.strength.level.id).toBe('wake-alone');
    expect(plan.activity.level.id).toBe('strengthen-walks');
    for (const { activity } of plan.week) expect(activity?.minutes ?? 0).toBeLessThanOrEqual(12);
  });

  it('leaves the minutes out when the reader says so', () => {
    const [draft] = limitDrafts(limits(climbed), { ...given, limitsMinutes: false }, today);
    expect(draft).not.toHaveProperty('minutesUpTo');
  });

  it('never raises the level: a higher one only stands as a limit', () => {
    const high = { ...shared, strengthLevel: 'sport-side-hops', activityLevel: 'run-race' };
    const before = replay(climbed, rules, today).plan;
    const after = replay(taken(climbed, high) ?? [], rules, today).plan;
    expect(after.strength.level).toEqual(before.strength.level);
    expect(after.activity.level).toEqual(before.activity.level);
  });

  it('keeps what a clinician named before, where that is lower', () => {
    const earlier = clearance(on(50), { strengthLevelUpTo: 'wake-find', minutesUpTo: 10 });
    const found = limits([...climbed, earlier]);
    expect(found.upTo.strength).toMatchObject({ level: 'wake-find', isEarlier: true });
    expect(found.upTo.activity).toMatchObject({ level: 'strengthen-walks', isEarlier: false });
    expect(found.minutesUpTo).toBe(10);
  });

  it('opens nothing that a medical matter holds', () => {
    const numb = [
      profile(on(0), { medical: { ...profile(on(0)).medical, reducedFeeling: 'yes' } }),
      assessment(on(0)),
    ];
    expect(limitsOf(shared, numb, rules, today)).toMatchObject({
      kind: 'held',
      sentence: expect.stringContaining('A link can’t say it'),
    });
  });

  it('takes nothing for a medical question that was skipped: it counts as “yes”', () => {
    expect(limitsOf(shared, [assessment(on(0))], rules, today).kind).toBe('held');
  });

  it('counts a level that the reader’s sport lacks as the last that all sports share', () => {
    const dancer = [profile(on(0), { sport: 'dance' }), assessment(on(0))];
    const found = limits(dancer, { ...shared, activityLevel: 'run-race', minutes: 30 });
    expect(found.upTo.activity?.level).toBe('balance-slope');
  });

  it('knows whether its minutes are about what the reader does now', () => {
    expect(
      limits(climbed, { ...shared, activityLevel: 'run-first', minutes: 2 }).isSameActivity,
    ).toBe(false);
    const kind = replay(climbed, rules, today).plan.activity.level;
    expect(limits(climbed, { ...shared, activityLevel: kind.id }).isSameActivity).toBe(true);
  });
});

const anyLink: fc.Arbitrary<SharedPlan> = fc
  .constantFrom(...rules.ladder.sports.map(({ id }) => id))
  .chain((sport) => {
    const path = pathFor(rules, sport);
    return fc
      .record({
        strength: fc.constantFrom(...path.strength),
        activity: fc.constantFrom(...path.activity),
        minutes: fc.nat(120),
      })
      .map(({ strength, activity, minutes }) => ({
        ...shared,
        sport,
        strengthLevel: strength.id,
        activityLevel: activity.id,
        minutes: Math.min(minutes, activity.activity.minutesTo),
      }));
  });

it('whatever the log and the link, the plan is never bolder for having taken it', () => {
  let takenCount = 0;
  fc.assert(
    fc.property(
      randomLog,
      anyLink,
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.boolean(),
      ({ entries, days }, link, share, limitsMinutes) => {
        const cut = Math.floor(share * days);
        const known = entries.filter(({ day }) => day <= on(cut));
        const log = taken(known, link, on(cut), limitsMinutes);
        if (log === undefined) return;
        takenCount += 1;

        const before = replay(known, rules, on(cut));
        const after = replay(log, rules, on(cut));
        expectNoHigher(after, before);
        expect(after.plan.open.map(({ id }) => id)).toEqual(before.plan.open.map(({ id }) => id));
        expect(after.plan.limits).toEqual(before.plan.limits);
        if (before.plan.today.kind === 'rest') expect(after.plan.today.kind).toBe('rest');
        if (!before.plan.today.impactAllowed) expect(after.plan.today.impactAllowed).toBe(false);
        if (after.plan.activity.level === before.plan.activity.level) {
          expect(activityMinutes(after.state)).toBeLessThanOrEqual(activityMinutes(before.state));
        }

        const later = entries.filter(({ day }) => day > on(cut));
        const lastDay = on(days);
        expectNoHigher(replay([...log, ...later], rules, lastDay), replay(entries, rules, lastDay));
      },
    ),
    { numRuns: 100 },
  );
  expect(takenCount).toBeGreaterThan(30);
});

function expectNoHigher(after: Replayed, before: Replayed): void {
  expect(after.state.strength.level).toBeLessThanOrEqual(before.state.strength.level);
  expect(after.state.activity.level).toBeLessThanOrEqual(before.state.activity.level);
}
