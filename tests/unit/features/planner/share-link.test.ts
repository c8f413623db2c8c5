import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type SharedPlan,
  readPlanLink,
  writePlanLink,
} from '../../../../src/features/planner/share/planLink.ts';
import { doingsOf, linesOf } from '../../../../src/features/planner/share/sharedWords.ts';
import { addDays } from '../../../../src/lib/days.ts';
import type { Day } from '../../../../src/lib/days.ts';
import { pathFor } from '../../../../src/plan/index.ts';
import { rules } from '../../plan/site-rules.ts';

const today = '2026-11-22' as Day;
const shared: SharedPlan = {
  rulesVersion: rules.version,
  sport: 'running',
  strengthLevel: 'walk-one-leg',
  activityLevel: 'walk-brisk-longer',
  minutes: 24,
  usualMorningPain: 1.5,
  madeOn: today,
};
const link = writePlanLink(shared);
const changed = (change: Partial<Record<keyof SharedPlan, unknown>>) =>
  readPlanLink(`#${writePlanLink({ ...shared, ...change } as SharedPlan)}`, rules, today);

/** Any plan that a reader of these rules could share. */
const anyShared: fc.Arbitrary<SharedPlan> = fc
  .constantFrom(...rules.ladder.sports.map(({ id }) => id))
  .chain((sport) => {
    const path = pathFor(rules, sport);
    return fc
      .record({
        strength: fc.constantFrom(...path.strength),
        activity: fc.constantFrom(...path.activity),
        share: fc.double({ min: 0, max: 1, noNaN: true }),
        tenths: fc.integer({ min: 0, max: 100 }),
        ago: fc.integer({ min: 0, max: rules.checkIn.limits.lookBackDays.count }),
      })
      .map(({ strength, activity, share, tenths, ago }): SharedPlan => ({
        rulesVersion: rules.version,
        sport,
        strengthLevel: strength.id,
        activityLevel: activity.id,
        minutes: Math.floor(share * activity.activity.minutesTo),
        usualMorningPain: tenths / 10,
        madeOn: addDays(today, -ago),
      }));
  });

describe('a link that carries a plan', () => {
  it('gives back the same plan', () => {
    fc.assert(
      fc.property(anyShared, (plan) => {
        expect(readPlanLink(`#${writePlanLink(plan)}`, rules, today)).toEqual({
          kind: 'plan',
          shared: plan,
        });
      }),
    );
  });

  it('has plain letters only, and is short enough for a small QR code', () => {
    fc.assert(
      fc.property(anyShared, (plan) => {
        expect(writePlanLink(plan)).toMatch(/^plan=1\.[a-z0-9.-]+$/);
        expect(writePlanLink(plan).length).toBeLessThanOrEqual(110);
      }),
    );
  });

  it('says what it carries in words, all of it', () => {
    const words = linesOf(shared, rules);
    expect(words.map(({ word, says }) => `${word}: ${says}`)).toEqual([
      'Sport: Running',
      'Exercises: Standing on one leg',
      'Activity: Brisk walks up to 30 minutes',
      'Minutes of one session: 24',
      'Usual morning pain: 1.5 out of 10',
      'Made on: 22 November 2026',
      'Rules: version 1',
    ]);
    expect(words).toHaveLength(Object.keys(shared).length);
    expect(link.slice('plan=1.'.length).split('.')).toHaveLength(words.length);
  });

  it('comes to exercises with doses, and an activity with its minutes', () => {
    const { exercises, activity } = doingsOf(shared, rules);
    expect(exercises[0]).toEqual({
      id: 'short-foot-standing',
      dose: '3 × 10, hold 5 seconds, every day',
    });
    expect(activity).toBe(
      'Walk briskly on the flat in your supportive shoe: 24 minutes, 4 days a week',
    );
  });

  it('rounds an odd usual morning down: that is the stricter one', () => {
    expect(changed({ usualMorningPain: 1.39 })).toMatchObject({
      shared: { usualMorningPain: 1.3 },
    });
  });
});

describe('a stranger’s link', () => {
  it.each(['', '#', '#ladder', '#plan', '#plans=1', '#shoe=1&for=running'])(
    'is not there in %o',
    (hash) => {
      expect(readPlanLink(hash, rules, today)).toEqual({ kind: 'nothing' });
    },
  );

  it('never throws, and is a plan of these rules or a sentence', () => {
    const noise = fc.oneof(
      fc.string(),
      fc.string({ unit: 'binary' }),
      fc
        .array(fc.oneof(fc.string(), fc.constantFrom(...link.split('.'))))
        .map((parts) => parts.join('.')),
    );
    fc.assert(
      fc.property(noise, (text) => {
        const read = readPlanLink(`#plan=${text}`, rules, today);
        if (read.kind === 'plan') expect(writePlanLink(read.shared)).toBe(`plan=${text}`);
        else
          expect(read).toMatchObject({ kind: 'problem', sentence: expect.stringMatching(/\.$/) });
      }),
    );
  });

  it('with one letter changed is another plan of these rules, or refused', () => {
    fc.assert(
      fc.property(
        anyShared,
        fc.nat(120),
        fc.constantFrom(...'abcxyz0189.-=%&#é'),
        (plan, place, letter) => {
          const good = writePlanLink(plan);
          const at = 'plan='.length + (place % (good.length - 'plan='.length));
          const text = good.slice(0, at) + letter + good.slice(at + 1);
          const read = readPlanLink(text, rules, today);
          if (read.kind === 'plan') expect(writePlanLink(read.shared)).toBe(text);
          else expect(read.kind).toBe('problem');
        },
      ),
    );
  });

  const damaged = /damaged/;
  it.each([
    ['a sport that doesn’t exist', { sport: 'chess' }, damaged],
    ['a level that doesn’t exist', { strengthLevel: 'walk-on-water' }, damaged],
    ['a level of another track', { strengthLevel: 'walk-brisk' }, damaged],
    ['a level of another sport', { activityLevel: 'court-match' }, damaged],
    ['more minutes than the level has', { minutes: 31 }, damaged],
    ['minutes below nothing', { minutes: -1 }, damaged],
    ['minutes that are no number', { minutes: NaN }, damaged],
    ['a usual morning above 10', { usualMorningPain: 11 }, damaged],
    ['a day that doesn’t exist', { madeOn: '2026-02-30' }, damaged],
    ['a name that every object has', { sport: '__proto__' }, damaged],
    ['rules that are no version', { rulesVersion: 0 }, damaged],
    ['newer rules', { rulesVersion: rules.version + 1 }, /other rules/],
    ['tomorrow', { madeOn: addDays(today, 1) }, /not come yet/],
    [
      'a day longer ago than the rules look back',
      { madeOn: addDays(today, -rules.checkIn.limits.lookBackDays.count - 1) },
      /After 28 days/,
    ],
  ])('is refused for %s', (_, change, sentence) => {
    expect(changed(change)).toEqual({ kind: 'problem', sentence: expect.stringMatching(sentence) });
  });

  it('of a newer form asks to reload; of none is damaged', () => {
    expect(readPlanLink('#plan=2.x', rules, today)).toMatchObject({
      sentence: expect.stringContaining('Reload'),
    });
    for (const version of ['0', '01', '-1', '1e9', '']) {
      expect(readPlanLink(`#plan=${version}.${link.slice(7)}`, rules, today)).toMatchObject({
        sentence: expect.stringMatching(damaged),
      });
    }
  });

  it('that is endless is refused at once', () => {
    expect(readPlanLink(`#${link}${'.1'.repeat(100_000)}`, rules, today)).toMatchObject({
      sentence: expect.stringMatching(damaged),
    });
  });
});
