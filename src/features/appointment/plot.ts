import { type Day, addDays, daysBetween } from '../../lib/days.ts';
import { type Period, median, shortNumber } from './periods.ts';

/** The mornings that are drawn. */
export interface PlotData extends Period {
  /** Pain with the first steps, 0–10, oldest first. */
  readonly mornings: readonly { readonly day: Day; readonly value: number }[];
  /** Days on which a level was lost after a red answer. */
  readonly stepsBack: readonly Day[];
}

/** Fewer mornings than this make no line worth looking at. */
export const fewestPlotted = 4;

/** Where the drawing's area lies within its 320 × 86 units. */
export const plotArea = { width: 320, height: 86, left: 24, right: 316, top: 7, bottom: 66 };

/** Mornings further apart than this are not joined: nothing is known of the days between. */
const longestGap = 4;

/** A drawing in units of `plotArea`. */
export interface Plot {
  /** The line, broken where days are missing. */
  readonly path: string;
  readonly dots: readonly { readonly x: number; readonly y: number }[];
  /** Places of the steps back. */
  readonly marks: readonly number[];
  /** Heights of the lines for 0, 5 and 10. */
  readonly grid: readonly { readonly pain: number; readonly y: number }[];
}

/** The drawing of the mornings: always from 0 to 10, so that sheets can be compared. */
export function plotted({ from, to, mornings, stepsBack }: PlotData): Plot {
  const days = Math.max(1, daysBetween(from, to));
  const { left, right, top, bottom } = plotArea;
  const x = (day: Day) => round(left + (daysBetween(from, day) / days) * (right - left));
  const y = (pain: number) => round(bottom - (pain / 10) * (bottom - top));
  const steps = mornings.map(({ day, value }, index) => {
    const before = mornings[index - 1];
    const isJoined = before !== undefined && daysBetween(before.day, day) <= longestGap;
    return `${isJoined ? 'L' : 'M'}${x(day)} ${y(value)}`;
  });
  return {
    path: steps.join(''),
    dots: mornings.map(({ day, value }) => ({ x: x(day), y: y(value) })),
    marks: stepsBack.map(x),
    grid: [0, 5, 10].map((pain) => ({ pain, y: y(pain) })),
  };
}

const round = (number: number) => Math.round(number * 10) / 10;

/** A week of mornings, for the table with the same numbers. */
export interface PlotWeek extends Period {
  readonly mornings: number;
  /** Missing in a week without a morning. */
  readonly median: number | undefined;
  readonly highest: number | undefined;
}

/** The mornings week by week, oldest first. */
export function weeksOf({ from, to, mornings }: PlotData): PlotWeek[] {
  const count = Math.ceil((daysBetween(from, to) + 1) / 7);
  return Array.from({ length: count }, (_, week) => {
    const first = addDays(from, week * 7);
    const last = addDays(first, 6);
    const values = mornings.filter(({ day }) => day >= first && day <= last);
    const numbers = values.map(({ value }) => value);
    return {
      from: first,
      to: last,
      mornings: numbers.length,
      median: median(numbers),
      highest: numbers.length === 0 ? undefined : Math.max(...numbers),
    };
  });
}

/** What the drawing shows, in a sentence. */
export function plotInWords(plot: PlotData): string {
  const known = weeksOf(plot).filter((week) => week.median !== undefined);
  const first = known[0]?.median ?? 0;
  const last = known.at(-1)?.median ?? 0;
  const highest = Math.max(...plot.mornings.map(({ value }) => value));
  return `Pain with the first steps, 0 to 10, over 8 weeks: median ${shortNumber(first)} in the first week noted, ${shortNumber(last)} in the last, ${shortNumber(highest)} at its highest.`;
}
