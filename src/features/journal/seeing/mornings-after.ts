import { addDays } from '../../../lib/days.ts';
import type { Day } from '../../../lib/days.ts';
import type { DayFacts } from './facts.ts';
import { middle } from './numbers.ts';

/** A day with the pain of the morning after it. */
export interface DayAndMorning {
  readonly facts: DayFacts;
  /** 0–10. */
  readonly next: number;
}

/** Fewer days than this show nothing: it would be chance. */
export const fewestDays = 3;

/** The days whose next morning is known, oldest first. Low-energy days count neither way. */
export function withNextMorning(facts: readonly DayFacts[]): DayAndMorning[] {
  const mornings = new Map<Day, number>();
  for (const { day, morning } of facts) if (morning !== undefined) mornings.set(day, morning);
  return facts.flatMap((each) => {
    const next = mornings.get(addDays(each.day, 1));
    return next === undefined || each.lowEnergy ? [] : [{ facts: each, next }];
  });
}

/** How the mornings after some days were. */
export interface Compared {
  readonly name: string;
  readonly days: number;
  /** Pain 0–10: the middle one, the lowest, the highest. */
  readonly middle: number;
  readonly low: number;
  readonly high: number;
}

/**
 * The mornings after days of several kinds; a day can be of more than one. Kinds with fewer than 3
 * days are left out. The calmest mornings come first, and of equals the kind with more days.
 */
export function compare(
  days: readonly DayAndMorning[],
  kindsOf: (facts: DayFacts) => Iterable<string>,
): Compared[] {
  return groups(days, kindsOf).sort((a, b) => a.middle - b.middle || b.days - a.days);
}

function groups(
  days: readonly DayAndMorning[],
  kindsOf: (facts: DayFacts) => Iterable<string>,
): Compared[] {
  const byKind = new Map<string, number[]>();
  for (const { facts, next } of days) {
    for (const kind of kindsOf(facts)) {
      const known = byKind.get(kind);
      if (known === undefined) byKind.set(kind, [next]);
      else known.push(next);
    }
  }
  return [...byKind].flatMap(([name, pains]) => {
    const value = middle(pains);
    if (value === undefined || pains.length < fewestDays) return [];
    const [low, high] = [Math.min(...pains), Math.max(...pains)];
    return [{ name, days: pains.length, middle: value, low, high }];
  });
}

/** What the load of a day is counted in. */
export type LoadKind = 'minutes' | 'landings';

/** The upper ends of the classes in which a load is told in words and in the table. */
const classEnds: Readonly<Record<LoadKind, readonly number[]>> = {
  minutes: [10, 20, 30, 45, 60],
  landings: [20, 50, 100],
};

/** The days that had such a load, and its classes that have enough days, from light to heavy. */
export function loadAgainstMorning(
  days: readonly DayAndMorning[],
  kind: LoadKind,
): { readonly points: readonly DayAndMorning[]; readonly classes: readonly Compared[] } {
  const points = days.filter(({ facts }) => facts[kind] > 0);
  const names = classNames(kind);
  const found = groups(points, (facts) => [
    names[classEnds[kind].filter((end) => facts[kind] > end).length] ?? '',
  ]);
  const classes = names.flatMap((name) => found.find((group) => group.name === name) ?? []);
  return { points, classes };
}

function classNames(kind: LoadKind): string[] {
  const ends = classEnds[kind];
  const unit = kind;
  return [
    ...ends.map((end, index) => {
      const before = ends[index - 1];
      return before === undefined ? `up to ${end} ${unit}` : `over ${before}, up to ${end} ${unit}`;
    }),
    `over ${ends.at(-1)} ${unit}`,
  ];
}
