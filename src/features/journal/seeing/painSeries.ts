import { addDays, daysBetween } from '../../../lib/days.ts';
import type { Day } from '../../../lib/days.ts';
import { monthOf } from '../days/months.ts';
import type { DayFacts } from './facts.ts';
import { middle } from './numbers.ts';

/** How far back to look. */
export type Range = '4-weeks' | '3-months' | 'year' | 'all';

/** What one point stands for; a long time would be a smear if each day had one. */
export type Step = 'day' | 'week' | 'month';

/** One place of the plot: a day, or the days of a week or month together. */
export interface PainPoint {
  readonly from: Day;
  readonly to: Day;
  /** Pain of the mornings, 0–10. */
  readonly morning?: { readonly middle: number; readonly low: number; readonly high: number };
  /** The worst during activity or exercises, 0–10. */
  readonly during?: number;
  /** The worst of the day, 0–10. */
  readonly worst?: number;
  readonly lowEnergy: boolean;
}

export interface PainSeries {
  readonly from: Day;
  readonly to: Day;
  readonly step: Step;
  /** Places that have something, oldest first. */
  readonly points: readonly PainPoint[];
  /** The middle of the mornings of 7 days, at the last of them. */
  readonly smooth: readonly { readonly day: Day; readonly value: number }[];
}

const rangeDays = { '4-weeks': 28, '3-months': 91, year: 365 } as const;

/** Up to so many days each has its own place; up to so many, each week. */
const mostByDay = 100;
const mostByWeek = 400;

const smoothDays = 7;
/** Fewer known mornings in the 7 days say nothing about them. */
const fewestMornings = 3;

/** What to draw of the days up to today. Nothing lies after today. */
export function painSeries(facts: readonly DayFacts[], range: Range, today: Day): PainSeries {
  const known = facts.filter(({ day }) => day <= today);
  const from = firstDay(known, range, today);
  const within = known.filter(({ day }) => day >= from);
  const days = daysBetween(from, today) + 1;
  const step = days <= mostByDay ? 'day' : days <= mostByWeek ? 'week' : 'month';
  return {
    from,
    to: today,
    step,
    points: placesOf(within, step, from).flatMap((place) => pointOf(place) ?? []),
    smooth: step === 'day' ? smoothed(known).filter(({ day }) => day >= from) : [],
  };
}

function firstDay(known: readonly DayFacts[], range: Range, today: Day): Day {
  if (range !== 'all') return addDays(today, 1 - rangeDays[range]);
  const first = known[0]?.day ?? today;
  // A single day has nothing beside it; four weeks around it are easier to read.
  const fourWeeks = addDays(today, 1 - rangeDays['4-weeks']);
  return first < fourWeeks ? first : fourWeeks;
}

function placesOf(facts: readonly DayFacts[], step: Step, from: Day): DayFacts[][] {
  if (step === 'day') return facts.map((day) => [day]);
  const places = new Map<string, DayFacts[]>();
  for (const day of facts) {
    const name =
      step === 'month' ? monthOf(day.day) : String(Math.floor(daysBetween(from, day.day) / 7));
    const known = places.get(name);
    if (known === undefined) places.set(name, [day]);
    else known.push(day);
  }
  return [...places.values()];
}

function pointOf(place: readonly DayFacts[]): PainPoint | undefined {
  const [first, last] = [place[0], place.at(-1)];
  if (first === undefined || last === undefined) return undefined;
  const mornings = place.flatMap(({ morning }) => morning ?? []);
  const value = middle(mornings);
  const during = most(place.flatMap((day) => day.during ?? []));
  const worst = most(place.flatMap((day) => day.worst ?? []));
  const lowEnergy = place.some((day) => day.lowEnergy);
  if (value === undefined && during === undefined && worst === undefined && !lowEnergy) {
    return undefined;
  }
  return {
    from: first.day,
    to: last.day,
    ...(value === undefined
      ? {}
      : {
          morning: { middle: value, low: Math.min(...mornings), high: Math.max(...mornings) },
        }),
    ...(during === undefined ? {} : { during }),
    ...(worst === undefined ? {} : { worst }),
    lowEnergy,
  };
}

function most(values: readonly number[]): number | undefined {
  return values.length > 0 ? Math.max(...values) : undefined;
}

/**
 * The middle of the mornings known in the 7 days up to each morning: one odd morning doesn't move
 * it, and it never looks ahead. Where fewer than 3 are known there is no value.
 */
export function smoothed(
  facts: readonly Pick<DayFacts, 'day' | 'morning'>[],
): { day: Day; value: number }[] {
  const mornings = facts.flatMap(({ day, morning }) =>
    morning === undefined ? [] : [{ day, morning }],
  );
  let start = 0;
  return mornings.flatMap(({ day }, index) => {
    const first = addDays(day, 1 - smoothDays);
    while ((mornings[start]?.day ?? day) < first) start += 1;
    const window = mornings.slice(start, index + 1).map(({ morning }) => morning);
    const value = window.length >= fewestMornings ? middle(window) : undefined;
    return value === undefined ? [] : [{ day, value }];
  });
}
