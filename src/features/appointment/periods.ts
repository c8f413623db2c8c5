import { type Day, addDays } from '../../lib/days.ts';

/** Days from the first to the last, both included. */
export interface Period {
  readonly from: Day;
  readonly to: Day;
}

/** The two weeks that end today. */
export const lastTwoWeeks = (today: Day): Period => ({ from: addDays(today, -13), to: today });

/** The two weeks that ended four weeks ago: what “a month ago” means on the sheet. */
export const aMonthAgo = (today: Day): Period => lastTwoWeeks(addDays(today, -28));

export const lastFourWeeks = (today: Day): Period => ({ from: addDays(today, -27), to: today });

/** What is looked at for patterns and for steps back. */
export const lastTwelveWeeks = (today: Day): Period => ({ from: addDays(today, -83), to: today });

/** What the plot of the mornings shows. */
export const plottedWeeks = (today: Day): Period => ({ from: addDays(today, -55), to: today });

export function isWithin({ from, to }: Period, day: Day): boolean {
  return day >= from && day <= to;
}

/** The middle one, of an even number the mean of the two; `undefined` of none. */
export function median(values: readonly number[]): number | undefined {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = Math.floor(sorted.length / 2);
  const upper = sorted[middle];
  const lower = sorted[sorted.length % 2 === 0 ? middle - 1 : middle];
  return upper === undefined || lower === undefined ? undefined : (lower + upper) / 2;
}

const dayAndMonth = new Intl.DateTimeFormat('en-GB', {
  day: 'numeric',
  month: 'short',
  timeZone: 'UTC',
});

/** A day in the shortest words: `3 Nov`, and `3 Nov 2025` where the year is another than today's. */
export function shortDay(day: Day, today: Day): string {
  const words = dayAndMonth.format(Date.parse(`${day}T00:00:00Z`));
  return day.slice(0, 4) === today.slice(0, 4) ? words : `${words} ${day.slice(0, 4)}`;
}

/** A number as printed: at most one digit after the point. */
export function shortNumber(value: number): string {
  return String(Math.round(value * 10) / 10);
}

/** `1 day`, `12 days`. */
export function counted(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}
