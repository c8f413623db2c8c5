import { describe, expect, it } from 'vitest';
import type { PlanFacts } from '../../../../src/features/appointment/line.ts';
import { type Summary, summary } from '../../../../src/features/appointment/summary.ts';
import type { Day } from '../../../../src/lib/days.ts';
import type { Entry, JournalEntry } from '../../../../src/log/index.ts';
import { replay } from '../../../../src/plan/index.ts';
import {
  assessment,
  clearance,
  measurement,
  morning,
  on,
  profile,
  session,
} from '../../plan/logbook.ts';
import { rules } from '../../plan/site-rules.ts';
import { inventedDays, note, shoe, words } from './invented.ts';

const exerciseTitles = { 'arch-raise': 'Arch raise', 'toe-press': 'Toe press' };

function planOf(entries: readonly Entry[], today: Day): PlanFacts {
  return { ...replay(entries, rules, today), rules };
}

function sheetOn(
  entries: readonly Entry[],
  day: number,
  began?: Parameters<typeof summary>[3]['began'],
) {
  const today = on(day);
  return summary(entries, planOf(entries, today), today, { words, exerciseTitles, began });
}

/** The lines of a block that the log says. */
function said(made: Summary, block: string): string[] {
  const lines = made.blocks.find(({ id }) => id === block)?.lines ?? [];
  return lines.filter(({ kind }) => kind === 'said').map(({ text }) => text);
}

function pens(made: Summary, block: string): string[] {
  const lines = made.blocks.find(({ id }) => id === block)?.lines ?? [];
  return lines.filter(({ kind }) => kind === 'pen').map(({ id }) => id);
}

const mornings = (from: number, to: number, pain: number): JournalEntry[] =>
  Array.from({ length: to - from + 1 }, (_, index) => morning(on(from + index), { pain }));

describe('an empty log', () => {
  const made = summary([], undefined, on(90), { words, exerciseTitles, began: undefined });

  it('makes a form: every block has a line for the pen, and nothing else', () => {
    for (const { id, lines, note: remark } of made.blocks) {
      expect(lines.length, id).toBeGreaterThan(0);
      expect(lines.every(({ kind }) => kind === 'pen')).toBe(true);
      expect(remark).toBeUndefined();
    }
    expect(made.plot).toBeUndefined();
  });

  it('says what the reader remembers of the beginning', () => {
    const began = { year: 2025, month: 3 };
    const told = summary([], undefined, on(90), { words, exerciseTitles, began });
    expect(said(told, 'what')).toEqual([
      'Pain at the ball of the foot, since March 2025 (13 months).',
    ]);
    expect(pens(told, 'what')).not.toContain('what.pen.where');
  });

  it.each([
    [{ year: 2019, month: undefined }, 'since 2019.'],
    [{ year: 2020, month: 4 }, 'since April 2020 (6 years).'],
    [{ year: 2026, month: 4 }, 'since April 2026.'],
    [{ year: 2026, month: 3 }, 'since March 2026 (1 month).'],
  ])('counts from %o', (began, end) => {
    const told = summary([], undefined, on(90), { words, exerciseTitles, began });
    expect(said(told, 'what')[0]).toContain(end);
  });
});

describe('one day', () => {
  const entries = [profile(on(0)), assessment(on(0)), morning(on(0), { pain: 3 })];
  const made = sheetOn(entries, 0);

  it('is said with what stands behind it, and invents no month ago', () => {
    expect(said(made, 'now')).toEqual([
      'Pain with the first steps: 3, 1 morning; a month ago not noted.',
    ]);
  });

  it('draws no plot of one morning', () => {
    expect(made.plot).toBeUndefined();
  });

  it('names today’s levels and no earlier ones', () => {
    expect(said(made, 'tried')).toEqual([
      expect.stringMatching(/^Exercises: step 2 of \d+, “Find the small muscles”\.$/),
      expect.stringMatching(/^Activity: step 4 of \d+, “Walks up to 30 minutes”\.$/),
    ]);
  });

  it('says that no warning sign was there when asked', () => {
    expect(said(made, 'signs')).toEqual(['None of those on my list, when last asked on 5 Jan.']);
  });
});

describe('three months', () => {
  const made = sheetOn(inventedDays(91), 90);

  it('compares the last two weeks with a month ago', () => {
    expect(said(made, 'now')[0]).toBe(
      'Pain with the first steps: 2 (1 to 3), 14 mornings; a month ago 3 (2 to 4), 14 mornings.',
    );
  });

  it('leaves low-energy days out: neither bad days nor missed exercises', () => {
    // Such days say 9 out of 10.
    expect(said(made, 'now')[2]).toBe(
      'Worst pain of the day: 2.5 (2 to 3), 12 days; a month ago 3.5 (3 to 4), 12 days.',
    );
    expect(said(made, 'tried')[0]).toMatch(
      /^Exercises on \d+ of the last \d+ days\. \d low-energy days? not counted\.$/,
    );
  });

  it('says where both tracks stand and stood, and when a level was lost', () => {
    expect(said(made, 'tried').join(' ')).toMatch(
      /Exercises: step \d+ of \d+, “.+”; 4 weeks ago step \d+\. Activity: step \d+ of \d+, “.+”; 4 weeks ago step \d+\. Steps back after a flare-up, last 12 weeks: \d/,
    );
  });

  it('names the pairs by their use, and leaves unworn ones unticked', () => {
    const lines = made.blocks.find(({ id }) => id === 'shoes')?.lines ?? [];
    expect(lines.map(({ text, isSuggested }) => [text, isSuggested])).toEqual([
      ['Grey trainers, walking: worn on 21 of the last 28 days.', true],
      ['Work boots, work: worn on 4 of the last 28 days.', true],
      ['Old sandals, home: worn on 0 of the last 28 days.', false],
      ['Supports, days of the last 28: pad on 13, insole on 25.', true],
    ]);
  });

  it('counts the mornings after the boots, and says that it is no proof', () => {
    const block = made.blocks.find(({ id }) => id === 'worse');
    expect(said(made, 'worse').join(' ')).toMatch(
      /Work boots: 6 of 11 mornings after it above 3; after other days 21 of 73\./,
    );
    expect(block?.note).toContain('no proof');
  });

  it('gives the latest measurement and one of a month before', () => {
    expect(said(made, 'measured')[0]).toBe(
      'Heel raises on one leg, right: 16 (2 Apr); earlier 40 (3 Mar).',
    );
  });

  it('draws eight weeks of mornings and marks the step back', () => {
    expect(made.plot?.mornings).toHaveLength(56);
    expect(made.plot?.stepsBack).toEqual(['2026-03-15']);
  });

  it('gives every line an id of its own', () => {
    const ids = made.blocks.flatMap(({ lines }) => lines.map(({ id }) => id));
    expect(new Set(ids).size).toBe(ids.length);
  });
});

it('five years are summed up from the last weeks, and no longer than three months are', () => {
  const short = sheetOn(inventedDays(91), 90);
  const long = sheetOn(inventedDays(5 * 365), 5 * 365 - 1);
  const count = (made: Summary) => made.blocks.flatMap(({ lines }) => lines).length;
  expect(long.plot?.mornings).toHaveLength(56);
  expect(count(long)).toBeLessThanOrEqual(count(short) + 3);
});

describe('what is left out', () => {
  it('“not sure” and days still to come have no part in the middle value', () => {
    const entries = [
      ...mornings(20, 22, 2),
      morning(on(23), { pain: 'notSure' }),
      ...mornings(25, 30, 9),
    ];
    expect(said(sheetOn(entries, 24), 'now')[0]).toBe(
      'Pain with the first steps: 2, 3 mornings; a month ago not noted.',
    );
  });

  it('a pair that was removed is gone, with every word of it', () => {
    const entries = [
      shoe(0, 'a', 'Red heels'),
      note(5, { shoeIds: ['a'] }),
      shoe(6, 'a', 'Red heels', { removed: true }),
    ];
    expect(said(sheetOn(entries, 10), 'shoes')).toEqual([]);
    const removal: Entry = {
      ...{ type: 'removal', id: 'r', day: on(7), recordedAt: `${on(7)}T12:00:00.000Z` },
      of: entries[0]?.id ?? '',
    };
    const all = JSON.stringify(sheetOn([...entries.slice(0, 2), removal], 10));
    expect(all).not.toContain('Red heels');
  });

  it('a shoe worn on two days only, or on every day, is not blamed', () => {
    const worn = (day: number, id: string) => note(day, { shoeIds: [id] });
    const two = [
      shoe(0, 'a', 'Sandals'),
      ...mornings(1, 12, 1),
      worn(13, 'a'),
      worn(14, 'a'),
      ...mornings(14, 15, 5),
    ];
    expect(said(sheetOn(two, 20), 'worse')).toEqual([]);
    const always = [
      shoe(0, 'a', 'Sandals'),
      ...mornings(1, 10, 1).flatMap((each, index) => [worn(index, 'a'), each]),
      worn(10, 'a'),
      morning(on(11), { pain: 8 }),
    ];
    expect(said(sheetOn(always, 20), 'worse')).toEqual([]);
  });
});

describe('warning signs', () => {
  const noticed = session(on(3), { signs: { 'new-numbness': 'yes' } });

  it('are said with the day, and that nobody has closed them', () => {
    const made = sheetOn([profile(on(0)), assessment(on(0)), noticed], 5);
    expect(said(made, 'signs')).toEqual([
      '“Is part of the foot newly numb, or does it newly tingle or burn?” Yes, 8 Jan. Not closed by a clinician yet.',
    ]);
  });

  it('are said with who closed them, and when', () => {
    const closed = clearance(on(6), { who: 'podiatrist', closes: ['new-numbness'] });
    const made = sheetOn([profile(on(0)), assessment(on(0)), noticed, closed], 10);
    expect(said(made, 'signs')[0]).toContain('Yes, 8 Jan. Closed by a podiatrist on 11 Jan.');
  });

  it('stay open when the reader answers “no” later: only a clinician’s word closes a “yes”', () => {
    const later = morning(on(6), { signs: { 'new-numbness': 'no' } });
    const made = sheetOn([profile(on(0)), assessment(on(0)), noticed, later], 10);
    expect(said(made, 'signs')[0]).toContain('Not closed by a clinician yet');
  });

  it('a “not sure” that became a “no” is not told of', () => {
    const unsure = session(on(3), { signs: { 'new-numbness': 'notSure' } });
    const later = morning(on(4), { signs: { 'new-numbness': 'no' } });
    const made = sheetOn([profile(on(0)), assessment(on(0)), unsure, later], 5);
    expect(said(made, 'signs')).toEqual(['None of those on my list, when last asked on 5 Jan.']);
  });

  it('a pattern that stopped the plan is said by its name', () => {
    const reds = [3, 10, 17].flatMap((day) => [
      session(on(day), { activity: 'walk', minutes: 10, painDuring: 6 }),
      morning(on(day + 1), { pain: 1 }),
    ]);
    const made = sheetOn([profile(on(0)), assessment(on(0)), ...reds], 19);
    expect(said(made, 'signs')[0]).toMatch(
      /^My plan has stopped since \d+ Jan: “Red three times in 4 weeks”\.$/,
    );
  });
});

describe('what a clinician should know', () => {
  it('is the facts that were answered with yes or not sure, with their dates', () => {
    const medical = { diabetes: 'yes', footSurgery: 'yes', poorCirculation: 'notSure' } as const;
    const entries = [
      profile(on(0), { medical, surgeryOn: '2025-01-10' as Day }),
      assessment(on(0)),
    ];
    expect(said(sheetOn(entries, 1), 'medical')).toEqual([
      'Age: 40 to 49.',
      'Diabetes.',
      'Not sure: poor blood supply to the feet.',
      'Operation on this foot, 10 January 2025.',
    ]);
  });

  it('is what a clinician has allowed, and their words apart', () => {
    const cleared = clearance(on(2), {
      minutesUpTo: 20,
      impactAllowed: 'no',
      what: 'No stairs for two weeks.',
    });
    const made = sheetOn([profile(on(0)), assessment(on(0)), cleared], 5);
    const lines = made.blocks.find(({ id }) => id === 'medical')?.lines ?? [];
    const own = lines.filter(({ hasOwnWords }) => hasOwnWords).map(({ text }) => text);
    expect(own).toEqual(['Told by a physiotherapist, 7 Jan: “No stairs for two weeks.”']);
    expect(lines.map(({ text }) => text)).toContain(
      'Cleared by a physiotherapist, 7 Jan: up to 20 minutes; no impact.',
    );
  });
});

it('without a plan it says what the log alone can say', () => {
  const entries = [
    ...mornings(0, 5, 2),
    session(on(3), { track: 'strength', exercises: [{ id: 'toe-press' }] }),
    measurement(on(4), 'walkMinutes', 25),
  ];
  const made = summary(entries, undefined, on(5), { words, exerciseTitles, began: undefined });
  expect(said(made, 'tried')).toEqual([
    'Exercises on 1 of the last 6 days.',
    'Most often: toe press (1 day).',
  ]);
  expect(said(made, 'measured')).toEqual(['Longest walk without pain: 25 minutes (9 Jan).']);
  expect(said(made, 'signs')).toEqual([]);
});
