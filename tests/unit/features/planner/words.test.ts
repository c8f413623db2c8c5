import { describe, expect, it } from 'vitest';
import { activityInWords } from '../../../../src/features/planner/words/activity.ts';
import { dayFrom, onDayFrom } from '../../../../src/features/planner/words/days.ts';
import { gateFraction, gateRows, gateState } from '../../../../src/features/planner/words/gate.ts';
import { instructionFor } from '../../../../src/features/planner/words/plan.ts';
import {
  mostCautiousFirst,
  reasonsOfChange,
  whySentence,
} from '../../../../src/features/planner/words/why.ts';
import type { JournalEntry } from '../../../../src/log/index.ts';
import { replay } from '../../../../src/plan/index.ts';
import { assessment, measurement, morning, on, profile, session } from '../../plan/logbook.ts';
import { rules } from '../../plan/site-rules.ts';

const nothing = { exercises: new Set<string>(), activity: false };
const first = [profile(on(0)), assessment(on(0))];
const walk = (day: number, given: Parameters<typeof session>[1] = {}) =>
  session(on(day), { activity: 'walk', minutes: 20, ...given });
const at = (entries: readonly JournalEntry[], day: number) => replay(entries, rules, on(day));
const said = (entries: readonly JournalEntry[], day: number) =>
  instructionFor(at(entries, day).plan, nothing);
const why = (entries: readonly JournalEntry[], day: number) => whySentence(at(entries, day), rules);

describe('the instruction of a day', () => {
  it('says what to do in plain words', () => {
    expect(said(first, 0)).toMatchObject({
      word: 'Hold',
      heading: 'Walk 20 minutes and do 2 exercises',
    });
  });

  it('says that it is done once everything due is in the log', () => {
    const { plan } = at(first, 0);
    const exercises = new Set(plan.today.exercises.map(({ exercise }) => exercise));
    expect(instructionFor(plan, { exercises, activity: true }).heading).toBe('Done for today');
    expect(instructionFor(plan, { exercises, activity: false }).heading).not.toBe('Done for today');
  });

  it('rests after amber, and says until when', () => {
    const amber = [...first, walk(1, { painDuring: 3 })];
    expect(said(amber, 2)).toMatchObject({ word: 'Rest', heading: 'Rest today' });
    expect(said(amber, 2).line).toBe('The next session is tomorrow at the earliest.');
    expect(why(amber, 2)).toBe(
      rules.checkIn.rules.find(({ id }) => id === 'amber-pain-during')?.because,
    );
  });

  it('after red names the step back, and what rest waits for', () => {
    const red = [...first, walk(1, { painDuring: 6 })];
    expect(said(red, 1).heading).toBe('Rest, then start one step lower');
    expect(said(red, 1).line).toContain('Rest goes on until a morning is back to your usual of 1.');
    const later = [...red, morning(on(2), { pain: 4 }), morning(on(3), { pain: 3 })];
    expect(said(later, 5).heading).toBe('Rest today');
    // The red answer is some days back, and still the reason.
    expect(why(later, 5)).toBe(rules.checkIn.rules.find(({ id }) => id === 'red-morning')?.because);
  });

  it('stops at a warning sign, as soon as the sign asks for', () => {
    const stop = (sign: string, answer: 'yes' | 'notSure') =>
      said([profile(on(0)), assessment(on(0), { [sign]: answer })], 0).heading;
    expect(stop('chest-pain-or-breathless', 'yes')).toBe('Stop, and get emergency help now');
    expect(stop('cannot-take-weight', 'yes')).toBe('Stop, and be seen today');
    expect(stop('new-numbness', 'notSure')).toBe('Stop, and be seen within days');
    expect(stop('no-better-after-good-trial', 'yes')).toBe('Rest, and make an appointment');
  });

  it('goes on, lower, while an ordinary appointment is awaited', () => {
    const log = [profile(on(0)), assessment(on(0), { 'no-better-after-good-trial': 'yes' })];
    expect(said(log, 3)).toMatchObject({
      word: 'Ask a clinician',
      heading: 'Walk 10 minutes and do 2 exercises',
      line: 'Make an appointment too: nothing goes up until someone has looked.',
    });
  });

  it('knows every kind of activity on every ladder', () => {
    for (const level of rules.ladder.levels) {
      if (level.track !== 'activity') continue;
      expect(activityInWords(level.activity.kind, 5)).not.toContain('Be active');
    }
    expect(activityInWords('constructor', 1)).toBe('Be active 1 minute');
  });
});

describe('the reason of a day', () => {
  it('on the first day is where the answers placed the reader', () => {
    expect(why(first, 0)).toBe(rules.entry.highestStart.because);
    const sore = [profile(on(0)), assessment(on(0), { swelling: 'yes' })];
    expect(why(sore, 0)).toBe('Swelling says that the joint has not settled yet.');
    expect(reasonsOfChange(at(sore, 0), rules).map(({ id }) => id)).toEqual(['swollen']);
  });

  it('after a break is the break, until a session has been logged', () => {
    const three = rules.checkIn.limits.breakSteps.find(({ fromDays }) => fromDays === 14);
    const before = [...first, walk(0), morning(on(1))];
    expect(why(before, 21)).toBe(three?.because);
    expect(why([...before, walk(21), morning(on(22))], 22)).not.toBe(three?.because);
  });

  it('with something open is what that does to the plan, as its card gives the rest', () => {
    const told = (sign: string) => why([profile(on(0)), assessment(on(0), { [sign]: 'yes' })], 0);
    const stops = 'The plan stops until someone has looked.';
    expect(told('chest-pain-or-breathless')).toBe(stops);
    expect(told('new-numbness')).toBe(stops);
    expect(told('no-better-after-good-trial')).toMatch(/^Two days off, then one level lower\./);
  });

  it('comes from the strictest rule that holds, before those that only lack an answer', () => {
    const limped = walk(1, { limp: 'yes', painDuring: 'notSure' });
    const { plan } = at([...first, limped], 1);
    const ordered = mostCautiousFirst(plan.matched);
    expect(ordered[0]?.rule.id).toBe('red-limp');
    const truths = ordered.map(({ truth }) => truth);
    expect(truths).toEqual([...truths].sort().reverse());
  });
});

describe('the checklist', () => {
  const rowsOf = (entries: readonly JournalEntry[], day: number) => {
    const { next } = at(entries, day).plan;
    return next ? gateRows(next) : [];
  };
  const sore = [profile(on(0)), assessment(on(0), { painInDailyLife: 5 })];

  it('says for each line how far it has come, by the item of the rules behind it', () => {
    const rows = rowsOf(sore, 0);
    const pain = rows.find(({ item }) => item?.kind === 'measured-at-most');
    expect(pain && gateState(pain, on(0))).toBe('Last time 5 out of 10 (today).');
    expect(pain && gateFraction(pain)).toBeUndefined();
    expect(rows[0]?.item).toBeUndefined();
    expect(rows[0] && gateState(rows[0], on(0))).toBe('0 of 3 so far.');
    expect(rows[0] && gateFraction(rows[0])).toEqual({ top: 0, under: 3 });
  });

  it('is met by a measurement, and says when it was taken', () => {
    const better = [...sore, measurement(on(3), 'painInDailyLife', 1)];
    const pain = rowsOf(better, 4).find(({ item }) => item?.kind === 'measured-at-most');
    expect(pain && gateState(pain, on(4))).toBe('Done: 1 out of 10 (yesterday).');
  });

  it('never says that a week is a line, and never shows more than is needed', () => {
    for (const row of rowsOf(sore, 0)) {
      const fraction = gateFraction(row);
      if (fraction) expect(fraction.top).toBeLessThanOrEqual(fraction.under);
    }
  });
});

it('days near today are named, others have their weekday and date', () => {
  expect(dayFrom(on(0), on(1))).toBe('tomorrow');
  expect(dayFrom(on(1), on(0))).toBe('yesterday');
  expect(dayFrom(on(0), on(4))).toBe('Friday 9 January');
  expect(onDayFrom(on(0), on(4))).toBe('on Friday 9 January');
});
