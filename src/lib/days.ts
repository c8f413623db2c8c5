declare const dayBrand: unique symbol;

/**
 * A calendar day as `YYYY-MM-DD`, from 1900-01-01 to 2200-12-31: the day the reader meant, in
 * their own time zone. It has no hour and no zone, so nothing can move it. Two days compare as
 * text.
 */
export type Day = string & { readonly [dayBrand]: true };

const msPerDay = 86_400_000;
const firstYear = 1900;
const lastYear = 2200;

// Counted in UTC, where every day has 24 hours: a change of the clocks can't lose or add one.
const firstNumber = Date.UTC(firstYear, 0, 1) / msPerDay;
const lastNumber = Date.UTC(lastYear, 11, 31) / msPerDay;

function dayOfNumber(number: number): Day {
  return new Date(number * msPerDay).toISOString().slice(0, 10) as Day;
}

function numberOfDay(day: Day): number {
  // By its parts, as a plan of ten years asks for thousands of days.
  const year = Number(day.slice(0, 4));
  return Date.UTC(year, Number(day.slice(5, 7)) - 1, Number(day.slice(8))) / msPerDay;
}

/** Whether the calendar has this day, 1900–2200; months count from 1. */
function exists(year: number, month: number, dayOfMonth: number): boolean {
  if (![year, month, dayOfMonth].every(Number.isInteger)) return false;
  if (year < firstYear || year > lastYear || month < 1 || month > 12) return false;
  // Day 0 of the month after is the last day of this one.
  const lastOfMonth = new Date(Date.UTC(year, month, 0)).getUTCDate();
  return dayOfMonth >= 1 && dayOfMonth <= lastOfMonth;
}

/**
 * The day with this year (1900–2200), month (1–12) and day of the month; `undefined` when the
 * calendar has no such day.
 */
export function dayFromParts(year: number, month: number, dayOfMonth: number): Day | undefined {
  if (!exists(year, month, dayOfMonth)) return undefined;
  return dayOfNumber(Date.UTC(year, month - 1, dayOfMonth) / msPerDay);
}

/** A day from anything: only an exact `YYYY-MM-DD` that exists in 1900–2200, else `undefined`. */
export function readDay(value: unknown): Day | undefined {
  if (typeof value !== 'string') return undefined;
  const parts = /^(\d{4})-(\d{2})-(\d{2})$/.exec(value);
  if (parts === null) return undefined;
  return exists(Number(parts[1]), Number(parts[2]), Number(parts[3])) ? (value as Day) : undefined;
}

/**
 * The day `days` later (earlier when negative). It stops at the first and last day we know, so
 * that no entry, however odd its day, can make a plan fail. `days` must be whole; anything else is
 * a bug and throws a RangeError.
 */
export function addDays(day: Day, days: number): Day {
  if (!Number.isInteger(days)) throw new RangeError(`Days come whole, not ${days}.`);
  return dayOfNumber(Math.min(lastNumber, Math.max(firstNumber, numberOfDay(day) + days)));
}

/** Days from `from` to `to`: 1 from today to tomorrow, negative when `to` is earlier. */
export function daysBetween(from: Day, to: Day): number {
  return numberOfDay(to) - numberOfDay(from);
}

/** For sorting, earliest first: negative, 0 or positive. */
export function compareDays(a: Day, b: Day): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The day of the week, counted as ISO 8601 does: 1 is Monday, 7 is Sunday. */
export function weekday(day: Day): number {
  // 1970-01-01, day number 0, was a Thursday.
  return ((((numberOfDay(day) + 3) % 7) + 7) % 7) + 1;
}
