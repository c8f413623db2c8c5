import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { calendarOf, comeback } from '../../../../src/features/journal/seeing/calendar.ts';
import { factsOf } from '../../../../src/features/journal/seeing/facts.ts';
import {
  compare,
  loadAgainstMorning,
  withNextMorning,
} from '../../../../src/features/journal/seeing/mornings-after.ts';
import { middle, plain } from '../../../../src/features/journal/seeing/numbers.ts';
import { painDrawing } from '../../../../src/features/journal/seeing/painDrawing.ts';
import { painSeries, smoothed } from '../../../../src/features/journal/seeing/painSeries.ts';
import type { Range } from '../../../../src/features/journal/seeing/painSeries.ts';
import {
  bandsOf,
  comfortLimit,
  marksOf,
  stopLimit,
} from '../../../../src/features/journal/seeing/planSeries.ts';
import { painSentence, pointWords } from '../../../../src/features/journal/seeing/sentences.ts';
import { winsOf } from '../../../../src/features/journal/seeing/wins.ts';
import { addDays } from '../../../../src/lib/days.ts';
import { current } from '../../../../src/log/index.ts';
import { replay } from '../../../../src/plan/index.ts';
import { dayIn, inventedDays } from '../../../helpers/inventedDays.ts';
import { rules } from '../../plan/site-rules.ts';
import { entry, today } from './entries.ts';

const threeMonths = inventedDays({ until: today, days: 91, rules });
const fiveYears = current(inventedDays({ until: today, days: 1826 }));
const journal = current(threeMonths);
const replayed = replay(threeMonths, rules, today);
const ago = (days: number) => addDays(today, -days);

describe('the numbers', () => {
  it.each([
    [[], undefined],
    [[3], 3],
    [[5, 1, 2], 2],
    [[4, 1], 2.5],
  ])('the middle of %j is %s', (values, expected) => expect(middle(values)).toBe(expected));

  it('the middle lies among its values, and order does not matter', () => {
    const pains = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(pains, (values) => {
        const value = middle(values) ?? -1;
        expect(value).toBeGreaterThanOrEqual(Math.min(...values));
        expect(value).toBeLessThanOrEqual(Math.max(...values));
        expect(middle(values.toReversed())).toBe(value);
      }),
    );
  });

  it('are written with one decimal at most', () => {
    expect([plain(2), plain(2.25), plain(2.5)]).toEqual(['2', '2.3', '2.5']);
  });
});

describe('the facts of a day', () => {
  it('are the worst of what was answered, and “not sure” is not a number', () => {
    const facts = factsOf([
      entry('morning', { pain: 2 }),
      entry('morning', { pain: 4 }),
      entry('session', { track: 'activity', activity: 'walk', minutes: 10, painDuring: 1 }),
      entry('session', { track: 'activity', minutes: 5, painDuring: 'notSure', contacts: 20 }),
      entry('session', { track: 'strength', shoeId: 'a' }),
      entry('note', { lowEnergy: true, supports: ['tape'], shoeIds: ['b'] }),
    ]);
    expect(facts).toEqual([
      {
        day: today,
        morning: 4,
        during: 1,
        minutes: 15,
        landings: 20,
        shoeIds: new Set(['a', 'b']),
        supports: new Set(['tape']),
        activities: new Set(['walk']),
        exercised: true,
        lowEnergy: true,
      },
    ]);
  });

  it('are none where nothing was said of the foot', () => {
    expect(factsOf([entry('measurement', { kind: 'heelRaises', value: 9 })])).toEqual([]);
  });
});

describe('the smoothed line', () => {
  const mornings = (...pains: (number | undefined)[]) =>
    pains.map((morning, index) => ({
      day: ago(pains.length - 1 - index),
      ...(morning === undefined ? {} : { morning }),
    }));

  it('is the middle of the mornings of 7 days, and one odd morning does not move it', () => {
    const smooth = smoothed(mornings(2, 2, 2, 9, 2, 2, 2));
    expect(smooth.map(({ value }) => value)).toEqual([2, 2, 2, 2, 2]);
  });

  it('has no value where fewer than 3 mornings are known, and forgets after 7 days', () => {
    const gap = mornings(5, 5, 5, ...Array.from({ length: 7 }, () => undefined), 1, 1, 1);
    expect(smoothed(gap).map(({ day, value }) => [day, value])).toEqual([
      [ago(10), 5],
      [today, 1],
    ]);
  });

  it('never leaves what the mornings were', () => {
    const days = fc.array(fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }), {
      maxLength: 60,
    });
    fc.assert(
      fc.property(days, (pains) => {
        for (const { value } of smoothed(mornings(...pains))) {
          expect(value).toBeGreaterThanOrEqual(0);
          expect(value).toBeLessThanOrEqual(10);
        }
      }),
    );
  });
});

describe('pain over time', () => {
  const one = factsOf([entry('morning', { pain: 3 })]);

  it('of one day is one place in four weeks', () => {
    const series = painSeries(one, 'all', today);
    expect(series).toMatchObject({ from: ago(27), step: 'day', smooth: [] });
    expect(series.points).toEqual([
      { from: today, to: today, morning: { middle: 3, low: 3, high: 3 }, lowEnergy: false },
    ]);
  });

  it.each<[Range, string, number]>([
    ['4-weeks', 'day', 28],
    ['3-months', 'day', 91],
    ['year', 'week', 53],
    ['all', 'month', 61],
  ])('of five years, seen over %s, has one place for each %s', (range, step, most) => {
    const series = painSeries(factsOf(fiveYears), range, today);
    expect(series.step).toBe(step);
    expect(series.points.length).toBeGreaterThan(most * 0.6);
    expect(series.points.length).toBeLessThanOrEqual(most);
  });

  it('leaves out what lies after today', () => {
    const future = factsOf([entry('morning', { pain: 9 }, addDays(today, 3))]);
    expect(painSeries([...one, ...future], 'all', today).points).toHaveLength(1);
  });

  it('of a week together is the middle, with the lowest and the highest beside it', () => {
    const facts = factsOf([
      entry('morning', { pain: 1 }, ago(300)),
      entry('morning', { pain: 7 }, ago(299)),
      entry('morning', { pain: 2 }, ago(298)),
    ]);
    const [point] = painSeries(facts, 'year', today).points;
    expect(point?.morning).toEqual({ middle: 2, low: 1, high: 7 });
    expect(point && pointWords(point, 'week')).toContain('middle morning 2, from 1 to 7');
  });
});

describe('the plan behind it', () => {
  it('is a band for each time on a level, without gaps, up to today', () => {
    const bands = bandsOf(replayed, today);
    expect(bands.length).toBeGreaterThan(2);
    expect(bands.at(-1)?.to).toBe(today);
    bands.slice(1).forEach((band, index) => {
      expect(band.from).toBe(bands[index]?.to);
      expect(band.level).not.toBe(bands[index]?.level);
    });
    expect(bands.at(-1)?.level).toBe(replayed.plan.activity.step - 1);
    expect(bands.at(-1)?.name).toBe(replayed.plan.activity.level.name);
  });

  it('is none before the first placement', () => {
    expect(bandsOf(replay([], rules, today), today)).toEqual([]);
  });

  it('marks each flare-up once, though it is judged on several days', () => {
    const flares = marksOf(replayed).filter(({ kind }) => kind === 'flare-up');
    const steps = replayed.plan.changes.filter(({ why }) => why === 'step-back');
    expect(flares).toHaveLength(2);
    expect(steps.length).toBeGreaterThan(flares.length);
  });

  it('takes its limits from the rules', () => {
    expect(stopLimit(rules)).toBe(4);
    expect(comfortLimit(rules)).toBe(2);
  });
});

describe('the drawing', () => {
  const bands = bandsOf(replayed, today);
  const marks = marksOf(replayed);

  it.each(['wide', 'narrow'] as const)('keeps everything inside its %s view', (width) => {
    for (const range of ['4-weeks', '3-months', 'year', 'all'] as const) {
      for (const facts of [
        factsOf(journal),
        factsOf(fiveYears),
        factsOf([]),
        factsOf(journal.slice(0, 3)),
      ]) {
        const series = painSeries(facts, range, today);
        const drawing = painDrawing({ series, bands, marks, stop: 4, width });
        const xs = [
          ...drawing.points.map(({ x }) => x),
          ...drawing.bands.flatMap((band) => [band.x, band.x + band.width]),
          ...drawing.marks.map(({ x }) => x),
        ];
        for (const x of xs) {
          expect(x).toBeGreaterThanOrEqual(drawing.left);
          expect(x).toBeLessThanOrEqual(drawing.right);
        }
        const ys = drawing.points.flatMap(({ morning, duringY, worstY }) =>
          [morning?.y, duringY, worstY].filter((y) => y !== undefined),
        );
        for (const y of ys) {
          expect(y).toBeGreaterThanOrEqual(drawing.top);
          expect(y).toBeLessThanOrEqual(drawing.bottom);
        }
        expect(JSON.stringify(drawing)).not.toMatch(/NaN|Infinity|null/);
      }
    }
  });

  it('always goes from 0 to 10', () => {
    const series = painSeries(factsOf([entry('morning', { pain: 1 })]), '4-weeks', today);
    const { pains } = painDrawing({ series, bands: [], marks: [], stop: undefined, width: 'wide' });
    expect(pains.map(({ pain }) => pain)).toEqual([0, 2, 4, 6, 8, 10]);
  });

  it('breaks the line where a week or more is not known', () => {
    const facts = factsOf([
      entry('morning', { pain: 1 }, ago(20)),
      entry('morning', { pain: 1 }, ago(19)),
      entry('morning', { pain: 1 }, ago(2)),
      entry('morning', { pain: 1 }, ago(1)),
    ]);
    const series = painSeries(facts, '4-weeks', today);
    const drawing = painDrawing({ series, bands: [], marks: [], stop: undefined, width: 'wide' });
    expect(drawing.mornings.match(/M/g)).toHaveLength(2);
  });
});

describe('load and the morning after', () => {
  const days = (pairs: readonly [minutes: number, next: number][]) =>
    withNextMorning(
      factsOf(
        pairs.flatMap(([minutes, next], index) => [
          entry('session', { track: 'activity', activity: 'walk', minutes }, ago(90 - 2 * index)),
          entry('morning', { pain: next }, ago(89 - 2 * index)),
        ]),
      ),
    );

  it('is told in classes, from light to heavy, with the days behind each', () => {
    const { points, classes } = loadAgainstMorning(
      days([
        [5, 1],
        [8, 1],
        [10, 2],
        [40, 3],
        [41, 4],
        [45, 3],
        [120, 9],
      ]),
      'minutes',
    );
    expect(points).toHaveLength(7);
    expect(classes).toEqual([
      { name: 'up to 10 minutes', days: 3, middle: 1, low: 1, high: 2 },
      { name: 'over 30, up to 45 minutes', days: 3, middle: 3, low: 3, high: 4 },
    ]);
  });

  it('leaves out days whose next morning is not known, and low-energy days', () => {
    const facts = factsOf([
      entry('session', { track: 'activity', minutes: 10 }, ago(9)),
      entry('note', { lowEnergy: true }, ago(5)),
      entry('morning', { pain: 1 }, ago(4)),
    ]);
    expect(withNextMorning(facts)).toEqual([]);
  });

  it('shows nothing of a shoe, a pad or an activity below 3 days', () => {
    const twice = days([
      [10, 1],
      [10, 2],
    ]);
    expect(compare(twice, ({ activities }) => activities)).toEqual([]);
    const thrice = days([
      [10, 1],
      [10, 2],
      [10, 6],
    ]);
    expect(compare(thrice, ({ activities }) => activities)).toEqual([
      { name: 'walk', days: 3, middle: 2, low: 1, high: 6 },
    ]);
  });

  it('finds the boots of three invented months to have the worse mornings', () => {
    const compared = compare(withNextMorning(factsOf(journal)), ({ shoeIds }) => shoeIds);
    expect(compared.at(-1)?.middle).toBeGreaterThanOrEqual(compared[0]?.middle ?? 10);
    expect(compared.map(({ name }) => name)).toContain('invented-shoe-boots');
  });
});

describe('the calendar', () => {
  it('has the days of the month in weeks from Monday, and never says “missed”', () => {
    const facts = factsOf([
      entry('session', { track: 'strength', exercises: [] }, dayIn('2024-02-29')),
      entry('note', { lowEnergy: true }, dayIn('2024-02-01')),
    ]);
    const weeks = calendarOf(facts, '2024-02');
    expect(weeks).toHaveLength(5);
    expect(weeks.flat().filter((day) => day !== undefined)).toHaveLength(29);
    expect(weeks[0]?.map((day) => day?.state)).toEqual([
      undefined,
      undefined,
      undefined,
      'low-energy',
      'nothing-known',
      'nothing-known',
      'nothing-known',
    ]);
    expect(weeks[4]?.[3]).toEqual({ day: '2024-02-29', state: 'exercised' });
  });

  it.each(['1900-01', '2200-12', '2026-12', '2026-02'])('ends, also for %s', (month) => {
    const weeks = calendarOf([], month);
    expect(weeks.length).toBeGreaterThanOrEqual(4);
    expect(weeks.length).toBeLessThanOrEqual(6);
  });

  it('notices coming back, not a streak', () => {
    const on = (days: number) => entry('session', { track: 'strength' }, ago(days));
    expect(comeback(factsOf([on(30), on(29), on(12), on(11)]), 7)).toEqual({
      day: ago(12),
      daysAway: 16,
    });
    expect(comeback(factsOf([on(3), on(2), on(1)]), 7)).toBeUndefined();
  });
});

describe('small wins', () => {
  const limits = { comfortable: 2, breakDays: 7 };
  const walked = (minutes: number, painDuring: number | 'notSure', days: number) =>
    entry('session', { track: 'activity', activity: 'walk', minutes, painDuring }, ago(days));

  it('are only what the log says: a sore or limping walk is none', () => {
    const walks = [walked(30, 5, 9), walked(12, 1, 8), walked(20, 'notSure', 7)];
    const limped = { ...walked(25, 0, 6), limp: 'yes' as const };
    expect(winsOf([...walks, limped], [], limits)).toEqual([
      { id: 'walk', day: ago(8), words: 'Longest comfortable walk: 12 minutes' },
    ]);
  });

  it('are dated to the first day a best was reached', () => {
    const measured = [9, 14, 14].map((value, index) =>
      entry('measurement', { kind: 'heelRaises', value }, ago(9 - index)),
    );
    expect(winsOf(measured, [], limits)).toMatchObject([{ id: 'heel-raises', day: ago(8) }]);
  });

  it('are none in an empty log', () => expect(winsOf([], [], limits)).toEqual([]));
});

describe('the sentence above the plot', () => {
  it.each<[string, number[], string]>([
    ['nothing', [], 'No morning is written down in this time.'],
    ['one morning', [3], 'One morning, with pain 3 of 10.'],
    ['a few', [3, 1, 2], '3 mornings; the middle one is 2 of 10.'],
    [
      'a fall',
      [...Array(7).fill(3), ...Array(7).fill(1)],
      'Your usual morning pain went down from 3 to 1 of 10.',
    ],
    [
      'a rise',
      [...Array(7).fill(1), ...Array(7).fill(2)],
      'Your usual morning pain went up from 1 to 2 of 10.',
    ],
    ['no change', Array(14).fill(2), 'Your usual morning pain is where it was: 2 of 10.'],
  ])('says what it shows of %s', (_what, mornings, sentence) => {
    const series = painSeries([], '4-weeks', today);
    expect(painSentence(series, mornings, [], [])).toContain(sentence);
  });
});
